"""The Drive: folders and files that live, and what their signed links lead to. Pure.

It lives once `disk.storage` was filled, or from the first folder or file added to it: what that one is added to is then
there as well. Storages themselves are rows like others.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, Literal
from urllib.parse import quote

from attrs import define, evolve, field, frozen

from b24.catalogue import Api, MethodInfo
from b24.testing.asked import Call
from b24.testing.found import v2_list
from b24.testing.links import Links
from b24.testing.living import Change, Living
from b24.testing.nouns import Noun, make_noun
from b24.testing.shown import example_result
from b24.testing.store import Table
from b24.testing.values import ZONE
from b24.testing.wire import Caller, File, PortalError, php_int

Row = Mapping[str, Any]

SCOPE: Final = "disk"
STORAGE: Final = "disk.storage"
FOLDER: Final = "disk.folder"
FILE: Final = "disk.file"

# Under a key that begins so, a row has what nobody is shown.
_CONTENT: Final = "@content"

_IN_TRASH: Final = 3


@frozen
class _Asked:
    """A call of a method of the Drive; `noun` is the kind that its name speaks of."""

    noun: str
    info: MethodInfo
    params: Mapping[str, Any]
    caller: Caller

    def number(self, name: str) -> int:
        """A parameter that must be there. Raises `PortalError` if it is not."""
        if self.params.get(name) in (None, ""):
            raise PortalError("ERROR_ARGUMENT", f"Invalid value of parameter {{{name}}}")
        return php_int(self.params[name])

    @property
    def new_name(self) -> str:
        """What to call the new folder or file; empty if the call does not say."""
        data = self.params.get("data")
        return str(data.get("NAME") or "") if isinstance(data, Mapping) else ""


@define
class Drive:
    """The Drive of a portal."""

    living: Living
    clock: Callable[[], float]
    links: Links
    _methods: dict[str, MethodInfo] = field(init=False)
    _entries: Noun | None = field(init=False, default=None)

    def __attrs_post_init__(self) -> None:
        catalogue = self.living.catalogue
        names = {name.lower(): name for name, api in catalogue.names if api == "v2"}
        self._methods = {verb: catalogue.method(names[verb], "v2") for verb in _VERBS if verb in names}
        if listing := self._methods.get("disk.folder.getchildren"):
            self._entries = make_noun(catalogue, "v2", "disk", [("list", listing)])

    def behaviour(self, key: tuple[Api, str], caller: Caller) -> Callable[[Mapping[str, Any]], Any] | None:
        """What the method does, if it is one of the Drive's and the Drive lives or comes to life by it."""
        api, name = key
        info = self._methods.get(name) if api == "v2" else None
        if info is None or (STORAGE not in self.living.store and name not in _ADDING):
            return None
        noun = name.rpartition(".")[0]

        def behave(params: Mapping[str, Any]) -> Any:
            asked = _Asked(noun, info, params, caller)
            self._settle(asked)
            return _VERBS[name](self, asked)

        return behave

    # -- rows ----------------------------------------------------------------------------------------------------------

    def _table(self, noun: str) -> Table:
        return self.living.store.table(noun, "id")

    def _settle(self, asked: _Asked) -> None:
        """See that every storage has its root, and that a Drive which comes to life has what is added to."""
        if STORAGE not in self.living.store:
            id = asked.number("id")
            storage = id if asked.noun == STORAGE else 1
            self._table(STORAGE).put(storage, {**_NEW_STORAGE, "entity_id": asked.caller.user})
            self._settle_root(next(self._table(STORAGE).rows()))
            if asked.noun == FOLDER and id != self._root(storage):
                self._put(FOLDER, asked, {"id": id, "name": "Documents", "parent_id": self._root(storage)})
        for row in list(self._table(STORAGE).rows()):
            self._settle_root(row)

    def _settle_root(self, storage: Row) -> None:
        root = self._table(FOLDER).row(storage["root_object_id"] or 0)
        if root is None or root["storage_id"] != storage["id"]:
            id = self._next_id()
            self._table(FOLDER).put(id, self._stamped({"name": storage["name"], "storage_id": storage["id"]}, "1"))
            self._table(STORAGE).put(storage["id"], {**storage, "root_object_id": id})

    def _root(self, storage: int) -> int:
        row = self._table(STORAGE).row(storage)
        if row is None:
            raise _not_found(storage)
        return int(row["root_object_id"])

    def _next_id(self) -> int:
        """Files and folders share their numbers."""
        return max(self._table(FILE).last, self._table(FOLDER).last) + 1

    def _row(self, noun: str, id: int) -> Row:
        row = self._table(noun).row(id)
        if row is None:
            raise _not_found(id)
        return row

    def _children(self, parent: int) -> Iterator[Row]:
        for noun in (FOLDER, FILE):
            for row in self._table(noun).rows():
                if row["parent_id"] == parent and not row["deleted_type"]:
                    yield row

    def _container(self, asked: _Asked) -> int:
        """The folder that a call is about; of a storage the root."""
        id = asked.number("id")
        return self._root(id) if asked.noun == STORAGE else int(self._row(FOLDER, id)["id"])

    def _free_name(self, parent: int, name: str, *, unique: bool = False) -> str:
        """The name, if nothing in the folder has it; with `unique` another one if something has."""
        taken = {row["name"] for row in self._children(parent)}
        if name in taken and not unique:
            raise PortalError("DISK_OBJ_22000", "An object with this name already exists")
        stem, dot, suffix = name.rpartition(".") if "." in name else (name, "", "")
        number = 0
        while name in taken:
            number += 1
            name = f"{stem} ({number}){dot}{suffix}"
        return name

    def _stamped(self, row: Row, user: str) -> dict[str, Any]:
        now = self._now()
        who = php_int(user)
        return {**_NEW_ENTRY, "create_time": now, "update_time": now, "created_by": who, "updated_by": who, **row}

    def _now(self) -> str:
        return dt.datetime.fromtimestamp(self.clock(), ZONE).isoformat(timespec="seconds")

    def _put(self, noun: str, asked: _Asked, row: Row) -> int:
        """Keep a new row of a folder or a file; returns its id."""
        id = row.get("id") or self._next_id()
        storage = self._row(FOLDER, row["parent_id"])["storage_id"]
        kind = noun.removeprefix("disk.")
        self._table(noun).put(id, self._stamped({**row, "storage_id": storage, "type": kind}, asked.caller.user))
        self._tell(noun, "add", id, asked)
        return int(id)

    def _change(self, asked: _Asked, changes: Row) -> Any:
        row = self._row(asked.noun, asked.number("id"))
        stamps = {"update_time": self._now(), "updated_by": php_int(asked.caller.user)}
        self._table(asked.noun).put(row["id"], {**row, **stamps, **changes})
        self._tell(asked.noun, "update", row["id"], asked)
        return self._shown(asked, asked.noun, row["id"])

    def _tell(self, noun: str, kind: Literal["add", "update", "delete"], id: int, asked: _Asked) -> None:
        for hear in self.living.heard:
            hear(Change(noun, kind, id, asked.caller.user, noun))

    def _shown(self, asked: _Asked, noun: str, id: int) -> dict[str, Any]:
        """The row as this method shows it: numbers are text in some, and numbers in others."""
        row = {**self._row(noun, id), "real_object_id": id, "file_id": id}
        row["detail_url"] = f"{self.links.site()}/docs/{noun.removeprefix('disk.')}/{quote(row['name'])}"
        if noun == FILE:
            row["download_url"] = self.links.make("download", SCOPE, {"id": id}, asked.caller)
        shown = {one.name: one.write(row.get(one.key)) for one in self.living.noun(noun).properties}
        example = example_result(asked.info)
        for name, value in example.items() if isinstance(example, Mapping) else ():
            if isinstance(value, int) and isinstance(shown.get(name), str):
                shown[name] = php_int(shown[name])
        return shown

    # -- what the methods do -------------------------------------------------------------------------------------------

    def _get(self, asked: _Asked) -> Any:
        return self._shown(asked, asked.noun, asked.number("id"))

    def _list(self, asked: _Asked) -> Any:
        assert self._entries is not None, "who lists a folder has a spec of that"
        inside = Table("children", "id")
        nouns = {}
        for row in self._children(self._container(asked)):
            inside.put(row["id"], row)
            nouns[row["id"]] = f"disk.{row['type']}"
        params = {name: value for name, value in asked.params.items() if name != "id"}
        page = v2_list(Call(self._entries, asked.info, params, asked.caller), inside)
        ids = [php_int(row["ID"]) for row in page.result]
        return evolve(page, result=[self._shown(asked, nouns[id], id) for id in ids])

    def _add_folder(self, asked: _Asked) -> Any:
        parent = self._container(asked)
        if not asked.new_name:
            raise PortalError("ERROR_ARGUMENT", "Invalid value of parameter {NAME}")
        name = self._free_name(parent, asked.new_name)
        return self._shown(asked, FOLDER, self._put(FOLDER, asked, {"name": name, "parent_id": parent}))

    def _rename(self, asked: _Asked) -> Any:
        row = self._row(asked.noun, asked.number("id"))
        name = str(asked.params.get("newName") or "")
        if not name:
            raise PortalError("ERROR_ARGUMENT", "Invalid value of parameter {newName}")
        return self._change(asked, {"name": name if name == row["name"] else self._free_name(row["parent_id"], name)})

    def _move(self, asked: _Asked) -> Any:
        row = self._row(asked.noun, asked.number("id"))
        target = self._row(FOLDER, asked.number("targetFolderId"))
        if target["storage_id"] != row["storage_id"]:
            return False
        self._free_name(target["id"], row["name"])
        return self._change(asked, {"parent_id": target["id"]})

    def _copy(self, asked: _Asked) -> Any:
        row = self._row(FILE, asked.number("id"))
        target = self._row(FOLDER, asked.number("targetFolderId"))
        name = self._free_name(target["id"], row["name"])
        kept = {key: row[key] for key in ("size", _CONTENT)}
        new = {**kept, "name": name, "parent_id": target["id"], "global_content_version": 1}
        return self._shown(asked, FILE, self._put(FILE, asked, new))

    def _mark_deleted(self, asked: _Asked) -> Any:
        self._refuse_root(asked)
        who = php_int(asked.caller.user)
        return self._change(asked, {"deleted_type": _IN_TRASH, "delete_time": self._now(), "deleted_by": who})

    def _restore(self, asked: _Asked) -> Any:
        row = self._row(asked.noun, asked.number("id"))
        if not row["deleted_type"]:
            return self._shown(asked, asked.noun, row["id"])
        return self._change(
            asked, {"deleted_type": 0, "name": self._free_name(row["parent_id"], row["name"], unique=True)}
        )

    def _delete(self, asked: _Asked) -> Any:
        self._refuse_root(asked)
        self._remove(asked, asked.noun, asked.number("id"))
        return True

    def _remove(self, asked: _Asked, noun: str, id: int) -> None:
        if noun == FOLDER:
            for row in list(self._children(id)):
                self._remove(asked, f"disk.{row['type']}", row["id"])
        self._table(noun).remove(id)
        self._tell(noun, "delete", id, asked)

    def _refuse_root(self, asked: _Asked) -> None:
        row = self._row(asked.noun, asked.number("id"))
        if row["parent_id"] is None:
            raise PortalError("DISK_OBJ_22000", "The root folder of a storage stays where it is")

    # -- content -------------------------------------------------------------------------------------------------------

    def _upload(self, asked: _Asked) -> Any:
        container = self._container(asked)
        unique = asked.params.get("generateUniqueName") in (True, "true", "1", 1, "Y")
        content = asked.params.get("fileContent")
        if content is None:
            return self._upload_link(asked, {"id": container, "unique": int(unique)})
        if not asked.new_name:
            raise PortalError("DISK_BASE_SERVICE_22001", "Required parameter NAME is missing")
        return self._new_file(asked, container, File(asked.new_name, _decoded(content)), unique=unique)

    def _upload_version(self, asked: _Asked) -> Any:
        id = self._row(FILE, asked.number("id"))["id"]
        content = asked.params.get("fileContent")
        if content is None:
            return self._upload_link(asked, {"id": id})
        return self._new_version(asked, _decoded(content))

    def _upload_link(self, asked: _Asked, query: Mapping[str, Any]) -> dict[str, Any]:
        query = {**query, "method": asked.info.method.lower()}
        return {"field": "file", "uploadUrl": self.links.for_upload(SCOPE, query, asked.caller)}

    def _new_file(self, asked: _Asked, folder: int, file: File, *, unique: bool) -> Any:
        name = self._free_name(folder, file.name, unique=unique)
        row = {"name": name, "parent_id": folder, "global_content_version": 1, **_kept(file.content)}
        return self._shown(asked, FILE, self._put(FILE, asked, row))

    def _new_version(self, asked: _Asked, content: bytes) -> Any:
        version = self._row(FILE, asked.number("id"))["global_content_version"] or 0
        return self._change(asked, {"global_content_version": version + 1, **_kept(content)})

    def fetch(self, query: Mapping[str, str]) -> File:
        """The file that a link for downloads leads to."""
        row = self._row(FILE, int(query["id"]))
        return File(row["name"], base64.b64decode(row.get(_CONTENT) or ""))

    def receive(self, query: Mapping[str, str], caller: Caller, file: File) -> Any:
        """Keep the file that came over a link for uploads; returns what the portal answers."""
        info = self._methods[query["method"]]
        asked = _Asked(info.method.lower().rpartition(".")[0], info, {"id": query["id"]}, caller)
        if query["method"] == "disk.file.uploadversion":
            return self._new_version(asked, file.content)
        return self._new_file(asked, int(query["id"]), file, unique=query["unique"] == "1")


_NEW_STORAGE: Final[Row] = {
    "name": "Company documents",
    "code": None,
    "module_id": "disk",
    "entity_type": "user",
    "root_object_id": None,
}
_NEW_ENTRY: Final[Row] = {
    "code": None,
    "type": "folder",
    "parent_id": None,
    "deleted_type": 0,
    "delete_time": None,
    "deleted_by": 0,
}

_VERBS: Final[Mapping[str, Callable[[Drive, _Asked], Any]]] = {
    "disk.storage.getchildren": Drive._list,
    "disk.storage.addfolder": Drive._add_folder,
    "disk.storage.uploadfile": Drive._upload,
    "disk.folder.get": Drive._get,
    "disk.folder.getchildren": Drive._list,
    "disk.folder.addsubfolder": Drive._add_folder,
    "disk.folder.uploadfile": Drive._upload,
    "disk.folder.rename": Drive._rename,
    "disk.folder.moveto": Drive._move,
    "disk.folder.markdeleted": Drive._mark_deleted,
    "disk.folder.restore": Drive._restore,
    "disk.folder.deletetree": Drive._delete,
    "disk.file.get": Drive._get,
    "disk.file.uploadversion": Drive._upload_version,
    "disk.file.rename": Drive._rename,
    "disk.file.moveto": Drive._move,
    "disk.file.copyto": Drive._copy,
    "disk.file.markdeleted": Drive._mark_deleted,
    "disk.file.restore": Drive._restore,
    "disk.file.delete": Drive._delete,
}
_ADDING: Final = frozenset(name for name, verb in _VERBS.items() if verb in (Drive._add_folder, Drive._upload))


def _kept(content: bytes) -> dict[str, Any]:
    return {"size": len(content), _CONTENT: base64.b64encode(content).decode()}


def _decoded(sent: Any) -> bytes:
    """The content of a file that came inside the call: a name and Base64, in which PHP passes over what is none."""
    text = sent[-1] if isinstance(sent, list) and sent else sent
    try:
        return base64.b64decode(str(text))
    except binascii.Error:
        raise PortalError("ERROR_COULD_NOT_SAVE_FILE", "Could not save file") from None


def _not_found(id: int) -> PortalError:
    return PortalError("ERROR_NOT_FOUND", f"Could not find entity with id `{id}`")

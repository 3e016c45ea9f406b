"""Files in fields of rows: put by when they are sent, shown by addresses, fetched from there. No I/O.

A row has `{"@file": 5, "name": "lamp.png"}` where the content is that of file 5.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, Final
from urllib.parse import quote, unquote, urlencode

from attrs import define

from b24.testing.asked import Call
from b24.testing.links import Links
from b24.testing.store import Store, Table
from b24.testing.wire import Caller, File, PortalError, php_int

Row = Mapping[str, Any]

PICTURES: Final = "catalog.productImage"

# Products, their variations and services: any of the methods for fetching finds the files of all.
PRODUCTS: Final = ("catalog.product", "catalog.product.sku", "catalog.product.offer", "catalog.product.service")

RECORDING: Final = "telephony.externalcall.attachrecord"

GET_FILE: Final = "crm.controller.item.getFile"
"""What the addresses for programs of `crm.item.*` name; no specification has it."""

# Types of the specs that are one file: who sends back what was read has changed nothing.
_FILES: Final = ("catalog.Picture", "crm.FileField", "crm.ItemFile")

# What stands for the content of files that nobody sent: those of sample rows and examples.
SAMPLE: Final = File(
    "sample.png",
    base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg=="),
)

# Pictures of sample rows have numbers from here on, which no file has that was sent.
_SAMPLES: Final = 1_000_000

_NAME: Final = re.compile(r"[^/\\]*\.\w{1,8}")
_PUBLIC: Final = re.compile(r"/upload/iblock/([0-9a-f]{3,})/[^/]+")


@define
class Attached:
    """The files of one portal's rows."""

    store: Store
    links: Links

    # -- kept ----------------------------------------------------------------------------------------------------------

    def taken(self, call: Call, sent: Mapping[str, Any], before: Row) -> dict[str, Any]:
        """What was sent, with each file put by and a reference in its place."""
        noun, taken = call.noun, {}
        flat = {param.name for param in call.info.params if "file" in param.type}
        for name, value in sent.items():
            one = noun.by_name.get(name) or noun.by_request_name.get(name)
            is_file = one is not None and one.info.type.removesuffix("?") in _FILES
            if is_file and isinstance(value, Mapping) and not value.keys() & {"fileData", "remove"}:
                continue
            key = one.key if one else noun.custom_key(name)
            known = {ref["@file"]: ref for ref in _references(before.get(key))} if key else {}
            loose = key is not None and one is None and noun.name == "crm.item"
            taken[name] = self._taken(value, known, pairs=is_file or name in flat, loose=loose)
        return taken

    def _taken(self, value: Any, known: Mapping[int, Row], *, pairs: bool = False, loose: bool = False) -> Any:
        """One value; with `pairs` a name and a text are a file, and with `loose` if they look like one."""
        again = partial(self._taken, known=known, pairs=pairs, loose=loose)
        match value:
            case {"fileData": data}:
                return self._put(data)
            case {"remove": "Y"}:
                return None
            case {"id": id} if php_int(id) in known:
                return known[php_int(id)]
            case {"value": inner, **more}:
                return {**more, "value": again(inner)}
            case [str(name), str(text)] if pairs or (loose and _NAME.fullmatch(name) and _is_base64(text)):
                return self._put(value)
            case list() if any(isinstance(inner, (list, dict)) for inner in value):
                return [one for one in map(again, value) if one is not None]
            case _:
                return value

    def _put(self, data: Any) -> dict[str, Any] | None:
        """Put a file by; returns what refers to it. Text that is no Base64 makes a broken file, and no error."""
        name, text = (str(data[0]), str(data[-1])) if isinstance(data, list) and data else ("file", str(data or ""))
        if not text:
            return None
        return {"@file": self._keep(File(name, _decoded(text))), "name": name}

    def _keep(self, file: File) -> int:
        return self._table().add({"name": file.name, "content": base64.b64encode(file.content).decode()})

    def beside(self, call: Call) -> dict[str, Any]:
        """What a new picture of a product has besides its fields: its file, sent in a parameter of its own."""
        if call.noun.name != PICTURES:
            return {}
        file = self._put(call.params.get("fileContent"))
        if file is None:
            raise PortalError(100, "Could not find value for parameter {fileContent}")
        return {"type": "MORE_PHOTO", "name": file["name"], "@file": file}

    # -- shown ---------------------------------------------------------------------------------------------------------

    def pointer(self, call: Call) -> Callable[[Row, dict[str, Any]], None] | None:
        """A function that puts addresses where a row, as it is shown, has files; None if its noun never has any."""
        noun = call.noun
        names = {one.key: one.name for one in noun.properties}
        samples = [one for one in noun.properties if one.info.type.removesuffix("?") == "catalog.Picture"]

        def point(row: Row, shown: dict[str, Any]) -> None:
            files = row.get("@files", ())
            for key in files:
                name = names.get(key) or noun.custom_name(key)
                if name in shown:
                    shown[name] = self._shown(call, row[noun.id.key], name, key, shown[name])
            for one in samples:
                value = shown.get(one.name)
                if one.key not in files and isinstance(value, dict):
                    shown[one.name] = self._address(call, row[noun.id.key], one.name, one.key, {"@file": value["id"]})

        return self._point_at_pictures(call) if noun.name == PICTURES else point

    def _point_at_pictures(self, call: Call) -> Callable[[Row, dict[str, Any]], None]:
        def point(row: Row, shown: dict[str, Any]) -> None:
            file = row.get("@file") or {"@file": _SAMPLES + row["id"], "name": SAMPLE.name}
            if "name" in shown:
                shown["name"] = file["name"]
            if "downloadUrl" in shown:
                shown["downloadUrl"] = self.links.make("download", "catalog", {"id": file["@file"]}, call.caller)
            if "detailUrl" in shown:
                shown["detailUrl"] = _public(file)

        return point

    def _shown(self, call: Call, row: int, name: str, key: str, value: Any) -> Any:
        again = partial(self._shown, call, row, name, key)
        match value:
            case {"@file": _}:
                return self._address(call, row, name, key, value)
            case dict():
                return {inner: again(one) for inner, one in value.items()}
            case list():
                return [again(one) for one in value]
            case _:
                return value

    def _address(self, call: Call, row: int, name: str, key: str, file: Row) -> Any:
        """A file as the methods of its noun show it."""
        id, noun, site = file["@file"], call.noun, self.links.site()
        if noun.name in PRODUCTS:
            fields = {"fieldName": name, "fileId": id, "productId": row}
            named = urlencode({f"fields[{field}]": value for field, value in fields.items()})
            address = f"/rest/catalog.product.download?{named}"
            return {"id": str(id), "url": address, "urlMachine": address}
        if noun.name.startswith("catalog."):
            return {"id": id, "url": _public(file)}
        if noun.name == "crm.item":
            query = {"entityTypeId": call.params.get("entityTypeId"), "id": row, "fieldName": key, "fileId": id}
            page = f"{site}/bitrix/services/main/ajax.php?action={GET_FILE}&{urlencode(query)}"
            return {"id": id, "url": page, "urlMachine": self.links.make(GET_FILE, "crm", {"id": id}, call.caller)}
        if noun.name.startswith("crm."):
            page = f"/bitrix/components/bitrix/{noun.name}.show/show_file.php?"
            page += urlencode({"ownerId": row, "fieldName": name, "dynamic": "N", "fileId": id})
            return {"id": id, "showUrl": page, "downloadUrl": page}
        return f"{site}{_public(file)}"

    # -- fetched -------------------------------------------------------------------------------------------------------

    def behaviour(self, method: str, params: Any, caller: Caller) -> Callable[[Mapping[str, Any]], Any] | None:
        """What a method of v2 does, if it answers with a file, or with where to send one."""
        noun, _, verb = method.rpartition(".")
        if verb == "download" and noun in PRODUCTS:
            return self._download
        sent = params if method == RECORDING and isinstance(params, dict) else {}
        if sent.get("FILENAME") and not sent.get("FILE_CONTENT"):
            return lambda _: {"uploadUrl": self.links.for_upload("telephony", {}, caller), "fieldName": "file"}
        return None

    def receive(self, file: File) -> dict[str, int]:
        """Keep a recording that came over a link for uploads; returns what the portal answers."""
        return {"FILE_ID": self._keep(file)}

    def _download(self, params: Mapping[str, Any]) -> File:
        living = [self.store.table(noun, "id") for noun in PRODUCTS if noun in self.store]
        if not living:
            return SAMPLE
        sent = params.get("fields")
        fields = sent if isinstance(sent, Mapping) else {}
        missing = [name for name in ("fileId", "productId", "fieldName") if not fields.get(name)]
        if missing:
            raise PortalError(0, f"Required fields: {', '.join(missing)}")
        id, product = php_int(fields["fileId"]), php_int(fields["productId"])
        for row in (table.row(product) for table in living):
            if row is not None and any(php_int(ref.get("@file", ref.get("id"))) == id for ref in _pictures(row)):
                return self.file(id)
        raise PortalError(0, "File is not found")

    def fetch(self, query: Mapping[str, str]) -> File:
        """The file that a signed link leads to."""
        return self.file(php_int(query.get("id")))

    def public(self, path: str) -> File | None:
        """The file at an address that needs no credential, if there is one."""
        found = _PUBLIC.fullmatch(unquote(path))
        return self.file(int(found[1], 16)) if found else None

    def file(self, id: int) -> File:
        """The file of that number; of one that nobody sent, a sample."""
        row = self._table().row(id)
        return SAMPLE if row is None else File(row["name"], base64.b64decode(row["content"]))

    def _table(self) -> Table:
        return self.store.table("@file", "id")


def with_files(row: Mapping[str, Any]) -> dict[str, Any]:
    """The row with a note of the keys that have files, so that showing it costs nothing where there are none."""
    keys = [key for key, value in row.items() if key[0] != "@" and next(_references(value), None)]
    plain = {key: value for key, value in row.items() if key != "@files"}
    return {**plain, "@files": keys} if keys else plain


def shown_to(call: Call) -> str:
    """Who is shown the rows of a noun, and where: empty if the addresses in them are the same for all."""
    if call.files is None or call.noun.name not in ("crm.item", "user", PICTURES):
        return ""
    return f"{call.files.links.site()} {call.caller.token or call.caller.key}"


def _references(value: Any) -> Iterator[Row]:
    match value:
        case {"@file": _}:
            yield value
        case dict():
            yield from _references(list(value.values()))
        case list():
            for one in value:
                yield from _references(one)


def _pictures(row: Row) -> Iterator[Row]:
    """The files of a product, those of sample rows included."""
    for value in row.values():
        yield from _references(value)
        if isinstance(value, dict) and "urlMachine" in value:
            yield value


def _public(file: Row) -> str:
    return f"/upload/iblock/{php_int(file['@file']):03x}/{quote(str(file.get('name') or SAMPLE.name))}"


def _is_base64(text: str) -> bool:
    try:
        return bool(base64.b64decode(text, validate=True))
    except binascii.Error:
        return False


def _decoded(text: str) -> bytes:
    """The bytes as PHP decodes them: it passes over what is no Base64, and over missing padding."""
    letters = re.sub(r"[^A-Za-z0-9+/]", "", text)
    letters = letters[:-1] if len(letters) % 4 == 1 else letters
    return base64.b64decode(letters + "=" * (-len(letters) % 4))

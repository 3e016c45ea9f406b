"""Data that lives: what the methods of a noun do to its rows, as their specs say.

Rows live once their table was filled, or from the first row added to it. Until then methods answer with their examples.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, Final, Literal

from attrs import define, field, frozen

from b24.catalogue import Catalogue, MethodInfo
from b24.testing.asked import Call, id_param, kept, sent_fields, spelled
from b24.testing.attached import Attached, with_files
from b24.testing.filters import v3_error
from b24.testing.found import aggregate, tail, v2_list, v3_list
from b24.testing.nouns import Noun, Nouns, Role, dig
from b24.testing.samples import Sampler
from b24.testing.shown import constant, described_fields, example_result, inside, path_of, shown_rows
from b24.testing.store import Store, Table
from b24.testing.values import ZONE
from b24.testing.wire import Caller, Key, PortalError, php_int

Behaviour = Callable[[Call, Table], Any]
"""What a method does to a table; returns its result."""


@frozen
class Change:
    """A row that was added, changed or deleted."""

    noun: str
    kind: Literal["add", "update", "delete"]
    id: int
    user: str
    table: str
    """The name of the rows' table: of `crm.item` it tells which type of item they are, and `crm.deal` for deals."""

    connector: str = ""
    """The `auth_connector` of the call."""


@define
class Living:
    """The nouns of a portal and their rows."""

    catalogue: Catalogue
    store: Store
    clock: Callable[[], float]
    attached: Attached
    heard: list[Callable[[Change], None]] = field(factory=list)
    """Called after each change."""

    _nouns: Nouns = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._nouns = Nouns(self.catalogue)

    def behaviour(
        self, key: Key, params: Mapping[str, Any], caller: Caller
    ) -> Callable[[Mapping[str, Any]], Any] | None:
        """What the method does, if the rows it is about live or come to life by it."""
        found = self._nouns.find_of(key) or self._setting(key)
        if found is None:
            return None
        noun, role, info = found
        params = spelled(noun, info, params)
        if role != "add" and noun.table(params) not in self.store:
            return None
        behave, call = self._behaviour_of(noun, role), Call(noun, info, params, caller, self._find, self.attached)
        return lambda _: behave(call, self._table(noun, params))

    def _setting(self, key: Key) -> tuple[Noun, Role, MethodInfo] | None:
        """The same of a method that changes rows by its name alone."""
        api, method = key
        noun = self._nouns.find("v2", method.rpartition(".")[0]) if api == "v2" and method in _SETTING else None
        return (noun, "update", self.catalogue.method(method, "v2")) if noun else None

    def _behaviour_of(self, noun: Noun, role: Role) -> Behaviour:
        behaviours: dict[Role, Behaviour] = {
            "add": self._add,
            "get": _get,
            "update": self._update,
            "delete": self._delete,
            "list": v3_list if noun.api == "v3" else v2_list,
            "tail": tail,
            "aggregate": aggregate,
            "fields": described_fields,
        }
        return behaviours[role]

    def noun(self, name: str) -> Noun:
        """The noun of that name. Raises `LookupError` if the catalogue has none."""
        if noun := self._nouns.find("v2", name) or self._nouns.find("v3", name):
            return noun
        raise LookupError(f"the catalogue has no rows called {name!r}; it has {', '.join(sorted(self.names()))}")

    def names(self) -> set[str]:
        """The names of all nouns."""
        return {noun.name for noun in self._nouns}

    def fill(self, name: str, count: int, owner: Mapping[str, Any]) -> None:
        """Let the noun live with so many sample rows, of that owner or with those fields."""
        noun = self.noun(name)
        fixed = kept(noun, {name: value for name, value in owner.items() if name not in noun.owners}, {})
        fixed |= {f"@{name}": owner.get(name) for name in noun.links}
        self.store.fill(noun.table(owner), noun.id.key, count, Sampler(noun, fixed))

    def rows(self, name: str, owner: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The rows of the noun as they are kept."""
        noun = self.noun(name)
        if noun.table(owner) not in self.store:
            return []
        rows = self._table(noun, owner).rows()
        return [{key: value for key, value in row.items() if key[0] != "@"} for row in rows]

    def _table(self, noun: Noun, params: Mapping[str, Any]) -> Table:
        """The table that a call of the noun is about; from now on it lives."""
        return self.store.table(noun.table(params), noun.id.key)

    def _find(self, table: str, id: int) -> Mapping[str, Any] | None:
        return self.store.table(table, "id").row(id) if table in self.store else None

    # -- one row -------------------------------------------------------------------------------------------------------

    def _add(self, call: Call, table: Table) -> Any:
        noun = call.noun
        row: dict[str, Any] = {one.key: one.keep(one.info.default) for one in noun.properties}
        row |= {key: value for key, value in _FRESH.get(table.name, {}).items() if key in noun.keys}
        row |= self._stamps(noun, call.caller.user, new=True)
        defaults = {param.name: param.default for param in call.info.params if param.default is not None}
        row |= kept(noun, defaults, {}) | self.attached.beside(call) | self._sent(call, {})
        row |= kept(noun, {name: call.params.get(name) for name in noun.links}, {})
        row |= {f"@{name}": call.params.get(name) for name in noun.links}
        row.pop(noun.id.key, None)
        id = table.add(with_files(row))
        self._tell(call, "add", id)
        return _written(call, table, id)

    def _sent(self, call: Call, before: Mapping[str, Any]) -> dict[str, Any]:
        """What a call sends of a row, as it is kept, and what follows from that."""
        sent = kept(call.noun, self.attached.taken(call, sent_fields(call), before), before)
        told = {f"has_{key}": bool(value) for key, value in sent.items() if f"has_{key}" in call.noun.keys}
        return sent | told

    def _update(self, call: Call, table: Table) -> Any:
        id = _existing(call, table)
        row = dict(table.row(id) or {})
        if call.info.method in _REPLACING:
            row = {key: value for key, value in row.items() if key in call.noun.keys}
        row |= self._stamps(call.noun, call.caller.user, new=False)
        row |= self._sent(call, row)
        row |= _SETTING.get(call.info.method, {})
        table.put(id, with_files(row))
        self._tell(call, "update", id)
        return _written(call, table, id)

    def _delete(self, call: Call, table: Table) -> Any:
        id = _existing(call, table)
        table.remove(id)
        self._tell(call, "delete", id)
        return constant(call.info)

    def _tell(self, call: Call, kind: Literal["add", "update", "delete"], id: int) -> None:
        connector = str(call.params.get("auth_connector") or "")
        change = Change(call.noun.name, kind, id, call.caller.user, call.noun.table(call.params), connector)
        for hear in self.heard:
            hear(change)

    def _stamps(self, noun: Noun, user: str, *, new: bool) -> dict[str, Any]:
        """What the portal itself notes in a row: when it was made or changed, and by whom."""
        now = dt.datetime.fromtimestamp(self.clock(), ZONE).isoformat(timespec="seconds")
        words = ("creat", "assigned", "responsible", *_CHANGED) if new else _CHANGED
        stamps: dict[str, Any] = {}
        for one in noun.properties:
            if any(word in one.key for word in words):
                if one.kind == "datetime":
                    stamps[one.key] = now
                elif one.kind == "int" and ("by" in one.key or "responsible" in one.key):
                    stamps[one.key] = php_int(user)
        return stamps


# Methods that clear what they are not sent.
_REPLACING: Final = frozenset({"lists.element.update"})

# Methods that change rows without being sent a field, and what they set.
_SETTING: Final[Mapping[str, Mapping[str, Any]]] = {
    "tasks.task.start": {"status": 3},
    "tasks.task.pause": {"status": 2},
    "tasks.task.defer": {"status": 6},
    "tasks.task.complete": {"status": 5},
    "tasks.task.renew": {"status": 2},
    "tasks.task.approve": {"status": 5},
    "tasks.task.disapprove": {"status": 2},
}

# What the portal sets in a new row that does not bring it, by table.
_FRESH: Final[Mapping[str, Mapping[str, Any]]] = {
    "crm.deal": {"stage_id": "NEW", "stage_semantic_id": "P", "category_id": 0},
    "crm.lead": {"status_id": "NEW", "status_semantic_id": "P"},
    "tasks.task": {"status": 2, "priority": 1},
    "user": {"active": True},
}

_CHANGED: Final = ("modif", "updat", "chang", "moved_", "last_activity")


def _not_found(call: Call) -> PortalError:
    if call.noun.api == "v3":
        return v3_error("ENTITYNOTFOUND", "Not found")
    codes = [code for code in call.info.errors if "NOT_FOUND" in code]
    own = call.noun.name.rpartition(".")[2].upper()  # a list's element has a code of its own beside the list's
    code = next((code for code in codes if own in code), next(iter(codes), ""))
    return PortalError(code, "Not found")


def _get(call: Call, table: Table) -> Any:
    if call.info.returns.endswith("?") and table.row(php_int(call.params.get(id_param(call)))) is None:
        return inside(call.info, [])  # what PHP makes of an object that is not there
    id = _existing(call, table)
    return inside(call.info, shown_rows(call, table, [id])[0])


def _existing(call: Call, table: Table) -> int:
    """The id that the call names. Raises `PortalError` if it names none, or no row has it."""
    name = id_param(call)
    if call.noun.api == "v3" and name not in call.params:
        problem = {"field": name, "message": "Required field is missing"}
        raise v3_error("VALIDATION_REQUESTVALIDATION", "Request object is not valid", validation=[problem])
    id = php_int(call.params.get(name))
    if table.row(id) is None:
        raise _not_found(call)
    return id


def _written(call: Call, table: Table, id: int) -> Any:
    """What adding or changing answers: the row, its id, or what the example shows."""
    returns = call.info.returns.removesuffix("?")
    if returns == call.noun.type.type:
        return inside(call.info, shown_rows(call, table, [id], whole=True)[0])
    if returns == "int":
        shown = dig(example_result(call.info), path_of(call.info))
        return inside(call.info, str(id) if isinstance(shown, str) else id)
    return constant(call.info)

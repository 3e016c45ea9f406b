"""Data that lives: what the methods of a noun do to its rows, as their specs say.

Rows live once their table was filled, or from the first row added to it. Until then methods answer with their examples.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final, Literal

import orjson
from attrs import define, field, frozen

from b24.call import After, Keyset, LastId, Numbered, Tail, Window
from b24.catalogue import Api, Catalogue, MethodInfo
from b24.testing.examples import paging_of
from b24.testing.filters import Column, Group, Row, Test, invalid_argument, v2_filter, v3_error, v3_filter
from b24.testing.nouns import Noun, Property, Role, dig, find_nouns, fold, is_keyed
from b24.testing.samples import sampler
from b24.testing.store import Found, Order, Store, Table
from b24.testing.values import ZONE, as_it_is
from b24.testing.wire import Answer, PortalError, Rows, php_int

PAGE: Final = 50


@frozen
class Change:
    """A row that was added, changed or deleted."""

    noun: str
    kind: Literal["add", "update", "delete"]
    id: int
    user: str


@frozen
class Call:
    """A call of a noun's method, as the behaviours below see it."""

    noun: Noun
    info: MethodInfo
    params: Mapping[str, Any]
    user: str


@define
class Living:
    """The nouns of a portal and their rows."""

    catalogue: Catalogue
    store: Store
    clock: Callable[[], float]
    heard: list[Callable[[Change], None]] = field(factory=list)
    """Called after each change."""

    _nouns: dict[tuple[Api, str], Noun] = field(init=False)
    _roles: dict[tuple[Api, str], tuple[Noun, Role, MethodInfo]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._nouns = {(noun.api, noun.name): noun for noun in find_nouns(self.catalogue)}
        self._roles = {
            (noun.api, info.method.lower() if noun.api == "v2" else info.method): (noun, role, info)
            for noun in self._nouns.values()
            for role, info in noun.roles
        }

    def behaviour(
        self, key: tuple[Api, str], params: Mapping[str, Any], user: str
    ) -> Callable[[Mapping[str, Any]], Any] | None:
        """What the method does, if the rows it is about live or come to life by it."""
        found = self._roles.get(key)
        if found is None:
            return None
        noun, role, info = found
        if role != "add" and noun.table(params) not in self.store:
            return None
        behave: Callable[[Call], Any] = getattr(self, f"_{role}")
        return lambda params: behave(Call(noun, info, params, user))

    def noun(self, name: str) -> Noun:
        """The noun of that name. Raises `LookupError` if the catalogue has none."""
        for api in ("v2", "v3"):
            if (api, name) in self._nouns:
                return self._nouns[api, name]
        raise LookupError(f"the catalogue has no rows called {name!r}; it has {', '.join(sorted(self.names()))}")

    def names(self) -> set[str]:
        """The names of all nouns."""
        return {name for _, name in self._nouns}

    def fill(self, name: str, count: int, owner: Mapping[str, Any]) -> None:
        """Let the noun live with so many sample rows, of that owner or with those fields."""
        noun = self.noun(name)
        fixed = _kept(noun, {name: value for name, value in owner.items() if name not in noun.owners}, {})
        fixed |= {f"@{name}": owner.get(name) for name in noun.links}
        self.store.fill(noun.table(owner), noun.id.key, count, sampler(noun, fixed))

    def rows(self, name: str, owner: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The rows of the noun as they are kept."""
        noun = self.noun(name)
        return [dict(row) for row in self.table(noun, owner).rows()] if noun.table(owner) in self.store else []

    def table(self, noun: Noun, params: Mapping[str, Any]) -> Table:
        """The table that a call of the noun is about; from now on it lives."""
        return self.store.table(noun.table(params), noun.id.key)

    # -- one row -------------------------------------------------------------------------------------------------------

    def _add(self, call: Call) -> Any:
        noun = call.noun
        table = self.table(noun, call.params)
        row: dict[str, Any] = {one.key: one.keep(one.info.default) for one in noun.properties}
        row |= self._stamps(noun, call.user, new=True)
        row |= _kept(noun, _fields(call), {})
        row |= {f"@{name}": call.params.get(name) for name in noun.links}
        row.pop(noun.id.key, None)
        id = table.add(row)
        self._tell(call, "add", id)
        return self._written(call, table, id)

    def _get(self, call: Call) -> Any:
        table = self.table(call.noun, call.params)
        if call.info.returns.endswith("?") and table.row(php_int(call.params.get(_id_param(call)))) is None:
            return _inside(call.info, [])  # what PHP makes of an object that is not there
        id = self._existing(call, table)
        return _inside(call.info, self._shown(call, table, [id])[0])

    def _update(self, call: Call) -> Any:
        table = self.table(call.noun, call.params)
        id = self._existing(call, table)
        row = dict(table.row(id) or {})
        row |= self._stamps(call.noun, call.user, new=False)
        row |= _kept(call.noun, _fields(call), row)
        table.put(id, row)
        self._tell(call, "update", id)
        return self._written(call, table, id)

    def _delete(self, call: Call) -> Any:
        table = self.table(call.noun, call.params)
        id = self._existing(call, table)
        table.remove(id)
        self._tell(call, "delete", id)
        return _constant(call.info)

    def _existing(self, call: Call, table: Table) -> int:
        """The id that the call names. Raises `PortalError` if it names none, or no row has it."""
        name = _id_param(call)
        if call.noun.api == "v3" and name not in call.params:
            problem = {"field": name, "message": "Required field is missing"}
            raise v3_error("VALIDATION_REQUESTVALIDATION", "Request object is not valid", validation=[problem])
        id = php_int(call.params.get(name))
        if table.row(id) is None:
            raise _not_found(call)
        return id

    def _written(self, call: Call, table: Table, id: int) -> Any:
        """What adding or changing answers: the row, its id, or what the example shows."""
        returns = call.info.returns.removesuffix("?")
        if returns == call.noun.type.type:
            return _inside(call.info, self._shown(call, table, [id], whole=True)[0])
        if returns == "int":
            shown = dig(_example(call.info), _path(call.info))
            return _inside(call.info, str(id) if isinstance(shown, str) else id)
        return _constant(call.info)

    def _tell(self, call: Call, kind: Literal["add", "update", "delete"], id: int) -> None:
        for hear in self.heard:
            hear(Change(call.noun.name, kind, id, call.user))

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

    # -- rows ----------------------------------------------------------------------------------------------------------

    def _list(self, call: Call) -> Any:
        table = self.table(call.noun, call.params)
        return self._v3_list(call, table) if call.noun.api == "v3" else self._v2_list(call, table)

    def _v2_list(self, call: Call, table: Table) -> Any:
        where = self._v2_where(call)
        order = _v2_order(call)
        paging = paging_of(call.info)
        if isinstance(paging, LastId):
            return self._listed(call, table, _below(call, table, where, paging).ids)
        window = _window(call)
        if window is None:
            return self._v2_pages(call, table, where, order)
        found = table.find(where, order, window[0], window[1], count=True)
        result = self._listed(call, table, found.ids)
        if isinstance(paging, Window) and paging.more:
            result = _put(result, paging.more.split("."), sum(window) < (found.total or 0))
        return Answer(result)

    def _v2_pages(self, call: Call, table: Table, where: Group, order: Order) -> Answer:
        classic = not _path(call.info)
        if call.info.paging is None:
            return Answer(self._listed(call, table, table.find(where, order, 0, len(table.ids), count=True).ids))
        start = php_int(call.params.get("start"))
        if start < 0:
            found = table.find(where, order, 0, PAGE, count=False)
            return Answer(self._listed(call, table, found.ids), total=0 if classic else None)
        offset = start // PAGE * PAGE
        found = table.find(where, order, offset, PAGE, count=True)
        if classic and not found.ids and offset:
            # The old methods take a page beyond the last for the first.
            offset, found = 0, table.find(where, order, 0, PAGE, count=True)
        total = found.total or 0
        further = offset + PAGE if offset + PAGE < total else None
        return Answer(self._listed(call, table, found.ids), total, further)

    def _v2_where(self, call: Call) -> Group:
        """`filter`, and what some methods (`user.get`) take as parameters of their own."""
        names = _controls(call)
        strict = "INVALID_ARG_VALUE" in call.info.errors
        sent = call.params.get(names["filter"])
        where = v2_filter(sent, call.noun.request_column, strict=strict, groups=call.noun.style == "controller")
        apart = {*names.values(), *call.noun.owners, "start"}
        own = {
            param.name: call.params[param.name]
            for param in call.info.params
            if param.name not in apart and param.name in call.params and call.noun.request_column(param.name)
        }
        more = v2_filter(own, call.noun.request_column)
        return Group((where, *more.conditions)) if own else where

    def _v3_list(self, call: Call, table: Table) -> Any:
        # Where the filter is an object of its own, as in `call.followup.list`, rows cannot be held against it.
        common = not any(
            param.name == "filter" and param.type.removesuffix("?") != "filter" for param in call.info.params
        )
        where = v3_filter(call.params.get("filter"), call.noun.column) if common else Group(())
        offset, limit = _v3_page(call)
        paging = paging_of(call.info)
        if not isinstance(paging, After):
            return self._listed(call, table, table.find(where, _v3_order(call), offset, limit, count=False).ids)
        offset = php_int(dig(call.params, [*paging.param.split("."), "position"]))
        found = table.find(where, _v3_order(call), offset, limit, count=True)
        more = offset + limit < (found.total or 0)
        result = self._listed(call, table, found.ids)
        result = _put(result, paging.reply.split("."), {"position": offset + limit} if more else None)
        return result | {"hasMore": more} if "hasMore" in (_example(call.info) or {}) else result

    def _tail(self, call: Call) -> Any:
        noun, table = call.noun, self.table(call.noun, call.params)
        cursor = call.params.get("cursor") or {}
        name, direction = cursor.get("field", "id"), str(cursor.get("order", "ASC")).upper()
        column = noun.column(name)
        where = v3_filter(call.params.get("filter"), noun.column)
        if column is None:
            raise v3_error("UNKNOWNDTOPROPERTY", f"Unknown field {name}")
        if any(isinstance(one, Test) and one.column == column for one in where.conditions):
            raise v3_error("INVALIDFILTER", f"The cursor field {name} is in the filter too")
        descends = direction == "DESC"
        if descends and "value" not in cursor:
            raise v3_error("INVALIDFILTER", "A cursor that goes down needs a value to start from")
        beyond = Test(column, "<" if descends else ">", cursor.get("value", 0))
        limit = min(php_int(cursor.get("limit", PAGE)), _longest(call.info))
        found = table.find(Group((beyond, *where.conditions)), [(column, descends)], 0, limit, count=False)
        return self._listed(call, table, found.ids)

    def _aggregate(self, call: Call) -> Any:
        noun, table = call.noun, self.table(call.noun, call.params)
        where = v3_filter(call.params.get("filter"), noun.column)
        found = table.find(where, [], 0, len(table.ids), count=True)
        rows = [row for id in found.ids if (row := table.row(id)) is not None]
        result: dict[str, Any] = {}
        for name, fields in (call.params.get("select") or {}).items():
            function = _FUNCTIONS.get(name)
            if function is None:
                raise v3_error("UNKNOWNAGGREGATEFUNCTION", f"Unknown function {name}")
            aliases = fields.items() if isinstance(fields, Mapping) else ((one, one) for one in fields)
            result[name] = {
                alias: function([row[column.key] for row in rows if row.get(column.key) is not None])
                for field_name, alias in aliases
                for column in [_v3_column(noun, field_name)]
            }
        return {"result": result}

    def _fields(self, call: Call) -> Any:
        """A description of each field, with those facts that the example has of one."""
        example = dig(_example(call.info), _path(call.info))
        shape = next(iter(example.values()), None) if isinstance(example, Mapping) else None
        described = {one.name: _described(one, shape) for one in call.noun.properties}
        return _inside(call.info, described)

    # -- how rows are shown --------------------------------------------------------------------------------------------

    def _listed(self, call: Call, table: Table, ids: Sequence[int]) -> Any:
        rows = self._shown(call, table, ids)
        if is_keyed(dig(_example(call.info), _path(call.info))):
            return _inside(call.info, {str(id): row for id, row in zip(ids, rows, strict=True)} or [])
        return _inside(call.info, rows)

    def _shown(self, call: Call, table: Table, ids: Sequence[int], *, whole: bool = False) -> Rows:
        selection = Selection.whole(call.noun) if whole else _selection(call)
        key = (call.noun.api, call.noun.name, selection)
        return Rows(table.encoded(ids, key, partial(_encoder, call.noun, selection)))


# -- what a call asks for ----------------------------------------------------------------------------------------------

_CHANGED: Final = ("modif", "updat", "chang", "moved_", "last_activity")


def _fields(call: Call) -> Mapping[str, Any]:
    """The fields of a row that a call sends, in a parameter of their own or as parameters."""
    for param in call.info.params:
        if fold(param.name) in ("fields", "data"):
            sent = call.params.get(param.name)
            return sent if isinstance(sent, Mapping) else {}
    apart = {_id_param(call), *call.noun.owners, *call.noun.links}
    return {name: value for name, value in call.params.items() if name not in apart}


def _kept(noun: Noun, sent: Mapping[str, Any], before: Row) -> dict[str, Any]:
    """What of these fields is kept; the portal passes over names it does not know, and what it alone writes."""
    kept: dict[str, Any] = {}
    for name, value in sent.items():
        found = noun.by_name.get(name)
        if found is None:
            found = noun.by_request_name.get(name)
        if found is None:
            if custom := noun.custom_key(name):
                kept[custom] = value
        elif not found.info.read_only:
            kept[found.key] = _merged(found, value, before.get(found.key)) if found.multi else found.keep(value)
    return kept


def _merged(one: Property, sent: Any, before: Any) -> list[dict[str, Any]]:
    """The values of a multi-field after those that were sent: by their ids they change, or go; others are new."""
    values = {item["ID"]: item for item in before or ()}
    for item in sent if isinstance(sent, list) else ():
        if not isinstance(item, Mapping):
            continue
        known = values.get(str(item.get("ID")))
        if known is None:
            if item.get("VALUE"):
                id = str(max((int(id) for id in values), default=0) + 1)
                values[id] = {"ID": id, "VALUE_TYPE": "WORK", **item, "TYPE_ID": one.name}
        elif item.get("DELETE") == "Y" or item.get("VALUE", " ") == "":
            del values[known["ID"]]
        else:
            values[known["ID"]] = {**known, **item, "ID": known["ID"]}
    return list(values.values())


def _id_param(call: Call) -> str:
    """The parameter that names the row."""
    wanted = fold(call.noun.id.name)
    apart = {*call.noun.owners, *call.noun.links}
    names = [param.name for param in call.info.params if param.name not in apart]
    for name in names:
        if fold(name) == wanted:
            return name
    return next((name for name in names if fold(name).endswith("id")), call.noun.id.name)


def _controls(call: Call) -> dict[str, str]:
    """The method's own spelling of `filter`, `order`, `select` and `sort`."""
    paging = call.info.paging or {}
    spelled = {param.name.lower(): param.name for param in call.info.params}
    return {word: paging.get(word) or spelled.get(word, word) for word in ("filter", "order", "select", "sort")}


def _v2_order(call: Call) -> Order:
    names = _controls(call)
    sent, sort = call.params.get(names["order"]), call.params.get(names["sort"])
    strict = "INVALID_ARG_VALUE" in call.info.errors
    if isinstance(sort, str):
        sent = {sort: sent if isinstance(sent, str) else "ASC"}
    order = []
    for name, direction in sent.items() if isinstance(sent, Mapping) else ():
        column = call.noun.request_column(name)
        if strict and (column is None or str(direction).upper() not in ("ASC", "DESC")):
            raise invalid_argument(f"Invalid order: field '{name}' is not allowed in order")
        if column is not None:
            order.append((column, str(direction).upper() == "DESC"))
    return order


def _v3_order(call: Call) -> Order:
    sent = call.params.get("order")
    if sent is None or sent == []:
        return []
    if not isinstance(sent, Mapping):
        raise v3_error("INVALIDORDER", "An order is an object of fields")
    order = []
    for name, direction in sent.items():
        if str(direction).upper() not in ("ASC", "DESC"):
            raise v3_error("INVALIDORDER", f"Unknown direction {direction}")
        order.append((_v3_column(call.noun, name), str(direction).upper() == "DESC"))
    return order


def _v3_column(noun: Noun, name: str) -> Column:
    column = noun.column(name)
    if column is None:
        raise v3_error("UNKNOWNDTOPROPERTY", f"Unknown field {name}")
    return column


def _window(call: Call) -> tuple[int, int] | None:
    """Offset and limit, where a method has parameters for them."""
    match paging_of(call.info):
        case Window(offset=offset, limit=limit, size=size):
            return php_int(dig(call.params, offset.split("."))), php_int(dig(call.params, limit.split("."))) or size
        case Numbered(page=page, limit=limit, size=size):
            size = php_int(dig(call.params, limit.split("."))) or size
            return max(0, php_int(dig(call.params, page.split("."))) - 1) * size, size
        case _:
            return None


def _below(call: Call, table: Table, where: Group, paging: LastId) -> Found:
    """The newest rows, or those before the last one that the caller has."""
    id = Column(call.noun.id.key, "int")
    last = call.params.get(paging.param)
    if last is not None:
        where = Group((Test(id, "<", last), where))
    limit = php_int(dig(call.params, paging.limit.split("."))) or PAGE
    return table.find(where, [(id, True)], 0, limit, count=False)


def _v3_page(call: Call) -> tuple[int, int]:
    sent = call.params.get("pagination") or {}
    numbers = {}
    for name in ("page", "limit", "offset"):
        value = sent.get(name) if isinstance(sent, Mapping) else "?"
        if value is None:
            continue
        if isinstance(value, bool) or not str(value).isdecimal():
            raise v3_error("INVALIDPAGINATION", f"{name} is no number")
        numbers[name] = int(value)
    limit = numbers.get("limit", PAGE)
    if limit == 0:
        raise v3_error("INVALIDPAGINATION", "limit is 0")
    limit = min(limit, _longest(call.info))
    offset = numbers.get("offset", 0)
    # The documentation does not say whether pages count from 0 or 1; both begin with the first.
    return max(0, numbers["page"] - 1) * limit if "page" in numbers else offset, limit


def _longest(info: MethodInfo) -> int:
    """The most rows a page of v3 has. Who asks for more gets so many, and is not told."""
    match paging_of(info):
        case Keyset(limit=limit) | Tail(limit=limit):
            return limit
        case _:
            return 200


# -- what a call answers -----------------------------------------------------------------------------------------------


@frozen
class Selection:
    """Which fields of a row an answer has: names of known ones, and of custom ones, or all of those."""

    names: tuple[str, ...]
    custom: tuple[str, ...] = ()
    all_custom: bool = False
    related: tuple[tuple[str, str], ...] = ()

    @classmethod
    def whole(cls, noun: Noun, *, multi: bool = True, custom: bool = True) -> Selection:
        """Every field; without `multi` none of phones and the like."""
        names = tuple(one.name for one in noun.properties if not one.info.write_only and (multi or not one.multi))
        return cls(names, all_custom=custom and noun.type.open)


def _selection(call: Call) -> Selection:
    sent = call.params.get(_controls(call)["select"])
    if call.noun.api == "v3":
        return _v3_selection(call, sent)
    if "list[" not in call.info.returns:
        return Selection.whole(call.noun)
    if isinstance(sent, Mapping):
        sent = list(sent.values())
    names = [name for name in sent if isinstance(name, str)] if isinstance(sent, list) else []
    if not names:
        return Selection.whole(call.noun, multi=False)
    classic = call.noun.style == "classic"
    known: dict[str, None] = {}
    custom: dict[str, None] = {}
    for name in names:
        found = call.noun.by_name.get(name) or call.noun.by_request_name.get(name)
        if name == "*":
            known |= dict.fromkeys(Selection.whole(call.noun, multi=not classic).names)
        elif found:
            known[found.name] = None
        elif name != "UF_*" and (key := call.noun.custom_key(name)):
            custom[key] = None
    return Selection(tuple(known), tuple(custom), "UF_*" in names or ("*" in names and not classic))


# What lists of v3 answer when nothing is selected, if that is not everything.
_SELECTED: Final[Mapping[str, tuple[str, ...]]] = {"tasks.task.list": ("id",)}


def _v3_selection(call: Call, sent: Any) -> Selection:
    if sent is None:
        alone = _SELECTED.get(call.info.method)
        return Selection(alone) if alone else Selection.whole(call.noun)
    if not isinstance(sent, list) or not all(isinstance(name, str) for name in sent):
        raise v3_error("INVALIDSELECT", "A selection is a list of names")
    related = [tuple(name.split(".", 1)) for name in sent if "." in name]
    for name, _ in related:
        if name not in call.noun.by_name:
            raise v3_error("UNKNOWNDTOPROPERTY", f"Unknown field {name}")
    own = tuple(name for name in sent if name in call.noun.by_name)
    return Selection(own, related=tuple((name, inner) for name, inner in related))


def _encoder(noun: Noun, selection: Selection) -> Callable[[Row], bytes]:
    """A function that writes a row as JSON."""
    fields = [noun.by_name[name] for name in selection.names]
    keys = [one.key for one in fields]
    written = [(one.name, one.write) for one in fields if one.write is not as_it_is]
    multi = [one.name for one in fields if one.multi]
    known = noun.keys
    names = {key: noun.custom_name(key) for key in selection.custom}

    def encode(row: Row) -> bytes:
        shown = dict(zip(selection.names, map(row.get, keys), strict=True))
        for name, write in written:
            shown[name] = write(shown[name])
        for name in multi:
            if not shown[name]:
                del shown[name]
        for name, inner in selection.related:
            before = shown.get(name)
            shown[name] = {**(before if isinstance(before, dict) else {}), inner: _related(name, row).get(inner)}
        if selection.all_custom:
            for key in row.keys() - known:
                if key[0] != "@":
                    names.setdefault(key, noun.custom_name(key))
            shown.update((name, row[key]) for key, name in names.items() if key in row)
        else:
            shown.update((name, row.get(key)) for key, name in names.items())
        return orjson.dumps(shown)

    return encode


def _related(name: str, row: Row) -> Mapping[str, Any]:
    """What `responsible` of a task is, as far as the row tells: at least its id."""
    own = row.get(name)
    return own if isinstance(own, Mapping) else {"id": row.get(f"{name}_id")}


def _path(info: MethodInfo) -> list[str]:
    return (info.unwrap or "result").split(".")[1:]


def _inside(info: MethodInfo, value: Any) -> Any:
    """The value where the method puts it in its result."""
    return _put(None, _path(info), value)


def _put(value: Any, path: Sequence[str], new: Any) -> Any:
    if not path:
        return new
    inner = value if isinstance(value, Mapping) else {}
    return {**inner, path[0]: _put(inner.get(path[0]), path[1:], new)}


def _example(info: MethodInfo) -> Any:
    return info.examples[0].get("result") if info.examples else None


def _constant(info: MethodInfo) -> Any:
    """What the method answers whatever it did, as its example shows; `true` without one."""
    return _example(info) if info.examples else True


def _not_found(call: Call) -> PortalError:
    if call.noun.api == "v3":
        return v3_error("ENTITYNOTFOUND", "Not found")
    code = next((code for code in call.info.errors if "NOT_FOUND" in code), "")
    return PortalError(code, "Not found")


# What `*.fields` of the CRM calls the types of the specs.
_FIELD_TYPES: Final[Mapping[str, str]] = {"int": "integer", "str": "string", "decimal": "double", "bool": "char"}


def _described(one: Property, shape: Any) -> Any:
    if isinstance(shape, str):
        return one.name
    facts = {
        "type": _FIELD_TYPES.get(one.kind, one.kind),
        "isRequired": one.info.required,
        "isReadOnly": one.info.read_only,
        "isImmutable": False,
        "isMultiple": one.info.type.startswith("list["),
        "isDynamic": False,
        "title": one.name,
        "primary": one.key == "id",
    }
    return {name: value for name, value in facts.items() if name in shape} if isinstance(shape, Mapping) else facts


def _average(values: Sequence[Any]) -> float | None:
    return sum(values) / len(values) if values else None


_FUNCTIONS: Final[Mapping[str, Callable[[Sequence[Any]], Any]]] = {
    "sum": sum,
    "avg": _average,
    "min": lambda values: min(values, default=None),
    "max": lambda values: max(values, default=None),
    "count": len,
    "countDistinct": lambda values: len(set(values)),
}

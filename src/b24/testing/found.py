"""What lists of a noun find: filters, orders and pages of both APIs, `tail` and `aggregate`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from b24.call import After, Keyset, LastId, Numbered, Tail, Window
from b24.catalogue import MethodInfo
from b24.testing.asked import Call, beside, controls
from b24.testing.examples import paging_of
from b24.testing.filters import (
    Column,
    Columns,
    Condition,
    Group,
    Test,
    invalid_argument,
    v2_filter,
    v3_error,
    v3_filter,
)
from b24.testing.nouns import Noun, dig
from b24.testing.shown import example_result, listed_rows, path_of, put
from b24.testing.store import Found, Order, Table
from b24.testing.wire import Answer, PortalError, php_int

PAGE: Final = 50

# Lists of v2 that begin at the very row that `start` says; the others begin at the page it is on. By the server's code
# these are the ones that read by its ORM.
_EXACT: Final = ("disk.", "user.get", "user.search", "userfieldtype.list", "voximplant.")

# -- v2 ----------------------------------------------------------------------------------------------------------------


def v2_list(call: Call, table: Table) -> Any:
    """What a list of v2 answers, however it is paged."""
    where = _v2_where(call)
    order = _v2_order(call)
    paging = paging_of(call.info)
    if isinstance(paging, LastId):
        return listed_rows(call, table, _below(call, table, where, paging).ids)
    window = _window(call)
    if window is None:
        return _v2_pages(call, table, where, order)
    found = table.find(where, order, window[0], window[1], count=True)
    result = listed_rows(call, table, found.ids)
    if isinstance(paging, Window) and paging.more:
        result = put(result, paging.more.split("."), sum(window) < (found.total or 0))
    return Answer(result)


def _v2_pages(call: Call, table: Table, where: Group, order: Order) -> Answer:
    classic = not path_of(call.info)
    exact = call.info.method.startswith(_EXACT)
    if call.info.paging is None:
        return Answer(listed_rows(call, table, table.find(where, order, 0, len(table.ids), count=True).ids))
    start = php_int(call.params.get("start"))
    if start < 0:
        found = table.find(where, order, 0, PAGE, count=False)
        return Answer(listed_rows(call, table, found.ids), total=0 if classic else None)
    offset = start if exact else start // PAGE * PAGE
    found = table.find(where, order, offset, PAGE, count=True)
    if classic and not exact and not found.ids and offset:
        # The old methods take a page beyond the last for the first.
        offset, found = 0, table.find(where, order, 0, PAGE, count=True)
    rows = listed_rows(call, table, found.ids)
    if call.info.examples and not any({"total", "next"} & example.keys() for example in call.info.examples):
        return Answer(rows)  # further pages are there, and nothing says so
    total = found.total or 0
    return Answer(rows, total, offset + PAGE if offset + PAGE < total else None)


def _v2_where(call: Call) -> Group:
    """`filter`, and what some methods (`catalog.productImage.list`) take as parameters of their own."""
    names = controls(call)
    strict = "INVALID_ARG_VALUE" in call.info.errors
    sent = call.params.get(names["filter"])
    where = v2_filter(sent, call.noun.request_column, strict=strict, groups=call.noun.style == "controller")
    apart = {*names.values(), *call.noun.owners, "start"}
    own = {
        param.name: call.params[param.name]
        for param in call.info.params
        if param.name not in apart and param.name in call.params and call.noun.request_column(param.name)
    }
    own |= beside(call)
    return _both(where, v2_filter(own, call.noun.request_column)) if own else where


def _both(one: Group, other: Group) -> Group:
    """Both conditions, in one group if that can be: bounds of the id are looked for in the outermost."""
    return Group((*((one,) if one.any else one.conditions), *other.conditions))


def _v2_order(call: Call) -> Order:
    names = controls(call)
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
        where = _both(where, Group((Test(id, "<", last),)))
    limit = php_int(dig(call.params, paging.limit.split("."))) or PAGE
    return table.find(where, [(id, True)], 0, limit, count=False)


# -- v3 ----------------------------------------------------------------------------------------------------------------


def v3_list(call: Call, table: Table) -> Any:
    """What a list of v3 answers. Raises `PortalError` for what its grammar does not allow."""
    # Where the filter is an object of its own, as in `call.followup.list`, rows cannot be held against it.
    common = not any(param.name == "filter" and param.type.removesuffix("?") != "filter" for param in call.info.params)
    where = v3_filter(call.params.get("filter"), _filterable(call)) if common else Group(())
    demanded = _DEMANDED.get(call.info.method)
    if demanded and not any(_is_about(one, call.noun.column(demanded)) for one in where.conditions):
        raise _invalid("filter", f"A condition on {demanded} is missing")
    offset, limit = _v3_page(call)
    paging = paging_of(call.info)
    if not isinstance(paging, After):
        return listed_rows(call, table, table.find(where, _v3_order(call), offset, limit, count=False).ids)
    offset = php_int(dig(call.params, [*paging.param.split("."), "position"]))
    found = table.find(where, _v3_order(call), offset, limit, count=True)
    more = offset + limit < (found.total or 0)
    result = listed_rows(call, table, found.ids)
    result = put(result, paging.reply.split("."), {"position": offset + limit} if more else None)
    return result | {"hasMore": more} if "hasMore" in (example_result(call.info) or {}) else result


# Lists of v3 that filter by some fields alone, and such as must be told whose rows are meant.
_FILTERABLE: Final[Mapping[str, Sequence[str]]] = {"tasks.task.list": ["id"]}
_DEMANDED: Final[Mapping[str, str]] = {"timeman.record.list": "userId"}


def _filterable(call: Call) -> Columns:
    """The columns that a list filters by. Raises `PortalError` for others that its rows have."""
    allowed = _FILTERABLE.get(call.info.method)

    def column(name: str) -> Column | None:
        found = call.noun.column(name)
        if found is not None and allowed is not None and name not in allowed:
            raise _invalid(name, "The field is not filterable")
        return found

    return column


def _invalid(field: str, text: str) -> PortalError:
    problem = {"field": field, "message": text}
    return v3_error("VALIDATION_REQUESTVALIDATION", "Request object is not valid", validation=[problem])


def _is_about(condition: Condition, column: Column | None) -> bool:
    return isinstance(condition, Test) and condition.column == column


def tail(call: Call, table: Table) -> Any:
    """What `tail` of v3 answers: the rows after a value of the cursor's field."""
    noun = call.noun
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
    return listed_rows(call, table, found.ids)


def aggregate(call: Call, table: Table) -> Any:
    """What `aggregate` of v3 answers: functions over fields, by function and by field or alias."""
    noun = call.noun
    where = v3_filter(call.params.get("filter"), noun.column)
    found = table.find(where, [], 0, len(table.ids), count=True)
    rows = list(table.rows(found.ids))
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
    paging = paging_of(call.info)
    limit = numbers.get("limit", paging.size if isinstance(paging, Window) else PAGE)
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
            return 100 if info.method.startswith("mail.mailbox.") else 200

"""Filters of both APIs as conditions on kept rows. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence, Set
from typing import Any, Final

from attrs import frozen

from b24.php import is_integer
from b24.testing.values import Kind, flag, keep, number
from b24.testing.wire import V3_CODE, PortalError

Row = Mapping[str, Any]
Predicate = Callable[[Row], bool]


@frozen
class Column:
    """A field that can be asked for: its key in kept rows, and what it holds."""

    key: str
    kind: Kind = "str"


@frozen
class Test:
    """One field compared with a value. `operator` is one of `OPERATORS`; a `!` before it stands in `negative`."""

    column: Column
    operator: str
    value: Any
    negative: bool = False


@frozen
class Group:
    """Conditions of which all, or one, must hold; or must not."""

    conditions: tuple[Condition, ...]
    any: bool = False
    negative: bool = False


Condition = Test | Group

Columns = Callable[[str], Column | None]
"""The column that a name on the wire means, None for none."""

# -- v2 ----------------------------------------------------------------------------------------------------------------

# The signs before a field's name, with the comparison each stands for: (operator, negative).
_SIGNS: Final[Mapping[str, tuple[str, bool]]] = {
    "": ("=", False),
    "=": ("=", False),
    "!": ("=", True),
    "!=": ("=", True),
    ">": (">", False),
    ">=": (">=", False),
    "<": ("<", False),
    "<=": ("<=", False),
    "@": ("in", False),
    "!@": ("in", True),
    "%": ("contains", False),
    "!%": ("contains", True),
    "=%": ("like", False),
    "%=": ("like", False),
    "!=%": ("like", True),
    "!%=": ("like", True),
}
_KEY: Final = re.compile(r"([!=<>%@]*)(.*)", re.DOTALL)


def v2_filter(
    sent: Any, columns: Columns, *, strict: bool = False, groups: bool = False, signs: Set[str] = frozenset(_SIGNS)
) -> Group:
    """What `filter` of v2 means. With `groups` it nests (`crm.item.list`). `signs` are the operators that there are.

    Unknown fields are passed over as most methods do, and then nothing is filtered by them; with `strict` they are an
    error.
    """
    if isinstance(sent, Mapping):
        return _v2_group(sent, columns, strict=strict, groups=groups, known=signs)
    if sent and strict:
        raise invalid_argument("Invalid filter: it must be an object")
    return Group(())


def _v2_group(sent: Mapping[str, Any], columns: Columns, *, strict: bool, groups: bool, known: Set[str]) -> Group:
    conditions: list[Condition] = []
    for key, value in sent.items():
        if groups and key.lower() == "logic":
            continue
        if groups and is_integer(key):
            inner = {str(index): part for index, part in enumerate(value)} if isinstance(value, list) else value
            if isinstance(inner, Mapping):
                conditions.append(_v2_group(inner, columns, strict=strict, groups=True, known=known))
            continue
        signs, name = _parts(key)
        column, sign = columns(name), _SIGNS.get(signs) if signs in known else None
        if column is None or sign is None:
            if strict:
                raise invalid_argument(f"Invalid filter: field '{name}' is not allowed in filter")
            continue
        if (condition := _v2_test(column, *sign, value)) is not None:
            conditions.append(condition)
    logic = str(sent.get("logic", sent.get("LOGIC", "AND"))).upper() if groups else "AND"
    return Group(tuple(conditions), any=logic == "OR")


def _parts(key: str) -> tuple[str, str]:
    found = _KEY.fullmatch(key)
    return (found[1], found[2]) if found else ("", key)


def _v2_test(column: Column, operator: str, negative: bool, value: Any) -> Test | None:
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list):
        if operator == "=":
            operator = "in"
        elif operator != "in":
            # What a reference that led nowhere leaves behind: the comparison is lost, not the call.
            return None
    return Test(column, operator, value, negative)


def invalid_argument(text: str) -> PortalError:
    """What newer methods of v2 say of a filter, an order or a value they cannot use."""
    return PortalError("INVALID_ARG_VALUE", text)


# -- v3 ----------------------------------------------------------------------------------------------------------------

_V3_OPERATORS: Final = ("=", "!=", ">", ">=", "<", "<=", "in", "between")


def v3_filter(sent: Any, columns: Columns) -> Group:
    """What `filter` of v3 means. Raises `PortalError` with the codes of v3."""
    if sent is None:
        return Group(())
    if not isinstance(sent, list):
        raise v3_error("INVALIDFILTER", "A filter is a list of conditions")
    return Group(tuple(_v3_condition(one, columns) for one in sent))


def _v3_condition(sent: Any, columns: Columns) -> Condition:
    match sent:
        case {"conditions": list(inner)}:
            logic = sent.get("logic", "and")
            if logic not in ("and", "or"):
                raise v3_error("INVALIDFILTER", f"Unknown logic {logic}")
            conditions = tuple(_v3_condition(one, columns) for one in inner)
            return Group(conditions, any=logic == "or", negative=sent.get("negative") is True)
        case [str(name), list(value)]:
            return _v3_test(name, "in", value, columns)
        case [str(name), value]:
            return _v3_test(name, "=", value, columns)
        case [str(name), str(operator), value]:
            return _v3_test(name, operator, value, columns)
        case _:
            raise v3_error("INVALIDFILTER", "A condition is [field, operator, value] or a group")


def _v3_test(name: str, operator: str, value: Any, columns: Columns) -> Condition:
    column = columns(name)
    if column is None:
        raise v3_error("UNKNOWNDTOPROPERTY", f"Unknown field {name}")
    if operator not in _V3_OPERATORS:
        raise v3_error("UNKNOWNFILTEROPERATOR", f"Unknown operator {operator}")
    match operator, value:
        case "in", list():
            return Test(column, "in", value)
        case "between", [low, high]:
            return Group((Test(column, ">=", low), Test(column, "<=", high)))
        case "in" | "between", _:
            raise v3_error("VALIDATION_REQUESTFILTERVALIDATION", f"{operator} does not fit the value of {name}")
        case _, list() | dict():
            raise v3_error("VALIDATION_REQUESTFILTERVALIDATION", f"{operator} does not fit the value of {name}")
        case "!=", _:
            return Test(column, "=", value, negative=True)
        case _:
            return Test(column, operator, value)


def v3_error(suffix: str, text: str, **more: Any) -> PortalError:
    """One of the errors of v3, by the part of its code that differs."""
    return PortalError(f"{V3_CODE}{suffix}EXCEPTION", text, **more)


# -- rows --------------------------------------------------------------------------------------------------------------


def predicate(condition: Condition) -> Predicate:
    """The condition as a function of a row."""
    if isinstance(condition, Test):
        return _test(condition)
    tests = [predicate(inner) for inner in condition.conditions]
    if not tests:
        return lambda row: True
    holds = any if condition.any else all
    negative = condition.negative
    return lambda row: holds([test(row) for test in tests]) is not negative


def sort_key(column: Column) -> Callable[[Row], Any]:
    """What rows are ordered by: nothing comes first, as in the portal's database."""
    key, kind = column.key, column.kind

    def of(row: Row) -> Any:
        value = row.get(key)
        return (value is not None, None if value is None else comparable(kind, value))

    return of


def comparable(kind: Kind, value: Any) -> Any:
    """A value as it is kept, in a form that its like can be compared with. Case does not count, as in the database."""
    match kind:
        case "int" | "decimal":
            return number(value)
        case "bool":
            return flag(value)
        case "other" if isinstance(value, (int, float)) or _NUMBER.fullmatch(str(value)):
            return (0, float(value), "")
        case "other":
            return (1, 0.0, str(value).casefold())
        case _:
            return str(value).casefold()


_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?")


def _test(test: Test) -> Predicate:
    key, negative = test.column.key, test.negative
    holds = _comparison(test)

    def check(row: Row) -> bool:
        value = row.get(key)
        found = any(map(holds, value)) if isinstance(value, list) and value else holds(value)
        return found is not negative

    return check


def _comparison(test: Test) -> Callable[[Any], bool]:
    kind, sent = test.column.kind, test.value
    if kind in ("date", "datetime") and test.operator not in ("contains", "like"):
        # Moments are kept as text of one form; once what was sent has that form too, they compare as text.
        sent = [keep(kind, one) for one in sent] if isinstance(sent, list) else keep(kind, sent)
    match test.operator:
        case "contains":
            part = str(sent).casefold()
            return lambda value: value is not None and part in str(value).casefold()
        case "like":
            pattern = _like(str(sent))
            return lambda value: value is not None and pattern.fullmatch(str(value)) is not None
        case "in":
            return _among(kind, sent if isinstance(sent, list) else [sent])
        case "=":
            return _among(kind, [sent])
        case operator:
            bound, compare = comparable(kind, sent), _ORDERED[operator]
            return lambda value: value is not None and compare(comparable(kind, value), bound)


def _among(kind: Kind, sent: Sequence[Any]) -> Callable[[Any], bool]:
    if kind == "bool":  # one that was never set is off
        flags = {flag(value) for value in sent}
        return lambda value: flag(value) in flags
    wanted = {comparable(kind, value) for value in sent if not _is_empty(value)}
    empty = any(map(_is_empty, sent))
    return lambda value: empty if _is_empty(value) else comparable(kind, value) in wanted


def _is_empty(value: Any) -> bool:
    return value is None or value is False or value == "" or value == []


def _like(text: str) -> re.Pattern[str]:
    signs = {"%": ".*", "_": "."}
    return re.compile("".join(signs.get(sign) or re.escape(sign) for sign in text), re.IGNORECASE | re.DOTALL)


_ORDERED: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    ">": lambda value, bound: value > bound,
    ">=": lambda value, bound: value >= bound,
    "<": lambda value, bound: value < bound,
    "<=": lambda value, bound: value <= bound,
}

"""Filters of REST 3.0, written as Python comparisons; and what is reckoned over the rows that they leave.

::

    from b24.filters import F

    tasks = b24.v3.tasks.task.list(filter=(F("status") == "new") & (F("id").between(1, 5) | F("id").in_([9, 11])))

What is built is the list that the portal expects, so it goes wherever a filter of REST 3.0 does. `&`, `|` and `~` stand
for and, or and not; the brackets around a comparison are needed, as `&` binds closer than `==`.

`Bitrix24.aggregate` takes the same filters::

    sums = await b24.aggregate("tasks.task.aggregate", {"count": ["id"]}, filter=F("status") == "new")
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final, Literal, NoReturn, cast, get_args, overload

from attrs import evolve, frozen

from b24.errors import ConfigError

Scalar = str | int | float | bool | Decimal | dt.date | dt.datetime | None
"""What a field can be compared with."""

Logic = Literal["and", "or"]

Function = Literal["count", "countDistinct", "sum", "avg", "min", "max"]
"""What can be reckoned over a field."""

Aggregates = Mapping[Function, Sequence[str] | Mapping[str, str]]
"""What to reckon: by function the fields, or the fields with the names that their results get."""

_NAME: Final = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*", re.ASCII)
_SIGNED: Final = re.compile(r"([!@%<>=]+)(.+)")

_OPPOSITE: Final[Mapping[str, str]] = {"=": "!=", "!=": "=", ">": "<=", "<=": ">", "<": ">=", ">=": "<"}
_OF_REST_2: Final[Mapping[str, str]] = {"=": "==", "!": "!=", "!=": "!=", ">": ">", ">=": ">=", "<": "<", "<=": "<="}


@frozen
class _Condition:
    """One comparison."""

    field: str
    operator: str
    value: Any

    def plain(self) -> list[Any]:
        value = list(self.value) if isinstance(self.value, tuple) else self.value
        return [self.field, self.operator, value]

    def __str__(self) -> str:
        if self.operator == "in":
            return f"F({self.field!r}).in_({list(self.value)!r})"
        if self.operator == "between":
            return f"F({self.field!r}).between({self.value[0]!r}, {self.value[1]!r})"
        return f"F({self.field!r}) {'==' if self.operator == '=' else self.operator} {self.value!r}"


@frozen
class _Group:
    """Conditions of which all or one must hold; `negative` turns that round."""

    logic: Logic
    conditions: tuple[_Node, ...]
    negative: bool = False

    def plain(self) -> dict[str, Any]:
        group: dict[str, Any] = {"logic": self.logic, "conditions": [one.plain() for one in self.conditions]}
        return {**group, "negative": True} if self.negative else group

    def __str__(self) -> str:
        inner = f" {'&' if self.logic == 'and' else '|'} ".join(f"({one})" for one in self.conditions)
        return f"~({inner})" if self.negative else inner


_Node = _Condition | _Group


@frozen(repr=False, eq=False)
class Filter(Sequence[Any]):
    """Conditions that must all hold, as the list that the portal expects. Made by `F`; it does not change."""

    _nodes: tuple[_Node, ...]

    def __and__(self, other: Filter) -> Filter:
        if not isinstance(other, Filter):
            return NotImplemented
        return Filter((*self._nodes, *other._nodes))

    def __or__(self, other: Filter) -> Filter:
        if not isinstance(other, Filter):
            return NotImplemented
        return Filter((_Group("or", (*self._alternatives(), *other._alternatives())),))

    def __invert__(self) -> Filter:
        match self._nodes:
            case (_Condition(operator=operator) as only,) if operator in _OPPOSITE:
                return Filter((evolve(only, operator=_OPPOSITE[operator]),))
            case (_Group(logic="and", negative=True) as only,):
                return Filter(only.conditions)
            case (_Group() as only,):
                return Filter((evolve(only, negative=not only.negative),))
            case _:
                return Filter((_Group("and", self._nodes, negative=True),))

    def _alternatives(self) -> tuple[_Node, ...]:
        """This as a side of `|`: an `or` falls apart into its own sides, several conditions become one group."""
        match self._nodes:
            case (_Group(logic="or", negative=False) as only,):
                return only.conditions
            case (_,):
                return self._nodes
            case _:
                return (_Group("and", self._nodes),)

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "a filter is neither true nor false: write & for and, | for or, ~ for not, each side in brackets"
        )

    def __len__(self) -> int:
        return len(self._nodes)

    @overload
    def __getitem__(self, index: int) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Any]: ...
    def __getitem__(self, index: int | slice) -> Any:
        found = self._nodes[index]
        return [one.plain() for one in found] if isinstance(found, tuple) else found.plain()

    def __eq__(self, other: object) -> bool:
        return self._nodes == other._nodes if isinstance(other, Filter) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._nodes)

    def __repr__(self) -> str:
        shown = [str(one) for one in self._nodes]
        return shown[0] if len(shown) == 1 else " & ".join(f"({one})" for one in shown)


@frozen(eq=False)
class F:  # noqa: PLW1641 - it has no hash, as the comment at `__eq__` says
    """A field in a filter, by its wire name: `F("id") > 10`."""

    name: str

    def __attrs_post_init__(self) -> None:
        if _NAME.fullmatch(self.name):
            return
        if signed := _SIGNED.fullmatch(self.name):
            raise ConfigError(f"F({self.name!r}): {_translated(self.name, '…') or f'the field is {signed[2]!r}'}")
        raise ConfigError(f"F({self.name!r}): a field has letters, digits and _, and dots between relations")

    # A comparison is a filter, so fields are not equal to anything, and have no hash.
    def __eq__(self, value: Scalar) -> Filter:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._compare("=", value)

    def __ne__(self, value: Scalar) -> Filter:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._compare("!=", value)

    def __gt__(self, value: Scalar) -> Filter:
        return self._compare(">", value)

    def __ge__(self, value: Scalar) -> Filter:
        return self._compare(">=", value)

    def __lt__(self, value: Scalar) -> Filter:
        return self._compare("<", value)

    def __le__(self, value: Scalar) -> Filter:
        return self._compare("<=", value)

    def in_(self, values: Iterable[Scalar]) -> Filter:
        """The field has one of the values."""
        if isinstance(values, (str, bytes)):
            raise ConfigError(f"F({self.name!r}).in_({values!r}): takes a list of values; for one, write ==")
        found = tuple(self._checked(value) for value in values)
        if not found:
            raise ConfigError(f"F({self.name!r}).in_([]): nothing would match; do not ask at all")
        return Filter((_Condition(self.name, "in", found),))

    def between(self, low: Scalar, high: Scalar) -> Filter:
        """The field is at least `low` and at most `high`."""
        if low is None or high is None:
            raise ConfigError(f"F({self.name!r}).between({low!r}, {high!r}): takes two bounds; for one, write >= or <=")
        return Filter((_Condition(self.name, "between", (self._checked(low), self._checked(high))),))

    def _compare(self, operator: str, value: Scalar) -> Filter:
        if value is None and operator not in ("=", "!="):
            raise ConfigError(f"F({self.name!r}) {operator} None: nothing is neither more nor less; write == or !=")
        return Filter((_Condition(self.name, operator, self._checked(value)),))

    def _checked(self, value: Any) -> Scalar:
        if isinstance(value, dt.datetime) and value.utcoffset() is None:
            raise ConfigError(
                f"F({self.name!r}): naive datetime {value.isoformat()}; say its time zone: datetime(…, tzinfo=…)"
            )
        if isinstance(value, (float, Decimal)) and not math.isfinite(value):
            raise ConfigError(f"F({self.name!r}): {value} is no number that can be sent")
        if value is None or isinstance(value, (str, int, float, Decimal, dt.date)):
            return value
        cure = "; for one of several values write .in_([…])" if isinstance(value, Iterable) else ""
        raise ConfigError(f"F({self.name!r}): a {type(value).__name__} is no value to compare with{cure}")


def conditions(filter: Any, *, method: str) -> list[Any]:
    """A filter of REST 3.0 as a list. Raises `ConfigError` for one of REST 2, and says how it is written here."""
    if filter is None:
        return []
    if isinstance(filter, Mapping):
        given = cast("Mapping[str, Any]", filter)
        written = [_translated(str(name), repr(value)) for name, value in given.items()]
        cure = " & ".join(f"({one})" if len(written) > 1 else one for one in written if one) or 'F("id") > 1'
        raise ConfigError(
            f"{method}: filter: {dict(given)!r} is a filter of REST 2; write {cure}, with F of b24.filters"
        )
    if isinstance(filter, str) or not isinstance(filter, Sequence):
        raise ConfigError(f"{method}: filter: takes a list of conditions, as F of b24.filters makes them")
    return list(filter)


def aggregation(select: Aggregates, filter: Any, *, method: str) -> dict[str, Any]:
    """The parameters of an `aggregate`. Raises `ConfigError` for what REST 3.0 does not know."""
    wanted: dict[str, Any] = {}
    for function, fields in select.items():
        if function not in get_args(Function):
            known = ", ".join(get_args(Function))
            raise ConfigError(f"{method}: select: {function!r} is no function; there are {known}")
        named = fields if isinstance(fields, Mapping) else [fields] if isinstance(fields, str) else list(fields)
        for name in named:
            F(name)  # is checked
        if isinstance(named, Mapping) and len({*named.values()}) < len(named):
            raise ConfigError(f"{method}: select: {function}: two results would have one name: {dict(named)!r}")
        wanted[function] = named
    if not any(wanted.values()):
        raise ConfigError(f'{method}: select: nothing to reckon; write {{"count": ["id"]}}')
    return {"select": wanted, "filter": conditions(filter, method=method) or None}


def _translated(key: str, value: str) -> str:
    """A condition of REST 2 as it is written here; empty where REST 3.0 has none like it (parts of a text)."""
    signed = _SIGNED.fullmatch(key)
    sign, name = (signed[1], signed[2]) if signed else ("=", key)
    if sign in _OF_REST_2:
        return f"F({name!r}) {_OF_REST_2[sign]} {value}"
    if sign in ("@", "!@"):
        return f"{'~' if sign == '!@' else ''}F({name!r}).in_({value})"
    return ""

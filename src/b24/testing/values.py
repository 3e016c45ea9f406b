"""Values as the portal keeps them, and as its methods write them: `True` here is `"Y"` there. Pure.

Kept are int, float, bool and text; a moment as ISO text in the portal's zone, a date as `2031-05-04`, anything else as
it came.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, Final, Literal

from b24.testing.wire import php_int, to_php_data

# The time zone of the server shows in its dates; anything but UTC finds clients that ignore the offset.
ZONE: Final = dt.timezone(dt.timedelta(hours=3))

Kind = Literal["int", "decimal", "bool", "date", "datetime", "str", "other"]

_KINDS: Final[Mapping[str, Kind]] = {
    "int": "int",
    "float": "decimal",
    "decimal": "decimal",
    "bool": "bool",
    "date": "date",
    "datetime": "datetime",
    "str": "str",
}


def kind_of(type_expression: str) -> Kind:
    """What a type of the spec language is to the store."""
    return _KINDS.get(type_expression.removesuffix("?"), "other")


# What stands in a field that must have a value and was given none.
EMPTY: Final[Mapping[Kind, Any]] = {
    "int": 0,
    "decimal": 0,
    "bool": False,
    "date": "2030-01-01",
    "datetime": "2030-01-01T09:00:00+03:00",
    "str": "",
    "other": [],
}


# -- kept --------------------------------------------------------------------------------------------------------------


def keep(kind: Kind, value: Any) -> Any:
    """The value as it is kept. Empty text stands for none, save where it is text; what does not fit stays as it is."""
    if value is None or (value == "" and kind != "str"):
        return None
    return _KEEPERS[kind](value)


def number(value: Any) -> float:
    """The value as PHP casts it to a number."""
    try:
        return float(value)
    except (TypeError, ValueError):
        return 0.0


def flag(value: Any) -> bool:
    """Whether the value is one of those that say yes."""
    return value in (True, 1) or (isinstance(value, str) and value.upper() in ("Y", "1", "TRUE"))


def moment(value: Any) -> Any:
    """A moment in the portal's zone, as text; a zoneless one is in that zone already."""
    if isinstance(value, str):
        try:
            parsed = dt.datetime.fromisoformat(value)
        except ValueError:
            return value
        return _in_zone(parsed).isoformat(timespec="seconds")
    return value


def date(value: Any) -> Any:
    """The day of a date or a moment, as text."""
    return str(moment(value))[:10] if isinstance(value, str) and "T" in value else value


def _in_zone(moment: dt.datetime) -> dt.datetime:
    return moment.replace(tzinfo=ZONE) if moment.tzinfo is None else moment.astimezone(ZONE)


def _text(value: Any) -> Any:
    return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value


_KEEPERS: Final[Mapping[Kind, Callable[[Any], Any]]] = {
    "int": lambda value: value if isinstance(value, (list, dict)) else php_int(value),
    "decimal": number,
    "bool": flag,
    "date": date,
    "datetime": moment,
    "str": _text,
    "other": to_php_data,
}

# -- written -----------------------------------------------------------------------------------------------------------

Writer = Callable[[Any], Any]
"""Turns a kept value into what a method answers."""


def as_text(value: Any) -> Any:
    """A number as text."""
    return str(value) if isinstance(value, int) else value


def as_money(value: Any) -> Any:
    """A number as text with two decimals."""
    return f"{value:.2f}" if isinstance(value, (int, float)) else value


def as_plain_number(value: Any) -> Any:
    """A number without a fraction as PHP prints it: `450`, not `450.0`."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def as_letter(value: Any) -> Any:
    """A flag as a letter; one that was never set is off."""
    return "Y" if value else "N"


def as_digit(value: Any) -> Any:
    """A flag as a digit in text."""
    return "1" if value else "0"


def as_midnight(value: Any) -> Any:
    """A date as the moment it begins."""
    return f"{value}T00:00:00+03:00" if isinstance(value, str) and len(value) == 10 else value


def as_it_is(value: Any) -> Any:
    """The value as it is kept."""
    return value


Style = Literal["classic", "controller", "v3"]
"""The three ways of the API to write values: the old methods, the newer ones of v2, and REST 3.0."""

_WRITERS: Final[Mapping[Style, Mapping[Kind, Writer]]] = {
    "classic": {
        "int": as_text,
        "decimal": as_money,
        "bool": as_letter,
        "date": as_midnight,
    },
    "controller": {
        "decimal": as_plain_number,
        "bool": as_letter,
        "date": as_midnight,
    },
    "v3": {"decimal": as_plain_number},
}


def writer(style: Style, kind: Kind, shown: Any = None) -> Writer:
    """How a method of that style writes such a value; `shown` is what an example has there, and counts more."""
    match kind, shown:
        case "int", str():
            return as_text
        case "int", int():
            return as_it_is
        case "bool", "Y" | "N":
            return as_letter
        case "bool", "0" | "1":
            return as_digit
        case "bool", bool():
            return bool
        case "decimal", str():
            return as_money
        case "decimal", int() | float():
            return as_plain_number
        case "date", str() if shown:
            return as_midnight if "T" in shown else as_it_is
        case _:
            return _WRITERS[style].get(kind, as_it_is)

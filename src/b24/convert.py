"""From what a portal answered to what a spec says it means, and back.

`structure` never loses an answer. Values are read by the declared type, whatever form they came in:

==============  ======================================================================================================
`int`           `12`, `12.0`, `"12"`, `" 12 "`, `"12.00"`; not `true`, `"1e5"`, `"1_000"`, `12.5`
`float`         any finite number, `"1e5"` too; not `true`
`Decimal`       the same, exactly: a JSON number is read by its digits
`str`           text as it came, numbers as their digits; not `true`
`bool`          `true`, `1`, `"1"`, `"Y"`, `"y"`, `"true"` and their opposites; `""` is False
`datetime`      ISO 8601 (naive stays naive), `04.05.2031 10:20:30`, `05/04/2031 10:20:30 pm`, seconds since 1970
`date`          the same forms, without their time
`Money`         `"100.50|USD"`
`bytes`         base64
`list[T]`       a list, an object with numeric keys; `""`, `false` and null are empty
`dict[K, T]`    an object, a list (keys from 0); `""`, `false` and null are empty
a record        an object; `[]`, `""`, `false` and null are an empty one, if none of its fields is required
`T | None`      None for null, `""`, `false`, `[]` and `{}`; but `""` is a text, `false` a flag, `[]` a list or map;
                for numbers and moments, `"null"` too
`Literal`       as its values' type: portals know values that no documentation does
`None`          None, whatever came
==============  ======================================================================================================

`04/05/2031` without am or pm may be April or May: it does not fit, unless only one reading is a date.
"""

from __future__ import annotations

import base64
import datetime as dt
import json
import logging
import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from functools import cache, lru_cache
from types import GenericAlias, NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Final,
    Generic,
    Literal,
    NamedTuple,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

import attrs
import msgspec
from cattrs import Converter

from b24.call import NO_EXTRA, Money, Record
from b24.errors import ResultShapeError

T = TypeVar("T")
Hook = Callable[[Any, Any], Any]

log = logging.getLogger(__name__)

converter: Final = Converter(detailed_validation=False)
"""The registry. Its hooks raise where a value does not fit; register those of your own types before the first call."""


# -- what types are ----------------------------------------------------------------------------------------------------


_KINDS: Final[Mapping[Any, Any]] = {Sequence: list, Mapping: dict}


def _origin(type_: Any) -> Any:  # what get_origin declares cannot be compared with `list`
    """What `type_` is a kind of; results announce lists and maps of records as `Sequence` and `Mapping`."""
    origin = get_origin(type_)
    return _KINDS.get(origin, origin)


def _not_none(type_: Any) -> Any:
    """`T` of `T | None`; any other type as it is."""
    if _origin(type_) in (Union, UnionType):
        others = [arg for arg in get_args(type_) if arg is not NoneType]
        return others[0] if len(others) == 1 else type_
    return type_


def _is_optional(type_: Any) -> bool:
    return _not_none(type_) is not type_


def _is_record(type_: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, Record)


# -- scalars: each takes every form of its type, and raises for what is none -------------------------------------------


_WHOLE: Final = re.compile(r"\s*([+-]?\d+)(?:\.0*)?\s*")


def _number(value: Any) -> Any:
    """`value` if it may be a number: no flag, and none of the text that only Python reads as one."""
    if isinstance(value, (str, int, float, Decimal)) and not isinstance(value, bool) and "_" not in str(value):
        return value
    raise ValueError("not a number")


def to_int(value: Any, _: Any = None) -> int:
    """A whole number."""
    if isinstance(value, str) and (match := _WHOLE.fullmatch(value)):
        return int(match[1])
    if not isinstance(value, str) and _number(value) == int(value):
        return int(value)
    raise ValueError("not a whole number")


def to_float(value: Any, _: Any = None) -> float:
    """A finite number."""
    number = float(_number(value))
    if math.isfinite(number):
        return number
    raise ValueError("not a finite number")


def to_decimal(value: Any, _: Any = None) -> Decimal:
    """A finite number with the digits it came with."""
    number = Decimal(str(_number(value)))
    if number.is_finite():
        return number
    raise ValueError("not a finite number")


def to_text(value: Any, _: Any = None) -> str:
    """Text; a number's digits."""
    return value if isinstance(value, str) else str(_number(value))


BOOLS: Final[Mapping[Any, bool]] = {
    **dict.fromkeys(("Y", "y", "1", "true", True), True),
    **dict.fromkeys(("N", "n", "0", "false", "", False), False),
}


def to_bool(value: Any, _: Any = None) -> bool:
    """A flag."""
    return BOOLS[value]


# Site cultures print `DD.MM.YYYY HH:MI:SS` or `MM/DD/YYYY H:MI:SS T`, in TIMESTAMP_X and list properties among others.
_EPOCH: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?(E[+-]?[0-9]+)?")
_LOCAL: Final = re.compile(
    r"(\d\d?)(?P<sep>[./])(\d\d?)(?P=sep)(\d{4})(?:,? (\d\d?):(\d\d)(?::(\d\d))?(?: ?(?P<half>[ap]m))?)?",
    re.ASCII | re.IGNORECASE,
)


def to_datetime(value: Any, _: Any = None) -> dt.datetime:
    """A moment: with its offset if one was given, in UTC if seconds were, else naive."""
    if isinstance(value, dt.datetime):
        return value
    if isinstance(value, str):
        value = value.strip().upper()
        if match := _LOCAL.fullmatch(value):
            return _local_datetime(match)
        if not _EPOCH.fullmatch(value):
            return dt.datetime.fromisoformat(value)
        value = float(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return dt.datetime.fromtimestamp(value, dt.UTC)
    raise ValueError("not a moment")


def _local_datetime(match: re.Match[str]) -> dt.datetime:
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    hour, minute, clock_second = (int(part or 0) for part in match.group(5, 6, 7))
    if half := match["half"]:
        if not 1 <= hour <= 12:
            raise ValueError("not an hour of a half day")
        hour = hour % 12 + (12 if half in "pmPM" else 0)
    elif match["sep"] == "/" and first != second and first <= 12 and second <= 12:
        raise ValueError("day and month cannot be told apart")
    month_first = match["sep"] == "/" and (bool(half) or first <= 12)
    month, day = (first, second) if month_first else (second, first)
    return dt.datetime(year, month, day, hour, minute, clock_second)  # noqa: DTZ001 - none was given


def to_date(value: Any, _: Any = None) -> dt.date:
    """A day; of a moment, the day where it was given."""
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    return to_datetime(value).date()


def to_money(value: Any, _: Any = None) -> Money:
    """An amount with its currency."""
    if isinstance(value, Money):
        return value
    if isinstance(value, str):
        amount, bar, currency = value.partition("|")
        if bar and currency:
            return Money(to_decimal(amount), currency)
    raise ValueError("not an amount with its currency")


def to_bytes(value: Any, _: Any = None) -> bytes:
    """What a base64 text stands for."""
    return value if isinstance(value, bytes) else base64.b64decode(value, validate=True)


def to_none(_value: Any, _: Any = None) -> None:
    """None, whatever came."""


SCALARS: Final[Mapping[type, Hook]] = {
    int: to_int,
    float: to_float,
    Decimal: to_decimal,
    str: to_text,
    bool: to_bool,
    dt.datetime: to_datetime,
    dt.date: to_date,
    Money: to_money,
    bytes: to_bytes,
    NoneType: to_none,
}


def is_empty(value: Any) -> bool:
    """Whether PHP would say there is nothing: null, false, "", [] or {}; zero is a number."""
    return isinstance(value, (NoneType, bool, str, list, dict)) and not value


def _is_null(value: Any) -> bool:
    return value is None


def _is_no_number(value: Any) -> bool:
    return is_empty(value) or (isinstance(value, str) and value.lower() == "null")


# What is None for `T | None`, where it is not all that is empty.
NONE_OF: Final[Mapping[Any, Callable[[Any], bool]]] = {
    **dict.fromkeys((int, float, Decimal, dt.datetime, dt.date), _is_no_number),
    str: lambda value: is_empty(value) and value != "",
    bool: lambda value: is_empty(value) and value is not False,
    Money: lambda value: is_empty(value) or (isinstance(value, str) and value.startswith("|")),  # "|USD"
    list: _is_null,
    dict: _is_null,
    Any: _is_null,
}


def _optional(type_: Any, hook: Hook) -> Hook:
    is_none = NONE_OF.get(_origin(type_) or type_, is_empty)

    def structure_optional(value: Any, _: Any = None) -> Any:
        return None if is_none(value) else hook(value, type_)

    return structure_optional


OPTIONALS: Final = {type_: _optional(type_, hook) for type_, hook in SCALARS.items()}

# The common forms, written into a record's constructor so that they cost no call. All others go to the hook.
_TEXT: Final = "(v := {v}).__class__ is str"
COMMON: Final[Mapping[Any, str]] = {
    int: f"int(v) if {_TEXT} and v.isdecimal() else v if v.__class__ is int",
    Decimal: f"Decimal(v) if {_TEXT} and v.replace('.', '', 1).isdecimal()",
    str: f"v if {_TEXT}",
    bool: f"BOOLS[v] if {_TEXT} and v else v if v.__class__ is bool",
    # 25 characters: 2031-05-04T10:20:30+02:00. Shorter ones may be digits, which fromisoformat reads as a date.
    dt.datetime: f"iso(v) if {_TEXT} and len(v) == 25",
    dt.date: f"iso(v).date() if {_TEXT} and len(v) == 25",
}


# -- containers --------------------------------------------------------------------------------------------------------


def _items(raw: Any) -> Iterable[tuple[Any, Any]] | None:
    """What a list holds, by index or by the key it came under; None if `raw` is no list."""
    if isinstance(raw, list):
        return enumerate(raw)
    if isinstance(raw, dict):  # array_filter leaves {"1": …, "3": …}; other keys would be lost
        return raw.items() if all(isinstance(key, str) and key.isdecimal() for key in raw) else None
    return () if is_empty(raw) else None


def _pairs(raw: Any) -> Iterable[tuple[Any, Any]] | None:
    """What a map holds; None if `raw` is no map."""
    if isinstance(raw, dict):
        return raw.items()
    if isinstance(raw, list):  # PHP encodes keys 0..n-1 as a list
        return ((str(index), value) for index, value in enumerate(raw))
    return () if is_empty(raw) else None


def _list_hook(type_: Any) -> Hook:
    (item,) = get_args(type_)
    hook = converter.get_structure_hook(item)

    def structure_list(raw: Any, _: Any) -> list[Any]:
        if raw.__class__ is list:
            return [hook(value, item) for value in raw]
        if (items := _items(raw)) is None:
            raise ValueError("not a list")
        return [hook(value, item) for _, value in items]

    return structure_list


def _dict_hook(type_: Any) -> Hook:
    key_type, value_type = get_args(type_)
    key_hook, hook = converter.get_structure_hook(key_type), converter.get_structure_hook(value_type)
    as_it_is = key_type is str and hook is _as_it_came  # rows without a type: JSON has no other keys

    def structure_dict(raw: Any, _: Any) -> dict[Any, Any]:
        if as_it_is and raw.__class__ is dict:
            return raw
        if (pairs := _pairs(raw)) is None:
            raise ValueError("not a map")
        result = {key_hook(key, key_type): hook(value, value_type) for key, value in pairs}
        if raw and len(result) != len(raw):
            raise ValueError('two keys are one: "1" and "01"')
        return result

    return structure_dict


def _optional_hook(type_: Any) -> Hook:
    inner = _not_none(type_)
    hook = converter.get_structure_hook(inner)
    return OPTIONALS[inner] if hook is SCALARS.get(inner) else _optional(inner, hook)


def _literal_hook(type_: Any) -> Hook:
    types = {type(value) for value in get_args(type_)}
    return SCALARS[types.pop()] if len(types) == 1 else _as_it_came


def _as_it_came(raw: Any, _: Any) -> Any:
    return raw


# -- records -----------------------------------------------------------------------------------------------------------


class _Field(NamedTuple):
    name: str
    alias: str
    wire: str
    type: Any
    default: Any
    secret: bool

    @property
    def required(self) -> bool:
        return self.default is attrs.NOTHING


@cache
def _fields(cls: Any) -> tuple[_Field, ...]:
    hints = get_type_hints(cls, include_extras=True)
    fields: list[_Field] = []
    for attribute in attrs.fields(cls):
        if attribute.name == "extra":
            continue
        type_, wire = hints[attribute.name], attribute.name
        if _origin(type_) is Annotated:
            type_, *marks = get_args(type_)
            wire = next((mark.rename for mark in marks if getattr(mark, "rename", None)), wire)
        fields.append(
            _Field(
                attribute.name, attribute.alias or attribute.name, wire, type_, attribute.default, not attribute.repr
            )
        )
    return tuple(fields)


def _twin(cls: type[Any]) -> type[Any] | None:
    """A class of the same layout whose attributes can be set, or None where Python sees another layout.

    An instance is filled as the twin and then becomes a `cls`: three times as fast as the frozen `__init__` for 40
    fields. CPython keeps both special methods in one slot: without `__delattr__` all of the gain would be lost.
    """
    body: dict[str, Any] = {"__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    if "__slots__" in cls.__dict__:
        body["__slots__"] = cls.__dict__["__slots__"]
    try:
        twin = type(cls.__name__, cls.__bases__, body)
        instance: Any = object.__new__(twin)
        instance.__class__ = cls
    except TypeError:
        return None
    return twin


_CONSTRUCTORS: Final[set[Hook]] = set()
"""The hooks of records that are not the caller's own."""


def _namespace(cls: Any, twin: type[Any] | None) -> dict[str, Any]:
    """The names that code written for `cls` uses."""
    return {
        "new": object.__new__,
        "cls": cls,
        "twin": twin,
        "iso": dt.datetime.fromisoformat,
        "Decimal": Decimal,
        "BOOLS": BOOLS,
        "NO_EXTRA": NO_EXTRA,
    }


def _record_hook(cls: Any) -> Hook:
    """A constructor written for this class: one expression a field.

    Rows of one portal mostly have the same keys, and hardly ever just those of the spec. For keys that came often a
    constructor of their own is written, which looks neither for what is missing nor for what is strange; others go
    through one that first fills what is missing with None.
    """
    fields = _fields(cls)
    twin = _twin(cls)
    blank = {field.wire: field.default for field in fields if not field.required}
    namespace = {
        **_namespace(cls, twin),
        "blank": blank,
        "known": frozenset(field.wire for field in fields),
    }
    values = [_expression(field, index, namespace, f"d[{field.wire!r}]") for index, field in enumerate(fields)]
    values.append(f"{{k: d[k] for k in list(d)[{len(blank)}:] if k not in known}} or NO_EXTRA")
    if twin:
        names = [*(field.name for field in fields), "extra"]
        fill = [f"o.{name} = {value}" for name, value in zip(names, values, strict=True)]
        build = ["o = new(twin)", *fill, "o.__class__ = cls", "return o"]
    else:
        names = [*(field.alias for field in fields), "extra"]
        build = [f"return cls({', '.join(f'{name}=({value})' for name, value in zip(names, values, strict=True))})"]
    construct_any = _compiled(cls, "\n    ".join(["def construct(d):", "d = blank | d", *build]), namespace)
    often: dict[tuple[Any, ...], Any] = {}
    seen: dict[tuple[Any, ...], int] = {}

    def construct(raw: Any, _: Any = None) -> Any:
        if raw.__class__ is not dict:
            raw = _as_object(raw)
        keys = tuple(raw)
        construct_these = often.get(keys)
        if construct_these is not None:
            return construct_these(raw)
        if twin and len(seen) < MOST_SHAPES:
            seen[keys] = times = seen.get(keys, 0) + 1
            if times == OFTEN:
                often[keys] = _shape(cls, keys, namespace) or construct_any
        return construct_any(raw)

    _CONSTRUCTORS.add(construct)
    return construct


OFTEN: Final = 16
"""So many rows with the same keys are worth a constructor of their own, which takes a millisecond or two to write."""

MOST_SHAPES: Final = 64
"""So many different sets of keys are looked at, of one class: where each row has others, nothing is learned."""


def _shape(cls: Any, keys: tuple[Any, ...], namespace: dict[str, Any]) -> Callable[[Any], Any] | None:
    """A constructor for objects with just these keys in this order, or None if there cannot be one."""
    parts = [f"v{number}" for number in range(len(keys))]
    fill = _filling(cls, keys, parts, namespace)
    if fill is None:
        return None
    unpack = f"{', '.join(parts)}, = d.values()" if parts else "pass"
    lines = ["def construct(d):", unpack, "o = new(twin)", *fill, "o.__class__ = cls", "return o"]
    return _compiled(cls, "\n    ".join(lines), namespace)


def _filling(
    cls: Any, keys: Sequence[Any], parts: Sequence[str], namespace: dict[str, Any], ready: Mapping[Any, str] = NO_EXTRA
) -> list[str] | None:
    """Lines that fill `o`, the twin of a record, with what came under `keys`; None if it would be no whole record.

    `parts` are the expressions for what came, `ready` those for fields that need no conversion any more.
    """
    fields = {field.wire: (index, field) for index, field in enumerate(_fields(cls))}
    absent = [field for _, field in fields.values() if field.wire not in keys]
    if any(field.default is not None for field in absent) or not all(type(key) is str for key in keys):
        return None
    lines = [f"o.{field.name} = None" for field in absent]
    extra: list[str] = []
    for key, part in zip(keys, parts, strict=True):
        if key in fields:
            index, field = fields[key]
            lines.append(f"o.{field.name} = {ready.get(key) or _expression(field, index, namespace, part)}")
        else:
            extra.append(f"{key!r}: {part}")
    lines.append(f"o.extra = {{{', '.join(extra)}}}" if extra else "o.extra = NO_EXTRA")
    return lines


def _compiled(cls: Any, source: str, namespace: dict[str, Any]) -> Callable[[Any], Any]:
    """The function `construct` that `source` defines."""
    made: dict[str, Any] = {}
    exec(compile(source, f"<constructor of {cls.__qualname__}>", "exec"), namespace, made)  # noqa: S102
    return cast("Callable[[Any], Any]", made["construct"])


def _expression(field: _Field, index: int, namespace: dict[str, Any], value: str) -> str:
    """What reads `value`, an expression too: written out for the common forms, else a call of the field's hook."""
    if field.type is Any:
        return value
    type_name, hook_name = f"type_{index}", f"hook_{index}"
    namespace[type_name] = field.type
    namespace[hook_name] = _late(field.type, hook_name, namespace)
    inner = _not_none(field.type)
    if inner in COMMON and converter.get_structure_hook(inner) is SCALARS[inner]:
        nothing = "" if inner is field.type else "None if v is None else "
        return f"{COMMON[inner].format(v=value)} else {nothing}{hook_name}(v, {type_name})"
    return f"{hook_name}({value}, {type_name})"


def _late(type_: Any, name: str, namespace: dict[str, Any]) -> Hook:
    """The hook of `type_`, looked up when first needed: a record may hold records of its own class."""

    def first(raw: Any, _: Any) -> Any:
        hook = namespace[name] = converter.get_structure_hook(type_)
        return hook(raw, type_)

    return first


def _as_object(raw: Any) -> dict[Any, Any]:
    if isinstance(raw, dict):
        return raw
    if is_empty(raw):
        return {}
    raise ValueError("not an object")


def _record_unstructure_hook(cls: Any) -> Callable[[Record], dict[str, Any]]:
    names = [(field.name, field.wire) for field in _fields(cls)]

    def unstructure(record: Record) -> dict[str, Any]:
        values = ((wire, getattr(record, name)) for name, wire in names)
        known = {wire: converter.unstructure(value) for wire, value in values if value is not None}
        return {**known, **record.extra}

    return unstructure


# -- pages of records, straight from JSON ------------------------------------------------------------------------------

# What msgspec reads faster than Python does: as which type, and what the constructor then makes of a value.
# For an int it would take "1e5" too; read as `int | float` that is a float, which is not in NONE. Of a moment it rounds
# what is below a microsecond; Python cuts it off.
_READ: Final[Mapping[Any, tuple[Any, str]]] = {
    int: (int | float, "v if (v := {v}).__class__ is int else NONE[v]"),
    dt.datetime: (dt.datetime, "{v}"),
    dt.date: (dt.datetime, "None if (v := {v}) is None else v.date()"),
}


class PageReader(Generic[T]):
    """Reads the pages of one long list from JSON to records, three times as fast as by way of dicts.

    The rows of a list have the same keys. For just these a struct and a constructor are made: msgspec reads the page
    into structs, and refuses it if a key is missing or strange; the constructor moves the values to a record each.
    Whatever is refused has to be read by `structure`, which knows all forms; then `learn` from its rows.
    """

    def __init__(self, type_: type[list[T]], id: str) -> None:
        self._cls: Any = (get_args(type_) or (None,))[-1]
        self._id = id
        self._keys: tuple[Any, ...] = ()
        self._loose: set[str] = set()
        self._layouts_left = 8  # one costs as much as some pages: a list of ever new keys is not worth it
        self._layout: _Layout | None = None

    def read(self, text: bytes | memoryview) -> tuple[list[T], list[int]] | None:
        """The records of a page and their ids, or None if `structure` has to read it."""
        if self._layout is None:
            return None
        try:
            rows = self._layout.decoder.decode(text)
            return self._layout.construct(rows), [int(getattr(row, self._layout.id)) for row in rows]
        except Exception:  # noqa: BLE001 - `structure` will find out what does not fit
            return None

    def learn(self, rows: Sequence[Any]) -> None:
        """Prepare for more rows like these."""
        if not (self._layouts_left and _is_record(self._cls) and rows and all(type(row) is dict for row in rows)):
            return
        keys = tuple(rows[0])
        loose = self._loose | {
            field.wire for field in _fields(self._cls) if field.wire in keys and not _is_readable(field, rows)
        }
        if keys != self._keys or loose != self._loose:
            self._keys, self._loose = keys, loose
            self._layouts_left -= 1
            self._layout = _layout(self._cls, keys, frozenset(loose), self._id)


def _reading(field: _Field) -> tuple[Any, str] | None:
    """How msgspec reads the field; None if it does not."""
    inner = _not_none(field.type)
    if inner not in _READ or converter.get_structure_hook(inner) is not SCALARS[inner]:
        return None
    type_, expression = _READ[inner]
    return (type_ if inner is field.type else type_ | None), expression


def _is_readable(field: _Field, rows: Sequence[Mapping[str, Any]]) -> bool:
    if (reading := _reading(field)) is None:
        return True
    type_, values = reading[0], [row.get(field.wire) for row in rows]
    try:
        values = msgspec.convert(values, list[type_], strict=False)  # type: ignore[valid-type]  # made at run time
    except msgspec.ValidationError:
        return False
    return not any(isinstance(value, float) for value in values)


class _Layout(NamedTuple):
    """How rows with certain keys are read."""

    decoder: msgspec.json.Decoder[list[Any]]
    construct: Callable[[list[Any]], list[Any]]
    id: str
    """The attribute of a struct that has the row's id."""


@lru_cache(maxsize=64)
def _layout(cls: Any, keys: tuple[Any, ...], loose: frozenset[str], id: str) -> _Layout | None:
    """The layout for rows with these keys, or None. Fields in `loose` come in forms that msgspec does not know."""
    twin = _twin(cls) if converter.get_structure_hook(cls) in _CONSTRUCTORS else None
    if twin is None or id not in keys:
        return None
    namespace = {**_namespace(cls, twin), "NONE": {None: None}}
    readings = {
        field.wire: reading for field in _fields(cls) if (reading := _reading(field)) and field.wire not in loose
    }
    attributes = {key: f"f{number}" for number, key in enumerate(keys)}
    ready = {key: readings[key][1].format(v=f"s.{attributes[key]}") for key in keys if key in readings}
    fill = _filling(cls, keys, [f"s.{attribute}" for attribute in attributes.values()], namespace, ready)
    if fill is None:
        return None
    lines = [
        "def construct(structs):",
        "    records = []",
        "    for s in structs:",
        "        o = new(twin)",
        *(f"        {line}" for line in fill),
        "        o.__class__ = cls",
        "        records.append(o)",
        "    return records",
    ]
    parts = [(attribute, readings[key][0] if key in readings else Any) for key, attribute in attributes.items()]
    names: dict[str, Any] = {attribute: key for key, attribute in attributes.items()}
    try:
        struct = msgspec.defstruct(cls.__name__, parts, rename=names, forbid_unknown_fields=True, gc=False)
    except (TypeError, ValueError):  # a key that is no text, or has quotes in it
        return None
    decoder: msgspec.json.Decoder[list[Any]] = msgspec.json.Decoder(GenericAlias(list, (struct,)), strict=False)
    return _Layout(decoder, _compiled(cls, "\n".join(lines), namespace), attributes[id])


# -- the registry ------------------------------------------------------------------------------------------------------


for _type, _hook in SCALARS.items():
    converter.register_structure_hook(_type, _hook)
converter.register_structure_hook_factory(lambda type_: _origin(type_) is list, _list_hook)
converter.register_structure_hook_factory(lambda type_: _origin(type_) is dict, _dict_hook)
converter.register_structure_hook_factory(lambda type_: _origin(type_) is Literal, _literal_hook)
converter.register_structure_hook_factory(_is_optional, _optional_hook)
converter.register_structure_hook_factory(_is_record, _record_hook)
converter.register_structure_hook(Any, _as_it_came)
converter.register_unstructure_hook_factory(_is_record, _record_unstructure_hook)
converter.register_unstructure_hook(Money, str)


# -- a result ----------------------------------------------------------------------------------------------------------


class _Place(NamedTuple):
    """Where a value stands: `path` with indexes, `pattern` without; nothing of a `secret` one is shown."""

    path: str
    pattern: str
    secret: bool = False

    def field(self, name: str, secret: bool = False) -> _Place:
        return _Place(f"{self.path}.{name}", f"{self.pattern}.{name}", self.secret or secret)

    def item(self, key: Any) -> _Place:
        return _Place(f"{self.path}[{_shown(key)}]", f"{self.pattern}[]", self.secret)


Problems = list[tuple[_Place, str]]

_warned: Final[set[tuple[str, str]]] = set()


def structure(type_: type[T], raw: Any, *, method: str, strict: bool = False, path: str = "$.result") -> T:
    """`raw` as a `type_`. What does not fit stays in place as it came, and is logged once for each method and path.

    `path` is where `raw` stood in the reply. Raises `ResultShapeError` for a misfit if `strict`.
    """
    try:
        return cast("T", converter.get_structure_hook(type_)(raw, type_))
    except Exception:  # noqa: BLE001 - whatever a hook raises says the same: it does not fit
        problems: Problems = []
    place = _Place(path, path)
    try:
        value = _fit(type_, raw, place, problems)
    except RecursionError:
        value, problems = raw, [(place, "nested too deeply to decode")]
    if problems and strict:
        raise ResultShapeError(method, [f"{place.path}: {text}" for place, text in problems], raw)
    for place, text in problems:
        if (method, place.pattern) not in _warned:
            _warned.add((method, place.pattern))
            log.warning("%s: %s: %s; left as it came", method, place.path, text)
    return cast("T", value)


def _fit(type_: Any, raw: Any, place: _Place, problems: Problems) -> Any:
    """`raw` as far as it fits `type_`; what does not is left as it came and told in `problems`."""
    try:
        return converter.get_structure_hook(type_)(raw, type_)
    except Exception:  # noqa: BLE001 - as above
        type_ = _not_none(type_)
    if _is_record(type_) and isinstance(raw, dict):
        return _fit_record(type_, cast("dict[str, Any]", raw), place, problems)
    if _origin(type_) is list and (items := _items(raw)) is not None:
        (item,) = get_args(type_)
        return [_fit(item, value, place.item(key), problems) for key, value in items]
    if _origin(type_) is dict and (pairs := _pairs(raw)) is not None:
        return _fit_dict(type_, pairs, place, problems)
    problems.append((place, f"expected {_name(type_)}, got {_shown(raw, place.secret)}"))
    return raw


def _fit_record(cls: Any, raw: dict[str, Any], place: _Place, problems: Problems) -> Any:
    values: dict[str, Any] = {}
    for field in _fields(cls):
        here = place.field(field.wire, field.secret)
        if field.wire in raw:
            values[field.alias] = _fit(field.type, raw[field.wire], here, problems)
        elif field.required:
            problems.append((here, f"expected {_name(_not_none(field.type))}, got nothing"))
            values[field.alias] = None
    known = {field.wire for field in _fields(cls)}
    return cls(**values, extra={key: value for key, value in raw.items() if key not in known} or NO_EXTRA)


def _fit_dict(type_: Any, pairs: Iterable[tuple[Any, Any]], place: _Place, problems: Problems) -> dict[Any, Any]:
    key_type, value_type = get_args(type_)
    result: dict[Any, Any] = {}
    for raw_key, raw_value in pairs:
        here = place.item(raw_key)
        key = _fit(key_type, raw_key, here, problems)
        if key in result:
            problems.append((here, f"the key is {_shown(key)} once more"))
            key = raw_key
        result[key] = _fit(value_type, raw_value, here, problems)
    return result


def _name(type_: Any) -> str:
    if _origin(type_) is Literal:
        return type(get_args(type_)[0]).__name__
    kind = _origin(type_) if _origin(type_) in (list, dict) else type_
    return str(getattr(kind, "__name__", kind))


def _shown(raw: Any, secret: bool = False) -> str:
    """`raw` in a message: enough to see what it is, not enough to give a password away."""
    if isinstance(raw, dict):
        return "{...}" if raw else "{}"
    if isinstance(raw, list):
        return "[...]" if raw else "[]"
    if raw is None or isinstance(raw, bool):
        return json.dumps(raw)
    if secret or not isinstance(raw, (str, int, float)) or (isinstance(raw, int) and raw.bit_length() > 64):
        return f"a value of type {type(raw).__name__}"
    text = json.dumps(raw[:13] if isinstance(raw, str) else raw, ensure_ascii=False)
    return text if len(text) <= 14 else f"{text[:13]}..."


def unknown_keys(type_: Any, raw: Any, path: str = "$.result") -> list[str]:
    """Paths of the keys in `raw` that no type knows; open types may have any."""
    type_ = _not_none(type_)
    if _is_record(type_) and isinstance(raw, dict):
        row = cast("dict[str, Any]", raw)
        types = {field.wire: field.type for field in _fields(type_)}
        closed = not getattr(type_, "__open__", False)
        found = [f"{path}.{key}" for key in row if closed and key not in types]
        for key in row.keys() & types.keys():
            found += unknown_keys(types[key], row[key], f"{path}.{key}")
        return found
    if _origin(type_) in (list, dict):
        items = _items(raw) if _origin(type_) is list else _pairs(raw)
        item = get_args(type_)[-1]
        return [found for key, value in items or () for found in unknown_keys(item, value, f"{path}[{key}]")]
    return []

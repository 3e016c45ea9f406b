"""Arguments held against the spec, for portals that are strict about them. Pure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from b24.call import After, Cursor, Keyset, LastId, Numbered, Offset, Tail, Window
from b24.catalogue import Catalogue, FieldInfo, MethodInfo, TypeInfo
from b24.errors import ConfigError
from b24.php import is_integer
from b24.testing.examples import paging_of
from b24.testing.wire import V3_CODE, PortalError


def check_arguments(info: MethodInfo, params: Mapping[str, Any], catalogue: Catalogue) -> None:
    """Raise the `PortalError` that names the first argument the spec does not allow, if there is one."""
    problem = next(_problems(info, params, _Types(info, catalogue)), None)
    if problem is None:
        return
    place, text = problem
    if info.api == "v3":
        validation = [{"field": place, "message": text}]
        code = f"{V3_CODE}VALIDATION_REQUESTVALIDATIONEXCEPTION"
        raise PortalError(code, "Request object is not valid", validation=validation)
    raise PortalError("ERROR_ARGUMENT", f"{place}: {text}", argument=place)


def check_required(info: MethodInfo, params: Mapping[str, Any]) -> None:
    """Raise the `PortalError` of v3 that names what is missing, if anything is: v3 looks before it runs a method."""
    missing = [param.name for param in info.params if param.required and param.name not in params]
    if missing:
        problems = [{"field": name, "message": "Required field is missing"} for name in missing]
        code = f"{V3_CODE}VALIDATION_REQUESTVALIDATIONEXCEPTION"
        raise PortalError(code, "Request object is not valid", validation=problems)


def check_order(info: MethodInfo, params: Mapping[str, Any]) -> None:
    """Raise the `PortalError` of methods that read their parameters by order, if one is no number where one must be."""
    for place, (param, value) in enumerate(zip(info.params, params.values(), strict=False)):
        if param.type.removesuffix("?") == "int" and not _CHECKS["int"](value) and value not in (None, ""):
            text = f"Param #{place} ({param.name}) for method {info.method} expected to be of type integer"
            raise PortalError("ERROR_CORE", f"{text}, but given something else.; 256/TE/WRONG_ARGUMENTS<br>")


# What any call may carry, so no spec has it: the source of a change for offline events, and an id to find the call by.
ANY_CALL: Final = frozenset({"auth_connector", "bx24_request_id"})

Problem = tuple[str, str]
"""The place of an argument, and what is wrong with it."""


def _problems(info: MethodInfo, params: Mapping[str, Any], types: _Types) -> Iterator[Problem]:
    if info.positional:
        params = dict(zip((param.name for param in info.params), params.values(), strict=False))
    known = {param.name: param for param in info.params}
    paging = [path.partition(".")[0] for path in _paging_paths(info)]
    for name in params:
        if name not in known and name not in paging and name not in ANY_CALL:
            names = ", ".join({**known, **dict.fromkeys(paging)}) or "none"
            yield name, f"{info.method} has no such parameter; it has {names}"
    for name, param in known.items():
        if name in params:
            yield from types.value(name, param, params[name])
        elif param.required:
            yield name, "required, and not sent"


def _paging_paths(info: MethodInfo) -> list[str]:
    """What paging sends without its being among a method's parameters, as dotted paths."""
    paths: list[str] = []
    match paging_of(info):
        case Offset():
            paths = ["start"]
        case Cursor() as cursor:
            paths = ["start", cursor.filter, cursor.order, cursor.select, cursor.sort]
        case Keyset():
            paths = ["filter", "order", "select", "pagination"]
        case Tail():
            paths = ["cursor"]
        case After(param=param):
            paths = [param]
        case Window(limit=limit, offset=path) | Numbered(limit=limit, page=path) | LastId(limit=limit, param=path):
            paths = [path, limit]
        case None:
            pass
    return [path for path in paths if path]


class _Types:
    """The types of the spec language, as far as a value can be seen to be of one."""

    def __init__(self, info: MethodInfo, catalogue: Catalogue) -> None:
        self._api = info.api
        self._catalogue = catalogue
        self._sent_by_paging = {path.replace(".", "[") + "]" for path in _paging_paths(info) if "." in path}

    def value(self, place: str, info: FieldInfo, value: Any) -> Iterator[Problem]:
        """What is wrong with the value of a parameter or a field."""
        if value is None or value == "":  # how a field is cleared
            return
        yield from self._of(place, info.type, value)
        if info.enum and isinstance(value, (str, int)) and not isinstance(value, bool):
            allowed = [str(one) for one in info.enum]
            if str(value) not in allowed:
                yield place, f"{value!r} is none of {', '.join(allowed)}"

    def _of(self, place: str, type_: str, value: Any) -> Iterator[Problem]:
        type_ = type_.removesuffix("?")
        options = list(_split(type_, "|"))
        if len(options) > 1:
            if all(next(self._of(place, option, value), None) for option in options):
                yield place, f"{_shown(value)} is no {type_}"
        elif type_.startswith("list["):
            yield from self._list(place, type_[5:-1], value)
        elif type_.startswith("map["):
            yield from self._map(place, list(_split(type_[4:-1], ","))[-1], value)
        elif type_ in _CHECKS:
            if not _CHECKS[type_](value):
                yield place, f"{_shown(value)} is no {type_}"
        elif type_ == "filter":
            if not isinstance(value, (list if self._api == "v3" else dict)) and value != []:
                yield place, f"{_shown(value)} is no filter of {self._api}"
        elif type_ not in _ANYTHING:
            yield from self._object(place, type_, value)

    def _list(self, place: str, inner: str, value: Any) -> Iterator[Problem]:
        items = _items(value)
        if items is None:
            yield place, f"{_shown(value)} is no list"
            return
        for index, one in items:
            yield from self._of(f"{place}[{index}]", inner, one)

    def _map(self, place: str, inner: str, value: Any) -> Iterator[Problem]:
        if not isinstance(value, Mapping) and not isinstance(value, list):
            yield place, f"{_shown(value)} is no map"
            return
        for key, one in value.items() if isinstance(value, Mapping) else enumerate(value):
            yield from self._of(f"{place}[{key}]", inner, one)

    def _object(self, place: str, name: str, value: Any) -> Iterator[Problem]:
        try:
            info = self._catalogue.type(name)
        except ConfigError:
            return
        if value == [] or value == [""]:  # an empty object, as PHP has it
            return
        if not isinstance(value, Mapping):
            yield place, f"{_shown(value)} is no {name.rpartition('.')[2]}"
            return
        fields = {one.name: one for one in self._fields(info)}
        for key, one in value.items():
            if key in fields:
                yield from self.value(f"{place}[{key}]", fields[key], one)
            elif not info.open and f"{place}[{key}]" not in self._sent_by_paging:
                yield f"{place}[{key}]", f"{name.rpartition('.')[2]} has no such field"
        if not info.partial:
            for one in fields.values():
                if one.required and not one.read_only and one.name not in value:
                    yield f"{place}[{one.name}]", "required, and not sent"

    def _fields(self, info: TypeInfo) -> Iterable[FieldInfo]:
        if info.extends:
            yield from self._fields(self._catalogue.type(info.extends))
        yield from info.fields


def _split(text: str, sign: str) -> Iterator[str]:
    """The parts of a type expression between signs outside of brackets."""
    depth, begin = 0, 0
    for place, letter in enumerate(text):
        depth += (letter == "[") - (letter == "]")
        if letter == sign and depth == 0:
            yield text[begin:place].strip()
            begin = place + 1
    yield text[begin:].strip()


def _items(value: Any) -> Iterable[tuple[Any, Any]] | None:
    if isinstance(value, list):
        return () if value == [""] else enumerate(value)
    if isinstance(value, Mapping) and all(map(is_integer, value)):
        return value.items()
    return None


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:60]}…"


def _is_number(value: Any) -> bool:
    try:
        float(value)
    except (TypeError, ValueError):
        return False
    return not isinstance(value, bool)


def _is_moment(value: Any) -> bool:
    try:
        dt.datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return isinstance(value, int) or (isinstance(value, str) and value.isdecimal())
    return True


def _is_text(value: Any) -> bool:
    return isinstance(value, (str, int, float)) and not isinstance(value, bool)


def _is_file(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(isinstance(one, str) for one in value)


_ANYTHING: Final = frozenset({"any", "none"})
_CHECKS: Final[Mapping[str, Callable[[Any], bool]]] = {
    "int": lambda value: _is_number(value) and float(value).is_integer(),
    "float": _is_number,
    "decimal": _is_number,
    "str": _is_text,
    "base64": _is_text,
    "money": _is_text,
    "bool": lambda value: str(value).upper() in ("Y", "N", "1", "0", "TRUE", "FALSE"),
    "date": _is_moment,
    "datetime": _is_moment,
    "file": _is_file,
    "order": lambda value: isinstance(value, (dict, str)) or value == [],
    "select": lambda value: _items(value) is not None,
}

"""Whether examples fit what their specs say: calls that can be made, and answers that can be read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from b24_codegen.model import Field, Path, Problem, Specs, Type
from b24_codegen.shape import near_miss
from b24_codegen.source import describe
from b24_codegen.tree import Operation, Record

Misfit = tuple[Path, str]

_WHOLE: Final = re.compile(r"\s*[+-]?[0-9]+(\.0*)?\s*")
_NUMBER: Final = re.compile(r"\s*[+-]?[0-9]*\.?[0-9]+([eE][+-]?[0-9]+)?\s*|\s*[+-]?[0-9]+\.\s*")
_FLAGS: Final = frozenset("y n 1 0 true false".split())


def _is_text(value: Any) -> bool:
    return isinstance(value, str | int | float) and not isinstance(value, bool)


def _is_whole(value: Any) -> bool:
    return bool(_WHOLE.fullmatch(value)) if isinstance(value, str) else _is_text(value) and value == int(value)


def _is_number(value: Any) -> bool:
    return bool(_NUMBER.fullmatch(value)) if isinstance(value, str) else _is_text(value)


# The forms that a portal has for a scalar; what a date looks like is left to the decoder.
_FORMS: Final[Mapping[str, Callable[[Any], bool]]] = {
    "int": _is_whole,
    "float": _is_number,
    "decimal": _is_number,
    "str": _is_text,
    "bool": lambda value: isinstance(value, bool) or str(value).lower() in _FLAGS,
    "date": _is_text,
    "datetime": _is_text,
    "money": lambda value: isinstance(value, str) and "|" in value,
    "base64": lambda value: isinstance(value, str),
    "filter": lambda value: isinstance(value, dict | list),
    "order": lambda value: isinstance(value, dict),
    "select": lambda value: isinstance(value, list),
}


def check_examples(specs: Specs, operation: Operation) -> Iterator[Problem]:
    """What is wrong with the examples of a method."""
    method = operation.spec
    several = ("example", 0) in specs.lines[method.file]
    result, links = operation.result()
    for number, example in enumerate(method.examples):
        place: Path = ("example", number) if several else ("example",)
        sent = list(_sent(method.params, example.params or {}, operation.links))
        answered = list(_unwrapped(example.result, method.unwrap, result, links))
        for path, message in [*sent, *answered]:
            yield specs.problem(method.file, (*place, *path), message)


def _sent(params: tuple[Field, ...], given: Mapping[str, Any], links: Mapping[str, Record]) -> Iterator[Misfit]:
    path: Path = ("params",)
    known = {field.name: field for field in params}
    for name in given.keys() - known.keys():
        yield (*path, name), f"the method has no parameter '{name}'{near_miss(name, known)}"
    for name, field in known.items():
        if name in given:
            yield from _misfits((*path, name), given[name], field.type, links, "as_input")
            if told := _no_value(field, given[name]):
                yield (*path, name), told
        elif not field.type.optional:
            yield path, f"'{name}' is missing, which has to be sent (or its type is '{field.type}?')"


def _no_value(field: Field, value: Any) -> str:
    """What is wrong with a value that is none of those that may be sent; else nothing."""
    known = [str(one) for one in field.enum or ()]
    if not known or not _is_text(value) or str(value) in known:
        return ""
    return f"{describe(value)} is none of {', '.join(known)}{near_miss(str(value), known)}"


def _unwrapped(value: Any, unwrap: str, type_: Type, links: Mapping[str, Record]) -> Iterator[Misfit]:
    path: Path = ("result",)
    for step in unwrap.split(".")[1:]:
        if not value:
            return
        if not isinstance(value, dict) or step not in value:
            known = value if isinstance(value, dict) else ()
            yield path, f"there is no '{step}' in it, where 'unwrap' looks{near_miss(step, known)}"
            return
        path, value = (*path, step), value[step]
    yield from _misfits(path, value, type_, links, "as_result")


def _misfits(path: Path, value: Any, type_: Type, links: Mapping[str, Record], use: str) -> Iterator[Misfit]:
    """Where a value is not what its type says. What is empty stands for nothing, of whatever type."""
    if value is None or (isinstance(value, bool | str | list | dict) and not value):
        return
    match type_.kind:
        case "named" if record := links.get(type_.name):
            yield from _object(path, value, record, use)
        case "list" | "map":
            items = _items(value, type_)
            if items is None:
                yield path, f"{describe(value)} is no {type_}"
                return
            for key, item in items.items():
                yield from _misfits((*path, key), item, type_.args[-1], links, use)
        case "scalar" if not _FORMS.get(type_.name, lambda _: True)(value):
            yield path, f"{describe(value)} is no {type_}"


def _items(value: Any, type_: Type) -> Mapping[Any, Any] | None:
    """What a list or a map holds, by index or key; None if it is none. A list may come keyed by numbers, as in PHP."""
    if isinstance(value, list):
        return dict(enumerate(value))
    if isinstance(value, dict) and (type_.kind == "map" or all(key.isdecimal() for key in value)):
        return value
    return None


def _object(path: Path, value: Any, record: Record, use: str) -> Iterator[Misfit]:
    if not isinstance(value, dict):
        yield path, f"{describe(value)} is no {record.qualified}"
        return
    members = {
        name: (owner, field)
        for name, (owner, field) in record.members().items()
        if not (field.write_only if use == "as_result" else field.read_only)
    }
    for name, item in value.items():
        if name in members:
            owner, field = members[name]
            yield from _misfits((*path, name), item, field.type, owner.links, use)
        elif not record.is_open():
            yield (*path, name), f"{record.qualified} has no field '{name}'{near_miss(name, members)}"
    for name, (owner, field) in members.items():
        if name not in value and not (field.type.optional or owner.partial):
            yield path, f"'{name}' is missing, which {record.qualified} always has (or its type is '{field.type}?')"

"""What cannot be right in linked specs, each problem at its line."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping

from b24_codegen.model import Field, Method, Path, Problem, Specs, Type
from b24_codegen.names import TAKEN_TYPE_NAMES, argument, attribute
from b24_codegen.tree import Operation, Record, bases, type_path

_RESULT_ONLY = {"none"}
_PARAM_ONLY = {"file", "filter", "order", "select"}
_READING = {"get", "list", "fields", "count", "search", "types", "status"}


def check(specs: Specs, records: Iterable[Record], operations: Iterable[Operation]) -> Iterator[Problem]:
    """Every problem of types, of where they are, and of methods."""
    yield from _check_types(specs, records)
    yield from _check_modules(specs, records, operations)
    for operation in operations:
        yield from _check_operation(specs, operation)


def _check_types(specs: Specs, records: Iterable[Record]) -> Iterator[Problem]:
    every = list(records)
    for record in every:
        if record.name in TAKEN_TYPE_NAMES:
            message = f"generated code has a '{record.name}' of its own: take another name"
            if record.path == ("returns",):
                message += " (a type under 'types', named in 'returns')"
            yield specs.problem(record.file, record.path, message)
    extended = {id(base) for record in every for base in bases(record)[1:]}
    for record in every:
        used = record.as_result or record.as_input or id(record) in extended
        if not used and not specs.problems:  # what did not load may be what uses it
            yield specs.problem(record.file, record.path, f"no method uses '{record.name}'")
        where = record.path if record.path == ("returns",) else (*record.path, "fields")
        names: dict[str, str] = {}
        for field_ in record.all_fields().values():
            path = (*where, field_.name)
            yield from _check_field(specs, record.file, path, field_, in_params=False)
            name = field_.attr or attribute(field_.name)
            yield from _check_name(specs, record.file, path, field_, name, names)


def _check_field(specs: Specs, file: str, path: Path, field_: Field, *, in_params: bool) -> Iterator[Problem]:
    place = type_path(specs, file, path)
    for scalar in _scalars(field_.type):
        if in_params and scalar in _RESULT_ONLY:
            yield specs.problem(file, place, f"'{scalar}' is a result, it cannot be sent")
    base = field_.type.name
    if field_.sent in {"Y/N", "1/0", "true/false"} and base != "bool":
        yield specs.problem(file, (*path, "sent"), f"'{field_.sent}' is how a bool travels, this is {field_.type}")
    if field_.sent in {"iso", "epoch"} and base != "datetime":
        yield specs.problem(file, (*path, "sent"), f"'{field_.sent}' is how a datetime travels, this is {field_.type}")


def _scalars(type_: Type) -> Iterator[str]:
    if type_.kind == "scalar":
        yield type_.name
    for arg in type_.args:
        yield from _scalars(arg)


def _has_union(type_: Type) -> bool:
    return type_.kind == "union" or any(_has_union(arg) for arg in type_.args)


def _check_name(
    specs: Specs, file: str, path: Path, field_: Field, name: str, names: dict[str, str]
) -> Iterator[Problem]:
    if not name.isidentifier():
        yield specs.problem(file, path, f"'{field_.name}' makes no Python name: give one with 'name'")
    elif name in names and names[name] != field_.name:
        message = f"'{field_.name}' and '{names[name]}' are both '{name}' in Python: tell them apart with 'name'"
        yield specs.problem(file, path, message)
    names.setdefault(name, field_.name)


def _check_operation(specs: Specs, operation: Operation) -> Iterator[Problem]:
    method = operation.spec
    names: dict[str, str] = {}
    for field_ in method.params:
        path = ("params", field_.name)
        yield from _check_field(specs, method.file, path, field_, in_params=True)
        yield from _check_name(specs, method.file, path, field_, field_.attr or argument(field_.name), names)
    results = (
        [(("returns",), method.returns)]
        if isinstance(method.returns, Type)
        else [(("returns", field_.name), field_.type) for field_ in method.returns]
    )
    for result_path, type_ in results:
        if _has_union(type_):
            message = "a result has one type: 'A | B' is for parameters ('any', or a type with optional fields)"
            yield specs.problem(method.file, result_path, message)
        for scalar in set(_scalars(type_)) & _PARAM_ONLY:
            yield specs.problem(method.file, result_path, f"'{scalar}' can only be sent, not returned")
    if method.name.split(".")[-1].lower() in _READING and ("safe",) not in specs.lines[method.file]:
        message = "it sounds like reading: say 'safe: true', or 'safe: false' if repeating it does harm"
        yield specs.problem(method.file, (), message)
    yield from _check_paging(specs, operation)
    yield from _check_examples(specs, method)


def _check_paging(specs: Specs, operation: Operation) -> Iterator[Problem]:
    method = operation.spec
    if method.paging is None:
        return
    style, options = method.paging.style, method.paging.options
    if not isinstance(method.returns, Type) or method.returns.kind != "list":
        what = method.returns if isinstance(method.returns, Type) else "an object"
        yield specs.problem(method.file, ("paging",), f"'{style}' needs a list, this method returns {what}")
        return
    params = {field_.name for field_ in method.params}
    if style == "cursor":
        for key, default in {"filter": "filter", "order": "order", "select": "select"}.items():
            name = str(options.get(key, default))
            if name and name not in params:
                message = f"no parameter '{name}'; name this method's with '{key}'"
                if key == "select":
                    message += ", or 'select: \"\"' if it has none"
                yield specs.problem(method.file, ("paging", key), message)
    item = method.returns.args[0]
    row = operation.links.get(item.name)
    id_ = str(options.get("row_id") or options.get("id") or ("ID" if style == "cursor" else "id"))
    if style in {"cursor", "keyset", "tail", "last_id"} and row and not row.is_open() and id_ not in row.all_fields():
        message = f"{item.name} has no field '{id_}'; name it with 'row_id' or 'id'"
        yield specs.problem(method.file, ("paging",), message)


def _check_examples(specs: Specs, method: Method) -> Iterator[Problem]:
    several = ("example", 0) in specs.lines[method.file]
    for number, example in enumerate(method.examples):
        path: Path = ("example", number, "params") if several else ("example", "params")
        sent = set(example.params or {})
        known = {field_.name for field_ in method.params}
        for name in sorted(sent - known):
            close = difflib.get_close_matches(name, known, n=1)
            hint = f"; did you mean '{close[0]}'?" if close else ""
            yield specs.problem(method.file, (*path, name), f"the method has no parameter '{name}'{hint}")
        for field_ in method.params:
            if not field_.type.optional and field_.name not in sent:
                yield specs.problem(method.file, path, f"the example does not send '{field_.name}', which is required")


def _check_modules(specs: Specs, records: Iterable[Record], operations: Iterable[Operation]) -> Iterator[Problem]:
    """Types of a method file stay with its noun; modules of shared types do not import each other in a circle."""
    wants: dict[str, set[str]] = {}
    for record in records:
        for link in [*record.links.values(), *([record.base] if record.base else [])]:
            if link.module != record.module:
                wants.setdefault(record.module, set()).add(link.module)
                if not link.file.rpartition("/")[2].startswith("_"):
                    message = f"'{link.name}' is in {link.file}: what others use belongs into a file '_*.yaml'"
                    yield specs.problem(record.file, record.path, message)
    for operation in operations:
        for link in operation.links.values():
            if link.module != operation.module and not link.file.rpartition("/")[2].startswith("_"):
                message = f"'{link.name}' is in {link.file}: what others use belongs into a file '_*.yaml'"
                yield specs.problem(operation.spec.file, (), message)
    reported: set[str] = set()
    for record in records:
        circle = _circle(record.module, wants)
        if circle and not reported & set(circle):
            reported |= set(circle)
            message = f"the types of {' → '.join(circle)} need each other: put them into one file"
            yield specs.problem(record.file, record.path, message)


def _circle(start: str, wants: Mapping[str, set[str]]) -> list[str]:
    """A way from `start` back to itself, or nothing."""
    seen: set[str] = set()

    def walk(trail: list[str]) -> list[str]:
        for module in sorted(wants.get(trail[-1], ())):
            if module == start:
                return [*trail, module]
            if module not in seen:
                seen.add(module)
                if found := walk([*trail, module]):
                    return found
        return []

    return walk([start])

"""What cannot be right in linked specs, each problem at its line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import get_args

from b24_codegen.examples import check_examples
from b24_codegen.model import Api, Field, Path, Problem, Specs, Style, Type
from b24_codegen.names import argument, attribute, is_taken_type_name, lookalike
from b24_codegen.shape import near_miss
from b24_codegen.tree import Node, Operation, Record, bases, package, type_path

_SENT_ONLY = {"file", "filter", "order", "select"}
_READING = {"get", "list", "fields", "count", "search", "types", "status"}
_HOW = {"Y/N": "bool", "1/0": "bool", "true/false": "bool", "iso": "datetime", "epoch": "datetime"}

_APIS: Mapping[str, Api] = {"offset": "v2", "cursor": "v2", "keyset": "v3", "tail": "v3"}
"""Ways of paging that only one API has."""


def check(
    specs: Specs,
    records: Sequence[Record],
    operations: Sequence[Operation],
    families: Iterable[Node],
    *,
    all_linked: bool,
) -> Iterator[Problem]:
    """Every problem of types, of where they are, and of methods."""
    if all_linked:
        yield from _check_used(specs, records)
    yield from _check_types(specs, records)
    yield from _check_class_names(specs, records, families)
    yield from _check_modules(specs, records, operations)
    for operation in operations:
        yield from _check_params(specs, operation)
        yield from _check_result(specs, operation)
        yield from _check_safe(specs, operation)
        yield from _check_paging(specs, operation)
        yield from check_examples(specs, operation)


# -- types -------------------------------------------------------------------------------------------------------------


def _check_used(specs: Specs, records: Sequence[Record]) -> Iterator[Problem]:
    extended = {base for record in records for base in bases(record)[1:]}
    for record in records:
        if not (record.as_result or record.as_input or record.bundled_uses or record in extended):
            message = f"no method uses '{record.name}': name it in 'params' or 'returns', or delete it"
            yield specs.problem(record.file, record.path, message)


def _check_types(specs: Specs, records: Sequence[Record]) -> Iterator[Problem]:
    for record in records:
        inherited = record.base.members() if record.base else {}
        names = {field.attr or attribute(field.name): field.name for _, field in inherited.values()}
        for field in record.fields:
            path = _field_path(record, field)
            yield from _check_sent(specs, record.file, path, field)
            yield from _check_name(specs, record.file, path, field, field.attr or attribute(field.name), names)
            if record.as_result and not field.write_only:
                yield from _check_read(specs, record.file, type_path(specs, record.file, path), field.type)
                if field.name in inherited:
                    yield from _check_override(specs, record, field, *inherited[field.name])


def _field_path(record: Record, field: Field) -> Path:
    return (*record.path, field.name) if record.path == ("returns",) else (*record.path, "fields", field.name)


def _check_override(specs: Specs, record: Record, field: Field, owner: Record, inherited: Field) -> Iterator[Problem]:
    """An object takes the place of the one it extends, so its fields say nothing wider or else."""
    same = _narrows(field.type, record.links, inherited.type, owner.links)
    required = not (inherited.type.optional or owner.partial)
    if not same or (required and (field.type.optional or record.partial)):
        what = str(field.type) if not same else "missing"
        message = (
            f"'{field.name}' is {inherited.type} in {owner.qualified}, which this extends: here it cannot be {what}"
        )
        yield specs.problem(record.file, _field_path(record, field), message)


def _narrows(type_: Type, links: Mapping[str, Record], wanted: Type, known: Mapping[str, Record]) -> bool:
    """Whether every value of `type_` is one of `wanted`; that they are optional aside."""
    if wanted.name == "any":
        return True
    if type_.kind == wanted.kind == "named":
        record, other = links.get(type_.name), known.get(wanted.name)
        return record is None or other is None or other in bases(record)
    return (type_.kind, type_.name, len(type_.args)) == (wanted.kind, wanted.name, len(wanted.args)) and all(
        _narrows(arg, links, other, known) and (other.optional or not arg.optional)
        for arg, other in zip(type_.args, wanted.args, strict=True)
    )


def _check_sent(specs: Specs, file: str, path: Path, field: Field) -> Iterator[Problem]:
    if field.sent and field.type.name != _HOW[field.sent]:
        message = f"'{field.sent}' is how a {_HOW[field.sent]} travels, this is {field.type}: leave it out"
        yield specs.problem(file, (*path, "sent"), message)


def _check_name(
    specs: Specs, file: str, path: Path, field: Field, name: str, names: dict[str, str]
) -> Iterator[Problem]:
    if odd := lookalike(field.name):
        yield specs.problem(file, path, odd)
    elif not name.isidentifier():
        yield specs.problem(file, path, f"'{field.name}' makes no Python name: give one by 'name'")
    elif names.setdefault(name, field.name) != field.name:
        message = f"'{field.name}' and '{names[name]}' are both '{name}' in Python: tell them apart by 'name'"
        yield specs.problem(file, path, message)


def _check_read(specs: Specs, file: str, path: Path, type_: Type) -> Iterator[Problem]:
    if any(part.kind == "union" for part in _parts(type_)):
        message = f"a result has one type, not {type_}: 'any', or an object whose fields may be missing"
        yield specs.problem(file, path, message)
    for name in sorted(_SENT_ONLY & {part.name for part in _parts(type_)}):
        yield specs.problem(file, path, f"'{name}' can only be sent; say what comes back ('any' if anything may)")


def _parts(type_: Type) -> Iterator[Type]:
    yield type_
    for arg in type_.args:
        yield from _parts(arg)


# -- names and modules of classes --------------------------------------------------------------------------------------


def _check_class_names(specs: Specs, records: Sequence[Record], families: Iterable[Node]) -> Iterator[Problem]:
    """Each class that is generated into a family has a name of its own."""
    groups = {(package(next(node.operations()).family), name) for node in families for name in _group_names(node)}
    inputs = {f"{record.qualified}Input": record for record in records if record.as_input}
    taken: dict[str, Record] = {}
    for record in sorted(records, key=lambda one: (one.root, one.path == ("returns",))):
        other = inputs.get(record.qualified) or taken.get(record.qualified)
        cure = "name what it returns by a type under 'types'" if record.path == ("returns",) else "take another name"
        if is_taken_type_name(record.name) or (package(record.family), record.name) in groups:
            message = f"generated code has a '{record.name}' of its own: {cure}"
            yield specs.problem(record.file, record.path, message)
        elif other and other not in bases(record) and other.root == record.root:
            where = f"{other.file}:{specs.line(other.file, other.path)}"
            message = f"'{record.name}' would be the name of two classes, the other is of {where}: {cure}"
            yield specs.problem(record.file, record.path, message)
        taken[record.qualified] = record


def _group_names(node: Node) -> Iterator[str]:
    yield node.class_name
    for child in node.children.values():
        if child.children:
            yield from _group_names(child)


def _check_modules(specs: Specs, records: Sequence[Record], operations: Sequence[Operation]) -> Iterator[Problem]:
    """Types of a method file stay with its noun; modules of shared types do not import each other in a circle."""
    wants: dict[str, dict[str, Record]] = {}
    for record in records:
        for path, link in _links(specs, record):
            if link.module != record.module:
                wants.setdefault(record.module, {}).setdefault(link.module, record)
                yield from _check_shared(specs, record.file, path, link)
    for operation in operations:
        for path, type_ in _types(specs, operation):
            for name in type_.names():
                found = operation.links.get(name)
                if found and found.module != operation.module:
                    yield from _check_shared(specs, operation.spec.file, path, found)
    reported: set[str] = set()
    for module, needed in wants.items():
        circle = _circle(module, wants)
        if circle and not reported & set(circle):
            reported |= set(circle)
            record = needed[circle[1]]
            message = f"the types of {' → '.join(circle)} need each other: put them into one file"
            yield specs.problem(record.file, record.path, message)


def _links(specs: Specs, record: Record) -> Iterator[tuple[Path, Record]]:
    """The records that `record` needs, each with the place that names it."""
    if record.base:
        yield (*record.path, "extends"), record.base
    for field in record.fields:
        path = type_path(specs, record.file, _field_path(record, field))
        yield from ((path, record.links[name]) for name in field.type.names() if name in record.links)


def _types(specs: Specs, operation: Operation) -> Iterator[tuple[Path, Type]]:
    """The types that a method names, each with its place."""
    method = operation.spec
    for field in method.params:
        yield type_path(specs, method.file, ("params", field.name)), field.type
    if isinstance(method.returns, Type):
        yield ("returns",), method.returns


def _check_shared(specs: Specs, file: str, path: Path, link: Record) -> Iterator[Problem]:
    if not link.file.rpartition("/")[2].startswith("_"):
        message = f"'{link.name}' is in {link.file}, for its noun alone: put what others use into a file '_*.yaml'"
        yield specs.problem(file, path, message)


def _circle(start: str, wants: Mapping[str, Iterable[str]]) -> list[str]:
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


# -- methods -----------------------------------------------------------------------------------------------------------


def _check_params(specs: Specs, operation: Operation) -> Iterator[Problem]:
    method = operation.spec
    names: dict[str, str] = {}
    for field in method.params:
        path = ("params", field.name)
        yield from _check_sent(specs, method.file, path, field)
        yield from _check_name(specs, method.file, path, field, field.attr or argument(field.name), names)


def _check_result(specs: Specs, operation: Operation) -> Iterator[Problem]:
    if isinstance(operation.spec.returns, Type):
        yield from _check_read(specs, operation.spec.file, ("returns",), operation.spec.returns)


def _check_safe(specs: Specs, operation: Operation) -> Iterator[Problem]:
    method = operation.spec
    if method.name.split(".")[-1].lower() in _READING and ("safe",) not in specs.lines[method.file]:
        message = "it sounds like reading: say 'safe: true', or 'safe: false' if repeating it does harm"
        yield specs.problem(method.file, (), message)


def _check_paging(specs: Specs, operation: Operation) -> Iterator[Problem]:
    method = operation.spec
    if method.paging is None:
        return
    style, options = method.paging.style, method.paging.options
    if not isinstance(method.returns, Type) or method.returns.kind != "list":
        what = method.returns if isinstance(method.returns, Type) else "an object"
        yield specs.problem(method.file, ("paging",), f"'{style}' needs a list, this method returns {what}")
        return
    if method.api != _APIS.get(style, method.api):
        others = [name for name in get_args(Style) if name != style and _APIS.get(name, method.api) == method.api]
        other_api = "REST 2" if method.api == "v3" else "REST 3.0"
        message = f"'{style}' is how {other_api} pages; here there are {', '.join(others)}"
        yield specs.problem(method.file, ("paging",), message)
        return
    params = {field.name for field in method.params}
    controls = {"filter": "filter", "order": "order", "select": "select"} if style == "cursor" else {}
    for key, usual in controls.items():
        name = str(options.get(key, usual))
        if name and name not in params:
            none = ", or 'select: \"\"' if it has none" if key == "select" else ""
            message = f"no parameter '{name}': name this method's by '{key}'{none}{near_miss(name, params)}"
            yield specs.problem(method.file, ("paging", key), message)
    row = operation.links.get(method.returns.args[0].name)
    key = "row_id" if "row_id" in options else "id"
    id_ = str(options.get(key) or ("ID" if style == "cursor" else "id"))
    if style in {"cursor", "keyset", "tail", "last_id"} and row and not row.is_open() and id_ not in row.members():
        cure = "'row_id' or 'id'" if style == "cursor" else "'id'"
        message = f"{row.name} has no field '{id_}': name its id by {cure}{near_miss(id_, row.members())}"
        yield specs.problem(method.file, ("paging", key), message)

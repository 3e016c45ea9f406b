"""Link what the specs say: inherit family facts, find types, choose Python names; and find what cannot be right.

`resolve(specs)` returns a `Tree` or raises `SpecErrors` with every problem at its line.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from attrs import define, field, frozen

from b24_codegen.model import Api, Family, Field, Method, Path, Problem, SpecErrors, Specs, Type, TypeDef
from b24_codegen.names import TAKEN_TYPE_NAMES, argument, attribute, camel, snake

_RESULT_ONLY = {"none"}
_PARAM_ONLY = {"file", "filter", "order", "select"}
_READING = {"get", "list", "fields", "count", "search", "types", "status"}
# What the client itself offers: a family of that name would hide it.
_CLIENT_NAMES = {"aclose", "batch", "batched", "call", "pages", "v3", "with_options"}


@define(eq=False)
class Record:
    """A named type, or the object that one method returns, with its place and its uses."""

    name: str
    family: Family
    fields: tuple[Field, ...]
    file: str
    path: Path
    module: str
    summary: str
    partial: bool = False
    open: bool = False
    root: int = 0
    base: Record | None = None
    links: Mapping[str, Record] = field(factory=dict)
    as_result: bool = False
    as_input: bool = False
    changed: bool = False
    """Differs from the bundled one of this name (out of tree)."""

    @property
    def qualified(self) -> str:
        """`crm.Deal`, `v3.tasks.Task`."""
        return f"{package(self.family)}.{self.name}"

    def all_fields(self) -> dict[str, Field]:
        """The fields by wire name, inherited ones first."""
        return {**(self.base.all_fields() if self.base else {}), **{field.name: field for field in self.fields}}

    def is_open(self) -> bool:
        """Whether other keys are normal."""
        return self.open or bool(self.base and self.base.is_open())


@define(eq=False)
class Operation:
    """A method with the family's facts filled in and its types linked. `record` is the object of its own, if any."""

    spec: Method
    family: Family
    scope: tuple[str, ...]
    docs: str
    parts: tuple[str, ...]
    """Python names from the client to the method: `("v3", "tasks", "task", "get")`."""
    module: str
    record: Record | None
    links: Mapping[str, Record]
    changed: bool = False

    def result(self) -> tuple[Type, Mapping[str, Record]]:
        """The type of the result, and the records it names."""
        if isinstance(self.spec.returns, Type):
            return self.spec.returns, self.links
        assert self.record is not None, "an object of its own has a record"
        return Type("named", self.record.name), {self.record.name: self.record}


@define(eq=False)
class Node:
    """A part of the tree of names: a group, a method, or both (then the group is callable)."""

    wire: str
    name: str
    class_name: str
    module: str
    method: Operation | None = None
    children: dict[str, Node] = field(factory=dict)

    def operations(self) -> Iterator[Operation]:
        """Every method here and below."""
        if self.method:
            yield self.method
        for child in self.children.values():
            yield from child.operations()


@frozen
class Tree:
    """Everything linked. `families` maps (api, family) to the tree of its names."""

    specs: Specs
    families: Mapping[tuple[Api, str], Node]
    records: tuple[Record, ...]
    operations: tuple[Operation, ...]


def package(family: Family) -> str:
    """The Python package of a family below `b24.api`: `crm`, `v3.tasks`."""
    return f"v3.{snake(family.name)}" if family.api == "v3" else snake(family.name)


def resolve(specs: Specs) -> Tree:
    """The linked tree. Raises `SpecErrors`."""
    problems: list[Problem] = []
    records, by_family = _records(specs, problems)
    operations = [op for family in specs.families for op in _operations(specs, family, by_family, problems)]
    _link_records(specs, records, by_family, problems)
    families = {
        (family.api, family.name): _names(specs, family, operations, problems)
        for family in specs.families
        if family.methods
    }
    own = [op.record for op in operations if op.record]
    _mark_uses(operations)
    _mark_changes([*records, *own], operations)
    problems += _check_types(specs, [*records, *own])
    problems += _check_modules(specs, records, operations)
    for operation in operations:
        problems += _check_operation(specs, operation)
    if problems:
        raise SpecErrors(problems)
    return Tree(specs, families, (*records, *own), tuple(operations))


# -- types -------------------------------------------------------------------------------------------------------------

Index = Mapping[str, Mapping[str, Record]]
"""Records by package and name; a later spec folder's stands over an earlier one's."""


def _records(specs: Specs, problems: list[Problem]) -> tuple[list[Record], Index]:
    records: list[Record] = []
    index: dict[str, dict[str, Record]] = {}
    for family in specs.families:
        known = index.setdefault(package(family), {})
        definitions = [*family.types, *(type_ for method in family.methods for type_ in method.types)]
        for definition in sorted(definitions, key=lambda item: item.root):
            record = _record(family, definition)
            earlier = known.get(record.name)
            if earlier is not None and earlier.root == record.root:
                message = f"'{record.name}' is in {earlier.file}:{specs.line(earlier.file, earlier.path)} already"
                problems.append(specs.problem(record.file, record.path, message))
            elif earlier is not None and definition.extends.rpartition(".")[2] != record.name:
                message = f"'{record.name}' is bundled: say 'extends: {earlier.qualified}' or take another name"
                problems.append(specs.problem(record.file, record.path, message))
            elif earlier is not None:
                record.base = earlier
            known[record.name] = record
            records.append(record)
    return records, index


def _record(family: Family, definition: TypeDef) -> Record:
    stem = PurePosixPath(definition.file).stem
    if not stem.startswith("_"):
        module = _module(family, stem.split("."))
    else:
        module = f"{package(family)}.{'types' if stem == '_family' else f'types_{snake(stem)}'}"
    return Record(
        name=definition.name,
        family=family,
        fields=definition.fields,
        file=definition.file,
        path=("types", definition.name),
        module=module,
        summary=definition.summary,
        partial=definition.partial,
        open=definition.open,
        root=definition.root,
    )


def _module(family: Family, parts: list[str]) -> str:
    """The module of the method whose name goes on with `parts` after the family: its noun's, or the family's own."""
    is_noun = len(parts) > 1 or any(method.name.startswith(f"{family.name}.{parts[0]}.") for method in family.methods)
    return f"{package(family)}.{snake(parts[0])}" if is_noun else package(family)


def _find(name: str, family: Family, index: Index) -> Record | None:
    if "." not in name:
        return index.get(package(family), {}).get(name)
    owner, _, plain = name.rpartition(".")
    return index.get(owner, {}).get(plain)


def _link(
    specs: Specs, family: Family, file: str, places: Iterable[tuple[Path, Type]], index: Index, problems: list[Problem]
) -> dict[str, Record]:
    """The records that the type expressions at `places` name, by the name as written."""
    links: dict[str, Record] = {}
    for path, type_ in places:
        for name in type_.names():
            found = _find(name, family, index)
            if found:
                links[name] = found
            else:
                problems.append(specs.problem(file, path, _no_type(name, family, index)))
    return links


def _no_type(name: str, family: Family, index: Index) -> str:
    own = index.get(package(family), {})
    every = [*own, *(f"{owner}.{plain}" for owner, names in index.items() for plain in names)]
    close = difflib.get_close_matches(name, every, n=1)
    hint = f"; did you mean '{close[0]}'?" if close else f" (a scalar, or a type of {package(family)})"
    return f"no type '{name}'{hint}"


def _type_path(specs: Specs, file: str, path: Path) -> Path:
    """The path of a field's type, whether the field is written short or long."""
    longer = (*path, "type")
    return longer if longer in specs.lines.get(file, {}) else path


def _link_records(specs: Specs, records: list[Record], index: Index, problems: list[Problem]) -> None:
    definitions = {
        (definition.file, definition.name): definition
        for family in specs.families
        for definition in [*family.types, *(type_ for method in family.methods for type_ in method.types)]
    }
    for record in records:
        paths = [_type_path(specs, record.file, (*record.path, "fields", field.name)) for field in record.fields]
        places = zip(paths, [field.type for field in record.fields], strict=True)
        record.links = _link(specs, record.family, record.file, places, index, problems)
        extends = definitions[record.file, record.name].extends
        if not extends or record.base is not None:
            continue
        found = _find(extends, record.family, index)
        path = (*record.path, "extends")
        if found is None:
            problems.append(specs.problem(record.file, path, _no_type(extends, record.family, index)))
        else:
            record.base = found
            if record in _bases(found):
                record.base = None
                problems.append(specs.problem(record.file, path, f"'{record.name}' extends itself"))


def _bases(record: Record) -> list[Record]:
    chain: list[Record] = []
    current: Record | None = record
    while current is not None and current not in chain:
        chain.append(current)
        current = current.base
    return chain


def _check_types(specs: Specs, records: Iterable[Record]) -> Iterator[Problem]:
    every = list(records)
    for record in every:
        if record.name in TAKEN_TYPE_NAMES:
            message = f"generated code has a '{record.name}' of its own: take another name"
            if record.path == ("returns",):
                message += " (a type under 'types', named in 'returns')"
            yield specs.problem(record.file, record.path, message)
    extended = {id(base) for record in every for base in _bases(record)[1:]}
    for record in every:
        if not (record.as_result or record.as_input or id(record) in extended):
            yield specs.problem(record.file, record.path, f"no method uses '{record.name}'")
        where = record.path if record.path == ("returns",) else (*record.path, "fields")
        names: dict[str, str] = {}
        for field_ in record.all_fields().values():
            path = (*where, field_.name)
            yield from _check_field(specs, record.file, path, field_, in_params=False)
            name = field_.attr or attribute(field_.name)
            yield from _check_name(specs, record.file, path, field_, name, names)


def _check_field(specs: Specs, file: str, path: Path, field_: Field, *, in_params: bool) -> Iterator[Problem]:
    place = _type_path(specs, file, path)
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


# -- methods -----------------------------------------------------------------------------------------------------------


def _operations(specs: Specs, family: Family, index: Index, problems: list[Problem]) -> Iterator[Operation]:
    for method in family.methods:
        parts = method.name.split(".")
        module = _module(family, parts[1:]) if len(parts) > 1 else package(family)
        places = [(_type_path(specs, method.file, ("params", field.name)), field.type) for field in method.params]
        record = None
        if isinstance(method.returns, Type):
            places.append((("returns",), method.returns))
        else:
            record = Record(
                name=camel(*(parts[1:] if len(parts) > 2 else parts)),
                family=family,
                fields=method.returns,
                file=method.file,
                path=("returns",),
                module=module,
                summary=f"What `{method.name}` returns.",
                root=method.root,
            )
            clash = index.get(package(family), {}).get(record.name)
            if clash is not None:
                message = f"what it returns is called '{record.name}', like the type in {clash.file}: rename that"
                problems.append(specs.problem(method.file, ("returns",), message))
            fields = [(_type_path(specs, method.file, ("returns", field.name)), field.type) for field in record.fields]
            record.links = _link(specs, family, method.file, fields, index, problems)
        yield Operation(
            spec=method,
            family=family,
            scope=method.scope if method.scope is not None else family.scope or (),
            docs=method.docs if "://" in method.docs or not method.docs else family.docs + method.docs,
            parts=tuple(snake(part) for part in ([family.api] if family.api == "v3" else []) + parts),
            module=module,
            record=record,
            links=_link(specs, family, method.file, places, index, problems),
        )


def _names(specs: Specs, family: Family, operations: list[Operation], problems: list[Problem]) -> Node:
    """The tree of a family's names."""
    root = Node(family.name, snake(family.name), f"{camel(family.name)}Family", package(family))
    if family.api == "v2" and root.name in _CLIENT_NAMES:
        problems.append(specs.problem(family.file, (), f"the client has a '{root.name}' of its own"))
    for operation in operations:
        if operation.family is not family:
            continue
        node, wires = root, operation.spec.name.split(".")[1:]
        for depth, wire in enumerate(wires):
            name = snake(wire)
            if name not in node.children:
                module = f"{package(family)}.{snake(wires[0])}"
                node.children[name] = Node(wire, name, f"{camel(*wires[: depth + 1])}Group", module)
            node = node.children[name]
            if not name.isidentifier() or node.wire != wire:
                message = f"'{wire}' and '{node.wire}' are both '{name}' in Python"
                problems.append(specs.problem(operation.spec.file, (), message))
        node.method = operation
    return root


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


# -- uses, changes, modules --------------------------------------------------------------------------------------------


def _mark_uses(operations: Iterable[Operation]) -> None:
    for operation in operations:
        method = operation.spec
        if operation.record:
            _mark(operation.record, "as_result")
        elif isinstance(method.returns, Type):
            for name in method.returns.names():
                if name in operation.links:
                    _mark(operation.links[name], "as_result")
        for field_ in method.params:
            for name in field_.type.names():
                if name in operation.links:
                    _mark(operation.links[name], "as_input")


def _mark(record: Record, use: str) -> None:
    if getattr(record, use):
        return
    setattr(record, use, True)
    hidden = "write_only" if use == "as_result" else "read_only"
    for base in _bases(record)[1:]:
        _mark(base, use)
    for field_ in record.fields:
        if not getattr(field_, hidden):
            for name in field_.type.names():
                if name in record.links:
                    _mark(record.links[name], use)


def _mark_changes(records: Iterable[Record], operations: Iterable[Operation]) -> None:
    """Mark what a later spec folder changed, and everything that holds or returns it."""
    every = list(records)
    for record in every:
        record.changed = record.root > 0
    grown = True
    while grown:
        grown = False
        for record in every:
            if not record.changed and any(link.changed for link in record.links.values()):
                record.changed = grown = True
    for operation in operations:
        linked = [*operation.links.values(), *([operation.record] if operation.record else [])]
        operation.changed = operation.spec.root > 0 or any(record.changed for record in linked)


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

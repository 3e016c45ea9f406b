"""Link what the specs say: inherit family facts, find types, choose Python names."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from b24_codegen.check import check
from b24_codegen.model import Api, Family, Path, Problem, SpecErrors, Specs, Type, TypeDef
from b24_codegen.names import CLIENT_NAMES, camel, member, snake
from b24_codegen.tree import Node, Operation, Record, Tree, Use, bases, package, type_path


def resolve(specs: Specs) -> Tree:
    """The linked tree. Raises `SpecErrors` with every problem at its line, those of loading among them."""
    problems: list[Problem] = []
    records, index = _records(specs, problems)
    by_families = [(family, list(_operations(specs, family, index, problems))) for family in specs.families]
    operations = [operation for _, own in by_families for operation in own]
    _link_records(specs, records, index, problems)
    records += [operation.record for operation in operations if operation.record]
    current = [operation for operation in operations if not operation.replaced]
    _mark_uses(records, operations)
    _mark_changes(records, current)
    families: dict[tuple[Api, str], Node] = {}
    for family, own in by_families:
        if own:
            families[family.api, family.name] = _names(specs, family, own, problems)
    # What is not linked may be what uses a type.
    problems += check(specs, records, current, families.values(), all_linked=not (problems or specs.problems))
    problems = [*specs.problems, *(problem for problem in problems if not _is_echo(problem, specs.problems))]
    if problems:
        raise SpecErrors(problems)
    covered = {id(below) for record in records for below in record.layers()[1:]}
    return Tree(specs, families, tuple(one for one in records if id(one) not in covered), tuple(current))


_DRAWS_ON = {"example": {"", "params"}, "paging": {"", "params", "returns", "types"}}
"""What else in its file a part of a spec is held against; "" is the file itself, whose keys may be missing."""


def _is_echo(problem: Problem, told: Iterable[Problem]) -> bool:
    """Whether a problem may be one only because its place, or what it is held against, did not load as written."""
    part = problem.path.partition(".")[0].partition("[")[0]
    for other in told:
        if other.file == problem.file:
            inside = f"{other.path}.".startswith(f"{problem.path}.") or f"{problem.path}.".startswith(f"{other.path}.")
            if inside or other.path.partition(".")[0] in _DRAWS_ON.get(part, ()):
                return True
    return False


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
                where = f"{earlier.file}:{specs.line(earlier.file, earlier.path)}"
                message = f"'{record.name}' is in {where} already: take another name"
                problems.append(specs.problem(record.file, record.path, message))
                continue
            if earlier is not None and definition.extends not in (record.name, record.qualified):
                where = f"{earlier.file}:{specs.line(earlier.file, earlier.path)}"
                message = f"'{record.name}' is in {where} already: extend that one by 'extends: {earlier.qualified}', "
                message += "or take another name"
                problems.append(specs.problem(record.file, record.path, message))
            elif earlier is not None:
                # Modules stay as they are below, where none needs another in a circle.
                record.base, record.module = earlier, earlier.module
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
            elif specs.whole:
                problems.append(specs.problem(file, path, _no_type(name, family, index)))
    return links


def _no_type(name: str, family: Family, index: Index, asking: str = "") -> str:
    own = index.get(package(family), {}).keys() - {asking}
    every = {*own, *(f"{owner}.{plain}" for owner, names in index.items() for plain in names)}
    every -= {name, f"{package(family)}.{asking}"}
    same = sorted(full for full in every if full.endswith(f".{name}"))
    close = same[:1] or difflib.get_close_matches(name, sorted(every), n=1)
    return f"no type '{name}'" + (f"; did you mean '{close[0]}'?" if close else ": define it under 'types'")


def _link_records(specs: Specs, records: list[Record], index: Index, problems: list[Problem]) -> None:
    definitions = {
        (definition.file, definition.name): definition
        for family in specs.families
        for definition in [*family.types, *(type_ for method in family.methods for type_ in method.types)]
    }
    for record in records:
        paths = [type_path(specs, record.file, (*record.path, "fields", field.name)) for field in record.fields]
        places = zip(paths, [field.type for field in record.fields], strict=True)
        record.links = _link(specs, record.family, record.file, places, index, problems)
        extends = definitions[record.file, record.name].extends
        if not extends or record.base is not None:
            continue
        found = _find(extends, record.family, index)
        path = (*record.path, "extends")
        if found is None:
            record.open = True  # what fields it takes over is not known
            if specs.whole:
                problems.append(specs.problem(record.file, path, _no_type(extends, record.family, index, record.name)))
        else:
            record.base = found
            if record in bases(found):
                record.base = None
                way = " → ".join([record.name, *(base.name for base in bases(found))])
                problems.append(specs.problem(record.file, path, f"'{record.name}' extends itself: {way}"))


# -- methods -----------------------------------------------------------------------------------------------------------


def _operations(specs: Specs, family: Family, index: Index, problems: list[Problem]) -> Iterator[Operation]:
    last = {method.name: method for method in family.methods}
    earlier: dict[str, Record] = {}
    for method in family.methods:
        parts = method.name.split(".")
        module = _module(family, parts[1:]) if len(parts) > 1 else package(family)
        places = [(type_path(specs, method.file, ("params", field.name)), field.type) for field in method.params]
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
            fields = [(type_path(specs, method.file, ("returns", field.name)), field.type) for field in record.fields]
            record.links = _link(specs, family, method.file, fields, index, problems)
            _lay_over(record, earlier.get(method.name))
            earlier[method.name] = record
        yield Operation(
            spec=method,
            family=family,
            scope=method.scope if method.scope is not None else family.scope or (),
            docs=method.docs if "://" in method.docs or not method.docs else family.docs + method.docs,
            parts=tuple(member(part) for part in ([family.api] if family.api == "v3" else []) + parts),
            module=module,
            record=record,
            links=_link(specs, family, method.file, places, index, problems),
            replaced=method is not last[method.name],
        )


def _lay_over(record: Record, earlier: Record | None) -> None:
    """Let what a method returns extend what the method that it replaces returns, if nothing of that is missing."""
    if earlier is None or earlier.root == record.root:
        return
    known, own = earlier.members(), record.members()
    if all(name in own and own[name][1].type == field.type for name, (_, field) in known.items()):
        record.base = earlier
        record.fields = tuple(field for field in record.fields if field.name not in known)


def _names(specs: Specs, family: Family, operations: Iterable[Operation], problems: list[Problem]) -> Node:
    """The tree of a family's names."""
    root = Node(family.name, member(family.name), f"{camel(family.name)}Family", package(family))
    if family.api == "v2" and root.name in CLIENT_NAMES:
        message = f"the client has a '{root.name}' of its own: leave the family out, and use the client's 'call'"
        problems.append(specs.problem(family.methods[0].file, (), message))
    # Of two spellings the one that was there before stands.
    for operation in sorted(operations, key=lambda operation: operation.spec.root):
        node, wires = root, operation.spec.name.split(".")[1:]
        way = [root]
        for depth, wire in enumerate(wires):
            name = member(wire)
            if name not in node.children:
                module = f"{package(family)}.{snake(wires[0])}"
                node.children[name] = Node(wire, name, f"{camel(*wires[: depth + 1])}Group", module)
            node = node.children[name]
            way.append(node)
            if node.wire != wire:
                message = f"'{wire}', and '{node.wire}' of other methods, are both '{name}' in Python: leave it out, "
                message += "and use the client's 'call'"
                problems.append(specs.problem(operation.spec.file, (), message))
        for group in way[:-1] if wires else way:
            group.bundled |= operation.spec.root == 0
        if not operation.replaced:
            node.method = operation
    return root


# -- uses, changes -----------------------------------------------------------------------------------------------------

_USES: tuple[Use, Use] = ("as_result", "as_input")


def _mark_uses(records: Iterable[Record], operations: Iterable[Operation]) -> None:
    """Mark which forms each record takes, and which of them the bundled package has."""
    bundled: set[tuple[Record, Use]] = set()
    every: set[tuple[Record, Use]] = set()
    for operation in operations:
        for record, use in _named(operation):
            if operation.spec.root == 0:
                _reach(record, use, bundled, own=False)
            if not operation.replaced:
                _reach(record, use, every, own=True)
    for record in records:
        record.as_result, record.as_input = ((record, use) in every for use in _USES)
        if record.root == 0:
            record.bundled_uses = frozenset(use for use in _USES if (record, use) in bundled)


def _named(operation: Operation) -> Iterator[tuple[Record, Use]]:
    """The records that a method names, with their use."""
    result, links = operation.result()
    for name in result.names():
        if name in links:
            yield links[name], "as_result"
    for field in operation.spec.params:
        for name in field.type.names():
            if name in operation.links:
                yield operation.links[name], "as_input"


def _reach(record: Record, use: Use, reached: set[tuple[Record, Use]], *, own: bool) -> None:
    """Add `record` and all that it holds or extends; without `own`, fields of later spec folders are passed over."""
    if (record, use) in reached:
        return
    reached.add((record, use))
    if record.base:
        _reach(record.base, use, reached, own=own)
    for field in record.fields if own or record.root == 0 else ():
        if not (field.write_only if use == "as_result" else field.read_only):
            for name in field.type.names():
                if name in record.links:
                    _reach(record.links[name], use, reached, own=own)


def _mark_changes(records: Iterable[Record], operations: Iterable[Operation]) -> None:
    """Mark what a later spec folder changed, what holds, extends or returns that, and forms that were not needed."""
    changed = {record for record in records if record.root > 0}
    grown = True
    while grown:
        grown = False
        for record in records:
            near = {*record.links.values(), *([record.base] if record.base else [])}
            if record not in changed and near & changed:
                changed.add(record)
                grown = True
    for operation in operations:
        linked = {*operation.links.values(), *([operation.record] if operation.record else [])}
        operation.changed = operation.spec.root > 0 or bool(linked & changed)
    for record in records:
        uses = {use for use in _USES if getattr(record, use)}
        record.changed = frozenset(uses if record in changed else uses - record.bundled_uses)

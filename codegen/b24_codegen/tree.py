"""What specs say, linked: `Tree` with its `Node`s of names, `Operation`s and `Record`s."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import define, field, frozen

from b24_codegen.model import Api, Family, Field, Method, Path, Specs, Type
from b24_codegen.names import snake


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


def bases(record: Record) -> list[Record]:
    """`record`, what it extends, and so on."""
    chain: list[Record] = []
    current: Record | None = record
    while current is not None and current not in chain:
        chain.append(current)
        current = current.base
    return chain


def type_path(specs: Specs, file: str, path: Path) -> Path:
    """The path of a field's type, whether the field is written short or long."""
    longer = (*path, "type")
    return longer if longer in specs.lines.get(file, {}) else path

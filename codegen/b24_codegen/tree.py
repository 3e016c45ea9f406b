"""What specs say, linked: `Tree` with its `Node`s of names, `Operation`s and `Record`s."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from attrs import define, field, frozen

from b24_codegen.model import Api, Family, Field, Method, Path, Specs, Type
from b24_codegen.names import snake

Use = Literal["as_result", "as_input"]
"""The forms that a record takes: an attrs class for results, a `TypedDict` for what is sent."""


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
    bundled_uses: frozenset[Use] = frozenset()
    """The forms of a bundled record that the bundled package has."""
    changed: frozenset[Use] = frozenset()
    """The forms that are written out of tree: those that differ from the bundled ones, or that are lacking there."""

    @property
    def qualified(self) -> str:
        """`crm.Deal`, `v3.tasks.Task`."""
        return f"{package(self.family)}.{self.name}"

    def members(self) -> dict[str, tuple[Record, Field]]:
        """Every field by wire name, inherited ones first, each with the record that says it."""
        inherited = self.base.members() if self.base else {}
        return {**inherited, **{field.name: (self, field) for field in self.fields}}

    def is_open(self) -> bool:
        """Whether other keys are normal."""
        return any(record.open for record in bases(self))

    def told(self) -> str:
        """What it is, if need be in the words of what it extends."""
        return next((record.summary for record in bases(self) if record.summary), "")

    def layers(self) -> list[Record]:
        """This record and those of the same name that it is laid over, the bundled one last."""
        return [record for record in bases(self) if record.qualified == self.qualified]


@define(eq=False)
class Operation:
    """A method with the family's facts filled in and its types linked. `record` is the object of its own, if any.

    `replaced` says that a later spec folder has a method of this name.
    """

    spec: Method
    family: Family
    scope: tuple[str, ...]
    docs: str
    parts: tuple[str, ...]
    """Python names from the client to the method: `("v3", "tasks", "task", "get")`."""
    module: str
    record: Record | None
    links: Mapping[str, Record]
    replaced: bool = False
    changed: bool = False

    def result(self) -> tuple[Type, Mapping[str, Record]]:
        """The type of the result, and the records it names."""
        if isinstance(self.spec.returns, Type):
            return self.spec.returns, self.links
        assert self.record is not None, "an object of its own has a record"
        return Type("named", self.record.name), {self.record.name: self.record}


@define(eq=False)
class Node:
    """A part of the tree of names: a group, a method, or both (then the group is callable).

    `bundled` says that the bundled package has a group here.
    """

    wire: str
    name: str
    class_name: str
    module: str
    bundled: bool = False
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
    """Without those that others are laid over."""
    operations: tuple[Operation, ...]
    """Without those that others replace."""


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

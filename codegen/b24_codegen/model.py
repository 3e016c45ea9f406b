"""What specs say, as plain objects, and what is wrong with them.

Objects hold facts as written: nothing is inherited, linked or renamed here. A path names a place inside one file
(`("params", "TYPE", "enum")`), and every object knows its file, so that a later stage can point at the right line:

=====================  ========================================
a method               `method.file`, `()`
its parameter          `method.file`, `("params", field.name)`
a field of its result  `method.file`, `("returns", field.name)`
a type                 `type.file`, `("types", type.name)`
a field of it          `type.file`, `("types", type.name, "fields", field.name)`
=====================  ========================================
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Literal

from attrs import NOTHING, evolve, field, frozen

Api = Literal["v2", "v3"]
Path = tuple[str | int, ...]
Style = Literal["offset", "cursor", "keyset", "tail", "after", "window", "numbered", "last_id"]

SCALARS: Final = frozenset(
    "int float decimal str bool date datetime any none money file base64 filter order select".split()
)


# -- type expressions --------------------------------------------------------------------------------------------------


@frozen
class Type:
    """A type expression: `int`, `list[crm.Deal]`, `map[int, str]`, `int | str?`.

    `name` is the scalar or the type as written; `args` are the item of a list, the key and the value of a map, the
    members of a union. `optional` says it ended in `?`; on an item or a value that means: may be null.
    """

    kind: Literal["scalar", "named", "list", "map", "union"]
    name: str = ""
    args: tuple[Type, ...] = ()
    optional: bool = False

    def __str__(self) -> str:
        text = self.name
        match self.kind:
            case "list":
                text = f"list[{self.args[0]}]"
            case "map":
                key, value = self.args
                text = f"map[{value}]" if key.name == "str" else f"map[{key}, {value}]"
            case "union":
                text = " | ".join(map(str, self.args))
        return f"{text}?" if self.optional else text

    def names(self) -> Iterator[str]:
        """Every named type inside, as written, from left to right."""
        if self.kind == "named":
            yield self.name
        for arg in self.args:
            yield from arg.names()


def parse_type(text: str) -> Type:
    """The type that `text` writes down. Raises `ValueError` that says what is wrong with it."""
    tokens = _TOKEN.findall(text)
    type_, rest = _union(tokens)
    if rest:
        raise ValueError(f"cannot read '{rest[0]}' in type '{text}'")
    return type_


_TOKEN: Final = re.compile(r"[\w.]+|[^\s\w.]")
_SIGNS: Final = frozenset("?|[],")
_NAMED: Final = re.compile(r"(?:[a-z]\w*\.)*[A-Z][A-Za-z0-9]*")


def _union(tokens: list[str]) -> tuple[Type, list[str]]:
    member, tokens = _member(tokens)
    members = [member]
    while tokens[:1] == ["|"]:
        member, tokens = _member(tokens[1:])
        members.append(member)
    whole = members[0] if len(members) == 1 else Type("union", args=tuple(members))
    if tokens[:1] != ["?"]:
        return whole, tokens
    if tokens[1:2] == ["|"]:
        raise ValueError("'?' stands at the very end and covers all of 'A | B?'")
    if whole.name == "none":
        raise ValueError("'none' takes no '?'")
    return evolve(whole, optional=True), tokens[1:]


def _member(tokens: list[str]) -> tuple[Type, list[str]]:
    if not tokens or tokens[0] in _SIGNS:
        raise ValueError("a type is missing")
    name, tokens = tokens[0], tokens[1:]
    if name in ("list", "map"):
        return _container(name, tokens)
    if tokens[:1] == ["["]:
        raise ValueError(f"'{name}[…]' is no type: 'list[T]' and 'map[T]' hold others")
    if name in SCALARS:
        return Type("scalar", name), tokens
    if _NAMED.fullmatch(name):
        return Type("named", name), tokens
    raise ValueError(f"no type '{name}'")


def _container(name: str, tokens: list[str]) -> tuple[Type, list[str]]:
    if tokens[:1] != ["["] or tokens[:2] == ["[", "]"]:
        raise ValueError(f"'{name}' needs to say of what: '{name}[T]'")
    first, tokens = _union(tokens[1:])
    args = [first]
    if tokens[:1] == [","]:
        second, tokens = _union(tokens[1:])
        args.append(second)
    if tokens[:1] != ["]"]:
        raise ValueError(f"'{name}[' is not closed by ']'")
    if name == "list":
        if len(args) != 1:
            raise ValueError("'list' takes one type: 'list[T]'")
        return Type("list", args=tuple(args)), tokens[1:]
    if len(args) == 1:
        args.insert(0, Type("scalar", "str"))
    if args[0] not in (Type("scalar", "str"), Type("scalar", "int")):
        raise ValueError(f"keys of a map are 'str' or 'int', not '{args[0]}'")
    return Type("map", args=tuple(args)), tokens[1:]


# -- what the files say ------------------------------------------------------------------------------------------------


@frozen(kw_only=True)
class Field:
    """A parameter of a method, or a field of a type or of a result. `name` is its wire name.

    `enum` maps each allowed value to its meaning (`""` where none is given). `default` is `NOTHING` where the spec is
    silent. `sent` is how the value travels, if not in the usual way. `attr` is its Python name, if the spec names one.
    """

    name: str
    type: Type
    doc: str = ""
    enum: Mapping[str | int | float, str] | None = None
    default: Any = field(factory=lambda: NOTHING)
    sent: Literal["", "Y/N", "1/0", "true/false", "iso", "epoch"] = ""
    secret: bool = False
    read_only: bool = False
    write_only: bool = False
    attr: str = ""


@frozen(kw_only=True)
class TypeDef:
    """A named type. `root` is the index of the spec folder it comes from."""

    name: str
    summary: str = ""
    extends: str = ""
    partial: bool = False
    open: bool = False
    fields: tuple[Field, ...] = ()
    file: str
    root: int = 0


@frozen
class Paging:
    """How a list is read to its end. `options` holds only what the spec gives."""

    style: Style
    options: Mapping[str, str | int] = field(factory=dict)


@frozen(kw_only=True)
class Example:
    """A call and its answer. `params` is None where nothing is sent; `result` stands under the reply's `result`."""

    params: Mapping[str, Any] | None = None
    result: Any
    total: int | None = None
    next: int | None = None


@frozen(kw_only=True)
class Method:
    """One REST method, `name` as on the wire.

    `scope` is None where the family's holds, `()` where none is needed. `deprecated` names the successors, or is True
    if there is none. `returns` is a type, or the fields of an object of its own. `root` is the index of the spec
    folder it comes from.
    """

    name: str
    api: Api = "v2"
    summary: str
    details: str = ""
    scope: tuple[str, ...] | None = None
    permission: str = ""
    docs: str = ""
    deprecated: Literal[True] | tuple[str, ...] | None = None
    safe: bool = False
    batchable: bool = True
    positional: bool = False
    params: tuple[Field, ...] = ()
    types: tuple[TypeDef, ...] = ()
    returns: Type | tuple[Field, ...]
    unwrap: str = ""
    paging: Paging | None = None
    errors: Mapping[str, str] = field(factory=dict)
    ignored: Mapping[str, str] = field(factory=dict)
    examples: tuple[Example, ...] = ()
    file: str
    root: int = 0


@frozen(kw_only=True)
class Family:
    """The methods that share the first part of their name, and their shared types (types of method files apart).

    A method of one word (`profile`) is a family of its own, described by its own file. A type or method
    that a later spec folder lays over an earlier one of the same name follows it.
    """

    name: str
    api: Api = "v2"
    summary: str = ""
    scope: tuple[str, ...] | None = None
    docs: str = ""
    types: tuple[TypeDef, ...] = ()
    methods: tuple[Method, ...] = ()
    file: str
    root: int = 0


# -- what is wrong with them -------------------------------------------------------------------------------------------


def dotted(path: Path) -> str:
    """`("example", 0, "params")` as `example[0].params`."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).removeprefix(".")


@frozen(order=True)
class Problem:
    """One thing wrong in one place. `path` is empty where the whole file is meant."""

    file: str
    line: int
    path: str
    message: str

    def __str__(self) -> str:
        return ": ".join(filter(None, [f"{self.file}:{self.line}", self.path, self.message]))


class SpecErrors(Exception):
    """Everything wrong with the specs, sorted; nothing was made of them."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))


@frozen
class Specs:
    """All that was loaded. `lines` gives the line of every path of every file; that of a mapping's member is its key's.

    With `problems`, `families` is what could be understood in spite of them, good for finding more. If it is not
    `whole`, types are missing that are named elsewhere.
    """

    families: tuple[Family, ...]
    lines: Mapping[str, Mapping[Path, int]] = field(repr=False)
    problems: tuple[Problem, ...] = ()
    whole: bool = True

    def line(self, file: str, path: Path) -> int:
        """The line of `path`, or of the nearest place around it that the file has."""
        lines = self.lines.get(file, {})
        while path and path not in lines:
            path = path[:-1]
        return lines.get(path, 1)

    def problem(self, file: str, path: Path, message: str) -> Problem:
        """A problem at `path`, with its line."""
        return Problem(file, self.line(file, path), dotted(path), message)

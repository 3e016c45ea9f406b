"""The plain data of a spec to the objects of the model, and what a schema cannot know to be wrong with it."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator, Mapping
from itertools import takewhile
from typing import Any, Final, cast

from attrs import NOTHING, evolve, field, frozen

from b24_codegen.model import (
    SCALARS,
    Example,
    Field,
    Method,
    Paging,
    Path,
    Problem,
    Style,
    Type,
    TypeDef,
    dotted,
    parse_type,
)
from b24_codegen.names import lookalike
from b24_codegen.places import Place
from b24_codegen.shape import Shape, misfits, near_miss
from b24_codegen.source import Source, describe, scalar


@frozen
class Builder:
    """Makes objects of one file's data. Collects problems; what makes no sense is left out or taken for `any`."""

    source: Source
    root: int
    problems: list[Problem]
    lost_types: list[str] = field(factory=list)

    def fit(self, shape: Shape, data: dict[str, Any]) -> None:
        """Take out of the file's data what does not fit the schema."""
        for misfit in list(misfits(shape, data)):
            self.problem(misfit.place, misfit.message, misfit.path)
            if misfit.spoils:
                _drop(data, misfit.place)
                if misfit.place[0] == "types" and len(misfit.place) <= 2:
                    self.lost_types.append(dotted(misfit.place))

    def method(self, place: Place, data: dict[str, Any]) -> Method:
        self.fit("method", data)
        returns = data.get("returns", "any")
        deprecated = data.get("deprecated")
        method = Method(
            name=place.method,
            api=place.api,
            summary=data.get("summary", "").strip(),
            details=data.get("details", "").strip(),
            scope=strings(data.get("scope")),
            permission=data.get("permission", "").strip(),
            docs=data.get("docs", ""),
            deprecated=strings(deprecated) if isinstance(deprecated, str | list) else deprecated or None,
            safe=data.get("safe", False),
            batchable=data.get("batchable", True),
            positional=data.get("positional", False),
            params=self.fields(data.get("params", {}), ("params",), "param"),
            types=self.types(data),
            returns=(
                self.fields(returns, ("returns",), "resultField")
                if isinstance(returns, dict)
                else self.type(returns, ("returns",), alone=True)
            ),
            unwrap=data.get("unwrap", ""),
            paging=_paging(data.get("paging")),
            errors={code: meaning.strip() for code, meaning in data.get("errors", {}).items()},
            ignored={name: reason.strip() for name, reason in data.get("ignored", {}).items()},
            examples=tuple(self._examples(data.get("example"))),
            file=self.source.file,
            root=self.root,
        )
        if method.paging and method.paging.style in ("offset", "cursor"):
            for param in method.params:
                if param.name.lower() == "start":
                    self.problem(("params", param.name), f"'{param.name}' belongs to 'paging'; leave it out")
        return method

    def types(self, data: Mapping[str, Any]) -> tuple[TypeDef, ...]:
        return tuple(self._type_def(name, member) for name, member in data.get("types", {}).items())

    def _type_def(self, name: str, data: Mapping[str, Any]) -> TypeDef:
        path = ("types", name)
        return TypeDef(
            name=name,
            summary=data.get("summary", "").strip(),
            extends=data.get("extends", ""),
            partial=data.get("partial", False),
            open=data.get("open", False),
            fields=self.fields(data.get("fields", {}), (*path, "fields"), "typeField"),
            file=self.source.file,
            root=self.root,
        )

    def fields(self, data: Mapping[str, Any], path: Path, shape: Shape) -> tuple[Field, ...]:
        return tuple(self._field(name, member, (*path, name), shape) for name, member in data.items())

    def _field(self, name: str, data: Any, path: Path, shape: Shape) -> Field:
        if isinstance(data, str):
            return Field(name=name, type=self.type(data, path))
        type_ = self.type(data.get("type", "any"), (*path, "type"))
        enum = self._enum(data.get("enum"), (*path, "enum"), type_)
        result = Field(
            name=name,
            type=type_,
            doc=data.get("doc", "").strip(),
            enum=enum,
            default=data.get("default", NOTHING),
            sent=data.get("sent", ""),
            secret=data.get("secret", False),
            read_only=data.get("read_only", False),
            write_only=data.get("write_only", False),
            attr=data.get("name", ""),
        )
        if result.default is not NOTHING:
            self._check_default(result, (*path, "default"), shape)
        if result.read_only and result.write_only:
            self.problem((*path, "write_only"), "'read_only' and 'write_only' together leave nothing")
        if keyword.iskeyword(result.attr):
            self.problem((*path, "name"), f"'{result.attr}' is a word of Python itself: '{result.attr}_'")
        return result

    def type(self, text: str, path: Path, *, alone: bool = False) -> Type:
        """The type that `text` names. `none` is one only where it stands `alone`: as what a method returns."""
        try:
            type_ = parse_type(text)
        except ValueError as error:
            self.problem(path, f"{error}{_meant(str(error))}")
            return _ANY
        if _holds_none(type_) and not (alone and type_.name == "none"):
            self.problem(path, "'none' is what a method returns, no value")
        return type_

    def _enum(self, data: Any, path: Path, type_: Type) -> Mapping[str | int | float, str] | None:
        if data is None:
            return None
        leaf = _leaf(type_)
        kinds = {arg.name for arg in leaf.args} if leaf.kind == "union" else {leaf.name}
        if not kinds <= _ENUMERABLE:
            self.problem(path, f"'enum' is for text and numbers, this is {type_}")
            return None
        if isinstance(data, list):
            for number, value in enumerate(data):
                if not any(_fits(kind, value) for kind in kinds):
                    self.problem((*path, number), f"{describe(value)} does not fit '{leaf}'{_cure(kinds, value)}")
            return dict.fromkeys(data, "")
        values: dict[str | int | float, str] = {}
        for key, meaning in data.items():
            value = _number(key) if kinds & {"int", "float", "decimal"} else None
            if value is None and "str" not in kinds:
                self.problem((*path, key), f"'{key}' does not fit '{leaf}'")
            values[key if value is None else value] = meaning.strip()
        return values

    def _check_default(self, field: Field, path: Path, shape: Shape) -> None:
        if shape == "param" and not field.type.optional:
            self.problem(path, f"what has a default need not be sent: its type is '{field.type}?'")
        kind = field.type.name
        value = field.default
        if value is not None and field.type.kind == "scalar" and not _fits(kind, value):
            self.problem(path, f"{describe(value)} does not fit '{kind}'{_cure({kind}, value)}")
        elif field.enum and isinstance(value, str | int | float) and value not in field.enum:
            known = [str(one) for one in field.enum]
            self.problem(path, f"{describe(value)} is none of {', '.join(known)}{near_miss(str(value), known)}")

    def _examples(self, data: Any) -> Iterator[Example]:
        for example in data if isinstance(data, list) else [data] if data else []:
            yield Example(
                params=example.get("params"),
                result=example.get("result"),
                total=example.get("total"),
                next=example.get("next"),
            )

    def problem(self, place: Path, message: str, path: Path | None = None) -> None:
        """Report what is wrong at `place`, under the name of `path`; what stands there was read, not guessed."""
        if place in self.source.unread:
            return
        line = self.source.lines.get(place) or self.source.lines.get(place[:-1], 1)
        name = dotted(place if path is None else path)
        self.problems.append(Problem(self.source.file, line, name, message))


_ANY: Final = Type("scalar", "any")
# The words of the portal's pages, which no likeness leads from to ours.
_WORDS_OF_PAGES: Final = {
    "array": "list",
    "boolean": "bool",
    "dict": "map",
    "double": "float",
    "integer": "int",
    "number": "float",
    "object": "map",
    "string": "str",
    "text": "str",
    "timestamp": "datetime",
}
_ENUMERABLE: Final = {"str", "int", "float", "decimal"}


def _drop(data: Any, place: Path) -> None:
    """Take what stands at `place` out of `data`: a list as a whole, and of a field all but that there is one."""
    *way, last = takewhile(lambda step: isinstance(step, str), place)
    for step in way:
        data = data.get(step) if isinstance(data, dict) else None
    if isinstance(data, dict) and way[-1:] in (["params"], ["returns"], ["fields"]):
        data[last] = "any"
    elif isinstance(data, dict):
        data.pop(last, None)


def _meant(error: str) -> str:
    """What to write instead of the type that `error` speaks of, if it is an unknown one."""
    unknown = re.fullmatch(r"no type '(.*)'", error)
    if not unknown:
        return ""
    if odd := lookalike(unknown[1]):
        return f"; {odd}"
    owner, dot, name = unknown[1].rpartition(".")
    ours = _WORDS_OF_PAGES.get(name.lower())
    if dot:
        ours = f"{owner[:1].lower()}{owner[1:]}.{name[:1].upper()}{name[1:]}"
    near = f"; did you mean '{ours}'?" if ours else near_miss(name, (*sorted(SCALARS), "list", "map"))
    return near or ": those of a family are in CamelCase"


def _holds_none(type_: Type) -> bool:
    return type_.name == "none" or any(_holds_none(arg) for arg in type_.args)


def strings(data: str | list[str] | None) -> tuple[str, ...] | None:
    return None if data is None else (data,) if isinstance(data, str) else tuple(data)


def _paging(data: Any) -> Paging | None:
    match data:
        case str():
            return Paging(cast(Style, data))
        case {"style": style}:
            return Paging(cast(Style, style), {key: value for key, value in data.items() if key != "style"})
        case _:
            return None


def _leaf(type_: Type) -> Type:
    """What an `enum` speaks of: the items of a list, the values of a map."""
    while type_.kind in ("list", "map"):
        type_ = type_.args[-1]
    return evolve(type_, optional=False)


def _fits(kind: str, value: Any) -> bool:
    match kind:
        case "str" | "date" | "datetime" | "money" | "base64":
            return isinstance(value, str)
        case "int":
            return isinstance(value, int) and not isinstance(value, bool)
        case "float":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "decimal":
            return isinstance(value, int | float | str) and not isinstance(value, bool)
        case "bool":
            return isinstance(value, bool)
        case _:
            return True


def _cure(kinds: set[str], value: Any) -> str:
    return "; put it in quotes" if "str" in kinds and not isinstance(value, str | list | dict) else ""


def _number(text: str) -> int | float | None:
    try:
        value = scalar(text)
    except ValueError:
        return None
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None

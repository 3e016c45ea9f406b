"""What is known of every method and type, as data: names, scopes, parameters, results, links.

The generator writes it beside the code, one JSON object a line. The command line, the simulator and your own tools
read it here.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from importlib import resources
from typing import Any, Final, Literal

import orjson
from attrs import field, frozen

from b24.errors import ConfigError

Api = Literal["v2", "v3"]

BUNDLED: Final = "b24.api"
FILE: Final = "catalogue.jsonl"


@frozen(kw_only=True)
class FieldInfo:
    """A parameter of a method, or a field of a type. `name` is its wire name, `attr` its Python name."""

    name: str
    attr: str
    type: str
    required: bool = False
    doc: str = ""
    enum: Sequence[Any] | Mapping[str, str] | None = None
    default: Any = None
    secret: bool = False
    sent: str = ""
    read_only: bool = False
    write_only: bool = False


def _fields(raw: Sequence[Mapping[str, Any]]) -> list[FieldInfo]:
    return [FieldInfo(**one) for one in raw]


@frozen(kw_only=True)
class MethodInfo:
    """A REST method. `path` is its place below the client, `returns` a type expression of the spec language.

    `deprecated` is None, True, or the names of its successors. `paging` holds the style and its keys. `python` is the
    module that has it.
    """

    method: str
    api: Api
    path: str
    summary: str
    details: str = ""
    scope: Sequence[str] = ()
    permission: str = ""
    docs: str = ""
    safe: bool = False
    deprecated: Literal[True] | Sequence[str] | None = None
    batchable: bool = True
    positional: bool = False
    params: Sequence[FieldInfo] = field(default=(), converter=_fields)
    returns: str = "any"
    unwrap: str = ""
    paging: Mapping[str, Any] | None = None
    errors: Mapping[str, str] = field(factory=dict)
    examples: Sequence[Mapping[str, Any]] = ()
    python: str = ""


@frozen(kw_only=True)
class TypeInfo:
    """A type of the specs, by its full name (`crm.Deal`). `python` and `input` say where its classes are."""

    type: str
    summary: str = ""
    extends: str = ""
    open: bool = False
    partial: bool = False
    fields: Sequence[FieldInfo] = field(default=(), converter=_fields)
    python: str = ""
    input: str | None = None


Line = Mapping[str, Any]


class Catalogue:
    """Every method and type. Make one by `Catalogue.load()`."""

    def __init__(self, lines: Sequence[Line]) -> None:
        """Of two lines about the same thing the later one counts."""
        self._methods: dict[tuple[str, Api], Line] = {}
        self._types: dict[str, Line] = {}
        for line in lines:
            if "method" in line:
                self._methods[line["method"], line["api"]] = line
            else:
                self._types[line["type"]] = line

    @classmethod
    def load(cls, *packages: str) -> Catalogue:
        """The bundled catalogue, with those of `packages` (generated out of tree) laid over it in that order."""
        return cls.of(BUNDLED, *packages)

    @classmethod
    def of(cls, *packages: str) -> Catalogue:
        """The catalogues of `packages` alone."""
        return cls([line for package in packages for line in _read(package)])

    @cached_property
    def methods(self) -> list[MethodInfo]:
        """All methods by name; where a name exists in both API versions, v2 comes first."""
        return [MethodInfo(**self._methods[key]) for key in sorted(self._methods)]

    @cached_property
    def types(self) -> list[TypeInfo]:
        """All types by name."""
        return [TypeInfo(**self._types[name]) for name in sorted(self._types)]

    def method(self, name: str, api: Api | None = None) -> MethodInfo:
        """The method of that name; without `api` the v2 one where both exist. Raises `ConfigError` with near misses."""
        found: list[Api] = [known for known in ("v2", "v3") if (name, known) in self._methods]
        if api in found or (found and api is None):
            return MethodInfo(**self._methods[name, api or found[0]])
        if found:
            raise ConfigError(f"{name} is a method of {found[0]}, not of {api}")
        raise ConfigError(f"the catalogue has no method {name!r}{_did_you_mean(self.near(name))}")

    def type(self, name: str) -> TypeInfo:
        """The type of that full name. Raises `ConfigError` with near misses."""
        if name not in self._types:
            raise ConfigError(f"the catalogue has no type {name!r}{_did_you_mean(_near(name, self._types))}")
        return TypeInfo(**self._types[name])

    def near(self, name: str) -> list[str]:
        """Up to three names of methods that resemble `name`, the likeliest first."""
        return _near(name, {method for method, _ in self._methods})

    def search(self, words: str) -> list[MethodInfo]:
        """The methods that have every word of `words` in name, summary or scope, the best first.

        Words that are whole parts of the name count most, then words inside the name. No words find everything.
        """
        wanted = words.casefold().split()
        ranked = [(rank, key) for key, line in self._methods.items() if (rank := _rank(line, wanted)) is not None]
        return [MethodInfo(**self._methods[key]) for _, key in sorted(ranked)]


def _rank(line: Line, words: Sequence[str]) -> int | None:
    """How far the line is from the words, 0 being nearest; None if it lacks one of them."""
    name = line["method"].casefold()
    parts = {name, *name.split(".")}
    text = " ".join([line["summary"], *line.get("scope", ())]).casefold()
    far = [0 if word in parts else 1 if word in name else 2 if word in text else None for word in words]
    return None if None in far else sum(distance or 0 for distance in far)


def _near(name: str, known: Iterable[str]) -> list[str]:
    spelling = {one.casefold(): one for one in sorted(known)}
    return [spelling[match] for match in difflib.get_close_matches(name.casefold(), spelling, cutoff=0.7)]


def _did_you_mean(names: Sequence[str]) -> str:
    return f"; did you mean {' or '.join(names)}?" if names else ""


def _bytes(package: str) -> bytes:
    try:
        return resources.files(package).joinpath(FILE).read_bytes()
    except ModuleNotFoundError as error:
        raise ConfigError(f"no package {package!r} to read a catalogue from: {error}") from error
    except OSError as error:
        raise ConfigError(f"package {package!r} has no {FILE}; `b24-codegen generate` writes it") from error


def _read(package: str) -> Iterator[Line]:
    text = _bytes(package)
    for number, line in enumerate(text.splitlines(), 1):
        try:
            yield _line(line, package)
        except orjson.JSONDecodeError as error:
            raise ConfigError(f"{FILE} of {package!r}, line {number}: {error}; generate it again") from error


def _line(text: bytes, package: str) -> Line:
    """One line, with the full names of modules: in the file they are relative to `package`, which can be moved."""
    line: dict[str, Any] = orjson.loads(text)
    return line | {key: f"{package}.{line[key]}" for key in ("python", "input") if line.get(key)}


@lru_cache(maxsize=1024)
def facts(method: str, api: Api, packages: tuple[str, ...] = (BUNDLED,)) -> MethodInfo | None:
    """One method's facts without reading all of the catalogue; None if it has none. The last package counts most."""
    begin = f'{{"method": "{method}", "api": "{api}",'.encode()
    for package in reversed(packages):
        text = b"\n" + _bytes(package)
        start = text.find(b"\n" + begin)
        if start >= 0:
            return MethodInfo(**_line(text[start + 1 : text.index(b"\n", start + 1)], package))
    return None

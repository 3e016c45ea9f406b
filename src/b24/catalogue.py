"""What is known of every method and type, as data: names, scopes, parameters, results, links.

The generator writes it beside the code, one JSON object a line. The command line, the simulator and your own tools
read it here.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from importlib import resources
from typing import Any, Final, Literal, TypeVar

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

K = TypeVar("K")
T = TypeVar("T")

# How a line begins that the generator wrote.
_HEAD: Final = re.compile(
    rb'\{"(?:method": ?"(?P<method>[^"\\]+)", ?"api": ?"(?P<api>v2|v3)|type": ?"(?P<type>[^"\\]+))",'
)


@frozen
class _Unread:
    """A line of a file as text; most are never asked for, and reading all of them would take a while."""

    text: bytes
    package: str
    number: int

    def about(self) -> Line:
        """What tells the line from others, as it begins; all of the line, if it begins like no generated one."""
        head = _HEAD.match(self.text) if self.text.endswith(b"}") else None
        return {key: part.decode() for key, part in head.groupdict().items() if part} if head else self.read()

    def read(self) -> Line:
        """The line. Raises `ConfigError` if it is torn."""
        try:
            return _line(self.text, self.package)
        except orjson.JSONDecodeError as error:
            place = f"{FILE} of {self.package!r}, line {self.number}"
            raise ConfigError(f"{place}: {error}; generate it again") from error


class _Infos(dict[K, T]):
    """What `lines` say, each made when it is first asked for."""

    def __init__(self, make: Callable[..., T]) -> None:
        self.lines: dict[K, Line | _Unread] = {}
        self._make = make

    def line(self, key: K) -> Line:
        line = self.lines[key]
        return line.read() if isinstance(line, _Unread) else line

    def __missing__(self, key: K) -> T:
        self[key] = info = self._make(**self.line(key))
        return info


class Catalogue:
    """Every method and type. Make one by `Catalogue.load()`."""

    def __init__(self, lines: Iterable[Line]) -> None:
        """Of two lines about the same thing the later one counts."""
        self._methods: _Infos[tuple[str, Api], MethodInfo] = _Infos(MethodInfo)
        self._types: _Infos[str, TypeInfo] = _Infos(TypeInfo)
        for line in lines:
            self._put(line, line)

    def _put(self, about: Line, line: Line | _Unread) -> None:
        if "method" in about:
            self._methods.lines[about["method"], about["api"]] = line
        else:
            self._types.lines[about["type"]] = line

    @classmethod
    def load(cls, *packages: str) -> Catalogue:
        """The bundled catalogue, with those of `packages` (generated out of tree) laid over it in that order."""
        return cls.of(BUNDLED, *packages)

    @classmethod
    def of(cls, *packages: str) -> Catalogue:
        """The catalogues of `packages` alone."""
        catalogue = cls(())
        for package in packages:
            for number, text in enumerate(_bytes(package).splitlines(), 1):
                line = _Unread(text, package, number)
                catalogue._put(line.about(), line)
        return catalogue

    @cached_property
    def names(self) -> list[tuple[str, Api]]:
        """The names of all methods with their APIs, sorted. They cost far less than `methods`."""
        return sorted(self._methods.lines)

    @cached_property
    def methods(self) -> list[MethodInfo]:
        """All methods by name; where a name exists in both API versions, v2 comes first."""
        return [self._methods[key] for key in self.names]

    @cached_property
    def types(self) -> list[TypeInfo]:
        """All types by name."""
        return [self._types[name] for name in sorted(self._types.lines)]

    def method(self, name: str, api: Api | None = None) -> MethodInfo:
        """The method of that name; without `api` the v2 one where both exist. Raises `ConfigError` with near misses."""
        known = self._methods.lines
        found: list[Api] = [version for version in ("v2", "v3") if (name, version) in known]
        if api in found or (found and api is None):
            return self._methods[name, api or found[0]]
        if found:
            raise ConfigError(f"{name} is a method of {found[0]}, not of {api}")
        raise ConfigError(f"the catalogue has no method {name!r}{_did_you_mean(self.near(name))}")

    def type(self, name: str) -> TypeInfo:
        """The type of that full name. Raises `ConfigError` with near misses."""
        known = self._types.lines
        if name not in known:
            raise ConfigError(f"the catalogue has no type {name!r}{_did_you_mean(_near(name, known))}")
        return self._types[name]

    def near(self, name: str, api: Api | None = None) -> list[str]:
        """Up to three names of methods (of that API) that resemble `name`, the likeliest first."""
        return _near(name, {method for method, known in self._methods.lines if api in (known, None)})

    def search(self, words: str) -> list[MethodInfo]:
        """The methods that have every word of `words` in name, summary or scope, the best first.

        Words that are whole parts of the name count most, then words inside the name. No words find everything.
        """
        wanted = words.casefold().split()
        ranks = ((_rank(self._methods.line(key), wanted), key) for key in self._methods.lines)
        return [self._methods[key] for _, key in sorted((rank, key) for rank, key in ranks if rank is not None)]


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


def _line(text: bytes, package: str) -> Line:
    """One line, with the full names of modules: in the file they are relative to `package`, which can be moved."""
    line: dict[str, Any] = orjson.loads(text)
    return line | {key: f"{package}.{line[key]}" for key in ("python", "input") if line.get(key)}


@lru_cache(maxsize=1024)
def facts(method: str, api: Api, packages: tuple[str, ...] = (BUNDLED,)) -> MethodInfo | None:
    """One method's facts without reading all of the catalogue; None if it has none. The last package counts most.

    It explains errors and never is one: a package that was installed without its catalogue, or with a torn one, is
    passed over.
    """
    begin = f'{{"method": "{method}", "api": "{api}",'.encode()
    for package in reversed(packages):
        try:
            for line in _bytes(package).splitlines():
                if line.startswith(begin):
                    return MethodInfo(**_line(line, package))
        except (ConfigError, orjson.JSONDecodeError):
            continue
    return None

"""Parameters as PHP reads them from a form: `filter[%3EID]=10&select[0]=ID`. Pure.

One encoder for the commands of a batch, query strings and form bodies. What JSON says and a form cannot:

===================  ==========================================================================================
value                what travels
===================  ==========================================================================================
None                 nothing at the top, as in JSON; `key=` below it, which is how a field is cleared
True, False          `1`, `0`: PHP takes any other text for true, the word `false` included
empty list or map    `key[]=`, a list of one empty text; an empty map at the top is left out, or it would be a filter
list                 `key[0]=…&key[1]=…`: with bare brackets the members of a list of maps would fall apart
===================  ==========================================================================================

Everything arrives as text. `obstacles` tells what would not arrive as it was meant.
"""

from __future__ import annotations

import datetime as dt
import re
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from math import isfinite
from typing import Any, Final, Literal, NamedTuple
from urllib.parse import quote, unquote

import orjson
from attrs import field, frozen

from b24.call import Money, Upload
from b24.errors import ConfigError

# -- references between the commands of a batch ------------------------------------------------------------------------


@frozen
class Ref:
    """A value taken from the result of an earlier command of the same batch; made by `ref`."""

    command: str
    path: tuple[str | int, ...] = ()

    def __bool__(self) -> bool:
        # A wrapper asks this of a flag, to send Y or N: whatever is said here would travel instead of the reference.
        raise ConfigError(f"the value of a reference ({self.command!r}) is known to the portal alone, so no flag")


def ref(command: str, *path: str | int) -> Any:
    """What `command` of the same batch answered, below `path`: `ref("deals", 0, "ID")` is `$result[deals][0][ID]`.

    It is a `Ref`, and passes for whatever a wrapper wants. Where the path leads to nothing, the portal takes the last
    thing that it reached.
    """
    for part in (command, *path):
        # The portal cuts a reference at whitespace and reads its path from the brackets; neither can be escaped.
        if not (text := str(part)) or not text.isprintable() or any(sign in " []" for sign in text):
            raise ConfigError(f"a reference cannot lead through {part!r}: empty, or with a space or a bracket")
    return Ref(command, path)


# -- encoding ----------------------------------------------------------------------------------------------------------


def encode(params: Mapping[str, Any], *, keys: Mapping[str, str] | None = None) -> str:
    """`params` as an urlencoded form. `keys` maps the commands that references name to their keys on the wire.

    Raises `ConfigError`, with the place, for what a form cannot carry.
    """
    out: list[str] = []
    for key, value in params.items():
        if value is None or (isinstance(value, Mapping) and not value):
            continue
        if not _is_name(key):
            raise ConfigError(
                f"{key!r}: PHP would read this name as another one; send it in a JSON body, not in a form"
            )
        try:
            _write(out, _quote(key), value, keys or {})
        except RecursionError:
            raise ConfigError(f"{key}: nested too deeply, or holding itself") from None
    return "&".join(out)


def command(method: str, params: Mapping[str, Any], *, keys: Mapping[str, str] | None = None) -> str:
    """One command of a batch: `crm.deal.get?ID=7`."""
    query = encode(params, keys=keys)
    return f"{method}?{query}" if query else method


def _write(out: list[str], name: str, value: Any, keys: Mapping[str, str]) -> None:
    kind = type(value)
    if kind is str:
        out.append(f"{name}={value.translate(_ESCAPES) if value.isascii() else _quote_text(name, value)}")
    elif kind is int:
        out.append(f"{name}={value}")
    elif kind is dict or isinstance(value, Mapping):
        if not value:
            out.append(f"{name}[]=")
        for key, inner in value.items():
            if not _is_key(key):
                raise ConfigError(
                    f"{unquote(name)}: PHP would read the key {key!r} as another one; "
                    "send it in a JSON body, not in a form"
                )
            _write(out, f"{name}[{_quote(key)}]", inner, keys)
    elif kind is list or isinstance(value, (list, tuple)):
        if not value:
            out.append(f"{name}[]=")
        for index, inner in enumerate(value):
            _write(out, f"{name}[{index}]", inner, keys)
    elif value is None:
        out.append(f"{name}=")
    elif kind is bool:
        out.append(f"{name}={value:d}")
    elif kind is float:
        if not isfinite(value):
            raise ConfigError(f"{unquote(name)}: {value} is not a number that can be sent")
        out.append(f"{name}={value!r}".replace("+", "%2B"))
    elif kind is Ref:
        out.append(f"{name}=$result[{_quote(keys.get(value.command, value.command))}]{_steps(value)}")
    else:
        # A detour, so that whatever JSON knows (enums, UUIDs, …) travels here as it does there.
        try:
            simple = orjson.loads(orjson.dumps(value, default=plain, option=_OPTIONS))
        except orjson.JSONEncodeError as error:
            raise ConfigError(f"{unquote(name)}: {error}") from None
        _write(out, name, simple, keys)


def _steps(reference: Ref) -> str:
    return "".join(f"[{_quote(part)}]" for part in reference.path)


_OPTIONS: Final = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS

# What `quote` makes of ASCII; for the short texts of most calls a table is twice as fast.
_ESCAPES: Final = {code: quote(chr(code), safe="") for code in range(128) if quote(chr(code), safe="") != chr(code)}


def _quote_text(name: str, value: str) -> str:
    try:
        return quote(value, safe="")
    except UnicodeEncodeError:
        raise ConfigError(f"{unquote(name)}: {value!r} is no valid Unicode; decode it properly first") from None


@lru_cache(maxsize=4096)
def _quote(key: str | int) -> str:
    """A key, quoted. Keys are the names of fields: few, and the same in every call."""
    return quote(str(key) if isinstance(key, int) else key, safe="")


def plain(value: object) -> Any:
    """What JSON knows, of what it does not know; for `orjson.dumps(default=…)`. Raises `TypeError`."""
    match value:
        case dt.datetime():
            if value.utcoffset() is None:
                raise TypeError(f"naive datetime {value.isoformat()}; say its time zone: datetime(…, tzinfo=…)")
            return value.isoformat(timespec="seconds")
        case dt.date():
            return value.isoformat()
        case Decimal() if value.is_finite():
            return f"{value:f}"
        case Money() if value.amount.is_finite():
            return f"{value.amount:f}|{value.currency}"
        case Upload():
            return [value.name, b64encode(value.content).decode()]
        case bytes() | bytearray() | memoryview():
            return b64encode(value).decode()
        case Mapping():
            return dict(value)
        case Sequence():
            return list(value)
        case Decimal():
            raise TypeError(f"{value} is not a number that can be sent")
        case Money():
            raise TypeError(f"{value.amount} is not a number that can be sent")
        case _:
            raise TypeError(f"a {type(value).__name__} cannot be sent")


# -- what a form cannot carry ------------------------------------------------------------------------------------------

# max_input_vars and max_input_nesting_level of php.ini, as they come: PHP drops in silence what is beyond.
MOST_VALUES: Final = 1000
DEEPEST: Final = 64

# PHP writes these as `_` into the name of a variable; in brackets below it they are safe.
_NOT_IN_A_NAME: Final = re.compile(r"[ .\[\0]")
_NOT_IN_A_KEY: Final = re.compile(r"[\]\0]")

# The portal looks only at how a word begins (`$timeout[x]` is taken for `$time`) and collects brackets up to the next
# whitespace, in any case of letters. It is matched as a whole: texts come from outside, and may be made to be slow.
_REFERENCE: Final = re.compile(r"\$(?:result|next|total|time|error)\S*", re.IGNORECASE | re.ASCII)


def looks_like_reference(text: str) -> bool:
    """Whether the portal would replace (a part of) this text inside a batch. There is no way to escape it."""
    return "$" in text and any("[" in found[0] for found in _REFERENCE.finditer(text))


class Obstacle(NamedTuple):
    """Why a value would not arrive in a batch as it was meant, and where it is.

    `reference`, `key`, `size`: something else would arrive. `file`: it would arrive, at three times its size.
    `type`: it would arrive as text (a flag as `1` or `0`, None as an empty text, an empty list as a list of one).
    """

    kind: Literal["reference", "key", "size", "file", "type"]
    path: str


def obstacles(params: Mapping[str, Any]) -> Iterator[Obstacle]:
    """What of `params` would not arrive unchanged in a v2 batch, or in any form: nothing for most calls."""
    count = 0
    for path, value in _leaves(params):
        count += 1
        if isinstance(value, str):
            if looks_like_reference(value):
                yield Obstacle("reference", path)
        elif value is None or isinstance(value, (bool, dict, list)):
            yield Obstacle("type", path)
        elif isinstance(value, (Upload, bytes, bytearray, memoryview)):
            yield Obstacle("file", path)
        elif isinstance(value, _Misread):
            yield Obstacle(value.kind, path)
    if count > MOST_VALUES:
        yield Obstacle("size", "")


def references(params: Mapping[str, Any]) -> Iterator[Ref]:
    """The references among the values, so that a batch can keep their commands together and in order."""
    return (value for _, value in _leaves(params) if isinstance(value, Ref))


@frozen
class _Misread:
    """Stands where PHP would find another key, or nothing."""

    kind: Literal["key", "size"] = field(default="key")


def _leaves(params: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Every value that travels, with its place; an empty container is a value."""
    stack: list[tuple[str, int, Any]] = []
    for key, value in params.items():
        if not _is_name(key):
            yield str(key), _Misread()
        elif value is not None:
            stack.append((key, 0, value))
    while stack:
        path, depth, value = stack.pop()
        items: Any
        if isinstance(value, Mapping):
            items = value.items()
        elif isinstance(value, (list, tuple)):
            items = enumerate(value)
        else:
            yield path, value
            continue
        if not value:
            yield path, {}
        elif depth == DEEPEST:
            yield path, _Misread("size")
        else:
            for key, inner in items:
                here = f"{path}[{key}]"
                stack.append((here, depth + 1, inner if _is_key(key) else _Misread()))


def _is_name(key: object) -> bool:
    return isinstance(key, str) and key != "" and _NOT_IN_A_NAME.search(key) is None


@lru_cache(maxsize=4096, typed=True)  # or True would be taken for 1
def _is_key(key: object) -> bool:
    if isinstance(key, str):
        # One sign of whitespace alone counts as no key at all.
        return key != "" and not (len(key) == 1 and key.isspace()) and _NOT_IN_A_KEY.search(key) is None
    return isinstance(key, int) and not isinstance(key, bool)

"""Parameters as they are typed: `id=7`, `select[]=ID`, `filter[>=ID]=10`, `@params.json`."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from b24.errors import ConfigError

Params = dict[str, Any]

MOST_DIGITS: Final = 20
"""No number of 64 bits is longer, and what is longer arrives rounded, if at all."""

INEXACT: Final = "a number has more digits than arrive; put it in quotes"

# An operator such as `>=` may stand inside brackets, so the first `=` does not always end the key.
_ASSIGNMENT: Final = re.compile(r"(?P<name>[^\[\]=]+)(?P<keys>(?:\[[^\[\]]*\])*)=(?P<value>.*)", re.DOTALL)


def read_params(words: Sequence[str], text: str | None) -> Params:
    """The parameters from `key=value` words, or from one `@file`, or from `text`, which is JSON."""
    file = next((word for word in words if word.startswith("@")), None)
    if (words and text is not None) or (file is not None and len(words) > 1):
        raise ConfigError("give the parameters in one way: key=value …, or --params JSON, or @file")
    if text is not None:
        return _object(text, "--params")
    if file is not None:
        return _object(_read(file), file)
    return _assigned(words)


def _read(file: str) -> bytes:
    """The bytes of `@path`; `@-` is standard input."""
    if file == "@-":
        return sys.stdin.buffer.read()
    try:
        return Path(file[1:]).read_bytes()
    except OSError as error:
        raise ConfigError(f"{file}: {error.strerror}") from error


class _InexactError(ConfigError):
    """A number that would not arrive as it was written."""


def _object(text: str | bytes, origin: str) -> Params:
    try:
        value = _json(text)
    except _InexactError as error:
        raise ConfigError(f"{origin}: {error}") from None
    except (ValueError, RecursionError) as error:
        # The text itself stays out of the message: it may hold passwords.
        raise ConfigError(f"{origin}: not JSON: {error}") from None
    if not isinstance(value, dict):
        raise ConfigError(f'{origin}: parameters are a JSON object, like {{"id": 7}}')
    return value


def _json(text: str | bytes) -> Any:
    """What JSON says; raises `_InexactError` for numbers of too many digits, and `ValueError` if it is none."""
    return json.loads(
        text, parse_int=_whole, parse_float=_fraction, parse_constant=_no_number, object_pairs_hook=_members
    )


def _whole(digits: str) -> int:
    value = int(digits[:MOST_DIGITS])
    if len(digits) > MOST_DIGITS or not -(2**63) <= value < 2**63:
        raise _InexactError(INEXACT)
    return value


def _fraction(digits: str) -> float:
    value = float(digits)
    if Decimal(digits) != Decimal(repr(value)):
        raise _InexactError(INEXACT)
    return value


def _no_number(word: str) -> float:
    raise ValueError(f"{word} is no JSON")


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a key is given twice")
    return members


class _Array(dict[str, Any]):
    """What brackets make, as in PHP: an ordered map, which is a list if its keys count from 0."""

    def plain(self) -> Any:
        values = [value.plain() if isinstance(value, _Array) else value for value in self.values()]
        is_list = [*self] == [str(index) for index in range(len(self))]
        return values if is_list else dict(zip(self, values, strict=True))


def _assigned(words: Sequence[str]) -> Params:
    root = _Array()
    for word in words:
        match = _ASSIGNMENT.fullmatch(word)
        if match is None:
            raise ConfigError(f"{word!r} is no parameter; write key=value, filter[>ID]=10 or select[]=ID")
        name, keys, value = match.group("name", "keys", "value")
        path = [name, *re.findall(r"\[(.*?)\]", keys)]
        _put(root, path, _value(value), key=name + keys)
    return {name: value.plain() if isinstance(value, _Array) else value for name, value in root.items()}


def _put(array: _Array, path: Sequence[str], value: Any, *, key: str) -> None:
    *parents, last = path
    for parent in parents:
        array = array.setdefault(parent or str(len(array)), _Array())
        if not isinstance(array, _Array):
            raise ConfigError(f"{key}: {parent!r} has a value already, so it cannot have keys")
    last = last or str(len(array))
    if last in array:
        raise ConfigError(f"{key} is given twice")
    array[last] = value


def _value(text: str) -> Any:
    """What `text` means as JSON, else the text itself; it is text too if it is a number that would lose digits."""
    try:
        return _json(text)
    except _InexactError:
        if text.strip().startswith(("[", "{")):
            raise
        return text
    except (ValueError, RecursionError):
        return text

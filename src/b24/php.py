"""Arrays as PHP reads and prints them: `a[b][]=1` from a form, and `[]` for an empty map."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeVar
from urllib.parse import unquote_plus

T = TypeVar("T")

# A key of this form is an integer to PHP; "07", "+7" and "-0" are text.
_INTEGER: Final = re.compile(r"0|-?[1-9][0-9]{0,17}")

# php.ini max_input_nesting_level: a deeper variable is dropped as a whole.
_DEEPEST: Final = 64

_IN_A_NAME: Final = str.maketrans(" .", "__")
_IN_A_BROKEN_NAME: Final = str.maketrans(" .[", "___")


class _Array(dict[str, Any]):
    """An array being filled. `free` is the index that `[]` takes next."""

    free = 0

    def put(self, key: str | None, value: Any) -> None:
        if key is None:
            key = str(self.free)
        self[key] = value
        if is_integer(key):
            self.free = max(self.free, int(key) + 1)

    def inner(self, key: str | None) -> _Array:
        found = None if key is None else self.get(key)
        if not isinstance(found, _Array):
            found = _Array()
            self.put(key, found)
        return found

    def plain(self) -> dict[str, Any]:
        return {key: to_php(value.plain()) if isinstance(value, _Array) else value for key, value in self.items()}


def is_integer(key: str) -> bool:
    """Whether PHP takes this key of an array for a number."""
    return _INTEGER.fullmatch(key) is not None


def is_true(value: Any) -> bool:
    """The value as PHP casts it to a boolean: `"0"` and `""` are false, `"false"` is true."""
    return bool(value) and value != "0"


def to_php(array: Mapping[str, T]) -> list[T] | dict[str, T]:
    """The array as PHP prints it in JSON: a list if its keys are 0..n-1 in order (so, if it is empty), else a map."""
    for index, key in enumerate(array):
        if key != str(index):
            return dict(array)
    return list(array.values())


def parse_query(text: str) -> dict[str, Any]:
    """The variables of a query string or a form body, nested by their brackets; every leaf is text."""
    pieces = (piece.partition("=") for piece in text.split("&") if piece)
    return parse_pairs((unquote_plus(name), unquote_plus(value)) for name, _, value in pieces)


def parse_pairs(pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """The same from names and values that are decoded already, as a multipart form has them."""
    variables = _Array()
    for name, value in pairs:
        path = _path(name)
        if path is None:
            continue
        array = variables
        for key in path[:-1]:
            array = array.inner(key)
        array.put(path[-1], value)
    return variables.plain()


def _path(name: str) -> list[str | None] | None:
    """The keys a variable's name leads along (None for `[]`), or None where PHP ignores the variable."""
    name = name.lstrip(" ")
    head, opening, rest = name.partition("[")
    if not head:
        return None
    bracket = bool(opening)
    path: list[str | None] = [head.translate(_IN_A_NAME)]
    while bracket:
        key, closing, rest = rest.partition("]")
        if not closing:
            # The first bracket, never closed, belongs to the name; a later one is ignored with all that follows it.
            return path if len(path) > 1 else [name.translate(_IN_A_BROKEN_NAME)]
        path.append(None if key == "" or (len(key) == 1 and key.isspace()) else key)
        bracket, rest = rest[:1] == "[", rest[1:]
    return path if len(path) <= _DEEPEST + 1 else None

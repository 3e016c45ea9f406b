"""The rows of an answer and their ids, as they came; and places in parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter, lt
from typing import Any, Final, cast

from b24.call import Call, Position
from b24.errors import ConfigError, IncompleteList

END: Final[Position] = {"end": True}
"""The position behind a list whose end cannot be found again."""


def incomplete(call: Call[Any], problem: str, at: Position) -> IncompleteList:
    """The error for a list that cannot be read on. Whoever caught it has the pages before `at`."""
    return IncompleteList(f"{call.method}: {problem}; the list is read up to {dict(at)}, and not beyond")


def position_of(call: Call[Any], name: str) -> Position | None:
    """Where the caller wants to go on; None if he said nothing. Raises `ConfigError` for a place in another list."""
    after = call.after
    if after is None or after == END or set(after) == {name}:
        return after
    raise ConfigError(
        f"{call.method}: {dict(after)} is no position in this list, which knows places by {name!r}; "
        "go on with the method and the order that the position is from"
    )


def dig(value: Any, path: str) -> Any:
    """What is at a dotted path, or None."""
    for step in path.split("."):
        value = cast("Mapping[str, Any]", value).get(step) if isinstance(value, Mapping) else None
    return value


def put(params: Mapping[str, Any], path: str, value: Any) -> dict[str, Any]:
    """`params` with `value` at a dotted path. What is there keeps its order, for methods that read by order."""
    first, _, rest = path.partition(".")
    if not rest:
        return {**params, first: value}
    inner = params.get(first)
    return {**params, first: put(cast("Mapping[str, Any]", inner) if isinstance(inner, Mapping) else {}, rest, value)}


def spelled(params: Mapping[str, Any], name: str) -> str:
    """`name` as the caller spelled it: most methods of REST 2 fold the case of `filter`, `order` and `select`."""
    if name in params:
        return name
    return next((given for given in params if given.casefold() == name.casefold()), name)


def with_id(params: Mapping[str, Any], select: str, name: str) -> Mapping[str, Any]:
    """`params` whose `select`, if there is one, asks for the id too."""
    given = params.get(select)
    if not given or not isinstance(given, (list, tuple)) or name in given or "*" in given:
        return params
    return {**params, select: [*cast("Sequence[Any]", given), name]}


def is_ascending(order: Any, name: str) -> bool:
    """Whether a caller's `order` is none, or by the id upwards."""
    if not order:
        return True
    if not isinstance(order, Mapping):
        return False
    ((field, way), *others) = cast("Mapping[str, Any]", order).items()
    return not others and field.casefold() == name.casefold() and str(way).upper() == "ASC"


def rows_in(call: Call[Any], result: Any, at: Position) -> Sequence[Any]:
    """The rows as they came, in a `result` as it came. Raises `IncompleteList` where there is no list."""
    value: Any = {"result": result}
    for step in (call.unwrap or "result").split("."):
        if not isinstance(value, Mapping) or step not in value:
            # PHP says [] or false for an object with nothing in it.
            if value:
                raise incomplete(call, f"an answer has nothing at {call.unwrap or 'result'}", at)
            return []
        value = cast("Mapping[str, Any]", value)[step]
    if isinstance(value, Mapping):
        return list(cast("Mapping[str, Any]", value).values())
    if value and not isinstance(value, list):
        raise incomplete(call, f"an answer has no list at {call.unwrap or 'result'}", at)
    return cast("list[Any]", value) or []


def ids_in(call: Call[Any], rows: Sequence[Any], name: str, at: Position) -> list[int]:
    """The ids of `rows`. Raises `IncompleteList` for a row without one."""
    try:
        return list(map(int, map(itemgetter(name), rows)))
    except (KeyError, TypeError, ValueError):
        problem = f"a row has no whole number under {name!r}, by which the next page is found"
    raise incomplete(call, problem, at)


def grows(ids: Sequence[int], *, above: int | None) -> bool:
    """Whether each id is above the one before it, and the first above `above`."""
    return all(map(lt, ids, ids[1:])) and (above is None or not ids or ids[0] > int(above))

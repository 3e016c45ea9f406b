"""What a method answers while nothing better is known: the example of its spec."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from b24.call import After, Cursor, Keyset, LastId, Numbered, Offset, Paging, Tail, Window
from b24.catalogue import MethodInfo
from b24.testing.wire import Answer, Params, php_int

STYLES: Final[Mapping[str, type[Paging]]] = {
    "offset": Offset,
    "cursor": Cursor,
    "keyset": Keyset,
    "tail": Tail,
    "after": After,
    "window": Window,
    "numbered": Numbered,
    "last_id": LastId,
}


def example(info: MethodInfo, params: Params) -> Answer:
    """The answer of the method's first example. Of a list it is the first page; who asks on finds nothing more."""
    if not info.examples:
        return Answer(None)
    shown = info.examples[0]
    answer = Answer(shown.get("result"), shown.get("total"), shown.get("next"))
    paging = paging_of(info)
    if paging is None:
        return answer
    at = (info.unwrap or "result").split(".")[1:]
    sent = params if isinstance(params, dict) else {}
    if not _asks_on(paging, sent, shown.get("params", {}), answer.result, _dig(answer.result, at)):
        return answer
    last = _put(answer.result, at, [])
    match paging:
        case After(reply=path):
            last = _put(last, path.split("."), None)
        case Window(more=path) if path:
            last = _put(last, path.split("."), False)
        case _:
            pass
    return Answer(last, answer.total)


def paging_of(info: MethodInfo) -> Paging | None:
    """How the method's list is paged, if it is one."""
    if info.paging is None:
        return None
    keys = dict(info.paging)
    return STYLES[keys.pop("style")](**keys)


def _asks_on(paging: Paging, sent: Mapping[str, Any], shown: Mapping[str, Any], result: Any, rows: Any) -> bool:
    """Whether a call asks for what comes after the page that the example (`shown`, `result`, `rows`) is."""
    match paging:
        case Offset():
            return php_int(sent.get("start")) > 0
        case Cursor(id=name, filter=filter_name):
            after = _dig(sent, [filter_name, f">{name}"])
            return php_int(sent.get("start")) > 0 or _is_beyond(after, rows, paging.row_id or name)
        case Keyset(id=name):
            conditions = sent.get("filter")
            after = [value for field, sign, value in _triples(conditions) if (field, sign) == (name, ">")]
            return any(_is_beyond(value, rows, name) for value in after)
        case Tail(id=name):
            return _is_beyond(_dig(sent, ["cursor", "value"]), rows, name)
        case LastId(param=param, id=name):
            below = sent.get(param)
            return below is not None and all(php_int(below) <= value for value in _ids(rows, name))
        case After(param=param, reply=reply):
            cursor = _dig(sent, param.split("."))
            return cursor is not None and cursor == _dig(result, reply.split("."))
        case Window(offset=path) | Numbered(page=path):
            here, there = (_dig(params, path.split(".")) for params in (sent, shown))
            first = 1 if isinstance(paging, Numbered) else 0
            return php_int(first if here is None else here) > php_int(first if there is None else there)


def _is_beyond(after: Any, rows: Any, name: str) -> bool:
    return after is not None and all(php_int(after) >= value for value in _ids(rows, name))


def _ids(rows: Any, name: str) -> list[int]:
    values = rows.values() if isinstance(rows, Mapping) else rows or []
    return [php_int(_dig(row, [name])) for row in values]


def _triples(conditions: Any) -> list[tuple[Any, Any, Any]]:
    found = conditions if isinstance(conditions, list) else []
    return [(one[0], one[1], one[2]) for one in found if isinstance(one, list) and len(one) == 3]


def _dig(value: Any, path: list[str]) -> Any:
    """What is at that place, or None."""
    for step in path:
        value = value.get(step) if isinstance(value, Mapping) else None
    return value


def _put(value: Any, path: list[str], new: Any) -> Any:
    """The value with `new` at that place."""
    if not path:
        return new
    inner = value if isinstance(value, Mapping) else {}
    return {**inner, path[0]: _put(inner.get(path[0]), path[1:], new)}

"""Ways of paging of REST 2: by `start`, by `limit` and `offset`, by page numbers, below an id."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import orjson

from b24.call import Call, LastId, Numbered, Position, Reply, Window
from b24.lists.rows import END, dig, ids_in, incomplete, position_of, put
from b24.lists.steps import Step

FULL: Final = 50
"""Rows in a page, fixed by the portal."""


class ByStart:
    """`start` and `next` of REST 2.

    They count rows, so rows that come or go meanwhile shift all that follow. A shift shows in rows that come twice, or
    in a `total` that falls.
    """

    def __init__(self, call: Call[Any], id_name: str) -> None:
        self._call = call
        self._id = id_name
        self._total = 0
        self._first: frozenset[Any] | None = None
        self._last: frozenset[Any] = frozenset()
        self._probing = False

    def first(self) -> Position:
        given = str(self._call.params.get("start", "0"))
        return position_of(self._call, "start") or {"start": int(given) if given.isdecimal() else 0}

    def params(self, at: Position) -> Mapping[str, Any]:
        params = {name: value for name, value in self._call.params.items() if name != "start"}
        return {**params, "start": at["start"]} if at["start"] else params

    def next(self, at: Position, rows: Sequence[Any], reply: Reply[Any]) -> Step | None:
        keys = self._keys(rows)
        again = self._first is not None and not keys.isdisjoint(self._first | self._last)
        if again and self._probing:
            return None  # beyond its last page, classic paging answers the first one
        if again or (reply.total or 0) < self._total:
            raise incomplete(self._call, "rows came or went meanwhile, so some came twice or not at all", at)
        if reply.total is not None:
            self._total = reply.total
        self._first = keys if self._first is None else self._first
        self._last = keys
        start, following = at["start"], reply.next
        if following is None:
            return Step(END, more=False)
        if following <= start:
            raise incomplete(self._call, f"the portal says that start={following} comes after start={start}", at)
        # Some methods give the length of the page as `total` and `next`. After a short page that is the end; after a
        # full one it may be, and only asking tells.
        self._probing = 0 < self._total <= following
        if self._probing and len(rows) < FULL:
            return Step(END, more=False)
        return Step({"start": following}, more=True)

    def _keys(self, rows: Sequence[Any]) -> frozenset[Any]:
        """The rows' ids; where none is known, what tells the page apart, since two rows may well be equal."""
        if self._id:
            return frozenset(str(row[self._id]) for row in rows if isinstance(row, Mapping) and self._id in row)
        return frozenset([_digest(rows)] if rows else [])


class ByOffset:
    """`limit` and `offset`. Where no flag says whether there are more, a page of fewer than `full` rows is the last.

    The next offset is by the rows that came, not by the limit: a portal that gives fewer than asked for loses none.
    """

    def __init__(self, call: Call[Any], paging: Window, *, full: int) -> None:
        self._call = call
        self._paging = paging
        given = dig(call.params, paging.limit)
        self._params = put(call.params, paging.limit, paging.size) if given is None else call.params
        self._full = full if given is None else min(full, int(given))
        self._last: int | None = None

    def first(self) -> Position:
        return position_of(self._call, "offset") or {"offset": int(dig(self._params, self._paging.offset) or 0)}

    def params(self, at: Position) -> Mapping[str, Any]:
        return put(self._params, self._paging.offset, at["offset"])

    def next(self, at: Position, rows: Sequence[Any], reply: Reply[Any]) -> Step | None:
        told = dig(reply.raw, self._paging.more) if self._paging.more else None
        more = bool(rows) and len(rows) >= self._full if told is None else told in (True, "Y", "true", 1, "1")
        self._full = max(self._full, len(rows))
        this = _digest(rows)
        if more and (not rows or this == self._last):
            raise incomplete(self._call, "the same page came again", at)
        self._last = this
        return Step({"offset": at["offset"] + len(rows)}, more=True) if more else Step(END, more=False)


class ByNumber:
    """Page numbers from 1. Beyond the last page some methods answer it again."""

    def __init__(self, call: Call[Any], paging: Numbered) -> None:
        self._call = call
        self._page = paging.page
        self._params = call.params
        self._full = paging.size
        if paging.limit:
            given = dig(call.params, paging.limit)
            self._params = put(call.params, paging.limit, paging.size) if given is None else call.params
            self._full = paging.size if given is None else min(paging.size, int(given))
        self._last: int | None = None

    def first(self) -> Position:
        return position_of(self._call, "page") or {"page": int(dig(self._params, self._page) or 1)}

    def params(self, at: Position) -> Mapping[str, Any]:
        return put(self._params, self._page, at["page"])

    def next(self, at: Position, rows: Sequence[Any], reply: Reply[Any]) -> Step | None:
        this = _digest(rows)
        if this == self._last:
            return None
        self._last = this
        more = bool(rows) and len(rows) >= self._full
        return Step({"page": at["page"] + 1}, more=True) if more else Step(END, more=False)


class ByLastId:
    """The rows below an id, the newest first, until there are none."""

    def __init__(self, call: Call[Any], paging: LastId) -> None:
        self._call = call
        self._param = paging.param
        self._id = paging.id

    def first(self) -> Position:
        return position_of(self._call, "below") or {"below": dig(self._call.params, self._param)}

    def params(self, at: Position) -> Mapping[str, Any]:
        return self._call.params if at["below"] is None else put(self._call.params, self._param, at["below"])

    def next(self, at: Position, rows: Sequence[Any], reply: Reply[Any]) -> Step | None:
        ids = ids_in(self._call, rows, self._id, at)
        if not ids:
            return Step(END, more=False)
        if at["below"] is not None and max(ids) >= int(at["below"]):
            raise incomplete(self._call, f"rows came that are not below {self._param}={at['below']}", at)
        return Step({"below": min(ids)}, more=True)


def _digest(rows: Sequence[Any]) -> int:
    """What tells a page from another one, where rows have no id."""
    return hash(orjson.dumps(rows))

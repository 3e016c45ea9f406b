"""Ways of paging of REST 3.0: by a condition on the id, by `tail`, by an opaque cursor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from b24.call import After, Call, Keyset, Position, Reply, Tail
from b24.errors import ConfigError
from b24.filters import conditions
from b24.lists.rows import END, dig, grows, ids_in, incomplete, position_of, put, with_id
from b24.lists.steps import Step


class ByFilter:
    """REST 3.0: `[id, ">", last]`.

    The portal may give fewer rows a page than it was asked for, so a page is short only beside a longer one.
    """

    def __init__(self, call: Call[Any], paging: Keyset) -> None:
        self._call = call
        self._id = paging.id
        self._filter = conditions(call.params.get("filter"), method=call.method)
        params = {**call.params, "order": {paging.id: "ASC"}}
        if dig(params, "pagination.limit") is None:
            params = put(params, "pagination.limit", paging.limit)
        self._params = with_id(params, "select", paging.id)
        self._largest = 0

    def first(self) -> Position:
        return position_of(self._call, "id") or {"id": None}

    def params(self, at: Position) -> Mapping[str, Any]:
        if at["id"] is None:
            return self._params
        return {**self._params, "filter": [*self._filter, [self._id, ">", at["id"]]]}

    def next(self, at: Position, rows: Sequence[Any], reply: Reply[Any]) -> Step | None:
        ids = ids_in(self._call, rows, self._id, at)
        if not grows(ids, above=at["id"]):
            raise incomplete(self._call, f"its rows do not come by {self._id!r}, upwards", at)
        short = len(ids) < self._largest
        self._largest = max(self._largest, len(ids))
        return Step({"id": ids[-1]}, more=not short) if ids else Step(at, more=False)


class ByTail:
    """`tail` of REST 3.0: the rows after `cursor.value`; those before it if the caller's `cursor.order` is `DESC`."""

    def __init__(self, call: Call[Any], paging: Tail) -> None:
        self._call = call
        self._id = paging.id
        given = cast("Mapping[str, Any]", call.params.get("cursor") or {})
        if given.get("field", paging.id) != paging.id:
            raise ConfigError(
                f"{call.method}: cursor.field: all rows can be read by {paging.id!r} alone: rows that share another "
                "value would be lost between two pages"
            )
        self._down = str(given.get("order", "ASC")).upper() == "DESC"
        self._cursor = {"field": paging.id, "order": "ASC", "limit": paging.limit, **given}
        self._params = with_id(call.params, "select", paging.id)
        self._largest = 0

    def first(self) -> Position:
        return position_of(self._call, "value") or {"value": self._cursor.get("value")}

    def params(self, at: Position) -> Mapping[str, Any]:
        value = {} if at["value"] is None else {"value": at["value"]}
        return {**self._params, "cursor": {**self._cursor, **value}}

    def next(self, at: Position, rows: Sequence[Any], reply: Reply[Any]) -> Step | None:
        ids = ids_in(self._call, rows, self._id, at)
        before = at["value"]
        if not (grows([-id for id in ids], above=before and -before) if self._down else grows(ids, above=before)):
            raise incomplete(self._call, f"its rows do not come by {self._id!r}, as asked", at)
        short = len(ids) < self._largest
        self._largest = max(self._largest, len(ids))
        return Step({"value": ids[-1]}, more=not short) if ids else Step(at, more=False)


class ByCursor:
    """A cursor that means something to the portal alone. It is null in the last answer."""

    def __init__(self, call: Call[Any], paging: After) -> None:
        self._call = call
        self._param = paging.param
        self._reply = paging.reply

    def first(self) -> Position:
        return position_of(self._call, "cursor") or {"cursor": dig(self._call.params, self._param)}

    def params(self, at: Position) -> Mapping[str, Any]:
        if at["cursor"] is None:
            return self._call.params
        return put(self._call.params, self._param, at["cursor"])

    def next(self, at: Position, rows: Sequence[Any], reply: Reply[Any]) -> Step | None:
        cursor = dig(reply.raw, self._reply)
        if cursor is None:
            return Step(END, more=False)
        if cursor == at["cursor"]:
            raise incomplete(self._call, f"{self._reply} did not move on", at)
        return Step({"cursor": cursor}, more=True)

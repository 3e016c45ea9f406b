"""Lists whose rows can be filtered and sorted by their id: each page begins above the last row of the one before.

The first page is a request of its own, so a short list costs no more. What follows comes in batches, in either of two
ways:

- as a chain: each command takes its `>id` from the answer to the one before (`$result[p0][49][ID]`). That is 2,500 rows
  a request however sparse the ids are, but each batch waits for the one before;
- as windows of 50 ids, where ids are dense. A window cannot hold more rows than a page, and none needs another one's
  answer: several batches are under way at once, and a window that failed is asked for again alone.

Both read upwards, so either goes on where the other stopped.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Iterator, Mapping, Sequence
from contextlib import aclosing
from itertools import islice
from typing import Any, Final, Generic, TypeVar

from b24.call import Page, Position, Reply, Sender
from b24.convert import PageReader
from b24.lists.cut import FULL, Results, Wire, fetch
from b24.lists.query import Commands, Query, Span
from b24.lists.rows import END, dig, grows, ids_in, incomplete, position_of, rows_in
from b24.protocol import reply

Row = TypeVar("Row")

DENSE: Final = 0.75
"""The share of ids with a row that makes windows worth while: below it a chain needs clearly fewer requests."""

AHEAD: Final = 3
"""Batches under way at once, at most: each answer may have some megabytes."""

BREATH: Final = 4
"""After so many pages of a batch other tasks get a turn: decoding all of it takes tens of milliseconds."""


async def by_id(sender: Sender, query: Query[Row], wire: Wire | None) -> AsyncGenerator[Page[Row], None]:
    """Every page, in order of the ids."""
    after = position_of(query.call, "id")
    if after == END:
        return
    reading = _Reading(sender, query, wire, after["id"] if after else None)
    yield await reading.first()
    while not reading.ended:
        async with aclosing(reading.pages()) as pages:
            async for page in pages:
                yield page


class _Reading(Generic[Row]):
    """One reading of a list. All rows up to the id `last` have been given out."""

    def __init__(self, sender: Sender, query: Query[Row], wire: Wire | None, after: int | None) -> None:
        self.ended = False
        self._sender = sender
        self._query = query
        self._call = query.call
        self._wire = wire
        self._commands = Commands.of(query) if wire else None
        self._reader = PageReader(query.call.result, query.row_id)
        self._path = (query.call.unwrap or "result").split(".")[1:]
        bounds = [bound for bound in (after, query.bound()) if bound is not None]
        self._last = None if after is None else max(bounds)
        self._top: int | None = None
        """The highest id, as far as is known; rows may come meanwhile."""
        self._density = 0.0
        self._windows_work = True
        self._length = 1

    async def first(self) -> Page[Row]:
        """The first page."""
        above = self._last
        answer = await self._sender.send(self._query.ask(above))
        rows = rows_in(self._call, answer.raw, self._position)
        if len(rows) < FULL:
            self.ended = True
            return Page(answer.result, position=self._end(rows))
        if len(rows) > FULL or isinstance(dig({"result": answer.raw}, self._call.unwrap or "result"), Mapping):
            self._commands = None  # `$result[p0][49]` would be another row, or none
        ids = self._ids(answer, above)
        page = self._page(answer.result, ids)
        self._measure(len(ids), ids[0] - 1 if above is None else above)
        return page

    def _end(self, rows: Sequence[Any]) -> Position:
        """Where a list of one page ends. Its ids matter only to go on from here some day, so they may be missing."""
        ids = [str(row.get(self._query.row_id)) if isinstance(row, Mapping) else "" for row in rows]
        if not all(id.isdecimal() for id in ids):
            return END
        return {"id": max(map(int, ids))} if ids else self._position

    def pages(self) -> AsyncGenerator[Page[Row], None]:
        """Some pages more."""
        assert self._last is not None
        if self._wire is None or self._commands is None:
            return self._single(self._last)
        if self._top is not None and self._windows_work and self._density >= DENSE and self._top > self._last:
            return self._windows(self._wire, self._commands, self._last, self._top)
        return self._chain(self._wire, self._commands, self._last)

    # -- one page ------------------------------------------------------------------------------------------------------

    @property
    def _position(self) -> Position:
        return {"id": self._last}

    def _ids(self, answer: Reply[list[Row]], above: int | None) -> list[int]:
        """The ids of a page, in their order."""
        rows = rows_in(self._call, answer.raw, self._position)
        ids = ids_in(self._call, rows, self._query.row_id, self._position)
        self._reader.learn(rows)
        return self._grown(ids, above)

    def _grown(self, ids: list[int], above: int | None) -> list[int]:
        if grows(ids, above=above):
            return ids
        raise incomplete(
            self._call,
            f"its rows do not come by {self._query.row_id!r}, upwards from {above}; "
            "if it cannot filter and sort by that, give it an order of your own, and it is read by start",
            self._position,
        )

    def _page(self, rows: list[Row], ids: list[int]) -> Page[Row]:
        """The page; all up to its last row counts as read."""
        self._last = ids[-1]
        return Page(rows, position=self._position)

    def _read(self, wire: Wire, results: Results, number: int, above: int) -> tuple[list[Row], list[int]]:
        """The rows of a page in a batch and their ids. Raises `LookupError` if it has to be asked for again."""
        text = results.rows(number, self._path)
        if text is not None and (page := self._reader.read(text)) is not None:
            rows, ids = page
            return rows, self._grown(ids, above)
        answer = reply(self._call, {"result": results.take(number)}, strict=wire.strict)
        return answer.result, self._ids(answer, above)

    async def _send(self, above: int, upto: int | None = None) -> tuple[list[Row], list[int]]:
        """A page by a request of its own. What failed in a batch is tried again so, by the rules of the client."""
        answer = await self._sender.send(self._query.ask(above, upto).but(bulk=True))
        return answer.result, self._ids(answer, above)

    async def _single(self, above: int) -> AsyncGenerator[Page[Row], None]:
        rows, ids = await self._send(above)
        self.ended = len(ids) < FULL
        if ids:
            yield self._page(rows, ids)

    # -- a chain -------------------------------------------------------------------------------------------------------

    async def _chain(self, wire: Wire, commands: Commands, above: int) -> AsyncGenerator[Page[Row], None]:
        """The pages of one batch, each command of which goes on from the one before."""
        length = self._next_length(above)
        chain = commands.chain(above, length)
        if self._top is None and length < FULL:
            chain.append(commands.last)
        # With `halt`, as no command after a failed one has a row to go on from.
        results = await fetch(wire, self._call, chain, halt=True)
        begun, count = above, 0
        for number in range(length):
            try:
                rows, ids = self._read(wire, results, number, above)
            except LookupError:
                self._length = 1
                async for page in self._single(above):
                    yield page
                return
            if ids:
                yield self._page(rows, ids)
            if len(ids) < FULL:
                self.ended = True
                return  # what comes after a short page had no row to go on from, and began anew
            above, count = ids[-1], count + len(ids)
            if number % BREATH == 0:
                await asyncio.sleep(0)
        self._measure(count, begun)
        if len(chain) > length:
            self._find_top(results, length)

    def _next_length(self, above: int) -> int:
        """How many pages to chain: 2, 4, … 50, and not many more than there seem to be."""
        self._length = min(self._length * 2, FULL)
        if self._top is None or self._top <= above:
            return self._length
        return min(self._length, int((self._top - above) * self._density / FULL) + 2)

    def _find_top(self, results: Results, number: int) -> None:
        try:
            rows = rows_in(self._call, results.take(number), self._position)
        except LookupError:
            return
        self._top = max(ids_in(self._call, rows, self._query.row_id, self._position), default=None)

    def _measure(self, count: int, begun: int) -> None:
        assert self._last is not None
        self._density = count / max(1, self._last - begun)

    # -- windows -------------------------------------------------------------------------------------------------------

    async def _windows(self, wire: Wire, commands: Commands, low: int, top: int) -> AsyncGenerator[Page[Row], None]:
        """The pages up to `top` and the one above it; or as far as ids are dense."""
        spans = _spans(low, top)
        ahead: deque[tuple[list[Span], asyncio.Task[Results]]] = deque()
        depth = 2
        try:
            while True:
                while self._density >= DENSE and len(ahead) < depth and (some := list(islice(spans, FULL))):
                    fetching = fetch(wire, self._call, commands.windows(some), halt=False)
                    ahead.append((some, asyncio.create_task(fetching)))
                if not ahead:
                    return
                some, task = ahead[0]
                if not task.done():
                    depth = min(depth + 1, AHEAD)  # the rows are wanted faster than they come
                results = await task
                ahead.popleft()
                begun, count = some[0][0], 0
                for number, (above, upto) in enumerate(some):
                    try:
                        rows, ids = self._read(wire, results, number, above)
                    except LookupError:
                        rows, ids = await self._send(above, upto)
                    if upto is None:
                        self.ended, self._top, self._length = len(ids) < FULL, None, 1
                    elif ids and ids[-1] > upto:
                        self._windows_work = False  # the method does not know `<=id`
                        return
                    if ids:
                        yield self._page(rows, ids)
                    self._last = max(self._last or 0, upto or 0)
                    count += len(ids)
                    if number % BREATH == 0:
                        await asyncio.sleep(0)
                if not self.ended:
                    self._measure(count, begun)
        finally:
            for _, task in ahead:
                task.cancel()
            await asyncio.gather(*(task for _, task in ahead), return_exceptions=True)


def _spans(low: int, top: int) -> Iterator[Span]:
    """Windows up to `top`, and what is above it."""
    for above in range(low, top, FULL):
        yield above, min(above + FULL, top)
    yield top, None

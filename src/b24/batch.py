"""Many calls in one request: `Batched` gathers what is awaited together. `b24.commands` has batches with keys."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from copy import copy
from typing import Any, Final, TypeVar

from attrs import define, frozen

from b24 import protocol
from b24.call import Call, Page, Reply, Sender
from b24.errors import (
    ApiError,
    AuthError,
    B24Error,
    OperatingLimited,
    OutcomeUnknown,
    Overloaded,
    RateLimited,
    TransportError,
    forget_frames,
)
from b24.lists import walk
from b24.packing import MOST, Item, Lane, item_of, pack, unpack, unpack_v3

E = TypeVar("E", bound=B24Error)
T = TypeVar("T")
Row = TypeVar("Row")

Read = Callable[[Call[Any], Mapping[str, Any]], Reply[Any]]
"""Makes of a command's envelope the reply that the call would have had alone. Raises its `ApiError`."""


def read(call: Call[T], envelope: Mapping[str, Any]) -> Reply[T]:
    """The reply in an envelope, or its error, as they came."""
    if "error" in envelope:
        raise protocol.refusal(call, envelope, 200)  # a command has no status of its own
    return protocol.reply(call, envelope)


# -- one request -------------------------------------------------------------------------------------------------------


@frozen(eq=False)
class Alone:
    """In place of a result: `error` leaves room for making the call again, outside of a batch."""

    error: ApiError


Result = Reply[Any] | Exception | Alone | None
"""What became of a call; None if it was not reached, since one before it failed."""

# No call with this credential, or at this moment, would fare better than the batch.
_AT_THE_DOOR: Final = (AuthError, Overloaded, RateLimited)

# Codes (case-folded) of commands that the portal did not run, and would run outside of this batch; and of those of
# which it does not know itself how far they got.
_TURNED_AWAY: Final = frozenset({"error_batch_length_exceeded", "error_batch_method_not_allowed"})
_CRASHED: Final = frozenset({"error_unexpected_answer", "internal_server_error"})


async def exchange(sender: Sender, items: Sequence[Item], read: Read, *, halt: bool = False) -> list[Result]:
    """What became of each of at most 50 calls of one lane, sent as one batch."""
    batch = pack(items, halt=halt)
    try:
        answer = (await sender.send(batch)).result
    except B24Error as error:
        return await _after(error, sender, batch, items, read, halt=halt)
    results: list[Result] = []
    for item, envelope in zip(items, (unpack_v3 if batch.v3 else unpack)(answer, len(items)), strict=True):
        if envelope is not None:
            results.append(_read(read, item.call, envelope))
        elif halt and any(isinstance(result, (Exception, Alone)) for result in results):
            results.append(None)
        else:
            results.append(_unknown(item.call))
    return results


async def _after(
    error: B24Error, sender: Sender, batch: Call[Any], items: Sequence[Item], read: Read, *, halt: bool
) -> list[Result]:
    """What became of the calls of a batch that failed as a whole."""
    if isinstance(error, OperatingLimited):
        return [Alone(_own(error, item.call)) for item in items]
    if batch.v3 and isinstance(error, ApiError) and not isinstance(error, _AT_THE_DOOR):
        # One command is to blame, and only the portal knows which. Unsafe ones are here only if references bind them.
        owns = [(item, _own(error, item.call)) for item in items]
        if batch.safe:
            return [Alone(own) for _, own in owns]
        return [own if item.call.safe else _unknown(item.call, own) for item, own in owns]
    repeated: dict[Item, Result] = {}
    if isinstance(error, OutcomeUnknown) and not batch.safe and not halt:
        safe = [item for item in items if item.call.safe]
        repeated = dict(zip(safe, await exchange(sender, safe, read), strict=True)) if safe else {}
    return [repeated[item] if item in repeated else _own(error, item.call) for item in items]


def _read(read: Read, call: Call[Any], envelope: Mapping[str, Any]) -> Result:
    try:
        return read(call, envelope)
    except B24Error as error:
        forget_frames(error)
        if not isinstance(error, ApiError):
            return error
        code = error.code.casefold()
        if code in _CRASHED and not call.safe:
            return _unknown(call, error)
        if code in _CRASHED or code in _TURNED_AWAY or isinstance(error, OperatingLimited):
            return Alone(error)
        return error


def _unknown(call: Call[Any], cause: B24Error | None = None) -> OutcomeUnknown:
    told = cause or "the answer to its batch says nothing of it"
    error = OutcomeUnknown(f"{call.method}: it may or may not have run: {told}", method=call.method, may_have_run=True)
    error.__cause__ = cause
    return error


def _own(error: E, call: Call[Any]) -> E:
    """The error of a batch as that of one of its calls: whoever awaits one raises an object of their own."""
    own = copy(error)
    own.args = (f"{call.method}: {error}",)
    own.__cause__ = error
    if isinstance(own, (ApiError, TransportError)):
        own.method = call.method
    return own


# -- batches of what is awaited together -------------------------------------------------------------------------------


@define(eq=False)
class _Waiting:
    """A call that somebody awaits; the rest is known once it is sent."""

    item: Item
    result: asyncio.Future[Reply[Any] | Alone]
    batch: Sequence[_Waiting] = ()
    task: asyncio.Task[None] | None = None


class Batched(Sender):
    """Sends what is awaited concurrently in batches of up to 50, and alone what cannot be in one.

    A batch leaves when it is full, or when a turn of the event loop has added nothing. `read` makes replies of what it
    answers.
    """

    def __init__(self, inner: Sender, read: Read = read) -> None:
        self._inner = inner
        self._read = read
        self._round: _Round | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def send(self, call: Call[T]) -> Reply[T]:
        item = item_of(call)
        if item.lane is None:
            return await self._inner.send(call)
        loop = asyncio.get_running_loop()
        if self._round is None or self._round.over or self._round.loop is not loop:
            self._round = _Round(loop, self._depart)
        waiting = self._round.add(item.lane, _Waiting(item, loop.create_future()))
        try:
            result = await waiting.result
        except asyncio.CancelledError:
            if waiting.task and all(other.result.done() for other in waiting.batch):
                waiting.task.cancel()  # nobody is left who would read the answer
            raise
        return await self._inner.send(call) if isinstance(result, Alone) else result

    def walk(self, call: Call[list[Row]]) -> AsyncGenerator[Page[Row], None]:
        """Pages one after another; they share batches with what else is awaited."""
        return walk(self, call)

    def _depart(self, batch: Sequence[_Waiting]) -> None:
        task = asyncio.create_task(self._carry(batch))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        for waiting in batch:
            waiting.batch, waiting.task = batch, task

    async def _carry(self, batch: Sequence[_Waiting]) -> None:
        """Send a batch and tell everybody what became of theirs."""
        results: Sequence[Result] = ()
        try:
            results = await exchange(self._inner, [waiting.item for waiting in batch], self._read)
        except Exception as error:  # noqa: BLE001 - it is raised where the calls are awaited
            results = [error] * len(batch)
        finally:
            for waiting, result in zip(batch, results, strict=False):
                if waiting.result.done():
                    continue
                if isinstance(result, Exception):
                    waiting.result.set_exception(result)
                elif result is not None:
                    waiting.result.set_result(result)
            for waiting in batch:
                waiting.result.cancel()  # those who wait still, if this task was cancelled


class _Round:
    """What has been awaited since the last batches left."""

    def __init__(self, loop: asyncio.AbstractEventLoop, depart: Callable[[Sequence[_Waiting]], None]) -> None:
        self.loop = loop
        self.over = False
        self._depart = depart
        self._queues: dict[Lane, list[_Waiting]] = {}
        self._added = 0
        loop.call_soon(self._turn, 0)

    def add(self, lane: Lane, waiting: _Waiting) -> _Waiting:
        queue = self._queues.setdefault(lane, [])
        queue.append(waiting)
        self._added += 1
        if len(queue) >= MOST:
            queue[:] = [other for other in queue if not other.result.done()]
            if len(queue) >= MOST:
                self._depart(self._queues.pop(lane))
        return waiting

    def _turn(self, seen: int) -> None:
        if seen != self._added:
            self.loop.call_soon(self._turn, self._added)
            return
        self.over = True
        for queue in self._queues.values():
            if batch := [waiting for waiting in queue if not waiting.result.done()]:
                self._depart(batch)

"""Events on their way to handlers: posted once each, beside the calls that caused them."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from typing import Final

import aiohttp
from attrs import define, field

# How long the portal really waits is published nowhere; what is slower than this has failed as well.
TIMEOUT: Final = 10.0


@define
class Delivery:
    """An event for one handler. `status` is what the handler answered: None before it did, and if it never does."""

    event: str
    handler: str
    body: bytes = field(repr=False)
    status: int | None = None


class Outbox:
    """Posts events, in order for each handler, and never twice: what a handler does not take is lost."""

    def __init__(self, remember: int) -> None:
        self.deliveries: list[Delivery] = []
        self._remember = remember
        self._tasks: set[asyncio.Task[None]] = set()
        self._turns: dict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._session: aiohttp.ClientSession | None = None

    def open(self) -> None:
        """Be ready to post from the loop that runs now."""
        self._loop = asyncio.get_running_loop()

    async def close(self) -> None:
        """Let go of what is still under way, and post no more."""
        self._loop = None
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    def post(self, event: str, handler: str, body: bytes) -> None:
        """Post an event soon. Any thread may say so."""
        if self._loop is None:
            raise RuntimeError("the portal is not running; enter it first: `async with Portal() as portal:`")
        self._loop.call_soon_threadsafe(self._start, Delivery(event, handler, body))

    async def empty(self) -> None:
        """Return once every event that was posted so far has been answered or lost. Any loop may wait."""
        if self._loop is not None:
            await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(self._settled(), self._loop))

    async def _settled(self) -> None:
        while self._tasks:
            await asyncio.wait(self._tasks)

    def _start(self, delivery: Delivery) -> None:
        self.deliveries.append(delivery)
        del self.deliveries[: max(0, len(self.deliveries) - self._remember)]
        task = asyncio.create_task(self._deliver(delivery))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deliver(self, delivery: Delivery) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=TIMEOUT))
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        async with self._turns[delivery.handler]:
            try:
                async with self._session.post(
                    delivery.handler, data=delivery.body, headers=headers, allow_redirects=False
                ) as response:
                    delivery.status = response.status
            except (aiohttp.ClientError, TimeoutError):
                return

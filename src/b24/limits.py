"""Staying below the portal's two limits: how many requests, and how much working time of a method.

`LeakyBucket` paces requests, one bucket for everything this process sends to a portal: the portal counts by address of
origin, whoever the caller is. `OperatingLedger` keeps the books of working time, for each credential and method.
Both may be used from several event loops and threads at once.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable, Hashable, Mapping
from math import ceil, floor, inf
from typing import Any, Final, Literal, NamedTuple, Protocol
from weakref import WeakSet, WeakValueDictionary

from attrs import define, frozen

from b24.call import seconds
from b24.errors import ConfigError, DeadlineExceeded, OperatingLimited

log = logging.getLogger(__name__)

Lane = Literal["interactive", "bulk"]
"""`bulk` is for work that nobody sits and waits for: exports and long lists."""


@frozen(kw_only=True)
class Limits:
    """What the portal allows, and what to do at its bounds.

    `burst` requests at once and `rate` a second after that. `headroom` of the burst is never used: the portal leaks
    once a second at a moment unknown here, so one second's leak is the least that keeps it from refusing. `reserved` is
    the share of the burst that bulk work leaves to interactive calls. `operating` is how many seconds of work a method
    may have used up in ten minutes before its next call waits, or raises `OperatingLimited`.
    """

    burst: float = 50
    rate: float = 2
    headroom: float = 2
    reserved: float = 0.2
    operating: float = 475.0  # the portal refuses above 480; calls that are under way are not counted yet
    on_operating: Literal["wait", "raise"] = "wait"

    def __attrs_post_init__(self) -> None:
        if not self.rate > 0:
            raise ConfigError(f"rate={self.rate}: must be above 0; for no limit at all use Limits.off()")
        if not 0 <= self.reserved < 1:
            raise ConfigError(f"reserved={self.reserved}: a share, from 0 to below 1")
        if self.headroom < 0 or self.room("bulk") < 1:
            raise ConfigError(
                f"burst={self.burst}, headroom={self.headroom}, reserved={self.reserved}: no room for one bulk request"
            )

    @classmethod
    def standard(cls) -> Limits:
        """Any cloud plan below Enterprise: 50 at once, then 2 a second."""
        return cls()

    @classmethod
    def enterprise(cls) -> Limits:
        """The Enterprise plan: 250 at once, then 5 a second."""
        return cls(burst=250, rate=5, headroom=5)

    @classmethod
    def off(cls) -> Limits:
        """No pacing, for self-hosted portals. A refused method still waits for its working time."""
        return cls(burst=inf, rate=inf)

    def room(self, lane: Lane) -> float:
        """How far this lane may fill the bucket."""
        return (self.burst - self.headroom) * (1 - self.reserved if lane == "bulk" else 1)


# -- how many requests -------------------------------------------------------------------------------------------------


class BucketState(NamedTuple):
    """A bucket at one moment: its `level` of `burst`, calls that wait in each lane, and counts since it was made."""

    level: float
    burst: float
    rate: float
    interactive: int
    bulk: int
    served: int
    refused: int


class Bucket(Protocol):
    """What paces requests: in this process (`LeakyBucket`), or for several of them through a store they share."""

    def take(self, lane: Lane = "interactive") -> bool:
        """Whether one request may be sent at once; then it counts as sent. Where that is not known at once, False."""
        ...

    async def acquire(self, lane: Lane = "interactive", *, deadline: float | None = None) -> None:
        """Return when one request may be sent, and count it as sent.

        Raises `DeadlineExceeded`, at once if that is known by now, when it would be after `deadline`.
        """

    async def correct(self) -> None:
        """The portal refused a request for their number: it counts more than this bucket does."""

    def snapshot(self) -> BucketState:
        """The state for metrics."""
        ...


# While both lanes wait, one request in so many is bulk work, or interactive calls could stop an export for ever.
BULK_TURN: Final = 5


class LeakyBucket:
    """The portal's bucket, mirrored: each request fills it by one, each full second takes `rate` out of it.

    Our seconds begin when the bucket stops being empty. The portal's begin at any moment, so its level is above ours by
    one second's leak at most, and after a pause not at all. Waiters are served in order within their lane.
    """

    def __init__(self, portal: str, limits: Limits, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.limits = limits
        self._portal = portal
        self._clock = clock
        self._lock = threading.Lock()
        self._level = 0.0
        self._second = clock()
        self._waiting: dict[Lane, deque[_Waiter]] = {"interactive": deque(), "bulk": deque()}
        self._passed = 0  # interactive calls served while bulk work waits
        self._ticking: WeakSet[asyncio.AbstractEventLoop] = WeakSet()
        self._served = 0
        self._refused = 0

    def take(self, lane: Lane = "interactive") -> bool:
        """Whether one request may be sent now; then it counts as sent."""
        with self._lock:
            if self._waiting["interactive"] or self._waiting["bulk"]:
                return False
            if self.limits.burst == inf:
                self._served += 1
                return True
            self._leak()
            if self._fits(lane):
                self._take(lane)
                return True
            return False

    async def acquire(self, lane: Lane = "interactive", *, deadline: float | None = None) -> None:
        """Return when one request may be sent, and count it as sent; without a task switch if that is now.

        `deadline` is by this bucket's clock. Raises `DeadlineExceeded`, at once if it is known that it cannot be met.
        """
        if self.take(lane):
            return
        with self._lock:
            now = self._leak()
            queue = self._waiting[lane]
            waiter = _Waiter(asyncio.get_running_loop())
            queue.append(waiter)
            self._serve()
            if waiter.served:
                return
            if deadline is not None and (free := self._free(lane, ahead=len(queue) - 1)) > deadline:
                queue.remove(waiter)
                raise DeadlineExceeded(
                    f"{self._portal}: the call waits for {free - now:.1f} s by the request limit, "
                    f"{len(queue)} before it, and its deadline is in {max(0, deadline - now):.1f} s"
                )
            self._tick_later(waiter.loop)
        try:
            async with asyncio.timeout(None if deadline is None else deadline - now):
                await waiter.turn
        except TimeoutError:
            self._leave(lane, waiter)
            raise DeadlineExceeded(f"{self._portal}: the call's deadline passed while it waited to be sent") from None
        except BaseException:
            self._leave(lane, waiter)
            raise

    async def correct(self) -> None:
        """The portal refused a request for their number, so its bucket is full: then ours is too.

        It counts what it refuses, so each refusal is one more beyond that. Otherwise both would leak in step from here
        on, and its level would stay above the threshold for as long as calls wait to be sent.
        """
        with self._lock:
            now = self._leak()
            self._refused += 1
            if self.limits.burst < inf:
                self._level = max(self._level, self.limits.burst) + 1
                self._second = now

    def snapshot(self) -> BucketState:
        """The state for metrics."""
        with self._lock:
            self._leak()
            return BucketState(
                level=self._level,
                burst=self.limits.burst,
                rate=self.limits.rate,
                interactive=len(self._waiting["interactive"]),
                bulk=len(self._waiting["bulk"]),
                served=self._served,
                refused=self._refused,
            )

    # All below is called with the lock held, but for `_leave` and `_tick`, which take it.

    def _leak(self) -> float:
        now = self._clock()
        seconds = floor(now - self._second + 1e-6)  # a timer may fire a hair early
        if seconds > 0:
            self._level = max(0.0, self._level - seconds * self.limits.rate)
            self._second += seconds
        if self._level == 0:
            self._second = now
        return now

    def _fits(self, lane: Lane) -> bool:
        return self._level + 1 <= self.limits.room(lane)

    def _take(self, lane: Lane) -> None:
        self._level += 1
        self._served += 1
        self._passed = self._passed + 1 if lane == "interactive" and self._waiting["bulk"] else 0

    def _free(self, lane: Lane, ahead: int) -> float:
        """When a call of this lane with so many before it can go, if nothing else comes."""
        excess = self._level + ahead + 1 - self.limits.room(lane)
        return self._second + max(1, ceil(excess / self.limits.rate))

    def _serve(self) -> None:
        """Let go who may go."""
        while (lane := self._next()) and self._fits("interactive" if self._bulk_is_due() else lane):
            waiter = self._waiting[lane].popleft()
            try:
                waiter.loop.call_soon_threadsafe(waiter.wake)
            except RuntimeError:
                continue  # its loop was closed under it: nobody waits there
            waiter.served = True
            self._take(lane)

    def _next(self) -> Lane | None:
        if self._waiting["interactive"] and not self._bulk_is_due():
            return "interactive"
        return "bulk" if self._waiting["bulk"] else None

    def _bulk_is_due(self) -> bool:
        return bool(self._waiting["bulk"]) and self._passed >= BULK_TURN - 1

    def _tick_later(self, loop: asyncio.AbstractEventLoop) -> None:
        # One timer for each loop with waiters: any of the loops may stop, and the others must go on.
        if loop not in self._ticking:
            self._ticking.add(loop)
            loop.call_later(max(0.0, self._second + 1 - self._clock()), self._tick, loop)

    def _tick(self, loop: asyncio.AbstractEventLoop) -> None:
        with self._lock:
            self._ticking.discard(loop)
            self._leak()
            self._serve()
            if any(self._waiting.values()):
                self._tick_later(loop)

    def _leave(self, lane: Lane, waiter: _Waiter) -> None:
        """A call goes away without being sent: its place, or the request it was given, is for the next one."""
        with self._lock:
            self._leak()
            if waiter.served:
                self._level = max(0.0, self._level - 1)
                self._served -= 1
            elif waiter in self._waiting[lane]:
                self._waiting[lane].remove(waiter)
            self._serve()


class _Waiter:
    """A call that waits for its turn in `loop`. `served` is decided under the bucket's lock, `turn` tells the call."""

    __slots__ = ("loop", "served", "turn")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.turn: asyncio.Future[None] = loop.create_future()
        self.served = False

    def wake(self) -> None:
        if not self.turn.done():
            self.turn.set_result(None)


# -- how much working time ---------------------------------------------------------------------------------------------

# The portal keeps working time in baskets of a minute, so after a minute the sum may have fallen.
STEP: Final = 60.0


class OperatingState(NamedTuple):
    """A method's working time: `operating` seconds used up as last told, and for how many seconds it is closed."""

    operating: float
    closed_for: float


@define(eq=False, repr=False)
class _Account:
    operating: float = 0.0
    told_at: float = 0.0  # by the portal's clock
    reset_at: float = 0.0  # by the portal's clock
    resets: float = 0.0  # the same by ours
    closed_until: float = 0.0  # by ours


class OperatingLedger:
    """The working time that methods used up, as the portal tells it with each reply, for one credential.

    The portal's counter is a sum already; the newest one counts. Portals that send no counters are never waited for,
    unless they refuse. `batch` is a method like any other here.
    """

    def __init__(
        self,
        limits: Limits,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self.limits = limits
        self._clock = clock
        self._sleep = sleep
        self._accounts: dict[str, _Account] = {}

    async def wait(self, *methods: str, deadline: float | None = None) -> None:
        """Return when all of `methods` may be called; without a task switch if that is now.

        Raises `OperatingLimited` if the limits say so, `DeadlineExceeded` if it would be after `deadline`.
        """
        while closed := [method for method in methods if self.closed_for(method) > 0]:
            method = max(closed, key=self.closed_for)
            seconds = self.closed_for(method)
            if self.limits.on_operating == "raise":
                raise self._limited(method)
            if deadline is not None and self._clock() + seconds > deadline:
                raise DeadlineExceeded(
                    f"{method}: used up its operating time; works again in {seconds:.0f} s, after the call's deadline",
                    method=method,
                )
            # In steps: a reply to a call that was under way may open the method earlier.
            await self._sleep(min(seconds, STEP))

    def closed_for(self, method: str) -> float:
        """Seconds until `method` may be called; 0 if that is now."""
        account = self._accounts.get(method.lower())
        return max(0.0, account.closed_until - self._clock()) if account and account.closed_until else 0.0

    def learn(self, method: str, told: Any, *, server_now: float | None = None) -> None:
        """Take in the `time` of a reply to `method`, as it came.

        `server_now` is the portal's time when the reply left, where `told` is only a part of it (a command of a batch).
        """
        if not isinstance(told, dict) or (operating := seconds(told.get("operating"))) is None:
            return
        account = self._account(method)
        finish = seconds(told.get("finish")) or 0.0
        if finish < account.told_at:
            return  # replies overtake each other
        account.told_at = finish
        account.operating = operating
        if reset_at := seconds(told.get("operating_reset_at")):
            # By the difference of two times of the portal's own: its clock may be wrong, or ours.
            account.reset_at = reset_at
            account.resets = self._clock() + reset_at - (server_now or finish)
        account.closed_until = self._reopens(account) if operating >= self.limits.operating else 0.0

    def refuse(self, method: str) -> None:
        """The portal refused `method` for its working time (it tells no more than that)."""
        account = self._account(method)
        account.closed_until = self._reopens(account)

    def snapshot(self) -> Mapping[str, OperatingState]:
        """The state of every method that was told of, for metrics."""
        return {
            method: OperatingState(operating=account.operating, closed_for=self.closed_for(method))
            for method, account in list(self._accounts.items())
        }

    def _account(self, method: str) -> _Account:
        key = method.lower()
        account = self._accounts.get(key)
        if account is None:
            account = self._accounts[key] = _Account()
        return account

    def _reopens(self, account: _Account) -> float:
        """The reset the portal told of, if it is still to come; else a minute, again and again."""
        now = self._clock()
        return account.resets if account.resets > now else now + STEP

    def _limited(self, method: str) -> OperatingLimited:
        account = self._account(method)
        seconds = self.closed_for(method)
        error = OperatingLimited(
            "OPERATION_TIME_LIMIT",
            f"not sent: the method used {account.operating:.0f} s of operating time and works again in {seconds:.0f} s",
            status=429,
            method=method,
        )
        if account.closed_until == account.resets:
            error.reset_at = dt.datetime.fromtimestamp(account.reset_at, dt.UTC)
        return error


# -- one for all clients of the process --------------------------------------------------------------------------------

_registry_lock = threading.Lock()
_buckets: dict[tuple[str, str], LeakyBucket] = {}
_used: WeakValueDictionary[tuple[str, str], LeakyBucket] = WeakValueDictionary()
_ledgers: WeakValueDictionary[tuple[str, Hashable], OperatingLedger] = WeakValueDictionary()


def shared_bucket(portal: str, limits: Limits, *, egress: str = "") -> LeakyBucket:
    """The bucket of `portal` (its host) for requests that leave by `egress`: the same until it is empty and unused.

    The portal still counts what clients sent that are closed by now, and so does the next one's bucket. Who asks last
    says the limits for all. `egress` names the address of origin where a process has several (proxies).
    """
    with _registry_lock:
        for key in [key for key, kept in _buckets.items() if kept.snapshot().level == 0]:
            del _buckets[key]
        _buckets.update(_used)
        bucket = _buckets.get((portal.lower(), egress))
        if bucket is None:
            bucket = _buckets[portal.lower(), egress] = _used[portal.lower(), egress] = LeakyBucket(portal, limits)
        elif bucket.limits != limits:
            log.warning("%s: request limits change from %s to %s for every client", portal, bucket.limits, limits)
            bucket.limits = limits
        return bucket


def shared_ledger(portal: str, credential: Hashable, limits: Limits) -> OperatingLedger:
    """The ledger of a credential on `portal`: the same as long as anyone holds it.

    `credential` only tells one from another; give a digest, not the secret.
    """
    with _registry_lock:
        ledger = _ledgers.get((portal.lower(), credential))
        if ledger is None:
            ledger = _ledgers[portal.lower(), credential] = OperatingLedger(limits)
        ledger.limits = limits
        return ledger

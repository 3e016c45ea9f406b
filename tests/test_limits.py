"""Pacing and operating time, on a clock that runs only when everyone waits."""

from __future__ import annotations

import asyncio
import datetime as dt
import gc
import selectors
import threading
import time
from collections.abc import Coroutine, Iterator
from math import floor, inf
from typing import Any, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from b24.errors import ConfigError, DeadlineExceeded, OperatingLimited
from b24.limits import BULK_TURN, Lane, LeakyBucket, Limits, OperatingLedger, shared_bucket, shared_ledger

T = TypeVar("T")


# -- a clock that costs no time ----------------------------------------------------------------------------------------


class Selector(selectors.DefaultSelector):
    """Instead of waiting, moves the clock on."""

    now = 1000.0

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0)
        if not ready:
            assert timeout is not None, "everyone waits, and nothing is going to happen"
            self.now += max(0.0, timeout)
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop in which waiting takes no time."""

    def __init__(self) -> None:
        self.selector = Selector()
        super().__init__(self.selector)

    def time(self) -> float:
        return self.selector.now

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.run_until_complete(work)


@pytest.fixture
def loop() -> Iterator[VirtualLoop]:
    loop = VirtualLoop()
    yield loop
    loop.close()


class Portal:
    """The portal's own count: `rate` less at each full second of a clock with a phase of its own."""

    def __init__(self, limits: Limits, phase: float) -> None:
        self.burst, self.rate, self.phase = limits.burst, limits.rate, phase
        self.count = 0.0
        self.second = -inf
        self.arrived: list[float] = []
        self.refused = 0

    def request(self, now: float) -> None:
        second = floor(now - self.phase)
        if self.count:
            self.count = max(0.0, self.count - (second - self.second) * self.rate)
        self.second = second
        self.arrived.append(now)
        self.refused += self.count + 1 > self.burst
        self.count += 1


async def settle() -> None:
    """Let everything happen that can happen without time passing."""
    for _ in range(5):
        await asyncio.sleep(0)


def advance(bucket: LeakyBucket, loop: VirtualLoop, seconds: float) -> None:
    loop.run(asyncio.sleep(seconds))
    loop.run(settle())


# -- the bucket --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("phase", [0, 0.001, 0.25, 0.5, 0.75, 0.999])
@pytest.mark.parametrize(("headroom", "spread"), [(0, 0), (2, 0), (2, 0.3), (2, 0.99)])
def test_a_hundred_calls_at_once(loop: VirtualLoop, phase: float, headroom: float, spread: float) -> None:
    """All are served, none refused, whenever the portal's seconds begin and however requests overtake each other."""
    limits = Limits(headroom=headroom)
    portal = Portal(limits, phase)
    bucket = LeakyBucket("portal", limits, clock=loop.time)
    arrivals = []

    async def call(number: int) -> None:
        await bucket.acquire()
        arrivals.append(loop.time() + spread * (number * 37 % 100) / 100)

    async def calls() -> float:
        await asyncio.sleep(0.6)  # our seconds begin with the first request, too
        start = loop.time()
        await asyncio.gather(*(call(number) for number in range(100)))
        return loop.time() - start

    took = loop.run(calls())
    for arrival in sorted(arrivals):
        portal.request(arrival)

    assert (len(arrivals), portal.refused) == (100, 0)
    assert took <= 26.5


def test_a_free_request_costs_no_task_switch() -> None:
    """While there is room, the call goes on at once: no loop is needed to see it."""
    bucket = LeakyBucket("portal", Limits.standard(), clock=lambda: 0.0)

    with pytest.raises(StopIteration):
        bucket.acquire().send(None)

    assert bucket.snapshot().level == 1


def test_first_come_first_served(loop: VirtualLoop) -> None:
    """Calls of one lane leave in the order in which they came."""
    bucket = LeakyBucket("portal", Limits(burst=4, rate=1, headroom=0, reserved=0), clock=loop.time)
    order: list[int] = []

    async def call(number: int) -> None:
        await bucket.acquire()
        order.append(number)

    async def calls() -> None:
        await asyncio.gather(*(call(number) for number in range(20)))

    loop.run(calls())

    assert order == list(range(20))


def lanes_served(loop: VirtualLoop, limits: Limits, wanted: list[tuple[float, Lane]], seconds: float) -> list[Lane]:
    """Who was served within `seconds`, in order. `wanted` says when calls come."""
    bucket = LeakyBucket("portal", limits, clock=loop.time)
    served: list[Lane] = []

    async def call(after: float, lane: Lane) -> None:
        await asyncio.sleep(after)
        await bucket.acquire(lane)
        served.append(lane)

    async def calls() -> None:
        tasks = [asyncio.create_task(call(after, lane)) for after, lane in wanted]
        await asyncio.sleep(seconds)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    loop.run(calls())
    return served


def test_an_export_leaves_room_for_interactive_calls(loop: VirtualLoop) -> None:
    """While bulk work has emptied its share, calls that someone waits for go at once."""
    export: list[tuple[float, Lane]] = [(0, "bulk")] * 500
    calls: list[tuple[float, Lane]] = [(10.1, "interactive")] * 5

    served = lanes_served(loop, Limits.standard(), [*export, *calls], 10.2)

    assert served.count("interactive") == 5


def test_an_export_is_not_starved(loop: VirtualLoop) -> None:
    """However many interactive calls come, bulk work gets its turn."""
    calls: list[tuple[float, Lane]] = [(second / 10, "interactive") for second in range(1000)]

    export: list[tuple[float, Lane]] = [(1, "bulk")] * 100

    served = lanes_served(loop, Limits.standard(), [*calls, *export], 100)

    assert served.count("bulk") >= len(served) // BULK_TURN - 10
    assert served.count("interactive") >= len(served) // 2


def test_a_trickle_of_interactive_calls_does_not_stop_an_export(loop: VirtualLoop) -> None:
    """Calls that never wait themselves take every token as it comes; bulk work gets its turn all the same."""
    limits = Limits(burst=12, rate=2, headroom=2)
    flood: list[tuple[float, Lane]] = [(0, "interactive")] * 9
    trickle: list[tuple[float, Lane]] = [(1 + tick / 2, "interactive") for tick in range(200)]

    served = lanes_served(loop, limits, [*flood, *trickle, (0.5, "bulk")], 10)

    assert served.count("bulk") == 1


def test_a_deadline_that_cannot_be_met_is_told_at_once(loop: VirtualLoop) -> None:
    """The place in the queue says how long it takes: nobody waits to hear it."""
    bucket = LeakyBucket("portal.example", Limits(burst=1, rate=1, headroom=0, reserved=0), clock=loop.time)

    async def calls() -> tuple[float, float]:
        await bucket.acquire()
        patient = asyncio.create_task(bucket.acquire())
        await asyncio.sleep(0)
        start = loop.time()
        with pytest.raises(DeadlineExceeded, match=r"portal\.example: the call waits for 2\.0 s .*, 1 before it"):
            await bucket.acquire(deadline=start + 1.5)
        told = loop.time()
        await bucket.acquire(deadline=start + 2.5)
        await patient
        return told - start, loop.time() - start

    told_after, served_after = loop.run(calls())

    assert told_after == 0
    assert served_after == pytest.approx(2)


def test_a_deadline_that_passes_while_waiting(loop: VirtualLoop) -> None:
    """A refusal meanwhile may move the turn behind the deadline; the place is given back."""
    bucket = LeakyBucket("portal", Limits(burst=10, rate=1, headroom=2, reserved=0), clock=loop.time)

    async def calls() -> None:
        for _ in range(8):
            await bucket.acquire()
        late = asyncio.create_task(bucket.acquire(deadline=loop.time() + 1.5))
        await asyncio.sleep(0.5)
        await bucket.correct()
        with pytest.raises(DeadlineExceeded, match="passed while it waited"):
            await late

    loop.run(calls())
    state = bucket.snapshot()

    assert (state.served, state.refused, state.interactive) == (8, 1, 0)


def test_a_refusal_fills_the_bucket(loop: VirtualLoop) -> None:
    """The portal counts what others send from here, too: after a 503 the next request waits for the leak."""
    bucket = LeakyBucket("portal", Limits.standard(), clock=loop.time)

    async def calls() -> float:
        await bucket.acquire()
        await asyncio.sleep(0.9)  # the second that began before the refusal does not count
        await bucket.correct()
        start = loop.time()
        await bucket.acquire()
        return loop.time() - start

    assert loop.run(calls()) == pytest.approx(2)  # from 50 to 46, which with this request is 47 of 48


def test_refusals_count_as_the_portal_counts_them(loop: VirtualLoop) -> None:
    """Somebody else filled its bucket, and ours came on top: the next one goes when the portal has room again."""
    bucket = LeakyBucket("portal", Limits.standard(), clock=loop.time)

    async def calls() -> float:
        for _ in range(48):
            await bucket.acquire()
        for _ in range(48):
            await bucket.correct()
        start = loop.time()
        await bucket.acquire()
        return loop.time() - start

    assert loop.run(calls()) == pytest.approx(26)  # from 98 to 46; the portal serves below 50


def test_the_leak_loses_no_fraction() -> None:
    """However often the bucket is looked at, it leaks once in each full second."""
    now = 0.0
    bucket = LeakyBucket("portal", Limits(burst=20, rate=1, headroom=0), clock=lambda: now)
    for _ in range(20):
        with pytest.raises(StopIteration):
            bucket.acquire().send(None)

    levels = []
    for _ in range(10):
        now += 0.7
        levels.append(bucket.snapshot().level)

    assert levels == [20, 19, 18, 18, 17, 16, 16, 15, 14, 13]


def test_without_limits(loop: VirtualLoop) -> None:
    """`Limits.off()` never waits, even if something in between says 503."""
    bucket = LeakyBucket("portal", Limits.off(), clock=loop.time)

    async def calls() -> None:
        for _ in range(1000):
            await bucket.acquire("bulk", deadline=loop.time())
            await bucket.correct()

    start = loop.time()
    loop.run(calls())

    assert loop.time() == start
    assert bucket.snapshot().served == 1000


@pytest.mark.parametrize("steps", range(8))
@pytest.mark.parametrize("lane", ["interactive", "bulk"])
def test_a_cancelled_call_hands_its_turn_on(loop: VirtualLoop, steps: int, lane: Lane) -> None:
    """Wherever the cancellation falls, before, at or after the turn, the next call has it and none is counted twice."""
    bucket = LeakyBucket("portal", Limits(burst=5, rate=1, headroom=0, reserved=0.2), clock=loop.time)

    async def calls() -> tuple[int, bool]:
        while bucket.snapshot().level < bucket.limits.room(lane):
            await bucket.acquire(lane)
        first = asyncio.create_task(bucket.acquire(lane))
        second = asyncio.create_task(bucket.acquire(lane))
        await asyncio.sleep(0)
        loop.selector.now += 1.001  # the timer is due, but nothing has run yet
        for _ in range(steps):
            await asyncio.sleep(0)
        first.cancel()
        await settle()
        return first.cancelled() + second.done(), first.cancelled()

    done, cancelled = loop.run(calls())
    state = bucket.snapshot()

    assert done == (2 if cancelled else 0)
    assert state.served == bucket.limits.room(lane) + 1
    loop.run(cancel_others())


async def cancel_others() -> None:
    """End what a test leaves waiting."""
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)


def test_a_call_that_ends_by_cancellation_leaves_nothing(loop: VirtualLoop) -> None:
    """A thousand calls that come and are cancelled leave no waiter, no count and no timer behind."""
    bucket = LeakyBucket("portal", Limits.standard(), clock=loop.time)

    async def calls() -> None:
        tasks = [asyncio.create_task(bucket.acquire("bulk" if number % 2 else "interactive")) for number in range(1000)]
        await settle()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(30)

    loop.run(calls())
    state = bucket.snapshot()

    assert (state.level, state.interactive, state.bulk) == (0, 0, 0)
    assert state.served <= 48


@pytest.mark.parametrize(
    "options",
    [
        {"rate": 0},
        {"rate": -1},
        {"reserved": 1},
        {"reserved": -0.1},
        {"headroom": -1},
        {"burst": 2},
        {"burst": 3, "headroom": 2, "reserved": 0.5},
    ],
)
def test_limits_that_would_stop_everything(options: dict[str, float]) -> None:
    """Limits under which some call would never go are refused when they are made."""
    with pytest.raises(ConfigError):
        Limits(**options)  # type: ignore[arg-type]


def test_the_presets() -> None:
    """The plans as the portal documents them."""
    assert [(limits.burst, limits.rate) for limits in (Limits.standard(), Limits.enterprise(), Limits.off())] == [
        (50, 2),
        (250, 5),
        (inf, inf),
    ]


# -- any sequence of calls, against the portal's own count -------------------------------------------------------------


class Pacing(RuleBasedStateMachine):
    """Calls come, wait, are cancelled, in both lanes, on a portal whose seconds begin at any moment."""

    @initialize(
        phase=st.floats(0, 1, exclude_max=True),
        room=st.integers(1, 8),
        rate=st.sampled_from([0.5, 1, 2, 5]),
        reserved=st.sampled_from([0, 0.2, 0.5]),
    )
    def begin(self, phase: float, room: int, rate: float, reserved: float) -> None:
        limits = Limits(burst=rate + room / (1 - reserved), rate=rate, headroom=rate, reserved=reserved)
        self.loop = VirtualLoop()
        self.bucket = LeakyBucket("portal", limits, clock=self.loop.time)
        self.portal = Portal(limits, phase)
        self.tasks: list[asyncio.Task[None]] = []
        self.order: dict[Lane, list[int]] = {"interactive": [], "bulk": []}

    @rule(lane=st.sampled_from(["interactive", "bulk"]), count=st.integers(1, 6))
    def call(self, lane: Lane, count: int) -> None:
        numbers = range(len(self.tasks), len(self.tasks) + count)
        self.tasks += [self.loop.create_task(self.one(lane, number)) for number in numbers]
        self.loop.run(settle())

    async def one(self, lane: Lane, number: int) -> None:
        await self.bucket.acquire(lane)
        self.portal.request(self.loop.time())
        self.order[lane].append(number)

    @rule(data=st.data(), steps=st.integers(0, 3))
    def cancel(self, data: st.DataObject, steps: int) -> None:
        if waiting := [task for task in self.tasks if not task.done()]:
            data.draw(st.sampled_from(waiting)).cancel()
            for _ in range(steps):
                self.loop.run(asyncio.sleep(0))

    @rule(seconds=st.floats(0, 3) | st.sampled_from([0.5, 1.0, 2.0, 0.999, 1.001]))
    def wait(self, seconds: float) -> None:
        self.loop.run(asyncio.sleep(seconds))

    @invariant()
    def never_refused(self) -> None:
        assert self.portal.refused == 0

    @invariant()
    def in_order(self) -> None:
        assert all(numbers == sorted(numbers) for numbers in self.order.values())

    def teardown(self) -> None:
        """In the end everyone who was not cancelled was served, at the full rate, and the books agree."""
        try:
            limits = self.bucket.limits
            waiting = sum(not task.done() for task in self.tasks)
            each_second = min(limits.rate, limits.room("bulk"))  # no more can leak than is in it
            self.loop.run(asyncio.sleep((waiting + limits.burst) / each_second + 2))
            assert all(task.done() for task in self.tasks)
            assert self.bucket.snapshot().served == len(self.portal.arrived)
            self.never_refused()
        finally:
            self.loop.run(cancel_others())
            self.loop.close()


TestPacing = Pacing.TestCase
TestPacing.settings = settings(max_examples=100, stateful_step_count=30, deadline=None)


# -- one bucket for the process ----------------------------------------------------------------------------------------


def test_clients_of_a_portal_share_its_bucket() -> None:
    """The portal counts by address of origin, so all clients of a process have one bucket for it."""
    limits = Limits.standard()

    first, second = shared_bucket("A.example", limits), shared_bucket("a.example", limits)
    elsewhere, by_proxy = shared_bucket("b.example", limits), shared_bucket("a.example", limits, egress="proxy-1")

    assert first is second
    assert len({id(first), id(elsewhere), id(by_proxy)}) == 3


def test_a_bucket_outlives_its_clients_until_it_is_empty() -> None:
    """A client made after another was closed meets the portal that still counts the other's calls."""
    assert all(shared_bucket("later.example", Limits.standard()).take() for _ in range(40))  # it leaks for 20 s

    gc.collect()

    assert shared_bucket("later.example", Limits.standard()).snapshot().served == 40


def test_an_empty_bucket_nobody_holds_is_forgotten() -> None:
    """Portals called long ago take no memory."""
    shared_bucket("gone.example", Limits.standard())._served = 7

    gc.collect()

    assert shared_bucket("gone.example", Limits.standard()).snapshot().served == 0


def test_new_limits_hold_for_all(caplog: pytest.LogCaptureFixture) -> None:
    """A tariff is a fact of the portal: the newest word on it counts, and is told."""
    bucket = shared_bucket("c.example", Limits.standard())

    assert shared_bucket("c.example", Limits.enterprise()) is bucket
    assert bucket.limits == Limits.enterprise()
    assert "c.example: request limits change" in caplog.text


def test_calls_of_several_event_loops_share_the_count() -> None:
    """Threads with a loop each wait in one queue: who frees a place wakes whoever is next, in any loop."""
    now = 0.0
    bucket = LeakyBucket("portal", Limits(burst=1, rate=1, headroom=0, reserved=0), clock=lambda: now)
    asyncio.run(bucket.acquire())
    threads = [threading.Thread(target=asyncio.run, args=[bucket.acquire()], daemon=True) for _ in range(3)]

    for thread in threads:
        thread.start()
    while bucket.snapshot().interactive < 3:
        time.sleep(0)
    for _ in threads:
        now += 1
        with pytest.raises(DeadlineExceeded):
            asyncio.run(bucket.acquire(deadline=now))
    for thread in threads:
        thread.join(timeout=10)

    assert not any(thread.is_alive() for thread in threads)
    assert bucket.snapshot().served == 4


def test_a_loop_that_was_closed_holds_nobody_up(loop: VirtualLoop) -> None:
    """A call left behind in a closed loop takes no turn."""
    bucket = LeakyBucket("portal", Limits(burst=1, rate=1, headroom=0, reserved=0), clock=loop.time)
    closed = VirtualLoop()
    left_behind = bucket.acquire()

    async def leave_behind() -> None:
        await bucket.acquire()
        left_behind.send(None)

    closed.run(leave_behind())
    closed.close()
    loop.run(bucket.acquire())
    left_behind.close()

    assert bucket.snapshot().served == 2
    assert bucket.snapshot().interactive == 0


# -- working time ------------------------------------------------------------------------------------------------------

SERVER = 1_900_000_000.0


def told(operating: float | None, *, reset_in: float | None = None, finish: float = SERVER) -> dict[str, Any]:
    """The `time` of a reply."""
    reset = {} if reset_in is None else {"operating_reset_at": finish + reset_in}
    return {"finish": finish, "operating": operating, **reset}


def ledger_of(loop: VirtualLoop, **options: Any) -> OperatingLedger:
    return OperatingLedger(Limits(**options), clock=loop.time)


def test_a_method_waits_for_its_reset(loop: VirtualLoop) -> None:
    """By the difference of the server's own times: neither its clock nor ours need be right."""
    ledger = ledger_of(loop)
    ledger.learn("crm.deal.list", told(476, reset_in=250))

    start = loop.time()
    loop.run(ledger.wait("crm.deal.get"))
    other = loop.time() - start
    loop.run(ledger.wait("user.current", "CRM.deal.LIST"))

    assert other == 0
    assert loop.time() - start == pytest.approx(250)


def test_an_open_method_costs_no_task_switch(loop: VirtualLoop) -> None:
    """Below the limit, or without any word from the portal, the call goes on at once."""
    ledger = ledger_of(loop)
    ledger.learn("crm.deal.list", told(400, reset_in=250))

    with pytest.raises(StopIteration):
        ledger.wait("crm.deal.list", "crm.deal.get").send(None)


def test_counters_are_sums_already(loop: VirtualLoop) -> None:
    """The newest figure counts: adding them up would close a method that is far from its limit."""
    ledger = ledger_of(loop)

    for second in range(100):
        ledger.learn("crm.deal.list", told(100 + second, reset_in=300, finish=SERVER + second))

    assert ledger.closed_for("crm.deal.list") == 0
    assert ledger.snapshot()["crm.deal.list"].operating == 199


def test_an_older_reply_changes_nothing(loop: VirtualLoop) -> None:
    """Replies overtake each other; what the portal said last counts."""
    ledger = ledger_of(loop)

    ledger.learn("m", told(480, reset_in=100, finish=SERVER + 5))
    ledger.learn("m", told(300, reset_in=100, finish=SERVER))

    assert ledger.closed_for("m") == 100


def test_portals_without_counters(loop: VirtualLoop) -> None:
    """Self-hosted portals send none, and old ones no times at all: nothing is known, nothing waits."""
    ledger = ledger_of(loop)

    ledger.learn("m", None)
    ledger.learn("m", told(None))
    ledger.learn("m", told(500))

    assert ledger.closed_for("m") == 60  # full, but no word of the reset


def test_a_command_of_a_batch_is_timed_by_the_batch(loop: VirtualLoop) -> None:
    """Its own times are from the middle of the batch; the reply left at the end of it."""
    ledger = ledger_of(loop)

    ledger.learn("m", told(480, reset_in=100), server_now=SERVER + 40)

    assert ledger.closed_for("m") == 60


def test_a_refusal_closes_until_the_reset_that_was_told(loop: VirtualLoop) -> None:
    """The 429 itself says nothing of times."""
    ledger = ledger_of(loop)
    ledger.learn("m", told(430, reset_in=200))

    ledger.refuse("m")

    assert ledger.closed_for("m") == 200


def test_a_refusal_out_of_the_blue(loop: VirtualLoop) -> None:
    """Without a known reset the method is tried again minute by minute: baskets of working time end at that pace."""
    ledger = ledger_of(loop)

    start = loop.time()
    for _ in range(10):
        ledger.refuse("m")
        loop.run(ledger.wait("m"))

    assert loop.time() - start == pytest.approx(600)


def test_a_method_can_raise_instead(loop: VirtualLoop) -> None:
    """By policy, with the moment when it works again."""
    ledger = ledger_of(loop, on_operating="raise")
    ledger.learn("m", told(480, reset_in=100))

    with pytest.raises(OperatingLimited, match=r"m: .*works again in 100 s") as error:
        loop.run(ledger.wait("m"))

    assert error.value.reset_at == dt.datetime.fromtimestamp(SERVER + 100, dt.UTC)
    assert error.value.code == "OPERATION_TIME_LIMIT"


def test_an_unknown_reset_is_not_invented(loop: VirtualLoop) -> None:
    """`reset_at` is what the portal told, or None."""
    ledger = ledger_of(loop, on_operating="raise")
    ledger.refuse("m")

    with pytest.raises(OperatingLimited) as error:
        loop.run(ledger.wait("m"))

    assert error.value.reset_at is None


def test_a_reset_after_the_deadline_is_told_at_once(loop: VirtualLoop) -> None:
    """Nobody waits ten minutes to hear that five were too long."""
    ledger = ledger_of(loop)
    ledger.learn("m", told(480, reset_in=600))

    start = loop.time()
    with pytest.raises(DeadlineExceeded, match="m: used up its operating time; works again in 600 s"):
        loop.run(ledger.wait("m", deadline=start + 300))

    assert loop.time() == start


def test_a_newer_reply_opens_a_method_early(loop: VirtualLoop) -> None:
    """A call under way may bring better news; waiters look again every minute."""
    ledger = ledger_of(loop)
    ledger.learn("m", told(480, reset_in=500))

    async def calls() -> float:
        start = loop.time()
        waiting = asyncio.create_task(ledger.wait("m"))
        await asyncio.sleep(70)
        ledger.learn("m", told(300, reset_in=500, finish=SERVER + 70))
        await waiting
        return loop.time() - start

    assert loop.run(calls()) == pytest.approx(120)


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(1, 600), st.floats(0, 60)), max_size=20))
def test_a_ledger_never_waits_longer_than_the_portal_said(replies: list[tuple[float, float, float]]) -> None:
    """Whatever was told, a method opens by the newest reset."""
    now = 0.0
    ledger = OperatingLedger(Limits(), clock=lambda: now)

    for operating, reset_in, pause in replies:
        now += pause
        ledger.learn("m", told(operating, reset_in=reset_in, finish=SERVER + now))
        full = operating >= ledger.limits.operating

        assert ledger.closed_for("m") == (pytest.approx(reset_in, abs=1e-3) if full else 0)


def test_clients_with_one_credential_share_a_ledger() -> None:
    """The portal counts by credential and method, whoever the client is."""
    limits = Limits.standard()

    assert shared_ledger("a.example", "digest", limits) is shared_ledger("A.example", "digest", limits)
    assert shared_ledger("a.example", "x", limits) is not shared_ledger("a.example", "y", limits)

"""A service lives on this client: nothing lost, nothing doubled, nothing left behind, over real sockets.

Each test states what the portal's own books say, or what is still there when a call is over.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from itertools import count
from typing import Any

import aiohttp
import pytest

from b24 import (
    B24Error,
    Bitrix24,
    ConfigError,
    DeadlineExceeded,
    Failed,
    Hooks,
    Limits,
    MethodNotFound,
    Ok,
    OperatingLimited,
    OutcomeUnknown,
    ResultShapeError,
    Retries,
    TransportError,
    Unknown,
)
from b24.api.crm.types_deal import Deal
from b24.app import App
from b24.limits import BucketState
from b24.oauth import OAuth, keep
from b24.testing import Portal, PortalError
from b24.testing.limits import Plan
from b24.tokens import MemoryTokens, Token

STATUS = "voximplant.sip.connector.status"
PATIENT = 30
"""Seconds after which a test that hangs fails; none comes near."""


class Clock:
    """The portal's clock, which a test moves."""

    def __init__(self) -> None:
        self.now = 1_900_000_000.0

    def __call__(self) -> float:
        return self.now


@asynccontextmanager
async def client_of(portal: Portal, **options: Any) -> AsyncIterator[Bitrix24]:
    async with (
        asyncio.timeout(PATIENT),
        Bitrix24(
            portal.webhook_url,
            **{"limits": Limits.off(), "strict": True, "retries": Retries(base=0.001, cap=0.01), **options},
        ) as b24,
    ):
        yield b24


async def ends_of(calls: Iterator[Awaitable[Any]]) -> list[Any]:
    return await asyncio.gather(*calls, return_exceptions=True)


# -- nothing lost, nothing doubled -------------------------------------------------------------------------------------

# 5 % of all: the connection ends before or after the method ran, the answer is cut, or it is a gateway's page.
SPOILS: list[dict[str, Any]] = [
    {"drop": "before"},
    {"drop": "after"},
    {"cut": "body"},
    {"cut": "json"},
    {"status": 502, "body": "<html>Bad Gateway</html>"},
]


def spoil(portal: Portal, method: str) -> None:
    for seed, how in enumerate(SPOILS):
        portal.fail(method, rate=0.01, seed=seed, **how)


async def test_a_thousand_writes_over_a_bad_line(portal: Portal) -> None:
    """Each one is created and known, or reported as unknown; nothing is sent twice on a guess."""
    spoil(portal, "crm.deal.add")

    async with client_of(portal) as b24:
        ends = await ends_of(b24.crm.deal.add(fields={"TITLE": f"Deal {number}"}) for number in range(1000))

    titles = {row["id"]: row["title"] for row in portal.rows("crm.deal")}
    told = {number: end for number, end in enumerate(ends) if isinstance(end, int)}
    unknown = {number for number, end in enumerate(ends) if isinstance(end, OutcomeUnknown)}
    ran_untold = {int(title.split()[1]) for id, title in titles.items() if id not in set(told.values())}
    assert len(told) + len(unknown) == 1000
    assert {number: titles[id] for number, id in told.items()} == {number: f"Deal {number}" for number in told}
    assert ran_untold < unknown
    assert portal.books.asked["crm.deal.add"] == 1000
    assert not portal.books.duplicated
    assert len(portal.books.created["crm.deal"]) == len(told) + len(ran_untold)
    assert 20 < len(unknown) < 100


async def test_a_thousand_writes_of_rest_3_over_a_bad_line(portal: Portal) -> None:
    """With a key of its own each of them is repeated until it is known, and created once."""
    spoil(portal, "tasks.task.add")

    async with client_of(portal) as b24:
        tasks = await asyncio.gather(
            *(
                b24.v3.tasks.task.add(fields={"title": f"Task {number}", "creatorId": 1, "responsibleId": 1})
                for number in range(1000)
            )
        )

    titles = {row["id"]: row["title"] for row in portal.rows("tasks.task")}
    assert [titles[task.id] for task in tasks] == [f"Task {number}" for number in range(1000)]
    assert len(portal.books.created["tasks.task"]) == len(set(portal.books.created["tasks.task"])) == 1000
    assert not portal.books.duplicated
    assert portal.books.asked["tasks.task.add"] > 1020


async def test_a_thousand_writes_in_batches_over_a_bad_line(portal: Portal) -> None:
    """A batch that is lost leaves all of its writes unknown, and none is sent again."""
    portal.fail("batch", drop="after", times=2)
    portal.fail("batch", cut="json")

    async with client_of(portal) as b24:
        b = b24.batched()
        ends = await ends_of(b.crm.deal.add(fields={"TITLE": f"Deal {number}"}) for number in range(1000))

    assert len(portal.requests) == 20
    assert sum(isinstance(end, OutcomeUnknown) for end in ends) == 150
    assert len({end for end in ends if isinstance(end, int)}) == 850
    assert len(portal.books.created["crm.deal"]) == 1000
    assert not portal.books.duplicated


# -- few requests, few connections -------------------------------------------------------------------------------------


async def test_a_thousand_reads_are_twenty_requests() -> None:
    """`batched()` keeps order and types."""
    async with Portal(deals=1000) as portal, client_of(portal) as b24:
        b = b24.batched()
        deals = await asyncio.gather(*(b.crm.deal.get(id=number) for number in range(1000, 0, -1)))

        assert len(portal.requests) == 20
    assert [deal.id for deal in deals] == list(range(1000, 0, -1))
    assert {type(deal) for deal in deals} == {Deal}


async def test_fifty_calls_in_a_row_use_one_connection(portal: Portal) -> None:
    """Reads and writes, of both APIs."""
    opened: list[int] = []
    trace = aiohttp.TraceConfig()

    async def note(*_: Any) -> None:
        opened.append(1)

    trace.on_connection_create_end.append(note)

    async with aiohttp.ClientSession(trace_configs=[trace]) as session, client_of(portal, session=session) as b24:
        for number in range(25):
            await b24.crm.deal.add(fields={"TITLE": f"Deal {number}"})
            await b24.call("tasks.task.get", {"id": 1}, v3=True, safe=True)

    assert len(portal.requests) == 50
    assert opened == [1]


# -- answers that do not fit -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "place", "seen"),
    [
        ({"FREE_MINUTES": "many", "PAID": "Y"}, "$.result.FREE_MINUTES: expected int", "many"),
        ({"FREE_MINUTES": {"x": 1}, "PAID": True}, "$.result.FREE_MINUTES: expected int", {"x": 1}),
        ({"PAID": True}, "$.result.FREE_MINUTES: expected int, got nothing", None),
    ],
)
async def test_a_bad_field_loses_no_answer(
    portal: Portal, answer: Any, place: str, seen: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """The answer arrives with the value as it came; `strict` names the path and has the raw answer."""
    portal.on(STATUS, lambda _: answer)

    async with client_of(portal, strict=False) as lenient, client_of(portal) as strict:
        status: Any = await lenient.voximplant.sip.connector.status()
        with pytest.raises(ResultShapeError) as caught:
            await strict.voximplant.sip.connector.status()
        with pytest.raises(ResultShapeError):
            await strict.batched().voximplant.sip.connector.status()

    assert (status.free_minutes, status.paid) == (seen, True)
    assert place in str(caught.value)
    assert caught.value.reply == answer


@pytest.mark.parametrize(
    ("answer", "values"),
    [
        ({"FREE_MINUTES": "5", "PAID": "N", "PAID_DATE_END": ""}, (5, False, None)),
        ({"FREE_MINUTES": 5.0, "PAID": "0", "PAID_DATE_END": False}, (5, False, None)),
        ({"FREE_MINUTES": 5, "PAID": 1, "PAID_DATE_END": None, "NEW_KEY": [1]}, (5, True, None)),
    ],
)
async def test_what_php_makes_of_values_is_understood(portal: Portal, answer: Any, values: Any) -> None:
    """Text for numbers, `Y` for true, empty text for no date; unknown keys are kept, and strict minds none of it."""
    portal.on(STATUS, lambda _: answer)

    async with client_of(portal) as b24:
        status = await b24.voximplant.sip.connector.status()

    assert (status.free_minutes, status.paid, status.paid_date_end) == values
    assert dict(status.extra) == {key: value for key, value in answer.items() if key == "NEW_KEY"}


# -- limits ------------------------------------------------------------------------------------------------------------


async def test_refusals_by_number_correct_the_bucket_and_are_served() -> None:
    """Another program drains the portal's bucket: ours learns of it, slows down, and loses no call."""
    async with (
        Portal(limits=Plan(threshold=3, drain=8)) as portal,
        client_of(portal, limits=Limits(burst=40, rate=8, headroom=0)) as b24,
    ):
        await asyncio.gather(*(b24.crm.deal.add(fields={"TITLE": f"Deal {number}"}) for number in range(30)))
        state = bucket_of(b24)

        refused = portal.bucket.refused
    assert refused > 0
    assert state.refused == refused
    assert len(portal.books.created["crm.deal"]) == 30
    assert not portal.books.duplicated


async def test_a_proxys_429_corrects_the_bucket_too(portal: Portal) -> None:
    """It is a page and no answer of the API, and says the same."""
    portal.fail("crm.deal.add", status=429, body="<html>Too Many Requests</html>")

    async with client_of(portal, limits=Limits(burst=40, rate=20, headroom=0)) as b24:
        await b24.crm.deal.add(fields={"TITLE": "Deal"})

        assert bucket_of(b24).refused == 1
    assert len(portal.books.created["crm.deal"]) == 1


async def test_operating_time_is_waited_for() -> None:
    """The portal told that a method is nearly used up: the next call goes after the reset, and nothing is refused."""
    clock = Clock()

    def work(_: Any) -> str:
        clock.now += 599.9  # its basket began now and leaves 600 s later
        return "worked"

    waits: list[Any] = []
    async with Portal(limits=Plan(operating=480), clock=clock) as portal:
        portal.on("heavy.work", work)
        async with client_of(portal, hooks=Hooks(wait=waits.append)) as b24:
            await b24.call("heavy.work", safe=True)
            second = asyncio.create_task(b24.call("heavy.work", safe=True))
            await b24.call(STATUS)  # other methods go on
            assert not second.done()
            clock.now += 0.2
            reply = await second

    assert reply.result == "worked"
    assert [wait.reason for wait in waits] == ["operating"]
    assert portal.books.asked["heavy.work"] == portal.books.ran["heavy.work"] == 2


@pytest.mark.parametrize("batched", [False, True])
async def test_operating_time_can_raise_instead(batched: bool) -> None:
    """With `on_operating="raise"` the call is not sent; the error says when it may be."""
    clock = Clock()

    def work(_: Any) -> None:
        clock.now += 500

    async with Portal(limits=Plan(operating=480), clock=clock) as portal:
        portal.on("heavy.work", work)
        limits = Limits(burst=50, rate=2, on_operating="raise")
        async with client_of(portal, limits=limits) as b24:
            view = b24.batched() if batched else b24
            await view.call("heavy.work", safe=True)
            with pytest.raises(OperatingLimited) as caught:
                await view.call("heavy.work", safe=True)
            other = await view.call(STATUS)

    assert other.result
    assert caught.value.reset_at is not None
    assert caught.value.reset_at.timestamp() == 1_900_000_600
    assert portal.books.asked["heavy.work"] == 1


async def test_a_command_refused_for_operating_time_closes_its_method(portal: Portal) -> None:
    """The entry in `result_error` counts as the refusal that it is."""

    def refuse(_: Any) -> None:
        raise PortalError("OPERATION_TIME_LIMIT", "Method is blocked due to operation time limit.", 429)

    portal.on("heavy.work", refuse)

    async with client_of(portal, limits=Limits(on_operating="raise")) as b24:
        outcomes = await b24.batch([("heavy.work", {}), (STATUS, {})])

        assert b24._live.pace(await b24._live.auth.access())[1].closed_for("heavy.work") > 0
    assert isinstance(outcomes[0], Failed)
    assert isinstance(outcomes[0].error, OperatingLimited)
    assert isinstance(outcomes[1], Ok)


# -- deadlines ---------------------------------------------------------------------------------------------------------


async def test_a_deadline_bounds_the_wait_for_the_bucket(portal: Portal) -> None:
    """A call that cannot be in time is told so at once, by its name, and was not sent."""
    async with client_of(portal, limits=Limits(burst=1, rate=1, headroom=0, reserved=0)) as b24:
        await b24.call(STATUS)
        with pytest.raises(DeadlineExceeded, match=STATUS) as caught:
            await b24.with_options(deadline=0.2).call(STATUS)

    assert caught.value.method == STATUS
    assert len(portal.requests) == 1


@pytest.mark.parametrize("retries", [0, 3])
@pytest.mark.parametrize(("safe", "error"), [(True, DeadlineExceeded), (False, OutcomeUnknown)])
async def test_a_deadline_bounds_an_attempt(portal: Portal, safe: bool, error: type[B24Error], retries: int) -> None:
    """The portal thinks too long: a read is out of time, a write may have run."""
    portal.fail("any.method", delay=5)
    portal.on("any.method", lambda _: 1)

    async with client_of(portal) as b24:
        with pytest.raises(error) as caught:
            await b24.with_options(deadline=0.1, retries=retries).call("any.method", safe=safe)

    assert type(caught.value) is error


async def test_a_deadline_bounds_the_renewal_of_a_token(portal: Portal) -> None:
    """The auth server is slow; what it answers later is kept for the next call."""
    portal.fail("oauth/token", delay=0.3)
    auth = await expired(portal)

    async with asyncio.timeout(PATIENT), Bitrix24(auth, limits=Limits.off()) as b24:
        with pytest.raises(DeadlineExceeded, match="its credential was renewed"):
            await b24.with_options(deadline=0.05).call(STATUS)
        await b24.call(STATUS)

    assert len(portal.oauth.refreshes) == 1


# -- cancellation ------------------------------------------------------------------------------------------------------

Kind = Callable[[Bitrix24, Portal], Awaitable[Any]]


async def plain(b24: Bitrix24, portal: Portal) -> Any:
    return await b24.crm.deal.add(fields={"TITLE": "Deal"})


async def retried(b24: Bitrix24, portal: Portal) -> Any:
    portal.fail(STATUS, drop="after")
    return await b24.voximplant.sip.connector.status()


async def batched(b24: Bitrix24, portal: Portal) -> Any:
    b = b24.batched()
    return await asyncio.gather(*(b.crm.deal.get(id=number) for number in range(1, 60)))


async def keyed_batch(b24: Bitrix24, portal: Portal) -> Any:
    return await b24.batch([("crm.deal.get", {"id": number}) for number in range(1, 60)])


async def listed(b24: Bitrix24, portal: Portal) -> Any:
    return await b24.crm.deal.list().all()


async def downloaded(b24: Bitrix24, portal: Portal) -> Any:
    async with b24.files.open(f"{portal.url}/rest/1/simulated0code0/{STATUS}?file=1") as file:
        return [chunk async for chunk in file]


KINDS: list[Kind] = [plain, retried, batched, keyed_batch, listed, downloaded]


async def settled(b24: Bitrix24, before: set[asyncio.Task[Any]]) -> None:
    """Nothing of a call that is over is left: no task, no connection in use, no waiter, no flight."""
    for _ in range(1000):
        left = {task for task in asyncio.all_tasks() - before if not is_portals(task)}
        session = b24._live.http.session()
        connector = session.connector
        assert connector is not None
        state = bucket_of(b24)
        if not left and not connector._acquired and not b24._live._flights and not state.interactive and not state.bulk:
            return
        await asyncio.sleep(0)
    raise AssertionError(f"left behind: {left}, {connector._acquired}, {b24._live._flights}, {state}")


def is_portals(task: asyncio.Task[Any]) -> bool:
    """Whether it is of the server, which runs in the same loop."""
    return "aiohttp/web" in str(task.get_coro()) or "RequestHandler" in str(task.get_coro())


def bucket_of(b24: Bitrix24) -> BucketState:
    (bucket, _), *_ = b24._live._paces.values()
    return bucket.snapshot()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
async def test_a_call_can_be_cancelled_at_any_await(kind: Kind) -> None:
    """After any number of turns of the loop: nothing is left of it, and the client goes on."""
    async with Portal(deals=120) as portal, client_of(portal) as b24:
        await b24.call(STATUS)
        before = asyncio.all_tasks()
        turns = cancelled = 0
        while True:
            portal._faults._queues.clear()
            call = asyncio.ensure_future(kind(b24, portal))
            for _ in range(turns):
                await asyncio.sleep(0)
            if call.done():
                await call
                break
            call.cancel()
            with suppress(asyncio.CancelledError, TransportError):
                await call
                raise AssertionError("a cancelled call must not return")
            cancelled += 1
            await settled(b24, before)
            turns += 1 if turns < 40 else 5

        await b24.call(STATUS)
        await settled(b24, before)
    assert cancelled > 5  # turns of the loop that the shortest of them takes; it differs by Python


async def test_calls_cancelled_in_the_bucket_hand_their_turn_on(portal: Portal) -> None:
    """Nine of ten waiters go away: the last one is next, and the count is right."""
    async with client_of(portal, limits=Limits(burst=1, rate=1, headroom=0, reserved=0)) as b24:
        await b24.call(STATUS)
        calls = [asyncio.create_task(b24.call(STATUS)) for _ in range(10)]
        while bucket_of(b24).interactive < 10:
            await asyncio.sleep(0)
        for call in calls[:9]:
            call.cancel()
        await calls[9]

        assert bucket_of(b24).served == 2
        assert bucket_of(b24).interactive == 0
    assert len(portal.requests) == 2


# -- closing -----------------------------------------------------------------------------------------------------------


async def waiting_for_the_bucket(b24: Bitrix24, portal: Portal) -> tuple[list[Awaitable[Any]], Callable[[], bool]]:
    while bucket_of(b24).level <= 9:
        await b24.call(STATUS)
    calls: list[Awaitable[Any]] = [asyncio.ensure_future(b24.call(STATUS)) for _ in range(20)]
    return calls, lambda: bucket_of(b24).interactive > 10


async def waiting_for_operating_time(b24: Bitrix24, portal: Portal) -> tuple[list[Awaitable[Any]], Callable[[], bool]]:
    b24._live.pace(await b24._live.auth.access())[1].refuse("any.method")
    call = asyncio.ensure_future(b24.call("any.method"))
    return [call], lambda: bool(b24._live._flights)


async def in_a_request(b24: Bitrix24, portal: Portal) -> tuple[list[Awaitable[Any]], Callable[[], bool]]:
    portal.fail("any.method", delay=5)
    call = asyncio.ensure_future(b24.call("any.method"))
    return [call], lambda: portal.books.ran["any.method"] == 1


async def before_a_retry(b24: Bitrix24, portal: Portal) -> tuple[list[Awaitable[Any]], Callable[[], bool]]:
    portal.fail("any.method", status=503, body={"error": "QUERY_LIMIT_EXCEEDED"}, times=9)
    told: list[Any] = []
    b24._live.retries, b24._live.hooks = Retries(base=1e6, cap=1e6, deadline=None), Hooks(retry=told.append)
    call = asyncio.ensure_future(b24.call("any.method"))
    return [call], lambda: bool(told)


async def in_a_batch(b24: Bitrix24, portal: Portal) -> tuple[list[Awaitable[Any]], Callable[[], bool]]:
    portal.fail("batch", delay=5, times=9)
    b = b24.batched()
    calls: list[Awaitable[Any]] = [asyncio.ensure_future(b.call("any.method")) for _ in range(3)]
    calls.append(asyncio.ensure_future(b24.batch([("any.method", {})])))
    return calls, lambda: portal.books.ran["batch"] == 2


async def in_a_list(b24: Bitrix24, portal: Portal) -> tuple[list[Awaitable[Any]], Callable[[], bool]]:
    portal.fail("batch", delay=5, times=9)
    call = asyncio.ensure_future(b24.crm.deal.list().all())
    return [call], lambda: portal.books.ran["batch"] == 1


STATES = [
    waiting_for_the_bucket,
    waiting_for_operating_time,
    in_a_request,
    before_a_retry,
    in_a_batch,
    in_a_list,
]


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
async def test_closing_ends_what_is_under_way(state: Any) -> None:
    """Every call ends at once with an error that names the closing; nothing is left, and closing twice is fine."""
    async with Portal(deals=200) as portal:
        portal.on("any.method", lambda _: 1)
        async with client_of(portal, limits=Limits(burst=10, rate=0.1, headroom=0, reserved=0)) as b24:
            await b24.call(STATUS)
            before = asyncio.all_tasks()
            calls, reached = await state(b24, portal)
            while not reached():
                await asyncio.sleep(0)

            await asyncio.gather(b24.aclose(), b24.aclose())
            ends = await ends_of(iter(calls))

            left = {task for task in asyncio.all_tasks() - before if not is_portals(task)}
    assert not left
    for end in ends:
        if isinstance(end, dict):  # a keyed batch tells the end of each command
            assert isinstance(end[0], Unknown)
            end = end[0].error
        assert isinstance(end, TransportError)
        assert "the client was closed while the call was under way" in str(end)
    if state in (in_a_request, in_a_batch):
        assert all(isinstance(end, (OutcomeUnknown, dict)) for end in ends)
    else:
        assert not any(isinstance(end, OutcomeUnknown) for end in ends)


async def test_closing_while_a_token_is_renewed(portal: Portal) -> None:
    """The call ends; the new token is kept all the same."""
    portal.fail("oauth/token", delay=0.2)
    auth = await expired(portal)

    async with asyncio.timeout(PATIENT), Bitrix24(auth, limits=Limits.off()) as b24:
        call = asyncio.create_task(b24.call(STATUS))
        while not portal.oauth.refreshes:
            await asyncio.sleep(0)
        await b24.aclose()
        (end,) = await ends_of(iter([call]))
    async with Bitrix24(auth, limits=Limits.off()) as again:
        await again.call(STATUS)

    assert isinstance(end, TransportError)
    assert "the client was closed" in str(end)
    assert len(portal.oauth.refreshes) == 1


async def expired(portal: Portal) -> OAuth:
    """A credential whose token has to be renewed before the first call."""
    app = App(portal.oauth.client_id, portal.oauth.client_secret, portal.oauth.url)
    portal.oauth.scope = ("telephony",)
    issued = portal.oauth.issue()
    names = ("member_id", "client_endpoint", "server_endpoint", "access_token", "refresh_token")
    store = MemoryTokens()
    token = Token(**{name: issued[name] for name in names}, expires=1.0)
    await keep(app, store, token)
    return OAuth(app, store, token.member_id)


# -- event loops -------------------------------------------------------------------------------------------------------


def test_a_client_is_for_one_event_loop(live_portal: Portal) -> None:
    """Made before any loop runs, it works in the first one; in a second one it says what to do, and sends nothing."""
    b24 = Bitrix24(live_portal.webhook_url)

    async def call() -> Any:
        return (await b24.call(STATUS)).result

    with asyncio.Runner() as runner:
        assert runner.run(call())
        level = bucket_of(b24).level
        with pytest.raises(ConfigError, match="used in another event loop before; make one client for each loop"):
            asyncio.run(call())
        assert bucket_of(b24).level <= level
        runner.run(b24.aclose())
    assert len(live_portal.requests) == 1


# -- hooks -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("error", [ZeroDivisionError, asyncio.CancelledError, TimeoutError])
async def test_hooks_that_raise_break_no_call(
    portal: Portal, error: type[BaseException], caplog: pytest.LogCaptureFixture
) -> None:
    """Each of them is called, fails, and is logged; the calls go on."""
    called: list[str] = []

    def failing(name: str) -> Callable[..., object]:
        def hook(*_: Any) -> None:
            called.append(name)
            raise error

        return hook

    names = ("before", "after", "retry", "wait")
    portal.fail(STATUS, drop="after")

    async with client_of(portal, hooks=Hooks(**{name: failing(name) for name in names})) as b24:
        await b24.call(STATUS, safe=True)
        await asyncio.gather(*(b24.batched().call(STATUS) for _ in range(3)))

    assert {"before", "after", "retry"} <= set(called)
    assert len([record for record in caplog.records if "a hook failed" in record.getMessage()]) == len(called)


async def test_each_attempt_has_an_end(portal: Portal) -> None:
    """A cancelled one too, so that a gauge of calls under way goes back to zero."""
    gauge: list[int] = []
    portal.on("slow.method", lambda _: asyncio.Event().wait())
    hooks = Hooks(before=lambda _: gauge.append(1), after=lambda _: gauge.append(-1))

    async with client_of(portal, hooks=hooks) as b24:
        call = asyncio.create_task(b24.call("slow.method"))
        while not gauge:
            await asyncio.sleep(0)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call

    assert gauge == [1, -1]


def test_hooks_are_plain_functions() -> None:
    """One that has to be awaited is refused where it is given."""

    async def hook(_: Any) -> None: ...

    with pytest.raises(ConfigError, match="after: a hook is a plain function"):
        Hooks(after=hook)


# -- ids of requests ---------------------------------------------------------------------------------------------------


@pytest.mark.portal(strict_args=True)
async def test_calls_can_be_found_by_an_id(portal: Portal) -> None:
    """Each call has its own, the same on all attempts, where the protocol has room for it; hooks and errors tell it."""
    numbers = count(1)
    told: list[Any] = []
    positional = "task.commentitem.getlist"
    portal.fail(STATUS, drop="before")

    async with client_of(portal, request_ids=lambda: f"call-{next(numbers)}", hooks=Hooks(before=told.append)) as b24:
        await b24.call(STATUS, safe=True)
        await b24.call(positional, {"TASKID": 1}, positional=True)
        await b24.call("tasks.task.get", {"id": 1}, v3=True)
        with pytest.raises(MethodNotFound) as refused:
            await b24.call("no.such.method")

    carried = [(request.method, request.headers["X-Request-ID"]) for request in portal.requests]
    in_address = [
        request.params.get("bx24_request_id") if isinstance(request.params, dict) else None
        for request in portal.requests
    ]
    assert carried == [
        (STATUS, "call-1"),
        (STATUS, "call-1"),
        (positional, "call-2"),
        ("tasks.task.get", "call-3"),
        ("no.such.method", "call-4"),
    ]
    assert in_address == ["call-1", "call-1", None, None, "call-4"]
    assert [attempt.request_id for attempt in told] == [id for _, id in carried]
    assert refused.value.__notes__ == ["X-Request-ID: call-4"]


async def test_an_id_that_cannot_travel(portal: Portal) -> None:
    """It is refused before anything is sent: in an address it would be cut off, or be a parameter."""
    async with client_of(portal, request_ids=lambda: "a&auth=b") as b24:
        with pytest.raises(ConfigError, match="request_ids gave 'a&auth=b'; an id has 1 to 128 letters"):
            await b24.call(STATUS)

    assert not portal.requests


# -- views -------------------------------------------------------------------------------------------------------------


async def test_a_key_is_not_shared_by_a_batch(portal: Portal) -> None:
    """Neither kind of batch can be made of a view with one."""
    async with client_of(portal) as b24:
        view = b24.with_options(idempotency_key="k").with_options(timeout=5)
        with pytest.raises(ConfigError, match="idempotency_key is for one call"):
            view.batched()
        with pytest.raises(ConfigError, match="idempotency_key is for one call"):
            await view.batch([(STATUS, {})])
        with pytest.raises(ConfigError, match="say idempotency_key"):
            b24.with_options(headers={"idempotency-key": "k"})


async def test_a_view_keeps_the_pauses_of_its_client(portal: Portal) -> None:
    """`retries` says how often; how long between is the client's own."""
    pauses: list[Any] = []
    portal.fail(STATUS, drop="before", times=3)

    async with client_of(portal, retries=Retries(base=0), hooks=Hooks(wait=pauses.append)) as b24:
        await b24.with_options(retries=3).call(STATUS, safe=True)

    assert pauses == []

"""The simulated portal's limits: requests from one source, and working time of a method."""

from __future__ import annotations

from typing import Any

import aiohttp
import orjson
import pytest

from b24.catalogue import Catalogue
from b24.testing import Plan, Portal

CATALOGUE = Catalogue([])
DEALS = "crm.deal.list"


class Clock:
    """Time that stands still until told otherwise."""

    def __init__(self) -> None:
        self.now = 1_900_000_000.5

    def __call__(self) -> float:
        return self.now


async def ask(portal: Portal, method: str, api: str = "", **params: Any) -> tuple[int, Any]:
    address = f"{portal.url}/rest{api}/1/simulated0code0/{method}"
    async with aiohttp.ClientSession() as session, session.post(address, json=params) as response:
        return response.status, orjson.loads(await response.read())


async def statuses(portal: Portal, count: int) -> list[int]:
    return [(await ask(portal, "ping"))[0] for _ in range(count)]


def box(**options: Any) -> tuple[Portal, Clock, list[Any]]:
    """A portal with a method `ping`, its clock, and what ran."""
    clock, ran = Clock(), []
    portal = Portal(catalogue=CATALOGUE, clock=clock, **options)
    portal.on("ping", ran.append)
    return portal, clock, ran


# -- requests ----------------------------------------------------------------------------------------------------------


async def test_no_limits_unless_asked_for() -> None:
    """A portal for a test serves whatever comes."""
    portal, _, ran = box()
    async with portal:
        assert set(await statuses(portal, 60)) == {200}

    assert len(ran) == 60


@pytest.mark.parametrize(("plan", "burst", "drain"), [("standard", 50, 2), ("enterprise", 250, 5)])
async def test_a_burst_and_then_a_drain(plan: Any, burst: int, drain: int) -> None:
    """So many requests pass at once; each full second lets some more through."""
    portal, clock, ran = box(limits=plan)
    async with portal:
        assert await statuses(portal, burst) == [200] * burst
        assert portal.bucket.level == burst

        clock.now += 0.4
        assert await statuses(portal, 1) == [503]

        clock.now += 1
        assert portal.bucket.level == burst + 1 - drain
        assert await statuses(portal, drain) == [200] * (drain - 1) + [503]

    assert len(ran) == burst + drain - 1
    assert (portal.bucket.served, portal.bucket.refused) == (burst + drain - 1, 2)


async def test_a_refusal_comes_from_the_front_end() -> None:
    """It names the code in the shape of v2, also to v3, says nothing of when to come back, and nothing has run."""
    portal, _, ran = box(limits=Plan(threshold=1))
    async with portal, aiohttp.ClientSession() as session:
        await statuses(portal, 1)
        answers = [await ask(portal, "ping"), await ask(portal, "no.such", "/api")]
        async with session.get(portal.webhook_url + "ping") as response:
            headers = response.headers

    refusal = {"error": "QUERY_LIMIT_EXCEEDED", "error_description": "Too many requests"}
    assert answers == [(503, refusal)] * 2
    assert "Retry-After" not in headers
    assert "Access-Control-Allow-Origin" not in headers
    assert len(ran) == 1


async def test_what_is_refused_counts_too() -> None:
    """Who hammers a full bucket keeps it full."""
    portal, clock, _ = box(limits=Plan(threshold=2, drain=2))
    async with portal:
        assert await statuses(portal, 6) == [200, 200, 503, 503, 503, 503]
        clock.now += 2

        assert await statuses(portal, 1) == [503]


async def test_an_idle_bucket_is_empty() -> None:
    """It drains to nothing and no further."""
    portal, clock, _ = box(limits=Plan(threshold=2, drain=2))
    async with portal:
        await statuses(portal, 2)
        clock.now += 3600

        assert portal.bucket.level == 0
        assert await statuses(portal, 3) == [200, 200, 503]


async def test_each_source_has_a_bucket() -> None:
    """Callers from another address are not held back by this one."""
    portal, _, _ = box(limits=Plan(threshold=2))
    other = aiohttp.TCPConnector(local_addr=("127.0.0.2", 0))
    async with portal, aiohttp.ClientSession(connector=other) as session:
        here = await statuses(portal, 3)
        async with session.post(portal.webhook_url + "ping") as response:
            there = response.status

    assert (here, there) == ([200, 200, 503], 200)
    assert portal.bucket.level == 3


async def test_a_batch_is_one_request() -> None:
    """However many commands it holds."""
    portal, _, ran = box(limits=Plan(threshold=1))
    async with portal:
        status, _ = await ask(portal, "batch", cmd={f"c{n}": "ping" for n in range(50)})

    assert (status, len(ran), portal.bucket.level) == (200, 50, 1)


# -- working time ------------------------------------------------------------------------------------------------------


def slow(portal: Portal, clock: Clock, seconds: float, method: str = DEALS) -> None:
    """Let `method` take so long."""

    def work(_: Any) -> list[Any]:
        clock.now += seconds
        return []

    portal.on(method, work, api="v2")


async def test_a_method_that_used_up_its_time() -> None:
    """The call that crosses the limit is served, the next one refused until the oldest basket leaves."""
    portal, clock, _ = box(limits=Plan(operating=100))
    slow(portal, clock, 60)
    began = clock.now
    async with portal:
        first = await ask(portal, DEALS)
        second = await ask(portal, DEALS)
        third = await ask(portal, "CRM.Deal.list")
        other = await ask(portal, "ping")
        clock.now = began + 599.9
        early = await ask(portal, DEALS)
        clock.now = began + 600
        slow(portal, clock, 30)
        again = await ask(portal, DEALS)

    assert [first[1]["time"]["operating"], second[1]["time"]["operating"]] == [60, 120]
    assert second[1]["time"]["operating_reset_at"] == int(began) + 600
    blocked = {"error": "OPERATION_TIME_LIMIT", "error_description": "Method is blocked due to operation time limit."}
    assert third == early == (429, blocked)
    assert other[0] == 200
    assert (again[0], again[1]["time"]["operating"]) == (200, 60 + 30)
    assert again[1]["time"]["operating_reset_at"] == int(began) + 60 + 600


async def test_calls_of_one_minute_share_a_basket() -> None:
    """They leave together, ten minutes after the first of them began."""
    portal, clock, _ = box()
    clock.now = 1_900_000_020.0
    slow(portal, clock, 10)
    async with portal:
        for _ in range(2):
            await ask(portal, DEALS)
        before = (await ask(portal, "batch", cmd={"a": "crm.deal.list"}))[1]
        clock.now = 1_900_000_020.0 + 600
        after = (await ask(portal, DEALS))[1]

    assert before["result"]["result_time"]["a"]["operating"] == 30
    assert after["time"]["operating"] == 10


async def test_a_quick_call_is_not_counted() -> None:
    """A tenth of a second or less leaves no trace."""
    portal, clock, _ = box()
    async with portal:
        slow(portal, clock, 0.0625)
        began = clock.now
        _, quick = await ask(portal, DEALS)
        slow(portal, clock, 0.125)
        _, counted = await ask(portal, DEALS)

    assert (quick["time"]["operating"], quick["time"]["operating_reset_at"]) == (0, int(began) + 600)
    assert counted["time"]["operating"] == 0.125


async def test_a_method_blocked_inside_a_batch() -> None:
    """The batch is served and keeps no account of its own; the blocked command has its error."""
    portal, clock, ran = box(limits=Plan(operating=5))
    slow(portal, clock, 60)
    async with portal:
        status, body = await ask(portal, "batch", cmd={"a": "crm.deal.list", "b": "crm.deal.list", "c": "ping"})

    assert status == 200
    assert body["result"]["result_error"]["b"]["error"] == "OPERATION_TIME_LIMIT"
    assert body["time"]["operating"] == 0
    assert len(ran) == 1


async def test_time_is_used_up_by_what_fails() -> None:
    """A call that ends in an error has worked all the same."""
    portal, clock, _ = box(limits=Plan(operating=5))

    def fail(_: Any) -> Any:
        clock.now += 60
        raise ZeroDivisionError

    portal.on(DEALS, fail)
    async with portal:
        assert [(await ask(portal, DEALS))[0] for _ in range(2)] == [500, 429]


async def test_a_limit_in_v3() -> None:
    """v3 says it in its own shape."""
    portal, clock, _ = box(limits=Plan(operating=5))
    portal.on("note.list", lambda params: setattr(clock, "now", clock.now + 60), api="v3")
    async with portal:
        await ask(portal, "note.list", "/api")
        status, body = await ask(portal, "note.list", "/api")

    assert (status, body["error"]["code"]) == (429, "OPERATION_TIME_LIMIT")


async def test_a_portal_of_ones_own_blocks_no_method() -> None:
    """Self-hosted portals have neither limit unless a plan is given, and do not speak of working time."""
    portal, clock, _ = box(cloud=False)
    slow(portal, clock, 6000)
    async with portal:
        answers = [await ask(portal, DEALS) for _ in range(2)]

    assert [status for status, _ in answers] == [200, 200]
    assert "operating" not in answers[1][1]["time"]

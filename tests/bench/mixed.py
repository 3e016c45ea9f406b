"""What a call costs among many of all kinds at once, against plain aiohttp and orjson sending the same.

    python tests/bench/mixed.py

2,000 calls, 50 under way: reads and writes of both APIs, typed results from 2 fields to 40, first pages of lists. The
server is another process and answers what the specs show. CPU time of this process, in turns, medians.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import statistics
import time
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from itertools import cycle, islice
from multiprocessing.connection import Connection
from typing import Any

import aiohttp
import orjson
from aiohttp import web

from b24 import Bitrix24
from b24.catalogue import Catalogue
from b24.limits import Limits

CALLS, IN_FLIGHT, ROUNDS = 2000, 50, 7
BOUND = 1.3

TIME = {
    "start": 1773323233,
    "finish": 1773323233.97,
    "duration": 0.97,
    "processing": 0,
    "date_start": "2026-03-12T16:47:13+01:00",
    "date_finish": "2026-03-12T16:47:13+01:00",
    "operating_reset_at": 1773323833,
    "operating": 0.11,
}

V2, V3 = "/rest/1/code/", "/rest/api/1/code/"

Kind = tuple[str, dict[str, Any], Callable[[Bitrix24], Awaitable[Any]]]
"""A path, a body, and the wrapper that sends the same."""


async def first_page(b24: Bitrix24) -> Any:
    return await b24.crm.deal.list(select=["ID", "TITLE"])


KINDS: list[Kind] = [
    (f"{V2}voximplant.sip.connector.status", {}, lambda b24: b24.voximplant.sip.connector.status()),
    (f"{V2}crm.deal.get", {"id": 7}, lambda b24: b24.crm.deal.get(id=7)),
    (f"{V2}crm.deal.add", {"fields": {"TITLE": "Deal"}}, lambda b24: b24.crm.deal.add(fields={"TITLE": "Deal"})),
    (f"{V2}crm.lead.get", {"id": 7}, lambda b24: b24.crm.lead.get(id=7)),
    (f"{V2}crm.contact.get", {"id": 7}, lambda b24: b24.crm.contact.get(id=7)),
    (
        f"{V2}crm.deal.update",
        {"id": 7, "fields": {"TITLE": "Deal"}},
        lambda b24: b24.crm.deal.update(id=7, fields={"TITLE": "Deal"}),
    ),
    (f"{V2}crm.deal.list", {"select": ["ID", "TITLE"]}, first_page),
    (f"{V3}tasks.task.get", {"id": 7}, lambda b24: b24.v3.tasks.task.get(id=7)),
    (
        f"{V3}tasks.task.update",
        {"id": 7, "fields": {"title": "Task"}},
        lambda b24: b24.v3.tasks.task.update(id=7, fields={"title": "Task"}),
    ),
]


def answers() -> dict[str, bytes]:
    """What the server says to each path: the example of its spec, with `time`."""
    catalogue = Catalogue.load()
    found = {}
    for path, _, _ in KINDS:
        example = catalogue.method(path.rpartition("/")[2], "v3" if path.startswith(V3) else "v2").examples[0]
        beside = {name: example[name] for name in ("total", "next") if name in example}
        found[path] = orjson.dumps({"result": example["result"], **beside, "time": TIME})
    return found


def serve(told: Connection) -> None:
    """Run the server; tells its port."""

    async def run() -> None:
        known = answers()

        async def answer(request: web.BaseRequest) -> web.Response:
            return web.Response(body=known[request.rel_url.raw_path], content_type="application/json")

        runner = web.ServerRunner(web.Server(answer))
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        told.send(runner.addresses[0][1])
        await asyncio.Event().wait()

    asyncio.run(run())


async def microseconds(calls: Iterator[Callable[[], Awaitable[Any]]]) -> float:
    """CPU time of one call among so many."""

    async def worker() -> None:
        for call in calls:
            await call()

    start = time.process_time()
    await asyncio.gather(*(worker() for _ in range(IN_FLIGHT)))
    return (time.process_time() - start) / CALLS * 1e6


async def measure(port: int) -> None:
    """Print both medians and their ratio."""
    site = f"http://127.0.0.1:{port}"
    headers = {"Content-Type": "application/json"}

    async with (
        aiohttp.ClientSession() as session,
        Bitrix24(site + V2, limits=Limits.off(), strict=True) as b24,
    ):

        async def plain(address: str, body: dict[str, Any]) -> Any:
            async with session.post(address, data=orjson.dumps(body), headers=headers) as response:
                return orjson.loads(await response.read())["result"]

        def by_hand() -> Iterator[Callable[[], Awaitable[Any]]]:
            for path, body, _ in islice(cycle(KINDS), CALLS):
                yield partial(plain, site + path, body)

        def typed() -> Iterator[Callable[[], Awaitable[Any]]]:
            for _, _, wrapper in islice(cycle(KINDS), CALLS):
                yield partial(wrapper, b24)

        await microseconds(by_hand()), await microseconds(typed())
        pairs = [(await microseconds(by_hand()), await microseconds(typed())) for _ in range(ROUNDS)]
    floor, ours = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"{CALLS} calls of {len(KINDS)} kinds, {IN_FLIGHT} in flight")
    print(f"aiohttp and orjson by hand: {floor:.0f} µs a call")
    print(f"b24, typed: {ours:.0f} µs, {ours / floor:.2f} times that (bound {BOUND})")


def main() -> None:
    """Run both against a server of its own."""
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    try:
        asyncio.run(measure(ours.recv()))
    finally:
        server.terminate()


if __name__ == "__main__":
    main()

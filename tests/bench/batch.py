"""What 1,000 gets cost through `batched()`, against batches written by hand with aiohttp and orjson.

    python tests/bench/batch.py

All ask the same server, which is another process, over loopback; time and CPU time of this process, in turns, medians.
The time is held to a bound against the simulated portal, which has work to do for a get; a server that answers by rote
shows what ours costs in itself. By hand means: commands put together in a loop, 20 requests at once, results as dicts
in the order asked for. That has no task, no future and no object for each get, so its CPU time is a floor and no goal.
The second way by hand gives each get an awaiter of its own, as `batched()` does.
"""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import statistics
import time
from collections.abc import Awaitable, Callable
from multiprocessing.connection import Connection
from typing import Any

import aiohttp
import orjson
from aiohttp import web

from b24 import Bitrix24
from b24.limits import Limits

ROUNDS, GETS, SIZE = 15, 1_000, 50
BOUND = 1.3

FIELDS = 48
TIME = {
    "start": 1773323233,
    "finish": 1773323233.97,
    "duration": 0.97,
    "processing": 0,
    "date_start": "2026-03-12T16:47:13+01:00",
    "date_finish": "2026-03-12T16:47:13+01:00",
    "operating_reset_at": 1773323833,
    "operating": 0,
}
DEAL = {
    "TITLE": "A deal",
    "STAGE_ID": "NEW",
    "OPPORTUNITY": "1250.50",
    "CURRENCY_ID": "EUR",
    "COMPANY_ID": "12",
    "ASSIGNED_BY_ID": "1",
    "CLOSED": "N",
    "OPENED": "Y",
    "BEGINDATE": "2031-05-04T03:00:00+03:00",
    "DATE_CREATE": "2031-05-04T10:20:30+03:00",
    "COMMENTS": "",
}
DEAL |= {f"UF_CRM_{number}": f"value {number}" for number in range(FIELDS - len(DEAL) - 1)}


async def answer(request: web.BaseRequest) -> web.Response:
    """A deal for each command, with the number it asks for."""
    commands = orjson.loads(await request.read())["cmd"]
    result = {key: {"ID": command.rpartition("=")[2], **DEAL} for key, command in commands.items()}
    batch = {
        "result": result,
        "result_error": [],
        "result_total": [],
        "result_next": [],
        "result_time": dict.fromkeys(commands, TIME),
    }
    return web.Response(body=orjson.dumps({"result": batch, "time": TIME}), content_type="application/json")


def by_rote(told: Connection) -> None:
    """Run a server that does not look at what it is asked; tells the address of its webhook."""

    async def run() -> None:
        runner = web.ServerRunner(web.Server(answer))
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        told.send(f"http://127.0.0.1:{runner.addresses[0][1]}/rest/1/code/")
        await asyncio.Event().wait()

    asyncio.run(run())


def portal(told: Connection) -> None:
    """Run a simulated portal with so many deals; tells the address of its webhook."""

    from b24.testing import Portal  # only there: what it loads makes every collection of garbage longer

    async def run() -> None:
        async with Portal(deals=GETS) as here:
            told.send(here.webhook_url)
            await asyncio.Event().wait()

    asyncio.run(run())


async def spent(gets: Callable[[], Awaitable[list[Any]]]) -> tuple[float, float]:
    """Microseconds that one get takes: by the clock, and of CPU time."""
    clock, cpu = time.perf_counter(), time.process_time()
    assert len(await gets()) == GETS
    return (time.perf_counter() - clock) / GETS * 1e6, (time.process_time() - cpu) / GETS * 1e6


async def measure(url: str) -> None:
    """Print the medians and their ratios."""
    gc.collect()
    gc.freeze()  # what others left behind is not ours to look through
    async with aiohttp.ClientSession() as session, Bitrix24(url, limits=Limits.off()) as b24:

        async def request(first: int) -> list[Any]:
            commands = {f"c{number}": f"crm.deal.get?id={number}" for number in range(first, first + SIZE)}
            body, headers = orjson.dumps({"halt": 0, "cmd": commands}), {"Content-Type": "application/json"}
            async with session.post(url + "batch", data=body, headers=headers) as response:
                results = orjson.loads(await response.read())["result"]["result"]
            return [results[key] for key in commands]

        async def by_hand() -> list[Any]:
            pages = await asyncio.gather(*(request(first) for first in range(1, GETS + 1, SIZE)))
            return [deal for page in pages for deal in page]

        async def awaited() -> list[Any]:
            loop = asyncio.get_running_loop()
            futures: list[asyncio.Future[Any]] = []

            async def get() -> Any:
                futures.append(future := loop.create_future())
                return await future

            async def settle() -> None:
                for future, deal in zip(futures, await by_hand(), strict=True):
                    future.set_result(deal)

            return (await asyncio.gather(*(get() for _ in range(GETS)), settle()))[:GETS]

        async def typed() -> list[Any]:
            b = b24.batched()
            return await asyncio.gather(*(b.crm.deal.get(id=number) for number in range(1, GETS + 1)))

        async def untyped() -> list[Any]:
            b = b24.batched()
            return await asyncio.gather(*(b.call("crm.deal.get", {"id": number}) for number in range(1, GETS + 1)))

        ways = (by_hand, awaited, untyped, typed)
        for way in ways:
            await spent(way)
        rounds = [[await spent(way) for way in ways] for _ in range(ROUNDS)]
    told = ("by hand, in loops", "by hand, each awaited", "b.call() of batched()", "typed")
    times = [[statistics.median(kind) for kind in zip(*way, strict=True)] for way in zip(*rounds, strict=True)]
    for name, (clock, cpu) in zip(told, times, strict=True):
        print(f"  {name}: {clock:.0f} µs a get, CPU {cpu:.0f} µs")
    print(f"  time: typed / by hand {times[-1][0] / times[0][0]:.2f}")
    print(f"  CPU: typed / by hand {times[-1][1] / times[0][1]:.2f}; each awaited {times[-1][1] / times[1][1]:.2f}")


def main() -> None:
    """Run all against each server."""
    for serve, told in ((portal, f"the simulated portal (time bound {BOUND})"), (by_rote, f"by rote, {FIELDS} fields")):
        ours, theirs = multiprocessing.Pipe()
        server = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs,), daemon=True)
        server.start()
        print(f"{GETS} gets of {told}:")
        try:
            asyncio.run(measure(ours.recv()))
        finally:
            server.terminate()


if __name__ == "__main__":
    main()

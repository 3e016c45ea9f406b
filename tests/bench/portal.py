"""How fast the simulated portal is, so that it is not what the benchmarks of clients measure.

    python tests/bench/portal.py

Rows a second of CPU time of the portal, which is a process of its own; the client only reads bytes. Pages of 50 deals
with all their fields, chained in batches of 50 and one by one; each twice, for the first time the portal makes what
sample rows share. By how much reading makes it grow. And how long a portal with 500 deals takes from its making to its
first answer.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import resource
import statistics
import time
from multiprocessing.connection import Connection

import aiohttp
import orjson

from b24.testing import Portal

DEALS = 50_000
FLOOR = 40_000
STARTS, SLOWEST = 9, 0.1

PAGE = "start=-1&order[ID]=ASC&filter[%3EID]="
CHAIN = {f"p{n}": f"crm.deal.list?{PAGE}$result[p{n - 1}][49][ID]" for n in range(1, 50)}


def serve(told: Connection) -> None:
    """Run a portal; tells its webhook, and its CPU time (s) and most memory (MB) whenever asked."""
    with Portal(deals=DEALS) as portal:
        told.send(portal.webhook_url)
        while told.recv():
            told.send((time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))


async def read_pages(session: aiohttp.ClientSession, url: str) -> None:
    """Every row, a page a request."""
    for last in range(0, DEALS, 50):
        async with session.get(f"{url}crm.deal.list?{PAGE}{last}") as response:
            await response.read()


async def read_batches(session: aiohttp.ClientSession, url: str) -> None:
    """Every row, fifty pages a request."""
    for last in range(0, DEALS, 2_500):
        commands = {"p0": f"crm.deal.list?{PAGE}{last}"} | CHAIN
        async with session.post(url + "batch", json={"cmd": commands, "halt": 1}) as response:
            await response.read()


async def measure(portal: Connection) -> None:
    """Print rows a second of each way to read them, and what of it stays."""

    def used() -> tuple[float, float]:
        portal.send(True)
        spent, memory = portal.recv()
        return spent, memory

    url = portal.recv()
    _, empty = used()
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{url}crm.deal.list") as response:
            fields = len(orjson.loads(await response.read())["result"][0])
        print(f"{DEALS} rows of {fields} fields, rows a second of CPU time (bound {FLOOR}):")
        for name, read in (("chained batches", read_batches), ("single pages", read_pages)):
            for times in ("first", "again"):
                before, _ = used()
                await read(session, url)
                print(f"  {name}, {times}: {DEALS / (used()[0] - before):,.0f}")
        print(f"  grown by {used()[1] - empty:,.0f} MB")
    portal.send(False)


async def start() -> float:
    """Seconds from making a portal to its first answer."""
    begun = time.perf_counter()
    async with (
        Portal(deals=500) as portal,
        aiohttp.ClientSession() as session,
        session.get(f"{portal.webhook_url}crm.deal.get?id=1") as response,
    ):
        await response.read()
        return time.perf_counter() - begun


async def measure_starts() -> None:
    """Print how long a portal takes to begin, the first and in general."""
    first, *others = [await start() for _ in range(STARTS)]
    again = statistics.median(others)
    print(
        f"start to first answer: {first * 1e3:.0f} ms the first, {again * 1e3:.0f} ms again (bound {SLOWEST * 1e3:.0f})"
    )


def main() -> None:
    """Run all of it."""
    asyncio.run(measure_starts())
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    try:
        asyncio.run(measure(ours))
    finally:
        server.join(5)
        server.terminate()


if __name__ == "__main__":
    main()

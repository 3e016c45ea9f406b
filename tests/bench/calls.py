"""What one wrapper call costs, against plain aiohttp and orjson doing the same.

    python tests/bench/calls.py

Both ask the same server, which is another process, over loopback; CPU time of this process, in turns, medians.
"""

from __future__ import annotations

import asyncio
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

ROUNDS, CALLS = 15, 300
BOUND = 1.25
REPLY = orjson.dumps(
    {
        "result": {"FREE_MINUTES": 60, "PAID": False},
        "time": {
            "start": 1773323233,
            "finish": 1773323233.97,
            "duration": 0.97,
            "processing": 0,
            "date_start": "2026-03-12T16:47:13+01:00",
            "date_finish": "2026-03-12T16:47:13+01:00",
            "operating_reset_at": 1773323833,
            "operating": 0.11,
        },
    }
)


async def answer(_: web.BaseRequest) -> web.Response:
    """Always the same, as fast as it goes."""
    return web.Response(body=REPLY, content_type="application/json")


def serve(told: Connection) -> None:
    """Run the server; tells its port."""

    async def run() -> None:
        runner = web.ServerRunner(web.Server(answer))
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        told.send(runner.addresses[0][1])
        await asyncio.Event().wait()

    asyncio.run(run())


async def microseconds(call: Callable[[], Awaitable[Any]]) -> float:
    """CPU time of one call, over many in sequence."""
    start = time.process_time()
    for _ in range(CALLS):
        await call()
    return (time.process_time() - start) / CALLS * 1e6


async def measure(port: int) -> None:
    """Print both medians and their ratio."""
    url = f"http://127.0.0.1:{port}/rest/1/code/"

    async with aiohttp.ClientSession() as session, Bitrix24(url, limits=Limits.off()) as b24:

        async def plain() -> Any:
            headers = {"Content-Type": "application/json"}
            address = url + "voximplant.sip.connector.status"
            async with session.post(address, data=orjson.dumps({}), headers=headers) as response:
                return orjson.loads(await response.read())["result"]

        wrapper = b24.voximplant.sip.connector.status
        await microseconds(plain), await microseconds(wrapper)
        pairs = [(await microseconds(plain), await microseconds(wrapper)) for _ in range(ROUNDS)]
    floor, ours = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"aiohttp and orjson by hand: {floor:.0f} µs a call")
    print(f"b24.voximplant.sip.connector.status(): {ours:.0f} µs, {ours / floor:.2f} times that (bound {BOUND})")


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

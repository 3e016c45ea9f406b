"""How a hundred calls at once fare under the standard plan: none refused, and no slower than the portal allows.

    python tests/bench/limits.py

The portal keeps its limits (50 at once, then 2 a second) and is another process. This takes its time: 25 s are the
least that the portal grants a fresh bucket.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import sys
import time
from multiprocessing.connection import Connection

from b24 import Bitrix24
from b24.testing import Portal

CALLS = 100
BOUND = 27.0


def serve(told: Connection) -> None:
    """Run the portal; tells the address of its webhook, and when asked, what its bucket counted."""
    with Portal(limits="standard") as portal:
        told.send(portal.webhook_url)
        told.recv()
        told.send((portal.bucket.served, portal.bucket.refused))


async def measure(url: str) -> float:
    """Seconds until all calls are answered."""
    async with Bitrix24(url) as b24:
        start = time.monotonic()
        async with asyncio.TaskGroup() as group:
            for _ in range(CALLS):
                group.create_task(b24.voximplant.sip.connector.status())
        return time.monotonic() - start


def main() -> None:
    """Run both; ends with 1 if a bound is not kept."""
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    seconds = asyncio.run(measure(ours.recv()))
    ours.send(None)
    served, refused = ours.recv()
    server.join()
    print(f"{served} of {CALLS} calls at once served, {refused} refused, in {seconds:.1f} s (bound {BOUND:.0f})")
    sys.exit(served != CALLS or refused > 0 or seconds > BOUND)


if __name__ == "__main__":
    main()

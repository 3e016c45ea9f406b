"""How fast long lists are read, against loops written by hand over aiohttp and orjson.

    python tests/bench/lists.py

The server is another process; it answers pages of `crm.deal.list`, 48 fields a row, and batches of them. Both loops by
hand chain 50 pages a batch: the naive one decodes a batch as a whole, the other cuts it into pages first. Rounds go in
turns, each reading in a process of its own, so that the peak of its memory is its own too; medians.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import resource
import statistics
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from multiprocessing.connection import Connection
from typing import Any
from urllib.parse import parse_qs

import aiohttp
import msgspec
import orjson
from aiohttp import web

from b24 import Bitrix24
from b24.limits import Limits

METHOD = "crm.deal.list"
PAGE, BATCH = 50, 50
HOST = "127.0.0.1"

# -- the server --------------------------------------------------------------------------------------------------------

VALUES: dict[str, Any] = {
    **dict.fromkeys(("CATEGORY_ID", "COMPANY_ID", "CONTACT_ID", "ASSIGNED_BY_ID", "CREATED_BY_ID"), "128"),
    **dict.fromkeys(("MODIFY_BY_ID", "MOVED_BY_ID", "LAST_ACTIVITY_BY"), "1"),
    **dict.fromkeys(("QUOTE_ID", "LEAD_ID", "LOCATION_ID", "PROBABILITY"), "75"),
    **dict.fromkeys(("UTM_SOURCE", "UTM_MEDIUM", "UTM_CAMPAIGN", "UTM_CONTENT", "UTM_TERM"), "spring-campaign"),
    **dict.fromkeys(
        ("ADDITIONAL_INFO", "ORIGINATOR_ID", "ORIGIN_ID", "TRACE", "SOURCE_DESCRIPTION"), "some more words"
    ),
    **dict.fromkeys(("IS_NEW", "IS_RECURRING", "IS_RETURN_CUSTOMER", "IS_REPEATED_APPROACH", "OPENED", "CLOSED"), "N"),
    **dict.fromkeys(
        ("MOVED_TIME", "DATE_CREATE", "DATE_MODIFY", "BEGINDATE", "CLOSEDATE"), "2031-05-04T10:20:30+02:00"
    ),
    "LAST_ACTIVITY_TIME": "2031-05-04T10:20:30+02:00",
    "IS_MANUAL_OPPORTUNITY": "Y",
    "STAGE_SEMANTIC_ID": "P",
    "TYPE_ID": "SALE",
    "STAGE_ID": "C1:NEW",
    "CURRENCY_ID": "USD",
    "OPPORTUNITY": "1500.50",
    "TAX_VALUE": "0.00",
    "COMMENTS": "",
    "SOURCE_ID": "CALL",
    "TITLE": "Deal of some length",
    **dict.fromkeys(("UF_CRM_1", "UF_CRM_2", "UF_CRM_3"), "custom value"),
}
ROW = b'{"ID":"%d",' + orjson.dumps(VALUES)[1:]
FULL_PAGE = b"[" + b",".join([ROW] * PAGE) + b"]"
TIME = orjson.dumps(
    {"start": 1773323233.1, "finish": 1773323233.97, "duration": 0.87, "processing": 0.8, "operating": 0.1}
)


def page(above: int, upto: int) -> bytes:
    """The rows with the lowest ids above `above`: the ids are 1, 2, …"""
    ids = tuple(range(above + 1, min(above + PAGE, upto) + 1))
    return FULL_PAGE % ids if len(ids) == PAGE else b"[" + b",".join(ROW % number for number in ids) + b"]"


class Server:
    """A portal with so many deals. It refuses what exceeds 50 requests and 2 a second, if it has `limits`."""

    def __init__(self, rows: int, latency: float, limits: bool) -> None:
        self._rows = rows
        self._latency = latency
        self._limits = limits
        self._level, self._leaked = 0.0, time.monotonic()

    async def answer(self, request: web.BaseRequest) -> web.Response:
        """A page or a batch."""
        sent = orjson.loads(await request.read())
        await asyncio.sleep(self._latency)
        now = time.monotonic()
        self._level = max(0.0, self._level - 2 * (now - self._leaked)) + 1
        self._leaked = now
        if self._limits and self._level > 50:
            return web.Response(status=503, body=b'{"error":"QUERY_LIMIT_EXCEEDED"}', content_type="application/json")
        if "cmd" in sent:
            body = self._batch(sent["cmd"])
        else:
            conditions = sent.get("filter", {})
            body = b'{"result":%b,"total":0,"time":%b}' % (page(int(conditions.get(">ID", 0)), self._rows), TIME)
        return web.Response(body=body, content_type="application/json")

    def _batch(self, commands: dict[str, str]) -> bytes:
        last: dict[str, int] = {}
        results: list[bytes] = []
        for key, command in commands.items():
            sent = parse_qs(command.partition("?")[2])
            if "DESC" in sent.get("order[ID]", []):
                above = self._rows - 1
            else:
                given = sent["filter[>ID]"][0]
                above = last[given.split("[")[1].rstrip("]")] if given.startswith("$") else int(given)
            upto = min(self._rows, int(sent.get("filter[<=ID]", [self._rows])[0]))
            last[key] = above + PAGE if above + PAGE <= upto else 0  # what a reference that leads nowhere begins with
            results.append(b'"%b":%b' % (key.encode(), page(above, upto)))
        times = b",".join(b'"%b":%b' % (key.encode(), TIME) for key in commands)
        return (
            b'{"result":{"result":{%b},"result_error":[],"result_total":[],"result_next":[],"result_time":{%b}},"time":%b}'
            % (b",".join(results), times, TIME)
        )


def serve(told: Connection, rows: int, latency: float, limits: bool) -> None:
    """Run the server; tells its port."""

    async def run() -> None:
        runner = web.ServerRunner(web.Server(Server(rows, latency, limits).answer))
        await runner.setup()
        await web.TCPSite(runner, HOST, 0).start()
        told.send(runner.addresses[0][1])
        await asyncio.Event().wait()

    asyncio.run(run())


# -- the loops ---------------------------------------------------------------------------------------------------------


async def by_hand(url: str, cut: bool) -> int:
    """A loop as one writes it: a batch of 50 chained pages after the other."""
    count, last = 0, 0
    async with aiohttp.ClientSession() as session:
        while True:
            commands = {}
            for number in range(BATCH):
                after = f"$result[p{number - 1}][{PAGE - 1}][ID]" if number else last
                commands[f"p{number}"] = f"{METHOD}?start=-1&order[ID]=ASC&filter[%3EID]={after}"
            payload = orjson.dumps({"halt": 1, "cmd": commands})
            async with session.post(
                url + "batch", data=payload, headers={"Content-Type": "application/json"}
            ) as answer:
                body = await answer.read()
            async for rows in cut_pages(body) if cut else whole_pages(body):
                for row in rows:
                    count += 1
                    last = row["ID"]
                if len(rows) < PAGE:
                    return count


async def whole_pages(body: bytes) -> AsyncIterator[list[dict[str, Any]]]:
    """The pages of a batch that was decoded at once."""
    for rows in orjson.loads(body)["result"]["result"].values():
        yield rows


class Containers(msgspec.Struct):
    result: dict[str, msgspec.Raw]


class Envelope(msgspec.Struct):
    result: Containers


DECODER = msgspec.json.Decoder(Envelope)


async def cut_pages(body: bytes) -> AsyncIterator[list[dict[str, Any]]]:
    """The pages of a batch, decoded one by one."""
    for raw in DECODER.decode(body).result.result.values():
        yield orjson.loads(memoryview(raw))


async def as_dicts(url: str, limits: Limits) -> int:
    """Ours, as `b24.pages` gives it."""
    count = 0
    async with Bitrix24(url, limits=limits) as b24:
        async for page in b24.pages(METHOD, id="ID").pages():
            for _ in page.items:
                count += 1
    return count


async def as_rows(url: str, limits: Limits) -> int:
    """Ours, row by row."""
    count = 0
    async with Bitrix24(url, limits=limits) as b24:
        async for _ in b24.pages(METHOD, id="ID"):
            count += 1
    return count


async def typed(url: str, limits: Limits) -> int:
    """Ours, as objects."""
    count = 0
    async with Bitrix24(url, limits=limits) as b24:
        async for _ in b24.crm.deal.list():
            count += 1
    return count


LOOPS: dict[str, Callable[[str, Limits], Awaitable[int]]] = {
    "naive": lambda url, _: by_hand(url, cut=False),
    "cut": lambda url, _: by_hand(url, cut=True),
    "pages": as_dicts,
    "rows": as_rows,
    "typed": typed,
}

# -- measuring ---------------------------------------------------------------------------------------------------------


def read(told: Connection, name: str, url: str, limits: bool) -> None:
    """Read the list once; tells the seconds, the CPU's too, the rows and the peak of memory in MB."""
    began, cpu = time.perf_counter(), time.process_time()
    count = asyncio.run(LOOPS[name](url, Limits.standard() if limits else Limits.off()))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    told.send((time.perf_counter() - began, time.process_time() - cpu, count, peak))


def measure(
    rows: int, rounds: int, names: list[str], *, latency: float = 0.0, limits: bool = False
) -> dict[str, list[float]]:
    """Medians by loop: seconds, CPU seconds, rows, peak in MB."""
    context = multiprocessing.get_context("spawn")
    seen: dict[str, list[tuple[float, ...]]] = {name: [] for name in names}
    for _ in range(rounds):
        for name in names:
            ours, theirs = multiprocessing.Pipe()
            # A new one each time: its bucket is empty.
            server = context.Process(target=serve, args=(theirs, rows, latency, limits), daemon=True)
            server.start()
            url = f"http://{HOST}:{ours.recv()}/rest/1/code/"
            reader = context.Process(target=read, args=(theirs, name, url, limits), daemon=True)
            reader.start()
            result = ours.recv()
            assert result[2] == rows, f"{name}: {result[2]} of {rows} rows"
            seen[name].append(result)
            reader.join()
            server.terminate()
    return {
        name: [statistics.median(values) for values in zip(*results, strict=True)] for name, results in seen.items()
    }


def main() -> None:
    """Print each loop beside the one that it is held against."""
    found = measure(100_000, 3, list(LOOPS))
    print("100,000 rows, no limits, no latency")
    for name, (seconds, cpu, rows, peak) in found.items():
        print(f"  {name:6} {rows / seconds:9,.0f} rows/s, CPU {cpu / rows * 1e6:5.1f} µs a row, peak {peak:4.0f} MB")
    print(f"  CPU: cut / pages {found['cut'][1] / found['pages'][1]:.2f}")
    print(f"  CPU: naive / typed {found['naive'][1] / found['typed'][1]:.2f}")
    print(f"  rows/s: pages / cut {found['cut'][0] / found['pages'][0]:.2f} (at least 0.9)")
    print(f"  rows/s: typed / naive {found['naive'][0] / found['typed'][0]:.2f} (at least 1.0)")
    print(f"  memory: typed / cut {found['typed'][3] / found['cut'][3]:.2f} (at most 1.1)")

    found = measure(20_000, 3, ["cut", "pages", "typed"], latency=0.03, limits=True)
    print("20,000 rows, limits on, 30 ms latency")
    for name, (seconds, *_) in found.items():
        print(f"  {name:6} {seconds:.2f} s")
    print(f"  time: pages / cut {found['pages'][0] / found['cut'][0]:.2f} (at most 1.1)")
    print(f"  time: typed / cut {found['typed'][0] / found['cut'][0]:.2f}")


if __name__ == "__main__":
    main()

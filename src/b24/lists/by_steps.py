"""Lists that are read one request after another: each answer tells how to ask for the next page."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Any, TypeVar

from b24.call import After, Call, Cursor, Keyset, LastId, Numbered, Offset, Page, Sender, Tail, Window
from b24.lists.rest2 import ByLastId, ByNumber, ByOffset, ByStart
from b24.lists.rest3 import ByCursor, ByFilter, ByTail
from b24.lists.rows import END, is_ascending, rows_in
from b24.lists.steps import Step, Steps

Row = TypeVar("Row")


async def by_steps(sender: Sender, call: Call[list[Row]], steps: Steps) -> AsyncGenerator[Page[Row], None]:
    """Every page, one request each. All but the first leave a share of the limit to calls that somebody waits for."""
    at = steps.first()
    step = Step(at, at != END)
    bulk = call.bulk
    while step.more:
        at = step.position
        reply = await sender.send(call.but(params=steps.params(at), bulk=bulk))
        following = steps.next(at, rows_in(call, reply.raw, at), reply)
        if following is None:
            return
        step, bulk = following, True
        yield Page(reply.result, reply.total, reply.next, step.position)


def steps_of(call: Call[Any]) -> Steps:
    """The way in which this call's list is read."""
    match call.paging:
        case None | Offset():
            return ByStart(call, "")
        case Cursor(id=name, row_id=row_id):
            return ByStart(call, row_id or name)
        case Keyset(id=name, limit=limit) as paging:
            if is_ascending(call.params.get("order"), name):
                return ByFilter(call, paging)
            # The limit is what was asked for; what the portal makes of it shows in the pages.
            return ByOffset(call, Window("pagination.limit", "pagination.offset", size=limit), full=0)
        case Tail() as paging:
            return ByTail(call, paging)
        case After() as paging:
            return ByCursor(call, paging)
        case Window() as paging:
            return ByOffset(call, paging, full=paging.size)
        case Numbered() as paging:
            return ByNumber(call, paging)
        case LastId() as paging:
            return ByLastId(call, paging)

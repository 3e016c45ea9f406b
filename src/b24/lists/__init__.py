"""Every page of a list, by the plan that its spec names.

A list is read to its end, or an error is raised; it never ends early in silence. Memory does not grow with the rows.
Each page tells its `position`, from which a later call goes on.

==============  ======================================================================================================
`by_id`         `Cursor`: `>id` from the last row; long lists in batches of up to 50 pages
`by_steps`      all other styles, and `Cursor` under an `order` of the caller's own: a request a page
==============  ======================================================================================================
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import TypeVar

from b24.call import Call, Cursor, Page, Sender
from b24.lists.by_id import by_id
from b24.lists.by_steps import by_steps, steps_of
from b24.lists.cut import Wire
from b24.lists.query import Query

__all__ = ["Wire", "walk"]

Row = TypeVar("Row")


def walk(sender: Sender, call: Call[list[Row]], wire: Wire | None = None) -> AsyncGenerator[Page[Row], None]:
    """Every page of `call`, from `call.after` on. With `wire`, which is for batches, long lists take fewer requests.

    Raises `IncompleteList` where rows are missing or come twice, and `ConfigError` for a position of another list.
    """
    if isinstance(call.paging, Cursor) and (query := Query.of(call, call.paging)):
        return by_id(sender, query, wire)
    return by_steps(sender, call, steps_of(call))

"""What a way of paging is: how to ask for a page, and what follows from the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from attrs import frozen

from b24.call import Position, Reply


@frozen
class Step:
    """What follows a page: where its end is, and whether there may be rows beyond."""

    position: Position
    more: bool


class Steps(Protocol):
    """A way of paging, for one reading. It remembers what must be compared between pages."""

    def first(self) -> Position:
        """Where the list begins, or where the caller goes on."""
        ...

    def params(self, at: Position) -> Mapping[str, Any]:
        """The parameters that ask for the page at this place."""
        ...

    def next(self, at: Position, rows: Sequence[Any], reply: Reply[Any]) -> Step | None:
        """What follows this page; None if it is an earlier one again, which is how some methods say that they ended."""
        ...

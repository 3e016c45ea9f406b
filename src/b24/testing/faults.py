"""Faults on demand: an answer that never comes, or comes wrong."""

from __future__ import annotations

from collections import defaultdict
from typing import Literal

from attrs import define

Drop = Literal["before", "after"]


@define
class Fault:
    """What goes wrong in the next `left` calls: a ready answer stands in for the method's, or the connection is cut."""

    status: int
    body: bytes
    content_type: str
    drop: Drop | None
    left: int


class Faults:
    """The faults a portal still owes, by method."""

    def __init__(self) -> None:
        self._queues: dict[str, list[Fault]] = defaultdict(list)

    def add(self, method: str, fault: Fault) -> None:
        """Owe this fault for the next calls of `method`, after those owed already."""
        self._queues[method.lower()].append(fault)

    def take(self, method: str) -> Fault | None:
        """The fault due for this call of `method`."""
        queue = self._queues.get(method.lower())
        if not queue:
            return None
        fault = queue[0]
        fault.left -= 1
        if fault.left <= 0:
            queue.pop(0)
        return fault

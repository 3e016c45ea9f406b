"""Faults on demand: an answer that never comes, or comes wrong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any, Literal

import orjson
from attrs import define

Drop = Literal["before", "after"]


@define
class Fault:
    """What goes wrong: the connection is cut before or after the method ran, or a ready answer stands in for it."""

    status: int
    body: bytes
    content_type: str
    drop: Drop | None
    left: int


class Faults:
    """The faults a portal still owes, by method."""

    def __init__(self) -> None:
        self._queues: dict[str, list[Fault]] = defaultdict(list)

    def add(
        self, method: str, *, status: int, body: Mapping[str, Any] | str | bytes, drop: Drop | None, times: int
    ) -> None:
        """Owe this fault for the next `times` calls of `method`, after those owed already."""
        if isinstance(body, Mapping):
            fault = Fault(status, orjson.dumps(body), "application/json", drop, times)
        else:
            fault = Fault(status, body.encode() if isinstance(body, str) else body, "text/html", drop, times)
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

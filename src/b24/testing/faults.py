"""Faults on demand: an answer that never comes, comes late or comes wrong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from random import Random
from typing import Any, Final, Literal

from attrs import define, frozen

Drop = Literal["before", "after"]
"""When the connection ends without an answer: before the method ran, or after it."""

Cut = Literal["body", "json"]
"""How an answer is torn: the connection ends amid the body, or the body is whole for HTTP and half of its JSON."""

ANY: Final = "*"


@frozen
class Ready:
    """An answer that stands in for the method's, which does not run."""

    status: int
    body: bytes
    headers: Mapping[str, str]
    error: Mapping[str, Any] | None = None
    """The body, where it is an error of the API: inside a batch it is that of a command."""


@define
class Fault:
    """What goes wrong in the next `left` calls (None for all), or in a share of them as `chance` has it."""

    answer: Ready | None
    drop: Drop | None
    cut: Cut | None
    delay: float
    left: int | None
    rate: float
    chance: Random

    def strikes(self) -> bool:
        """Whether it happens to this call."""
        return self.rate >= 1 or self.chance.random() < self.rate


class Faults:
    """The faults a portal still owes, by method."""

    def __init__(self) -> None:
        self._queues: dict[str, list[Fault]] = defaultdict(list)

    def add(self, method: str, fault: Fault) -> None:
        """Owe this fault for the next calls of `method` (`*`: of any), after those owed already."""
        self._queues[method.lower()].append(fault)

    def take(self, method: str) -> Fault | None:
        """The fault that strikes this call of `method`."""
        for name in (method.lower(), ANY):
            queue = self._queues.get(name, [])
            for fault in queue:
                if fault.strikes():
                    _spend(fault, queue)
                    return fault
        return None

    def take_error(self, method: str) -> Ready | None:
        """The error that strikes this command of a batch; other faults wait for a request of their own."""
        queue = self._queues.get(method.lower(), [])
        for fault in queue:
            if fault.answer and fault.answer.error and fault.strikes():
                _spend(fault, queue)
                return fault.answer
        return None


def _spend(fault: Fault, queue: list[Fault]) -> None:
    if fault.left is not None:
        fault.left -= 1
        if fault.left <= 0:
            queue.remove(fault)

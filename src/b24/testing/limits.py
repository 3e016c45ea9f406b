"""The portal's two limits: requests from one source, and working time of one method."""

from __future__ import annotations

from collections.abc import Callable
from math import floor
from typing import Any, Final, Literal

from attrs import define, field, frozen

from b24.testing.wire import PortalError


@frozen
class Plan:
    """What a portal allows: a burst of `threshold` requests, `drain` a second after that, and working time."""

    threshold: float = 50
    drain: float = 2
    operating: float = 480


PlanName = Literal["standard", "enterprise"]

PLANS: Final[dict[PlanName, Plan]] = {"standard": Plan(), "enterprise": Plan(threshold=250, drain=5)}


@define
class Bucket:
    """How many requests of one source are counted. It leaks at whole seconds of the portal's clock."""

    plan: Plan
    level: float = 0
    served: int = 0
    refused: int = 0
    _second: int = field(default=0, repr=False)

    def take(self, now: float) -> bool:
        """Count one request, and say whether the portal serves it. What it refuses counts as well."""
        self.leak(now)
        self.level += 1
        if self.level > self.plan.threshold:
            self.refused += 1
            return False
        self.served += 1
        return True

    def leak(self, now: float) -> None:
        """Let out what has drained since the last request."""
        second = floor(now)
        self.level = max(0.0, self.level - self.plan.drain * max(0, second - self._second))
        self._second = second


# A basket leaves so long after the first call in it, and a call shorter than a tenth of a second is not counted at all.
WINDOW: Final = 600
SHORTEST: Final = 0.1


@define
class _Basket:
    minute: int
    first: float
    seconds: float


@define
class Ledger:
    """Working time of each method by each credential, in baskets of a minute that stay for ten."""

    clock: Callable[[], float]
    _baskets: dict[tuple[str, str], list[_Basket]] = field(factory=dict)

    def used(self, credential: str, method: str) -> float:
        """Seconds that count against the method now."""
        return sum(basket.seconds for basket in self._live(credential, method))

    def add(self, credential: str, method: str, started: float, seconds: float) -> None:
        """Count a call that began at `started` and took so long."""
        if seconds <= SHORTEST:
            return
        baskets, minute = self._live(credential, method), floor(started / 60)
        if baskets and baskets[-1].minute == minute:
            baskets[-1].seconds += seconds
        else:
            baskets.append(_Basket(minute, started, seconds))
        self._baskets[credential, method.lower()] = baskets

    def account(self, credential: str, method: str, started: float) -> dict[str, Any]:
        """What the answer to a call that began at `started` says of all this."""
        baskets = self._live(credential, method)
        first = min((basket.first for basket in baskets), default=started)
        used = sum(basket.seconds for basket in baskets)
        return {"operating_reset_at": int(first) + WINDOW, "operating": round(used, 16) if used else 0}

    def _live(self, credential: str, method: str) -> list[_Basket]:
        baskets = self._baskets.get((credential, method.lower()), [])
        now = self.clock()
        return [basket for basket in baskets if basket.first + WINDOW > now]


def too_many_requests() -> PortalError:
    """What the portal's front end says above the threshold, in either API; the method has not run."""
    return PortalError("QUERY_LIMIT_EXCEEDED", "Too many requests", 503)


def operating_limit() -> PortalError:
    """What the portal says of a method that has used up its working time."""
    return PortalError("OPERATION_TIME_LIMIT", "Method is blocked due to operation time limit.", 429)

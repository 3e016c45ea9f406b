"""What a program may watch of its calls. A hook that fails is logged and never breaks a call."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Callable
from typing import Any, Literal, NamedTuple

from attrs import fields, frozen

from b24.errors import ConfigError

log = logging.getLogger(__name__)


class Attempt(NamedTuple):
    """One request of a call, before it is sent: the method, its API version, the portal's host, its number from 1.

    `request_id` is what it carries for people to find it by, if the client gives its calls such ids.
    """

    method: str
    v3: bool
    portal: str
    number: int
    request_id: str = ""


class Outcome(NamedTuple):
    """How an attempt ended: `seconds` from sending to understanding the answer, and the error, if it was one.

    The error is a `CancelledError` where nobody waited for the answer any more.
    """

    attempt: Attempt
    seconds: float
    error: BaseException | None = None


class Wait(NamedTuple):
    """A call waits before it is sent: for its turn (`rate`), for working time (`operating`), or before a retry."""

    method: str
    portal: str
    reason: Literal["rate", "operating", "retry"]
    seconds: float


@frozen(kw_only=True, eq=False)
class Hooks:
    """Functions that are told what happens; each may be left out. They hold no secrets and cannot change a call.

    `before` each attempt, `after` each attempt, `retry` when an attempt will be repeated, `wait` after a wait of more
    than a millisecond (before it for retries), `moved` when the portal's address changed.
    """

    before: Callable[[Attempt], object] | None = None
    after: Callable[[Outcome], object] | None = None
    retry: Callable[[Outcome], object] | None = None
    wait: Callable[[Wait], object] | None = None
    moved: Callable[[str, str], object] | None = None

    def __attrs_post_init__(self) -> None:
        for field in fields(Hooks):
            if inspect.iscoroutinefunction(getattr(self, field.name)):
                raise ConfigError(f"{field.name}: a hook is a plain function; nothing would await this one")

    def tell(self, hook: Callable[..., object] | None, *event: Any) -> None:
        """Call one of the hooks, if it is there."""
        if hook is None:
            return
        try:
            hook(*event)
        except (Exception, asyncio.CancelledError):  # raised by the hook itself: nothing is awaited in here
            log.exception("a hook failed; the call goes on")

"""When a call is sent again: by the question whether it may have run. Pure.

This is our own. Of the kept libraries stamina knows which exceptions to retry, but neither full jitter nor a bound that
depends on the error, and one switch turns it off for the whole process, ours with the host application's. tenacity can
be taught all that by four callbacks around a shared state; then the rules are spread over them, a cancellation passes
through them as one more outcome, and every call that succeeds pays for them. Here it pays nothing.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import Final, Literal, NamedTuple

from attrs import frozen

from b24.errors import (
    ApiError,
    AuthError,
    B24Error,
    ConfigError,
    DeadlineExceeded,
    OutcomeUnknown,
    Overloaded,
    RateLimited,
    TransportError,
)

# -- deciding ----------------------------------------------------------------------------------------------------------

# Answers with a 5xx (in some versions) that are given before the method is looked at.
NEVER_RAN: Final = frozenset(
    {"connection_error", "internal_wrong_handler_class", "internal_wrong_transport", "overload_limit", "portal_deleted"}
)
RENEWABLE: Final = frozenset({"expired_token", "invalid_token"})


class Retry(NamedTuple):
    """Send the call again. `error` is what to raise if there is no further attempt; wait `after` seconds at least.

    `refused`: the portal's limits turned it away, which is no failure and does not count. `unreached`: it did not get
    through. `ambiguous`: it may have run, and running twice does no harm. `auth`: once in a row, with a renewed token.
    """

    kind: Literal["refused", "unreached", "ambiguous", "auth"]
    error: B24Error
    after: float = 0.0


class Stop(NamedTuple):
    """Raise `error`: nothing is gained by sending the call again, or too much is at stake."""

    error: B24Error


Verdict = Retry | Stop


def may_have_run(error: B24Error) -> bool:
    """Whether the portal may have run the method in spite of this error."""
    if isinstance(error, TransportError):
        return error.may_have_run or isinstance(error, OutcomeUnknown)
    # By the code first: portals differ in the status. A class of its own means that the code is known as a refusal.
    return type(error) is ApiError and error.status >= 500 and error.code.casefold() not in NEVER_RAN


def decide(
    error: B24Error, *, safe: bool, keyed: bool = False, in_doubt: bool = False, wait_operating: bool = True
) -> Verdict:
    """What to do about an attempt that ended in `error`.

    `safe`: the method may be repeated without harm. `keyed`: the portal tells a repetition by its idempotency key.
    `in_doubt`: an earlier attempt may have run. `wait_operating`: a method without operating time left is waited for.
    """
    ambiguous = may_have_run(error)
    final = error
    if not safe and (ambiguous or (in_doubt and not _answers_the_call(error))):
        final = _unknown(error)
    kind: Literal["refused", "unreached", "ambiguous", "auth"] | None = None
    after = 0.0
    if isinstance(error, (DeadlineExceeded, OutcomeUnknown)):
        pass
    elif ambiguous:
        kind = "ambiguous" if safe or keyed else None
    elif isinstance(error, ApiError):
        code = error.code.casefold()
        if isinstance(error, RateLimited):
            kind, after = "refused", error.retry_after or 0.0
        elif code == "operation_time_limit":
            kind = "refused" if wait_operating else None
        elif code in RENEWABLE:
            kind = "auth"
        elif code == "connection_error":  # the portal's own, to the server that knows the tokens
            kind = "unreached"
    elif isinstance(error, TransportError):
        if error.status == 429:
            kind = "refused"
        elif error.status is None:
            kind = "unreached"
    return Retry(kind, final, after) if kind else Stop(final)


def _answers_the_call(error: B24Error) -> bool:
    """Whether the portal looked at the call: with an idempotency key, it would have found an attempt that had run."""
    return (
        isinstance(error, ApiError)
        and not isinstance(error, (AuthError, Overloaded, RateLimited))
        and error.code.casefold() != "operation_time_limit"
    )


def _unknown(error: B24Error) -> OutcomeUnknown:
    if isinstance(error, OutcomeUnknown):
        return error
    method = _method(error)
    unknown = OutcomeUnknown(
        f"{method}: it may or may not have run: {error}",
        method=method,
        status=error.status if isinstance(error, (ApiError, TransportError)) else None,
        content_type=error.content_type if isinstance(error, TransportError) else None,
        may_have_run=True,
    )
    unknown.__cause__ = error
    return unknown


def _method(error: B24Error) -> str:
    return error.method if isinstance(error, (ApiError, TransportError)) else ""


# -- one attempt after another -----------------------------------------------------------------------------------------


@frozen(kw_only=True)
class Retries:
    """How often and how long: `attempts` in all, `deadline` seconds in all, waits and refusals by limits included.

    Refusals by the portal's limits do not count as attempts. Between attempts a random time passes, at most `base`
    seconds, doubled each time up to `cap`. With one attempt nothing is sent twice (but after a renewed token).
    """

    attempts: int = 5
    base: float = 0.5
    cap: float = 20.0
    # Working time that is used up comes back within ten minutes.
    deadline: float | None = 900.0

    def __attrs_post_init__(self) -> None:
        if self.attempts < 1:
            raise ConfigError(f"attempts={self.attempts}: the first one counts, so at least 1")
        if self.base < 0 or self.cap < 0:
            raise ConfigError(f"base={self.base}, cap={self.cap}: seconds, not below 0")
        if self.deadline is not None and self.deadline <= 0:
            raise ConfigError(f"deadline={self.deadline}: seconds, above 0; None for no deadline")

    @classmethod
    def off(cls) -> Retries:
        """Every call is sent once."""
        return cls(attempts=1)

    def pause(self, failures: int, chance: float) -> float:
        """Seconds to wait after so many failures; `chance` is from 0 to 1.

        Full jitter: calls that failed together do not come back together.
        """
        return chance * min(self.cap, self.base * 2.0 ** min(failures - 1, 60))


class Course:
    """The course of one call's attempts: what follows from the next one that fails.

    `safe`, `keyed` and `wait_operating` are those of `decide`; `deadline` is a moment of `clock`.
    """

    def __init__(
        self,
        retries: Retries,
        *,
        safe: bool,
        keyed: bool = False,
        wait_operating: bool = True,
        deadline: float | None = None,
        clock: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self.in_doubt = False
        """Whether one of the attempts may have run."""
        self._retries = retries
        self._safe, self._keyed, self._wait_operating = safe, keyed, wait_operating
        self._deadline = deadline
        self._clock = clock
        self._chance = chance
        self._failures = self._refusals = 0
        self._renewed = False

    def after(self, error: B24Error) -> tuple[Retry, float]:
        """How to try again, and after how many seconds. Raises what the call ends with, if this was the last attempt.

        The next attempt sends the identical request; for an `auth` retry, with a token renewed before.
        """
        verdict = decide(
            error, safe=self._safe, keyed=self._keyed, in_doubt=self.in_doubt, wait_operating=self._wait_operating
        )
        if isinstance(verdict, Stop):
            raise verdict.error
        self.in_doubt = self.in_doubt or verdict.kind == "ambiguous"
        pause, ended = 0.0, False
        if verdict.kind == "auth":
            if self._renewed:
                raise verdict.error
            self._renewed = True
        else:
            self._renewed = False  # a call that waited long between its attempts may meet the end of the new one too
            if verdict.kind == "refused" and self._retries.attempts > 1:
                self._refusals += 1
            else:
                self._failures += 1
            ended = self._failures >= self._retries.attempts
            if not ended:
                pause = max(verdict.after, self._retries.pause(self._failures + self._refusals, self._chance()))
        if self._deadline is not None and self._clock() + pause >= self._deadline:
            if isinstance(verdict.error, OutcomeUnknown):
                raise verdict.error
            method = _method(verdict.error)
            raise DeadlineExceeded(
                f"{method}: no attempt succeeded before the call's deadline; the last one: {verdict.error}",
                method=method,
            ) from verdict.error
        if ended:
            raise verdict.error
        return verdict, pause

"""Everything that can go wrong, as one tree.

::

    B24Error
    ├─ ConfigError                 bad URL, bad option: before anything is sent
    ├─ TransportError              never reached, or a safe call ran out of attempts
    │  ├─ DeadlineExceeded
    │  └─ OutcomeUnknown           a write may or may not have run
    ├─ ApiError                    the portal said no: .code .description .status .method .docs
    │  ├─ AuthError  ├─ AccessDenied  ├─ ScopeMissing  ├─ MethodNotFound  ├─ NotFound
    │  ├─ InvalidParams (v3: .fields)  ├─ RateLimited (.retry_after)  ├─ OperatingLimited (.reset_at)
    │  └─ Overloaded
    ├─ ResultShapeError            strict only
    └─ BatchError / IncompleteList what was done, what was not

Catch by class, branch by `.code`: the portal knows thousands of codes, and a class for each would help nobody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any


class B24Error(Exception):
    """Base of every error this package raises."""


class ConfigError(B24Error, ValueError):
    """A URL, an option or an argument cannot be right; nothing was sent."""


class TransportError(B24Error):
    """The portal was not reached, or its reply cannot be read.

    `method` is the REST method; `status` and `content_type` describe the reply if one arrived.
    """

    def __init__(
        self,
        message: str,
        *,
        method: str = "",
        status: int | None = None,
        content_type: str | None = None,
    ) -> None:
        super().__init__(message)
        self.method = method
        self.status = status
        self.content_type = content_type


class DeadlineExceeded(TransportError, TimeoutError):
    """The call's total deadline passed before an attempt succeeded."""


class OutcomeUnknown(TransportError):
    """The request left, no readable reply came back, and the method is not known to be safe to repeat.

    The portal may or may not have run it. Look before repeating.
    """


class ApiError(B24Error):
    """The portal answered with an error.

    `code` is spelled as on the wire (it may be empty), `status` is the HTTP status, `docs` the method's page. `data` is
    the whole error object for the rare keys beyond code and description.
    """

    def __init__(
        self,
        code: str,
        description: str,
        *,
        status: int,
        method: str,
        docs: str = "",
        data: Mapping[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.description = description
        self.status = status
        self.method = method
        self.docs = docs
        self.data: Mapping[str, Any] = data or {}
        super().__init__(f"{method}: {code or f'HTTP {status}'}: {description or 'no description'}")


class AuthError(ApiError):
    """The credential is wrong, expired, revoked, or not accepted by this method."""


class AccessDenied(ApiError):
    """The user behind the credential lacks the permission."""


class ScopeMissing(ApiError):
    """The credential was issued without the scope of this method."""


class MethodNotFound(ApiError):
    """No such method on this portal, or it lives in the other API version."""


class NotFound(ApiError):
    """The object does not exist or is not visible to this user."""


class InvalidParams(ApiError):
    """An argument is missing or wrong. `fields` maps a field's name to what is wrong with it (REST 3.0 only)."""

    fields: Mapping[str, str] = {}


class RateLimited(ApiError):
    """Too many requests from this address. `retry_after` is in seconds, where a proxy tells it."""

    retry_after: float | None = None


class OperatingLimited(ApiError):
    """This method used up its operating time. `reset_at` is when it works again, if the portal told."""

    reset_at: datetime | None = None


class Overloaded(ApiError):
    """Bitrix24 blocked the portal by hand. Never retried; only their support lifts it."""


class ResultShapeError(B24Error):
    """Under `strict`: a reply does not fit its documented type. `problems` has one line a path, `reply` the raw result.

    The portal has run the method by then.
    """

    def __init__(self, method: str, problems: Sequence[str], reply: Any) -> None:
        self.method = method
        self.problems = list(problems)
        self.reply = reply
        super().__init__("\n".join([f"{method}: the reply does not fit its type", *self.problems]))


class BatchError(B24Error):
    """A batch could not be completed."""


class IncompleteList(B24Error):
    """A list stopped before its end."""

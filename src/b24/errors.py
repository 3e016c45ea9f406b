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

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any


class B24Error(Exception):
    """Base of every error this package raises. Each can be pickled and copied."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)


def forget_frames(error: BaseException) -> None:
    """Cut the traceback of `error`, and of its causes, where it is an error of ours or the end of a task.

    Frames have addresses, tokens and bodies in variables, and pytest, rich and Sentry print those. Other errors keep
    theirs: they are defects, and somebody has to find them. To be called before a bare `raise`, which adds no frame.
    """
    one: BaseException | None = error if isinstance(error, B24Error) or not isinstance(error, Exception) else None
    while one is not None:
        # Not of its context: that may be what the caller was handling when it called us.
        one.__traceback__ = None
        one = one.__cause__


def _restore(cls: type[B24Error], args: tuple[Any, ...], state: Mapping[str, Any]) -> B24Error:
    """An error as it was: its `__init__` takes keywords, which `args` does not hold."""
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigError(B24Error, ValueError):
    """A URL, an option or an argument cannot be right; nothing was sent."""


class TransportError(B24Error):
    """The portal was not reached, or its reply cannot be read.

    `method` is the REST method; `status` and `content_type` describe the reply if one arrived. `may_have_run` is False
    where the portal cannot have run the method: the request did not leave, or was turned away at the door.
    """

    def __init__(
        self,
        message: str,
        *,
        method: str = "",
        status: int | None = None,
        content_type: str | None = None,
        may_have_run: bool = False,
    ) -> None:
        super().__init__(message)
        self.method = method
        self.status = status
        self.content_type = content_type
        self.may_have_run = may_have_run


class DeadlineExceeded(TransportError, TimeoutError):
    """The call's total deadline passed before an attempt succeeded."""


class OutcomeUnknown(TransportError):
    """The request left, no readable reply came back, and the method is not known to be safe to repeat.

    The portal may or may not have run it. Look before repeating.
    """


class ApiError(B24Error):
    """The portal answered with an error.

    `code` is spelled as on the wire (it may be empty), `status` is the HTTP status. `docs` is the method's page, `hint`
    what its spec says of this error. `data` is the whole error object for the rare keys beyond code and description.
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
        self.hint = ""
        self.data: Mapping[str, Any] = data or {}
        super().__init__(self._message())

    def explain(self, hint: str, docs: str) -> None:
        """Add what the method's spec says of this error, and where its page is."""
        self.hint, self.docs = hint, docs
        self.args = (self._message(),)

    def _message(self) -> str:
        told = ": ".join(part for part in (self.code, _one_line(self.description)) if part) or "no code, no description"
        if self.hint:
            told = f"{told if told.endswith(('.', '!', '?')) else told + '.'} {self.hint}"
        where = "; ".join(part for part in (f"HTTP {self.status}", self.docs) if part)
        return f"{self.method}: {told} ({where})"


def _one_line(description: str) -> str:
    """A description as plain text: portals send `<br>` and HTML entities in it."""
    from html import unescape  # its table of entities is large, and most programs never need it

    return " ".join(unescape(re.sub(r"<br\s*/?>", " ", description, flags=re.IGNORECASE)).split())


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
    """An argument is missing or wrong. `fields` maps names to what is wrong, where the portal tells (REST 3.0 does)."""

    fields: Mapping[str, str]

    def __init__(self, code: str, description: str, *, fields: Mapping[str, str] | None = None, **rest: Any) -> None:
        self.fields = fields or {}
        super().__init__(code, description, **rest)

    def _message(self) -> str:
        wrong = "".join(f"\n  {name}: {_one_line(text)}" for name, text in self.fields.items())
        return super()._message() + wrong


class RateLimited(ApiError):
    """Too many requests from this address. `retry_after` is in seconds, where a proxy tells it: portals do not."""

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

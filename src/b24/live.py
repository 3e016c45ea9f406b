"""The sender that reaches the portal: where credential, limits, retries, protocol and HTTP meet."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from functools import partial
from typing import Any, Final, TypeVar
from uuid import uuid4

from attrs import evolve

from b24.auth import Access, Auth
from b24.call import Call, Page, Reply, Sender, Time
from b24.convert import parse_time
from b24.errors import (
    AccessDenied,
    ApiError,
    B24Error,
    DeadlineExceeded,
    OperatingLimited,
    OutcomeUnknown,
    RateLimited,
    ScopeMissing,
    TransportError,
)
from b24.hooks import Attempt, Hooks, Outcome, Wait
from b24.http import Answer, Http
from b24.limits import Bucket, Lane, Limits, OperatingLedger, shared_bucket, shared_ledger
from b24.protocol import decode, encode, path, refusal, reply
from b24.retry import Retries, Retry, Verdict, decide, may_have_run, with_retries

T = TypeVar("T")
R = TypeVar("R")
Row = TypeVar("Row")

log = logging.getLogger(__name__)

SHORT: Final = 0.001
"""Waits that hooks are not told of, in seconds."""


class Live(Sender):
    """Sends calls to the portal, within its limits, and again where that does no harm. Views of a client share it."""

    def __init__(
        self,
        auth: Auth,
        http: Http,
        *,
        limits: Limits | None = None,
        retries: Retries | None = None,
        timeout: float | None = None,
        strict: bool = False,
        hooks: Hooks | None = None,
        packages: tuple[str, ...] = ("b24.api",),
    ) -> None:
        self.auth = auth.with_post(http.post)
        self.limits = limits or Limits.standard()
        self.http = http
        """The way to the network, for what is no call too: files."""
        self._retries = retries or Retries()
        self._timeout = timeout
        self.strict = strict
        """Whether a reply that does not fit its type raises."""
        self._hooks = hooks or Hooks()
        self._packages = packages
        self._paces: dict[str, tuple[Bucket, OperatingLedger]] = {}
        self._flights: set[_Flight] = set()
        self._redact: Callable[[str], str] = str

    async def send(self, call: Call[T]) -> Reply[T]:
        """Make the call. Raises the `ApiError` that the portal answers, or `TransportError` if there is no answer."""
        return await self.exchange(call, partial(self._decoded, call))

    async def exchange(self, call: Call[Any], read: Callable[[Answer], R]) -> R:
        """What `read` makes of the answer to `call`; it raises `ApiError` or `TransportError` where that is none.

        Limits, retries and the renewal of tokens are around it, so `read` may be called more than once.
        """
        flight = _Flight(self, call)
        self._flights.add(flight)
        try:
            return await flight.land(read)
        except ApiError as error:
            self._explain(error, call)
            raise
        finally:
            self._flights.discard(flight)

    def walk(self, call: Call[list[Row]]) -> AsyncGenerator[Page[Row], None]:
        """Every page of a list, by the plan that suits it best."""
        from b24.lists import walk  # programs that read no list do without it

        return walk(self, call, self)

    def read(self, call: Call[T], envelope: Mapping[str, Any]) -> Reply[T]:
        """The reply in the envelope of a call that travelled with others. Raises its `ApiError`."""
        if "error" not in envelope:
            return reply(call, envelope, strict=self.strict)
        error = refusal(call, envelope, 200, redact=self._redact)  # a command has no status of its own
        self._explain(error, call)
        raise error

    def learn(self, call: Call[Any], told: Time | None, nested: Mapping[str, Any] | None = None) -> None:
        """Take in what a reply told of working time; `nested` is a batch's `result_time`, by its commands' keys."""
        if told is None:
            return
        # The counter is a sum, so the last command of a method tells of those before it too.
        methods = _methods(call) if nested else {}
        last = {methods[key]: time_ for key, time_ in (nested or {}).items() if key in methods and _counts(time_)}
        times = [(method, parse_time(time_)) for method, time_ in last.items()]
        for _, ledger in self._paces.values():
            ledger.learn(call.method, told)
            for method, time_ in times:
                ledger.learn(method, time_, server_now=told.finish)

    def _decoded(self, call: Call[T], answer: Answer) -> Reply[T]:
        reply = decode(
            call,
            answer.status,
            answer.content_type,
            answer.body,
            headers=answer.headers,
            strict=self.strict,
            redact=answer.redact,
        )
        if call.runs and isinstance(reply.raw, dict):
            self._learn_batch(call, reply)
        elif reply.time is not None and reply.time.operating is not None:
            for _, ledger in self._paces.values():
                ledger.learn(call.method, reply.time)
        return reply

    def _learn_batch(self, call: Call[Any], reply: Reply[Any]) -> None:
        """Take in what the answer to a batch told of its commands."""
        times, errors = reply.raw.get("result_time"), reply.raw.get("result_error")
        self.learn(call, reply.time, times if isinstance(times, dict) else None)
        if not errors or not isinstance(errors, dict):
            return
        for key, method in _methods(call).items():
            if key in errors and isinstance(refusal(call, errors[key], 200), OperatingLimited):
                for _, ledger in self._paces.values():
                    ledger.refuse(method)

    def pace(self, access: Access) -> tuple[Bucket, OperatingLedger]:
        """What paces the calls to a portal; shared with every client of this process that calls it."""
        if access.portal not in self._paces:
            credential = hashlib.sha256(access.v2.encode()).hexdigest()
            self._paces[access.portal] = (
                shared_bucket(access.portal, self.limits),
                shared_ledger(access.portal, credential, self.limits),
            )
        return self._paces[access.portal]

    def same_pace(self, before: Access, moved: Access) -> None:
        """The portal has a new address and counts on."""
        self._paces.setdefault(moved.portal, self.pace(before))

    def _explain(self, error: ApiError, call: Call[Any]) -> None:
        """Add what the specs know of the method: what this code means, what it needs, where its page is."""
        from b24.catalogue import facts  # a program whose calls succeed never needs it

        known = facts(call.method, "v3" if call.v3 else "v2", self._packages)
        if known is None or error.docs or error.method != call.method:
            return
        hints = [known.errors[error.code]] if error.code in known.errors else []
        if isinstance(error, AccessDenied) and known.permission:
            hints.append(f'It needs "{known.permission}".')
        if isinstance(error, ScopeMissing) and known.scope:
            hints.append(f"It needs the scope {' or '.join(known.scope)}.")
        error.explain(" ".join(hints), known.docs)

    async def aclose(self) -> None:
        """End every call under way with a clear error, and close what was opened here."""
        for flight in list(self._flights):
            flight.cut_short()
        await self.auth.aclose()
        await self.http.aclose()


def _methods(batch: Call[Any]) -> dict[str, str]:
    """The methods of a batch of REST 2, by the keys of its commands."""
    return dict(zip(batch.params.get("cmd", ()), batch.runs, strict=False))


def _counts(told: Any) -> bool:
    """Whether a command's `time` has the counter of working time: portals outside the cloud have none."""
    return isinstance(told, dict) and told.get("operating") is not None


class _Flight:
    """One call on its way: its attempts send the identical request, but for a renewed token."""

    __slots__ = (
        "_access",
        "_address",
        "_body",
        "_call",
        "_closed",
        "_deadline",
        "_headers",
        "_hooks",
        "_in_doubt",
        "_live",
        "_number",
        "_retries",
        "_scope",
        "_timeout",
    )

    _access: Access

    def __init__(self, live: Live, call: Call[Any]) -> None:
        self._live = live
        self._call = call
        self._hooks = live._hooks
        options = call.options
        retries = live._retries
        self._retries = retries if options.retries is None else evolve(retries, attempts=options.retries + 1)
        deadline = retries.deadline if options.deadline is None else options.deadline
        self._deadline = None if deadline is None else time.monotonic() + deadline
        self._timeout = live._timeout if options.timeout is None else options.timeout
        self._headers = _headers(call)
        self._number = 0
        self._in_doubt = False
        self._closed = False
        self._scope = asyncio.timeout(None)

    def _prepare(self, access: Access) -> None:
        self._access = access
        self._live._redact = access.redact
        self._address = (access.v3 if self._call.v3 else access.v2) + path(self._call.method)
        self._body = encode(self._call, access.token)
        if access.token and self._call.positional:
            # Its body is an array, with no room for `auth`.
            self._headers = {**self._headers, "Authorization": f"Bearer {access.token}"}

    async def land(self, read: Callable[[Answer], R]) -> R:
        self._live.http.check()
        try:
            async with self._scope:
                known = self._live.auth.known()
                self._prepare(await self._in_time(self._live.auth.access()) if known is None else known)
                return await with_retries(
                    partial(self._attempt, read),
                    self._judge,
                    self._retries,
                    deadline=self._deadline,
                    on_retry=self._again,
                )
        except TimeoutError:
            if not self._closed:
                raise
        told = f"{self._call.method}: the client was closed while the call was under way"
        if self._in_doubt and not self._call.safe:
            raise OutcomeUnknown(f"{told}; the portal may have run it", method=self._call.method, may_have_run=True)
        raise TransportError(told, method=self._call.method, may_have_run=self._in_doubt)

    def cut_short(self) -> None:
        """The client is being closed."""
        if not self._closed:
            self._closed = True
            self._scope.reschedule(0)

    async def _in_time(self, credential: Awaitable[R]) -> R:
        """What comes of asking for a credential, within the deadline of the call."""
        scope = asyncio.timeout(None if self._deadline is None else self._deadline - time.monotonic())
        try:
            async with scope:
                return await credential
        except TimeoutError:
            if not scope.expired():
                raise
        method = self._call.method
        raise DeadlineExceeded(f"{method}: the call's deadline passed while its credential was renewed", method=method)

    async def _attempt(self, read: Callable[[Answer], R]) -> R:
        """One request, one answer."""
        hooks = self._hooks
        self._number += 1
        await self._admit()
        # Its token may have run out while the call waited, or another call has renewed it.
        known = self._live.auth.known()
        access = await self._in_time(self._live.auth.access()) if known is None else known
        if access is not self._access:
            self._prepare(access)
        if hooks.before:
            hooks.tell(hooks.before, self._as_attempt())
        begun = time.monotonic()
        doubted, self._in_doubt = self._in_doubt, True
        try:
            answer = await self._post()
            if 300 <= answer.status < 400 and await self._move(answer):
                answer = await self._post()
            result = read(answer)
        except BaseException as error:
            if isinstance(error, B24Error):
                self._in_doubt = doubted or may_have_run(error)
                await self._learn(error)
            self._tell_outcome(hooks.after, time.monotonic() - begun, error)
            raise
        if hooks.after:
            self._tell_outcome(hooks.after, time.monotonic() - begun)
        return result

    def _as_attempt(self) -> Attempt:
        call = self._call
        return Attempt(method=call.method, v3=call.v3, portal=self._access.portal, number=self._number)

    def _tell_outcome(
        self, hook: Callable[[Outcome], object] | None, seconds: float, error: BaseException | None = None
    ) -> None:
        if hook:
            self._hooks.tell(hook, Outcome(attempt=self._as_attempt(), seconds=seconds, error=error))

    async def _post(self) -> Answer:
        return await self._live.http.post(
            self._address,
            self._body,
            method=self._call.method,
            redact=self._access.redact,
            headers=self._headers,
            timeout=self._timeout,
            within=None if self._deadline is None else self._deadline - time.monotonic(),
        )

    async def _move(self, answer: Answer) -> bool:
        """Whether the portal has a new address that may be followed; then the call goes there."""
        before = self._access
        moved = await self._live.auth.moved(before, self._address, answer.headers.get("Location", ""))
        if moved is None:
            return False
        self._live.same_pace(before, moved)
        self._prepare(moved)
        self._hooks.tell(self._hooks.moved, before.portal, moved.portal)
        return True

    async def _admit(self) -> None:
        """Wait until the limits let the call go."""
        call = self._call
        bucket, ledger = self._live.pace(self._access)
        methods = {call.method, *call.runs} if call.runs else (call.method,)
        lane: Lane = "bulk" if call.bulk else "interactive"
        if not any(map(ledger.closed_for, methods)) and bucket.take(lane):
            return
        while True:
            begun = time.monotonic()
            await ledger.wait(*methods, deadline=self._deadline)
            worked = time.monotonic()
            try:
                await bucket.acquire(lane, deadline=self._deadline)
            except DeadlineExceeded as error:
                error.method = call.method  # the bucket does not know whose turn it is
                error.args = (f"{call.method}: {error}",)
                raise
            finally:
                if self._hooks.wait:
                    self._tell_wait("operating", worked - begun)
                    self._tell_wait("rate", time.monotonic() - worked)
            # Replies to calls before this one may have closed a method while it waited for its turn.
            if not any(map(ledger.closed_for, methods)):
                return

    def _tell_wait(self, reason: Any, seconds: float) -> None:
        if seconds > SHORT:
            wait = Wait(method=self._call.method, portal=self._access.portal, reason=reason, seconds=seconds)
            self._hooks.tell(self._hooks.wait, wait)

    async def _learn(self, error: B24Error) -> None:
        """Keep our books of the limits in step with the portal's."""
        bucket, ledger = self._live.pace(self._access)
        if isinstance(error, RateLimited) or (isinstance(error, TransportError) and error.status == 429):
            await bucket.correct()
        elif isinstance(error, OperatingLimited):
            ledger.refuse(self._call.method)

    def _judge(self, error: B24Error, in_doubt: bool) -> Verdict:
        return decide(
            error,
            safe=self._call.safe,
            keyed="Idempotency-Key" in self._headers and self._call.v3,
            in_doubt=in_doubt,
            wait_operating=self._live.limits.on_operating == "wait",
        )

    async def _again(self, verdict: Retry, pause: float) -> None:
        if verdict.kind == "auth":
            fresh = await self._in_time(self._live.auth.renew(self._access))
            if fresh is None:
                raise verdict.error
            self._prepare(fresh)
        log.info("attempt %d did not succeed, the next one in %.1f s: %s", self._number, pause, verdict.error)
        self._tell_outcome(self._hooks.retry, pause, verdict.error)
        self._tell_wait("retry", pause)


def _headers(call: Call[Any]) -> dict[str, str]:
    """Headers beyond those of every request. A write of REST 3.0 has a key, so that the portal runs it once."""
    headers = dict(call.options.headers or {})
    key = call.options.idempotency_key
    if key is None and call.v3 and not call.safe and call.method != "batch":
        key = uuid4().hex
    if key is not None:
        headers["Idempotency-Key"] = key
    return headers

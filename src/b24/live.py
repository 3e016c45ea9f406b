"""The sender that reaches the portal: where credential, limits, retries, protocol and HTTP meet."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import re
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection, Mapping
from os import urandom
from typing import Any, Final, TypeVar

from attrs import evolve

from b24.auth import Access, Auth
from b24.call import Call, Page, Reply, Sender, seconds
from b24.errors import (
    AccessDenied,
    ApiError,
    B24Error,
    ConfigError,
    DeadlineExceeded,
    OperatingLimited,
    OutcomeUnknown,
    RateLimited,
    ScopeMissing,
    TransportError,
    forget_frames,
)
from b24.hooks import Attempt, Hooks, Outcome, Wait
from b24.http import Answer, Http
from b24.limits import Bucket, Lane, Limits, OperatingLedger, shared_bucket, shared_ledger
from b24.protocol import decode, encode, path, refusal, reply
from b24.retry import Course, Retries, Retry

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
        request_ids: Callable[[], str] | None = None,
        packages: tuple[str, ...] = ("b24.api",),
    ) -> None:
        self.auth = auth.with_post(http.post)
        self.limits = limits or Limits.standard()
        self.http = http
        """The way to the network, for what is no call too: files."""
        self.retries = retries or Retries()
        self.timeout = timeout
        self.strict = strict
        """Whether a reply that does not fit its type raises."""
        self.hooks = hooks or Hooks()
        self.request_ids = request_ids
        self._packages = packages
        self._paces: dict[str, tuple[Bucket, OperatingLedger]] = {}
        self._flights: set[_Flight] = set()
        self.redact: Callable[[str], str] = str

    async def send(self, call: Call[T]) -> Reply[T]:
        """Make the call. Raises the `ApiError` that the portal answers, or `TransportError` if there is no answer."""
        return await self.exchange(call, self._decoded)

    async def exchange(self, call: Call[T], read: Callable[[Call[T], Answer], R]) -> R:
        """What `read` makes of `call` and the answer to it; it raises `ApiError` or `TransportError` for what is none.

        Limits, retries and the renewal of tokens are around it, so `read` may be called more than once.
        """
        self.http.check()
        flight = _Flight(self, call)
        self._flights.add(flight)
        try:
            known = self.auth.known()
            flight.prepare(await flight.in_time(self.auth.access()) if known is None else known)
            while True:
                try:
                    return await flight.attempt(read)
                except B24Error as error:
                    failure = error
                # Not above: the failure would be the context of what follows from it, and of all that comes later.
                retry, pause = flight.after(failure)
                await flight.prepare_again(retry, pause)
                await asyncio.sleep(pause)
        except B24Error as error:
            if isinstance(error, ApiError):
                self._explain(error, call)
            if flight.request_id:
                error.add_note(f"X-Request-ID: {flight.request_id}")
            forget_frames(error)
            raise
        except asyncio.CancelledError as error:
            if not flight.was_cut_short():
                forget_frames(error)
                raise
        finally:
            self._flights.discard(flight)
        raise flight.cut_short_error()

    def walk(self, call: Call[list[Row]]) -> AsyncGenerator[Page[Row], None]:
        """Every page of a list, by the plan that suits it best."""
        from b24.lists import walk  # programs that read no list do without it

        return walk(self, call, self)

    def read(self, call: Call[T], envelope: Mapping[str, Any]) -> Reply[T]:
        """The reply in the envelope of a call that travelled with others. Raises its `ApiError`."""
        if "error" not in envelope:
            return reply(call, envelope, strict=self.strict)
        error = refusal(call, envelope, 200, redact=self.redact)  # a command has no status of its own
        self._explain(error, call)
        raise error

    def learn(self, call: Call[Any], told: Any, nested: Mapping[str, Any] | None = None) -> None:
        """Take in the `time` of a reply, as it came; `nested` is a batch's `result_time`, by its commands' keys."""
        for _, ledger in self._paces.values():
            ledger.learn(call.method, told)
        if not nested or not isinstance(told, dict):
            return
        # The counter is a sum, so the last command of a method tells of those before it too.
        methods, now = _methods(call), seconds(told.get("finish"))
        last = {methods[key]: time_ for key, time_ in nested.items() if key in methods and _counts(time_)}
        for _, ledger in self._paces.values():
            for method, time_ in last.items():
                ledger.learn(method, time_, server_now=now)

    async def learn_refusal(self, error: B24Error, access: Access, method: str) -> None:
        """Keep our books of the limits in step with the portal's, if they are why it turned a request away."""
        bucket, ledger = self.pace(access)
        if isinstance(error, RateLimited) or (isinstance(error, TransportError) and error.status == 429):
            await bucket.correct()
        elif isinstance(error, OperatingLimited):
            ledger.refuse(method)

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
        else:
            self.learn(call, reply.envelope.get("time"))
        return reply

    def _learn_batch(self, call: Call[Any], reply: Reply[Any]) -> None:
        """Take in what the answer to a batch told of its commands."""
        times, errors = reply.raw.get("result_time"), reply.raw.get("result_error")
        self.learn(call, reply.envelope.get("time"), times if isinstance(times, dict) else None)
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
        code = error.code.casefold()
        hints = [told for name, told in known.errors.items() if name.casefold() == code]
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
        "_cancelling",
        "_course",
        "_cut_short",
        "_deadline",
        "_headers",
        "_live",
        "_number",
        "_task",
        "_timeout",
        "_under_way",
        "request_id",
    )

    _access: Access

    def __init__(self, live: Live, call: Call[Any]) -> None:
        self._live = live
        self._call = call
        options = call.options
        deadline = live.retries.deadline if options.deadline is None else options.deadline
        self._deadline = None if deadline is None else time.monotonic() + deadline
        self._timeout = live.timeout if options.timeout is None else options.timeout
        self.request_id = _checked_id(live.request_ids()) if live.request_ids else ""
        self._headers = _headers(call, self.request_id)
        self._course: Course | None = None
        self._number = 0
        self._under_way = False
        self._cut_short = False
        self._task = asyncio.current_task()
        self._cancelling = self._task.cancelling() if self._task else 0

    def prepare(self, access: Access) -> None:
        """Make the request as it is sent with this credential."""
        self._access = access
        self._live.redact = access.redact
        call = self._call
        self._address = (access.v3 if call.v3 else access.v2) + path(call.method)
        self._body = encode(call, access.token)
        if self.request_id and not (call.v3 or call.positional):
            # A method that reads by order would take it for an argument, and REST 3.0 does not look there.
            self._address += f"?bx24_request_id={self.request_id}"
        if access.token and call.positional:
            # Its body is an array, with no room for `auth`.
            self._headers = {**(self._headers or {}), "Authorization": f"Bearer {access.token}"}

    async def in_time(self, credential: Awaitable[R]) -> R:
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

    # -- one attempt ---------------------------------------------------------------------------------------------------

    async def attempt(self, read: Callable[[Call[Any], Answer], R]) -> R:
        """One request, one answer."""
        live, hooks = self._live, self._live.hooks
        self._number += 1
        if not self._may_go():
            await self._wait_for_turn()
        # Its token may have run out while the call waited, or another call has renewed it.
        known = live.auth.known()
        access = await self.in_time(live.auth.access()) if known is None else known
        if access is not self._access:
            self.prepare(access)
        if hooks.before:
            hooks.tell(hooks.before, self._as_attempt())
        begun = time.monotonic()
        self._under_way = True
        try:
            answer = await self._post()
            if 300 <= answer.status < 400 and await self._move(answer):
                answer = await self._post()
            result = read(self._call, answer)
        except BaseException as error:
            if isinstance(error, B24Error):
                self._under_way = False
                await live.learn_refusal(error, self._access, self._call.method)
            forget_frames(error)  # a hook may show them
            self._tell_outcome(hooks.after, time.monotonic() - begun, error)
            raise
        if hooks.after:
            self._tell_outcome(hooks.after, time.monotonic() - begun)
        return result

    def _post(self) -> Awaitable[Answer]:
        return self._live.http.post(
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
        live, before = self._live, self._access
        moved = await live.auth.moved(before, self._address, answer.headers.get("Location", ""))
        if moved is None:
            return False
        live.same_pace(before, moved)
        self.prepare(moved)
        live.hooks.tell(live.hooks.moved, before.portal, moved.portal)
        return True

    # -- its turn ------------------------------------------------------------------------------------------------------

    def _may_go(self) -> bool:
        """Whether the limits let the call go at once; then it counts as sent."""
        bucket, ledger = self._live.pace(self._access)
        return not any(map(ledger.closed_for, self._methods)) and bucket.take(self._lane)

    async def _wait_for_turn(self) -> None:
        """Wait until the limits let the call go."""
        bucket, ledger = self._live.pace(self._access)
        hooks = self._live.hooks
        while True:
            begun = time.monotonic()
            await ledger.wait(*self._methods, deadline=self._deadline)
            worked = time.monotonic()
            try:
                await bucket.acquire(self._lane, deadline=self._deadline)
            except DeadlineExceeded as error:
                error.method = self._call.method  # the bucket does not know whose turn it is
                error.args = (f"{self._call.method}: {error}",)
                raise
            finally:
                if hooks.wait:
                    self._tell_wait("operating", worked - begun)
                    self._tell_wait("rate", time.monotonic() - worked)
            # Replies to calls before this one may have closed a method while it waited for its turn.
            if not any(map(ledger.closed_for, self._methods)):
                return

    @property
    def _methods(self) -> Collection[str]:
        call = self._call
        return {call.method, *call.runs} if call.runs else (call.method,)

    @property
    def _lane(self) -> Lane:
        return "bulk" if self._call.bulk else "interactive"

    # -- after a failure -----------------------------------------------------------------------------------------------

    def after(self, error: B24Error) -> tuple[Retry, float]:
        """How to try again after an attempt that ended in `error`, and when; see `Course.after`."""
        if self._course is None:
            live, call = self._live, self._call
            attempts = call.options.retries
            self._course = Course(
                live.retries if attempts is None else evolve(live.retries, attempts=attempts + 1),
                safe=call.safe,
                keyed=call.v3 and "Idempotency-Key" in (self._headers or ()),
                wait_operating=live.limits.on_operating == "wait",
                deadline=self._deadline,
            )
        return self._course.after(error)

    async def prepare_again(self, retry: Retry, pause: float) -> None:
        """Make ready for the next attempt, which begins after `pause` seconds."""
        if retry.kind == "auth":
            fresh = await self.in_time(self._live.auth.renew(self._access))
            if fresh is None:
                raise retry.error
            self.prepare(fresh)
        log.info("attempt %d did not succeed, the next one in %.1f s: %s", self._number, pause, retry.error)
        self._tell_outcome(self._live.hooks.retry, pause, retry.error)
        self._tell_wait("retry", pause)

    # -- the client is closed meanwhile --------------------------------------------------------------------------------

    def cut_short(self) -> None:
        """End the call: the client is being closed."""
        if self._task and not self._cut_short:
            self._cut_short = True
            self._task.cancel()

    def was_cut_short(self) -> bool:
        """Whether only that cancelled the call; then its task goes on with an error, and is not cancelled."""
        return self._cut_short and self._task is not None and self._task.uncancel() <= self._cancelling

    def cut_short_error(self) -> TransportError:
        """What the call ends with then."""
        method = self._call.method
        told = f"{method}: the client was closed while the call was under way"
        in_doubt = self._under_way or (self._course is not None and self._course.in_doubt)
        if in_doubt and not self._call.safe:
            return OutcomeUnknown(f"{told}; the portal may have run it", method=method, may_have_run=True)
        return TransportError(told, method=method, may_have_run=in_doubt)

    # -- hooks ---------------------------------------------------------------------------------------------------------

    def _as_attempt(self) -> Attempt:
        call = self._call
        return Attempt(
            method=call.method, v3=call.v3, portal=self._access.portal, number=self._number, request_id=self.request_id
        )

    def _tell_outcome(
        self, hook: Callable[[Outcome], object] | None, seconds: float, error: BaseException | None = None
    ) -> None:
        if hook:
            self._live.hooks.tell(hook, Outcome(attempt=self._as_attempt(), seconds=seconds, error=error))

    def _tell_wait(self, reason: Any, seconds: float) -> None:
        if seconds > SHORT:
            wait = Wait(method=self._call.method, portal=self._access.portal, reason=reason, seconds=seconds)
            self._live.hooks.tell(self._live.hooks.wait, wait)


def _headers(call: Call[Any], request_id: str) -> dict[str, str] | None:
    """Headers beyond those of every request. A write of REST 3.0 has a key, so that the portal runs it once."""
    headers = dict(call.options.headers or {})
    key = call.options.idempotency_key
    if key is None and call.v3 and not call.safe and call.method != "batch":
        key = urandom(16).hex()
    if key is not None:
        headers["Idempotency-Key"] = key
    if request_id:
        headers["X-Request-ID"] = request_id
    return headers or None


def _checked_id(request_id: str) -> str:
    """An id that can stand in a header and in an address."""
    if not _REQUEST_ID.fullmatch(request_id):
        raise ConfigError(
            f"request_ids gave {request_id!r}; an id has 1 to 128 letters, digits, dots, dashes and the like"
        )
    return request_id


_REQUEST_ID: Final = re.compile(r"[A-Za-z0-9._~:@-]{1,128}")

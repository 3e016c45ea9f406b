"""`Bitrix24`, the client: every REST method over one credential and one session."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from types import TracebackType
from typing import Any, Final, Self, TypeVar

from attrs import evolve

from b24 import __version__
from b24.api import Api
from b24.auth import Access, Auth, Webhook
from b24.call import Call, Cursor, Group, Offset, Options, Page, Pages, Raw, Reply, Sender
from b24.errors import AuthError, ConfigError, OutcomeUnknown, TransportError
from b24.http import Http, Session
from b24.protocol import decode, encode, path

T = TypeVar("T")
Row = TypeVar("Row")

STALE: Final = frozenset({"expired_token", "invalid_token"})
"""Codes (case-folded) that a fresh token may cure. The portal checks it first: the method has not run."""


class Bitrix24(Api):
    """The Bitrix24 REST API. `auth` is a webhook's address or any other `Auth`.

    A `session` that is passed in stays open, and its proxy, TLS and timeouts are kept; one made here is closed with the
    client. `timeout` is in seconds, for one attempt. `strict` raises `ResultShapeError` where a reply does not fit its
    documented type.
    """

    def __init__(
        self,
        auth: str | Auth,
        *,
        session: Session | None = None,
        timeout: float | None = None,
        strict: bool = False,
    ) -> None:
        self._live = Live(
            Webhook(auth) if isinstance(auth, str) else auth,
            Http(session, user_agent=f"b24/{__version__}"),
            timeout=_checked_timeout(timeout),
            strict=strict,
        )
        super().__init__(self._live)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._live.auth!r})"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the session, if the client made it; its views (`with_options`) end with it."""
        await self._live.aclose()

    async def call(
        self,
        method: str,
        params: Mapping[str, Any] | None = None,
        *,
        v3: bool = False,
        safe: bool = False,
        positional: bool = False,
    ) -> Reply[Any]:
        """The reply of any method, as it came: `.result`, `.total`, `.next`, `.time`.

        `safe` says that repeating it does no harm; `positional` that the portal reads `params` by their order.
        """
        return await self._sender.send(Call(method, params or {}, Raw, v3=v3, safe=safe, positional=positional))

    def pages(
        self, method: str, params: Mapping[str, Any] | None = None, *, rows: str = "", id: str = "ID"
    ) -> Pages[dict[str, Any]]:
        """A list method without a wrapper. `rows` is where its rows are inside the result, `id` their key."""
        unwrap = f"result.{rows}" if rows else ""
        return self._pages(
            Call(method, params or {}, list[dict[str, Any]], unwrap=unwrap, paging=Cursor(id=id), safe=True)
        )

    def with_options(
        self,
        *,
        timeout: float | None = None,
        idempotency_key: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """The same client whose calls differ in these options. It shares the session and costs nothing to make.

        REST 3.0 runs a write once for each `idempotency_key`, however often it is sent; REST 2 ignores the key.
        """
        options = Options(
            timeout=_checked_timeout(timeout),
            idempotency_key=_checked_key(idempotency_key),
            headers=_checked_headers(headers),
        )
        return self._view(WithOptions(self._sender, options))

    def _view(self, sender: Sender) -> Self:
        """This client over another sender. Groups already made hold the old one, so they are made anew."""
        view = object.__new__(type(self))
        view.__dict__.update((name, value) for name, value in vars(self).items() if not isinstance(value, Group))
        view._sender = sender
        return view


class Live(Sender):
    """Sends calls to the portal: the one place where credential, protocol and HTTP meet."""

    def __init__(self, auth: Auth, http: Http, *, timeout: float | None = None, strict: bool = False) -> None:
        self.auth = auth
        self._http = http
        self._timeout = timeout
        self._strict = strict

    async def send(self, call: Call[T]) -> Reply[T]:
        """Make the call once; once more if the token had expired."""
        try:
            return await self._authorised(call)
        except TransportError as error:
            if call.safe or not error.may_have_run:
                raise
            failure = OutcomeUnknown(
                f"{error}; the portal may or may not have run it, so look before repeating",
                method=error.method,
                status=error.status,
                content_type=error.content_type,
                may_have_run=True,
            )
        raise failure

    async def _authorised(self, call: Call[T]) -> Reply[T]:
        access = await self.auth.access()
        try:
            return await self._attempt(call, access)
        except AuthError as error:
            if error.code.casefold() not in STALE or (fresh := await self.auth.renew(access)) is None:
                raise
        return await self._attempt(call, fresh)

    async def _attempt(self, call: Call[T], access: Access) -> Reply[T]:
        """One request, one reply."""
        options = call.options
        answer = await self._http.post(
            (access.v3 if call.v3 else access.v2) + path(call.method),
            encode(call, access.token),
            method=call.method,
            redact=access.redact,
            headers=_headers(call, access),
            timeout=self._timeout if options.timeout is None else options.timeout,
        )
        return decode(
            call,
            answer.status,
            answer.content_type,
            answer.body,
            headers=answer.headers,
            strict=self._strict,
            redact=access.redact,
        )

    async def walk(self, call: Call[list[Row]]) -> AsyncIterator[Page[Row]]:
        """Every page, by `start`. Other ways of paging raise `ConfigError`: one page would look like all of them."""
        if not isinstance(call.paging, (Offset, Cursor)):
            raise ConfigError(f"{call.method}: its pages cannot be read one after another yet; await it for the first")
        async for page in super().walk(call):
            yield page

    async def aclose(self) -> None:
        """Close what was opened here."""
        await self._http.aclose()


class WithOptions(Sender):
    """Sends calls with other options. What a view made of this one sets, goes before."""

    def __init__(self, inner: Sender, options: Options) -> None:
        self._inner = inner
        self._options = options

    async def send(self, call: Call[T]) -> Reply[T]:
        return await self._inner.send(self._with_options(call))

    def walk(self, call: Call[list[Row]]) -> AsyncIterator[Page[Row]]:
        return self._inner.walk(self._with_options(call))

    def _with_options(self, call: Call[T]) -> Call[T]:
        ours, theirs = self._options, call.options
        options = evolve(
            ours,
            timeout=ours.timeout if theirs.timeout is None else theirs.timeout,
            idempotency_key=theirs.idempotency_key or ours.idempotency_key,
            headers={**(ours.headers or {}), **(theirs.headers or {})},
        )
        return call.but(options=options)


def _headers(call: Call[Any], access: Access) -> dict[str, str]:
    """Headers beyond those of every request."""
    headers = dict(call.options.headers or {})
    if call.options.idempotency_key is not None:
        headers["Idempotency-Key"] = call.options.idempotency_key
    if access.token and call.positional:
        headers["Authorization"] = f"Bearer {access.token}"  # its body is an array, with no room for `auth`
    return headers


def _checked_timeout(timeout: float | None) -> float | None:
    if timeout is not None and not timeout > 0:
        raise ConfigError(f"timeout is {timeout!r}; it is a number of seconds above 0")
    return timeout


def _checked_key(key: str | None) -> str | None:
    if key is not None and not (1 <= len(key) <= 255 and key.isascii() and key.isprintable()):
        raise ConfigError("idempotency_key takes 1 to 255 printable ASCII characters")
    return key


def _checked_headers(headers: Mapping[str, str] | None) -> Mapping[str, str] | None:
    for name, value in (headers or {}).items():
        if not name.isascii() or not name.isprintable() or {" ", ":"} & set(name) or not name:
            raise ConfigError(f"headers: {name!r} is no name of a header")
        if any(char in value for char in "\r\n\0"):
            raise ConfigError(f"headers: the value of {name} has a line break or a zero byte")
    return headers

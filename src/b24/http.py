"""One request, one answer: the only importer of aiohttp."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from functools import lru_cache
from typing import Final, NamedTuple

import aiohttp
from aiohttp.abc import AbstractStreamWriter
from attrs import define
from multidict import CIMultiDict
from yarl import URL

from b24.errors import ConfigError, TransportError

TIMEOUT: Final = aiohttp.ClientTimeout(total=75, sock_connect=30)
"""For one attempt. The cloud cuts a request at 60 s: by then the answer is lost, and the way there takes its share."""

UNHURRIED: Final = aiohttp.ClientTimeout(total=None, sock_connect=30, sock_read=75)
"""For files: they take the time they take, as long as something comes."""

CONNECTIONS: Final = 100

Session = aiohttp.ClientSession


@define(eq=False)
class Answer:
    """An HTTP answer, not yet understood. `headers` are found in any case; `redact` takes the secrets out of a text."""

    status: int
    content_type: str
    headers: Mapping[str, str]
    body: bytes
    redact: Callable[[str], str] = str


class Part(NamedTuple):
    """The one file of a form: the name of its field, its own, and its bytes as they come."""

    field: str
    name: str
    chunks: AsyncIterator[bytes]


class Incoming:
    """An answer whose body is still on its way. `name` and `size` are None or empty where the server is silent."""

    def __init__(self, response: aiohttp.ClientResponse, redact: Callable[[str], str]) -> None:
        self._response = response
        self._redact = redact
        self.status = response.status
        self.content_type = response.headers.get("Content-Type", "")
        self.disposition = response.headers.get("Content-Disposition", "")
        self.location = response.headers.get("Location", "")
        self.name = (response.content_disposition.filename or "") if response.content_disposition else ""
        self.size = response.content_length

    async def chunks(self, size: int) -> AsyncIterator[bytes]:
        """The body piece by piece. Raises `TransportError` if it breaks off."""
        try:
            async for chunk in self._response.content.iter_chunked(size):
                yield chunk
            return
        except (aiohttp.ClientError, OSError) as error:
            failure = _failure(error, "download", self._redact, sent=True, status=self.status)
        raise failure


class Http:
    """Sends requests over one session: the caller's, or its own, made on first use."""

    def __init__(self, session: aiohttp.ClientSession | None = None, *, user_agent: str) -> None:
        self._session = session
        self._own = session is None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False
        # Of the kind that aiohttp makes of any other, for each request anew.
        self._headers = CIMultiDict(
            {"Accept": "application/json", "Content-Type": "application/json", "User-Agent": user_agent}
        )
        # Addresses repeat, and parsing one costs as much as encoding the call.
        self._url = lru_cache(maxsize=4096)(_url)

    async def post(
        self,
        address: str,
        body: bytes,
        *,
        method: str,
        redact: Callable[[str], str] = str,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - aiohttp's own tells where the time ran out
        within: float | None = None,
    ) -> Answer:
        """The answer to one POST. Raises `TransportError` where there is none; it knows whether the request left.

        `method` and `redact` are for its text. `timeout` is in seconds; without it the session's own counts. `within`,
        what is left of a deadline, shortens either.
        """
        session = self.session()
        payload = _Body(body)
        status = None
        limit = session.timeout if timeout is None else aiohttp.ClientTimeout(total=timeout)
        if within is not None and (limit.total is None or within < limit.total):
            limit = aiohttp.ClientTimeout(total=max(within, 0.001), sock_connect=limit.sock_connect)
        try:
            response = await session.post(
                _url(address) if "?" in address else self._url(address),  # one with a query does not come again
                data=payload,
                headers={**self._headers, **headers} if headers else self._headers,
                allow_redirects=False,
                raise_for_status=False,
                timeout=limit,
            )
            status = response.status
            content = await response.read()  # to its end, or it closes the connection: there is nothing to release
            return Answer(status, response.headers.get("Content-Type", ""), response.headers, content, redact)
        except (aiohttp.ClientError, OSError) as error:  # a TimeoutError is an OSError
            failure = _failure(error, method, redact, sent=payload.sent, status=status)
        # Not raised above: aiohttp's error, which holds the address with the webhook's code, would be its context.
        raise failure

    async def post_part(self, address: str, part: Part, *, redact: Callable[[str], str]) -> Answer:
        """The answer to a form with one file, sent as it is read."""
        session = self.session()
        sent = False

        async def told() -> AsyncIterator[bytes]:
            nonlocal sent
            sent = True
            async for chunk in part.chunks:
                yield chunk

        form = aiohttp.FormData(quote_fields=False)  # PHP takes a name as it stands, percent signs included
        form.add_field(part.field, told(), filename=part.name, content_type="application/octet-stream")
        status = None
        headers = {name: value for name, value in self._headers.items() if name != "Content-Type"}
        try:
            async with session.post(
                _url(address),
                data=form,
                headers=headers,
                allow_redirects=False,
                raise_for_status=False,
                timeout=UNHURRIED,
            ) as response:
                status = response.status
                content = await response.read()
                content_type = response.headers.get("Content-Type", "")
                return Answer(status, content_type, response.headers, content, redact)
        except (aiohttp.ClientError, OSError) as error:
            failure = _failure(error, "upload", redact, sent=sent, status=status)
        raise failure

    @asynccontextmanager
    async def fetch(
        self, address: str, *, headers: Mapping[str, str], redact: Callable[[str], str]
    ) -> AsyncIterator[Incoming]:
        """The answer to a GET, to be read piece by piece. A redirect is an answer, too."""
        session = self.session()
        agent = {"User-Agent": self._headers["User-Agent"]}
        try:
            response = await session.get(
                _url(address),
                headers={**agent, **headers},
                allow_redirects=False,
                raise_for_status=False,
                timeout=UNHURRIED,
            )
        except (aiohttp.ClientError, OSError) as error:
            failure = _failure(error, "download", redact, sent=False, status=None)
        else:
            async with response:
                yield Incoming(response, redact)
            return
        raise failure

    async def aclose(self) -> None:
        """Close the session, if it was made here. Nothing can be sent afterwards."""
        self._closed = True
        if self._own and self._session is not None:
            await self._session.close()

    def check(self) -> None:
        """Raise `ConfigError` where nothing can be sent: closed, or in another event loop."""
        if self._closed:
            raise ConfigError("this client is closed; make a new one")
        loop = asyncio.get_running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            raise ConfigError("this client was used in another event loop before; make one client for each loop")
        if not self._own and self._session is not None and self._session.closed:
            raise ConfigError("the session given to this client is closed; keep it open as long as the client")

    def session(self) -> aiohttp.ClientSession:
        """The session, ready to send. Raises `ConfigError` as `check`."""
        self.check()
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=CONNECTIONS),
                # PHP runs the requests of one session one after another, so its cookie must not come back.
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=TIMEOUT,
            )
        return self._session


class _Body(aiohttp.Payload):
    """A request's body that knows whether any of it was sent: before that, no portal can have run the call."""

    _autoclose = True  # nothing to close; aiohttp need not ask

    def __init__(self, value: bytes) -> None:
        super().__init__(value)
        self._size = len(value)
        self.sent = False

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        return str(self._value, encoding, errors)

    async def write(self, writer: AbstractStreamWriter) -> None:
        self.sent = True
        await writer.write(self._value)


def _url(address: str) -> URL:
    return URL(address, encoded=True)


def _failure(
    error: Exception, method: str, redact: Callable[[str], str], *, sent: bool, status: int | None
) -> TransportError:
    """What to tell of an exchange that broke off."""
    if isinstance(error, TimeoutError):
        reason = "timed out"
    else:
        reason = f"{type(error).__name__}: {redact(str(error))}"
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        reason += "; a portal with a certificate of its own needs a session whose connector trusts it"
    if status is not None:
        told = f"the answer broke off: {reason} (HTTP {status})"
    else:
        told = f"no answer: {reason}" if sent else f"nothing was sent: {reason}"
    return TransportError(f"{method}: {told}", method=method, status=status, may_have_run=sent)

"""One request over a real socket, every way it can break off, and what may be seen of it.

The only user of aioresponses, for what a socket cannot be made to do.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
from aioresponses import aioresponses
from aioresponses import core as aioresponses_core

from b24 import Bitrix24
from b24.auth import Access, Webhook
from b24.errors import B24Error, ConfigError, TransportError
from b24.http import Answer, Http

CODE = "s3cr3tc0de0000"
OK = b'{"result": 1}'

Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class MockedResponse(aiohttp.ClientResponse):
    """aioresponses 0.7.9 does not pass what aiohttp 3.14 asks for (pnuckowski/aioresponses issue 289)."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("stream_writer", SimpleNamespace(output_size=0))
        super().__init__(*args, **kwargs)


@pytest.fixture
def mocked(monkeypatch: pytest.MonkeyPatch) -> Iterator[aioresponses]:
    monkeypatch.setattr(aioresponses_core, "ClientResponse", MockedResponse)
    with aioresponses() as responses:
        yield responses


def http_answer(body: bytes = OK, status: str = "200 OK", *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


async def read_request(reader: asyncio.StreamReader) -> tuple[str, dict[str, str], bytes]:
    """Request line, headers by lower-case name, body."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:]) if name}
    return head[0], headers, await reader.readexactly(int(headers["content-length"]))


@asynccontextmanager
async def serving(handler: Handler, **options: Any) -> AsyncIterator[str]:
    """A server of bare bytes; gives the address of a method on it."""
    tasks: set[asyncio.Task[None]] = set()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            await handler(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            tasks.discard(task)
            writer.close()

    server = await asyncio.start_server(connected, "127.0.0.1", 0, **options)
    port = server.sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}/rest/1/{CODE}/crm.deal.add"
    finally:
        server.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@pytest.fixture
async def http() -> AsyncIterator[Http]:
    client = Http(user_agent="b24/test")
    yield client
    await client.aclose()


def replying(*answers: bytes) -> Handler:
    """Answers the requests of each connection in turn, the last one for ever."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for index in range(1000):
            await read_request(reader)
            writer.write(answers[min(index, len(answers) - 1)])
            await writer.drain()

    return handle


async def fails(http: Http, address: str, **options: Any) -> TransportError:
    redact = Access("portal", "", "", secrets=(CODE,)).redact
    with pytest.raises(TransportError) as caught:
        await http.post(address, b"{}", method="crm.deal.add", redact=redact, **options)
    return caught.value


# -- one request, one answer -------------------------------------------------------------------------------------------


async def test_a_request_as_the_portal_wants_it(http: Http) -> None:
    """POST, JSON in and out, a User-Agent; the answer is handed over as it came."""
    seen: list[Any] = []

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.extend(await read_request(reader))
        writer.write(http_answer(OK, "200 OK", "Content-Type: application/json; charset=utf-8", "X-Extra: 1"))

    async with serving(handle) as address:
        answer = await http.post(address, b'{"ID":7}', method="crm.deal.add", headers={"Idempotency-Key": "k"})

    line, headers, body = seen
    assert line == f"POST /rest/1/{CODE}/crm.deal.add HTTP/1.1"
    assert body == b'{"ID":7}'
    assert headers["content-type"] == headers["accept"] == "application/json"
    assert headers["user-agent"] == "b24/test"
    assert headers["idempotency-key"] == "k"
    assert (answer.status, answer.content_type, answer.body) == (200, "application/json; charset=utf-8", OK)
    assert answer.headers["x-extra"] == "1"


async def test_a_redirect_is_an_answer(http: Http) -> None:
    """It is not followed: the secret would go to another host, and POST become GET."""
    async with serving(replying(http_answer(b"", "302 Found", "Location: https://new.example/"))) as address:
        answer = await http.post(address, b"{}", method="crm.deal.add")

    assert (answer.status, answer.headers["Location"]) == (302, "https://new.example/")


async def test_a_row_of_calls_uses_one_connection(http: Http) -> None:
    """The connection is kept, and no cookie comes back: PHP would run the calls of a session one by one."""
    connections: list[int] = []
    cookies: list[str | None] = []

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(1)
        while True:
            _, headers, _ = await read_request(reader)
            cookies.append(headers.get("cookie"))
            writer.write(http_answer(OK, "200 OK", "Set-Cookie: PHPSESSID=1; path=/"))

    async with serving(handle) as address:
        named = address.replace("127.0.0.1", "localhost")  # aiohttp keeps no cookies of bare addresses
        for _ in range(50):
            await http.post(named, b"{}", method="crm.deal.add")

    assert connections == [1]
    assert cookies == [None] * 50


async def test_a_hundred_calls_at_once_wait_for_nobody(http: Http) -> None:
    """All of them are on the way before the first answer is given."""
    everyone = asyncio.Barrier(100)

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        await everyone.wait()
        writer.write(http_answer())

    async with serving(handle, backlog=128) as address:
        answers = await asyncio.gather(*(http.post(address, b"{}", method="x") for _ in range(100)))

    assert {answer.status for answer in answers} == {200}


async def test_a_big_body_arrives_whole(http: Http) -> None:
    """A file of some megabytes goes as it is, without a warning about its size."""
    big = b'{"x":"' + b"a" * 3_000_000 + b'"}'
    received: list[int] = []

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        received.append(len((await read_request(reader))[2]))
        writer.write(http_answer())

    async with serving(handle) as address:
        await http.post(address, big, method="disk.folder.uploadfile")

    assert received == [len(big)]


# -- how far it got ----------------------------------------------------------------------------------------------------


async def test_a_refused_connection_sent_nothing(http: Http) -> None:
    """Nobody listens there: the call cannot have run."""
    async with serving(replying(OK)) as address:
        pass

    error = await fails(http, address)

    assert str(error).startswith(
        "crm.deal.add: nothing was sent: ClientConnectorError: Cannot connect to host 127.0.0.1"
    )
    assert (error.may_have_run, error.status) == (False, None)


async def test_a_failed_handshake_sent_nothing(http: Http) -> None:
    """TLS with a server that speaks none ends before the request."""

    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    async with serving(plain) as address:
        error = await fails(http, address.replace("http://", "https://"))

    assert str(error).startswith("crm.deal.add: nothing was sent: ")
    assert error.may_have_run is False


async def test_a_call_that_waited_for_a_connection_sent_nothing() -> None:
    """Time can run out before a line is free; that call cannot have run."""
    read, release = asyncio.Event(), asyncio.Event()

    async def slow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        read.set()
        await release.wait()
        writer.write(http_answer())

    async with (
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1)) as session,
        serving(slow) as address,
    ):
        http = Http(session, user_agent="b24/test")
        holder = asyncio.create_task(http.post(address, b"{}", method="crm.deal.add"))
        await read.wait()
        error = await fails(http, address, timeout=0.05)
        release.set()
        await holder

    assert str(error) == "crm.deal.add: nothing was sent: timed out"
    assert error.may_have_run is False


async def test_an_answer_that_does_not_come_may_have_run(http: Http) -> None:
    """Time ran out after the request had left."""

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    async with serving(silent) as address:
        error = await fails(http, address, timeout=0.05)

    assert str(error) == "crm.deal.add: no answer: timed out"
    assert error.may_have_run is True


async def test_a_cut_connection_may_have_run(http: Http) -> None:
    """The request was read, the answer never came."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.transport.abort()

    async with serving(handle) as address:
        error = await fails(http, address)

    assert str(error).startswith("crm.deal.add: no answer: ")
    assert (error.may_have_run, error.status) == (True, None)


async def test_a_broken_answer_may_have_run(http: Http) -> None:
    """Fewer bytes than promised: the status is known, the answer is not."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
        await writer.drain()

    async with serving(handle) as address:
        error = await fails(http, address)

    assert str(error).startswith("crm.deal.add: the answer broke off: ClientPayloadError")
    assert (error.may_have_run, error.status) == (True, 200)


async def test_a_request_is_never_sent_twice(http: Http) -> None:
    """A kept connection that dies under a call is not tried again: the call may have run."""
    requests: list[bytes] = []

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _, _, body = await read_request(reader)
        requests.append(body)
        writer.write(http_answer())
        _, _, body = await read_request(reader)
        requests.append(body)

    async with serving(handle) as address:
        await http.post(address, b"[1]", method="crm.deal.add")
        error = await fails(http, address)

    assert requests == [b"[1]", b"{}"]
    assert error.may_have_run is True


async def test_an_untrusted_certificate_tells_the_cure(http: Http, mocked: aioresponses) -> None:
    """Self-hosted portals often have a certificate of their own."""
    address = f"https://portal.example/rest/1/{CODE}/crm.deal.add"
    key = SimpleNamespace(host="portal.example", port=443, is_ssl=True)
    reason = ssl.SSLCertVerificationError("self-signed certificate")
    mocked.post(address, exception=aiohttp.ClientConnectorCertificateError(key, reason))  # type: ignore[arg-type]

    error = await fails(http, address)

    assert str(error).endswith("; a portal with a certificate of its own needs a session whose connector trusts it")
    assert error.may_have_run is False


async def test_cancelling_gives_the_connection_back(http: Http) -> None:
    """A cancelled call raises nothing but the cancellation, and the next call works."""
    arrived = asyncio.Event()
    calls: list[int] = []

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        calls.append(1)
        if len(calls) == 1:
            arrived.set()
            await reader.read()
        writer.write(http_answer())

    async with serving(handle) as address:
        task = asyncio.create_task(http.post(address, b"{}", method="crm.deal.add"))
        await arrived.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        answer = await http.post(address, b"{}", method="crm.deal.add")

    assert answer.status == 200


# -- sessions ----------------------------------------------------------------------------------------------------------


async def test_the_session_of_the_caller_stays_open(mocked: aioresponses) -> None:
    """Who made it closes it."""
    async with aiohttp.ClientSession() as session:
        http = Http(session, user_agent="b24/test")
        mocked.post("https://portal.example/x", body=OK)
        await http.post("https://portal.example/x", b"{}", method="x")

        await http.aclose()

        assert not session.closed


async def test_the_settings_of_a_given_session_count(mocked: aioresponses) -> None:
    """Its own timeouts apply, until a call says another; its proxy and TLS are not touched."""
    timeouts = aiohttp.ClientTimeout(total=3, sock_read=2)
    async with aiohttp.ClientSession(timeout=timeouts) as session:
        http = Http(session, user_agent="b24/test")
        mocked.post("https://portal.example/x", body=OK, repeat=True)

        await http.post("https://portal.example/x", b"{}", method="x")
        await http.post("https://portal.example/x", b"{}", method="x", timeout=9)

    own, other = (request.kwargs for requests in mocked.requests.values() for request in requests)
    assert own["timeout"] == timeouts
    assert other["timeout"] == aiohttp.ClientTimeout(total=9)
    assert {"proxy", "ssl"}.isdisjoint(own)


async def test_an_own_session_is_closed() -> None:
    """It is made by the first call, and gone with the client, twice over if need be."""
    http = Http(user_agent="b24/test")
    async with serving(replying(http_answer())) as address:
        await http.post(address, b"{}", method="x")

        await http.aclose()
        await http.aclose()

        with pytest.raises(ConfigError, match="this client is closed"):
            await http.post(address, b"{}", method="x")


async def test_a_client_never_used_closes_too() -> None:
    """There is nothing to close then."""
    http = Http(user_agent="b24/test")

    await http.aclose()

    with pytest.raises(ConfigError, match="this client is closed"):
        await http.post("https://portal.example/x", b"{}", method="x")


async def test_a_session_closed_by_its_owner_is_named() -> None:
    """The error says whose session it was."""
    session = aiohttp.ClientSession()
    await session.close()

    with pytest.raises(ConfigError, match="the session given to this client is closed"):
        await Http(session, user_agent="b24/test").post("https://portal.example/x", b"{}", method="x")


def test_a_second_event_loop_is_refused() -> None:
    """Connections belong to the loop that made them; anything else would hang or fail far from the cause."""
    http = Http(user_agent="b24/test")

    async def use() -> Answer:
        async with serving(replying(http_answer())) as address:
            return await http.post(address, b"{}", method="x")

    with asyncio.Runner() as first, asyncio.Runner() as second:
        assert first.run(use()).status == 200
        with pytest.raises(ConfigError, match="used in another event loop"):
            second.run(use())
        first.run(http.aclose())


# -- the webhook's code stays secret -----------------------------------------------------------------------------------

ECHO = f"https://portal.example/rest/1/{CODE}/crm.deal.add".encode()

SPOILED = {
    "bad gateway": http_answer(b"<html>502 for " + ECHO, "502 Bad Gateway", "Content-Type: text/html"),
    "torn json": http_answer(b'{"result": "' + ECHO, "200 OK", "Content-Type: application/json"),
    "empty": http_answer(b""),
    "no http": b"garbage " + ECHO + b"\r\n\r\n",
    "bad header": b"HTTP/1.1 200 OK\r\nBad Header\x00: " + ECHO + b"\r\nContent-Length: 2\r\n\r\n{}",
    "bad length": b"HTTP/1.1 200 OK\r\nContent-Length: nan\r\n\r\n" + ECHO,
    "bad encoding": http_answer(ECHO, "200 OK", "Content-Encoding: gzip"),
    "bad type": http_answer(b"", "200 OK", "Content-Type: " + ECHO.decode()),
    "short": b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n" + ECHO,
    "reset": b"",
    "redirect": http_answer(b"", "302 Found", "Location: " + ECHO.decode()),
    "error": http_answer(b'{"error": "' + ECHO + b'", "error_description": "' + ECHO + b'"}', "400 Bad Request"),
    "validation": http_answer(
        b'{"error": {"code": "BITRIX_REST_V3_EXCEPTION_VALIDATION_X", "message": "", '
        b'"validation": [{"field": "url", "message": "' + ECHO + b'"}]}}',
        "400 Bad Request",
    ),
    "wrong shape": http_answer(b'{"result": 7}'),
}


def everything_of(error: BaseException, logs: pytest.LogCaptureFixture) -> str:
    """All that a log, a console or an error tracker would show of an error."""
    seen: BaseException | None = error
    texts = [*traceback.format_exception(error), logs.text, *(repr(record.__dict__) for record in logs.records)]
    while seen is not None:
        texts += [str(seen), repr(seen), repr(seen.args)]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(texts)


async def provoke(address: str, logs: pytest.LogCaptureFixture, **options: Any) -> str:
    """What can be seen after a call to `address` failed, at the most talkative log level."""
    asyncio.get_running_loop().set_debug(True)
    with logs.at_level(logging.DEBUG), pytest.raises(B24Error) as caught:
        async with Bitrix24(address, retries=0, **options) as b24:
            await b24.voximplant.sip.connector.status()
    return everything_of(caught.value, logs)


@pytest.mark.parametrize("kind", SPOILED)
async def test_no_failure_shows_the_code(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever comes back, be it the whole address: no text, traceback, chained error or log record has the code."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(SPOILED[kind])
        await writer.drain()

    async with serving(handle) as address:
        seen = await provoke(address, caplog, strict=True)

    assert "voximplant.sip.connector.status" in seen
    assert CODE not in seen


async def test_a_refused_connection_does_not_show_the_code(caplog: pytest.LogCaptureFixture) -> None:
    """aiohttp's own error, which knows the address, is not in the chain."""
    async with serving(replying(OK)) as address:
        pass

    seen = await provoke(address, caplog)

    assert "nothing was sent" in seen
    assert CODE not in seen


async def test_a_timeout_does_not_show_the_code(caplog: pytest.LogCaptureFixture) -> None:
    """Neither in the error nor in what the event loop logs in debug mode."""

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    async with serving(silent) as address:
        seen = await provoke(address, caplog, timeout=0.05)

    assert "timed out" in seen
    assert CODE not in seen


@pytest.mark.parametrize(
    "error",
    [
        aiohttp.InvalidURL(ECHO.decode()),
        aiohttp.ClientConnectionError(f"Connection refused: POST {ECHO.decode()}"),
        aiohttp.TooManyRedirects(SimpleNamespace(real_url=ECHO.decode()), ()),  # type: ignore[arg-type]
        OSError(5, "Can not write request body for " + ECHO.decode()),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_what_aiohttp_tells_is_cleaned(
    error: Exception, mocked: aioresponses, caplog: pytest.LogCaptureFixture
) -> None:
    """Errors that are hard to provoke over a socket, and that quote the address."""
    url = Webhook(ECHO.decode()).url
    mocked.post(f"{url}voximplant.sip.connector.status", exception=error)

    seen = await provoke(url, caplog)

    assert type(error).__name__ in seen
    assert CODE not in seen

"""No log, error, traceback or hook shows a secret of the credential: every class of error is driven here.

The portal of these tests quotes what it is sent wherever it can.
"""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any

import pytest

from b24 import B24Error, Bitrix24, Hooks, Limits, Retries, errors
from b24.app import App
from b24.errors import ApiError
from b24.oauth import OAuth, keep
from b24.testing import Portal, PortalError
from b24.tokens import MemoryTokens, Token

CODE = "s3cr3tc0de+0000"
STATUS = "voximplant.sip.connector.status"
V3 = "BITRIX_REST_V3_EXCEPTION_"


@pytest.fixture
async def portal() -> AsyncIterator[Portal]:
    async with Portal(code=CODE) as portal:
        yield portal


class Credential:
    """A webhook or an application's token on the portal, and all that must not be seen."""

    def __init__(self, portal: Portal, kind: str) -> None:
        self.portal = portal
        self.kind = kind
        self.secrets: list[str] = []

    async def auth(self) -> Any:
        if self.kind == "webhook":
            self.secrets = [CODE, CODE.replace("+", "%2B")]
            return self.portal.webhook_url
        server = self.portal.oauth
        server.scope = ("telephony", "crm", "task", "disk")
        app, issued = App(server.client_id, server.client_secret, server.url), server.issue()
        names = ("member_id", "client_endpoint", "server_endpoint", "access_token", "refresh_token")
        store = MemoryTokens()
        token = Token(**{name: issued[name] for name in names}, application_token=server.application_token)
        await keep(app, store, token)
        self.secrets = [server.client_secret, server.application_token, token.access_token, token.refresh_token]
        self.now = token
        return OAuth(app, store, token.member_id)

    def quoted(self) -> str:
        """What a portal may quote of a request: the whole address, and the token."""
        return f"{self.portal.webhook_url} {CODE}" if self.kind == "webhook" else f"token {self.now.access_token}"


@pytest.fixture(params=["webhook", "token"])
def credential(portal: Portal, request: pytest.FixtureRequest) -> Credential:
    return Credential(portal, request.param)


class Ear:
    """All that a program can see: hooks and log records."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        self.events: list[Any] = []
        self.caplog = caplog

    def hooks(self) -> Hooks:
        names = ("before", "after", "retry", "wait")
        return Hooks(**dict.fromkeys(names, self.events.append), moved=lambda *hosts: self.events.append(hosts))

    def texts(self) -> Iterator[str]:
        for event in self.events:
            yield from shown(event)
        formatter = logging.Formatter("%(name)s %(message)s")
        for record in self.caplog.records:
            yield formatter.format(record)  # with the traceback, if it has one
            yield repr(record.args)


def shown(thing: Any) -> Iterator[str]:
    """An object and what its attributes hold, as text."""
    yield f"{thing} {thing!r}"
    for slot in getattr(type(thing), "__slots__", ()):
        value = getattr(thing, slot, None)
        yield from shown(value) if hasattr(type(value), "__attrs_attrs__") else [f"{value} {value!r}"]
        if isinstance(value, BaseException):
            yield from told(value)


def told(error: BaseException) -> Iterator[str]:
    """All that can be seen of an error and those behind it, the variables of its frames (but ours) included."""
    yield "".join(traceback.format_exception(error))
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if frame.f_code.co_filename != __file__:
                yield repr(frame.f_locals)
        yield f"{error} {error!r} {error.args!r} {vars(error)!r}"
        if isinstance(error, B24Error):
            yield repr(vars(pickle.loads(pickle.dumps(error)))) + repr(vars(copy.copy(error)))
        error = error.__cause__ or error.__context__  # type: ignore[assignment]


# -- every class of error ----------------------------------------------------------------------------------------------

Drive = Callable[[Bitrix24, Portal, Credential], Awaitable[Any]]


def says(code: str, status: int = 400, **more: Any) -> Drive:
    """A call that the portal answers with an error that quotes what it was sent."""

    async def drive(b24: Bitrix24, portal: Portal, credential: Credential) -> Any:
        def refuse(_: Any) -> None:
            quoted = credential.quoted()
            filled = {name: [{"field": quoted, "message": quoted}] for name in more}
            raise PortalError(code, f"Refused: {quoted}", status, **filled, details={"asked": [quoted]})

        portal.on("any.get", refuse, api="v3" if more else "v2")
        return await b24.with_options(retries=0).call("any.get", v3=bool(more))

    return drive


async def wrong_option(b24: Bitrix24, portal: Portal, credential: Credential) -> Any:
    return Bitrix24(f"{portal.url}/rst/1/{CODE}/")


async def unsendable(b24: Bitrix24, portal: Portal, credential: Credential) -> Any:
    return await b24.call("any.get", {"A": object()})


async def unreached(b24: Bitrix24, portal: Portal, credential: Credential) -> Any:
    await portal.__aexit__(None, None, None)
    return await b24.with_options(retries=0).call("any.get")


async def lost(b24: Bitrix24, portal: Portal, credential: Credential) -> Any:
    portal.fail(STATUS, drop="after")
    return await b24.with_options(retries=0).call(STATUS)


async def page(b24: Bitrix24, portal: Portal, credential: Credential) -> Any:
    portal.fail(STATUS, status=502, body=f"<html>{credential.quoted()}</html>", content_type=f"text/{CODE}")
    return await b24.with_options(retries=0).call(STATUS)


async def torn(b24: Bitrix24, portal: Portal, credential: Credential) -> Any:
    portal.fail(STATUS, cut="body", times=2)
    return await b24.with_options(retries=1).call(STATUS, safe=True)


async def redirected(b24: Bitrix24, portal: Portal, credential: Credential) -> Any:
    portal.rename_to("elsewhere.example")
    return await b24.call(STATUS)


async def late(b24: Bitrix24, portal: Portal, credential: Credential) -> Any:
    portal.fail(STATUS, delay=1)
    return await b24.with_options(deadline=0.05).call(STATUS, safe=True)


async def misfit(b24: Bitrix24, portal: Portal, credential: Credential) -> Any:
    portal.on(STATUS, lambda _: {"FREE_MINUTES": "many", "PAID": {}})
    return await b24.voximplant.sip.connector.status()


async def in_a_batch(b24: Bitrix24, portal: Portal, credential: Credential) -> Any:
    def refuse(_: Any) -> None:
        raise PortalError("ACCESS_DENIED", f"Refused: {credential.quoted()}", 403)

    portal.on("any.get", refuse)
    outcomes = await b24.batch([("any.get", {}), (STATUS, {})], halt=True)
    with pytest.raises(B24Error) as caught:
        _ = outcomes[0].value
    assert not [text for text in told(caught.value) for secret in credential.secrets if secret in text]
    return outcomes[1].value


async def stalled(b24: Bitrix24, portal: Portal, credential: Credential) -> Any:
    portal.on("any.list", lambda _: {"items": [{"id": 1}] * 50, "total": 99, "next": 50})
    return await b24.pages("any.list", rows="items", id="id").all()


async def closed(b24: Bitrix24, portal: Portal, credential: Credential) -> Any:
    portal.fail(STATUS, delay=5)
    call = asyncio.create_task(b24.call(STATUS))
    while not portal.books.ran[STATUS]:
        await asyncio.sleep(0)
    await b24.aclose()
    return await call


async def web_page_for_a_file(b24: Bitrix24, portal: Portal, credential: Credential) -> Any:
    portal.fail(STATUS, status=200, body=f"<html>{credential.quoted()}</html>")
    async with b24.files.open(f"/rest/{STATUS}"):
        pass


async def upload_refused(b24: Bitrix24, portal: Portal, credential: Credential) -> Any:
    portal.fail("any.upload", status=400, body={"error": "ERROR", "error_description": credential.quoted()})
    await b24.files.upload(f"{portal.webhook_url}any.upload", b"x", name="x.txt")


DRIVES: list[tuple[Drive, type[B24Error]]] = [
    (wrong_option, errors.ConfigError),
    (unsendable, errors.ConfigError),
    (unreached, errors.TransportError),
    (torn, errors.TransportError),
    (redirected, errors.TransportError),
    (web_page_for_a_file, errors.TransportError),
    (late, errors.DeadlineExceeded),
    (lost, errors.OutcomeUnknown),
    (page, errors.OutcomeUnknown),
    (closed, errors.OutcomeUnknown),
    (says("ERROR_CORE"), errors.ApiError),
    (upload_refused, errors.ApiError),
    (says("invalid_credentials", 401), errors.AuthError),
    (says("ACCESS_DENIED", 403), errors.AccessDenied),
    (says("insufficient_scope", 401), errors.ScopeMissing),
    (says("ERROR_METHOD_NOT_FOUND", 404), errors.MethodNotFound),
    (says("NOT_FOUND", 404), errors.NotFound),
    (says(f"{V3}VALIDATION_REQUESTVALIDATIONEXCEPTION", validation=True), errors.InvalidParams),
    (says("QUERY_LIMIT_EXCEEDED", 503), errors.RateLimited),
    (says("OVERLOAD_LIMIT", 503), errors.Overloaded),
    (misfit, errors.ResultShapeError),
    (in_a_batch, errors.BatchError),
    (stalled, errors.IncompleteList),
]


@pytest.mark.parametrize(("drive", "kind"), DRIVES)
async def test_no_error_shows_a_secret(
    portal: Portal, credential: Credential, drive: Drive, kind: type[B24Error], caplog: pytest.LogCaptureFixture
) -> None:
    """Not by itself, not by what is behind it, not pickled; nor do hooks and logs on the way there."""
    caplog.set_level(logging.DEBUG)
    ear = Ear(caplog)
    auth = await credential.auth()

    async with Bitrix24(auth, limits=Limits.off(), retries=Retries(base=0), strict=True, hooks=ear.hooks()) as b24:
        with pytest.raises(kind) as caught:
            await drive(b24, portal, credential)
        texts = [repr(b24), repr(b24._live.auth), str(b24._live.auth), *told(caught.value), *ear.texts()]

    assert type(caught.value) is kind
    assert [text for text in texts for secret in credential.secrets if secret in text] == []


async def test_a_callers_own_timeout_shows_no_secret(portal: Portal, credential: Credential) -> None:
    """The call ends in the middle of a request, and the timeout has where that was behind it."""
    auth, arrived = await credential.auth(), asyncio.Event()

    async def wait(_: Any) -> None:
        arrived.set()
        await asyncio.Event().wait()

    async def call_until_it_arrived(b24: Bitrix24) -> None:
        async with asyncio.timeout(None) as scope:
            asyncio.ensure_future(arrived.wait()).add_done_callback(lambda _: scope.reschedule(0))
            await b24.call("any.get")

    portal.on("any.get", wait)
    async with Bitrix24(auth, limits=Limits.off()) as b24:
        with pytest.raises(TimeoutError) as caught:
            await call_until_it_arrived(b24)

    assert caught.value.__cause__ is not None
    assert [text for text in told(caught.value) for secret in credential.secrets if secret in text] == []


async def test_operating_limited_shows_no_secret(portal: Portal, credential: Credential) -> None:
    """By the portal's word and by our own books."""
    async with Bitrix24(await credential.auth(), limits=Limits(on_operating="raise")) as b24:
        for _ in range(2):  # the second one is not sent
            with pytest.raises(errors.OperatingLimited) as caught:
                await says("OPERATION_TIME_LIMIT", 429)(b24, portal, credential)
            assert not [text for text in told(caught.value) for secret in credential.secrets if secret in text]
    assert portal.books.asked["any.get"] == 1


@pytest.mark.parametrize(
    "spoil",
    [
        {"drop": "after", "times": 2},
        {"status": 400, "body": {"error": "invalid_grant", "error_description": "SECRETS"}},
        {"status": 502, "body": "<html>SECRETS</html>", "times": 2},
        {"cut": "json", "times": 2},
    ],
)
async def test_a_renewal_that_fails_shows_no_secret(
    portal: Portal, spoil: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    """The auth server quotes its question, with the client's secret."""
    caplog.set_level(logging.DEBUG)
    credential, ear = Credential(portal, "token"), Ear(caplog)
    auth = await credential.auth()
    quoted = f"{portal.oauth.client_secret} {credential.now.refresh_token}"
    body = spoil.get("body")
    if isinstance(body, dict):
        spoil = {**spoil, "body": {**body, "error_description": quoted}}
    elif body:
        spoil = {**spoil, "body": body.replace("SECRETS", quoted)}
    portal.fail("oauth/token", **spoil)
    portal.oauth.expire()

    async with Bitrix24(auth, limits=Limits.off(), retries=Retries.off(), hooks=ear.hooks()) as b24:
        with pytest.raises((errors.AuthError, errors.TransportError)) as caught:
            await b24.call(STATUS)

    texts = [*told(caught.value), *ear.texts()]
    assert [text for text in texts for secret in credential.secrets if secret in text] == []


def test_every_class_of_error_was_driven() -> None:
    """A new one has to be added here."""

    def tree(kind: type[B24Error]) -> Iterator[type[B24Error]]:
        for below in kind.__subclasses__():
            if below.__module__ == "b24.errors":
                yield below
                yield from tree(below)

    assert set(tree(B24Error)) == {kind for _, kind in DRIVES} | {errors.OperatingLimited}
    assert ApiError in set(tree(B24Error))

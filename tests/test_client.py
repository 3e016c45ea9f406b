"""The client over the simulated portal: calls, views, credentials, and what a lost answer means."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any

import aiohttp
import orjson
import pytest

import b24 as package
from b24 import (
    Access,
    AccessDenied,
    Auth,
    AuthError,
    Bitrix24,
    Call,
    ConfigError,
    IncompleteList,
    MethodNotFound,
    OutcomeUnknown,
    TransportError,
    Webhook,
)
from b24.call import Raw
from b24.http import Answer, Http
from b24.live import Live
from b24.retry import Retries
from b24.testing import Portal, PortalError


@pytest.fixture
async def portal() -> AsyncIterator[Portal]:
    async with Portal() as portal:
        yield portal


@pytest.fixture
async def b24(portal: Portal) -> AsyncIterator[Bitrix24]:
    async with Bitrix24(portal.webhook_url, strict=True, retries=Retries(base=0)) as client:
        yield client


# -- calls -------------------------------------------------------------------------------------------------------------


async def test_a_wrapper_gives_its_type(b24: Bitrix24) -> None:
    """Arguments out, a typed result back."""
    status = await b24.voximplant.sip.connector.status()

    assert (status.free_minutes, status.paid) == (60, False)


async def test_a_raw_call_gives_the_reply_as_it_came(b24: Bitrix24, portal: Portal) -> None:
    """`call` takes any method; what stood beside the result is there too."""
    portal.on("any.method", lambda params: params)

    reply = await b24.call("any.method", {"A": 1, "B": None})

    assert reply.result == reply.raw == {"A": 1}
    assert reply.time is not None
    assert portal.requests[-1].headers["User-Agent"] == f"b24/{package.__version__}"


async def test_rest_3_has_its_own_address(b24: Bitrix24, portal: Portal) -> None:
    """The same name may mean two methods."""
    portal.on("some.get", lambda _: {"item": 2}, api="v2")
    portal.on("some.get", lambda _: {"item": 3}, api="v3")

    assert (await b24.call("some.get")).result == {"item": 2}
    assert (await b24.call("some.get", v3=True)).result == {"item": 3}


async def test_positional_arguments_go_by_order(b24: Bitrix24, portal: Portal) -> None:
    """Old task methods count their arguments."""
    portal.on("task.item.update", lambda params: params)

    await b24.call("task.item.update", {"id": 7, "data": {"TITLE": "x"}}, positional=True)

    assert portal.requests[-1].params == {"0": 7, "1": {"TITLE": "x"}}


@pytest.mark.parametrize("code", ["ACCESS_DENIED", "access_denied"])
async def test_an_error_of_the_portal_names_method_and_page(portal: Portal, code: str) -> None:
    """It is raised as its class, and says what the method needs and where its page is, however its code is spelled."""

    def refuse(_: Any) -> None:
        raise PortalError(code, "Access denied!", 403)

    portal.on("voximplant.sip.add", refuse)

    async with Bitrix24(portal.webhook_url) as b24:
        with pytest.raises(AccessDenied) as caught:
            await b24.voximplant.sip.add(server="sip.example.com", login="anna")

    assert str(caught.value) == (
        f"voximplant.sip.add: {code}: Access denied! The user may not manage numbers. "
        'It needs "Manage numbers - change - any". (HTTP 403; '
        "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-add.html)"
    )


async def test_an_unknown_method(b24: Bitrix24) -> None:
    """A misspelled name is told apart from a wrong argument."""
    with pytest.raises(MethodNotFound):
        await b24.call("crm.deal.gett")


async def test_a_name_that_is_none_is_not_sent(b24: Bitrix24, portal: Portal) -> None:
    """Nothing but a method's name gets into the address."""
    with pytest.raises(ConfigError):
        await b24.call("../../admin")

    assert portal.requests == []


async def test_a_wrong_code_is_an_auth_error(portal: Portal) -> None:
    """The portal does not know this webhook."""
    async with Bitrix24(portal.webhook_url.replace("/rest/1/", "/rest/1/wrong")) as b24:
        with pytest.raises(AuthError, match="NO_AUTH_FOUND"):
            await b24.call("voximplant.sip.connector.status")


async def test_strict_is_a_choice(portal: Portal) -> None:
    """Without it a misfit stays as it came; with it, it raises."""
    portal.on("voximplant.sip.connector.status", lambda _: {"FREE_MINUTES": {"x": 1}, "PAID": "N"})

    async with Bitrix24(portal.webhook_url) as lenient, Bitrix24(portal.webhook_url, strict=True) as strict:
        status: Any = await lenient.voximplant.sip.connector.status()
        with pytest.raises(package.ResultShapeError, match=r"\$\.result\.FREE_MINUTES: expected int"):
            await strict.voximplant.sip.connector.status()

    assert status.free_minutes == {"x": 1}


# -- a lost answer -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("spoil", [{"drop": "after"}, {"drop": "before"}, {"status": 502}, {"status": 200, "body": ""}])
async def test_a_write_whose_answer_is_lost(b24: Bitrix24, portal: Portal, spoil: dict[str, Any]) -> None:
    """It may have run, and the error says so; nothing was sent twice."""
    portal.on("crm.deal.add", lambda _: 1)
    portal.fail("crm.deal.add", **spoil)

    with pytest.raises(OutcomeUnknown, match="may or may not have run") as caught:
        await b24.call("crm.deal.add", {"fields": {}})

    assert caught.value.method == "crm.deal.add"
    assert caught.value.may_have_run is True
    assert caught.value.status == spoil.get("status")
    assert caught.value.__context__ is None
    assert len(portal.requests) == 1


async def test_a_read_whose_answer_is_lost(b24: Bitrix24, portal: Portal) -> None:
    """A safe call is simply repeated: nothing is unknown."""
    portal.fail("voximplant.sip.connector.status", drop="after")

    status = await b24.voximplant.sip.connector.status()

    assert status.free_minutes == 60
    assert len(portal.requests) == 2


async def test_a_read_whose_answers_stay_lost(b24: Bitrix24, portal: Portal) -> None:
    """Out of attempts, it is a plain `TransportError`: a read does no harm, run or not."""
    portal.fail("voximplant.sip.connector.status", drop="after", times=9)

    with pytest.raises(TransportError) as caught:
        await b24.with_options(retries=0).voximplant.sip.connector.status()

    assert type(caught.value) is TransportError


async def test_a_write_that_never_left(b24: Bitrix24, portal: Portal) -> None:
    """Nobody listens: that outcome is known."""
    await portal.__aexit__(None, None, None)

    with pytest.raises(TransportError, match="nothing was sent") as caught:
        await b24.call("crm.deal.add")

    assert type(caught.value) is TransportError


async def test_a_page_of_a_firewall_is_no_unknown_outcome(b24: Bitrix24, portal: Portal) -> None:
    """A 4xx that is not of the REST API turned the request away."""
    portal.fail("crm.deal.add", status=403)

    with pytest.raises(TransportError, match="not an answer of the REST API") as caught:
        await b24.call("crm.deal.add")

    assert type(caught.value) is TransportError


# -- lists -------------------------------------------------------------------------------------------------------------


def numbered(params: Mapping[str, Any]) -> dict[str, Any]:
    """120 rows in pages of 50."""
    start = int(params.get("start", 0))
    rows = [{"id": str(number)} for number in range(start, min(start + 50, 120))]
    return {"items": rows, "total": 120, **({"next": start + 50} if start + 50 < 120 else {})}


async def test_pages_of_a_method_without_wrapper(b24: Bitrix24, portal: Portal) -> None:
    """Await for the first page, iterate for all rows."""
    portal.on("any.list", numbered)
    pages = b24.pages("any.list", rows="items")

    page = await pages
    rows = [row async for row in pages]

    assert (len(page), page.total, page.next) == (50, 120, 50)
    assert [row["id"] for row in rows] == [str(number) for number in range(120)]
    assert [request.params for request in portal.requests] == [{}, {}, {"start": 50}, {"start": 100}]


async def test_rows_are_found_below_the_result(b24: Bitrix24, portal: Portal) -> None:
    """`rows` names where they are."""
    portal.on("any.list", lambda _: {"items": [{"id": 1}], "total": 1})

    page = await b24.pages("any.list", rows="items", id="id")

    assert (list(page), page.total) == ([{"id": 1}], 1)


async def test_rows_that_do_not_come_by_their_id_are_no_list(b24: Bitrix24, portal: Portal) -> None:
    """A method that cannot filter by the id it is said to have never ends early in silence."""
    portal.on("any.list", numbered)

    with pytest.raises(IncompleteList, match="its rows do not come by 'id'"):
        await b24.pages("any.list", rows="items", id="id").all()


# -- views -------------------------------------------------------------------------------------------------------------


async def test_a_view_has_its_options(b24: Bitrix24, portal: Portal) -> None:
    """Its calls carry them, those of the client it came from do not."""
    view = b24.with_options(idempotency_key="k-1", headers={"X-Trace": "t"})

    await view.voximplant.sip.connector.status()
    await b24.voximplant.sip.connector.status()

    first, second = (request.headers for request in portal.requests)
    assert (first["Idempotency-Key"], first["X-Trace"]) == ("k-1", "t")
    assert {"Idempotency-Key", "X-Trace"}.isdisjoint(second)


async def test_views_add_up(b24: Bitrix24, portal: Portal) -> None:
    """The later one wins where both speak."""
    outer = b24.with_options(headers={"X-A": "1", "X-B": "1"}, idempotency_key="k-1")
    inner = outer.with_options(headers={"X-B": "2"})

    await inner.call("voximplant.sip.connector.status")

    headers = portal.requests[-1].headers
    assert (headers["X-A"], headers["X-B"], headers["Idempotency-Key"]) == ("1", "2", "k-1")


async def test_a_view_has_its_own_timeout(b24: Bitrix24, portal: Portal) -> None:
    """A slow answer ends the calls of the view, not the others."""
    answered = asyncio.Event()

    async def slow(_: Any) -> bool:
        await answered.wait()
        return True

    portal.on("slow.get", slow)
    patient = asyncio.create_task(b24.call("slow.get", safe=True))

    with pytest.raises(TransportError, match="timed out"):
        await b24.with_options(timeout=0.05).call("slow.get", safe=True)

    answered.set()
    assert (await patient).result is True


async def test_a_view_is_of_the_class_it_came_from(portal: Portal) -> None:
    """A service's own client keeps its class and attributes; groups in use are bound anew."""

    class Ours(Bitrix24):
        def __init__(self, url: str) -> None:
            super().__init__(url)
            self.name = "ours"

    async with Ours(portal.webhook_url) as ours:
        used = ours.voximplant
        view = ours.with_options(timeout=5)

        assert type(view) is Ours
        assert view.name == "ours"
        assert view.voximplant is not used
        assert ours.voximplant is used


async def test_lists_go_through_views(b24: Bitrix24, portal: Portal) -> None:
    """Reading on uses the options too."""
    async for _ in b24.with_options(headers={"X-A": "1"}).voximplant.sip.get():
        pass

    assert {request.headers.get("X-A") for request in portal.requests} == {"1"}


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"timeout": 0}, "timeout is 0; it is a number of seconds above 0"),
        ({"timeout": float("nan")}, "timeout is nan"),
        ({"idempotency_key": ""}, "1 to 255 printable ASCII"),
        ({"idempotency_key": "k" * 256}, "1 to 255 printable ASCII"),
        ({"idempotency_key": "k\n"}, "1 to 255 printable ASCII"),
        ({"headers": {"X-A": "a\r\nX-B: b"}}, "the value of X-A has a line break"),
        ({"headers": {"X A": "a"}}, "'X A' is no name of a header"),
        ({"headers": {"": "a"}}, "'' is no name of a header"),
    ],
)
def test_options_are_checked_where_they_are_given(options: dict[str, Any], message: str) -> None:
    """Not at the call, which is far from the mistake; and values are not shown."""
    b24 = Bitrix24("https://portal.example/rest/1/code0000/")

    with pytest.raises(ConfigError, match=message):
        b24.with_options(**options)


# -- life --------------------------------------------------------------------------------------------------------------


async def test_closing_is_final(portal: Portal) -> None:
    """After `async with` the client and its views are closed, and say so."""
    async with Bitrix24(portal.webhook_url) as b24:
        view = b24.with_options(timeout=5)

    for client in (b24, view):
        with pytest.raises(ConfigError, match="this client is closed"):
            await client.call("voximplant.sip.connector.status")


async def test_a_given_session_is_used_and_left_open(portal: Portal) -> None:
    """Several clients may share one."""
    async with aiohttp.ClientSession(headers={"X-Mine": "1"}) as session:
        async with Bitrix24(portal.webhook_url, session=session) as b24:
            await b24.call("voximplant.sip.connector.status")

        assert not session.closed
    assert portal.requests[-1].headers["X-Mine"] == "1"


def test_a_client_shows_its_portal_not_its_code() -> None:
    """`repr` is for logs."""
    b24 = Bitrix24("https://portal.example/rest/1/s3cr3tc0de/")

    assert repr(b24) == "Bitrix24(Webhook('https://portal.example/rest/1/***/'))"


def test_a_client_can_be_made_without_an_event_loop() -> None:
    """At import time, say; a wrong address is told there and then."""
    assert isinstance(Bitrix24(Webhook("https://portal.example/rest/1/code0000/")), Bitrix24)
    with pytest.raises(ConfigError, match="this is no webhook address"):
        Bitrix24("https://portal.example/")


def test_public_names_exist() -> None:
    """`__all__` is the contract."""
    assert [name for name in package.__all__ if not hasattr(package, name)] == []
    assert sorted(package.__all__) == package.__all__


# -- credentials that expire -------------------------------------------------------------------------------------------


class Tokens(Auth):
    """Access tokens that are handed out one by one."""

    def __init__(self, portal: Portal, *tokens: str) -> None:
        self._base = portal.url
        self._tokens = list(tokens)
        self.renewed: list[str] = []

    async def access(self) -> Access:
        token = self._tokens[0]
        return Access("portal", f"{self._base}/rest/", f"{self._base}/rest/api/", token=token, secrets=(token,))

    async def renew(self, stale: Access) -> Access | None:
        self.renewed.append(stale.token)
        if len(self._tokens) == 1:
            return None
        del self._tokens[0]
        return await self.access()


class Tokened(Http):
    """Answers by the token in the body, without a portal: the simulated one has no OAuth."""

    def __init__(self, good: str) -> None:
        super().__init__(user_agent="b24/test")
        self.good = good
        self.sent: list[tuple[str, Any, Mapping[str, str]]] = []

    async def post(self, address: str, body: bytes, *, headers: Any = None, redact: Any = str, **_: Any) -> Answer:
        content = orjson.loads(body)
        self.sent.append((address, content, headers or {}))
        token = content.get("auth") if isinstance(content, dict) else headers["Authorization"].removeprefix("Bearer ")
        if token == self.good:
            return Answer(200, "application/json", {}, b'{"result": true}', redact)
        error = {"error": "expired_token", "error_description": f"The access token {token} has expired."}
        return Answer(401, "application/json", {}, orjson.dumps(error), redact)


async def test_an_expired_token_is_renewed_once(portal: Portal) -> None:
    """The same call goes again with the new one: the first was refused before it ran."""
    auth, http = Tokens(portal, "token-old", "token-new"), Tokened("token-new")

    reply = await Live(auth, http).send(Call("crm.deal.add", {"a": 1}, Raw))

    assert reply.result is True
    assert auth.renewed == ["token-old"]
    assert [content for _, content, _ in http.sent] == [{"a": 1, "auth": "token-old"}, {"a": 1, "auth": "token-new"}]


async def test_a_token_that_stays_expired_is_an_error(portal: Portal) -> None:
    """One renewal and no more; the token is not shown."""
    auth, http = Tokens(portal, "token-a", "token-b", "token-c"), Tokened("token-x")

    with pytest.raises(AuthError, match=r"The access token \*\*\* has expired") as caught:
        await Live(auth, http).send(Call("crm.deal.get", {}, Raw))

    assert auth.renewed == ["token-a"]
    assert "token-" not in str(caught.value)


async def test_a_credential_without_renewal_passes_the_error_on(portal: Portal) -> None:
    """`expired_token` for a webhook is what the portal says, nothing else."""
    auth, http = Tokens(portal, "token-a"), Tokened("token-x")

    with pytest.raises(AuthError, match="expired_token"):
        await Live(auth, http).send(Call("crm.deal.get", {}, Raw))

    assert len(http.sent) == 1


async def test_a_token_for_positional_arguments_travels_in_a_header(portal: Portal) -> None:
    """An array has no room for `auth`; REST 3.0 takes it in the body as REST 2 does."""
    http = Tokened("token-a")
    live = Live(Tokens(portal, "token-a"), http)

    await live.send(Call("task.item.add", {"data": {}}, Raw, positional=True))
    await live.send(Call("tasks.task.get", {"id": 1}, Raw, v3=True))

    (_, positional, headers), (address, v3, _) = http.sent
    assert (positional, headers["Authorization"]) == ([{}], "Bearer token-a")
    assert (address, v3) == (f"{portal.url}/rest/api/tasks.task.get", {"id": 1, "auth": "token-a"})

"""Tokens over real sockets: one renewal for all who wait, none lost, and the secrets only where they belong."""

from __future__ import annotations

import asyncio
import logging
import re
import sys
import traceback
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import orjson
import pytest
from attrs import evolve

from b24 import AuthError, Bitrix24, ConfigError, TransportError
from b24.app import AUTH_SERVERS, App, read_info, read_token
from b24.auth import Access, Renames, Webhook, follow_rename
from b24.errors import AccessDenied, ApiError, B24Error, ScopeMissing
from b24.http import Answer, Http
from b24.oauth import LEASE, OAuth, access_of, exchange_code, keep, token_info, verify
from b24.payloads import read_event
from b24.sqlite import SQLiteTokens
from b24.testing import Portal
from b24.tokens import MemoryTokens, Token, TokenKey, TokenStore


class Clock:
    def __init__(self) -> None:
        self.now = 1_900_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def http() -> AsyncIterator[Http]:
    http = Http(user_agent="b24/test")
    yield http
    await http.aclose()


def app_of(portal: Portal, **changes: Any) -> App:
    return App(
        **{
            "client_id": portal.oauth.client_id,
            "client_secret": portal.oauth.client_secret,
            "auth_server": portal.oauth.url,
            **changes,
        }
    )


def token_of(portal: Portal, **changes: Any) -> Token:
    """A token that the portal just issued."""
    issued = portal.oauth.issue()
    token = Token(
        member_id=issued["member_id"],
        client_endpoint=issued["client_endpoint"],
        access_token=issued["access_token"],
        refresh_token=issued["refresh_token"],
        server_endpoint=issued["server_endpoint"],
    )
    return evolve(token, **changes)


async def store_with(app: App, *tokens: Token) -> MemoryTokens:
    store = MemoryTokens()
    for token in tokens:
        await keep(app, store, token)
    return store


async def kept(store: TokenStore, portal: Portal) -> Token:
    stored = await store.load(TokenKey(portal.oauth.client_id, portal.oauth.member_id))
    assert stored is not None
    return stored.token


class Asked:
    """A way to the auth server that tests can hold up (`open`) and spoil (`answers`)."""

    def __init__(self, http: Http) -> None:
        self.http = http
        self.addresses: list[str] = []
        self.answers: list[Answer | Exception] = []
        self.arrived = asyncio.Event()
        self.open = asyncio.Event()
        self.open.set()

    async def __call__(
        self,
        address: str,
        body: bytes,
        *,
        method: str,
        redact: Callable[[str], str],
        headers: Mapping[str, str] | None,
        timeout: float | None,
    ) -> Answer:
        self.addresses.append(address)
        self.arrived.set()
        await self.open.wait()
        if self.answers:
            answer = self.answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer
        return await self.http.post(address, body, method=method, redact=redact, headers=headers, timeout=timeout)


def answer(status: int, body: Any) -> Answer:
    return Answer(status, "application/json", {}, body if isinstance(body, bytes) else orjson.dumps(body))


# -- from the card of an application to its first token ----------------------------------------------------------------


def test_where_a_user_is_sent() -> None:
    """The portal's page, with the application and the state; nothing else belongs there."""
    app = App("local.1", "s3cr3t")

    for portal in ("acme.bitrix24.com", "https://acme.bitrix24.com", "https://acme.bitrix24.com/crm/deal/"):
        assert app.authorize_url(portal, "a b") == (
            "https://acme.bitrix24.com/oauth/authorize/?client_id=local.1&state=a+b"
        )


@pytest.mark.parametrize(
    ("portal", "state"),
    [
        ("acme.bitrix24.com", ""),
        ("", "x"),
        ("http://acme.bitrix24.com", "x"),
        ("https://u:p@acme.example", "x"),
        ("https://acme.example:port", "x"),
    ],
)
def test_where_no_user_is_sent(portal: str, state: str) -> None:
    """No state, no portal, no TLS: said before anybody is sent there."""
    with pytest.raises(ConfigError):
        App("local.1", "s3cr3t").authorize_url(portal, state)


@pytest.mark.parametrize(
    "wrong",
    [
        {"client_id": ""},
        {"client_secret": ""},
        {"auth_server": "oauth.bitrix.info"},
        {"auth_server": "http://oauth.bitrix.info"},
        {"trusted": ["http://192.0.2.1"]},
    ],
)
def test_an_application_is_checked(wrong: dict[str, Any]) -> None:
    """What cannot be right is said when it is made."""
    with pytest.raises(ConfigError):
        App(**{"client_id": "local.1", "client_secret": "s3cr3t", **wrong})


async def test_from_the_browser_to_a_call(portal: Portal, http: Http) -> None:
    """Authorize, come back with a code, exchange it, call: v2, v3 and by order."""
    app, store = app_of(portal), MemoryTokens()
    portal.oauth.redirect = "https://app.example/back"
    portal.on("any.get", lambda params: params)
    page = app.authorize_url(portal.url, "st4te")
    async with aiohttp.ClientSession() as browser, browser.get(page, allow_redirects=False) as sent_back:
        query = parse_qs(urlsplit(sent_back.headers["Location"]).query)

    token = await exchange_code(app, store, query["code"][0], post=http.post)
    async with Bitrix24(OAuth(app, store, token.member_id)) as b24:
        results = [
            (await b24.call("any.get", {"A": 1})).result,
            (await b24.call("any.get", {"A": 1}, positional=True)).result,
        ]
        portal.on("any.get", lambda params: params, api="v3")
        results.append((await b24.call("any.get", {"A": 1}, v3=True)).result)

    assert query["state"] == ["st4te"]
    assert (token.scope, token.user_id, token.member_id) == (("crm", "task"), 1, portal.oauth.member_id)
    assert results == [{"A": 1}, [1], {"A": 1}]  # to PHP parameters by order are a list


async def test_a_user_has_a_token_of_their_own(portal: Portal, http: Http) -> None:
    """It is kept beside that of the application."""
    app, store = app_of(portal), MemoryTokens()

    token = await exchange_code(app, store, portal.oauth.code(user=7), post=http.post, user=True)

    access = await OAuth(app, store, token.member_id, user=7).access()
    assert access.token == token.access_token
    with pytest.raises(ConfigError, match="no token for local"):
        await OAuth(app, store, token.member_id).access()


async def test_a_user_is_asked_for_where_the_answer_names_none(portal: Portal, http: Http) -> None:
    """Else their token would take the place of the application's own."""
    app = app_of(portal)
    store = await store_with(app, own := token_of(portal))
    asked, issued = Asked(http), portal.oauth.issue(user=7)
    del issued["user_id"]
    asked.answers = [answer(200, issued)]

    token = await exchange_code(app, store, "code", post=asked, user=True)

    assert token.user_id == 7
    assert (await OAuth(app, store, own.member_id, user=7).access()).token == issued["access_token"]
    assert await kept(store, portal) == own


async def test_a_token_of_nobody_is_no_users(portal: Portal) -> None:
    """Nothing is kept."""
    app = app_of(portal)
    store = await store_with(app, own := token_of(portal))

    with pytest.raises(AuthError, match="which user"):
        await keep(app, store, token_of(portal), user=True)

    assert await kept(store, portal) == own


async def test_a_code_is_good_once(portal: Portal, http: Http) -> None:
    """The second exchange is refused, and nothing is kept."""
    app, store = app_of(portal), MemoryTokens()
    code = portal.oauth.code()
    await exchange_code(app, store, code, post=http.post)

    with pytest.raises(AuthError, match="invalid_grant"):
        await exchange_code(app, MemoryTokens(), code, post=http.post)


async def test_a_token_ends_when_the_server_said(portal: Portal, http: Http) -> None:
    """By this machine's clock: the server's may be another."""
    clock = Clock()

    token = await exchange_code(app_of(portal), MemoryTokens(), portal.oauth.code(), post=http.post, clock=clock)

    assert token.expires == clock.now + 3600


async def test_the_application_token_outlives_a_new_authorization(portal: Portal, http: Http) -> None:
    """Only an installation brings it, and events need it after that."""
    app = app_of(portal)
    store = await store_with(app, token_of(portal, application_token="apptok"))

    await exchange_code(app, store, portal.oauth.code(), post=http.post)

    assert (await kept(store, portal)).application_token == "apptok"


# -- renewal -----------------------------------------------------------------------------------------------------------


async def test_an_expired_token_is_renewed_once_for_all(portal: Portal) -> None:
    """Eight calls find it expired: one refresh, eight results, and the new token is in the store."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal))
    portal.on("any.get", lambda _: {"ID": 1})
    portal.oauth.expire()

    async with Bitrix24(OAuth(app, store, old.member_id)) as b24:
        replies = await asyncio.gather(*(b24.call("any.get") for _ in range(8)))

    assert [reply.result for reply in replies] == [{"ID": 1}] * 8
    assert [refresh.error for refresh in portal.oauth.refreshes] == [""]
    assert (await kept(store, portal)).refresh_token not in ("", old.refresh_token)


@pytest.mark.parametrize("v3", [False, True])
async def test_both_versions_say_that_it_expired(portal: Portal, v3: bool) -> None:
    """Whichever notices, it is renewed."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal))
    portal.on("any.get", lambda _: {"item": 1}, api="v3" if v3 else "v2")
    portal.oauth.expire()

    async with Bitrix24(OAuth(app, store, old.member_id)) as b24:
        reply = await b24.call("any.get", v3=v3)

    assert reply.result == {"item": 1}
    assert len(portal.oauth.refreshes) == 1


async def test_nobody_asks_for_what_is_there(portal: Portal, http: Http) -> None:
    """A stale token that another worker renewed is taken from the store."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal))
    first, second = (OAuth(app, store, old.member_id, post=http.post) for _ in range(2))
    stale = await first.access(), await second.access()

    renewed = await first.renew(stale[0]), await second.renew(stale[1])

    assert renewed[0].token == renewed[1].token != old.access_token
    assert len(portal.oauth.refreshes) == 1


async def test_a_token_about_to_expire_is_renewed_before_the_call(portal: Portal, http: Http) -> None:
    """On demand: without a call it is left to expire."""
    app, clock = app_of(portal), Clock()
    store = await store_with(app, old := token_of(portal, expires=clock.now + 60))
    auth = OAuth(app, store, old.member_id, post=http.post, clock=clock)

    before = await auth.access()
    clock.now += 45
    after = await auth.access()

    assert (before.token, after.token) == (old.access_token, (await kept(store, portal)).access_token)
    assert before.token != after.token
    assert len(portal.oauth.refreshes) == 1


async def test_an_auth_server_that_is_down_spoils_no_valid_token(portal: Portal, http: Http) -> None:
    """As long as the old token is good, it does; after that the error comes through."""
    app, clock = app_of(portal), Clock()
    store = await store_with(app, old := token_of(portal, expires=clock.now + 10))
    auth = OAuth(app, store, old.member_id, post=http.post, clock=clock)
    portal.fail("oauth/token", status=502, times=4)

    assert (await auth.access()).token == old.access_token
    clock.now += 10
    with pytest.raises(TransportError, match="HTTP 502"):
        await auth.access()


async def test_the_form_is_in_the_body(portal: Portal, http: Http) -> None:
    """An address would stand in logs, and with it the secrets."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal))
    asked = Asked(http)
    auth = OAuth(app, store, old.member_id, post=asked)

    await auth.renew(await auth.access())

    assert asked.addresses == [f"{portal.oauth.url}/oauth/token/"]


@pytest.mark.parametrize("rotation", ["strict", "lenient"])
async def test_a_lost_answer_is_asked_for_again(portal: Portal, http: Http, rotation: Any) -> None:
    """Where the old refresh token is good for a second time, it helps; else its refusal is told."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal))
    auth = OAuth(app, store, old.member_id, post=http.post)
    portal.oauth.rotation = rotation
    portal.fail("oauth/token", drop="after")

    if rotation == "strict":
        with pytest.raises(AuthError, match="invalid_grant"):
            await auth.renew(await auth.access())
    else:
        assert (await auth.renew(await auth.access())).token != old.access_token

    assert [refresh.refresh_token for refresh in portal.oauth.refreshes] == [old.refresh_token] * 2


async def test_a_refusal_is_not_asked_for_twice(portal: Portal, http: Http) -> None:
    """Until the store has another token: the auth server blocks applications that go on."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal))
    auth = OAuth(app, store, old.member_id, post=http.post)
    stale = await auth.access()
    portal.oauth.revoke()

    for _ in range(3):
        with pytest.raises(AuthError, match="invalid_grant"):
            await auth.renew(stale)
    refused = len(portal.oauth.refreshes)
    await keep(app, store, new := token_of(portal))

    assert refused == 1
    assert (await auth.renew(stale)).token == new.access_token


async def test_a_refused_token_may_have_been_renewed_by_another(portal: Portal, http: Http) -> None:
    """The store is read again before anybody is told: a worker with an outdated lease may have come first."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal))
    asked = Asked(http)
    auth = OAuth(app, store, old.member_id, post=asked)
    stale = await auth.access()
    asked.open.clear()

    renewing = asyncio.create_task(auth.renew(stale))
    await asked.arrived.wait()
    portal.oauth.revoke()
    await keep(app, store, new := token_of(portal))
    asked.answers.append(answer(400, {"error": "invalid_grant"}))
    asked.open.set()

    assert (await renewing).token == new.access_token


async def test_a_token_installed_meanwhile_wins(portal: Portal, http: Http) -> None:
    """A renewal that ends after a new installation does not overwrite it."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal))
    asked = Asked(http)
    auth = OAuth(app, store, old.member_id, post=asked)
    stale = await auth.access()
    asked.open.clear()

    renewing = asyncio.create_task(auth.renew(stale))
    await asked.arrived.wait()
    await keep(app, store, new := token_of(portal))
    asked.open.set()

    assert (await renewing).token == new.access_token
    assert await kept(store, portal) == new


async def test_an_uninstalled_application_is_not_brought_back(portal: Portal, http: Http) -> None:
    """A renewal that ends after the token was deleted keeps nothing."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal))
    asked = Asked(http)
    auth = OAuth(app, store, old.member_id, post=asked)
    stale = await auth.access()
    asked.open.clear()

    renewing = asyncio.create_task(auth.renew(stale))
    await asked.arrived.wait()
    await store.delete(app.key(old.member_id))
    asked.open.set()

    with pytest.raises(ConfigError, match="uninstalled"):
        await renewing
    assert await store.load(app.key(old.member_id)) is None


class FailingOnce(MemoryTokens):
    """A store whose disk is full for one change."""

    failing = False

    async def save(self, key: TokenKey, token: Token, *, version: str | None) -> bool:
        if self.failing:
            self.failing = False
            raise OSError("disk full")
        return await super().save(key, token, version=version)


async def test_a_token_is_not_lost_when_the_store_fails(portal: Portal, http: Http) -> None:
    """The old one is used up by then; the new one is kept at the next attempt, without asking again."""
    app, store = app_of(portal), FailingOnce()
    await keep(app, store, old := token_of(portal))
    auth = OAuth(app, store, old.member_id, post=http.post)
    stale = await auth.access()
    store.failing = True

    with pytest.raises(OSError, match="disk full"):
        await auth.renew(stale)
    fresh = await auth.renew(stale)

    assert fresh.token == (await kept(store, portal)).access_token != old.access_token
    assert len(portal.oauth.refreshes) == 1


async def test_a_token_is_kept_before_it_is_used(portal: Portal) -> None:
    """A crash after the answer loses nothing: whoever has the new token finds it in the store."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal))
    portal.on("any.get", lambda _: None)
    portal.oauth.expire()
    seen: list[bool] = []

    async def used(_: Any) -> None:
        seen.append((await kept(store, portal)).refresh_token != old.refresh_token)

    portal.on("any.get", used)
    async with Bitrix24(OAuth(app, store, old.member_id)) as b24:
        await b24.call("any.get")

    assert seen == [True]


# -- waiting -----------------------------------------------------------------------------------------------------------


async def test_a_failing_renewal_fails_for_everyone(portal: Portal, http: Http) -> None:
    """All of those who wait get an error of their own, and none waits on; the next renewal starts anew."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal))
    asked = Asked(http)
    asked.answers = [answer(401, {"error": "PAYMENT_REQUIRED"})]
    auth = OAuth(app, store, old.member_id, post=asked)
    stale = await auth.access()

    errors = await asyncio.gather(*(auth.renew(stale) for _ in range(8)), return_exceptions=True)
    fresh = await auth.renew(stale)

    assert [type(error) for error in errors] == [AuthError] * 8
    assert len({id(error) for error in errors}) == 8
    assert len(asked.addresses) == 2
    assert fresh.token != old.access_token


async def test_the_first_to_ask_may_give_up(portal: Portal, http: Http) -> None:
    """Its renewal goes on for the others."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal))
    asked = Asked(http)
    auth = OAuth(app, store, old.member_id, post=asked)
    stale = await auth.access()
    asked.open.clear()
    first = asyncio.create_task(auth.renew(stale))
    await asked.arrived.wait()
    others = [asyncio.create_task(auth.renew(stale)) for _ in range(3)]

    first.cancel()
    await asyncio.wait({first})
    asked.open.set()
    fresh = await asyncio.gather(*others)

    assert first.cancelled()
    assert {access.token for access in fresh} == {(await kept(store, portal)).access_token}
    assert len(portal.oauth.refreshes) == 1


async def test_a_renewal_nobody_waits_for_is_kept(portal: Portal, http: Http) -> None:
    """When all have given up, the answer still is on its way, and `aclose` waits for it."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal))
    asked = Asked(http)
    auth = OAuth(app, store, old.member_id, post=asked)
    stale = await auth.access()
    asked.open.clear()
    only = asyncio.create_task(auth.renew(stale))
    await asked.arrived.wait()

    only.cancel()
    await asyncio.wait({only})
    asked.open.set()
    await auth.aclose()

    assert (await kept(store, portal)).refresh_token != old.refresh_token


async def test_a_failure_nobody_waits_for_is_logged(
    portal: Portal, http: Http, caplog: pytest.LogCaptureFixture
) -> None:
    """Once, as a line; asyncio has nothing to complain of."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal))
    asked = Asked(http)
    asked.answers = [answer(400, {"error": "invalid_grant"})]
    auth = OAuth(app, store, old.member_id, post=asked)
    stale = await auth.access()
    asked.open.clear()
    only = asyncio.create_task(auth.renew(stale))
    await asked.arrived.wait()

    only.cancel()
    await asyncio.wait({only})
    asked.open.set()
    await auth.aclose()

    assert [record.getMessage() for record in caplog.records] == [
        f"{app.client_id} on {old.member_id}: not renewed: auth server: oauth/token: invalid_grant (HTTP 400)"
    ]


async def test_a_dead_worker_stops_nobody(portal: Portal, http: Http) -> None:
    """Its lease runs out."""
    app, clock = app_of(portal), Clock()
    store = MemoryTokens(clock=clock)
    await keep(app, store, old := token_of(portal))
    await store.lease(app.key(old.member_id), "dead", LEASE)
    auth = OAuth(app, store, old.member_id, post=http.post)

    renewing = asyncio.create_task(auth.renew(await auth.access()))
    await asyncio.sleep(0)
    clock.now += LEASE

    assert (await renewing).token != old.access_token


WORKER = """
import asyncio, sys
from b24 import Bitrix24
from b24.app import App
from b24.oauth import OAuth
from b24.sqlite import SQLiteTokens

async def main(client_id, client_secret, server, path, member_id):
    auth = OAuth(App(client_id, client_secret, server), SQLiteTokens(path), member_id)
    await auth.access()
    async with Bitrix24(auth) as b24:
        print("ready", flush=True)
        sys.stdin.readline()
        replies = await asyncio.gather(*(b24.call("any.get") for _ in range(8)))
    print(len(replies), flush=True)

asyncio.run(main(*sys.argv[1:]))
"""


async def test_two_processes_renew_once(portal: Portal, tmp_path: Path) -> None:
    """Eight calls at once in each of two processes that share a file, and an expired token: one refresh in all."""
    app = app_of(portal)
    store = SQLiteTokens(tmp_path / "tokens.db")
    portal.on("any.get", lambda _: 1)
    await keep(app, store, old := token_of(portal))
    words = [app.client_id, app.client_secret, app.auth_server, str(tmp_path / "tokens.db"), old.member_id]
    pipe = asyncio.subprocess.PIPE
    workers = [
        await asyncio.create_subprocess_exec(sys.executable, "-c", WORKER, *words, stdin=pipe, stdout=pipe)
        for _ in range(2)
    ]
    for worker in workers:
        assert worker.stdout is not None
        assert await worker.stdout.readline() == b"ready\n"
    portal.oauth.expire()

    told = await asyncio.gather(*(worker.communicate(b"go\n") for worker in workers))

    assert [out for out, _ in told] == [b"8\n", b"8\n"]
    assert [refresh.error for refresh in portal.oauth.refreshes] == [""]
    assert (await kept(store, portal)).refresh_token != old.refresh_token


# -- whom the secret is shown to ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("endpoint", "asked"),
    [
        ("https://oauth.bitrix.info/rest/", "https://oauth.bitrix.info"),
        ("https://oauth.bitrix24.tech/rest/", "https://oauth.bitrix24.tech"),
        ("https://oauth.own.example/rest/", "https://oauth.own.example"),
        ("", "https://oauth.main.example"),
        ("https://evil.example/rest/", "https://oauth.main.example"),
        ("http://oauth.bitrix.info/rest/", "https://oauth.main.example"),
        ("https://oauth.bitrix.info.evil.example/rest/", "https://oauth.main.example"),
        ("https://oauth.bitrix.info@evil.example/rest/", "https://oauth.main.example"),
        ("https://oauth.bitrix.info:8443/rest/", "https://oauth.main.example"),
    ],
)
def test_only_known_servers_see_secrets(endpoint: str, asked: str) -> None:
    """A token's own auth server is asked if it is Bitrix24's or configured; any other text changes nothing."""
    app = App("local.1", "s3cr3t", "https://oauth.main.example", trusted=("https://oauth.own.example/",))
    token = Token(member_id="m", client_endpoint="", access_token="a", refresh_token="r", server_endpoint=endpoint)

    assert app.refresh(token).address == f"{asked}/oauth/token/"
    assert app.check("a", endpoint).address == f"{asked}/rest/app.info"
    assert app.exchange("c").address == "https://oauth.main.example/oauth/token/"
    assert AUTH_SERVERS[0] == App("local.1", "s3cr3t").auth_server


@pytest.mark.parametrize("host", ["http://127.0.0.1:6379", "https://localhost", "http://[::1]"])
def test_no_portal_leads_to_this_machine(host: str) -> None:
    """Who installs an application from the market says where the portal is, and must not choose our own services."""
    told = {"access_token": "a", "refresh_token": "r", "member_id": "m", "client_endpoint": f"{host}/rest/"}
    info = {"result": {"client_id": "local.1", "install": {"member_id": "m", "client_endpoint": f"{host}/rest/"}}}
    far, near = App("local.1", "s3cr3t"), App("local.1", "s3cr3t", "http://127.0.0.1:8000")

    for read in (
        lambda app: read_token(app.exchange("c0de"), answer(200, told), now=0),
        lambda app: read_info(app.check("t0ken"), answer(200, info)),
    ):
        with pytest.raises(TransportError, match=re.escape(f"no token goes to a portal at '{host}/rest/'")):
            read(far)
        assert read(near).client_endpoint == f"{host}/rest/"


def test_an_auth_server_is_named_as_tokens_name_it() -> None:
    """With the folder of its REST API, too."""
    assert App("local.1", "s3cr3t", "https://oauth.own.example/rest/").auth_server == "https://oauth.own.example"


# -- what the auth server says -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (200, "wrong_client", AuthError),
        (400, "invalid_client", AuthError),
        (401, "invalid_client", AuthError),
        (400, "invalid_request", AuthError),
        (400, "invalid_grant", AuthError),
        (400, "bad_verification_code", AuthError),
        (403, "insufficient_scope", ScopeMissing),
        (403, "invalid_scope", ScopeMissing),
        (402, "PAYMENT_REQUIRED", AuthError),
        (401, "NOT_INSTALLED", AuthError),
        (403, "user_access_error", AccessDenied),
        (400, "never_seen", AuthError),
    ],
)
async def test_refusals_by_code(portal: Portal, http: Http, status: int, code: str, kind: type[ApiError]) -> None:
    """Whatever the status; the code keeps its spelling."""
    app = app_of(portal)
    portal.fail("oauth/token", status=status, body={"error": code})

    with pytest.raises(kind) as caught:
        await exchange_code(app, MemoryTokens(), portal.oauth.code(), post=http.post)

    assert (type(caught.value), caught.value.code, caught.value.status) == (kind, code, status)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>busy</html>",
        b"[]",
        b"{}",
        b'{"access_token": "a"}',
        b'{"access_token": "a", "refresh_token": "r"}',
        b'{"access_token": "a", "refresh_token": "r", "member_id": "m", "client_endpoint": "http://portal.example/rest/"}',
        b'{"access_token": "a", "refresh_token": "r", "member_id": "m", "client_endpoint": "https://portal.example/"}',
        b'{"error": ""}',
    ],
)
async def test_answers_without_a_token(portal: Portal, http: Http, body: bytes) -> None:
    """They are no tokens, and no refusals: it is worth another try."""
    portal.fail("oauth/token", status=200, body=body)

    with pytest.raises(TransportError, match="not an answer of the auth server"):
        await exchange_code(app_of(portal), MemoryTokens(), portal.oauth.code(), post=http.post)


@pytest.mark.parametrize("status", [302, 404, 500])
async def test_statuses_that_are_no_success(portal: Portal, http: Http, status: int) -> None:
    """Whatever looks like a token in them is none."""
    portal.fail("oauth/token", status=status, body=portal.oauth.issue())

    with pytest.raises(TransportError, match=f"HTTP {status}"):
        await exchange_code(app_of(portal), MemoryTokens(), portal.oauth.code(), post=http.post)


async def test_a_bare_renewal_is_enough(portal: Portal, http: Http) -> None:
    """The old token is used up, so what is missing in the answer is taken from it: the server that renews it, too."""
    app = app_of(portal)
    more = {"scope": ("crm",), "user_id": 7, "status": "L", "application_token": "apptok"}
    store = await store_with(app, old := token_of(portal, **more))
    asked = Asked(http)
    asked.answers = [answer(200, {"access_token": "a", "refresh_token": "r", "expires_in": "3600"})]
    auth = OAuth(app, store, old.member_id, post=asked, clock=Clock())

    access = await auth.renew(await auth.access())

    fresh = await kept(store, portal)
    assert (access.token, access.v2) == ("a", old.client_endpoint)
    assert fresh == evolve(old, access_token="a", refresh_token="r", expires=Clock().now + 3600)


async def test_a_token_for_another_portal_is_not_kept(portal: Portal, http: Http) -> None:
    """It is told as what it is."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal))
    asked = Asked(http)
    asked.answers = [answer(200, {"access_token": "a", "refresh_token": "r", "member_id": "other"})] * 2
    auth = OAuth(app, store, old.member_id, post=asked)

    with pytest.raises(TransportError, match="another portal"):
        await auth.renew(await auth.access())

    assert await kept(store, portal) == old


async def test_a_renewal_that_fails_says_that_the_call_did_not_run(portal: Portal, http: Http) -> None:
    """The lost answer is the auth server's: the portal refused the call before."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal))
    auth = OAuth(app, store, old.member_id, post=http.post)
    portal.fail("oauth/token", drop="after", times=2)

    with pytest.raises(TransportError) as caught:
        await auth.renew(await auth.access())

    assert not caught.value.may_have_run


async def test_without_a_client_there_is_no_way_out(portal: Portal) -> None:
    """The error says what to do."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal))
    auth = OAuth(app, store, old.member_id)

    with pytest.raises(ConfigError, match=r"Bitrix24\(OAuth"):
        await auth.renew(await auth.access())


async def test_a_token_without_its_refresh_token_ends(portal: Portal, http: Http) -> None:
    """As those of events do: they are for the moment."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal, refresh_token=""))
    auth = OAuth(app, store, old.member_id, post=http.post)

    with pytest.raises(ConfigError, match="no refresh_token"):
        await auth.renew(await auth.access())


# -- tokens from outside -----------------------------------------------------------------------------------------------


async def test_an_installation_is_verified(portal: Portal, http: Http) -> None:
    """What the request says of itself is replaced by what the auth server says."""
    app = app_of(portal)
    event = read_event(portal.oauth.install_event(user=7))
    lying = evolve(event, auth=evolve(event.auth, client_endpoint="https://evil.example/rest/", domain="evil.example"))

    token = await verify(app, lying, post=http.post)

    assert token.client_endpoint == f"{portal.url}/rest/"
    assert (token.member_id, token.user_id) == (portal.oauth.member_id, 7)
    assert token.application_token == portal.oauth.application_token


async def test_a_forged_installation_is_refused(portal: Portal, http: Http) -> None:
    """A made-up token, one for another portal, one of another application."""
    app = app_of(portal)
    event = read_event(portal.oauth.install_event())
    made_up = evolve(event, auth=evolve(event.auth, access_token="made up"))
    elsewhere = evolve(event, auth=evolve(event.auth, member_id="ffff"))

    for forged, ours in ((made_up, app), (elsewhere, app), (event, app_of(portal, client_id="local.2"))):
        with pytest.raises(AuthError):
            await verify(ours, forged, post=http.post)


async def test_an_answer_about_nobody(portal: Portal, http: Http) -> None:
    """It is no confirmation."""
    portal.fail("oauth/app.info", status=200, body={"result": {"client_id": portal.oauth.client_id, "install": []}})

    with pytest.raises(TransportError, match="whose the token is"):
        await token_info(app_of(portal), "a", post=http.post)


# -- a portal's new address --------------------------------------------------------------------------------------------

OLD = "https://acme.bitrix24.com/rest/crm.deal.get"


@pytest.mark.parametrize(
    ("location", "renames", "confirmed", "followed"),
    [
        ("https://new.bitrix24.com/rest/crm.deal.get", "confirmed", "", True),
        ("https://new.bitrix24.com/rest/crm.deal.get?x=1", "confirmed", "", True),
        ("https://NEW.bitrix24.com:443/rest/crm.deal.get", "confirmed", "", True),
        ("https://crm.acme.example/rest/crm.deal.get", "confirmed", "", False),
        ("https://crm.acme.example/rest/crm.deal.get", "confirmed", "https://crm.acme.example/rest/", True),
        ("https://crm.acme.example/rest/crm.deal.get", "confirmed", "https://other.example/rest/", False),
        ("https://crm.acme.example/rest/crm.deal.get", "always", "", True),
        ("https://new.bitrix24.com/rest/crm.deal.get", "never", "", False),
        ("https://acme.bitrix24.com/rest/crm.deal.get", "always", "", False),
        ("https://evilbitrix24.com/rest/crm.deal.get", "confirmed", "", False),
        ("https://bitrix24.com.evil.example/rest/crm.deal.get", "confirmed", "", False),
        ("http://new.bitrix24.com/rest/crm.deal.get", "always", "", False),
        ("https://new.bitrix24.com:8443/rest/crm.deal.get", "always", "", False),
        ("https://new.bitrix24.com/", "always", "", False),
        ("https://new.bitrix24.com/rest/crm.deal.delete", "always", "", False),
        ("https://user@new.bitrix24.com/rest/crm.deal.get", "always", "", False),
        ("//new.bitrix24.com/rest/crm.deal.get", "always", "", False),
        ("/rest/crm.deal.get", "always", "", False),
        ("https://[new/rest/crm.deal.get", "always", "", False),
        ("https://new.bitrix24.com:port/rest/crm.deal.get", "always", "", False),
        ("", "always", "", False),
    ],
)
def test_where_a_portal_is_followed(location: str, renames: Renames, confirmed: str, followed: bool) -> None:
    """To another host of the same domain, or one that is confirmed; over https, at the same port and path."""
    site = follow_rename(OLD, location, renames, confirmed=confirmed)

    assert site == (f"https://{urlsplit(location).netloc.lower()}" if followed else None)


def test_no_misspelled_word_lets_a_secret_go() -> None:
    """What is none of the three words is an error, and was once as good as "always"."""
    wrong: Any = "none"

    with pytest.raises(ConfigError, match="renames='none': one of 'never', 'confirmed', 'always'"):
        Webhook("https://portal.example/rest/1/code/", renames=wrong)
    with pytest.raises(ConfigError, match="renames='none'"):
        OAuth(App("local.1", "s3cr3t"), MemoryTokens(), "m", renames=wrong)
    assert follow_rename(OLD, "https://crm.acme.example/rest/crm.deal.get", wrong) is None


def test_a_portal_is_known_by_one_name() -> None:
    """A webhook and an application share its limits, however its address was spelled."""
    token = Token(member_id="m", client_endpoint="https://Acme.Bitrix24.com/rest/", access_token="a")

    assert access_of(token).portal == "acme.bitrix24.com"


@pytest.mark.parametrize(
    ("old", "new", "one_domain"),
    [
        ("a.portal.example", "b.portal.example", True),
        ("portal.example", "www.portal.example", True),
        ("acme.co.uk", "evil.co.uk", False),
        ("a.acme.co.uk", "b.acme.co.uk", True),
        ("acme.com.br", "evil.com.br", False),
        ("192.0.2.1", "198.51.2.1", False),
        ("portal", "other", False),
    ],
)
def test_what_a_domain_is(old: str, new: str, one_domain: bool) -> None:
    """The part of a name that has one owner."""
    site = follow_rename(f"https://{old}/rest/x", f"https://{new}/rest/x", "confirmed")

    assert (site is not None) is one_domain


def test_this_machine_needs_no_tls() -> None:
    """A simulated portal moves like any other; from there to the outside nothing goes in the clear."""
    old = "http://127.0.0.1:80/rest/x"

    assert follow_rename(old, "http://localhost:80/rest/x", "always") == "http://localhost:80"
    assert follow_rename(old, "http://portal.example/rest/x", "always") is None


async def test_a_webhook_moves_within_its_domain(caplog: pytest.LogCaptureFixture) -> None:
    """It is announced, without the code; afterwards calls go there at once."""
    webhook = Webhook("https://old.bitrix24.com/rest/7/s3cr3t/")
    stale = await webhook.access()

    fresh = await webhook.moved(stale, f"{stale.v2}profile", "https://new.bitrix24.com/rest/7/s3cr3t/profile")

    assert fresh is not None
    assert (fresh.portal, fresh.v2) == ("new.bitrix24.com", "https://new.bitrix24.com/rest/7/s3cr3t/")
    assert fresh.v3 == "https://new.bitrix24.com/rest/api/7/s3cr3t/"
    assert await webhook.access() == fresh
    assert webhook.url == "https://old.bitrix24.com/rest/7/s3cr3t/"
    assert "old.bitrix24.com moved to https://new.bitrix24.com" in caplog.text
    assert "s3cr3t" not in caplog.text


async def test_a_webhook_moves_nowhere_else() -> None:
    """Its code is the whole secret, and nobody confirms another domain; unless the caller said so."""
    url, location = "https://old.bitrix24.com/rest/7/s3cr3t/", "https://own.example/rest/7/s3cr3t/profile"
    careful, bold = Webhook(url), Webhook(url, renames="always")
    stale = await careful.access()

    assert await careful.moved(stale, f"{stale.v2}profile", location) is None
    assert await careful.access() == stale
    assert await bold.moved(stale, f"{stale.v2}profile", location) is not None


async def redirected(portal: Portal, http: Http, access: Access) -> tuple[str, str]:
    """What was asked, and where the portal says it is."""
    asked = f"{access.v2}profile"
    reply = await http.post(asked, b"{}", method="profile")
    assert reply.status == 302
    return asked, reply.headers["Location"]


async def test_the_auth_server_confirms_a_move(portal: Portal, http: Http, caplog: pytest.LogCaptureFixture) -> None:
    """One refresh for all who notice; calls go to the new host, and so do those of other workers."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal))
    auth = OAuth(app, store, old.member_id, post=http.post)
    stale = await auth.access()
    portal.on("any.get", lambda _: "moved")
    portal.rename_to("localhost")
    asked, location = await redirected(portal, http, stale)

    moved = await asyncio.gather(*(auth.moved(stale, asked, location) for _ in range(3)))

    assert {access and access.portal for access in moved} == {portal.url[7:].replace("127.0.0.1", "localhost")}
    assert len(portal.oauth.refreshes) == 1
    assert (await kept(store, portal)).client_endpoint == f"{portal.url}/rest/".replace("127.0.0.1", "localhost")
    async with Bitrix24(OAuth(app, store, old.member_id)) as b24:
        assert (await b24.call("any.get")).result == "moved"
    assert [record.getMessage() for record in caplog.records] == [
        f"{app.client_id} on {old.member_id}: the portal moved from {stale.v2} to {(await auth.access()).v2}"
    ]


async def test_a_move_that_is_not_confirmed_is_not_followed(portal: Portal, http: Http) -> None:
    """The auth server knows the portal where it was; so the token stays. It is asked once, and not for nonsense."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal))
    auth = OAuth(app, store, old.member_id, post=http.post)
    stale = await auth.access()
    asked = f"{stale.v2}profile"

    assert await auth.moved(stale, asked, "https://portal.example/login/") is None
    before = len(portal.oauth.refreshes)
    for _ in range(3):
        assert await auth.moved(await auth.access(), asked, asked.replace("127.0.0.1", "localhost")) is None

    assert (before, len(portal.oauth.refreshes)) == (0, 1)
    assert (await auth.access()).v2 == stale.v2


async def test_a_move_that_needs_no_confirmation_is_kept(portal: Portal, http: Http) -> None:
    """The token stays as it is; its address changes in the store."""
    app = app_of(portal)
    store = await store_with(app, old := token_of(portal, client_endpoint="https://old.bitrix24.com/rest/"))
    auth = OAuth(app, store, old.member_id, post=http.post)
    stale = await auth.access()

    moved = await auth.moved(stale, f"{stale.v2}profile", "https://new.bitrix24.com/rest/profile")

    assert moved == await auth.access()
    assert moved is not None
    assert (moved.token, moved.v3) == (old.access_token, "https://new.bitrix24.com/rest/api/")
    assert await kept(store, portal) == evolve(old, client_endpoint="https://new.bitrix24.com/rest/")
    assert portal.oauth.refreshes == []


# -- secrets -----------------------------------------------------------------------------------------------------------


def spoiled(*secrets: str) -> list[dict[str, Any]]:
    """Everything that can go wrong, with an auth server that repeats what it was asked."""
    echo = f"no such {' '.join(secrets)}"
    return [
        {"drop": "before"},
        {"drop": "after"},
        {"status": 502, "body": echo},
        {"status": 200, "body": echo},
        {"status": 302, "body": echo},
        {"status": 400, "body": {"error": echo, "error_description": echo}},
        {"status": 500, "body": {"error": echo, "error_description": echo}},
        {"status": 200, "body": {"access_token": "", "refresh_token": echo}},
    ]


async def test_secrets_are_seen_nowhere(portal: Portal, http: Http, caplog: pytest.LogCaptureFixture) -> None:
    """Every way a token can be asked for and refused; then errors, tracebacks, reprs and logs are searched."""
    caplog.set_level(logging.DEBUG)
    app, code = app_of(portal), portal.oauth.code()
    event = read_event(portal.oauth.install_event())
    secrets = {app.client_secret, code, event.auth.access_token, event.auth.refresh_token, event.auth.application_token}
    seen = [repr(app), repr(app.exchange(code)), repr(event)]

    for fault in spoiled(app.client_secret, code):
        portal.fail("oauth/token", **fault)
        with pytest.raises(B24Error) as caught:
            await exchange_code(app, MemoryTokens(), code, post=http.post)
        seen += _shown(caught.value)
    for fault in spoiled(event.auth.access_token):
        portal.fail("oauth/app.info", **fault)
        with pytest.raises(B24Error) as caught:
            await verify(app, event, post=http.post)
        seen += _shown(caught.value)
    for number in range(len(spoiled())):
        store = await store_with(app, old := token_of(portal))
        secrets |= {old.access_token, old.refresh_token}
        auth = OAuth(app, store, old.member_id, post=http.post)
        stale = await auth.access()
        portal.oauth.revoke()
        fault = spoiled(app.client_secret, old.refresh_token)[number]
        portal.fail("oauth/token", **fault, times=1 if fault.get("status") == 400 else 2)
        with pytest.raises(B24Error) as caught:
            await auth.renew(stale)
        seen += [
            *_shown(caught.value),
            str(auth),
            *map(repr, (auth, stale, old, store, await store.load(app.key(old.member_id)))),
        ]
    seen.append(repr(portal.oauth.refreshes))

    everything = "\n".join([*seen, caplog.text])
    assert len(secrets) == 5 + 2 * len(spoiled())
    assert "***" in everything
    assert [secret for secret in secrets if secret in everything] == []


async def test_a_failing_store_shows_no_secrets(portal: Portal, http: Http) -> None:
    """Its error keeps its traceback, for somebody has to mend it; and with it the variables of ours."""
    app, store = app_of(portal), FailingOnce()
    await keep(app, store, old := token_of(portal))
    auth = OAuth(app, store, old.member_id, post=http.post)
    stale = await auth.access()
    fresh = portal.oauth.issue()
    asked = Asked(http)
    asked.answers = [answer(200, fresh)] * 2
    seen: list[str] = []

    for renewing in (auth.renew(stale), exchange_code(app, store, "code", post=asked)):
        store.failing = True
        with pytest.raises(OSError, match="disk full") as caught:
            await renewing
        seen += _shown(caught.value)

    secrets = [app.client_secret, old.access_token, old.refresh_token, fresh["access_token"], fresh["refresh_token"]]
    assert [secret for secret in secrets if any(secret in text for text in seen)] == []


def _shown(error: BaseException) -> list[str]:
    """All that a log could hold of an error, the variables of its frames included (but those of this file)."""
    shown = [str(error), repr(error), repr(vars(error)), "".join(traceback.format_exception(error))]
    one: BaseException | None = error
    while one is not None:
        frames = [frame for frame, _ in traceback.walk_tb(one.__traceback__)]
        shown += [repr(frame.f_locals) for frame in frames if frame.f_code.co_filename != __file__]
        one = one.__cause__ or one.__context__
    return shown

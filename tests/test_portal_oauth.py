"""The auth server of the simulated portal, asked by hand as its documentation and recordings have it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import orjson
import pytest

from b24.payloads import read_install
from b24.testing import Portal


class Clock:
    now = 1_900_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def portal(clock: Clock) -> AsyncIterator[Portal]:
    async with Portal(clock=clock) as portal:
        yield portal


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


class Browser:
    """Asks the portal and its auth server: status and decoded body."""

    def __init__(self, session: aiohttp.ClientSession, portal: Portal) -> None:
        self._session = session
        self._portal = portal

    async def token(self, verb: str = "POST", **fields: str) -> tuple[int, Any]:
        oauth = self._portal.oauth
        form = {"client_id": oauth.client_id, "client_secret": oauth.client_secret, **fields}
        sent: dict[str, Any] = {"params": form} if verb == "GET" else {"data": form}
        async with self._session.request(verb, f"{oauth.url}/oauth/token/", **sent) as response:
            return response.status, orjson.loads(await response.read())

    async def refresh(self, refresh_token: str, **fields: str) -> tuple[int, Any]:
        return await self.token(grant_type="refresh_token", refresh_token=refresh_token, **fields)

    async def call(self, path: str, **params: Any) -> tuple[int, Any]:
        async with self._session.post(f"{self._portal.url}/{path}", json=params) as response:
            return response.status, orjson.loads(await response.read())


@pytest.fixture
def browser(session: aiohttp.ClientSession, portal: Portal) -> Browser:
    portal.on("any.get", lambda _: 1, api="v2")
    portal.on("any.get", lambda _: 1, api="v3")
    return Browser(session, portal)


@pytest.mark.parametrize("verb", ["GET", "POST"])
async def test_a_code_is_exchanged(browser: Browser, portal: Portal, clock: Clock, verb: str) -> None:
    """By GET as documented, by POST as new clients do."""
    status, token = await browser.token(verb, grant_type="authorization_code", code=portal.oauth.code(user=7))

    assert status == 200
    assert token == {
        "access_token": token["access_token"],
        "refresh_token": token["refresh_token"],
        "expires_in": 3600,
        "expires": clock.now + 3600,
        "member_id": portal.oauth.member_id,
        "domain": urlsplit(portal.url).netloc,
        "scope": "crm,task",
        "status": "L",
        "user_id": 7,
        "client_endpoint": f"{portal.url}/rest/",
        "server_endpoint": f"{portal.oauth.url}/rest/",
    }


async def test_a_code_lives_for_30_seconds(browser: Browser, portal: Portal, clock: Clock) -> None:
    """And for one exchange."""
    late, twice = portal.oauth.code(), portal.oauth.code()
    first = await browser.token(grant_type="authorization_code", code=twice)
    second = await browser.token(grant_type="authorization_code", code=twice)
    clock.now += 30
    after = await browser.token(grant_type="authorization_code", code=late)

    assert first[0] == 200
    assert [(status, body["error"]) for status, body in (second, after)] == [(400, "invalid_grant")] * 2


async def test_the_portal_s_own_address_gives_tokens_too(portal: Portal, session: aiohttp.ClientSession) -> None:
    """Self-hosted portals are asked there."""
    oauth = portal.oauth
    form = {"grant_type": "authorization_code", "client_id": oauth.client_id, "client_secret": oauth.client_secret}
    async with session.get(f"{portal.url}/oauth/token/", params={**form, "code": oauth.code()}) as response:
        token = orjson.loads(await response.read())

    assert token["member_id"] == oauth.member_id


async def test_a_refresh_token_lives_for_180_days(browser: Browser, portal: Portal, clock: Clock) -> None:
    """And no longer."""
    early, late = portal.oauth.issue(), portal.oauth.issue()
    clock.now += 180 * 86_400 - 1
    before = await browser.refresh(early["refresh_token"])
    clock.now += 1
    after = await browser.refresh(late["refresh_token"])

    assert before[0] == 200
    assert (after[0], after[1]["error"]) == (400, "invalid_grant")


async def test_rotation(browser: Browser, portal: Portal) -> None:
    """Strict: a refresh token dies when it is used. Lenient: it goes on. The books have all of it."""
    old = portal.oauth.issue()["refresh_token"]
    strict = [await browser.refresh(old) for _ in range(2)]
    portal.oauth.rotation = "lenient"
    new = strict[0][1]["refresh_token"]
    lenient = [await browser.refresh(new) for _ in range(2)]

    assert [status for status, _ in strict] == [200, 400]
    assert [status for status, _ in lenient] == [200, 200]
    books = [(refresh.refresh_token, refresh.error) for refresh in portal.oauth.refreshes]
    assert books == [(old, ""), (old, "invalid_grant"), (new, ""), (new, "")]


@pytest.mark.parametrize(
    ("fields", "status", "code"),
    [
        ({"client_id": "local.0"}, 200, "wrong_client"),
        ({"client_secret": "x"}, 400, "invalid_client"),
        ({"refresh_token": "x"}, 400, "invalid_grant"),
        ({"grant_type": "x"}, 400, "invalid_request"),
    ],
)
async def test_refusals(browser: Browser, portal: Portal, fields: dict[str, str], status: int, code: str) -> None:
    """An unknown application comes with 200."""
    form = {"grant_type": "refresh_token", "refresh_token": portal.oauth.issue()["refresh_token"], **fields}

    answer = await browser.token(**form)

    assert (answer[0], answer[1]["error"]) == (status, code)


@pytest.mark.parametrize("path", ["rest/any.get", "rest/api/any.get"])
async def test_tokens_expire(browser: Browser, portal: Portal, clock: Clock, path: str) -> None:
    """In their time, or when a test says so; then both versions of the API say so."""
    token = portal.oauth.issue()["access_token"]
    valid = await browser.call(path, auth=token)
    portal.oauth.expire()
    expired = await browser.call(path, auth=token)
    later = portal.oauth.issue()["access_token"]
    clock.now += 3600
    aged = await browser.call(path, auth=later)

    assert (valid[0], valid[1]["result"]) == (200, 1)
    assert [status for status, _ in (expired, aged)] == [401, 401]
    assert all("expired_token" in str(body["error"]) for _, body in (expired, aged))


async def test_unknown_tokens(browser: Browser) -> None:
    """They are no credential."""
    status, body = await browser.call("rest/any.get", auth="made up")

    assert (status, body["error"]) == (401, "NO_AUTH_FOUND")


async def test_a_token_stays_out_of_the_parameters(browser: Browser, portal: Portal) -> None:
    """The method does not see it."""
    portal.on("any.get", lambda params: params)

    _, body = await browser.call("rest/any.get", auth=portal.oauth.issue()["access_token"], A=1)

    assert body["result"] == {"A": 1}


async def test_where_a_token_stands(browser: Browser, portal: Portal, session: aiohttp.ClientSession) -> None:
    """In query or body of v2, by two names; in the body of v3; in a header of both, which a batch of v3 needs."""
    token = portal.oauth.issue()["access_token"]
    bearer = {"Authorization": f"Bearer {token}"}
    batch = [{"method": "any.get"}]
    asked: list[tuple[str, dict[str, Any]]] = [
        (f"rest/any.get?auth={token}", {}),
        ("rest/any.get", {"json": {"access_token": token}}),
        ("rest/any.get", {"data": {"auth": token}}),
        ("rest/any.get", {"headers": bearer}),
        ("rest/api/any.get", {"headers": bearer}),
        ("rest/api/any.get", {"json": {"auth": token}}),
        ("rest/api/batch", {"json": batch, "headers": bearer}),
        (f"rest/api/batch?auth={token}", {"json": batch}),
        (f"rest/api/any.get?auth={token}", {"json": {}}),  # v3 looks at no query
    ]
    statuses = []
    for path, how in asked:
        async with session.post(f"{portal.url}/{path}", **how) as response:
            statuses.append(response.status)

    assert statuses == [200] * 8 + [401]


async def test_an_uninstalled_application(browser: Browser, portal: Portal) -> None:
    """Nothing of it works any more."""
    token = portal.oauth.issue()
    portal.oauth.uninstall()

    call = await browser.call("rest/any.get", auth=token["access_token"])
    refresh = await browser.refresh(token["refresh_token"])

    assert (call[0], call[1]["error"]) == (401, "APPLICATION_NOT_FOUND")
    assert (refresh[0], refresh[1]["error"]) == (401, "NOT_INSTALLED")


async def test_whose_a_token_is(browser: Browser, portal: Portal, session: aiohttp.ClientSession) -> None:
    """The auth server's own `app.info`."""
    token = portal.oauth.issue(user=7)
    async with session.get(f"{portal.oauth.url}/rest/app.info", params={"auth": token["access_token"]}) as response:
        known = orjson.loads(await response.read())["result"]
    async with session.get(f"{portal.oauth.url}/rest/app.info", params={"auth": "x"}) as response:
        unknown = response.status, orjson.loads(await response.read())["error"]

    assert (known["client_id"], known["user_id"]) == (portal.oauth.client_id, 7)
    assert known["install"]["member_id"] == portal.oauth.member_id
    assert unknown == (400, "invalid_client")


async def test_a_browser_is_sent_back(portal: Portal, session: aiohttp.ClientSession) -> None:
    """With a code, if the application has an address; else the code is on the page."""
    page, query = f"{portal.url}/oauth/authorize/", {"client_id": portal.oauth.client_id, "state": "st4te"}
    async with session.get(page, params=query) as response:
        shown = response.status, len(await response.text())
    portal.oauth.redirect = "https://app.example/back"
    async with session.get(page, params=query, allow_redirects=False) as response:
        back = parse_qs(urlsplit(response.headers["Location"]).query)
    async with session.get(page, params={"client_id": "local.0"}) as response:
        unknown = response.status

    assert (shown, unknown) == ((200, 32), 404)
    assert set(back) == {"code", "state", "domain", "member_id", "scope", "server_domain"}
    assert (back["state"], back["member_id"]) == (["st4te"], [portal.oauth.member_id])


async def test_an_installation_event(portal: Portal) -> None:
    """It reads as one, and its token works."""
    event = read_install(portal.oauth.install_event(user=7))

    assert (event.auth.member_id, event.auth.user_id) == (portal.oauth.member_id, 7)
    assert portal.oauth.caller(event.auth.access_token).user == "7"


async def test_a_renamed_portal(browser: Browser, portal: Portal, session: aiohttp.ClientSession) -> None:
    """The old host sends to the new one, with the same path; the auth server knows where it is."""
    portal.rename_to("localhost")
    renamed = portal.url.replace("127.0.0.1", "localhost")

    async with session.post(f"{portal.webhook_url}any.get", allow_redirects=False) as response:
        redirect = response.status, response.headers["Location"]
    async with session.post(redirect[1]) as response:
        followed = orjson.loads(await response.read())["result"]

    assert redirect == (302, f"{portal.webhook_url}any.get".replace("127.0.0.1", "localhost"))
    assert followed == 1
    assert portal.oauth.issue()["client_endpoint"] == f"{renamed}/rest/"

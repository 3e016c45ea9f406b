"""Clients by portal: made once, kept within bounds, never closed while in use."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from functools import partial

import aiohttp
import pytest
from attrs import evolve

from b24 import AuthError, Bitrix24, ConfigError
from b24.app import App
from b24.auth import Auth
from b24.http import Session
from b24.oauth import keep
from b24.payloads import Event, PayloadError, read_event, read_frame
from b24.tenants import Tenants
from b24.testing import Portal
from b24.tokens import MemoryTokens, Token


class Watched(Bitrix24):
    """A client that says when it is closed."""

    def __init__(self, auth: Auth, *, session: Session) -> None:
        super().__init__(auth, session=session)
        self.session = session
        self.closed = False

    async def aclose(self) -> None:
        self.closed = True
        await super().aclose()


@pytest.fixture
def app(portal: Portal) -> App:
    return App(portal.oauth.client_id, portal.oauth.client_secret, portal.oauth.url)


@pytest.fixture
def store() -> MemoryTokens:
    return MemoryTokens()


@pytest.fixture
async def tenants(app: App, store: MemoryTokens) -> AsyncIterator[Tenants[Watched]]:
    async with Tenants(Watched, app, store, size=2) as tenants:
        yield tenants


def uninstall_event(portal: Portal, application_token: str) -> Event:
    return read_event(
        f"event=ONAPPUNINSTALL&auth[member_id]={portal.oauth.member_id}&auth[application_token]={application_token}"
    )


# -- from installation to removal --------------------------------------------------------------------------------------


async def test_a_portal_installs_calls_and_leaves(
    tenants: Tenants[Watched], portal: Portal, store: MemoryTokens, app: App
) -> None:
    """The event brings the token, calls use it, and the last event takes it away."""
    portal.on("any.get", lambda _: 1)

    token = await tenants.install(read_event(portal.oauth.install_event()))
    async with tenants.client(token.member_id) as b24:
        result = (await b24.call("any.get")).result
    gone = await tenants.uninstall(uninstall_event(portal, portal.oauth.application_token))

    assert (result, gone) == (1, True)
    assert await store.load(app.key(token.member_id)) is None


async def test_expired_tokens_are_renewed(tenants: Tenants[Watched], portal: Portal) -> None:
    """Through the session that all clients share."""
    portal.on("any.get", lambda _: 1)
    token = await tenants.install(read_event(portal.oauth.install_event()))
    portal.oauth.expire()

    async with tenants.client(token.member_id) as b24:
        replies = await asyncio.gather(*(b24.call("any.get") for _ in range(4)))

    assert [reply.result for reply in replies] == [1] * 4
    assert len(portal.oauth.refreshes) == 1


async def test_users_of_a_frame_act_as_themselves(tenants: Tenants[Watched], portal: Portal) -> None:
    """The token of who opened the application is kept beside the application's own."""
    issued = portal.oauth.issue(user=7)
    frame = read_frame(
        {
            "AUTH_ID": issued["access_token"],
            "REFRESH_ID": issued["refresh_token"],
            "member_id": issued["member_id"],
            "PLACEMENT": "DEFAULT",
        }
    )
    portal.on("any.get", lambda _: 1)

    await tenants.install(frame, user=True)

    async with tenants.client(issued["member_id"], user=7) as b24:
        assert (await b24.call("any.get")).result == 1
    async with tenants.client(issued["member_id"]) as b24:
        with pytest.raises(ConfigError, match="no token"):
            await b24.call("any.get")


async def test_a_code_becomes_a_token(tenants: Tenants[Watched], portal: Portal) -> None:
    """For applications whose users come through a browser."""
    portal.on("any.get", lambda _: 1)

    token = await tenants.exchange_code(portal.oauth.code())

    async with tenants.client(token.member_id) as b24:
        assert (await b24.call("any.get")).result == 1


async def test_a_forged_installation_replaces_nothing(
    tenants: Tenants[Watched], portal: Portal, store: MemoryTokens, app: App
) -> None:
    """Everybody can post to the address of an installation."""
    event = read_event(portal.oauth.install_event())
    token = await tenants.install(event)
    forged = evolve(event, auth=evolve(event.auth, access_token="made up", application_token="mine"))

    with pytest.raises(AuthError):
        await tenants.install(forged)

    stored = await store.load(app.key(token.member_id))
    assert stored is not None
    assert stored.token == token


async def test_an_ordinary_event_is_no_installation(
    tenants: Tenants[Watched], portal: Portal, store: MemoryTokens, app: App
) -> None:
    """It brings the token of whoever caused it, for an hour: the application's own must not give way to that."""
    event = read_event(portal.oauth.install_event())
    token = await tenants.install(event)
    ordinary = portal.oauth.event_auth(7)
    caused = evolve(event, auth=evolve(event.auth, access_token=ordinary["access_token"], refresh_token=""))

    for forged in (caused, evolve(event, name="ONCRMDEALADD")):
        with pytest.raises(PayloadError, match="no installation"):
            await tenants.install(forged)

    stored = await store.load(app.key(token.member_id))
    assert stored is not None
    assert stored.token == token


async def test_a_new_installation_is_used_at_once(tenants: Tenants[Watched], portal: Portal) -> None:
    """A client with the token before it is not lent again; nor one of a user, whose token went with the application."""
    member = (await tenants.install(read_event(portal.oauth.install_event()))).member_id
    async with tenants.client(member) as first:
        await tenants.install(read_event(portal.oauth.install_event()))
        async with tenants.client(member) as second:
            pass
        in_use = first.closed
    async with tenants.client(member, user=7) as users:
        pass

    await tenants.uninstall(uninstall_event(portal, portal.oauth.application_token))

    assert first is not second
    assert (in_use, first.closed, second.closed, users.closed) == (False, True, True, True)


@pytest.mark.parametrize("case", ["wrong token", "no token", "another event", "unknown portal"])
async def test_a_forged_removal_removes_nothing(
    tenants: Tenants[Watched], portal: Portal, store: MemoryTokens, app: App, case: str
) -> None:
    """Only the portal knows its application token."""
    token = await tenants.install(read_event(portal.oauth.install_event()))
    event = uninstall_event(portal, {"wrong token": "x", "no token": ""}.get(case, token.application_token))
    if case == "another event":
        event = evolve(event, name="ONAPPUPDATE")
    if case == "unknown portal":
        event = evolve(event, auth=evolve(event.auth, member_id="ffff"))

    assert not await tenants.uninstall(event)
    assert await store.load(app.key(token.member_id)) is not None


# -- the pool ----------------------------------------------------------------------------------------------------------


async def clients(tenants: Tenants[Watched], *members: str) -> list[Watched]:
    """The clients of these portals, one after another."""
    found: list[Watched] = []
    for member in members:
        async with tenants.client(member) as client:
            found.append(client)
    return found


async def test_a_client_is_made_once(tenants: Tenants[Watched]) -> None:
    """And shared by all who ask at the same time; users have their own."""
    async with tenants.client("a") as one, tenants.client("a") as two, tenants.client("a", user=7) as users:
        pass
    (again,) = await clients(tenants, "a")

    assert one is two is again
    assert users is not one
    assert one.session is users.session


async def test_the_least_recently_used_is_closed(tenants: Tenants[Watched]) -> None:
    """Two are kept; `a` was used again, so `b` goes."""
    a, b, _, c = await clients(tenants, "a", "b", "a", "c")

    assert [client.closed for client in (a, b, c)] == [False, True, False]


async def test_a_client_in_use_is_not_closed(tenants: Tenants[Watched]) -> None:
    """However many others come; once it is given back it counts again."""
    async with tenants.client("a") as a:
        others = await clients(tenants, "b", "c", "d")
        assert not a.closed
        async with tenants.client("e") as e, tenants.client("f") as f:
            assert [client.closed for client in (a, e, f)] == [False] * 3

    assert [client.closed for client in (*others, f, e, a)] == [True, True, True, True, False, False]


class Slow(Watched):
    """A client whose closing a test can hold up."""

    def __init__(self, auth: Auth, *, session: Session) -> None:
        super().__init__(auth, session=session)
        self.closing = asyncio.Event()
        self.may_close = asyncio.Event()
        self.may_close.set()

    async def aclose(self) -> None:
        self.closing.set()
        await self.may_close.wait()
        await super().aclose()


async def test_a_client_asked_for_while_another_is_closed(app: App, store: MemoryTokens) -> None:
    """It is in use by then, and not closed after it."""

    async def one(member: str) -> Slow:
        async with tenants.client(member) as client:
            return client

    tenants = Tenants(Slow, app, store, size=2)
    a, b = await one("a"), await one("b")
    a.may_close.clear()
    async with tenants.client("c"):
        leaving = asyncio.create_task(one("d"))
        await a.closing.wait()
        async with tenants.client("b") as again:
            a.may_close.set()
            await leaving

            assert again is b
            assert not b.closing.is_set()

    await tenants.aclose()


async def test_an_error_gives_the_client_back(tenants: Tenants[Watched]) -> None:
    """It is idle again, and can be closed for others."""
    with pytest.raises(ZeroDivisionError):
        async with tenants.client("a") as a:
            raise ZeroDivisionError

    await clients(tenants, "b", "c")

    assert a.closed


async def test_nothing_idle_is_kept_without_room(app: App, store: MemoryTokens) -> None:
    """With a size of 0 a client lives as long as it is used."""
    async with Tenants(Watched, app, store, size=0) as tenants:
        async with tenants.client("a") as a:
            await clients(tenants, "b")
            assert not a.closed

        assert a.closed


async def test_closing_closes_all(app: App, store: MemoryTokens) -> None:
    """The clients and the session; afterwards there are no more."""
    async with Tenants(Watched, app, store) as tenants:
        made = await clients(tenants, "a", "b")

    assert [client.closed for client in made] == [True, True]
    assert made[0].session.closed
    with pytest.raises(ConfigError, match="closed"):
        await clients(tenants, "a")


async def test_a_session_of_the_caller_stays_open(app: App, store: MemoryTokens) -> None:
    """Who made it closes it."""
    async with aiohttp.ClientSession() as session:
        async with Tenants(Watched, app, store, session=session) as tenants:
            (client,) = await clients(tenants, "a")

        assert client.session is session
        assert not session.closed


async def test_clients_are_made_as_the_caller_wants(app: App, store: MemoryTokens) -> None:
    """With options of one's own."""
    async with Tenants(partial(Bitrix24, strict=True), app, store) as tenants, tenants.client("a") as client:
        assert type(client) is Bitrix24


async def test_portals_have_their_own_auth_servers(portal: Portal, app: App, store: MemoryTokens) -> None:
    """Each token is renewed where it was issued, as far as the application trusts that server."""
    async with Portal() as second:
        second.oauth.client_id, second.oauth.client_secret = app.client_id, app.client_secret
        both = evolve(app, trusted=(second.oauth.url,))
        async with Tenants(Watched, both, store) as tenants:
            for one in (portal, second):
                issued = one.oauth.issue()
                names = ("member_id", "client_endpoint", "server_endpoint", "access_token", "refresh_token")
                await keep(both, store, Token(**{name: issued[name] for name in names}))
                one.on("any.get", lambda _, url=one.url: url)
                one.oauth.expire()
            results = []
            for one in (portal, second):
                async with tenants.client(one.oauth.member_id) as b24:
                    results.append((await b24.call("any.get")).result)

        assert results == [portal.url, second.url]
        assert [len(one.oauth.refreshes) for one in (portal, second)] == [1, 1]


def test_a_size_below_zero(app: App, store: MemoryTokens) -> None:
    """It is said at once."""
    with pytest.raises(ConfigError, match="size=-1"):
        Tenants(Watched, app, store, size=-1)

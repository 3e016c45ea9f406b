"""A portal that got another address: followed once, announced, and only where the secret may go."""

from __future__ import annotations

import asyncio
import logging
import traceback

import pytest

from b24 import B24Error, Bitrix24, ConfigError, TransportError, Webhook
from b24.app import App
from b24.oauth import OAuth, keep
from b24.testing import Portal
from b24.tokens import MemoryTokens, Token


@pytest.fixture
async def auth(portal: Portal) -> OAuth:
    app, store, issued = (
        App(portal.oauth.client_id, portal.oauth.client_secret, portal.oauth.url),
        MemoryTokens(),
        portal.oauth.issue(),
    )
    names = ("member_id", "client_endpoint", "server_endpoint", "access_token", "refresh_token")
    token = await keep(app, store, Token(**{name: issued[name] for name in names}))
    return OAuth(app, store, token.member_id)


def hosts(portal: Portal, method: str) -> list[str]:
    """The hosts that a method was called at."""
    return [request.headers["Host"].partition(":")[0] for request in portal.requests if request.method == method]


@pytest.mark.parametrize("v3", [False, True])
async def test_calls_follow_what_the_auth_server_confirms(
    portal: Portal, auth: OAuth, v3: bool, caplog: pytest.LogCaptureFixture
) -> None:
    """With the same parameters, by POST; the refresh is one for all, and later calls go to the new host at once."""
    portal.on("any.add", lambda params: params, api="v3" if v3 else "v2")
    portal.rename_to("localhost")

    async with Bitrix24(auth) as b24:
        replies = await asyncio.gather(*(b24.call("any.add", {"A": index}, v3=v3) for index in range(4)))
        await b24.call("any.add", {"A": 4}, v3=v3)

    assert [reply.result for reply in replies] == [{"A": index} for index in range(4)]
    assert hosts(portal, "any.add") == ["localhost"] * 5
    assert len(portal.oauth.refreshes) == 1
    assert len([record for record in caplog.records if "moved" in record.getMessage()]) == 1


async def test_a_webhook_stays_at_home(portal: Portal) -> None:
    """Nobody confirms the new address, and its code is the whole secret. The error names the new address."""
    portal.on("any.add", lambda params: params)
    portal.rename_to("localhost")

    async with Bitrix24(portal.webhook_url) as b24:
        with pytest.raises(TransportError, match=r"redirected to http://localhost:\d+, not followed") as caught:
            await b24.call("any.add")

    assert not caught.value.may_have_run
    assert hosts(portal, "any.add") == []


async def test_a_webhook_may_be_let_go(portal: Portal, caplog: pytest.LogCaptureFixture) -> None:
    """Where the caller says so; it is announced without the code."""
    portal.on("any.add", lambda params: params)
    portal.rename_to("localhost")

    async with Bitrix24(Webhook(portal.webhook_url, renames="always")) as b24:
        assert (await b24.call("any.add", {"A": 1})).result == {"A": 1}

    assert "moved to http://localhost" in caplog.text
    assert "simulated0code0" not in caplog.text


async def test_a_second_redirect_is_an_error(portal: Portal) -> None:
    """Two portals that send to each other are left after one step."""
    async with Portal() as other:
        portal.fail("any.add", status=302, times=9, body=b"")
        other.on("any.add", lambda _: 1)
        portal.rename_to("localhost")

        async with Bitrix24(Webhook(portal.webhook_url, renames="always")) as b24:
            with pytest.raises(TransportError, match="redirected"):
                await b24.call("any.add")

    assert hosts(portal, "any.add") == ["localhost"]


async def test_a_portal_that_echoes_tokens(portal: Portal, auth: OAuth, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever it says, no token is in the error or in the log."""
    caplog.set_level(logging.DEBUG)
    token = (await auth.access()).token
    portal.fail("any.add", status=400, body={"error": f"bad {token}", "error_description": token})
    portal.fail("any.add", status=502, body=f"<html>{token}</html>")
    portal.fail("any.add", drop="after")
    seen = []

    async with Bitrix24(auth, retries=0) as b24:
        for _ in range(3):
            with pytest.raises(B24Error) as caught:
                await b24.call("any.add", {"A": token})
            seen += [str(caught.value), repr(caught.value), "".join(traceback.format_exception(caught.value))]
        seen.append(repr(b24))

    assert "***" in "".join(seen)
    assert token not in "".join(seen) + caplog.text


async def test_closing_waits_for_a_renewal(portal: Portal, auth: OAuth) -> None:
    """The calls end with an error; the token that is on its way is kept."""
    portal.oauth.expire()
    portal.on("any.get", lambda _: 1)
    portal.fail("oauth/token", delay=0.2)
    b24 = Bitrix24(auth)

    call = asyncio.create_task(b24.call("any.get"))
    while not portal.oauth.refreshes:
        await asyncio.sleep(0)
    await b24.aclose()

    with pytest.raises((TransportError, ConfigError)):
        await call
    assert [refresh.error for refresh in portal.oauth.refreshes] == [""]
    async with Bitrix24(auth) as again:
        assert (await again.call("any.get")).result == 1
    assert len(portal.oauth.refreshes) == 1

"""Permissions that the users of the simulated portal lack, as the real client meets them."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import orjson
import pytest

from b24 import AccessDenied, Bitrix24, Failed, Ok
from b24.catalogue import Catalogue
from b24.errors import ConfigError
from b24.testing import Portal
from b24.testing.permissions import check_denied, is_denied

METHODS = Catalogue.load().methods


@pytest.fixture
async def b24(portal: Portal) -> AsyncIterator[Bitrix24]:
    async with Bitrix24(portal.webhook_url, strict=True) as client:
        yield client


# -- what a name stands for --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("permission", "denied", "refused"),
    [
        ("administrator", ["administrator"], True),
        ("administrator", ["CRM - deals - read"], False),
        ("administrator", [], False),
        ("", ["administrator"], False),
        ("CRM administrator", ["administrator"], False),
        ("CRM - deals - read", ["CRM - deals - read"], True),
        ("CRM - deals - read", ["CRM - deals"], True),
        ("CRM - deals - read", ["CRM"], True),
        ("CRM - deals - read", ["CRM - deal"], False),
        ("CRM - deals - read", ["CRM - deals - edit"], False),
        ("CRM - deals - read and edit", ["CRM - deals - edit"], True),
        ("Incoming documents - view, create and edit", ["Incoming documents - create"], True),
        ("Product catalog - view; the property - change", ["the property - change"], True),
        ("CRM - contacts - add or import", ["CRM - contacts - add"], False),
        ("CRM - contacts - add or import", ["CRM - contacts - add", "CRM - contacts - import"], True),
        ("Departments - view, or Teams - view", ["Departments"], False),
        ("Departments - view, or Teams - view", ["Departments", "Teams"], True),
        ("creator of the task, or administrator", ["administrator"], False),
        ("list - edit, also within limits", ["list - edit"], True),
        ("administrator, for other users", ["administrator"], False),
        ("administrator, for other users", ["administrator, for other users"], True),
        ("Departments - view, or Teams - view", ["Departments - view, or Teams - view"], True),
    ],
)
def test_what_is_denied(permission: str, denied: list[str], refused: bool) -> None:
    """A name stands for itself and for its sections; `or` leaves a way out, and a condition must be named."""
    assert is_denied(permission, denied) is refused


def test_every_permission_can_be_denied() -> None:
    """By the very words of its spec."""
    permissions = {info.permission for info in METHODS if info.permission}

    assert check_denied(permissions, METHODS) == permissions
    assert all(is_denied(permission, {permission}) for permission in permissions)
    assert len(permissions) > 100


def test_a_permission_that_nobody_knows() -> None:
    """Is an error, since a slip would deny nothing; it tells what was meant."""
    with pytest.raises(ConfigError, match=r"denied: .*'CRM - deal - delete'; did you mean 'CRM - deals - delete'"):
        Portal(denied=["CRM - deal - delete"])
    with pytest.raises(ConfigError, match="'???'; `b24 describe METHOD` shows them".replace("?", r"\?")):
        Portal(denied=["???"])


# -- what the portal says ----------------------------------------------------------------------------------------------


@pytest.mark.portal(deals=3, denied=["CRM - deals - delete", "administrator"])
async def test_a_refusal_has_no_effect(portal: Portal, b24: Bitrix24) -> None:
    """The client says which permission is missing; the row is still there, and what needs others works."""
    with pytest.raises(AccessDenied) as refused:
        await b24.crm.deal.delete(id=2)
    deal = await b24.crm.deal.get(id=2)

    assert (refused.value.code, refused.value.status) == ("ACCESS_DENIED", 403)
    assert 'It needs "CRM - deals - delete".' in str(refused.value)
    assert deal.id == 2
    assert (portal.books.ran["crm.deal.delete"], portal.books.refused) == (0, {"crm.deal.delete": 1})


@pytest.mark.portal(denied=["administrator"])
async def test_the_body_of_a_refusal(portal: Portal) -> None:
    """It is that of any error of v2."""
    async with aiohttp.ClientSession() as session, session.post(f"{portal.webhook_url}user.add") as response:
        body = orjson.loads(await response.read())

    assert (response.status, body) == (403, {"error": "ACCESS_DENIED", "error_description": "Access denied!"})


@pytest.mark.portal(deals=3, denied=["CRM - deals - delete"])
async def test_a_refusal_inside_a_batch(portal: Portal, b24: Bitrix24) -> None:
    """Each command is asked for its own permission."""
    outcomes = await b24.batch({"gone": ("crm.deal.delete", {"id": 1}), "read": ("crm.deal.get", {"id": 1})})

    assert isinstance(outcomes["gone"], Failed)
    assert isinstance(outcomes["gone"].error, AccessDenied)
    assert isinstance(outcomes["read"], Ok)
    assert len(portal.rows("crm.deal")) == 3


@pytest.mark.portal(denied=["access to knowledge bases", "access to the call"])
async def test_a_refusal_of_v3(portal: Portal, b24: Bitrix24) -> None:
    """It has the code of v3, or that which the method has for it; of a batch it refuses the whole."""
    with pytest.raises(AccessDenied) as plain:
        await b24.v3.note.collection.list()
    with pytest.raises(AccessDenied) as own:
        await b24.v3.call.followup.get(call_id="1")
    async with (
        aiohttp.ClientSession() as session,
        session.post(
            f"{portal.url}/rest/api/1/simulated0code0/batch", json=[{"method": "note.collection.list"}]
        ) as response,
    ):
        batch = orjson.loads(await response.read())["error"]["code"]

    assert plain.value.code == batch == "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION"
    assert (own.value.code, own.value.status) == ("access_denied", 403)
    assert 'It needs "access to knowledge bases".' in str(plain.value)
    assert response.status == 403


@pytest.mark.portal(deals=1, denied=["CRM - deals"])
async def test_an_application_s_user_may_no_more(portal: Portal) -> None:
    """The permission is the user's, whatever the credential is."""
    token = portal.oauth.issue(user=7)["access_token"]
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{portal.url}/rest/crm.deal.get", json={"auth": token, "id": 1}) as response,
    ):
        body = orjson.loads(await response.read())

    assert (response.status, body["error"]) == (403, "ACCESS_DENIED")


# -- what the portal says of its callers -------------------------------------------------------------------------------


@pytest.mark.portal(scopes=["crm", "user"], denied=["administrator"], user=7, clock=lambda: 1_900_000_000.0)
async def test_who_calls(portal: Portal, b24: Bitrix24) -> None:
    """Methods that tell of the caller tell of this one, with the scopes and the rights that the test gave it."""
    assert sorted(await b24.scope()) == ["crm", "user"]
    assert "telephony" in await b24.scope(full=True)
    assert await b24.user.admin() is False
    profile = await b24.profile()
    assert (profile.id, profile.admin) == (7, False)
    assert (await b24.user.current()).id == 7
    assert (await b24.server.time()).timestamp() == 1_900_000_000


@pytest.mark.portal(users=9)
async def test_an_administrator_calls(portal: Portal, b24: Bitrix24) -> None:
    """By itself the portal lets its caller do everything; a user who has a row is shown as that is."""
    portal.oauth.scope = ("user",)
    token = portal.oauth.issue(user=4)["access_token"]
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{portal.url}/rest/user.current", json={"auth": token}) as response,
    ):
        current = orjson.loads(await response.read())["result"]

    assert await b24.user.admin() is True
    assert await b24.scope() == await b24.scope(full=True)
    assert (current["ID"], current["NAME"]) == ("4", portal.rows("user")[3]["name"])

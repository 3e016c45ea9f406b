"""Webhook addresses as people paste them, and what of them may be shown."""

from __future__ import annotations

import copy
import logging
import traceback
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b24 import Bitrix24
from b24.auth import Access, Auth, Webhook
from b24.errors import ConfigError

CODE = "s3cr3tc0de0000"
SEGMENT = st.text(
    st.characters(min_codepoint=33, exclude_characters="/?#%\\", exclude_categories=["C", "Z"]), min_size=4
)


@pytest.mark.parametrize(
    "pasted",
    [
        "https://portal.example/rest/7/{}/",
        "https://portal.example/rest/7/{}",
        "  https://portal.example/rest/7/{}/\n",
        "HTTPS://Portal.Example/rest/7/{}/",
        "https://portal.example/rest/7/{}/crm.deal.get",
        "https://portal.example/rest/7/{}/crm.deal.get.json?ID=7#top",
        "https://portal.example/rest/7/{}/profile/",
        "https://portal.example/rest/api/7/{}/",
        "https://portal.example/rest/api/7/{}/tasks.task.get",
    ],
)
async def test_pasted_addresses_mean_the_same_webhook(pasted: str) -> None:
    """A method, a suffix, a query, the form of REST 3.0 or a missing slash make no difference."""
    webhook = Webhook(pasted.format(CODE))

    access = await webhook.access()

    assert access.v2 == f"https://portal.example/rest/7/{CODE}/"
    assert access.v3 == f"https://portal.example/rest/api/7/{CODE}/"
    assert access.portal == "portal.example"
    assert webhook == Webhook(f"https://portal.example/rest/7/{CODE}/")


@pytest.mark.parametrize(
    ("pasted", "v2"),
    [
        ("https://portal.example:8443/rest/1/{}/", "https://portal.example:8443/rest/1/{}/"),
        ("https://portal.example/bitrix/site/rest/1/{}/", "https://portal.example/bitrix/site/rest/1/{}/"),
        ("http://127.0.0.1:8080/rest/1/{}/", "http://127.0.0.1:8080/rest/1/{}/"),
        ("http://[::1]:8080/rest/1/{}/", "http://[::1]:8080/rest/1/{}/"),
        ("https://пример.рф/rest/1/{}/", "https://xn--e1afmkfd.xn--p1ai/rest/1/{}/"),
    ],
)
def test_self_hosted_addresses_are_kept(pasted: str, v2: str) -> None:
    """Port, folder and IP address stay; a name in another script becomes its wire form."""
    assert Webhook(pasted.format(CODE)).url == v2.format(CODE)


@given(user=SEGMENT, code=SEGMENT)
def test_any_user_and_code_survive(user: str, code: str) -> None:
    """Both parts are opaque: whatever they hold is quoted once, and reading the result again changes nothing."""
    webhook = Webhook(f"https://portal.example/rest/{user}/{code}/")

    assert Webhook(webhook.url) == webhook
    assert webhook.url.isascii()
    assert webhook.url.count("/") == 6


@pytest.mark.parametrize(
    "pasted",
    [
        "",
        "portal.example/rest/1/{}/",
        "ftp://portal.example/rest/1/{}/",
        "https:///rest/1/{}/",
        "https://portal.example/",
        "https://portal.example/{}/",
        "https://portal.example/rest/{}/",
        "https://portal.example/rest/1/{}/crm/deal",
        "https://portal.example/rest/../1/{}/",
        "https://portal.example:port/rest/1/{}/",
        "https://[portal.example/rest/1/{}/",
        "https://user:{}@portal.example/rest/1/{}/",
        "https://" + "a" * 64 + ".example/rest/1/{}/",
    ],
)
def test_what_is_no_webhook_is_refused(pasted: str) -> None:
    """The error shows what a webhook looks like, and not the code of this one."""
    with pytest.raises(ConfigError, match=r"It looks like https://portal\.example/rest/1/") as caught:
        Webhook(pasted.replace("{}", CODE))

    assert CODE not in str(caught.value)
    assert caught.value.__context__ is None or CODE not in repr(caught.value.__context__)


@pytest.mark.parametrize("make", [Webhook, Bitrix24])
def test_an_address_that_is_none_is_in_no_frame(make: Any) -> None:
    """pytest, rich and Sentry print the variables of a traceback's frames: only the caller's own has the code here."""
    with pytest.raises(ConfigError) as caught:
        make(f"https://portal.example/rst/1/{CODE}/")

    frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
    assert {frame.f_code.co_filename for frame in frames} == {__file__}


def test_the_code_is_never_shown() -> None:
    """`str` and `repr` name the portal and the user."""
    webhook = Webhook(f"https://portal.example/rest/7/{CODE}/")

    assert str(webhook) == "https://portal.example/rest/7/***/"
    assert repr(webhook) == "Webhook('https://portal.example/rest/7/***/')"


async def test_access_hides_its_secrets() -> None:
    """An access shows its portal alone, and takes its secret out of texts however it is spelled."""
    access = await Webhook("https://portal.example/rest/7/p%C3%A4ss/").access()

    assert repr(access) == "Access(portal='portal.example')"
    assert access.redact("/rest/7/p%C3%A4ss/ päss") == "/rest/7/***/ ***"


def test_equal_webhooks_are_one_key() -> None:
    """Webhooks compare and hash by their address; a copy is equal."""
    webhook = Webhook(f"https://portal.example/rest/7/{CODE}/")

    assert {webhook, copy.deepcopy(webhook), Webhook(webhook.url)} == {webhook}
    assert webhook != webhook.url


@pytest.mark.parametrize(
    ("host", "warned"), [("portal.example", True), ("192.0.2.7", True), ("127.0.0.1:80", False), ("localhost", False)]
)
def test_plain_http_is_announced(host: str, warned: bool, caplog: pytest.LogCaptureFixture) -> None:
    """Without TLS others can read the code: worth a warning, except on this machine."""
    with caplog.at_level(logging.DEBUG):
        Webhook(f"http://{host}/rest/1/{CODE}/")

    assert bool(caplog.records) is warned
    assert CODE not in caplog.text


async def test_a_webhook_has_nothing_to_renew() -> None:
    """Only credentials that expire answer `renew`."""
    webhook: Auth = Webhook(f"https://portal.example/rest/7/{CODE}/")
    access = await webhook.access()

    assert isinstance(access, Access)
    assert await webhook.renew(access) is None

"""What arrives from outside: read as PHP means it, bounded, and believed only where it proves itself."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b24.errors import B24Error
from b24.form import encode
from b24.payloads import (
    DEEPEST,
    LARGEST,
    MOST,
    Event,
    Frame,
    PayloadError,
    read_event,
    read_form,
    read_frame,
    read_install,
    read_redirect,
)

MEMBER = "0f0e0d0c0b0a09080706050403020100"
SECRETS = {name: f"s3cr3t-{name}" for name in ("access", "refresh", "application", "code", "state", "session", "data")}

AUTH = {
    "access_token": SECRETS["access"],
    "refresh_token": SECRETS["refresh"],
    "application_token": SECRETS["application"],
    "expires": "1900003600",
    "expires_in": "3600",
    "scope": "crm,task",
    "domain": "acme.bitrix24.example",
    "server_endpoint": "https://oauth.bitrix.info/rest/",
    "status": "L",
    "client_endpoint": "https://acme.bitrix24.example/rest/",
    "member_id": MEMBER,
    "user_id": "7",
}
EVENT = {
    "event": "ONCRMDEALADD",
    "event_handler_id": "31",
    "data": {"FIELDS": {"ID": "42"}},
    "ts": "1900000000",
    "auth": AUTH,
}
FRAME = {
    "AUTH_ID": SECRETS["access"],
    "AUTH_EXPIRES": "3600",
    "REFRESH_ID": SECRETS["refresh"],
    "SERVER_ENDPOINT": "https://oauth.bitrix.info/rest/",
    "APPLICATION_TOKEN": SECRETS["application"],
    "APPLICATION_SCOPE": "crm,task",
    "member_id": MEMBER,
    "status": "L",
    "PLACEMENT": "CRM_DEAL_DETAIL_TAB",
    "PLACEMENT_OPTIONS": '{"ID":"42","URI":"/crm/deal/details/42/"}',
}
ADDRESS = f"DOMAIN=acme.bitrix24.example&PROTOCOL=1&LANG=en&APP_SID={SECRETS['session']}"


def body(payload: Mapping[str, Any]) -> bytes:
    return encode(payload).encode()


def without(payload: Mapping[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in payload.items() if key not in keys}


# -- events ------------------------------------------------------------------------------------------------------------


def test_an_event_is_read() -> None:
    """What happened to what, when, and with which credential."""
    event = read_event(body(EVENT))

    assert (event.name, event.data, event.sent, event.handler_id) == (
        "ONCRMDEALADD",
        {"FIELDS": {"ID": "42"}},
        1900000000,
        31,
    )
    auth = event.auth
    assert (auth.member_id, auth.domain, auth.scope, auth.user_id) == (
        MEMBER,
        "acme.bitrix24.example",
        ("crm", "task"),
        7,
    )
    assert (auth.access_token, auth.refresh_token, auth.application_token, auth.expires_in) == (
        SECRETS["access"],
        SECRETS["refresh"],
        SECRETS["application"],
        3600,
    )
    assert (auth.client_endpoint, auth.server_endpoint, auth.status) == (
        "https://acme.bitrix24.example/rest/",
        "https://oauth.bitrix.info/rest/",
        "L",
    )


def test_every_shape_of_a_form_means_the_same() -> None:
    """Bytes, text, pairs and a mapping, as web frameworks have them."""
    text = encode(EVENT)
    pairs = parse_qsl(text)

    events = [read_event(form) for form in (text.encode(), text, pairs, iter(pairs), dict(pairs))]

    assert events == [read_event(body(EVENT))] * 5


def test_an_event_of_a_robot_has_no_tokens() -> None:
    """Nor has a deletion; the application token is there, and that is what counts."""
    auth = without(AUTH, "access_token", "refresh_token", "expires", "expires_in", "scope", "status", "user_id")

    event = read_event(body({**without(EVENT, "data", "event_handler_id"), "auth": auth}))

    assert (event.auth.access_token, event.auth.expires_in, event.auth.scope, event.auth.user_id) == (
        "",
        None,
        (),
        None,
    )
    assert (event.data, event.handler_id) == ({}, None)
    assert event.is_from(SECRETS["application"])


@pytest.mark.parametrize("scope", ["crm,task", "crm task", "crm, task", " crm ,, task "])
def test_a_scope_is_split_either_way(scope: str) -> None:
    """The documentation has it with commas in one place and with spaces in another."""
    assert read_event(body({**EVENT, "auth": {**AUTH, "scope": scope}})).auth.scope == ("crm", "task")


def test_a_name_is_in_capitals() -> None:
    """However it was spelled."""
    assert read_event(body({**EVENT, "event": "onCrmDealAdd"})).name == "ONCRMDEALADD"


def test_data_is_a_map() -> None:
    """PHP's list of one is the map with the key 0."""
    assert read_event(body({**EVENT, "data": ["x"]})).data == {"0": "x"}


@pytest.mark.parametrize(
    "payload",
    [
        {},
        without(EVENT, "event"),
        without(EVENT, "auth"),
        {**EVENT, "auth": "x"},
        {**EVENT, "auth": without(AUTH, "member_id")},
        {**EVENT, "auth": {**AUTH, "member_id": "../../etc"}},
        {**EVENT, "auth": {**AUTH, "member_id": "a" * 65}},
        {**EVENT, "event": ["x"]},
    ],
)
def test_what_is_no_event(payload: dict[str, Any]) -> None:
    """It is refused, as an error of this package and as a `ValueError`."""
    with pytest.raises(PayloadError) as caught:
        read_event(body(payload))

    assert isinstance(caught.value, B24Error)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize(
    ("stored", "sent", "same"),
    [
        ("apptok", "apptok", True),
        ("apptok", "apptoK", False),
        ("apptok", "", False),
        ("", "", False),
        ("", "apptok", False),
        ("apptok", "Ä", False),
    ],
)
def test_a_token_is_compared(stored: str, sent: str, same: bool) -> None:
    """An empty one is like none: else a portal without a stored token would believe everybody."""
    event = read_event(body({**EVENT, "auth": {**AUTH, "application_token": sent}}))
    frame = read_frame(body({**FRAME, "APPLICATION_TOKEN": sent}), ADDRESS)

    assert event.is_from(stored) is same
    assert frame.is_from(stored) is same


# -- frames ------------------------------------------------------------------------------------------------------------


def test_a_frame_is_read() -> None:
    """What the body and the address say."""
    frame = read_frame(body(FRAME), ADDRESS)

    assert (frame.placement, frame.language, frame.session) == ("CRM_DEAL_DETAIL_TAB", "en", SECRETS["session"])
    assert frame.options == {"ID": "42", "URI": "/crm/deal/details/42/"}
    auth = frame.auth
    assert (auth.member_id, auth.access_token, auth.refresh_token) == (MEMBER, SECRETS["access"], SECRETS["refresh"])
    assert (auth.application_token, auth.expires_in, auth.scope) == (SECRETS["application"], 3600, ("crm", "task"))
    assert (auth.domain, auth.client_endpoint) == ("acme.bitrix24.example", "https://acme.bitrix24.example/rest/")


@pytest.mark.parametrize(
    ("options", "read"),
    [
        ("", {}),
        ("[]", {}),
        ("{}", {}),
        ('["x"]', {"0": "x"}),
        ('{"a":{"b":1}}', {"a": {"b": 1}}),
        ("null", {}),
        ("7", {}),
    ],
)
def test_options_of_a_placement(options: str, read: dict[str, Any]) -> None:
    """An empty text and an empty list mean none."""
    assert read_frame(body({**FRAME, "PLACEMENT_OPTIONS": options}), ADDRESS).options == read


def test_options_may_be_missing() -> None:
    """So may everything that older portals do not send, and the query."""
    old = without(FRAME, "PLACEMENT_OPTIONS", "SERVER_ENDPOINT", "APPLICATION_TOKEN", "APPLICATION_SCOPE")

    frame = read_frame(body(old))

    assert (frame.options, frame.auth.client_endpoint, frame.auth.application_token) == ({}, "", "")


def test_a_frame_without_authorisation() -> None:
    """Some placements send none."""
    frame = read_frame(body({"PLACEMENT": "BIC_ANALYTICS_MENU", "PLACEMENT_OPTIONS": "[]"}), ADDRESS)

    assert (frame.auth.access_token, frame.auth.member_id) == ("", "")


def test_a_self_hosted_frame() -> None:
    """Its host may have a port, and no TLS."""
    frame = read_frame(body(FRAME), "DOMAIN=portal.example%3A8080&PROTOCOL=0")

    assert frame.auth.client_endpoint == "http://portal.example:8080/rest/"


@pytest.mark.parametrize(
    "payload",
    [
        {},
        without(FRAME, "PLACEMENT"),
        without(FRAME, "member_id"),
        {**FRAME, "PLACEMENT_OPTIONS": "{"},
        {**FRAME, "PLACEMENT_OPTIONS": "[" * 2000 + "]" * 2000},
    ],
)
def test_what_is_no_frame(payload: dict[str, Any]) -> None:
    """It is refused."""
    with pytest.raises(PayloadError):
        read_frame(body(payload), ADDRESS)


# -- installations and redirects ---------------------------------------------------------------------------------------


def test_an_installation_comes_either_way() -> None:
    """As an event to applications without pages, in a frame to the others."""
    event = read_install(body({**EVENT, "event": "ONAPPINSTALL"}))
    update = read_install(body({**EVENT, "event": "ONAPPUPDATE"}))  # it may bring a new application token
    frame = read_install(body({**FRAME, "PLACEMENT": "DEFAULT"}), ADDRESS)

    assert (type(event), type(frame)) == (Event, Frame)
    assert event.auth == update.auth
    assert event.auth.access_token == frame.auth.access_token == SECRETS["access"]


@pytest.mark.parametrize(
    "payload",
    [
        EVENT,
        {**EVENT, "event": "ONAPPINSTALL", "auth": without(AUTH, "refresh_token")},
        without(FRAME, "AUTH_ID"),
        {},
    ],
)
def test_what_is_no_installation(payload: dict[str, Any]) -> None:
    """Another event, or one without tokens."""
    with pytest.raises(PayloadError):
        read_install(body(payload), ADDRESS)


def test_a_browser_comes_back() -> None:
    """With a code, and with the state it was sent with."""
    query = urlencode(
        {
            "code": SECRETS["code"],
            "state": SECRETS["state"],
            "domain": "acme.bitrix24.example",
            "member_id": MEMBER,
            "scope": "crm,task",
            "server_domain": "oauth.bitrix.info",
        }
    )

    redirect = read_redirect(query)

    assert (redirect.code, redirect.domain, redirect.member_id) == (SECRETS["code"], "acme.bitrix24.example", MEMBER)
    assert redirect.scope == ("crm", "task")
    assert redirect.answers(SECRETS["state"])
    assert not redirect.answers("")
    assert not redirect.answers("another")


@pytest.mark.parametrize("query", ["", "code=x", "state=x", "code=&state=x", "code[]=x&state=x"])
def test_what_is_no_redirect(query: str) -> None:
    """Without a code or a state there is nothing to exchange."""
    with pytest.raises(PayloadError):
        read_redirect(query)


# -- bounds ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "form",
    [
        b"a=" + b"x" * LARGEST,
        "a=" + "x" * LARGEST,
        [("a", "x" * LARGEST)],
        {"a": "x" * LARGEST},
        b"&".join([b"a[]=1"] * (MOST + 1)),
        [("a[]", "1")] * (MOST + 1),
        "a" + "[b]" * (DEEPEST + 1) + "=1",
        {"a" + "[" * (DEEPEST + 1): "1"},
    ],
)
def test_a_form_is_bounded(form: Any) -> None:
    """By size, by how many values it has, by how deep they are: before anything is built from it."""
    with pytest.raises(PayloadError):
        read_form(form)


def test_what_fits_is_read() -> None:
    """At the bounds."""
    assert len(read_form(b"&".join([b"a[]=1"] * MOST))["a"]) == MOST
    assert read_form("a" + "[b]" * DEEPEST + "=1") != {}


def test_files_are_left_out() -> None:
    """Web frameworks put objects among the values of a multipart form."""
    form: Any = {"a": "1", "file": object()}

    assert read_form(form) == {"a": "1"}


@given(st.binary(max_size=300))
def test_any_bytes_are_a_payload_or_none(noise: bytes) -> None:
    """Nothing else is raised, whatever arrives."""
    for read in (read_event, read_frame, read_install, read_redirect):
        with suppress(PayloadError):
            read(noise)


@given(
    st.dictionaries(
        st.sampled_from([*FRAME, "event", "auth[member_id]", "auth", "auth[]", "data[x][y]", "data", "code", "state"]),
        st.text(max_size=20),
    )
)
def test_any_fields_are_a_payload_or_none(fields: dict[str, str]) -> None:
    """The same for forms that look right at first."""
    for read in (read_event, read_frame, read_install, read_redirect):
        with suppress(PayloadError):
            read(fields)


# -- what is shown -----------------------------------------------------------------------------------------------------


def test_secrets_are_not_shown() -> None:
    """In no repr: tokens, code, state, nor data, which may hold a token (`ONAPPMETHODCONFIRM`)."""
    event = read_event(body({**EVENT, "data": {"TOKEN": SECRETS["data"]}}))
    frame = read_frame(body({**FRAME, "PLACEMENT_OPTIONS": f'{{"x":"{SECRETS["data"]}"}}'}), ADDRESS)
    redirect = read_redirect(f"code={SECRETS['code']}&state={SECRETS['state']}")

    shown = repr((event, frame, redirect, event.auth, frame.auth))

    assert MEMBER in shown
    assert [secret for secret in SECRETS.values() if secret in shown] == []


def test_errors_do_not_quote() -> None:
    """A payload that cannot be read does not get into the log by its error."""
    broken = {**FRAME, "PLACEMENT_OPTIONS": SECRETS["data"]}

    with pytest.raises(PayloadError) as caught:
        read_frame(body(broken), ADDRESS)

    assert SECRETS["data"] not in str(caught.value)
    assert caught.value.__context__ is None

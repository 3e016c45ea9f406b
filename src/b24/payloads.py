"""What Bitrix24 sends to an application: events, frames, installations, redirects. Pure.

Everybody can send such a request. Nothing in it is true before its `application_token` was compared
(`Event.is_from`) or its tokens were shown to the auth server (`b24.oauth.verify`).
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping
from typing import Any, Final, cast
from urllib.parse import unquote_plus

import orjson
from attrs import field, frozen

from b24.app import scopes, text, whole
from b24.errors import B24Error
from b24.php import parse_pairs

LARGEST: Final = 1_000_000
"""Bytes of a payload: events name what changed and do not carry it. Beyond that it is refused unread."""

MOST: Final = 5_000
DEEPEST: Final = 16

Form = bytes | str | Mapping[str, str] | Iterable[tuple[str, str]]
"""A form as web frameworks hand it over: the body, or its names and values in order, decoded but not nested.

The body is the safe choice: forms of Django and Starlette are mappings that give the last of several `a[]` alone.
"""

INSTALLS: Final = ("ONAPPINSTALL", "ONAPPUPDATE")
"""Events that bring tokens for the application as a whole."""


class PayloadError(B24Error, ValueError):
    """A request is not what Bitrix24 sends. Answer 400 and forget it."""


@frozen(kw_only=True)
class Grant:
    """The credential that came with a request. To become a `Token`, it has to be shown to the auth server.

    What the request did not bring is empty or None: robots and deletions come without tokens.
    """

    member_id: str
    domain: str = ""
    """The portal's host, with a port if it has one."""
    access_token: str = field(default="", repr=False)
    refresh_token: str = field(default="", repr=False)
    application_token: str = field(default="", repr=False)
    expires_in: int | None = None
    scope: tuple[str, ...] = ()
    user_id: int | None = None
    status: str = ""
    client_endpoint: str = ""
    server_endpoint: str = ""


@frozen(kw_only=True)
class Event:
    """Something happened on a portal: `ONCRMDEALADD`. `data` says what it happened to; every value in it is text."""

    name: str
    auth: Grant
    data: Mapping[str, Any] = field(factory=dict, repr=False)
    sent: int | None = None
    """When it left the portal's queue, in seconds since 1970: some time after it happened."""
    handler_id: int | None = None

    def is_from(self, application_token: str) -> bool:
        """Whether it comes from the portal that this token was stored for. An empty token fits nothing."""
        return _same(application_token, self.auth.application_token)


@frozen(kw_only=True)
class Frame:
    """A user opened the application in a frame of the portal. `options` is the context of the placement."""

    placement: str
    auth: Grant
    options: Mapping[str, Any] = field(factory=dict, repr=False)
    language: str = ""
    session: str = field(default="", repr=False)

    def is_from(self, application_token: str) -> bool:
        """Whether it comes from the portal that this token was stored for; old portals do not send one here."""
        return _same(application_token, self.auth.application_token)


@frozen(kw_only=True)
class Redirect:
    """A user's browser came back from `App.authorize_url`; `code` is good for 30 seconds and one exchange.

    `member_id` and `domain` are what the browser says. Whose the code is, its token tells.
    """

    code: str = field(repr=False)
    state: str = field(repr=False)
    domain: str = ""
    member_id: str = ""
    scope: tuple[str, ...] = ()

    def answers(self, state: str) -> bool:
        """Whether this browser was sent with this `state`. An empty one fits nothing."""
        return _same(state, self.state)


def read_event(body: Form) -> Event:
    """The event in a POST. Raises `PayloadError`."""
    form = read_form(body)
    name, auth = text(form.get("event")), _map(form.get("auth"))
    if not name:
        raise PayloadError("no event: the form has no `event`")
    grant = Grant(
        member_id=_member_id(auth),
        domain=text(auth.get("domain")),
        access_token=text(auth.get("access_token")),
        refresh_token=text(auth.get("refresh_token")),
        application_token=text(auth.get("application_token")),
        expires_in=whole(auth.get("expires_in")),
        scope=scopes(auth.get("scope")),
        user_id=whole(auth.get("user_id")),
        status=text(auth.get("status")),
        client_endpoint=text(auth.get("client_endpoint")),
        server_endpoint=text(auth.get("server_endpoint")),
    )
    return Event(
        name=name.upper(),
        auth=grant,
        data=_map(form.get("data")),
        sent=whole(form.get("ts")),
        handler_id=whole(form.get("event_handler_id")),
    )


def read_frame(body: Form, query: Form = b"") -> Frame:
    """The frame in a POST; `query` is the query string of its address. Raises `PayloadError`."""
    form, address = read_form(body), read_form(query)
    placement = text(form.get("PLACEMENT"))
    if not placement:
        raise PayloadError("no frame: the form has no `PLACEMENT`")
    domain = text(address.get("DOMAIN"))
    scheme = "http" if address.get("PROTOCOL") == "0" else "https"
    access_token = text(form.get("AUTH_ID"))
    grant = Grant(
        # Some placements come without any authorisation, and then nobody needs to know the portal.
        member_id=_member_id(form) if access_token else text(form.get("member_id")),
        domain=domain,
        access_token=access_token,
        refresh_token=text(form.get("REFRESH_ID")),
        application_token=text(form.get("APPLICATION_TOKEN")),
        expires_in=whole(form.get("AUTH_EXPIRES")),
        scope=scopes(form.get("APPLICATION_SCOPE")),
        status=text(form.get("status")),
        client_endpoint=f"{scheme}://{domain}/rest/" if domain else "",
        server_endpoint=text(form.get("SERVER_ENDPOINT")),
    )
    return Frame(
        placement=placement,
        auth=grant,
        options=_options(text(form.get("PLACEMENT_OPTIONS"))),
        language=text(address.get("LANG")),
        session=text(address.get("APP_SID")),
    )


def read_install(body: Form, query: Form = b"") -> Event | Frame:
    """An installation, either way it comes: `ONAPPINSTALL` (or `ONAPPUPDATE`), or the installation page in its frame.

    Raises `PayloadError`, also if it brings no tokens.
    """
    pairs = _pairs(body)
    is_event = any(name == "event" for name, _ in pairs)
    install: Event | Frame = read_event(pairs) if is_event else read_frame(pairs, query)
    check_install(install)
    return install


def check_install(request: Event | Frame) -> None:
    """Raise `PayloadError` for what is no installation: other events, and requests without both tokens."""
    if isinstance(request, Event) and request.name not in INSTALLS:
        raise PayloadError(f"no installation: the event is none of {', '.join(INSTALLS)}")
    if not request.auth.access_token or not request.auth.refresh_token:
        raise PayloadError("no installation: it brings no tokens")


def read_redirect(query: Form) -> Redirect:
    """What the browser brought back, by the query string of the address it asked for. Raises `PayloadError`."""
    form = read_form(query)
    code, state = text(form.get("code")), text(form.get("state"))
    if not code or not state:
        raise PayloadError("no redirect of an authorization: `code` or `state` is missing")
    return Redirect(
        code=code,
        state=state,
        domain=text(form.get("domain")),
        member_id=text(form.get("member_id")),
        scope=scopes(form.get("scope")),
    )


def read_form(form: Form) -> dict[str, Any]:
    """A form as PHP reads it, nested by its brackets. Raises `PayloadError` if it is too large, long or deep."""
    return parse_pairs(_pairs(form))


def _pairs(form: Form) -> list[tuple[str, str]]:
    """Names and values, decoded."""
    if isinstance(form, (bytes, str)):
        _bounded(len(form))
        body = form if isinstance(form, str) else form.decode("utf-8", "replace")
        pieces = [piece.partition("=") for piece in body.split("&", MOST + 1) if piece]
        pairs = [(unquote_plus(name), unquote_plus(value)) for name, _, value in pieces]
    else:
        items = cast("Mapping[str, object]", form).items() if isinstance(form, Mapping) else form
        # Uploaded files come as other objects, and Bitrix24 sends none.
        pairs = [(name, value) for name, value in items if isinstance(value, str)]
        _bounded(sum(len(name) + len(value) for name, value in pairs))
    if len(pairs) > MOST:
        raise PayloadError(f"more than {MOST} values")
    if any(name.count("[") > DEEPEST for name, _ in pairs):
        raise PayloadError(f"nested deeper than {DEEPEST}")
    return pairs


def _bounded(size: int) -> None:
    if size > LARGEST:
        raise PayloadError(f"{size} bytes, more than {LARGEST}")


def _member_id(fields: Mapping[str, Any]) -> str:
    member_id = text(fields.get("member_id"))
    if not (0 < len(member_id) <= 64 and member_id.isascii() and member_id.isalnum()):
        raise PayloadError("it does not say which portal it comes from: no `member_id`")
    return member_id


def _map(value: Any) -> Mapping[str, Any]:
    """A map as PHP meant it: one with the keys 0, 1, … looks like a list."""
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value)
    return {str(index): inner for index, inner in enumerate(value)} if isinstance(value, list) else {}


def _options(encoded: str) -> Mapping[str, Any]:
    """The context of a placement: JSON inside of the form, `""` or `"[]"` where there is none."""
    try:
        return _map(orjson.loads(encoded or "{}"))
    except ValueError:
        pass
    raise PayloadError("PLACEMENT_OPTIONS is no JSON")


def _same(ours: str, theirs: str) -> bool:
    """Whether two secrets are equal; how long it takes tells nothing of where they differ."""
    return bool(ours) and hmac.compare_digest(ours.encode(), theirs.encode("utf-8", "replace"))

"""The auth server beside a simulated portal: codes, tokens that expire, refreshes and the books of them. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Literal
from urllib.parse import urlencode, urlsplit
from uuid import uuid4

import orjson
from attrs import define, field, frozen

from b24 import form
from b24.testing.wire import Caller, PortalError

CODE_LIVES: Final = 30.0
REFRESH_LIVES: Final = 180 * 86_400.0

INSTALLED: Final = {"VERSION": 1, "ACTIVE": "Y", "INSTALLED": "Y", "LANGUAGE_ID": "en"}
"""The `data` of `ONAPPINSTALL`."""

PATHS: Final[Mapping[str, str]] = {
    "/oauth/authorize": "oauth/authorize",
    "/oauth/token": "oauth/token",
    "/auth/oauth/token": "oauth/token",
    "/auth/rest/app.info": "oauth/app.info",
}
"""What it answers, by path, with the names for `Portal.fail`. In truth it is another host, so it has a folder here."""


@define
class Refresh:
    """One request for a new token: the refresh token it came with, and the code it was refused with, if it was."""

    refresh_token: str = field(repr=False)
    error: str = ""


@frozen
class Page:
    """An answer: JSON for programs, text for browsers, or a redirect."""

    status: int
    body: bytes = field(default=b"", repr=False)
    content_type: str = "application/json"
    location: str | None = field(default=None, repr=False)


@define
class _Issued:
    user: int
    until: float


class AuthServer:
    """One application, installed on the portal: `portal.oauth`. What it answers is set by its attributes.

    `rotation` says whether a refresh token dies when it is used (`"strict"`) or goes on (`"lenient"`); `lifetime` is
    that of access tokens, in seconds; `redirect` is where a browser is sent with a code. `refreshes` are its books.
    """

    def __init__(self, site: Callable[[], str], clock: Callable[[], float]) -> None:
        self.client_id = f"local.{uuid4().hex[:14]}.12345678"
        self.client_secret = uuid4().hex
        self.member_id = uuid4().hex
        self.application_token = uuid4().hex
        self.scope: tuple[str, ...] = ("crm", "task")
        self.rotation: Literal["strict", "lenient"] = "strict"
        self.lifetime = 3600.0
        self.redirect = ""
        self.refreshes: list[Refresh] = []
        self.heard: list[Callable[[str, Mapping[str, Any], int | None, str], None]] = []
        """Called after `install` and `uninstall`: the event, its data, the user, an address to tell as well."""
        self._site = site
        self._clock = clock
        self._installed = True
        self._codes: dict[str, _Issued] = {}
        self._access: dict[str, _Issued] = {}
        self._refresh: dict[str, _Issued] = {}
        self._address = ""

    # -- what a test says ----------------------------------------------------------------------------------------------

    @property
    def url(self) -> str:
        """Its address, for `App(auth_server=…)`."""
        # It has an address of its own, so it stays where it is when the portal moves.
        self._address = self._address or f"{self._site()}/auth"
        return self._address

    def code(self, user: int = 1) -> str:
        """A code as a browser would bring it."""
        code = uuid4().hex
        self._codes[code] = _Issued(user, self._clock() + CODE_LIVES)
        return code

    def issue(self, user: int = 1) -> dict[str, Any]:
        """A new token, as the answer to an exchange has it."""
        now = self._clock()
        access, refresh = uuid4().hex * 2, uuid4().hex * 2
        self._access[access] = _Issued(user, now + self.lifetime)
        self._refresh[refresh] = _Issued(user, now + REFRESH_LIVES)
        return {
            "access_token": access,
            "refresh_token": refresh,
            "expires_in": int(self.lifetime),
            "expires": int(now + self.lifetime),
            "member_id": self.member_id,
            "domain": urlsplit(self.url).netloc,
            "scope": ",".join(self.scope),
            "status": "L",
            "user_id": user,
            "client_endpoint": f"{self._site()}/rest/",
            "server_endpoint": f"{self.url}/rest/",
        }

    def install_event(self, user: int = 1) -> bytes:
        """The body of the `ONAPPINSTALL` that a portal posts to an application without pages."""
        auth = self.event_auth(user, refresh=True)
        event = {"event": "ONAPPINSTALL", "data": INSTALLED, "ts": int(self._clock()), "auth": auth}
        return form.encode(event).encode()

    def event_auth(self, user: int | None, *, refresh: bool = False) -> dict[str, Any]:
        """What an event says of the portal, with a token of the user who caused it, if there is one."""
        portal = {
            "domain": urlsplit(self._site()).netloc,
            "client_endpoint": f"{self._site()}/rest/",
            "server_endpoint": f"{self.url}/rest/",
            "member_id": self.member_id,
            "application_token": self.application_token,
        }
        if user is None:
            return portal
        token = self.issue(user)
        if not refresh:
            del token["refresh_token"]
        return token | portal

    def expire(self) -> None:
        """Let every access token expire now."""
        for issued in self._access.values():
            issued.until = self._clock()

    def revoke(self) -> None:
        """Let every refresh token be refused from now on."""
        self._refresh.clear()

    def install(self, user: int = 1, *, handler: str = "") -> None:
        """Install the application (again): `ONAPPINSTALL` goes to `handler` and to whoever bound one for it."""
        self._installed = True
        self._hear("ONAPPINSTALL", INSTALLED, user, handler)

    def uninstall(self, *, clean: bool = False) -> None:
        """Remove the application: no token works any more. `ONAPPUNINSTALL` goes to its handlers, which are gone then.

        `clean` is what the user ticks to have the application's data erased.
        """
        self._installed = False
        self._hear("ONAPPUNINSTALL", {"LANGUAGE_ID": "en", "CLEAN": int(clean)}, None, "")

    def _hear(self, event: str, data: Mapping[str, Any], user: int | None, handler: str) -> None:
        for hear in self.heard:
            hear(event, data, user, handler)

    # -- what the portal asks it ---------------------------------------------------------------------------------------

    def caller(self, token: str) -> Caller:
        """Who calls with an access token. Raises `PortalError` if nobody may."""
        issued = self._access.get(token)
        if issued is None:
            raise PortalError("NO_AUTH_FOUND", "Wrong authorization data", 401)
        if not self._installed:
            raise PortalError("APPLICATION_NOT_FOUND", "Application not found", 401)
        if issued.until <= self._clock():
            raise PortalError("expired_token", "The access token provided has expired.", 401)
        return Caller(self.client_id, str(issued.user), frozenset(self.scope), application=True, token=token)

    # -- requests ------------------------------------------------------------------------------------------------------

    def answer(self, name: str, params: Mapping[str, Any]) -> Page:
        """The answer to one request; `name` is one of `PATHS`."""
        if name == "oauth/authorize":
            return self._authorize(params)
        try:
            told = self._info(params) if name == "oauth/app.info" else self._token(params)
        except PortalError as error:
            told = {"error": error.code, "error_description": error.description}
            return Page(error.status, orjson.dumps(told))
        return Page(200, orjson.dumps(told))

    def _authorize(self, params: Mapping[str, Any]) -> Page:
        """The browser's page. Who is not sent back has to copy the code."""
        if params.get("client_id") != self.client_id:
            return Page(404, b"Application not found", "text/html")
        code = self.code()
        if not self.redirect:
            return Page(200, code.encode(), "text/html")
        back = {
            "code": code,
            "state": params.get("state", ""),
            "domain": urlsplit(self._site()).netloc,
            "member_id": self.member_id,
            "scope": ",".join(self.scope),
            "server_domain": urlsplit(self.url).netloc,
        }
        return Page(302, location=f"{self.redirect}?{urlencode(back)}")

    def _token(self, params: Mapping[str, Any]) -> dict[str, Any]:
        """A token for a code or for a refresh token."""
        grant = params.get("grant_type")
        if grant not in ("authorization_code", "refresh_token"):
            raise PortalError("invalid_request", "Wrong grant_type", 400)
        if grant == "authorization_code":
            self._check_client(params)
            return self.issue(self._take(self._codes, str(params.get("code")), spent=True))
        sent = str(params.get("refresh_token"))
        refresh = Refresh(sent)
        self.refreshes.append(refresh)
        try:
            self._check_client(params)
            return self.issue(self._take(self._refresh, sent, spent=self.rotation == "strict"))
        except PortalError as error:
            refresh.error = str(error.code)
            raise

    def _check_client(self, params: Mapping[str, Any]) -> None:
        if params.get("client_id") != self.client_id:
            raise PortalError("wrong_client", "Client not found", 200)
        if params.get("client_secret") != self.client_secret:
            raise PortalError("invalid_client", "Invalid client secret", 400)
        if not self._installed:
            raise PortalError("NOT_INSTALLED", "Application not installed", 401)

    def _take(self, issued: dict[str, _Issued], secret: str, *, spent: bool) -> int:
        """The user that a code or refresh token was issued for; `spent` ends it."""
        found = issued.get(secret)
        if found is None or found.until <= self._clock():
            raise PortalError("invalid_grant", "Invalid grant", 400)
        if spent:
            del issued[secret]
        return found.user

    def _info(self, params: Mapping[str, Any]) -> dict[str, Any]:
        """Whose an access token is."""
        issued = self._access.get(str(params.get("auth")))
        if issued is None or not self._installed or issued.until <= self._clock():
            raise PortalError("invalid_client", "Invalid token", 400)
        install = {
            "installed": True,
            "version": "1",
            "status": "L",
            "scope": ",".join(self.scope),
            "domain": urlsplit(self._site()).netloc,
            "client_endpoint": f"{self._site()}/rest/",
            "member_id": self.member_id,
        }
        return {
            "result": {
                "client_id": self.client_id,
                "scope": ",".join(self.scope),
                "expires": int(issued.until),
                "install": install,
                "user_id": issued.user,
            }
        }

"""`App`, an application of Bitrix24: what it asks the auth server, and what the server's answers mean. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, cast
from urllib.parse import SplitResult, quote, urlencode, urlsplit

import orjson
from attrs import evolve, field, frozen

from b24.auth import Posted, is_loopback, redacted
from b24.errors import ApiError, AuthError, ConfigError, TransportError
from b24.protocol import BY_CODE, SHOWN
from b24.tokens import Token, TokenKey

AUTH_SERVERS: Final = ("https://oauth.bitrix.info", "https://oauth.bitrix24.tech")
"""Two names of the service that issues tokens: the documentation and portals say the first, new clients the second."""


def _server(address: str) -> str:
    """An auth server's address, with nothing at its end."""
    parts = _split(address)
    if parts is None or parts.query or parts.fragment:
        raise ConfigError(f"{address!r} is no address of an auth server; they look like {AUTH_SERVERS[0]}")
    return address.strip().rstrip("/").removesuffix("/rest")  # as tokens name it


def _servers(addresses: Iterable[str]) -> tuple[str, ...]:
    return tuple(_server(address) for address in addresses)


@frozen
class Question:
    """A form to post to the auth server. `method` is what errors call it, `secrets` what is kept out of them."""

    address: str
    method: str
    body: bytes = field(repr=False)
    secrets: tuple[str, ...] = field(repr=False)

    def redact(self, text: str) -> str:
        """`text` without the secrets."""
        return redacted(text, self.secrets)


@frozen
class App:
    """An application as its card in the portal shows it. Local ones and those of the market work alike.

    `client_secret` and tokens go to `auth_server`, or to the one that issued a token, if that is one of Bitrix24's own
    or one of `trusted`: what a request from outside names is never asked. Each of these can speak for every portal.
    """

    client_id: str
    client_secret: str = field(repr=False)
    auth_server: str = field(default=AUTH_SERVERS[0], converter=_server)
    trusted: tuple[str, ...] = field(default=(), converter=_servers)

    def __attrs_post_init__(self) -> None:
        if not self.client_id or not self.client_secret:
            raise ConfigError("an application has a client_id and a client_secret; the portal shows both in its card")

    def key(self, member_id: str, user: int | None = None) -> TokenKey:
        """Where a store keeps the token of a portal, or of one user there."""
        return TokenKey(self.client_id, member_id, user)

    def key_of(self, token: Token, *, user: bool = False) -> TokenKey:
        """Where a store keeps this token: as the application's own, or with `user` as that of the user it is for."""
        return self.key(token.member_id, token.user_id if user else None)

    def authorize_url(self, portal: str, state: str) -> str:
        """Where to send a user's browser, so that it comes back with a `code`; see `payloads.read_redirect`.

        `portal` is a host or an address. `state` comes back too: something hard to guess (`secrets.token_urlsafe()`),
        good for one use by this browser.
        """
        parts = _split(portal if "://" in portal else f"https://{portal}")
        if parts is None:
            raise ConfigError(f"{portal!r} is no portal; it looks like acme.bitrix24.com or https://portal.example")
        if not state:
            raise ConfigError("state is empty: then anybody could send your user an authorization of their own")
        query = urlencode({"client_id": self.client_id, "state": state})
        return f"{parts.scheme}://{parts.netloc}/oauth/authorize/?{query}"

    def exchange(self, code: str) -> Question:
        """What to ask for the token of a `code`, within 30 seconds after it was given."""
        return self._token(self.auth_server, {"grant_type": "authorization_code", "code": code}, code)

    def refresh(self, token: Token) -> Question:
        """What to ask for the next token in place of this one."""
        secret = token.refresh_token
        return self._token(
            self._issuer(token.server_endpoint), {"grant_type": "refresh_token", "refresh_token": secret}, secret
        )

    def check(self, access_token: str, server_endpoint: str = "") -> Question:
        """What to ask to learn whose a token is, that came from outside."""
        body = urlencode({"auth": access_token}).encode()
        return Question(
            f"{self._issuer(server_endpoint)}/rest/app.info", "auth server: app.info", body, _spellings(access_token)
        )

    def _token(self, server: str, fields: Mapping[str, str], secret: str) -> Question:
        form = {"client_id": self.client_id, "client_secret": self.client_secret, **fields}
        secrets = (*_spellings(self.client_secret), *_spellings(secret))
        return Question(f"{server}/oauth/token/", "auth server: oauth/token", urlencode(form).encode(), secrets)

    def _issuer(self, server_endpoint: str) -> str:
        """The auth server behind an endpoint, where it is to be trusted; else the application's own."""
        named = server_endpoint.rstrip("/").removesuffix("/rest")
        return named if named in (*AUTH_SERVERS, *self.trusted) else self.auth_server


# -- answers -----------------------------------------------------------------------------------------------------------


def read_token(question: Question, posted: Posted, *, now: float, before: Token | None = None) -> Token:
    """The token in the auth server's answer, the one after `before`.

    Raises the `ApiError` that the answer tells of, or `TransportError`.
    """
    answer, status = _read(question, posted), posted.status
    access, refresh = text(answer.get("access_token")), text(answer.get("refresh_token"))
    member = text(answer.get("member_id"))
    if not access or not refresh:
        raise _unreadable(question, status, "no token in it")
    if before is not None and member not in ("", before.member_id):
        raise _unreadable(question, status, "the token in it is for another portal")
    if before is None:
        if not member:
            raise _unreadable(question, status, "it does not say which portal the token is for")
        before = Token(member_id=member, client_endpoint=_endpoint(question, status, answer), access_token="")
    # The one before is used up: better to keep this one with what is known than to lose it.
    return evolve(
        before,
        client_endpoint=rest_endpoint(answer.get("client_endpoint"), question) or before.client_endpoint,
        access_token=access,
        refresh_token=refresh,
        expires=now + seconds if (seconds := whole(answer.get("expires_in"))) else 0.0,
        server_endpoint=text(answer.get("server_endpoint")) or before.server_endpoint,
        scope=scopes(answer.get("scope")) or before.scope,
        user_id=before.user_id if (user := whole(answer.get("user_id"))) is None else user,
        status=text(answer.get("status")) or before.status,
    )


@frozen(kw_only=True)
class TokenInfo:
    """What the auth server says of a token: the one source for that which nobody can forge."""

    client_id: str
    member_id: str
    client_endpoint: str
    user_id: int | None = None
    scope: tuple[str, ...] = ()
    status: str = ""


def read_info(question: Question, posted: Posted) -> TokenInfo:
    """Whose a token is, by the auth server's answer. Raises `AuthError` if it is nobody's."""
    answer, status = _read(question, posted), posted.status
    result = answer.get("result", answer)
    if isinstance(result, Mapping) and isinstance(install := result.get("install"), Mapping):
        client_id, member_id = text(result.get("client_id")), text(install.get("member_id"))
        if client_id and member_id:
            return TokenInfo(
                client_id=client_id,
                member_id=member_id,
                client_endpoint=_endpoint(question, status, install),
                user_id=whole(result.get("user_id")),
                scope=scopes(result.get("scope")),
                status=text(install.get("status")),
            )
    raise _unreadable(question, status, "it does not say whose the token is")


def _read(question: Question, posted: Posted) -> Mapping[str, Any]:
    """The answer as a mapping that tells of no error."""
    status, body = posted.status, posted.body
    try:
        answer: Any = orjson.loads(body)
    except ValueError:
        answer = None
    if not isinstance(answer, Mapping):
        start = question.redact(" ".join(body.decode("utf-8", "replace").split()))
        raise _unreadable(question, status, f"{start[:SHOWN]}{'…' if len(start) > SHOWN else ''}" or "it is empty")
    if "error" in answer:
        # Whatever the status: an unknown client_id comes with 200.
        code, description = (question.redact(text(answer.get(key))) for key in ("error", "error_description"))
        if status >= 500 or not code:
            raise _unreadable(question, status, f"{code}: {description}")
        kind = BY_CODE.get(code.casefold(), ApiError)
        # It is asked about credentials alone, so that is what it refuses: invalid_grant, wrong_client, …
        raise (AuthError if kind is ApiError else kind)(code, description, status=status, method=question.method)
    if not 200 <= status < 300:
        raise _unreadable(question, status, "no error in it")
    return cast("Mapping[str, Any]", answer)


def _endpoint(question: Question, status: int, answer: Mapping[str, Any]) -> str:
    """Where the answer says that the portal is, which must be somewhere that tokens may go to."""
    if endpoint := rest_endpoint(answer.get("client_endpoint"), question):
        return endpoint
    shown = question.redact(text(answer.get("client_endpoint")))[:SHOWN]
    told = f"no token goes to a portal at {shown!r}, but to https://{{host}}/rest/ on another machine"
    raise _unreadable(question, status, told)


def _unreadable(question: Question, status: int, told: str) -> TransportError:
    return TransportError(
        f"{question.method}: not an answer of the auth server: {told} (HTTP {status})",
        method=question.method,
        status=status,
        may_have_run=not 300 <= status < 500,
    )


# -- values as the auth server and payloads carry them -----------------------------------------------------------------


def text(value: Any) -> str:
    """A text, or nothing where something else stands."""
    return value if isinstance(value, str) else ""


def whole(value: Any) -> int | None:
    """A whole number: payloads carry it as text."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 16:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def scopes(value: Any) -> tuple[str, ...]:
    """The names in a scope: split at commas in most places, at spaces in `ONAPPINSTALL` by its documentation."""
    return tuple(text(value).replace(",", " ").split())


def rest_endpoint(value: Any, question: Question) -> str:
    """The address of a portal's REST API, ending in `/rest/`; nothing, if tokens must not go there.

    Only an auth server on this machine knows portals on this machine: else a portal could make us call ourselves.
    """
    parts = _split(text(value))
    if parts is None or parts.query or parts.fragment or not parts.path.rstrip("/").endswith("/rest"):
        return ""
    if is_loopback(parts.hostname or "") and not is_loopback(urlsplit(question.address).hostname or ""):
        return ""
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}/"


def _split(address: str) -> SplitResult | None:
    """The parts of an address that secrets may go to: over https, or to this machine."""
    try:
        parts = urlsplit(address.strip())
        _ = parts.port
    except ValueError:
        return None
    host = parts.hostname or ""
    secure = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))
    return parts if host and secure and parts.username is None else None


def _spellings(secret: str) -> tuple[str, ...]:
    return (secret, quote(secret, safe=""))

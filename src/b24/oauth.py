"""`OAuth`, an application's credential on a portal: renewed when it expires, once for all who share its store."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from copy import copy
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit
from uuid import uuid4

from attrs import evolve

from b24.app import App, Question, TokenInfo, read_info, read_token
from b24.auth import Access, Auth, Post, Posted, Renames, checked_renames, follow_rename
from b24.errors import AuthError, B24Error, ConfigError, TransportError, forget_frames
from b24.tokens import Token, TokenKey, TokenStore

if TYPE_CHECKING:
    from b24.payloads import Event, Frame

log = logging.getLogger(__name__)

TIMEOUT: Final = 15.0
"""Seconds for one answer of the auth server."""

LEASE: Final = 45.0
"""Seconds after which a worker that renews counts as dead: two attempts, and the store's time."""

POLL: Final = 0.1
"""Seconds between looks at a store where another worker renews."""

LEEWAY: Final = 30.0
"""Seconds before its end at which a token is renewed, if a call needs it: the call would spend them on its way."""

FORM: Final = {"Content-Type": "application/x-www-form-urlencoded"}


class OAuth(Auth):
    """The token of `app` on the portal `member_id`, out of `store`; with `user`, that of one user there.

    It is renewed when a call needs it, and kept before it is used. However many tasks and processes find it expired,
    one of them asks the auth server. `renames` says whether to follow the portal to a new address; see `follow_rename`.
    """

    def __init__(
        self,
        app: App,
        store: TokenStore,
        member_id: str,
        *,
        user: int | None = None,
        renames: Renames = "confirmed",
        post: Post | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._app = app
        self._store = store
        self._key = app.key(member_id, user)
        self._renames: Renames = checked_renames(renames)
        self._post = post
        self._clock = clock
        self._token: Token | None = None
        self._access: Access | None = None
        self._flights: dict[str, asyncio.Task[Token]] = {}
        self._unsaved: tuple[Token, Token] | None = None
        self._refused: tuple[Token, AuthError] | None = None

    def __repr__(self) -> str:
        return f"OAuth({str(self._key)!r})"

    def with_post(self, post: Post) -> OAuth:
        """This credential for one client: it has the client's event loop and way to the network."""
        return OAuth(
            self._app,
            self._store,
            self._key.member_id,
            user=self._key.user,
            renames=self._renames,
            post=post,
            clock=self._clock,
        )

    async def access(self) -> Access:
        """The token that is valid now; a new one, if it is about to expire."""
        token = self._token or await self._stored()
        if token.expires and token.expires - LEEWAY <= self._clock():
            try:
                token = await self._fresh(access_of(token))
            except TransportError:
                if token.expires <= self._clock():
                    raise
        return self._use(token)

    def known(self) -> Access | None:
        """The token in use, while it is not about to expire."""
        token = self._token
        if token is None or (token.expires and token.expires - LEEWAY <= self._clock()):
            return None
        return self._access

    async def renew(self, stale: Access) -> Access:
        """A token other than the stale one. Raises what the auth server says, or that it cannot be reached."""
        return self._use(await self._fresh(stale))

    async def moved(self, stale: Access, asked: str, location: str) -> Access | None:
        """The portal at its new address, if that is one of the same domain or the auth server knows it."""
        site = follow_rename(asked, location, self._renames)
        if site is None and self._renames == "confirmed":
            if follow_rename(asked, location, "always") is None:
                return None
            # The stale token stays in use if this is not confirmed, so that the next redirect does not renew again.
            fresh = await self._fresh(stale)
            site = follow_rename(asked, location, self._renames, confirmed=fresh.client_endpoint)
        if site is None:
            return None

        def move(kept: Token | None) -> Token | None:
            endpoint = site + urlsplit(kept.client_endpoint).path if kept else ""
            if kept is None or kept.client_endpoint == endpoint:
                return kept
            return evolve(kept, client_endpoint=endpoint)

        return self._use(await update(self._store, self._key, move))

    async def aclose(self) -> None:
        """Wait until a renewal under way is through: the new token must not get lost."""
        while self._flights:
            await asyncio.wait(self._flights.values())

    def _use(self, token: Token) -> Access:
        """How to call with a token, made once for each; announces where the portal moved."""
        if self._access is None or token is not self._token:
            before, now = self._access, access_of(token)
            if before is not None and before.v2 != now.v2:
                log.warning("%s: the portal moved from %s to %s", self._key, before.v2, now.v2)
            self._token, self._access = token, now
        return self._access

    async def _stored(self) -> Token:
        stored = await self._store.load(self._key)
        if stored is None:
            raise ConfigError(f"no token for {self._key}; install the application there, or exchange a code")
        return stored.token

    # -- renewal: one task for each stale token, whoever waits for it or gives up waiting ------------------------------

    # Tokens go from one to the other inside of objects that do not show them: a traceback may show the arguments.

    async def _fresh(self, stale: Access) -> Token:
        """The token that came after the stale one."""
        flight = self._flights.get(stale.token)
        if flight is None:
            flight = asyncio.create_task(self._renew(stale), name=f"renew {self._key.member_id}")
            self._flights[stale.token] = flight
            flight.add_done_callback(lambda flight: self._landed(stale, flight))
        await asyncio.wait({flight})
        error = flight.exception()
        if error is not None:
            raise copy(error) if isinstance(error, B24Error) else error  # each waiter adds a traceback of its own
        return flight.result()

    def _landed(self, stale: Access, flight: asyncio.Task[Token]) -> None:
        self._flights.pop(stale.token, None)
        # Asked here because every waiter may be gone, and asyncio would complain.
        if not flight.cancelled() and (error := flight.exception()) is not None:
            log.warning("%s: not renewed: %s", self._key, error)

    async def _renew(self, stale: Access) -> Token:
        owner = uuid4().hex
        while not await self._store.lease(self._key, owner, LEASE):  # noqa: ASYNC110 - it may be another process
            await asyncio.sleep(POLL)
        try:
            token = await self._stored()
            if token.access_token != stale.token:
                return token  # another worker was faster
            return await self._rotate(token)
        finally:
            await self._store.release(self._key, owner)

    async def _rotate(self, token: Token) -> Token:
        """The next token from the auth server, kept."""
        if not token.refresh_token:
            raise ConfigError(f"the token for {self._key} has no refresh_token; install the application anew")
        if self._refused is not None and _is_one(self._refused[0], token):
            raise copy(self._refused[1])  # asking again is what the auth server blocks applications for
        if self._unsaved is None or not _is_one(self._unsaved[0], token):
            try:
                fresh = await self._ask(token)
            except AuthError as error:
                if error.code.casefold() != "invalid_grant":
                    raise
                # A worker whose lease ran out may have come first.
                if not _is_one(kept := await self._stored(), token):
                    return kept
                self._refused = token, error
                raise
            # The one before it is used up, so this must not get lost if the store fails.
            self._unsaved = token, fresh
        token = await self._keep(*self._unsaved)
        self._unsaved = None
        log.info("%s: renewed", self._key)
        return token

    async def _keep(self, used: Token, fresh: Token) -> Token:
        def replace(kept: Token | None) -> Token | None:
            if kept is None or not _is_one(kept, used):
                return kept  # uninstalled or installed anew meanwhile
            return evolve(fresh, application_token=kept.application_token)

        return await update(self._store, self._key, replace)

    async def _ask(self, before: Token) -> Token:
        """The answer to a refresh; asked twice if it is lost, since the old token may still be good."""
        try:
            return await self._ask_once(before)
        except TransportError:
            return await self._ask_once(before)

    async def _ask_once(self, before: Token) -> Token:
        question = self._app.refresh(before)
        if self._post is None:
            raise ConfigError("OAuth alone cannot reach the auth server; give it to a client: Bitrix24(OAuth(…))")
        now = self._clock()
        try:
            return read_token(question, await post_question(self._post, question), now=now, before=before)
        except TransportError as error:
            # It may have run, but the call that waits for the token has not, and that is what the caller asks.
            failure = TransportError(str(error), method=error.method, status=error.status)
        raise failure


# -- tokens that come in -----------------------------------------------------------------------------------------------


async def exchange_code(
    app: App, store: TokenStore, code: str, *, post: Post, user: bool = False, clock: Callable[[], float] = time.time
) -> Token:
    """The token for the code that a user's browser brought back, kept in the store.

    It is kept as the application's own, or with `user` as that of the user who gave it.
    """
    question = app.exchange(code)
    now = clock()
    try:
        token = read_token(question, await post_question(post, question), now=now)
        if user and token.user_id is None:  # not in every answer
            info = await token_info(app, token.access_token, token.server_endpoint, post=post)
            token = evolve(token, user_id=info.user_id)
        return await keep(app, store, token, user=user)
    except B24Error as error:
        forget_frames(error)
        raise


async def verify(app: App, request: Event | Frame, *, post: Post, clock: Callable[[], float] = time.time) -> Token:
    """The token that came with a request, after the auth server said that it is this application's on that portal.

    Raises `AuthError` where it says otherwise: the request is forged.
    """
    grant = request.auth
    now = clock()
    info = await token_info(app, grant.access_token, grant.server_endpoint, post=post)
    if (info.client_id, info.member_id) != (app.client_id, grant.member_id):
        raise AuthError(
            "WRONG_CLIENT", "a token of another application or portal", status=200, method="auth server: app.info"
        )
    return Token(
        member_id=info.member_id,
        client_endpoint=info.client_endpoint,
        access_token=grant.access_token,
        refresh_token=grant.refresh_token,
        expires=now + grant.expires_in if grant.expires_in else 0.0,
        server_endpoint=grant.server_endpoint,
        scope=info.scope,
        user_id=info.user_id,
        status=info.status,
        application_token=grant.application_token,
    )


async def token_info(app: App, access_token: str, server_endpoint: str = "", *, post: Post) -> TokenInfo:
    """Whose a token is. Raises `AuthError` if it is nobody's."""
    question = app.check(access_token, server_endpoint)
    try:
        return read_info(question, await post_question(post, question))
    except B24Error as error:
        forget_frames(error)
        raise


async def keep(app: App, store: TokenStore, token: Token, *, user: bool = False) -> Token:
    """Put a token that was just issued into the store, in place of the one before it.

    With `user`, as that of the user it is for. Raises `AuthError` if nobody said who that is.
    """
    if user and token.user_id is None:
        raise AuthError("", "the token does not say which user it is for", status=200, method="auth server")

    def replace(kept: Token | None) -> Token:
        # Only installations bring this one along.
        secret = token.application_token or (kept.application_token if kept else "")
        return evolve(token, application_token=secret)

    return await update(store, app.key_of(token, user=user), replace)


async def update(store: TokenStore, key: TokenKey, change: Callable[[Token | None], Token | None]) -> Token:
    """The token after `change`, kept in the store, whoever else writes there. `change` may be asked several times."""
    while True:
        stored = await store.load(key)
        before = stored.token if stored else None
        after = change(before)
        if after is None:
            raise ConfigError(f"the token for {key} is gone: the application was uninstalled")
        if after is before or await store.save(key, after, version=stored.version if stored else None):
            return after


async def post_question(post: Post, question: Question) -> Posted:
    """The auth server's answer, whatever it says."""
    return await post(
        question.address, question.body, method=question.method, redact=question.redact, headers=FORM, timeout=TIMEOUT
    )


def _is_one(token: Token, other: Token) -> bool:
    """Whether they are one token, to be renewed by the same secret."""
    return token.refresh_token == other.refresh_token


def access_of(token: Token) -> Access:
    """How to call with a token."""
    v2 = token.client_endpoint
    return Access(
        urlsplit(v2).netloc.lower(),  # its limits are counted under this name, whatever the credential
        v2=v2,
        v3=f"{v2}api/",
        token=token.access_token,
        secrets=tuple(secret for secret in (token.access_token, token.refresh_token) if secret),
    )

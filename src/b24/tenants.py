"""`Tenants`: an application's clients for all portals that installed it, over one session."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Final, Generic, Protocol, Self, TypeVar

from attrs import define

from b24 import __version__, oauth
from b24.app import App
from b24.auth import Auth
from b24.client import Bitrix24
from b24.errors import ConfigError
from b24.http import Http, Session
from b24.oauth import OAuth
from b24.payloads import Event, Frame, check_install
from b24.tokens import Token, TokenKey, TokenStore

Client = TypeVar("Client", bound=Bitrix24)
Client_co = TypeVar("Client_co", bound=Bitrix24, covariant=True)

KEPT: Final = 100


class Maker(Protocol[Client_co]):
    """Makes a client: `Bitrix24`, one of your own, or `partial(Bitrix24, limits=…)`."""

    def __call__(self, auth: Auth, *, session: Session) -> Client_co: ...


@define(eq=False)
class _Lent(Generic[Client]):
    client: Client
    users: int = 0


class Tenants(Generic[Client]):
    """Clients by portal: `async with tenants.client(member_id) as b24: …`.

    A client is made when its portal is first asked for, and kept for the next time: the last `size` of them. One that
    is in use is never closed, so there are more while more are in use. A `session` that is passed in stays open.
    """

    def __init__(
        self,
        make: Maker[Client],
        app: App,
        store: TokenStore,
        *,
        size: int = KEPT,
        session: Session | None = None,
    ) -> None:
        if size < 0:
            raise ConfigError(f"size={size}: how many idle clients to keep, 0 or more")
        self._make = make
        self._app = app
        self._store = store
        self._size = size
        self._http = Http(session, user_agent=f"b24/{__version__}")
        self._clients: OrderedDict[TokenKey, _Lent[Client]] = OrderedDict()
        self._closed = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close every client, and the session if it was made here."""
        self._closed = True
        while self._clients:
            _, lent = self._clients.popitem()
            await lent.client.aclose()
        await self._http.aclose()

    @asynccontextmanager
    async def client(self, member_id: str, *, user: int | None = None) -> AsyncIterator[Client]:
        """The client of a portal; with `user`, the one that acts as that user."""
        if self._closed:
            raise ConfigError("these tenants are closed; make new ones")
        key = self._app.key(member_id, user)
        lent = self._clients.get(key)
        if lent is None:
            auth = OAuth(self._app, self._store, member_id, user=user)
            lent = self._clients[key] = _Lent(self._make(auth, session=self._http.session()))
        lent.users += 1
        try:
            yield lent.client
        finally:
            lent.users -= 1
            if self._clients.get(key) is lent:
                self._clients.move_to_end(key)
            elif not lent.users:
                await lent.client.aclose()
            await self._shrink()

    async def exchange_code(self, code: str, *, user: bool = False) -> Token:
        """The token for a code that a browser brought back, kept; `user` keeps it as that of the user who gave it."""
        token = await oauth.exchange_code(self._app, self._store, code, post=self._http.post, user=user)
        await self._retire(self._app.key_of(token, user=user))
        return token

    async def install(self, request: Event | Frame, *, user: bool = False) -> Token:
        """The token of an installation, kept after the auth server confirmed it.

        With `user`, that of a user who opened the application. Raises `AuthError` for a forged one, `PayloadError` for
        what is no installation. The auth server knows whose a token is and not what they may do: every user of the
        portal who can open the installation page can put their own token in place of its administrator's.
        """
        check_install(request)
        token = await oauth.verify(self._app, request, post=self._http.post)
        token = await oauth.keep(self._app, self._store, token, user=user)
        await self._retire(self._app.key_of(token, user=user))
        return token

    async def uninstall(self, event: Event) -> bool:
        """Whether the event is the portal's own (`ONAPPUNINSTALL`); then all tokens for that portal are forgotten."""
        key = self._app.key(event.auth.member_id)
        stored = await self._store.load(key)
        if event.name != "ONAPPUNINSTALL" or stored is None or not event.is_from(stored.token.application_token):
            return False
        await self._store.delete(key)
        await self._retire(key)
        return True

    async def _retire(self, key: TokenKey) -> None:
        """Make no more use of clients whose token was replaced: they would go on with the old one until it expires."""
        for stale in [kept for kept in self._clients if key.covers(kept)]:
            lent = self._clients.pop(stale, None)
            if lent is not None and not lent.users:
                await lent.client.aclose()

    async def _shrink(self) -> None:
        """Close idle clients, least recently used first, while there are too many."""
        while len(self._clients) > self._size:
            # Looked for anew each time: while one is being closed, another may be asked for.
            key = next((key for key, lent in self._clients.items() if not lent.users), None)
            if key is None:
                return
            await self._clients.pop(key).client.aclose()

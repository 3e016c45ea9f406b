"""`Token`, a portal's OAuth credential as it is kept, and where it is kept: `TokenStore`, `MemoryTokens`."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Protocol
from uuid import uuid4

import orjson
from attrs import asdict, evolve, field, fields, frozen

from b24.errors import B24Error


@frozen(kw_only=True)
class Token:
    """What an application holds of one portal, or of one user there. Its secrets never show in `repr`.

    `expires` is in seconds since 1970, by the clock of this machine; 0 where nobody said it. `application_token` is
    what events of this portal have to bring along.
    """

    member_id: str
    client_endpoint: str
    """Where the portal's REST API is; ends in `/rest/`."""
    access_token: str = field(repr=False)
    refresh_token: str = field(default="", repr=False)
    expires: float = 0.0
    server_endpoint: str = ""
    """The REST API of the auth server that issued it."""
    scope: tuple[str, ...] = ()
    user_id: int | None = None
    status: str = ""
    """How the application is paid for: `L` local, `F` free, `D` demo, `T` trial, `P` paid, `S` subscription."""
    application_token: str = field(default="", repr=False)

    def dump(self) -> bytes:
        """The token as JSON, secrets included: for a store, not for a log."""
        return orjson.dumps(asdict(self))

    @classmethod
    def load(cls, dumped: bytes) -> Token:
        """The token that `dump` wrote."""
        try:
            kept: dict[str, Any] = orjson.loads(dumped)
            # A newer version that shares the store may have written more.
            known = {field.name: kept[field.name] for field in fields(cls) if field.name in kept}
            return cls(**{**known, "scope": tuple(known["scope"])})
        except (TypeError, KeyError, ValueError):
            pass
        # Not raised above: the context of the error would quote what could not be read.
        raise B24Error("a token in the store cannot be read; delete it and let the portal install the application anew")


@frozen
class TokenKey:
    """Whose token: an application's on a portal, for the application as a whole or for one `user` of it."""

    client_id: str
    member_id: str
    user: int | None = None

    def covers(self, other: TokenKey) -> bool:
        """Whether `other` is this one, or that of a user where this one is the application's own."""
        return other == self or (self.user is None and evolve(other, user=None) == self)

    def __str__(self) -> str:
        user = "" if self.user is None else f" for user {self.user}"
        return f"{self.client_id} on {self.member_id}{user}"


@frozen
class Stored:
    """A token as a store has it. `version` is another one after each change; what it looks like is the store's own."""

    token: Token
    version: str


class TokenStore(Protocol):
    """Keeps tokens for every worker of an application. One that writes is told when another was faster."""

    async def load(self, key: TokenKey) -> Stored | None:
        """The token now."""
        ...

    async def save(self, key: TokenKey, token: Token, *, version: str | None) -> bool:
        """Keep `token` in place of the one with this `version`, or where there is none for None.

        False, and nothing is kept, if the store has something else by now. What it kept survives a crash.
        """
        ...

    async def delete(self, key: TokenKey) -> None:
        """Forget the token, if there is one; with that of an application as a whole, those of its users there too."""
        ...

    async def lease(self, key: TokenKey, owner: str, seconds: float) -> bool:
        """Whether `owner` may renew the token now: nobody else may until it is released, or so many seconds passed."""
        ...

    async def release(self, key: TokenKey, owner: str) -> None:
        """End the lease, if it is still the owner's."""
        ...


class MemoryTokens:
    """Tokens of one process, gone when it ends: for tests, and where tokens come from elsewhere at each start."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._tokens: dict[TokenKey, Stored] = {}
        self._leases: dict[TokenKey, tuple[str, float]] = {}
        self._clock = clock

    def __repr__(self) -> str:
        return f"MemoryTokens({len(self._tokens)} tokens)"

    async def load(self, key: TokenKey) -> Stored | None:
        """The token now."""
        return self._tokens.get(key)

    async def save(self, key: TokenKey, token: Token, *, version: str | None) -> bool:
        """Keep `token`, if nothing else came in between."""
        found = self._tokens.get(key)
        if (found and found.version) != version:
            return False
        self._tokens[key] = Stored(token, uuid4().hex)
        return True

    async def delete(self, key: TokenKey) -> None:
        """Forget the token, and those of users with the application's own."""
        for kept in [kept for kept in self._tokens if key.covers(kept)]:
            del self._tokens[kept]

    async def lease(self, key: TokenKey, owner: str, seconds: float) -> bool:
        """Whether `owner` may renew the token now."""
        now = self._clock()
        holder, until = self._leases.get(key, (owner, now))
        if holder != owner and now < until:
            return False
        self._leases[key] = owner, now + seconds
        return True

    async def release(self, key: TokenKey, owner: str) -> None:
        """End the lease, if it is still the owner's."""
        if self._leases.get(key, ("", 0))[0] == owner:
            del self._leases[key]

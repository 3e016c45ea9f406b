"""Who is calling: `Webhook`, and what any other kind of credential has to offer (`Auth`)."""

from __future__ import annotations

import ipaddress
import logging
import re
from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Final
from urllib.parse import SplitResult, quote, unquote, urlsplit

from attrs import field, frozen

from b24.errors import ConfigError

log = logging.getLogger(__name__)


@frozen
class Access:
    """A credential as it is at one moment: where calls go and the token that goes with them.

    `v2` and `v3` are the addresses that a method's name is appended to. A `token` travels in the body, as `auth`.
    `secrets` are the texts that `redact` takes out.
    """

    portal: str
    v2: str = field(repr=False)
    v3: str = field(repr=False)
    token: str = field(default="", repr=False)
    secrets: tuple[str, ...] = field(default=(), repr=False)

    def redact(self, text: str) -> str:
        """`text` without the secrets."""
        for secret in self.secrets:
            text = text.replace(secret, "***")
        return text


class Auth(ABC):
    """A credential. `access` is asked before every attempt, `renew` after the portal called an access stale."""

    @abstractmethod
    async def access(self) -> Access:
        """What to call with now."""

    async def renew(self, stale: Access) -> Access | None:
        """What to call with instead of `stale`, which the portal said has expired; None if there is nothing."""
        return None


EXAMPLE: Final = "https://portal.example/rest/1/abcdef123456/"

# /rest/{user}/{code}/ or, of REST 3.0, /rest/api/{user}/{code}/. A method's name may be left over from copying.
_PATH: Final = re.compile(r"(?P<folder>.*?)/rest/(?:api/)?(?P<user>[^/]+)/(?P<code>[^/]+)(?:/[^/]*)?/?")


class Webhook(Auth):
    """An inbound webhook, by the address that the portal shows for it. What was pasted after its code is dropped."""

    def __init__(self, url: str) -> None:
        parts = _split(url)
        path = _PATH.fullmatch(parts.path)
        if path is None or {".", ".."} & set(parts.path.split("/")):
            raise _no_webhook("its path is not /rest/{user}/{code}/")
        portal, site = _site(parts)
        user, code = (quote(unquote(part), safe="") for part in path.group("user", "code"))
        folder = quote(unquote(path["folder"]))
        self._shown = f"{site}{folder}/rest/{user}/***/"
        self._access = Access(
            portal,
            v2=f"{site}{folder}/rest/{user}/{code}/",
            v3=f"{site}{folder}/rest/api/{user}/{code}/",
            secrets=_spellings(code),
        )
        if parts.scheme == "http" and not _is_loopback(parts.hostname or ""):
            log.warning("%s is plain http: everyone on the way can read the webhook's code", self._shown)

    async def access(self) -> Access:
        """The same at all times."""
        return self._access

    @property
    def url(self) -> str:
        """The address with its secret code, normalised."""
        return self._access.v2

    def __eq__(self, other: object) -> bool:
        return self.url == other.url if isinstance(other, Webhook) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.url)

    def __str__(self) -> str:
        return self._shown

    def __repr__(self) -> str:
        return f"Webhook({self._shown!r})"


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url.strip())
        _ = parts.port
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise _no_webhook("it does not begin with https:// and a host")
    if parts.username is not None:
        raise _no_webhook("it has a user name before the host")
    return parts


def _site(parts: SplitResult) -> tuple[str, str]:
    """Host with port, and the same with the scheme."""
    try:
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except UnicodeError:
        raise _no_webhook("its host is not a name") from None
    if ":" in host:
        host = f"[{host}]"
    if parts.port is not None:
        host = f"{host}:{parts.port}"
    return host, f"{parts.scheme}://{host}"


def _no_webhook(reason: str) -> ConfigError:
    return ConfigError(
        f"this is no webhook address: {reason}. It looks like {EXAMPLE}; the portal shows it where the webhook was made"
    )


def _spellings(secret: str) -> tuple[str, ...]:
    """`secret` as it may stand in an address or in a text, longest first."""
    spellings: Iterable[str] = {secret, unquote(secret)}
    return tuple(sorted(spellings, key=len, reverse=True))


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")

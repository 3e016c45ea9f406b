"""Who is calling: `Webhook`, what any other kind of credential has to offer (`Auth`), and when a portal is followed."""

from __future__ import annotations

import ipaddress
import logging
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from typing import Final, Literal, Protocol, get_args
from urllib.parse import SplitResult, quote, unquote, urlsplit

from attrs import evolve, field, frozen

from b24.errors import ConfigError, forget_frames

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
        return redacted(text, self.secrets)

    def at(self, site: str) -> Access:
        """The same credential at another address of the portal: `https://new.example`."""
        return evolve(
            self, portal=site.partition("://")[2], v2=site + _below_site(self.v2), v3=site + _below_site(self.v3)
        )


def redacted(text: str, secrets: Iterable[str]) -> str:
    """`text` without the secrets."""
    for secret in secrets:
        if secret:
            text = text.replace(secret, "***")
    return text


def _below_site(address: str) -> str:
    return urlsplit(address).path


class Posted(Protocol):
    """An HTTP answer."""

    @property
    def status(self) -> int: ...
    @property
    def content_type(self) -> str: ...
    @property
    def body(self) -> bytes: ...


class Post(Protocol):
    """Sends one POST and gives its answer, whatever it says; `b24.http.Http.post` is one."""

    async def __call__(
        self,
        address: str,
        body: bytes,
        *,
        method: str,
        redact: Callable[[str], str],
        headers: Mapping[str, str] | None,
        timeout: float | None,  # noqa: ASYNC109 - see `Http.post`
    ) -> Posted: ...


class Auth(ABC):
    """A credential. `access` is asked before every attempt, `renew` after the portal called an access stale."""

    def with_post(self, post: Post) -> Auth:
        """This credential as one client uses it; `post` sends what it has to ask by itself."""
        return self

    @abstractmethod
    async def access(self) -> Access:
        """What to call with now."""

    def known(self) -> Access | None:
        """The same, where it is known without asking anyone: most calls find it so."""
        return None

    async def renew(self, stale: Access) -> Access | None:
        """What to call with instead of `stale`, which the portal said has expired; None if there is nothing."""
        return None

    async def moved(self, stale: Access, asked: str, location: str) -> Access | None:
        """What to call with after `asked` was answered by a redirect; None if the secret must not go there."""
        return None

    async def aclose(self) -> None:  # noqa: B027 - most have nothing to wait for
        """Wait for what is under way."""


EXAMPLE: Final = "https://portal.example/rest/1/abcdef123456/"

# /rest/{user}/{code}/ or, of REST 3.0, /rest/api/{user}/{code}/. A method's name may be left over from copying.
_PATH: Final = re.compile(r"(?P<folder>.*?)/rest/(?:api/)?(?P<user>[^/]+)/(?P<code>[^/]+)(?:/[^/]*)?/?")


class Webhook(Auth):
    """An inbound webhook, by the address that the portal shows for it. What was pasted after its code is dropped.

    `renames` says whether to follow the portal to a new address; see `follow_rename`.
    """

    def __init__(self, url: str, *, renames: Renames = "confirmed") -> None:
        try:
            parts, path, (portal, site) = _webhook(url)
        except ConfigError as error:
            forget_frames(error)
            raise
        user, code = (quote(unquote(part), safe="") for part in path.group("user", "code"))
        folder = quote(unquote(path["folder"]))
        self._shown = f"{site}{folder}/rest/{user}/***/"
        self._access = Access(
            portal,
            v2=f"{site}{folder}/rest/{user}/{code}/",
            v3=f"{site}{folder}/rest/api/{user}/{code}/",
            secrets=_spellings(code),
        )
        self._current = self._access
        self._renames: Renames = checked_renames(renames)
        if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
            log.warning("%s is plain http: everyone on the way can read the webhook's code", self._shown)

    async def access(self) -> Access:
        """The same at all times, unless the portal moves."""
        return self._current

    def known(self) -> Access:
        return self._current

    async def moved(self, stale: Access, asked: str, location: str) -> Access | None:
        """The same webhook at the portal's new address."""
        site = follow_rename(asked, location, self._renames)
        if site is not None:
            self._current = stale.at(site)
            log.warning("%s moved to %s; put its new address into the webhook's URL", stale.portal, site)
        return None if site is None else self._current

    @property
    def url(self) -> str:
        """The address with its secret code, normalised, as it was given: a new address of the portal does not show."""
        return self._access.v2

    def __eq__(self, other: object) -> bool:
        return self.url == other.url if isinstance(other, Webhook) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.url)

    def __str__(self) -> str:
        return self._shown

    def __repr__(self) -> str:
        return f"Webhook({self._shown!r})"


def _webhook(url: str) -> tuple[SplitResult, re.Match[str], tuple[str, str]]:
    parts = _split(url)
    path = _PATH.fullmatch(parts.path)
    if path is None or {".", ".."} & set(parts.path.split("/")):
        raise _no_webhook("its path is not /rest/{user}/{code}/")
    return parts, path, _site(parts)


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


def is_loopback(host: str) -> bool:
    """Whether this host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


# -- a portal's new address --------------------------------------------------------------------------------------------

Renames = Literal["never", "confirmed", "always"]
"""When a redirect of the portal is followed: see `follow_rename`."""


def checked_renames(renames: Renames) -> Renames:
    """`renames`, if it is one of the three: a secret depends on it."""
    if renames not in get_args(Renames):
        raise ConfigError(f"renames={renames!r}: one of {', '.join(map(repr, get_args(Renames)))}")
    return renames


def follow_rename(asked: str, location: str, renames: Renames, *, confirmed: str = "") -> str | None:
    """The site a portal moved to (`https://new.example`), by its redirect of `asked` to `location`; None to stay away.

    The secret goes along, so only another host at the same path is followed: over https (plain http only on this
    machine), and to the same port. `"confirmed"` asks for more: a host of the same domain, or the one of `confirmed`,
    the address that the auth server gives. `"always"` is content with that, `"never"` follows nothing.
    """
    try:
        old, new = urlsplit(asked), urlsplit(location)
        same_port = (old.port or _PORTS[old.scheme]) == (new.port or _PORTS[new.scheme])
        known_as = urlsplit(confirmed).netloc
    except (ValueError, KeyError):
        return None
    here, there = old.hostname or "", new.hostname or ""
    secure = new.scheme == "https" or (new.scheme == "http" and is_loopback(here) and is_loopback(there))
    same_place = old.scheme == new.scheme and same_port and old.path == new.path and new.username is None
    if not there or here == there or not (secure and same_place) or renames == "never":
        return None
    if renames != "always" and new.netloc.lower() != known_as.lower() and _domain(here) != _domain(there):
        return None
    return f"{new.scheme}://{new.netloc.lower()}"


_PORTS: Final = {"https": 443, "http": 80}


def _domain(host: str) -> str:
    """The part of a host's name that has one owner. In doubt too much of it: then a move needs to be confirmed."""
    labels = host.lower().rstrip(".").split(".")
    if labels[-1].isdigit() or ":" in host:
        return host  # an IP address
    # Below a country there may be a level that is nobody's: co.uk, com.br.
    nobodys = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3
    return ".".join(labels[-3 if nobodys else -2 :])

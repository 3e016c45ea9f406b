"""Signed links, over which files travel: each is good for one method and one credential. Pure."""

from __future__ import annotations

import base64
import hmac
import secrets
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode

from attrs import define, field

from b24.testing.wire import Caller, PortalError


@define
class Links:
    """The links of one portal; `site` tells its address."""

    site: Callable[[], str]
    _secret: bytes = field(init=False, repr=False, factory=lambda: secrets.token_bytes(16))
    _spent: set[str] = field(init=False, repr=False, factory=set)

    def for_upload(self, scope: str, query: Mapping[str, Any], caller: Caller) -> str:
        """An address that takes one file, once."""
        return self.make("upload", scope, {**query, "once": secrets.token_hex(8)}, caller)

    def make(self, method: str, scope: str, query: Mapping[str, Any], caller: Caller) -> str:
        """An address that only this caller can use, for as long as the credential is good."""
        text = urlencode(query)
        token = f"{scope}|{base64.b64encode(text.encode()).decode()}|{self._signature(method, text, caller)}"
        if caller.token:
            asked = urlencode({"auth": caller.token, "token": token})
            return f"{self.site()}/rest/{method}.json?{asked}"
        webhook = f"{quote(caller.user, safe='')}/{quote(caller.key, safe='')}"
        return f"{self.site()}/rest/{webhook}/{method}/?{urlencode({'token': token})}"

    def read(self, method: str, token: str, caller: Caller) -> tuple[str, dict[str, str]]:
        """Scope and query of a link.

        Raises `PortalError` if it was made for another method or another caller, or is spent.
        """
        try:
            scope, encoded, signature = token.split("|")
            text = base64.b64decode(encoded, validate=True).decode()
        except ValueError:
            raise link_check_failed() from None
        if not hmac.compare_digest(signature, self._signature(method, text, caller)):
            raise link_check_failed()
        query = dict(parse_qsl(text, keep_blank_values=True))
        if query.get("once") in self._spent:
            raise link_check_failed()
        return scope, query

    def spend(self, query: Mapping[str, str]) -> None:
        """Let nobody use a link of this query again."""
        self._spent.add(query["once"])

    def _signature(self, method: str, text: str, caller: Caller) -> str:
        signed = "|".join((method.lower(), text, caller.user, caller.token or caller.key))
        return hmac.digest(self._secret, signed.encode(), "sha256").hex()


def link_check_failed() -> PortalError:
    """What v2 says of a call that has a parameter `token`: it takes it for a signed link, and no signature fits."""
    return PortalError("ACCESS_DENIED", "Link check failed", 403)

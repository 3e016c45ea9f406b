"""Methods that tell who calls, what it may do and what time it is: their examples would tell of somebody else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import define

from b24.php import is_true
from b24.testing.living import Living
from b24.testing.shown import example_result
from b24.testing.values import ZONE
from b24.testing.wire import Caller

Method = Callable[[Mapping[str, Any]], Any]


@define
class About:
    """What one portal knows of its callers. `administrators` says whether its users are."""

    living: Living
    clock: Callable[[], float]
    administrators: bool

    def behaviour(self, method: str, caller: Caller) -> Method | None:
        """What the method of v2 does, if it is one of these."""
        tell = _TELLS.get(method)
        return None if tell is None else lambda params: tell(self, params, caller)

    def _scope(self, params: Mapping[str, Any], caller: Caller) -> list[str]:
        known = {scope for info in self.living.catalogue.methods for scope in info.scope}
        full = any(is_true(value) for name, value in params.items() if name.lower() == "full")
        return sorted(known if full or caller.scopes is None else caller.scopes)

    def _admin(self, params: Mapping[str, Any], caller: Caller) -> bool:
        return self.administrators

    def _profile(self, params: Mapping[str, Any], caller: Caller) -> dict[str, Any]:
        return {**self._example("profile"), "ID": caller.user, "ADMIN": self.administrators}

    def _current(self, params: Mapping[str, Any], caller: Caller) -> Any:
        read = self.living.behaviour(("v2", "user.get"), {"FILTER": {"ID": caller.user}}, caller)
        found = read({}).result if read else []
        return found[0] if found else {**self._example("user.current"), "ID": caller.user}

    def _time(self, params: Mapping[str, Any], caller: Caller) -> str:
        return dt.datetime.fromtimestamp(self.clock(), ZONE).isoformat(timespec="seconds")

    def _example(self, method: str) -> dict[str, Any]:
        return dict(example_result(self.living.catalogue.method(method, "v2")) or {})


_TELLS: Final[Mapping[str, Callable[[About, Mapping[str, Any], Caller], Any]]] = {
    "scope": About._scope,
    "user.admin": About._admin,
    "profile": About._profile,
    "user.current": About._current,
    "server.time": About._time,
}
METHODS: Final = frozenset(_TELLS)

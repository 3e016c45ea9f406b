"""`Idempotency-Key` of REST 3.0: the first good answer to a key is given again."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

import orjson
from attrs import define, field, frozen

from b24.testing.wire import V3_CODE, PortalError

HEADER: Final = "Idempotency-Key"
REPLAYED: Final = "Idempotent-Replayed"

LIVES: Final = 86_400.0

_KEY: Final = re.compile(r"[\x20-\x7e]{1,255}")

Slot = tuple[str, str, str, str]
"""Where an answer is kept: credential, user, method and key."""


@frozen
class _Kept:
    asked: bytes
    body: bytes
    until: float


@define
class Replays:
    """The answers that are kept, each for a day. Errors are not among them."""

    clock: Callable[[], float]
    _kept: dict[Slot, _Kept] = field(factory=dict)

    def find(self, slot: Slot, params: Any) -> bytes | None:
        """The answer given before. Raises `PortalError` if the key is no key, or came with other parameters."""
        if not _KEY.fullmatch(slot[-1]):
            raise PortalError(f"{V3_CODE}INVALIDIDEMPOTENCYKEYEXCEPTION", "Idempotency key is not valid")
        kept = self._kept.get(slot)
        if kept is None or kept.until <= self.clock():
            return None
        if kept.asked != _print(params):
            raise PortalError(f"{V3_CODE}IDEMPOTENCYKEYREUSEDEXCEPTION", "Idempotency key was used before", 422)
        return kept.body

    def keep(self, slot: Slot, params: Any, body: bytes) -> None:
        """Keep an answer, unless another call with the key was quicker."""
        if slot not in self._kept or self._kept[slot].until <= self.clock():
            self._kept[slot] = _Kept(_print(params), body, self.clock() + LIVES)


def headers(key: str, *, replayed: bool) -> Mapping[str, str]:
    """What an answer to a call with a key says of it."""
    return {HEADER: key, REPLAYED: "true"} if replayed else {HEADER: key}


def _print(params: Any) -> bytes:
    return orjson.dumps(params, option=orjson.OPT_SORT_KEYS)

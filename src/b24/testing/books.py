"""The portal's books: what was asked, what ran, and what came of it."""

from __future__ import annotations

from collections import Counter
from hashlib import blake2b
from typing import Any

import orjson
from attrs import define, field

from b24.testing.wire import fragment


@define
class Books:
    """Counts by method, the commands of batches included, so that a test can ask the portal what really happened.

    `ran` are calls that got as far as their method. `duplicated` are those that write and did the same as a call before
    them. `created` are the ids of new rows, by noun: `portal.books.created["crm.deal"]`, whichever
    of its methods added them.
    """

    asked: Counter[str] = field(factory=Counter)
    ran: Counter[str] = field(factory=Counter)
    duplicated: Counter[str] = field(factory=Counter)
    created: dict[str, list[int]] = field(factory=dict)
    _written: set[bytes] = field(factory=set, repr=False)

    @property
    def refused(self) -> Counter[str]:
        """Calls turned away: by a limit, a credential, a scope or right, arguments, a fault. Those under way too."""
        return self.asked - self.ran

    def write(self, method: str, params: Any) -> None:
        """Note that a method that writes has done so."""
        text = orjson.dumps([method, params], default=fragment, option=orjson.OPT_SORT_KEYS)
        mark = blake2b(text, digest_size=16).digest()
        if mark in self._written:
            self.duplicated[method] += 1
        self._written.add(mark)

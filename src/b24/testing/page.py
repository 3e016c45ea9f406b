"""The page of a simulated portal for people, at `/`: a file of its own, and what it asks for as JSON. No I/O."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Final, Protocol

import orjson
from attrs import asdict, frozen

from b24.catalogue import Api, Catalogue, MethodInfo
from b24.testing.books import Books
from b24.testing.limits import Bucket, Plan
from b24.testing.outbox import Delivery
from b24.testing.wire import fragment

METHODS: Final = "/page/methods"
STATE: Final = "/page/state"
PATHS: Final = frozenset({"/", METHODS, STATE})
"""What belongs to the page; a portal has nothing there."""

# The page shows so many of the last calls and events, and so much of their parameters.
SHOWN: Final = 100
LONGEST: Final = 2_000

# Everything is in the one file, and it talks to its portal alone.
POLICY: Final = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)


class Seen(Protocol):
    """A request as the portal saw it."""

    @property
    def api(self) -> Api: ...
    @property
    def method(self) -> str: ...
    @property
    def params(self) -> Any: ...
    @property
    def status(self) -> int | None: ...


@frozen(kw_only=True)
class State:
    """What the page shows of a portal at one moment."""

    webhook: str
    plan: Plan | None
    bucket: Bucket
    books: Books
    requests: Sequence[Seen]
    deliveries: Sequence[Delivery]


@cache
def html() -> bytes:
    """The page."""
    return files("b24.testing").joinpath("page.html").read_bytes()


def methods(catalogue: Catalogue) -> bytes:
    """The methods that the portal knows, as JSON."""
    return orjson.dumps([_method(info) for info in catalogue.methods])


def _method(info: MethodInfo) -> dict[str, Any]:
    return {
        "method": info.method,
        "v3": info.api == "v3",
        "summary": info.summary,
        "scope": info.scope,
        "permission": info.permission,
        "docs": info.docs,
        "safe": info.safe,
        "deprecated": bool(info.deprecated),
        "params": info.examples[0].get("params", {}) if info.examples else {},
    }


def state(now: State) -> bytes:
    """What goes on, as JSON."""
    books = now.books
    return orjson.dumps(
        {
            "webhook": now.webhook,
            "plan": asdict(now.plan) if now.plan else None,
            "bucket": {"level": now.bucket.level, "served": now.bucket.served, "refused": now.bucket.refused},
            "asked": books.asked.total(),
            "ran": books.ran.total(),
            "refused": books.refused.total(),
            "duplicated": books.duplicated.total(),
            "calls": [
                {"method": one.method, "v3": one.api == "v3", "status": one.status, "params": _text(one.params)}
                for one in reversed(now.requests[-SHOWN:])
            ],
            "events": [
                {"event": one.event, "handler": one.handler, "status": one.status}
                for one in reversed(now.deliveries[-SHOWN:])
            ],
        }
    )


def _text(params: Any) -> str:
    text = orjson.dumps(params, default=fragment).decode()
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"

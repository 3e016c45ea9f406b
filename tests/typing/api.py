"""What users' type checkers see. Never run: mypy and pyright prove it."""

# Each line that must be refused says so to both; a refusal that no longer comes is an error.

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncGenerator
from typing import Any, assert_type

from b24 import Bitrix24, Page, Pages, Reply, Webhook
from b24.api.voximplant.sip import SipConnectorStatus, SipLine
from b24.errors import (
    ApiError,
    B24Error,
    InvalidParams,
    OperatingLimited,
    OutcomeUnknown,
    RateLimited,
    ResultShapeError,
)
from b24.filters import F


def constructed() -> None:
    """The client takes a webhook's address as text or as an object."""
    assert_type(Bitrix24("https://portal.example/rest/1/code/"), Bitrix24)
    assert_type(Bitrix24(Webhook("https://portal.example/rest/1/code/"), timeout=5, strict=True), Bitrix24)
    Bitrix24()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Bitrix24(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def entered(client: Bitrix24) -> None:
    """`async with` and the views keep the class, so that a subclass stays one."""
    async with client as b24:
        assert_type(b24, Bitrix24)
    assert_type(client.with_options(timeout=5), Bitrix24)


async def results(b24: Bitrix24) -> None:
    """A wrapper returns a class whose attributes have Python types."""
    status = await b24.voximplant.sip.connector.status()
    assert_type(status, SipConnectorStatus)
    assert_type(status.free_minutes, int)
    assert_type(status.paid, bool)
    assert_type(status.paid_date_end, dt.date | None)
    status.paid = True  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    status.FREE_MINUTES  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


async def arguments(b24: Bitrix24) -> None:
    """Arguments are keyword-only, named, typed; allowed values are literals."""
    assert_type(await b24.voximplant.sip.add(server="sip.example.com", login="anna", type="cloud"), SipLine)
    await b24.voximplant.sip.add("sip.example.com", "anna")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await b24.voximplant.sip.add(login="anna")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await b24.voximplant.sip.add(server="a", login="b", port=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await b24.voximplant.sip.add(server="a", login="b", type="home")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await b24.voximplant.sip.add(server="a", login=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def lists(b24: Bitrix24) -> None:
    """A list method returns `Pages`: awaitable, iterable, and read whole."""
    pages = b24.voximplant.sip.get(filter={"CONFIG_ID": 3})
    assert_type(pages, Pages[SipLine])
    page = await pages
    assert_type(page, Page[SipLine])
    assert_type(page[0], SipLine)
    assert_type(page.total, int | None)
    assert_type(await pages.all(limit=5), list[SipLine])
    assert_type(await pages.first(), SipLine | None)
    assert_type(pages.pages(), AsyncGenerator[Page[SipLine], None])
    async for line in pages:
        assert_type(line.config_id, int)


async def without_wrappers(b24: Bitrix24) -> None:
    """Methods that no spec describes give what came."""
    assert_type(await b24.call("any.method", {"A": 1}), Reply[Any])
    assert_type(b24.pages("any.list", {"filter": {}}, rows="items", id="id"), Pages[dict[str, Any]])


async def reckoned(b24: Bitrix24) -> None:
    """What can be reckoned is known; what comes of it is the field's own type, which is not."""
    sums = await b24.aggregate("any.aggregate", {"count": ["id"], "sum": {"price": "total"}}, filter=F("id") > 1)
    assert_type(sums["count"]["id"], Any)
    await b24.aggregate("any.aggregate", {"median": ["id"]})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]


def errors(error: B24Error) -> None:
    """Errors are told apart by class and carry typed facts."""
    if isinstance(error, ApiError):
        assert_type(error.code, str)
        assert_type(error.status, int)
    if isinstance(error, RateLimited):
        assert_type(error.retry_after, float | None)
    if isinstance(error, OperatingLimited):
        assert_type(error.reset_at, dt.datetime | None)
    if isinstance(error, OutcomeUnknown):
        assert_type(error.method, str)
    if isinstance(error, ResultShapeError):
        assert_type(error.problems, list[str])
    if isinstance(error, InvalidParams):
        for name, problem in error.fields.items():
            assert_type((name, problem), tuple[str, str])

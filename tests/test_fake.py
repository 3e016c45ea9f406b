"""The fake sender: what a test tells it, what it answers, what it remembers."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest

from b24 import Bitrix24, Call, NotFound, RateLimited, ResultShapeError, TransportError
from b24.testing import Answer, Fake, PortalError

STATUS = "voximplant.sip.connector.status"


async def test_a_canned_reply_is_typed() -> None:
    """A result passes through the real decoder on its way to the caller."""
    fake = Fake({STATUS: {"FREE_MINUTES": "60", "PAID": "Y", "PAID_DATE_END": "2031-05-04T00:00:00+02:00"}})

    status = await fake.client().voximplant.sip.connector.status()

    assert (status.free_minutes, status.paid, status.paid_date_end) == (60, True, dt.date(2031, 5, 4))


async def test_calls_are_remembered_as_they_travel() -> None:
    """`calls` has the parameters as a body would have had them: by wire names, without what was not given."""
    fake = Fake({"voximplant.sip.delete": 1, "some.method": None})
    b24 = fake.client()

    await b24.voximplant.sip.delete(config_id=5)
    await b24.call("some.method", {"WHEN": dt.date(2031, 5, 4), "NOT_SENT": None})

    assert fake.calls == [("voximplant.sip.delete", {"CONFIG_ID": 5}), ("some.method", {"WHEN": "2031-05-04"})]


async def test_a_reply_can_depend_on_the_parameters() -> None:
    """A callable gets the parameters, and may be a coroutine function."""

    async def slow(params: Any) -> Any:
        return params["B"]

    b24 = Fake({"quick": lambda params: params["A"], "slow": slow}).client()

    assert (await b24.call("quick", {"A": 1})).result == 1
    assert (await b24.call("slow", {"B": 2})).result == 2


async def test_replies_one_after_another() -> None:
    """An iterator gives one reply a call, of any kind; a list is one result."""
    fake = Fake({"turns": iter([1, lambda params: 2, TransportError("lost"), [3]]), "rows": [1, 2]})
    b24 = fake.client()

    assert [(await b24.call("turns")).result for _ in range(2)] == [1, 2]
    with pytest.raises(TransportError, match="lost"):
        await b24.call("turns")
    assert [(await b24.call("turns")).result, (await b24.call("rows")).result] == [[3], [1, 2]]
    with pytest.raises(LookupError, match="no reply left for turns: this is call 5 of it"):
        await b24.call("turns")


async def test_a_generator_can_answer_for_ever() -> None:
    """Any iterator will do, an endless one too."""

    def numbers() -> Iterator[int]:
        number = 0
        while True:
            yield (number := number + 1)

    b24 = Fake({"count": numbers()}).client()

    assert [(await b24.call("count")).result for _ in range(3)] == [1, 2, 3]


@pytest.mark.parametrize("v3", [False, True])
async def test_the_portal_says_no(v3: bool) -> None:
    """A `PortalError` arrives as the error that the client makes of such an answer."""

    def refuse(params: Any) -> Any:
        raise PortalError("QUERY_LIMIT_EXCEEDED", "Too many requests", 503)

    b24 = Fake({"missing": PortalError("NOT_FOUND", "No such deal", 404), "busy": refuse}).client()

    with pytest.raises(NotFound, match="No such deal") as caught:
        await b24.call("missing", v3=v3)
    with pytest.raises(RateLimited):
        await b24.call("busy", v3=v3)
    assert (caught.value.status, caught.value.code) == (404, "NOT_FOUND")


async def test_a_list_of_several_pages() -> None:
    """An `Answer` bears `next`, so a list is read page by page as from a portal."""
    pages = {0: Answer([{"ID": "1"}], next=50), 50: Answer([{"ID": "2"}])}
    fake = Fake({"some.list": lambda params: pages[params.get("start", 0)]})

    rows = await fake.client().pages("some.list").all()

    assert rows == [{"ID": "1"}, {"ID": "2"}]
    assert fake.calls == [("some.list", {}), ("some.list", {"start": 50})]


async def test_an_untold_method_names_what_to_add() -> None:
    """A method without a reply is a mistake of the test, and no error of the portal that a program would catch."""
    fake = Fake({"crm.deal.get": {}})

    with pytest.raises(LookupError) as caught:
        await fake.client().call("crm.deal.add")

    assert caught.value.args == (
        'no reply for crm.deal.add; add it: Fake({"crm.deal.add": …}). There is one for: crm.deal.get',
    )


async def test_replies_can_be_told_later() -> None:
    """`replies` is open to the test at any time."""
    fake = Fake()
    fake.replies["late"] = 1

    assert (await fake.client().call("late")).result == 1


async def test_strict_unless_told_otherwise() -> None:
    """A canned reply that does not fit its type fails the test; with `strict=False` it passes, as from a portal."""
    replies = {STATUS: {"FREE_MINUTES": ["many"], "PAID": False}}

    with pytest.raises(ResultShapeError, match="FREE_MINUTES"):
        await Fake(replies).client().voximplant.sip.connector.status()
    status = await Fake(replies, strict=False).client().voximplant.sip.connector.status()

    assert status.free_minutes == ["many"]  # type: ignore[comparison-overlap]


async def test_a_client_of_ones_own() -> None:
    """A service with a client class of its own gets that class."""

    class Own(Bitrix24):
        pass

    async with Fake({"profile": 1}).client(Own) as b24:
        reply = await b24.call("profile")

    assert (type(b24), reply.result) == (Own, 1)


async def test_a_fake_is_a_sender() -> None:
    """Without a client it takes calls as they are."""
    reply = await Fake({"a.b": "7"}).send(Call("a.b", {}, int))

    assert reply.result == 7


# -- batches -----------------------------------------------------------------------------------------------------------


async def test_batches_are_answered_from_the_same_replies() -> None:
    """Each command gets the reply that it would have had alone, decoded, or its error."""
    fake = Fake({STATUS: {"FREE_MINUTES": "60", "PAID": "N"}, "gone": PortalError("NOT_FOUND", "No such deal", 404)})

    outcomes = await fake.client().batch(
        {
            "status": lambda b: b.voximplant.sip.connector.status(),
            "gone": ("gone", {"ID": 7}),
        }
    )

    assert outcomes["status"].value.free_minutes == 60
    with pytest.raises(NotFound, match="No such deal"):
        _ = outcomes["gone"].value
    assert [call.method for call in fake.calls] == ["batch", STATUS, "gone"]
    assert fake.calls[-1].params == {"ID": "7"}  # as text: so it travels in a batch


async def test_batches_of_rest_3_too() -> None:
    """They answer a list, in order."""
    fake = Fake({"some.get": lambda params: {"item": params["id"]}})
    b = fake.client().batched()

    replies = await asyncio.gather(*(b.call("some.get", {"id": number}, v3=True, safe=True) for number in range(3)))

    assert [reply.result for reply in replies] == [{"item": number} for number in range(3)]


async def test_a_batch_is_as_strict_as_the_fake() -> None:
    """What travels with others is decoded as what travels alone."""
    replies = {STATUS: {"FREE_MINUTES": ["many"], "PAID": False}}

    with pytest.raises(ResultShapeError, match="FREE_MINUTES"):
        await Fake(replies).client().batched().voximplant.sip.connector.status()
    status = await Fake(replies, strict=False).client().batched().voximplant.sip.connector.status()

    assert status.free_minutes == ["many"]  # type: ignore[comparison-overlap]

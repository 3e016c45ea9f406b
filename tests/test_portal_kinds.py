"""Kinds of rows in the simulated portal that have ways of their own: lists, tasks and their relations."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from b24 import ApiError, Bitrix24, InvalidParams
from b24.testing import Portal


@pytest.fixture
async def server() -> AsyncIterator[Portal]:
    async with Portal(tasks=3, users=10) as portal:
        yield portal


@pytest.fixture
async def b24(server: Portal) -> AsyncIterator[Bitrix24]:
    async with Bitrix24(server.webhook_url, strict=True) as client:
        yield client


# -- new rows ----------------------------------------------------------------------------------------------------------


async def test_what_the_portal_sets_in_a_new_row(b24: Bitrix24) -> None:
    """A stage and the like, unless the call brings them, and whether there is a phone."""
    deal = await b24.crm.deal.get(id=await b24.crm.deal.add(fields={"TITLE": "Desk"}))
    other = await b24.crm.deal.get(id=await b24.crm.deal.add(fields={"STAGE_ID": "WON", "CATEGORY_ID": 3}))
    phone = [{"VALUE": "+1", "VALUE_TYPE": "WORK"}]
    id = await b24.crm.lead.add(fields={"TITLE": "Lead", "PHONE": phone})
    lead = await b24.crm.lead.get(id=id)
    await b24.crm.lead.update(id=id, fields={"PHONE": [{"ID": 1, "DELETE": "Y"}]})
    without = await b24.crm.lead.get(id=id)
    task = await b24.v3.tasks.task.add(fields={"title": "Call", "creatorId": 1, "responsibleId": 1})
    (user,) = await b24.user.get(filter={"ID": await b24.user.add(email="anna@example.com")})

    assert (deal.stage_id, deal.category_id) == ("NEW", 0)
    assert (other.stage_id, other.category_id) == ("WON", 3)
    assert (lead.status_id, lead.has_phone, lead.has_email) == ("NEW", True, False)
    assert without.has_phone is False
    assert (task.status, task.priority, user.active) == ("pending", "average", True)


# -- lists -------------------------------------------------------------------------------------------------------------

LIST: dict[str, Any] = {"iblock_type_id": "lists", "iblock_id": 47}


async def add(b24: Bitrix24, code: str, **fields: Any) -> int:
    return await b24.lists.element.add(**LIST, element_code=code, fields={"NAME": code.title(), **fields})


async def test_elements_of_a_list(b24: Bitrix24) -> None:
    """Each list has elements of its own; they are found by number, by code and by filter."""
    tea, coffee = await add(b24, "tea"), await add(b24, "coffee")

    every = await b24.lists.element.get(**LIST, element_order={"NAME": "asc"}).all()
    by_id = await b24.lists.element.get(**LIST, element_id=tea).all()
    by_code = await b24.lists.element.get(**LIST, element_code="coffee").all()
    by_name = await b24.lists.element.get(**LIST, filter={"NAME": "Tea"}).all()

    assert [element.name for element in every] == ["Coffee", "Tea"]
    assert [[element.id for element in found] for found in (by_id, by_code, by_name)] == [[tea], [coffee], [tea]]
    assert (by_id[0].code, by_code[0].code) == ("tea", "coffee")


async def test_properties_are_values_by_their_numbers(b24: Bitrix24) -> None:
    """They are sent as a value or a list, and come back as texts, each with a number that no other value has."""
    await add(b24, "tea", PROPERTY_951=["1269", 1271], PROPERTY_1003="2030-12-31", PROPERTY_1005=None)

    (element,) = await b24.lists.element.get(**LIST).all()
    found = await b24.lists.element.get(**LIST, filter={"PROPERTY_951": "1271"}).all()

    people, day = element.extra["PROPERTY_951"], element.extra["PROPERTY_1003"]
    assert (list(people.values()), list(day.values())) == (["1269", "1271"], ["2030-12-31"])
    assert len({*people, *day}) == 3
    assert [element.code for element in found] == ["tea"]


async def test_an_update_of_an_element_replaces_it(b24: Bitrix24) -> None:
    """Properties that are not sent are gone."""
    tea = await add(b24, "tea", PROPERTY_951="1269", PROPERTY_1003="red")

    await b24.lists.element.update(**LIST, element_id=tea, fields={"NAME": "Black tea", "PROPERTY_951": "1"})

    (element,) = await b24.lists.element.get(**LIST).all()
    assert element.name == "Black tea"
    assert list(element.extra["PROPERTY_951"].values()) == ["1"]
    assert "PROPERTY_1003" not in element.extra


async def test_an_element_that_is_not_there(b24: Bitrix24) -> None:
    """The error speaks of the element, not of its list."""
    tea = await add(b24, "tea")
    await b24.lists.element.delete(**LIST, element_id=tea)

    with pytest.raises(ApiError) as refused:
        await b24.lists.element.delete(**LIST, element_id=tea)

    assert refused.value.code == "ERROR_ELEMENT_NOT_FOUND"


async def test_lists_themselves(b24: Bitrix24) -> None:
    """A list is found by its number and by its code."""
    orders = await b24.lists.add(iblock_type_id="lists", iblock_code="orders", fields={"NAME": "Orders"})
    await b24.lists.add(iblock_type_id="lists", iblock_code="visits", fields={"NAME": "Visits"})

    every = await b24.lists.get(iblock_type_id="lists", iblock_order={"NAME": "desc"}).all()
    by_id = await b24.lists.get(iblock_type_id="lists", iblock_id=orders).all()
    by_code = await b24.lists.get(iblock_type_id="lists", iblock_code="visits").all()

    assert [one.name for one in every] == ["Visits", "Orders"]
    assert [[one.name for one in found] for found in (by_id, by_code)] == [["Orders"], ["Visits"]]


# -- REST 3.0 ----------------------------------------------------------------------------------------------------------


async def test_a_relation_s_unknown_field(b24: Bitrix24) -> None:
    """Of a row itself it is passed over, of a relation it is an error."""
    task = (await b24.call("tasks.task.get", {"id": 1, "select": ["id", "nothing"]}, v3=True)).result["item"]

    with pytest.raises(InvalidParams) as refused:
        await b24.call("tasks.task.get", {"id": 1, "select": ["id", "responsible.nothing"]}, v3=True)

    assert task == {"id": 1}
    assert refused.value.code == "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION"


@pytest.mark.parametrize(
    ("noun", "usual", "most"),
    [("tasks.task", 50, 1000), ("mail.mailbox", 25, 100), ("mail.message", 25, 200), ("humanresources.node", 50, 200)],
)
async def test_how_long_pages_of_v3_are(server: Portal, b24: Bitrix24, noun: str, usual: int, most: int) -> None:
    """Each method has a length of its own; who asks for more than the most gets that, and is not told."""
    server.fill(noun, 1200)

    async def count(**pagination: int) -> int:
        reply = await b24.call(f"{noun}.list", {"mailboxId": 1, "type": "TEAM", "pagination": pagination}, v3=True)
        return len(reply.result["items"])

    assert (await count(), await count(limit=5000)) == (usual, most)


async def test_a_list_that_must_be_told_whose_rows_are_meant(server: Portal, b24: Bitrix24) -> None:
    """Without that condition the request is not valid."""
    server.fill("timeman.record", 3, userId=7)

    rows = (await b24.call("timeman.record.list", {"filter": [["userId", 7]]}, v3=True)).result["items"]

    with pytest.raises(InvalidParams, match="A condition on userId is missing"):
        await b24.call("timeman.record.list", {"filter": [["id", ">", 1]]}, v3=True)
    assert len(rows) == 3


async def test_what_v3_requires(b24: Bitrix24) -> None:
    """It looks before it runs, whatever the method is, and names every field that is missing."""
    with pytest.raises(InvalidParams) as refused:
        await b24.call("call.followup.get", {}, v3=True)

    assert refused.value.fields == {"callId": "Required field is missing"}


# -- parameters by their order -----------------------------------------------------------------------------------------


async def test_parameters_by_their_order(server: Portal) -> None:
    """A name more shifts them, so that a number is missed; `start` is none of them."""
    url = f"{server.webhook_url}task.checklistitem.getlist"
    texts = []
    async with aiohttp.ClientSession() as session:
        for query in ("?0=13", "?start=50&0=13", "?bx24_request_id=abc&0=13"):
            async with session.post(url + query) as response:
                texts.append((response.status, (await response.json()).get("error_description", "")))

    assert texts[:2] == [(200, ""), (200, "")]
    assert texts[2][0] == 400
    assert "Param #0 (TASKID)" in texts[2][1]
    assert "256/TE/WRONG_ARGUMENTS" in texts[2][1]


# -- lists that tell no total ------------------------------------------------------------------------------------------


async def test_a_list_that_hides_its_further_pages(server: Portal, b24: Bitrix24) -> None:
    """Where the method's example has neither `total` nor `next`, an answer has none; who reads on gets the rest."""
    server.fill("tasks.api.scrum.epic", 60)

    reply = await b24.call("tasks.api.scrum.epic.list", {})
    rows = [epic.id async for epic in b24.tasks.api.scrum.epic.list()]

    assert (len(reply.result), reply.total, reply.next) == (50, None, None)
    assert rows == list(range(1, 61))


# -- tasks -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verb", "status"),
    [("start", 3), ("pause", 2), ("defer", 6), ("complete", 5), ("renew", 2), ("approve", 5), ("disapprove", 2)],
)
async def test_verbs_set_the_status_of_a_task(server: Portal, b24: Bitrix24, verb: str, status: int) -> None:
    """The answer is the task as it is now, and v3 sees the same."""
    task = await getattr(b24.tasks.task, verb)(task_id=2)

    assert (task.id, task.status) == (2, status)
    assert server.rows("tasks.task")[1]["status"] == status


async def test_verbs_need_a_task(b24: Bitrix24) -> None:
    """A task that is not there cannot be completed."""
    with pytest.raises(ApiError):
        await b24.tasks.task.complete(task_id=99)


async def test_people_of_a_task(server: Portal, b24: Bitrix24) -> None:
    """v3 shows of a relation what is asked for, from the row it stands for as that is now."""
    task = await b24.v3.tasks.task.add(fields={"title": "Call", "creatorId": 2, "responsibleId": 7})
    select = ["id", "responsible.name", "responsible.email", "creator.id"]

    before = await b24.v3.tasks.task.get(id=task.id, select=select)
    await b24.user.update(id=7, name="Olga")
    after = await b24.v3.tasks.task.get(id=task.id, select=select)

    user = server.rows("user")[6]
    assert before.creator is not None
    assert before.responsible is not None
    assert after.responsible is not None
    assert (before.creator.id, before.creator.name) == (2, None)
    assert before.responsible.email == user["email"]
    assert after.responsible.name == f"Olga {user['last_name']}"
    assert before.responsible.name != after.responsible.name


async def test_people_of_a_sample_task(server: Portal, b24: Bitrix24) -> None:
    """Sample tasks have sample users; what has no number of its own is as the row has it."""
    await b24.v3.tasks.task.update(id=3, fields={"rights": {"read": True}})

    task = await b24.v3.tasks.task.get(id=3, select=["responsible.id", "responsible.name", "rights.read"])

    row = server.rows("tasks.task")[2]
    user = server.rows("user")[row["responsible_id"] - 1]
    assert task.responsible is not None
    assert task.rights is not None
    assert (task.responsible.id, task.responsible.name) == (user["id"], f"{user['name']} {user['last_name']}")
    assert task.rights.read is True


async def test_a_relation_to_nobody(b24: Bitrix24) -> None:
    """Of a user that is not there only the number is known."""
    task = await b24.v3.tasks.task.add(fields={"title": "Call", "creatorId": 2, "responsibleId": 99})

    found = await b24.v3.tasks.task.get(id=task.id, select=["responsible.name", "responsible.id"])

    assert found.responsible is not None
    assert (found.responsible.id, found.responsible.name) == (99, None)


async def test_a_creator_is_one_in_both_apis(b24: Bitrix24) -> None:
    """v3 has `creatorId` where v2 has `createdBy`."""
    task = await b24.v3.tasks.task.add(fields={"title": "Call", "creatorId": 4, "responsibleId": 7})

    old = await b24.tasks.task.get(task_id=task.id, select=["ID", "CREATED_BY"])

    assert old.created_by == 4

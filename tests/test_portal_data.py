"""Rows that live in the simulated portal: what its methods add, change, find and show."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from functools import reduce
from pathlib import Path
from typing import Any

import aiohttp
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from b24 import Bitrix24
from b24.catalogue import Catalogue
from b24.testing import Portal, filters
from b24.testing.filters import Column, Group, predicate
from b24.testing.nouns import Noun, Nouns
from b24.testing.store import Table

NOW = 1_900_000_000.0
TODAY = "2030-03-17T20:46:40+03:00"


def param(name: str, type_: str, **facts: Any) -> dict[str, Any]:
    return {"name": name, "attr": name.lower(), "type": type_, "required": not type_.endswith("?"), **facts}


def prop(name: str, attr: str, type_: str, **facts: Any) -> dict[str, Any]:
    return {"name": name, "attr": attr, "type": type_, **facts}


def method(name: str, returns: str, *params: dict[str, Any], api: str = "v2", **facts: Any) -> dict[str, Any]:
    facts = {"summary": "", "path": name, "params": params, "returns": returns, **facts}
    return {"method": name, "api": api, **facts}


LISTS = (param("filter", "filter?"), param("order", "order?"), param("select", "select?"))
FIELDS = param("fields", "map[any]")
TYPE, ID = param("entityTypeId", "int"), param("id", "int")
CURSOR = {"style": "cursor"}

CATALOGUE = Catalogue(
    [
        # An old noun: capitals, text for numbers, the id in a parameter of its own.
        {
            "type": "crm.Deal",
            "open": True,
            "partial": True,
            "fields": [
                prop("ID", "id", "int", read_only=True),
                prop("TITLE", "title", "str"),
                prop("OPPORTUNITY", "opportunity", "decimal"),
                prop("OPENED", "opened", "bool"),
                prop("BEGINDATE", "begindate", "date"),
                prop("DATE_CREATE", "date_create", "datetime", read_only=True),
                prop("DATE_MODIFY", "date_modify", "datetime", read_only=True),
                prop("ASSIGNED_BY_ID", "assigned_by_id", "int"),
                prop("PHONE", "phone", "list[crm.MultiField]"),
                prop("TRACE", "trace", "str", write_only=True),
            ],
        },
        method("crm.deal.add", "int", FIELDS, examples=[{"result": 394}]),
        method("crm.deal.get", "crm.Deal", ID, safe=True, examples=[{"params": {"id": 7}, "result": {"ID": "7"}}]),
        method("crm.deal.update", "bool", ID, FIELDS, examples=[{"result": True}]),
        method("crm.deal.delete", "bool", ID, examples=[{"result": True}]),
        method("crm.deal.list", "list[crm.Deal]", *LISTS, paging=CURSOR, safe=True),
        method(
            "crm.deal.fields",
            "map[crm.FieldInfo]",
            examples=[{"result": {"ID": {"type": "integer", "isReadOnly": True, "title": "ID"}}}],
        ),
        # A newer one: rows under a key, numbers, one owner, nested filters; the same deals where the owner is 2.
        {
            "type": "crm.Item",
            "open": True,
            "partial": True,
            "fields": [
                prop("id", "id", "int", read_only=True),
                prop("title", "title", "str"),
                prop("opportunity", "opportunity", "decimal"),
                prop("opened", "opened", "bool"),
                prop("begindate", "begindate", "date"),
                prop("createdTime", "created_time", "datetime", read_only=True),
                prop("assignedById", "assigned_by_id", "int"),
            ],
        },
        method("crm.item.add", "crm.Item", TYPE, FIELDS, unwrap="result.item"),
        method("crm.item.get", "crm.Item", TYPE, ID, unwrap="result.item", errors={"NOT_FOUND": "Gone."}),
        method("crm.item.update", "crm.Item", TYPE, ID, FIELDS, unwrap="result.item"),
        method("crm.item.delete", "none", TYPE, ID, examples=[{"result": []}]),
        method(
            "crm.item.list",
            "list[crm.Item]",
            TYPE,
            *LISTS,
            unwrap="result.items",
            paging={"style": "cursor", "id": "id"},
            errors={"INVALID_ARG_VALUE": "Wrong filter."},
        ),
        # Flat arguments, an id by another name, sorting by two parameters, the whole row as an answer.
        {
            "type": "sip.Line",
            "fields": [
                prop("ID", "id", "int?"),
                prop("CONFIG_ID", "config_id", "int", required=True),
                prop("SERVER", "server", "str", required=True),
                prop("TYPE", "type", "str", required=True),
            ],
        },
        method("sip.add", "sip.Line", param("SERVER", "str"), param("TYPE", "str?", default="cloud")),
        method("sip.update", "bool", param("CONFIG_ID", "int"), param("SERVER", "str?"), examples=[{"result": 1}]),
        method("sip.delete", "bool", param("CONFIG_ID", "int"), errors={"ERROR_NOT_FOUND": "Gone."}),
        method(
            "sip.get",
            "list[sip.Line]",
            param("FILTER", "filter?"),
            param("SORT", "str?"),
            param("ORDER", "str?"),
            param("SERVER", "str?"),
            paging={"style": "offset"},
            examples=[{"result": [{"CONFIG_ID": "3"}], "total": 1}],
        ),
        # Tasks in both versions: one table, two spellings, capitals in requests of the older one.
        {
            "type": "tasks.Task",
            "partial": True,
            "fields": [
                prop("id", "id", "int", read_only=True),
                prop("title", "title", "str"),
                prop("responsibleId", "responsible_id", "int"),
            ],
        },
        {
            "type": "v3.tasks.Task",
            "partial": True,
            "fields": [
                prop("id", "id", "int"),
                prop("title", "title", "str"),
                prop("responsibleId", "responsible_id", "int"),
                prop("responsible", "responsible", "v3.tasks.User"),
                prop("done", "done", "bool"),
            ],
        },
        method("tasks.task.add", "tasks.Task", FIELDS, unwrap="result.task"),
        method("tasks.task.delete", "none", param("taskId", "int"), examples=[{"result": {"task": True}}]),
        method(
            "tasks.task.get",
            "tasks.Task",
            param("taskId", "int"),
            unwrap="result.task",
            examples=[{"result": {"task": {"id": "7", "responsibleId": "1"}}}],
        ),
        method(
            "tasks.task.list",
            "list[tasks.Task]",
            *LISTS,
            unwrap="result.tasks",
            paging={"style": "cursor", "id": "ID", "row_id": "id"},
        ),
        method("tasks.task.add", "v3.tasks.Task", FIELDS, api="v3", unwrap="result.item"),
        method("tasks.task.update", "bool", ID, FIELDS, api="v3", unwrap="result.result"),
        method("tasks.task.get", "v3.tasks.Task", ID, LISTS[2], api="v3", unwrap="result.item", safe=True),
        method(
            "tasks.task.list",
            "list[v3.tasks.Task]",
            *LISTS,
            api="v3",
            unwrap="result.items",
            paging={"style": "keyset", "limit": 100},
            safe=True,
        ),
        method("tasks.task.tail", "list[v3.tasks.Task]", api="v3", unwrap="result.items", paging={"style": "tail"}),
        method("tasks.task.aggregate", "any", api="v3"),
        # Other ways of paging.
        {"type": "im.Message", "fields": [prop("id", "id", "int"), prop("text", "text", "str")]},
        method(
            "im.message.list",
            "list[im.Message]",
            unwrap="result.items",
            paging={"style": "window", "more": "hasMore", "size": 2},
        ),
        # Fields that must have a value, an object with such fields among them.
        {
            "type": "full.Row",
            "fields": [
                prop("id", "id", "int"),
                prop("name", "name", "str"),
                prop("when", "when", "datetime"),
                prop("tags", "tags", "list[str]"),
                prop("inner", "inner", "full.Inner"),
                prop("price", "price", "money"),
                prop("done", "done", "bool"),
                prop("free", "free", "full.Nowhere"),
            ],
        },
        {"type": "full.Inner", "fields": [prop("n", "n", "int"), prop("maybe", "maybe", "str?")]},
        method("full.row.add", "int", FIELDS),
        method("full.row.get", "full.Row", ID),
        method("full.row.delete", "bool", ID, unwrap="result.done"),
        method("full.row.fields", "map[str]", examples=[{"result": {"id": "ID"}}]),
        {"type": "pay.Row", "fields": [prop("id", "id", "int"), prop("sum", "sum", "decimal")]},
        method("pay.row.add", "int", TYPE, param("sum", "decimal")),
        method("pay.row.get", "pay.Row", ID),
        method("pay.row.list", "list[pay.Row]", TYPE),
        method("im.message.get", "list[im.Message]", paging={"style": "last_id"}),
        {"type": "v3.log.Entry", "fields": [prop("id", "id", "int"), prop("title", "title", "str")]},
        method(
            "log.entry.list",
            "list[v3.log.Entry]",
            api="v3",
            unwrap="result.items",
            paging={"style": "after"},
            examples=[{"result": {"items": [], "hasMore": False, "afterCursor": None}}],
        ),
        {"type": "nav.Entry", "fields": [prop("ID", "id", "int")]},
        method("nav.entry.list", "list[nav.Entry]", paging={"style": "numbered", "page": "nav.page", "size": 2}),
        {"type": "doc.Template", "fields": [prop("id", "id", "int")]},
        method(
            "doc.template.list",
            "list[doc.Template]",
            unwrap="result.templates",
            examples=[{"result": {"templates": {"12": {"id": "12"}}}}],
        ),
    ]
)


class Client:
    """The portal, asked by hand."""

    def __init__(self, session: aiohttp.ClientSession, portal: Portal) -> None:
        self._session = session
        self.portal = portal

    async def ask(self, method: str, api: str = "", **params: Any) -> tuple[int, Any]:
        address = f"{self.portal.url}/rest{api}/1/simulated0code0/{method}"
        async with self._session.post(address, json=params) as response:
            return response.status, orjson.loads(await response.read())

    async def v2(self, method: str, **params: Any) -> Any:
        """The whole answer, which must be a good one."""
        status, body = await self.ask(method, **params)
        assert status == 200, body
        return body

    async def v3(self, method: str, **params: Any) -> Any:
        """The result."""
        status, body = await self.ask(method, "/api", **params)
        assert status == 200, body
        return body["result"]

    async def ids(self, method: str, rows: str = "", id: str = "ID", **params: Any) -> list[Any]:
        """The ids of a page."""
        result = (await self.v2(method, **params))["result"]
        return [row[id] for row in (result[rows] if rows else result)]

    async def v3_ids(self, **params: Any) -> list[int]:
        return [row["id"] for row in (await self.v3("tasks.task.list", **params))["items"]]


async def make(portal: Portal) -> AsyncIterator[Client]:
    async with portal, aiohttp.ClientSession() as session:
        yield Client(session, portal)


@pytest.fixture
async def client() -> AsyncIterator[Client]:
    """A portal where nothing lives yet."""
    async for client in make(Portal(catalogue=CATALOGUE, clock=lambda: NOW)):
        yield client


@pytest.fixture
async def full() -> AsyncIterator[Client]:
    """A portal with 120 deals and 120 tasks."""
    async for client in make(Portal(catalogue=CATALOGUE, clock=lambda: NOW, deals=120, tasks=120)):
        yield client


# -- one row -----------------------------------------------------------------------------------------------------------


async def test_examples_until_the_first_row(client: Client) -> None:
    """A noun nobody touched answers with its example; one that a row was added to, with its rows."""
    before = await client.v2("crm.deal.get", id=7)
    await client.v2("crm.deal.add", fields={"TITLE": "First"})

    after = await client.v2("crm.deal.get", id=1)

    assert before["result"] == {"ID": "7"}
    assert after["result"]["TITLE"] == "First"
    assert client.portal.rows("tasks.task") == []


async def test_a_row_comes_back_as_old_methods_write_it(client: Client) -> None:
    """Numbers are text, flags letters, dates midnights; unknown fields are dropped and custom ones kept."""
    fields = {
        "TITLE": "Delivery",
        "OPPORTUNITY": 1000,
        "OPENED": "1",
        "BEGINDATE": "2031-05-04",
        "ASSIGNED_BY_ID": "6",
        "DATE_CREATE": "1999-01-01T00:00:00+00:00",
        "NO_SUCH": "x",
        "UF_CRM_COLOR": ["red"],
        "TRACE": "t",
    }

    added = await client.v2("crm.deal.add", fields=fields)
    got = await client.v2("crm.deal.get", id=added["result"])

    assert added["result"] == 1
    assert got["result"] == {
        "ID": "1",
        "TITLE": "Delivery",
        "OPPORTUNITY": "1000.00",
        "OPENED": "Y",
        "BEGINDATE": "2031-05-04T00:00:00+03:00",
        "DATE_CREATE": TODAY,
        "DATE_MODIFY": TODAY,
        "ASSIGNED_BY_ID": "6",
        "UF_CRM_COLOR": ["red"],
    }


async def test_what_was_not_sent_is_empty(client: Client) -> None:
    """A field without a value is null, a flag is off, and whoever adds a row is responsible for it."""
    await client.v2("crm.deal.add", fields={"OPPORTUNITY": ""})

    got = (await client.v2("crm.deal.get", id=1))["result"]

    assert (got["TITLE"], got["OPPORTUNITY"], got["OPENED"], got["ASSIGNED_BY_ID"]) == (None, None, "N", "1")


async def test_empty_objects_come_back_as_lists(client: Client) -> None:
    """To PHP they are one, in any depth, and so is a map whose keys count from 0."""
    await client.v2("crm.deal.add", fields={"UF_CRM_1": {}, "UF_CRM_2": {"0": "a", "1": {}}, "UF_CRM_3": {"1": "a"}})

    got = (await client.v2("crm.deal.get", id=1))["result"]

    assert [got[f"UF_CRM_{number}"] for number in (1, 2, 3)] == [[], ["a", []], {"1": "a"}]


async def test_a_change_keeps_what_it_does_not_name(client: Client) -> None:
    """Only the fields sent change; an empty text clears one."""
    await client.v2("crm.deal.add", fields={"TITLE": "Old", "OPPORTUNITY": 5, "ASSIGNED_BY_ID": 6})

    changed = await client.v2("crm.deal.update", id=1, fields={"TITLE": "New", "OPPORTUNITY": ""})

    got = (await client.v2("crm.deal.get", id=1))["result"]
    assert changed["result"] is True
    assert (got["TITLE"], got["OPPORTUNITY"], got["ASSIGNED_BY_ID"]) == ("New", None, "6")


async def test_a_deleted_row_is_gone(client: Client) -> None:
    """No method finds it any more, and its number is not used again."""
    await client.v2("crm.deal.add", fields={"TITLE": "One"})
    await client.v2("crm.deal.delete", id="1")

    second = await client.v2("crm.deal.add", fields={"TITLE": "Two"})

    assert second["result"] == 2
    assert await client.ids("crm.deal.list") == ["2"]
    for name in ("crm.deal.get", "crm.deal.delete", "crm.deal.update"):
        assert await client.ask(name, id=1) == (400, {"error": "", "error_description": "Not found"})


async def test_phones_change_by_their_ids(client: Client) -> None:
    """A value without an id is new, one with an id changes, and an empty one goes; the others stay."""
    await client.v2("crm.deal.add", fields={"PHONE": [{"VALUE": "+1"}, {"VALUE": "+2", "VALUE_TYPE": "HOME"}]})
    first = (await client.v2("crm.deal.get", id=1))["result"]["PHONE"]

    await client.v2("crm.deal.update", id=1, fields={"PHONE": [{"ID": 1, "VALUE": ""}, {"ID": 2, "VALUE": "+3"}]})
    second = (await client.v2("crm.deal.get", id=1))["result"]["PHONE"]
    await client.v2("crm.deal.update", id=1, fields={"PHONE": [{"ID": 2, "DELETE": "Y"}, {"VALUE": ""}, "+4"]})

    assert first == [
        {"ID": "1", "VALUE_TYPE": "WORK", "VALUE": "+1", "TYPE_ID": "PHONE"},
        {"ID": "2", "VALUE_TYPE": "HOME", "VALUE": "+2", "TYPE_ID": "PHONE"},
    ]
    assert second == [{"ID": "2", "VALUE_TYPE": "HOME", "VALUE": "+3", "TYPE_ID": "PHONE"}]
    assert "PHONE" not in (await client.v2("crm.deal.get", id=1))["result"]


async def test_newer_methods_write_numbers(client: Client) -> None:
    """Under `item` there are numbers, letters for flags, and custom fields by their derived names."""
    fields = {"title": "Item", "opportunity": 12.5, "opened": "Y", "ufCrm4Color": "x", "parentId140": 3}

    added = await client.v2("crm.item.add", entityTypeId=140, fields=fields)

    assert added["result"]["item"] == {
        "id": 1,
        "title": "Item",
        "opportunity": 12.5,
        "opened": "Y",
        "begindate": None,
        "createdTime": TODAY,
        "assignedById": 1,
        "ufCrm4Color": "x",
        "parentId140": 3,
    }
    assert (await client.v2("crm.item.delete", entityTypeId=140, id=1))["result"] == []
    assert (await client.ask("crm.item.get", entityTypeId=140, id=1))[1]["error"] == "NOT_FOUND"


async def test_rows_of_another_owner_are_others(client: Client) -> None:
    """Items of two types have nothing in common, not even their numbers."""
    await client.v2("crm.item.add", entityTypeId=140, fields={"title": "A"})
    await client.v2("crm.item.add", entityTypeId=150, fields={"title": "B"})

    assert (await client.v2("crm.item.get", entityTypeId=140, id=1))["result"]["item"]["title"] == "A"
    assert (await client.v2("crm.item.get", entityTypeId="150", id=1))["result"]["item"]["title"] == "B"
    assert [row["title"] for row in client.portal.rows("crm.item", entityTypeId=150)] == ["B"]


async def test_rows_that_know_their_owner(client: Client) -> None:
    """Where single rows are found by their number alone, owners share the numbers, and lists tell them apart."""
    for owner, amount in ((140, 1), (150, 2), (140, 3)):
        await client.v2("pay.row.add", entityTypeId=owner, sum=amount)

    assert await client.ids("pay.row.list", id="id", entityTypeId="140") == [1, 3]
    assert (await client.v2("pay.row.get", id=2))["result"] == {"id": 2, "sum": 2}


async def test_old_and_newer_methods_see_the_same_deals(client: Client) -> None:
    """Type 2 of `crm.item.*` are the rows of `crm.deal.*`, custom fields included."""
    await client.v2("crm.deal.add", fields={"TITLE": "Deal", "OPPORTUNITY": 450, "UF_CRM_1900000001": "x"})

    item = (await client.v2("crm.item.get", entityTypeId=2, id=1))["result"]["item"]
    await client.v2("crm.item.update", entityTypeId=2, id=1, fields={"opportunity": 7, "ufCrm_1900000001": "y"})

    deal = (await client.v2("crm.deal.get", id=1))["result"]
    assert (item["title"], item["opportunity"], item["ufCrm_1900000001"]) == ("Deal", 450, "x")
    assert item["createdTime"] == deal["DATE_CREATE"]
    fields = {"id", "title", "opportunity", "opened", "begindate", "createdTime", "assignedById"}
    assert item.keys() == {*fields, "ufCrm_1900000001"}
    assert (deal["OPPORTUNITY"], deal["UF_CRM_1900000001"]) == ("7.00", "y")


async def test_flat_arguments(client: Client) -> None:
    """Where a method has the fields for parameters, and an id by another name, rows are the same."""
    added = await client.v2("sip.add", SERVER="sip.example.com", TYPE="office")
    changed = await client.v2("sip.update", CONFIG_ID=1, SERVER="pbx.example.com")
    rows = await client.v2("sip.get")

    assert added["result"] == {"ID": None, "CONFIG_ID": "1", "SERVER": "sip.example.com", "TYPE": "office"}
    assert changed["result"] == 1
    assert (rows["result"][0]["SERVER"], rows["total"]) == ("pbx.example.com", 1)
    assert (await client.ask("sip.delete", CONFIG_ID=9))[1]["error"] == "ERROR_NOT_FOUND"


async def test_tasks_are_the_same_in_both_versions(client: Client) -> None:
    """What v2 adds v3 reads: text there is a number here, and the examples show which."""
    await client.v2("tasks.task.add", fields={"TITLE": "Call", "RESPONSIBLE_ID": 7})

    old = (await client.v2("tasks.task.get", taskId=1))["result"]["task"]
    new = (await client.v3("tasks.task.get", id=1, select=["id", "title", "responsible.id", "nothing", "done"]))["item"]

    assert old == {"id": "1", "title": "Call", "responsibleId": "7"}
    assert new == {"id": 1, "title": "Call", "responsible": {"id": 7}, "done": None}
    assert (await client.v2("tasks.task.delete", taskId=1))["result"] == {"task": True}


async def test_words_for_numbers() -> None:
    """A status is a digit in v2 and a word in v3, of the same task."""
    async for client in make(Portal()):
        await client.v3(
            "tasks.task.add", fields={"title": "Call", "creatorId": 1, "responsibleId": 1, "priority": "high"}
        )
        await client.v2("tasks.task.update", taskId=1, fields={"STATUS": 3})

        old = (await client.v2("tasks.task.get", taskId=1))["result"]["task"]
        new = (await client.v3("tasks.task.get", id=1))["item"]

        assert (old["priority"], old["status"]) == ("2", "3")
        assert (new["priority"], new["status"]) == ("high", "in_progress")
        assert (await client.v2("tasks.task.get", taskId=9))["result"] == {"task": []}


async def test_what_must_have_a_value_has_one(client: Client) -> None:
    """Fields that the spec says are always there get an empty value of their kind, objects theirs."""
    await client.v2("full.row.add", fields={"when": "next week", "tags": ["a"]})
    await client.v2("full.row.add", fields={"when": "2031-05-04 10:20:30"})

    rows = [(await client.v2("full.row.get", id=id))["result"] for id in (1, 2)]

    empty = {"name": "", "inner": {"n": 0}, "price": "0|EUR", "done": "N", "free": None}
    assert rows == [
        {"id": 1, "when": "next week", "tags": ["a"]} | empty,
        {"id": 2, "when": "2031-05-04T10:20:30+03:00", "tags": []} | empty,
    ]
    assert (await client.v2("full.row.delete", id=1))["result"] == {"done": True}
    assert (await client.v2("full.row.fields"))["result"]["name"] == "name"


async def test_fields_are_described(full: Client) -> None:
    """`fields` tells what the spec tells, in the words of its example."""
    fields = (await full.v2("crm.deal.fields"))["result"]

    assert fields["OPPORTUNITY"] == {"type": "double", "isReadOnly": False, "title": "OPPORTUNITY"}
    assert fields["ID"]["isReadOnly"] is True


async def test_capitals_of_parameters(full: Client) -> None:
    """Old methods take `ID` for `id`; in newer ones it is unknown."""
    old = await full.v2("crm.deal.get", ID=7)
    status, _ = await full.ask("crm.item.get", entityTypeId=2, ID=7)

    assert old["result"]["ID"] == "7"
    assert status == 400


# -- lists of v2 -------------------------------------------------------------------------------------------------------


async def test_pages_of_fifty(full: Client) -> None:
    """`start` is an offset, rounded down to a page; `next` is there until the last one."""
    first = await full.v2("crm.deal.list")
    second = await full.v2("crm.deal.list", start=60)
    last = await full.v2("crm.deal.list", start=100)

    assert [len(page["result"]) for page in (first, second, last)] == [50, 50, 20]
    assert [page["total"] for page in (first, second, last)] == [120] * 3
    assert [page.get("next") for page in (first, second, last)] == [50, 100, None]
    assert [page["result"][0]["ID"] for page in (first, second, last)] == ["1", "51", "101"]


async def test_exact_offsets() -> None:
    """A list that the server reads by its ORM begins at `start` itself, and has nothing beyond the last row."""
    async for client in make(Portal(users=120)):
        second = await client.v2("user.get", start=60)
        beyond = await client.v2("user.get", start=120)

    assert (second["result"][0]["ID"], second["next"]) == ("61", 110)
    assert (beyond["result"], "next" in beyond) == ([], False)


async def test_a_page_beyond_the_last(full: Client) -> None:
    """Old methods begin anew, newer ones answer nothing."""
    old = await full.v2("crm.deal.list", start=500)
    new = await full.v2("crm.item.list", entityTypeId=2, start=500)

    assert (old["result"][0]["ID"], old["next"]) == ("1", 50)
    assert (new["result"], "next" in new) == ({"items": []}, False)


async def test_a_list_that_does_not_count(full: Client) -> None:
    """`start=-1` saves counting: old methods say 0, newer ones nothing, and `next` is missing."""
    old = await full.v2("crm.deal.list", start=-1, filter={">ID": 60}, order={"ID": "ASC"})
    new = await full.v2("crm.item.list", entityTypeId=2, start="-1")

    assert (old["result"][0]["ID"], len(old["result"]), old["total"], "next" in old) == ("61", 50, 0, False)
    assert (len(new["result"]["items"]), "total" in new, "next" in new) == (50, False, False)


async def test_an_empty_list(client: Client) -> None:
    """A list without rows is empty, and no page follows."""
    client.portal.fill("crm.deal", 0)

    body = await client.v2("crm.deal.list")

    assert (body["result"], body["total"], "next" in body) == ([], 0, False)


@pytest.mark.parametrize(
    ("select", "names"),
    [
        (["ID", "TITLE"], {"ID", "TITLE"}),
        (["TITLE", "NO_SUCH"], {"TITLE"}),
        (["ID", "PHONE"], {"ID", "PHONE"}),
        (["ID", "UF_CRM_1900000001"], {"ID", "UF_CRM_1900000001"}),
        ({"0": "ID"}, {"ID"}),
    ],
)
async def test_what_is_selected(full: Client, select: Any, names: set[str]) -> None:
    """Rows have the fields that were asked for; names nobody knows are passed over."""
    rows = (await full.v2("crm.deal.list", select=select))["result"]

    assert rows[0].keys() == names


async def test_stars_in_a_selection(full: Client) -> None:
    """`*` stands for standard fields, in newer methods for all; `UF_*` for custom ones; without any, for both."""
    everything = (await full.v2("crm.deal.list"))["result"][0].keys()
    standard = (await full.v2("crm.deal.list", select=["*"]))["result"][0].keys()
    custom = (await full.v2("crm.deal.list", select=["UF_*"]))["result"][0].keys()
    both = (await full.v2("crm.deal.list", select=["*", "UF_*"]))["result"][0].keys()
    newer = (await full.v2("crm.item.list", entityTypeId=2, select=["*"]))["result"]["items"][0].keys()

    assert everything == both == standard | custom
    assert {name[:3] for name in custom} == {"UF_"}
    assert not any(name.startswith("UF_") for name in standard)
    assert "PHONE" not in everything
    assert "ufCrm_1900000001" in newer


DEALS = [
    {"TITLE": "Alpha", "OPPORTUNITY": 10, "OPENED": "Y", "BEGINDATE": "2031-01-01", "UF_CRM_N": "5"},
    {"TITLE": "alphabet", "OPPORTUNITY": 9.5, "OPENED": "N", "BEGINDATE": "2031-02-01", "UF_CRM_N": "40"},
    {"TITLE": "Beta", "OPPORTUNITY": 100, "ASSIGNED_BY_ID": 6, "UF_CRM_N": ["7", "8"]},
    {"TITLE": "", "ASSIGNED_BY_ID": 7},
]


@pytest.mark.parametrize(
    ("where", "ids"),
    [
        ({}, "1234"),
        ([], "1234"),
        ({"TITLE": "alpha"}, "1"),
        ({"=TITLE": "Alpha"}, "1"),
        ({"TITLE": ["Alpha", "Beta"]}, "13"),
        ({"@TITLE": ["Alpha", "Beta"]}, "13"),
        ({"!@TITLE": ["Alpha", "Beta"]}, "24"),
        ({"!TITLE": "Alpha"}, "234"),
        ({"!=TITLE": "Alpha"}, "234"),
        ({"%TITLE": "PHA"}, "12"),
        ({"!%TITLE": "pha"}, "34"),
        ({"=%TITLE": "al%"}, "12"),
        ({"%=TITLE": "al%t"}, "2"),
        ({"!=%TITLE": "al%"}, "34"),
        ({"!%=TITLE": "_eta"}, "124"),
        ({">OPPORTUNITY": "9.5"}, "13"),
        ({">=OPPORTUNITY": 9.5, "<OPPORTUNITY": 100}, "12"),
        ({"<=OPPORTUNITY": 10}, "12"),
        ({"OPPORTUNITY": ""}, "4"),
        ({"=OPPORTUNITY": None}, "4"),
        ({"!OPPORTUNITY": ""}, "123"),
        ({"OPENED": "N"}, "234"),
        ({"OPENED": 1}, "1"),
        ({">BEGINDATE": "2031-01-15"}, "2"),
        ({"<=BEGINDATE": "2031-02-01T00:00:00+03:00"}, "12"),
        ({">=DATE_CREATE": "2030-03-17T17:46:40+00:00"}, "1234"),
        ({">DATE_CREATE": "2030-03-17T17:46:40+00:00"}, ""),
        ({"ASSIGNED_BY_ID": [6, "7"]}, "34"),
        ({">UF_CRM_N": 6}, "23"),
        ({"UF_CRM_N": "8"}, "3"),
        ({"ID": 2}, "2"),
        ({"@ID": ["4", 1]}, "14"),
        ({">ID": 1, "<ID": "4"}, "23"),
        ({">=ID": "2.5"}, "34"),
        ({"<=ID": 2.5}, "12"),
        ({"!ID": 2}, "134"),
        ({">ID": "x"}, "1234"),
        ({">ID": [{"ID": "9"}]}, "1234"),
        ({">ID": {"p1": [{"ID": "9"}]}}, "1234"),
        ({"id": 2, "NO_SUCH": 1, "~TITLE": "x"}, "1234"),
    ],
)
async def test_filters(client: Client, where: Any, ids: str) -> None:
    """Every operator of the older methods; a field they do not know filters nothing."""
    for fields in DEALS:
        await client.v2("crm.deal.add", fields=fields)

    counted = await client.ids("crm.deal.list", filter=where)
    uncounted = await client.ids("crm.deal.list", filter=where, start=-1)

    assert "".join(counted) == "".join(uncounted) == ids


@pytest.mark.parametrize(
    ("where", "ids"),
    [
        ({"0": {"logic": "OR", "0": {"title": "Alpha"}, "1": {"=opportunity": 100}}}, [1, 3]),
        ({"0": {"logic": "OR", "title": "Alpha", "=opportunity": 100}, ">id": 1}, [3]),
        ({"logic": "OR", "id": 2, "title": "Beta"}, [2, 3]),
        ({"0": [{"logic": "OR", "0": {"id": 2}, "1": {"id": 4}}]}, [2, 4]),
        ({"0": {"logic": "OR", "0": {"id": 1, "title": "Beta"}, "1": {"id": 4}}}, [4]),
        ({"@id": [1, 2], "opened": "Y"}, [1]),
        ({"ufCrm_N": 5}, [1]),
    ],
)
async def test_nested_filters(client: Client, where: Any, ids: list[int]) -> None:
    """`crm.item.list` knows groups with a logic of their own."""
    for fields in DEALS:
        await client.v2("crm.deal.add", fields=fields)

    assert await client.ids("crm.item.list", "items", "id", entityTypeId=2, filter=where) == ids


@pytest.mark.parametrize(
    "wrong", [{"filter": {"FIELD": 1}}, {"filter": "x"}, {"order": {"FIELD": "ASC"}}, {"order": {"id": "UP"}}]
)
async def test_a_strict_list(full: Client, wrong: Any) -> None:
    """A method that says so in its spec refuses unknown fields and directions."""
    status, body = await full.ask("crm.item.list", entityTypeId=2, **wrong)

    assert (status, body["error"]) == (400, "INVALID_ARG_VALUE")


async def test_orders(client: Client) -> None:
    """By any field, up or down, nothing first; what is equal stays by id."""
    for fields in DEALS:
        await client.v2("crm.deal.add", fields=fields)

    async def order(**fields: str) -> str:
        return "".join(await client.ids("crm.deal.list", order=fields))

    assert await order(OPPORTUNITY="ASC") == "4213"
    assert await order(OPPORTUNITY="desc") == "3124"
    assert await order(ID="DESC") == "4321"
    assert await order(OPENED="ASC", ID="DESC") == "4321"
    assert await order(ASSIGNED_BY_ID="DESC", OPPORTUNITY="ASC") == "4321"
    assert await order(NO_SUCH="DESC") == "1234"


BOUNDS = st.one_of(
    st.integers(-1, 40), st.integers(0, 40).map(str), st.sampled_from(["7.5", "", "x", "1e400", None, True, [], [3]])
)
CONDITIONS = st.builds(
    filters.Test, st.just(Column("id", "int")), st.sampled_from([">", ">=", "<", "<=", "="]), BOUNDS, st.booleans()
) | st.builds(filters.Test, st.just(Column("id", "int")), st.just("in"), st.lists(BOUNDS, max_size=5), st.booleans())


@given(
    st.sets(st.integers(1, 40)),
    st.lists(CONDITIONS | st.just(filters.Test(Column("title"), "contains", "3")), max_size=4),
    st.booleans(),
    st.integers(0, 9),
)
def test_ids_are_found_without_a_look_at_each_row(
    ids: set[int], conditions: list[filters.Test], descends: bool, offset: int
) -> None:
    """Whatever is asked of the id, the rows that are found are those that it holds for."""
    table = Table("deal", "id")
    for id in ids:
        table.put(id, {"title": f"Deal {id}"})
    where = Group(tuple(conditions))

    pages = [table.find(where, [(Column("id"), descends)], offset, 10, count=count) for count in (True, False)]

    expected = [id for id in sorted(ids, reverse=descends) if predicate(where)({"id": id, "title": f"Deal {id}"})]
    assert [list(page.ids) for page in pages] == [expected[offset : offset + 10]] * 2
    assert pages[0].total == len(expected)


async def test_an_order_in_two_parameters(client: Client) -> None:
    """Where one parameter names the field and another the direction; and where a field is a filter by itself."""
    for server in ("b", "a", "c"):
        await client.v2("sip.add", SERVER=server)

    down = await client.ids("sip.get", id="SERVER", SORT="SERVER", ORDER="DESC")
    up = await client.ids("sip.get", id="SERVER", SORT="SERVER")
    one = await client.ids("sip.get", id="SERVER", SERVER="a")

    assert (down, up, one) == (["c", "b", "a"], ["a", "b", "c"], ["a"])


async def test_pages_of_an_order(full: Client) -> None:
    """Pages of a sorted and filtered list fit together, and a change is seen at once."""
    how = {"filter": {">OPPORTUNITY": 0}, "order": {"TITLE": "DESC"}}
    ids = [id for start in (0, 50, 100) for id in await full.ids("crm.deal.list", start=start, **how)]
    await full.v2("crm.deal.update", id=17, fields={"TITLE": "zzz"})

    changed = await full.ids("crm.deal.list", **how)

    assert sorted(map(int, ids)) == list(range(1, 121))
    assert ids[0] == "99"
    assert changed[0] == "17"


async def test_capitals_in_requests_alone(full: Client) -> None:
    """Tasks are filtered, sorted and written by names in capitals, and shown by others."""
    ids = await full.ids("tasks.task.list", "tasks", "id", filter={">ID": 118}, order={"ID": "desc"}, select=["ID"])

    assert ids == ["120", "119"]


async def test_a_chain_of_pages_in_a_batch(full: Client) -> None:
    """Each command goes on after the last row of the one before; a broken chain begins anew."""
    first = "crm.deal.list?start=-1&order[ID]=ASC&filter[%3EID]=0"
    commands = {"p0": first} | {
        f"p{n}": f"crm.deal.list?start=-1&order[ID]=ASC&filter[%3EID]=$result[p{n - 1}][49][ID]" for n in range(1, 4)
    }

    result = (await full.v2("batch", cmd=commands))["result"]["result"]

    assert [page[0]["ID"] for page in result.values()] == ["1", "51", "101", "1"]
    assert [len(page) for page in result.values()] == [50, 50, 20, 50]


async def test_a_batch_shows_rows_as_they_were_at_each_command(client: Client) -> None:
    """What a command answered stays, whatever a later one does to the row: be it a sample, or written before."""
    client.portal.fill("crm.deal", 2)
    await client.v2("crm.deal.update", id=2, fields={"TITLE": "Written"})
    commands = {
        "before": "crm.deal.list?select[]=TITLE",
        "one": "crm.deal.update?id=1&fields[TITLE]=Changed",
        "two": "crm.deal.delete?id=2",
        "after": "crm.deal.list?select[]=TITLE",
    }

    result = (await client.v2("batch", cmd=commands))["result"]["result"]

    assert result["before"] == [{"TITLE": "Deal 1"}, {"TITLE": "Written"}]
    assert result["after"] == [{"TITLE": "Changed"}]


async def test_other_ways_of_paging(client: Client) -> None:
    """Limits and offsets, numbered pages, rows by id, cursors, from the newest back."""
    for noun in ("im.message", "nav.entry", "doc.template", "log.entry"):
        client.portal.fill(noun, 3)
    newest = await client.ids("im.message.get", id="id", LIMIT=2)
    older = await client.ids("im.message.get", id="id", LAST_ID=newest[-1])
    start = await client.v3("log.entry.list", pagination={"limit": 2})
    end = await client.v3("log.entry.list", pagination={"limit": 2, "afterCursor": start["afterCursor"]})

    window = (await client.v2("im.message.list", OFFSET=2, LIMIT=1))["result"]
    first = (await client.v2("im.message.list"))["result"]
    numbered = await client.ids("nav.entry.list", nav={"page": "2"})
    keyed = (await client.v2("doc.template.list"))["result"]
    client.portal.fill("doc.template", 0)

    assert ([row["id"] for row in window["items"]], window["hasMore"]) == ([3], False)
    assert ([row["id"] for row in first["items"]], first["hasMore"]) == ([1, 2], True)
    assert numbered == ["3"]
    assert (newest, older) == ([3, 2], [1])
    assert ([row["id"] for row in start["items"]], start["hasMore"]) == ([1, 2], True)
    assert ([row["id"] for row in end["items"]], end["hasMore"], end["afterCursor"]) == ([3], False, None)
    assert keyed["templates"]["2"] == {"id": "2"}
    assert (await client.v2("doc.template.list"))["result"] == {"templates": []}


# -- lists of v3 -------------------------------------------------------------------------------------------------------


async def test_pages_of_v3(full: Client) -> None:
    """Fifty rows unless asked for more, never more than the longest page, and neither `total` nor `next`."""
    status, body = await full.ask("tasks.task.list", "/api")

    assert status == 200
    assert body.keys() == {"result", "time"}
    assert body["result"]["items"][0] == {"id": 1}
    assert len(body["result"]["items"]) == 50
    assert len(await full.v3_ids(pagination={"limit": 1000})) == 100
    assert await full.v3_ids(pagination={"limit": 2, "offset": "3"}) == [4, 5]
    assert await full.v3_ids(pagination={"limit": 2, "page": 2}) == [3, 4]
    assert await full.v3_ids(order={"id": "DESC"}, pagination={"limit": 2}) == [120, 119]


@pytest.mark.parametrize(
    ("where", "ids"),
    [
        ([["id", "=", 7]], [7]),
        ([["id", 7]], [7]),
        ([["id", [9, 7]]], [7, 9]),
        ([["id", "!=", 1], ["id", "<", 4]], [2, 3]),
        ([["id", ">", 118]], [119, 120]),
        ([["id", ">=", 119], ["id", "<=", 119]], [119]),
        ([["id", "in", [5, 1]]], [1, 5]),
        ([["id", "between", [5, 7]]], [5, 6, 7]),
        ([{"logic": "or", "conditions": [["id", "between", [1, 2]], ["id", "in", [9]]]}], [1, 2, 9]),
        ([["id", "<", 4], {"logic": "and", "conditions": [["id", "=", 2]], "negative": True}], [1, 3]),
        ([["id", "<", 5], {"logic": "or", "conditions": [["id", 1], {"conditions": [["id", 4]]}]}], [1, 4]),
    ],
)
async def test_filters_of_v3(full: Client, where: Any, ids: list[int]) -> None:
    """Conditions and groups, in any depth."""
    assert await full.v3_ids(filter=where) == ids


@pytest.mark.parametrize(
    ("params", "code"),
    [
        ({"filter": {">id": 1}}, "INVALIDFILTER"),
        ({"filter": [["id"]]}, "INVALIDFILTER"),
        ({"filter": [{"logic": "xor", "conditions": []}]}, "INVALIDFILTER"),
        ({"filter": [["no", "=", 1]]}, "UNKNOWNDTOPROPERTY"),
        ({"filter": [["id", "like", 1]]}, "UNKNOWNFILTEROPERATOR"),
        ({"filter": [["id", "in", 1]]}, "VALIDATION_REQUESTFILTERVALIDATION"),
        ({"filter": [["id", "between", [1]]]}, "VALIDATION_REQUESTFILTERVALIDATION"),
        ({"filter": [["id", ">", [1]]]}, "VALIDATION_REQUESTFILTERVALIDATION"),
        ({"filter": [["title", "=", "task 3"]]}, "VALIDATION_REQUESTVALIDATION"),
        ({"order": ["id"]}, "INVALIDORDER"),
        ({"order": {"id": "UP"}}, "INVALIDORDER"),
        ({"order": {"no": "ASC"}}, "UNKNOWNDTOPROPERTY"),
        ({"pagination": {"limit": 0}}, "INVALIDPAGINATION"),
        ({"pagination": {"offset": "x"}}, "INVALIDPAGINATION"),
        ({"pagination": 1}, "INVALIDPAGINATION"),
        ({"select": "id"}, "INVALIDSELECT"),
        ({"select": ["no.id"]}, "UNKNOWNDTOPROPERTY"),
    ],
)
async def test_refusals_of_v3(full: Client, params: Any, code: str) -> None:
    """What is malformed or unknown has a code of its own."""
    status, body = await full.ask("tasks.task.list", "/api", **params)

    assert (status, body["error"]["code"]) == (400, f"BITRIX_REST_V3_EXCEPTION_{code}EXCEPTION")


async def test_text_in_a_filter_of_v3(client: Client) -> None:
    """It is compared as the database does, without regard to capitals."""
    client.portal.fill("log.entry", 4)

    found = await client.v3("log.entry.list", filter=[["title", "=", "entry 3"]])

    assert [row["id"] for row in found["items"]] == [3]


async def test_a_missing_row_of_v3(full: Client) -> None:
    """A number that no row has, and no number at all."""
    gone = await full.ask("tasks.task.get", "/api", id=999)
    none = await full.ask("tasks.task.get", "/api")

    assert (gone[0], gone[1]["error"]["code"]) == (400, "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION")
    assert none[1]["error"]["validation"] == [{"field": "id", "message": "Required field is missing"}]


async def test_a_tail(full: Client) -> None:
    """Rows after a value of the cursor's field, up or down."""

    async def tail(**cursor: Any) -> list[int]:
        return [row["id"] for row in (await full.v3("tasks.task.tail", select=["id"], cursor=cursor))["items"]]

    assert await tail(value=117) == [118, 119, 120]
    assert await tail(value=4, order="DESC", limit=2) == [3, 2]
    assert len(await tail()) == 50
    for params in (
        {"cursor": {"order": "DESC"}},
        {"cursor": {"field": "no"}},
        {"cursor": {"value": 1}, "filter": [["id", ">", 2]]},
    ):
        assert (await full.ask("tasks.task.tail", "/api", **params))[0] == 400


async def test_an_aggregate(full: Client) -> None:
    """Functions over the rows that a filter leaves, under the names asked for."""
    select = {"count": ["id"], "sum": {"id": "total"}, "avg": ["id"], "min": ["id"], "max": ["id"]}
    result = await full.v3("tasks.task.aggregate", select=select, filter=[["id", "<=", 3]])

    assert result["result"] == {
        "count": {"id": 3},
        "sum": {"total": 6},
        "avg": {"id": 2.0},
        "min": {"id": 1},
        "max": {"id": 3},
    }
    assert (await full.ask("tasks.task.aggregate", "/api", select={"median": ["id"]}))[0] == 400


# -- idempotency -------------------------------------------------------------------------------------------------------


async def test_an_idempotency_key(client: Client) -> None:
    """The second call with a key gets the first one's answer, and no second row comes of it."""
    portal, answers = client.portal, []
    address = f"{portal.url}/rest/api/1/simulated0code0/tasks.task.add"
    async with aiohttp.ClientSession() as session:
        for fields in ({"title": "A"}, {"title": "A"}, {"title": "B"}):
            async with session.post(address, json={"fields": fields}, headers={"Idempotency-Key": "k1"}) as response:
                answers.append((response.status, response.headers, await response.read()))
        async with session.post(address, json={"fields": {}}, headers={"Idempotency-Key": "ключ"}) as response:
            malformed = orjson.loads(await response.read())

    (first, again, other) = answers
    assert [status for status, _, _ in answers] == [200, 200, 422]
    assert first[2] == again[2]
    assert "Idempotent-Replayed" not in first[1]
    assert (first[1]["Idempotency-Key"], again[1]["Idempotent-Replayed"]) == ("k1", "true")
    assert b"IDEMPOTENCYKEYREUSEDEXCEPTION" in other[2]
    assert malformed["error"]["code"].endswith("INVALIDIDEMPOTENCYKEYEXCEPTION")
    assert len(portal.rows("tasks.task")) == 1


async def test_an_error_is_not_kept(client: Client) -> None:
    """A call that failed can be made again with its key."""
    portal = client.portal
    portal.fill("tasks.task", 0)
    address = f"{portal.url}/rest/api/1/simulated0code0/tasks.task.update"
    how: dict[str, Any] = {"json": {"id": 1, "fields": {"title": "x"}}, "headers": {"Idempotency-Key": "k"}}
    async with aiohttp.ClientSession() as session:
        async with session.post(address, **how) as response:
            first = response.status
        portal.fill("tasks.task", 1)
        async with session.post(address, **how) as response:
            second = response.status

    assert (first, second) == (400, 200)


async def test_a_key_has_its_place_and_its_time() -> None:
    """An answer is kept for a day, for one credential and one method; v2 pays no heed to keys."""
    now = [NOW]
    portal = Portal(catalogue=CATALOGUE, clock=lambda: now[0])
    portal.oauth.scope = ()

    async def add(session: aiohttp.ClientSession, path: str, **params: Any) -> bool:
        headers, url = {"Idempotency-Key": "k"}, f"{portal.url}/rest/{path}"
        async with session.post(url, json={"fields": {"title": "A"}, **params}, headers=headers) as response:
            assert response.status == 200
            return "Idempotent-Replayed" in response.headers

    async with portal, aiohttp.ClientSession() as session:
        mine = "api/1/simulated0code0/tasks.task.add"
        first = await add(session, mine)
        now[0] += 86_399
        again = await add(session, mine)
        other = await add(session, "api/tasks.task.add", auth=portal.oauth.issue(user=1)["access_token"])
        update = await add(session, "api/1/simulated0code0/tasks.task.update", id=1)
        old = [await add(session, "1/simulated0code0/tasks.task.add") for _ in range(2)]
        now[0] += 1
        expired = await add(session, mine)

    assert [first, again, other, update, *old, expired] == [False, True, False, False, False, False, False]
    assert len(portal.rows("tasks.task")) == 5


# -- sample data and files ---------------------------------------------------------------------------------------------


async def test_sample_data_is_always_the_same() -> None:
    """Two portals filled alike hold the same rows; changed and deleted ones are changed and gone."""
    one, two = Portal(catalogue=CATALOGUE, deals=30), Portal(catalogue=CATALOGUE, deals=30)

    assert one.rows("crm.deal") == two.rows("crm.deal")
    assert len({row["title"] for row in one.rows("crm.deal")}) == 30

    async for client in make(one):
        await client.v2("crm.deal.update", id=2, fields={"TITLE": "Changed"})
        await client.v2("crm.deal.delete", id=3)
    assert [row["title"] for row in one.rows("crm.deal")[:3]] == ["Deal 1", "Changed", "Deal 4"]


LISTED = [noun for noun in Nouns(Catalogue.load()) if "list" in noun.methods]


def filter_of(noun: Noun) -> list[list[Any]]:
    """A filter that a list of v3 accepts: one of them must be told whose rows are meant."""
    return [["userId", 1]] if noun.name == "timeman.record" else []


@pytest.mark.parametrize("noun", LISTED, ids=lambda noun: f"{noun.api}-{noun.name}")
async def test_every_noun_of_the_catalogue_can_be_filled(noun: Noun) -> None:
    """Whatever has rows in the bundled catalogue lists sample rows, and they are what its spec says."""
    info = noun.methods["list"]
    sent = info.examples[0].get("params", {})
    known = {param.name: param.attr for param in info.params if param.required}
    where = filter_of(noun)
    params = {known[name]: where if name == "filter" else value for name, value in sent.items() if name in known}
    async with Portal() as portal, Bitrix24(portal.webhook_url, strict=True) as b24:
        portal.fill(noun.name, 3, **{name: sent[name] for name in known if name != "filter"}, **dict(where))
        method = reduce(getattr, info.path.split("."), b24)

        rows = await method(**params)

    assert len(list(rows)) == 3


def test_deals_have_many_fields() -> None:
    """Benchmarks read rows as wide as those of real portals."""
    (deal,) = Portal(deals=1).rows("crm.deal")

    assert len(deal) >= 40


def test_a_noun_that_nobody_knows() -> None:
    """The error names those that can be filled."""
    with pytest.raises(LookupError, match=r"'crm\.dael'; it has .*crm\.deal"):
        Portal(catalogue=CATALOGUE).fill("crm.dael", 3)


@pytest.mark.parametrize("noun", LISTED, ids=lambda noun: f"{noun.api}-{noun.name}")
async def test_sample_rows_are_shown_like_others(noun: Noun, tmp_path: Path) -> None:
    """Rows that are made when somebody looks, and the same ones kept in a file: a list answers alike."""
    info = noun.methods["list"]
    sent = info.examples[0].get("params", {})
    params = {param.name: sent[param.name] for param in info.params if param.required and param.name in sent}
    owner = {name: value for name, value in params.items() if name != "filter"} | dict(filter_of(noun))
    params = {name: filter_of(noun) if name == "filter" else value for name, value in params.items()}
    api = "/api" if noun.api == "v3" else ""
    answers = []
    for file in (None, tmp_path / "portal.sqlite"):
        async for client in make(Portal(file=file)):
            client.portal.fill(noun.name, 3, **owner)
            answer = orjson.dumps((await client.ask(info.method, api, **params))[1]["result"])
            # A signed link is good on its portal alone.
            answers.append(orjson.loads(re.sub(rb'"http://127[^"]*"', b'"signed"', answer)))

    assert answers[0] == answers[1] != []


async def test_every_choice_comes_up() -> None:
    """Rows have all the values that a field may have: a filter by any of them finds some."""
    portal = Portal(deals=10, tasks=10)

    assert {row["stage_id"] for row in portal.rows("crm.deal")} >= {"NEW", "PREPARATION", "EXECUTING", "WON", "LOSE"}
    assert {row["priority"] for row in portal.rows("tasks.task")} == {0, 1, 2}


async def test_a_fixed_field_is_the_same_in_all_rows(client: Client) -> None:
    """Whoever fills the portal says what rows have: custom fields, too, and those that are a row's own otherwise."""
    client.portal.fill("crm.deal", 2, TITLE="One", UF_CRM_1900000001="mine", PHONE=[{"VALUE": "7"}])

    deals = (await client.v2("crm.deal.list", select=["*", "UF_*", "PHONE"]))["result"]

    assert [(row["ID"], row["TITLE"], row["UF_CRM_1900000001"]) for row in deals] == [
        ("1", "One", "mine"),
        ("2", "One", "mine"),
    ]
    assert [phone["VALUE"] for row in deals for phone in row["PHONE"]] == ["7", "7"]


async def test_a_file_keeps_the_rows(tmp_path: Path) -> None:
    """A portal that opens the same file goes on where the last one ended."""
    file = tmp_path / "portal.sqlite"
    async for client in make(Portal(catalogue=CATALOGUE, file=file, deals=3)):
        await client.v2("crm.deal.update", id=1, fields={"TITLE": "Changed"})
        await client.v2("crm.deal.delete", id=2)
        await client.v2("crm.deal.add", fields={"TITLE": "Added"})

    async for client in make(Portal(catalogue=CATALOGUE, file=file, deals=3)):
        rows = (await client.v2("crm.deal.list", select=["ID", "TITLE"]))["result"]
        added = await client.v2("crm.deal.add", fields={"TITLE": "More"})

    assert [row["TITLE"] for row in rows] == ["Changed", "Deal 3", "Added"]
    assert added["result"] == 5

"""The simulated portal, asked over real sockets as any client would ask it."""

from __future__ import annotations

import io
import logging
import os
import ssl
import subprocess
import sys
import threading
import urllib.request
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import aiohttp
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from b24.catalogue import Catalogue
from b24.php import parse_query, to_php
from b24.testing import Answer, Plan, Portal, PortalError, about
from b24.testing.attached import PRODUCTS
from b24.testing.examples import example
from b24.testing.rest import is_for_applications
from b24.testing.wire import to_xml


def line(method: str, api: str = "v2", **facts: Any) -> dict[str, Any]:
    return {"method": method, "api": api, "path": method, "summary": "", "scope": [], **facts}


CATALOGUE = Catalogue(
    [
        line("profile", examples=[{"result": {"ID": "1", "ADMIN": True}}]),
        line("crm.deal.get", scope=["crm"], examples=[{"params": {"id": 7}, "result": {"ID": "7", "TITLE": "Demo"}}]),
        line(
            "crm.deal.list",
            scope=["crm"],
            paging={"style": "cursor"},
            examples=[{"result": [{"ID": "1"}, {"ID": "2"}], "total": 120, "next": 50}],
        ),
        line("crm.item.list", scope=["crm"], unwrap="result.items", examples=[{"result": {"items": []}, "total": 0}]),
        line("tasks.task.get", scope=["task"], examples=[{"result": {"task": {"id": "1"}}}]),
        line("tasks.task.get", "v3", scope=["tasks", "task"], examples=[{"result": {"item": {"id": 1}}}]),
        line("call.followup.get", "v3", scope=["call"], examples=[{"result": {"item": {"id": 5}}}]),
        line("task.item.add", positional=True, examples=[{"result": 1}]),
        line("log.nothing"),
    ]
)


class Client:
    """The portal, asked by hand: status and decoded body of each answer."""

    def __init__(self, session: aiohttp.ClientSession, portal: Portal) -> None:
        self._session = session
        self._portal = portal

    async def ask(self, path: str, verb: str = "GET", **how: Any) -> tuple[int, Any]:
        async with self._session.request(verb, self._portal.url + path, **how) as response:
            body = await response.read()
            return response.status, orjson.loads(body) if response.content_type == "application/json" else body.decode()

    async def v2(self, method: str, query: str = "", verb: str = "POST", **how: Any) -> tuple[int, Any]:
        return await self.ask(f"/rest/1/simulated0code0/{method}{query}", verb, **how)

    async def v3(self, method: str, query: str = "", verb: str = "POST", **how: Any) -> tuple[int, Any]:
        return await self.ask(f"/rest/api/1/simulated0code0/{method}{query}", verb, **how)


@pytest.fixture
async def box() -> AsyncIterator[Portal]:
    async with Portal(catalogue=CATALOGUE) as portal:
        yield portal


@pytest.fixture
async def client(box: Portal) -> AsyncIterator[Client]:
    async with aiohttp.ClientSession() as session:
        yield Client(session, box)


def refusal(answer: tuple[int, Any]) -> tuple[int, str]:
    """Status and code of an answer that says no, in either shape."""
    status, body = answer
    return status, body["error"]["code"] if isinstance(body["error"], dict) else body["error"]


# -- answers -----------------------------------------------------------------------------------------------------------


async def test_a_method_answers_with_its_example(client: Client) -> None:
    """Without a behaviour of its own a method gives the result its spec shows, with the time beside it."""
    status, body = await client.v2("crm.deal.get", json={"id": 7})

    assert (status, body["result"]) == (200, {"ID": "7", "TITLE": "Demo"})
    assert body["time"].keys() == {
        *("start", "finish", "duration", "processing", "date_start", "date_finish"),
        *("operating", "operating_reset_at"),
    }


async def test_a_method_without_an_example_answers_null(client: Client) -> None:
    """What is known by name alone can still be called."""
    status, body = await client.v2("log.nothing")

    assert (status, body["result"]) == (200, None)


@pytest.mark.parametrize(
    ("paging", "first", "further", "end"),
    [
        ({"style": "offset"}, {}, {"start": 50}, {}),
        ({"style": "cursor", "id": "id"}, {"filter": {">id": 3}, "start": -1}, {"filter": {">id": 9}, "start": -1}, {}),
        ({"style": "keyset"}, {"filter": [["id", ">", 3], ["x", 1]]}, {"filter": [["id", ">", 9]]}, {}),
        ({"style": "tail"}, {"cursor": {"value": 0}}, {"cursor": {"value": 9}}, {}),
        ({"style": "after", "reply": "next"}, {}, {"pagination": {"afterCursor": "c"}}, {"next": None}),
        ({"style": "window", "more": "more"}, {"OFFSET": 0}, {"OFFSET": 2}, {"more": False}),
        ({"style": "window"}, {}, {"OFFSET": 2}, {}),
        ({"style": "numbered", "page": "nav.page"}, {"nav": {"page": 1}}, {"nav": {"page": "2"}}, {}),
        ({"style": "last_id"}, {"LAST_ID": 10}, {"LAST_ID": 7}, {}),
    ],
)
def test_the_example_of_a_list_has_an_end(
    paging: dict[str, Any], first: dict[str, Any], further: dict[str, Any], end: dict[str, Any]
) -> None:
    """However a list is paged, its example is the first page; the next one is empty and says that it is the last."""
    shown = {"result": {"items": [{"id": 7}, {"id": 9}], "next": "c", "more": True}, "total": 120, "next": 50}
    info = Catalogue([line("a.list", paging=paging, unwrap="result.items", examples=[shown])]).method("a.list")

    begun, ended = example(info, first), example(info, further)

    assert begun == Answer(shown["result"], 120, 50)
    assert ended == Answer({"items": [], "next": "c", "more": True} | end, 120)


async def test_the_example_of_a_plain_list_has_an_end(client: Client) -> None:
    """Rows that are the result itself end as well."""
    _, first = await client.v2("crm.deal.list")
    _, second = await client.v2("crm.deal.list", json={"start": first["next"]})

    assert (first["result"], first["total"], first["next"]) == ([{"ID": "1"}, {"ID": "2"}], 120, 50)
    assert (second["result"], second["total"], "next" in second) == ([], 120, False)


async def test_every_method_of_the_catalogue_answers() -> None:
    """With the bundled catalogue each example comes back as its spec has it, till rows are added."""
    adding = (".add", ".addFolder", ".addSubFolder", ".uploadFile")
    known = [method for method in Catalogue.load().methods if method.examples and not method.method.endswith(adding)]
    known = [method for method in known if not (method.method.startswith("event") or is_for_applications(method))]
    known = [method for method in known if method.method not in about.METHODS]  # these tell of the caller
    files = {f"{noun}.download" for noun in PRODUCTS}  # these answer with one
    known = [method for method in known if method.method not in files]
    async with Portal() as portal, aiohttp.ClientSession() as session:
        client = Client(session, portal)
        asked = [
            await (client.v3 if method.api == "v3" else client.v2)(
                method.method, json=method.examples[0].get("params", {})
            )
            for method in known
        ]

    assert [body.get("result") for _, body in asked] == [method.examples[0]["result"] for method in known]
    assert known


async def test_methods_for_applications_refuse_webhooks() -> None:
    """With an application's token they answer."""
    known = [method for method in Catalogue.load().methods if is_for_applications(method)]
    refused, answered = [], []
    async with Portal() as portal, aiohttp.ClientSession() as session:
        portal.oauth.scope = tuple({scope for method in known for scope in method.scope})
        client, token = Client(session, portal), portal.oauth.issue()["access_token"]
        for method in known:
            params = method.examples[0].get("params", {})
            refused.append(refusal(await client.v2(method.method, json=params)))
            answered.append(await client.ask(f"/rest/{method.method}?auth={token}", "POST", json=params))

    assert {method.method.partition(".")[0] for method in known} == {"placement", "telephony"}
    assert refused == [(403, "WRONG_AUTH_TYPE")] * len(known)
    assert [body["result"] for _, body in answered] == [method.examples[0]["result"] for method in known]


async def test_one_name_in_both_apis(client: Client) -> None:
    """The address decides which of two methods of one name is meant."""
    _, classic = await client.v2("tasks.task.get")
    _, new = await client.v3("tasks.task.get")

    assert [classic["result"], new["result"]] == [{"task": {"id": "1"}}, {"item": {"id": 1}}]


async def test_a_portal_of_ones_own_keeps_no_account_of_time() -> None:
    """A self-hosted portal has no operating limit and does not speak of it."""
    async with Portal(catalogue=CATALOGUE, cloud=False) as portal, aiohttp.ClientSession() as session:
        _, body = await Client(session, portal).v2("profile")

    assert "duration" in body["time"]
    assert not [key for key in body["time"] if key.startswith("operating")]


async def test_headers_are_those_of_a_portal(box: Portal) -> None:
    """An answer is JSON with its character set, open to other origins."""
    async with aiohttp.ClientSession() as session, session.get(box.webhook_url + "profile") as response:
        headers = response.headers

    assert headers["Content-Type"] == "application/json; charset=utf-8"
    assert headers["Access-Control-Allow-Origin"] == "*"


async def test_time_is_told_by_the_clock_given() -> None:
    """A test can set the portal's clock."""
    async with (
        Portal(catalogue=CATALOGUE, clock=lambda: 1_900_000_000.25) as portal,
        aiohttp.ClientSession() as session,
    ):
        _, body = await Client(session, portal).v2("profile")

    assert (body["time"]["start"], body["time"]["date_start"]) == (1_900_000_000.25, "2030-03-17T20:46:40+03:00")


async def test_newer_portals_cut_times_to_seconds() -> None:
    """There `start` and `processing` are integers."""
    portal = Portal(catalogue=CATALOGUE, whole_seconds=True, clock=lambda: 1_900_000_000.25)
    async with portal, aiohttp.ClientSession() as session:
        _, body = await Client(session, portal).v2("profile")

    assert repr([body["time"][key] for key in ("start", "processing", "finish")]) == "[1900000000, 0, 1900000000.25]"


# -- addresses ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    [
        "/rest/1/simulated0code0/crm.deal.get",
        "/rest/1/simulated0code0/crm.deal.get/",
        "/rest/1/simulated0code0/crm.deal.get.json",
        "/rest/1/simulated0code0/crm.deal.get.json/?id=7",
        "/rest/1/simulated0code0/CRM.Deal.GET",
        "/rest/1/simulated0code%30/crm.deal.get",
        "/rest/crm.deal.get?aplogin=1&ap=simulated0code0",
    ],
)
async def test_forms_of_an_address(client: Client, path: str) -> None:
    """Suffix, slash, capitals and encoding do not change what a v2 address means."""
    status, body = await client.ask(path)

    assert (status, body["result"]["ID"]) == (200, "7")


@pytest.mark.parametrize("path", ["/rest", "/rest/", "/rest/1/2/3/4/5", "/other/1/simulated0code0/profile"])
async def test_outside_of_rest_there_is_nothing(client: Client, box: Portal, path: str) -> None:
    """Any other path gives a plain 404, which is not an answer of the API."""
    status, body = await client.ask(path)

    assert (status, body) == (404, "Not Found")
    assert box.requests == []


async def test_other_verbs_are_refused(client: Client) -> None:
    """The protocol knows GET and POST."""
    status, _ = await client.v2("profile", verb="PUT")

    assert status == 405


async def test_an_unknown_suffix_belongs_to_the_name(client: Client) -> None:
    """Only `.json` and `.xml` are formats, and v3 knows none."""
    assert refusal(await client.v2("profile.yaml")) == (404, "ERROR_METHOD_NOT_FOUND")
    assert refusal(await client.v3("call.followup.get.json")) == (
        404,
        "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION",
    )


async def test_xml_loses_types(client: Client) -> None:
    """The `.xml` transport prints the same envelope as elements."""
    status, body = await client.v2("profile.xml")

    assert status == 200
    assert "<response><result><ID>1</ID><ADMIN>1</ADMIN></result><time>" in body


def test_xml_of_every_kind() -> None:
    """Lists and numbered keys become items, false and null nothing, and text is escaped."""
    body = to_xml({"a": [1, {"b": "<&>"}], "c": {"0": "x"}, "d": False, "e": None})

    assert body.decode().partition("?>")[2] == (
        "<response><a><item>1</item><item><b>&lt;&amp;&gt;</b></item></a><c><item>x</item></c><d></d><e></e></response>"
    )


# -- parameters --------------------------------------------------------------------------------------------------------

FORM = "fields[TITLE]=a+b&fields[PHONE][0][VALUE]=%2B100&select[]=ID&select[]=TITLE"
PARSED = {"fields": {"TITLE": "a b", "PHONE": [{"VALUE": "+100"}]}, "select": ["ID", "TITLE"]}
JSON_TYPE = {"Content-Type": "application/json; charset=utf-8"}


@pytest.mark.parametrize(
    ("query", "how", "expected"),
    [
        pytest.param("?" + FORM, {"verb": "GET"}, PARSED, id="query"),
        pytest.param(
            "", {"data": FORM, "headers": {"Content-Type": "application/x-www-form-urlencoded"}}, PARSED, id="form"
        ),
        pytest.param("", {"data": FORM, "headers": {"Content-Type": "text/plain"}}, PARSED, id="text as form"),
        pytest.param("", {"json": PARSED}, PARSED, id="json"),
        pytest.param("", {"data": b'{"a": 1.5}', "headers": JSON_TYPE}, {"a": 1.5}, id="json with charset"),
        pytest.param("?a=q&b=q", {"json": {"a": 1}}, {"a": 1, "b": "q"}, id="json wins over query"),
        pytest.param("?a=q&b=q", {"data": {"a": "f"}}, {"a": "f", "b": "q"}, id="form wins over query"),
        pytest.param("?b=q", {"data": b'{"a": 1', "headers": JSON_TYPE}, {"b": "q"}, id="broken json is nothing"),
        pytest.param("", {"data": b'"text"', "headers": JSON_TYPE}, {}, id="a json scalar is nothing"),
        pytest.param("", {"json": [7, {"TITLE": "x"}]}, {"0": 7, "1": {"TITLE": "x"}}, id="positional json"),
        pytest.param("?0=7&1[TITLE]=x", {}, {"0": "7", "1": {"TITLE": "x"}}, id="positional form"),
        pytest.param("?rid=u", {"json": [7]}, {"rid": "u", "0": 7}, id="an extra key comes first and shifts"),
        pytest.param("", {"json": {"auth": "t", "state": "s", "sessid": "x", "ID": 1}}, {"ID": 1}, id="credentials go"),
        pytest.param("?start=50&START=x", {}, {"start": 50, "START": "x"}, id="start is a number"),
        pytest.param("", {"json": {"start": "many"}}, {"start": 0}, id="no number is 0"),
    ],
)
async def test_parameters_as_the_portal_reads_them(
    box: Portal, client: Client, query: str, how: dict[str, Any], expected: dict[str, Any]
) -> None:
    """Query, form and JSON are merged by the portal's own rules before the method sees them."""
    seen: list[Any] = []
    box.on("log.nothing", seen.append)

    await client.v2("log.nothing", query, **how)

    assert seen == [expected]
    assert list(seen[0]) == list(expected)


async def test_a_multipart_form(box: Portal, client: Client) -> None:
    """A multipart form is read like any other; its files are not parameters."""
    form = aiohttp.FormData({"fields[TITLE]": "a&b"}, quote_fields=False)
    form.add_field("fields[LIST][]", "x")
    form.add_field("file", b"bytes", filename="a.txt")

    await client.v2("log.nothing", "?id=7", data=form)

    assert box.requests[0].params == {"id": "7", "fields": {"TITLE": "a&b", "LIST": ["x"]}}


async def test_a_get_has_no_body(box: Portal, client: Client) -> None:
    """Only the body of a POST is looked at."""
    await client.v2("log.nothing", "?a=1", verb="GET", json={"b": 2})

    assert box.requests[0].params == {"a": "1"}


async def test_a_big_body(box: Portal, client: Client) -> None:
    """Files travel inside calls, so a body can be far larger than a web server allows by default."""
    body = io.BytesIO(orjson.dumps({"file": "x" * 3_000_000}))

    await client.v2("log.nothing", data=body, headers=JSON_TYPE)

    assert len(box.requests[0].params["file"]) == 3_000_000


async def test_v3_reads_json_and_nothing_else(box: Portal, client: Client) -> None:
    """The query is ignored, a form is an error, and a method without parameters may be asked by GET."""
    assert (await client.v3("call.followup.get", "?id=9", json={"id": 5}))[0] == 200
    assert (await client.v3("call.followup.get", verb="GET"))[0] == 200
    broken: list[dict[str, Any]] = [{"data": {"id": "5"}}, *({"data": no, "headers": JSON_TYPE} for no in (b"{", b"1"))]
    for how in broken:
        assert refusal(await client.v3("call.followup.get", **how)) == (
            400,
            "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION",
        )
    assert [request.params for request in box.requests] == [{"id": 5}, {}, None, None, None]


# -- refusals ----------------------------------------------------------------------------------------------------------


async def test_an_unknown_method(client: Client) -> None:
    """Each version says in its own shape that it has no such method."""
    assert await client.v2("no.such") == (
        404,
        {"error": "ERROR_METHOD_NOT_FOUND", "error_description": "Method not found!"},
    )
    assert await client.v3("no.such") == (
        404,
        {"error": {"code": "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION", "message": "Method not found"}},
    )


async def test_a_method_of_the_other_api_is_unknown(client: Client) -> None:
    """What only v3 has is not found at a v2 address, and the reverse; v3 minds capitals."""
    assert (await client.v2("call.followup.get"))[0] == 404
    assert (await client.v3("crm.deal.get"))[0] == 404
    assert (await client.v3("Call.followup.get"))[0] == 404


async def test_the_name_is_checked_before_the_credential(client: Client) -> None:
    """An unknown method is 404 even for who may not ask at all."""
    assert refusal(await client.ask("/rest/1/wrong/no.such")) == (404, "ERROR_METHOD_NOT_FOUND")
    assert refusal(await client.ask("/rest/1/wrong/profile")) == (401, "NO_AUTH_FOUND")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/rest/1/wrong/profile", (401, "NO_AUTH_FOUND")),
        ("/rest/2/simulated0code0/profile", (401, "INVALID_CREDENTIALS")),
        ("/rest/profile", (401, "NO_AUTH_FOUND")),
        ("/rest/profile?auth=unknown", (401, "NO_AUTH_FOUND")),
        ("/rest/1/wrong/profile?aplogin=1&ap=simulated0code0", (401, "NO_AUTH_FOUND")),
        ("/rest/api/1/wrong/call.followup.get", (401, "NO_AUTH_FOUND")),
        ("/rest/api/call.followup.get", (401, "NO_AUTH_FOUND")),
    ],
)
async def test_a_wrong_credential(client: Client, path: str, expected: tuple[int, str]) -> None:
    """A wrong code, a wrong user and no credential are refused; what the path says wins over parameters."""
    assert refusal(await client.ask(path)) == expected


async def test_a_missing_scope() -> None:
    """A webhook serves only methods of its scopes; any one of several will do, and some methods need none."""
    async with Portal(catalogue=CATALOGUE, scopes=["task"]) as portal, aiohttp.ClientSession() as session:
        client = Client(session, portal)

        assert refusal(await client.v2("crm.deal.get")) == (401, "insufficient_scope")
        assert refusal(await client.v3("call.followup.get")) == (
            403,
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
        )
        assert [(await client.v2("profile"))[0], (await client.v3("tasks.task.get"))[0]] == [200, 200]


async def test_the_order_of_checks() -> None:
    """Each call is wrong in one way less than the one before, and is told the first thing that is wrong with it."""
    plan, now = Plan(threshold=10, drain=0, operating=100), [1_900_000_000.0]
    portal = Portal(
        scopes=["crm"], denied=["CRM - leads"], limits=plan, strict_args=True, deals=1, clock=lambda: now[0]
    )

    def slow(_: Any) -> None:
        now[0] += 200

    portal.on("crm.deal.add", slow)
    async with portal, aiohttp.ClientSession() as session:
        client = Client(session, portal)
        await client.v2("crm.deal.add", json={"fields": {}})
        portal.fail("*", status=403, body={"error": "PORTAL_DELETED", "error_description": ""})
        told = [
            refusal(await client.ask(path))
            for path in (
                "/rest/1/wrong/no.such?token=x",
                "/rest/1/wrong/no.such?token=x",
                "/rest/1/wrong/voximplant.sip.add?token=x&wrong=1",
                "/rest/1/wrong/voximplant.sip.add?wrong=1",
                "/rest/1/simulated0code0/voximplant.sip.add?wrong=1",
                "/rest/1/simulated0code0/crm.deal.add?wrong=1",
                "/rest/1/simulated0code0/crm.lead.get?wrong=1",
                "/rest/1/simulated0code0/crm.deal.get?wrong=1",
            )
        ]
        good = await client.v2("crm.deal.get", json={"id": 1})
        full = refusal(await client.ask("/rest/1/wrong/no.such?token=x"))

    assert told == [
        (403, "PORTAL_DELETED"),
        (404, "ERROR_METHOD_NOT_FOUND"),
        (403, "ACCESS_DENIED"),
        (401, "NO_AUTH_FOUND"),
        (401, "insufficient_scope"),
        (429, "OPERATION_TIME_LIMIT"),
        (403, "ACCESS_DENIED"),
        (400, "ERROR_ARGUMENT"),
    ]
    assert good[0] == 200
    assert full == (503, "QUERY_LIMIT_EXCEEDED")


async def test_a_token_makes_a_call_a_link(client: Client) -> None:
    """A v2 call with a parameter `token` is taken for a signed link and dies, if the method exists at all."""
    assert refusal(await client.v2("profile", json={"token": "x"})) == (403, "ACCESS_DENIED")
    assert refusal(await client.v2("download")) == (403, "ACCESS_DENIED")
    assert refusal(await client.v2("no.such", "?token=x")) == (404, "ERROR_METHOD_NOT_FOUND")
    assert (await client.v3("call.followup.get", json={"token": "x"}))[0] == 200


# -- behaviours --------------------------------------------------------------------------------------------------------


async def test_a_method_of_ones_own(box: Portal, client: Client) -> None:
    """A handler gives a method a behaviour, whether the catalogue knows it or not, awaited or not."""

    async def slow(params: dict[str, Any]) -> Any:
        return {"ID": params["id"]}

    box.on("crm.deal.get", slow)
    box.on("crm.deal.update", lambda params: params.pop("id"))
    box.on("My.Own", lambda params: Answer([params], total=120, next=50))

    _, deal = await client.v2("crm.deal.get", json={"id": 9})
    _, own = await client.v2("my.own", json={"a": 1})

    await client.v2("crm.deal.update", json={"id": 3})

    assert deal["result"] == {"ID": 9}
    assert box.requests[-1].params == {"id": 3}
    assert (own["result"], own["total"], own["next"]) == ([{"a": 1}], 120, 50)


async def test_a_handler_lives_where_the_method_lives(box: Portal, client: Client) -> None:
    """Without `api` a handler serves every API that knows its method; with it that one alone."""
    box.on("call.followup.get", lambda params: {"item": None})
    box.on("tasks.task.get", lambda params: "new", api="v3")

    assert (await client.v3("call.followup.get"))[1]["result"] == {"item": None}
    assert (await client.v2("tasks.task.get"))[1]["result"] == {"task": {"id": "1"}}
    assert (await client.v3("tasks.task.get"))[1]["result"] == "new"


async def test_a_handler_says_no(box: Portal, client: Client) -> None:
    """A `PortalError` is shown in the shape of the API, with its status and whatever else it bears."""
    error = PortalError("", "Not found")
    problems = [{"field": "id", "message": "Required field is missing"}]
    invalid = PortalError("INVALID", "Not valid", 422, validation=problems)

    def refuse(params: dict[str, Any]) -> Any:
        raise invalid if params else error

    box.on("tasks.task.get", refuse)

    assert await client.v2("tasks.task.get") == (400, {"error": "", "error_description": "Not found"})
    assert await client.v3("tasks.task.get", json={"id": 1}) == (
        422,
        {"error": {"code": "INVALID", "message": "Not valid", "validation": problems}},
    )


async def test_total_and_next_are_lifted(box: Portal, client: Client) -> None:
    """v2 moves `total` and `next` out of any result; v3 leaves them where they are."""
    box.on("tasks.task.get", lambda params: {"items": [1], "total": "7", "next": None})

    _, classic = await client.v2("tasks.task.get")
    _, new = await client.v3("tasks.task.get")

    assert (classic["result"], classic["total"], "next" in classic) == ({"items": [1], "next": None}, 7, False)
    assert new["result"] == {"items": [1], "total": "7", "next": None}


async def test_results_are_arrays_of_php(box: Portal, client: Client) -> None:
    """In v2 an empty map is a list, and so is one whose keys count from 0, in any depth; v3 has objects."""
    box.on("tasks.task.get", lambda params: Answer({"none": {}, "rows": {"0": {"1": "a"}, "1": [{}]}}))

    classic, new = await client.v2("tasks.task.get"), await client.v3("tasks.task.get")

    assert classic[1]["result"] == {"none": [], "rows": [{"1": "a"}, [[]]]}
    assert new[1]["result"]["none"] == {}


async def test_an_error_under_a_good_status(box: Portal, client: Client) -> None:
    """A v2 result that looks like an error is passed on as one: status 200, no `result`, no `time`."""
    error = {"error": "ERROR_PLACEMENT_MAX_COUNT", "error_description": "Too many"}
    box.on("log.nothing", lambda params: error)

    assert await client.v2("log.nothing") == (200, error)


@pytest.mark.parametrize("broken", [lambda params: 1 / 0, lambda params: object()])
async def test_a_broken_handler(box: Portal, client: Client, caplog: pytest.LogCaptureFixture, broken: Any) -> None:
    """A handler that fails, or returns what JSON cannot say, is a 500 to the client and a logged traceback."""
    box.on("log.nothing", broken)

    with caplog.at_level(logging.ERROR, logger="b24.testing"):
        answer = await client.v2("log.nothing")

    assert refusal(answer) == (500, "INTERNAL_SERVER_ERROR")
    assert [record.exc_info is not None for record in caplog.records] == [True]


# -- books -------------------------------------------------------------------------------------------------------------


async def test_the_portal_remembers_what_it_was_asked(box: Portal, client: Client) -> None:
    """Every call is in the books, with its spelling, its parameters without credentials, and what came of it."""
    await client.v2("crm.Deal.get", json={"id": 7}, headers={"Idempotency-Key": "k"})
    await client.v3("no.such", json={"auth": "secret", "id": 1})

    assert [(asked.api, asked.method, asked.params, asked.status) for asked in box.requests] == [
        ("v2", "crm.Deal.get", {"id": 7}, 200),
        ("v3", "no.such", {"id": 1}, 404),
    ]
    assert box.requests[0].headers["idempotency-key"] == "k"


# -- faults ------------------------------------------------------------------------------------------------------------


async def test_an_answer_of_the_front_end(box: Portal, client: Client) -> None:
    """A status and a body stand in for the answer, as often as asked, and the method does not run."""
    ran: list[Any] = []
    box.on("log.nothing", ran.append)
    box.fail("log.nothing", status=502, body="<html>Bad Gateway</html>", times=2)
    box.fail("Log.Nothing", body={"error": "QUERY_LIMIT_EXCEEDED", "error_description": "Too many requests"})

    answers = [await client.v2("log.nothing") for _ in range(4)]

    assert answers[:2] == [(502, "<html>Bad Gateway</html>")] * 2
    assert refusal(answers[2]) == (503, "QUERY_LIMIT_EXCEEDED")
    assert answers[3][0] == 200
    assert len(ran) == 1
    assert [asked.status for asked in box.requests] == [502, 502, 503, 200]


async def test_a_torn_answer(box: Portal) -> None:
    """A body that is cut off can say that it is JSON, as a real one would."""
    box.fail("log.nothing", status=200, body=b'{"result": {"ID', content_type="application/json")

    async with aiohttp.ClientSession() as session, session.get(box.webhook_url + "log.nothing") as response:
        body = await response.read()

    assert (response.status, response.content_type, body) == (200, "application/json", b'{"result": {"ID')


@pytest.mark.parametrize(("drop", "runs"), [("before", 0), ("after", 1)])
async def test_a_cut_connection(
    box: Portal, client: Client, caplog: pytest.LogCaptureFixture, drop: Any, runs: int
) -> None:
    """The connection ends without an answer, before the method ran or after it."""
    ran: list[Any] = []
    box.on("log.nothing", ran.append)
    box.fail("log.nothing", drop=drop)

    with pytest.raises(aiohttp.ServerDisconnectedError):
        await client.v2("log.nothing", json={"a": 1})

    assert len(ran) == runs
    assert [(asked.params, asked.status) for asked in box.requests] == [({"a": 1}, None)]
    assert (await client.v2("log.nothing"))[0] == 200
    assert caplog.records == []


# -- life --------------------------------------------------------------------------------------------------------------


async def test_user_and_code_are_free() -> None:
    """Any user and code will do, also such as need encoding in a URL."""
    async with Portal(catalogue=CATALOGUE, user="a b", code="c/d") as portal, aiohttp.ClientSession() as session:
        path = portal.webhook_url.removeprefix(portal.url)
        response = await session.get(portal.webhook_url + "profile")

    assert path == "/rest/a%20b/c%2Fd/"
    assert response.status == 200


def test_without_an_event_loop() -> None:
    """`with` runs the portal in a thread, for code that knows nothing of asyncio."""
    with Portal(catalogue=CATALOGUE) as portal, urllib.request.urlopen(portal.webhook_url + "profile") as response:
        body = orjson.loads(response.read())

    assert body["result"] == {"ID": "1", "ADMIN": True}
    assert [asked.status for asked in portal.requests] == [200]


def test_a_taken_port() -> None:
    """A port that is in use is an error at once, and leaves no thread behind."""
    with Portal(catalogue=CATALOGUE) as portal:
        port = int(portal.url.rpartition(":")[2])
        before = threading.active_count()
        with pytest.raises(OSError, match="address already in use"), Portal(catalogue=CATALOGUE, port=port):
            pass

        assert threading.active_count() == before


def test_a_portal_that_is_not_running_says_so() -> None:
    """The URL is known once the portal listens, not before."""
    with pytest.raises(RuntimeError, match="async with Portal"):
        _ = Portal(catalogue=CATALOGUE).webhook_url


# -- the fixtures of pytest --------------------------------------------------------------------------------------------

ASYNC_TEST = """
from b24 import Bitrix24

async def test_portal(portal):
    async with Bitrix24(portal.webhook_url) as b24:
        await b24.voximplant.sip.connector.status()
    assert [asked.status for asked in portal.requests] == [200]
"""
PLAIN_TEST = """
import urllib.request

def test_live_portal(live_portal):
    urllib.request.urlopen(live_portal.webhook_url + "voximplant.sip.connector.status").close()
    assert [asked.status for asked in live_portal.requests] == [200]
"""


def run_pytest(folder: Path, tests: str, *options: str, before: str = "") -> str:
    """What pytest prints for these tests, run on their own and with no plugins but those named in the options."""
    (folder / "test_it.py").write_text(tests, encoding="utf-8")
    code = f"import sys; {before}\nimport pytest; sys.exit(pytest.main(sys.argv[1:]))"
    command = [sys.executable, "-c", code, "-q", "-W", "error", "-p", "no:cacheprovider", *options, str(folder)]
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    return subprocess.run(command, capture_output=True, text=True, env=environment, cwd=folder, check=False).stdout


async def test_https(certificate: Path) -> None:
    """With the context of a server it speaks https, also in the addresses that it answers."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    trusting = ssl.create_default_context(cafile=str(certificate))

    async with Portal(tls=context) as portal, aiohttp.ClientSession() as session:
        portal.rename_to("localhost")
        ask = session.get(f"{portal.webhook_url}profile", ssl=trusting, allow_redirects=False)
        async with ask as response:
            moved = response.headers["Location"]

    assert moved.startswith("https://localhost:")


def test_the_fixtures(tmp_path: Path) -> None:
    """`portal` serves coroutines and `live_portal` plain tests, whatever mode pytest-asyncio is in."""
    tests = "import pytest\n" + ASYNC_TEST.replace("async def", "@pytest.mark.asyncio\nasync def") + PLAIN_TEST
    settings = ("-o", "asyncio_default_fixture_loop_scope=function", "-o", "asyncio_mode=strict")

    said = run_pytest(tmp_path, tests, "-p", "pytest_asyncio.plugin", "-p", "b24.testing.plugin", *settings)

    assert "2 passed" in said, said


def test_the_plugin_without_pytest_asyncio(tmp_path: Path) -> None:
    """Where b24 is installed without its extra, the plugin loads all the same and plain tests have their portal."""
    missing = "sys.modules['pytest_asyncio'] = None"

    said = run_pytest(tmp_path, PLAIN_TEST, "-p", "b24.testing.plugin", before=missing)

    assert "1 passed" in said, said


# -- arrays as PHP sees them -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", {}),
        ("a=1&a=2", {"a": "2"}),
        ("a", {"a": ""}),
        ("a=b=c", {"a": "b=c"}),
        ("&&a=1&", {"a": "1"}),
        ("=1&[x]=2", {}),
        ("a%5Bb%5D=1", {"a": {"b": "1"}}),
        ("a+b.c=1", {"a_b_c": "1"}),
        ("a.b[c.d e]=1", {"a_b": {"c.d e": "1"}}),
        (" a=1", {"a": "1"}),
        ("a[]=1&a[]=2", {"a": ["1", "2"]}),
        ("a[1]=x&a[]=y", {"a": {"1": "x", "2": "y"}}),
        ("a[0]=x&a[1]=y", {"a": ["x", "y"]}),
        ("a[1]=y&a[0]=x", {"a": {"1": "y", "0": "x"}}),
        ("a[01]=x&a[]=y", {"a": {"01": "x", "0": "y"}}),
        ("a[-3]=x&a[]=y", {"a": {"-3": "x", "0": "y"}}),
        ("a[k]=x&a[]=y", {"a": {"k": "x", "0": "y"}}),
        ("a[][b]=1&a[][b]=2", {"a": [{"b": "1"}, {"b": "2"}]}),
        ("a[][b]=1&a[][c]=2", {"a": [{"b": "1"}, {"c": "2"}]}),
        ("a=1&a[b]=2", {"a": {"b": "2"}}),
        ("a[b]=1&a=2", {"a": "2"}),
        ("a[b", {"a_b": ""}),
        ("a[b.c[d]=1", {"a": {"b.c[d": "1"}}),
        ("a[b][c=1", {"a": {"b": "1"}}),
        ("a[b]c=1", {"a": {"b": "1"}}),
        ("a[ ]=1", {"a": ["1"]}),
        ("a[%3EID]=1", {"a": {">ID": "1"}}),
        ("a=%2B1+%D1%8F", {"a": "+1 я"}),
        ("a" + "[x]" * 65 + "=1&b=2", {"b": "2"}),
    ],
)
def test_forms_as_php_reads_them(text: str, expected: dict[str, Any]) -> None:
    """Brackets nest, bare ones count on, and PHP's oddities are PHP's."""
    assert parse_query(text) == expected


def test_a_long_list_is_read_in_linear_time() -> None:
    """Each bare bracket takes the next index without counting anew."""
    parsed = parse_query("&".join(f"a[]={n}" for n in range(20_000)))

    assert parsed["a"] == [str(n) for n in range(20_000)]


def encode(name: str, value: Any) -> list[str]:
    """An encoder written from the other side: what PHP's own `http_build_query` prints."""
    if isinstance(value, dict):
        return [piece for key, inner in value.items() for piece in encode(f"{name}[{quote(key, safe='')}]", inner)]
    if isinstance(value, list):
        return [piece for index, inner in enumerate(value) for piece in encode(f"{name}[{index}]", inner)]
    return [f"{name}={quote(value, safe='')}"]


DIGITS = st.integers(0, 3).map(str)
KEYS = st.text("aB0 .&=%+$я>", min_size=2, max_size=4)
NAMES = st.text("aB_>@$я", min_size=1, max_size=4)
VALUES = st.recursive(
    st.text(max_size=5),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=4) | st.dictionaries(KEYS | DIGITS, inner, min_size=1, max_size=4)
    ),
    max_leaves=8,
)


@given(st.dictionaries(NAMES, VALUES, max_size=4))
def test_what_was_encoded_is_read_back(params: dict[str, Any]) -> None:
    """Text in lists and maps of any depth survives the way through a form."""
    text = "&".join(piece for name, value in params.items() for piece in encode(quote(name, safe=""), value))

    expected = {name: as_php(value) for name, value in params.items()}
    assert parse_query(text) == expected


def as_php(value: Any) -> Any:
    """The value with every map whose keys count from 0 turned into a list."""
    if isinstance(value, dict):
        return to_php({key: as_php(inner) for key, inner in value.items()})
    return [as_php(inner) for inner in value] if isinstance(value, list) else value


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    """No query string is an error: PHP reads what it can."""
    parsed = parse_query(text)

    assert all(parsed)


@pytest.mark.parametrize(
    ("array", "printed"),
    [
        ({}, []),
        ({"0": "a", "1": "b"}, ["a", "b"]),
        ({"1": "b"}, {"1": "b"}),
        ({"1": "b", "0": "a"}, {"1": "b", "0": "a"}),
        ({"a": {}}, {"a": {}}),
    ],
)
def test_arrays_as_php_prints_them(array: dict[str, Any], printed: Any) -> None:
    """An empty map, and one whose keys count from 0, is a list; only this level is looked at."""
    assert to_php(array) == printed

"""What goes wrong at the simulated portal on demand, what it writes down, and how strict it can be."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import orjson
import pytest

from b24.catalogue import Catalogue
from b24.testing import Plan, Portal
from b24.testing.validation import check_arguments
from b24.testing.wire import PortalError

ADD, GET = "crm.deal.add", "crm.deal.get"


@pytest.fixture
async def box() -> AsyncIterator[Portal]:
    async with Portal(deals=3, scopes=["crm"]) as portal:
        yield portal


async def ask(portal: Portal, method: str, **params: Any) -> tuple[int, bytes]:
    async with aiohttp.ClientSession() as session, session.post(portal.webhook_url + method, json=params) as response:
        return response.status, await response.read()


async def outcome(portal: Portal, method: str = ADD, **params: Any) -> str:
    """What a client sees of a call: a status, or that the connection failed it."""
    try:
        status, body = await ask(portal, method, **(params or {"fields": {"TITLE": "x"}}))
    except aiohttp.ServerDisconnectedError:
        return "dropped"
    except aiohttp.ClientPayloadError:
        return "broken off"
    try:
        orjson.loads(body)
    except orjson.JSONDecodeError:
        return f"{status} torn"
    return str(status)


# -- faults ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "seen", "runs"),
    [
        pytest.param({}, "503 torn", False, id="a page of the front end"),
        pytest.param({"status": 502}, "502 torn", False, id="another status"),
        pytest.param({"status": 403, "body": {"error": "ACCESS_DENIED"}}, "403", False, id="an error"),
        pytest.param({"status": 200, "body": '{"result"'}, "200 torn", False, id="half an answer"),
        pytest.param({"drop": "before"}, "dropped", False, id="dropped before it ran"),
        pytest.param({"drop": "after"}, "dropped", True, id="dropped after it ran"),
        pytest.param({"cut": "body"}, "broken off", True, id="the body breaks off"),
        pytest.param({"cut": "json"}, "200 torn", True, id="the json is torn"),
    ],
)
async def test_one_fault(box: Portal, fault: dict[str, Any], seen: str, runs: bool) -> None:
    """It strikes once; the books tell whether the method ran."""
    box.fail(ADD, **fault)

    first, second = await outcome(box), await outcome(box)

    assert (first, second) == (seen, "200")
    assert box.books.asked[ADD] == 2
    assert box.books.ran[ADD] == 1 + runs
    assert len(box.rows("crm.deal")) == 3 + 1 + runs


SHAPES = [
    pytest.param(400, {"error": "ERROR_CORE", "error_description": "Text"}, id="plain"),
    pytest.param(400, {"error": "ERROR_ARGUMENT", "error_description": "Text", "argument": "ID"}, id="with more keys"),
    pytest.param(401, {"error": "insufficient_scope", "error_description": ""}, id="as servers say it"),
    pytest.param(403, {"error": "insufficient_scope", "error_description": ""}, id="as the documentation says it"),
    pytest.param(400, {"error": "", "error_description": "Not found"}, id="an empty code"),
    pytest.param(400, {"error": 100, "error_description": "Text"}, id="a number"),
    pytest.param(400, {"error": "0", "error_description": "Text"}, id="a number as text"),
    pytest.param(200, {"error": "ERROR_PLACEMENT_MAX_COUNT", "error_description": "Text"}, id="a good status"),
    pytest.param(422, {"error": {"code": "NOTE_EMPTY_UPDATE", "message": "Text"}}, id="an object"),
    pytest.param(400, {"error": "ERROR_CORE"}, id="no description"),
    pytest.param(400, {"error": "ERROR_CORE", "error_description": "Zugriff<br>verweigert &quot;"}, id="html"),
    pytest.param(200, {"error": "WRONG_ENCODING", "error_description": "Wrong request encoding"}, id="wrong encoding"),
]


@pytest.mark.parametrize(("status", "error"), SHAPES)
@pytest.mark.parametrize("path", ["1/simulated0code0/crm.deal.get", "api/1/simulated0code0/tasks.task.get"])
async def test_every_shape_of_an_error(box: Portal, path: str, status: int, error: dict[str, Any]) -> None:
    """Any method of either API says it as the test has it, with any status."""
    box.fail(path.rpartition("/")[2], status=status, body=error)

    async with aiohttp.ClientSession() as session, session.post(f"{box.url}/rest/{path}", json={"id": 1}) as response:
        body = orjson.loads(await response.read())

    assert (response.status, body) == (status, error)
    assert not box.books.ran


@pytest.mark.parametrize(("status", "error"), SHAPES)
async def test_every_shape_of_an_error_inside_a_batch(box: Portal, status: int, error: dict[str, Any]) -> None:
    """It is the error of the next command, and the others run; of v3 it is that of the whole."""
    box.fail(GET, status=status, body=error)
    box.fail("tasks.task.get", status=status, body=error)
    commands = {"other": "crm.deal.list", "first": "crm.deal.get?id=1", "second": "crm.deal.get?id=1"}

    result = orjson.loads((await ask(box, "batch", cmd=commands))[1])["result"]
    async with (
        aiohttp.ClientSession() as session,
        session.post(
            f"{box.url}/rest/api/1/simulated0code0/batch", json=[{"method": "tasks.task.get", "query": {"id": 1}}]
        ) as response,
    ):
        whole = orjson.loads(await response.read())

    assert result["result_error"] == {"first": error}
    assert result["result"].keys() == {"other", "second"}
    assert (response.status, whole) == (status, error)
    assert (box.books.ran[GET], box.books.refused[GET]) == (1, 1)


async def test_what_a_command_cannot_suffer(box: Portal) -> None:
    """Pages, cut connections, delays and what the front end says are a request's; they wait for one of their own."""
    box.fail(GET, status=502)
    box.fail(GET, status=503, body={"error": "QUERY_LIMIT_EXCEEDED"})
    box.fail(GET, drop="before")
    box.fail("*", status=400, body={"error": "ERROR_CORE"})

    inside = [await outcome(box, "batch", cmd={"a": "crm.deal.get?id=1"}) for _ in range(2)]
    outside = [await outcome(box, GET, id=1) for _ in range(4)]

    assert inside == ["400", "200"]  # `*` is any request, so this batch
    assert outside == ["502 torn", "503", "dropped", "200"]


async def test_headers_of_an_answer(box: Portal) -> None:
    """A method may send elsewhere, or a proxy say when to come back."""
    elsewhere = "https://elsewhere.example/rest/1/code/crm.deal.get"
    box.fail(GET, status=302, headers={"Location": elsewhere})
    box.fail(GET, status=429, body={"error": "QUERY_LIMIT_EXCEEDED"}, headers={"Retry-After": "7"})

    answers = []
    async with aiohttp.ClientSession() as session:
        for _ in range(2):
            async with session.post(box.webhook_url + GET, allow_redirects=False) as response:
                answers.append((response.status, response.headers))

    assert [status for status, _ in answers] == [302, 429]
    assert answers[0][1]["Location"] == elsewhere
    assert (answers[1][1]["Retry-After"], answers[1][1]["Content-Type"]) == ("7", "application/json")


async def test_a_late_answer(box: Portal) -> None:
    """The method runs at once, and the answer waits; a client that waits less never gets it."""
    box.fail(ADD, delay=60)

    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=0.2)) as session:
        with pytest.raises(asyncio.TimeoutError):
            await session.post(box.webhook_url + ADD, json={"fields": {}})

    assert len(box.books.created["crm.deal"]) == 1


async def test_a_delay_alone_spoils_nothing(box: Portal) -> None:
    """A slow answer is an answer; a slow front end still refuses."""
    box.fail(ADD, delay=0.01)
    box.fail(ADD, delay=0.01, status=500)

    assert [await outcome(box), await outcome(box)] == ["200", "500 torn"]


async def test_several_faults(box: Portal) -> None:
    """They strike in the order they were asked for, each as often as it should; then those for any method."""
    box.fail("*", status=500, times=1)
    box.fail(ADD, status=502, times=2)
    box.fail(ADD, drop="before")

    seen = [await outcome(box) for _ in range(5)]

    assert seen == ["502 torn", "502 torn", "dropped", "500 torn", "200"]


async def test_a_share_of_calls(box: Portal) -> None:
    """A rate spoils that share, with one seed always the same calls; other methods go on."""
    box.fail(ADD, drop="after", rate=0.3, seed=7)
    async with Portal(deals=3) as other:
        other.fail(ADD, drop="after", rate=0.3, seed=7)
        seen, again = [[await outcome(portal) for _ in range(60)] for portal in (box, other)]

    assert seen == again
    assert 8 <= seen.count("dropped") <= 28
    assert seen.count("dropped") + seen.count("200") == 60
    assert await outcome(box, GET, id=1) == "200"


async def test_faults_of_a_batch(box: Portal) -> None:
    """A fault is one of a request: who wants to spoil a batch says `batch`."""
    box.fail(ADD, drop="before")
    box.fail("batch", cut="json")
    commands = {"a": "crm.deal.add?fields[TITLE]=x"}

    assert await outcome(box, "batch", cmd=commands) == "200 torn"
    assert await outcome(box, "batch", cmd=commands) == "200"
    assert box.books.ran[ADD] == 2


# -- books -------------------------------------------------------------------------------------------------------------


async def test_the_books(box: Portal) -> None:
    """They count what was asked, ran, was refused and done twice, batches and their commands alike."""
    for title in ("a", "b", "a"):
        await ask(box, "CRM.deal.ADD", fields={"TITLE": title})
    await ask(box, GET, id=1)
    await ask(box, GET, id=1)
    await ask(box, "voximplant.sip.get")
    await ask(box, "no.such")
    await ask(box, "batch", cmd={"a": "crm.deal.add?fields[TITLE]=a", "b": "no.such", "c": "crm.deal.get?id=99"})

    books = box.books
    assert books.asked == {ADD: 4, GET: 3, "voximplant.sip.get": 1, "no.such": 2, "batch": 1}
    assert books.ran == {ADD: 4, GET: 3, "batch": 1}
    assert books.refused == {"voximplant.sip.get": 1, "no.such": 2}
    assert books.duplicated == {ADD: 2}
    assert books.created == {"crm.deal": [4, 5, 6, 7]}


async def test_the_books_of_a_limit() -> None:
    """A request above the limit was asked, and refused."""
    async with Portal(limits=Plan(threshold=2), clock=lambda: 1.0) as portal:
        for _ in range(5):
            await ask(portal, GET, id=1)

    assert (portal.books.asked[GET], portal.books.ran[GET], portal.books.refused[GET]) == (5, 2, 3)
    assert (portal.bucket.served, portal.bucket.refused) == (2, 3)


async def test_a_write_that_failed_was_not_done_twice(box: Portal) -> None:
    """Only what succeeded can be a duplicate."""
    await ask(box, "crm.deal.delete", id=1)
    await ask(box, "crm.deal.delete", id=1)

    assert box.books.ran["crm.deal.delete"] == 2
    assert box.books.duplicated["crm.deal.delete"] == 0


async def test_old_requests_are_forgotten() -> None:
    """A portal that runs for long remembers the last requests alone; the books count all."""
    async with Portal(remember=3) as portal:
        for number in range(5):
            await ask(portal, "no.such", n=number)

    assert [request.params["n"] for request in portal.requests] == [2, 3, 4]
    assert portal.books.asked["no.such"] == 5


# -- strict arguments --------------------------------------------------------------------------------------------------


def types(*names: str) -> list[dict[str, Any]]:
    return [{"name": name.rstrip("?"), "attr": name, "type": name, "required": "?" not in name} for name in names]


STRICT = Catalogue(
    [
        {
            "type": "t.Row",
            "fields": [
                {"name": "ID", "attr": "id", "type": "int", "read_only": True, "required": True},
                {"name": "NAME", "attr": "name", "type": "str", "required": True},
                {"name": "KIND", "attr": "kind", "type": "str?", "enum": ["a", "b"]},
            ],
        },
        {"type": "t.Open", "open": True, "partial": True, "extends": "t.Row", "fields": []},
        *(
            {
                "method": name,
                "api": api,
                "path": name,
                "summary": "",
                "params": [{"name": "x", "attr": "x", "type": type_, "required": not type_.endswith("?")}],
            }
            for api in ("v2", "v3")
            for name, type_ in [
                ("int", "int"),
                ("decimal", "decimal?"),
                ("str", "str?"),
                ("bool", "bool?"),
                ("date", "date?"),
                ("ids", "list[int]?"),
                ("map", "map[int, list[str]]?"),
                ("either", "int | list[int]?"),
                ("filter", "filter?"),
                ("order", "order?"),
                ("select", "select?"),
                ("file", "file?"),
                ("any", "any?"),
                ("row", "t.Row?"),
                ("open", "t.Open?"),
                ("unknown", "t.None?"),
            ]
        ),
        {
            "method": "listed",
            "api": "v2",
            "path": "",
            "summary": "",
            "params": [{"name": "FILTER", "attr": "filter", "type": "filter?"}],
            "paging": {"style": "cursor", "filter": "FILTER", "order": "ORDER", "select": ""},
        },
        {
            "method": "ordered",
            "api": "v2",
            "path": "",
            "summary": "",
            "positional": True,
            "params": [{"name": "taskId", "attr": "task_id", "type": "int", "required": True}],
        },
    ]
)


def problem(name: str, api: Any = "v2", **params: Any) -> str:
    """The place the error names and what it says; nothing if the arguments are fine."""
    try:
        check_arguments(STRICT.method(name, api), params, STRICT)
    except PortalError as error:
        validation = error.more.get("validation")
        return f"{validation[0]['field']}: {validation[0]['message']}" if validation else error.description
    return ""


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("int", 7),
        ("int", "7"),
        ("decimal", "7.5"),
        ("decimal", None),
        ("decimal", ""),
        ("str", 7),
        ("bool", "Y"),
        ("bool", True),
        ("bool", 0),
        ("date", "2031-05-04"),
        ("date", "2031-05-04T10:20:30+02:00"),
        ("date", 1900000000),
        ("ids", [1, "2"]),
        ("ids", {"1": 5}),
        ("ids", [""]),
        ("map", {"1": ["a"]}),
        ("map", []),
        ("either", 1),
        ("either", [1]),
        ("filter", {">ID": 1}),
        ("order", {"ID": "ASC"}),
        ("order", "ASC"),
        ("select", ["ID"]),
        ("file", ["a.txt", "QQ=="]),
        ("any", object),
        ("row", {"NAME": "n", "KIND": "a"}),
        ("row", []),
        ("open", {"UF_X": 1}),
        ("unknown", 1),
    ],
)
def test_arguments_that_fit(name: str, value: Any) -> None:
    """Whatever the portal would make the right thing of is fine."""
    assert problem(name, x=value) == ""


@pytest.mark.parametrize(
    ("name", "value", "place", "text"),
    [
        ("int", "seven", "x", "'seven' is no int"),
        ("int", 7.5, "x", "7.5 is no int"),
        ("int", True, "x", "True is no int"),
        ("decimal", "x", "x", "'x' is no decimal"),
        ("str", [], "x", "[] is no str"),
        ("bool", "maybe", "x", "'maybe' is no bool"),
        ("date", "tomorrow", "x", "'tomorrow' is no date"),
        ("ids", [1, "b"], "x[1]", "'b' is no int"),
        ("ids", 1, "x", "1 is no list"),
        ("map", {"1": [{}]}, "x[1][0]", "{} is no str"),
        ("map", 1, "x", "1 is no map"),
        ("either", "b", "x", "'b' is no int | list[int]"),
        ("filter", [["id", 1]], "x", "[['id', 1]] is no filter of v2"),
        ("select", "ID", "x", "'ID' is no select"),
        ("file", "QQ==", "x", "'QQ==' is no file"),
        ("row", {"NAME": "n", "NAM": 1}, "x[NAM]", "Row has no such field"),
        ("row", {"KIND": "a"}, "x[NAME]", "required, and not sent"),
        ("row", {"NAME": "n", "KIND": "c"}, "x[KIND]", "'c' is none of a, b"),
        ("row", 1, "x", "1 is no Row"),
        ("str", ["x" * 99], "x", f"{repr(['x' * 99])[:60]}… is no str"),
    ],
)
def test_arguments_that_do_not(name: str, value: Any, place: str, text: str) -> None:
    """The error names the place and what is wrong there."""
    assert problem(name, x=value) == f"{place}: {text}"


def test_names_and_gaps() -> None:
    """An unknown parameter and a missing one; what paging sends is known, and arguments by order have no names."""
    assert problem("int") == "x: required, and not sent"
    assert problem("int", x=1, X=1) == "X: int has no such parameter; it has x"
    assert problem("listed", FILTER={}, ORDER={}, start=50) == ""
    assert problem("listed", filter={}) == "filter: listed has no such parameter; it has FILTER, start, ORDER"
    assert problem("ordered", **{"0": 7}) == ""
    assert problem("ordered", **{"0": "x"}) == "taskId: 'x' is no int"
    assert problem("filter", "v3", x={">id": 1}) == "x: {'>id': 1} is no filter of v3"


async def test_a_strict_portal() -> None:
    """It refuses by the spec, in both shapes, and nothing has run."""
    async with Portal(strict_args=True, deals=3) as portal:
        good = await ask(portal, GET, id=1)
        wrong = await ask(portal, GET, id="one")
        inside = orjson.loads((await ask(portal, "batch", cmd={"a": "crm.deal.get?ID=1"}))[1])
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"{portal.url}/rest/api/1/simulated0code0/call.followup.get", json={}) as response,
        ):
            missing = orjson.loads(await response.read())

    assert good[0] == 200
    assert orjson.loads(wrong[1]) == {
        "error": "ERROR_ARGUMENT",
        "error_description": "id: 'one' is no int",
        "argument": "id",
    }
    assert inside["result"]["result_error"]["a"]["argument"] == "ID"
    assert missing["error"]["validation"] == [{"field": "callId", "message": "required, and not sent"}]
    assert portal.books.ran[GET] == 1


BUNDLED = Catalogue.load()


@pytest.mark.parametrize("info", BUNDLED.methods, ids=lambda info: f"{info.api}-{info.method}")
def test_every_example_is_strictly_right(info: Any) -> None:
    """What the specs show as calls, a strict portal accepts."""
    for example in info.examples:
        check_arguments(info, example.get("params", {}), BUNDLED)

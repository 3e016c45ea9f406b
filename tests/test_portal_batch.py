"""Batches as the simulated portal runs them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import quote

import aiohttp
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from b24.catalogue import Catalogue
from b24.testing import Answer, Portal, PortalError
from b24.testing.batch import resolve_references
from b24.testing.wire import Rows


def line(method: str, api: str = "v2", **facts: Any) -> dict[str, Any]:
    return {"method": method, "api": api, "path": method, "summary": "", "scope": [], **facts}


CATALOGUE = Catalogue([line("crm.deal.get", scope=["crm"]), line("user.current"), line("note.get", "v3")])


def refuse(_: Any) -> Any:
    raise PortalError("", "Not found")


@pytest.fixture
async def box() -> AsyncIterator[Portal]:
    """A portal where `echo` gives its parameters back, `no` says no and `deals` is the first page of many."""
    async with Portal(catalogue=CATALOGUE, scopes=["task"]) as portal:
        portal.on("echo", lambda params: params)
        portal.on("null", lambda params: None)
        portal.on("no", refuse)
        portal.on("deals", lambda params: Answer(Rows([{"ID": "7"}, {"ID": "9"}]), total=120, next=50))
        portal.on("note.get", lambda params: {"item": {"id": 7, "asked": params}})
        portal.on("note.list", lambda params: {"items": [{"id": 7}, {"id": 9}], "more": {"id": 1}}, api="v3")
        portal.on("note.no", refuse, api="v3")
        yield portal


async def post(portal: Portal, path: str, **how: Any) -> tuple[int, Any]:
    async with aiohttp.ClientSession() as session, session.post(portal.url + path, **how) as response:
        return response.status, orjson.loads(await response.read())


async def batch(portal: Portal, commands: Any, **more: Any) -> dict[str, Any]:
    """The result of a batch, without the time of its commands."""
    status, body = await post(portal, "/rest/1/simulated0code0/batch", json={"cmd": commands, **more})
    assert status == 200
    assert "time" in body
    result: dict[str, Any] = body["result"]
    return {kind: values for kind, values in result.items() if kind != "result_time"}


async def v3_batch(portal: Portal, commands: Any) -> tuple[int, Any]:
    status, body = await post(portal, "/rest/api/1/simulated0code0/batch", json=commands)
    return status, body["result"] if "result" in body else body["error"]["code"]


# -- v2 ----------------------------------------------------------------------------------------------------------------


async def test_a_batch(box: Portal) -> None:
    """Each command leaves what it has in five containers: those of a failed one hold its error alone."""
    commands = {"a": "deals", "b": "no", "c": "null", "d": "no.such"}

    status, body = await post(box, "/rest/1/simulated0code0/Batch.json", json={"CMD": commands, "Halt": 0})

    time = body["result"].pop("result_time")
    assert status == 200
    assert body["result"] == {
        "result": {"a": [{"ID": "7"}, {"ID": "9"}], "c": None},
        "result_error": {
            "b": {"error": "", "error_description": "Not found"},
            "d": {"error": "ERROR_METHOD_NOT_FOUND", "error_description": "Method not found!"},
        },
        "result_total": {"a": 120},
        "result_next": {"a": 50},
    }
    assert time.keys() == {"a", "c"}
    assert {"start", "duration", "operating"} <= time["a"].keys()


async def test_an_empty_batch(box: Portal) -> None:
    """No commands, or none that are text, leave five empty containers, each printed as a list."""
    empty = {"result": [], "result_error": [], "result_total": [], "result_next": []}

    assert await batch(box, {}) == empty
    assert await batch(box, "deals") == empty
    assert await batch(box, {"a": None, "b": ["echo"], "c": {"echo": 1}}) == empty


async def test_containers_are_arrays_of_php(box: Portal) -> None:
    """A container whose keys happen to count from 0 is a list; the next one may be an object with digits for keys."""
    answer = await batch(box, ["no", "echo?a=1", "echo?a=2"])
    other = await batch(box, {"0": "echo?a=1", "1": "no"})

    assert answer["result"] == {"1": {"a": "1"}, "2": {"a": "2"}}
    assert answer["result_error"] == [{"error": "", "error_description": "Not found"}]
    assert other["result"] == [{"a": "1"}]
    assert other["result_error"] == {"1": {"error": "", "error_description": "Not found"}}


@pytest.mark.parametrize(
    ("halt", "stops"), [(1, True), (True, True), ("1", True), ("false", True), (0, False), ("0", False), ("", False)]
)
async def test_halt(box: Portal, halt: Any, stops: bool) -> None:
    """`halt` ends the batch at the first error; PHP decides what is true."""
    answer = await batch(box, {"a": "echo?a=1", "b": "no", "c": "echo?a=1"}, halt=halt)

    assert "b" in answer["result_error"]
    assert ("c" in answer["result"]) is not stops


async def test_a_batch_too_long(box: Portal) -> None:
    """Fifty commands run; each further one has an error of its own, and the batch succeeds."""
    answer = await batch(box, {f"c{n}": "echo?a=1" for n in range(53)})

    assert len(answer["result"]) == 50
    assert {key: entry["error"] for key, entry in answer["result_error"].items()} == dict.fromkeys(
        ["c50", "c51", "c52"], "ERROR_BATCH_LENGTH_EXCEEDED"
    )


async def test_what_cannot_be_inside(box: Portal) -> None:
    """A batch holds no batch and no transfer of files."""
    answer = await batch(box, {"a": "batch", "b": "Download?x=1", "c": "upload"})

    assert {entry["error"] for entry in answer["result_error"].values()} == {"ERROR_BATCH_METHOD_NOT_ALLOWED"}
    assert answer["result_error"].keys() == {"a", "b", "c"}


async def test_commands_run_one_after_another(box: Portal) -> None:
    """In the order in which they came, each when the one before has answered."""
    events: list[str] = []

    async def work(params: dict[str, Any]) -> None:
        events.append(f"begin {params['n']}")
        await asyncio.sleep(0)
        events.append(f"end {params['n']}")

    box.on("work", work)
    await batch(box, {"z": "work?n=1", "a": "work?n=2"})

    assert events == ["begin 1", "end 1", "begin 2", "end 2"]


async def test_commands_are_read_as_addresses(box: Portal) -> None:
    """Every value is text, `#` ends the command, `&` begins a parameter and `+` is a space."""
    answer = await batch(
        box,
        {
            "typed": "echo?a=1&b[]=true&b[]=&c[x][y]=%2B1",
            "cut": "echo?a=1#b&c=2",
            "split": "echo?a=b&c+d=e+f",
            "start": "echo?start=50",
            "case": "ECHO?A=1",
        },
    )

    assert answer["result"] == {
        "typed": {"a": "1", "b": ["true", ""], "c": {"x": {"y": "+1"}}},
        "cut": {"a": "1"},
        "split": {"a": "b", "c_d": "e f"},
        "start": {"start": 50},
        "case": {"A": "1"},
    }


async def test_commands_in_a_form(box: Portal) -> None:
    """In a form a command is encoded twice."""
    command = "echo?" + quote("a", safe="") + "=" + quote("x&y", safe="")

    status, body = await post(box, "/rest/1/simulated0code0/batch", data={"cmd[one]": command, "halt": "0"})

    assert status == 200
    assert body["result"]["result"] == {"one": {"a": "x&y"}}


async def test_commands_are_checked_like_calls(box: Portal) -> None:
    """A missing scope is an error of its command; credentials inside a command mean nothing."""
    answer = await batch(box, {"a": "crm.deal.get?ID=1", "b": "echo?auth=x&access_token=y&a=1", "c": "echo?token=x"})

    assert answer["result_error"]["a"] == {"error": "insufficient_scope", "error_description": ""}
    assert answer["result"] == {"b": {"a": "1"}}
    assert answer["result_error"]["c"]["error"] == "ACCESS_DENIED"


async def test_an_error_under_a_good_status_inside(box: Portal) -> None:
    """A result that looks like an error counts as one."""
    error = {"error": "ERROR_PLACEMENT_MAX_COUNT", "error_description": "Too many"}
    box.on("placement", lambda params: error)

    answer = await batch(box, {"a": "placement"})

    assert (answer["result"], answer["result_error"]) == ([], {"a": error})


async def test_the_outer_call_fails_as_a_whole(box: Portal) -> None:
    """A wrong credential refuses the batch, and nothing of it runs."""
    ran: list[Any] = []
    box.on("echo", ran.append)

    status, body = await post(box, "/rest/1/wrong/batch", json={"cmd": {"a": "echo"}})

    assert (status, body["error"], ran) == (401, "NO_AUTH_FOUND", [])


async def test_a_later_command_uses_an_earlier_result(box: Portal) -> None:
    """References lead into results, also of pages that the portal holds as finished JSON."""
    answer = await batch(
        box,
        {
            "list": "deals",
            "one": "echo?id=$result[list][1][ID]",
            "text": "echo?id=D_%24result%5Blist%5D%5B0%5D%5BID%5D",
            "all": "echo?rows=$result[list]&total=$total[list]&next=$next[list]",
            "bad": "no",
            "why": "echo?why=$error[bad][error_description]",
        },
    )

    assert answer["result"]["one"] == {"id": "9"}
    assert answer["result"]["text"] == {"id": "D_7"}
    assert answer["result"]["all"]["rows"] == [{"ID": "7"}, {"ID": "9"}]
    assert answer["result"]["why"] == {"why": "Not found"}


# -- references --------------------------------------------------------------------------------------------------------

CONTAINERS: dict[str, Any] = {
    "result": {
        "d": {"ID": "42", "n": 7, "f": 12.5, "whole": 450.0, "yes": True, "none": None, "list": ["a", "b"], "x": {}},
        "rows": Rows([{"ID": "1"}, {"ID": "2"}]),
        "id": 5,
        "0": {"ID": "z"},
    },
    "error": {"c": {"error": "E"}},
    "total": {"rows": 120},
    "next": {"rows": 50},
    "time": {"d": {"duration": 0.5}},
}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("$result[d][ID]", "42", id="whole, text"),
        pytest.param("$result[d][n]", 7, id="whole, with its type"),
        pytest.param("$result[d][yes]", True, id="whole, a flag"),
        pytest.param("$result[d][list]", ["a", "b"], id="whole, a list"),
        pytest.param("$result[rows]", [{"ID": "1"}, {"ID": "2"}], id="whole, rows"),
        pytest.param("$result[rows][1][ID]", "2", id="by index"),
        pytest.param("$result[0][ID]", "z", id="digits are a key like others"),
        pytest.param("$next[rows]", 50, id="next"),
        pytest.param("$total[rows]", 120, id="total"),
        pytest.param("$error[c][error]", "E", id="error"),
        pytest.param("$time[d][duration]", 0.5, id="time"),
        pytest.param("$total", "$total", id="no brackets, no reference"),
        pytest.param("$result d", "$result d", id="brackets end at a space"),
        pytest.param("pay $total now", "pay $total now", id="plain text survives"),
        pytest.param("D_$result[d][ID]", "D_42", id="text before is kept"),
        pytest.param("$result[d][ID]_x", "42", id="text after belongs to the reference"),
        pytest.param("$result[d][ID] x", "42 x", id="after a space it does not"),
        pytest.param("$result[d][n]-$result[d][ID]", 7, id="two without a space are one path"),
        pytest.param("$result[d][n] $result[d][ID]", "7 42", id="two with a space"),
        pytest.param("x=$result[d][f]", "x=12.5", id="a number is spliced"),
        pytest.param("x=$result[d][whole]", "x=450", id="as PHP writes it"),
        pytest.param("x=$result[d][yes]", "x=$result[d][yes]", id="a flag is not spliced"),
        pytest.param("x=$result[d][list]", "x=$result[d][list]", id="nor is a list"),
        pytest.param("$result[d][none]", CONTAINERS["result"]["d"], id="null stops before itself"),
        pytest.param("$result[d][gone][deeper]", CONTAINERS["result"]["d"], id="a missing key yields the parent"),
        pytest.param("$result[rows][9][ID]", [{"ID": "1"}, {"ID": "2"}], id="a missing row yields the list"),
        pytest.param("$total[gone]", {"rows": 120}, id="a missing command yields the container"),
        pytest.param("$result[id][ID]", 5, id="a number has no keys"),
        pytest.param("$result[d][ID][0]", "4", id="text has its characters"),
        pytest.param("$result[d][ID][-1]", "2", id="also from its end"),
        pytest.param("$result[d][ID][9]", "42", id="but no more than it has"),
        pytest.param("$result[d][ID][x]", "42", id="and none by name"),
        pytest.param("$result[rows][01]", [{"ID": "1"}, {"ID": "2"}], id="01 is no index"),
        pytest.param("$timeout[d][duration]", 0.5, id="a word that begins alike"),
        pytest.param("$totals[rows]", 120, id="another one"),
        pytest.param("$RESULT[d][ID]", None, id="capitals match and find nothing"),
        pytest.param("x$RESULT[d][ID]", "x$RESULT[d][ID]", id="inside text they stay"),
        pytest.param("$result[d", "$result[d", id="an open bracket is none"),
        pytest.param("$resultd[d][ID]", "42", id="only the beginning counts"),
        pytest.param("cost: 5$", "cost: 5$", id="a lone sign"),
    ],
)
def test_references(text: str, value: Any) -> None:
    """What a value becomes, by the portal's own algorithm."""
    assert resolve_references(text, CONTAINERS) == value


def test_only_values_are_resolved() -> None:
    """Values are looked at in any depth, keys and methods never."""
    value = {"$result[id]": [{"a": "$result[id]"}], "n": 1}

    assert resolve_references(value, CONTAINERS) == {"$result[id]": [{"a": 5}], "n": 1}


LEAVES = st.none() | st.booleans() | st.integers() | st.text("ab0", max_size=3)
KEYS = st.text("ab01", min_size=1, max_size=2)
TREES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=12
)


def paths(value: Any) -> list[tuple[list[str], Any]]:
    """Every place in the tree that is not null, with what is there."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    below = [([str(key), *path], found) for key, inner in items if inner is not None for path, found in paths(inner)]
    return [([], value), *below]


@given(st.dictionaries(KEYS, TREES, min_size=1, max_size=3), st.data())
def test_every_place_can_be_reached(results: dict[str, Any], data: st.DataObject) -> None:
    """The path to any value that is not null yields that value; one more key that is missing yields it too."""
    reachable = [one for one in paths(results) if one[0]]
    if not reachable:
        return
    path, value = data.draw(st.sampled_from(reachable))
    reference = "$result" + "".join(f"[{key}]" for key in path)

    assert resolve_references(reference, {"result": results}) == value
    assert resolve_references(f"{reference}[zz]", {"result": results}) == value


@given(st.text(), TREES)
def test_no_text_is_an_error(text: str, tree: Any) -> None:
    """Whatever stands in a value, the portal makes something of it; without a dollar sign it makes nothing."""
    containers = {"result": {"a": tree}, "total": {}, "next": {}, "time": {}, "error": {}}

    resolve_references(f"$result[a]{text}", containers)

    assert resolve_references(text.replace("$", ""), containers) == text.replace("$", "")


# -- v3 ----------------------------------------------------------------------------------------------------------------


async def test_a_batch_of_v3(box: Portal) -> None:
    """A list of commands is answered by a list of results."""
    status, results = await v3_batch(
        box, [{"method": "note.get", "query": {"id": 7, "select": ["id"]}}, {"method": "note.list"}]
    )

    assert status == 200
    assert results[0] == {"item": {"id": 7, "asked": {"id": 7, "select": ["id"]}}}
    assert results[1]["items"] == [{"id": 7}, {"id": 9}]


async def test_a_long_batch_of_v3(box: Portal) -> None:
    """No length is known at which v3 would refuse."""
    status, results = await v3_batch(box, [{"method": "note.get"}] * 51)

    assert (status, len(results)) == (200, 51)


async def test_references_of_v3(box: Portal) -> None:
    """`$ref` takes one value and `$refArray` a list, by alias or by position."""
    status, results = await v3_batch(
        box,
        [
            {"method": "note.list", "as": "all"},
            {"method": "note.get", "query": {"id": {"$ref": "all.items.1.id"}}},
            {"method": "note.get", "query": {"filter": [["id", "in", {"$refArray": "0.items.id"}]]}},
            {"method": "note.get", "query": {"rows": {"$ref": "all.items"}}},
        ],
    )

    assert status == 200
    assert [result["item"]["asked"] for result in results[1:]] == [
        {"id": 9},
        {"filter": [["id", "in", [7, 9]]]},
        {"rows": [{"id": 7}, {"id": 9}]},
    ]


@pytest.mark.parametrize(
    "reference",
    [
        {"$ref": "gone.item.id"},
        {"$ref": "all"},
        {"$ref": "all.more.id"},
        {"$ref": "all.items.7.id"},
        {"$refArray": "all.items.title"},
        {"$refArray": "all.item"},
        {"$refArray": "9.items.id"},
    ],
)
async def test_a_reference_of_v3_that_leads_nowhere(box: Portal, reference: dict[str, str]) -> None:
    """What cannot be found, or is not under `item` or `items`, is an error of the whole batch."""
    answer = await v3_batch(box, [{"method": "note.list", "as": "all"}, {"method": "note.get", "query": reference}])

    assert answer == (400, "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION")


async def test_a_batch_of_v3_fails_as_a_whole(box: Portal) -> None:
    """One error is the answer to all; what came before it has run."""
    ran: list[Any] = []
    box.on("note.get", ran.append)

    assert await v3_batch(box, [{"method": "note.get"}, {"method": "note.no"}, {"method": "note.get"}]) == (400, "")
    assert len(ran) == 1
    assert await v3_batch(box, [{"method": "no.such"}]) == (404, "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION")


@pytest.mark.parametrize(
    "commands", [{"cmd": {"a": "note.get"}}, ["note.get"], [{"query": {}}], [{"method": "note.get", "query": "x"}]]
)
async def test_a_batch_of_v3_in_another_form(box: Portal, commands: Any) -> None:
    """The form of v2, and anything else that is no list of commands, is refused."""
    assert await v3_batch(box, commands) == (400, "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION")

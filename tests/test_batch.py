"""Batches of what is awaited together, over the simulated portal: packing, routing, and whose error is whose."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b24 import (
    ApiError,
    AuthError,
    B24Error,
    Bitrix24,
    Call,
    ConfigError,
    NotFound,
    OperatingLimited,
    OutcomeUnknown,
    Page,
    ResultShapeError,
    Sender,
    TransportError,
    Upload,
)
from b24.batch import Batched
from b24.call import Raw
from b24.form import ref
from b24.packing import item_of, pack, unpack, unpack_v3
from b24.php import parse_query, to_php
from b24.testing import Answer, Fake, Portal, PortalError

USER = "call.followup.field.get"


class Client(Bitrix24):
    """A client with the sender of its calls at hand."""

    def over(self, sender: Sender) -> Client:
        return self._view(sender)

    def batched(self) -> Client:
        return self._view(Batched(self._sender))


@pytest.fixture
async def portal() -> AsyncIterator[Portal]:
    async with Portal() as portal:
        portal.on("crm.deal.get", deal)
        yield portal


@pytest.fixture
async def b24(portal: Portal) -> AsyncIterator[Client]:
    async with Client(portal.webhook_url, strict=True, retries=0) as client:
        yield client


def deal(params: Mapping[str, Any]) -> dict[str, Any]:
    """A deal as the portal knows it; none below 1."""
    number = int(params.get("id") or params.get("ID") or 0)
    if number < 1:
        raise PortalError("", "Not found")
    return {"ID": str(number), "TITLE": f"Deal {number}", "OPPORTUNITY": "10.00"}


def asked(portal: Portal) -> list[str]:
    """The methods of the requests, in order."""
    return [request.method for request in portal.requests]


def commands(portal: Portal, at: int = -1) -> list[str]:
    """The commands of one of the batches."""
    return list(portal.requests[at].params["cmd"].values())


async def results(*calls: Any) -> list[Any]:
    """What each gives or raises."""
    return await asyncio.gather(*calls, return_exceptions=True)


# -- filling batches ---------------------------------------------------------------------------------------------------


async def test_a_thousand_gets(b24: Client, portal: Portal) -> None:
    """They fill 20 requests of 50 exactly; each awaiter gets its own deal, typed."""
    b = b24.batched()

    deals = await asyncio.gather(*(b.crm.deal.get(id=number) for number in range(1, 1001)))

    assert asked(portal) == ["batch"] * 20
    assert {len(commands(portal, at)) for at in range(20)} == {50}
    assert [deal.id for deal in deals] == list(range(1, 1001))
    assert deals[6].title == "Deal 7"


async def test_different_methods_share_a_batch(b24: Client, portal: Portal) -> None:
    """Reads and writes, wrapped and by name: what is awaited together travels together, in its order."""
    b = b24.batched()
    portal.on("any.method", lambda params: params)

    one, status, reply = await asyncio.gather(
        b.crm.deal.get(id=7), b.voximplant.sip.connector.status(), b.call("any.method", {"A": 1, "B": [2]})
    )

    assert asked(portal) == ["batch"]
    assert commands(portal) == ["crm.deal.get?id=7", "voximplant.sip.connector.status", "any.method?A=1&B[0]=2"]
    assert (one.title, status.free_minutes, reply.result) == ("Deal 7", 60, {"A": "1", "B": ["2"]})
    assert reply.time is not None


async def test_calls_that_come_some_turns_later(b24: Client, portal: Portal) -> None:
    """As long as each turn of the loop brings calls, the batch waits for the next one."""
    b = b24.batched()

    async def after(turns: int) -> Any:
        for _ in range(turns):
            await asyncio.sleep(0)
        return await b.crm.deal.get(id=turns + 1)

    deals = await asyncio.gather(*(after(turns) for turns in range(10)))

    assert asked(portal) == ["batch"]
    assert [deal.id for deal in deals] == list(range(1, 11))


async def test_a_call_awaited_by_itself(b24: Client, portal: Portal) -> None:
    """It waits for nobody: one after another, each is a batch of one."""
    b = b24.batched()

    titles = [(await b.crm.deal.get(id=number)).title for number in (1, 2)]

    assert asked(portal) == ["batch", "batch"]
    assert titles == ["Deal 1", "Deal 2"]


@pytest.mark.parametrize("result", [None, False, 0, "", [], [[]], {"next": None}])
async def test_an_empty_result_is_a_result(b24: Client, portal: Portal, result: Any) -> None:
    """Nothing is dropped for looking like nothing."""
    b = b24.batched()
    portal.on("empty", lambda _: result)

    empty, other = await asyncio.gather(b.call("empty"), b.crm.deal.get(id=1))

    assert (empty.result, other.id) == (result, 1)


async def test_pages_keep_what_stands_beside_them(b24: Client, portal: Portal) -> None:
    """`total` and `next` of a command are those of its page."""
    b = b24.batched()
    portal.on("crm.deal.list", lambda _: Answer([{"ID": "1"}], total=120, next=50))
    portal.on("crm.lead.list", lambda _: Answer([{"ID": "2"}], total=1))

    deals, leads = await asyncio.gather(b.crm.deal.list(), b.crm.lead.list())

    assert asked(portal) == ["batch"]
    assert (deals.total, deals.next, leads.total, leads.next) == (120, 50, 1, None)
    assert isinstance(deals, Page)
    assert deals[0].id == 1


async def test_lists_side_by_side_share_their_batches(b24: Client, portal: Portal) -> None:
    """Each page is a command of whatever batch leaves next; every row comes."""
    b = b24.batched()

    def rows(params: Mapping[str, Any]) -> Answer:
        start = int(params.get("start", 0))
        return Answer(
            [{"ID": str(start + n + 1)} for n in range(50)], total=150, next=start + 50 if start < 100 else None
        )

    portal.on("crm.deal.list", rows)

    lists = await asyncio.gather(*(b.crm.deal.list(order={"TITLE": "ASC"}).all() for _ in range(4)))

    assert asked(portal) == ["batch"] * 3
    assert [[row.id for row in rows] for rows in lists] == [list(range(1, 151))] * 4


# -- what cannot be in a batch -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "call",
    [
        Call("m", {"FLAG": True}, Raw),
        Call("m", {"fields": {"CLEARED": None}}, Raw),
        Call("m", {"fields": {"EMPTY": []}}, Raw),
        Call("m", {"fields": {"FILE": Upload("a.txt", b"content")}}, Raw),
        Call("m", {"TEXT": "costs $result[deal][ID] a piece"}, Raw),
        Call("m", {"TEXT": "$timeout[0]"}, Raw),
        Call("m", {"a b": 1}, Raw),
        Call("m", dict.fromkeys([f"P{number}" for number in range(1001)], 1), Raw),
        Call("m", {"0": 1, "1": {"x": 2}}, Raw, positional=True),
        Call("m", {}, Raw, batchable=False),
        Call("batch", {"cmd": {"c0": "m"}}, Raw),
    ],
    ids=lambda call: f"{call.method} {dict(call.params)}"[:50],
)
async def test_what_a_batch_would_change_travels_alone(portal: Portal, b24: Client, call: Call[Any]) -> None:
    """It is sent as it is, beside the batch of the others, and nobody has to know."""
    b = b24.batched()
    portal.on("m", lambda params: "ran")

    reply, *deals = await asyncio.gather(b._sender.send(call), b.crm.deal.get(id=1), b.crm.deal.get(id=2))

    assert sorted(asked(portal)) == sorted([call.method, "batch"])
    assert reply.result == "ran" or call.method == "batch"
    assert ["crm.deal.get?id=1", "crm.deal.get?id=2"] in [
        commands(portal, at) for at, request in enumerate(portal.requests) if request.method == "batch"
    ]
    assert [deal.id for deal in deals] == [1, 2]


async def test_headers_of_its_own(b24: Client, portal: Portal) -> None:
    """A request has one set of headers, so a call with some of its own goes alone."""
    b = b24.batched()

    await asyncio.gather(
        b.with_options(headers={"X-Trace": "1"}).crm.deal.get(id=1),
        b.with_options(idempotency_key="k").crm.deal.get(id=2),
        b.crm.deal.get(id=3),
    )

    assert sorted(asked(portal)) == ["batch", "crm.deal.get", "crm.deal.get"]
    assert [request.headers.get("X-Trace") for request in portal.requests if request.headers.get("X-Trace")] == ["1"]


async def test_options_of_the_client_below(b24: Client, portal: Portal) -> None:
    """A batch made over a view has the options of the view."""
    b = b24.with_options(headers={"X-Trace": "1"}).batched()

    await asyncio.gather(b.crm.deal.get(id=1), b.crm.deal.get(id=2))

    assert [(request.method, request.headers["X-Trace"]) for request in portal.requests] == [("batch", "1")]


async def test_calls_with_equal_options_share_a_batch(b24: Client, portal: Portal) -> None:
    """A batch has one time limit: calls with others go in another one."""
    b = b24.batched()
    patient, hasty = b.with_options(timeout=60), b.with_options(timeout=30)

    await asyncio.gather(*(view.crm.deal.get(id=1) for view in (patient, hasty, patient, b, hasty, b)))

    assert asked(portal) == ["batch"] * 3
    assert {len(commands(portal, at)) for at in range(3)} == {2}


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (Call("m", {"ID": float("nan")}, Raw), "m: ID: nan"),
        (Call("m", {"ID": object()}, Raw), "m: ID: "),
        (Call("m?x=1&y", {}, Raw), "is no name of a REST method"),
        (Call("m", {"ID": ref("deal", "ID")}, Raw), r"m: ref\(\) leads to another command"),
        (Call("m", {"id": object()}, Raw, v3=True, safe=True), "m: id: "),
    ],
)
async def test_what_cannot_be_sent_spoils_no_batch(b24: Client, portal: Portal, call: Call[Any], message: str) -> None:
    """It raises where it is awaited; the others go."""
    b = b24.batched()

    wrong, right = await results(b._sender.send(call), b.crm.deal.get(id=1))

    assert right.id == 1
    with pytest.raises(ConfigError, match=message):
        raise wrong


# -- errors ------------------------------------------------------------------------------------------------------------


async def test_one_command_fails(b24: Client, portal: Portal) -> None:
    """Its error is raised where it is awaited, as if it had been sent alone; the others have their results."""
    b = b24.batched()
    portal.on("gone", lambda _: (_ for _ in ()).throw(PortalError("NOT_FOUND", "No such thing", 404)))

    first, gone, empty, last = await results(
        b.crm.deal.get(id=1), b.call("gone"), b.crm.deal.get(id=0), b.crm.deal.get(id=2)
    )

    assert asked(portal) == ["batch"]
    assert (first.id, last.id) == (1, 2)
    assert isinstance(gone, NotFound)
    assert (gone.code, gone.method, gone.description) == ("NOT_FOUND", "gone", "No such thing")
    assert isinstance(empty, ApiError)
    assert (empty.code, empty.method) == ("", "crm.deal.get")


async def test_one_batch_fails(b24: Client, portal: Portal) -> None:
    """The 50 calls of it raise, each an error of its own; the other 50 have their results."""
    b = b24.batched()
    portal.fail("batch", status=401, body={"error": "NO_AUTH_FOUND", "error_description": "Wrong authorization data"})

    outcomes = await results(*(b.crm.deal.get(id=number) for number in range(1, 101)))

    failed = [outcome for outcome in outcomes if isinstance(outcome, AuthError)]
    assert (len(failed), len(set(map(id, failed)))) == (50, 50)
    assert len([outcome for outcome in outcomes if not isinstance(outcome, BaseException)]) == 50
    assert str(failed[0]).startswith("crm.deal.get: batch: NO_AUTH_FOUND")
    assert {error.method for error in failed} == {"crm.deal.get"}


LOST: list[dict[str, Any]] = [
    {"drop": "after"},
    {"status": 502},
    {"status": 200, "body": ""},
    {"status": 200, "body": b'{"result": {"result": {"c0":', "content_type": "application/json"},
    {"status": 500, "body": {"error": "INTERNAL_SERVER_ERROR", "error_description": ""}},
]


@pytest.mark.parametrize("fault", LOST, ids=str)
async def test_a_lost_answer(b24: Client, portal: Portal, fault: dict[str, Any]) -> None:
    """Reads are sent again, alone; nothing is known of the writes, and none of them is sent twice."""
    b = b24.batched()
    portal.fail("batch", **fault)
    ran: list[str] = []
    portal.on("crm.deal.delete", lambda params: ran.append(params["id"]) or True)

    one, wrote, two, wrote_too = await results(
        b.crm.deal.get(id=1), b.crm.deal.delete(id=8), b.crm.deal.get(id=2), b.crm.deal.delete(id=9)
    )

    assert asked(portal) == ["batch", "batch"]
    assert commands(portal) == ["crm.deal.get?id=1", "crm.deal.get?id=2"]
    assert (one.id, two.id) == (1, 2)
    assert isinstance(wrote, OutcomeUnknown)
    assert isinstance(wrote_too, OutcomeUnknown)
    assert (wrote.method, wrote is wrote_too) == ("crm.deal.delete", False)
    assert ran == (["8", "9"] if fault.get("drop") else [])


async def test_a_lost_answer_to_writes_alone(b24: Client, portal: Portal) -> None:
    """There is nothing to repeat."""
    b = b24.batched()
    portal.fail("batch", drop="after")
    portal.on("crm.deal.delete", lambda _: True)

    outcomes = await results(*(b.crm.deal.delete(id=number) for number in (1, 2)))

    assert asked(portal) == ["batch"]
    assert [type(outcome) for outcome in outcomes] == [OutcomeUnknown] * 2


async def test_a_lost_answer_to_reads_alone(portal: Portal) -> None:
    """A batch of reads may be repeated as a whole, which is the live client's business."""
    portal.fail("batch", drop="after", times=2)

    async with Client(portal.webhook_url, retries=2) as b24:
        b = b24.batched()
        deals = await asyncio.gather(*(b.crm.deal.get(id=number) for number in (1, 2)))

    assert asked(portal) == ["batch"] * 3
    assert [deal.id for deal in deals] == [1, 2]


async def test_a_command_that_the_portal_would_run_later(
    b24: Client, portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Out of operating time inside a batch: it did not run, so it goes on alone, where that is waited for."""
    monkeypatch.setattr("b24.limits.STEP", 0.01)
    b = b24.batched()
    portal.on("crm.deal.delete", later := Refusing(PortalError("OPERATION_TIME_LIMIT", "Method is blocked", 429)))

    one, deleted = await asyncio.gather(b.crm.deal.get(id=1), b.crm.deal.delete(id=2))

    assert asked(portal) == ["batch", "crm.deal.delete"]
    assert (one.id, deleted, later.calls) == (1, True, 2)


async def test_one_method_is_out_of_working_time() -> None:
    """Where that is raised and not waited for, a batch with such a command is refused; the others go alone."""
    refused = OperatingLimited("OPERATION_TIME_LIMIT", "Method is blocked", status=429, method="batch")
    b = over(Fake({"batch": refused, "open": 1, "closed": refused})).batched()

    fine, error = await results(b.call("open"), b.call("closed"))

    assert fine.result == 1
    assert isinstance(error, OperatingLimited)


async def test_a_command_that_broke_off(b24: Client, portal: Portal) -> None:
    """The portal does not know how far it got: a read is repeated alone, of a write nothing is known."""
    b = b24.batched()
    crash = PortalError("INTERNAL_SERVER_ERROR", "Internal server error", 500)
    portal.on("crm.deal.delete", writes := Refusing(crash))
    portal.on("crm.lead.get", reads := Refusing(crash, {"ID": "3"}))

    deleted, lead, one = await results(b.crm.deal.delete(id=2), b.crm.lead.get(id=3), b.crm.deal.get(id=1))

    assert (lead.id, one.id, reads.calls, writes.calls) == (3, 1, 2, 1)
    assert isinstance(deleted, OutcomeUnknown)


class Refusing:
    """A behaviour that fails once."""

    def __init__(self, error: PortalError, result: Any = True) -> None:
        self.error, self.result, self.calls = error, result, 0

    def __call__(self, _: Any) -> Any:
        self.calls += 1
        if self.calls == 1:
            raise self.error
        return self.result


@pytest.mark.parametrize(
    "answer",
    [
        {"result": {"c1": 1}, "result_error": []},
        {"result": {"c1": 1}},
        {"result": {"c1": 1}, "result_error": None, "result_time": "?"},
    ],
)
async def test_a_command_without_an_answer(answer: Any) -> None:
    """That is told, not passed over."""
    b = over(Fake({"batch": answer})).batched()

    missing, there = await results(b.call("a"), b.call("b"))

    assert there.result == 1
    with pytest.raises(OutcomeUnknown, match=r"^a: it may or may not have run: the answer to its batch says nothing"):
        raise missing


@pytest.mark.parametrize("answer", [None, False, [], "text", {}, {"result": []}])
async def test_an_answer_that_is_no_batch(answer: Any) -> None:
    """Nobody is left waiting, and nobody takes it for success."""
    b = over(Fake({"batch": answer})).batched()

    outcomes = await results(b.call("a"), b.call("b"))

    assert [type(outcome) for outcome in outcomes] == [OutcomeUnknown] * 2


async def test_bare_texts_for_errors() -> None:
    """Old portals put a text where others put an object."""
    b = over(Fake({"batch": {"result": {"c1": 1}, "result_error": {"c0": "ERROR_METHOD_NOT_FOUND"}}})).batched()

    wrong, right = await results(b.call("a"), b.call("b"))

    assert (type(wrong).__name__, wrong.code, right.result) == ("MethodNotFound", "ERROR_METHOD_NOT_FOUND", 1)


async def test_an_error_that_is_no_answer() -> None:
    """What the sender below raises, a test's mistake say, reaches those who wait."""
    b = over(Fake({})).batched()

    outcomes = await results(b.call("a"), b.call("b"))

    assert [type(outcome) for outcome in outcomes] == [LookupError] * 2


async def test_results_are_read_as_the_client_reads_them() -> None:
    """The client says how: here, strictly."""

    def strictly(call: Call[Any], envelope: Mapping[str, Any]) -> Any:
        if "error" in envelope:
            raise B24Error("as the client says it")
        raise ResultShapeError(call.method, ["$.result: no"], envelope["result"])

    b = over(Batched(Fake({"batch": {"result": {"c0": 1}, "result_error": {"c1": {"error": "X"}}}}), strictly))

    shape, error = await results(b.call("a"), b.call("b"))

    assert isinstance(shape, ResultShapeError)
    assert str(error) == "as the client says it"


def over(sender: Sender) -> Client:
    """A client that never connects."""
    return Client("https://fake.invalid/rest/1/fake/").over(sender)


# -- cancellation ------------------------------------------------------------------------------------------------------


async def test_one_awaiter_leaves(portal: Portal, b24: Client) -> None:
    """The batch goes on for the others."""
    b, running = b24.batched(), asyncio.Event()
    go = asyncio.Event()

    async def slow(_: Any) -> str:
        running.set()
        await go.wait()
        return "done"

    portal.on("slow", slow)
    first, second = asyncio.ensure_future(b.call("slow")), asyncio.ensure_future(b.crm.deal.get(id=1))
    await running.wait()
    first.cancel()
    go.set()

    assert (await second).id == 1
    assert first.cancelled()
    assert asked(portal) == ["batch"]


async def test_all_awaiters_leave_before_a_batch_does(portal: Portal, b24: Client) -> None:
    """Nothing is sent for nobody; those who stay are."""
    b = b24.batched()
    calls = [asyncio.ensure_future(b.crm.deal.get(id=number)) for number in range(1, 4)]
    await asyncio.sleep(0)
    for call in calls:
        call.cancel()
    await asyncio.gather(*calls, return_exceptions=True)

    await b.crm.deal.get(id=9)

    assert [commands(portal, at) for at in range(len(portal.requests))] == [["crm.deal.get?id=9"]]


async def test_a_full_batch_of_those_who_left(portal: Portal, b24: Client) -> None:
    """Calls given up do not count when a batch is filled."""
    b = b24.batched()
    left = [asyncio.ensure_future(b.crm.deal.get(id=number)) for number in range(1, 31)]
    await asyncio.sleep(0)
    for call in left:
        call.cancel()

    await asyncio.gather(*(b.crm.deal.get(id=number) for number in range(1, 51)))

    assert asked(portal) == ["batch"]
    assert len(commands(portal)) == 50


async def test_all_awaiters_leave_a_batch_under_way(portal: Portal, b24: Client) -> None:
    """Nobody reads the answer, so the request is given up; nothing of it is left."""
    b, running = b24.batched(), asyncio.Event()

    async def endless(_: Any) -> None:
        running.set()
        await asyncio.Event().wait()

    portal.on("endless", endless)
    before = asyncio.all_tasks()
    calls = [asyncio.ensure_future(b.call("endless")) for _ in range(3)]
    await running.wait()
    ours = asyncio.all_tasks() - before - set(calls)
    for call in calls:
        call.cancel()

    await asyncio.gather(*calls, return_exceptions=True)
    done, pending = await asyncio.wait([task for task in ours if "Batched" in repr(task)], timeout=10)

    assert (len(done), len(pending)) == (1, 0)
    assert all(task.cancelled() for task in done)


async def test_a_batch_is_cancelled_by_others(portal: Portal, b24: Client) -> None:
    """At the end of a program all tasks are cancelled in any order: nobody is left waiting."""
    b, running = b24.batched(), asyncio.Event()

    async def endless(_: Any) -> None:
        running.set()
        await asyncio.Event().wait()

    portal.on("endless", endless)
    call = asyncio.create_task(b.call("endless"))
    await running.wait()
    for task in asyncio.all_tasks():
        if "Batched" in repr(task):
            task.cancel()

    await asyncio.wait([call], timeout=10)

    assert call.cancelled()


def test_one_loop_after_another() -> None:
    """What a loop left behind when it ended does not disturb the next one."""
    fake = Fake({"batch": lambda params: {"result": dict.fromkeys(params["cmd"], 1)}})
    b = over(fake).batched()

    async def leave() -> None:
        asyncio.ensure_future(b.call("left"))  # noqa: RUF006 - it is left on purpose
        await asyncio.sleep(0)

    async def call() -> Any:
        return (await b.call("m")).result

    loop = asyncio.new_event_loop()
    loop.run_until_complete(leave())
    for task in asyncio.all_tasks(loop):
        task._log_destroy_pending = False  # type: ignore[attr-defined]
    loop.close()

    assert asyncio.run(call()) == 1
    assert [list(sent.params["cmd"].values()) for sent in fake.calls] == [["m"]]


# -- REST 3.0 ----------------------------------------------------------------------------------------------------------


async def test_calls_of_rest_3_have_batches_of_their_own(portal: Portal, b24: Client) -> None:
    """An array of commands at the other address; values keep their types."""
    b = b24.batched()
    portal.on(USER, lambda params: {"item": {"name": params["name"]}})

    names = [f"field{number}" for number in range(60)]
    *fields, one = await asyncio.gather(
        *(b.v3.call.followup.field.get(name=name, select=["name"]) for name in names), b.crm.deal.get(id=1)
    )

    assert [(request.api, request.method) for request in portal.requests].count(("v3", "batch")) == 2
    assert len(portal.requests) == 3
    assert [field.name for field in fields] == names
    assert one.id == 1
    first = next(request.params for request in portal.requests if request.api == "v3")
    assert first[0] == {"method": USER, "query": {"name": "field0", "select": ["name"]}}


async def test_a_batch_of_rest_3_that_fails(portal: Portal, b24: Client) -> None:
    """It fails as a whole, so each call is made alone; then only one fails."""
    b = b24.batched()

    def field(params: Mapping[str, Any]) -> Any:
        if params["name"] == "bad":
            raise PortalError("BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", "No such field")
        return {"item": {"name": params["name"]}}

    portal.on(USER, field)

    one, bad, two = await results(*(b.v3.call.followup.field.get(name=name) for name in ("one", "bad", "two")))

    assert (one.name, two.name) == ("one", "two")
    assert isinstance(bad, NotFound)
    assert bad.method == USER
    assert sorted(asked(portal)) == ["batch", USER, USER, USER]


async def test_a_batch_of_rest_3_that_nobody_may_send(portal: Portal, b24: Client) -> None:
    """With a wrong credential single calls would fail as well; none is made."""
    b = b24.batched()
    portal.fail("batch", status=401, body={"error": {"code": "NO_AUTH_FOUND", "message": "Wrong"}})

    outcomes = await results(*(b.v3.call.followup.field.get(name=name) for name in ("one", "two")))

    assert [type(outcome) for outcome in outcomes] == [AuthError] * 2
    assert asked(portal) == ["batch"]


async def test_writes_of_rest_3_travel_alone(portal: Portal, b24: Client) -> None:
    """In a batch that fails nobody knows what was written; alone each has a key that makes it safe to repeat."""
    b = b24.batched()
    portal.on("note.add", lambda _: {"item": {"id": 1}}, api="v3")

    await asyncio.gather(*(b.call("note.add", {"n": number}, v3=True) for number in range(2)))

    assert asked(portal) == ["note.add", "note.add"]
    assert len({request.headers["Idempotency-Key"] for request in portal.requests}) == 2


async def test_data_that_rest_3_would_replace(portal: Portal, b24: Client) -> None:
    """`$ref` in the caller's data means itself."""
    b = b24.batched()
    portal.on("note.get", lambda params: {"item": params}, api="v3")
    data = {"text": {"$ref": "note.item.id"}}

    reply, _ = await asyncio.gather(
        b.call("note.get", data, v3=True, safe=True), b.call("note.get", {"id": 1}, v3=True, safe=True)
    )

    assert sorted(asked(portal)) == ["batch", "note.get"]
    assert reply.result == {"item": data}


@pytest.mark.parametrize("answer", [[1], [1, 2, 3], {"0": 1, "1": 2}, None])
def test_an_answer_of_rest_3_that_does_not_fit(answer: Any) -> None:
    """By position alone nothing can be told from a list that is too short or too long."""
    assert unpack_v3(answer, 2) == [None, None]


# -- the containers of PHP ---------------------------------------------------------------------------------------------

Values = st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.lists(st.integers(), max_size=2)
Outcomes = st.lists(st.tuples(st.sampled_from(["ok", "error", "nothing"]), Values), min_size=1, max_size=50)


@given(Outcomes)
def test_every_command_finds_its_own(outcomes: list[tuple[str, Any]]) -> None:
    """Whatever PHP makes of the five containers, each command gets what was said of it, and nothing else."""
    count = len(outcomes)
    told = {f"c{index}": outcome for index, outcome in enumerate(outcomes)}
    ran = {key: value for key, (kind, value) in told.items() if kind == "ok"}
    failed = {key: {"error": f"E{key}", "error_description": ""} for key, (kind, _) in told.items() if kind == "error"}
    answer = {
        "result": to_php(ran),
        "result_error": to_php(failed),
        "result_total": to_php(dict.fromkeys(ran, 7)),
        "result_next": to_php({}),
        "result_time": to_php({key: {"start": 1} for key in ran}),
    }

    envelopes = unpack(answer, count)

    expected: list[Any] = [
        {"result": value, "total": 7, "time": {"start": 1}}
        if kind == "ok"
        else {"error": f"Ec{index}", "error_description": ""}
        if kind == "error"
        else None
        for index, (kind, value) in enumerate(outcomes)
    ]
    assert envelopes == expected


@given(st.lists(Values, max_size=50))
def test_containers_that_are_lists(values: list[Any]) -> None:
    """A list holds the commands from the first on."""
    assert unpack({"result": values, "result_error": []}, len(values)) == [{"result": value} for value in values]


Params = st.dictionaries(
    st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,8}", fullmatch=True),
    st.recursive(
        st.integers() | st.text(st.characters(exclude_characters="$", exclude_categories=["Cs"]), max_size=8),
        lambda inner: (
            st.lists(inner, min_size=1, max_size=3)
            | st.dictionaries(st.from_regex(r"[>!=A-Z_]{1,6}", fullmatch=True), inner, min_size=1, max_size=3)
        ),
        max_leaves=6,
    ),
    max_size=4,
)


@given(st.lists(Params, min_size=1, max_size=50))
def test_commands_arrive_as_they_were_meant(many: list[dict[str, Any]]) -> None:
    """PHP reads each command's parameters back, with text for every value; keys on the wire are no numbers."""
    batch = pack([item_of(Call("m", params, Raw)) for params in many], halt=False)

    sent = batch.params["cmd"]
    assert list(sent) == [f"c{index}" for index in range(len(many))]
    assert batch.params["halt"] == 0
    assert [parse_query(command.partition("?")[2]) for command in sent.values()] == [text(params) for params in many]


def text(value: Any) -> Any:
    """The value as PHP has it after reading a form."""
    if isinstance(value, dict):
        return {key: text(inner) for key, inner in value.items()}
    return [text(inner) for inner in value] if isinstance(value, list) else str(value)


def test_a_batch_is_safe_if_all_of_it_is() -> None:
    """One write makes the whole of it a write; the books of working time need the name of each."""
    read, write = item_of(Call("a.get", {}, Raw, safe=True)), item_of(Call("a.add", {}, Raw))

    assert pack([read, read], halt=False).safe
    assert not pack([read, write], halt=False).safe
    assert pack([read, write], halt=False).runs == ("a.get", "a.add")


def test_a_batch_of_what_nobody_waits_for() -> None:
    """It leaves a share of the limits to others, as its calls would; and does not mix with what somebody awaits."""
    patient, eager = item_of(Call("a.get", {}, Raw, bulk=True)), item_of(Call("a.get", {}, Raw))

    assert pack([patient], halt=False).bulk
    assert patient.lane != eager.lane


async def test_the_webhook_stays_secret(portal: Portal, b24: Client) -> None:
    """An error of a batch says no more than that of a call."""
    b = b24.batched()
    code = portal.webhook_url.rstrip("/").rpartition("/")[2]
    portal.fail("batch", status=404, body=f"<html>{portal.webhook_url}batch was not found</html>")

    (error,) = await results(b.crm.deal.get(id=1))

    assert isinstance(error, TransportError)
    assert code not in f"{error}{error!r}{error.__cause__}{error.__cause__!r}"

"""Batches of commands with keys, over the simulated portal: what became of each, order, halt and references."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest

from b24 import ApiError, BatchError, Bitrix24, ConfigError, OutcomeUnknown, Page, Reply, Sender, TransportError
from b24.form import ref
from b24.outcomes import Failed, NotRun, Ok, Unknown
from b24.testing import Answer, Fake, Portal, PortalError


class Client(Bitrix24):
    def over(self, sender: Sender) -> Client:
        return self._view(sender)


@pytest.fixture
async def portal() -> AsyncIterator[Portal]:
    async with Portal() as portal:
        portal.on("crm.deal.get", deal)
        portal.on("echo", lambda params: params)
        portal.on("fails", fails)
        yield portal


@pytest.fixture
async def b24(portal: Portal) -> AsyncIterator[Client]:
    async with Client(portal.webhook_url, strict=True, retries=0) as client:
        yield client


def deal(params: Mapping[str, Any]) -> dict[str, Any]:
    return {"ID": str(params["id"]), "TITLE": f"Deal {params['id']}", "COMPANY_ID": "12"}


def fails(_: Any) -> None:
    raise PortalError("ERROR_CORE", "It failed")


def asked(portal: Portal) -> list[str]:
    """The methods of the requests, in order."""
    return [request.method for request in portal.requests]


def commands(portal: Portal, at: int = -1) -> list[str]:
    """The commands of one of the batches."""
    return list(portal.requests[at].params["cmd"].values())


# -- outcomes ----------------------------------------------------------------------------------------------------------


async def test_each_key_has_its_outcome(b24: Client, portal: Portal) -> None:
    """One request; what a wrapper returns is its value, and an error is that of its command."""
    portal.on("crm.deal.list", lambda _: Answer([{"ID": "1"}], total=1))

    outcomes = await b24.batch(
        {
            "deal": lambda b: b.crm.deal.get(id=7),
            "wrong": ("fails", {}),
            "rows": lambda b: b.crm.deal.list(),
            7: ("echo", {"A": 1}),
            "reply": lambda b: b.call("echo", {"B": 2}),
        }
    )

    assert asked(portal) == ["batch"]
    assert list(outcomes) == ["deal", "wrong", "rows", 7, "reply"]
    assert outcomes["deal"].value.title == "Deal 7"
    assert isinstance(outcomes["rows"].value, Page)
    assert (outcomes["rows"].value.total, outcomes["rows"].value[0].id) == (1, 1)
    assert outcomes[7] == Ok({"A": "1"})
    assert isinstance(outcomes["reply"].value, Reply)
    match outcomes["wrong"]:
        case Failed(ApiError(code=code, method=method)):
            assert (code, method) == ("ERROR_CORE", "fails")
        case other:
            pytest.fail(f"not a failure: {other}")
    with pytest.raises(ApiError, match="It failed"):
        _ = outcomes["wrong"].value


async def test_outcomes_of_a_list_are_numbered(b24: Client) -> None:
    """Commands without keys have their numbers; any iterable will do."""
    outcomes = await b24.batch(("echo", {"N": number}) for number in range(3))

    assert outcomes == {0: Ok({"N": "0"}), 1: Ok({"N": "1"}), 2: Ok({"N": "2"})}


async def test_no_commands(b24: Client, portal: Portal) -> None:
    """Nothing is sent for nothing."""
    assert await b24.batch({}) == {}
    assert await b24.batch([], halt=True) == {}
    assert portal.requests == []


async def test_more_than_fit_into_a_request(b24: Client, portal: Portal) -> None:
    """They go as several, and the order of keys stays."""
    outcomes = await b24.batch({f"k{number}": ("echo", {"N": number}) for number in range(120)})

    assert sorted(len(commands(portal, at)) for at in range(3)) == [20, 50, 50]
    assert outcomes == {f"k{number}": Ok({"N": str(number)}) for number in range(120)}


async def test_one_request_of_several_fails(b24: Client, portal: Portal) -> None:
    """What the others brought is there."""
    portal.fail("batch", status=403, body={"error": "ACCESS_DENIED", "error_description": "No"})

    outcomes = await b24.batch(("echo", {"N": number}) for number in range(100))

    kinds = [type(outcome) for outcome in outcomes.values()]
    assert (kinds.count(Failed), kinds.count(Ok)) == (50, 50)


async def test_what_cannot_be_in_a_batch_is_sent_beside_it(b24: Client, portal: Portal) -> None:
    """The caller sees no difference."""
    outcomes = await b24.batch({"a": ("echo", {"FLAG": True}), "b": ("echo", {"N": 1}), "c": ("fails", {"T": None})})

    assert sorted(asked(portal)) == ["batch", "echo"]
    assert outcomes["a"] == Ok({"FLAG": True})
    assert outcomes["b"] == Ok({"N": "1"})
    assert isinstance(outcomes["c"], Failed)


async def test_a_lost_answer(b24: Client, portal: Portal) -> None:
    """Reads are sent again, of writes nothing is known."""
    portal.fail("batch", drop="after")

    outcomes = await b24.batch({"read": lambda b: b.crm.deal.get(id=1), "write": ("echo", {})})

    assert asked(portal) == ["batch", "batch"]
    assert outcomes["read"].value.id == 1
    assert isinstance(outcomes["write"], Unknown)
    with pytest.raises(OutcomeUnknown):
        _ = outcomes["write"].value


async def test_both_versions_of_the_api(b24: Client, portal: Portal) -> None:
    """A batch for each; one of REST 3.0 that fails is taken apart."""

    def field(params: Mapping[str, Any]) -> Any:
        if params["name"] == "bad":
            raise PortalError("BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", "No such field")
        return {"item": {"name": params["name"]}}

    portal.on("call.followup.field.get", field)

    outcomes = await b24.batch(
        {
            "good": lambda b: b.v3.call.followup.field.get(name="good"),
            "old": ("echo", {}),
            "bad": lambda b: b.v3.call.followup.field.get(name="bad"),
        }
    )

    assert sorted(asked(portal)) == ["batch", "batch", "call.followup.field.get", "call.followup.field.get"]
    assert outcomes["good"].value.name == "good"
    assert outcomes["old"] == Ok([])  # as PHP has an empty map
    assert isinstance(outcomes["bad"], Failed)


async def test_a_command_may_do_more_than_call(b24: Client) -> None:
    """What it makes of the reply is its value; what it raises is its failure, and hides nobody else's outcome."""

    async def title(b: Any) -> str:
        return str((await b.crm.deal.get(id=1)).title)

    async def mistaken(b: Any) -> Any:
        return (await b.call("echo", {"A": 1})).result["B"]

    async def content(b: Any) -> Any:
        try:
            return await b.call("fails")
        except ApiError:
            return "never mind"

    outcomes = await b24.batch([title, mistaken, content, ("echo", {"N": 1})])

    assert outcomes[0] == Ok("Deal 1")
    assert isinstance(outcomes[1].error, KeyError)
    assert outcomes[2] == Ok("never mind")
    assert outcomes[3] == Ok({"N": "1"})


async def test_a_second_call_is_not_made(b24: Client, portal: Portal) -> None:
    """Whoever needs the first one's result for it needs `ref`, or a call of their own."""

    async def two(b: Any) -> Any:
        await b.call("echo", {"N": 1})
        return await b.call("echo", {"N": 2})

    outcomes = await b24.batch({"two": two, "one": ("echo", {})})

    assert asked(portal) == ["batch"]
    assert outcomes["one"] == Ok([])  # as PHP has an empty map
    with pytest.raises(ConfigError, match="'two': a command makes exactly one call; its second one was not made"):
        _ = outcomes["two"].value


async def no_call(_: Any) -> None:
    """Return without a call."""


async def sleeps(b: Any) -> Any:
    await asyncio.sleep(0)
    return await b.call("echo")


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (lambda b: asyncio.gather(b.call("echo"), b.call("echo")), "'bad': a command makes exactly one call"),
        (lambda b: None, "'bad': a command makes exactly one call"),
        (no_call, "'bad': a command makes exactly one call"),
        (sleeps, "'bad': a command makes exactly one call, and waits for nothing else"),
        ("echo", r"'bad': a command is `lambda b: b\.crm"),
        (("no method", {}), "'bad': 'no method' is no name of a REST method"),
        (("echo", {"N": object()}), "'bad': echo: N: "),
    ],
)
async def test_what_is_no_command(b24: Client, portal: Portal, command: Any, message: str) -> None:
    """The error names the key; nothing is sent, and no coroutine is left behind."""
    with pytest.raises(ConfigError, match=message):
        await b24.batch({"first": lambda b: b.crm.deal.get(id=1), "bad": command, "last": ("echo", {})})

    assert portal.requests == []


async def test_what_was_begun_is_ended(b24: Client, portal: Portal) -> None:
    """Commands that stand at their call, or wait for something else, are closed when nothing is sent."""
    ended: list[str] = []
    gathered: list[asyncio.Future[Any]] = []

    async def good(b: Any) -> Any:
        try:
            return await b.call("echo")
        finally:
            ended.append("good")

    async def bad(b: Any) -> Any:
        try:
            return await sleeps(b)
        finally:
            ended.append("bad")

    def several(b: Any) -> Any:
        gathered.append(asyncio.gather(b.call("echo"), b.call("echo")))
        return gathered[0]

    with pytest.raises(ConfigError, match="'bad'") as caught:
        await b24.batch({"good": good, "bad": bad})
    assert ended == ["bad", "good"]
    assert caught.tb  # while it is kept, nothing is ended by being forgotten

    with pytest.raises(ConfigError, match="'several'"):
        await b24.batch({"several": several})
    with pytest.raises(asyncio.CancelledError):
        await gathered[0]


async def test_nothing_goes_on_after_a_mistake() -> None:
    """What is under way beside it is given up."""
    given_up = asyncio.Event()

    async def batch(params: Any) -> Any:
        if len(params["cmd"]) < 50:
            raise LookupError("a mistake")
        try:
            await asyncio.Event().wait()
        finally:
            given_up.set()

    b24 = Client("https://fake.invalid/rest/1/fake/").over(Fake({"batch": batch}))

    with pytest.raises(LookupError, match="a mistake"):
        await b24.batch([("echo", {})] * 60)
    async with asyncio.timeout(10):
        await given_up.wait()


async def test_a_coroutine_is_no_command(b24: Client, portal: Portal) -> None:
    """It belongs to another client; it is closed, so that nobody is warned of it."""
    with pytest.raises(ConfigError, match=r"'bad': a command is `lambda b: b\.crm"):
        await b24.batch({"bad": b24.call("echo")})

    assert portal.requests == []


async def test_a_mistake_in_a_test_is_no_outcome() -> None:
    """A fake without a reply says so."""
    b24 = Client("https://fake.invalid/rest/1/fake/").over(Fake({}))

    with pytest.raises(LookupError, match="no reply for echo"):
        await b24.batch([("echo", {"N": number}) for number in range(60)])


async def test_cancelling(b24: Client, portal: Portal) -> None:
    """Nothing goes on that nobody waits for."""
    running = asyncio.Event()

    async def endless(_: Any) -> None:
        running.set()
        await asyncio.Event().wait()

    portal.on("endless", endless)
    waiting: asyncio.Task[Any] = asyncio.create_task(b24.batch([("endless", {})] * 120))
    await running.wait()
    ours = {task for task in asyncio.all_tasks() if "_step" in repr(task)}
    waiting.cancel()

    with pytest.raises(asyncio.CancelledError):
        await waiting
    done, pending = await asyncio.wait(ours, timeout=10)

    assert (len(done), len(pending)) == (3, 0)


async def test_options_of_the_view(b24: Client, portal: Portal) -> None:
    """The batch has those of the client that makes it."""
    await b24.with_options(headers={"X-Trace": "1"}).batch([("echo", {})])

    assert [(request.method, request.headers["X-Trace"]) for request in portal.requests] == [("batch", "1")]


# -- halt --------------------------------------------------------------------------------------------------------------


async def test_halt(b24: Client, portal: Portal) -> None:
    """After a failure nothing runs; what was before has its result."""
    outcomes = await b24.batch({"a": ("echo", {"N": 1}), "b": ("fails", {}), "c": ("echo", {})}, halt=True)

    assert asked(portal) == ["batch"]
    assert portal.requests[0].params["halt"] == 1
    assert outcomes["a"] == Ok({"N": "1"})
    assert isinstance(outcomes["b"], Failed)
    assert outcomes["c"] == NotRun()
    with pytest.raises(BatchError, match="was not run"):
        _ = outcomes["c"].value


async def test_without_halt_everything_runs(b24: Client) -> None:
    """A failure concerns its command alone."""
    outcomes = await b24.batch([("fails", {}), ("echo", {"N": 1})])

    assert [type(outcome) for outcome in outcomes.values()] == [Failed, Ok]


async def test_halt_over_several_requests(b24: Client, portal: Portal) -> None:
    """They follow each other, and a failure in one stops the next."""
    many: list[Any] = [("echo", {"N": number}) for number in range(130)]
    many[60] = ("fails", {})

    outcomes = list((await b24.batch(many, halt=True)).values())

    assert asked(portal) == ["batch", "batch"]
    assert [type(outcome) for outcome in outcomes] == [Ok] * 60 + [Failed] + [NotRun] * 69


async def test_halt_around_calls_that_travel_alone(b24: Client, portal: Portal) -> None:
    """The order is kept across batches and single calls."""
    seen: list[str] = []
    portal.on("mark", lambda params: seen.append(str(params["N"])))

    outcomes = await b24.batch(
        [
            ("mark", {"N": 1}),
            ("mark", {"N": 2, "FLAG": True}),
            ("mark", {"N": 3}),
            ("fails", {"F": True}),
            ("mark", {}),
        ],
        halt=True,
    )

    assert asked(portal) == ["batch", "mark", "batch", "fails"]
    assert seen == ["1", "2", "3"]
    assert [type(outcome) for outcome in outcomes.values()] == [Ok, Ok, Ok, Failed, NotRun]


async def test_halt_and_a_lost_answer(b24: Client, portal: Portal) -> None:
    """Nothing is known of that batch, and the next one is not sent."""
    portal.fail("batch", drop="after")

    outcomes = await b24.batch([("echo", {"N": number}) for number in range(60)], halt=True)

    assert asked(portal) == ["batch"]
    assert [type(outcome) for outcome in outcomes.values()] == [Unknown] + [NotRun] * 59


async def test_halt_at_a_command_that_runs_later(b24: Client, portal: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    """Out of operating time: it is waited for, made alone, and the rest goes on behind it."""
    monkeypatch.setattr("b24.limits.STEP", 0.01)
    answers = iter([PortalError("OPERATION_TIME_LIMIT", "Method is blocked", 429), None])

    def busy(_: Any) -> str:
        if error := next(answers):
            raise error
        return "ran"

    portal.on("busy", busy)

    outcomes = await b24.batch([("echo", {"N": 1}), ("busy", {}), ("echo", {"N": 2})], halt=True)

    assert asked(portal) == ["batch", "busy", "batch"]
    assert list(outcomes.values()) == [Ok({"N": "1"}), Ok("ran"), Ok({"N": "2"})]


async def test_halt_in_rest_3(b24: Client, portal: Portal) -> None:
    """A failed batch of reads is taken apart, up to the one that fails."""

    def field(params: Mapping[str, Any]) -> Any:
        if params["name"] == "bad":
            raise PortalError("BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", "No such field")
        return {"item": {"name": params["name"]}}

    portal.on("call.followup.field.get", field)

    def get(name: str) -> Any:
        return lambda b: b.v3.call.followup.field.get(name=name)

    outcomes = await b24.batch([get("one"), get("bad"), get("two")], halt=True)

    assert asked(portal) == ["batch", "call.followup.field.get", "call.followup.field.get"]
    assert [type(outcome) for outcome in outcomes.values()] == [Ok, Failed, NotRun]


# -- references --------------------------------------------------------------------------------------------------------


async def test_a_reference(b24: Client, portal: Portal) -> None:
    """The portal puts in what the earlier command answered; keys are the caller's own, and halt is on."""
    outcomes = await b24.batch(
        {
            "the deal": ("echo", {"ID": 7}),
            "deal": lambda b: b.crm.deal.get(id=3),
            "again": lambda b: b.crm.deal.get(id=ref("deal", "ID")),
            "nested": ("echo", {"fields": {"WITH": [ref("again", "COMPANY_ID")]}}),
        }
    )

    assert asked(portal) == ["batch"]
    assert portal.requests[0].params["halt"] == 1
    assert commands(portal)[2] == "crm.deal.get?id=$result[c1][ID]"
    assert outcomes["again"].value.id == 3
    assert outcomes["nested"] == Ok({"fields": {"WITH": ["12"]}})


async def test_a_reference_to_what_failed(b24: Client, portal: Portal) -> None:
    """What leans on it does not run."""
    outcomes = await b24.batch({"a": ("fails", {}), "b": ("echo", {"X": ref("a", "ID")})})

    assert isinstance(outcomes["a"], Failed)
    assert outcomes["b"] == NotRun()


async def test_a_chain_is_lost(b24: Client, portal: Portal) -> None:
    """Nothing of it is sent again, since each leans on the one before."""
    portal.fail("batch", drop="after")

    outcomes = await b24.batch({"deal": lambda b: b.crm.deal.get(id=1), "use": ("echo", {"X": ref("deal", "ID")})})

    assert asked(portal) == ["batch"]
    assert [type(outcome) for outcome in outcomes.values()] == [Unknown, Unknown]


@pytest.mark.parametrize(
    ("commands", "message"),
    [
        (
            {"a": ("echo", {"X": ref("b", "ID")}), "b": ("echo", {})},
            "'a': refers to 'b', which is no command before it",
        ),
        ({"a": ("echo", {"X": ref("a", "ID")})}, "'a': refers to 'a', which is no command before it"),
        ({"a": ("echo", {}), "b": ("echo", {"X": [ref("c")]})}, "'b': refers to 'c', which is no command before it"),
        (
            {"a": ("echo", {}), "b": ("echo", {"X": ref("a"), "Y": {"Z": None}})},
            r"'b': echo cannot be in a batch with references: Y\[Z\]: it would arrive as text",
        ),
        (
            {"a": lambda b: b.with_options(timeout=5).call("echo"), "b": ("echo", {"X": ref("a")})},
            "'b': of another API version, or with other options",
        ),
        ({1: ("echo", {}), "1": ("echo", {"X": ref("1")})}, "'1': another key is written the same"),
        (
            {**{str(n): ("echo", {}) for n in range(50)}, "b": ("echo", {"X": ref("7")})},
            "51 commands with references between them; 50 fit into a request",
        ),
    ],
)
async def test_a_reference_that_cannot_be(b24: Client, portal: Portal, commands: Any, message: str) -> None:
    """It is told before anything is sent."""
    with pytest.raises(ConfigError, match=message):
        await b24.batch(commands)

    assert portal.requests == []


async def test_a_reference_for_a_flag(b24: Client, portal: Portal) -> None:
    """A wrapper would make `Y` of anything; a reference refuses to be looked at."""
    with pytest.raises(ConfigError, match="'use': the value of a reference"):
        await b24.batch(
            {"deal": ("echo", {}), "use": lambda b: b.call("echo", {"X": "Y" if ref("deal", "OPENED") else "N"})}
        )

    assert portal.requests == []


async def test_references_of_rest_3(b24: Client, portal: Portal) -> None:
    """They have a spelling of their own, and hold writes together in one batch."""
    portal.on("note.add", lambda _: {"item": {"id": 5}}, api="v3")
    portal.on("note.get", lambda params: {"item": params}, api="v3")

    outcomes = await b24.batch(
        {
            "note": lambda b: b.call("note.add", {"title": "x"}, v3=True),
            "read": lambda b: b.call("note.get", {"ids": [ref("note", "item", "id")]}, v3=True, safe=True),
        }
    )

    assert asked(portal) == ["batch"]
    assert portal.requests[0].params == [
        {"method": "note.add", "query": {"title": "x"}, "as": "c0"},
        {"method": "note.get", "query": {"ids": [{"$ref": "c0.item.id"}]}, "as": "c1"},
    ]
    assert "Idempotency-Key" not in portal.requests[0].headers
    assert outcomes["read"].value.result == {"item": {"ids": [5]}}


async def test_a_chain_of_rest_3_that_fails(b24: Client, portal: Portal) -> None:
    """It fails as a whole: of the write nothing is known, the read has failed."""
    portal.on("note.add", lambda _: {"item": {"id": 5}}, api="v3")
    portal.on("note.get", fails, api="v3")

    outcomes = await b24.batch(
        {
            "note": lambda b: b.call("note.add", {"title": "x"}, v3=True),
            "read": lambda b: b.call("note.get", {"id": ref("note", "item", "id")}, v3=True, safe=True),
        }
    )

    assert asked(portal) == ["batch"]
    assert isinstance(outcomes["note"], Unknown)
    assert isinstance(outcomes["read"], Failed)


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"id": ref("a", "id")}, "a reference leads into `item` or `items`"),
        ({"id": ref("a", "item", "id"), "text": {"$ref": "mine"}}, r"would take `\$ref` in this data"),
    ],
)
async def test_a_reference_of_rest_3_that_cannot_be(
    b24: Client, portal: Portal, params: dict[str, Any], message: str
) -> None:
    """It is told before anything is sent."""
    with pytest.raises(ConfigError, match=message):
        await b24.batch(
            {
                "a": lambda b: b.call("note.get", {"id": 1}, v3=True),
                "b": lambda b: b.call("note.get", params, v3=True),
            }
        )

    assert portal.requests == []


async def test_an_unreachable_portal(unused_tcp_port: int) -> None:
    """Nothing ran, so everything failed and nothing is unknown."""
    async with Client(f"http://127.0.0.1:{unused_tcp_port}/rest/1/code/", retries=0) as b24:
        outcomes = await b24.batch([("echo", {}), ("echo", {"N": 1})])

    assert [type(outcome) for outcome in outcomes.values()] == [Failed, Failed]
    assert isinstance(outcomes[0].error, TransportError)

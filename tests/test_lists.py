"""Lists over the simulated portal: every row that was there throughout comes exactly once, or an error is raised."""

from __future__ import annotations

import asyncio
import operator
import random
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import aclosing
from typing import Annotated, Any

import pytest
from attrs import define, field, frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from b24 import AccessDenied, Bitrix24, Call, ConfigError, IncompleteList
from b24.call import After, Cursor, Keyset, LastId, Numbered, Offset, Pages, Paging, Record, Tail, Window, wire
from b24.convert import PageReader
from b24.filters import F
from b24.limits import Limits
from b24.retry import Retries
from b24.testing import Answer, Portal, PortalError

OPERATORS: Mapping[str, Callable[[int, Any], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
    "!": operator.ne,
    "@": lambda value, allowed: value in allowed,
    "": operator.eq,
}


@define
class Table:
    """A list method with a filter and an order by `ID`, as classic ones have it; rows have `ID` and `NAME`.

    `ignores` are parameters that it does not know. `after` runs when so many pages were served.
    """

    ids: set[int]
    ignores: frozenset[str] = frozenset()
    pages: int = 0
    meanwhile: Callable[[Table], None] = field(default=lambda _: None)
    wrap: str = ""

    def __call__(self, params: Mapping[str, Any]) -> Answer:
        self.pages += 1
        self.meanwhile(self)
        folded = {name.lower(): value for name, value in params.items()}
        order = {} if "order" in self.ignores else folded.get("order") or {}
        matching = sorted(self.matching(folded.get("filter") or {}), reverse=order.get("ID") == "DESC")
        start = int(folded.get("start", 0))
        begin = 0 if start < 0 or start >= len(matching) else start // 50 * 50
        names = folded.get("select") or ["ID", "NAME"]
        rows = [
            {name: value for name, value in {"ID": str(number), "NAME": f"n{number}"}.items() if name in names}
            for number in matching[begin : begin + 50]
        ]
        result = {self.wrap: rows} if self.wrap else rows
        if start == -1:
            return Answer(result, total=0)
        more = begin + 50 if begin + 50 < len(matching) else None
        return Answer(result, total=len(matching), next=more)

    def matching(self, conditions: Mapping[str, Any]) -> set[int]:
        found = self.ids
        for key, value in conditions.items():
            sign = next(sign for sign in OPERATORS if key.startswith(sign))
            if key.upper() != f"{sign}ID" or key in self.ignores:
                continue
            if sign == "@":
                wanted: Any = {int(one) for one in value}
            else:
                # What PHP makes of a reference that led to a list is 0.
                wanted = int(value) if isinstance(value, (str, int)) else 0
            fits = OPERATORS[sign]
            found = {number for number in found if fits(number, wanted)}
        return found


@pytest.fixture
async def portal() -> AsyncIterator[Portal]:
    async with Portal() as portal:
        yield portal


@pytest.fixture
async def b24(portal: Portal) -> AsyncIterator[Bitrix24]:
    async with Bitrix24(portal.webhook_url, limits=Limits.off(), retries=Retries(base=0)) as client:
        yield client


def pages_of(
    b24: Bitrix24, paging: Paging, params: Mapping[str, Any] | None = None, unwrap: str = "", v3: bool = False
) -> Pages[Any]:
    """A list as a wrapper would make it."""
    call = Call("any.list", params or {}, list[Any], unwrap=unwrap, paging=paging, safe=True, v3=v3)
    return Pages(b24._sender, call)


async def ids(pages: Pages[Any]) -> list[int]:
    return [int(row["ID"]) async for row in pages]


def fetching() -> list[str]:
    """Batches under way in tasks of their own."""
    names = [getattr(task.get_coro(), "__qualname__", "") for task in asyncio.all_tasks()]
    return [name for name in names if name == "fetch"]


def sizes(portal: Portal) -> list[int]:
    """How many pages each request asked for."""
    return [len(one.params["cmd"]) if one.method == "batch" else 1 for one in portal.requests]


# -- by id: how many requests ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [0, 1, 49])
async def test_a_short_list_is_one_request(b24: Bitrix24, portal: Portal, count: int) -> None:
    """A page that is not full is the last one."""
    portal.on("any.list", Table(set(range(1, count + 1))))

    found = await ids(pages_of(b24, Cursor()))

    assert found == list(range(1, count + 1))
    assert sizes(portal) == [1]


async def test_a_full_page_is_asked_beyond(b24: Bitrix24, portal: Portal) -> None:
    """Fifty rows may be all; only the next page tells."""
    portal.on("any.list", Table(set(range(1, 51))))

    assert await ids(pages_of(b24, Cursor())) == list(range(1, 51))


async def test_sparse_ids_are_read_in_longer_and_longer_chains(b24: Bitrix24, portal: Portal) -> None:
    """2, 4, … pages a request; the first also asks for the highest id, and no chain is much longer than the rest."""
    numbers = [number * number for number in range(1, 2001)]
    portal.on("any.list", Table(set(numbers)))

    assert await ids(pages_of(b24, Cursor())) == numbers
    assert sizes(portal)[:5] == [1, 3, 4, 8, 16]
    assert sum(sizes(portal)) < 50


async def test_dense_ids_are_read_in_windows(b24: Bitrix24, portal: Portal) -> None:
    """Fifty ids a command, fifty commands a request, from the third request on; the last command asks beyond."""
    portal.on("any.list", Table(set(range(1, 4001))))

    assert await ids(pages_of(b24, Cursor())) == list(range(1, 4001))
    assert sizes(portal) == [1, 3, 50, 28]
    first_window = portal.requests[2].params["cmd"]["p0"]
    assert "filter[%3EID]=150&filter[%3C%3DID]=200" in first_window


async def test_reading_changes_its_way_with_the_ids(b24: Bitrix24, portal: Portal) -> None:
    """Dense, then sparse, then dense again."""
    numbers = [*range(1, 1001), *range(2000, 200_000, 500), *range(300_000, 304_000)]
    portal.on("any.list", Table(set(numbers)))

    assert await ids(pages_of(b24, Cursor())) == numbers
    assert len(portal.requests) < 20


async def test_rows_may_be_inside_an_object(b24: Bitrix24, portal: Portal) -> None:
    """`crm.item.list` has them under `items`; the references of a chain lead there too."""
    numbers = list(range(10, 6000, 10))
    portal.on("any.list", Table(set(numbers), wrap="items"))

    assert await ids(pages_of(b24, Cursor(), unwrap="result.items")) == numbers
    assert "$result[p0][items][49][ID]" in portal.requests[1].params["cmd"]["p1"]


@frozen(kw_only=True, weakref_slot=False)
class Row(Record):
    id: Annotated[int, wire("ID")]
    name: Annotated[str | None, wire("NAME")] = None
    number: Annotated[int | None, wire("NUMBER")] = None


@pytest.mark.parametrize("wrap", ["", "items"])
@pytest.mark.parametrize("numbers", [range(1, 4001), range(10, 20_000, 10)], ids=["dense", "sparse"])
async def test_typed_rows_of_all_kinds(
    b24: Bitrix24, portal: Portal, monkeypatch: pytest.MonkeyPatch, numbers: range, wrap: str
) -> None:
    """Most pages are read straight from JSON; those with rows like no others lose nothing."""
    table = Table(set(numbers), wrap=wrap)
    blank, custom = 530 * numbers.step, 970 * numbers.step

    def answer(params: dict[str, Any]) -> Answer:
        answer = table(params)
        for row in answer.result[wrap] if wrap else answer.result:
            number = int(row["ID"])
            row |= {"NUMBER": "" if number % blank == 0 else str(number)}
            row |= {"UF_1": number} if number % custom == 0 else {}
        return answer

    portal.on("any.list", answer)
    read, quick = PageReader[Any].read, list[bool]()

    def spied(self: PageReader[Any], text: bytes) -> Any:
        page = read(self, text)
        quick.append(page is not None)
        return page

    monkeypatch.setattr(PageReader, "read", spied)
    call = Call("any.list", {}, list[Row], unwrap="result.items" if wrap else "", paging=Cursor(), safe=True)

    rows = await Pages(b24._sender, call).all()

    assert rows == [
        Row(
            id=number,
            name=f"n{number}",
            number=None if number % blank == 0 else number,
            extra={"UF_1": number} if number % custom == 0 else {},
        )
        for number in numbers
    ]
    assert sum(quick) > len(quick) / 2
    assert not all(quick)


async def test_typed_rows_have_to_come_by_their_ids(b24: Bitrix24, portal: Portal) -> None:
    """A page read straight from JSON is as suspect as any other."""
    table = Table(set(range(1, 4001)))

    def answer(params: dict[str, Any]) -> Answer:
        answer = table(params)
        if answer.result and answer.result[0]["ID"] == "501":
            answer.result.reverse()
        return answer

    portal.on("any.list", answer)
    call = Call("any.list", {}, list[Row], paging=Cursor(), safe=True)

    with pytest.raises(IncompleteList, match="do not come by 'ID'"):
        await Pages(b24._sender, call).all()


async def test_names_in_request_and_row_may_differ(b24: Bitrix24, portal: Portal) -> None:
    """`tasks.task.list` filters by `ID` and answers `id`; `user.get` sorts by two parameters."""
    table = Table(set(range(1, 400)))

    def answer(params: dict[str, Any]) -> Any:
        assert (params["sort"], params["order"]) in {("ID", "ASC"), ("ID", "DESC")}
        rows = table({**params, "order": {"ID": params["order"]}}).result
        return [{"id": row["ID"]} for row in rows]

    portal.on("any.list", answer)

    rows = await pages_of(b24, Cursor(row_id="id", filter="FILTER", select="", sort="sort")).all()

    assert [int(row["id"]) for row in rows] == list(range(1, 400))


async def test_a_task_of_several_users_is_read_for_each_of_them(b24: Bitrix24, portal: Portal) -> None:
    """`bizproc.task.list` answers a row for a task and a user, and a page may end between two rows of one task."""
    rows = [{"ID": str(task), "USER_ID": str(user)} for task in range(1, 41) for user in (1, 2, 3)]

    def answer(params: dict[str, Any]) -> Answer:
        start = max(0, int(params.get("start", 0)))
        after = int((params.get("FILTER") or {}).get(">ID", 0))
        left = [row for row in rows if int(row["ID"]) > after]
        more = start + 50 if start + 50 < len(left) else None
        return Answer(left[start : start + 50], total=len(left), next=more)

    portal.on("bizproc.task.list", answer)

    tasks = await b24.bizproc.task.list(select=["ID", "USER_ID"]).all()

    assert [(task.id, task.user_id) for task in tasks] == [(int(row["ID"]), int(row["USER_ID"])) for row in rows]


# -- by id: what the caller asked --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["filter", "FILTER", "Filter"])
@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ({">ID": 900}, range(901, 2001)),
        ({">id": 900}, range(901, 2001)),
        ({">=ID": 900, "<ID": 1900}, range(900, 1900)),
        ({"<=ID": 333}, range(1, 334)),
        ({"@ID": [*range(5, 500, 5)]}, range(5, 500, 5)),
        ({"!ID": 7}, [*range(1, 7), *range(8, 2001)]),
        ({"ID": 7}, [7]),
    ],
    ids=str,
)
async def test_the_callers_own_filter_on_the_id_holds(
    b24: Bitrix24, portal: Portal, name: str, conditions: dict[str, Any], expected: Iterable[int]
) -> None:
    """Paging adds its condition to his; it does not take its place."""
    portal.on("any.list", Table(set(range(1, 2001))))

    assert await ids(pages_of(b24, Cursor(), {name: conditions})) == list(expected)


async def test_the_id_is_selected_too(b24: Bitrix24, portal: Portal) -> None:
    """Without it there would be no next page."""
    portal.on("any.list", Table(set(range(1, 61))))

    rows = await pages_of(b24, Cursor(), {"select": ["NAME"]}).all()

    assert rows[59] == {"ID": "60", "NAME": "n60"}


async def test_an_order_of_the_callers_own_is_kept(b24: Bitrix24, portal: Portal) -> None:
    """Such a list can only be read by `start`."""
    portal.on("any.list", Table(set(range(1, 131))))

    assert await ids(pages_of(b24, Cursor(), {"ORDER": {"ID": "DESC"}})) == list(range(130, 0, -1))
    assert [one.params.get("start") for one in portal.requests] == [None, 50, 100]


async def test_what_a_batch_would_change_is_not_put_into_one(b24: Bitrix24, portal: Portal) -> None:
    """A text that looks like a reference would be replaced; such a list is read page by page."""
    portal.on("any.list", Table(set(range(1, 131))))

    assert await ids(pages_of(b24, Cursor(), {"filter": {"%NAME": "$result[a]"}})) == list(range(1, 131))
    assert sizes(portal) == [1, 1, 1]


# -- by id: what goes wrong --------------------------------------------------------------------------------------------


async def test_a_method_that_knows_no_filter_by_id_is_found_out(b24: Bitrix24, portal: Portal) -> None:
    """It would answer the same page for ever."""
    portal.on("any.list", Table(set(range(1, 131)), ignores=frozenset({">ID", "<=ID"})))

    with pytest.raises(IncompleteList, match=r"any\.list: its rows do not come by 'ID', upwards from 50"):
        await ids(pages_of(b24, Cursor()))


async def test_a_method_without_an_upper_bound_is_read_in_chains(b24: Bitrix24, portal: Portal) -> None:
    """Where `<=ID` means nothing, windows overlap; chains need only `>ID`."""
    portal.on("any.list", Table(set(range(1, 1001)), ignores=frozenset({"<=ID"})))

    assert await ids(pages_of(b24, Cursor())) == list(range(1, 1001))


async def test_rows_without_an_id_are_an_error_where_there_are_more(b24: Bitrix24, portal: Portal) -> None:
    """The cure is in the error."""
    portal.on("any.list", lambda _: [{"id": number} for number in range(50)])

    with pytest.raises(IncompleteList, match="no whole number under 'ID'"):
        await pages_of(b24, Cursor()).all()


async def test_an_answer_without_rows_is_no_empty_list(b24: Bitrix24, portal: Portal) -> None:
    """Rows elsewhere than the spec says would look like none."""
    portal.on("any.list", lambda _: {"things": [{"ID": 1}]})

    with pytest.raises(IncompleteList, match=r"nothing at result\.items"):
        await pages_of(b24, Cursor(), unwrap="result.items").all()


@pytest.mark.parametrize("dense", [True, False])
async def test_a_command_that_fails_is_asked_again_alone(b24: Bitrix24, portal: Portal, dense: bool) -> None:
    """No row is lost, and none comes twice."""
    numbers = list(range(1, 2001)) if dense else list(range(1, 20_000, 10))
    table = Table(set(numbers))

    def answer(params: dict[str, Any]) -> Any:
        answer = table(params)
        if table.pages in (9, 20, 21):
            raise PortalError("INTERNAL_SERVER_ERROR", "try again", 500)
        return answer

    portal.on("any.list", answer)

    assert await ids(pages_of(b24, Cursor())) == numbers


async def test_a_command_that_fails_again_fails_the_list(b24: Bitrix24, portal: Portal) -> None:
    """What was read before has been given out; the error is the portal's own."""
    table = Table(set(range(1, 20_000, 10)))

    def answer(params: dict[str, Any]) -> Any:
        if table.pages >= 9:
            raise PortalError("ACCESS_DENIED", "no more", 403)
        return table(params)

    portal.on("any.list", answer)
    pages = pages_of(b24, Cursor()).pages()
    found = [[int(row["ID"]) for row in await anext(pages)] for _ in range(4)]

    with pytest.raises(AccessDenied):
        _ = [await anext(pages) for _ in range(20)]

    assert [number for page in found for number in page] == list(range(1, 2000, 10))


# -- by id: leaving early ----------------------------------------------------------------------------------------------


@define
class Stuck:
    """A table whose pages above `highest` do not come until `release` is set; `reached` says that one was asked for."""

    table: Table
    highest: int
    reached: asyncio.Event = field(factory=asyncio.Event)
    release: asyncio.Event = field(factory=asyncio.Event)

    async def __call__(self, params: dict[str, Any]) -> Answer:
        if int(params.get("filter", {}).get(">ID", 0)) > self.highest:
            self.reached.set()
            await self.release.wait()
        return self.table(params)


async def test_leaving_early_leaves_nothing_behind(b24: Bitrix24, portal: Portal) -> None:
    """Batches under way are cancelled; no task is left."""
    stuck = Stuck(Table(set(range(1, 4001))), 2700)
    portal.on("any.list", stuck)

    async with aclosing(pages_of(b24, Cursor()).pages()) as pages:
        async for page in pages:
            if int(page[-1]["ID"]) > 1000 and stuck.reached.is_set():
                break
        under_way = fetching()
    left = fetching()
    stuck.release.set()

    assert under_way
    assert not left


async def test_a_limit_ends_the_reading(b24: Bitrix24, portal: Portal) -> None:
    """`all(limit=…)` waits for nothing that it does not give out."""
    stuck = Stuck(Table(set(range(1, 4001))), 2700)
    portal.on("any.list", stuck)

    rows = await pages_of(b24, Cursor()).all(limit=1000)
    left = fetching()
    stuck.release.set()

    assert [int(row["ID"]) for row in rows] == list(range(1, 1001))
    assert not left


async def test_being_cancelled_leaves_nothing_behind(b24: Bitrix24, portal: Portal) -> None:
    """Whoever waits for a page takes its request with him."""
    stuck = Stuck(Table(set(range(1, 4001))), 2700)
    portal.on("any.list", stuck)
    reading = asyncio.create_task(ids(pages_of(b24, Cursor())))
    await stuck.reached.wait()
    under_way = fetching()

    reading.cancel()
    await asyncio.wait([reading])
    left = fetching()
    stuck.release.set()

    assert reading.cancelled()
    assert under_way
    assert not left


# -- going on ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("numbers", [range(1, 1001), range(1, 10_000, 10), range(1, 50)], ids=str)
async def test_a_list_goes_on_from_any_page(b24: Bitrix24, portal: Portal, numbers: range) -> None:
    """The positions are JSON; what comes after one is what was not read yet, rows that came meanwhile included."""
    portal.on("any.list", Table(set(numbers)))
    listed = [page async for page in pages_of(b24, Cursor()).pages()]
    read: list[int] = []

    for page in listed:
        read += [int(row["ID"]) for row in page]
        rest = [int(row["ID"]) async for one in pages_of(b24, Cursor()).pages(after=page.position) for row in one]
        assert read + rest == list(numbers)


async def test_a_position_of_another_list_is_refused(b24: Bitrix24) -> None:
    """Offsets mean nothing to a list that is read by id."""
    with pytest.raises(ConfigError, match="is no position in this list"):
        _ = [page async for page in pages_of(b24, Cursor()).pages(after={"start": 50})]


# -- by id: the property -----------------------------------------------------------------------------------------------

NUMBERS = st.one_of(
    st.sets(st.integers(1, 400)),
    st.sets(st.integers(1, 100_000), max_size=400),
    st.builds(lambda low, count: set(range(low, low + count)), st.integers(1, 1000), st.integers(0, 700)),
    st.builds(
        lambda a, b, gap: {*range(1, a), *range(a + gap, a + gap + b)},
        st.integers(1, 400),
        st.integers(0, 400),
        st.integers(1, 3000),
    ),
)


@settings(max_examples=60)
@given(
    NUMBERS, st.dictionaries(st.sampled_from([">ID", ">=ID", "<ID", "<=ID", "!ID"]), st.integers(0, 900)), st.integers()
)
async def test_every_row_that_was_there_throughout_comes_once(
    numbers: set[int], bounds: dict[str, int], seed: int
) -> None:
    """Whatever the ids and the filter, and whatever rows come and go meanwhile; in order of the ids."""
    chance = random.Random(seed)
    fleeting = {number for number in range(1, 1200) if chance.random() < 0.1} - numbers

    def meanwhile(table: Table) -> None:
        for number in fleeting:
            (table.ids.add if chance.random() < 0.5 else table.ids.discard)(number)

    table = Table(set(numbers), meanwhile=meanwhile)
    expected = sorted(Table(numbers).matching(bounds))
    async with Portal() as portal, Bitrix24(portal.webhook_url, limits=Limits.off()) as b24:
        portal.on("any.list", table)
        found = await ids(pages_of(b24, Cursor(), {"filter": bounds}))

    assert found == sorted(set(found))
    assert [number for number in found if number in numbers] == expected


@pytest.mark.parametrize("keyed", [True, False])
async def test_pages_that_no_reference_can_follow_are_read_one_by_one(
    b24: Bitrix24, portal: Portal, keyed: bool
) -> None:
    """Rows keyed by their id have no number 49; a page of more than 50 rows does not end with it."""
    numbers = list(range(1, 201))

    def answer(params: dict[str, Any]) -> Any:
        rows = [{"ID": number} for number in numbers if number > int(params.get("filter", {}).get(">ID", 0))]
        return {str(row["ID"]): row for row in rows[:50]} if keyed else rows[:60]

    portal.on("any.list", answer)

    assert await ids(pages_of(b24, Cursor())) == numbers
    assert {one.method for one in portal.requests} == {"any.list"}


async def test_a_filter_that_is_no_mapping_is_refused(b24: Bitrix24) -> None:
    """The list of REST 3.0 has no place here."""
    with pytest.raises(ConfigError, match="filter: REST 2 takes a mapping"):
        await pages_of(b24, Cursor(), {"filter": F("id") > 1}).all()


async def test_the_books_of_working_time_are_kept(b24: Bitrix24, portal: Portal) -> None:
    """Batches tell it command by command; the last one's sum is that of all."""
    portal.on("any.list", Table(set(range(1, 1000))))

    await pages_of(b24, Cursor()).all()

    (_, ledger), *_ = b24._live._paces.values()
    assert "any.list" in ledger.snapshot()


# -- by start ----------------------------------------------------------------------------------------------------------


async def test_offsets_go_on_until_there_is_no_next(b24: Bitrix24, portal: Portal) -> None:
    """`next` decides, not the number of rows: rights may hide some of a page."""
    answers = {0: Answer([1, 2], 120, 50), 50: Answer([3], 120, 100), 100: Answer([4, 5], 120)}
    portal.on("any.list", lambda params: answers[params.get("start", 0)])

    pages = [page async for page in pages_of(b24, Offset()).pages()]

    assert [list(page) for page in pages] == [[1, 2], [3], [4, 5]]
    assert [page.position for page in pages] == [{"start": 50}, {"start": 100}, {"end": True}]
    assert [page.total for page in pages] == [120, 120, 120]


async def test_offsets_go_on_from_a_position(b24: Bitrix24, portal: Portal) -> None:
    """Behind the end there is nothing, and nothing is asked."""
    portal.on("any.list", Table(set(range(1, 131))))

    pages = [page async for page in pages_of(b24, Offset()).pages(after={"start": 100})]
    beyond = [page async for page in pages_of(b24, Offset()).pages(after=pages[-1].position)]

    assert [int(row["ID"]) for page in pages for row in page] == list(range(101, 131))
    assert beyond == []
    assert len(portal.requests) == 1


@pytest.mark.parametrize("count", [30, 50])
async def test_a_next_that_is_only_the_length_of_the_page_ends(b24: Bitrix24, portal: Portal, count: int) -> None:
    """`socialnetwork.api.workgroup.list` does so; beyond the end classic paging answers the first page again."""
    portal.on("any.list", lambda _: Answer(list(range(count)), count, count))

    assert await pages_of(b24, Offset()).all() == list(range(count))


async def test_a_total_that_is_too_low_hides_no_row(b24: Bitrix24, portal: Portal) -> None:
    """`crm.address.list` always answered 50."""
    rows = list(range(130))

    def answer(params: dict[str, Any]) -> Any:
        start = params.get("start", 0)
        return Answer(rows[start : start + 50], 50, start + 50 if start < 100 else None)

    portal.on("any.list", answer)

    assert await pages_of(b24, Offset()).all() == rows


async def test_a_next_that_goes_back_is_an_error(b24: Bitrix24, portal: Portal) -> None:
    """It would never end."""
    pages = iter([Answer([1], 500, 50), Answer([2], 500, 50)])
    portal.on("any.list", lambda _: next(pages))

    with pytest.raises(IncompleteList, match="start=50 comes after start=50"):
        await pages_of(b24, Offset()).all()


@pytest.mark.parametrize("paging", [Offset(), Cursor()])
async def test_the_same_page_again_is_an_error(b24: Bitrix24, portal: Portal, paging: Paging) -> None:
    """A `start` that the method ignores."""
    starts = iter([50, 100, 150, None])
    portal.on("any.list", lambda _: Answer([{"ID": "1"}, {"ID": "2"}], 500, next(starts)))

    with pytest.raises(IncompleteList, match="some came twice or not at all"):
        await pages_of(b24, paging, {"order": {"NAME": "ASC"}}).all()


@pytest.mark.parametrize("change", ["insert", "delete"])
async def test_rows_that_shift_while_they_are_read_are_an_error(b24: Bitrix24, portal: Portal, change: str) -> None:
    """In front of what is read next, a new row pushes one forward again, and a deleted one takes one away."""

    def meanwhile(table: Table) -> None:
        if table.pages == 2:
            table.ids ^= {201} if change == "insert" else {200}

    portal.on("any.list", Table(set(range(1, 201)), meanwhile=meanwhile))

    with pytest.raises(IncompleteList, match=r"rows came or went meanwhile.*read up to \{'start': 50\}"):
        await pages_of(b24, Cursor(), {"order": {"ID": "DESC"}}).all()


# -- REST 3.0 ----------------------------------------------------------------------------------------------------------


def v3_rows(numbers: Iterable[int], most: int) -> Callable[[dict[str, Any]], Any]:
    """A list of REST 3.0 that gives at most so many rows a page, whatever it is asked for."""

    def answer(params: dict[str, Any]) -> Any:
        lowest = max((value for _, sign, value in params.get("filter", []) if sign == ">"), default=0)
        way = params.get("order", {}).get("id", "ASC")
        rows = sorted((number for number in numbers if number > lowest), reverse=way == "DESC")
        pagination = params.get("pagination", {})
        begin = pagination.get("offset", 0)
        return {"items": [{"id": number} for number in rows[begin : begin + min(most, pagination["limit"])]]}

    return answer


@pytest.mark.parametrize("count", [0, 1, 50, 51, 100, 130])
@pytest.mark.parametrize("order", [None, {"id": "DESC"}], ids=str)
async def test_a_requested_limit_proves_nothing(
    b24: Bitrix24, portal: Portal, count: int, order: dict[str, str] | None
) -> None:
    """Asked for 1000, tasks come by 50: only an empty page or one shorter than another is the last."""
    portal.on("any.list", v3_rows(range(1, count + 1), 50), api="v3")

    rows = await pages_of(b24, Keyset(limit=1000), {"order": order}, unwrap="result.items", v3=True).all()

    assert [row["id"] for row in rows] == sorted(range(1, count + 1), reverse=order is not None)


async def test_the_callers_conditions_stay(b24: Bitrix24, portal: Portal) -> None:
    """Ours is one more in the list; the id is selected too."""
    portal.on("any.list", v3_rows(range(1, 130), 50), api="v3")
    asked = {"filter": F("id") > 20, "select": ["title"], "pagination": {"limit": 60}}

    rows = await pages_of(b24, Keyset(), asked, unwrap="result.items", v3=True).all()

    assert [row["id"] for row in rows] == list(range(21, 130))
    assert portal.requests[1].params == {
        "filter": [["id", ">", 20], ["id", ">", 70]],
        "select": ["title", "id"],
        "order": {"id": "ASC"},
        "pagination": {"limit": 60},
    }


async def test_a_filter_of_rest_2_is_refused(b24: Bitrix24, portal: Portal) -> None:
    """Before anything is sent."""
    with pytest.raises(ConfigError, match=r"write F\('id'\) > 1, with"):
        await pages_of(b24, Keyset(), {"filter": {">id": 1}}, v3=True).all()

    assert portal.requests == []


async def test_a_keyset_that_does_not_move_is_an_error(b24: Bitrix24, portal: Portal) -> None:
    """The portal ignored the condition."""
    portal.on("any.list", lambda _: [{"id": 1}, {"id": 2}], api="v3")

    with pytest.raises(IncompleteList, match="do not come by 'id', upwards"):
        await pages_of(b24, Keyset(), v3=True).all()


@pytest.mark.parametrize("way", ["ASC", "DESC"])
async def test_a_tail_is_followed(b24: Bitrix24, portal: Portal, way: str) -> None:
    """Rows strictly after the value; downwards from a value of the caller's."""
    numbers = list(range(1, 131))

    def answer(params: dict[str, Any]) -> Any:
        cursor = params["cursor"]
        down, value = cursor["order"] == "DESC", cursor.get("value", 0)
        rows = [n for n in (reversed(numbers) if down else numbers) if (n < value if down else n > value)]
        return [{"id": number} for number in rows[: cursor["limit"]]]

    portal.on("any.tail", answer, api="v3")
    cursor = {"order": "DESC", "value": 1000} if way == "DESC" else None
    call = Call("any.tail", {"cursor": cursor}, list[Any], paging=Tail(), v3=True, safe=True)

    rows = await Pages(b24._sender, call).all()

    assert [row["id"] for row in rows] == (numbers if way == "ASC" else numbers[::-1])


# -- other styles ------------------------------------------------------------------------------------------------------


async def test_an_opaque_cursor_goes_back_as_it_came(b24: Bitrix24, portal: Portal) -> None:
    """Until it is null."""
    cursors: list[Any] = [{"startDate": "2031-05-04", "id": "a"}, "two", None]
    answers = iter([{"items": [n], "afterCursor": cursor} for n, cursor in enumerate(cursors)])
    portal.on("any.list", lambda _: next(answers), api="v3")
    pages = pages_of(b24, After(), {"pagination": {"limit": 5}}, unwrap="result.items", v3=True)

    assert await pages.all() == [0, 1, 2]
    assert [one.params["pagination"] for one in portal.requests] == [
        {"limit": 5},
        {"limit": 5, "afterCursor": cursors[0]},
        {"limit": 5, "afterCursor": "two"},
    ]


async def test_an_opaque_cursor_that_does_not_move_is_an_error(b24: Bitrix24, portal: Portal) -> None:
    """It would never end."""
    portal.on("any.list", lambda _: {"items": [1], "afterCursor": "a"}, api="v3")

    with pytest.raises(IncompleteList, match="afterCursor did not move on"):
        await pages_of(b24, After(), unwrap="result.items", v3=True).all()


@pytest.mark.parametrize("count", [0, 3, 50, 120])
@pytest.mark.parametrize("more", ["", "hasMore"])
async def test_a_window_moves_by_the_rows_that_came(b24: Bitrix24, portal: Portal, count: int, more: str) -> None:
    """Until the flag is false or, where there is none, a page is short."""

    def answer(params: dict[str, Any]) -> Any:
        begin = params["OFFSET"]
        end = begin + params["LIMIT"]
        flag = {"hasMore": end < count} if more else {}
        return {"items": list(range(count))[begin:end], **flag}

    portal.on("any.list", answer)

    assert await pages_of(b24, Window(more=more), unwrap="result.items").all() == list(range(count))


async def test_a_window_that_does_not_move_is_an_error(b24: Bitrix24, portal: Portal) -> None:
    """The portal ignored the offset."""
    portal.on("any.list", lambda _: {"items": [1], "hasMore": True})

    with pytest.raises(IncompleteList, match="the same page came again"):
        await pages_of(b24, Window(more="hasMore"), unwrap="result.items").all()


@pytest.mark.parametrize("count", [0, 3, 100, 120])
async def test_page_numbers_end_at_a_page_that_is_short_or_comes_again(
    b24: Bitrix24, portal: Portal, count: int
) -> None:
    """Beyond the last page `task.elapseditem.getlist` answers it once more."""

    def answer(params: dict[str, Any]) -> Any:
        number = min(params["NAV_PARAMS"]["iNumPage"], max(1, -(-count // 50)))
        return list(range(count))[(number - 1) * 50 : number * 50]

    portal.on("any.list", answer)
    paging = Numbered("NAV_PARAMS.iNumPage", limit="NAV_PARAMS.nPageSize")

    assert await pages_of(b24, paging).all() == list(range(count))


async def test_rows_below_an_id_are_read_until_there_are_none(b24: Bitrix24, portal: Portal) -> None:
    """The newest first."""

    def answer(params: dict[str, Any]) -> Any:
        below = params.get("LAST_ID", 1000)
        return [{"id": number} for number in range(45, 0, -1) if number < below][:20]

    portal.on("any.list", answer)

    rows = await pages_of(b24, LastId()).all()

    assert [row["id"] for row in rows] == list(range(45, 0, -1))


STYLES: list[tuple[Paging, Callable[[dict[str, Any]], Any]]] = [
    (Offset(), lambda params: Answer([params.get("start", 0)], 150, params.get("start", 0) + 50)),
    (Window(), lambda params: list(range(params["OFFSET"], params["OFFSET"] + 50))),
    (Numbered("page"), lambda params: [params["page"]] * 50),
    (LastId(), lambda params: [{"id": params.get("LAST_ID", 1000) - 1}]),
]


@pytest.mark.parametrize(("paging", "answer"), STYLES, ids=[type(paging).__name__ for paging, _ in STYLES])
async def test_every_style_goes_on_from_a_position(
    b24: Bitrix24, portal: Portal, paging: Paging, answer: Callable[[dict[str, Any]], Any]
) -> None:
    """What the second page was, is now the first."""
    portal.on("any.list", answer)
    pages = pages_of(b24, paging)

    async with aclosing(pages.pages()) as reading:
        first, second = [await anext(reading), await anext(reading)]
    async with aclosing(pages.pages(after=first.position)) as reading:
        again = await anext(reading)

    assert list(again) == list(second)
    assert again.position == second.position

"""Filters of REST 3.0: what comparisons become on the wire, and what cannot be one."""

from __future__ import annotations

import asyncio
import datetime as dt
import math
from collections.abc import AsyncIterator, Sequence
from decimal import Decimal
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from b24 import Bitrix24, Call, ConfigError, InvalidParams
from b24.call import Raw
from b24.catalogue import Catalogue
from b24.filters import F, Filter, aggregation, conditions
from b24.protocol import encode
from b24.testing import Fake, Portal


def sent(filter: Sequence[Any]) -> Any:
    """The filter as it travels."""
    return orjson.loads(encode(Call("any.list", {"filter": filter}, Raw, v3=True)))["filter"]


@pytest.mark.parametrize(
    ("built", "expected"),
    [
        (F("id") == 1, ["id", "=", 1]),
        (F("id") != 1, ["id", "!=", 1]),
        (F("id") > 1, ["id", ">", 1]),
        (F("id") >= 1, ["id", ">=", 1]),
        (F("id") < 1, ["id", "<", 1]),
        (F("id") <= 1, ["id", "<=", 1]),
        (F("id").in_([1, 2]), ["id", "in", [1, 2]]),
        (F("id").in_(range(3)), ["id", "in", [0, 1, 2]]),
        (F("id").between(1, 5), ["id", "between", [1, 5]]),
        (F("creator.name") == "Ann", ["creator.name", "=", "Ann"]),
        (F("parent") == None, ["parent", "=", None]),  # noqa: E711
        (F("sum") > Decimal("1.50"), ["sum", ">", "1.50"]),
        (F("at") > dt.datetime(2031, 5, 4, tzinfo=dt.UTC), ["at", ">", "2031-05-04T00:00:00+00:00"]),
        (F("day") > dt.date(2031, 5, 4), ["day", ">", "2031-05-04"]),
    ],
    ids=str,
)
def test_a_comparison_is_one_condition(built: Filter, expected: list[Any]) -> None:
    """Field, operator, value; a filter of one condition."""
    assert sent(built) == [expected]


def test_and_is_a_longer_list() -> None:
    """The portal joins the elements of a list by and."""
    assert sent((F("a") == 1) & (F("b") == 2) & (F("c") == 3)) == [["a", "=", 1], ["b", "=", 2], ["c", "=", 3]]


def test_or_is_a_group() -> None:
    """A side of several conditions is a group in it; a side that is an or is none."""
    either = (F("a") == 1) & (F("b") == 2) | (F("c") == 3) | (F("d") == 4)

    assert sent(either) == [
        {
            "logic": "or",
            "conditions": [
                {"logic": "and", "conditions": [["a", "=", 1], ["b", "=", 2]]},
                ["c", "=", 3],
                ["d", "=", 4],
            ],
        }
    ]


def test_the_example_of_the_documentation() -> None:
    """Open, and with an id from 1 to 5 or in a list."""
    built = (F("status") == "pending") & (F("id").between(1, 5) | F("id").in_([9, 11]))

    assert sent(built) == [
        ["status", "=", "pending"],
        {"logic": "or", "conditions": [["id", "between", [1, 5]], ["id", "in", [9, 11]]]},
    ]


@pytest.mark.parametrize(
    ("built", "expected"),
    [
        (~(F("a") == 1), ["a", "!=", 1]),
        (~(F("a") > 1), ["a", "<=", 1]),
        (~F("a").in_([1]), {"logic": "and", "conditions": [["a", "in", [1]]], "negative": True}),
        (
            ~((F("a") == 1) | (F("b") == 2)),
            {"logic": "or", "conditions": [["a", "=", 1], ["b", "=", 2]], "negative": True},
        ),
        (~~F("a").in_([1]), ["a", "in", [1]]),
    ],
    ids=str,
)
def test_not_turns_a_condition_or_a_group_round(built: Filter, expected: Any) -> None:
    """By the documented opposite where there is one."""
    assert sent(built) == [expected]


FIELDS = {"a": 0, "b": 1, "c": 2}


def holds(element: Any, row: tuple[int, ...]) -> bool:
    """Whether a row fits an element of the grammar."""
    if isinstance(element, dict):
        parts = [holds(one, row) for one in element["conditions"]]
        return (all(parts) if element["logic"] == "and" else any(parts)) != element.get("negative", False)
    name, operator, value = element
    mine = row[FIELDS[name]]
    signs = {
        "=": lambda: mine == value,
        "!=": lambda: mine != value,
        ">": lambda: mine > value,
        "<": lambda: mine < value,
        ">=": lambda: mine >= value,
        "<=": lambda: mine <= value,
        "in": lambda: mine in value,
        "between": lambda: value[0] <= mine <= value[1],
    }
    return bool(signs[operator]())


LEAVES = st.builds(
    lambda name, sign, value: (
        {"=": F(name) == value, ">": F(name) > value, "<=": F(name) <= value, "in": F(name).in_([value, 0])}[sign],
        lambda row: {
            "=": row[FIELDS[name]] == value,
            ">": row[FIELDS[name]] > value,
            "<=": row[FIELDS[name]] <= value,
        }.get(sign, row[FIELDS[name]] in (value, 0)),
    ),
    st.sampled_from("abc"),
    st.sampled_from(["=", ">", "<=", "in"]),
    st.integers(0, 3),
)
TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(
            lambda pair: (pair[0][0] & pair[1][0], lambda row: pair[0][1](row) and pair[1][1](row))
        ),
        st.tuples(inner, inner).map(
            lambda pair: (pair[0][0] | pair[1][0], lambda row: pair[0][1](row) or pair[1][1](row))
        ),
        inner.map(lambda one: (~one[0], lambda row: not one[1](row))),
    ),
    max_leaves=8,
)


@given(TREES, st.tuples(*[st.integers(0, 3)] * 3))
def test_a_filter_means_what_it_says(tree: tuple[Filter, Any], row: tuple[int, ...]) -> None:
    """However and, or and not are nested."""
    built, expected = tree

    assert all(holds(element, row) for element in sent(built)) == expected(row)


@given(TREES)
def test_a_filter_reads_as_it_was_written(tree: tuple[Filter, Any]) -> None:
    """What `repr` shows builds it again."""
    built, _ = tree

    assert sent(eval(repr(built))) == sent(built)


def test_a_filter_does_not_change() -> None:
    """Parts may be kept and joined again and again."""
    base = F("a") == 1
    _ = base & (F("b") == 2)
    base[0].append("spoiled")

    assert sent(base) == [["a", "=", 1]]
    assert base == (F("a") == 1)
    assert hash(base) == hash(F("a") == 1)


def test_and_or_not_of_python_are_refused() -> None:
    """`a and b` would be `b` alone."""
    with pytest.raises(TypeError, match="write & for and"):
        _ = (F("a") == 1) and (F("b") == 2)
    with pytest.raises(TypeError, match="write & for and"):
        _ = 1 < F("a") < 5


@pytest.mark.parametrize(
    ("build", "told"),
    [
        (lambda: F("at") > dt.datetime(2031, 5, 4), "naive datetime 2031-05-04T00:00:00; say its time zone"),  # noqa: DTZ001
        (lambda: F("sum") > math.nan, "nan is no number"),
        (lambda: F("id") == [1, 2], r"a list is no value to compare with; for one of several values write \.in_"),
        (lambda: F("id").in_([]), "nothing would match"),
        (lambda: F("id").in_("12"), "takes a list of values"),
        (lambda: F(">id"), r"F\('>id'\): F\('id'\) > …"),
        (lambda: F("%title"), "the field is 'title'"),
        (lambda: F("my field"), "letters, digits"),
        (lambda: F("id") > None, r"F\('id'\) > None: nothing is neither more nor less"),
        (lambda: F("id").between(None, 5), r"takes two bounds; for one, write >= or <="),
    ],
    ids=range(10),
)
def test_what_cannot_be_right_is_told_at_once(build: Any, told: str) -> None:
    """Before anything is sent, with the cure."""
    with pytest.raises(ConfigError, match=told):
        build()


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({">id": 1}, r"write F\('id'\) > 1, with"),
        ({">=id": 1, "!@status": [2]}, r"write \(F\('id'\) >= 1\) & \(~F\('status'\)\.in_\(\[2\]\)\), with"),
        ({"%title": "x"}, r'write F\("id"\) > 1, with'),
        ("id", "takes a list of conditions"),
    ],
    ids=str,
)
def test_a_filter_of_rest_2_is_translated_in_the_error(given: Any, told: str) -> None:
    """The portal would only say that the filter is invalid."""
    with pytest.raises(ConfigError, match=told):
        conditions(given, method="tasks.task.list")


def test_conditions_may_be_written_as_lists() -> None:
    """As the documentation has them."""
    assert conditions([["id", ">", 1]], method="tasks.task.list") == [["id", ">", 1]]
    assert conditions(F("id") > 1, method="tasks.task.list") == [["id", ">", 1]]
    assert conditions(None, method="tasks.task.list") == []


# -- aggregate ---------------------------------------------------------------------------------------------------------

# The bundled catalogue has no method that reckons: no page tells of one.
_FIELDS = [{"name": name, "attr": name, "type": kind} for name, kind in (("id", "int"), ("title", "str"))]
_METHOD = {"api": "v3", "summary": "", "path": "", "returns": "any"}
CATALOGUE = Catalogue(
    [
        {"type": "v3.acme.Row", "fields": _FIELDS},
        {**_METHOD, "method": "acme.row.get", "returns": "v3.acme.Row"},
        {**_METHOD, "method": "acme.row.aggregate"},
    ]
)
AGGREGATE = "acme.row.aggregate"


@pytest.fixture
async def b24() -> AsyncIterator[Bitrix24]:
    async with Portal(catalogue=CATALOGUE) as portal:
        portal.fill("acme.row", 9)
        async with Bitrix24(portal.webhook_url, strict=True) as b24:
            yield b24


async def test_a_portal_reckons(b24: Bitrix24) -> None:
    """By function, and by field or by the name that the caller gave it; over the rows of the filter."""
    wanted = (F("id") > 3) & ~F("id").in_([5, 6])

    some = await b24.aggregate(
        AGGREGATE,
        {"count": ["id"], "countDistinct": ("title",), "sum": {"id": "total"}, "avg": ["id"], "min": ["id"]},
        filter=wanted,
    )
    every = await b24.aggregate(AGGREGATE, {"max": ["id"]})
    none = await b24.aggregate(AGGREGATE, {"count": ["id"], "avg": ["id"]}, filter=F("id") < 0)

    assert some == {
        "count": {"id": 4},
        "countDistinct": {"title": 4},
        "sum": {"total": 28},
        "avg": {"id": 7},
        "min": {"id": 4},
    }
    assert (every, none) == ({"max": {"id": 9}}, {"count": {"id": 0}, "avg": {"id": None}})


async def test_reckonings_travel_together(b24: Bitrix24) -> None:
    """As any call of REST 3.0 does."""
    b = b24.batched()

    sums = await asyncio.gather(
        b.aggregate(AGGREGATE, {"count": ["id"]}), b.aggregate(AGGREGATE, {"sum": ["id"]}, filter=F("id") <= 2)
    )

    assert sums == [{"count": {"id": 9}}, {"sum": {"id": 3}}]


async def test_an_empty_map_may_be_a_list(b24: Bitrix24) -> None:
    """PHP prints it so."""
    fake = Fake({AGGREGATE: {"result": {"count": {"id": 1}, "sum": []}}})

    assert await fake.client().aggregate(AGGREGATE, {"count": ["id"]}) == {"count": {"id": 1}, "sum": {}}


async def test_a_field_that_is_not_there(b24: Bitrix24) -> None:
    """The portal's own error."""
    with pytest.raises(InvalidParams, match="Unknown field nobody"):
        await b24.aggregate(AGGREGATE, {"count": ["nobody"]})


@pytest.mark.parametrize(
    ("select", "filter", "told"),
    [
        ({"median": ["id"]}, None, "'median' is no function; there are count, countDistinct, sum, avg, min, max"),
        ({}, None, "nothing to reckon"),
        ({"count": []}, None, "nothing to reckon"),
        ({"count": ["a b"]}, None, "a field has letters"),
        ({"sum": {"price": "x", "cost": "x"}}, None, "two results would have one name"),
        ({"count": ["id"]}, {">id": 1}, r"is a filter of REST 2; write F\('id'\) > 1"),
    ],
    ids=str,
)
async def test_what_cannot_be_reckoned(b24: Bitrix24, select: Any, filter: Any, told: str) -> None:
    """Nothing is sent."""
    with pytest.raises(ConfigError, match=told):
        await b24.aggregate(AGGREGATE, select, filter=filter)


def test_one_field_may_stand_by_itself() -> None:
    """A text is a sequence of texts to Python, and must not fall into its letters."""
    assert aggregation({"count": "title"}, None, method=AGGREGATE)["select"] == {"count": ["title"]}

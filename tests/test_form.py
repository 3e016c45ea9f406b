"""The form encoder: what PHP reads is what was meant."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Any
from uuid import UUID

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from b24 import protocol
from b24.call import Call, Money, Raw, Upload
from b24.errors import ConfigError
from b24.form import (
    DEEPEST,
    MOST_VALUES,
    Obstacle,
    Ref,
    command,
    encode,
    looks_like_reference,
    obstacles,
    ref,
    references,
)
from b24.php import parse_query, to_php

# -- one value after another -------------------------------------------------------------------------------------------

MOSCOW = dt.timezone(dt.timedelta(hours=3))


class Stage(Enum):
    WON = "C5:WON"


class Kind(IntEnum):
    DEAL = 2


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"ID": 7}, "ID=7"),
        ({"id": 7, "start": -1}, "id=7&start=-1"),
        ({"filter": {">ID": 10}}, "filter[%3EID]=10"),
        ({"select": ["ID", "UF_*"]}, "select[0]=ID&select[1]=UF_%2A"),
        ({"fields": {"PHONE": [{"VALUE": "+100"}]}}, "fields[PHONE][0][VALUE]=%2B100"),
        ({"a": "x y&z=1#%"}, "a=x%20y%26z%3D1%23%25"),
        ({"a": "Ёж"}, "a=%D0%81%D0%B6"),
        ({"a": ""}, "a="),
        ({"a": True, "b": False}, "a=1&b=0"),
        ({"a": 0.1, "b": -2.5, "c": 1e21}, "a=0.1&b=-2.5&c=1e%2B21"),
        ({"a": Decimal("100.50"), "b": Decimal("1E+3")}, "a=100.50&b=1000"),
        ({"a": Money(Decimal("100"), "USD")}, "a=100%7CUSD"),
        ({"a": dt.date(2031, 5, 4)}, "a=2031-05-04"),
        ({"a": dt.datetime(2031, 5, 4, 10, 20, 30, tzinfo=MOSCOW)}, "a=2031-05-04T10%3A20%3A30%2B03%3A00"),
        ({"a": b"\xfb\xff"}, "a=%2B%2F8%3D"),
        ({"a": Upload("x.txt", b"hi")}, "a[0]=x.txt&a[1]=aGk%3D"),
        ({"a": Stage.WON, "b": Kind.DEAL}, "a=C5%3AWON&b=2"),
        ({"a": (1, 2)}, "a[0]=1&a[1]=2"),
        ({"map": {1: "x", "k": "y"}}, "map[1]=x&map[k]=y"),
        ({}, ""),
    ],
)
def test_a_value_in_a_form(params: dict[str, Any], expected: str) -> None:
    """Each kind of value has one form, the same as in a JSON body as far as a form can say it."""
    assert encode(params) == expected


def test_nothing_is_sent_for_none_at_the_top() -> None:
    """A top-level None means "not sent", as in a JSON body; below the top it clears a field."""
    assert encode({"a": None, "fields": {"COMMENTS": None}}) == "fields[COMMENTS]="


def test_empty_containers() -> None:
    """An empty list is sent as PHP knows it; an empty filter is left out, or it would be a condition on field 0."""
    assert encode({"select": [], "filter": {}, "fields": {"PHONE": {}}}) == "select[]=&fields[PHONE][]="


@pytest.mark.parametrize(
    ("params", "place"),
    [
        ({"fields": {"DATES": [dt.datetime(2031, 5, 4)]}}, "fields[DATES][0]"),  # noqa: DTZ001
        ({"fields": {"A": {1, 2}}}, "fields[A]"),
        ({"filter": {">X": float("nan")}}, "filter[>X]"),
        ({"a": Decimal("Infinity")}, "a"),
        ({"a": "\ud800"}, "a"),
        ({"a": Money(Decimal("NaN"), "USD")}, "a"),
        ({"a": [object()]}, "a[0]"),
        ({"filter": {"a]b": 1}}, "filter"),
        ({"filter": {"": 1}}, "filter"),
        ({"filter": {True: 1}}, "filter"),
        ({"a.b": 1}, "'a.b'"),
        ({"a b": 1}, "'a b'"),
    ],
)
def test_what_cannot_travel_names_its_place(params: dict[str, Any], place: str) -> None:
    """Nothing is bent in silence: the error says where the value is."""
    with pytest.raises(ConfigError) as error:
        encode(params)

    assert str(error.value).startswith(f"{place}:")


def test_parameters_that_hold_themselves() -> None:
    """An endless structure is told, not followed."""
    endless: list[Any] = []
    endless.append(endless)

    with pytest.raises(ConfigError, match="nested too deeply"):
        encode({"a": endless})


def test_a_command_is_a_method_and_its_query() -> None:
    """A command without parameters has no question mark: the portal would read an empty parameter."""
    assert command("crm.deal.get", {"ID": 7}) == "crm.deal.get?ID=7"
    assert command("user.current", {"select": None}) == "user.current"


@pytest.mark.parametrize(
    "value",
    [
        Decimal("0.10"), Decimal("1E+3"), Money(Decimal("5"), "EUR"), Upload("a", b"x"), b"x", bytearray(b"y"),
        dt.date(2031, 1, 2), dt.datetime(2031, 1, 2, 3, 4, 5, 678, tzinfo=MOSCOW),
        Stage.WON, Kind.DEAL, UUID(int=7), {"k": (1, "x")}, 7, 0.1, "text",
    ],
    ids=repr,
)  # fmt: skip
def test_a_form_and_a_json_body_say_the_same(value: Any) -> None:
    """A call means the same inside a batch and outside of it."""
    call = Call("any.method", {"a": value}, Raw)

    in_json = orjson.loads(protocol.encode(call))
    in_form = parse_query(encode({"a": value}))

    assert in_form == {key: as_php_reads(arrived) for key, arrived in in_json.items()}


# -- against PHP -------------------------------------------------------------------------------------------------------


def is_key(text: str) -> bool:
    return text != "" and "]" not in text and "\0" not in text and not (len(text) == 1 and text.isspace())


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    ["a&b=c", "100%", "+7 900", "a[b]", "#1", "false", "$result[a][b]", "%5B", "ё", "\n"]
)
names = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=" .[\0"), min_size=1, max_size=8)
inner_keys = texts.filter(is_key) | st.sampled_from([">ID", "!@STAGE", "=%NAME", "0", "1", "07"])
scalars = texts | st.integers() | st.booleans() | st.none() | st.floats(allow_nan=False, allow_infinity=False)
trees = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(inner_keys, inner, max_size=4), max_leaves=12
)


def as_php_reads(value: Any) -> Any:
    """What arrives: text for every leaf, `[""]` for an empty container, and a list for the keys 0, 1, 2…"""
    if isinstance(value, dict):
        arrived = {str(key): as_php_reads(inner) for key, inner in value.items()}
        return to_php(arrived) if value else [""]
    if isinstance(value, list):
        return [as_php_reads(inner) for inner in value] or [""]
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    return repr(value) if isinstance(value, float) else str(value)


@given(st.dictionaries(names, trees, max_size=4))
def test_php_reads_what_was_meant(params: dict[str, Any]) -> None:
    """Whatever is sent, PHP's own rules give the same structure back, with text for leaves."""
    sent = {key: value for key, value in params.items() if value is not None and value != {}}

    assert parse_query(encode(params)) == {key: as_php_reads(value) for key, value in sent.items()}


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=6), st.booleans())
def test_a_key_arrives_or_is_refused(key: str, top: bool) -> None:
    """No key arrives as another one: what PHP would misread is an error here, and `obstacles` says so before."""
    params: dict[str, Any] = {key: "x"} if top else {"f": {key: "x"}}

    foreseen = any(found.kind == "key" for found in obstacles(params))
    try:
        arrived = parse_query(encode(params))
    except ConfigError:
        assert foreseen
    else:
        assert not foreseen
        assert arrived == {name: as_php_reads(value) for name, value in params.items()}


# -- references --------------------------------------------------------------------------------------------------------


def test_a_reference_is_placed_bare() -> None:
    """The portal finds `$result[…]` where the value stands."""
    params = {"filter": {"=ID": ref("deals", 0, "ID")}, "ids": ref("list")}

    assert encode(params) == "filter[%3DID]=$result[deals][0][ID]&ids=$result[list]"


def test_a_reference_follows_the_names_on_the_wire() -> None:
    """A batch sends its own keys; a reference says the caller's."""
    assert encode({"ID": ref("my deal".replace(" ", "_"), "ID")}, keys={"my_deal": "c0"}) == "ID=$result[c0][ID]"


@pytest.mark.parametrize("path", [("a]",), ("a", "b c"), ("",), ("a", "[0]"), ("a", "\n")])
def test_a_reference_that_the_portal_would_cut(path: tuple[str, ...]) -> None:
    """Brackets and spaces cannot be said in a reference."""
    with pytest.raises(ConfigError, match="a reference cannot lead through"):
        ref(*path)


def test_references_are_found() -> None:
    """A batch asks which commands lean on which, at any depth."""
    params = {"a": [ref("x"), {"b": ref("y", "ID")}], "c": 1}

    assert set(references(params)) == {Ref("x"), Ref("y", ("ID",))}


@pytest.mark.parametrize(
    "text",
    [
        "$result[deal][ID]", "see $result[deal]", "D_$result[d]", "$RESULT[a]", "$next[deps]", "$total[deps]",
        "$error[c1][error]", "$timeout[x]", "$totals[x]", "$result_a[0]", "$time\u00a0[x]", "$result[",
    ],
)  # fmt: skip
def test_text_that_the_portal_would_replace(text: str) -> None:
    """The portal replaces by how a word begins, whatever stands before it, in any case of letters."""
    assert looks_like_reference(text)


@pytest.mark.parametrize("text", ["$total", "$result [a]", "result[a]", "$ result[a]", "$resul[a]", "%24result%5Ba%5D"])
def test_text_that_the_portal_leaves_alone(text: str) -> None:
    """Without brackets in the same word nothing is replaced. Percent signs of the text itself arrive as they are."""
    assert not looks_like_reference(text)


@given(st.lists(st.sampled_from(["$", "$result", "$NEXT", "time", "[", "]", " ", "\n", "\u00a0", "x"])).map("".join))
def test_a_reference_is_a_word_with_a_bracket_after_its_beginning(text: str) -> None:
    """Said the short way, which takes the square of the text's length."""
    pattern = re.compile(r"\$(?:result|next|total|time|error)\S*\[", re.IGNORECASE | re.ASCII)

    assert looks_like_reference(text) is (pattern.search(text) is not None)


def test_a_text_made_to_be_slow() -> None:
    """A comment from a web form must not stop the event loop: for this one the short way takes half an hour."""
    assert not looks_like_reference("$result" * 300_000)


# -- obstacles ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"fields": {"TITLE": "$result[a]"}}, Obstacle("reference", "fields[TITLE]")),
        ({"fields": {"A": [1, True]}}, Obstacle("type", "fields[A][1]")),
        ({"fields": {"A": None}}, Obstacle("type", "fields[A]")),
        ({"select": []}, Obstacle("type", "select")),
        ({"filter": {}}, Obstacle("type", "filter")),
        ({"fields": {"FILE": Upload("a", b"")}}, Obstacle("file", "fields[FILE]")),
        ({"content": b""}, Obstacle("file", "content")),
        ({"a.b": 1}, Obstacle("key", "a.b")),
        ({"filter": {"a]": 1}}, Obstacle("key", "filter[a]]")),
        ({"ids": list(range(MOST_VALUES + 1))}, Obstacle("size", "")),
    ],
)
def test_an_obstacle(params: dict[str, Any], expected: Obstacle) -> None:
    """What a batch would change is known before it is sent, with its place."""
    assert list(obstacles(params)) == [expected]


def test_usual_parameters_meet_no_obstacle() -> None:
    """Numbers, text, dates and references arrive as every method expects them."""
    params = {
        "id": 7, "filter": {">ID": 10, "%TITLE": "50 $", "<DATE": dt.date(2031, 1, 1)}, "select": ["ID"],
        "order": None, "ref": ref("a", 0), "sum": Decimal("1.5"), "x": 1.5,
    }  # fmt: skip

    assert list(obstacles(params)) == []


def test_too_deep_for_php() -> None:
    """PHP drops what is nested too deep, in silence; at the limit it still arrives."""
    fits: Any = "x"
    for _ in range(DEEPEST):
        fits = {"k": fits}

    assert list(obstacles({"a": fits})) == []
    assert [found.kind for found in obstacles({"a": {"k": fits}})] == ["size"]
    assert parse_query(encode({"a": fits})) != {}
    assert parse_query(encode({"a": {"k": fits}})) in ([], {})

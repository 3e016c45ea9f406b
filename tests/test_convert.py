"""The converter: every form a portal answers in, what becomes of values that do not fit, and what stays ordinary."""

from __future__ import annotations

import copy
import datetime as dt
import enum
import itertools
import json
import logging
import pickle
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from functools import cache, partial
from typing import Annotated, Any, Literal

import attrs
import pytest
from attrs import field, frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from b24.api.crm import types_deal as crm
from b24.api.voximplant import types as telephony
from b24.call import NO_EXTRA, Money, Raw, Record, nullable, wire
from b24.convert import OFTEN, PageReader, converter, structure, unknown_keys
from b24.errors import ResultShapeError

untimed = settings(deadline=None)
untimed_and_few = settings(deadline=None, max_examples=25)  # where there are many types


@frozen(kw_only=True, weakref_slot=False)
class Person(Record):
    name: Annotated[str, wire("NAME")]
    password: Annotated[str | None, wire("PASSWORD")] = field(default=None, repr=False)
    pins: Annotated[list[int] | None, wire("PINS")] = field(default=None, repr=False)


@frozen(kw_only=True, weakref_slot=False)
class Deal(Record):
    id: Annotated[int, wire("ID")]
    title: Annotated[str | None, wire("TITLE")] = None
    opportunity: Annotated[Decimal | None, wire("OPPORTUNITY")] = None
    paid: Annotated[bool | None, wire("PAID")] = None
    created: Annotated[dt.datetime | None, wire("DATE_CREATE")] = None
    begins: Annotated[dt.date | None, wire("BEGINDATE")] = None
    stage: Annotated[Literal["NEW", "WON"] | None, wire("STAGE_ID")] = None
    owner: Annotated[Person | None, wire("OWNER")] = None
    followers: Annotated[list[Person] | None, wire("FOLLOWERS")] = None
    parts: Annotated[list[Deal] | None, wire("PARTS")] = None
    prices: Annotated[dict[int, Money] | None, wire("PRICES")] = None
    anything: Any = None


@frozen(kw_only=True, weakref_slot=False)
class AcmeDeal(Deal):
    title: Annotated[str, wire("TITLE")]  # always there on this portal
    origin: Annotated[str | None, wire("UF_CRM_ORIGIN")] = None


@frozen(kw_only=True, weakref_slot=False)
class OpenDeal(Deal):
    __open__ = True


@frozen(kw_only=True, weakref_slot=False)
class Loose(Record):
    """None of its fields is required."""

    id: Annotated[int | None, wire("ID")] = None
    active: Annotated[bool | None, wire("ACTIVE")] = None


@frozen(kw_only=True, weakref_slot=False)
class Strict(Record):
    """All of its fields are required, one of each type."""

    number: int
    ratio: float
    amount: Decimal
    text: str
    flag: bool
    moment: dt.datetime
    day: dt.date
    money: Money
    content: bytes
    numbers: list[int]
    by_name: dict[str, int]
    loose: Loose
    kind: Literal["a", "b"]
    nothing: None
    anything: Any


MOMENT = dt.datetime(2031, 5, 4, 10, 20, 30, tzinfo=dt.timezone(dt.timedelta(hours=2)))
DEAL = {"ID": "7", "TITLE": "Chairs", "OPPORTUNITY": "450.00", "PAID": "Y", "DATE_CREATE": MOMENT.isoformat()}
TYPES: list[Any] = [
    *(attribute.type for attribute in attrs.fields(attrs.resolve_types(Strict))[1:]),
    *(Strict, Loose, Deal, AcmeDeal, OpenDeal, list[Deal], list[list[int]], dict[int, Deal], dict[str, Any]),
]
TYPES += [type_ | None for type_ in TYPES if type_ is not type(None)]

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["", "Y", "N", "0", "12", "1e5", "NaN", "|USD", "1|USD", "2031-05-04", "04/05/2031", "a2V5"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["ID", "TITLE", "PAID", "OWNER", "PARTS", "1", "01", "x"]) | st.text(), inner)
    ),
    max_leaves=12,
)
calls = itertools.count()


def fresh() -> str:
    """The name of a method that has not warned yet."""
    return f"test.{next(calls)}"


def decode(type_: Any, raw: Any) -> Any:
    return structure(type_, raw, method="test", strict=True)


def take(type_: Any, raw: Any, method: str = "test") -> Any:
    """As the client does when nobody asked it to be strict."""
    return structure(type_, raw, method=method)


def problems(type_: Any, raw: Any) -> list[str]:
    """What a strict client would complain of."""
    try:
        decode(type_, raw)
    except ResultShapeError as error:
        return error.problems
    return []


@cache
def holder(type_: Any) -> Any:
    """A record with one field of this type."""
    members = {"__annotations__": {"value": type_}, "__module__": __name__}
    return frozen(kw_only=True, weakref_slot=False)(type("Holder", (Record,), members))


def as_field(type_: Any, raw: Any) -> Any:
    """`raw` as the field of a record decodes it: by the code written for the class."""
    return decode(holder(type_), {"value": raw}).value


# -- every form of every type ------------------------------------------------------------------------------------------


def forms_of_a_moment(moment: dt.datetime) -> list[Any]:
    """One moment in whole seconds, in every form that says its offset."""
    utc, seconds = moment.astimezone(dt.UTC), int(moment.timestamp())
    iso = utc.replace(tzinfo=None).isoformat()
    forms = [moment, moment.isoformat(), str(moment), f"{iso}Z", f"{iso}.000000Z", f"{iso}.000+00:00", f" {iso}Z "]
    return [*forms, seconds, float(seconds), str(seconds), f"{seconds}.0"]


def forms_of_a_local_moment(moment: dt.datetime) -> list[Any]:
    """The same without an offset, in the spellings of sites."""
    forms = [moment, moment.isoformat(), f"{moment:%Y-%m-%d %H:%M:%S}", f"{moment:%d.%m.%Y %H:%M:%S}"]
    return [*forms, f"{moment:%m/%d/%Y %I:%M:%S %p}", f"{moment:%m/%d/%Y %I:%M:%S} {'ap'[moment.hour > 11]}m"]


def forms_of_a_day(day: dt.date) -> list[Any]:
    forms = [day, day.isoformat(), f"{day}T00:00:00+03:00", f"{day} 00:00:00", f"{day}T00:00:00Z", f"{day:%d.%m.%Y}"]
    return [*forms, f"{day:%m/%d/%Y}", f"{day:%d/%m/%Y}"] if day.day > 12 else forms


cents = st.decimals(min_value=-(10**12), max_value=10**12, places=2)
first_day, last_day = dt.datetime(1971, 1, 1), dt.datetime(2900, 1, 1)  # noqa: DTZ001 - naive ones are meant
seconds = st.datetimes(first_day, last_day).map(lambda moment: moment.replace(microsecond=0))
FORMS: dict[Any, Any] = {
    int: st.integers(-(2**53), 2**53).map(
        lambda n: (n, [n, float(n), str(n), f" {n} ", f"{n}.0", f"{n}.00", Decimal(n)])
    ),
    float: st.floats(allow_nan=False, allow_infinity=False).map(lambda x: (x, [x, str(x), f" {x} "])),
    Decimal: cents.map(lambda d: (d, [d, str(d), f" {d} ", f"{d}00"])),
    str: st.integers().map(lambda n: (str(n), [n, str(n)])) | st.text().map(lambda text: (text, [text])),
    bool: st.sampled_from(
        [
            (True, [True, "Y", "y", "1", 1, "true", 1.0]),
            (False, [False, "N", "n", "0", 0, "false", 0.0]),
        ]
    ),
    dt.datetime: st.builds(lambda moment: moment.replace(tzinfo=MOMENT.tzinfo), seconds).map(
        lambda moment: (moment, forms_of_a_moment(moment))
    )
    | seconds.map(lambda moment: (moment, forms_of_a_local_moment(moment))),
    dt.date: st.dates(dt.date(1000, 1, 1)).map(lambda day: (day, forms_of_a_day(day))),
    Money: cents.map(lambda d: (Money(d, "USD"), [Money(d, "USD"), f"{d}|USD"])),
    bytes: st.just((b"key", [b"key", "a2V5"])),
    Literal["a", "b"]: st.just(("a", ["a"]))
    | st.just(("new since the page was written", ["new since the page was written"])),
    list[int]: st.lists(st.integers(0, 99)).map(
        lambda ns: (ns, [ns, [str(n) for n in ns], {str(3 * i): n for i, n in enumerate(ns)}])
    ),
    dict[str, int]: st.lists(st.integers(0, 99)).map(
        lambda ns: ({str(i): n for i, n in enumerate(ns)}, [ns, {str(i): f"{n}" for i, n in enumerate(ns)}])
    ),
    dict[int, int]: st.dictionaries(st.integers(), st.integers()).map(
        lambda d: (d, [{str(k): v for k, v in d.items()}])
    ),
    Loose: st.integers().map(
        lambda n: (Loose(id=n, active=True), [{"ID": n, "ACTIVE": 1}, {"ACTIVE": "Y", "ID": f"{n}"}])
    ),
    type(None): json_values.map(lambda raw: (None, [raw])),
}


@pytest.mark.parametrize("type_", FORMS, ids=str)
@untimed
@given(data=st.data())
def test_every_form_of_a_value_decodes_to_it(type_: Any, data: st.DataObject) -> None:
    """Whatever form a value comes in, alone, as an optional one or as a field, it is the same value."""
    value, forms = data.draw(FORMS[type_])
    optional = nullable(type_) if type_ is not type(None) else type_

    decoded = [decode(of, form) for of in (type_, optional) for form in forms]
    decoded += [as_field(of, form) for of in (type_, optional) for form in forms]

    assert decoded == [value] * len(decoded)
    assert {type(one) for one in decoded} == {type(value)}


EMPTY: list[Any] = [None, "", False, [], {}]
EMPTIES: list[tuple[Any, list[Any], Any]] = [
    *((type_ | None, EMPTY, None) for type_ in (int, float, Decimal, dt.datetime, dt.date, bytes, Person, Loose)),
    (Money | None, [*EMPTY, "|USD"], None),
    (str | None, [None, False, [], {}], None),
    (str | None, [""], ""),
    (bool | None, [None, "", [], {}], None),
    (bool | None, [False], False),
    (bool, [""], False),
    (int | None, [0, "0", 0.0], 0),
    *((type_ | None, ["null", "NULL"], None) for type_ in (int, float, Decimal, dt.datetime, dt.date)),
    (str | None, ["null"], "null"),
    (list[int], EMPTY, []),
    (list[int] | None, [None], None),
    (list[int] | None, ["", False, [], {}], []),
    (dict[str, int], EMPTY, {}),
    (dict[str, int] | None, [None], None),
    (dict[str, int] | None, ["", False, [], {}], {}),
    (Loose, EMPTY, Loose()),
    *((Any, [raw], raw) for raw in EMPTY),
    *((Any | None, [raw], raw) for raw in EMPTY),
]


@pytest.mark.parametrize(("type_", "forms", "value"), EMPTIES, ids=str)
def test_what_is_empty(type_: Any, forms: list[Any], value: Any) -> None:
    """Each way PHP says "nothing" is what the declared type has for it."""
    decoded = [how(type_, form) for how in (decode, as_field) for form in forms]

    assert decoded == [value] * len(decoded)
    assert {type(one) for one in decoded} == {type(value)}


INF, NAN = float("inf"), float("nan")
NOT_MOMENTS = ["", None, True, "soon", "13:00", "04/05/2031", "04/05/2031 10:20:30", "05/04/2031 13:20:30 pm"]
NOT_DAYS = ["31.02.2031", "13/13/2031", "2031-02-30T00:00:00+02:00", "0000-00-00", 1e300, NAN, "9" * 30, {}, []]
MISFITS: list[tuple[Any, list[Any]]] = [
    (int, [True, False, None, "", "1e5", "1_000", "12.5", 12.5, "x", "1" * 5000, INF, NAN, Decimal("NaN"), [], {}]),
    (float, [True, "nan", "inf", "1_0", None, "", NAN, []]),
    (Decimal, [False, "NaN", "Infinity", "sNaN", "1_0", "", NAN, {}]),
    (str, [True, None, [], {}]),
    (str | None, [True, ["x"], {"a": 1}]),
    (bool, [None, "maybe", 2, [], {}]),
    (dt.datetime, NOT_MOMENTS + NOT_DAYS),
    (dt.date, NOT_MOMENTS + NOT_DAYS),
    (Money, ["", "|USD", "100", "x|USD", "100|", 100]),
    (bytes, ["~", 5, None]),
    (list[int], ["1", 1, True, {"a": 1}]),
    (dict[str, int], ["1", 1, True]),
    (dict[int, int], [{"a": 1}, {"1": 1, "01": 2}]),
    (Person, [[], {}, None, False, "", "x", 1, [{"NAME": "Anna"}]]),
    (Person | None, ["x", 0, True]),
]


@pytest.mark.parametrize(("type_", "forms"), MISFITS, ids=[str(type_) for type_, _ in MISFITS])
def test_what_fits_nothing(type_: Any, forms: list[Any]) -> None:
    """A value that is no form of its type is a misfit, alone and as a field."""
    for form in forms:
        for how in (decode, as_field):
            with pytest.raises(ResultShapeError):
                how(type_, form)


def test_slashes_with_one_reading() -> None:
    """Slashes say month or day first; where one of the two is no month, or both are one, there is nothing to ask."""
    dates = [decode(dt.date, text) for text in ("25/12/2031", "12/25/2031", "05/05/2031", "12/01/2031 12:00:00 am")]

    assert dates == [dt.date(2031, 12, 25), dt.date(2031, 12, 25), dt.date(2031, 5, 5), dt.date(2031, 12, 1)]


def test_digits_are_seconds() -> None:
    """Digits alone are seconds since 1970, also where ISO 8601 could read them as a day."""
    moments = [how(dt.datetime, text) for how in (decode, as_field) for text in ("20310504", "20310504.0")]

    assert moments == [dt.datetime.fromtimestamp(20310504, dt.UTC)] * 4


def test_decimals_keep_their_digits() -> None:
    """A JSON number becomes the decimal that was written, not its binary neighbour."""
    assert [str(decode(Decimal, raw)) for raw in (0.1, 12, "450.00")] == ["0.1", "12", "450.00"]


# -- records -----------------------------------------------------------------------------------------------------------


def test_a_row_of_a_portal() -> None:
    """A deal as the classic methods answer it."""
    raw = DEAL | {
        "BEGINDATE": "2031-05-04T00:00:00+02:00",
        "STAGE_ID": "C5:WON",
        "OWNER": {"NAME": "Anna"},
        "FOLLOWERS": {"1": {"NAME": "Ben"}},
        "PARTS": [],
        "PRICES": {"3": "1.50|EUR"},
        "anything": [1],
        "UF_CRM_1": False,
    }

    deal = decode(Deal, raw)

    assert deal == Deal(
        id=7,
        title="Chairs",
        opportunity=Decimal("450.00"),
        paid=True,
        created=MOMENT,
        begins=dt.date(2031, 5, 4),
        stage="C5:WON",  # type: ignore[arg-type]  # portals know more stages than the page
        owner=Person(name="Anna"),
        followers=[Person(name="Ben")],
        parts=[],
        prices={3: Money(Decimal("1.50"), "EUR")},
        anything=[1],
        extra={"UF_CRM_1": False},
    )


def test_a_record_may_hold_its_own_kind() -> None:
    """A type that refers to itself decodes to any depth a portal nests."""
    deal = decode(Deal, {"ID": 1, "PARTS": [{"ID": 2, "PARTS": {"5": {"ID": "3"}}}]})

    assert deal == Deal(id=1, parts=[Deal(id=2, parts=[Deal(id=3)])])


def test_a_subclass_has_the_fields_of_its_base() -> None:
    """A portal's own type adds fields to a bundled one, and may narrow one."""
    deal = decode(AcmeDeal, DEAL | {"UF_CRM_ORIGIN": "shop", "UF_CRM_2": 1})

    assert type(deal) is AcmeDeal
    assert (deal.id, deal.title, deal.origin, deal.extra) == (7, "Chairs", "shop", {"UF_CRM_2": 1})
    with pytest.raises(ResultShapeError, match=r"\$\.result\.TITLE: expected str, got nothing"):
        decode(AcmeDeal, {"ID": 7})


@pytest.mark.parametrize(
    ("type_", "raw", "shown"),
    [
        (crm.Deal, {}, "Deal()"),
        (crm.Deal, {"ID": "7", "OPENED": "N", "TITLE": ""}, "Deal(id=7, title='', opened=False)"),
        (crm.Deal, {"UF_CRM_1": "x", "ID": 7}, "Deal(id=7, extra={'UF_CRM_1': 'x'})"),
        (telephony.SipLine, {"SERVER": "sip.example.com", "PASSWORD": "hunter2"}, "server='sip.example.com'"),
    ],
)
def test_a_generated_record_shows_what_is_there(type_: Any, raw: Any, shown: str) -> None:
    """Its `repr` leaves out fields without a value and secrets; keys without a field come last."""
    text = repr(take(type_, raw))

    assert shown in text
    assert "hunter2" not in text
    assert "extra={}" not in text


@pytest.mark.parametrize("raw", [DEAL, DEAL | {"UF_1": 1}, DEAL | {"PARTS": {}, "UF_1": 1}, {"ID": 7}], ids=str)
def test_a_decoded_record_is_an_ordinary_one(raw: dict[str, Any]) -> None:
    """Nothing tells a decoded record from one its class made: eq, repr, copies, pickles, `evolve`."""
    deal = decode(Deal, raw)
    made = Deal(**{attribute.name: getattr(deal, attribute.name) for attribute in attrs.fields(Deal)})

    assert type(deal) is Deal
    assert deal == made
    assert repr(deal) == repr(made)
    assert [copy.copy(deal), copy.deepcopy(deal), pickle.loads(pickle.dumps(deal)), attrs.evolve(deal)] == [made] * 4
    for change in (partial(setattr, deal, "id", 8), partial(delattr, deal, "id")):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            change()


def test_rows_without_unknown_keys_share_one_extra() -> None:
    """The empty `extra` costs no memory."""
    deals = decode(list[Deal], [DEAL, {"ID": 1}])

    assert all(deal.extra is NO_EXTRA for deal in deals)


def test_a_strange_key_in_place_of_a_missing_one() -> None:
    """The hook alone, which explains nothing, also reads a row that has by chance as many keys as its type."""
    assert converter.structure({"ID": "1", "X": 2}, Loose) == Loose(id=1, extra={"X": 2})


def test_a_class_whose_layout_cannot_be_copied() -> None:
    """Where Python refuses the quick way, the class's own constructor makes the record."""

    @frozen(kw_only=True, weakref_slot=False)
    class Odd(Record):
        number: int
        word: str | None = None

    setattr(Odd, "__slots__", ("number", "word", "phantom"))  # noqa: B010 - not meant to be set

    assert decode(Odd, {"number": "5", "X": 1}) == Odd(number=5, extra={"X": 1})


def test_a_class_with_a_dict() -> None:
    """A record class made without slots decodes too."""

    @frozen(kw_only=True, slots=False)
    class Roomy(Record):
        number: int

    assert decode(Roomy, {"number": "5"}) == Roomy(number=5)


@untimed
@given(st.lists(st.sampled_from(["ID", "TITLE", "PAID", "X", "Y"]), unique=True), st.data())
def test_keys_in_any_number_and_order(keys: list[str], data: st.DataObject) -> None:
    """Every key of a row is an attribute or in `extra`, whatever others are there or missing."""
    order = data.draw(st.permutations(["ID", *(key for key in keys if key != "ID")]))
    values = {"ID": 1, "TITLE": "t", "PAID": True, "X": 5, "Y": None}

    deal = decode(Deal, {key: values[key] for key in order})

    assert converter.unstructure(deal) == {key: values[key] for key in order}
    assert list(deal.extra) == [key for key in order if key in "XY"]


ROWS_ALIKE: list[dict[str, Any]] = [
    DEAL,
    {"ID": "7"},
    {"ID": "7", "UF_1": "a", 'it\'s "odd"\n': 1, "PAID": "N", "OWNER": {"NAME": "Anna", "X": 1}},
    {"TITLE": "without an id"},
    {"ID": "seven", "TITLE": ["no text"], "UF_1": None},
    {},
    {"ID": 7, 5: "no portal sends such a key"},
]


@pytest.mark.parametrize("row", ROWS_ALIKE, ids=lambda row: " ".join(map(str, row)) or "none")
def test_rows_with_the_same_keys_are_read_alike(row: dict[str, Any]) -> None:
    """A constructor made for keys that came often reads and refuses what the one for all keys does."""

    @frozen(kw_only=True, weakref_slot=False)
    class Fresh(Deal):
        """No rows were read as this one yet."""

    first = take(Fresh, row)

    for _ in range(2 * OFTEN):
        assert repr(take(Fresh, row)) == repr(first)
        assert repr(problems(Fresh, row)) == repr(problems(Deal, row))
    odd = dict.fromkeys(row, "?")
    assert repr(take(Fresh, odd)) == repr(take(Deal, odd)).replace("Deal(", "Fresh(", 1)


# -- what does not fit -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("type_", TYPES, ids=str)
@untimed_and_few
@given(raw=json_values)
def test_no_answer_is_lost(type_: Any, raw: Any) -> None:
    """Any JSON decodes as any type without an exception, and what does not fit is told to those who are strict."""
    before = copy.deepcopy(raw)

    value = take(type_, raw)

    assert repr(raw) == repr(before)
    assert repr(decode(type_, raw) if problems(type_, raw) == [] else value) == repr(value)


class Rude:
    """Raises whatever is asked of it."""

    def __bool__(self) -> bool:
        raise RuntimeError("no")

    def __eq__(self, other: object) -> bool:
        raise RuntimeError("no")

    __hash__ = None  # type: ignore[assignment]


@pytest.mark.parametrize("type_", TYPES, ids=str)
@pytest.mark.parametrize(
    "raw",
    [Rude(), [Rude()], {"ID": Rude()}, {5: Rude()}, (1,), {1}, 1j, object, b"x", 10**5000, {10**5000: 1}],
    ids=lambda raw: type(raw).__name__,
)
def test_python_objects_that_no_portal_sends(type_: Any, raw: Any) -> None:
    """A fake may reply with anything; that is a misfit like others."""
    take(type_, raw)


@untimed
@given(st.fixed_dictionaries({}, optional=dict.fromkeys(("ID", "TITLE", "PAID", "OWNER", "X", "Y"), json_values)))
def test_every_value_is_somewhere(row: dict[str, Any]) -> None:
    """Each value of a row was read, or stays under its attribute as it came, or is in `extra` under its key."""
    attributes = {"ID": "id", "TITLE": "title", "PAID": "paid", "OWNER": "owner"}
    types = {"ID": int, "TITLE": str | None, "PAID": bool | None, "OWNER": Person | None}

    deal = take(Deal, row)

    assert repr(deal.extra) == repr({key: value for key, value in row.items() if key in "XY"})
    for key in row.keys() & types.keys():
        alone = take(types[key], row[key])
        assert repr(getattr(deal, attributes[key])) == repr(alone)


@untimed
@given(st.fixed_dictionaries({}, optional=dict.fromkeys(("TITLE", "PAID", "OWNER", "PARTS", "X"), json_values)))
def test_one_misfit_changes_nothing_else(row: dict[str, Any]) -> None:
    """The slow path, which a misfit forces, reads all other fields as the fast one does."""
    fast = take(Deal, row | {"ID": 1})
    slow = take(Deal, row | {"ID": "no number"})

    assert slow.id == "no number"
    assert repr(attrs.evolve(slow, id=1)) == repr(fast)


def test_a_misfit_stays_as_it_came() -> None:
    """One bad row of a list costs neither the others nor its own other fields."""
    rows = take(list[Deal], [DEAL, {"ID": "x", "PAID": "Y"}, {"PAID": {"a": 1}}, 5], fresh())

    assert rows[0].id == 7
    assert (rows[1].id, rows[1].paid) == ("x", True)
    assert (rows[2].id, rows[2].paid) == (None, {"a": 1})
    assert rows[3] == 5


def test_a_map_keeps_what_does_not_fit() -> None:
    """Keys that are no number, or the same number twice, keep their text."""
    value = take(dict[int, int], {"1": "5", "01": 6, "x": 7, "2": "y"}, fresh())

    assert value == {1: 5, "01": 6, "x": 7, 2: "y"}


def test_one_warning_for_each_method_and_path(caplog: pytest.LogCaptureFixture) -> None:
    """A thousand bad rows are one line in the log, until another method or another field is bad."""
    method, other = fresh(), fresh()

    for name, row in (
        (method, {"ID": "x"}),
        (method, {"ID": "y"}),
        (other, {"ID": "x"}),
        (method, {"ID": 1, "PAID": {"a": 1}}),
    ):
        take(list[Deal], [DEAL, row, row], name)

    assert [(record.name, record.levelno) for record in caplog.records] == [("b24.convert", logging.WARNING)] * 3
    assert [record.getMessage() for record in caplog.records] == [
        f'{method}: $.result[1].ID: expected int, got "x"; left as it came',
        f'{other}: $.result[1].ID: expected int, got "x"; left as it came',
        f"{method}: $.result[1].PAID: expected bool, got {{...}}; left as it came",
    ]


def test_strict_names_every_path() -> None:
    """Under `strict` one error tells all that does not fit, where it stood in the reply, and keeps the reply."""
    raw = {
        "TITLE": ["x"],
        "PAID": "maybe",
        "OWNER": {"NAME": None},
        "PARTS": {"3": {"ID": 1.5}},
        "PRICES": {"x": "1|USD", "5": "five dollars or so|USD"},
    }

    with pytest.raises(ResultShapeError) as caught:
        structure(Deal, raw, method="crm.item.get", strict=True, path="$.result.item")

    assert caught.value.reply is raw
    assert str(caught.value).splitlines() == [
        "crm.item.get: the reply does not fit its type",
        "$.result.item.ID: expected int, got nothing",
        "$.result.item.TITLE: expected str, got [...]",
        '$.result.item.PAID: expected bool, got "maybe"',
        "$.result.item.OWNER.NAME: expected str, got null",
        '$.result.item.PARTS["3"].ID: expected int, got 1.5',
        '$.result.item.PRICES["x"]: expected int, got "x"',
        '$.result.item.PRICES["5"]: expected Money, got "five dollars...',
    ]


def test_secrets_stay_out_of_messages(caplog: pytest.LogCaptureFixture) -> None:
    """Of a field that `repr` hides, and of all inside it, only the kind of value is told."""
    row = {"NAME": "Anna", "PASSWORD": ["hunter2"], "PINS": ["hunter2", 31337.5, {"hunter2": "hunter2"}]}

    take(Person, row, fresh())
    with pytest.raises(ResultShapeError) as caught:
        decode(Person, row)

    assert caught.value.problems == [
        "$.result.PASSWORD: expected str, got [...]",
        "$.result.PINS[0]: expected int, got a value of type str",
        "$.result.PINS[1]: expected int, got a value of type float",
        "$.result.PINS[2]: expected int, got {...}",
    ]
    assert "PASSWORD: expected str" in caplog.text
    assert not any(secret in caplog.text + str(caught.value) for secret in ("hunter2", "31337"))


def test_long_text_is_shortened() -> None:
    """A misfit may be anything, also what should not be in a log."""
    with pytest.raises(ResultShapeError) as caught:
        decode(int, "https://portal.example/rest/1/k3y/")

    assert caught.value.problems == ['$.result: expected int, got "https://port...']


def test_deep_nesting_is_no_crash() -> None:
    """A reply nested deeper than Python can follow stays as it came."""
    raw: dict[str, Any] = {"ID": 1}
    for _ in range(5000):
        raw = {"ID": 1, "PARTS": [raw]}

    with pytest.raises(ResultShapeError, match="nested too deeply"):
        decode(Deal, raw)
    assert take(Deal, raw, fresh()) is raw


def test_a_type_without_a_hook() -> None:
    """A type no hook knows loses no answer either."""
    assert take(int | str, 5, fresh()) == 5


# -- pages of a list, straight from JSON -------------------------------------------------------------------------------


def reader_of(rows: list[dict[str, Any]], type_: Any = Deal) -> PageReader[Any]:
    """A reader that has seen these rows."""
    reader: PageReader[Any] = PageReader(list[type_], "ID")
    reader.learn(rows)
    return reader


def read(reader: PageReader[Any], rows: list[Any]) -> list[Any] | None:
    """The records of a page with these rows; None if the reader refuses it."""
    page = reader.read(json.dumps(rows).encode())
    return page and page[0]


ROW = DEAL | {"BEGINDATE": "2031-05-04T00:00:00+02:00", "OWNER": {"NAME": "Anna"}, "UF_CRM_1": "a", "UF_CRM_2": [1]}


def test_a_page_reads_as_its_rows_do() -> None:
    """Rows with the keys of those before become the same records as by way of dicts, with their ids."""
    rows = [ROW | {"ID": number, "PAID": flag} for number, flag in ((8, "Y"), ("9", "N"), (10, None))]

    page = reader_of([ROW]).read(json.dumps(rows).encode())

    assert page == (decode(list[Deal], rows), [8, 9, 10])


def test_rows_of_a_page_share_one_empty_extra() -> None:
    """The empty `extra` costs no memory here either."""
    deals = read(reader_of([DEAL]), [DEAL])

    assert deals is not None
    assert deals[0].extra is NO_EXTRA


@pytest.mark.parametrize(
    "row",
    [ROW | {"X": 1}, DEAL, {**ROW, "UF_CRM_1": 1, "UF_CRM_3": 1}, {**DEAL, "A": 1, "B": 1, "C": 1, "D": 1}, 5, []],
)
def test_rows_with_other_keys_are_refused(row: Any) -> None:
    """A key that is missing or strange is for the slow way, which loses none; `learn` prepares for it."""
    reader = reader_of([ROW])

    assert read(reader, [ROW, row]) is None


@untimed
@given(st.fixed_dictionaries(dict.fromkeys(("TITLE", "PAID", "DATE_CREATE", "OWNER", "X"), json_values)), st.data())
def test_pages_have_no_opinion_of_their_own(row: dict[str, Any], data: st.DataObject) -> None:
    """Whatever values a row has, its page is refused, or read as the row alone is; also after `learn`."""
    type_ = data.draw(st.sampled_from([int, dt.datetime, dt.date, Decimal, bool, str]))
    text = st.text("0123456789-+:.TZtzeE nul\N{ARABIC-INDIC DIGIT THREE}", max_size=8)
    form = data.draw(FORMS[type_].map(lambda forms: [one for one in forms[1] if isinstance(one, (str, int, float))]))
    raw = data.draw(st.sampled_from(form) | text | json_values)
    key = {int: "ID", dt.datetime: "DATE_CREATE", dt.date: "BEGINDATE", Decimal: "OPPORTUNITY", bool: "PAID"}
    rows = json.loads(json.dumps([ROW | row | {key.get(type_, "TITLE"): raw}]))
    reader = reader_of([{**rows[0], **ROW}])

    first = read(reader, rows)
    reader.learn(rows)
    second = read(reader, rows)

    for records in (first, second):
        assert records is None or repr(records) == repr(decode(list[Deal], rows))


@pytest.mark.parametrize(
    "change",
    [{"ID": " 7 "}, {"DATE_CREATE": ""}, {"DATE_CREATE": "04.05.2031"}, {"BEGINDATE": "2031-05-04"}],
    ids=str,
)
def test_forms_are_learned(change: dict[str, Any]) -> None:
    """A field that comes in a rarer form is read by its hook from then on, and the page is fast again."""
    reader = reader_of([ROW])
    rows = [ROW, ROW | change]

    before = read(reader, rows)
    reader.learn(rows)

    assert (before, read(reader, rows)) == (None, decode(list[Deal], rows))


def test_a_hook_of_the_caller_for_a_record_reads_its_pages_too() -> None:
    """What a service registered for a class of its own is not passed over."""

    @frozen(kw_only=True, weakref_slot=False)
    class Own(Record):
        id: Annotated[int, wire("ID")]

    converter.register_structure_hook(Own, lambda raw, _: Own(id=-int(raw["ID"])))

    assert read(reader_of([{"ID": 1}], Own), [{"ID": 1}]) is None


def test_a_list_of_ever_new_keys() -> None:
    """To prepare costs more than it gains where no page is like the one before: after some, it is over."""
    reader = reader_of([ROW])

    for number in range(20):
        reader.learn([ROW | {f"UF_{number}": 1}])

    assert read(reader, [ROW | {"UF_19": 1}]) is None


def test_what_cannot_be_read_in_pages() -> None:
    """Classes and keys that the quick way is not made for leave it to the slow one."""

    @frozen(kw_only=True, weakref_slot=False)
    class Counted(Record):
        id: Annotated[int, wire("ID")]
        count: int = 5

    rows: list[tuple[Any, dict[Any, Any]]] = [
        (Counted, {"ID": 1}),
        (Deal, {"TITLE": "no id"}),
        (Deal, {"ID": 1, 'a "key"': 2}),
        (Deal, {"ID": 1, 5: 2}),
        (dict[str, Any], {"ID": 1}),
    ]

    assert [read(reader_of([row], type_), [row]) for type_, row in rows] == [None] * len(rows)


def test_pages_in_threads() -> None:
    """Readers in several threads share what was made for a class."""
    pages = [[ROW | {"ID": number, f"UF_{number % 3}": 1} for _ in range(50)] for number in range(60)]

    with ThreadPoolExecutor(4) as threads:
        records = list(threads.map(lambda rows: read(reader_of(rows), rows), pages))

    assert records == [decode(list[Deal], rows) for rows in pages]


# -- back, and beside --------------------------------------------------------------------------------------------------


def test_unstructure_gives_wire_names() -> None:
    """A record goes back to what the portal calls things, `extra` included; what is None is left out."""
    deal = decode(Deal, DEAL | {"PRICES": {"3": "1.5|EUR"}, "OWNER": {"NAME": "Anna"}, "UF_CRM_1": None})

    raw = converter.unstructure(deal)

    assert raw == {
        "ID": 7,
        "TITLE": "Chairs",
        "OPPORTUNITY": Decimal("450.00"),
        "PAID": True,
        "DATE_CREATE": MOMENT,
        "OWNER": {"NAME": "Anna"},
        "PRICES": {3: "1.5|EUR"},
        "UF_CRM_1": None,
    }
    assert decode(Deal, raw) == deal


def test_hooks_of_the_caller_are_used() -> None:
    """A service's own type decodes by its own hook, as a result and inside a record; a misfit is a misfit."""

    class Stage(enum.Enum):
        NEW = "NEW"

    class Color:
        def __init__(self, code: str) -> None:
            self.code = code

    converter.register_structure_hook(Color, lambda raw, _: Color(raw[1:]))

    assert decode(Color, "#fff").code == as_field(Color, "#fff").code == as_field(Color | None, "#fff").code == "fff"
    assert as_field(Color | None, "") is None
    assert decode(Stage, "NEW") is Stage.NEW
    assert take(Stage, "OLD", fresh()) == "OLD"


def test_raw_results_are_passed_on() -> None:
    """A result of any type is the very object that came."""
    raw = {"a": [1]}

    assert take(Raw, raw) is raw


def test_unknown_keys() -> None:
    """Keys that no type knows are found at any depth; an open type may have any of its own."""
    raw = {
        "ID": 1,
        "X": 1,
        "OWNER": {"NAME": "Anna", "Y": 1},
        "FOLLOWERS": {"5": {"Z": 1}},
        "PARTS": [{"UF_1": {}}],
        "PRICES": [],
    }

    assert sorted(unknown_keys(list[Deal] | None, [raw])) == [
        "$.result[0].FOLLOWERS[5].Z",
        "$.result[0].OWNER.Y",
        "$.result[0].PARTS[0].UF_1",
        "$.result[0].X",
    ]
    assert "$.result.X" not in unknown_keys(OpenDeal, raw)
    assert "$.result.OWNER.Y" in unknown_keys(OpenDeal, raw)
    assert unknown_keys(Deal, "no object") == unknown_keys(list[Deal], "no list") == []


@untimed
@given(json_values)
def test_a_message_is_one_line(raw: Any) -> None:
    """What a portal sent cannot forge a second line of a log."""
    with pytest.raises(ResultShapeError) as caught:
        decode(Strict, {"nothing": raw, "by_name": {json.dumps(raw) + "\n": "\n"}})

    assert all(len(problem.splitlines()) == 1 for problem in caught.value.problems)

"""What calls look like on the wire, and what answers mean: plain data in, plain data out."""

from __future__ import annotations

import copy
import datetime as dt
import enum
import json
import logging
import pickle
from collections import OrderedDict
from decimal import Decimal
from types import MappingProxyType
from typing import Annotated, Any

import orjson
import pytest
from attrs import fields, frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from b24 import errors
from b24.call import Call, Money, Raw, Record, Time, Upload, wire
from b24.errors import ApiError, B24Error, ConfigError, InvalidParams, RateLimited, ResultShapeError, TransportError
from b24.protocol import decode, encode, path, refusal

UTC2 = dt.timezone(dt.timedelta(hours=2))
V3 = "BITRIX_REST_V3_EXCEPTION_"
SIP_ADD = Call("voximplant.sip.add", {}, Raw)
DEAL_GET = Call("crm.deal.get", {}, Raw)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


class Stage(enum.StrEnum):
    NEW = "NEW"


@frozen(kw_only=True)
class Deal(Record):
    id: Annotated[int, wire("ID")]


def call(params: dict[str, Any], **more: Any) -> Call[Any]:
    return Call("crm.deal.add", params, Raw, **more)


def read(body: Any, status: int = 200, of: Call[Any] = DEAL_GET, **more: Any) -> Any:
    return decode(of, status, "application/json", orjson.dumps(body), **more)


def failure(body: Any, status: int, of: Call[Any] = DEAL_GET, **more: Any) -> Any:
    with pytest.raises(B24Error) as caught:
        read(body, status, of, **more)
    return caught.value


# -- the request -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (dt.datetime(2031, 5, 4, 10, 20, 30, 5, tzinfo=UTC2), "2031-05-04T10:20:30+02:00"),
        (dt.date(2031, 5, 4), "2031-05-04"),
        (Decimal("1E+3"), "1000"),
        (Decimal("0.10"), "0.10"),
        (Money(Decimal("1E+3"), "USD"), "1000|USD"),
        (Upload("a.txt", b"hi"), ["a.txt", "aGk="]),
        (b"hi", "aGk="),
        (bytearray(b"hi"), "aGk="),
        (Stage.NEW, "NEW"),
        ({7: "seven", Stage.NEW: 1}, {"7": "seven", "NEW": 1}),
        (MappingProxyType({"a": OrderedDict(b=None)}), {"a": {"b": None}}),
        ((1, range(2)), [1, [0, 1]]),
        ({">OPPORTUNITY": 12.5, "CLOSED": False}, {">OPPORTUNITY": 12.5, "CLOSED": False}),
    ],
)
def test_values_travel_as_the_portal_reads_them(value: Any, sent: Any) -> None:
    """One form for each kind of value, wherever it stands, also beside a null."""
    assert json.loads(encode(call({"fields": [value]}))) == {"fields": [sent]}
    assert json.loads(encode(call({"fields": {"x": value, "y": None}}))) == {"fields": {"x": sent, "y": None}}


def test_only_top_level_none_is_left_out() -> None:
    """None at the top means not given; inside fields it clears."""
    body = encode(call({"id": None, "fields": {"TITLE": None}, "list": [None]}))

    assert json.loads(body) == {"fields": {"TITLE": None}, "list": [None]}


@pytest.mark.parametrize(
    ("params", "sent"),
    [
        ({"a": 1, "b": None, "c": 3}, [1, [], 3]),
        ({"a": 1, "b": None, "c": None}, [1]),
        ({"a": None, "b": {"x": None}}, [[], {"x": None}]),
        ({"a": None}, []),
    ],
)
def test_positional_arguments_keep_their_places(params: dict[str, Any], sent: list[Any]) -> None:
    """A gap is an empty array, and what is missing at the end is not sent."""
    assert json.loads(encode(call(params, positional=True))) == sent


def test_a_token_travels_in_the_body() -> None:
    """`auth` is added at the top; an array has no room for it."""
    assert json.loads(encode(call({"id": 1}), "token")) == {"id": 1, "auth": "token"}
    assert json.loads(encode(call({"id": 1}, positional=True), "token")) == [1]


@pytest.mark.parametrize(
    ("params", "message"),
    [
        (
            {"fields": {"BEGINDATE": dt.datetime(2031, 5, 4, 10, 20)}},  # noqa: DTZ001 - that is the point
            "crm.deal.add: fields.BEGINDATE: naive datetime 2031-05-04T10:20:00; "
            "say its time zone: datetime(…, tzinfo=…)",
        ),
        ({"fields": {"PHONE": [{"V": {1}}]}}, "crm.deal.add: fields.PHONE[0].V: a set cannot be sent"),
        ({"fields": {"X": float("nan")}}, "crm.deal.add: fields.X: nan is not a number that can be sent"),
        ({"fields": {"X": None, "Y": [float("-inf")]}}, "crm.deal.add: fields.Y[0]: -inf is not a number that can be"),
        ({"fields": {"X": Decimal("NaN")}}, "crm.deal.add: fields.X: NaN is not a number that can be sent"),
        ({"fields": {"X": Money(Decimal("Infinity"), "USD")}}, "crm.deal.add: fields.X: Infinity is not a number"),
        ({"id": 2**64}, "crm.deal.add: id: Integer exceeds 64-bit range"),
        ({"name": "\ud800"}, "crm.deal.add: name: str is not valid UTF-8: surrogates not allowed"),
        ({"fields": {"\ud800": 1}}, "crm.deal.add: params: "),
        ({"fields": {(1, 2): 1}}, "crm.deal.add: fields: a tuple cannot be a key"),
        ({"fields": {True: 1}}, "crm.deal.add: fields: a bool cannot be a key"),
        ({"deal": Deal(id=1)}, "crm.deal.add: deal: a Deal cannot be sent"),
    ],
)
def test_what_cannot_be_sent_is_named(params: dict[str, Any], message: str) -> None:
    """The error has the method, the place and the reason, and nothing was sent."""
    with pytest.raises(ConfigError) as caught:
        encode(call(params))

    assert str(caught.value).startswith(message)
    assert caught.value.__context__ is None


def test_arguments_that_hold_themselves_are_refused() -> None:
    """A cycle is an error, not a hang."""
    fields: dict[str, Any] = {}
    fields["self"] = fields

    with pytest.raises(ConfigError, match=r"^crm\.deal\.add: params: nested too deeply, or holding themselves$"):
        encode(call({"fields": fields}))


@given(
    st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"])),
        st.recursive(
            st.none()
            | st.booleans()
            | st.integers(-(2**63), 2**63 - 1)
            | st.floats(allow_nan=False, allow_infinity=False)
            | st.text(st.characters(exclude_categories=["Cs"])),
            lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
            max_leaves=20,
        ),
    )
)
def test_json_data_arrives_unchanged(params: dict[str, Any]) -> None:
    """Whatever JSON can say is sent as it is, but for None at the top."""
    expected = {name: value for name, value in params.items() if value is not None}

    assert json.loads(encode(call(params))) == expected


@pytest.mark.parametrize("name", ["crm.deal.get", "tasks.flow.Flow.get", "batch", "imbot.v2.Bot.list"])
def test_method_names_are_kept(name: str) -> None:
    """Some methods are found only in the case they are written in."""
    assert path(name) == name


@pytest.mark.parametrize("name", ["", "crm/deal", "crm.deal.get?id=1", "../profile", "crm..deal", ".crm", "crm.deal\n"])
def test_a_name_that_would_change_the_address_is_refused(name: str) -> None:
    """Only letters, digits, underscores and dots reach the address."""
    with pytest.raises(ConfigError, match="is no name of a REST method"):
        path(name)


# -- answers -----------------------------------------------------------------------------------------------------------


def test_a_reply_holds_what_stood_beside_the_result() -> None:
    """`total`, `next` and `time` come along, typed."""
    reply = read({"result": [{"ID": "1"}], "total": "120", "next": 50, "time": {"start": 1, "operating": 0.5}, "x": 1})

    assert reply.result == [{"ID": "1"}]
    assert (reply.total, reply.next) == (120, 50)
    assert reply.time is not None
    assert reply.time.operating == 0.5


@pytest.mark.parametrize("result", [{}, [], "", "text", 0, 1.5, True, False, None])
def test_any_json_is_a_result(result: Any) -> None:
    """Results are not only objects and lists, and everything beside them may be missing."""
    reply = read({"result": result})

    assert reply.result == reply.raw == result
    assert (reply.total, reply.next, reply.time) == (None, None, None)


@pytest.mark.parametrize(("total", "count"), [(None, None), ("x", None), ([], None), (0, 0), ("7", 7)])
def test_a_strange_total_is_none(total: Any, count: int | None) -> None:
    """A total that is no number loses no result."""
    assert read({"result": 1, "total": total}).total == count


def test_the_result_is_read_as_its_type() -> None:
    """`result` is the declared type, `raw` what came."""
    reply = read({"result": {"item": {"ID": "7"}}}, of=Call("crm.item.get", {}, Deal, unwrap="result.item"))

    assert reply.result == Deal(id=7)
    assert reply.raw == {"item": {"ID": "7"}}


@pytest.mark.parametrize("empty", [[], False, None, {"tasks": []}])
def test_an_empty_result_unwraps_to_an_empty_list(empty: Any) -> None:
    """PHP says `[]` or false for an object with nothing in it."""
    of = Call("tasks.task.list", {}, list[Deal], unwrap="result.tasks")

    assert read({"result": empty}, of=of, strict=True).result == []


def test_a_result_that_is_not_where_it_should_be(caplog: pytest.LogCaptureFixture) -> None:
    """It is returned as it came, with one warning; strict raises."""
    of = Call("some.unwrapped.get", {}, Deal, unwrap="result.item")

    replies = [read({"result": {"ID": "7"}}, of=of) for _ in range(2)]

    assert [reply.result for reply in replies] == [{"ID": "7"}] * 2
    assert [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING] == [
        "some.unwrapped.get: $.result.item: expected the result here, got nothing; the reply is left as it came"
    ]
    with pytest.raises(ResultShapeError, match=r"\$\.result\.item: expected the result here") as caught:
        read({"result": {"ID": "7"}}, of=of, strict=True)
    assert caught.value.reply == {"ID": "7"}


def test_strict_names_what_does_not_fit() -> None:
    """A misfit below an unwrapped path is told with its whole path."""
    with pytest.raises(ResultShapeError, match=r"\$\.result\.item\.ID: expected int"):
        read({"result": {"item": {"ID": {}}}}, of=Call("x.get", {}, Deal, unwrap="result.item"), strict=True)


def test_the_openapi_document_has_no_envelope() -> None:
    """`rest.documentation.openapi` answers the document itself; other objects without `result` are no answers."""
    document = {"openapi": "3.0.0", "paths": {}}

    assert read(document, of=Call("rest.documentation.openapi", {}, Raw, v3=True)).result == document
    assert isinstance(failure(document, 200), TransportError)


def test_problems_inside_a_result_are_data() -> None:
    """A list of errors below `result`, and an `error` beside it, belong to the method."""
    assert read({"result": {"errors": ["x"]}, "error": "y"}).result == {"errors": ["x"]}


# -- errors that the portal tells --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "status", "class_", "code", "description"),
    [
        ({"error": "ERROR_CORE", "error_description": "Text"}, 400, "ApiError", "ERROR_CORE", "Text"),
        ({"error": "", "error_description": "Not found"}, 400, "ApiError", "", "Not found"),
        ({"error": 100, "error_description": "x"}, 400, "ApiError", "100", "x"),
        ({"error": "0x100002"}, 400, "ApiError", "0x100002", ""),
        ({"error": 0, "error_description": None}, 400, "ApiError", "0", ""),
        ({"error": None}, 200, "ApiError", "", ""),
        ({"error": []}, 400, "ApiError", "", ""),
        (
            {"error": "ERROR_PLACEMENT_MAX_COUNT", "error_description": "x"},
            200,
            "ApiError",
            "ERROR_PLACEMENT_MAX_COUNT",
            "x",
        ),
        ({"error": "WRONG_ENCODING"}, 200, "ApiError", "WRONG_ENCODING", ""),
        ({"error": "x", "result": None}, 400, "ApiError", "x", ""),
        ({"error": "SOME_NEW_CODE"}, 401, "AuthError", "SOME_NEW_CODE", ""),
        ({"error": "SOME_NEW_CODE"}, 403, "AccessDenied", "SOME_NEW_CODE", ""),
        ({"error": "SOME_NEW_CODE"}, 404, "NotFound", "SOME_NEW_CODE", ""),
        ({"error": "SOME_NEW_CODE"}, 429, "RateLimited", "SOME_NEW_CODE", ""),
        ({"error": "SOME_NEW_CODE"}, 500, "ApiError", "SOME_NEW_CODE", ""),
        ({"error": {"code": "access_denied", "message": "No"}}, 403, "AccessDenied", "access_denied", "No"),
        ({"error": {"code": f"{V3}ENTITYNOTFOUNDEXCEPTION"}}, 400, "NotFound", f"{V3}ENTITYNOTFOUNDEXCEPTION", ""),
        ({"error": {"code": f"{V3}VALIDATION_NEW"}}, 400, "InvalidParams", f"{V3}VALIDATION_NEW", ""),
        ({"error": {"code": f"{V3}NEWEXCEPTION"}}, 400, "ApiError", f"{V3}NEWEXCEPTION", ""),
    ],
)
def test_every_shape_of_error_is_read(body: Any, status: int, class_: str, code: str, description: str) -> None:
    """Code and description are found in each; the status decides only for codes that are not known."""
    error = failure(body, status)

    assert type(error) is getattr(errors, class_)
    assert (error.code, error.description, error.status, error.method) == (code, description, status, "crm.deal.get")
    assert error.data == body


@pytest.mark.parametrize(
    ("code", "class_"),
    [
        ("expired_token", "AuthError"),
        ("NO_AUTH_FOUND", "AuthError"),
        ("INVALID_CREDENTIALS", "AuthError"),
        ("WRONG_AUTH_TYPE", "AuthError"),
        ("CONNECTION_ERROR", "AuthError"),
        ("ACCESS_DENIED", "AccessDenied"),
        ("access_denied", "AccessDenied"),
        ("user_access_error", "AccessDenied"),
        ("METHOD_CONFIRM_WAITING", "AccessDenied"),
        (f"{V3}ACCESSDENIEDEXCEPTION", "AccessDenied"),
        ("insufficient_scope", "ScopeMissing"),
        ("INSUFFICIENT_SCOPE", "ScopeMissing"),
        (f"{V3}INSUFFICIENTSCOPEEXCEPTION", "ScopeMissing"),
        ("ERROR_METHOD_NOT_FOUND", "MethodNotFound"),
        (f"{V3}METHODNOTFOUNDEXCEPTION", "MethodNotFound"),
        ("NOT_FOUND", "NotFound"),
        ("ERROR_ARGUMENT", "InvalidParams"),
        (f"{V3}INVALIDFILTEREXCEPTION", "InvalidParams"),
        (f"{V3}IDEMPOTENCYKEYREUSEDEXCEPTION", "InvalidParams"),
        ("QUERY_LIMIT_EXCEEDED", "RateLimited"),
        ("OPERATION_TIME_LIMIT", "OperatingLimited"),
        ("OVERLOAD_LIMIT", "Overloaded"),
        ("PORTAL_DELETED", "ApiError"),
        ("INVALID_REQUEST", "ApiError"),
    ],
)
@pytest.mark.parametrize("status", [200, 400, 401, 403, 404, 503])
def test_the_code_decides_whatever_the_status(code: str, class_: str, status: int) -> None:
    """Portals and documentation disagree about statuses, and codes come in either case."""
    error = failure({"error": code, "error_description": ""}, status)

    assert type(error) is getattr(errors, class_)


def test_a_message_can_be_read_alone() -> None:
    """Method, code, description in one line without HTML, status and page."""
    error = failure(
        {"error": "ACCESS_DENIED", "error_description": "Access<br/>denied!<BR> &quot;x&quot;\n"}, 403, SIP_ADD
    )

    assert str(error) == 'voximplant.sip.add: ACCESS_DENIED: Access denied! "x" (HTTP 403)'
    assert error.description == "Access<br/>denied!<BR> &quot;x&quot;\n"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"error": "", "error_description": "Not found"}, "crm.deal.get: Not found (HTTP 400)"),
        ({"error": "X"}, "crm.deal.get: X (HTTP 400)"),
        ({"error": ""}, "crm.deal.get: no code, no description (HTTP 400)"),
    ],
)
def test_a_message_says_what_is_missing(body: Any, message: str) -> None:
    """Empty codes and descriptions leave no holes."""
    assert str(failure(body, 400)) == message


def test_validation_errors_name_their_fields() -> None:
    """REST 3.0 says what is wrong with which field, sometimes more than once, sometimes without the field."""
    code = f"{V3}VALIDATION_REQUESTVALIDATIONEXCEPTION"
    validation = [
        {"field": "id", "message": "Required field is missing"},
        {"field": "id", "message": "Not a number"},
        {"message": "Too much"},
        "?",
    ]

    error = failure({"error": {"code": code, "message": "Not valid", "validation": validation}}, 400)

    assert type(error) is InvalidParams
    assert error.fields == {"id": "Required field is missing; Not a number", "": "Too much"}
    assert "\n  id: Required field is missing; Not a number" in str(error)


def test_the_offending_argument_is_a_field() -> None:
    """`ERROR_ARGUMENT` carries the name of the parameter."""
    error = failure({"error": "ERROR_ARGUMENT", "error_description": "Wrong", "argument": "ORDER"}, 400)

    assert error.fields == {"ORDER": "Wrong"}


@pytest.mark.parametrize(("header", "seconds"), [("7", 7.0), ("soon", None), ("-1", None)])
def test_retry_after_of_a_proxy_is_kept(header: str, seconds: float | None) -> None:
    """The portal sends none, but a proxy may."""
    error = failure({"error": "QUERY_LIMIT_EXCEEDED"}, 503, headers={"Retry-After": header})

    assert type(error) is RateLimited
    assert error.retry_after == seconds


def test_an_entry_of_a_batch_is_an_error_like_any_other() -> None:
    """Old portals give a bare text instead of an object."""
    assert type(refusal(DEAL_GET, "ACCESS_DENIED", 200)) is errors.AccessDenied
    assert refusal(DEAL_GET, {"error": "", "error_description": "x"}, 200).description == "x"


# -- answers that are none ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "content_type", "body", "told", "may_have_run"),
    [
        (502, "text/html", b"<html>\n<h1>Bad   Gateway", "not an answer of the REST API: <html> <h1>Bad Gateway", True),
        (403, "text/html", b"<html>Forbidden", "not an answer of the REST API: <html>Forbidden", False),
        (200, "text/html", b"<html>Sign in", "not an answer of the REST API: <html>Sign in", True),
        (200, "application/json", b'{"result": {"ID": "1', 'not an answer of the REST API: {"result": {"ID": "1', True),
        (200, "application/json", b" \n", "an empty answer", True),
        (500, "", b"", "an empty answer", True),
        (200, "application/json", b"null", "not an answer of the REST API: null", True),
        (200, "application/json", b'["result"]', 'not an answer of the REST API: ["result"]', True),
        (200, "application/json", b'{"ok": 1}', 'not an answer of the REST API: {"ok": 1}', True),
        (429, "application/json", b'{"message": "x"}', 'not an answer of the REST API: {"message": "x"}', False),
        (200, "application/json", b"\xff{", "not an answer of the REST API: \ufffd{", True),
    ],
)
def test_an_answer_of_something_else(
    status: int, content_type: str, body: bytes, told: str, may_have_run: bool
) -> None:
    """Its status, type and first characters are told, and whether the method may have run."""
    with pytest.raises(TransportError) as caught:
        decode(DEAL_GET, status, content_type, body)

    where = "; ".join(part for part in (f"HTTP {status}", content_type) if part)
    assert str(caught.value) == f"crm.deal.get: {told} ({where})"
    error = caught.value
    assert (error.status, error.content_type, error.may_have_run) == (status, content_type, may_have_run)


def test_a_long_page_is_cut() -> None:
    """An error quotes the beginning, without the secrets in it, even where the cut would split one."""
    page = b"x" * 190 + b"/rest/1/s3cr3tc0de/" + b"y" * 5000

    with pytest.raises(TransportError) as caught:
        decode(DEAL_GET, 502, "text/html", page, redact=lambda text: text.replace("s3cr3tc0de", "***"))

    assert "x/rest/1/**… (HTTP 502; text/html)" in str(caught.value)


@pytest.mark.parametrize(
    ("location", "shown"),
    [
        ("https://new.example/rest/1/s3cr3tc0de/crm.deal.get", "https://new.example,"),
        ("https://new.example:8443", "https://new.example:8443,"),
        ("/rest/1/s3cr3tc0de/", "another address,"),
        ("https://u:s3cr3tc0de@new.example/", "another address,"),
        ("", "another address,"),
    ],
)
def test_a_redirect_is_told_but_not_followed(location: str, shown: str) -> None:
    """Only the new host is shown, and the call has not run."""
    with pytest.raises(TransportError) as caught:
        decode(DEAL_GET, 302, "text/html", b'{"result": 1}', headers={"Location": location})

    assert f"redirected to {shown} not followed" in str(caught.value)
    assert "s3cr3tc0de" not in str(caught.value)
    assert caught.value.may_have_run is False


# -- errors as values --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "error",
    [
        ConfigError("bad"),
        TransportError("lost", method="m", status=502, content_type="text/html", may_have_run=True),
        errors.DeadlineExceeded("late", method="m", may_have_run=True),
        errors.OutcomeUnknown("unknown", method="m"),
        *(
            class_("C", "d", status=400, method="m", docs="https://docs.example", data={"error": "C"})
            for class_ in [ApiError, *ApiError.__subclasses__()]
        ),
        InvalidParams("C", "d", status=400, method="m", fields={"a": "b"}),
        ResultShapeError("m", ["$.result: x"], {"a": 1}),
        errors.BatchError("x"),
        errors.IncompleteList("x"),
    ],
    ids=lambda error: type(error).__name__,
)
@pytest.mark.parametrize("again", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy])
def test_errors_can_be_pickled_and_copied(error: B24Error, again: Any) -> None:
    """A worker process can hand one over: class, text and attributes stay."""
    error.add_note("seen")

    other = again(error)

    assert type(other) is type(error)
    assert str(other) == str(error)
    assert vars(other) == vars(error)


# -- what stands beside a result ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("raw", [None, [], {}, "", False, "soon", 5])
def test_no_time(raw: Any) -> None:
    """Error answers and signed links come without `time`."""
    assert Time.read(raw) is None


def test_time() -> None:
    """Portals write seconds as integers, fractions or text, and leave keys out."""
    raw = {
        "start": 1900000000,
        "finish": "1900000000.75",
        "duration": 0.5,
        "processing": None,
        "operating": True,
        "odd": 1,
    }

    assert Time.read(raw) == Time(start=1900000000.0, finish=1900000000.75, duration=0.5)
    assert Time.read({"operating": 0, "operating_reset_at": 1900000600}) == Time(
        operating=0.0, operating_reset_at=1900000600.0
    )


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from([attribute.name for attribute in fields(Time)]), json_values))
def test_no_time_is_a_crash(raw: dict[str, Any]) -> None:
    """Whatever stands in `time`, the answer beside it is not lost to it."""
    assert Time.read(raw) is None or isinstance(Time.read(raw), Time)

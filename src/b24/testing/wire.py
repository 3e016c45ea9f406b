"""What a request asks and how an answer looks on the wire. Pure: the server around it is `b24.testing.portal`."""

from __future__ import annotations

import datetime as dt
import mimetypes
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, overload
from urllib.parse import quote, unquote
from xml.sax.saxutils import escape

import orjson
from attrs import evolve, field, frozen

from b24.catalogue import Api
from b24.php import parse_query, to_php

V3_CODE: Final = "BITRIX_REST_V3_EXCEPTION_"

# Names that the portal takes out of the parameters before the method sees them.
UNSEEN: Final = ("auth", "access_token", "ap", "aplogin", "sessid", "state")

Key = tuple[Api, str]
"""A method as it is looked up: the API and a name, see `key_of`."""

Params = dict[str, Any] | list[Any] | None
"""What was sent: by name, a list for a batch of v3, None where v3 expects JSON and got something else."""


class PortalError(Exception):
    """Raise it in a handler to let the portal say no. `more` are further keys: `argument` in v2, `validation` in v3."""

    def __init__(self, code: str | int, description: str = "", status: int = 400, **more: Any) -> None:
        super().__init__(f"{code}: {description} (HTTP {status})")
        self.code = code
        self.description = description
        self.status = status
        self.more = more


class Told(PortalError):
    """An error whose body is given, of whatever shape."""

    def __init__(self, body: Mapping[str, Any], status: int) -> None:
        super().__init__(str(body["error"]), status=status)
        self.body = body


@frozen
class Caller:
    """Who calls, as the credential tells. `key` is that credential in the books of working time.

    `scopes` are None where every scope is granted. `application` is false for a webhook, and `token` is empty.
    """

    key: str = field(repr=False)
    user: str
    scopes: frozenset[str] | None = None
    application: bool = False
    token: str = field(default="", repr=False)


@frozen
class Answer:
    """What a method answers, where a bare result does not say all: the rows of a page with `total` and `next`."""

    result: Any
    total: int | None = None
    next: int | None = None


Encode = Callable[[Sequence[Mapping[str, Any]]], bytes]
"""Writes rows as JSON."""


@frozen
class File:
    """A file with its content; as what a method answers, it goes out as it is instead of JSON."""

    name: str
    content: bytes = field(repr=False)

    @property
    def headers(self) -> Mapping[str, str]:
        """What an answer says of it."""
        kind = mimetypes.guess_type(self.name)[0] or "application/octet-stream"
        return {"Content-Type": kind, "Content-Disposition": f"attachment; filename*=utf-8''{quote(self.name)}"}


class Rows(Sequence[Any]):
    """The rows of a result as they are kept. They are encoded when they are sent; who looks inside sees what is sent.

    So the JSON of one page at a time is held, whatever a batch answers.
    """

    def __init__(self, rows: Sequence[Mapping[str, Any]], encode: Encode = orjson.dumps) -> None:
        self._rows = rows
        self._encode = encode

    def encoded(self) -> bytes:
        """All of it as JSON."""
        return self._encode(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> Rows: ...
    def __getitem__(self, index: int | slice) -> Any:
        if isinstance(index, slice):
            return Rows(self._rows[index], self._encode)
        return orjson.loads(self._encode([self._rows[index]]))[0]


def to_json(envelope: Mapping[str, Any]) -> bytes:
    """The envelope as JSON."""
    return orjson.dumps(envelope, default=fragment)


def fragment(value: object) -> orjson.Fragment:
    """The JSON of rows, for `orjson.dumps(default=…)`. Raises `TypeError` for anything else."""
    if isinstance(value, Rows):
        return orjson.Fragment(value.encoded())
    raise TypeError(f"a {type(value).__name__} cannot be sent")


def key_of(api: Api, method: str) -> Key:
    """The key of a method, however a call spells it: v2 pays no heed to capitals."""
    return (api, method.lower() if api == "v2" else method)


@frozen
class Address:
    """What the path of a request says. `user` and `code` are None where the path has no webhook."""

    api: Api
    method: str
    user: str | None = None
    code: str | None = field(default=None, repr=False)
    xml: bool = False


def read_address(raw_path: str) -> Address | None:
    """The meaning of a path (still percent-encoded), or None if it is outside of REST."""
    root, *parts = (unquote(part) for part in raw_path.strip("/").split("/"))
    if root != "rest":
        return None
    match parts:
        case ["api", user, code, method]:
            return Address("v3", method, user, code)
        case ["api", method]:
            return Address("v3", method)
        case [user, code, method]:
            return _v2_address(method, user, code)
        case [method]:
            return _v2_address(method, None, None)
        case _:
            return None


def _v2_address(method: str, user: str | None, code: str | None) -> Address:
    name, _, suffix = method.rpartition(".")
    # Only these two are formats. Anything else after a dot is a part of the name.
    return Address("v2", name if suffix in ("json", "xml") else method, user, code, suffix == "xml")


def v2_params(query: str, media_type: str, body: bytes | Mapping[str, Any]) -> dict[str, Any]:
    """The parameters of a v2 call. `body` is empty for a GET; a multipart one is parsed already.

    JSON that cannot be read counts as no parameters, in silence: that is what the portal does.
    """
    if not isinstance(body, bytes):
        sent = body
    elif media_type == "application/json":
        sent = _json(body)
        if isinstance(sent, list):
            sent = {str(index): value for index, value in enumerate(sent)}
        elif not isinstance(sent, dict):
            sent = {}
    else:
        # A form; and any other text is read as if it were one.
        sent = parse_query(body.decode(errors="replace"))
    return cast_start({**parse_query(query), **sent})


def cast_start(params: dict[str, Any]) -> dict[str, Any]:
    """The parameters with `start` as the number that the portal makes of it."""
    if "start" in params:
        params["start"] = php_int(params["start"])
    return params


def v3_params(media_type: str, body: bytes) -> Params:
    """The parameters of a v3 call: an object, or the list of a batch; None if the body is neither."""
    if not body:
        return {}
    sent = _json(body) if media_type == "application/json" else None
    return sent if isinstance(sent, dict | list) else None


def _json(body: bytes) -> Any:
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        return None


def take_unseen(params: Params) -> dict[str, Any]:
    """Take out of the parameters what concerns the portal and not the method: credentials and `state`."""
    return {name: params.pop(name) for name in UNSEEN if name in params} if isinstance(params, dict) else {}


def method_not_found(api: Api) -> PortalError:
    """What each version says of a name it does not know."""
    if api == "v3":
        return PortalError(f"{V3_CODE}METHODNOTFOUNDEXCEPTION", "Method not found", 404)
    return PortalError("ERROR_METHOD_NOT_FOUND", "Method not found!", 404)


def php_int(value: Any) -> int:
    """The value as PHP casts it to an integer where a number is expected: `"50"` is 50, `"x"` is 0."""
    try:
        return int(value)
    except (TypeError, ValueError):
        return 0


def to_php_data(value: Any) -> Any:
    """A value of any depth as PHP prints it: what it has are arrays, so an empty map is `[]`, like an empty list."""
    match value:
        case dict():
            return to_php({key: to_php_data(inner) for key, inner in value.items()})
        case list():
            return [to_php_data(inner) for inner in value]
        case Answer():
            return evolve(value, result=to_php_data(value.result))
        case _:
            return value


def v2_answer(outcome: Any) -> dict[str, Any]:
    """The envelope of a v2 result, without `time`.

    The portal lifts `total` and `next` out of whatever a method returns, and passes on what looks like an error.
    """
    if isinstance(outcome, Answer):
        envelope = {"result": outcome.result, "next": outcome.next, "total": outcome.total}
        return {key: value for key, value in envelope.items() if key == "result" or value is not None}
    if not isinstance(outcome, dict):
        return {"result": outcome}
    if outcome.get("error") and outcome.get("error_description"):
        return dict(outcome)
    result = dict(outcome)
    lifted = {key: php_int(result.pop(key)) for key in ("next", "total") if result.get(key) is not None}
    return {"result": to_php(result) if lifted else result, **lifted}


def v3_answer(outcome: Any) -> dict[str, Any]:
    """The envelope of a v3 result, without `time`."""
    return {"result": outcome.result if isinstance(outcome, Answer) else outcome}


def error_body(api: Api, error: PortalError) -> dict[str, Any]:
    """The error as this version of the API shows it."""
    if isinstance(error, Told):
        return dict(error.body)
    if api == "v3":
        return {"error": {"code": error.code, "message": error.description, **error.more}}
    return {"error": error.code, "error_description": error.description, **error.more}


def time_of(started: float, finished: float, zone: dt.tzinfo, *, whole: bool) -> dict[str, Any]:
    """The `time` object, without what a portal in the cloud says of operating time.

    Newer portals cut `start` and `processing` to `whole` seconds.
    """
    spent = finished - started
    return {
        "start": int(started) if whole else started,
        "finish": finished,
        "duration": spent,
        "processing": int(spent) if whole else spent,
        "date_start": dt.datetime.fromtimestamp(started, zone).isoformat(timespec="seconds"),
        "date_finish": dt.datetime.fromtimestamp(finished, zone).isoformat(timespec="seconds"),
    }


def to_xml(envelope: Mapping[str, Any]) -> bytes:
    """The envelope as the `.xml` transport prints it: types and the difference between list and map are lost."""
    return f'<?xml version="1.0" encoding="UTF-8"?><response>{_xml(envelope)}</response>'.encode()


def _xml(value: Any) -> str:
    match value:
        case Mapping():
            return "".join(_element("item" if key.isdigit() else key, inner) for key, inner in value.items())
        case str():
            return escape(value)
        case Sequence():
            return "".join(_element("item", inner) for inner in value)
        case None | False:
            return ""
        case True:
            return "1"
        case _:
            return escape(str(value))


def _element(name: str, value: Any) -> str:
    return f"<{name}>{_xml(value)}</{name}>"

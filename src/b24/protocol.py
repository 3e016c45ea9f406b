"""From a `Call` to the bytes of a request, and from the bytes of an answer to a `Reply` or an error. No I/O."""

from __future__ import annotations

import logging
import math
import re
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import Any, Final, TypeVar, cast

import orjson

from b24.call import Call, Raw, Reply
from b24.convert import is_empty, structure
from b24.errors import (
    AccessDenied,
    ApiError,
    AuthError,
    ConfigError,
    InvalidParams,
    MethodNotFound,
    NotFound,
    OperatingLimited,
    Overloaded,
    RateLimited,
    ResultShapeError,
    ScopeMissing,
    TransportError,
)
from b24.form import plain

T = TypeVar("T")

log = logging.getLogger(__name__)

NOTHING: Final[Mapping[str, Any]] = {}
OPTIONS: Final = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS
SHOWN: Final = 200
"""How many characters of an unreadable answer an error quotes."""


# -- the request -------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def path(method: str) -> str:
    """A method's place below the base address: its name, case kept (`tasks.flow.Flow.get` needs it)."""
    if not re.fullmatch(r"[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*", method):
        raise ConfigError(f"{method!r} is no name of a REST method; they look like crm.deal.get")
    return method


def encode(call: Call[Any], token: str = "") -> bytes:
    """The JSON body of a call. Raises `ConfigError` for what cannot be sent, with its place."""
    body: Any
    if call.positional:
        body = _by_order(call.params)
    else:
        body = {name: value for name, value in call.params.items() if value is not None}
        if token:
            body["auth"] = token
    try:
        encoded = orjson.dumps(body, default=plain, option=OPTIONS)
    except orjson.JSONEncodeError:
        pass
    else:
        # orjson writes NaN as null, and null clears a field
        if b"null" not in encoded:
            return encoded
    try:
        return orjson.dumps(_checked(body, ""))
    except _CannotSendError as error:
        problem = f"{error.place}: {error}"
    except orjson.JSONEncodeError as error:
        problem = f"params: {error}"
    except RecursionError:
        problem = "params: nested too deeply, or holding themselves"
    raise ConfigError(f"{call.method}: {problem}")


def _by_order(params: Mapping[str, Any]) -> list[Any]:
    """Arguments of a method that reads them by order: one left out in the middle is an empty array, not null."""
    values = list(params.values())
    while values and values[-1] is None:
        values.pop()
    return [[] if value is None else value for value in values]


class _CannotSendError(Exception):
    """A value that has no place in a request."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(reason)
        self.place = place.lstrip(".") or "params"


def _checked(value: Any, place: str) -> Any:
    """`value` as plain JSON data, read piece by piece: slower than orjson by itself, but it knows the place."""
    if isinstance(value, Mapping):
        return {_key(key, place): _checked(inner, f"{place}.{key}") for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_checked(inner, f"{place}[{index}]") for index, inner in enumerate(value)]
    if isinstance(value, float) and not math.isfinite(value):
        raise _CannotSendError(place, f"{value} is not a number that can be sent")
    try:
        return orjson.loads(orjson.dumps(value, option=OPTIONS))
    except orjson.JSONEncodeError as error:
        reason = str(error)
    if isinstance(value, (str, int)):
        raise _CannotSendError(place, reason)
    try:
        known = plain(value)
    except TypeError as error:
        reason = str(error)
    else:
        return _checked(known, place)
    raise _CannotSendError(place, reason)


def _key(key: Any, place: str) -> str:
    if isinstance(key, str):
        return str.__str__(key)
    if isinstance(key, int) and not isinstance(key, bool):
        return str(key)
    raise _CannotSendError(place, f"a {type(key).__name__} cannot be a key")


# -- the answer --------------------------------------------------------------------------------------------------------


def decode(
    call: Call[T],
    status: int,
    content_type: str,
    body: bytes,
    *,
    headers: Mapping[str, str] = NOTHING,
    strict: bool = False,
    redact: Callable[[str], str] = str,
) -> Reply[T]:
    """What an answer to `call` says. Raises the `ApiError` that it tells of, or `TransportError` if it tells nothing.

    `redact` takes the secrets out of texts that come from outside.
    """
    try:
        envelope = orjson.loads(body)
    except ValueError:
        envelope = None
    if isinstance(envelope, dict) and not 300 <= status < 400:
        if status < 400 and "result" in envelope:
            return reply(call, envelope, strict=strict)
        if "error" in envelope:
            raise refusal(call, envelope, status, headers=headers, redact=redact)
        if status < 400 and call.v3 and "openapi" in envelope:
            # rest.documentation.openapi is documented to answer the bare document
            return reply(call, {"result": envelope}, strict=strict)
    raise _unreadable(call, status, content_type, body, headers=headers, redact=redact)


def reply(call: Call[T], envelope: Mapping[str, Any], *, strict: bool = False) -> Reply[T]:
    """The reply in an envelope (`result`, and perhaps `total`, `next` and `time`)."""
    raw = envelope["result"]
    result = raw
    if call.unwrap:
        result, place, found = _unwrapped(call.unwrap, envelope)
        if not found:
            return Reply(cast("T", _missing(call, place, raw, strict=strict)), envelope)
        result = structure(call.result, result, method=call.method, strict=strict, path=place)
    elif call.result is not Raw:
        result = structure(call.result, raw, method=call.method, strict=strict)
    return Reply(result, envelope)


def _unwrapped(unwrap: str, envelope: Mapping[str, Any]) -> tuple[Any, str, bool]:
    """What is at the dotted path `unwrap`, or the empty value in its way; its place; whether there is anything."""
    value: Any = envelope
    place = "$"
    for step in unwrap.split("."):
        if is_empty(value):
            return value, place, True  # PHP says [] or false for an object with nothing in it
        place = f"{place}.{step}"
        if not isinstance(value, Mapping) or step not in value:
            return None, place, False
        value = cast("Mapping[str, Any]", value)[step]
    return value, place, True


def _missing(call: Call[Any], place: str, raw: Any, *, strict: bool) -> Any:
    if strict:
        raise ResultShapeError(call.method, [f"{place}: expected the result here, got nothing"], raw)
    _warn_missing(call.method, place)
    return raw


@cache
def _warn_missing(method: str, place: str) -> None:
    """Tell once for each method and place, as `convert.structure` does."""
    log.warning("%s: %s: expected the result here, got nothing; the reply is left as it came", method, place)


# -- errors ------------------------------------------------------------------------------------------------------------

V3_CODES: Final = "bitrix_rest_v3_exception_"

BY_CODE: Final[Mapping[str, type[ApiError]]] = {
    **dict.fromkeys(
        (
            "application_not_found",
            "authorization_error",
            "connection_error",  # the portal could not ask the auth server about the token
            "error_oauth",
            "expired_token",
            "invalid_credentials",
            "invalid_token",
            "no_auth_found",
            "not_installed",
            "payment_required",
            "wrong_auth_type",
        ),
        AuthError,
    ),
    **dict.fromkeys(
        (
            "access_denied",
            "allowed_only_intranet_user",
            "method_confirm_denied",
            "method_confirm_waiting",
            "user_access_error",
            "wrong_license",
            f"{V3_CODES}accessdeniedexception",
        ),
        AccessDenied,
    ),
    **dict.fromkeys(
        ("insufficient_scope", "invalid_scope", f"{V3_CODES}insufficientscopeexception"),
        ScopeMissing,
    ),
    **dict.fromkeys(
        ("error_method_not_found", f"{V3_CODES}methodnotfoundexception"),
        MethodNotFound,
    ),
    **dict.fromkeys(
        ("error_not_found", "not_found", f"{V3_CODES}entitynotfoundexception"),
        NotFound,
    ),
    **dict.fromkeys(
        (
            "code_empty",
            "error_argument",
            "error_required_parameters_missing",
            "invalid_arg_value",
            "invalid_date_range",
            "invalid_order",
            "invalid_pagination",
            "invalid_select_field",
            f"{V3_CODES}idempotencykeyreusedexception",
            f"{V3_CODES}invalidfilterexception",
            f"{V3_CODES}invalididempotencykeyexception",
            f"{V3_CODES}invalidjsonexception",
            f"{V3_CODES}invalidorderexception",
            f"{V3_CODES}invalidpaginationexception",
            f"{V3_CODES}invalidselectexception",
            f"{V3_CODES}unknowndtopropertyexception",
            f"{V3_CODES}unknownfilteroperatorexception",
            f"{V3_CODES}validation_dtovalidationexception",
            f"{V3_CODES}validation_requestfiltervalidationexception",
            f"{V3_CODES}validation_requestvalidationexception",
        ),
        InvalidParams,
    ),
    "query_limit_exceeded": RateLimited,
    "operation_time_limit": OperatingLimited,
    "overload_limit": Overloaded,
    # These come with 401 or 403 and mean neither the credential nor a right.
    **dict.fromkeys(("error_core", "invalid_request", "portal_deleted"), ApiError),
}

# Portals and documentation disagree about the status (401 or 403, 400 or 404), so it decides for unknown codes only.
BY_STATUS: Final[Mapping[int, type[ApiError]]] = {401: AuthError, 403: AccessDenied, 404: NotFound, 429: RateLimited}


def refusal(
    call: Call[Any],
    envelope: Mapping[str, Any] | str,
    status: int,
    *,
    headers: Mapping[str, str] = NOTHING,
    redact: Callable[[str], str] = str,
) -> ApiError:
    """The error that an answer, or an entry of a batch's `result_error`, tells of."""
    if isinstance(envelope, str):
        envelope = {"error": envelope}  # entries of old portals
    error, description = envelope.get("error"), envelope.get("error_description")
    fields: dict[str, str] = {}
    if isinstance(error, Mapping):
        details = cast("Mapping[str, Any]", error)
        error, description = details.get("code"), details.get("message")
        fields = _invalid_fields(details.get("validation"), redact)
    code, description = redact(_text(error)), redact(_text(description))
    if argument := redact(_text(envelope.get("argument"))):
        fields.setdefault(argument, description)
    class_ = _class(code, status)
    more: dict[str, Any] = {"fields": fields} if class_ is InvalidParams else {}
    data: Mapping[str, Any] = envelope if redact is str else _redacted(envelope, redact)
    refused = class_(code, description, status=status, method=call.method, data=data, **more)
    if isinstance(refused, RateLimited) and (wait := headers.get("Retry-After", "")).isdecimal():
        refused.retry_after = float(wait)
    return refused


def _redacted(value: Any, redact: Callable[[str], str]) -> Any:
    """`value` with the secrets taken out of its texts: portals quote what they were sent."""
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, Mapping):
        return {redact(str(key)): _redacted(inner, redact) for key, inner in value.items()}
    if isinstance(value, list):
        return [_redacted(inner, redact) for inner in value]
    return value


def _class(code: str, status: int) -> type[ApiError]:
    key = code.casefold()
    if class_ := BY_CODE.get(key):
        return class_
    if key.startswith(f"{V3_CODES}validation_"):
        return InvalidParams
    return BY_STATUS.get(status, ApiError)


def _text(value: Any) -> str:
    """A code or description: numbers by their digits; null, [] and the like are empty."""
    return str(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else ""


def _invalid_fields(validation: Any, redact: Callable[[str], str]) -> dict[str, str]:
    """What is wrong, by field; a problem that names no field stands under an empty name."""
    fields: dict[str, str] = {}
    for entry in validation if isinstance(validation, list) else []:
        if isinstance(entry, Mapping):
            name, text = redact(_text(entry.get("field"))), redact(_text(entry.get("message")))
            fields[name] = f"{fields[name]}; {text}" if name in fields else text
    return fields


def _unreadable(
    call: Call[Any],
    status: int,
    content_type: str,
    body: bytes,
    *,
    headers: Mapping[str, str],
    redact: Callable[[str], str],
) -> TransportError:
    """What an answer means that did not come from the REST module: redirects, error pages, broken bodies."""
    if 300 <= status < 400:
        # 302 says that the portal has a new address; following it would hand the credential to that host
        told = (
            f"redirected to {redact(_origin(headers.get('Location', '')))}, not followed; use the portal's new address"
        )
    elif not body.strip():
        told = "an empty answer"
    else:
        start = redact(" ".join(body.decode("utf-8", "replace").split()))
        told = f"not an answer of the REST API: {start[:SHOWN]}{'…' if len(start) > SHOWN else ''}"
    content_type = redact(content_type)
    where = "; ".join(part for part in (f"HTTP {status}", content_type) if part)
    return TransportError(
        f"{call.method}: {told} ({where})",
        method=call.method,
        status=status,
        content_type=content_type,
        # a gateway's 4xx turns the request away; its 5xx, or a torn answer, may come after the method ran
        may_have_run=not 300 <= status < 500,
    )


def _origin(location: str) -> str:
    """Scheme and host of an address: its path may hold a credential."""
    match = re.match(r"https?://[^/?#@\s]+(?=[/?#]|$)", location)
    return match[0] if match else "another address"

"""What can be in a batch, how it is packed, and what its answer says of each command. Pure.

A batch of REST 2 answers each command for itself. One of REST 3.0 fails as a whole and does not say what it did before:
only calls that may be repeated travel in it, unless references hold them together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import orjson
from attrs import define, evolve, field, frozen

from b24 import form, protocol
from b24.call import DEFAULT_OPTIONS, Call, Options, Raw
from b24.errors import ConfigError

MOST: Final = 50
"""Commands in a request: the portal refuses those beyond."""


@frozen
class Lane:
    """What the calls of one request have in common."""

    v3: bool
    bulk: bool
    options: Options


@define(eq=False)
class Item:
    """A call as it stands in a batch; one without a lane is made alone."""

    call: Call[Any]
    lane: Lane | None
    body: Any = field(default=None, repr=False)


_NEVER_INSIDE: Final = frozenset({"batch", "download", "upload"})
_USUAL: Final = {(v3, bulk): Lane(v3, bulk, DEFAULT_OPTIONS) for v3 in (False, True) for bulk in (False, True)}
_CHANGED: Final = {
    "reference": "the portal would take this text for a reference and replace it",
    "key": "PHP would read this key as another one",
    "size": "it is more than PHP reads",
    "file": "it is a file",
    "type": "it would arrive as text",
}


def _is_plain(params: Mapping[str, Any]) -> bool:
    """Whether a glance tells that everything arrives as it is: the parameters of most calls are a few numbers."""
    for name, value in params.items():
        kind = type(value)
        if not (kind is int or (kind is str and "$" not in value)) or not name.isidentifier():
            return False
    return len(params) < form.MOST_VALUES


def hindrance(call: Call[Any]) -> str:
    """Why the call cannot be in a batch; empty if it can."""
    return _barred(call) or _changed(call)


def _barred(call: Call[Any]) -> str:
    """What hinders it but for its parameters."""
    if not call.batchable or call.positional or call.method.lower() in _NEVER_INSIDE:
        return "the portal does not run this method in a batch"
    if call.options.idempotency_key is not None or call.options.headers:
        return "it has headers of its own"
    return ""


def _changed(call: Call[Any]) -> str:
    """What would not arrive in a batch as it was meant."""
    obstacle = None if call.v3 else next(form.obstacles(call.params), None)
    return f"{obstacle.path}: {_CHANGED[obstacle.kind]}" if obstacle else ""


def item_of(call: Call[Any]) -> Item:
    """The call as a command, or to be made alone. Raises `ConfigError` here for what would spoil a whole batch."""
    is_plain = _is_plain(call.params)
    if not is_plain and any(True for _ in form.references(call.params)):
        raise ConfigError(f"{call.method}: ref() leads to another command of one `batch({{…}})`; this call is in none")
    if _barred(call) or (not is_plain and _changed(call)) or (call.v3 and not call.safe):
        return Item(call, None)
    if not call.v3:
        return Item(call, lane_of(call), command(call))
    query = protocol.encode(call)
    if b'"$ref' in query:
        return Item(call, None)  # the portal would take it for a reference, and there is no way to escape it
    return Item(call, lane_of(call), {"method": call.method, "query": orjson.Fragment(query)})


def command(call: Call[Any], keys: Mapping[str, str] | None = None) -> str:
    """The call as a command of REST 2; `keys` are those of the commands that it refers to."""
    method = protocol.path(call.method)
    try:
        return form.command(method, call.params, keys=keys)
    except ConfigError as error:
        raise ConfigError(f"{call.method}: {error}") from None


def lane_of(call: Call[Any]) -> Lane:
    """Calls of one lane can share a request."""
    if call.options is DEFAULT_OPTIONS:
        return _USUAL[call.v3, call.bulk]
    return Lane(call.v3, call.bulk, evolve(call.options, headers=None))


def pack(items: Sequence[Item], *, halt: bool) -> Call[Any]:
    """The batch as a call. Its keys are no numbers: of those PHP makes lists."""
    first = items[0].call
    bodies = {f"c{index}": item.body for index, item in enumerate(items)}
    return Call(
        "batch",
        bodies if first.v3 else {"halt": int(halt), "cmd": bodies},
        Raw,
        v3=first.v3,
        safe=all(item.call.safe for item in items),
        positional=first.v3,
        batchable=False,
        runs=tuple(item.call.method for item in items),
        bulk=first.bulk,
        options=first.options,
    )


def unpack(answer: Any, count: int) -> list[Mapping[str, Any] | None]:
    """The envelope of each command in what a batch of REST 2 answered; None where there is nothing of it."""
    containers = answer if isinstance(answer, dict) else {}
    results, errors = _by_key(containers.get("result")), _by_key(containers.get("result_error"))
    beside = [(name, _by_key(containers.get(f"result_{name}"))) for name in ("total", "next", "time")]
    beside = [(name, values) for name, values in beside if values]
    envelopes: list[Mapping[str, Any] | None] = []
    for key in [f"c{index}" for index in range(count)]:
        if key in errors:
            error = errors[key]
            envelopes.append({"error": "", **error} if isinstance(error, dict) else {"error": error})
        elif key in results:
            envelope = {"result": results[key]}
            for name, values in beside:
                if key in values:
                    envelope[name] = values[key]
            envelopes.append(envelope)
        else:
            envelopes.append(None)
    return envelopes


def unpack_v3(answer: Any, count: int) -> list[Mapping[str, Any] | None]:
    """The same of a batch of REST 3.0, which answers the results in order."""
    if not isinstance(answer, list) or len(answer) != count:
        return [None] * count
    return [{"result": result} for result in answer]


def _by_key(container: Any) -> dict[str, Any]:
    """What a container holds. PHP prints an empty one as `[]`, and one whose keys are 0, 1, 2… as a list."""
    if isinstance(container, list):
        return {f"c{index}": value for index, value in enumerate(container)}
    return container if isinstance(container, dict) else {}

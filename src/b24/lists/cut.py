"""Pages of a list as the commands of a batch, and the batch's answer cut into pages before any is decoded.

Decoded as a whole, the answer would be twice as slow and hold all of its pages at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final, Protocol, TypeVar

import msgspec
import orjson
from attrs import frozen

from b24.call import Call, Raw, Reply
from b24.errors import TransportError
from b24.protocol import decode

T = TypeVar("T")
R = TypeVar("R")

FULL: Final = 50
"""Rows in a page of REST 2, and commands in a batch; the portal fixed both."""


class Answer(Protocol):
    """An HTTP answer, not yet understood."""

    @property
    def status(self) -> int: ...
    @property
    def content_type(self) -> str: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def body(self) -> bytes: ...
    @property
    def redact(self) -> Callable[[str], str]: ...


class Wire(Protocol):
    """What a batch of pages needs of a client, beyond sending calls."""

    @property
    def strict(self) -> bool:
        """Whether a reply that does not fit its type is an error."""
        ...

    async def send(self, call: Call[T]) -> Reply[T]:
        """Make the call."""
        ...

    async def exchange(self, call: Call[T], read: Callable[[Call[T], Answer], R]) -> R:
        """What `read` makes of `call` and the answer to it; limits, retries and renewed tokens are around it."""
        ...

    def learn(self, call: Call[Any], told: Any, nested: Mapping[str, Any] | None = None) -> None:
        """Take in the `time` of a reply, as it came."""
        ...


class _Containers(msgspec.Struct):
    result: dict[str, msgspec.Raw] | list[msgspec.Raw]
    result_time: dict[str, msgspec.Raw] | list[msgspec.Raw] = {}


class _Envelope(msgspec.Struct):
    result: _Containers
    time: msgspec.Raw = msgspec.Raw(b"null")


_ENVELOPE: Final = msgspec.json.Decoder(_Envelope)
_OBJECT: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])


@frozen
class Results:
    """The answers to the commands of a batch, each still JSON. What failed or did not run is not among them."""

    found: Mapping[str, msgspec.Raw]

    def rows(self, number: int, path: Sequence[str]) -> msgspec.Raw | None:
        """The JSON of the list that is at `path` in what that command answered, or None."""
        raw = self.found.get(_key(number))
        try:
            for step in path:
                raw = _OBJECT.decode(raw)[step] if raw else None
        except (msgspec.MsgspecError, KeyError):
            return None
        return raw

    def take(self, number: int) -> Any:
        """What that command answered. Raises `LookupError` if there is nothing that can be read."""
        raw = self.found[_key(number)]
        try:
            return orjson.loads(memoryview(raw))
        except ValueError:
            raise LookupError(number) from None


async def fetch(wire: Wire, call: Call[Any], commands: Sequence[str], *, halt: bool) -> Results:
    """The answers to `commands`, which are pages of `call`. With `halt` the first that fails is the last that runs."""
    batch = Call(
        "batch",
        {"halt": int(halt), "cmd": {_key(number): command for number, command in enumerate(commands)}},
        Raw,
        safe=call.safe,
        runs=(call.method,) * len(commands),
        bulk=True,
        options=call.options,
    )
    return await wire.exchange(batch, partial(_cut, wire))


def after_last(number: int, path: str, row_id: str) -> str:
    """A reference to the id of the last row that the command with this number answered, if its page was full."""
    return f"$result[{_key(number)}]{path}[{FULL - 1}][{row_id}]"


def _key(number: int) -> str:
    """The key of a command. PHP would print numbers as a list."""
    return f"p{number}"


def _cut(wire: Wire, batch: Call[Any], answer: Answer) -> Results:
    if answer.status == 200:
        try:
            envelope = _ENVELOPE.decode(answer.body)
        except msgspec.MsgspecError:
            pass
        else:
            _learn(wire, batch, envelope)
            found = envelope.result.result
            return Results(found if isinstance(found, dict) else {})
    # Raises what the answer says, for it is no list of pages.
    decode(batch, answer.status, answer.content_type, answer.body, headers=answer.headers, redact=answer.redact)
    raise TransportError(
        f"{batch.method}: an answer without the results of a batch (HTTP {answer.status})",
        method=batch.method,
        status=answer.status,
        content_type=answer.content_type,
        may_have_run=True,
    )


def _learn(wire: Wire, batch: Call[Any], envelope: _Envelope) -> None:
    """Tell the books of working time. All commands are of one method, and the last one's sum has the others in it."""
    times = envelope.result.result_time
    if isinstance(times, dict) and times:
        name, last = list(times.items())[-1]
        wire.learn(batch, orjson.loads(memoryview(envelope.time)), {name: orjson.loads(memoryview(last))})

"""`Fake`: a sender with canned replies, for tests that need no portal."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple, TypeVar, overload

import orjson

from b24.call import Call, Page, Reply, Sender
from b24.client import Bitrix24
from b24.lists import walk
from b24.protocol import decode, encode
from b24.testing.batch import v2_batch, v3_batch
from b24.testing.wire import PortalError, error_body, v2_answer, v3_answer

T = TypeVar("T")
Row = TypeVar("Row")
Client = TypeVar("Client", bound=Bitrix24)

NO_MORE = object()

# Never connected to: `.invalid` has no hosts (RFC 2606).
ADDRESS = "https://fake.invalid/rest/1/fake/"


class Sent(NamedTuple):
    """A call as it would have travelled: the method, and the parameters as the body had them."""

    method: str
    params: Any


class Fake(Sender):
    """Answers calls from `replies`, by method; `calls` is what was sent, the commands of a batch after their batch.

    A reply is a result as the portal gives it; an `Answer`, for a page with `total` and `next`; an exception, which
    is raised (a `PortalError` as the error that the client makes of it); a callable, which gets the parameters and
    returns or raises one of these; or an iterator of these, one for each call.

    Results pass through the real decoder. `strict` raises where they do not fit the documented type.
    """

    def __init__(self, replies: Mapping[str, Any] | None = None, *, strict: bool = True) -> None:
        self.replies: dict[str, Any] = dict(replies or {})
        self.calls: list[Sent] = []
        self._strict = strict

    @overload
    def client(self) -> Bitrix24: ...
    @overload
    def client(self, kind: type[Client]) -> Client: ...
    def client(self, kind: type[Bitrix24] = Bitrix24) -> Bitrix24:
        """A client that sends to this fake. `kind` is a `Bitrix24` of your own, with its own methods."""
        client = kind(ADDRESS)
        client._live.strict = self._strict
        return client._view(self)

    async def send(self, call: Call[T]) -> Reply[T]:
        """Answer the call. Raises `LookupError` for a method it has no reply for."""
        params = orjson.loads(encode(call))
        self.calls.append(Sent(call.method, params))
        try:
            status, envelope = 200, await self._envelope(call.method, params, v3=call.v3)
        except PortalError as error:
            status, envelope = error.status, error_body("v3" if call.v3 else "v2", error)
        return decode(call, status, "application/json", orjson.dumps(envelope), strict=self._strict)

    def walk(self, call: Call[list[Row]]) -> AsyncGenerator[Page[Row], None]:
        """Every page of a list, one call each."""
        return walk(self, call)

    async def _envelope(self, method: str, params: Any, *, v3: bool) -> dict[str, Any]:
        if method == "batch" and method not in self.replies:
            run = partial(self._command, v3=v3)
            return {"result": await (v3_batch if v3 else v2_batch)(params, run)}
        outcome = await self._outcome(method, params)
        return v3_answer(outcome) if v3 else v2_answer(outcome)

    async def _command(self, method: str, params: Any, *, v3: bool) -> dict[str, Any]:
        self.calls.append(Sent(method, params))
        return await self._envelope(method, params, v3=v3)

    async def _outcome(self, method: str, params: Any) -> Any:
        reply = self._reply(method)
        if callable(reply):
            reply = reply(params)
        if inspect.isawaitable(reply):
            reply = await reply
        if isinstance(reply, BaseException):
            raise reply
        return reply

    def _reply(self, method: str) -> Any:
        if method not in self.replies:
            known = ", ".join(sorted(self.replies)) or "nothing"
            raise LookupError(f'no reply for {method}; add it: Fake({{"{method}": …}}). There is one for: {known}')
        reply = self.replies[method]
        if isinstance(reply, Iterator):
            reply = next(reply, NO_MORE)
            if reply is NO_MORE:
                calls = sum(sent.method == method for sent in self.calls)
                raise LookupError(
                    f"no reply left for {method}: this is call {calls} of it; give its iterator more of them"
                )
        return reply

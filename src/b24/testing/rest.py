"""What the portal's REST module does with a call: checks in the portal's order, batches, the method itself, books."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable, Mapping, Set
from copy import copy
from functools import partial
from typing import Any, Final

from attrs import define, evolve, field, frozen

from b24.catalogue import Api, Catalogue, MethodInfo
from b24.testing import idempotency
from b24.testing.about import About
from b24.testing.attached import GET_FILE, Attached
from b24.testing.batch import not_in_a_batch, v2_batch, v3_batch
from b24.testing.books import Books
from b24.testing.drive import Drive
from b24.testing.events import Events
from b24.testing.examples import example
from b24.testing.faults import Faults
from b24.testing.idempotency import Replays
from b24.testing.limits import Ledger, Plan, operating_limit
from b24.testing.links import link_check_failed
from b24.testing.living import Change, Living
from b24.testing.permissions import is_denied, refuse
from b24.testing.validation import check_arguments, check_order, check_required
from b24.testing.values import ZONE
from b24.testing.wire import (
    V3_CODE,
    Address,
    Caller,
    File,
    Key,
    Params,
    PortalError,
    Told,
    error_body,
    key_of,
    method_not_found,
    time_of,
    to_json,
    to_php_data,
    to_xml,
    v2_answer,
    v3_answer,
)

Handler = Callable[[Any], Any]
"""What a method does: takes the parameters; returns its result, an `Answer` or a `File`, or an awaitable of one."""

Authenticate = Callable[[Address, Mapping[str, Any]], Caller]
"""Who calls, by the address and the credentials beside the parameters. Raises `PortalError` if it is nobody."""

SIGNED_LINKS: Final[Set[Key]] = {("v2", "download"), ("v2", "upload"), ("v2", GET_FILE.lower())}

log = logging.getLogger(__name__)


@frozen
class Reply:
    """An answer before it goes over HTTP."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(factory=dict)


@define(kw_only=True)
class Rest:
    """The REST module of one portal."""

    catalogue: Catalogue
    living: Living
    events: Events
    drive: Drive
    attached: Attached
    about: About
    authenticate: Authenticate
    clock: Callable[[], float]
    denied: frozenset[str]
    faults: Faults
    plan: Plan | None
    cloud: bool
    strict_args: bool
    whole_seconds: bool
    books: Books = field(factory=Books)
    ledger: Ledger = field(init=False)
    _replays: Replays = field(init=False)
    _names: dict[Key, str] = field(init=False)
    _handlers: dict[Key, Handler] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        self.ledger = Ledger(self.clock)
        self._replays = Replays(self.clock)
        self._names = {key_of(api, name): name for name, api in self.catalogue.names}
        self.living.heard.append(self._note)

    def on(self, method: str, handler: Handler, api: Api | None) -> None:
        """Let `handler` do what `method` does."""
        keys = {key_of("v2", method), key_of("v3", method)} & self._names.keys()
        if api is not None or not keys:
            keys = {key_of(api or "v2", method)}
        self._handlers.update(dict.fromkeys(keys, handler))

    def name(self, api: Api, method: str) -> str:
        """The method as its spec spells it, whatever case a call has."""
        key = key_of(api, method)
        return self._names.get(key, key[1])

    # -- a request -----------------------------------------------------------------------------------------------------

    async def reply(self, address: Address, login: Mapping[str, Any], params: Params, key: str | None) -> Reply:
        """The answer to a request; `key` is its idempotency key."""
        encode = to_xml if address.xml else to_json
        try:
            if key is not None and address.api == "v3":
                return await self._reply_once(address, login, params, key)
            return _good(await self._answer(address, login, params), encode)
        except PortalError as error:
            return Reply(error.status, encode(error_body(address.api, error)))
        except Exception:
            log.exception("%s: its handler failed; the portal answers 500", address.method)
            failure = PortalError("INTERNAL_SERVER_ERROR", "Internal server error", 500)
            return Reply(failure.status, encode(error_body(address.api, failure)))

    async def _reply_once(self, address: Address, login: Mapping[str, Any], params: Params, key: str) -> Reply:
        """The answer to a call of v3 that may be given again; methods that only read pay no heed to keys."""
        info = None if address.method == "batch" else self._look_up("v3", address.method)[1]
        if info and info.safe:
            return _good(await self._answer(address, login, params), to_json)
        caller = self.authenticate(address, login)
        slot = (caller.key, caller.user, address.method, key)
        body = self._replays.find(slot, params)
        if body is not None:
            return Reply(200, body, idempotency.headers(key, replayed=True))
        reply = _good(await self._answer(address, login, params), to_json)
        self._replays.keep(slot, params, reply.body)
        return evolve(reply, headers={**reply.headers, **idempotency.headers(key, replayed=False)})

    async def _answer(self, address: Address, login: Mapping[str, Any], params: Params) -> dict[str, Any] | File:
        """The envelope or a file, after the portal's checks in the portal's order: name first, then credential."""
        api, method = address.api, address.method
        batch = key_of(api, method)[1] == "batch"
        if not batch:
            self._look_up(api, method)
        if api == "v2" and isinstance(params, dict) and "token" in params:
            raise link_check_failed()
        if params is None:
            raise PortalError(f"{V3_CODE}INVALIDJSONEXCEPTION", "The request body is not JSON")
        caller = self.authenticate(address, login)
        if not batch:
            return await self._call(api, caller, method, params)
        # A batch counts in no account of working time; its commands do, each in its own.
        started, run = self.clock(), partial(self._command, api, caller)
        self.books.ran["batch"] += 1
        if api == "v3":
            result: Any = await v3_batch(params, run)
        else:
            result = await v2_batch(params if isinstance(params, dict) else {}, run)
        return {"result": result, "time": self._time(caller, "batch", started)}

    # -- a call, or a command of a batch -------------------------------------------------------------------------------

    async def _command(self, api: Api, caller: Caller, method: str, params: Params) -> dict[str, Any]:
        self.books.asked[self.name(api, method)] += 1
        if (fault := self.faults.take_error(method)) and fault.error:
            raise Told(fault.error, fault.status)
        envelope = await self._call(api, caller, method, params)
        if isinstance(envelope, File):
            raise not_in_a_batch()
        return envelope

    async def _call(self, api: Api, caller: Caller, method: str, params: Params) -> dict[str, Any] | File:
        """The envelope of one method, or the file that it answers with."""
        key, info = self._look_up(api, method)
        if api == "v2" and isinstance(params, dict) and "token" in params:
            raise link_check_failed()
        _check_scope(api, info, caller)
        if self.plan and self.ledger.used(caller.key, method) > self.plan.operating:
            raise operating_limit()
        if self.denied and info and is_denied(info.permission, self.denied):
            raise refuse(info)
        if info and isinstance(params, dict):
            params = self._checked(info, params)
        name, handler, started = self.name(api, method), self._handler(key, info, caller, params), self.clock()
        self.books.ran[name] += 1
        try:
            outcome = handler(copy(params))  # the books keep what was sent, whatever the handler does with it
            outcome = await outcome if inspect.isawaitable(outcome) else outcome
        finally:
            self.ledger.add(caller.key, method, started, self.clock() - started)
        if not (info and info.safe):
            self.books.write(name, params)
        if isinstance(outcome, File):
            return outcome
        if api == "v2" and key in self._handlers:
            outcome = to_php_data(outcome)
        envelope = v3_answer(outcome) if api == "v3" else v2_answer(outcome)
        if "result" in envelope:
            envelope["time"] = self._time(caller, method, started)
        return envelope

    def _checked(self, info: MethodInfo, params: dict[str, Any]) -> dict[str, Any]:
        """The parameters as the method sees them. Raises `PortalError` if it would not run with them."""
        if info.positional:
            params = {name: value for name, value in params.items() if name != "start"}  # the portal took that out
        if self.strict_args:
            check_arguments(info, params, self.catalogue)
        elif info.positional:
            check_order(info, params)
        elif info.api == "v3":
            check_required(info, params)
        return params

    def _look_up(self, api: Api, method: str) -> tuple[Key, MethodInfo | None]:
        """What is known of the method. Raises `PortalError` if it does not exist."""
        key = key_of(api, method)
        if key in SIGNED_LINKS:
            raise link_check_failed()
        info = self.catalogue.method(self._names[key], api) if key in self._names else None
        if info is None and key not in self._handlers and not self.events.knows(key):
            raise method_not_found(api)
        return key, info

    def _handler(self, key: Key, info: MethodInfo | None, caller: Caller, params: Params) -> Handler:
        """What the method does: as a test says, to handlers of events, files or living rows, or the example."""
        handler = self._handlers.get(key)
        if handler is None and info and is_for_applications(info) and not caller.application:
            raise PortalError("WRONG_AUTH_TYPE", "Application context required", 403)
        handler = handler or self.events.behaviour(key, caller) or self.drive.behaviour(key, caller)
        if handler is None and key[0] == "v2":
            handler = self.attached.behaviour(key[1], params, caller) or self.about.behaviour(key[1], caller)
        if handler is None and isinstance(params, dict):
            handler = self.living.behaviour(key, params, caller)
        if handler is None:
            assert info is not None, "a method without a spec has a handler"
            handler = partial(example, info)
        return handler

    def _time(self, caller: Caller, method: str, started: float) -> dict[str, Any]:
        time = time_of(started, self.clock(), ZONE, whole=self.whole_seconds)
        # Only a portal in the cloud keeps account of operating time.
        return time | self.ledger.account(caller.key, method, started) if self.cloud else time

    def _note(self, change: Change) -> None:
        if change.kind == "add":
            self.books.created.setdefault(change.table.partition("/")[0], []).append(change.id)


def _good(answer: Mapping[str, Any] | File, encode: Callable[[Mapping[str, Any]], bytes]) -> Reply:
    if isinstance(answer, File):
        return Reply(200, answer.content, answer.headers)
    return Reply(200, encode(answer))


def is_for_applications(info: MethodInfo) -> bool:
    """Whether webhooks are refused. Other methods with that error are those that refuse sessions of a browser."""
    return "WRONG_AUTH_TYPE" in info.errors and info.method.startswith(("placement.", "telephony."))


def _check_scope(api: Api, info: MethodInfo | None, caller: Caller) -> None:
    if caller.scopes is None or info is None or not info.scope or not caller.scopes.isdisjoint(info.scope):
        return
    text = "The request requires higher privileges than provided by the webhook token"
    if api == "v3":
        raise PortalError(f"{V3_CODE}INSUFFICIENTSCOPEEXCEPTION", text, 403)
    raise PortalError("insufficient_scope", text, 401)

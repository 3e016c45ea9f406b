"""`Portal`: a server on this machine that answers as a Bitrix24 portal does, from the catalogue of methods."""

from __future__ import annotations

import asyncio
import inspect
import logging
import time
from collections.abc import Callable, Iterable, Mapping, Set
from copy import copy
from functools import cache, partial
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self
from urllib.parse import quote

import orjson
from aiohttp import web
from attrs import define, field

from b24.catalogue import Api, Catalogue, MethodInfo
from b24.php import parse_pairs
from b24.testing.batch import v2_batch, v3_batch
from b24.testing.examples import example
from b24.testing.faults import Drop, Fault, Faults
from b24.testing.limits import PLANS, Bucket, Ledger, Plan, PlanName, operating_limit, too_many_requests
from b24.testing.living import Living
from b24.testing.oauth import PATHS, AuthServer
from b24.testing.store import Store
from b24.testing.thread import LoopThread
from b24.testing.values import ZONE
from b24.testing.wire import (
    V3_CODE,
    Address,
    Caller,
    Params,
    PortalError,
    error_body,
    link_check_failed,
    method_not_found,
    read_address,
    take_unseen,
    time_of,
    to_json,
    to_xml,
    v2_answer,
    v2_params,
    v3_answer,
    v3_params,
)

Handler = Callable[[Any], Any]
"""What a method does: takes the parameters; returns its result or an `Answer`, or an awaitable of one of them."""

Key = tuple[Api, str]

SIGNED_LINKS: Final[Set[Key]] = {("v2", "download"), ("v2", "upload")}

log = logging.getLogger(__name__)

HEADERS: Final = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Headers": "origin, content-type, accept",
    "X-Content-Type-Options": "nosniff",
}
JSON_HEADERS: Final = {**HEADERS, "Content-Type": "application/json; charset=utf-8"}
XML_HEADERS: Final = {**HEADERS, "Content-Type": "text/xml; charset=utf-8"}

LARGEST_BODY: Final = 2**31


@define
class Request:
    """One request as the portal saw it.

    `params` are those that the method sees, None where v3 expected JSON and got something else. `status` is None while
    there is no answer: for ever, if the connection was cut.
    """

    api: Api
    method: str
    params: Any
    status: int | None = None
    headers: Mapping[str, str] = field(factory=dict, repr=False)


class Portal:
    """A portal to test against: `async with Portal() as portal: Bitrix24(portal.webhook_url)`.

    In code without an event loop `with Portal() as portal:` runs it in a thread. Every method of the catalogue answers
    with its example until `on` gives it a behaviour. `requests` is what was asked, in order.
    """

    def __init__(
        self,
        *,
        catalogue: Catalogue | None = None,
        user: int | str = 1,
        code: str = "simulated0code0",
        scopes: Iterable[str] | None = None,
        cloud: bool = True,
        limits: PlanName | Plan | None = None,
        deals: int | None = None,
        file: str | Path | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`scopes` are those of the webhook, all if None. Without `cloud` it answers as a self-hosted portal.

        `limits` is the plan whose limits it keeps: `"standard"`, `"enterprise"` or a `Plan` of your own; None for none.
        """
        self.requests: list[Request] = []
        self.oauth = AuthServer(lambda: self._moved_to or self.url, clock)
        """The auth server, and the application that is installed."""
        catalogue = catalogue or _bundled()
        self._known = {_key(info.api, info.method): info for info in catalogue.methods}
        self._living = Living(catalogue, Store(file), clock)
        for noun, count in {"crm.deal": deals}.items():
            if count is not None:
                self._living.fill(noun, count, {})
        self._handlers: dict[Key, Handler] = {}
        self._faults = Faults()
        self._user = str(user)
        self._code = code
        self._scopes = None if scopes is None else frozenset(scopes)
        self._cloud = cloud
        self._host = host
        self._port = port
        self._clock = clock
        self._plan = PLANS[limits] if isinstance(limits, str) else limits
        self._buckets: dict[str, Bucket] = {}
        self._ledger = Ledger(clock)
        self._moved_to = ""
        self._runner: web.ServerRunner | None = None
        self._thread: LoopThread | None = None

    # -- what a test says ----------------------------------------------------------------------------------------------

    @property
    def url(self) -> str:
        """Where it listens: `http://127.0.0.1:PORT`."""
        if self._runner is None or not self._runner.addresses:
            raise RuntimeError("the portal is not running; enter it first: `async with Portal() as portal:`")
        host, port = self._runner.addresses[0][:2]
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    @property
    def webhook_url(self) -> str:
        """The URL of its incoming webhook, as a user would copy it."""
        return f"{self.url}/rest/{quote(self._user, safe='')}/{quote(self._code, safe='')}/"

    @property
    def bucket(self) -> Bucket:
        """Requests as they count against the limit now: the fullest bucket, should there be several sources."""
        buckets = list(self._buckets.values()) or [Bucket(self._plan or PLANS["standard"])]
        for bucket in buckets:
            bucket.leak(self._clock())
        return max(buckets, key=lambda bucket: bucket.level)

    def on(self, method: str, handler: Handler, *, api: Api | None = None) -> None:
        """Let `handler` do what `method` does, known or not. Without `api`: in each API that knows it, else in v2."""
        keys = {_key("v2", method), _key("v3", method)} & self._known.keys()
        if api is not None or not keys:
            keys = {_key(api or "v2", method)}
        self._handlers.update(dict.fromkeys(keys, handler))

    def fail(
        self,
        method: str,
        *,
        status: int = 503,
        body: Mapping[str, Any] | str | bytes = "<html><body>Service Unavailable</body></html>",
        content_type: str | None = None,
        drop: Drop | None = None,
        times: int = 1,
    ) -> None:
        """Spoil the next `times` calls of `method`.

        It is not run but answered by `status` and `body` (a mapping goes as JSON, text as HTML, if no `content_type`
        says otherwise). Or, with `drop`, the connection is cut `"before"` or `"after"` it ran.
        """
        if isinstance(body, Mapping):
            body, content_type = orjson.dumps(body), content_type or "application/json"
        elif isinstance(body, str):
            body = body.encode()
        self._faults.add(method, Fault(status, body, content_type or "text/html", drop, left=times))

    def rename_to(self, host: str) -> None:
        """Give the portal another host name (the port stays): calls to any other are sent there by a 302."""
        self._moved_to = f"http://{host}:{self.url.rpartition(':')[2]}"

    # -- life ----------------------------------------------------------------------------------------------------------

    async def __aenter__(self) -> Self:
        server = web.Server(self._serve, request_factory=_make_request, access_log=None)
        self._runner = runner = web.ServerRunner(server, shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._host, self._port).start()
        except OSError:
            await runner.cleanup()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    def __enter__(self) -> Self:
        self._thread = LoopThread("b24-portal")
        try:
            return self._thread.run(self.__aenter__())
        except BaseException:
            self._thread.stop()
            raise

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._thread is not None:
            self._thread.run(self.__aexit__(kind, error, trace))
            self._thread.stop()

    # -- one request ---------------------------------------------------------------------------------------------------

    async def _serve(self, http: web.BaseRequest) -> web.StreamResponse:
        if name := PATHS.get(http.rel_url.raw_path.rstrip("/")):
            return await self._serve_oauth(name, http)
        address = read_address(http.rel_url.raw_path)
        if address is None:
            return web.Response(status=404, text="Not Found")
        if http.method not in ("GET", "POST"):
            return web.Response(status=405, text="Method Not Allowed")
        if self._moved_to and http.host != self._moved_to.partition("://")[2]:
            return web.Response(status=302, headers={"Location": self._moved_to + http.rel_url.raw_path})
        params = await _read_params(http, address.api)
        login = take_unseen(params)
        if bearer := http.headers.get("Authorization", "").removeprefix("Bearer "):
            login["auth"] = bearer
        request = Request(address.api, address.method, params, headers=http.headers)
        self.requests.append(request)

        if self._plan and not self._bucket_of(http.remote or "", self._plan).take(self._clock()):
            refusal = too_many_requests()
            request.status = refusal.status
            # This is said in front of the REST module, so its headers are missing and v3 has no shape of its own.
            return web.json_response(error_body("v2", refusal), status=refusal.status)
        fault = self._faults.take(address.method)
        if fault and fault.drop == "before":
            return _cut(http)
        if fault and fault.drop is None:
            request.status = fault.status
            return web.Response(status=fault.status, body=fault.body, content_type=fault.content_type)
        status, body = await self._reply(address, login, params)
        if fault:
            return _cut(http)
        request.status = status
        return web.Response(status=status, body=body, headers=XML_HEADERS if address.xml else JSON_HEADERS)

    async def _serve_oauth(self, name: str, http: web.BaseRequest) -> web.StreamResponse:
        params = await _read_params(http, "v2")
        fault = self._faults.take(name)
        if fault and fault.drop == "before":
            return _cut(http)
        if fault and fault.drop is None:
            return web.Response(status=fault.status, body=fault.body, content_type=fault.content_type)
        page = self.oauth.answer(name, params if isinstance(params, dict) else {})
        if fault:
            return _cut(http)
        headers = {} if page.location is None else {"Location": page.location}
        return web.Response(status=page.status, body=page.body, content_type=page.content_type, headers=headers)

    def _bucket_of(self, source: str, plan: Plan) -> Bucket:
        return self._buckets.setdefault(source, Bucket(plan))

    async def _reply(self, address: Address, login: Mapping[str, Any], params: Params) -> tuple[int, bytes]:
        """Status and body for a request."""
        encode = to_xml if address.xml else to_json
        try:
            return 200, encode(await self._answer(address, login, params))
        except PortalError as error:
            return error.status, encode(error_body(address.api, error))
        except Exception:
            log.exception("%s: its handler failed; the portal answers 500", address.method)
            failure = PortalError("INTERNAL_SERVER_ERROR", "Internal server error", 500)
            return failure.status, encode(error_body(address.api, failure))

    async def _answer(self, address: Address, login: Mapping[str, Any], params: Params) -> dict[str, Any]:
        """The envelope, after the portal's checks in the portal's order: name first, then credential."""
        api, method = address.api, address.method
        batch = method == "batch" if api == "v3" else method.lower() == "batch"
        if not batch:
            self._look_up(api, method)
        if api == "v2" and isinstance(params, dict) and "token" in params:
            raise link_check_failed()
        if params is None:
            raise PortalError(f"{V3_CODE}INVALIDJSONEXCEPTION", "The request body is not JSON")
        caller = self._authenticate(address, login)
        if not batch:
            return await self._call(api, caller, method, params)
        # A batch counts in no account of working time; its commands do, each in its own.
        started, run = self._clock(), partial(self._call, api, caller)
        if api == "v3":
            result: Any = await v3_batch(params, run)
        else:
            result = await v2_batch(params if isinstance(params, dict) else {}, run)
        return {"result": result, "time": self._time(caller, "batch", started)}

    async def _call(self, api: Api, caller: Caller, method: str, params: Params) -> dict[str, Any]:
        """The envelope of one method: of a call, or of a command in a batch."""
        key, info = self._look_up(api, method)
        if api == "v2" and isinstance(params, dict) and "token" in params:
            raise link_check_failed()
        _check_scope(api, info, caller)
        if self._plan and self._ledger.used(caller.key, method) > self._plan.operating:
            raise operating_limit()
        handler, started = self._handler(key, info, caller), self._clock()
        try:
            outcome = handler(copy(params))  # the books keep what was sent, whatever the handler does with it
            outcome = await outcome if inspect.isawaitable(outcome) else outcome
        finally:
            self._ledger.add(caller.key, method, started, self._clock() - started)
        envelope = v3_answer(outcome) if api == "v3" else v2_answer(outcome)
        if "result" in envelope:
            envelope["time"] = self._time(caller, method, started)
        return envelope

    def _look_up(self, api: Api, method: str) -> tuple[Key, MethodInfo | None]:
        """What is known of the method. Raises `PortalError` if it does not exist."""
        key = _key(api, method)
        if key in SIGNED_LINKS:
            raise link_check_failed()
        info = self._known.get(key)
        if info is None and key not in self._handlers:
            raise method_not_found(api)
        return key, info

    def _handler(self, key: Key, info: MethodInfo | None, caller: Caller) -> Handler:
        """What the method does: as a test says, to the rows of its noun if that lives, or the example."""
        handler = self._handlers.get(key) or self._living.behaviour(key, caller.user)
        if handler is None:
            assert info is not None, "a method without a spec has a handler"
            handler = partial(example, info)
        return handler

    def _authenticate(self, address: Address, login: Mapping[str, Any]) -> Caller:
        user = login.get("aplogin") if address.user is None else address.user
        code = login.get("ap") if address.code is None else address.code
        if code is None and (token := login.get("auth") or login.get("access_token")):
            return self.oauth.caller(str(token))
        # The documentation has 403 for some of these; the server's code and recordings have 401.
        if code != self._code:
            raise PortalError("NO_AUTH_FOUND", "Wrong authorization data", 401)
        if user != self._user:
            raise PortalError("INVALID_CREDENTIALS", "Invalid request credentials", 401)
        return Caller(self._code, self._user, self._scopes)

    def _time(self, caller: Caller, method: str, started: float) -> dict[str, Any]:
        time = time_of(started, self._clock(), ZONE)
        # Only a portal in the cloud keeps account of operating time.
        return time | self._ledger.account(caller.key, method, started) if self._cloud else time


def _check_scope(api: Api, info: MethodInfo | None, caller: Caller) -> None:
    if caller.scopes is None or info is None or not info.scope or not caller.scopes.isdisjoint(info.scope):
        return
    text = "The request requires higher privileges than provided by the webhook token"
    if api == "v3":
        raise PortalError(f"{V3_CODE}INSUFFICIENTSCOPEEXCEPTION", text, 403)
    raise PortalError("insufficient_scope", text, 401)


@cache
def _bundled() -> Catalogue:
    return Catalogue.load()


def _key(api: Api, method: str) -> Key:
    return (api, method.lower() if api == "v2" else method)


def _make_request(message: Any, payload: Any, protocol: Any, writer: Any, task: Any) -> web.BaseRequest:
    return web.BaseRequest(
        message, payload, protocol, writer, task, asyncio.get_running_loop(), client_max_size=LARGEST_BODY
    )


async def _read_params(http: web.BaseRequest, api: Api) -> Params:
    query, media_type = http.rel_url.raw_query_string, http.content_type
    if api == "v2" and http.method == "POST" and media_type == "multipart/form-data":
        fields = await http.post()
        return v2_params(query, media_type, parse_pairs((k, v) for k, v in fields.items() if isinstance(v, str)))
    body = await http.read() if http.method == "POST" else b""
    return v2_params(query, media_type, body) if api == "v2" else v3_params(media_type, body)


def _cut(http: web.BaseRequest) -> web.Response:
    """A response that nobody gets: the connection is gone."""
    if http.transport is not None:
        http.transport.abort()
    return web.Response()

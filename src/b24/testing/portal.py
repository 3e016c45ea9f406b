"""`Portal`: a server on this machine that answers as a Bitrix24 portal does, from the catalogue of methods."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Any, Final, Self
from urllib.parse import quote

import orjson
from aiohttp import web
from attrs import define, field

from b24.catalogue import Api, Catalogue
from b24.php import parse_pairs
from b24.testing import idempotency, page
from b24.testing.about import About
from b24.testing.attached import Attached
from b24.testing.books import Books
from b24.testing.drive import SCOPE as DRIVE
from b24.testing.drive import Drive
from b24.testing.events import Events
from b24.testing.faults import Cut, Drop, Fault, Faults, Ready
from b24.testing.limits import PLANS, Bucket, Plan, PlanName, too_many_requests
from b24.testing.links import Links
from b24.testing.living import Living
from b24.testing.oauth import PATHS, AuthServer
from b24.testing.outbox import Delivery, Outbox
from b24.testing.permissions import ADMINISTRATOR, check_denied
from b24.testing.rest import SIGNED_LINKS, Handler, Rest
from b24.testing.store import Store
from b24.testing.thread import LoopThread
from b24.testing.wire import (
    Address,
    Caller,
    File,
    Params,
    PortalError,
    error_body,
    read_address,
    take_unseen,
    v2_params,
    v3_params,
)

HEADERS: Final = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Headers": "origin, content-type, accept",
    "X-Content-Type-Options": "nosniff",
}
JSON_HEADERS: Final = {**HEADERS, "Content-Type": "application/json; charset=utf-8"}
XML_HEADERS: Final = {**HEADERS, "Content-Type": "text/xml; charset=utf-8"}

LARGEST_BODY: Final = 2**31

# Where the portal serves browsers; programs have business in `/rest/` alone.
SITE: Final = ("/bitrix/", "/upload/")


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


# The nouns that `Portal` can fill with sample data when it is made.
_SAMPLES: Final = {
    "deals": "crm.deal",
    "leads": "crm.lead",
    "contacts": "crm.contact",
    "companies": "crm.company",
    "tasks": "tasks.task",
    "users": "user",
}


class Portal:
    """A portal to test against: `async with Portal(deals=500) as portal: Bitrix24(portal.webhook_url)`.

    In code without an event loop `with Portal() as portal:` runs it in a thread. Methods of a noun that was filled, or
    that a row was added to, work on its rows; others answer with their examples, until `on` gives them a behaviour.
    `requests` are the last that came, in order; `books` count all of them.
    """

    def __init__(
        self,
        *,
        catalogue: Catalogue | None = None,
        user: int | str = 1,
        code: str = "simulated0code0",
        scopes: Iterable[str] | None = None,
        denied: Iterable[str] = (),
        cloud: bool = True,
        limits: PlanName | Plan | None = None,
        strict_args: bool = False,
        whole_seconds: bool = False,
        deals: int | None = None,
        leads: int | None = None,
        contacts: int | None = None,
        companies: int | None = None,
        tasks: int | None = None,
        users: int | None = None,
        file: str | Path | None = None,
        remember: int = 10_000,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: ssl.SSLContext | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`scopes` are those of the webhook, all if None. Without `cloud` it answers as a self-hosted portal.

        `denied` are permissions that whoever calls lacks, by the words of `b24 describe METHOD`: `"administrator"`,
        `"CRM - deals - delete"`, or a section: `"CRM - deals"`.
        `limits` is the plan whose limits it keeps: `"standard"`, `"enterprise"` or a `Plan` of your own; None for none.
        With `strict_args` arguments that their spec does not allow are an error that names them; with `whole_seconds`
        `time` is that of newer portals, where `start` and `processing` are integers. `deals` and the like
        fill the portal with so many sample rows. What it keeps is in memory, or in `file`, where it finds it again.
        `remember` is how many `requests` it remembers. With `tls`, a server's context, it speaks https.
        """
        self.requests: list[Request] = []
        self.oauth = AuthServer(lambda: self._moved_to or self.url, clock)
        """The auth server, and the application that is installed."""
        self._faults = Faults()
        self._store = Store(file)
        self._outbox = Outbox(remember)
        self._links = Links(lambda: self._moved_to or self.url)
        self._attached = Attached(self._store, self._links)
        living = Living(catalogue or _bundled(), self._store, clock, self._attached)
        lacked = check_denied(denied, living.catalogue.methods) if denied else frozenset()
        administrators = ADMINISTRATOR not in lacked
        self._drive = Drive(living, clock, self._links)
        self._rest = Rest(
            catalogue=catalogue or _bundled(),
            living=living,
            events=Events(self.oauth, living, clock, self._outbox.post, administrators),
            drive=self._drive,
            attached=self._attached,
            about=About(living, clock, administrators),
            authenticate=self._authenticate,
            denied=lacked,
            faults=self._faults,
            clock=clock,
            plan=PLANS[limits] if isinstance(limits, str) else limits,
            cloud=cloud,
            strict_args=strict_args,
            whole_seconds=whole_seconds,
        )
        self._user = str(user)
        self._code = code
        self._scopes = None if scopes is None else frozenset(scopes)
        self._remember = remember
        self._host = host
        self._port = port
        self._tls = tls
        self._clock = clock
        self._buckets: dict[str, Bucket] = {}
        self._moved_to = ""
        self._runner: web.ServerRunner | None = None
        self._thread: LoopThread | None = None
        counts = {
            "deals": deals,
            "leads": leads,
            "contacts": contacts,
            "companies": companies,
            "tasks": tasks,
            "users": users,
        }
        for plural, count in counts.items():
            if count is not None:
                self.fill(_SAMPLES[plural], count)

    # -- what a test says ----------------------------------------------------------------------------------------------

    @property
    def url(self) -> str:
        """Where it listens: `http://127.0.0.1:PORT`, or `https://` with `tls`."""
        if self._runner is None or not self._runner.addresses:
            raise RuntimeError("the portal is not running; enter it first: `async with Portal() as portal:`")
        host, port = self._runner.addresses[0][:2]
        return f"{self._scheme}://[{host}]:{port}" if ":" in host else f"{self._scheme}://{host}:{port}"

    @property
    def _scheme(self) -> str:
        return "https" if self._tls else "http"

    @property
    def webhook_url(self) -> str:
        """The URL of its incoming webhook, as a user would copy it. At `url` itself there is a page for people."""
        return f"{self.url}/rest/{quote(self._user, safe='')}/{quote(self._code, safe='')}/"

    @property
    def bucket(self) -> Bucket:
        """Requests as they count against the limit now: the fullest bucket, should there be several sources."""
        buckets = list(self._buckets.values()) or [Bucket(self._rest.plan or PLANS["standard"])]
        for bucket in buckets:
            bucket.leak(self._clock())
        return max(buckets, key=lambda bucket: bucket.level)

    @property
    def books(self) -> Books:
        """What was asked, what ran, what was refused or done twice, and the ids of the rows that were created."""
        return self._rest.books

    def fill(self, noun: str, count: int, **owner: Any) -> None:
        """Let `noun` (`crm.deal`) have `count` sample rows in place of what it had, save what comes from a file.

        Where rows belong to something, `owner` says to what: `fill("crm.item", 20, entityTypeId=140)`; a field named
        there is the same in all rows.
        """
        self._rest.living.fill(noun, count, owner)

    def rows(self, noun: str, **owner: Any) -> list[dict[str, Any]]:
        """The rows of `noun` as the portal keeps them: with Python's names and types, by id."""
        return self._rest.living.rows(noun, owner)

    def on(self, method: str, handler: Handler, *, api: Api | None = None) -> None:
        """Let `handler` do what `method` does, known or not. Without `api`: in each API that knows it, else in v2."""
        self._rest.on(method, handler, api)

    def fail(
        self,
        method: str,
        *,
        status: int | None = None,
        body: Mapping[str, Any] | str | bytes = "<html><body>Service Unavailable</body></html>",
        content_type: str | None = None,
        headers: Mapping[str, str] | None = None,
        drop: Drop | None = None,
        cut: Cut | None = None,
        delay: float = 0,
        times: int | None = None,
        rate: float = 1,
        seed: int = 0,
    ) -> None:
        """Spoil requests for `method`: the next one, the next `times`, or by chance a share of `rate` of all to come.

        `"batch"` spoils batches, and `"*"` any request. By itself a request is not run but answered by `status` (503),
        `headers` and `body` (a mapping goes as JSON, text as HTML, if no `content_type` says otherwise). With `drop`
        the connection ends `"before"` or `"after"` the method ran. With `cut` it runs, and of its answer the `"body"`
        breaks off, or half of its `"json"` is missing. `delay` holds the answer back for so many seconds; given alone,
        it spoils nothing else. A command inside a batch is spoilt by no fault but a `body` with an `error` and a
        `status` below 500: the error is the command's then.
        """
        # What has a status above that is said in front of the REST module, which alone knows of commands.
        error = body if isinstance(body, Mapping) and "error" in body and (status or 503) < 500 else None
        if isinstance(body, Mapping):
            body, content_type = orjson.dumps(body), content_type or "application/json"
        elif isinstance(body, str):
            body = body.encode()
        runs = drop is not None or cut is not None or (delay > 0 and status is None)
        said = {"Content-Type": content_type or "text/html", **(headers or {})}
        ready = None if runs else Ready(status or 503, body, said, error)
        left = 1 if times is None and rate >= 1 else times
        self._faults.add(method, Fault(ready, drop, cut, delay, left, rate, Random(seed)))  # noqa: S311

    @property
    def deliveries(self) -> list[Delivery]:
        """The last events that were posted to handlers, in order, with what each was answered."""
        return self._outbox.deliveries

    def send_event(self, event: str, data: Mapping[str, Any], *, user: int | None = 1) -> None:
        """Tell the handlers of an event that no change of a row causes: `ONIMBOTMESSAGEADD`.

        Without a `user` it comes without tokens, as from a robot.
        """
        self._rest.events.tell(event.upper(), data, user)

    async def events_sent(self) -> None:
        """Return once every event so far has been answered by its handler, or lost.

        In a test that is no coroutine: `asyncio.run(portal.events_sent())`.
        """
        await self._outbox.empty()

    def rename_to(self, host: str) -> None:
        """Give the portal another host name (the port stays): calls to any other are sent there by a 302."""
        self._moved_to = f"{self._scheme}://{host}:{self.url.rpartition(':')[2]}"

    # -- life ----------------------------------------------------------------------------------------------------------

    async def __aenter__(self) -> Self:
        server = web.Server(self._serve, request_factory=_make_request, access_log=None)
        self._runner = runner = web.ServerRunner(server, shutdown_timeout=0.1)
        await runner.setup()
        self._outbox.open()
        try:
            await web.TCPSite(runner, self._host, self._port, ssl_context=self._tls).start()
        except OSError:
            await runner.cleanup()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
        await self._outbox.close()
        self._store.close()

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
        if (path := http.rel_url.raw_path) in page.PATHS and http.method == "GET":
            return self._serve_page(path)
        if path.startswith(SITE) and http.method == "GET":
            return self._serve_site(path, http)
        address = read_address(path)
        if address is None:
            return web.Response(status=404, text="Not Found")
        if http.method not in ("GET", "POST"):
            return web.Response(status=405, text="Method Not Allowed")
        if self._moved_to and http.host != self._moved_to.partition("://")[2]:
            return web.Response(status=302, headers={"Location": self._moved_to + path})
        params = await _read_params(http, address.api)
        login = take_unseen(params)
        if bearer := http.headers.get("Authorization", "").removeprefix("Bearer "):
            login["auth"] = bearer
        elif isinstance(params, list) and (token := http.rel_url.query.get("auth")):
            login["auth"] = token  # a batch of v3 has no other place for it
        request = Request(address.api, address.method, params, headers=http.headers)
        self.requests.append(request)
        del self.requests[: max(0, len(self.requests) - self._remember)]
        self.books.asked[self._rest.name(address.api, address.method)] += 1

        if (plan := self._rest.plan) and not self._bucket_of(http.remote or "", plan).take(self._clock()):
            refusal = too_many_requests()
            request.status = refusal.status
            # This is said in front of the REST module, so its headers are missing and v3 has no shape of its own.
            return web.json_response(error_body("v2", refusal), status=refusal.status)

        async def answer() -> web.Response:
            if (address.api, address.method.lower()) in SIGNED_LINKS and isinstance(params, dict) and "token" in params:
                return await self._serve_link(address, login, str(params["token"]), http)
            reply = await self._rest.reply(address, login, params, http.headers.get(idempotency.HEADER))
            headers = {**(XML_HEADERS if address.xml else JSON_HEADERS), **reply.headers}
            response = web.Response(status=reply.status, body=reply.body, headers=headers)
            return _download(http, response) if "Content-Disposition" in headers else response

        response = await self._spoiled(http, address.method, answer)
        request.status = response.status if response else None
        return response or web.Response()

    async def _serve_link(
        self, address: Address, login: Mapping[str, Any], token: str, http: web.BaseRequest
    ) -> web.Response:
        """A file's way to the portal, or from there."""
        try:
            caller = self._authenticate(address, login)
            scope, query = self._links.read(address.method, token, caller)
            if address.method.lower() == "upload":
                file = await _read_file(http)
                took = self._drive.receive(query, caller, file) if scope == DRIVE else self._attached.receive(file)
                self._links.spend(query)
                return web.json_response({"result": took})
            file = self._drive.fetch(query) if scope == DRIVE else self._attached.fetch(query)
        except PortalError as error:
            return web.json_response(error_body("v2", error), status=error.status)
        return _download(http, web.Response(body=file.content, headers=file.headers))

    def _serve_site(self, path: str, http: web.BaseRequest) -> web.Response:
        """What a portal has for browsers: files that are open to all, and else a page where people log in."""
        file = self._attached.public(path)
        if file is not None:
            return _download(http, web.Response(body=file.content, headers=file.headers))
        return web.Response(text="<html><title>Authorization</title></html>", content_type="text/html")

    def _serve_page(self, path: str) -> web.Response:
        """The page for people, or what it shows."""
        if path == page.METHODS:
            return web.Response(body=page.methods(self._rest.catalogue), content_type="application/json")
        if path == page.STATE:
            now = page.State(
                webhook=self.webhook_url,
                plan=self._rest.plan,
                bucket=self.bucket,
                books=self.books,
                requests=self.requests,
                deliveries=self.deliveries,
            )
            return web.Response(body=page.state(now), content_type="application/json")
        headers = {"Content-Security-Policy": page.POLICY, "Referrer-Policy": "no-referrer"}
        return web.Response(body=page.html(), content_type="text/html", charset="utf-8", headers=headers)

    async def _serve_oauth(self, name: str, http: web.BaseRequest) -> web.StreamResponse:
        async def answer() -> web.Response:
            params = await _read_params(http, "v2")
            page = self.oauth.answer(name, params if isinstance(params, dict) else {})
            headers = {} if page.location is None else {"Location": page.location}
            return web.Response(status=page.status, body=page.body, content_type=page.content_type, headers=headers)

        return await self._spoiled(http, name, answer) or web.Response()

    async def _spoiled(
        self, http: web.BaseRequest, name: str, answer: Callable[[], Awaitable[web.Response]]
    ) -> web.Response | None:
        """The answer, spoiled if a fault is due; None if the connection is gone."""
        fault = self._faults.take(name)
        if fault is None:
            return await answer()
        if fault.drop == "before":
            _cut(http)
            return None
        if fault.answer:
            ready = fault.answer
            response = web.Response(status=ready.status, body=ready.body, headers=ready.headers)
        else:
            response = await answer()
        if fault.delay:
            await asyncio.sleep(fault.delay)
        if fault.drop == "after":
            _cut(http)
            return None
        body = response.body if isinstance(response.body, bytes) else b""
        if fault.cut == "body":
            await _break_off(http, response, body)
            return None
        if fault.cut == "json":
            response.body = body[: len(body) // 2]
        return response

    def _bucket_of(self, source: str, plan: Plan) -> Bucket:
        return self._buckets.setdefault(source, Bucket(plan))

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


@cache
def _bundled() -> Catalogue:
    return Catalogue.load()


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


async def _read_file(http: web.BaseRequest) -> File:
    """The file of a form that has one. Raises `PortalError` if it has none."""
    sent = (await http.post()).get("file") if http.content_type == "multipart/form-data" else None
    if not isinstance(sent, web.FileField):
        raise PortalError("ERROR_ARGUMENT", "Invalid value of parameter {file}")
    return File(sent.filename, sent.file.read())


def _download(http: web.BaseRequest, response: web.Response) -> web.Response:
    """A file's answer; but the front-end lets nobody download who does not say what they are."""
    if http.headers.get("User-Agent"):
        return response
    return web.Response(status=404, text="<html><body>404 Not Found</body></html>", content_type="text/html")


def _cut(http: web.BaseRequest) -> None:
    """Break the connection at once: nobody gets an answer."""
    if http.transport is not None:
        http.transport.abort()


async def _break_off(http: web.BaseRequest, response: web.Response, body: bytes) -> None:
    """Send half of the body that was announced, and end the connection."""
    response.headers["Content-Length"] = str(len(body))
    torn = web.StreamResponse(status=response.status, headers=response.headers)
    await torn.prepare(http)
    await torn.write(body[: len(body) // 2])
    if http.transport is not None:
        http.transport.close()

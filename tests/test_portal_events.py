"""Events of the simulated portal: who may ask for them, how they arrive, and those that wait to be asked for."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import parse_qsl

import aiohttp
import pytest
from aiohttp import web

from b24.payloads import Event, read_event
from b24.testing import Portal


class Clock:
    now = 1_900_000_000.0

    def __call__(self) -> float:
        return self.now


class Service:
    """A handler of events as an application would have one, and calls with the application's token."""

    def __init__(self, session: aiohttp.ClientSession, portal: Portal, user: int = 7) -> None:
        self.bodies: list[bytes] = []
        self.types: list[str] = []
        self.status = 200
        self.url = ""
        self._session = session
        self._portal = portal
        self._token = portal.oauth.issue(user)["access_token"]

    async def receive(self, request: web.BaseRequest) -> web.Response:
        self.bodies.append(await request.read())
        self.types.append(request.content_type)
        return web.Response(status=self.status)

    async def call(self, method: str, **params: Any) -> tuple[int, Any]:
        async with self._session.post(
            f"{self._portal.url}/rest/{method}", json={**params, "auth": self._token}
        ) as response:
            return response.status, await response.json()

    async def result(self, method: str, **params: Any) -> Any:
        status, envelope = await self.call(method, **params)
        assert status == 200, envelope
        return envelope["result"]

    async def bind(self, event: str, **more: Any) -> None:
        assert await self.result("event.bind", event=event, handler=self.url, **more) is True

    async def events(self) -> list[Event]:
        await self._portal.events_sent()
        return [read_event(body) for body in self.bodies]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def portal(clock: Clock) -> AsyncIterator[Portal]:
    async with Portal(clock=clock, deals=3) as portal:
        yield portal


@pytest.fixture
async def service(portal: Portal) -> AsyncIterator[Service]:
    async with aiohttp.ClientSession() as session:
        service = Service(session, portal)
        runner = web.ServerRunner(web.Server(service.receive))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        service.url = f"http://127.0.0.1:{runner.addresses[0][1]}/events/"
        yield service
        await runner.cleanup()


# -- binding -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["event.bind", "event.get", "events", "event.offline.list"])
async def test_a_webhook_may_not(portal: Portal, method: str) -> None:
    """Events belong to applications."""
    async with aiohttp.ClientSession() as session, session.post(portal.webhook_url + method) as response:
        envelope = await response.json()

    assert response.status == 403
    assert envelope["error"] == "WRONG_AUTH_TYPE"
    assert portal.books.ran[method] == 0


async def test_handlers_are_bound_listed_and_removed(service: Service) -> None:
    """Names are taken in any case of letters and shown in capitals; offline ones have no address."""
    await service.bind("onCrmDealAdd", auth_type=15)
    await service.bind("ONTASKADD")
    await service.result("event.bind", event="ONCRMLEADADD", event_type="offline", auth_connector="stock")

    assert await service.result("event.get") == [
        {"event": "ONCRMDEALADD", "handler": service.url, "auth_type": "15", "offline": 0},
        {"event": "ONTASKADD", "handler": service.url, "auth_type": "0", "offline": 0},
        {"event": "ONCRMLEADADD", "connector_id": "stock", "offline": 1},
    ]
    assert await service.result("event.unbind", event="oncrmdealadd", handler=service.url, auth_type=3) == {"count": 0}
    assert await service.result("event.unbind", event="oncrmdealadd", handler=service.url) == {"count": 1}
    assert [one["event"] for one in await service.result("event.get")] == ["ONTASKADD", "ONCRMLEADADD"]


@pytest.mark.parametrize(
    ("params", "code"),
    [
        ({"event": "ONCRMDEALADDED", "handler": "https://service.example/"}, "ERROR_EVENT_NOT_FOUND"),
        ({"event": "ONCRMDEALADD", "handler": "ftp://service.example/"}, "ERROR_UNSUPPORTED_PROTOCOL"),
        ({"event": "ONCRMDEALADD", "handler": "https:///path"}, "ERROR_WRONG_HANDLER_URL"),
        ({"event": "ONCRMDEALADD"}, "ERROR_ARGUMENT"),
        ({"handler": "https://service.example/"}, "ERROR_ARGUMENT"),
        ({"event": "ONCRMDEALUPDATE", "handler": "https://service.example/"}, "ERROR_CORE"),  # bound already
    ],
)
async def test_what_cannot_be_bound(service: Service, params: dict[str, str], code: str) -> None:
    """The code tells why, and nothing is bound."""
    await service.result("event.bind", event="ONCRMDEALUPDATE", handler="https://service.example/")

    status, envelope = await service.call("event.bind", **params)

    assert (status, envelope["error"]) == (400, code)
    assert len(await service.result("event.get")) == 1


async def test_who_is_no_administrator_binds_for_nobody_else(clock: Clock) -> None:
    """Nor offline; such a user sees and removes own handlers alone, and the queue is closed."""
    async with Portal(clock=clock, denied=["administrator"]) as portal, aiohttp.ClientSession() as session:
        mine, others = Service(session, portal), Service(session, portal, user=8)
        for service in (mine, others):
            service.url = "https://service.example/"
            await service.bind("ONCRMDEALADD")
        refused = [
            await mine.call("event.bind", event="ONCRMLEADADD", event_type="offline"),
            await mine.call("event.bind", event="ONCRMLEADADD", handler=mine.url, auth_type=8),
            await mine.call("event.unbind", event="ONCRMDEALADD", handler=mine.url, auth_type=8),
            await mine.call("event.offline.get"),
        ]
        seen = await mine.result("event.get")
        removed = await mine.result("event.unbind", event="ONCRMDEALADD", handler=mine.url)
        left = await others.result("event.get")

    assert [(status, body["error"]) for status, body in refused] == [(403, "ACCESS_DENIED")] * 4
    assert seen == [{"event": "ONCRMDEALADD", "handler": mine.url, "auth_type": "7", "offline": 0}]
    assert removed == {"count": 1}
    assert [one["auth_type"] for one in left] == ["8"]


async def test_names_by_scope(service: Service, portal: Portal) -> None:
    """By themselves those that the application's scopes let it hear."""
    own, tasks, every = [await service.result("events", **params) for params in ({}, {"SCOPE": "task"}, {"FULL": 1})]

    assert "ONCRMDEALADD" in own
    assert "ONIMBOTMESSAGEADD" not in own
    assert "ONTASKADD" in tasks
    assert "ONCRMDEALADD" not in tasks
    assert {*own, "ONIMBOTMESSAGEADD", "CATALOG.PRODUCT.ON.ADD"} < set(every)


# -- changes -----------------------------------------------------------------------------------------------------------


async def test_a_change_is_posted(service: Service, portal: Portal, clock: Clock) -> None:
    """As a form whose leaves are text, with the portal's token and one of the user who did it."""
    await service.bind("ONCRMDEALADD")

    deal = await service.result("crm.deal.add", fields={"TITLE": "Desk"})

    [event] = await service.events()
    assert event.name == "ONCRMDEALADD"
    assert event.data == {"FIELDS": {"ID": str(deal)}}
    assert event.sent == clock.now
    assert event.handler_id == 1
    assert event.is_from(portal.oauth.application_token)
    assert (event.auth.user_id, event.auth.expires_in, event.auth.scope) == (7, 3600, ("crm", "task"))
    assert event.auth.member_id == portal.oauth.member_id
    assert event.auth.client_endpoint == f"{portal.url}/rest/"
    assert event.auth.domain == portal.url.removeprefix("http://")
    assert portal.oauth.caller(event.auth.access_token).user == "7"
    assert event.auth.refresh_token == ""
    assert service.types == ["application/x-www-form-urlencoded"]
    assert ("data[FIELDS][ID]", str(deal)) in parse_qsl(service.bodies[0].decode())


async def test_each_kind_of_change(service: Service, portal: Portal) -> None:
    """In the order in which they happened; what comes by a webhook or in a batch counts as well."""
    for word in ("ADD", "UPDATE", "DELETE"):
        await service.bind(f"ONCRMDEAL{word}")

    async with aiohttp.ClientSession() as session:
        commands = {"one": "crm.deal.update?ID=2&fields[TITLE]=B", "two": "crm.deal.delete?ID=3"}
        await (await session.post(portal.webhook_url + "batch", json={"cmd": commands})).read()
    await service.result("crm.item.add", entityTypeId=2, fields={"title": "C"})

    told = [(event.name, event.data["FIELDS"]["ID"], event.auth.user_id) for event in await service.events()]
    assert told == [("ONCRMDEALUPDATE", "2", 1), ("ONCRMDEALDELETE", "3", 1), ("ONCRMDEALADD", "4", 7)]


async def test_tasks_tell_before_and_after(service: Service) -> None:
    """There is no `FIELDS` as in CRM; what was not, or is no longer, is `undefined`."""
    for word in ("ADD", "UPDATE", "DELETE"):
        await service.bind(f"ONTASK{word}")

    task = await service.result("tasks.task.add", fields={"TITLE": "Call", "RESPONSIBLE_ID": 1})
    id = task["task"]["id"]
    await service.result("tasks.task.update", taskId=id, fields={"TITLE": "Call back"})
    await service.result("tasks.task.delete", taskId=id)

    told = [(event.data["FIELDS_BEFORE"], event.data["FIELDS_AFTER"]) for event in await service.events()]
    row = {"ID": str(id)}
    assert told == [("undefined", row), (row, row), (row, "undefined")]


async def test_items_of_a_type_of_ones_own(service: Service) -> None:
    """They say of which type they are, under a name for all types and one for each."""
    await service.bind("onCrmDynamicItemAdd")
    await service.bind("onCrmDynamicItemAdd_140")

    await service.result("crm.item.add", entityTypeId=140, fields={"title": "First"})
    await service.result("crm.item.add", entityTypeId=150, fields={"title": "Other"})

    told = [(event.name, event.data["FIELDS"]["ENTITY_TYPE_ID"]) for event in await service.events()]
    assert told == [
        ("ONCRMDYNAMICITEMADD", "140"),
        ("ONCRMDYNAMICITEMADD_140", "140"),
        ("ONCRMDYNAMICITEMADD", "150"),
    ]


async def test_a_new_user_is_told_with_fields(service: Service, portal: Portal) -> None:
    """The event of users is flat and wide, and tells of the new one among others."""
    portal.fill("user", 3)
    portal.oauth.scope = ("user",)
    await service.bind("ONUSERADD")

    id = await service.result("user.add", NAME="Anna", EMAIL="anna@example.com")

    [event] = await service.events()
    assert (event.data["ID"], event.data["NAME"], event.data["EMAIL"]) == (str(id), "Anna", "anna@example.com")
    assert id == 4


async def test_a_handler_may_act_for_another_user(service: Service) -> None:
    """With `auth_type` the token is that user's, whoever made the change."""
    await service.bind("ONCRMDEALADD", auth_type=15)

    await service.result("crm.deal.add", fields={"TITLE": "Desk"})

    [event] = await service.events()
    assert event.auth.user_id == 15


async def test_what_a_handler_does_not_take_is_lost(service: Service, portal: Portal) -> None:
    """No retries, and the call that caused it knows nothing of it."""
    await service.bind("ONCRMDEALADD")
    await service.result("event.bind", event="ONCRMDEALADD", handler="http://127.0.0.1:1/")
    service.status = 500

    await service.result("crm.deal.add", fields={"TITLE": "Desk"})
    await portal.events_sent()

    assert len(service.bodies) == 1
    assert sorted((one.handler, one.status) for one in portal.deliveries) == [
        ("http://127.0.0.1:1/", None),
        (service.url, 500),
    ]


async def test_a_call_does_not_wait_for_handlers(service: Service, portal: Portal) -> None:
    """The answer comes while the handler is still busy."""
    busy, reached = asyncio.Event(), asyncio.Event()

    async def hold(request: web.BaseRequest) -> web.Response:
        reached.set()
        await busy.wait()
        return web.Response()

    runner = web.ServerRunner(web.Server(hold))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    await service.result("event.bind", event="ONCRMDEALADD", handler=f"http://127.0.0.1:{runner.addresses[0][1]}/")

    await service.result("crm.deal.add", fields={"TITLE": "Desk"})
    await reached.wait()

    assert [one.status for one in portal.deliveries] == [None]
    busy.set()
    await portal.events_sent()
    assert [one.status for one in portal.deliveries] == [200]
    await runner.cleanup()


async def test_an_ending_portal_waits_for_no_handler(clock: Clock) -> None:
    """What is under way then is lost, and nothing can be sent any more."""
    reached = asyncio.Event()

    async def hold(request: web.BaseRequest) -> web.Response:
        reached.set()
        await asyncio.Event().wait()
        return web.Response()

    runner = web.ServerRunner(web.Server(hold), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    async with Portal(clock=clock) as portal:
        portal.oauth.install(handler=f"http://127.0.0.1:{runner.addresses[0][1]}/")
        await reached.wait()

    assert [(one.event, one.status) for one in portal.deliveries] == [("ONAPPINSTALL", None)]
    with pytest.raises(RuntimeError, match="not running"):
        portal.oauth.install(handler="http://127.0.0.1:1/")
    await runner.cleanup()


# -- the application ---------------------------------------------------------------------------------------------------


async def test_installing_and_uninstalling(service: Service, portal: Portal) -> None:
    """The first brings both tokens, the last none; then nobody is bound any more."""
    await service.bind("ONAPPUNINSTALL")

    portal.oauth.install(user=3, handler=service.url)
    portal.oauth.uninstall(clean=True)

    installed, gone = await service.events()
    assert (installed.name, installed.auth.user_id, installed.data["VERSION"]) == ("ONAPPINSTALL", 3, "1")
    assert installed.auth.access_token
    assert installed.auth.refresh_token
    assert (gone.name, gone.data) == ("ONAPPUNINSTALL", {"LANGUAGE_ID": "en", "CLEAN": "1"})
    assert (gone.auth.access_token, gone.auth.user_id) == ("", None)
    assert gone.is_from(portal.oauth.application_token)
    portal.oauth.install()
    assert await service.result("event.get") == []


async def test_a_test_of_events(service: Service) -> None:
    """`event.test` sends back what it was asked."""
    await service.bind("ONAPPTEST")

    assert await service.result("event.test", any="data") is True

    [event] = await service.events()
    assert event.data == {"QUERY": {"any": "data"}}


async def test_a_new_version_brings_both_tokens(service: Service, portal: Portal) -> None:
    """Other events bring no token for refreshing."""
    await service.bind("ONAPPUPDATE")
    await service.bind("ONCRMDEALADD")

    portal.send_event("ONAPPUPDATE", {"VERSION": 2, "PREVIOUS_VERSION": 1, "LANGUAGE_ID": "en"}, user=3)
    portal.send_event("ONCRMDEALADD", {"FIELDS": {"ID": 1}}, user=3)

    updated, added = await service.events()  # in order: they have one handler
    assert (updated.data["PREVIOUS_VERSION"], updated.auth.user_id) == ("1", 3)
    assert updated.auth.access_token
    assert updated.auth.refresh_token
    assert added.auth.access_token
    assert not added.auth.refresh_token


async def test_an_event_that_a_test_sends(service: Service, portal: Portal) -> None:
    """Without a user it comes without tokens, and without data the form has none."""
    await service.bind("ONIMBOTMESSAGEADD")

    portal.send_event("onImBotMessageAdd", {}, user=None)

    [event] = await service.events()
    assert (event.name, event.data, event.auth.access_token) == ("ONIMBOTMESSAGEADD", {}, "")
    assert b"data" not in service.bodies[0]


# -- offline events ----------------------------------------------------------------------------------------------------


async def queue(service: Service, *deals: int) -> None:
    await service.result("event.bind", event="ONCRMDEALUPDATE", event_type="offline")
    for deal in deals:
        await service.result("crm.deal.update", id=deal, fields={"TITLE": "New"})


def ids(answer: Any) -> list[str]:
    return [event["EVENT_DATA"]["FIELDS"]["ID"] for event in answer["events"]]


async def test_changes_wait_and_merge(service: Service, clock: Clock) -> None:
    """What changes again is told once, with the time of the last change."""
    await queue(service, 1, 2)
    clock.now += 60
    await service.result("crm.deal.update", id=1, fields={"TITLE": "Newer"})

    listed = await service.call("event.offline.list")
    taken = await service.result("event.offline.get")

    assert listed[1]["total"] == 2
    assert [(row["ID"], row["PROCESS_ID"], row["ERROR"]) for row in listed[1]["result"]] == [
        ("1", "", "0"),
        ("2", "", "0"),
    ]
    assert taken["process_id"] is None
    assert ids(taken) == [2, 1]  # the oldest first
    assert taken["events"][0]["EVENT_NAME"] == "ONCRMDEALUPDATE"
    assert taken["events"][0]["EVENT_ADDITIONAL"] == {"user_id": 7}
    assert len(taken["events"][0]["MESSAGE_ID"]) == 32
    assert (await service.result("event.offline.get"))["events"] == []


async def test_events_are_reserved(service: Service) -> None:
    """Callers side by side get different ones; the same caller gets its own again until it confirms them."""
    await queue(service, 1, 2, 3)

    mine = await service.result("event.offline.get", clear=0, limit=2)
    other = await service.result("event.offline.get", clear=0)
    again = await service.result("event.offline.get", clear=0, process_id=mine["process_id"])
    confirmed = mine["events"][0]["ID"]
    await service.result("event.offline.clear", process_id=mine["process_id"], id=[confirmed])
    left = await service.result("event.offline.get", clear=0, process_id=mine["process_id"])
    await service.result("event.offline.clear", process_id=mine["process_id"])

    assert (ids(mine), ids(other), again, ids(left)) == ([1, 2], [3], mine, [2])
    rows = await service.result("event.offline.list")
    assert [row["PROCESS_ID"] for row in rows] == [other["process_id"]]


async def test_a_change_while_the_last_one_is_reserved(service: Service) -> None:
    """It waits as an event of its own: the reservation may have read the object before."""
    await queue(service, 1)
    await service.result("event.offline.get", clear=0)

    await service.result("crm.deal.update", id=1, fields={"TITLE": "Newer"})

    assert ids(await service.result("event.offline.get")) == [1]


async def test_errors_stay(service: Service) -> None:
    """Only who asks for them gets them again."""
    await queue(service, 1, 2)
    taken = await service.result("event.offline.get", clear=0)
    process, bad = taken["process_id"], taken["events"][0]["MESSAGE_ID"]

    await service.result("event.offline.error", process_id=process, message_id=[bad])

    assert ids(await service.result("event.offline.get", clear=0, process_id=process)) == [2]
    assert ids(await service.result("event.offline.get", clear=0, process_id=process, error=1)) == [1, 2]
    failed = await service.result("event.offline.list", filter={"ERROR": 1})
    assert [row["MESSAGE_ID"] for row in failed] == [bad]


@pytest.mark.parametrize("where", [{"NO_SUCH": 1}, {"!ID": 1}, {"=%EVENT_NAME": "ON%"}])
async def test_a_wrong_filter_of_the_queue(service: Service, where: Any) -> None:
    """Unlike most lists it is strict: fields and operators it does not know are an error."""
    await queue(service, 1)

    status, body = await service.call("event.offline.get", filter=where)

    assert (status, body["error"]) == (400, "ERROR_ARGUMENT")
    assert len(await service.result("event.offline.list", filter={"%EVENT_NAME": "DEAL", ">=ID": 1})) == 1


async def test_a_source_does_not_hear_of_itself(service: Service) -> None:
    """Changes under the label of a handler are not queued for it; others are, and only for who gives the label."""
    await service.result("event.bind", event="ONCRMDEALUPDATE", event_type="offline", auth_connector="stock")

    await service.result("crm.deal.update", id=1, fields={"TITLE": "New"}, auth_connector="stock")
    await service.result("crm.deal.update", id=2, fields={"TITLE": "New"})

    assert (await service.result("event.offline.get"))["events"] == []
    assert ids(await service.result("event.offline.get", auth_connector="stock")) == [2]


async def test_the_label_is_no_wrong_argument(clock: Clock) -> None:
    """Where arguments are held against their specs, any method takes it all the same."""
    async with Portal(clock=clock, deals=1, strict_args=True) as portal, aiohttp.ClientSession() as session:
        service = Service(session, portal)

        await service.result("crm.deal.update", id=1, fields={"TITLE": "New"}, auth_connector="stock")

    assert portal.books.ran["crm.deal.update"] == 1


async def test_the_nudge(service: Service, clock: Clock) -> None:
    """`ONOFFLINEEVENT` says that something waits, but not too often, and brings a refresh token."""
    await service.bind("ONOFFLINEEVENT", options={"minTimeout": 60})
    await queue(service, 1, 2)
    clock.now += 61
    await service.result("crm.deal.update", id=3, fields={"TITLE": "New"})

    events = await service.events()

    assert [(event.name, event.data) for event in events] == [("ONOFFLINEEVENT", {})] * 2
    assert all(event.auth.refresh_token for event in events)


async def test_long_queues_have_pages(service: Service, portal: Portal) -> None:
    """Fifty rows at a time, like any list."""
    portal.fill("crm.deal", 60)
    await queue(service, *range(1, 61))

    _, first = await service.call("event.offline.list", order={"ID": "DESC"})
    _, second = await service.call("event.offline.list", start=50)

    assert (first["total"], first["next"], first["result"][0]["ID"]) == (60, 50, "60")
    assert ("next" in second, len(second["result"])) == (False, 10)


def test_events_in_a_thread(live_portal: Portal) -> None:
    """A test that is no coroutine waits for them as well."""
    live_portal.oauth.install(handler="http://127.0.0.1:1/")

    asyncio.run(live_portal.events_sent())

    assert [(one.event, one.status) for one in live_portal.deliveries] == [("ONAPPINSTALL", None)]

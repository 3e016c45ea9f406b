"""Events of a portal: who wants to hear of what, what is told to whom, and the queue of offline events. No I/O."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import md5
from typing import Any, Final
from urllib.parse import urlsplit
from uuid import uuid4

import orjson
from attrs import define, field

from b24 import form
from b24.catalogue import Api
from b24.testing.filters import Column, Row, v2_filter
from b24.testing.living import Change, Living
from b24.testing.oauth import AuthServer
from b24.testing.store import Order, Table
from b24.testing.values import ZONE
from b24.testing.wire import Answer, Caller, PortalError, fragment, php_int

Method = Callable[[Mapping[str, Any], Caller], Any]
Post = Callable[[str, str, bytes], None]
"""Sends an event: its name, the address of the handler, the body."""

PAGE: Final = 50

# -- names -------------------------------------------------------------------------------------------------------------

_WORDS: Final = {"add": "ADD", "update": "UPDATE", "delete": "DELETE"}

# What begins the name of the events of a table, and the scope that lets an application hear them.
_STEMS: Final[Mapping[str, tuple[str, str]]] = {
    "catalog.measure": ("CATALOG.MEASURE.ON.", "catalog"),
    "catalog.price": ("CATALOG.PRICE.ON.", "catalog"),
    "catalog.priceType": ("CATALOG.PRICE.TYPE.ON.", "catalog"),
    "catalog.product": ("CATALOG.PRODUCT.ON.", "catalog"),
    "catalog.roundingRule": ("CATALOG.ROUNDING.ON.", "catalog"),
    "crm.activity": ("ONCRMACTIVITY", "crm"),
    "crm.company": ("ONCRMCOMPANY", "crm"),
    "crm.contact": ("ONCRMCONTACT", "crm"),
    "crm.deal": ("ONCRMDEAL", "crm"),
    "crm.deal.recurring": ("ONCRMDEALRECURRING", "crm"),
    "crm.item": ("ONCRMDYNAMICITEM", "crm"),
    "crm.lead": ("ONCRMLEAD", "crm"),
    "crm.quote": ("ONCRMQUOTE", "crm"),
    "crm.timeline.comment": ("ONCRMTIMELINECOMMENT", "crm"),
    "crm.type": ("ONCRMTYPE", "crm"),
    "tasks.task": ("ONTASK", "task"),
}

# Events that no change of a row causes here, by scope: `Portal.send_event` sends them.
_OTHERS: Final[Mapping[str, Sequence[str]]] = {
    "": (
        *("ONAPPINSTALL", "ONAPPUNINSTALL", "ONAPPUPDATE", "ONAPPPAYMENT"),
        *("ONAPPMETHODCONFIRM", "ONAPPTEST", "ONOFFLINEEVENT"),
    ),
    "booking": (
        *("ONBOOKINGADD", "ONBOOKINGUPDATE", "ONBOOKINGDELETE"),
        *("ONBOOKINGRESOURCEADD", "ONBOOKINGRESOURCEUPDATE", "ONBOOKINGRESOURCEDELETE"),
        *("ONBOOKINGRESOURCETYPEADD", "ONBOOKINGRESOURCETYPEUPDATE", "ONBOOKINGRESOURCETYPEDELETE"),
        *("ONBOOKINGWAITLISTITEMADD", "ONBOOKINGWAITLISTITEMUPDATE", "ONBOOKINGWAITLISTITEMDELETE"),
    ),
    "calendar": (
        *("ONCALENDARENTRYADD", "ONCALENDARENTRYUPDATE", "ONCALENDARENTRYDELETE"),
        *("ONCALENDARSECTIONADD", "ONCALENDARSECTIONUPDATE", "ONCALENDARSECTIONDELETE"),
    ),
    "crm": (
        *("ONCRMCURRENCYADD", "ONCRMCURRENCYUPDATE", "ONCRMCURRENCYDELETE"),
        *("ONCRMDEALMOVETOCATEGORY", "ONCRMDEALRECURRINGEXPOSE"),
        *("ONCRMDOCUMENTGENERATORDOCUMENTADD", "ONCRMDOCUMENTGENERATORDOCUMENTUPDATE"),
        "ONCRMDOCUMENTGENERATORDOCUMENTDELETE",
        *(
            f"ONCRM{noun}USERFIELD{verb}"
            for noun in ("COMPANY", "CONTACT", "DEAL", "LEAD", "QUOTE", "TYPE")
            for verb in ("ADD", "UPDATE", "DELETE", "SETENUMVALUES")
        ),
    ),
    "im": ("ONIMCOMMANDADD",),
    "imbot": ("ONIMBOTMESSAGEADD", "ONIMBOTMESSAGEUPDATE", "ONIMBOTMESSAGEDELETE", "ONIMBOTJOINCHAT", "ONIMBOTDELETE"),
    "log": ("ONLIVEFEEDPOSTADD", "ONLIVEFEEDPOSTUPDATE", "ONLIVEFEEDPOSTDELETE"),
    "sonet_group": ("ONSONETGROUPADD", "ONSONETGROUPUPDATE", "ONSONETGROUPDELETE"),
    "task": ("ONTASKCOMMENTADD", "ONTASKCOMMENTUPDATE", "ONTASKCOMMENTDELETE"),
    "telephony": (
        *("ONEXTERNALCALLSTART", "ONEXTERNALCALLBACKSTART"),
        *("ONVOXIMPLANTCALLINIT", "ONVOXIMPLANTCALLSTART", "ONVOXIMPLANTCALLEND"),
    ),
    "user": ("ONUSERADD",),
}


def _all_names() -> Iterator[tuple[str, str]]:
    for scope, names in _OTHERS.items():
        yield from ((name, scope) for name in names)
    for stem, scope in _STEMS.values():
        yield from ((stem + word, scope) for word in _WORDS.values())


NAMES: Final[Mapping[str, str]] = dict(_all_names())
"""Every event that handlers can be set for, with its scope."""

# Items of one type of one's own have events of their own as well.
_OF_A_TYPE: Final = re.compile(r"ONCRMDYNAMICITEM(ADD|UPDATE|DELETE)_\d+")


def told_of(change: Change) -> list[tuple[str, dict[str, Any]]]:
    """The events of a change, each with its `data`; none for what portals are silent about."""
    noun, _, owner = change.table.partition("/")
    if noun not in _STEMS:
        return []
    name = _STEMS[noun][0] + _WORDS[change.kind]
    row = {"ID": change.id}
    match noun:
        case "crm.item":
            of_a_type = {"FIELDS": {**row, "ENTITY_TYPE_ID": php_int(owner)}}
            return [(name, of_a_type), (f"{name}_{owner}", of_a_type)]
        case "tasks.task":
            added, deleted = change.kind == "add", change.kind == "delete"
            data = {
                "FIELDS_BEFORE": "undefined" if added else row,
                "FIELDS_AFTER": "undefined" if deleted else row,
                "IS_ACCESSIBLE_BEFORE": "N" if added else "undefined",
                "IS_ACCESSIBLE_AFTER": "N" if deleted else "undefined",
            }
            return [(name, data)]
        case _:
            return [(name, {"FIELDS": row})]


# -- handlers ----------------------------------------------------------------------------------------------------------


@define
class Bound:
    """A handler of an event. `url` is empty for an offline one; `user` is 0 for whoever caused the event."""

    id: int
    event: str
    url: str
    user: int = 0
    offline: bool = False
    connector: str = ""
    pause: float = 1
    told: float = 0
    """When `ONOFFLINEEVENT` was sent last; `pause` is how long there is silence then."""


_COLUMNS: Final = {
    "ID": Column("ID", "int"),
    "TIMESTAMP_X": Column("TIMESTAMP_X", "datetime"),
    "EVENT_NAME": Column("EVENT_NAME"),
    "MESSAGE_ID": Column("MESSAGE_ID"),
    "PROCESS_ID": Column("PROCESS_ID"),
    "ERROR": Column("ERROR", "int"),
}
_SIGNS: Final = frozenset({"", "=", ">", "<", ">=", "<=", "@", "%"})
_QUEUED: Final = ("ID", "TIMESTAMP_X", "EVENT_NAME", "EVENT_DATA", "EVENT_ADDITIONAL", "MESSAGE_ID")


@define
class Events:
    """The events of one portal. `administrators` says whether its users are: others bind for nobody else."""

    oauth: AuthServer
    living: Living
    clock: Callable[[], float]
    post: Post
    administrators: bool = True
    handlers: list[Bound] = field(factory=list)
    queue: Table = field(factory=lambda: Table("event.offline", "ID"))
    methods: dict[str, Method] = field(init=False, repr=False)
    _last: int = field(default=0, repr=False)

    def __attrs_post_init__(self) -> None:
        in_capitals: dict[str, Method] = {
            "events": self._events,
            "event.bind": self._bind,
            "event.unbind": self._unbind,
            "event.get": self._get,
            "event.offline.get": self._offline_get,
            "event.offline.list": self._offline_list,
            "event.offline.clear": self._offline_clear,
            "event.offline.error": self._offline_error,
        }
        self.methods = {name: _in_capitals(method) for name, method in in_capitals.items()}
        self.methods["event.test"] = self._test
        self.living.heard.append(self._hear)
        self.oauth.heard.append(self._hear_of_application)

    def behaviour(self, key: tuple[Api, str], caller: Caller) -> Callable[[Any], Any] | None:
        """What the method does. Raises `PortalError` if a webhook calls what only applications may."""
        method = self.methods.get(key[1]) if key[0] == "v2" else None
        if method is None:
            return None
        if not caller.application:
            raise PortalError("WRONG_AUTH_TYPE", "Application context required", 403)
        return lambda params: method(params, caller)

    def knows(self, key: tuple[Api, str]) -> bool:
        """Whether it has a behaviour for the method."""
        return key[0] == "v2" and key[1] in self.methods

    # -- telling -------------------------------------------------------------------------------------------------------

    def tell(self, name: str, data: Mapping[str, Any], user: int | None, *, connector: str = "") -> None:
        """Send an event to its handlers, or queue it for those that are offline. No `user`: nobody caused it."""
        for bound in self.handlers:
            if bound.event != name:
                continue
            if not bound.offline:
                self._send(bound, data, user)
            elif not connector or connector != bound.connector:
                self._enqueue(bound, data, user)

    def _send(self, bound: Bound, data: Mapping[str, Any], user: int | None) -> None:
        event = {
            "event": bound.event,
            "event_handler_id": bound.id,
            # PHP has nothing to say of an empty array.
            **({"data": data} if data else {}),
            "ts": int(self.clock()),
            "auth": self.oauth.event_auth(
                user if user is None else bound.user or user,
                refresh=bound.event in ("ONAPPINSTALL", "ONAPPUPDATE", "ONOFFLINEEVENT"),
            ),
        }
        self.post(bound.event, bound.url, form.encode(event).encode())

    def _enqueue(self, bound: Bound, data: Mapping[str, Any], user: int | None) -> None:
        """Keep the event until it is asked for; what waits already is told once, and as of now."""
        text = orjson.dumps([bound.event, data], default=fragment, option=orjson.OPT_SORT_KEYS)
        row = {
            "TIMESTAMP_X": dt.datetime.fromtimestamp(self.clock(), ZONE).isoformat(timespec="seconds"),
            "EVENT_NAME": bound.event,
            "EVENT_DATA": data or False,
            "EVENT_ADDITIONAL": False if user is None else {"user_id": user},
            "MESSAGE_ID": md5(text, usedforsecurity=False).hexdigest(),
            "CONNECTOR_ID": bound.connector,
            "PROCESS_ID": "",
            "ERROR": 0,
        }
        same = ("MESSAGE_ID", "CONNECTOR_ID", "PROCESS_ID")
        waiting = (old["ID"] for old in self.queue.rows() if all(old[name] == row[name] for name in same))
        self.queue.put(next(waiting, self.queue.last + 1), row)
        for nudged in self.handlers:
            if nudged.event == "ONOFFLINEEVENT" and self.clock() - nudged.told >= nudged.pause:
                nudged.told = self.clock()
                self._send(nudged, {}, user)

    def _hear(self, change: Change) -> None:
        user = php_int(change.user) or None
        for name, data in told_of(change):
            self.tell(name, data, user, connector=change.connector)
        if change.table == "user" and change.kind == "add":
            read = self.living.behaviour(("v2", "user.get"), {"FILTER": {"ID": change.id}}, Caller("", change.user))
            if read is not None:
                self.tell("ONUSERADD", read({}).result[0], user)

    def _hear_of_application(self, name: str, data: Mapping[str, Any], user: int | None, url: str) -> None:
        """`url` is an address from the application's card: it is told without being bound."""
        if url:
            self._send(Bound(0, name, url), data, user)
        self.tell(name, data, user)
        if name == "ONAPPUNINSTALL":
            self.handlers.clear()

    # -- methods of handlers -------------------------------------------------------------------------------------------

    def _events(self, params: Mapping[str, Any], caller: Caller) -> list[str]:
        scope = params.get("SCOPE")
        granted = {"", *self.oauth.scope} if scope is None and not php_int(params.get("FULL")) else None
        wanted = {"", str(scope)} if scope is not None else granted
        return [name for name, needed in NAMES.items() if wanted is None or needed in wanted]

    def _bind(self, params: Mapping[str, Any], caller: Caller) -> bool:
        event, offline = _event(params), _is_offline(params)
        if event not in NAMES and not _OF_A_TYPE.fullmatch(event):
            raise PortalError("ERROR_EVENT_NOT_FOUND", "Event not found")
        url = "" if offline else _handler(params)
        connector = str(params.get("AUTH_CONNECTOR") or "")
        options = params.get("OPTIONS")
        pause = php_int(options.get("minTimeout", 1)) if isinstance(options, Mapping) else 1
        user = self._user(params, caller, "binding", offline=offline)
        bound = Bound(self._last + 1, event, url, user or 0, offline, connector, pause)
        if any(_same(bound, other) for other in self.handlers):
            raise PortalError("ERROR_CORE", "Unable to set event handler: Handler already binded")
        self._last = bound.id
        self.handlers.append(bound)
        return True

    def _unbind(self, params: Mapping[str, Any], caller: Caller) -> dict[str, int]:
        event, offline = _event(params), _is_offline(params)
        url = "" if offline else _text(params, "HANDLER")
        user = self._user(params, caller, "unbinding", offline=offline)
        gone = [
            bound
            for bound in self.handlers
            if (bound.event, bound.url, bound.offline) == (event, url, offline)
            and user in (None, bound.user)
            and (not offline or bound.connector == str(params.get("AUTH_CONNECTOR") or ""))
        ]
        self.handlers[:] = [bound for bound in self.handlers if bound not in gone]
        return {"count": len(gone)}

    def _get(self, params: Mapping[str, Any], caller: Caller) -> list[dict[str, Any]]:
        return [
            {"event": bound.event, "connector_id": bound.connector, "offline": 1}
            if bound.offline
            else {"event": bound.event, "handler": bound.url, "auth_type": str(bound.user), "offline": 0}
            for bound in self.handlers
            if self.administrators or bound.user == php_int(caller.user)
        ]

    def _user(self, params: Mapping[str, Any], caller: Caller, verb: str, *, offline: bool) -> int | None:
        """Whose handler is meant, None if the call does not say. Raises `PortalError` if it may not be the caller's."""
        named = php_int(params["AUTH_TYPE"]) if "AUTH_TYPE" in params else None
        if self.administrators:
            return named
        if offline or named not in (None, php_int(caller.user)):
            what = f"Offline events {verb}" if offline else f"Event {verb} with AUTH_TYPE"
            raise PortalError("ACCESS_DENIED", f"Access denied! {what} requires administrator access rights", 403)
        return php_int(caller.user)

    def _test(self, params: Mapping[str, Any], caller: Caller) -> bool:
        self.tell("ONAPPTEST", {"QUERY": params} if params else {}, php_int(caller.user))
        return True

    # -- methods of the queue ------------------------------------------------------------------------------------------

    def _offline_get(self, params: Mapping[str, Any], caller: Caller) -> dict[str, Any]:
        sent = params.get("PROCESS_ID")
        clear, errors = php_int(params.get("CLEAR", 1)) != 0, php_int(params.get("ERROR")) != 0

        def is_meant(row: Mapping[str, Any]) -> bool:
            if row["ERROR"] and not errors:
                return False
            return row["PROCESS_ID"] == sent if sent else row["PROCESS_ID"] == "" or bool(row["ERROR"])

        rows = [row for row in self._queued(params, [(_COLUMNS["TIMESTAMP_X"], False)]) if is_meant(row)]
        rows = rows[: php_int(params.get("LIMIT", PAGE))]
        process = str(sent) if sent else uuid4().hex
        for row in rows:
            if clear:
                self.queue.remove(row["ID"])
            else:
                self.queue.put(row["ID"], {**row, "PROCESS_ID": process})
        return {"process_id": None if clear else process, "events": [_shown(row) for row in rows]}

    def _offline_list(self, params: Mapping[str, Any], caller: Caller) -> Answer:
        start = max(0, php_int(params.get("START")) // PAGE * PAGE)
        rows = self._queued(params, [])
        shown = [
            {**_shown(row), "PROCESS_ID": row["PROCESS_ID"], "ERROR": str(row["ERROR"])}
            for row in rows[start : start + PAGE]
        ]
        return Answer(shown, len(rows), start + PAGE if start + PAGE < len(rows) else None)

    def _offline_clear(self, params: Mapping[str, Any], caller: Caller) -> bool:
        for row in self._reserved(params):
            self.queue.remove(row["ID"])
        return True

    def _offline_error(self, params: Mapping[str, Any], caller: Caller) -> bool:
        for row in self._reserved(params):
            self.queue.put(row["ID"], {**row, "ERROR": 1})
        return True

    def _queued(self, params: Mapping[str, Any], usual: Order) -> list[Mapping[str, Any]]:
        """What waits for this source, filtered and in order."""
        try:
            where = v2_filter(params.get("FILTER"), _COLUMNS.get, strict=True, signs=_SIGNS)
        except PortalError as error:
            raise PortalError("ERROR_ARGUMENT", error.description, argument="FILTER") from None
        asked = params.get("ORDER")
        order = [
            (_COLUMNS[name], str(direction).upper() == "DESC")
            for name, direction in (asked.items() if isinstance(asked, Mapping) else ())
            if name in _COLUMNS
        ]
        ids = self.queue.find(where, order or usual, 0, len(self.queue.ids), count=True).ids
        rows = [row for id in ids if (row := self.queue.row(id)) is not None]
        connector = str(params.get("AUTH_CONNECTOR") or "")
        return [row for row in rows if row["CONNECTOR_ID"] == connector]

    def _reserved(self, params: Mapping[str, Any]) -> list[Row]:
        """What is reserved under `process_id`: all of it, or what `id` or else `message_id` names."""
        process = _text(params, "PROCESS_ID")
        rows = [row for row in self.queue.rows() if row["PROCESS_ID"] == process]
        for name, column in (("ID", "ID"), ("MESSAGE_ID", "MESSAGE_ID")):
            if name in params:
                named = {str(one) for one in params[name]} if isinstance(params[name], list) else {str(params[name])}
                return [row for row in rows if str(row[column]) in named]
        return rows


def _in_capitals(method: Method) -> Method:
    """The method with its parameters in capitals: the portal takes them in any case of letters."""
    return lambda params, caller: method({name.upper(): value for name, value in params.items()}, caller)


def _event(params: Mapping[str, Any]) -> str:
    return _text(params, "EVENT").upper()


def _text(params: Mapping[str, Any], name: str) -> str:
    """A parameter that must be there. Raises `PortalError`."""
    value = params.get(name)
    if not isinstance(value, str) or not value:
        raise PortalError("ERROR_ARGUMENT", f"Argument '{name}' is null or empty", argument=name)
    return value


def _is_offline(params: Mapping[str, Any]) -> bool:
    return str(params.get("EVENT_TYPE") or "online").lower() == "offline"


def _handler(params: Mapping[str, Any]) -> str:
    """The address of a handler. A real portal wants a public host; this one serves tests on one machine."""
    url = _text(params, "HANDLER")
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https"):
        raise PortalError("ERROR_UNSUPPORTED_PROTOCOL", "Unsupported event handler protocol")
    if not parts.hostname:
        raise PortalError("ERROR_WRONG_HANDLER_URL", "Wrong handler URL")
    return url


def _same(one: Bound, other: Bound) -> bool:
    return (one.event, one.url, one.user, one.offline, one.connector) == (
        *(other.event, other.url, other.user, other.offline, other.connector),
    )


def _shown(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in _QUEUED} | {"ID": str(row["ID"])}

# Generated from specs/event/ by `make generate`. Edit the specs, not this file.
"""`event.*`: Handlers of events, and the queue of offline events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from attrs import frozen

from b24.call import Call, Group, Record

if TYPE_CHECKING:
    from .offline import OfflineGroup


class EventOptionsInput(TypedDict, total=False):
    """What an event needs to know of its handler. What may be sent, by wire names."""

    minTimeout: int | None
    """Seconds between two calls, at least; `ONOFFLINEEVENT` only. Default: `1`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class EventHandler(Record):
    """A handler of an event."""

    event: str
    """Its name, in capital letters."""

    handler: str | None = None
    """Address that the portal calls; online events only."""

    auth_type: int | None = None
    """User on whose behalf it is called; 0 for the user who caused the event."""

    connector_id: str | None = None
    """Key of the source; offline events only."""

    offline: bool


class EventFamily(Group):
    """`event.*`: Handlers of events, and the queue of offline events."""

    @cached_property
    def offline(self) -> OfflineGroup:
        """`event.offline.*`"""
        from .offline import OfflineGroup

        return OfflineGroup(self._sender)

    async def bind(
        self,
        *,
        event: str,
        handler: str,
        auth_type: int | None = None,
        event_type: Literal["online", "offline"] | None = None,
        auth_connector: str | None = None,
        options: EventOptionsInput | Mapping[str, Any] | None = None,
    ) -> bool:
        """Set a handler for an event.

        For applications only, not for webhooks. Handlers are gone when the application is deleted or updated: set them
        anew when a version is installed.

        Users who are no administrators may neither handle offline events nor act for others.

        Args:
            event: Its name, in letters of any case.
            handler: Address that the portal calls; it must be reachable from the internet.
            auth_type: User on whose behalf the handler is called; without it, the user who caused the event.
            event_type: One of `online` (the handler is called), `offline` (events wait in the queue for
                `event.offline.get`). Default: `online`.
            auth_connector: Key of the source. Changes that the application makes under it cause no offline events of
                its own. The plan must allow it.
            options: What the event needs to know.

        Errors:
            `ACCESS_DENIED`: The user is no administrator: neither offline events are allowed, nor the `auth_type` of
                another user.
            `ERROR_EVENT_NOT_FOUND`: There is no such event.

        Scope: none.
        Docs: https://apidocs.bitrix24.com/api-reference/events/event-bind.html
        """
        params = {
            "event": event,
            "handler": handler,
            "auth_type": auth_type,
            "event_type": event_type,
            "auth_connector": auth_connector,
            "options": options,
        }
        return await self._send(Call("event.bind", params, bool))

    async def get(self) -> Sequence[EventHandler]:
        """List the handlers of this application.

        For applications only, not for webhooks. Users who are no administrators get their own handlers alone.

        Scope: none.
        Docs: https://apidocs.bitrix24.com/api-reference/events/event-get.html
        """
        return await self._send(Call("event.get", {}, list[EventHandler], safe=True))

    async def unbind(
        self,
        *,
        event: str,
        handler: str,
        auth_type: int | None = None,
        event_type: Literal["online", "offline"] | None = None,
    ) -> int:
        """Remove handlers of an event, and count them.

        For applications only, not for webhooks. Users who are no administrators may remove their own online handlers
        alone.

        Args:
            handler: Address that the portal calls.
            auth_type: Only the handlers on behalf of this user; 0 for those on behalf of whoever caused the event.
                Without it, all of them.
            event_type: One of `online`, `offline`. Default: `online`.

        Errors:
            `ACCESS_DENIED`: The user is no administrator: neither offline events are allowed, nor the `auth_type` of
                another user.

        Scope: none.
        Docs: https://apidocs.bitrix24.com/api-reference/events/event-unbind.html
        """
        params = {"event": event, "handler": handler, "auth_type": auth_type, "event_type": event_type}
        return await self._send(Call("event.unbind", params, int, unwrap="result.count"))

# Generated from specs/event/ by `make generate`. Edit the specs, not this file.
"""`event.offline.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from attrs import frozen

from b24.call import Call, Cursor, Group, Pages, Record, one_zero, wire

from .types import OfflineEvent

__all__ = ["OfflineEvent", "OfflineGet", "OfflineGroup", "QueuedEvent"]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class OfflineGet(Record):
    """What `event.offline.get` returns."""

    process_id: str | None = None
    """What the events are reserved under; none if they are deleted."""

    events: Sequence[OfflineEvent]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class QueuedEvent(OfflineEvent):
    """An event in the queue, and what became of it."""

    process_id: Annotated[str, wire("PROCESS_ID")]
    """What it is reserved under; empty if it is not."""

    error: Annotated[bool, wire("ERROR")]
    """Whether it was reported as an error."""


class OfflineGroup(Group):
    """`event.offline.*`"""

    async def clear(
        self, *, process_id: str, id: Sequence[int] | None = None, message_id: Sequence[str] | None = None
    ) -> bool:
        """Confirm reserved offline events, which deletes them from the queue.

        For applications only, not for webhooks.

        Args:
            process_id: What they are reserved under, from `event.offline.get` without `clear`.
            id: The events; without it and `message_id`, all that are reserved.
            message_id: Their `MESSAGE_ID`; passed over with `id`.

        Errors:
            `ACCESS_DENIED`: The user is no administrator.

        Scope: none. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html
        """
        params = {"process_id": process_id, "id": id, "message_id": message_id}
        return await self._send(Call("event.offline.clear", params, bool))

    async def error(self, *, process_id: str, message_id: Sequence[str] | None = None) -> bool:
        """Report that reserved offline events could not be handled; they stay in the queue.

        For applications only, not for webhooks.

        Args:
            process_id: What they are reserved under, from `event.offline.get` without `clear`.
            message_id: Their `MESSAGE_ID`.

        Errors:
            `ACCESS_DENIED`: The user is no administrator.

        Scope: none. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/events/event-offline-error.html
        """
        params = {"process_id": process_id, "message_id": message_id}
        return await self._send(Call("event.offline.error", params, bool))

    async def get(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        limit: int | None = None,
        clear: bool | None = None,
        process_id: str | None = None,
        auth_connector: str | None = None,
        error: bool | None = None,
    ) -> OfflineGet:
        """Take events out of the queue of offline events.

        For applications only, not for webhooks. With `clear` the events are deleted as they are answered, and lost if
        the answer is. Without it they are reserved: confirm them by `event.offline.clear`, or report them by
        `event.offline.error`.

        Calls side by side get different events. Whether the portal can reserve tells `feature.get` of
        `rest_offline_extended`.

        Args:
            filter: By `ID`, `TIMESTAMP_X`, `EVENT_NAME` or `MESSAGE_ID`.
            order: By what `filter` takes; without it, oldest first.
            limit: Events at most. Default: `50`.
            clear: Whether to delete what is answered. Default: `True`.
            process_id: Answers once more what is reserved under it.
            auth_connector: Key of the source, as `event.bind` got it.
            error: Whether to answer events that were reported as errors too. Default: `False`.

        Errors:
            `ACCESS_DENIED`: The user is no administrator.

        Scope: none. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html
        """
        params = {
            "filter": filter,
            "order": order,
            "limit": limit,
            "clear": one_zero(clear),
            "process_id": process_id,
            "auth_connector": auth_connector,
            "error": one_zero(error),
        }
        return await self._send(Call("event.offline.get", params, OfflineGet))

    def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        auth_connector: str | None = None,
    ) -> Pages[QueuedEvent]:
        """List what is in the queue of offline events, and leave it there.

        For applications only, not for webhooks.

        Args:
            filter: By `ID`, `TIMESTAMP_X`, `EVENT_NAME`, `MESSAGE_ID`, `PROCESS_ID` or `ERROR`.
            order: By what `filter` takes; without it by `ID`.
            auth_connector: Key of the source, as `event.bind` got it; without it, events without a source.

        Errors:
            `ACCESS_DENIED`: The user is no administrator.

        Scope: none. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/events/event-offline-list.html
        """
        params = {"filter": filter, "order": order, "auth_connector": auth_connector}
        return self._pages(Call("event.offline.list", params, list[QueuedEvent], paging=Cursor(select=""), safe=True))

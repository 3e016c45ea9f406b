# Generated from specs/calendar/ by `make generate`. Edit the specs, not this file.
"""`calendar.meeting.*`"""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from b24.call import Call, Group


class MeetingStatusGroup(Group):
    """`calendar.meeting.status.*`"""

    async def get(self, *, event_id: int) -> str:
        """Tell whether the user takes part in an event.

        `Y` takes part, `N` does not, `Q` has not answered yet, `H` leads the event.

        Errors:
            No code: `event_id` is missing, or the portal could not tell.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html
        """
        params = {"eventId": event_id}
        return await self._send(Call("calendar.meeting.status.get", params, str, safe=True))

    async def set(self, *, event_id: int, status: Literal["Y", "N", "Q"]) -> bool:
        """Take part in an event, or not.

        Args:
            status: One of `Y` (takes part), `N` (does not take part), `Q` (has not answered yet).

        Errors:
            No code: A parameter is missing, or `status` is not valid.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html
        """
        params = {"eventId": event_id, "status": status}
        return await self._send(Call("calendar.meeting.status.set", params, bool))


class MeetingGroup(Group):
    """`calendar.meeting.*`"""

    @cached_property
    def status(self) -> MeetingStatusGroup:
        """`calendar.meeting.status.*`"""
        return MeetingStatusGroup(self._sender)

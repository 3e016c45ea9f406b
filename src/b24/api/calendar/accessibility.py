# Generated from specs/calendar/ by `make generate`. Edit the specs, not this file.
"""`calendar.accessibility.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Annotated

from attrs import frozen

from b24.call import Call, Group, Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class BusyTime(Record):
    """An event that keeps a user busy."""

    id: Annotated[int | None, wire("ID")] = None

    name: Annotated[str | None, wire("NAME")] = None

    date_from: Annotated[dt.datetime | None, wire("DATE_FROM")] = None
    """Start, as the clock shows it in `TZ_FROM`; `DATE_FROM_TS_UTC` is the moment."""

    date_to: Annotated[dt.datetime | None, wire("DATE_TO")] = None
    """End, as the clock shows it in `TZ_TO`; `DATE_TO_TS_UTC` is the moment."""

    date_from_ts_utc: Annotated[dt.datetime | None, wire("DATE_FROM_TS_UTC")] = None
    """Start."""

    date_to_ts_utc: Annotated[dt.datetime | None, wire("DATE_TO_TS_UTC")] = None
    """End."""

    user_offset_from: Annotated[int | None, wire("~USER_OFFSET_FROM")] = None
    """Seconds between the user's time and that of the event at its start."""

    user_offset_to: Annotated[int | None, wire("~USER_OFFSET_TO")] = None
    """Seconds between the user's time and that of the event at its end."""

    dt_skip_time: Annotated[bool | None, wire("DT_SKIP_TIME")] = None
    """Whether it lasts whole days."""

    tz_from: Annotated[str | None, wire("TZ_FROM")] = None

    tz_to: Annotated[str | None, wire("TZ_TO")] = None

    accessibility: Annotated[str | None, wire("ACCESSIBILITY")] = None
    """One of `busy` (busy), `absent` (away), `quest` (not certain), `free` (free)."""

    importance: Annotated[str | None, wire("IMPORTANCE")] = None
    """One of `high`, `normal`, `low`."""

    event_type: Annotated[str | None, wire("EVENT_TYPE")] = None
    """What made it, such as `#shared#`, `#collab#` or `#resourcebooking#`."""


class AccessibilityGroup(Group):
    """`calendar.accessibility.*`"""

    async def get(self, *, users: Sequence[int], from_: dt.date, to: dt.date) -> Mapping[int, Sequence[BusyTime]]:
        """List when users are busy.

        The keys are the users.

        Args:
            from_: First day.
            to: Last day.

        Errors:
            No code: A parameter is missing, or the user is from outside.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html
        """
        params = {"users": users, "from": from_, "to": to}
        return await self._send(Call("calendar.accessibility.get", params, dict[int, Sequence[BusyTime]], safe=True))

# Generated from specs/timeman/ by `make generate`. Edit the specs, not this file.
"""`timeman.*`: Working days, schedules and reports on absences."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING, Annotated

from attrs import frozen

from b24.call import Call, Group, Record, wire

from .types import Workday

if TYPE_CHECKING:
    from .networkrange import NetworkrangeGroup
    from .schedule import ScheduleGroup
    from .timecontrol import TimecontrolGroup

__all__ = ["TimemanFamily", "TimemanSettings", "Workday"]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TimemanSettings(Record):
    """What `timeman.settings` returns."""

    uf_timeman: Annotated[bool, wire("UF_TIMEMAN")]
    """Whether time is tracked."""

    uf_tm_free: Annotated[bool, wire("UF_TM_FREE")]
    """Whether the schedule is flexible."""

    uf_tm_max_start: Annotated[str, wire("UF_TM_MAX_START")]
    """Latest start, `HH:MM:SS`."""

    uf_tm_min_finish: Annotated[str, wire("UF_TM_MIN_FINISH")]
    """Earliest end, `HH:MM:SS`."""

    uf_tm_min_duration: Annotated[str, wire("UF_TM_MIN_DURATION")]
    """Shortest day, `HH:MM:SS`."""

    uf_tm_allowed_delta: Annotated[str, wire("UF_TM_ALLOWED_DELTA")]
    """Change that no supervisor has to confirm, `HH:MM:SS`."""

    admin: Annotated[bool | None, wire("ADMIN")] = None
    """Whether the user manages the days of others; only of the current user."""


class TimemanFamily(Group):
    """`timeman.*`: Working days, schedules and reports on absences."""

    @cached_property
    def networkrange(self) -> NetworkrangeGroup:
        """`timeman.networkrange.*`"""
        from .networkrange import NetworkrangeGroup

        return NetworkrangeGroup(self._sender)

    @cached_property
    def schedule(self) -> ScheduleGroup:
        """`timeman.schedule.*`"""
        from .schedule import ScheduleGroup

        return ScheduleGroup(self._sender)

    @cached_property
    def timecontrol(self) -> TimecontrolGroup:
        """`timeman.timecontrol.*`"""
        from .timecontrol import TimecontrolGroup

        return TimecontrolGroup(self._sender)

    async def close(
        self,
        *,
        user_id: int | None = None,
        time: dt.datetime | None = None,
        report: str | None = None,
        lat: float | None = None,
        lon: float | None = None,
    ) -> Workday:
        """End the working day.

        Args:
            user_id: The current user where nothing is sent.
            time: On the day it began; the current moment where nothing is sent.
            report: Why the time is changed; needed with `time` if the schedule is not flexible.
            lat: Latitude of the place.
            lon: Longitude of the place.

        Errors:
            No code: There is no such user.
            `WRONG_DATETIME`: The day did not begin on that date.

        Scope: timeman.
        Docs: https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html
        """
        params = {"USER_ID": user_id, "TIME": time, "REPORT": report, "LAT": lat, "LON": lon}
        return await self._send(Call("timeman.close", params, Workday))

    async def open(
        self,
        *,
        user_id: int | None = None,
        time: dt.datetime | None = None,
        report: str | None = None,
        lat: float | None = None,
        lon: float | None = None,
    ) -> Workday:
        """Begin the working day, or go on with it after a break or its end.

        Args:
            user_id: The current user where nothing is sent.
            time: Today, and only while the day is over; the current moment where nothing is sent.
            report: Why the time is changed; needed with `time` if the schedule is not flexible.
            lat: Latitude of the place.
            lon: Longitude of the place.

        Errors:
            No code: There is no such user.
            `TIME`: A paused day takes no `time`.
            `WRONG_DATETIME`: The time is not of today.

        Scope: timeman.
        Docs: https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html
        """
        params = {"USER_ID": user_id, "TIME": time, "REPORT": report, "LAT": lat, "LON": lon}
        return await self._send(Call("timeman.open", params, Workday))

    async def pause(self, *, user_id: int | None = None) -> Workday:
        """Pause the working day.

        A day that is over goes on, and the time since then counts.

        Args:
            user_id: The current user where nothing is sent.

        Errors:
            No code: There is no such user.

        Scope: timeman.
        Docs: https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html
        """
        params = {"USER_ID": user_id}
        return await self._send(Call("timeman.pause", params, Workday))

    async def settings(self, *, user_id: int | None = None) -> TimemanSettings:
        """Rules of a user's working time.

        Args:
            user_id: The current user where nothing is sent.

        Errors:
            No code: There is no such user.

        Scope: timeman.
        Docs: https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html
        """
        params = {"USER_ID": user_id}
        return await self._send(Call("timeman.settings", params, TimemanSettings, safe=True))

    async def status(self, *, user_id: int | None = None) -> Workday:
        """The current working day.

        Args:
            user_id: The current user where nothing is sent.

        Errors:
            No code: There is no such user.

        Scope: timeman.
        Docs: https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html
        """
        params = {"USER_ID": user_id}
        return await self._send(Call("timeman.status", params, Workday, safe=True))

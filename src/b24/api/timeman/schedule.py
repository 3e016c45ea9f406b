# Generated from specs/timeman/ by `make generate`. Edit the specs, not this file.
"""`timeman.schedule.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, Any, ClassVar

from attrs import frozen

from b24.call import Call, Group, Record, nullable, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Schedule(Record):
    """A work schedule."""

    id: Annotated[int | None, wire("ID")] = None

    name: Annotated[str | None, wire("NAME")] = None

    schedule_type: Annotated[str | None, wire("SCHEDULE_TYPE")] = None
    """One of `FIXED` (fixed hours), `SHIFT` (shifts), `FLEXTIME` (flexible)."""

    report_period: Annotated[str | None, wire("REPORT_PERIOD")] = None
    """One of `MONTH`, `WEEK`, `TWO_WEEKS`, `QUARTER`."""

    report_period_options: Annotated[ScheduleReportPeriod | None, wire("REPORT_PERIOD_OPTIONS")] = None

    calendar_id: Annotated[int | None, wire("CALENDAR_ID")] = None

    allowed_devices: Annotated[ScheduleDevices | None, wire("ALLOWED_DEVICES")] = None

    deleted: Annotated[bool | None, wire("DELETED")] = None

    is_for_all_users: Annotated[bool | None, wire("IS_FOR_ALL_USERS")] = None

    worktime_restrictions: Annotated[list[str] | None, wire("WORKTIME_RESTRICTIONS")] = None
    """Rules, as JSON."""

    controlled_actions: Annotated[int | None, wire("CONTROLLED_ACTIONS")] = None
    """How many actions it watches."""

    updated_by: Annotated[int | None, wire("UPDATED_BY")] = None

    deleted_by: Annotated[int | None, wire("DELETED_BY")] = None

    deleted_at: Annotated[dt.datetime | None, wire("DELETED_AT")] = None

    created_by: Annotated[int | None, wire("CREATED_BY")] = None
    """0 if the portal made it."""

    created_at: Annotated[dt.datetime | None, wire("CREATED_AT")] = None

    shifts: Annotated[Sequence[ScheduleShift] | None, wire("SHIFTS")] = None

    calendar: Annotated[ScheduleCalendar | None, wire("CALENDAR")] = None

    schedule_violation_rules: Annotated[ScheduleRules | None, wire("SCHEDULE_VIOLATION_RULES")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ScheduleCalendar(Record):
    """Working days and holidays of a schedule."""

    id: Annotated[int | None, wire("ID")] = None

    name: Annotated[str | None, wire("NAME")] = None

    parent_calendar_id: Annotated[int | None, wire("PARENT_CALENDAR_ID")] = None
    """0 if there is none."""

    system_code: Annotated[str | None, wire("SYSTEM_CODE")] = None

    exclusions: Annotated[Any, wire("EXCLUSIONS")] = None
    """Days that are exceptions."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ScheduleDevices(Record):
    """Where a working day can be begun and ended."""

    __open__: ClassVar[bool] = True

    browser: bool | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ScheduleReportPeriod(Record):
    """How the period of a schedule's reports runs."""

    start_week_day: Annotated[int | None, wire("START_WEEK_DAY")] = None
    """First day of the week, from 0 for Monday."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ScheduleRules(Record):
    """What counts as a violation of a schedule; -1 sets no limit."""

    id: Annotated[int | None, wire("ID")] = None

    schedule_id: Annotated[int | None, wire("SCHEDULE_ID")] = None

    entity_code: Annotated[str | None, wire("ENTITY_CODE")] = None
    """Whom it is for, such as `UA`."""

    max_exact_start: Annotated[int | None, wire("MAX_EXACT_START")] = None
    """Latest start, in seconds since midnight."""

    min_exact_end: Annotated[int | None, wire("MIN_EXACT_END")] = None
    """Earliest end, in seconds since midnight."""

    max_offset_start: Annotated[int | None, wire("MAX_OFFSET_START")] = None

    min_offset_end: Annotated[int | None, wire("MIN_OFFSET_END")] = None

    relative_start_from: Annotated[int | None, wire("RELATIVE_START_FROM")] = None

    relative_start_to: Annotated[int | None, wire("RELATIVE_START_TO")] = None

    relative_end_from: Annotated[int | None, wire("RELATIVE_END_FROM")] = None

    relative_end_to: Annotated[int | None, wire("RELATIVE_END_TO")] = None

    min_day_duration: Annotated[int | None, wire("MIN_DAY_DURATION")] = None
    """Shortest day, in seconds."""

    max_allowed_to_edit_work_time: Annotated[int | None, wire("MAX_ALLOWED_TO_EDIT_WORK_TIME")] = None
    """Largest change of a time, in seconds."""

    max_work_time_lack_for_period: Annotated[int | None, wire("MAX_WORK_TIME_LACK_FOR_PERIOD")] = None
    """Largest lack of work in a period, in seconds."""

    period_time_lack_agent_id: Annotated[int | None, wire("PERIOD_TIME_LACK_AGENT_ID")] = None
    """What looks for a lack of work."""

    max_shift_start_delay: Annotated[int | None, wire("MAX_SHIFT_START_DELAY")] = None
    """In seconds."""

    missed_shift_start: Annotated[int | None, wire("MISSED_SHIFT_START")] = None
    """0 if no start of a shift was missed."""

    users_to_notify: Annotated[ScheduleWatchers | None, wire("USERS_TO_NOTIFY")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ScheduleShift(Record):
    """A shift."""

    id: Annotated[int | None, wire("ID")] = None

    name: Annotated[str | None, wire("NAME")] = None

    break_duration: Annotated[int | None, wire("BREAK_DURATION")] = None
    """In seconds."""

    work_time_start: Annotated[int | None, wire("WORK_TIME_START")] = None
    """Seconds since midnight."""

    work_time_end: Annotated[int | None, wire("WORK_TIME_END")] = None
    """Seconds since midnight."""

    work_days: Annotated[str | None, wire("WORK_DAYS")] = None
    """Digits of the days, such as `12345` for Monday to Friday."""

    schedule_id: Annotated[int | None, wire("SCHEDULE_ID")] = None

    deleted: Annotated[bool | None, wire("DELETED")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ScheduleWatchers(Record):
    """Who is told of violations, each as `U` and the id of a user."""

    fixed_start_end: Annotated[list[str] | None, wire("FIXED_START_END")] = None

    fixed_per_record: Annotated[list[str] | None, wire("FIXED_PER_RECORD")] = None

    fixed_edit_worktime: Annotated[list[str] | None, wire("FIXED_EDIT_WORKTIME")] = None

    fixed_periodic: Annotated[list[str] | None, wire("FIXED_PERIODIC")] = None

    shift_delay: Annotated[list[str] | None, wire("SHIFT_DELAY")] = None

    shift_missed_start: Annotated[list[str] | None, wire("SHIFT_MISSED_START")] = None


class ScheduleGroup(Group):
    """`timeman.schedule.*`"""

    async def get(self, *, id: int | None = None) -> Schedule | None:
        """A work schedule.

        None, where there is no such schedule.

        Scope: timeman.
        Docs: https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html
        """
        params = {"id": id}
        return await self._send(Call("timeman.schedule.get", params, nullable(Schedule), safe=True))

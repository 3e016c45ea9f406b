# Generated from specs/timeman/ by `make generate`. Edit the specs, not this file.
"""`timeman.timecontrol.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from attrs import frozen

from b24.call import Call, Group, Record, one_zero, yes_no

from .types_timecontrol import ReportUser

__all__ = [
    "ReportAbsence",
    "ReportDay",
    "ReportDepartment",
    "ReportMonth",
    "ReportNetwork",
    "ReportUser",
    "TimecontrolGroup",
    "TimecontrolReportGroup",
    "TimecontrolReportsGet",
    "TimecontrolReportsGroup",
    "TimecontrolReportsSettingsGet",
    "TimecontrolReportsSettingsGroup",
    "TimecontrolReportsUsersGroup",
    "TimecontrolSettingsGet",
    "TimecontrolSettingsGroup",
]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ReportAbsence(Record):
    """What was noticed on a working day."""

    id: int | None = None

    user_id: int | None = None

    type: str | None = None
    """One of `IDLE` (away, by the desktop application), `OFFLINE` (offline), `DESKTOP_ONLINE` (desktop application
    online), `DESKTOP_OFFLINE` (desktop application closed), `DESKTOP_START` (desktop application started), `TM_START`
    (day begun), `TM_PAUSE` (break), `TM_CONTINUE` (break over), `TM_END` (day over).
    """

    date_start: dt.datetime | None = None

    date_finish: dt.datetime | None = None
    """The moment of the report, if it goes on."""

    duration: int | None = None

    active: bool | None = None
    """Whether it goes on."""

    entry_id: int | None = None
    """The record of time."""

    report_type: str | None = None
    """`WORK`, `PRIVATE` or `NONE`, which counts as private; perhaps in small letters."""

    report_text: str | None = None
    """Why the user was away."""

    system_text: str | None = None
    """What the portal noted; for heads only."""

    source_start: str | None = None
    """What told of the start. One of `ONLINE_EVENT` (login), `OFFLINE_AGENT` (user went offline),
    `DESKTOP_OFFLINE_AGENT` (desktop application closed), `DESKTOP_ONLINE_EVENT` (desktop application online),
    `DESKTOP_START_EVENT` (desktop application started), `IDLE_EVENT` (user away, by the desktop application),
    `TM_EVENT` (working day).
    """

    source_finish: str | None = None
    """What told of the end. One of `ONLINE_EVENT` (login), `OFFLINE_AGENT` (user went offline),
    `DESKTOP_OFFLINE_AGENT` (desktop application closed), `DESKTOP_ONLINE_EVENT` (desktop application online),
    `DESKTOP_START_EVENT` (desktop application started), `IDLE_EVENT` (user away, by the desktop application),
    `TM_EVENT` (working day).
    """

    ip_start: str | None = None
    """For heads only."""

    ip_finish: str | None = None
    """For heads only."""

    ip_start_network: ReportNetwork | None = None
    """For heads only."""

    ip_finish_network: ReportNetwork | None = None
    """For heads only."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ReportDay(Record):
    """A working day in a report."""

    index: int | None = None
    """The date, as `20250526`."""

    day_title: str | None = None
    """The date as people write it."""

    workday_date_start: dt.datetime | None = None

    workday_date_finish: dt.datetime | None = None
    """The moment of the report, if the day is not over."""

    workday_complete: bool | None = None

    workday_time_leaks_user: int | None = None
    """Breaks, in seconds."""

    workday_time_leaks_final: int | None = None
    """Work that is missing, in seconds; below zero what is too much."""

    workday_duration: int | None = None
    """Length with breaks, in seconds."""

    workday_duration_final: int | None = None
    """Length of what was worked, in seconds."""

    workday_duration_config: int | None = None
    """Length it should have, in seconds."""

    reports: Sequence[ReportAbsence] | None = None
    """Only heads and those who see full reports get them."""

    workday_time_leaks_real: int | None = None
    """Breaks that were noticed, in seconds."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ReportDepartment(Record):
    """A department whose reports a user can see."""

    id: int

    name: str


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ReportMonth(Record):
    """A user's working days in a month."""

    month_title: str

    date_start: dt.datetime

    date_finish: dt.datetime

    days: Sequence[ReportDay]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ReportNetwork(Record):
    """Network that an address belongs to."""

    ip: str

    range: str

    name: str


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TimecontrolReportsGet(Record):
    """What `timeman.timecontrol.reports.get` returns."""

    report: ReportMonth

    user: ReportUser


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TimecontrolReportsSettingsGet(Record):
    """What `timeman.timecontrol.reports.settings.get` returns."""

    active: bool
    """Whether time control is on."""

    user_id: int

    user_admin: bool

    user_head: bool
    """Whether the user heads a department."""

    departments: Sequence[ReportDepartment]
    """All for administrators, their own for heads, none for others."""

    minimum_idle_for_report: int
    """Absences from this many minutes on have to be explained."""

    report_view_type: str
    """One of `none` (no reports), `head` (as a head), `full` (in full), `simple` (in short)."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TimecontrolSettingsGet(Record):
    """What `timeman.timecontrol.settings.get` returns."""

    active: bool

    minimum_idle_for_report: int
    """Absences from this many minutes on have to be explained."""

    register_offline: bool

    register_idle: bool

    register_desktop: bool

    report_request_type: str
    """Who has to explain absences. One of `all` (everybody), `user` (some users), `none` (nobody)."""

    report_request_users: list[int]

    report_simple_type: str
    """Who sees short reports. One of `all` (everybody), `user` (some users), `none` (nobody)."""

    report_simple_users: list[int]

    report_full_type: str
    """Who sees full reports. One of `all` (everybody), `user` (some users), `none` (nobody)."""

    report_full_users: list[int]


class TimecontrolReportGroup(Group):
    """`timeman.timecontrol.report.*`"""

    async def add(
        self,
        *,
        report_id: int,
        user_id: int | None = None,
        text: str,
        type: Literal["WORK", "PRIVATE"] | None = None,
        calendar: bool | None = None,
    ) -> bool:
        """Explain an absence.

        Args:
            report_id: The absence, from `timeman.timecontrol.reports.get`.
            user_id: Another user; only administrators may name one.
            type: One of `WORK` (it was for work), `PRIVATE` (it was private). Default: `PRIVATE`.
            calendar: Whether it is noted in the calendar. Default: `True`.

        Errors:
            `ACCESS_ERROR`: The user may not do this.
            `TEXT_EMPTY`: The text is empty.

        Scope: timeman. Permission: administrator, for other users.
        Docs: https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html
        """
        params = {"REPORT_ID": report_id, "USER_ID": user_id, "TEXT": text, "TYPE": type, "CALENDAR": yes_no(calendar)}
        return await self._send(Call("timeman.timecontrol.report.add", params, bool))


class TimecontrolReportsSettingsGroup(Group):
    """`timeman.timecontrol.reports.settings.*`"""

    async def get(self) -> TimecontrolReportsSettingsGet:
        """What the current user can do with reports on absences.

        Scope: timeman.
        Docs: https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html
        """
        return await self._send(
            Call("timeman.timecontrol.reports.settings.get", {}, TimecontrolReportsSettingsGet, safe=True)
        )


class TimecontrolReportsUsersGroup(Group):
    """`timeman.timecontrol.reports.users.*`"""

    async def get(self, *, department_id: int | None = None) -> Sequence[ReportUser]:
        """Users of a department whose reports one can see.

        Employees get only themselves, heads their department, administrators any.

        Args:
            department_id: For heads and administrators.

        Scope: timeman.
        Docs: https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html
        """
        params = {"DEPARTMENT_ID": department_id}
        return await self._send(Call("timeman.timecontrol.reports.users.get", params, list[ReportUser], safe=True))


class TimecontrolReportsGroup(Group):
    """`timeman.timecontrol.reports.*`"""

    @cached_property
    def settings(self) -> TimecontrolReportsSettingsGroup:
        """`timeman.timecontrol.reports.settings.*`"""
        return TimecontrolReportsSettingsGroup(self._sender)

    @cached_property
    def users(self) -> TimecontrolReportsUsersGroup:
        """`timeman.timecontrol.reports.users.*`"""
        return TimecontrolReportsUsersGroup(self._sender)

    async def get(
        self, *, user_id: int, month: int, year: int, idle_minutes: int | None = None, workday_hours: int | None = None
    ) -> TimecontrolReportsGet:
        """A user's working days in a month, with absences.

        Without days in it, time control is off; `timeman.timecontrol.settings.set` switches it on.

        Args:
            idle_minutes: How long an absence may be to count as none; for heads and administrators. Without it, as the
                settings of time control say.
            workday_hours: Default: `8`.

        Errors:
            `ACCESS_ERROR`: The user may not see reports.
            `USER_ACCESS_ERROR`: The user may not see reports on that user.

        Scope: timeman. Permission: Reports - view.
        Docs: https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html
        """
        params = {
            "USER_ID": user_id,
            "MONTH": month,
            "YEAR": year,
            "IDLE_MINUTES": idle_minutes,
            "WORKDAY_HOURS": workday_hours,
        }
        return await self._send(Call("timeman.timecontrol.reports.get", params, TimecontrolReportsGet, safe=True))


class TimecontrolSettingsGroup(Group):
    """`timeman.timecontrol.settings.*`"""

    async def get(self) -> TimecontrolSettingsGet:
        """Settings of time control.

        Errors:
            `ACCESS_ERROR`: The user is not an administrator.

        Scope: timeman. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.html
        """
        return await self._send(Call("timeman.timecontrol.settings.get", {}, TimecontrolSettingsGet, safe=True))

    async def set(
        self,
        *,
        active: bool | None = None,
        minimum_idle_for_report: int | None = None,
        register_offline: bool | None = None,
        register_idle: bool | None = None,
        register_desktop: bool | None = None,
        report_request_type: Literal["all", "user", "none"] | None = None,
        report_request_users: Sequence[int] | None = None,
        report_simple_type: Literal["all", "user", "none"] | None = None,
        report_simple_users: Sequence[int] | None = None,
        report_full_type: Literal["all", "user", "none"] | None = None,
        report_full_users: Sequence[int] | None = None,
    ) -> bool:
        """Change the settings of time control.

        It knows nothing of the time before it was switched on.

        Args:
            active: Whether time control is on.
            minimum_idle_for_report: Absences from this many minutes on have to be explained.
            register_offline: Whether being offline is noted.
            register_idle: Whether being away is noted.
            register_desktop: Whether the state of the desktop application is noted.
            report_request_type: Who has to explain absences. One of `all` (everybody), `user` (some users), `none`
                (nobody).
            report_request_users: Where the type is `user`.
            report_simple_type: Who sees short reports. One of `all` (everybody), `user` (some users), `none` (nobody).
            report_simple_users: Where the type is `user`.
            report_full_type: Who sees full reports. One of `all` (everybody), `user` (some users), `none` (nobody).
            report_full_users: Where the type is `user`.

        Errors:
            `ACCESS_ERROR`: The user is not an administrator.

        Scope: timeman. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-set.html
        """
        params = {
            "ACTIVE": one_zero(active),
            "MINIMUM_IDLE_FOR_REPORT": minimum_idle_for_report,
            "REGISTER_OFFLINE": register_offline,
            "REGISTER_IDLE": register_idle,
            "REGISTER_DESKTOP": register_desktop,
            "REPORT_REQUEST_TYPE": report_request_type,
            "REPORT_REQUEST_USERS": report_request_users,
            "REPORT_SIMPLE_TYPE": report_simple_type,
            "REPORT_SIMPLE_USERS": report_simple_users,
            "REPORT_FULL_TYPE": report_full_type,
            "REPORT_FULL_USERS": report_full_users,
        }
        return await self._send(Call("timeman.timecontrol.settings.set", params, bool))


class TimecontrolGroup(Group):
    """`timeman.timecontrol.*`"""

    @cached_property
    def report(self) -> TimecontrolReportGroup:
        """`timeman.timecontrol.report.*`"""
        return TimecontrolReportGroup(self._sender)

    @cached_property
    def reports(self) -> TimecontrolReportsGroup:
        """`timeman.timecontrol.reports.*`"""
        return TimecontrolReportsGroup(self._sender)

    @cached_property
    def settings(self) -> TimecontrolSettingsGroup:
        """`timeman.timecontrol.settings.*`"""
        return TimecontrolSettingsGroup(self._sender)

# Generated from specs/calendar/_user.yaml by `make generate`. Edit the specs, not this file.
"""Types of `calendar.*`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire

from .types import Reminder, ReminderInput

__all__ = [
    "DefaultReminders",
    "DefaultRemindersInput",
    "Reminder",
    "ReminderInput",
    "UserSettings",
    "UserSettingsInput",
]


class DefaultRemindersInput(TypedDict, total=False):
    """When to remind of events that do not say. What may be sent, by wire names."""

    fullDay: Sequence[ReminderInput]
    """Of events of whole days."""

    withTime: Sequence[ReminderInput]
    """Of others."""


class UserSettingsInput(TypedDict, total=False):
    """A user's settings of calendars. What may be sent, by wire names."""

    view: Literal["day", "week", "month", "list"]
    """What the calendar opens with. One of `day`, `week`, `month`, `list`."""

    meetSection: int
    """Calendar for invitations."""

    crmSection: int
    """Calendar for the CRM."""

    showDeclined: bool
    """Whether to show events the user does not take part in."""

    denyBusyInvitation: bool
    """Whether nobody can invite the user while the time is taken."""

    collapseOffHours: Literal["Y", "N"]
    """Whether to hide hours without work."""

    showWeekNumbers: Literal["Y", "N"]

    showTasks: Literal["Y", "N"]

    syncTasks: Literal["Y", "N"]

    showCompletedTasks: Literal["Y", "N"]

    lastUsedSection: str
    """Calendar for events that name none; the text `false` if there is none."""

    sendFromEmail: str
    """Address to send invitations from."""

    defaultSections: Mapping[str, int]
    """Calendars to begin with, by `user` or `group` with a number, such as `user1`."""

    syncPeriodPast: int
    """Months back to synchronize."""

    syncPeriodFuture: int
    """Months ahead to synchronize."""

    defaultReminders: DefaultRemindersInput


@frozen(kw_only=True, repr=False, weakref_slot=False)
class DefaultReminders(Record):
    """When to remind of events that do not say."""

    full_day: Annotated[Sequence[Reminder] | None, wire("fullDay")] = None
    """Of events of whole days."""

    with_time: Annotated[Sequence[Reminder] | None, wire("withTime")] = None
    """Of others."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class UserSettings(Record):
    """A user's settings of calendars."""

    view: str | None = None
    """What the calendar opens with. One of `day`, `week`, `month`, `list`."""

    meet_section: Annotated[int | None, wire("meetSection")] = None
    """Calendar for invitations."""

    crm_section: Annotated[int | None, wire("crmSection")] = None
    """Calendar for the CRM."""

    show_declined: Annotated[bool | None, wire("showDeclined")] = None
    """Whether to show events the user does not take part in."""

    deny_busy_invitation: Annotated[bool | None, wire("denyBusyInvitation")] = None
    """Whether nobody can invite the user while the time is taken."""

    collapse_off_hours: Annotated[bool | None, wire("collapseOffHours")] = None
    """Whether to hide hours without work."""

    show_week_numbers: Annotated[bool | None, wire("showWeekNumbers")] = None

    show_tasks: Annotated[bool | None, wire("showTasks")] = None

    sync_tasks: Annotated[bool | None, wire("syncTasks")] = None

    show_completed_tasks: Annotated[bool | None, wire("showCompletedTasks")] = None

    last_used_section: Annotated[str | None, wire("lastUsedSection")] = None
    """Calendar for events that name none; the text `false` if there is none."""

    send_from_email: Annotated[str | None, wire("sendFromEmail")] = None
    """Address to send invitations from."""

    default_sections: Annotated[dict[str, int] | None, wire("defaultSections")] = None
    """Calendars to begin with, by `user` or `group` with a number, such as `user1`."""

    sync_period_past: Annotated[int | None, wire("syncPeriodPast")] = None
    """Months back to synchronize."""

    sync_period_future: Annotated[int | None, wire("syncPeriodFuture")] = None
    """Months ahead to synchronize."""

    default_reminders: Annotated[DefaultReminders | None, wire("defaultReminders")] = None

    timezone_name: Annotated[str | None, wire("timezoneName")] = None

    timezone_offset_utc: Annotated[int | None, wire("timezoneOffsetUTC")] = None
    """Seconds from UTC."""

    timezone_default_name: Annotated[str | None, wire("timezoneDefaultName")] = None
    """Zone taken where `timezoneName` is empty."""

    work_time_start: str | None = None
    """Hour at which the day's work begins, such as `9.00`."""

    work_time_end: str | None = None
    """Hour at which it ends."""

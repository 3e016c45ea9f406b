# Generated from specs/calendar/_event.yaml by `make generate`. Edit the specs, not this file.
"""Types of `calendar.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal, Required, TypedDict

from attrs import frozen

from b24.call import Record, wire

from .types import Reminder

__all__ = [
    "Attendee",
    "AttendeeEntity",
    "Event",
    "EventRelations",
    "Meeting",
    "MeetingOptionsInput",
    "Recurrence",
    "RecurrenceRuleInput",
    "Reminder",
]


class MeetingOptionsInput(TypedDict, total=False):
    """How to invite. What may be sent, by wire names."""

    notify: bool | None
    """Whether the host is told who takes part and who does not."""

    reinvite: bool | None
    """Whether all are asked again when the event changes."""

    allow_invite: bool | None
    """Whether those invited may invite others."""

    hide_guests: bool | None


class RecurrenceRuleInput(TypedDict, total=False):
    """How an event is to recur. What may be sent, by wire names."""

    FREQ: Required[Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]]
    """One of `DAILY`, `WEEKLY`, `MONTHLY`, `YEARLY`."""

    COUNT: int | None
    """How many times."""

    INTERVAL: int | None
    """Every how many days, weeks, months or years."""

    BYDAY: Sequence[str] | None
    """Days of the week, such as `MO`."""

    UNTIL: dt.date | None
    """Last day."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Attendee(Record):
    """A user who is invited."""

    id: int

    entry_id: Annotated[int, wire("entryId")]
    """The user's copy of the event."""

    status: str
    """One of `Y` (takes part), `N` (does not take part), `Q` (has not answered yet), `H` (leads the event)."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class AttendeeEntity(Record):
    """Who is invited."""

    entity_id: Annotated[str, wire("entityId")]
    """Kind, such as `user`."""

    id: int


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Event(Record):
    """An event of a calendar."""

    __open__: ClassVar[bool] = True

    id: Annotated[int | None, wire("ID")] = None

    parent_id: Annotated[int | None, wire("PARENT_ID")] = None
    """Event that this one is a copy of; its own number if it is none."""

    deleted: Annotated[bool | None, wire("DELETED")] = None

    cal_type: Annotated[str | None, wire("CAL_TYPE")] = None
    """Kind of calendar, such as `user`, `group`, `company_calendar` or `resource`."""

    owner_id: Annotated[int | None, wire("OWNER_ID")] = None
    """User or group that the calendar belongs to."""

    name: Annotated[str | None, wire("NAME")] = None

    date_from: Annotated[dt.datetime | None, wire("DATE_FROM")] = None
    """Start, as the clock shows it in `TZ_FROM`; `DATE_FROM_TS_UTC` is the moment."""

    date_to: Annotated[dt.datetime | None, wire("DATE_TO")] = None
    """End, as the clock shows it in `TZ_TO`; `DATE_TO_TS_UTC` is the moment."""

    original_date_from: Annotated[dt.datetime | None, wire("ORIGINAL_DATE_FROM")] = None
    """Start before it was moved out of its series."""

    tz_from: Annotated[str | None, wire("TZ_FROM")] = None

    tz_to: Annotated[str | None, wire("TZ_TO")] = None

    tz_offset_from: Annotated[int | None, wire("TZ_OFFSET_FROM")] = None
    """Seconds from UTC at the start."""

    tz_offset_to: Annotated[int | None, wire("TZ_OFFSET_TO")] = None
    """Seconds from UTC at the end."""

    date_from_ts_utc: Annotated[dt.datetime | None, wire("DATE_FROM_TS_UTC")] = None
    """Start."""

    date_to_ts_utc: Annotated[dt.datetime | None, wire("DATE_TO_TS_UTC")] = None
    """End."""

    dt_skip_time: Annotated[bool | None, wire("DT_SKIP_TIME")] = None
    """Whether it lasts whole days."""

    dt_length: Annotated[int | None, wire("DT_LENGTH")] = None
    """How long it lasts, in seconds."""

    event_type: Annotated[str | None, wire("EVENT_TYPE")] = None
    """What made it, such as `#shared#`, `#collab#` or `#resourcebooking#`."""

    created_by: Annotated[int | None, wire("CREATED_BY")] = None

    date_create: Annotated[dt.datetime | None, wire("DATE_CREATE")] = None

    timestamp_x: Annotated[dt.datetime | None, wire("TIMESTAMP_X")] = None
    """When it was changed."""

    description: Annotated[str | None, wire("DESCRIPTION")] = None

    private_event: Annotated[bool | None, wire("PRIVATE_EVENT")] = None

    accessibility: Annotated[str | None, wire("ACCESSIBILITY")] = None
    """One of `busy` (busy), `absent` (away), `quest` (not certain), `free` (free)."""

    importance: Annotated[str | None, wire("IMPORTANCE")] = None
    """One of `high`, `normal`, `low`."""

    is_meeting: Annotated[bool | None, wire("IS_MEETING")] = None
    """Whether others take part."""

    meeting_status: Annotated[str | None, wire("MEETING_STATUS")] = None
    """Whether the owner takes part. One of `Y` (takes part), `N` (does not take part), `Q` (has not answered yet),
    `H` (leads the event).
    """

    meeting_host: Annotated[int | None, wire("MEETING_HOST")] = None
    """User who leads it."""

    meeting: Annotated[Meeting | None, wire("MEETING")] = None

    location: Annotated[str | None, wire("LOCATION")] = None

    remind: Annotated[Sequence[Reminder] | None, wire("REMIND")] = None

    color: Annotated[str | None, wire("COLOR")] = None

    rrule: Annotated[Recurrence | None, wire("RRULE")] = None

    exdate: Annotated[str | None, wire("EXDATE")] = None
    """Days left out of the series, in the format of the site, with `;` between them."""

    dav_xml_id: Annotated[str | None, wire("DAV_XML_ID")] = None

    g_event_id: Annotated[str | None, wire("G_EVENT_ID")] = None

    dav_exch_label: Annotated[str | None, wire("DAV_EXCH_LABEL")] = None

    cal_dav_label: Annotated[str | None, wire("CAL_DAV_LABEL")] = None

    version: Annotated[int | None, wire("VERSION")] = None

    attendees_codes: Annotated[list[str] | None, wire("ATTENDEES_CODES")] = None
    """Who takes part, such as `U1`."""

    recurrence_id: Annotated[int | None, wire("RECURRENCE_ID")] = None
    """Event whose series it was taken out of."""

    relations: Annotated[EventRelations | None, wire("RELATIONS")] = None

    section_id: Annotated[int | None, wire("SECTION_ID")] = None
    """Its calendar."""

    sync_status: Annotated[str | None, wire("SYNC_STATUS")] = None

    uf_crm_cal_event: Annotated[list[str] | None, wire("UF_CRM_CAL_EVENT")] = None
    """Objects of the CRM, such as `CO_1` or `L_5`."""

    uf_webdav_cal_event: Annotated[list[int] | None, wire("UF_WEBDAV_CAL_EVENT")] = None
    """Files."""

    section_dav_xml_id: Annotated[str | None, wire("SECTION_DAV_XML_ID")] = None

    date_from_formatted: Annotated[str | None, wire("DATE_FROM_FORMATTED")] = None

    date_to_formatted: Annotated[str | None, wire("DATE_TO_FORMATTED")] = None

    sect_id: Annotated[int | None, wire("SECT_ID")] = None
    """As `SECTION_ID`."""

    attendee_list: Annotated[Sequence[Attendee] | None, wire("ATTENDEE_LIST")] = None

    collab_id: Annotated[int | None, wire("COLLAB_ID")] = None

    rrule_description: Annotated[str | None, wire("~RRULE_DESCRIPTION")] = None
    """How it recurs, in words."""

    attendees_entity_list: Annotated[Sequence[AttendeeEntity] | None, wire("attendeesEntityList")] = None

    raw_description: Annotated[str | None, wire("~DESCRIPTION")] = None
    """As `DESCRIPTION`."""

    user_offset_from: Annotated[int | None, wire("~USER_OFFSET_FROM")] = None
    """Seconds between the user's time and that of the event at its start."""

    user_offset_to: Annotated[int | None, wire("~USER_OFFSET_TO")] = None
    """Seconds between the user's time and that of the event at its end."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class EventRelations(Record):
    """What an event was before it was changed apart from its series."""

    original_recursion_id: Annotated[int | None, wire("ORIGINAL_RECURSION_ID")] = None
    """First event of the series."""

    comment_xml_id: Annotated[str | None, wire("COMMENT_XML_ID")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Meeting(Record):
    """How the people of an event are invited."""

    host_name: Annotated[str | None, wire("HOST_NAME")] = None

    notify: Annotated[bool | None, wire("NOTIFY")] = None
    """Whether the host is told who takes part and who does not."""

    reinvite: Annotated[bool | None, wire("REINVITE")] = None
    """Whether all are asked again when the event changes."""

    allow_invite: Annotated[bool | None, wire("ALLOW_INVITE")] = None
    """Whether those invited may invite others."""

    hide_guests: Annotated[bool | None, wire("HIDE_GUESTS")] = None

    meeting_creator: Annotated[int | None, wire("MEETING_CREATOR")] = None

    language_id: Annotated[str | None, wire("LANGUAGE_ID")] = None
    """Language of the messages."""

    mail_from: Annotated[str | None, wire("MAIL_FROM")] = None
    """Address that invitations are sent from."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Recurrence(Record):
    """How an event recurs."""

    freq: Annotated[str | None, wire("FREQ")] = None
    """One of `DAILY`, `WEEKLY`, `MONTHLY`, `YEARLY`."""

    byday: Annotated[dict[str, str] | None, wire("BYDAY")] = None
    """Days of the week, each by itself: `{MO: MO}`."""

    interval: Annotated[int | None, wire("INTERVAL")] = None
    """Every how many days, weeks, months or years."""

    count: Annotated[int | None, wire("COUNT")] = None
    """How many times."""

    until: Annotated[str | None, wire("UNTIL")] = None
    """Last day, in the format of the site."""

    raw_until: Annotated[str | None, wire("~UNTIL")] = None
    """As `UNTIL`."""

    until_ts: Annotated[dt.datetime | None, wire("UNTIL_TS")] = None
    """Last day."""

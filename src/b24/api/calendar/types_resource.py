# Generated from specs/calendar/_resource.yaml by `make generate`. Edit the specs, not this file.
"""Types of `calendar.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, TypedDict

from attrs import frozen

from b24.call import Record, wire

BookingFilterInput = TypedDict(
    "BookingFilterInput",
    {
        "resourceTypeIdList": "Sequence[int] | None",
        "from": "dt.date | None",
        "to": "dt.date | None",
        "resourceIdList": "Sequence[int] | None",
    },
    total=False,
)
"""Which bookings to list; one of the two lists is needed. What may be sent, by wire names.

resourceTypeIdList: Resources.

from: First day.

to: Last day.

resourceIdList: Bookings, from a custom field of type `resourcebooking` of leads or deals.
"""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Booking(Record):
    """A booking of a resource."""

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

    is_meeting: Annotated[bool | None, wire("IS_MEETING")] = None
    """Whether others take part."""

    meeting_status: Annotated[str | None, wire("MEETING_STATUS")] = None
    """Whether the owner takes part. One of `Y` (takes part), `N` (does not take part), `Q` (has not answered yet),
    `H` (leads the event).
    """

    meeting_host: Annotated[int | None, wire("MEETING_HOST")] = None
    """User who leads it."""

    version: Annotated[int | None, wire("VERSION")] = None

    section_id: Annotated[int | None, wire("SECTION_ID")] = None
    """Its calendar."""

    date_from_formatted: Annotated[str | None, wire("DATE_FROM_FORMATTED")] = None

    date_to_formatted: Annotated[str | None, wire("DATE_TO_FORMATTED")] = None

    sect_id: Annotated[int | None, wire("SECT_ID")] = None
    """As `SECTION_ID`."""

    resource_booking_id: Annotated[int | None, wire("RESOURCE_BOOKING_ID")] = None
    """The booking in the custom field of the CRM."""

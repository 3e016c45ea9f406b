# Generated from specs/calendar/_section.yaml by `make generate`. Edit the specs, not this file.
"""Types of `calendar.*`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal, TypedDict

from attrs import field, frozen

from b24.call import Record, wire


class SectionExportInput(TypedDict, total=False):
    """Whether and for which time a calendar is exported. What may be sent, by wire names."""

    ALLOW: bool

    SET: Literal["all", "3_9", "6_12"]
    """One of `all` (all of it), `3_9` (3 months back, 9 ahead), `6_12` (6 months back, 12 ahead)."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Section(Record):
    """A calendar."""

    id: Annotated[int | None, wire("ID")] = None

    name: Annotated[str | None, wire("NAME")] = None

    gapi_calendar_id: Annotated[str | None, wire("GAPI_CALENDAR_ID")] = None

    description: Annotated[str | None, wire("DESCRIPTION")] = None

    color: Annotated[str | None, wire("COLOR")] = None

    text_color: Annotated[str | None, wire("TEXT_COLOR")] = None

    export: Annotated[SectionExport | None, wire("EXPORT")] = None

    cal_type: Annotated[str | None, wire("CAL_TYPE")] = None
    """Kind of calendar, such as `user`, `group`, `company_calendar` or `location`."""

    owner_id: Annotated[int | None, wire("OWNER_ID")] = None
    """User or group that it belongs to."""

    created_by: Annotated[int | None, wire("CREATED_BY")] = None

    date_create: Annotated[dt.datetime | None, wire("DATE_CREATE")] = None

    timestamp_x: Annotated[dt.datetime | None, wire("TIMESTAMP_X")] = None
    """When it was changed."""

    cal_dav_con: Annotated[str | None, wire("CAL_DAV_CON")] = None

    sync_token: Annotated[str | None, wire("SYNC_TOKEN")] = field(default=None, repr=False)

    page_token: Annotated[str | None, wire("PAGE_TOKEN")] = field(default=None, repr=False)

    external_type: Annotated[str | None, wire("EXTERNAL_TYPE")] = None
    """Who it is synchronized with; `local` is nobody."""

    access: Annotated[dict[str, int] | None, wire("ACCESS")] = None
    """Levels of access by codes of those who have it, such as `U1`, `G2` or `D114`. `access.name` tells their names."""

    is_collab: Annotated[bool | None, wire("IS_COLLAB")] = None

    perm: Annotated[SectionPermissions | None, wire("PERM")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class SectionExport(Record):
    """Whether and for which time a calendar is exported."""

    allow: Annotated[bool | None, wire("ALLOW")] = None

    set: Annotated[str | None, wire("SET")] = None
    """One of `all` (all of it), `3_9` (3 months back, 9 ahead), `6_12` (6 months back, 12 ahead)."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class SectionPermissions(Record):
    """What the user may do with a calendar."""

    view_time: bool | None = None
    """See when events are."""

    view_title: bool | None = None
    """See what events are called."""

    view_full: bool | None = None
    """See all of events."""

    add: bool | None = None
    """Add events."""

    edit: bool | None = None
    """Change events."""

    edit_section: bool | None = None
    """Change the calendar."""

    access: bool | None = None
    """All."""

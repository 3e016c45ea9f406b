# Generated from specs/calendar/ by `make generate`. Edit the specs, not this file.
"""`calendar.event.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import Any, Literal

from b24.call import Call, Group, Raw, epoch, yes_no

from .types import ReminderInput
from .types_event import Event, MeetingOptionsInput, RecurrenceRuleInput

__all__ = ["Event", "EventGetGroup", "EventGroup", "MeetingOptionsInput", "RecurrenceRuleInput", "ReminderInput"]


class EventGetGroup(Group):
    """`calendar.event.get.*`"""

    async def __call__(
        self,
        *,
        type: Literal["user", "group", "company_calendar"],
        owner_id: int,
        from_: dt.date | None = None,
        to: dt.date | None = None,
        section: Sequence[int] | None = None,
    ) -> Sequence[Event]:
        """List the events of a calendar's owner.

        Args:
            type: One of `user` (of a user), `group` (of a group), `company_calendar` (of the company).
            owner_id: The user or group; 0 for the calendar of the company.
            from_: First day; a month ago without it.
            to: Last day; in three months without it.
            section: Calendars.

        Errors:
            No code: `type` is missing, or the user is from outside.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html
        """
        params = {"type": type, "ownerId": owner_id, "from": from_, "to": to, "section": section}
        return await self._send(Call("calendar.event.get", params, list[Event], safe=True))

    async def nearest(
        self,
        *,
        type: Literal["user", "group", "company_calendar"] | None = None,
        owner_id: int | None = None,
        days: int | None = None,
        for_current_user: bool | None = None,
        max_events_count: int | None = None,
        detail_url: str | None = None,
    ) -> Sequence[Event]:
        """List the events of the next days.

        Args:
            type: One of `user` (of a user), `group` (of a group), `company_calendar` (of the company).
            owner_id: The user or group; 0 for the calendar of the company.
            days: Default: `60`.
            for_current_user: Whether the events are the caller's. Default: `True`.
            detail_url: Pattern of the calendar's address.

        Errors:
            No code: The user may not read calendars of this kind, or they are switched off.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-nearest.html
        """
        params = {
            "type": type,
            "ownerId": owner_id,
            "days": days,
            "forCurrentUser": for_current_user,
            "maxEventsCount": max_events_count,
            "detailUrl": detail_url,
        }
        return await self._send(Call("calendar.event.get.nearest", params, list[Event], safe=True))


class EventGroup(Group):
    """`calendar.event.*`"""

    @cached_property
    def get(self) -> EventGetGroup:
        """`calendar.event.get.*`"""
        return EventGetGroup(self._sender)

    async def add(
        self,
        *,
        type: Literal["user", "group", "company_calendar"],
        owner_id: int,
        from_: dt.datetime | dt.date | str | None = None,
        to: dt.datetime | dt.date | str | None = None,
        from_ts: dt.datetime | None = None,
        to_ts: dt.datetime | None = None,
        section: int | None = None,
        auto_detect_section: bool | None = None,
        name: str,
        skip_time: bool | None = None,
        timezone_from: str | None = None,
        timezone_to: str | None = None,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        accessibility: Literal["busy", "absent", "quest", "free"] | None = None,
        importance: Literal["high", "normal", "low"] | None = None,
        private_event: bool | None = None,
        rrule: RecurrenceRuleInput | None = None,
        is_meeting: bool | None = None,
        location: str | None = None,
        remind: Sequence[ReminderInput] | None = None,
        attendees: Sequence[int] | None = None,
        meeting: MeetingOptionsInput | None = None,
        crm_fields: Sequence[str] | None = None,
    ) -> int:
        """Create an event; its id.

        The caller leads the event.

        Args:
            type: One of `user` (of a user), `group` (of a group), `company_calendar` (of the company).
            owner_id: The user or group; 0 for the calendar of the company.
            from_: Start. A day needs `skip_time`; a text such as `2031-05-04T10:20:30` is in `timezone_from`. Needed
                unless `from_ts` is given.
            to: End, in the forms of `from_`; a text is in `timezone_to`. Needed unless `to_ts` is given.
            from_ts: Start, in place of `from_`.
            to_ts: End, in place of `to`.
            section: The calendar; needed if `auto_detect_section` is false.
            auto_detect_section: Whether the portal chooses the calendar; it does without this too.
            skip_time: Whether `from_` and `to` are days.
            timezone_from: Such as `Europe/Riga`; without it, the user's. Not used where `from_` has an offset.
            timezone_to: As `timezone_from`, which it is without this.
            color: Such as `#9cbe1c`.
            accessibility: One of `busy` (busy), `absent` (away), `quest` (not certain), `free` (free).
            importance: One of `high`, `normal`, `low`.
            is_meeting: Whether others take part.
            attendees: Users who take part; the caller alone without it.
            crm_fields: Objects of the CRM: `CO_` with the number for a company, `C_` a contact, `L_` a lead, `D_` a
                deal.

        Errors:
            No code: A parameter is missing or not valid, or the user may not write to that calendar.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html
        """
        params = {
            "type": type,
            "ownerId": owner_id,
            "from": from_,
            "to": to,
            "from_ts": epoch(from_ts),
            "to_ts": epoch(to_ts),
            "section": section,
            "auto_detect_section": yes_no(auto_detect_section),
            "name": name,
            "skip_time": yes_no(skip_time),
            "timezone_from": timezone_from,
            "timezone_to": timezone_to,
            "description": description,
            "color": color,
            "text_color": text_color,
            "accessibility": accessibility,
            "importance": importance,
            "private_event": yes_no(private_event),
            "rrule": rrule,
            "is_meeting": yes_no(is_meeting),
            "location": location,
            "remind": remind,
            "attendees": attendees,
            "meeting": meeting,
            "crm_fields": crm_fields,
        }
        return await self._send(Call("calendar.event.add", params, int))

    async def delete(self, *, id: int) -> bool:
        """Delete an event.

        Errors:
            No code: `id` is missing, there is no such event, or the user may not delete it.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html
        """
        params = {"id": id}
        return await self._send(Call("calendar.event.delete", params, bool))

    async def getbyid(self, *, id: int) -> Event:
        """Get an event.

        Errors:
            No code: `id` is missing, or the user is from outside.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-by-id.html
        """
        params = {"id": id}
        return await self._send(Call("calendar.event.getbyid", params, Event, safe=True))

    async def update(
        self,
        *,
        id: int,
        type: Literal["user", "group", "company_calendar"],
        owner_id: int,
        from_: dt.datetime | dt.date | str | None = None,
        to: dt.datetime | dt.date | str | None = None,
        from_ts: dt.datetime | None = None,
        to_ts: dt.datetime | None = None,
        section: int | None = None,
        name: str | None = None,
        skip_time: bool | None = None,
        timezone_from: str | None = None,
        timezone_to: str | None = None,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        accessibility: Literal["busy", "absent", "quest", "free"] | None = None,
        importance: Literal["high", "normal", "low"] | None = None,
        private_event: bool | None = None,
        recurrence_mode: Literal["this", "next", "all"] | None = None,
        current_date_from: dt.date | None = None,
        rrule: RecurrenceRuleInput | None = None,
        is_meeting: bool | None = None,
        location: str | None = None,
        remind: Sequence[ReminderInput] | None = None,
        attendees: Sequence[int] | None = None,
        host: int | None = None,
        meeting: MeetingOptionsInput | None = None,
        crm_fields: Sequence[str] | None = None,
    ) -> Any:
        """Change an event; its id, or what became of its series.

        An event by itself answers its number. A change to part of a series answers an object: `recEventId` is the new
        series, `id` the old one, and `originalDate`, `originalDavXmlId` and `instanceTz` tell of the start of the new
        one.

        Args:
            type: One of `user` (of a user), `group` (of a group), `company_calendar` (of the company).
            owner_id: The user or group; 0 for the calendar of the company.
            from_: Start. A day needs `skip_time`; a text such as `2031-05-04T10:20:30` is in `timezone_from`.
            to: End, in the forms of `from_`; a text is in `timezone_to`.
            from_ts: Start, in place of `from_`.
            to_ts: End, in place of `to`.
            section: The calendar.
            skip_time: Whether `from_` and `to` are days.
            timezone_from: Such as `Europe/Riga`; without it, the user's. Not used where `from_` has an offset.
            timezone_to: As `timezone_from`, which it is without this.
            color: Such as `#9cbe1c`.
            accessibility: One of `busy` (busy), `absent` (away), `quest` (not certain), `free` (free).
            importance: One of `high`, `normal`, `low`.
            recurrence_mode: Which events of a series change. One of `this` (this one), `next` (this one and all after
                it), `all` (all).
            current_date_from: Day of the event that changes; needed with `this` and `next`.
            is_meeting: Whether others take part.
            attendees: Users who take part. With `is_meeting` and without it, nobody does any more.
            host: User who leads the event now; needed if another one changes it. It cannot be changed.
            crm_fields: Objects of the CRM: `CO_` with the number for a company, `C_` a contact, `L_` a lead, `D_` a
                deal.

        Errors:
            No code: A parameter is missing or not valid, there is no such calendar, or the user may not change the
                event: `host` is not the one who leads it.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html
        """
        params = {
            "id": id,
            "type": type,
            "ownerId": owner_id,
            "from": from_,
            "to": to,
            "from_ts": epoch(from_ts),
            "to_ts": epoch(to_ts),
            "section": section,
            "name": name,
            "skip_time": yes_no(skip_time),
            "timezone_from": timezone_from,
            "timezone_to": timezone_to,
            "description": description,
            "color": color,
            "text_color": text_color,
            "accessibility": accessibility,
            "importance": importance,
            "private_event": yes_no(private_event),
            "recurrence_mode": recurrence_mode,
            "current_date_from": current_date_from,
            "rrule": rrule,
            "is_meeting": yes_no(is_meeting),
            "location": location,
            "remind": remind,
            "attendees": attendees,
            "host": host,
            "meeting": meeting,
            "crm_fields": crm_fields,
        }
        return await self._send(Call("calendar.event.update", params, Raw))

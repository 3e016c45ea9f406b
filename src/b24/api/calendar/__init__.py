# Generated from specs/calendar/ by `make generate`. Edit the specs, not this file.
"""`calendar.*`: Calendars, their events and resources, and settings of calendars."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .accessibility import AccessibilityGroup
    from .event import EventGroup
    from .meeting import MeetingGroup
    from .resource import ResourceGroup
    from .section import SectionGroup
    from .settings import SettingsGroup
    from .user import UserGroup


class CalendarFamily(Group):
    """`calendar.*`: Calendars, their events and resources, and settings of calendars."""

    @cached_property
    def accessibility(self) -> AccessibilityGroup:
        """`calendar.accessibility.*`"""
        from .accessibility import AccessibilityGroup

        return AccessibilityGroup(self._sender)

    @cached_property
    def event(self) -> EventGroup:
        """`calendar.event.*`"""
        from .event import EventGroup

        return EventGroup(self._sender)

    @cached_property
    def meeting(self) -> MeetingGroup:
        """`calendar.meeting.*`"""
        from .meeting import MeetingGroup

        return MeetingGroup(self._sender)

    @cached_property
    def resource(self) -> ResourceGroup:
        """`calendar.resource.*`"""
        from .resource import ResourceGroup

        return ResourceGroup(self._sender)

    @cached_property
    def section(self) -> SectionGroup:
        """`calendar.section.*`"""
        from .section import SectionGroup

        return SectionGroup(self._sender)

    @cached_property
    def settings(self) -> SettingsGroup:
        """`calendar.settings.*`"""
        from .settings import SettingsGroup

        return SettingsGroup(self._sender)

    @cached_property
    def user(self) -> UserGroup:
        """`calendar.user.*`"""
        from .user import UserGroup

        return UserGroup(self._sender)

# Generated from specs/v3/main/ by `make generate`. Edit the specs, not this file.
"""`main.*`: The event log of the portal."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .eventlog import EventlogGroup


class MainFamily(Group):
    """`main.*`: The event log of the portal."""

    @cached_property
    def eventlog(self) -> EventlogGroup:
        """`main.eventlog.*`"""
        from .eventlog import EventlogGroup

        return EventlogGroup(self._sender)

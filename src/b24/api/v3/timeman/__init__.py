# Generated from specs/v3/timeman/ by `make generate`. Edit the specs, not this file.
"""`timeman.*`: Records of working time."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .record import RecordGroup


class TimemanFamily(Group):
    """`timeman.*`: Records of working time."""

    @cached_property
    def record(self) -> RecordGroup:
        """`timeman.record.*`"""
        from .record import RecordGroup

        return RecordGroup(self._sender)

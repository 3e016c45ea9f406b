# Generated from specs/v3/call/ by `make generate`. Edit the specs, not this file.
"""`call.*`: What the AI assistant made of video calls."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .followup import FollowupGroup


class CallFamily(Group):
    """`call.*`: What the AI assistant made of video calls."""

    @cached_property
    def followup(self) -> FollowupGroup:
        """`call.followup.*`"""
        from .followup import FollowupGroup

        return FollowupGroup(self._sender)

# Generated from specs/v3/ by `make generate`. Edit the specs, not this file.
"""REST 3.0, a group for each family of methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .call import CallFamily
    from .tasks import TasksFamily


class V3Group(Group):
    """REST 3.0, a group for each family of methods."""

    @cached_property
    def call(self) -> CallFamily:
        """What the AI assistant made of video calls."""
        from .call import CallFamily

        return CallFamily(self._sender)

    @cached_property
    def tasks(self) -> TasksFamily:
        """Tasks with their results, files and chats, in REST 3.0."""
        from .tasks import TasksFamily

        return TasksFamily(self._sender)

# Generated from specs/v3/tasks/ by `make generate`. Edit the specs, not this file.
"""`tasks.*`: Tasks with their results, files and chats, in REST 3.0."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .task import TaskGroup


class TasksFamily(Group):
    """`tasks.*`: Tasks with their results, files and chats, in REST 3.0."""

    @cached_property
    def task(self) -> TaskGroup:
        """`tasks.task.*`"""
        from .task import TaskGroup

        return TaskGroup(self._sender)

# Generated from specs/bizproc/ by `make generate`. Edit the specs, not this file.
"""`bizproc.*`: Workflows with their templates, tasks, actions and automation rules."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .activity import ActivityGroup
    from .event import EventGroup
    from .robot import RobotGroup
    from .task import TaskGroup
    from .workflow import WorkflowGroup


class BizprocFamily(Group):
    """`bizproc.*`: Workflows with their templates, tasks, actions and automation rules."""

    @cached_property
    def activity(self) -> ActivityGroup:
        """`bizproc.activity.*`"""
        from .activity import ActivityGroup

        return ActivityGroup(self._sender)

    @cached_property
    def event(self) -> EventGroup:
        """`bizproc.event.*`"""
        from .event import EventGroup

        return EventGroup(self._sender)

    @cached_property
    def robot(self) -> RobotGroup:
        """`bizproc.robot.*`"""
        from .robot import RobotGroup

        return RobotGroup(self._sender)

    @cached_property
    def task(self) -> TaskGroup:
        """`bizproc.task.*`"""
        from .task import TaskGroup

        return TaskGroup(self._sender)

    @cached_property
    def workflow(self) -> WorkflowGroup:
        """`bizproc.workflow.*`"""
        from .workflow import WorkflowGroup

        return WorkflowGroup(self._sender)

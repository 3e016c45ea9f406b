# Generated from specs/tasks/ by `make generate`. Edit the specs, not this file.
"""`tasks.*`: Tasks with their results, templates, flows and Scrum."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .api import ApiGroup
    from .flow import FlowGroup
    from .task import TaskGroup
    from .template import TemplateGroup


class TasksFamily(Group):
    """`tasks.*`: Tasks with their results, templates, flows and Scrum."""

    @cached_property
    def api(self) -> ApiGroup:
        """`tasks.api.*`"""
        from .api import ApiGroup

        return ApiGroup(self._sender)

    @cached_property
    def flow(self) -> FlowGroup:
        """`tasks.flow.*`"""
        from .flow import FlowGroup

        return FlowGroup(self._sender)

    @cached_property
    def task(self) -> TaskGroup:
        """`tasks.task.*`"""
        from .task import TaskGroup

        return TaskGroup(self._sender)

    @cached_property
    def template(self) -> TemplateGroup:
        """`tasks.template.*`"""
        from .template import TemplateGroup

        return TemplateGroup(self._sender)

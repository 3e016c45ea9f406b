# Generated from specs/task/ by `make generate`. Edit the specs, not this file.
"""`task.*`: Checklists, comments and time of tasks, stages, links and custom fields; tasks in the old way."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .checklistitem import ChecklistitemGroup
    from .comment import CommentGroup
    from .commentitem import CommentitemGroup
    from .dependence import DependenceGroup
    from .elapseditem import ElapseditemGroup
    from .item import ItemGroup
    from .items import ItemsGroup
    from .logitem import LogitemGroup
    from .planner import PlannerGroup
    from .stages import StagesGroup


class TaskFamily(Group):
    """`task.*`: Checklists, comments and time of tasks, stages, links and custom fields; tasks in the old way."""

    @cached_property
    def checklistitem(self) -> ChecklistitemGroup:
        """`task.checklistitem.*`"""
        from .checklistitem import ChecklistitemGroup

        return ChecklistitemGroup(self._sender)

    @cached_property
    def comment(self) -> CommentGroup:
        """`task.comment.*`"""
        from .comment import CommentGroup

        return CommentGroup(self._sender)

    @cached_property
    def commentitem(self) -> CommentitemGroup:
        """`task.commentitem.*`"""
        from .commentitem import CommentitemGroup

        return CommentitemGroup(self._sender)

    @cached_property
    def dependence(self) -> DependenceGroup:
        """`task.dependence.*`"""
        from .dependence import DependenceGroup

        return DependenceGroup(self._sender)

    @cached_property
    def elapseditem(self) -> ElapseditemGroup:
        """`task.elapseditem.*`"""
        from .elapseditem import ElapseditemGroup

        return ElapseditemGroup(self._sender)

    @cached_property
    def item(self) -> ItemGroup:
        """`task.item.*`"""
        from .item import ItemGroup

        return ItemGroup(self._sender)

    @cached_property
    def items(self) -> ItemsGroup:
        """`task.items.*`"""
        from .items import ItemsGroup

        return ItemsGroup(self._sender)

    @cached_property
    def logitem(self) -> LogitemGroup:
        """`task.logitem.*`"""
        from .logitem import LogitemGroup

        return LogitemGroup(self._sender)

    @cached_property
    def planner(self) -> PlannerGroup:
        """`task.planner.*`"""
        from .planner import PlannerGroup

        return PlannerGroup(self._sender)

    @cached_property
    def stages(self) -> StagesGroup:
        """`task.stages.*`"""
        from .stages import StagesGroup

        return StagesGroup(self._sender)

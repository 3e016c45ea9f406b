# Generated from specs/task/ by `make generate`. Edit the specs, not this file.
"""`task.stages.*`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from attrs import frozen

from b24.call import Call, Group, Record, wire


class TaskStageChangesInput(TypedDict, total=False):
    """Fields of a stage to change. What may be sent, by wire names."""

    TITLE: str | None

    COLOR: str | None
    """RGB, such as `FFAAEE`."""

    AFTER_ID: int | None
    """Stage to move it behind; 0 to make it the first."""

    SORT: int | None
    """Position."""


class TaskStageNewInput(TypedDict, total=False):
    """A stage to add. What may be sent, by wire names."""

    TITLE: Required[str]

    COLOR: str | None
    """RGB, such as `FFAAEE`."""

    AFTER_ID: int | None
    """Stage before it; without it, or 0, it is the first. Default: `0`."""

    ENTITY_ID: int | None
    """Group, or 0 for "My Plan". Default: `0`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskStage(Record):
    """A stage of a Kanban or of "My Plan"."""

    id: Annotated[int, wire("ID")]

    title: Annotated[str, wire("TITLE")]

    sort: Annotated[int, wire("SORT")]
    """Position."""

    color: Annotated[str | None, wire("COLOR")] = None
    """RGB, such as `00C4FB`."""

    system_type: Annotated[str | None, wire("SYSTEM_TYPE")] = None
    """One of `NEW`, `PROGRESS`, `WORK`, `REVIEW`, `FINISH`."""

    entity_id: Annotated[int, wire("ENTITY_ID")]
    """The group or the user."""

    entity_type: Annotated[str, wire("ENTITY_TYPE")]
    """One of `U` (user), `G` (group)."""

    additional_filter: Annotated[Any, wire("ADDITIONAL_FILTER")]

    to_update: Annotated[Any, wire("TO_UPDATE")]

    to_update_access: Annotated[Any, wire("TO_UPDATE_ACCESS")]


class StagesGroup(Group):
    """`task.stages.*`"""

    async def add(self, *, fields: TaskStageNewInput, is_admin: bool | None = None) -> int:
        """Add a stage to the Kanban of a group, or to "My Plan" of the user.

        Args:
            is_admin: Whether an administrator passes by the permissions. Default: `False`.

        Errors:
            `EMPTY_TITLE`: `TITLE` is missing.
            `ACCESS_DENIED`: The user may not do this.

        Scope: task. Permission: group - access, for stages of a group.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html
        """
        params = {"fields": fields, "isAdmin": is_admin}
        return await self._send(Call("task.stages.add", params, int))

    async def canmovetask(self, *, entity_id: int, entity_type: Literal["U", "G"]) -> bool:
        """Tell whether the user may move tasks in a Kanban or in "My Plan".

        Args:
            entity_id: The group or the user; of users, only the one who asks may.
            entity_type: One of `U` (user), `G` (group).

        Scope: task. Permission: group - access, for stages of a group.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-can-move-task.html
        """
        params = {"entityId": entity_id, "entityType": entity_type}
        return await self._send(Call("task.stages.canmovetask", params, bool, safe=True))

    async def delete(self, *, id: int, is_admin: bool | None = None) -> bool:
        """Delete a stage of a Kanban or of "My Plan".

        A stage that has tasks cannot be deleted.

        Args:
            is_admin: Whether an administrator passes by the permissions. Default: `False`.

        Errors:
            `ACCESS_DENIED`: The user may not do this.
            `CANT_DELETE_FIRST`: It is the first stage; move it before.
            `IS_SYSTEM`: It is the stage that new tasks come to.
            `NOT_FOUND`: There is no such stage.

        Scope: task. Permission: group - access, for stages of a group.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-delete.html
        """
        params = {"id": id, "isAdmin": is_admin}
        return await self._send(Call("task.stages.delete", params, bool))

    async def get(self, *, entity_id: int, is_admin: bool | None = None) -> Sequence[TaskStage]:
        """List the stages of the Kanban of a group, or of "My Plan" of the user.

        Args:
            entity_id: Group, or 0 for "My Plan".
            is_admin: Whether an administrator passes by the permissions. Default: `False`.

        Errors:
            `ACCESS_DENIED`: The user may not see the stages of the group.

        Scope: task. Permission: group - access, for stages of a group.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-get.html
        """
        params = {"entityId": entity_id, "isAdmin": is_admin}
        return await self._send(Call("task.stages.get", params, list[TaskStage], safe=True))

    async def movetask(self, *, id: int, stage_id: int, before: int | None = None, after: int | None = None) -> bool:
        """Move a task to another stage, or within one.

        Whose stage it is says where the task moves; in the Kanban of the group, or in "My Plan".

        Args:
            id: The task.
            before: Task to put it before. Without this and the next, its place is as the group or the plan is set up.
            after: Task to put it behind; not together with `before`.

        Errors:
            `ACCESS_DENIED_MOVE`: The user may not move the task.
            `TASK_NOT_FOUND`: There is no such task, or the user may not see it.
            `NOT_FOUND`: There is no such stage.

        Scope: task. Permission: group - access, for stages of a group.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-move-task.html
        """
        params = {"id": id, "stageId": stage_id, "before": before, "after": after}
        return await self._send(Call("task.stages.movetask", params, bool))

    async def update(self, *, id: int, fields: TaskStageChangesInput, is_admin: bool | None = None) -> bool:
        """Change a stage of a Kanban or of "My Plan", or move it.

        Args:
            is_admin: Whether an administrator passes by the permissions. Default: `False`.

        Errors:
            `ACCESS_DENIED`: The user may not do this.
            `NOT_FOUND`: There is no such stage.

        Scope: task. Permission: group - access, for stages of a group.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-update.html
        """
        params = {"id": id, "fields": fields, "isAdmin": is_admin}
        return await self._send(Call("task.stages.update", params, bool))

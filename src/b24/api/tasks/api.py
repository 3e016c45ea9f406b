# Generated from specs/tasks/ by `make generate`. Edit the specs, not this file.
"""`tasks.api.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal, TypedDict

from b24.call import Call, Cursor, Group, Nothing, Pages

from .types_scrum import (
    ScrumBacklog,
    ScrumBacklogInput,
    ScrumEpic,
    ScrumEpicFieldsInput,
    ScrumFieldInfo,
    ScrumSprint,
    ScrumSprintInput,
    ScrumStage,
    ScrumStageInput,
    ScrumTask,
    ScrumTaskInput,
)

__all__ = [
    "ApiGroup",
    "ApiScrumBacklogGroup",
    "ApiScrumEpicGroup",
    "ApiScrumGroup",
    "ApiScrumKanbanGroup",
    "ApiScrumSprintGroup",
    "ApiScrumTaskGroup",
    "ScrumBacklog",
    "ScrumBacklogChangesInput",
    "ScrumBacklogInput",
    "ScrumEpic",
    "ScrumEpicFieldsInput",
    "ScrumFieldInfo",
    "ScrumSprint",
    "ScrumSprintInput",
    "ScrumStage",
    "ScrumStageChangesInput",
    "ScrumStageInput",
    "ScrumTask",
    "ScrumTaskInput",
]


class ScrumBacklogChangesInput(TypedDict, total=False):
    """What to change of a backlog. What may be sent, by wire names."""

    groupId: int | None
    """The Scrum to move it to; it must be empty, and the Scrum must have none."""

    createdBy: int | None
    """User who made it."""

    modifiedBy: int | None
    """User who last changed it."""


class ScrumStageChangesInput(TypedDict, total=False):
    """What to change of a column of a Kanban. What may be sent, by wire names."""

    sprintId: int | None

    name: str | None

    type: Literal["NEW", "WORK", "FINISH"] | None
    """One of `NEW` (the first column; there has to be one), `WORK` (a column between), `FINISH` (the last column;
    there has to be one).
    """

    sort: int | None
    """Position, a multiple of 100."""

    color: str | None
    """Six hexadecimal digits, as `00C4FB`."""


class ApiScrumBacklogGroup(Group):
    """`tasks.api.scrum.backlog.*`"""

    async def add(self, *, fields: ScrumBacklogInput) -> ScrumBacklog:
        """Add the backlog of a Scrum.

        Needed where a Scrum is imported; otherwise the portal adds it when planning is first opened.

        Errors:
            `0`: `groupId` is missing, the group has a backlog, a user does not exist, the user may not do this, or the
                backlog could not be added.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("tasks.api.scrum.backlog.add", params, ScrumBacklog))

    async def delete(self, *, id: int) -> None:
        """Delete a backlog.

        For backlogs that were added to a group that is no Scrum. A Scrum's backlog must be empty, and comes back when
        planning is opened.

        Errors:
            `0`: There is no such backlog, it holds tasks, the user may not do this, or it could not be deleted.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-delete.html
        """
        params = {"id": id}
        return await self._send(Call("tasks.api.scrum.backlog.delete", params, Nothing))

    async def get(self, *, id: int) -> ScrumBacklog:
        """Read the backlog of a Scrum.

        Args:
            id: The Scrum, which is a group; not the backlog.

        Errors:
            `0`: `id` is missing, the group has no backlog, or the user may not see it.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get.html
        """
        params = {"id": id}
        return await self._send(Call("tasks.api.scrum.backlog.get", params, ScrumBacklog, safe=True))

    async def get_fields(self) -> Mapping[str, ScrumFieldInfo]:
        """Fields that a backlog can be written with.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get-fields.html
        """
        return await self._send(
            Call("tasks.api.scrum.backlog.getFields", {}, dict[str, ScrumFieldInfo], unwrap="result.fields", safe=True)
        )

    async def update(self, *, id: int, fields: ScrumBacklogChangesInput) -> ScrumBacklog:
        """Change a backlog.

        Errors:
            `0`: There is no such backlog, it holds tasks, the other Scrum has one, a user does not exist, the user may
                not do this, or it could not be changed.
            `100`: `fields` is missing.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("tasks.api.scrum.backlog.update", params, ScrumBacklog))


class ApiScrumEpicGroup(Group):
    """`tasks.api.scrum.epic.*`"""

    async def add(self, *, fields: ScrumEpicFieldsInput) -> ScrumEpic:
        """Add an epic to a Scrum.

        Args:
            fields: `name` and `groupId` are required.

        Errors:
            `0`: `name` is missing, the group or a user does not exist, the user has no access to the Scrum, or the epic
                could not be added.

        Scope: task. Permission: access to the Scrum.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("tasks.api.scrum.epic.add", params, ScrumEpic))

    async def delete(self, *, id: int) -> None:
        """Delete an epic.

        Errors:
            `0`: There is no such epic, or the user has no access to the Scrum.
            `100`: `id` is missing or not a number.

        Scope: task. Permission: access to the Scrum.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-delete.html
        """
        params = {"id": id}
        return await self._send(Call("tasks.api.scrum.epic.delete", params, Nothing))

    async def get(self, *, id: int) -> ScrumEpic:
        """Read an epic.

        Errors:
            `0`: There is no such epic, or the user may not see it.
            `100`: `id` is missing or not a number.

        Scope: task. Permission: access to the Scrum.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get.html
        """
        params = {"id": id}
        return await self._send(Call("tasks.api.scrum.epic.get", params, ScrumEpic, safe=True))

    async def get_fields(self) -> Mapping[str, ScrumFieldInfo]:
        """Fields that an epic can be written with.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get-fields.html
        """
        return await self._send(
            Call("tasks.api.scrum.epic.getFields", {}, dict[str, ScrumFieldInfo], unwrap="result.fields", safe=True)
        )

    def list(
        self,
        *,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[str] | None = None,
    ) -> Pages[ScrumEpic]:
        """List epics.

        Args:
            order: Fields are in upper case, as `GROUP_ID`.
            filter: Fields are in upper case, as `>=ID`.
            select: Fields in upper case; all without it.

        Errors:
            `0`: No epic fits, or the list could not be read.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-list.html
        """
        params = {"order": order, "filter": filter, "select": select}
        return self._pages(
            Call("tasks.api.scrum.epic.list", params, list[ScrumEpic], paging=Cursor(id="ID", row_id="id"), safe=True)
        )

    async def update(self, *, id: int, fields: ScrumEpicFieldsInput) -> ScrumEpic:
        """Change an epic.

        Args:
            fields: An empty list of `files` deletes them.

        Errors:
            `0`: There is no such epic, a user does not exist, the user may not see it, or it could not be changed.
            `100`: `id` is missing or not a number.

        Scope: task. Permission: access to the Scrum.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("tasks.api.scrum.epic.update", params, ScrumEpic))


class ApiScrumKanbanGroup(Group):
    """`tasks.api.scrum.kanban.*`"""

    async def add_stage(self, *, fields: ScrumStageInput) -> int:
        """Add a column to the Kanban of a sprint.

        The sprint must be active. Of its columns one must be `NEW` and one `FINISH`.

        Errors:
            `0`: There is no such sprint, `sprintId` or `name` is missing, or the user may not do this.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.html
        """
        params = {"fields": fields}
        return await self._send(Call("tasks.api.scrum.kanban.addStage", params, int))

    async def add_task(self, *, sprint_id: int, task_id: int, stage_id: int) -> bool:
        """Put a task into a column of the Kanban of a sprint.

        Args:
            stage_id: The column, as `tasks.api.scrum.kanban.getStages` lists them.

        Errors:
            `0`: An id is missing, there is no such sprint, column or task, the task is not in the sprint's group, or
                the user may not do this.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-task.html
        """
        params = {"sprintId": sprint_id, "taskId": task_id, "stageId": stage_id}
        return await self._send(Call("tasks.api.scrum.kanban.addTask", params, bool))

    async def delete_stage(self, *, stage_id: int) -> bool:
        """Delete an empty column of a Kanban.

        Errors:
            `0`: `stage_id` is missing, there is no such column, it holds tasks, or the user may not do this.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-stage.html
        """
        params = {"stageId": stage_id}
        return await self._send(Call("tasks.api.scrum.kanban.deleteStage", params, bool))

    async def delete_task(self, *, sprint_id: int, task_id: int) -> bool:
        """Take a task off the Kanban of a sprint.

        It stays in the sprint, and is not moved to the backlog.

        Errors:
            `0`: An id is missing, there is no such sprint or task, the task is not in the sprint's group, or the user
                may not do this.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-task.html
        """
        params = {"sprintId": sprint_id, "taskId": task_id}
        return await self._send(Call("tasks.api.scrum.kanban.deleteTask", params, bool))

    async def get_fields(self) -> Mapping[str, ScrumFieldInfo]:
        """Fields that a column of a Kanban can be written with.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-fields.html
        """
        return await self._send(
            Call("tasks.api.scrum.kanban.getFields", {}, dict[str, ScrumFieldInfo], unwrap="result.fields", safe=True)
        )

    async def get_stages(self, *, sprint_id: int) -> Sequence[ScrumStage]:
        """Columns of the Kanban of a sprint.

        Errors:
            `0`: `sprint_id` is missing, there is no such sprint, or the user may not see it.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-stages.html
        """
        params = {"sprintId": sprint_id}
        return await self._send(Call("tasks.api.scrum.kanban.getStages", params, list[ScrumStage], safe=True))

    async def update_stage(self, *, stage_id: int, fields: ScrumStageChangesInput) -> bool:
        """Change a column of a Kanban.

        Errors:
            `0`: `stage_id` is missing, there is no such column or sprint, or the user may not do this.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-update-stage.html
        """
        params = {"stageId": stage_id, "fields": fields}
        return await self._send(Call("tasks.api.scrum.kanban.updateStage", params, bool))


class ApiScrumSprintGroup(Group):
    """`tasks.api.scrum.sprint.*`"""

    async def add(self, *, fields: ScrumSprintInput) -> ScrumSprint:
        """Add a sprint to a Scrum.

        Args:
            fields: `groupId` and `name` are required.

        Errors:
            `0`: A date is not valid, a user does not exist, the user has no access to the Scrum, or the sprint could
                not be added.
            `100`: `fields` is missing or no object.

        Scope: task. Permission: access to the Scrum.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("tasks.api.scrum.sprint.add", params, ScrumSprint))

    async def complete(self, *, id: int) -> ScrumSprint:
        """Complete the active sprint of a Scrum.

        Tasks that are not done go back to the backlog.

        Args:
            id: The Scrum, which is a group; not the sprint.

        Errors:
            `0`: The group has no active sprint, or the user has no access to the Scrum.
            `100`: `id` is missing or not a number.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-complete.html
        """
        params = {"id": id}
        return await self._send(Call("tasks.api.scrum.sprint.complete", params, ScrumSprint))

    async def delete(self, *, id: int) -> None:
        """Delete a sprint.

        Its tasks go back to the backlog.

        Errors:
            `0`: There is no such sprint, its tasks could not be moved to the backlog, or the user has no access to the
                Scrum.
            `100`: `id` is missing or not a number.

        Scope: task. Permission: access to the Scrum.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-delete.html
        """
        params = {"id": id}
        return await self._send(Call("tasks.api.scrum.sprint.delete", params, Nothing))

    async def get(self, *, id: int) -> ScrumSprint:
        """Read a sprint.

        Errors:
            `0`: There is no such sprint, or the user may not see it.
            `100`: `id` is missing or not a number.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get.html
        """
        params = {"id": id}
        return await self._send(Call("tasks.api.scrum.sprint.get", params, ScrumSprint, safe=True))

    async def get_fields(self) -> Mapping[str, ScrumFieldInfo]:
        """Fields that a sprint can be written with.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get-fields.html
        """
        return await self._send(
            Call("tasks.api.scrum.sprint.getFields", {}, dict[str, ScrumFieldInfo], unwrap="result.fields", safe=True)
        )

    def list(
        self,
        *,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[str] | None = None,
    ) -> Pages[ScrumSprint]:
        """List sprints.

        Args:
            order: Fields are in upper case, as `DATE_END`.
            filter: Fields are in upper case, as `>=DATE_END`; `INFO` is one of them too.
            select: Fields in upper case; all without it.

        Errors:
            `0`: No sprint fits, or the list could not be read.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-list.html
        """
        params = {"order": order, "filter": filter, "select": select}
        return self._pages(
            Call(
                "tasks.api.scrum.sprint.list", params, list[ScrumSprint], paging=Cursor(id="ID", row_id="id"), safe=True
            )
        )

    async def start(self, *, id: int) -> ScrumSprint:
        """Start a planned sprint.

        Columns and automation rules are taken over from the last completed sprint. Tasks go onto the Kanban; those that
        are done go back to the backlog.

        Errors:
            `0`: There is no such sprint, it is not planned, or the user has no access to the Scrum.
            `100`: `id` is missing or not a number.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-start.html
        """
        params = {"id": id}
        return await self._send(Call("tasks.api.scrum.sprint.start", params, ScrumSprint))

    async def update(self, *, id: int, fields: ScrumSprintInput) -> ScrumSprint:
        """Change a sprint.

        Errors:
            `0`: There is no such sprint, a date or the status is not valid, a user does not exist, another sprint is
                active, or the user has no access to the Scrum.
            `100`: `fields` is missing or no object.

        Scope: task. Permission: access to the Scrum.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("tasks.api.scrum.sprint.update", params, ScrumSprint))


class ApiScrumTaskGroup(Group):
    """`tasks.api.scrum.task.*`"""

    async def get(self, *, id: int) -> ScrumTask:
        """Read what a Scrum knows of a task.

        Args:
            id: The task.

        Errors:
            `0`: There is no such task, or the user may not see it.
            `100`: `id` is missing or not a number.

        Scope: task. Permission: access to the Scrum.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html
        """
        params = {"id": id}
        return await self._send(Call("tasks.api.scrum.task.get", params, ScrumTask, safe=True))

    async def get_fields(self) -> Mapping[str, ScrumFieldInfo]:
        """Fields that a Scrum has for a task.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get-fields.html
        """
        return await self._send(
            Call("tasks.api.scrum.task.getFields", {}, dict[str, ScrumFieldInfo], unwrap="result.fields", safe=True)
        )

    async def update(self, *, id: int, fields: ScrumTaskInput) -> bool:
        """Put a task into a backlog or a sprint, or change what a Scrum knows of it.

        The task must be in the Scrum by its `GROUP_ID`, as `tasks.task.add` and `tasks.task.update` set it.

        Args:
            id: The task.

        Errors:
            `0`: There is no such task or epic, the user may not do this, or the task could not be put into the Scrum.

        Scope: task. Permission: access to the Scrum.
        Docs: https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("tasks.api.scrum.task.update", params, bool))


class ApiScrumGroup(Group):
    """`tasks.api.scrum.*`"""

    @cached_property
    def backlog(self) -> ApiScrumBacklogGroup:
        """`tasks.api.scrum.backlog.*`"""
        return ApiScrumBacklogGroup(self._sender)

    @cached_property
    def epic(self) -> ApiScrumEpicGroup:
        """`tasks.api.scrum.epic.*`"""
        return ApiScrumEpicGroup(self._sender)

    @cached_property
    def kanban(self) -> ApiScrumKanbanGroup:
        """`tasks.api.scrum.kanban.*`"""
        return ApiScrumKanbanGroup(self._sender)

    @cached_property
    def sprint(self) -> ApiScrumSprintGroup:
        """`tasks.api.scrum.sprint.*`"""
        return ApiScrumSprintGroup(self._sender)

    @cached_property
    def task(self) -> ApiScrumTaskGroup:
        """`tasks.api.scrum.task.*`"""
        return ApiScrumTaskGroup(self._sender)


class ApiGroup(Group):
    """`tasks.api.*`"""

    @cached_property
    def scrum(self) -> ApiScrumGroup:
        """`tasks.api.scrum.*`"""
        return ApiScrumGroup(self._sender)

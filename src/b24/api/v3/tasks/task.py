# Generated from specs/v3/tasks/ by `make generate`. Edit the specs, not this file.
"""`tasks.task.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Required, TypedDict

from b24.call import Call, Group, Keyset, Pages

from .types_task import Task, TaskFieldInfo, TaskFieldsInput, TaskPaginationInput, TaskResult, TaskRights

__all__ = [
    "Task",
    "TaskAccessFieldGroup",
    "TaskAccessGroup",
    "TaskChatGroup",
    "TaskChatMessageFieldGroup",
    "TaskChatMessageGroup",
    "TaskFieldGroup",
    "TaskFieldInfo",
    "TaskFieldsInput",
    "TaskFileFieldGroup",
    "TaskFileGroup",
    "TaskGroup",
    "TaskMessageInput",
    "TaskPaginationInput",
    "TaskResult",
    "TaskResultGroup",
    "TaskResultMessageInput",
    "TaskResultNewInput",
    "TaskResultTextInput",
    "TaskRights",
]


class TaskMessageInput(TypedDict, total=False):
    """A message in the chat of a task. What may be sent, by wire names."""

    taskId: Required[int]

    text: Required[str]


class TaskResultMessageInput(TypedDict, total=False):
    """The message to make a result. What may be sent, by wire names."""

    messageId: Required[int]


class TaskResultNewInput(TypedDict, total=False):
    """A result to add. What may be sent, by wire names."""

    taskId: Required[int]

    text: Required[str]


class TaskResultTextInput(TypedDict, total=False):
    """The new text of a result. What may be sent, by wire names."""

    text: Required[str]


class TaskAccessFieldGroup(Group):
    """`tasks.task.access.field.*`"""

    async def get(self, *, name: str, select: Sequence[str] | None = None) -> TaskFieldInfo:
        """Description of one field of the rights to a task.

        Args:
            name: A name of `tasks.task.access.field.list`.
            select: Facts about the field; all without it.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this, or the application or webhook
                lacks the scope.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A fact in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name` is missing.
            `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`: There is no such field.

        Scope: tasks.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-get.html
        """
        params = {"name": name, "select": select}
        return await self._send(
            Call("tasks.task.access.field.get", params, TaskFieldInfo, unwrap="result.item", v3=True, safe=True)
        )

    async def list(self, *, select: Sequence[str] | None = None) -> Sequence[TaskFieldInfo]:
        """Descriptions of the fields of the rights to a task.

        Args:
            select: Facts about the fields; all without it.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this, or the application or webhook
                lacks the scope.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A fact in `select` does not exist.

        Scope: tasks.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-list.html
        """
        params = {"select": select}
        return await self._send(
            Call("tasks.task.access.field.list", params, list[TaskFieldInfo], unwrap="result.items", v3=True, safe=True)
        )


class TaskAccessGroup(Group):
    """`tasks.task.access.*`"""

    @cached_property
    def field(self) -> TaskAccessFieldGroup:
        """`tasks.task.access.field.*`"""
        return TaskAccessFieldGroup(self._sender)

    async def get(self, *, id: int) -> TaskRights:
        """Tell what the user may do with a task.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` is missing or not a number.

        Scope: tasks.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-get.html
        """
        params = {"id": id}
        return await self._send(Call("tasks.task.access.get", params, TaskRights, v3=True, safe=True))


class TaskChatMessageFieldGroup(Group):
    """`tasks.task.chat.message.field.*`"""

    async def get(self, *, name: str, select: Sequence[str] | None = None) -> TaskFieldInfo:
        """Description of one field of messages in a task's chat.

        Args:
            name: A name of `tasks.task.chat.message.field.list`.
            select: Facts about the field; all without it.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this, or the application or webhook
                lacks the scope.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A fact in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name` is missing.
            `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`: There is no such field.

        Scope: tasks.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-get.html
        """
        params = {"name": name, "select": select}
        return await self._send(
            Call("tasks.task.chat.message.field.get", params, TaskFieldInfo, unwrap="result.item", v3=True, safe=True)
        )

    async def list(self, *, select: Sequence[str] | None = None) -> Sequence[TaskFieldInfo]:
        """Descriptions of the fields of messages in a task's chat.

        Args:
            select: Facts about the fields; all without it.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this, or the application or webhook
                lacks the scope.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A fact in `select` does not exist.

        Scope: tasks.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-list.html
        """
        params = {"select": select}
        return await self._send(
            Call(
                "tasks.task.chat.message.field.list",
                params,
                list[TaskFieldInfo],
                unwrap="result.items",
                v3=True,
                safe=True,
            )
        )


class TaskChatMessageGroup(Group):
    """`tasks.task.chat.message.*`"""

    @cached_property
    def field(self) -> TaskChatMessageFieldGroup:
        """`tasks.task.chat.message.field.*`"""
        return TaskChatMessageFieldGroup(self._sender)

    async def send(self, *, fields: TaskMessageInput) -> bool:
        """Write a message into the chat of a task.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user has no access to the task.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`: A field is missing.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: A field is missing, or a value is of the
                wrong type.

        Scope: tasks. Permission: task - read.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html
        """
        params = {"fields": fields}
        return await self._send(Call("tasks.task.chat.message.send", params, bool, unwrap="result.result", v3=True))


class TaskChatGroup(Group):
    """`tasks.task.chat.*`"""

    @cached_property
    def message(self) -> TaskChatMessageGroup:
        """`tasks.task.chat.message.*`"""
        return TaskChatMessageGroup(self._sender)


class TaskFieldGroup(Group):
    """`tasks.task.field.*`"""

    async def get(self, *, name: str, select: Sequence[str] | None = None) -> TaskFieldInfo:
        """Description of one field of tasks.

        Args:
            name: A name of `tasks.task.field.list`.
            select: Facts about the field; all without it.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this, or the application or webhook
                lacks the scope.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A fact in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name` is missing.
            `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`: There is no such field.

        Scope: tasks.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-get.html
        """
        params = {"name": name, "select": select}
        return await self._send(
            Call("tasks.task.field.get", params, TaskFieldInfo, unwrap="result.item", v3=True, safe=True)
        )

    async def list(self, *, select: Sequence[str] | None = None) -> Sequence[TaskFieldInfo]:
        """Descriptions of the fields of tasks.

        Args:
            select: Facts about the fields; all without it.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this, or the application or webhook
                lacks the scope.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A fact in `select` does not exist.

        Scope: tasks.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-list.html
        """
        params = {"select": select}
        return await self._send(
            Call("tasks.task.field.list", params, list[TaskFieldInfo], unwrap="result.items", v3=True, safe=True)
        )


class TaskFileFieldGroup(Group):
    """`tasks.task.file.field.*`"""

    async def get(self, *, name: str, select: Sequence[str] | None = None) -> TaskFieldInfo:
        """Description of one field of files of a task.

        Args:
            name: A name of `tasks.task.file.field.list`.
            select: Facts about the field; all without it.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this, or the application or webhook
                lacks the scope.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A fact in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name` is missing.
            `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`: There is no such field.

        Scope: tasks.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-get.html
        """
        params = {"name": name, "select": select}
        return await self._send(
            Call("tasks.task.file.field.get", params, TaskFieldInfo, unwrap="result.item", v3=True, safe=True)
        )

    async def list(self, *, select: Sequence[str] | None = None) -> Sequence[TaskFieldInfo]:
        """Descriptions of the fields of files of a task.

        Args:
            select: Facts about the fields; all without it.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this, or the application or webhook
                lacks the scope.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A fact in `select` does not exist.

        Scope: tasks.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-list.html
        """
        params = {"select": select}
        return await self._send(
            Call("tasks.task.file.field.list", params, list[TaskFieldInfo], unwrap="result.items", v3=True, safe=True)
        )


class TaskFileGroup(Group):
    """`tasks.task.file.*`"""

    @cached_property
    def field(self) -> TaskFileFieldGroup:
        """`tasks.task.file.field.*`"""
        return TaskFileFieldGroup(self._sender)

    async def attach(self, *, task_id: int, file_ids: Sequence[int]) -> bool:
        """Attach files of the drive to a task.

        The user must be able to read the files.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: A parameter is missing, a value is of the
                wrong type, or the user has no access to the task or to a file.

        Scope: tasks. Permission: task - edit, or creator of the task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-attach.html
        """
        params = {"taskId": task_id, "fileIds": file_ids}
        return await self._send(Call("tasks.task.file.attach", params, bool, unwrap="result.result", v3=True))


class TaskResultGroup(Group):
    """`tasks.task.result.*`"""

    async def add(self, *, fields: TaskResultNewInput) -> TaskResult:
        """Add a result to a task.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not add results to the task.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`: A field is missing, or `fileIds` is among
                them.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `fields` is missing, `taskId` is not a
                positive number, or there is no such task.

        Scope: tasks. Permission: access to the task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("tasks.task.result.add", params, TaskResult, unwrap="result.item", v3=True))

    async def addfromchatmessage(self, *, fields: TaskResultMessageInput) -> TaskResult:
        """Make a message in the chat of a task its result.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not make the message a result.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`: `messageId` is missing, or `fileIds` is among
                the fields.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field other than `messageId`.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `fields` is missing, `messageId` is not a
                number or not in the chat of a task, or there is no such task.

        Scope: tasks. Permission: access to the task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-addfromchatmessage.html
        """
        params = {"fields": fields}
        return await self._send(
            Call("tasks.task.result.addfromchatmessage", params, TaskResult, unwrap="result.item", v3=True)
        )

    async def delete(self, *, id: int) -> bool:
        """Delete a result of a task.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not delete the result.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` is missing, or goes with a `filter`.

        Scope: tasks. Permission: author of the result.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete.html
        """
        params = {"id": id}
        return await self._send(Call("tasks.task.result.delete", params, bool, unwrap="result.result", v3=True))

    def list(
        self,
        *,
        order: Mapping[str, str] | None = None,
        filter: Sequence[Any],
        select: Sequence[str] | None = None,
        pagination: TaskPaginationInput | None = None,
    ) -> Pages[TaskResult]:
        """List the results of a task.

        Args:
            order: By `id`, `authorId`, `createdAt`, `updatedAt`, `status` or `messageId`.
            filter: Must name `taskId`; besides it, `id`, `authorId`, `status` and `messageId`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not see the task.
            `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION`: The filter is no list of conditions.
            `BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION`: `order` is neither `ASC` nor `DESC`.
            `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`: A value in `pagination` is not a number.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field does not exist.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION`: The filter has an unknown operator.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION`: The filter does not name `taskId`.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: The filter is empty, or its `taskId` is
                not a number.

        Scope: tasks. Permission: access to the task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list-rest-v3.html
        """
        params = {"order": order, "filter": filter, "select": select, "pagination": pagination}
        return self._pages(
            Call(
                "tasks.task.result.list",
                params,
                list[TaskResult],
                unwrap="result.items",
                paging=Keyset(),
                v3=True,
                safe=True,
            )
        )

    async def update(self, *, id: int, fields: TaskResultTextInput) -> TaskResult:
        """Change the text of a result.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not change the result.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`: `text` is missing, or `fileIds` is among the
                fields.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field other than `text`.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `fields` or `id` is missing, or `id` goes
                with a `filter`.

        Scope: tasks. Permission: author of the result.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("tasks.task.result.update", params, TaskResult, unwrap="result.item", v3=True))


class TaskGroup(Group):
    """`tasks.task.*`"""

    @cached_property
    def access(self) -> TaskAccessGroup:
        """`tasks.task.access.*`"""
        return TaskAccessGroup(self._sender)

    @cached_property
    def chat(self) -> TaskChatGroup:
        """`tasks.task.chat.*`"""
        return TaskChatGroup(self._sender)

    @cached_property
    def field(self) -> TaskFieldGroup:
        """`tasks.task.field.*`"""
        return TaskFieldGroup(self._sender)

    @cached_property
    def file(self) -> TaskFileGroup:
        """`tasks.task.file.*`"""
        return TaskFileGroup(self._sender)

    @cached_property
    def result(self) -> TaskResultGroup:
        """`tasks.task.result.*`"""
        return TaskResultGroup(self._sender)

    async def add(self, *, fields: TaskFieldsInput) -> Task:
        """Add a task.

        Args:
            fields: `title`, `creatorId` and `responsibleId` are required.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: A required field is missing, a value is of
                the wrong type, a user or the parent task does not exist, or the planned end is before the start or too
                far off.

        Scope: tasks.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add-rest-v3.html
        """
        params = {"fields": fields}
        return await self._send(Call("tasks.task.add", params, Task, unwrap="result.item", v3=True))

    async def delete(self, *, id: int) -> bool:
        """Delete a task.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user has no access to the task.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` is missing or not a number.

        Scope: tasks. Permission: task - delete.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete-rest-v3.html
        """
        params = {"id": id}
        return await self._send(Call("tasks.task.delete", params, bool, unwrap="result.result", v3=True))

    async def get(self, *, id: int, select: Sequence[str] | None = None) -> Task:
        """Read a task.

        Args:
            select: Fields, and those of related objects such as `responsible.email`. Without it the common ones, and no
                related objects.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such task.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field of a related object in `select` does not
                exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` is missing or not a number.

        Scope: tasks.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-rest-v3.html
        """
        params = {"id": id, "select": select}
        return await self._send(Call("tasks.task.get", params, Task, unwrap="result.item", v3=True, safe=True))

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Sequence[Any] | None = None,
        order: Mapping[str, str] | None = None,
        pagination: TaskPaginationInput | None = None,
    ) -> Pages[Task]:
        """List tasks.

        Args:
            select: Fields; only `id` without it.
            filter: By `id` only.
            order: `id` upwards without it.
            pagination: At most 1000 rows a page.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this, or the application or webhook
                lacks the scope.
            `BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION`: `order` names a field that cannot be sorted by, or is
                neither `ASC` nor `DESC`.
            `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`: A value in `pagination` is not a number, or `limit`
                is 0.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: The filter names a field other than `id`.

        Scope: tasks.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list-rest-v3.html
        """
        params = {"select": select, "filter": filter, "order": order, "pagination": pagination}
        return self._pages(
            Call(
                "tasks.task.list",
                params,
                list[Task],
                unwrap="result.items",
                paging=Keyset(limit=1000),
                v3=True,
                safe=True,
            )
        )

    async def update(self, *, id: int, fields: TaskFieldsInput) -> bool:
        """Change a task.

        Args:
            fields: All but `creatorId`, which cannot be changed.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: There is no such task, or the user may not edit it.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: A parameter is missing, a value is of the
                wrong type, `creatorId` is among the fields, the user or the parent task does not exist, the task would
                be below itself, or the planned end is before the start or too far off.

        Scope: tasks. Permission: task - edit, or creator of the task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update-rest-v3.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("tasks.task.update", params, bool, unwrap="result.result", v3=True))

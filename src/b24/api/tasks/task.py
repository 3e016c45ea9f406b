# Generated from specs/tasks/ by `make generate`. Edit the specs, not this file.
"""`tasks.task.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Annotated, Any, ClassVar, Literal, TypedDict

from attrs import frozen

from b24.call import Call, Cursor, Group, Nothing, Pages, Record, nullable, wire

from .types import TaskFieldInfo
from .types_task import Task, TaskFieldsInput, TaskResult

__all__ = [
    "Task",
    "TaskAccess",
    "TaskCounter",
    "TaskCounters",
    "TaskCountersGroup",
    "TaskEvent",
    "TaskEventUser",
    "TaskEventValue",
    "TaskFavoriteGroup",
    "TaskFieldInfo",
    "TaskFieldsInput",
    "TaskFilesGroup",
    "TaskGroup",
    "TaskHistoryGroup",
    "TaskListOptionsInput",
    "TaskResult",
    "TaskResultGroup",
]


class TaskListOptionsInput(TypedDict, total=False):
    """What else to tell of tasks. What may be sent, by wire names."""

    WITH_RESULT_INFO: bool | None
    """Whether there are results."""

    WITH_TIMER_INFO: bool | None
    """Time spent."""

    WITH_PARSED_DESCRIPTION: bool | None
    """The description as HTML."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskAccess(Record):
    """What a user may do with a task."""

    __open__: ClassVar[bool] = True

    complete: Annotated[bool | None, wire("COMPLETE")] = None

    approve: Annotated[bool | None, wire("APPROVE")] = None
    """Once it waits for approval."""

    disapprove: Annotated[bool | None, wire("DISAPPROVE")] = None
    """Once it waits for approval."""

    start: Annotated[bool | None, wire("START")] = None

    pause: Annotated[bool | None, wire("PAUSE")] = None

    delegate: Annotated[bool | None, wire("DELEGATE")] = None

    remove: Annotated[bool | None, wire("REMOVE")] = None

    edit: Annotated[bool | None, wire("EDIT")] = None

    defer: Annotated[bool | None, wire("DEFER")] = None

    renew: Annotated[bool | None, wire("RENEW")] = None

    create: Annotated[bool | None, wire("CREATE")] = None
    """Whether tasks below it may be added."""

    change_deadline: Annotated[bool | None, wire("CHANGE_DEADLINE")] = None

    checklist_add_items: Annotated[bool | None, wire("CHECKLIST_ADD_ITEMS")] = None

    add_favorite: Annotated[bool | None, wire("ADD_FAVORITE")] = None

    delete_favorite: Annotated[bool | None, wire("DELETE_FAVORITE")] = None

    rate: Annotated[bool | None, wire("RATE")] = None

    take: Annotated[bool | None, wire("TAKE")] = None

    accept: Annotated[bool | None, wire("ACCEPT")] = None
    """Outdated."""

    decline: Annotated[bool | None, wire("DECLINE")] = None
    """Outdated."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskCounter(Record):
    """A count."""

    counter: int

    code: int
    """What the portal itself calls it."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskCounters(Record):
    """How much is new or overdue."""

    expired: TaskCounter | None = None
    """Overdue tasks."""

    new_comments: TaskCounter | None = None
    """Comments not read."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskEvent(Record):
    """Something that happened to a task."""

    id: int

    created_date: Annotated[dt.datetime, wire("createdDate")]

    field_: Annotated[str, wire("field")]
    """The kind of event: the field that was changed, in upper case, or `NEW`, `RENEW`, `DELETE`, `COMMENT`, `FILES`,
    `TAGS`, `MOVE_TO_BACKLOG`, `MOVE_TO_SPRINT`, `CHECKLIST_ITEM_` with `CREATE`, `RENAME`, `REMOVE`, `CHECK` or
    `UNCHECK`.
    """

    value: TaskEventValue

    user: TaskEventUser


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskEventUser(Record):
    """The user who did it."""

    id: int

    name: str | None = None

    last_name: Annotated[str | None, wire("lastName")] = None

    second_name: Annotated[str | None, wire("secondName")] = None

    login: str | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskEventValue(Record):
    """What was and what became of it."""

    from_: Annotated[Any, wire("from")]

    to: Any


class TaskCountersGroup(Group):
    """`tasks.task.counters.*`"""

    async def get(
        self,
        *,
        user_id: int | None = None,
        group_id: int | None = None,
        type: Literal[
            "view_all", "view_role_responsible", "view_role_accomplice", "view_role_auditor", "view_role_originator"
        ]
        | None = None,
    ) -> TaskCounters:
        """Read how much is new or overdue in the tasks of a user.

        Empty if there is no such user, or the one who asks may not know.

        Args:
            user_id: Without it, the user who asks.
            group_id: 0 for all groups. Default: `0`.
            type: The user's part in the tasks. One of `view_all` (any), `view_role_responsible` (does them),
                `view_role_accomplice` (takes part), `view_role_auditor` (watches), `view_role_originator` (gave them).
                Default: `view_all`.

        Errors:
            `0`: `user_id` is not a number, there is no such group, or the user may not see it.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-counters-get.html
        """
        params = {"userId": user_id, "groupId": group_id, "type": type}
        return await self._send(Call("tasks.task.counters.get", params, TaskCounters, safe=True))


class TaskFavoriteGroup(Group):
    """`tasks.task.favorite.*`"""

    async def add(self, *, task_id: int) -> bool:
        """Add a task to the user's favorites.

        Errors:
            `0`: `task_id` is not a number.
            `1`: There is no such task, or the user may not see it.
            `100`: `task_id` is missing.

        Scope: task. Permission: task - read.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html
        """
        params = {"taskId": task_id}
        return await self._send(Call("tasks.task.favorite.add", params, bool))

    async def remove(self, *, task_id: int) -> bool:
        """Take a task out of the user's favorites.

        Errors:
            `0`: `task_id` is not a number.
            `1`: There is no such task, or the user may not see it.
            `100`: `task_id` is missing.

        Scope: task. Permission: task - read.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-remove.html
        """
        params = {"taskId": task_id}
        return await self._send(Call("tasks.task.favorite.remove", params, bool))


class TaskFilesGroup(Group):
    """`tasks.task.files.*`"""

    async def attach(self, *, task_id: int, file_id: int) -> int:
        """Attach a file of the drive to a task; the id of the attachment.

        The user must be able to read the file. `disk.attachedObject.get` tells of the attachment.

        Errors:
            `0`: `task_id` is not a number, or the user may not edit the task.
            `100`: A parameter is missing, or `file_id` is not a number.
            `ERROR_CORE`: The user may not read the file.

        Scope: task. Permission: task - edit, or creator of the task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html
        """
        params = {"taskId": task_id, "fileId": file_id}
        return await self._send(Call("tasks.task.files.attach", params, int, unwrap="result.attachmentId"))


class TaskHistoryGroup(Group):
    """`tasks.task.history.*`"""

    async def list(
        self, *, task_id: int, filter: Mapping[str, Any] | None = None, order: Mapping[str, str] | None = None
    ) -> Sequence[TaskEvent]:
        """List what happened to a task.

        Args:
            filter: By `FIELD`, the kind of event.
            order: The newest come first without it.

        Errors:
            `0`: `task_id` is not a number, or the user may not see the task.
            `100`: `task_id` is missing.

        Scope: task. Permission: task - read.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html
        """
        params = {"taskId": task_id, "filter": filter, "order": order}
        return await self._send(
            Call("tasks.task.history.list", params, list[TaskEvent], unwrap="result.list", safe=True)
        )


class TaskResultGroup(Group):
    """`tasks.task.result.*`"""

    async def add_from_comment(self, *, comment_id: int) -> TaskResult:
        """Make a comment a result of its task.

        Administrators may take comments of others, who then are the results' authors.

        It does nothing where tasks have chats (module tasks 25.700.0 and later).

        Errors:
            `0`: There is no such comment, it is a result already, it is another user's, or the user may not see the
                task.
            `100`: `comment_id` is not a number.

        Scope: task. Permission: author of the comment with access to the task, or administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html
        """
        params = {"commentId": comment_id}
        return await self._send(Call("tasks.task.result.addFromComment", params, TaskResult))

    async def delete_from_comment(self, *, comment_id: int) -> None:
        """Let a comment be a result of its task no longer.

        It does nothing where tasks have chats (module tasks 25.700.0 and later).

        Errors:
            `0`: There is no such comment, it is another user's, or the user may not see the task.
            `100`: `comment_id` is not a number.
            `ERROR_CORE`: The user may not do this.

        Scope: task. Permission: author of the comment with access to the task, or administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html
        """
        params = {"commentId": comment_id}
        return await self._send(Call("tasks.task.result.deleteFromComment", params, Nothing))

    async def list(self, *, task_id: int) -> Sequence[TaskResult]:
        """List the results of a task.

        Errors:
            `0`: There is no such task, or the user may not see it.
            `100`: `task_id` is not a number.

        Scope: task. Permission: access to the task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list.html
        """
        params = {"taskId": task_id}
        return await self._send(Call("tasks.task.result.list", params, list[TaskResult], safe=True))


class TaskGroup(Group):
    """`tasks.task.*`"""

    @cached_property
    def counters(self) -> TaskCountersGroup:
        """`tasks.task.counters.*`"""
        return TaskCountersGroup(self._sender)

    @cached_property
    def favorite(self) -> TaskFavoriteGroup:
        """`tasks.task.favorite.*`"""
        return TaskFavoriteGroup(self._sender)

    @cached_property
    def files(self) -> TaskFilesGroup:
        """`tasks.task.files.*`"""
        return TaskFilesGroup(self._sender)

    @cached_property
    def history(self) -> TaskHistoryGroup:
        """`tasks.task.history.*`"""
        return TaskHistoryGroup(self._sender)

    @cached_property
    def result(self) -> TaskResultGroup:
        """`tasks.task.result.*`"""
        return TaskResultGroup(self._sender)

    async def add(self, *, fields: TaskFieldsInput | Mapping[str, Any]) -> Task:
        """Add a task.

        Args:
            fields: `TITLE`, `RESPONSIBLE_ID` and the custom fields that the portal demands are required.

        Errors:
            `100`: `fields` is missing or empty.
            `ERROR_CORE`: A required field is missing, the user or the parent task does not exist, the status is not
                valid, or the planned end is before the start or too far off.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("tasks.task.add", params, Task, unwrap="result.task"))

    async def approve(self, *, task_id: int) -> Task:
        """Approve the work on a task that waits for it; the task is completed.

        Errors:
            `0`: `task_id` is not a number.
            `100`: `task_id` is missing.
            `1048582`: The user may not approve the work.

        Scope: task. Permission: creator of the task, or administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html
        """
        params = {"taskId": task_id}
        return await self._send(Call("tasks.task.approve", params, Task, unwrap="result.task"))

    async def complete(self, *, task_id: int) -> Task:
        """Complete a task.

        Errors:
            `0`: `task_id` is not a number, there is no such task, or the user may not do this with it.

        Scope: task. Permission: task - edit, or a part in it.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html
        """
        params = {"taskId": task_id}
        return await self._send(Call("tasks.task.complete", params, Task, unwrap="result.task"))

    async def defer(self, *, task_id: int) -> Task:
        """Put a task off.

        Errors:
            `0`: `task_id` is not a number.
            `1048582`: There is no such task, or the user may not do this with it.

        Scope: task. Permission: task - edit, or a part in it.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html
        """
        params = {"taskId": task_id}
        return await self._send(Call("tasks.task.defer", params, Task, unwrap="result.task"))

    async def delegate(self, *, task_id: int, user_id: int) -> Task:
        """Hand a task on to another user.

        Args:
            user_id: User who is to do it now.

        Errors:
            `0`: `task_id` is not a number, or the user may not delegate the task.
            `100`: `task_id` or `user_id` is missing.

        Scope: task. Permission: task - delegate.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html
        """
        params = {"taskId": task_id, "userId": user_id}
        return await self._send(Call("tasks.task.delegate", params, Task, unwrap="result.task"))

    async def delete(self, *, task_id: int) -> bool:
        """Delete a task.

        Errors:
            `0`: `task_id` is not a number.
            `100`: `task_id` is missing.
            `1048582`: There is no such task, or the user may not delete it.

        Scope: task. Permission: task - delete.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html
        """
        params = {"taskId": task_id}
        return await self._send(Call("tasks.task.delete", params, bool, unwrap="result.task"))

    async def disapprove(self, *, task_id: int) -> Task:
        """Give a task that waits for approval back to be done again.

        Errors:
            `0`: `task_id` is not a number.
            `100`: `task_id` is missing.
            `1048582`: The user may not disapprove the work.

        Scope: task. Permission: creator of the task, or administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-disapprove.html
        """
        params = {"taskId": task_id}
        return await self._send(Call("tasks.task.disapprove", params, Task, unwrap="result.task"))

    async def get(self, *, task_id: int, select: Sequence[str] | None = None) -> Task | None:
        """Read a task; null if the user sees no such task.

        Args:
            select: Fields in upper case, `*` for all. Without it, all but custom ones and those to the CRM, files and
                e-mail.

        Errors:
            `0`: `task_id` is not a number.
            `100`: `task_id` is missing, or `select` is no list.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html
        """
        params = {"taskId": task_id, "select": select}
        return await self._send(Call("tasks.task.get", params, nullable(Task), unwrap="result.task", safe=True))

    async def get_fields(self) -> Mapping[str, TaskFieldInfo]:
        """Describe the fields of tasks, custom ones too.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html
        """
        return await self._send(
            Call("tasks.task.getFields", {}, dict[str, TaskFieldInfo], unwrap="result.fields", safe=True)
        )

    async def getaccess(self, *, task_id: int, users: Sequence[int] | None = None) -> Mapping[int, TaskAccess]:
        """Tell what users may do with a task.

        Nobody is in the answer if the user who asks does not see the task; users that do not exist may do nothing.

        Args:
            users: Without it, the user who asks.

        Errors:
            `0`: `task_id` is not a number.
            `100`: `task_id` is missing, or `users` is no list.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html
        """
        params = {"taskId": task_id, "users": users}
        return await self._send(
            Call("tasks.task.getaccess", params, dict[int, TaskAccess], unwrap="result.allowedActions", safe=True)
        )

    def list(
        self,
        *,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[str] | None = None,
        params: TaskListOptionsInput | None = None,
    ) -> Pages[Task]:
        """List tasks.

        Args:
            order: Fields are in upper case. Besides those of the task, `REAL_STATUS`, `STATUS_COMPLETE`,
                `CREATED_BY_LAST_NAME` and `RESPONSIBLE_LAST_NAME`; `ID` downwards without it.
            filter: Fields are in upper case, after `!`, `<`, `<=`, `>` or `>=`. Besides those of the task,
                `REAL_STATUS`, `STATUS` (which is `subStatus` of the rows), `TAG`, `ACCOMPLICE`, `AUDITOR`, `DEPENDS_ON`
                and `ONLY_ROOT_TASKS`. `::SUBFILTER-PARAMS` with `FAVORITE: Y` gives favorites.
            select: Fields in upper case; name them, since what comes without it may change.

        Errors:
            `0`: A field in `order` does not exist, or cannot be sorted by.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html
        """
        sent = {"order": order, "filter": filter, "select": select, "params": params}
        return self._pages(
            Call(
                "tasks.task.list",
                sent,
                list[Task],
                unwrap="result.tasks",
                paging=Cursor(id="ID", row_id="id"),
                safe=True,
            )
        )

    async def mute(self, *, id: int) -> Task | None:
        """Mute a task for the user; null if the user sees no such task.

        Errors:
            `0`: `id` is not a number.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html
        """
        params = {"id": id}
        return await self._send(Call("tasks.task.mute", params, nullable(Task), unwrap="result.task"))

    async def pause(self, *, task_id: int) -> Task:
        """Stop work on a task; it waits to be done again.

        Errors:
            `0`: `task_id` is not a number.
            `1048582`: There is no such task, or the user may not do this with it.

        Scope: task. Permission: task - edit, or a part in it.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html
        """
        params = {"taskId": task_id}
        return await self._send(Call("tasks.task.pause", params, Task, unwrap="result.task"))

    async def pin(self, *, id: int) -> Task | None:
        """Pin a task in the user's list; null if the user sees no such task.

        Errors:
            `0`: `id` is not a number.
            `100`: `id` is missing.

        Scope: task. Permission: task - read.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-pin.html
        """
        params = {"id": id}
        return await self._send(Call("tasks.task.pin", params, nullable(Task), unwrap="result.task"))

    async def renew(self, *, task_id: int) -> Task:
        """Take up a completed task again.

        Errors:
            `0`: `task_id` is not a number.
            `1048582`: There is no such task, or the user may not do this with it.

        Scope: task. Permission: task - edit, or a part in it.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html
        """
        params = {"taskId": task_id}
        return await self._send(Call("tasks.task.renew", params, Task, unwrap="result.task"))

    async def start(self, *, task_id: int) -> Task:
        """Begin work on a task.

        Errors:
            `0`: `task_id` is not a number, there is no such task, or the user may not do this with it.

        Scope: task. Permission: task - edit, or a part in it.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html
        """
        params = {"taskId": task_id}
        return await self._send(Call("tasks.task.start", params, Task, unwrap="result.task"))

    async def startwatch(self, *, task_id: int) -> Task:
        """Watch a task.

        Errors:
            `0`: `task_id` is not a number.
            `1048584`: There is no such task, or the user may not see it.

        Scope: task. Permission: task - read.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html
        """
        params = {"taskId": task_id}
        return await self._send(Call("tasks.task.startwatch", params, Task, unwrap="result.task"))

    async def stopwatch(self, *, task_id: int) -> Task:
        """Watch a task no longer.

        Errors:
            `0`: `task_id` is not a number.
            `1048584`: There is no such task, or the user may not see it.

        Scope: task. Permission: task - read.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html
        """
        params = {"taskId": task_id}
        return await self._send(Call("tasks.task.stopwatch", params, Task, unwrap="result.task"))

    async def unmute(self, *, id: int) -> Task | None:
        """Let a task be heard by the user again; null if the user sees no such task.

        Errors:
            `0`: `id` is not a number.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html
        """
        params = {"id": id}
        return await self._send(Call("tasks.task.unmute", params, nullable(Task), unwrap="result.task"))

    async def unpin(self, *, id: int) -> Task | None:
        """Unpin a task in the user's list; null if the user sees no such task.

        Errors:
            `0`: `id` is not a number.

        Scope: task. Permission: task - read.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unpin.html
        """
        params = {"id": id}
        return await self._send(Call("tasks.task.unpin", params, nullable(Task), unwrap="result.task"))

    async def update(self, *, task_id: int, fields: TaskFieldsInput | Mapping[str, Any]) -> Task:
        """Change a task.

        Args:
            fields: At least one.

        Errors:
            `0`: `task_id` is not a number, there is no such task, or the user may not edit it.
            `100`: A parameter is missing or empty.
            `ERROR_CORE`: The user or the parent task does not exist, the task would be below itself, the status is not
                valid, or the planned end is before the start or too far off.

        Scope: task. Permission: task - edit, or creator of the task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html
        """
        params = {"taskId": task_id, "fields": fields}
        return await self._send(Call("tasks.task.update", params, Task, unwrap="result.task"))

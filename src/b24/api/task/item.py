# Generated from specs/task/ by `make generate`. Edit the specs, not this file.
"""`task.item.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Annotated, Any, Literal, Required, TypedDict

from attrs import frozen
from typing_extensions import deprecated

from b24.call import Call, Group, Nothing, Numbered, Pages, Raw, Record, wire

from .types_task import Task, TaskBranchInput, TaskInput
from .types_userfield import TaskUserField, TaskUserFieldInput

__all__ = [
    "ItemGroup",
    "ItemUserfieldGroup",
    "Task",
    "TaskBranchInput",
    "TaskInput",
    "TaskItemFileInput",
    "TaskListOptionsInput",
    "TaskListPageInput",
    "TaskUserField",
    "TaskUserFieldInput",
    "TaskUserFieldKind",
    "TaskUserFieldPart",
]


class TaskItemFileInput(TypedDict, total=False):
    """A file to attach. What may be sent, by wire names."""

    NAME: Required[str]

    CONTENT: Required[bytes]


class TaskListOptionsInput(TypedDict, total=False):
    """What to read of the list. What may be sent, by wire names."""

    NAV_PARAMS: TaskListPageInput | None


class TaskListPageInput(TypedDict, total=False):
    """Which page to read. What may be sent, by wire names."""

    nPageSize: int | None
    """Rows, at most 50. Default: `50`."""

    iNumPage: int | None
    """Number of the page, from 1."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskUserFieldKind(Record):
    """A kind of custom fields."""

    id: Annotated[str, wire("ID")]
    """As in `USER_TYPE_ID`."""

    title: str


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskUserFieldPart(Record):
    """A part of what a custom field consists of."""

    type: str
    """As `int`, `string`, `char`, `object` or `uf_enum_element`."""

    title: str

    is_read_only: Annotated[bool | None, wire("isReadOnly")] = None

    is_immutable: Annotated[bool | None, wire("isImmutable")] = None
    """Whether it cannot be changed later."""

    is_multiple: Annotated[bool | None, wire("isMultiple")] = None
    """Whether it is a list."""


class ItemUserfieldGroup(Group):
    """`task.item.userfield.*`"""

    async def add(self, *, params: TaskUserFieldInput) -> int:
        """Add a custom field to tasks.

        Args:
            params: `USER_TYPE_ID` and `FIELD_NAME` are required.

        Errors:
            `ERROR_CORE`: `USER_TYPE_ID` or `FIELD_NAME` is missing, the kind does not exist, tasks have a field of this
                name, or the user is no administrator.

        Scope: task. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html
        """
        sent = {"PARAMS": params}
        return await self._send(Call("task.item.userfield.add", sent, int, positional=True))

    async def delete(self, *, id: int) -> bool:
        """Delete a custom field of tasks.

        Errors:
            `ERROR_CORE`: `id` is missing or not valid, or the user is no administrator.
            `ERROR_NOT_FOUND`: There is no such field.

        Scope: task. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html
        """
        params = {"ID": id}
        return await self._send(Call("task.item.userfield.delete", params, bool, positional=True))

    async def get(self, *, id: int) -> TaskUserField:
        """Read a custom field of tasks.

        Errors:
            `ERROR_CORE`: `id` is missing or not valid.
            `ERROR_NOT_FOUND`: There is no such field.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html
        """
        params = {"ID": id}
        return await self._send(Call("task.item.userfield.get", params, TaskUserField, safe=True, positional=True))

    async def getfields(self) -> Mapping[str, TaskUserFieldPart]:
        """Describe what a custom field of tasks consists of.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-fields.html
        """
        return await self._send(Call("task.item.userfield.getfields", {}, dict[str, TaskUserFieldPart], safe=True))

    async def getlist(
        self, *, order: Mapping[str, str] | None = None, filter: Mapping[str, Any] | None = None
    ) -> Sequence[TaskUserField]:
        """List the custom fields of tasks.

        Three fields of the system are among them: `UF_CRM_TASK` (objects of the CRM), `UF_MAIL_MESSAGE` (e-mail) and
        `UF_TASK_WEBDAV_FILES` (files on the drive). Texts by language do not come here.

        Args:
            order: By `ID`, `FIELD_NAME`, `USER_TYPE_ID` or `SORT`.
            filter: By `ID`, `FIELD_NAME`, `USER_TYPE_ID`, `XML_ID`, `MULTIPLE` or `MANDATORY`; the value may be a list.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html
        """
        params = {"ORDER": order, "FILTER": filter}
        return await self._send(
            Call("task.item.userfield.getlist", params, list[TaskUserField], safe=True, positional=True)
        )

    async def gettypes(self) -> Sequence[TaskUserFieldKind]:
        """List the kinds of custom fields.

        Tasks can have only `string`, `double`, `datetime` and `boolean` of them.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-types.html
        """
        return await self._send(Call("task.item.userfield.gettypes", {}, list[TaskUserFieldKind], safe=True))

    async def update(self, *, id: int, data: TaskUserFieldInput) -> bool:
        """Change a custom field of tasks.

        Errors:
            `ERROR_CORE`: A parameter is missing, `id` is not valid, or the user is no administrator.
            `ERROR_NOT_FOUND`: There is no such field.

        Scope: task. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html
        """
        params = {"ID": id, "DATA": data}
        return await self._send(Call("task.item.userfield.update", params, bool, positional=True))


class ItemGroup(Group):
    """`task.item.*`"""

    @cached_property
    def userfield(self) -> ItemUserfieldGroup:
        """`task.item.userfield.*`"""
        return ItemUserfieldGroup(self._sender)

    @deprecated("use tasks.task.add", category=None)
    async def add(self, *, taskdata: TaskInput | Mapping[str, Any]) -> int:
        """Add a task.

        Scope: task.
        Deprecated: use tasks.task.add.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add.html
        """
        params = {"TASKDATA": taskdata}
        return await self._send(Call("task.item.add", params, int, positional=True))

    @deprecated("use tasks.task.files.attach", category=None)
    async def addfile(self, *, task_id: int, file: TaskItemFileInput) -> Any:
        """Attach a new file to a task.

        Scope: task.
        Deprecated: use tasks.task.files.attach.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-file.html
        """
        params = {"TASK_ID": task_id, "FILE": file}
        return await self._send(Call("task.item.addfile", params, Raw, positional=True, batchable=False))

    @deprecated("use tasks.task.favorite.add", category=None)
    async def addtofavorite(self, *, task_id: int, params: TaskBranchInput | None = None) -> None:
        """Add a task to the user's favorites.

        Scope: task.
        Deprecated: use tasks.task.favorite.add.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-to-favourite.html
        """
        sent = {"TASK_ID": task_id, "PARAMS": params}
        return await self._send(Call("task.item.addtofavorite", sent, Nothing, positional=True))

    @deprecated("use tasks.task.approve", category=None)
    async def approve(self, *, taskid: int) -> None:
        """Approve a task that waits for it.

        Scope: task.
        Deprecated: use tasks.task.approve.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-approve.html
        """
        params = {"TASKID": taskid}
        return await self._send(Call("task.item.approve", params, Nothing, positional=True))

    @deprecated("use tasks.task.complete", category=None)
    async def complete(self, *, taskid: int) -> None:
        """Complete a task, or hand it in for approval.

        Scope: task.
        Deprecated: use tasks.task.complete.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-complete.html
        """
        params = {"TASKID": taskid}
        return await self._send(Call("task.item.complete", params, Nothing, positional=True))

    @deprecated("use tasks.task.defer", category=None)
    async def defer(self, *, taskid: int) -> None:
        """Put off a task.

        Only a task in work can be put off.

        Scope: task.
        Deprecated: use tasks.task.defer.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-defer.html
        """
        params = {"TASKID": taskid}
        return await self._send(Call("task.item.defer", params, Nothing, positional=True))

    @deprecated("use tasks.task.delegate", category=None)
    async def delegate(self, *, taskid: int, userid: int) -> None:
        """Hand a task on to another user.

        Args:
            userid: User who is to do it now.

        Scope: task.
        Deprecated: use tasks.task.delegate.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delegate.html
        """
        params = {"TASKID": taskid, "USERID": userid}
        return await self._send(Call("task.item.delegate", params, Nothing, positional=True))

    @deprecated("use tasks.task.delete", category=None)
    async def delete(self, *, taskid: int) -> None:
        """Delete a task.

        Scope: task.
        Deprecated: use tasks.task.delete.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete.html
        """
        params = {"TASKID": taskid}
        return await self._send(Call("task.item.delete", params, Nothing, positional=True))

    @deprecated("use tasks.task.update", category=None)
    async def deletefile(self, *, task_id: int, attachment_id: int) -> None:
        """Take a file off a task.

        Args:
            attachment_id: The file, as it is attached.

        Scope: task.
        Deprecated: use tasks.task.update.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-file.html
        """
        params = {"TASK_ID": task_id, "ATTACHMENT_ID": attachment_id}
        return await self._send(Call("task.item.deletefile", params, Nothing, positional=True))

    @deprecated("use tasks.task.favorite.remove", category=None)
    async def deletefromfavorite(self, *, task_id: int, params: TaskBranchInput | None = None) -> None:
        """Take a task out of the user's favorites.

        Scope: task.
        Deprecated: use tasks.task.favorite.remove.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-from-favorite.html
        """
        sent = {"TASK_ID": task_id, "PARAMS": params}
        return await self._send(Call("task.item.deletefromfavorite", sent, Nothing, positional=True))

    @deprecated("use tasks.task.disapprove", category=None)
    async def disapprove(self, *, taskid: int) -> None:
        """Send a task that waits for approval back to work.

        Scope: task.
        Deprecated: use tasks.task.disapprove.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-disapprove.html
        """
        params = {"TASKID": taskid}
        return await self._send(Call("task.item.disapprove", params, Nothing, positional=True))

    @deprecated("use tasks.task.getaccess", category=None)
    async def getallowedactions(self, *, taskid: int) -> Sequence[int]:
        """List what the user may do with a task, by numbers.

        What the numbers mean: 1 accept, 2 decline, 3 complete, 4 approve, 5 disapprove, 6 start, 7 delegate, 8 remove,
        9 edit, 10 defer, 11 renew, 12 create, 13 change the deadline, 14 add items to checklists, 15 record time, 16
        change who gave it, 17 pause, 18 start to track time.

        Scope: task.
        Deprecated: use tasks.task.getaccess.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-actions.html
        """
        params = {"TASKID": taskid}
        return await self._send(Call("task.item.getallowedactions", params, list[int], safe=True, positional=True))

    @deprecated("use tasks.task.getaccess", category=None)
    async def getallowedtaskactionsasstrings(self, *, taskid: int) -> Mapping[str, bool]:
        """Tell for each action, by its name, whether the user may do it with a task.

        Scope: task.
        Deprecated: use tasks.task.getaccess.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-task-actions-as-strings.html
        """
        params = {"TASKID": taskid}
        return await self._send(
            Call("task.item.getallowedtaskactionsasstrings", params, dict[str, bool], safe=True, positional=True)
        )

    @deprecated("use tasks.task.get", category=None)
    async def getdata(self, *, taskid: int) -> Task:
        """Read a task.

        Scope: task.
        Deprecated: use tasks.task.get.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-data.html
        """
        params = {"TASKID": taskid}
        return await self._send(Call("task.item.getdata", params, Task, safe=True, positional=True))

    @deprecated("use tasks.task.get", category=None)
    async def getdependson(self, *, taskid: int) -> Sequence[int]:
        """List the ids of the tasks that a task depends on.

        Scope: task.
        Deprecated: use tasks.task.get.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-dependson.html
        """
        params = {"TASKID": taskid}
        return await self._send(Call("task.item.getdependson", params, list[int], safe=True, positional=True))

    @deprecated("use tasks.task.get", category=None)
    async def getdescription(self, *, taskid: int, format: Literal[1, 2, 3] | None = None) -> str:
        """Read the description of a task, as HTML or as plain text.

        Args:
            format: One of `1` (as it is kept, HTML or BBCode), `2` (HTML, made harmless if the portal is set up so),
                `3` (text without tags).

        Scope: task.
        Deprecated: use tasks.task.get.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-description.html
        """
        params = {"TASKID": taskid, "FORMAT": format}
        return await self._send(Call("task.item.getdescription", params, str, safe=True, positional=True))

    @deprecated("use tasks.task.get", category=None)
    async def getfiles(self, *, taskid: int) -> Sequence[Any]:
        """List the files of a task.

        Scope: task.
        Deprecated: use tasks.task.get.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-files.html
        """
        params = {"TASKID": taskid}
        return await self._send(Call("task.item.getfiles", params, list[Any], safe=True, positional=True))

    @deprecated("use tasks.task.getFields", category=None)
    async def getmanifest(self) -> Mapping[str, Any]:
        """Describe the methods of the form `task.item.*`.

        The form of the answer may change at any time; it is to be read by people.

        Scope: task.
        Deprecated: use tasks.task.getFields.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-manifest.html
        """
        return await self._send(Call("task.item.getmanifest", {}, dict[str, Any], safe=True))

    @deprecated("use tasks.task.getaccess", category=None)
    async def isactionallowed(
        self, *, taskid: int, actionid: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]
    ) -> bool:
        """Tell whether the user may do something with a task.

        Args:
            actionid: One of `1` (accept), `2` (decline), `3` (complete), `4` (approve), `5` (disapprove), `6` (start),
                `7` (delegate), `8` (remove), `9` (edit), `10` (defer), `11` (renew), `12` (create), `13` (change the
                deadline), `14` (add items to checklists), `15` (record time), `16` (change who gave it), `17` (pause),
                `18` (start to track time).

        Scope: task.
        Deprecated: use tasks.task.getaccess.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-is-action-allowed.html
        """
        params = {"TASKID": taskid, "ACTIONID": actionid}
        return await self._send(Call("task.item.isactionallowed", params, bool, safe=True, positional=True))

    @deprecated("use tasks.task.list", category=None)
    def list(
        self,
        *,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        params: TaskListOptionsInput | None = None,
        select: Sequence[str] | None = None,
    ) -> Pages[Task]:
        """List tasks.

        Without `order`, `filter` changes nothing and all tasks come.

        Args:
            order: By `TITLE`, `DATE_START`, `DEADLINE`, `STATUS`, `PRIORITY`, `MARK`, `CREATED_BY`, `RESPONSIBLE_ID` or
                `GROUP_ID`; `ID` downwards without it.
            filter: Fields after `!`, `<`, `<=`, `>` or `>=`; the value may be a list. Besides those of the task, `TAG`,
                `ACCOMPLICE`, `AUDITOR`, `DEPENDS_ON` and `ONLY_ROOT_TASKS` (`Y` or `N`).
            select: `*` for all fields.

        Scope: task.
        Deprecated: use tasks.task.list.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-list.html
        """
        sent = {"ORDER": order, "FILTER": filter, "PARAMS": params, "SELECT": select}
        return self._pages(
            Call(
                "task.item.list",
                sent,
                list[Task],
                paging=Numbered(page="PARAMS.NAV_PARAMS.iNumPage", limit="PARAMS.NAV_PARAMS.nPageSize"),
                safe=True,
                positional=True,
            )
        )

    @deprecated("use tasks.task.renew", category=None)
    async def renew(self, *, taskid: int) -> None:
        """Open a completed task again.

        Scope: task.
        Deprecated: use tasks.task.renew.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-renew.html
        """
        params = {"TASKID": taskid}
        return await self._send(Call("task.item.renew", params, Nothing, positional=True))

    @deprecated("use tasks.task.start", category=None)
    async def startexecution(self, *, taskid: int) -> None:
        """Start work on a task.

        Scope: task.
        Deprecated: use tasks.task.start.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-start-execution.html
        """
        params = {"TASKID": taskid}
        return await self._send(Call("task.item.startexecution", params, Nothing, positional=True))

    @deprecated("use tasks.task.update", category=None)
    async def update(self, *, taskid: int, taskdata: TaskInput | Mapping[str, Any]) -> None:
        """Change a task.

        What may be changed goes by the part that the user has in the task.

        Scope: task.
        Deprecated: use tasks.task.update.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-update.html
        """
        params = {"TASKID": taskid, "TASKDATA": taskdata}
        return await self._send(Call("task.item.update", params, Nothing, positional=True))

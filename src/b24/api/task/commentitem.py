# Generated from specs/task/ by `make generate`. Edit the specs, not this file.
"""`task.commentitem.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from typing_extensions import deprecated

from b24.call import Call, Group

from .types_commentitem import TaskComment

__all__ = ["CommentitemGroup", "TaskComment", "TaskCommentChangesInput", "TaskCommentNewInput"]


class TaskCommentChangesInput(TypedDict, total=False):
    """Fields of a comment to change. What may be sent, by wire names."""

    POST_MESSAGE: Required[str]

    UF_FORUM_MESSAGE_DOC: Sequence[str] | None
    """Files on the drive, each `n` and its id. The list takes the place of all files."""


class TaskCommentNewInput(TypedDict, total=False):
    """A comment to write. What may be sent, by wire names."""

    POST_MESSAGE: Required[str]

    AUTHOR_ID: int | None
    """User in whose name it is written; anybody may name anybody."""

    POST_DATE: dt.datetime | None

    UF_FORUM_MESSAGE_DOC: Sequence[str] | None
    """Files on the drive, each `n` and its id. The author must be able to read them."""


class CommentitemGroup(Group):
    """`task.commentitem.*`"""

    @deprecated("use tasks.task.chat.message.send", category=None)
    async def add(self, *, taskid: int, fields: TaskCommentNewInput) -> int:
        """Write a comment on a task.

        Errors:
            `ERROR_CORE`: `POST_MESSAGE` is missing, a parameter or field is not valid, a file is not found, or the user
                may not see the task.

        Scope: task. Permission: task - read.
        Deprecated: use tasks.task.chat.message.send.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html
        """
        params = {"TASKID": taskid, "FIELDS": fields}
        return await self._send(Call("task.commentitem.add", params, int, positional=True))

    @deprecated("use im.message.delete", category=None)
    async def delete(self, *, taskid: int, itemid: int) -> bool:
        """Delete a comment on a task.

        It does not work with the new card of tasks.

        Errors:
            `ERROR_CORE`: A parameter is missing, not valid or in the wrong place, there is no such task or comment, or
                the user may not delete it.

        Scope: task. Permission: administrator.
        Deprecated: use im.message.delete.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html
        """
        params = {"TASKID": taskid, "ITEMID": itemid}
        return await self._send(Call("task.commentitem.delete", params, bool, positional=True))

    @deprecated("use im.dialog.messages.get", category=None)
    async def get(self, *, taskid: int, itemid: int) -> TaskComment:
        """Read a comment on a task.

        It does not work with the new card of tasks.

        Errors:
            `ERROR_CORE`: A parameter is missing or not valid, there is no such comment, or the user may not see the
                task.

        Scope: task. Permission: task - read.
        Deprecated: use im.dialog.messages.get.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get.html
        """
        params = {"TASKID": taskid, "ITEMID": itemid}
        return await self._send(Call("task.commentitem.get", params, TaskComment, safe=True, positional=True))

    @deprecated("use im.dialog.messages.get", category=None)
    async def getlist(
        self, *, taskid: int, order: Mapping[str, str] | None = None, filter: Mapping[str, Any] | None = None
    ) -> Sequence[TaskComment]:
        """List the comments on a task.

        It does not work with the new card of tasks.

        Args:
            order: By `ID`, `AUTHOR_ID`, `AUTHOR_NAME`, `AUTHOR_EMAIL` or `POST_DATE`; `ID` downwards without it.
            filter: By `ID`, `AUTHOR_ID`, `AUTHOR_NAME` or `POST_DATE`, after `!`, `<`, `<=`, `>` or `>=`; the value may
                be a list.

        Errors:
            `ERROR_CORE`: A parameter is not valid or in the wrong place, or the user may not see the task.

        Scope: task. Permission: task - read.
        Deprecated: use im.dialog.messages.get.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html
        """
        params = {"TASKID": taskid, "ORDER": order, "FILTER": filter}
        return await self._send(Call("task.commentitem.getlist", params, list[TaskComment], safe=True, positional=True))

    async def getmanifest(self) -> Mapping[str, Any]:
        """Describe the methods that work with comments on tasks.

        The form of the answer may change at any time; it is to be read by people.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-manifest.html
        """
        return await self._send(Call("task.commentitem.getmanifest", {}, dict[str, Any], safe=True))

    async def isactionallowed(self, *, taskid: int, itemid: int, actionid: Literal[1, 2, 3]) -> bool:
        """Tell whether the user may do something with a comment on a task.

        The answer is `false` too for a task or a comment that does not exist.

        Args:
            actionid: One of `1` (add), `2` (change), `3` (delete).

        Errors:
            `ERROR_CORE`: A parameter is missing or not valid, or there is no such task or comment.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-is-action-allowed.html
        """
        params = {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid}
        return await self._send(Call("task.commentitem.isactionallowed", params, bool, safe=True, positional=True))

    @deprecated("use im.message.update", category=None)
    async def update(self, *, taskid: int, itemid: int, fields: TaskCommentChangesInput) -> bool:
        """Change a comment on a task.

        It does not work with the new card of tasks.

        Errors:
            `ERROR_CORE`: `POST_MESSAGE` is missing, a parameter is not valid or in the wrong place, there is no such
                task or comment, or the user may not change it.

        Scope: task. Permission: administrator.
        Deprecated: use im.message.update.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-update.html
        """
        params = {"TASKID": taskid, "ITEMID": itemid, "FIELDS": fields}
        return await self._send(Call("task.commentitem.update", params, bool, positional=True))

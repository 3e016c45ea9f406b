# Generated from specs/task/ by `make generate`. Edit the specs, not this file.
"""`task.comment.*`"""

from __future__ import annotations

from typing import Required, TypedDict

from typing_extensions import deprecated

from b24.call import Call, Group


class TaskCommentTextInput(TypedDict, total=False):
    """What to write. What may be sent, by wire names."""

    POST_MESSAGE: Required[str]


class CommentGroup(Group):
    """`task.comment.*`"""

    @deprecated("use tasks.task.chat.message.send", category=None)
    async def add(self, *, taskid: int, fields: TaskCommentTextInput) -> int:
        """Write a comment of mere text on a task.

        Scope: task.
        Deprecated: use tasks.task.chat.message.send.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-comment-add.html
        """
        params = {"TASKID": taskid, "FIELDS": fields}
        return await self._send(Call("task.comment.add", params, int, positional=True))

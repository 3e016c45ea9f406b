# Generated from specs/task/ by `make generate`. Edit the specs, not this file.
"""`task.dependence.*`"""

from __future__ import annotations

from typing import Literal

from b24.call import Call, Group, Nothing


class DependenceGroup(Group):
    """`task.dependence.*`"""

    async def add(self, *, task_id_from: int, task_id_to: int, link_type: Literal[0, 1, 2, 3]) -> None:
        """Make a task depend on another.

        Args:
            task_id_from: Task that the link goes out from.
            task_id_to: Task that the link goes to.
            link_type: One of `0` (start to start), `1` (start to finish), `2` (finish to start), `3` (finish to
                finish).

        Errors:
            `ILLEGAL_NEW_LINK`: The tasks are linked already.
            `ACTION_NOT_ALLOWED`: The tasks cannot be linked.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html
        """
        params = {"taskIdFrom": task_id_from, "taskIdTo": task_id_to, "linkType": link_type}
        return await self._send(Call("task.dependence.add", params, Nothing))

    async def delete(self, *, task_id_from: int, task_id_to: int) -> None:
        """Make a task depend on another no longer.

        Args:
            task_id_from: Task that the link goes out from.
            task_id_to: Task that the link goes to.

        Errors:
            `ILLEGAL_NEW_LINK`: The tasks are not linked.
            `ACTION_NOT_ALLOWED`: The link cannot be removed.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html
        """
        params = {"taskIdFrom": task_id_from, "taskIdTo": task_id_to}
        return await self._send(Call("task.dependence.delete", params, Nothing))

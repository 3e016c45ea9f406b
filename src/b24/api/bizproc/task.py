# Generated from specs/bizproc/ by `make generate`. Edit the specs, not this file.
"""`bizproc.task.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from b24.call import Call, Group, Offset, Pages

from .types_task import WorkflowTask

__all__ = ["TaskGroup", "WorkflowTask"]


class TaskGroup(Group):
    """`bizproc.task.*`"""

    async def complete(
        self,
        *,
        task_id: int,
        status: Literal["yes", "no", "ok", "cancel"],
        comment: str | None = None,
        fields: Mapping[str, Any] | None = None,
    ) -> bool:
        """Complete a task of a workflow.

        Users complete their own tasks only.

        Args:
            status: What fits the kind of the task. One of `yes` (agree), `no` (refuse), `ok` (done, or noted), `cancel`
                (refuse to tell).
            comment: Needed if the task says so.
            fields: What the task asks for, by `Id` of its fields. A file is a list of its name and its content in
                Base64, one of the drive its number.

        Errors:
            `ERROR_TASK_VALIDATION`: `task_id` is missing, or `status` is not valid.
            `ERROR_TASK_NOT_FOUND`: There is no such task.
            `ERROR_TASK_COMPLETED`: The task is completed already.
            `ERROR_TASK_TYPE`: Tasks of this kind cannot be completed by REST.
            `ERROR_TASK_EXECUTION`: The workflow failed; the message tells.

        Scope: bizproc.
        Docs: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-complete.html
        """
        params = {"TASK_ID": task_id, "STATUS": status, "COMMENT": comment, "FIELDS": fields}
        return await self._send(Call("bizproc.task.complete", params, bool))

    async def delegate(self, *, task_ids: Sequence[int], from_user_id: int, to_user_id: int) -> bool:
        """Pass tasks of workflows on to another user.

        Args:
            to_user_id: Whom the settings of the task allow.

        Errors:
            `ERROR_TASK_VALIDATION`: `task_ids` is missing or not valid.
            `ERROR_INVALID_USER_ID`: One of the users is missing or not valid.
            `ERROR_DELEGATION_NOT_ALLOWED`: The task is not of that user, or cannot go to the other; errors of several
                tasks have `;` between them.

        Scope: bizproc. Permission: user the tasks are of.
        Docs: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-delegate.html
        """
        params = {"TASK_IDS": task_ids, "FROM_USER_ID": from_user_id, "TO_USER_ID": to_user_id}
        return await self._send(Call("bizproc.task.delegate", params, bool))

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[WorkflowTask]:
        """List tasks of workflows.

        In the cloud, tasks are kept for a day after the workflow ended.

        Args:
            select: Without it `ENTITY`, `DOCUMENT_ID`, `ID`, `WORKFLOW_ID`, `DOCUMENT_NAME`, `NAME` and `DOCUMENT_URL`.
            filter: Users see their own tasks; with `USER_ID` also those of their people, and administrators all.

        Errors:
            `ACCESS_DENIED`: The user may not see the tasks of that user.
            `ERROR_SELECT_VALIDATION_FAILURE`: `select` is not valid.

        Scope: bizproc.
        Docs: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-list.html
        """
        params = {"SELECT": select, "FILTER": filter, "ORDER": order}
        return self._pages(Call("bizproc.task.list", params, list[WorkflowTask], paging=Offset(), safe=True))

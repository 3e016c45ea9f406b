# Generated from specs/task/ by `make generate`. Edit the specs, not this file.
"""`task.elapseditem.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from b24.call import Call, Group, Nothing, Numbered, Pages

from .types_elapseditem import ElapsedTime, ElapsedTimeFieldsInput

__all__ = [
    "ElapsedTime",
    "ElapsedTimeFieldsInput",
    "ElapsedTimeListOptionsInput",
    "ElapsedTimePageInput",
    "ElapseditemGroup",
]


class ElapsedTimeListOptionsInput(TypedDict, total=False):
    """What to read of the list. What may be sent, by wire names."""

    NAV_PARAMS: ElapsedTimePageInput | None


class ElapsedTimePageInput(TypedDict, total=False):
    """Which page to read. What may be sent, by wire names."""

    nPageSize: int | None
    """Rows, at most 50. Default: `50`."""

    iNumPage: int | None
    """Number of the page, from 1."""


class ElapseditemGroup(Group):
    """`task.elapseditem.*`"""

    async def add(self, *, taskid: int, arfields: ElapsedTimeFieldsInput) -> int:
        """Record time that a task took.

        Errors:
            `ERROR_CORE`: The user may not do this, there is no such task, or it failed otherwise; the message says
                which.
            `0x000001`: There is no such task.
            `0x100002`: The user may not see the task.
            `0x000004`: The user may not do this.
            `0x000040`: What went wrong is not known.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html
        """
        params = {"TASKID": taskid, "ARFIELDS": arfields}
        return await self._send(Call("task.elapseditem.add", params, int, positional=True))

    async def delete(self, *, taskid: int, itemid: int) -> None:
        """Delete a record of time that a task took.

        Errors:
            `ERROR_CORE`: The user may not do this, there is no such task, or it failed otherwise; the message says
                which.
            `0x000001`: There is no such task.
            `0x100002`: The user may not see the task.
            `0x000004`: The user may not do this.
            `0x000040`: What went wrong is not known.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html
        """
        params = {"TASKID": taskid, "ITEMID": itemid}
        return await self._send(Call("task.elapseditem.delete", params, Nothing, positional=True))

    async def get(self, *, taskid: int, itemid: int) -> Sequence[ElapsedTime]:
        """Read a record of time that a task took.

        Errors:
            `ERROR_CORE`: The user may not do this, there is no such task, or it failed otherwise; the message says
                which.
            `0x000001`: There is no such task.
            `0x100002`: The user may not see the task.
            `0x000004`: The user may not do this.
            `0x000040`: What went wrong is not known.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html
        """
        params = {"TASKID": taskid, "ITEMID": itemid}
        return await self._send(Call("task.elapseditem.get", params, list[ElapsedTime], safe=True, positional=True))

    def getlist(
        self,
        *,
        taskid: int,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[str] | None = None,
        params: ElapsedTimeListOptionsInput | None = None,
    ) -> Pages[ElapsedTime]:
        """List the records of time that a task took.

        Records of all tasks come if the arguments begin with `order`: `call("task.elapseditem.getlist", {"ORDER": …,
        "FILTER": …}, positional=True)`.

        Args:
            order: By `ID`, `USER_ID`, `MINUTES`, `SECONDS`, `CREATED_DATE`, `DATE_START` or `DATE_STOP`.
            filter: By `ID`, `USER_ID` or `CREATED_DATE`, after `!`, `<`, `<=`, `>` or `>=`; the value may be a list.

        Errors:
            `ERROR_CORE`: The user may not do this, there is no such task, or it failed otherwise; the message says
                which.
            `0x100002`: The user may not see the task.
            `0x000004`: The user may not do this.
            `0x000040`: What went wrong is not known.
            `0x000100`: A parameter is not valid.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html
        """
        sent = {"TASKID": taskid, "ORDER": order, "FILTER": filter, "SELECT": select, "PARAMS": params}
        return self._pages(
            Call(
                "task.elapseditem.getlist",
                sent,
                list[ElapsedTime],
                paging=Numbered(page="PARAMS.NAV_PARAMS.iNumPage", limit="PARAMS.NAV_PARAMS.nPageSize"),
                safe=True,
                positional=True,
            )
        )

    async def getmanifest(self) -> Mapping[str, Any]:
        """Describe the methods that work with records of time that tasks took.

        The form of the answer may change at any time; it is to be read by people.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-manifest.html
        """
        return await self._send(Call("task.elapseditem.getmanifest", {}, dict[str, Any], safe=True))

    async def is_action_allowed(self, *, taskid: int, itemid: int, actionid: Literal[1, 2, 3]) -> bool:
        """Tell whether the user may do something with a record of time that a task took.

        Args:
            actionid: One of `1` (add), `2` (change), `3` (delete).

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-is-action-allowed.html
        """
        params = {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid}
        return await self._send(Call("task.elapseditem.isActionAllowed", params, bool, safe=True, positional=True))

    async def update(self, *, taskid: int, itemid: int, arfields: ElapsedTimeFieldsInput) -> None:
        """Change a record of time that a task took.

        Errors:
            `ERROR_CORE`: The user may not do this, there is no such task, or it failed otherwise; the message says
                which.
            `0x000001`: There is no such task.
            `0x100002`: The user may not see the task.
            `0x000004`: The user may not do this.
            `0x000040`: What went wrong is not known.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html
        """
        params = {"TASKID": taskid, "ITEMID": itemid, "ARFIELDS": arfields}
        return await self._send(Call("task.elapseditem.update", params, Nothing, positional=True))

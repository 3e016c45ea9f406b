# Generated from specs/task/ by `make generate`. Edit the specs, not this file.
"""`task.checklistitem.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

from b24.call import Call, Group, Nothing

from .types_checklistitem import ChecklistItem, ChecklistItemFieldsInput

__all__ = [
    "ChecklistItem",
    "ChecklistItemChangesInput",
    "ChecklistItemFieldsInput",
    "ChecklistItemNewInput",
    "ChecklistitemGroup",
]


class ChecklistItemChangesInput(ChecklistItemFieldsInput, total=False):
    """Fields of an item to change. What may be sent, by wire names."""

    TITLE: str | None
    """Text, or the name of a checklist."""

    PARENT_ID: int | None
    """Item above it. 0, or an item that does not exist, makes a checklist of it. It takes the items below it along."""


class ChecklistItemNewInput(ChecklistItemFieldsInput, total=False):
    """An item to add. What may be sent, by wire names."""

    TITLE: Required[str]
    """Text, or the name of a checklist."""

    PARENT_ID: int | None
    """Item above it. 0, or an item that does not exist, makes a checklist. Without it the item goes into the first
    checklist, which is made if there is none.
    """


class ChecklistitemGroup(Group):
    """`task.checklistitem.*`"""

    async def add(self, *, taskid: int, fields: ChecklistItemNewInput) -> int:
        """Add an item to a checklist of a task, or a checklist.

        Errors:
            `ERROR_CORE`: `taskid`, `fields` or `TITLE` is missing or not valid, or the user may not do this.

        Scope: task. Permission: task - edit, or a part in it.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html
        """
        params = {"TASKID": taskid, "FIELDS": fields}
        return await self._send(Call("task.checklistitem.add", params, int, positional=True))

    async def complete(self, *, taskid: int, itemid: int) -> bool:
        """Mark an item of a checklist of a task as complete.

        The answer is `true` for an item that is complete already, and `false` if there is no such item. The portal
        finds it by `itemid` alone and does not look whether it belongs to the task.

        Args:
            taskid: Above 0.
            itemid: Above 0.

        Errors:
            `ERROR_CORE`: A parameter is missing, no number, or not above 0.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-complete.html
        """
        params = {"TASKID": taskid, "ITEMID": itemid}
        return await self._send(Call("task.checklistitem.complete", params, bool, positional=True))

    async def delete(self, *, taskid: int, itemid: int) -> bool:
        """Delete an item of a checklist of a task.

        Errors:
            `ERROR_CORE`: A parameter is missing or not valid, or the user may not do this.

        Scope: task. Permission: task - edit, or a part in it.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-delete.html
        """
        params = {"TASKID": taskid, "ITEMID": itemid}
        return await self._send(Call("task.checklistitem.delete", params, bool, positional=True))

    async def get(self, *, taskid: int, itemid: int) -> ChecklistItem:
        """Read an item of a checklist of a task.

        Errors:
            `ERROR_CORE`: A parameter is missing or not valid, there is no such item, or the user may not see the task.

        Scope: task. Permission: task - read.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get.html
        """
        params = {"TASKID": taskid, "ITEMID": itemid}
        return await self._send(Call("task.checklistitem.get", params, ChecklistItem, safe=True, positional=True))

    async def getlist(self, *, taskid: int, order: Mapping[str, str] | None = None) -> Sequence[ChecklistItem]:
        """List the items of the checklists of a task.

        Args:
            order: By `ID`, `PARENT_ID`, `CREATED_BY`, `TITLE`, `SORT_INDEX`, `IS_COMPLETE`, `IS_IMPORTANT`,
                `TOGGLED_BY` or `TOGGLED_DATE`; `ID` downwards without it.

        Errors:
            `ERROR_CORE`: `taskid` is missing or no number, `order` names another field, or the user may not see the
                task.

        Scope: task. Permission: task - read.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-list.html
        """
        params = {"TASKID": taskid, "ORDER": order}
        return await self._send(
            Call("task.checklistitem.getlist", params, list[ChecklistItem], safe=True, positional=True)
        )

    async def getmanifest(self) -> Mapping[str, Any]:
        """Describe the methods that work with checklists of tasks.

        The form of the answer may change at any time; it is to be read by people.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-manifest.html
        """
        return await self._send(Call("task.checklistitem.getmanifest", {}, dict[str, Any], safe=True))

    async def isactionallowed(self, *, taskid: int, itemid: int, actionid: Literal[1, 2, 3, 4, 5]) -> bool:
        """Tell whether the user may do something with an item of a checklist.

        The answer is `false` too for a task or an item that does not exist.

        Args:
            actionid: One of `1` (add), `2` (change), `3` (delete), `4` (complete and renew), `5` (move).

        Errors:
            `ERROR_CORE`: A parameter is missing or not valid.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-is-action-allowed.html
        """
        params = {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid}
        return await self._send(Call("task.checklistitem.isactionallowed", params, bool, safe=True, positional=True))

    async def moveafteritem(self, *, taskid: int, itemid: int, afteritemid: int) -> None:
        """Move an item of a checklist behind another one of the task.

        The item gets the `PARENT_ID` of the other one.

        Args:
            afteritemid: Item of the same task.

        Errors:
            `ERROR_CORE`: A parameter is missing or not valid, or the user may not do this.

        Scope: task. Permission: task - edit, or a part in it.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-move-after-item.html
        """
        params = {"TASKID": taskid, "ITEMID": itemid, "AFTERITEMID": afteritemid}
        return await self._send(Call("task.checklistitem.moveafteritem", params, Nothing, positional=True))

    async def renew(self, *, taskid: int, itemid: int) -> bool:
        """Mark an item of a checklist of a task as not complete.

        The answer is `true` for an item that is not complete anyway, and `false` if there is no such item. The portal
        finds it by `itemid` alone and does not look whether it belongs to the task.

        Args:
            taskid: Above 0.
            itemid: Above 0.

        Errors:
            `ERROR_CORE`: A parameter is missing, no number, or not above 0.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-renew.html
        """
        params = {"TASKID": taskid, "ITEMID": itemid}
        return await self._send(Call("task.checklistitem.renew", params, bool, positional=True))

    async def update(self, *, taskid: int, itemid: int, fields: ChecklistItemChangesInput) -> None:
        """Change an item of a checklist of a task.

        Errors:
            `ERROR_CORE`: A parameter is missing, not valid or in the wrong place, or the user may not edit the task.

        Scope: task. Permission: task - edit, or a part in it.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-update.html
        """
        params = {"TASKID": taskid, "ITEMID": itemid, "FIELDS": fields}
        return await self._send(Call("task.checklistitem.update", params, Nothing, positional=True))

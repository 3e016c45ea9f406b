# Generated from specs/tasks/ by `make generate`. Edit the specs, not this file.
"""`tasks.template.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Required, TypedDict

from b24.call import Call, Group, Nothing, nullable

from .types import TaskFieldInfo
from .types_template import (
    TaskTemplate,
    TaskTemplateFieldsInput,
    TemplateChecklistItem,
    TemplateChecklistItemFieldsInput,
)

__all__ = [
    "TaskFieldInfo",
    "TaskTemplate",
    "TaskTemplateFieldsInput",
    "TaskTemplateGetOptionsInput",
    "TemplateAttachmentInput",
    "TemplateChecklistGroup",
    "TemplateChecklistItem",
    "TemplateChecklistItemChangesInput",
    "TemplateChecklistItemFieldsInput",
    "TemplateChecklistItemNewInput",
    "TemplateGroup",
]


class TaskTemplateGetOptionsInput(TypedDict, total=False):
    """What to read of a template. What may be sent, by wire names."""

    select: Sequence[str] | None
    """Fields; all and the custom ones without it, as `[*, UF_*]` says."""


class TemplateAttachmentInput(TypedDict, total=False):
    """A file to attach. What may be sent, by wire names."""

    NAME: Required[str]

    CONTENT: Required[bytes]


class TemplateChecklistItemChangesInput(TemplateChecklistItemFieldsInput, total=False):
    """What to change of an item. What may be sent, by wire names."""

    TITLE: str | None
    """Text, or the name of a checklist."""

    PARENT_ID: int | None
    """Item above it; items below move along, and a checklist that is put under an item merges with its. 0, or an
    item that does not exist, makes a checklist.
    """


class TemplateChecklistItemNewInput(TemplateChecklistItemFieldsInput, total=False):
    """An item to add. What may be sent, by wire names."""

    TITLE: Required[str]
    """Text, or the name of a checklist."""

    PARENT_ID: Required[int]
    """Item above it. 0, or an item that does not exist, makes a checklist."""


class TemplateChecklistGroup(Group):
    """`tasks.template.checklist.*`"""

    async def add(self, *, template_id: int, fields: TemplateChecklistItemNewInput) -> TemplateChecklistItem:
        """Add an item to a checklist of a template, or a checklist.

        Errors:
            `0`: `TITLE` or `PARENT_ID` is missing or not valid, or the user may not edit the template.
            `100`: `template_id` or `fields` is missing.

        Scope: task. Permission: task template - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add.html
        """
        params = {"templateId": template_id, "fields": fields}
        return await self._send(
            Call("tasks.template.checklist.add", params, TemplateChecklistItem, unwrap="result.checkListItem")
        )

    async def add_attachment_by_content(
        self, *, template_id: int, check_list_item_id: int, attachment_parameters: TemplateAttachmentInput
    ) -> TemplateChecklistItem:
        """Attach a file to an item of a checklist.

        The reply does not show the file yet; `tasks.template.checklist.get` does.

        Errors:
            `0`: There is no such item, or the user may not edit the template.
            `100`: A parameter is missing, or `attachment_parameters` is empty.

        Scope: task. Permission: task template - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachment-by-content.html
        """
        params = {
            "templateId": template_id,
            "checkListItemId": check_list_item_id,
            "attachmentParameters": attachment_parameters,
        }
        return await self._send(
            Call(
                "tasks.template.checklist.addAttachmentByContent",
                params,
                TemplateChecklistItem,
                unwrap="result.checkListItem",
                batchable=False,
            )
        )

    async def add_attachments_from_disk(
        self, *, template_id: int, check_list_item_id: int, files_ids: Sequence[str]
    ) -> TemplateChecklistItem:
        """Attach files of the drive to an item of a checklist.

        Args:
            files_ids: Each `n` and the id of the file.

        Errors:
            `0`: There is no such item, or the user may not edit the template.
            `100`: A parameter is missing, or `files_ids` is no list.

        Scope: task. Permission: task template - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachments-from-disk.html
        """
        params = {"templateId": template_id, "checkListItemId": check_list_item_id, "filesIds": files_ids}
        return await self._send(
            Call(
                "tasks.template.checklist.addAttachmentsFromDisk",
                params,
                TemplateChecklistItem,
                unwrap="result.checkListItem",
            )
        )

    async def complete(self, *, template_id: int, check_list_item_id: int) -> TemplateChecklistItem:
        """Mark an item of a checklist as complete.

        Errors:
            `0`: There is no such item, `template_id` is not a number, or the user may not edit the template.
            `100`: A parameter is missing.

        Scope: task. Permission: task template - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-complete.html
        """
        params = {"templateId": template_id, "checkListItemId": check_list_item_id}
        return await self._send(
            Call("tasks.template.checklist.complete", params, TemplateChecklistItem, unwrap="result.checkListItem")
        )

    async def delete(self, *, template_id: int, check_list_item_id: int) -> bool:
        """Delete an item of a checklist of a template.

        Errors:
            `0`: There is no such item, `template_id` is not a number, or the user may not edit the template.
            `100`: A parameter is missing.

        Scope: task. Permission: task template - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-delete.html
        """
        params = {"templateId": template_id, "checkListItemId": check_list_item_id}
        return await self._send(Call("tasks.template.checklist.delete", params, bool))

    async def get(self, *, template_id: int, check_list_item_id: int) -> TemplateChecklistItem:
        """Read an item of a checklist of a template.

        If there is no such item, all its fields are null.

        Errors:
            `0`: The user may not see the template.
            `100`: A parameter is missing.

        Scope: task. Permission: task template - read.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-get.html
        """
        params = {"templateId": template_id, "checkListItemId": check_list_item_id}
        return await self._send(
            Call(
                "tasks.template.checklist.get", params, TemplateChecklistItem, unwrap="result.checkListItem", safe=True
            )
        )

    async def list(
        self,
        *,
        template_id: int,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[str] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Sequence[TemplateChecklistItem]:
        """List the items of the checklists of a template.

        Args:
            filter: Fields are in upper case, as `IS_COMPLETE`; `TEMPLATE_ID` is always that of `template_id`.
            select: Fields in upper case.
            order: Fields are in upper case, and may be `CREATED_BY`, `TOGGLED_BY` and `TOGGLED_DATE` too; `ID`
                downwards without it.

        Errors:
            `0`: The user may not see the template.
            `100`: `template_id` is missing.

        Scope: task. Permission: task template - read.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-list.html
        """
        params = {"templateId": template_id, "filter": filter, "select": select, "order": order}
        return await self._send(
            Call(
                "tasks.template.checklist.list",
                params,
                list[TemplateChecklistItem],
                unwrap="result.checkListItems",
                safe=True,
            )
        )

    async def move_after(
        self, *, template_id: int, check_list_item_id: int, after_item_id: int
    ) -> TemplateChecklistItem:
        """Move an item of a checklist behind another.

        Errors:
            `0`: There is no such item, `template_id` is not a number, or the user may not edit the template.
            `100`: A parameter is missing.

        Scope: task. Permission: task template - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-after.html
        """
        params = {"templateId": template_id, "checkListItemId": check_list_item_id, "afterItemId": after_item_id}
        return await self._send(
            Call("tasks.template.checklist.moveAfter", params, TemplateChecklistItem, unwrap="result.checkListItem")
        )

    async def move_before(
        self, *, template_id: int, check_list_item_id: int, before_item_id: int
    ) -> TemplateChecklistItem:
        """Move an item of a checklist before another.

        Errors:
            `0`: There is no such item, `template_id` is not a number, or the user may not edit the template.
            `100`: A parameter is missing.

        Scope: task. Permission: task template - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-before.html
        """
        params = {"templateId": template_id, "checkListItemId": check_list_item_id, "beforeItemId": before_item_id}
        return await self._send(
            Call("tasks.template.checklist.moveBefore", params, TemplateChecklistItem, unwrap="result.checkListItem")
        )

    async def remove_attachments(
        self, *, template_id: int, check_list_item_id: int, attachments_ids: Sequence[int]
    ) -> TemplateChecklistItem:
        """Take files off an item of a checklist.

        Errors:
            `0`: There is no such item, or the user may not edit the template.
            `100`: A parameter is missing, or `attachments_ids` is no list.

        Scope: task. Permission: task template - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-remove-attachments.html
        """
        params = {"templateId": template_id, "checkListItemId": check_list_item_id, "attachmentsIds": attachments_ids}
        return await self._send(
            Call(
                "tasks.template.checklist.removeAttachments",
                params,
                TemplateChecklistItem,
                unwrap="result.checkListItem",
            )
        )

    async def renew(self, *, template_id: int, check_list_item_id: int) -> TemplateChecklistItem:
        """Mark an item of a checklist as not complete.

        Errors:
            `0`: There is no such item, `template_id` is not a number, or the user may not edit the template.
            `100`: A parameter is missing.

        Scope: task. Permission: task template - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-renew.html
        """
        params = {"templateId": template_id, "checkListItemId": check_list_item_id}
        return await self._send(
            Call("tasks.template.checklist.renew", params, TemplateChecklistItem, unwrap="result.checkListItem")
        )

    async def update(
        self, *, template_id: int, check_list_item_id: int, fields: TemplateChecklistItemChangesInput
    ) -> TemplateChecklistItem:
        """Change an item of a checklist of a template.

        Errors:
            `0`: There is no such item, `template_id` is not a number, or the user may not edit the template.
            `100`: A parameter is missing, or `fields` is empty.

        Scope: task. Permission: task template - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-update.html
        """
        params = {"templateId": template_id, "checkListItemId": check_list_item_id, "fields": fields}
        return await self._send(
            Call("tasks.template.checklist.update", params, TemplateChecklistItem, unwrap="result.checkListItem")
        )


class TemplateGroup(Group):
    """`tasks.template.*`"""

    @cached_property
    def checklist(self) -> TemplateChecklistGroup:
        """`tasks.template.checklist.*`"""
        return TemplateChecklistGroup(self._sender)

    async def add(self, *, fields: TaskTemplateFieldsInput | Mapping[str, Any]) -> int:
        """Add a template of tasks.

        Args:
            fields: `TITLE`, `CREATED_BY` and `RESPONSIBLE_ID` are required: without them nothing is added, and the id
                is 0.

        Errors:
            `0`: The user may not add templates.
            `100`: `fields` is missing or empty.

        Scope: task. Permission: task templates - create.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("tasks.template.add", params, int))

    async def delete(self, *, template_id: int) -> None:
        """Delete a template of tasks.

        The portal answers `false` in any case; only the template's absence shows that it worked.

        Errors:
            `100`: `template_id` is missing or not a number.

        Scope: task. Permission: task templates - delete.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-delete.html
        """
        params = {"templateId": template_id}
        return await self._send(Call("tasks.template.delete", params, Nothing))

    async def fields(self) -> Mapping[str, TaskFieldInfo]:
        """Describe the fields of templates, custom ones too.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-fields.html
        """
        return await self._send(Call("tasks.template.fields", {}, dict[str, TaskFieldInfo], safe=True))

    async def get(self, *, template_id: int, params: TaskTemplateGetOptionsInput | None = None) -> TaskTemplate | None:
        """Read a template of tasks; null if the user sees no such one.

        Errors:
            `100`: `template_id` is missing.

        Scope: task. Permission: task template - read.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-get.html
        """
        sent = {"templateId": template_id, "params": params}
        return await self._send(Call("tasks.template.get", sent, nullable(TaskTemplate), safe=True))

    async def update(self, *, template_id: int, fields: TaskTemplateFieldsInput | Mapping[str, Any]) -> bool:
        """Change a template of tasks; false if the user may not, or there is none.

        Errors:
            `100`: `template_id` is not a number, or a parameter is missing.

        Scope: task. Permission: task template - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-update.html
        """
        params = {"templateId": template_id, "fields": fields}
        return await self._send(Call("tasks.template.update", params, bool))

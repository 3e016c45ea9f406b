# Generated from specs/bizproc/ by `make generate`. Edit the specs, not this file.
"""`bizproc.workflow.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Annotated, Any, Literal, TypedDict

from attrs import frozen

from b24.call import Call, Cursor, Group, Nothing, Offset, Pages, Record, Upload, wire


class TemplateFieldsInput(TypedDict, total=False):
    """What to change of a template of workflows. What may be sent, by wire names."""

    NAME: str | None

    DESCRIPTION: str | None

    TEMPLATE_DATA: Upload | None
    """An exported template (`.bpt`)."""

    AUTO_EXECUTE: Literal[0, 1, 2, 3] | None
    """When it starts by itself. One of `0` (never), `1` (when a document is created), `2` (when it is changed), `3`
    (both).
    """


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Template(Record):
    """A template of workflows."""

    id: Annotated[int | None, wire("ID")] = None

    module_id: Annotated[str | None, wire("MODULE_ID")] = None
    """One of `crm` (CRM), `lists` (lists), `disk` (the drive)."""

    entity: Annotated[str | None, wire("ENTITY")] = None
    """Kind of object, such as `CCrmDocumentDeal`."""

    document_type: Annotated[Any, wire("DOCUMENT_TYPE")] = None
    """Type of document, such as `DEAL` or `iblock_164`; alone, or after its module and kind of object."""

    auto_execute: Annotated[int | None, wire("AUTO_EXECUTE")] = None
    """When it starts by itself. One of `0` (never), `1` (when a document is created), `2` (when it is changed), `3`
    (both).
    """

    name: Annotated[str | None, wire("NAME")] = None

    template: Annotated[list[Any] | None, wire("TEMPLATE")] = None
    """What it does."""

    parameters: Annotated[dict[str, Any] | None, wire("PARAMETERS")] = None

    variables: Annotated[dict[str, Any] | None, wire("VARIABLES")] = None

    constants: Annotated[dict[str, Any] | None, wire("CONSTANTS")] = None

    modified: Annotated[dt.datetime | None, wire("MODIFIED")] = None

    is_modified: Annotated[bool | None, wire("IS_MODIFIED")] = None
    """Whether a template of the portal was changed."""

    user_id: Annotated[int | None, wire("USER_ID")] = None
    """Who created or changed it."""

    system_code: Annotated[str | None, wire("SYSTEM_CODE")] = None
    """What tells templates of the portal and of applications apart."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Workflow(Record):
    """A workflow that runs."""

    id: Annotated[str | None, wire("ID")] = None

    modified: Annotated[dt.datetime | None, wire("MODIFIED")] = None

    owned_until: Annotated[dt.datetime | None, wire("OWNED_UNTIL")] = None
    """Until when it is locked; it hangs if that is more than 5 minutes ago."""

    module_id: Annotated[str | None, wire("MODULE_ID")] = None

    entity: Annotated[str | None, wire("ENTITY")] = None
    """Kind of object of the document."""

    document_id: Annotated[str | None, wire("DOCUMENT_ID")] = None
    """Such as `DEAL_1633`."""

    started: Annotated[dt.datetime | None, wire("STARTED")] = None

    started_by: Annotated[int | None, wire("STARTED_BY")] = None
    """User; 0 for the portal."""

    template_id: Annotated[int | None, wire("TEMPLATE_ID")] = None


class WorkflowTemplateGroup(Group):
    """`bizproc.workflow.template.*`"""

    async def add(
        self,
        *,
        document_type: Sequence[str],
        name: str,
        description: str | None = None,
        template_data: Upload,
        auto_execute: Literal[0, 1, 2, 3] | None = None,
    ) -> int:
        """Create a template of workflows; its id.

        For applications only, not for webhooks.

        Args:
            document_type: `[crm, CCrmDocumentDeal, DEAL]` and the like: module, kind of object, and type of document.
            template_data: An exported template (`.bpt`).
            auto_execute: When it starts by itself. One of `0` (never), `1` (when a document is created), `2` (when it
                is changed), `3` (both). Default: `0`.

        Errors:
            `ACCESS_DENIED`: The user is no administrator, or the caller no application.
            `ERROR_TEMPLATE_VALIDATION_FAILURE`: A parameter is missing or not valid.

        Scope: bizproc. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-add.html
        """
        params = {
            "DOCUMENT_TYPE": document_type,
            "NAME": name,
            "DESCRIPTION": description,
            "TEMPLATE_DATA": template_data,
            "AUTO_EXECUTE": auto_execute,
        }
        return await self._send(Call("bizproc.workflow.template.add", params, int, batchable=False))

    async def delete(self, *, id: int) -> None:
        """Delete a template of workflows.

        Templates that the application created only, and for applications only.

        Errors:
            `ACCESS_DENIED`: The user is no administrator, or the caller no application.
            `ERROR_TEMPLATE_NOT_FOUND`: There is no such template.

        Scope: bizproc. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-delete.html
        """
        params = {"ID": id}
        return await self._send(Call("bizproc.workflow.template.delete", params, Nothing))

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[Template]:
        """List templates of workflows.

        Args:
            select: `ID` alone without it.
            order: By `ID` without it.

        Errors:
            `ACCESS_DENIED`: The user is no administrator.

        Scope: bizproc. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-list.html
        """
        params = {"SELECT": select, "FILTER": filter, "ORDER": order}
        return self._pages(
            Call(
                "bizproc.workflow.template.list",
                params,
                list[Template],
                paging=Cursor(filter="FILTER", order="ORDER", select="SELECT"),
                safe=True,
            )
        )

    async def update(self, *, id: int, fields: TemplateFieldsInput) -> int:
        """Change a template of workflows; its id.

        Templates that the application created only, and for applications only.

        Errors:
            `ACCESS_DENIED`: The user is no administrator, or the caller no application.
            `ERROR_TEMPLATE_VALIDATION_FAILURE`: A field is not valid, or there is nothing to change.
            `ERROR_TEMPLATE_NOT_FOUND`: There is no such template.
            `ERROR_TEMPLATE_NOT_OWNER`: Another application, or a user, created the template.

        Scope: bizproc. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-update.html
        """
        params = {"ID": id, "FIELDS": fields}
        return await self._send(Call("bizproc.workflow.template.update", params, int))


class WorkflowGroup(Group):
    """`bizproc.workflow.*`"""

    @cached_property
    def template(self) -> WorkflowTemplateGroup:
        """`bizproc.workflow.template.*`"""
        return WorkflowTemplateGroup(self._sender)

    def instances(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[Workflow]:
        """List workflows that run.

        Args:
            select: Default: `['ID', 'MODIFIED', 'OWNED_UNTIL']`.
            order: By `MODIFIED`, the last first, without it.

        Errors:
            `ACCESS_DENIED`: The user is no administrator.

        Scope: bizproc. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html
        """
        params = {"SELECT": select, "FILTER": filter, "ORDER": order}
        return self._pages(Call("bizproc.workflow.instances", params, list[Workflow], paging=Offset(), safe=True))

    async def kill(self, *, id: str) -> bool:
        """Stop a workflow and delete all it knows.

        Args:
            id: As `bizproc.workflow.instances` tells.

        Errors:
            `ACCESS_DENIED`: The user is no administrator.
            `ERROR_WRONG_WORKFLOW_ID`: `id` is empty.

        Scope: bizproc. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html
        """
        params = {"ID": id}
        return await self._send(Call("bizproc.workflow.kill", params, bool))

    async def start(
        self, *, template_id: int, document_id: Sequence[str], parameters: Mapping[str, Any] | None = None
    ) -> str:
        """Start a workflow; its id.

        Not in free plans.

        Args:
            document_id: `[crm, CCrmDocumentDeal, DEAL_777]` and the like: module, kind of object, and document.
            parameters: Values of the template's parameters; a user is `user_1`.

        Errors:
            `ERROR_WRONG_WORKFLOW_ID`: There is no such template.
            No code: `document_id` is not valid, or does not fit the template.
            `ACCESS_DENIED`: The user is no administrator.

        Scope: bizproc. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html
        """
        params = {"TEMPLATE_ID": template_id, "DOCUMENT_ID": document_id, "PARAMETERS": parameters}
        return await self._send(Call("bizproc.workflow.start", params, str))

    async def terminate(self, *, id: str, status: str | None = None) -> bool:
        """Stop a workflow.

        Args:
            id: As `bizproc.workflow.instances` tells.
            status: State to show.

        Errors:
            `ACCESS_DENIED`: The user is no administrator.
            `ERROR_WRONG_WORKFLOW_ID`: `id` is empty.

        Scope: bizproc. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-terminate.html
        """
        params = {"ID": id, "STATUS": status}
        return await self._send(Call("bizproc.workflow.terminate", params, bool))

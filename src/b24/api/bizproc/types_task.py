# Generated from specs/bizproc/_task.yaml by `make generate`. Edit the specs, not this file.
"""Types of `bizproc.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, Any

from attrs import frozen

from b24.call import Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskField(Record):
    """A field that a task of a workflow asks for."""

    id: Annotated[str | None, wire("Id")] = None

    type: Annotated[str | None, wire("Type")] = None
    """As `string`, `user` or `E:ECrm`."""

    name: Annotated[Any, wire("Name")] = None

    description: Annotated[Any, wire("Description")] = None

    multiple: Annotated[bool | None, wire("Multiple")] = None

    required: Annotated[bool | None, wire("Required")] = None

    options: Annotated[dict[str, Any] | None, wire("Options")] = None
    """By the type: names of the values of `select`, kinds of objects of `E:ECrm`."""

    settings: Annotated[Any, wire("Settings")] = None

    default: Annotated[Any, wire("Default")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskParameters(Record):
    """How a task of a workflow is shown."""

    comment_label: Annotated[str | None, wire("CommentLabel")] = None

    comment_required: Annotated[str | None, wire("CommentRequired")] = None
    """Whether a comment is needed. One of `N` (no), `Y` (yes), `YA` (to agree), `YR` (to refuse)."""

    show_comment: Annotated[bool | None, wire("ShowComment")] = None
    """Whether there is a comment."""

    status_ok_label: Annotated[str | None, wire("StatusOkLabel")] = None

    status_yes_label: Annotated[str | None, wire("StatusYesLabel")] = None

    status_no_label: Annotated[str | None, wire("StatusNoLabel")] = None

    fields: Annotated[Sequence[TaskField] | None, wire("Fields")] = None
    """What the user is to tell."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class WorkflowTask(Record):
    """A task that a workflow gave to a user."""

    id: Annotated[int | None, wire("ID")] = None

    workflow_id: Annotated[str | None, wire("WORKFLOW_ID")] = None

    document_name: Annotated[str | None, wire("DOCUMENT_NAME")] = None

    description: Annotated[str | None, wire("DESCRIPTION")] = None

    name: Annotated[str | None, wire("NAME")] = None

    modified: Annotated[dt.datetime | None, wire("MODIFIED")] = None

    workflow_started: Annotated[dt.datetime | None, wire("WORKFLOW_STARTED")] = None

    workflow_started_by: Annotated[int | None, wire("WORKFLOW_STARTED_BY")] = None
    """User."""

    overdue_date: Annotated[dt.datetime | None, wire("OVERDUE_DATE")] = None
    """When it should be done."""

    workflow_template_id: Annotated[int | None, wire("WORKFLOW_TEMPLATE_ID")] = None

    workflow_template_name: Annotated[str | None, wire("WORKFLOW_TEMPLATE_NAME")] = None

    workflow_state: Annotated[str | None, wire("WORKFLOW_STATE")] = None

    status: Annotated[int | None, wire("STATUS")] = None
    """One of `0` (in work), `1` (agreed), `2` (refused), `3` (done), `4` (overdue)."""

    user_id: Annotated[int | None, wire("USER_ID")] = None

    user_status: Annotated[int | None, wire("USER_STATUS")] = None
    """What the user answered. One of `0` (nothing yet), `1` (agreed), `2` (refused), `3` (done)."""

    module_id: Annotated[str | None, wire("MODULE_ID")] = None

    entity: Annotated[str | None, wire("ENTITY")] = None
    """Kind of object of the document."""

    document_id: Annotated[str | None, wire("DOCUMENT_ID")] = None

    activity: Annotated[str | None, wire("ACTIVITY")] = None
    """Kind of the task. One of `ApproveActivity` (to agree or refuse), `ReviewActivity` (to take note),
    `RequestInformationActivity` (to tell something), `RequestInformationOptionalActivity` (to tell something, or
    refuse).
    """

    activity_name: Annotated[str | None, wire("ACTIVITY_NAME")] = None
    """Its place in the template."""

    parameters: Annotated[TaskParameters | None, wire("PARAMETERS")] = None

    document_url: Annotated[str | None, wire("DOCUMENT_URL")] = None
    """Address below the portal's."""

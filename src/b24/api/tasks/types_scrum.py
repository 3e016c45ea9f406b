# Generated from specs/tasks/_scrum.yaml by `make generate`. Edit the specs, not this file.
"""Types of `tasks.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypedDict

from attrs import frozen

from b24.call import Record, wire


class ScrumBacklogInput(TypedDict, total=False):
    """The backlog of a Scrum. What may be sent, by wire names."""

    groupId: Required[int]
    """The Scrum, which is a group."""

    createdBy: Required[int]
    """User who made it."""

    modifiedBy: int | None
    """User who last changed it; 0 for none."""


class ScrumEpicFieldsInput(TypedDict, total=False):
    """Fields of an epic to write. What may be sent, by wire names."""

    name: str

    description: str

    groupId: int
    """The Scrum, which is a group."""

    color: str
    """As `#69dafc`."""

    files: Sequence[str]
    """Files on the drive, each `n` and its id."""

    createdBy: int
    """User who made it."""

    modifiedBy: int
    """User who last changed it."""


class ScrumSprintInput(TypedDict, total=False):
    """A sprint of a Scrum. What may be sent, by wire names."""

    groupId: int
    """The Scrum, which is a group."""

    name: str

    sort: int
    """Position."""

    createdBy: int
    """User who made it."""

    modifiedBy: int
    """User who last changed it."""

    dateStart: dt.datetime

    dateEnd: dt.datetime

    status: Literal["active", "planned", "completed"]
    """One of `active`, `planned`, `completed`."""


class ScrumStageInput(TypedDict, total=False):
    """A column of the Kanban of a sprint. What may be sent, by wire names."""

    name: Required[str]

    sort: int | None
    """Position, a multiple of 100."""

    type: Literal["NEW", "WORK", "FINISH"] | None
    """One of `NEW` (the first column; there has to be one), `WORK` (a column between), `FINISH` (the last column;
    there has to be one).
    """

    sprintId: Required[int]

    color: str | None
    """Six hexadecimal digits, as `00C4FB`."""


class ScrumTaskInput(TypedDict, total=False):
    """What a Scrum knows of a task. What may be sent, by wire names."""

    entityId: int | None
    """The backlog or the sprint that the task is in; without it, the Scrum's backlog."""

    storyPoints: str | None
    """Size of the task; need not be a number."""

    epicId: int | None

    sort: int | None
    """Position."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ScrumBacklog(Record):
    """The backlog of a Scrum."""

    id: int

    group_id: Annotated[int, wire("groupId")]
    """The Scrum, which is a group."""

    created_by: Annotated[int, wire("createdBy")]
    """User who made it."""

    modified_by: Annotated[int | None, wire("modifiedBy")] = None
    """User who last changed it; 0 for none."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ScrumEpic(Record):
    """An epic of a Scrum."""

    id: int | None = None

    group_id: Annotated[int | None, wire("groupId")] = None
    """The Scrum, which is a group."""

    name: str | None = None

    description: str | None = None

    created_by: Annotated[int | None, wire("createdBy")] = None
    """User who made it."""

    modified_by: Annotated[int | None, wire("modifiedBy")] = None
    """User who last changed it; 0 for none."""

    color: str | None = None
    """As `#69dafc`."""

    files: ScrumEpicFiles | None = None
    """Only `tasks.api.scrum.epic.get` tells of them."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ScrumEpicFiles(Record):
    """The custom field that holds the files of an epic."""

    id: Annotated[int | None, wire("ID")] = None
    """The field."""

    entity_id: Annotated[str | None, wire("ENTITY_ID")] = None

    field_name: Annotated[str | None, wire("FIELD_NAME")] = None

    user_type_id: Annotated[str | None, wire("USER_TYPE_ID")] = None

    xml_id: Annotated[str | None, wire("XML_ID")] = None

    sort: Annotated[int | None, wire("SORT")] = None

    multiple: Annotated[bool | None, wire("MULTIPLE")] = None

    mandatory: Annotated[bool | None, wire("MANDATORY")] = None

    show_filter: Annotated[str | None, wire("SHOW_FILTER")] = None
    """Whether and how it can be filtered by; `N` for not."""

    show_in_list: Annotated[bool | None, wire("SHOW_IN_LIST")] = None

    edit_in_list: Annotated[bool | None, wire("EDIT_IN_LIST")] = None

    is_searchable: Annotated[bool | None, wire("IS_SEARCHABLE")] = None

    settings: Annotated[ScrumEpicFilesSettings | None, wire("SETTINGS")] = None

    user_type: Annotated[ScrumEpicFilesKind | None, wire("USER_TYPE")] = None

    value: Annotated[list[int] | None, wire("VALUE")] = None
    """The files, as they are attached."""

    entity_value_id: Annotated[int | None, wire("ENTITY_VALUE_ID")] = None
    """The epic."""

    custom_data: Annotated[dict[str, str] | None, wire("CUSTOM_DATA")] = None
    """How they are shown."""

    edit_form_label: Annotated[str | None, wire("EDIT_FORM_LABEL")] = None

    tag: Annotated[str | None, wire("TAG")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ScrumEpicFilesKind(Record):
    """Kind of the field that holds the files of an epic."""

    user_type_id: Annotated[str | None, wire("USER_TYPE_ID")] = None

    class_name: Annotated[str | None, wire("CLASS_NAME")] = None

    description: Annotated[str | None, wire("DESCRIPTION")] = None

    base_type: Annotated[str | None, wire("BASE_TYPE")] = None

    tag: Annotated[list[str] | None, wire("TAG")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ScrumEpicFilesSettings(Record):
    """Settings of the field that holds the files of an epic."""

    iblock_id: Annotated[int | None, wire("IBLOCK_ID")] = None

    section_id: Annotated[int | None, wire("SECTION_ID")] = None

    uf_to_save_allow_edit: Annotated[bool | None, wire("UF_TO_SAVE_ALLOW_EDIT")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ScrumFieldInfo(Record):
    """What is known of a field of a Scrum's objects."""

    type: str
    """As `integer` or `string`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ScrumSprint(Record):
    """A sprint of a Scrum."""

    id: int | None = None

    group_id: Annotated[int | None, wire("groupId")] = None
    """The Scrum, which is a group."""

    entity_type: Annotated[str | None, wire("entityType")] = None
    """`sprint`."""

    name: str | None = None

    goal: str | None = None
    """Set by hand, when the sprint is started."""

    sort: int | None = None
    """Position."""

    created_by: Annotated[int | None, wire("createdBy")] = None
    """User who made it."""

    modified_by: Annotated[int | None, wire("modifiedBy")] = None
    """User who last changed it."""

    date_start: Annotated[dt.datetime | None, wire("dateStart")] = None

    date_end: Annotated[dt.datetime | None, wire("dateEnd")] = None

    status: str | None = None
    """One of `active`, `planned`, `completed`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ScrumStage(Record):
    """A column of the Kanban of a sprint."""

    id: int

    name: str

    sort: int | None = None
    """Position, a multiple of 100."""

    type: str | None = None
    """One of `NEW` (the first column; there has to be one), `WORK` (a column between), `FINISH` (the last column;
    there has to be one).
    """

    sprint_id: Annotated[int, wire("sprintId")]

    color: str | None = None
    """Six hexadecimal digits, as `00C4FB`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ScrumTask(Record):
    """What a Scrum knows of a task."""

    entity_id: Annotated[int | None, wire("entityId")] = None
    """The backlog or the sprint that the task is in; without it, the Scrum's backlog."""

    story_points: Annotated[str | None, wire("storyPoints")] = None
    """Size of the task; need not be a number."""

    epic_id: Annotated[int | None, wire("epicId")] = None

    sort: int | None = None
    """Position."""

    created_by: Annotated[int | None, wire("createdBy")] = None
    """User who made it."""

    modified_by: Annotated[int | None, wire("modifiedBy")] = None
    """User who last changed it."""

# Generated from specs/tasks/_template.yaml by `make generate`. Edit the specs, not this file.
"""Types of `tasks.*`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, Required, TypedDict

from attrs import frozen

from b24.call import Record, wire

from .types import ChecklistMember

__all__ = [
    "ChecklistMember",
    "TaskTemplate",
    "TaskTemplateFieldsInput",
    "TaskTemplateRepetitionInput",
    "TemplateChecklistItem",
    "TemplateChecklistItemFieldsInput",
    "TemplateChecklistMemberInput",
]


class TaskTemplateFieldsInput(TypedDict, total=False):
    """Fields of a template to write. What may be sent, by wire names."""

    PARENT_ID: int
    """Parent of the tasks. Default: `0`."""

    TITLE: str

    DESCRIPTION: str

    PRIORITY: Literal[0, 1, 2]
    """One of `0` (low), `1` (medium), `2` (high). Default: `1`."""

    GROUP_ID: int
    """Default: `0`."""

    STAGE_ID: int
    """Default: `0`."""

    CREATED_BY: int
    """User who gives the task."""

    RESPONSIBLE_ID: int
    """User who is to do the task."""

    DEPENDS_ON: Sequence[int]
    """Templates that it depends on."""

    RESPONSIBLES: Sequence[int]
    """Users who are to do the task."""

    ACCOMPLICES: Sequence[int]
    """Users who take part."""

    AUDITORS: Sequence[int]
    """Users who watch."""

    STATUS: Literal[2, 3, 4, 5, 6]
    """One of `2` (waits to be done), `3` (in work), `4` (waits to be approved), `5` (completed), `6` (put off).
    Default: `2`.
    """

    MULTITASK: Literal["Y", "N"]
    """Whether the task has tasks below it. Default: `N`."""

    REPLICATE: Literal["Y", "N"]
    """Whether tasks are added again and again, as `REPLICATE_PARAMS` says. Default: `N`."""

    SITE_ID: str

    TASK_CONTROL: Literal["Y", "N"]
    """Whether whoever gave the task has to approve it. Default: `N`."""

    ADD_IN_REPORT: Literal["Y", "N"]
    """Whether the task counts in the report on efficiency. Default: `N`."""

    XML_ID: str
    """Id outside."""

    DEADLINE_AFTER: int
    """Time from the task's creation to its deadline, in seconds."""

    START_DATE_PLAN_AFTER: int
    """Time from the task's creation to its planned start, in seconds."""

    END_DATE_PLAN_AFTER: int
    """Time from the task's creation to its planned end, in seconds."""

    TPARAM_TYPE: Literal[1, 0]
    """Whether new users get a task. Default: `0`."""

    TPARAM_REPLICATION_COUNT: int
    """How many tasks were added by repetition. Default: `0`."""

    REPLICATE_PARAMS: TaskTemplateRepetitionInput

    BASE_TEMPLATE_ID: int
    """Template above it."""

    TEMPLATE_CHILDREN_COUNT: int
    """How many templates are below it."""

    UF_CRM_TASK: Sequence[str]
    """Objects of the CRM, such as `L_1179` or `D_1833`."""

    UF_TASK_WEBDAV_FILES: Sequence[str]
    """Files on the drive, each `n` and its id."""


class TaskTemplateRepetitionInput(TypedDict, total=False):
    """When a template adds a task again. What may be sent, by wire names."""

    PERIOD: Literal["daily", "weekly", "monthly", "yearly"]
    """One of `daily`, `weekly`, `monthly`, `yearly`."""

    START_DATE: str
    """From when, such as `31.12.2026 14:00:00`."""

    TIME: str
    """At what time, `HH:MM`. Default: `05:00`."""

    REPEAT_TILL: Literal["endless", "times", "date"]
    """Until when. One of `endless` (without end), `times` (until `TIMES` tasks are added), `date` (until
    `END_DATE`).
    """

    TIMES: int

    END_DATE: str
    """As `START_DATE`."""

    NEXT_EXECUTION_TIME: str
    """When the next task is added, as `START_DATE`."""

    DEADLINE_OFFSET: int
    """Time from the start to the deadline."""

    EVERY_DAY: int
    """Every how many days; `daily`."""

    WORKDAY_ONLY: Literal["Y", "N"]
    """Whether days off are skipped; `daily`."""

    DAILY_MONTH_INTERVAL: int
    """A further interval; `daily`."""

    EVERY_WEEK: int
    """Every how many weeks; `weekly`."""

    WEEK_DAYS: Sequence[int]
    """1 for Monday to 7 for Sunday; `weekly`."""

    MONTHLY_TYPE: Literal[1, 2]
    """By what; `monthly`. One of `1` (day of the month), `2` (day of the week)."""

    MONTHLY_DAY_NUM: int
    """Day of the month; type 1."""

    MONTHLY_MONTH_NUM_1: int
    """Every how many months; type 1."""

    MONTHLY_WEEK_DAY_NUM: int
    """0 for the first week to 3 for the fourth, 4 for the last; type 2."""

    MONTHLY_WEEK_DAY: int
    """0 for Monday to 6 for Sunday; type 2."""

    MONTHLY_MONTH_NUM_2: int
    """Every how many months; type 2."""

    YEARLY_TYPE: Literal[1, 2]
    """By what; `yearly`. One of `1` (day of the month), `2` (day of the week)."""

    YEARLY_DAY_NUM: int
    """Day of the month; type 1."""

    YEARLY_MONTH_1: int
    """0 for January to 11 for December; type 1."""

    YEARLY_WEEK_DAY_NUM: int
    """0 for the first week to 3 for the fourth, 4 for the last; type 2."""

    YEARLY_WEEK_DAY: int
    """0 for Monday to 6 for Sunday; type 2."""

    YEARLY_MONTH_2: int
    """0 for January to 11 for December; type 2."""


class TemplateChecklistItemFieldsInput(TypedDict, total=False):
    """Fields of an item that may always be left out. What may be sent, by wire names."""

    SORT_INDEX: int | None
    """Position."""

    IS_COMPLETE: Literal["Y", "N"] | None
    """Default: `N`."""

    IS_IMPORTANT: Literal["Y", "N"] | None

    MEMBERS: Mapping[int, TemplateChecklistMemberInput] | None
    """By user. They take part in the task too. To change them, name all."""


class TemplateChecklistMemberInput(TypedDict, total=False):
    """How a user takes part in an item. What may be sent, by wire names."""

    TYPE: Required[Literal["A", "U"]]
    """One of `A` (takes part), `U` (watches)."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskTemplate(Record):
    """A template of tasks."""

    __open__: ClassVar[bool] = True

    id: Annotated[int | None, wire("ID")] = None

    title: Annotated[str | None, wire("TITLE")] = None

    description: Annotated[str | None, wire("DESCRIPTION")] = None

    description_in_bbcode: Annotated[bool | None, wire("DESCRIPTION_IN_BBCODE")] = None
    """Whether the description has BBCode."""

    priority: Annotated[int | None, wire("PRIORITY")] = None
    """One of `0` (low), `1` (medium), `2` (high)."""

    status: Annotated[int | None, wire("STATUS")] = None

    stage_id: Annotated[int | None, wire("STAGE_ID")] = None

    responsible_id: Annotated[int | None, wire("RESPONSIBLE_ID")] = None
    """User who is to do the task."""

    deadline_after: Annotated[int | None, wire("DEADLINE_AFTER")] = None
    """Time from the task's creation to its deadline, in seconds."""

    start_date_plan_after: Annotated[int | None, wire("START_DATE_PLAN_AFTER")] = None
    """Time from the task's creation to its planned start, in seconds."""

    end_date_plan_after: Annotated[int | None, wire("END_DATE_PLAN_AFTER")] = None
    """Time from the task's creation to its planned end, in seconds."""

    replicate: Annotated[bool | None, wire("REPLICATE")] = None
    """Whether tasks are added again and again."""

    created_by: Annotated[int | None, wire("CREATED_BY")] = None
    """User who gives the task."""

    xml_id: Annotated[str | None, wire("XML_ID")] = None
    """Id outside."""

    allow_change_deadline: Annotated[bool | None, wire("ALLOW_CHANGE_DEADLINE")] = None
    """Whether whoever does the task may change its deadline."""

    allow_time_tracking: Annotated[bool | None, wire("ALLOW_TIME_TRACKING")] = None
    """Whether time is tracked."""

    task_control: Annotated[bool | None, wire("TASK_CONTROL")] = None
    """Whether whoever gave the task has to approve it."""

    add_in_report: Annotated[bool | None, wire("ADD_IN_REPORT")] = None
    """Whether the task counts in the report on efficiency."""

    group_id: Annotated[int | None, wire("GROUP_ID")] = None

    parent_id: Annotated[int | None, wire("PARENT_ID")] = None
    """Parent of the tasks."""

    multitask: Annotated[bool | None, wire("MULTITASK")] = None
    """Whether the task has tasks below it."""

    site_id: Annotated[str | None, wire("SITE_ID")] = None

    accomplices: Annotated[str | None, wire("ACCOMPLICES")] = None
    """Users who take part, as PHP serializes a list."""

    auditors: Annotated[str | None, wire("AUDITORS")] = None
    """Users who watch, as PHP serializes a list."""

    responsibles: Annotated[str | None, wire("RESPONSIBLES")] = None
    """Users who are to do the task, as PHP serializes a list."""

    files: Annotated[Any, wire("FILES")] = None

    tags: Annotated[Any, wire("TAGS")] = None

    depends_on: Annotated[Any, wire("DEPENDS_ON")] = None

    match_work_time: Annotated[bool | None, wire("MATCH_WORK_TIME")] = None
    """Whether times skip days off."""

    task_id: Annotated[int | None, wire("TASK_ID")] = None
    """Task that it was made of."""

    tparam_type: Annotated[bool | None, wire("TPARAM_TYPE")] = None
    """Whether new users get a task."""

    tparam_replication_count: Annotated[int | None, wire("TPARAM_REPLICATION_COUNT")] = None
    """How many tasks were added by repetition."""

    replicate_params: Annotated[str | None, wire("REPLICATE_PARAMS")] = None
    """When tasks are added again, as PHP serializes it."""

    base_template_id: Annotated[int | None, wire("BASE_TEMPLATE_ID")] = None
    """Template above it."""

    template_children_count: Annotated[int | None, wire("TEMPLATE_CHILDREN_COUNT")] = None
    """How many templates are below it."""

    created_by_name: Annotated[str | None, wire("CREATED_BY_NAME")] = None

    created_by_last_name: Annotated[str | None, wire("CREATED_BY_LAST_NAME")] = None

    created_by_second_name: Annotated[str | None, wire("CREATED_BY_SECOND_NAME")] = None

    created_by_login: Annotated[str | None, wire("CREATED_BY_LOGIN")] = None

    created_by_work_position: Annotated[str | None, wire("CREATED_BY_WORK_POSITION")] = None

    created_by_photo: Annotated[int | None, wire("CREATED_BY_PHOTO")] = None
    """File of the picture."""

    responsible_name: Annotated[str | None, wire("RESPONSIBLE_NAME")] = None

    responsible_last_name: Annotated[str | None, wire("RESPONSIBLE_LAST_NAME")] = None

    responsible_second_name: Annotated[str | None, wire("RESPONSIBLE_SECOND_NAME")] = None

    responsible_login: Annotated[str | None, wire("RESPONSIBLE_LOGIN")] = None

    responsible_work_position: Annotated[str | None, wire("RESPONSIBLE_WORK_POSITION")] = None

    responsible_photo: Annotated[int | None, wire("RESPONSIBLE_PHOTO")] = None
    """File of the picture."""

    scenario: Annotated[str | None, wire("SCENARIO")] = None
    """How it was made; `default`."""

    uf_crm_task: Annotated[list[str] | None, wire("UF_CRM_TASK")] = None
    """Objects of the CRM, such as `L_1179` or `D_1833`."""

    uf_task_webdav_files: Annotated[list[int] | None, wire("UF_TASK_WEBDAV_FILES")] = None
    """Files, as they are attached."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TemplateChecklistItem(Record):
    """An item of a checklist of a template."""

    id: int | None = None

    copied_id: Annotated[int | None, wire("copiedId")] = None
    """Item that it is a copy of."""

    user_id: Annotated[int | None, wire("userId")] = None
    """User who asked."""

    created_by: Annotated[int | None, wire("createdBy")] = None
    """User who made it."""

    parent_id: Annotated[int | None, wire("parentId")] = None
    """Item above it; 0 for a checklist itself."""

    title: str | None = None

    sort_index: Annotated[int | None, wire("sortIndex")] = None
    """Position."""

    display_sort_index: Annotated[str | None, wire("displaySortIndex")] = None
    """Position to show."""

    is_complete: Annotated[bool | None, wire("isComplete")] = None

    is_important: Annotated[bool | None, wire("isImportant")] = None

    completed_count: Annotated[int | None, wire("completedCount")] = None
    """How many items below it are complete."""

    members: Sequence[ChecklistMember] | None = None

    attachments: dict[int, str] | None = None
    """Files on the drive, each `n` and its id, by id of the attachment."""

    node_id: Annotated[int | None, wire("nodeId")] = None

    template_id: Annotated[int | None, wire("templateId")] = None

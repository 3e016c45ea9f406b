# Generated from specs/tasks/_task.yaml by `make generate`. Edit the specs, not this file.
"""Types of `tasks.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, Required, TypedDict

from attrs import frozen

from b24.call import Record, wire

from .types import ChecklistMember

__all__ = [
    "ChecklistMember",
    "Task",
    "TaskActions",
    "TaskBadge",
    "TaskBadgeCounters",
    "TaskChecklistActions",
    "TaskChecklistItem",
    "TaskChecklistNode",
    "TaskChecklistNodeFields",
    "TaskFieldsInput",
    "TaskParameterInput",
    "TaskResult",
    "TaskTag",
    "TaskUser",
    "TaskWorkgroup",
]


class TaskFieldsInput(TypedDict, total=False):
    """Fields of a task to write. What may be sent, by wire names."""

    TITLE: str

    DESCRIPTION: str

    RESPONSIBLE_ID: int
    """User who is to do it."""

    CREATED_BY: int
    """User who gives it."""

    ACCOMPLICES: Sequence[int]
    """Users who take part."""

    AUDITORS: Sequence[int]
    """Users who watch."""

    DEADLINE: dt.datetime

    START_DATE_PLAN: dt.datetime
    """Goes with `END_DATE_PLAN`."""

    END_DATE_PLAN: dt.datetime
    """Goes with `START_DATE_PLAN`."""

    PARENT_ID: int
    """Task above it."""

    GROUP_ID: int

    STAGE_ID: int

    FLOW_ID: int

    STATUS: Literal[2, 3, 4, 5, 6]
    """One of `2` (waits to be done), `3` (in work), `4` (waits to be approved), `5` (completed), `6` (put off).
    Default: `2`.
    """

    PRIORITY: Literal[0, 1, 2]
    """One of `0` (low), `1` (medium), `2` (high). Default: `1`."""

    MARK: Literal["N", "P"]
    """Rating. One of `N` (negative), `P` (positive)."""

    MULTITASK: Literal["Y", "N"]
    """Default: `N`."""

    REPLICATE: Literal["Y", "N"]
    """Whether it comes again and again. Default: `N`."""

    ALLOW_CHANGE_DEADLINE: Literal["Y", "N"]
    """Whether whoever does it may change the deadline. Default: `N`."""

    ALLOW_TIME_TRACKING: Literal["Y", "N"]
    """Default: `N`."""

    TASK_CONTROL: Literal["Y", "N"]
    """Whether whoever gave it has to approve it. Default: `N`."""

    ADD_IN_REPORT: Literal["Y", "N"]
    """Whether it counts in the report on efficiency. Default: `N`."""

    MATCH_WORK_TIME: Literal["Y", "N"]
    """Whether times skip days off."""

    TIME_ESTIMATE: int
    """Time that it should take, in seconds."""

    DURATION_PLAN: int
    """In `DURATION_TYPE`."""

    DURATION_TYPE: Literal["secs", "mins", "hours", "days", "weeks", "monts", "years"]
    """One of `secs`, `mins`, `hours`, `days`, `weeks`, `monts`, `years`. Default: `days`."""

    DESCRIPTION_IN_BBCODE: Literal["Y", "N"]
    """Whether the description has BBCode."""

    XML_ID: str
    """Id outside."""

    SITE_ID: str

    SE_PARAMETER: Sequence[TaskParameterInput]

    UF_CRM_TASK: Sequence[str]
    """Objects of the CRM, such as `L_4` (lead), `C_7` (contact), `CO_5` (company) or `D_10` (deal)."""

    UF_TASK_WEBDAV_FILES: Sequence[str]
    """Files on the drive, each `n` and its id; those that are attached already, by the id of the attachment. The
    list takes the place of all files.
    """


class TaskParameterInput(TypedDict, total=False):
    """A further setting of a task. What may be sent, by wire names."""

    CODE: Required[Literal[1, 2, 3]]
    """One of `1` (the tasks below it set its times), `2` (it is completed with the tasks below it, and they with
    it), `3` (it cannot be completed without a result).
    """

    VALUE: Required[Literal["Y", "N"]]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Task(Record):
    """A task."""

    __open__: ClassVar[bool] = True

    id: int | None = None

    parent_id: Annotated[int | None, wire("parentId")] = None
    """Task above it."""

    title: str | None = None

    description: str | None = None

    chat_id: Annotated[int | None, wire("chatId")] = None
    """Chat of the task."""

    mark: str | None = None
    """Rating; none if it is empty. One of `N` (negative), `P` (positive)."""

    priority: int | None = None
    """One of `0` (low), `1` (medium), `2` (high)."""

    multitask: bool | None = None
    """Whether it has tasks below it."""

    not_viewed: Annotated[bool | None, wire("notViewed")] = None

    replicate: bool | None = None
    """Whether it comes again and again."""

    stage_id: Annotated[int | None, wire("stageId")] = None

    sprint_id: Annotated[int | None, wire("sprintId")] = None

    backlog_id: Annotated[int | None, wire("backlogId")] = None

    created_by: Annotated[int | None, wire("createdBy")] = None
    """User who gave it."""

    created_date: Annotated[dt.datetime | None, wire("createdDate")] = None

    responsible_id: Annotated[int | None, wire("responsibleId")] = None
    """User who is to do it."""

    changed_by: Annotated[int | None, wire("changedBy")] = None

    changed_date: Annotated[dt.datetime | None, wire("changedDate")] = None

    status_changed_by: Annotated[int | None, wire("statusChangedBy")] = None

    closed_by: Annotated[int | None, wire("closedBy")] = None
    """User who completed it; 0 for none."""

    closed_date: Annotated[dt.datetime | None, wire("closedDate")] = None

    activity_date: Annotated[dt.datetime | None, wire("activityDate")] = None
    """When something last happened to it."""

    date_start: Annotated[dt.datetime | None, wire("dateStart")] = None
    """When work began."""

    deadline: dt.datetime | None = None

    start_date_plan: Annotated[dt.datetime | None, wire("startDatePlan")] = None

    end_date_plan: Annotated[dt.datetime | None, wire("endDatePlan")] = None

    guid: str | None = None

    xml_id: Annotated[str | None, wire("xmlId")] = None
    """Id outside."""

    comments_count: Annotated[int | None, wire("commentsCount")] = None

    service_comments_count: Annotated[int | None, wire("serviceCommentsCount")] = None
    """How many comments the portal wrote."""

    allow_change_deadline: Annotated[bool | None, wire("allowChangeDeadline")] = None
    """Whether whoever does it may change the deadline."""

    allow_time_tracking: Annotated[bool | None, wire("allowTimeTracking")] = None

    task_control: Annotated[bool | None, wire("taskControl")] = None
    """Whether whoever gave it has to approve it."""

    add_in_report: Annotated[bool | None, wire("addInReport")] = None
    """Whether it counts in the report on efficiency."""

    forked_by_template_id: Annotated[int | None, wire("forkedByTemplateId")] = None
    """Template that it was made of."""

    time_estimate: Annotated[int | None, wire("timeEstimate")] = None
    """Time that it should take, in seconds."""

    time_spent_in_logs: Annotated[int | None, wire("timeSpentInLogs")] = None
    """Time that it took, in seconds."""

    match_work_time: Annotated[bool | None, wire("matchWorkTime")] = None
    """Whether times skip days off."""

    forum_topic_id: Annotated[int | None, wire("forumTopicId")] = None
    """Topic of its comments."""

    forum_id: Annotated[int | None, wire("forumId")] = None

    site_id: Annotated[str | None, wire("siteId")] = None

    subordinate: bool | None = None

    exchange_modified: Annotated[dt.datetime | None, wire("exchangeModified")] = None

    exchange_id: Annotated[str | None, wire("exchangeId")] = None
    """Id in Exchange."""

    outlook_version: Annotated[int | None, wire("outlookVersion")] = None

    viewed_date: Annotated[dt.datetime | None, wire("viewedDate")] = None

    sorting: float | None = None
    """Position."""

    duration_fact: Annotated[int | None, wire("durationFact")] = None

    is_muted: Annotated[bool | None, wire("isMuted")] = None

    is_pinned: Annotated[bool | None, wire("isPinned")] = None

    is_pinned_in_group: Annotated[bool | None, wire("isPinnedInGroup")] = None

    flow_id: Annotated[int | None, wire("flowId")] = None

    description_in_bbcode: Annotated[bool | None, wire("descriptionInBbcode")] = None
    """Whether the description has BBCode."""

    status: int | None = None
    """In filters it is called `REAL_STATUS`. One of `2` (waits to be done), `3` (in work), `4` (waits to be
    approved), `5` (completed), `6` (put off).
    """

    status_changed_date: Annotated[dt.datetime | None, wire("statusChangedDate")] = None

    duration_plan: Annotated[int | None, wire("durationPlan")] = None
    """In `durationType`."""

    duration_type: Annotated[str | None, wire("durationType")] = None
    """One of `secs`, `mins`, `hours`, `days`, `weeks`, `monts`, `years`."""

    favorite: bool | None = None

    group_id: Annotated[int | None, wire("groupId")] = None

    auditors: list[int] | None = None
    """Users who watch."""

    accomplices: list[int] | None = None
    """Users who take part."""

    checklist: Mapping[int, TaskChecklistItem] | None = None
    """By id of the item."""

    group: TaskWorkgroup | None = None

    creator: TaskUser | None = None

    responsible: TaskUser | None = None

    accomplices_data: Annotated[Mapping[int, TaskUser] | None, wire("accomplicesData")] = None
    """Users who take part, by id."""

    auditors_data: Annotated[Mapping[int, TaskUser] | None, wire("auditorsData")] = None
    """Users who watch, by id."""

    new_comments_count: Annotated[int | None, wire("newCommentsCount")] = None
    """How many comments the user has not read."""

    action: TaskActions | None = None
    """What the user may do."""

    check_list_tree: Annotated[TaskChecklistNode | None, wire("checkListTree")] = None

    check_list_can_add: Annotated[bool | None, wire("checkListCanAdd")] = None
    """Whether the user may add items."""

    uf_crm_task: Annotated[list[str] | None, wire("ufCrmTask")] = None
    """Objects of the CRM, such as `L_4` (lead), `D_10` (deal), `C_7` (contact), `CO_5` (company), `SI_3` (invoice),
    `T88_3` (smart process). This and the next two come only if one of them is selected.
    """

    uf_task_webdav_files: Annotated[list[int] | None, wire("ufTaskWebdavFiles")] = None
    """Files, as they are attached."""

    uf_mail_message: Annotated[str | None, wire("ufMailMessage")] = None
    """E-mail that it was made of."""

    sub_status: Annotated[int | None, wire("subStatus")] = None
    """As `STATUS` in filters. One of `-3` (almost overdue), `-2` (not seen), `-1` (overdue), `2` (waits to be done),
    `3` (in work), `4` (waits to be approved), `5` (completed), `6` (put off).
    """

    length_deadline: Annotated[int | None, wire("lengthDeadline")] = None

    tags: Mapping[int, TaskTag] | None = None
    """By id."""

    counter: TaskBadge | None = None

    task_require_result: Annotated[bool | None, wire("taskRequireResult")] = None

    task_has_open_result: Annotated[bool | None, wire("taskHasOpenResult")] = None

    task_has_result: Annotated[bool | None, wire("taskHasResult")] = None

    time_elapsed: Annotated[int | None, wire("timeElapsed")] = None
    """In seconds."""

    timer_is_running_for_current_user: Annotated[bool | None, wire("timerIsRunningForCurrentUser")] = None

    parsed_description: Annotated[str | None, wire("parsedDescription")] = None
    """The description as HTML."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskActions(Record):
    """What a user may do with a task."""

    __open__: ClassVar[bool] = True

    complete: bool | None = None

    approve: bool | None = None
    """Once it waits for approval."""

    disapprove: bool | None = None
    """Once it waits for approval."""

    start: bool | None = None

    pause: bool | None = None

    delegate: bool | None = None

    remove: bool | None = None

    edit: bool | None = None

    defer: bool | None = None

    renew: bool | None = None

    create: bool | None = None
    """Whether tasks below it may be added."""

    change_deadline: Annotated[bool | None, wire("changeDeadline")] = None

    checklist_add_items: Annotated[bool | None, wire("checklistAddItems")] = None

    add_favorite: Annotated[bool | None, wire("addFavorite")] = None

    delete_favorite: Annotated[bool | None, wire("deleteFavorite")] = None

    rate: bool | None = None

    take: bool | None = None

    accept: bool | None = None
    """Outdated."""

    decline: bool | None = None
    """Outdated."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskBadge(Record):
    """What the list shows of news in a task."""

    counters: TaskBadgeCounters | None = None

    color: str | None = None

    value: int | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskBadgeCounters(Record):
    """News in a task by kind."""

    expired: int | None = None

    new_comments: Annotated[int | None, wire("newComments")] = None

    project_expired: Annotated[int | None, wire("projectExpired")] = None

    project_new_comments: Annotated[int | None, wire("projectNewComments")] = None

    muted_expired: Annotated[int | None, wire("mutedExpired")] = None

    muted_new_comments: Annotated[int | None, wire("mutedNewComments")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskChecklistActions(Record):
    """What the user may do with an item of a checklist."""

    modify: bool | None = None

    remove: bool | None = None

    toggle: bool | None = None
    """Whether it may be completed and renewed."""

    add: bool | None = None
    """Whether items below it may be added."""

    add_accomplice: Annotated[bool | None, wire("addAccomplice")] = None
    """Whether users who take part may be added."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskChecklistItem(Record):
    """An item of a checklist."""

    id: int | None = None

    task_id: Annotated[int | None, wire("taskId")] = None

    created_by: Annotated[int | None, wire("createdBy")] = None
    """User who made it."""

    parent_id: Annotated[int | None, wire("parentId")] = None
    """Item above it; 0 for a checklist itself."""

    title: str | None = None

    sort_index: Annotated[int | None, wire("sortIndex")] = None
    """Position."""

    is_complete: Annotated[bool | None, wire("isComplete")] = None

    is_important: Annotated[bool | None, wire("isImportant")] = None

    toggled_by: Annotated[int | None, wire("toggledBy")] = None
    """User who last completed or renewed it."""

    toggled_date: Annotated[dt.datetime | None, wire("toggledDate")] = None

    uf_checklist_files: Annotated[bool | None, wire("ufChecklistFiles")] = None
    """Whether it has files."""

    members: Sequence[ChecklistMember] | None = None

    attachments: dict[int, str] | None = None
    """Files on the drive by id of the attachment."""

    entity_id: Annotated[int | None, wire("entityId")] = None
    """The task."""

    action: TaskChecklistActions | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskChecklistNode(Record):
    """An item with those below it; the root stands for no item."""

    node_id: Annotated[int | None, wire("nodeId")] = None

    fields: TaskChecklistNodeFields | None = None

    action: TaskChecklistActions | None = None

    descendants: Sequence[TaskChecklistNode] | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskChecklistNodeFields(Record):
    """The item of a node."""

    id: int | None = None

    copied_id: Annotated[int | None, wire("copiedId")] = None
    """Item that it is a copy of."""

    entity_id: Annotated[int | None, wire("entityId")] = None
    """The task."""

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
    """Files on the drive by id of the attachment."""

    node_id: Annotated[int | None, wire("nodeId")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskResult(Record):
    """A result of a task, which is one of its comments."""

    id: int

    task_id: Annotated[int, wire("taskId")]

    comment_id: Annotated[int, wire("commentId")]

    created_by: Annotated[int, wire("createdBy")]
    """User who made it a result."""

    created_at: Annotated[dt.datetime, wire("createdAt")]

    updated_at: Annotated[dt.datetime, wire("updatedAt")]

    status: int
    """Closed once the task is completed, and for good. One of `0` (open), `1` (closed)."""

    text: str

    formatted_text: Annotated[str, wire("formattedText")]
    """The text as HTML."""

    files: list[int] | None = None
    """Files; only the list tells of them."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskTag(Record):
    """A tag of a task."""

    id: int

    title: str


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskUser(Record):
    """A user of a task."""

    id: int | None = None

    name: str | None = None

    link: str | None = None
    """Address below the portal's."""

    icon: str | None = None
    """Address of the picture."""

    work_position: Annotated[str | None, wire("workPosition")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskWorkgroup(Record):
    """The group or project of a task."""

    id: int | None = None

    name: str | None = None

    opened: bool | None = None
    """Whether everybody may join."""

    members_count: Annotated[int | None, wire("membersCount")] = None

    image: str | None = None
    """Address of the picture."""

    additional_data: Annotated[Any, wire("additionalData")] = None

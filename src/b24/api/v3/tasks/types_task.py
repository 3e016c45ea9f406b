# Generated from specs/v3/tasks/_task.yaml by `make generate`. Edit the specs, not this file.
"""Types of `tasks.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, Any, Literal, TypedDict

from attrs import field, frozen

from b24.call import Record, wire


class TaskFieldsInput(TypedDict, total=False):
    """Fields of a task to write. What may be sent, by wire names."""

    title: str

    description: str

    creatorId: int
    """User who gives it; cannot be changed."""

    responsibleId: int
    """User who is to do it."""

    deadline: dt.datetime

    needsControl: Literal["Y", "N"]
    """Whether whoever gave it has to approve it. Default: `N`."""

    startPlan: dt.datetime

    endPlan: dt.datetime

    checklist: Sequence[int]
    """Items."""

    groupId: int

    stageId: int

    epicId: int

    storyPoints: int
    """To change them, use `tasks.api.scrum.task.update`."""

    flowId: int

    priority: Literal["low", "average", "high"]
    """One of `low`, `average`, `high`."""

    status: Literal["pending", "in_progress", "supposedly_completed", "completed", "deferred", "declined"]
    """One of `pending` (waits to be done), `in_progress` (in work), `supposedly_completed` (waits to be approved),
    `completed` (completed), `deferred` (put off), `declined` (declined).
    """

    accomplices: Sequence[int]
    """Users who take part."""

    auditors: Sequence[int]
    """Users who watch."""

    parentId: int
    """Task above it."""

    plannedDuration: int
    """In `durationType`."""

    durationType: Literal["secs", "mins", "hours", "days", "weeks", "monts", "years"]
    """One of `secs`, `mins`, `hours`, `days`, `weeks`, `monts`, `years`."""

    estimatedTime: int
    """Time that it should take, in seconds."""

    replicate: Literal["Y", "N"]
    """Whether it comes again and again."""

    xmlId: str
    """Id outside."""

    mark: str
    """Rating."""

    allowsChangeDeadline: Literal["Y", "N"]
    """Whether whoever does it may change the deadline."""

    allowsTimeTracking: Literal["Y", "N"]

    matchesWorkTime: Literal["Y", "N"]
    """Whether times skip days off."""

    addInReport: Literal["Y", "N"]
    """Whether it counts in the report on efficiency."""

    isMultitask: Literal["Y", "N"]

    siteId: str

    maxDeadlineChangeDate: dt.datetime
    """From then on the deadline cannot be changed."""

    maxDeadlineChanges: int
    """How often the deadline may be changed."""

    requireDeadlineChangeReason: Literal["Y", "N"]

    crmItemIds: Sequence[str]
    """Objects of the CRM, such as `L_4` (lead), `C_7` (contact), `CO_5` (company) or `D_10` (deal)."""

    requireResult: Literal["Y", "N"]
    """Whether it cannot be completed without a result."""

    matchesSubTasksTime: Literal["Y", "N"]
    """Whether the tasks below it set its times."""

    autocompleteSubTasks: Literal["Y", "N"]
    """Whether it is completed with the tasks below it."""

    allowsChangeDatePlan: Literal["Y", "N"]

    dependsOn: Sequence[int]
    """Tasks that it depends on."""


class TaskPaginationInput(TypedDict, total=False):
    """Which part of a list to give. What may be sent, by wire names."""

    page: int | None
    """Whether the first is 0 or 1 is not said; `offset` is clearer."""

    limit: int | None
    """How many rows a page holds. Default: `50`."""

    offset: int | None
    """How many rows to leave out; set by `page` and `limit` where both are given."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Task(Record):
    """A task."""

    id: int | None = None

    title: str | None = None

    description: str | None = None

    creator_id: Annotated[int | None, wire("creatorId")] = None
    """User who gave it."""

    creator: TaskUser | None = None

    created: dt.datetime | None = None

    responsible_id: Annotated[int | None, wire("responsibleId")] = None
    """User who is to do it."""

    responsible: TaskUser | None = None

    deadline: dt.datetime | None = None

    needs_control: Annotated[bool | None, wire("needsControl")] = None
    """Whether whoever gave it has to approve it."""

    start_plan: Annotated[dt.datetime | None, wire("startPlan")] = None

    end_plan: Annotated[dt.datetime | None, wire("endPlan")] = None

    file_ids: Annotated[list[int] | None, wire("fileIds")] = None
    """Files, as they are attached."""

    checklist: list[int] | None = None
    """Items; `task.checklistitem.*` has them."""

    group_id: Annotated[int | None, wire("groupId")] = None

    group: TaskWorkgroup | None = None

    stage_id: Annotated[int | None, wire("stageId")] = None

    stage: TaskStage | None = None

    epic_id: Annotated[int | None, wire("epicId")] = None

    story_points: Annotated[int | None, wire("storyPoints")] = None

    flow_id: Annotated[int | None, wire("flowId")] = None

    flow: TaskFlow | None = None

    priority: str | None = None
    """One of `low`, `average`, `high`."""

    status: str | None = None
    """One of `pending` (waits to be done), `in_progress` (in work), `supposedly_completed` (waits to be approved),
    `completed` (completed), `deferred` (put off), `declined` (declined).
    """

    status_changed: Annotated[dt.datetime | None, wire("statusChanged")] = None

    accomplices: Sequence[TaskUser] | None = None
    """Users who take part."""

    auditors: Sequence[TaskUser] | None = None
    """Users who watch."""

    parent_id: Annotated[int | None, wire("parentId")] = None
    """Task above it."""

    parent: Task | None = None

    contains_checklist: Annotated[bool | None, wire("containsChecklist")] = None

    contains_sub_tasks: Annotated[bool | None, wire("containsSubTasks")] = None

    contains_related_tasks: Annotated[bool | None, wire("containsRelatedTasks")] = None

    contains_gantt_links: Annotated[bool | None, wire("containsGanttLinks")] = None

    contains_placements: Annotated[bool | None, wire("containsPlacements")] = None
    """Whether applications are shown in it."""

    contains_results: Annotated[bool | None, wire("containsResults")] = None

    number_of_reminders: Annotated[int | None, wire("numberOfReminders")] = None

    chat_id: Annotated[int | None, wire("chatId")] = None
    """Chat of the task; `im.message.*` works with it."""

    chat: TaskChat | None = None

    planned_duration: Annotated[int | None, wire("plannedDuration")] = None
    """In `durationType`."""

    actual_duration: Annotated[int | None, wire("actualDuration")] = None

    duration_type: Annotated[str | None, wire("durationType")] = None
    """One of `secs`, `mins`, `hours`, `days`, `weeks`, `monts`, `years`."""

    started: dt.datetime | None = None
    """When work began."""

    estimated_time: Annotated[int | None, wire("estimatedTime")] = None
    """Time that it should take, in seconds."""

    replicate: bool | None = None
    """Whether it comes again and again."""

    changed: dt.datetime | None = None

    changed_by_id: Annotated[int | None, wire("changedById")] = None

    changed_by: Annotated[TaskUser | None, wire("changedBy")] = None

    status_changed_by_id: Annotated[int | None, wire("statusChangedById")] = None

    status_changed_by: Annotated[TaskUser | None, wire("statusChangedBy")] = None

    closed_by_id: Annotated[int | None, wire("closedById")] = None

    closed_by: Annotated[TaskUser | None, wire("closedBy")] = None

    closed: dt.datetime | None = None
    """When it was completed."""

    activity: dt.datetime | None = None
    """When something last happened to it."""

    guid: str | None = None

    xml_id: Annotated[str | None, wire("xmlId")] = None
    """Id outside."""

    exchange_id: Annotated[str | None, wire("exchangeId")] = None
    """Id in Exchange."""

    exchange_modified: Annotated[dt.datetime | None, wire("exchangeModified")] = None

    outlook_version: Annotated[int | None, wire("outlookVersion")] = None

    mark: str | None = None
    """Rating; `none` for none."""

    allows_change_deadline: Annotated[bool | None, wire("allowsChangeDeadline")] = None
    """Whether whoever does it may change the deadline."""

    allows_time_tracking: Annotated[bool | None, wire("allowsTimeTracking")] = None

    matches_work_time: Annotated[bool | None, wire("matchesWorkTime")] = None
    """Whether times skip days off."""

    add_in_report: Annotated[bool | None, wire("addInReport")] = None
    """Whether it counts in the report on efficiency."""

    is_multitask: Annotated[bool | None, wire("isMultitask")] = None
    """Whether it has tasks below it."""

    site_id: Annotated[str | None, wire("siteId")] = None

    forked_by_template_id: Annotated[int | None, wire("forkedByTemplateId")] = None
    """Template that it was made of."""

    forked_by_template: Annotated[TaskTemplate | None, wire("forkedByTemplate")] = None

    max_deadline_change_date: Annotated[dt.datetime | None, wire("maxDeadlineChangeDate")] = None
    """From then on the deadline cannot be changed."""

    max_deadline_changes: Annotated[int | None, wire("maxDeadlineChanges")] = None
    """How often the deadline may be changed."""

    require_deadline_change_reason: Annotated[bool | None, wire("requireDeadlineChangeReason")] = None

    deadline_count: Annotated[int | None, wire("deadlineCount")] = None

    decline_reason: Annotated[str | None, wire("declineReason")] = None

    forum_topic_id: Annotated[int | None, wire("forumTopicId")] = None

    link: str | None = None
    """Address below the portal's."""

    rights: TaskRights | None = None
    """What the user may do."""

    archive_link: Annotated[str | None, wire("archiveLink")] = field(default=None, repr=False)
    """Where to fetch all files from, below the portal's address."""

    crm_item_ids: Annotated[list[str] | None, wire("crmItemIds")] = None
    """Objects of the CRM, such as `L_4` (lead), `D_10` (deal), `C_7` (contact), `CO_5` (company), `SI_3` (invoice),
    `T88_3` (smart process).
    """

    email_id: Annotated[int | None, wire("emailId")] = None
    """E-mail that it was made of."""

    email: TaskEmail | None = None

    elapsed_time: Annotated[TaskElapsedTime | None, wire("elapsedTime")] = None

    require_result: Annotated[bool | None, wire("requireResult")] = None
    """Whether it cannot be completed without a result."""

    matches_sub_tasks_time: Annotated[bool | None, wire("matchesSubTasksTime")] = None
    """Whether the tasks below it set its times."""

    autocomplete_sub_tasks: Annotated[bool | None, wire("autocompleteSubTasks")] = None
    """Whether it is completed with the tasks below it."""

    allows_change_date_plan: Annotated[bool | None, wire("allowsChangeDatePlan")] = None

    in_favorite: Annotated[list[int] | None, wire("inFavorite")] = None
    """The user, if it is a favorite."""

    in_pin: Annotated[list[int] | None, wire("inPin")] = None
    """The user, if it is pinned."""

    in_group_pin: Annotated[list[int] | None, wire("inGroupPin")] = None
    """The user, if it is pinned in the group."""

    in_mute: Annotated[list[int] | None, wire("inMute")] = None
    """The user, if it is muted."""

    source: TaskSource | None = None

    depends_on: Annotated[list[int] | None, wire("dependsOn")] = None
    """Tasks that it depends on."""

    scenarios: list[str] | None = None
    """How it was made. One of `default` (by hand), `crm` (in the CRM), `mobile` (in the mobile application), `voice`
    (by AI, of speech), `video` (by AI, of a video).
    """


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskChat(Record):
    """The chat of a task."""

    id: int | None = None

    entity_id: Annotated[int | None, wire("entityId")] = None

    entity_type: Annotated[str | None, wire("entityType")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskElapsedTime(Record):
    """Time spent on a task."""

    id: int | None = None

    user_id: Annotated[int | None, wire("userId")] = None

    task_id: Annotated[int | None, wire("taskId")] = None

    minutes: int | None = None

    seconds: int | None = None

    source: str | None = None

    text: str | None = None

    created_at_ts: Annotated[dt.datetime | None, wire("createdAtTs")] = None

    start_ts: Annotated[dt.datetime | None, wire("startTs")] = None

    stop_ts: Annotated[dt.datetime | None, wire("stopTs")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskEmail(Record):
    """The e-mail that a task was made of."""

    id: int | None = None

    task_id: Annotated[int | None, wire("taskId")] = None

    mailbox_id: Annotated[int | None, wire("mailboxId")] = None

    title: str | None = None

    body: str | None = None

    from_: Annotated[str | None, wire("from")] = None

    date_ts: Annotated[dt.datetime | None, wire("dateTs")] = None
    """When it was sent."""

    link: str | None = None
    """Where to see it."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskFieldInfo(Record):
    """Description of a field."""

    name: str | None = None

    type: str | None = None

    title: str | None = None

    description: str | None = None

    validation_rules: Annotated[list[Any] | None, wire("validationRules")] = None

    required_groups: Annotated[Any, wire("requiredGroups")] = None

    filterable: bool | None = None

    sortable: bool | None = None

    editable: bool | None = None

    multiple: bool | None = None

    element_type: Annotated[str | None, wire("elementType")] = None
    """Type of the parts of a composite field."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskFlow(Record):
    """The flow of a task."""

    id: int | None = None

    name: str | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskImage(Record):
    """A picture."""

    id: int | None = None

    src: str | None = None
    """Address of the file."""

    name: str | None = None

    width: int | None = None

    height: int | None = None

    size: int | None = None

    sub_dir: Annotated[str | None, wire("subDir")] = None

    content_type: Annotated[str | None, wire("contentType")] = None

    file: Any = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskResult(Record):
    """A result of a task."""

    id: int | None = None

    task_id: Annotated[int | None, wire("taskId")] = None

    text: str | None = None

    author_id: Annotated[int | None, wire("authorId")] = None

    author: TaskUser | None = None

    created_at: Annotated[dt.datetime | None, wire("createdAt")] = None

    updated_at: Annotated[dt.datetime | None, wire("updatedAt")] = None

    status: str | None = None
    """One of `open`, `closed`."""

    file_ids: Annotated[list[int] | None, wire("fileIds")] = None
    """Files."""

    rights: TaskResultRights | None = None

    message_id: Annotated[int | None, wire("messageId")] = None
    """Message that it was made of."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskResultRights(Record):
    """What the user may do with a result."""

    edit: bool | None = None

    remove: bool | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskRights(Record):
    """What the user may do with a task."""

    read: bool | None = None

    watch: bool | None = None

    mute: bool | None = None

    create_subtask: Annotated[bool | None, wire("createSubtask")] = None

    create_result: Annotated[bool | None, wire("createResult")] = None

    edit: bool | None = None

    remove: bool | None = None

    complete: bool | None = None

    approve: bool | None = None

    disapprove: bool | None = None

    start: bool | None = None

    take: bool | None = None

    delegate: bool | None = None

    defer: bool | None = None

    renew: bool | None = None

    deadline: bool | None = None

    date_plan: Annotated[bool | None, wire("datePlan")] = None

    change_director: Annotated[bool | None, wire("changeDirector")] = None

    change_responsible: Annotated[bool | None, wire("changeResponsible")] = None

    change_accomplices: Annotated[bool | None, wire("changeAccomplices")] = None

    pause: bool | None = None

    time_tracking: Annotated[bool | None, wire("timeTracking")] = None

    mark: bool | None = None

    change_status: Annotated[bool | None, wire("changeStatus")] = None

    reminder: bool | None = None

    add_auditors: Annotated[bool | None, wire("addAuditors")] = None

    elapsed_time: Annotated[bool | None, wire("elapsedTime")] = None

    favorite: bool | None = None

    checklist_add: Annotated[bool | None, wire("checklistAdd")] = None

    checklist_edit: Annotated[bool | None, wire("checklistEdit")] = None

    checklist_save: Annotated[bool | None, wire("checklistSave")] = None

    checklist_toggle: Annotated[bool | None, wire("checklistToggle")] = None

    automate: bool | None = None

    result_edit: Annotated[bool | None, wire("resultEdit")] = None

    complete_result: Annotated[bool | None, wire("completeResult")] = None

    remove_result: Annotated[bool | None, wire("removeResult")] = None

    result_read: Annotated[bool | None, wire("resultRead")] = None

    admin: bool | None = None

    copy: bool | None = None

    save_as_template: Annotated[bool | None, wire("saveAsTemplate")] = None

    attach_file: Annotated[bool | None, wire("attachFile")] = None

    detach_file: Annotated[bool | None, wire("detachFile")] = None

    detach_parent: Annotated[bool | None, wire("detachParent")] = None

    create_gantt_dependence: Annotated[bool | None, wire("createGanttDependence")] = None

    sort: bool | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskSource(Record):
    """Where a task is from."""

    type: str | None = None

    data: Any = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskStage(Record):
    """The stage of a task."""

    id: int | None = None

    title: str | None = None

    color: str | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskTemplate(Record):
    """The template that a task was made of."""

    id: int | None = None

    task: Task | None = None

    title: str | None = None

    description: str | None = None

    creator: TaskUser | None = None

    responsible_collection: Annotated[Sequence[TaskUser] | None, wire("responsibleCollection")] = None

    deadline_after_ts: Annotated[int | None, wire("deadlineAfterTs")] = None
    """Time from the task's creation to its deadline, in seconds."""

    start_date_plan_ts: Annotated[int | None, wire("startDatePlanTs")] = None

    end_date_plan_ts: Annotated[int | None, wire("endDatePlanTs")] = None

    replicate: bool | None = None
    """Whether tasks are added again and again."""

    checklist: list[int] | None = None
    """Items."""

    group: TaskWorkgroup | None = None

    priority: str | None = None
    """One of `low`, `average`, `high`."""

    accomplices: Sequence[TaskUser] | None = None

    auditors: Sequence[TaskUser] | None = None

    parent: TaskTemplate | None = None

    replicate_params: Annotated[TaskTemplateRepetition | None, wire("replicateParams")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskTemplateRepetition(Record):
    """When a template adds a task again."""

    period: str | None = None

    every_day: Annotated[str | None, wire("everyDay")] = None

    workday_only: Annotated[str | None, wire("workdayOnly")] = None

    daily_month_interval: Annotated[str | None, wire("dailyMonthInterval")] = None

    every_week: Annotated[str | None, wire("everyWeek")] = None

    monthly_type: Annotated[str | None, wire("monthlyType")] = None

    monthly_day_num: Annotated[str | None, wire("monthlyDayNum")] = None

    monthly_month_num1: Annotated[str | None, wire("monthlyMonthNum1")] = None

    monthly_week_day_num: Annotated[str | None, wire("monthlyWeekDayNum")] = None

    monthly_week_day: Annotated[str | None, wire("monthlyWeekDay")] = None

    monthly_month_num2: Annotated[str | None, wire("monthlyMonthNum2")] = None

    yearly_type: Annotated[str | None, wire("yearlyType")] = None

    yearly_day_num: Annotated[str | None, wire("yearlyDayNum")] = None

    yearly_month1: Annotated[str | None, wire("yearlyMonth1")] = None

    yearly_week_day_num: Annotated[str | None, wire("yearlyWeekDayNum")] = None

    yearly_week_day: Annotated[str | None, wire("yearlyWeekDay")] = None

    yearly_month2: Annotated[str | None, wire("yearlyMonth2")] = None

    time: str | None = None

    timezone_offset: Annotated[str | None, wire("timezoneOffset")] = None

    start_date: Annotated[str | None, wire("startDate")] = None

    repeat_till: Annotated[str | None, wire("repeatTill")] = None

    end_date: Annotated[str | None, wire("endDate")] = None

    times: str | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskUser(Record):
    """A user of a task."""

    id: int | None = None

    name: str | None = None

    role: str | None = None

    image: TaskImage | None = None

    gender: str | None = None

    email: str | None = None

    external_auth_id: Annotated[str | None, wire("externalAuthId")] = None

    rights: Any = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskWorkgroup(Record):
    """The group or project of a task."""

    id: int | None = None

    name: str | None = None

    image: TaskImage | None = None

    type: str | None = None

    is_visible: Annotated[bool | None, wire("isVisible")] = None

# Generated from specs/tasks/_flow.yaml by `make generate`. Edit the specs, not this file.
"""Types of `tasks.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypedDict

from attrs import frozen

from b24.call import Record, wire


class FlowSettingsInput(TypedDict, total=False):
    """How a flow deals with its tasks. What may be sent, by wire names."""

    description: str | None

    groupId: int | None
    """The group it belongs to; without it, a new one is made of creator, administrator and team."""

    ownerId: int | None
    """Administrator; without it, whoever makes the flow."""

    templateId: int | None
    """Template of its tasks; 0 for none."""

    plannedCompletionTime: Required[int]
    """Time to do a task, in seconds."""

    distributionType: Required[Literal["manually", "queue", "himself"]]
    """How tasks find whoever does them. One of `manually` (a moderator hands them out), `queue` (everybody in turn),
    `himself` (everybody takes one).
    """

    responsibleList: Required[Sequence[Sequence[str]]]
    """Who does the tasks, as pairs such as `["user", "3"]` or `["department", "17"]`; `17:F` is the department
    without those below it. The moderator, where tasks are handed out.
    """

    taskCreators: Sequence[Sequence[str]] | None
    """Who may add tasks, as pairs; `["meta-user", "all-users"]` for everybody."""

    matchWorkTime: Literal[1, 0] | None
    """Whether deadlines skip days off. Default: `1`."""

    responsibleCanChangeDeadline: Literal[1, 0] | None
    """Whether whoever does a task may change its deadline. Default: `0`."""

    notifyAtHalfTime: Literal[1, 0] | None
    """Whether to remind at half the time. Default: `0`."""

    taskControl: Literal[1, 0] | None
    """Whether whoever adds a task has to approve it. Default: `0`."""

    notifyOnQueueOverflow: int | None
    """The administrator is told of more tasks in the queue than that."""

    notifyOnTasksInProgressOverflow: int | None
    """The administrator is told of more tasks in work than that."""

    notifyWhenEfficiencyDecreases: int | None
    """The administrator is told of an efficiency below that, in percent."""


class FlowInput(FlowSettingsInput, total=False):
    """A flow, which hands out tasks of one kind. What may be sent, by wire names."""

    name: Required[str]
    """No other flow may have it."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FlowSettings(Record):
    """How a flow deals with its tasks."""

    description: str | None = None

    group_id: Annotated[int | None, wire("groupId")] = None
    """The group it belongs to; without it, a new one is made of creator, administrator and team."""

    owner_id: Annotated[int | None, wire("ownerId")] = None
    """Administrator; without it, whoever makes the flow."""

    template_id: Annotated[int | None, wire("templateId")] = None
    """Template of its tasks; 0 for none."""

    planned_completion_time: Annotated[int, wire("plannedCompletionTime")]
    """Time to do a task, in seconds."""

    distribution_type: Annotated[str, wire("distributionType")]
    """How tasks find whoever does them. One of `manually` (a moderator hands them out), `queue` (everybody in turn),
    `himself` (everybody takes one).
    """

    responsible_list: Annotated[list[list[str]], wire("responsibleList")]
    """Who does the tasks, as pairs such as `["user", "3"]` or `["department", "17"]`; `17:F` is the department
    without those below it. The moderator, where tasks are handed out.
    """

    task_creators: Annotated[list[list[str]] | None, wire("taskCreators")] = None
    """Who may add tasks, as pairs; `["meta-user", "all-users"]` for everybody."""

    match_work_time: Annotated[bool | None, wire("matchWorkTime")] = None
    """Whether deadlines skip days off."""

    responsible_can_change_deadline: Annotated[bool | None, wire("responsibleCanChangeDeadline")] = None
    """Whether whoever does a task may change its deadline."""

    notify_at_half_time: Annotated[bool | None, wire("notifyAtHalfTime")] = None
    """Whether to remind at half the time."""

    task_control: Annotated[bool | None, wire("taskControl")] = None
    """Whether whoever adds a task has to approve it."""

    notify_on_queue_overflow: Annotated[int | None, wire("notifyOnQueueOverflow")] = None
    """The administrator is told of more tasks in the queue than that."""

    notify_on_tasks_in_progress_overflow: Annotated[int | None, wire("notifyOnTasksInProgressOverflow")] = None
    """The administrator is told of more tasks in work than that."""

    notify_when_efficiency_decreases: Annotated[int | None, wire("notifyWhenEfficiencyDecreases")] = None
    """The administrator is told of an efficiency below that, in percent."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Flow(FlowSettings):
    """A flow, which hands out tasks of one kind."""

    id: int

    creator_id: Annotated[int, wire("creatorId")]

    efficiency: int
    """In percent."""

    active: bool
    """Whether it is on."""

    activity: dt.datetime
    """When something last happened in it."""

    name: str
    """No other flow may have it."""

    demo: bool
    """Whether it is a sample."""

    team: list[list[str]]
    """Who works in it, as pairs."""

    trial_feature_enabled: Annotated[bool, wire("trialFeatureEnabled")]
    """Whether it is on trial."""

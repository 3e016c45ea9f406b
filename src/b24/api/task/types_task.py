# Generated from specs/task/_task.yaml by `make generate`. Edit the specs, not this file.
"""Types of `task.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class TaskInput(TypedDict, total=False):
    """A task. What may be sent, by wire names."""

    TITLE: str

    DESCRIPTION: str

    DESCRIPTION_IN_BBCODE: Literal["Y", "N"]
    """Whether the description has BBCode."""

    RESPONSIBLE_ID: int
    """User who is to do it."""

    CREATED_BY: int
    """User who gives it."""

    DEADLINE: dt.datetime

    START_DATE_PLAN: dt.datetime

    END_DATE_PLAN: dt.datetime

    PARENT_ID: int
    """Task above it."""

    GROUP_ID: int

    PRIORITY: Literal[0, 1, 2]
    """One of `0` (low), `1` (medium), `2` (high)."""

    STATUS: Literal[-2, -1, 1, 2, 3, 4, 5, 6, 7]
    """One of `-2` (not seen), `-1` (overdue), `1` (new), `2` (waits to be done), `3` (in work), `4` (waits to be
    approved), `5` (completed), `6` (put off), `7` (declined).
    """

    MARK: Literal["N", "P"]
    """Rating. One of `N` (negative), `P` (positive)."""

    ACCOMPLICES: Sequence[int]
    """Users who take part."""

    AUDITORS: Sequence[int]
    """Users who watch."""

    TAGS: Sequence[str]

    DEPENDS_ON: Sequence[int]
    """Tasks that it depends on."""

    ALLOW_CHANGE_DEADLINE: Literal["Y", "N"]
    """Whether whoever does it may change the deadline."""

    ALLOW_TIME_TRACKING: Literal["Y", "N"]

    TASK_CONTROL: Literal["Y", "N"]
    """Whether whoever gave it has to approve it."""

    ADD_IN_REPORT: Literal["Y", "N"]
    """Whether it counts in the report on efficiency."""

    TIME_ESTIMATE: int
    """Time that it should take, in seconds."""

    XML_ID: str
    """Id outside."""

    SITE_ID: str

    UF_CRM_TASK: Sequence[str]
    """Objects of the CRM, such as `L_4` (lead), `C_7` (contact), `CO_5` (company) or `D_10` (deal)."""


class TaskBranchInput(TypedDict, total=False):
    """How much of a tree of tasks is meant. What may be sent, by wire names."""

    AFFECT_CHILDREN: Literal["Y", "N"] | None
    """Whether the tasks below it go along."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Task(Record):
    """A task."""

    __open__: ClassVar[bool] = True

    id: Annotated[int | None, wire("ID")] = None

    title: Annotated[str | None, wire("TITLE")] = None

    description: Annotated[str | None, wire("DESCRIPTION")] = None

    description_in_bbcode: Annotated[bool | None, wire("DESCRIPTION_IN_BBCODE")] = None
    """Whether the description has BBCode."""

    responsible_id: Annotated[int | None, wire("RESPONSIBLE_ID")] = None
    """User who is to do it."""

    created_by: Annotated[int | None, wire("CREATED_BY")] = None
    """User who gives it."""

    created_date: Annotated[dt.datetime | None, wire("CREATED_DATE")] = None

    changed_by: Annotated[int | None, wire("CHANGED_BY")] = None

    changed_date: Annotated[dt.datetime | None, wire("CHANGED_DATE")] = None

    status_changed_by: Annotated[int | None, wire("STATUS_CHANGED_BY")] = None

    closed_by: Annotated[int | None, wire("CLOSED_BY")] = None
    """User who completed it."""

    closed_date: Annotated[dt.datetime | None, wire("CLOSED_DATE")] = None

    date_start: Annotated[dt.datetime | None, wire("DATE_START")] = None
    """When work began."""

    deadline: Annotated[dt.datetime | None, wire("DEADLINE")] = None

    start_date_plan: Annotated[dt.datetime | None, wire("START_DATE_PLAN")] = None

    end_date_plan: Annotated[dt.datetime | None, wire("END_DATE_PLAN")] = None

    parent_id: Annotated[int | None, wire("PARENT_ID")] = None
    """Task above it."""

    group_id: Annotated[int | None, wire("GROUP_ID")] = None

    priority: Annotated[int | None, wire("PRIORITY")] = None
    """One of `0` (low), `1` (medium), `2` (high)."""

    status: Annotated[int | None, wire("STATUS")] = None
    """One of `-2` (not seen), `-1` (overdue), `1` (new), `2` (waits to be done), `3` (in work), `4` (waits to be
    approved), `5` (completed), `6` (put off), `7` (declined).
    """

    real_status: Annotated[int | None, wire("REAL_STATUS")] = None
    """As `STATUS`, without what is below 0."""

    mark: Annotated[str | None, wire("MARK")] = None
    """Rating. One of `N` (negative), `P` (positive)."""

    accomplices: Annotated[list[int] | None, wire("ACCOMPLICES")] = None
    """Users who take part."""

    auditors: Annotated[list[int] | None, wire("AUDITORS")] = None
    """Users who watch."""

    tags: Annotated[list[str] | None, wire("TAGS")] = None

    depends_on: Annotated[list[int] | None, wire("DEPENDS_ON")] = None
    """Tasks that it depends on."""

    allow_change_deadline: Annotated[bool | None, wire("ALLOW_CHANGE_DEADLINE")] = None
    """Whether whoever does it may change the deadline."""

    allow_time_tracking: Annotated[bool | None, wire("ALLOW_TIME_TRACKING")] = None

    task_control: Annotated[bool | None, wire("TASK_CONTROL")] = None
    """Whether whoever gave it has to approve it."""

    add_in_report: Annotated[bool | None, wire("ADD_IN_REPORT")] = None
    """Whether it counts in the report on efficiency."""

    time_estimate: Annotated[int | None, wire("TIME_ESTIMATE")] = None
    """Time that it should take, in seconds."""

    forum_topic_id: Annotated[int | None, wire("FORUM_TOPIC_ID")] = None
    """Topic of its comments."""

    xml_id: Annotated[str | None, wire("XML_ID")] = None
    """Id outside."""

    site_id: Annotated[str | None, wire("SITE_ID")] = None

    uf_crm_task: Annotated[list[str] | None, wire("UF_CRM_TASK")] = None
    """Objects of the CRM, such as `L_4` (lead), `C_7` (contact), `CO_5` (company) or `D_10` (deal)."""

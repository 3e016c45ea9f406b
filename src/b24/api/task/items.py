# Generated from specs/task/ by `make generate`. Edit the specs, not this file.
"""`task.items.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from typing_extensions import deprecated

from b24.call import Call, Group, Numbered, Pages

from .types_task import Task

__all__ = ["ItemsGroup", "Task", "TaskItemsPageInput"]


class TaskItemsPageInput(TypedDict, total=False):
    """Which page to read. What may be sent, by wire names."""

    iNumPage: int | None
    """Number of the page, from 1."""


class ItemsGroup(Group):
    """`task.items.*`"""

    @deprecated("use tasks.task.list", category=None)
    def getlist(
        self,
        *,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        taskdata: Sequence[str] | None = None,
        nav_params: TaskItemsPageInput | None = None,
    ) -> Pages[Task]:
        """List tasks, by custom fields and of subordinates too.

        Args:
            order: By `TITLE`, `DATE_START`, `DEADLINE`, `STATUS`, `PRIORITY`, `MARK`, `CREATED_BY`, `RESPONSIBLE_ID`,
                `GROUP_ID` or a custom field; `ID` downwards without it.
            filter: Fields after `!`, `<`, `<=`, `>` or `>=`; the value may be a list. Besides those of the task, `TAG`,
                `ACCOMPLICE`, `AUDITOR`, `DEPENDS_ON`, `DEPARTMENT_ID`, and, each `Y` or `N`, `ONLY_ROOT_TASKS`,
                `SUBORDINATE_TASKS` and `OVERDUED`.
            taskdata: Which fields to give.

        Scope: task.
        Deprecated: use tasks.task.list.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html
        """
        params = {"ORDER": order, "FILTER": filter, "TASKDATA": taskdata, "NAV_PARAMS": nav_params}
        return self._pages(
            Call(
                "task.items.getlist",
                params,
                list[Task],
                paging=Numbered(page="NAV_PARAMS.iNumPage"),
                safe=True,
                positional=True,
            )
        )

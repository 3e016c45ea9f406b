# Generated from specs/task/ by `make generate`. Edit the specs, not this file.
"""`task.logitem.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, Any

from attrs import frozen
from typing_extensions import deprecated

from b24.call import Call, Group, Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskLogItem(Record):
    """Something that happened to a task."""

    created_date: Annotated[dt.datetime, wire("CREATED_DATE")]

    user_id: Annotated[int, wire("USER_ID")]
    """User who did it."""

    task_id: Annotated[int, wire("TASK_ID")]

    field_: Annotated[str, wire("FIELD")]
    """The kind of event, such as `NEW`, `COMMENT` or `TAGS`."""

    from_value: Annotated[Any, wire("FROM_VALUE")] = None

    to_value: Annotated[Any, wire("TO_VALUE")] = None


class LogitemGroup(Group):
    """`task.logitem.*`"""

    @deprecated("use tasks.task.history.list", category=None)
    async def list(self, *, id: int) -> Sequence[TaskLogItem]:
        """List what happened to a task.

        Args:
            id: The task.

        Scope: task.
        Deprecated: use tasks.task.history.list.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-log-item-list.html
        """
        params = {"ID": id}
        return await self._send(Call("task.logitem.list", params, list[TaskLogItem], safe=True, positional=True))

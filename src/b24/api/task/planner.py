# Generated from specs/task/ by `make generate`. Edit the specs, not this file.
"""`task.planner.*`"""

from __future__ import annotations

from collections.abc import Sequence

from b24.call import Call, Group


class PlannerGroup(Group):
    """`task.planner.*`"""

    async def getlist(self) -> Sequence[int]:
        """List the ids of the tasks that the user has planned for the day.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html
        """
        return await self._send(Call("task.planner.getlist", {}, list[int], safe=True))

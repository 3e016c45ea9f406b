# Generated from specs/disk/ by `make generate`. Edit the specs, not this file.
"""`disk.rights.*`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from attrs import frozen

from b24.call import Call, Group, Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class AccessLevel(Record):
    """A level of access to files and folders."""

    id: Annotated[int, wire("ID")]
    """What `TASK_ID` of a right takes."""

    name: Annotated[str, wire("NAME")]
    """Code, such as `disk_access_read`."""

    title: Annotated[str, wire("TITLE")]
    """Name to show."""


class RightsGroup(Group):
    """`disk.rights.*`"""

    async def get_tasks(self) -> Sequence[AccessLevel]:
        """List the levels of access.

        Scope: disk.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html
        """
        return await self._send(Call("disk.rights.getTasks", {}, list[AccessLevel], safe=True))

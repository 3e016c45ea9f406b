# Generated from specs/disk/ by `make generate`. Edit the specs, not this file.
"""`disk.attachedObject.*`"""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from b24.call import Call, Group, Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class AttachedFile(Record):
    """A file that is attached to an object of the portal."""

    id: Annotated[int, wire("ID")]
    """Id of the attachment."""

    object_id: Annotated[int, wire("OBJECT_ID")]
    """The file."""

    module_id: Annotated[str, wire("MODULE_ID")]
    """Module of the object that has it, such as `tasks`."""

    entity_type: Annotated[str, wire("ENTITY_TYPE")]
    """Kind of that object, such as `tasks_task`."""

    entity_id: Annotated[int, wire("ENTITY_ID")]
    """That object."""

    create_time: Annotated[dt.datetime, wire("CREATE_TIME")]

    created_by: Annotated[int, wire("CREATED_BY")]
    """The user who attached it."""

    download_url: Annotated[str, wire("DOWNLOAD_URL")] = field(repr=False)
    """Where to download it. The address carries its authorization."""

    name: Annotated[str, wire("NAME")]

    size: Annotated[int, wire("SIZE")]
    """In bytes."""


class AttachedObjectGroup(Group):
    """`disk.attachedObject.*`"""

    async def get(self, *, id: int) -> AttachedFile:
        """Get a file that is attached to a task, a message or another object.

        Args:
            id: The attachment, as the methods of the object that has it give it.

        Errors:
            `ACCESS_DENIED`: The user may not read the file.
            `ERROR_NOT_FOUND`: There is no such attachment.

        Scope: disk. Permission: Drive - file - read.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html
        """
        params = {"id": id}
        return await self._send(Call("disk.attachedObject.get", params, AttachedFile, safe=True))

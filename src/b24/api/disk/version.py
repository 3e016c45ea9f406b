# Generated from specs/disk/ by `make generate`. Edit the specs, not this file.
"""`disk.version.*`"""

from __future__ import annotations

from b24.call import Call, Group

from .types import FileVersion

__all__ = ["FileVersion", "VersionGroup"]


class VersionGroup(Group):
    """`disk.version.*`"""

    async def get(self, *, id: int) -> FileVersion:
        """Get a version of a file.

        Args:
            id: The version, one of `disk.file.getVersions`.

        Errors:
            `ACCESS_DENIED`: The user may not read the file.
            `ERROR_ARGUMENT`: `id` is missing or no number.
            `ERROR_NOT_FOUND`: There is no such version.

        Scope: disk. Permission: Drive - file - read.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html
        """
        params = {"id": id}
        return await self._send(Call("disk.version.get", params, FileVersion, safe=True))

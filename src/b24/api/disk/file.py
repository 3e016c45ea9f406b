# Generated from specs/disk/ by `make generate`. Edit the specs, not this file.
"""`disk.file.*`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from b24.call import Call, Group, Offset, Pages, Upload, nullable

from .types import FieldInfo, File, FileOrFolder, FileVersion, Uploaded

__all__ = ["FieldInfo", "File", "FileGroup", "FileOrFolder", "FileVersion", "SearchScopeInput", "Uploaded"]


class SearchScopeInput(TypedDict, total=False):
    """Where to look for files and folders. What may be sent, by wire names."""

    STORAGE_ID: int | None

    FOLDER_ID: int | None
    """The folder, with all folders below."""


class FileGroup(Group):
    """`disk.file.*`"""

    async def copy_to(self, *, id: int, target_folder_id: int) -> File:
        """Copy a file to a folder.

        Args:
            id: The file.
            target_folder_id: The folder to put it into.

        Errors:
            `ACCESS_DENIED`: The user may not read the file or not add to the folder.
            `DISK_FILE_22003`: The portal could not save the copy.
            `DISK_OBJ_22000`: There is a file of this name already.
            `ERROR_ARGUMENT`: `id` or `target_folder_id` is missing.
            `ERROR_NOT_FOUND`: There is no such file or no such folder.

        Scope: disk. Permission: Drive - file - read, folder - add.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html
        """
        params = {"id": id, "targetFolderId": target_folder_id}
        return await self._send(Call("disk.file.copyTo", params, File))

    async def delete(self, *, id: int) -> bool:
        """Delete a file for good.

        `disk.file.markDeleted` moves it to the trash.

        Args:
            id: The file.

        Errors:
            `ACCESS_DENIED`: The user may not delete the file.
            `DISK_FILE_22007`: Another user has the file open to edit it.
            `ERROR_ARGUMENT`: `id` is missing.
            `ERROR_NOT_FOUND`: There is no such file.

        Scope: disk. Permission: Drive - file - full access.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html
        """
        params = {"id": id}
        return await self._send(Call("disk.file.delete", params, bool))

    async def get(self, *, id: int) -> File:
        """Get a file: what is known of it, and where to download it.

        Args:
            id: The file.

        Errors:
            `ACCESS_DENIED`: The user may not read the file.
            `ERROR_ARGUMENT`: `id` is missing.
            `ERROR_NOT_FOUND`: There is no such file.

        Scope: disk. Permission: Drive - file - read.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html
        """
        params = {"id": id}
        return await self._send(Call("disk.file.get", params, File, safe=True))

    async def get_external_link(self, *, id: int) -> str:
        """Get a public link to a file.

        Whoever has the link can open the file, without being a user of the portal.

        Args:
            id: The file.

        Errors:
            `ACCESS_DENIED`: The user may not read the file.
            `ERROR_ARGUMENT`: `id` is missing.
            `ERROR_NOT_FOUND`: There is no such file.

        Scope: disk. Permission: Drive - file - read.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html
        """
        params = {"id": id}
        return await self._send(Call("disk.file.getExternalLink", params, str))

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of files.

        Scope: disk.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-fields.html
        """
        return await self._send(Call("disk.file.getFields", {}, dict[str, FieldInfo], safe=True))

    def get_versions(self, *, id: int, filter: Mapping[str, Any] | None = None) -> Pages[FileVersion]:
        """List the versions of a file, newest first.

        Args:
            id: The file.
            filter: By `ID`, `SIZE`, `NAME`, `CREATE_TIME` or `CREATED_BY`.

        Errors:
            `ACCESS_DENIED`: The user may not read the file.
            `ERROR_ARGUMENT`: `id` is missing.
            `ERROR_NOT_FOUND`: There is no such file.

        Scope: disk. Permission: Drive - file - read.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-versions.html
        """
        params = {"id": id, "filter": filter}
        return self._pages(Call("disk.file.getVersions", params, list[FileVersion], paging=Offset(), safe=True))

    async def mark_deleted(self, *, id: int) -> File:
        """Move a file to the trash.

        Keep the id: `disk.file.restore` needs it, and nothing lists what is in the trash.

        Args:
            id: The file.

        Errors:
            `ACCESS_DENIED`: The user may not move the file to the trash.
            `ERROR_ARGUMENT`: `id` is missing.
            `ERROR_NOT_FOUND`: There is no such file.

        Scope: disk. Permission: Drive - file - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html
        """
        params = {"id": id}
        return await self._send(Call("disk.file.markDeleted", params, File))

    async def move_to(self, *, id: int, target_folder_id: int) -> File | None:
        """Move a file to another folder of its storage.

        Nothing happens, and the answer is None, if the folder is in another storage.

        Args:
            id: The file.
            target_folder_id: The folder to put it into.

        Errors:
            `ACCESS_DENIED`: The user may not edit the file or not add to the folder.
            `DISK_FILE_22007`: Another user has the file open to edit it.
            `DISK_OBJ_22000`: There is a file of this name already.
            `ERROR_ARGUMENT`: `id` or `target_folder_id` is missing.
            `ERROR_NOT_FOUND`: There is no such file or no such folder.

        Scope: disk. Permission: Drive - file - edit, folder - add.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html
        """
        params = {"id": id, "targetFolderId": target_folder_id}
        return await self._send(Call("disk.file.moveTo", params, nullable(File)))

    async def rename(self, *, id: int, new_name: str) -> File:
        """Rename a file.

        Args:
            id: The file.
            new_name: Keep the extension: without it, or with another, the file will be corrupted.

        Errors:
            `0`: The name is empty.
            `ACCESS_DENIED`: The user may not edit the file.
            `DISK_OBJ_22000`: There is a file of this name already.
            `ERROR_ARGUMENT`: `id` or `new_name` is missing.
            `ERROR_NOT_FOUND`: There is no such file.

        Scope: disk. Permission: Drive - file - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html
        """
        params = {"id": id, "newName": new_name}
        return await self._send(Call("disk.file.rename", params, File))

    async def restore(self, *, id: int) -> File:
        """Restore a file from the trash.

        If its name is taken meanwhile, a number is added.

        Args:
            id: The file, as it was given to `disk.file.markDeleted`.

        Errors:
            `ACCESS_DENIED`: The user may not restore the file.
            `ERROR_ARGUMENT`: `id` is missing.
            `ERROR_NOT_FOUND`: There is no such file.

        Scope: disk. Permission: Drive - file - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html
        """
        params = {"id": id}
        return await self._send(Call("disk.file.restore", params, File))

    async def restore_from_version(self, *, id: int, version_id: int) -> File:
        """Make an older version of a file the current one.

        Args:
            id: The file.
            version_id: One of `disk.file.getVersions`.

        Errors:
            `ACCESS_DENIED`: The user may not restore versions of the file.
            `DISK_FILE_22003`: The portal could not copy the version.
            `DISK_FILE_22004`: The version is one of another file.
            `ERROR_ARGUMENT`: `id` or `version_id` is missing.
            `ERROR_NOT_FOUND`: There is no such file.

        Scope: disk. Permission: Drive - file - full access.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore-from-version.html
        """
        params = {"id": id, "versionId": version_id}
        return await self._send(Call("disk.file.restoreFromVersion", params, File))

    def search(
        self,
        *,
        query: str,
        type: Literal["file", "folder", "all"] | None = None,
        filter: SearchScopeInput | None = None,
    ) -> Pages[FileOrFolder]:
        """Find files and folders by their names and by the text inside.

        Newest first. No more than 1050 are found, nothing in the trash, and nothing in chats or in storages of other
        modules.

        Args:
            query: 3 to 255 characters.
            type: One of `file`, `folder`, `all`. Default: `file`.
            filter: Where to look; without it, in all storages that the user may see.

        Errors:
            `ERROR_ARGUMENT`: `query` is missing.
            `INVALID_FILTER`: `filter` has another key.
            `INVALID_QUERY`: `query` is no text of 3 to 255 characters.
            `INVALID_TYPE`: `type` is none of those known.
            `NOT_FOUND`: There is no such storage or folder, the user may not read it, or the folder is in another
                storage.
            `UNSUPPORTED_STORAGE`: The storage has no access rights of the Drive.

        Scope: disk.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-search.html
        """
        params = {"QUERY": query, "TYPE": type, "FILTER": filter}
        return self._pages(Call("disk.file.search", params, list[FileOrFolder], paging=Offset(), safe=True))

    async def upload_version(self, *, id: int, file_content: Upload | None = None) -> Uploaded:
        """Upload a new version of a file.

        Without `file_content` the answer has an address, `uploadUrl`: post the file there, as the form field `field`
        names, and the portal answers with the file.

        Args:
            id: The file.
            file_content: Without it the answer tells where to upload the file.

        Errors:
            `ACCESS_DENIED`: The user may not edit the file.
            `DISK_FILE_22002`: The portal could not save the file: the Drive is full, or the content is no base64.
            `DISK_FILE_22005`: The portal could not read what it saved.
            `DISK_FILE_22006`: The file is larger than the storage allows.
            `ERROR_ARGUMENT`: `id` is missing, or `file_content` is none.
            `ERROR_NOT_FOUND`: There is no such file.

        Scope: disk. Permission: Drive - file - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-upload-version.html
        """
        params = {"id": id, "fileContent": file_content}
        return await self._send(Call("disk.file.uploadVersion", params, Uploaded, batchable=False))

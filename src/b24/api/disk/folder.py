# Generated from specs/disk/ by `make generate`. Edit the specs, not this file.
"""`disk.folder.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from b24.call import Call, Cursor, Group, Pages, Upload, nullable

from .types import FieldInfo, FileOrFolder, Folder, NewNameInput, RightInput, Uploaded

__all__ = ["FieldInfo", "FileOrFolder", "Folder", "FolderGroup", "NewNameInput", "RightInput", "Uploaded"]


class FolderGroup(Group):
    """`disk.folder.*`"""

    async def add_sub_folder(self, *, id: int, data: NewNameInput) -> Folder:
        """Create a folder inside a folder.

        Args:
            id: The folder to create it in.
            data: Its name.

        Errors:
            `ACCESS_DENIED`: The user may not add to the folder.
            `DISK_OBJ_22000`: There is a folder of this name already.
            `ERROR_ARGUMENT`: `NAME` is missing in `data`.
            `ERROR_NOT_FOUND`: There is no such folder.

        Scope: disk. Permission: Drive - folder - add or edit.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html
        """
        params = {"id": id, "data": data}
        return await self._send(Call("disk.folder.addSubFolder", params, Folder))

    async def copy_to(self, *, id: int, target_folder_id: int) -> Folder:
        """Copy a folder, with all that is in it, to another folder.

        Args:
            id: The folder.
            target_folder_id: The folder to put it into.

        Errors:
            `ACCESS_DENIED`: The user may not read the folder or not add to the target.
            `DISK_OBJ_22000`: There is a folder of this name already.
            `ERROR_ARGUMENT`: `id` or `target_folder_id` is missing.
            `ERROR_NOT_FOUND`: There is no such folder.

        Scope: disk. Permission: Drive - folder - read, target - add.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html
        """
        params = {"id": id, "targetFolderId": target_folder_id}
        return await self._send(Call("disk.folder.copyTo", params, Folder))

    async def delete_tree(self, *, id: int) -> bool:
        """Delete a folder for good, with all that is in it.

        `disk.folder.markDeleted` moves it to the trash.

        Args:
            id: The folder; no root folder of a storage.

        Errors:
            `ACCESS_DENIED`: The user may not delete the folder.
            `DISK_OBJ_22000`: It is the root folder of a storage.
            `ERROR_ARGUMENT`: `id` is missing.
            `ERROR_NOT_FOUND`: There is no such folder.

        Scope: disk. Permission: Drive - folder - full access.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html
        """
        params = {"id": id}
        return await self._send(Call("disk.folder.deleteTree", params, bool))

    async def get(self, *, id: int) -> Folder:
        """Get a folder.

        Args:
            id: The folder.

        Errors:
            `ACCESS_DENIED`: The user may not read the folder.
            `ERROR_ARGUMENT`: `id` is missing.
            `ERROR_NOT_FOUND`: There is no such folder.

        Scope: disk. Permission: Drive - folder - read.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html
        """
        params = {"id": id}
        return await self._send(Call("disk.folder.get", params, Folder, safe=True))

    def get_children(
        self, *, id: int, filter: Mapping[str, Any] | None = None, order: Mapping[str, str] | None = None
    ) -> Pages[FileOrFolder]:
        """List the files and folders in a folder.

        Those that the user may not read are left out.

        Args:
            id: The folder.
            filter: By the fields that `disk.folder.getFields` allows.

        Errors:
            `ERROR_ARGUMENT`: `id` is missing.
            `ERROR_NOT_FOUND`: There is no such folder.

        Scope: disk.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html
        """
        params = {"id": id, "filter": filter, "order": order}
        return self._pages(
            Call("disk.folder.getChildren", params, list[FileOrFolder], paging=Cursor(select=""), safe=True)
        )

    async def get_external_link(self, *, id: int) -> str:
        """Get a public link to a folder.

        Whoever has the link can open the folder, without being a user of the portal.

        Args:
            id: The folder.

        Errors:
            `ACCESS_DENIED`: The user may not read the folder.
            `ERROR_ARGUMENT`: `id` is missing.
            `ERROR_NOT_FOUND`: There is no such folder.

        Scope: disk. Permission: Drive - folder - read.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-external-link.html
        """
        params = {"id": id}
        return await self._send(Call("disk.folder.getExternalLink", params, str))

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of folders.

        Scope: disk.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-fields.html
        """
        return await self._send(Call("disk.folder.getFields", {}, dict[str, FieldInfo], safe=True))

    async def mark_deleted(self, *, id: int) -> Folder:
        """Move a folder to the trash.

        Keep the id: `disk.folder.restore` needs it, and nothing lists what is in the trash.

        Args:
            id: The folder; no root folder of a storage.

        Errors:
            `ACCESS_DENIED`: The user may not move the folder to the trash.
            `DISK_OBJ_22000`: It is the root folder of a storage.
            `ERROR_ARGUMENT`: `id` is missing.
            `ERROR_NOT_FOUND`: There is no such folder.

        Scope: disk. Permission: Drive - folder - full access.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html
        """
        params = {"id": id}
        return await self._send(Call("disk.folder.markDeleted", params, Folder))

    async def move_to(self, *, id: int, target_folder_id: int) -> Folder | None:
        """Move a folder, with all that is in it, to another folder of its storage.

        Nothing happens, and the answer is None, if the target is in another storage.

        Args:
            id: The folder; no root folder of a storage.
            target_folder_id: The folder to put it into.

        Errors:
            No code: It is the root folder of a storage.
            `ACCESS_DENIED`: The user may not edit the folder or not add to the target.
            `DISK_OBJ_22000`: There is a folder of this name already.
            `ERROR_ARGUMENT`: `id` or `target_folder_id` is missing.
            `ERROR_NOT_FOUND`: There is no such folder.

        Scope: disk. Permission: Drive - folder - edit, target - add.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html
        """
        params = {"id": id, "targetFolderId": target_folder_id}
        return await self._send(Call("disk.folder.moveTo", params, nullable(Folder)))

    async def rename(self, *, id: int, new_name: str) -> Folder:
        """Rename a folder.

        Args:
            id: The folder.

        Errors:
            `ACCESS_DENIED`: The user may not edit the folder.
            `ERROR_ARGUMENT`: `id` or `new_name` is missing.
            `ERROR_NOT_FOUND`: There is no such folder.

        Scope: disk. Permission: Drive - folder - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html
        """
        params = {"id": id, "newName": new_name}
        return await self._send(Call("disk.folder.rename", params, Folder))

    async def restore(self, *, id: int) -> Folder:
        """Restore a folder from the trash.

        Args:
            id: The folder, as it was given to `disk.folder.markDeleted`.

        Errors:
            `ACCESS_DENIED`: The user may not restore the folder.
            `ERROR_ARGUMENT`: `id` is missing.
            `ERROR_NOT_FOUND`: There is no such folder.

        Scope: disk. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html
        """
        params = {"id": id}
        return await self._send(Call("disk.folder.restore", params, Folder))

    async def share_to_user(
        self,
        *,
        id: int,
        user_id: int,
        task_name: Literal["disk_access_read", "disk_access_add", "disk_access_edit", "disk_access_full"],
    ) -> bool:
        """Give a user access to a folder.

        Nobody can give more than they have.

        Args:
            id: The folder.
            task_name: One of `disk_access_read` (read), `disk_access_add` (add), `disk_access_edit` (edit),
                `disk_access_full` (everything).

        Errors:
            `ACCESS_DENIED`: The user has less access than was to be given, or there is no such `task_name`.
            `ERROR_ARGUMENT`: A parameter is missing.
            `ERROR_NOT_FOUND`: There is no such folder.

        Scope: disk. Permission: Drive - folder - share.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-share-to-user.html
        """
        params = {"id": id, "userId": user_id, "taskName": task_name}
        return await self._send(Call("disk.folder.shareToUser", params, bool))

    async def upload_file(
        self,
        *,
        id: int,
        data: NewNameInput | None = None,
        file_content: Upload | None = None,
        rights: Sequence[RightInput] | None = None,
        generate_unique_name: bool | None = None,
    ) -> Uploaded:
        """Upload a file to a folder.

        Without `file_content` the answer has an address, `uploadUrl`: post the file there, as the form field `field`
        names, and the portal answers with the file.

        Args:
            id: The folder.
            data: Its name; needed with `file_content`.
            file_content: Without it the answer tells where to upload the file.
            rights: Who may do what with it.
            generate_unique_name: Whether a number is added to a name that is taken. Default: `False`.

        Errors:
            `ACCESS_DENIED`: The user may not add to the folder.
            `DISK_BASE_SERVICE_22001`: `NAME` is missing in `data`.
            `ERROR_ARGUMENT`: `id` is missing.
            `ERROR_COULD_NOT_SAVE_FILE`: The portal could not save the file: the Drive is full, or the content is no
                base64.
            `ERROR_NOT_FOUND`: There is no such folder.

        Scope: disk. Permission: Drive - folder - add.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html
        """
        params = {
            "id": id,
            "data": data,
            "fileContent": file_content,
            "rights": rights,
            "generateUniqueName": generate_unique_name,
        }
        return await self._send(Call("disk.folder.uploadFile", params, Uploaded, batchable=False))

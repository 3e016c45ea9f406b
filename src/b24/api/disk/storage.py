# Generated from specs/disk/ by `make generate`. Edit the specs, not this file.
"""`disk.storage.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from b24.call import Call, Cursor, Group, Pages, Upload

from .types import FieldInfo, FileOrFolder, Folder, NewNameInput, RightInput, Storage, Uploaded

__all__ = ["FieldInfo", "FileOrFolder", "Folder", "NewNameInput", "RightInput", "Storage", "StorageGroup", "Uploaded"]


class StorageGroup(Group):
    """`disk.storage.*`"""

    async def add_folder(self, *, id: int, data: NewNameInput, rights: Sequence[RightInput] | None = None) -> Folder:
        """Create a folder in the root of a storage.

        Args:
            id: The storage.
            data: Its name.
            rights: Who may do what with it.

        Errors:
            `ACCESS_DENIED`: The user may not add to the storage.
            `DISK_OBJ_22000`: There is a folder of this name already.
            `ERROR_ARGUMENT`: `NAME` is missing in `data`.
            `ERROR_NOT_FOUND`: There is no such storage.

        Scope: disk. Permission: Drive - storage - add.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html
        """
        params = {"id": id, "data": data, "rights": rights}
        return await self._send(Call("disk.storage.addFolder", params, Folder))

    async def get(self, *, id: int) -> Storage:
        """Get a storage.

        Args:
            id: The storage.

        Errors:
            `ACCESS_DENIED`: The user may not read the storage.
            `ERROR_ARGUMENT`: `id` is missing.
            `ERROR_NOT_FOUND`: There is no such storage.

        Scope: disk. Permission: Drive - storage - read.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html
        """
        params = {"id": id}
        return await self._send(Call("disk.storage.get", params, Storage, safe=True))

    def get_children(
        self, *, id: int, filter: Mapping[str, Any] | None = None, order: Mapping[str, str] | None = None
    ) -> Pages[FileOrFolder]:
        """List the files and folders in the root of a storage.

        Those that the user may not read are left out.

        Args:
            id: The storage.
            filter: By the fields that `disk.folder.getFields` allows.

        Errors:
            `ERROR_ARGUMENT`: `id` is missing.
            `ERROR_NOT_FOUND`: There is no such storage.

        Scope: disk.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html
        """
        params = {"id": id, "filter": filter, "order": order}
        return self._pages(
            Call("disk.storage.getChildren", params, list[FileOrFolder], paging=Cursor(select=""), safe=True)
        )

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of storages.

        Scope: disk.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-fields.html
        """
        return await self._send(Call("disk.storage.getFields", {}, dict[str, FieldInfo], safe=True))

    async def get_for_app(self) -> Storage:
        """Get this application's storage; it is created if there is none.

        For applications only, not for webhooks.

        Errors:
            `ACCESS_DENIED`: No application made the call.
            `ERROR_NOT_FOUND`: There is no such application.

        Scope: disk. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-for-app.html
        """
        return await self._send(Call("disk.storage.getForApp", {}, Storage, safe=True))

    def get_list(
        self, *, filter: Mapping[str, Any] | None = None, order: Mapping[str, str] | None = None
    ) -> Pages[Storage]:
        """List the storages that the user may see.

        Args:
            filter: By the fields that `disk.storage.getFields` allows.

        Scope: disk.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html
        """
        params = {"filter": filter, "order": order}
        return self._pages(Call("disk.storage.getList", params, list[Storage], paging=Cursor(select=""), safe=True))

    async def get_types(self) -> Sequence[str]:
        """List the types of storages.

        `user`, `common` (the documents of the company) and `group` (of workgroups).

        Scope: disk.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-types.html
        """
        return await self._send(Call("disk.storage.getTypes", {}, list[str], safe=True))

    async def rename(self, *, id: int, new_name: str) -> Storage:
        """Rename this application's storage.

        For applications only, not for webhooks.

        Args:
            id: The storage, from `disk.storage.getForApp`.

        Errors:
            No code: It is no storage of an application.
            `ACCESS_DENIED`: The user may not rename the storage.
            `ERROR_NOT_FOUND`: There is no such storage.

        Scope: disk. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-rename.html
        """
        params = {"id": id, "newName": new_name}
        return await self._send(Call("disk.storage.rename", params, Storage))

    async def upload_file(
        self,
        *,
        id: int,
        data: NewNameInput | None = None,
        file_content: Upload | None = None,
        rights: Sequence[RightInput] | None = None,
        generate_unique_name: bool | None = None,
    ) -> Uploaded:
        """Upload a file to the root of a storage.

        Without `file_content` the answer has an address, `uploadUrl`: post the file there, as the form field `field`
        names, and the portal answers with the file.

        Args:
            id: The storage.
            data: Its name; needed with `file_content`.
            file_content: Without it the answer tells where to upload the file.
            rights: Who may do what with it.
            generate_unique_name: Whether a number is added to a name that is taken. Default: `False`.

        Errors:
            No code: `rights` are not valid.
            `ACCESS_DENIED`: The user may not add to the storage.
            `DISK_BASE_SERVICE_22001`: `NAME` is missing in `data`.
            `ERROR_ARGUMENT`: A parameter is missing.
            `ERROR_COULD_NOT_SAVE_FILE`: The portal could not save the file: the Drive is full, or the content is no
                base64.
            `ERROR_NOT_FOUND`: There is no such storage.

        Scope: disk. Permission: Drive - storage - add.
        Docs: https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html
        """
        params = {
            "id": id,
            "data": data,
            "fileContent": file_content,
            "rights": rights,
            "generateUniqueName": generate_unique_name,
        }
        return await self._send(Call("disk.storage.uploadFile", params, Uploaded, batchable=False))

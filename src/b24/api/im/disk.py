# Generated from specs/im/ by `make generate`. Edit the specs, not this file.
"""`im.disk.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Annotated

from attrs import frozen
from typing_extensions import deprecated

from b24.call import Call, Group, Record, wire, yes_no

from .types import File

__all__ = [
    "CommittedFiles",
    "DiskFileGroup",
    "DiskFileSave",
    "DiskFolderGroup",
    "DiskGroup",
    "File",
    "FileLinks",
    "FileModel",
    "SavedFile",
]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class CommittedFiles(Record):
    """Files that were put into a chat."""

    files: Annotated[Mapping[str, File], wire("FILES")]
    """By `upload` and the id."""

    disk_id: Annotated[list[int], wire("DISK_ID")]
    """Their ids on the drive."""

    file_models: Annotated[Mapping[str, FileModel], wire("FILE_MODELS")]
    """By `upload` and the id."""

    message_id: Annotated[int, wire("MESSAGE_ID")]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class DiskFileSave(Record):
    """What `im.disk.file.save` returns."""

    folder: SavedFile

    file: SavedFile


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FileLinks(Record):
    """Addresses of a file, below the portal."""

    download: str | None = None

    show_in_grid: Annotated[str | None, wire("showInGrid")] = None

    preview: str | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FileModel(Record):
    """A file as the drive keeps it."""

    id: int | None = None

    name: str | None = None

    create_time: Annotated[dt.datetime | None, wire("createTime")] = None

    update_time: Annotated[dt.datetime | None, wire("updateTime")] = None

    delete_time: Annotated[dt.datetime | None, wire("deleteTime")] = None

    code: str | None = None
    """As `media_original`."""

    xml_id: Annotated[str | None, wire("xmlId")] = None

    storage_id: Annotated[int | None, wire("storageId")] = None

    real_object_id: Annotated[int | None, wire("realObjectId")] = None
    """The file itself, if this is a link to it."""

    parent_id: Annotated[int | None, wire("parentId")] = None
    """Its folder."""

    deleted_type: Annotated[int | None, wire("deletedType")] = None

    created_by: Annotated[int | None, wire("createdBy")] = None

    updated_by: Annotated[int | None, wire("updatedBy")] = None

    deleted_by: Annotated[int | None, wire("deletedBy")] = None

    unique_code: Annotated[str | None, wire("uniqueCode")] = None

    type_file: Annotated[int | None, wire("typeFile")] = None
    """Kind, 2 for a picture."""

    global_content_version: Annotated[int | None, wire("globalContentVersion")] = None

    file_id: Annotated[int | None, wire("fileId")] = None

    size: int | None = None
    """In bytes."""

    etag: str | None = None

    links: FileLinks | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class SavedFile(Record):
    """A file or folder that a file was saved to."""

    id: int

    name: str


class DiskFileGroup(Group):
    """`im.disk.file.*`"""

    @deprecated("use im.v2.File.upload", category=None)
    async def commit(
        self,
        *,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        file_id: int | Sequence[int] | None = None,
        upload_id: int | Sequence[int] | None = None,
        message: str | None = None,
        silent_mode: bool | None = None,
        as_file: bool | None = None,
    ) -> CommittedFiles:
        """Show files of the drive in a chat.

        Args:
            chat_id: This or `dialog_id`.
            dialog_id: `chat5` for a group chat, `sg5` for that of a group or project, the other user's id for a private
                one.
            file_id: Files on the drive; these or `upload_id`.
            upload_id: Files on the drive, of which pictures can go without being made smaller.
            message: Text of the message.
            silent_mode: In chats of Open Channels: the page says that `Y` does notify the client.
            as_file: Whether pictures are sent as they are; with `upload_id` alone.

        Errors:
            `ACCESS_ERROR`: There is no such chat, or the user has no access to it.
            `CHAT_ID_EMPTY`: Neither `chat_id` nor `dialog_id` is given.
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.
            `FILES_ERROR`: No file is given.
            `SAVE_ERROR`: No file is given, or it does not exist.

        Scope: im. Permission: participant of the chat.
        Deprecated: use im.v2.File.upload.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html
        """
        params = {
            "CHAT_ID": chat_id,
            "DIALOG_ID": dialog_id,
            "FILE_ID": file_id,
            "UPLOAD_ID": upload_id,
            "MESSAGE": message,
            "SILENT_MODE": yes_no(silent_mode),
            "AS_FILE": yes_no(as_file),
        }
        return await self._send(Call("im.disk.file.commit", params, CommittedFiles))

    async def delete(self, *, chat_id: int, file_id: int) -> bool:
        """Delete a file from a chat.

        True does not say that it is deleted: so it is for users of the chat who did not send the file, too. False if
        chat or file are not found.

        Errors:
            `CHAT_ID_EMPTY`: The chat is missing.
            `FILE_ID_EMPTY`: The file is missing.

        Scope: im. Permission: sender of the file.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-delete.html
        """
        params = {"CHAT_ID": chat_id, "FILE_ID": file_id}
        return await self._send(Call("im.disk.file.delete", params, bool))

    async def save(self, *, file_id: int) -> DiskFileSave:
        """Save a file of a chat to the user's drive.

        Errors:
            `FILE_ID_EMPTY`: The file is missing.
            `FILE_SAVE_ERROR`: There is no such file, the user has no access to it, or the drive is off or full.

        Scope: im. Permission: participant of the chat.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-save.html
        """
        params = {"FILE_ID": file_id}
        return await self._send(Call("im.disk.file.save", params, DiskFileSave))


class DiskFolderGroup(Group):
    """`im.disk.folder.*`"""

    @deprecated("use im.v2.File.upload", category=None)
    async def get(self, *, chat_id: int | None = None, dialog_id: str | None = None) -> int:
        """Id of the folder that holds the files of a chat.

        Args:
            chat_id: This or `dialog_id`.
            dialog_id: As `chat5`.

        Errors:
            `ACCESS_ERROR`: There is no such chat, or the user has no access to it.
            `CHAT_ID_EMPTY`: Neither `chat_id` nor `dialog_id` is given.
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.

        Scope: im. Permission: participant of the chat.
        Deprecated: use im.v2.File.upload.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html
        """
        params = {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id}
        return await self._send(Call("im.disk.folder.get", params, int, unwrap="result.ID", safe=True))


class DiskGroup(Group):
    """`im.disk.*`"""

    @cached_property
    def file(self) -> DiskFileGroup:
        """`im.disk.file.*`"""
        return DiskFileGroup(self._sender)

    @cached_property
    def folder(self) -> DiskFolderGroup:
        """`im.disk.folder.*`"""
        return DiskFolderGroup(self._sender)

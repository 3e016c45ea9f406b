# Generated from specs/v3/note/ by `make generate`. Edit the specs, not this file.
"""`note.file.*`"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from b24.call import Call, Group

from .types import FieldInfo, File

__all__ = ["FieldInfo", "File", "FileFieldGroup", "FileGroup"]


class FileFieldGroup(Group):
    """`note.file.field.*`"""

    async def get(self, *, name: str, select: Sequence[str] | None = None) -> FieldInfo:
        """Description of one field of files.

        Args:
            name: A name of `note.file.field.list`.
            select: Facts about the field, such as `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name` is missing.
            `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`: There is no such field.

        Scope: note. Permission: access to knowledge bases.
        Docs: https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-get.html
        """
        params = {"name": name, "select": select}
        return await self._send(
            Call("note.file.field.get", params, FieldInfo, unwrap="result.item", v3=True, safe=True)
        )

    async def list(self, *, select: Sequence[str] | None = None) -> Sequence[FieldInfo]:
        """Descriptions of the fields of files.

        Args:
            select: Facts about the fields, such as `name`, `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.

        Scope: note. Permission: access to knowledge bases.
        Docs: https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-list.html
        """
        params = {"select": select}
        return await self._send(
            Call("note.file.field.list", params, list[FieldInfo], unwrap="result.items", v3=True, safe=True)
        )


class FileGroup(Group):
    """`note.file.*`"""

    @cached_property
    def field(self) -> FileFieldGroup:
        """`note.file.field.*`"""
        return FileFieldGroup(self._sender)

    async def add(self, *, document_id: int, file_name: str, file_content: bytes) -> File:
        """Upload a file to a document.

        The document does not show it until its content has the file's `assetMarkdown`.

        Args:
            file_name: Name with one of the extensions png, jpg, jpeg, gif, webp, svg, pdf, txt, md, csv, doc, docx,
                xls, xlsx, ppt, pptx, mp4, webm, mov.
            file_content: At most 25 MiB where the portal sets no limit of its own.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such document.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: A parameter is missing or not of its type,
                the content is not base64, or the file could not be saved.
            `NOTE_FILE_TOO_LARGE`: The file is larger than allowed.
            `NOTE_FILE_TYPE_NOT_ALLOWED`: Files of this kind are not allowed.

        Scope: note. Permission: Knowledge base - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html
        """
        params = {"documentId": document_id, "fileName": file_name, "fileContent": file_content}
        return await self._send(Call("note.file.add", params, File, unwrap="result.item", v3=True, batchable=False))

    async def get(self, *, id: int, document_id: int) -> File:
        """Facts about a file of a document.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such document or file.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` or `document_id` is missing or not a
                number.

        Scope: note. Permission: Knowledge base - view.
        Docs: https://apidocs.bitrix24.com/api-reference/note/file/note-file-get.html
        """
        params = {"id": id, "documentId": document_id}
        return await self._send(Call("note.file.get", params, File, unwrap="result.item", v3=True, safe=True))

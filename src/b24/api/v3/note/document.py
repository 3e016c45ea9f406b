# Generated from specs/v3/note/ by `make generate`. Edit the specs, not this file.
"""`note.document.*`"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Annotated, Required, TypedDict

from attrs import frozen

from b24.call import Call, Group, Record, wire

from .types import Document, FieldInfo

__all__ = [
    "Document",
    "DocumentChangeInput",
    "DocumentFieldGroup",
    "DocumentFieldsInput",
    "DocumentGroup",
    "DocumentSearchFieldGroup",
    "DocumentSearchGroup",
    "DocumentSearchList",
    "DocumentTreeFieldGroup",
    "DocumentTreeGroup",
    "DocumentTreeList",
    "FieldInfo",
    "FoundDocument",
    "SearchPaginationInput",
    "TreeDocument",
]


class DocumentChangeInput(TypedDict, total=False):
    """What to change of a document; the title, the content or both. What may be sent, by wire names."""

    title: str | None
    """At most 255 characters."""

    markdown: str | None
    """At most 1048576 bytes. A file is shown by its `assetMarkdown` on a line of its own; images and videos take
    `width` (percent) and `align` (`left` or `right`), as `[[image fileId=7 width=30.98 align=left]]`.
    """


class DocumentFieldsInput(TypedDict, total=False):
    """What a new document is to be. What may be sent, by wire names."""

    collectionId: Required[int]
    """The knowledge base."""

    title: Required[str]
    """At most 255 characters."""

    parentId: int | None
    """Document of the same knowledge base that it belongs below."""

    markdown: str | None
    """At most 1048576 bytes."""


class SearchPaginationInput(TypedDict, total=False):
    """How much to give. What may be sent, by wire names."""

    limit: int | None
    """From 1 to 200. Default: `50`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class DocumentSearchList(Record):
    """What `note.document.search.list` returns."""

    items: Sequence[FoundDocument]

    has_more: Annotated[bool, wire("hasMore")]
    """Whether more was found than fits; a longer query or a higher limit shows it."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class DocumentTreeList(Record):
    """What `note.document.tree.list` returns."""

    items: Sequence[TreeDocument]
    """Documents at the top."""

    truncated: bool
    """Whether some are left out, because there are more than 5000."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FoundDocument(Record):
    """A document that was found."""

    document_id: Annotated[int, wire("documentId")]

    collection_id: Annotated[int | None, wire("collectionId")] = None
    """The knowledge base; none if the user may see only the document."""

    title: str

    score: float
    """How well it fits."""

    snippet: str
    """What was found, as HTML with `<b>` around the words."""

    shared_access: Annotated[bool, wire("sharedAccess")]
    """Whether the user may see only the document, not its knowledge base."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TreeDocument(Record):
    """A document with those below it."""

    id: int

    collection_id: Annotated[int, wire("collectionId")]

    parent_id: Annotated[int | None, wire("parentId")] = None

    title: str

    position: int
    """Its place among its neighbours."""

    children: Sequence[TreeDocument]


class DocumentFieldGroup(Group):
    """`note.document.field.*`"""

    async def get(self, *, name: str, select: Sequence[str] | None = None) -> FieldInfo:
        """Description of one field of documents.

        Args:
            name: A name of `note.document.field.list`.
            select: Facts about the field, such as `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name` is missing.
            `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`: There is no such field.

        Scope: note. Permission: access to knowledge bases.
        Docs: https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-get.html
        """
        params = {"name": name, "select": select}
        return await self._send(
            Call("note.document.field.get", params, FieldInfo, unwrap="result.item", v3=True, safe=True)
        )

    async def list(self, *, select: Sequence[str] | None = None) -> Sequence[FieldInfo]:
        """Descriptions of the fields of documents.

        Args:
            select: Facts about the fields, such as `name`, `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.

        Scope: note. Permission: access to knowledge bases.
        Docs: https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-list.html
        """
        params = {"select": select}
        return await self._send(
            Call("note.document.field.list", params, list[FieldInfo], unwrap="result.items", v3=True, safe=True)
        )


class DocumentSearchFieldGroup(Group):
    """`note.document.search.field.*`"""

    async def get(self, *, name: str, select: Sequence[str] | None = None) -> FieldInfo:
        """Description of one field of documents that were found.

        Args:
            name: A name of `note.document.search.field.list`.
            select: Facts about the field, such as `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name` is missing.
            `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`: There is no such field.

        Scope: note. Permission: access to knowledge bases.
        Docs: https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-get.html
        """
        params = {"name": name, "select": select}
        return await self._send(
            Call("note.document.search.field.get", params, FieldInfo, unwrap="result.item", v3=True, safe=True)
        )

    async def list(self, *, select: Sequence[str] | None = None) -> Sequence[FieldInfo]:
        """Descriptions of the fields of documents that were found.

        Args:
            select: Facts about the fields, such as `name`, `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.

        Scope: note. Permission: access to knowledge bases.
        Docs: https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-list.html
        """
        params = {"select": select}
        return await self._send(
            Call("note.document.search.field.list", params, list[FieldInfo], unwrap="result.items", v3=True, safe=True)
        )


class DocumentSearchGroup(Group):
    """`note.document.search.*`"""

    @cached_property
    def field(self) -> DocumentSearchFieldGroup:
        """`note.document.search.field.*`"""
        return DocumentSearchFieldGroup(self._sender)

    async def list(self, *, query: str, pagination: SearchPaginationInput | None = None) -> DocumentSearchList:
        """Find documents by their titles and contents.

        Gives one page. Archived documents are not found.

        Args:
            query: From 3 to 200 characters.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `query` is missing, or a parameter is not
                of its type.
            `NOTE_SEARCH_QUERY_TOO_LONG`: The query has more than 200 characters.
            `NOTE_SEARCH_QUERY_TOO_SHORT`: The query has fewer than 3 characters.

        Scope: note. Permission: access to knowledge bases.
        Docs: https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html
        """
        params = {"query": query, "pagination": pagination}
        return await self._send(Call("note.document.search.list", params, DocumentSearchList, v3=True, safe=True))


class DocumentTreeFieldGroup(Group):
    """`note.document.tree.field.*`"""

    async def get(self, *, name: str, select: Sequence[str] | None = None) -> FieldInfo:
        """Description of one field of documents in the tree.

        Args:
            name: A name of `note.document.tree.field.list`.
            select: Facts about the field, such as `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name` is missing.
            `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`: There is no such field.

        Scope: note. Permission: access to knowledge bases.
        Docs: https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-get.html
        """
        params = {"name": name, "select": select}
        return await self._send(
            Call("note.document.tree.field.get", params, FieldInfo, unwrap="result.item", v3=True, safe=True)
        )

    async def list(self, *, select: Sequence[str] | None = None) -> Sequence[FieldInfo]:
        """Descriptions of the fields of documents in the tree.

        Args:
            select: Facts about the fields, such as `name`, `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.

        Scope: note. Permission: access to knowledge bases.
        Docs: https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-list.html
        """
        params = {"select": select}
        return await self._send(
            Call("note.document.tree.field.list", params, list[FieldInfo], unwrap="result.items", v3=True, safe=True)
        )


class DocumentTreeGroup(Group):
    """`note.document.tree.*`"""

    @cached_property
    def field(self) -> DocumentTreeFieldGroup:
        """`note.document.tree.field.*`"""
        return DocumentTreeFieldGroup(self._sender)

    async def list(self, *, collection_id: int) -> DocumentTreeList:
        """The tree of a knowledge base's documents.

        Archived documents are not in it.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such knowledge base.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `collection_id` is missing or not a
                number.

        Scope: note. Permission: Knowledge base - view.
        Docs: https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html
        """
        params = {"collectionId": collection_id}
        return await self._send(Call("note.document.tree.list", params, DocumentTreeList, v3=True, safe=True))


class DocumentGroup(Group):
    """`note.document.*`"""

    @cached_property
    def field(self) -> DocumentFieldGroup:
        """`note.document.field.*`"""
        return DocumentFieldGroup(self._sender)

    @cached_property
    def search(self) -> DocumentSearchGroup:
        """`note.document.search.*`"""
        return DocumentSearchGroup(self._sender)

    @cached_property
    def tree(self) -> DocumentTreeGroup:
        """`note.document.tree.*`"""
        return DocumentTreeGroup(self._sender)

    async def add(self, *, fields: DocumentFieldsInput) -> Document:
        """Create a document.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such knowledge base.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`: A field is missing or not of its type, or the
                title is empty or too long.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `fields` is missing.
            `NOTE_INVALID_PARENT`: The parent is a document of another knowledge base.
            `NOTE_MARKDOWN_TOO_LARGE`: The content is larger than 1048576 bytes.

        Scope: note. Permission: Knowledge base - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("note.document.add", params, Document, unwrap="result.item", v3=True))

    async def archive(self, *, id: int) -> bool:
        """Archive a document with all that is below it.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such document.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` is missing or not a number.

        Scope: note. Permission: Knowledge base - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/note/document/note-document-archive.html
        """
        params = {"id": id}
        return await self._send(Call("note.document.archive", params, bool, unwrap="result.result", v3=True))

    async def delete(self, *, id: int) -> bool:
        """Move a document with all that is below it to the trash.

        Only people can take it out again.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such document.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` is missing or not a number.

        Scope: note. Permission: Knowledge base - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/note/document/note-document-delete.html
        """
        params = {"id": id}
        return await self._send(Call("note.document.delete", params, bool, unwrap="result.result", v3=True))

    async def get(self, *, id: int) -> Document:
        """One document with its content.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such document.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` is missing or not a number.

        Scope: note. Permission: Knowledge base - view.
        Docs: https://apidocs.bitrix24.com/api-reference/note/document/note-document-get.html
        """
        params = {"id": id}
        return await self._send(Call("note.document.get", params, Document, unwrap="result.item", v3=True, safe=True))

    async def update(self, *, id: int, fields: DocumentChangeInput, overwrite: bool | None = None) -> Document:
        """Change the title or the content of a document.

        Args:
            overwrite: Whether the content is replaced even while somebody has changes in the editor. Default: `False`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such document.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`: A field is not of its type, or the title is
                empty or too long.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` or `fields` is missing or not of its
                type.
            `NOTE_DOCUMENT_HAS_UNSAVED_CHANGES`: Somebody edits it; `overwrite` replaces what they have written.
            `NOTE_EMPTY_UPDATE`: There is nothing to change.
            `NOTE_MARKDOWN_TOO_LARGE`: The content is larger than 1048576 bytes.

        Scope: note. Permission: Knowledge base - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/note/document/note-document-update.html
        """
        params = {"id": id, "fields": fields, "overwrite": overwrite}
        return await self._send(Call("note.document.update", params, Document, unwrap="result.item", v3=True))

# Generated from specs/v3/note/ by `make generate`. Edit the specs, not this file.
"""`note.collection.*`"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Required, TypedDict

from b24.call import After, Call, Group, Pages

from .types import Collection, FieldInfo

__all__ = [
    "Collection",
    "CollectionFieldGroup",
    "CollectionFieldsInput",
    "CollectionGroup",
    "CollectionNameInput",
    "CollectionPaginationInput",
    "FieldInfo",
]


class CollectionFieldsInput(TypedDict, total=False):
    """What a new knowledge base is to be. What may be sent, by wire names."""

    name: Required[str]
    """At most 255 characters."""

    position: int | None
    """Its place in the list. Default: `0`."""


class CollectionNameInput(TypedDict, total=False):
    """The new name of a knowledge base. What may be sent, by wire names."""

    name: Required[str]
    """At most 255 characters."""


class CollectionPaginationInput(TypedDict, total=False):
    """How many knowledge bases a page holds. What may be sent, by wire names."""

    limit: int | None
    """From 1 to 200. Default: `50`."""


class CollectionFieldGroup(Group):
    """`note.collection.field.*`"""

    async def get(self, *, name: str, select: Sequence[str] | None = None) -> FieldInfo:
        """Description of one field of knowledge bases.

        Args:
            name: A name of `note.collection.field.list`.
            select: Facts about the field, such as `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name` is missing.
            `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`: There is no such field.

        Scope: note. Permission: access to knowledge bases.
        Docs: https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-get.html
        """
        params = {"name": name, "select": select}
        return await self._send(
            Call("note.collection.field.get", params, FieldInfo, unwrap="result.item", v3=True, safe=True)
        )

    async def list(self, *, select: Sequence[str] | None = None) -> Sequence[FieldInfo]:
        """Descriptions of the fields of knowledge bases.

        Args:
            select: Facts about the fields, such as `name`, `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.

        Scope: note. Permission: access to knowledge bases.
        Docs: https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-list.html
        """
        params = {"select": select}
        return await self._send(
            Call("note.collection.field.list", params, list[FieldInfo], unwrap="result.items", v3=True, safe=True)
        )


class CollectionGroup(Group):
    """`note.collection.*`"""

    @cached_property
    def field(self) -> CollectionFieldGroup:
        """`note.collection.field.*`"""
        return CollectionFieldGroup(self._sender)

    async def add(self, *, fields: CollectionFieldsInput) -> Collection:
        """Create a knowledge base.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`: The name is missing, empty or too long, or
                `position` is not a number.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `fields` is missing.

        Scope: note. Permission: Knowledge bases - create.
        Docs: https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("note.collection.add", params, Collection, unwrap="result.item", v3=True))

    async def archive(self, *, id: int) -> bool:
        """Archive a knowledge base with all its documents.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such knowledge base.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` is missing or not a number.

        Scope: note. Permission: Knowledge base - administer.
        Docs: https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-archive.html
        """
        params = {"id": id}
        return await self._send(Call("note.collection.archive", params, bool, unwrap="result.result", v3=True))

    async def delete(self, *, id: int) -> bool:
        """Move a knowledge base with all its documents to the trash.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such knowledge base.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` is missing or not a number.
            `NOTE_COLLECTION_UNDER_IMPORT`: Documents are being imported into it.

        Scope: note. Permission: Knowledge base - administer.
        Docs: https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-delete.html
        """
        params = {"id": id}
        return await self._send(Call("note.collection.delete", params, bool, unwrap="result.result", v3=True))

    async def get(self, *, id: int) -> Collection:
        """One knowledge base.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such knowledge base.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` is missing or not a number.

        Scope: note. Permission: Knowledge base - view.
        Docs: https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-get.html
        """
        params = {"id": id}
        return await self._send(
            Call("note.collection.get", params, Collection, unwrap="result.item", v3=True, safe=True)
        )

    def list(self, *, pagination: CollectionPaginationInput | None = None) -> Pages[Collection]:
        """List the knowledge bases that the user can see.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.

        Scope: note. Permission: access to knowledge bases.
        Docs: https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-list.html
        """
        params = {"pagination": pagination}
        return self._pages(
            Call(
                "note.collection.list",
                params,
                list[Collection],
                unwrap="result.items",
                paging=After(param="pagination.afterCursor", reply="nextCursor"),
                v3=True,
                safe=True,
            )
        )

    async def update(self, *, id: int, fields: CollectionNameInput) -> Collection:
        """Rename a knowledge base.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such knowledge base.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`: The name is empty, too long or not text.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` or `fields` is missing, or `id` is
                not a number.

        Scope: note. Permission: Knowledge base - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("note.collection.update", params, Collection, unwrap="result.item", v3=True))

# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.userfield.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from b24.call import Call, Cursor, Group, Pages

from .types_userfield import DocumentUserFields, DocumentUserFieldsInput

__all__ = ["DocumentUserFields", "DocumentUserFieldsInput", "UserfieldDocumentGroup", "UserfieldGroup"]


class UserfieldDocumentGroup(Group):
    """`catalog.userfield.document.*`"""

    def list(
        self, *, select: Sequence[str], filter: Mapping[str, Any], order: Mapping[str, str] | None = None
    ) -> Pages[DocumentUserFields]:
        """List custom fields of inventory documents.

        Args:
            select: `documentType` must be among them.
            filter: `documentType` must be among the conditions.

        Errors:
            `0`: `documentType` is missing in `select` or `filter`, or the user may not read custom fields.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.userfield.document.list",
                params,
                list[DocumentUserFields],
                unwrap="result.documents",
                paging=Cursor(id="documentId"),
                safe=True,
            )
        )

    async def update(
        self, *, document_id: int, fields: DocumentUserFieldsInput | Mapping[str, Any]
    ) -> DocumentUserFields:
        """Change the custom fields of an inventory document.

        Args:
            fields: Needs `documentType`.

        Errors:
            `0`: There is no such document, or the user may not edit documents of the type.

        Scope: catalog. Permission: Inventory documents of the type - create and edit.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-update.html
        """
        params = {"documentId": document_id, "fields": fields}
        return await self._send(
            Call("catalog.userfield.document.update", params, DocumentUserFields, unwrap="result.document")
        )


class UserfieldGroup(Group):
    """`catalog.userfield.*`"""

    @cached_property
    def document(self) -> UserfieldDocumentGroup:
        """`catalog.userfield.document.*`"""
        return UserfieldDocumentGroup(self._sender)

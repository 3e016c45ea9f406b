# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.documentcontractor.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from b24.call import Call, Cursor, Group, Pages

from .types import FieldInfo
from .types_documentcontractor import DocumentContractor, DocumentContractorInput

__all__ = ["DocumentContractor", "DocumentContractorInput", "DocumentcontractorGroup", "FieldInfo"]


class DocumentcontractorGroup(Group):
    """`catalog.documentcontractor.*`"""

    async def add(self, *, fields: DocumentContractorInput) -> DocumentContractor:
        """Link an inventory document to a supplier.

        Args:
            fields: Needs `documentId`, `entityTypeId` and `entityId`.

        Errors:
            `0`: The document is missing, not a receipt or conducted already, the supplier is not valid, is linked
                already or a second company, the user may not edit the document, or suppliers are not kept in the CRM.

        Scope: catalog. Permission: Incoming documents - view, create and edit; Inventory - view; Product catalog -
        view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-add.html
        """
        params = {"fields": fields}
        return await self._send(
            Call("catalog.documentcontractor.add", params, DocumentContractor, unwrap="result.documentContractor")
        )

    async def delete(self, *, id: int) -> bool:
        """Unlink an inventory document from a supplier.

        Errors:
            `0`: There is no such link, the user may not edit the document, or suppliers are not kept in the CRM.

        Scope: catalog. Permission: Incoming documents - view, create and edit; Inventory - view; Product catalog -
        view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-delete.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.documentcontractor.delete", params, bool))

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of links from inventory documents to suppliers.

        Errors:
            `0`: The user may not view documents or their links, or suppliers are not kept in the CRM.

        Scope: catalog. Permission: Incoming documents - view; Inventory - view; Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-get-fields.html
        """
        return await self._send(
            Call(
                "catalog.documentcontractor.getFields",
                {},
                dict[str, FieldInfo],
                unwrap="result.documentContractor",
                safe=True,
            )
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[DocumentContractor]:
        """List the links from inventory documents to suppliers.

        Errors:
            `0`: The user may not view the document or its links, or suppliers are not kept in the CRM.

        Scope: catalog. Permission: Incoming documents - view; Inventory - view; Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.documentcontractor.list",
                params,
                list[DocumentContractor],
                unwrap="result.documentContractor",
                paging=Cursor(id="id"),
                safe=True,
            )
        )

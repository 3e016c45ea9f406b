# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.document.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from typing_extensions import deprecated

from b24.call import Call, Cursor, Group, Pages

from .types import FieldInfo
from .types_document import Document, DocumentElement, DocumentElementInput, DocumentInput

__all__ = [
    "Document",
    "DocumentElement",
    "DocumentElementGroup",
    "DocumentElementInput",
    "DocumentGroup",
    "DocumentInput",
    "DocumentModeGroup",
    "FieldInfo",
]


class DocumentElementGroup(Group):
    """`catalog.document.element.*`"""

    async def add(self, *, fields: DocumentElementInput) -> DocumentElement:
        """Add a product to an inventory document.

        Args:
            fields: Needs `docId` and `elementId`.

        Errors:
            `ERROR_DOCUMENT_RIGHTS`: The user may not edit the document or select its warehouses.
            `ERROR_DOCUMENT_STATUS`: The document does not exist or is conducted.
            `0`: Saving failed inside the portal.

        Scope: catalog. Permission: Inventory documents of the type - create and edit; Warehouses - view and select.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-add.html
        """
        params = {"fields": fields}
        return await self._send(
            Call("catalog.document.element.add", params, DocumentElement, unwrap="result.documentElement")
        )

    async def delete(self, *, id: int) -> bool:
        """Remove a product from an inventory document.

        Errors:
            `ERROR_DOCUMENT_RIGHTS`: The user may not edit the document or select its warehouses.
            `ERROR_DOCUMENT_STATUS`: The entry or its document does not exist, or the document is conducted.
            `0`: Deleting failed inside the portal.

        Scope: catalog. Permission: Inventory documents of the type - create and edit; Warehouses - view and select.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-delete.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.document.element.delete", params, bool))

    @deprecated("use catalog.document.element.getFields", category=None)
    async def fields(self) -> Sequence[Mapping[str, FieldInfo]]:
        """Describe the fields of products of inventory documents, in the outdated way.

        Errors:
            `ERROR_DOCUMENT_RIGHTS`: The user may not read inventory documents.

        Scope: catalog. Permission: administrator.
        Deprecated: use catalog.document.element.getFields.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-element-fields.html
        """
        return await self._send(Call("catalog.document.element.fields", {}, list[Mapping[str, FieldInfo]], safe=True))

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of products of inventory documents.

        Errors:
            `ERROR_DOCUMENT_RIGHTS`: The user may not read inventory documents.
            `0`: Reading failed otherwise.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-get-fields.html
        """
        return await self._send(
            Call(
                "catalog.document.element.getFields",
                {},
                dict[str, FieldInfo],
                unwrap="result.documentElement",
                safe=True,
            )
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[DocumentElement]:
        """List products of inventory documents.

        Errors:
            `ERROR_DOCUMENT_RIGHTS`: The user may not read inventory documents.
            `0`: Reading failed otherwise.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.document.element.list",
                params,
                list[DocumentElement],
                unwrap="result.documentElements",
                paging=Cursor(id="id"),
                safe=True,
            )
        )

    async def update(self, *, id: int, fields: DocumentElementInput) -> DocumentElement:
        """Change a product of an inventory document.

        Errors:
            `ERROR_DOCUMENT_RIGHTS`: The user may not edit the document or select its warehouses.
            `ERROR_DOCUMENT_STATUS`: The entry or its document does not exist, or the document is conducted.
            `0`: Saving failed inside the portal.

        Scope: catalog. Permission: Inventory documents of the type - create and edit; Warehouses - view and select.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(
            Call("catalog.document.element.update", params, DocumentElement, unwrap="result.documentElement")
        )


class DocumentModeGroup(Group):
    """`catalog.document.mode.*`"""

    async def status(self) -> bool:
        """Tell whether inventory management is on.

        Errors:
            `0`: The user may not view the product catalog.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-mode-status.html
        """
        return await self._send(Call("catalog.document.mode.status", {}, bool, safe=True))


class DocumentGroup(Group):
    """`catalog.document.*`"""

    @cached_property
    def element(self) -> DocumentElementGroup:
        """`catalog.document.element.*`"""
        return DocumentElementGroup(self._sender)

    @cached_property
    def mode(self) -> DocumentModeGroup:
        """`catalog.document.mode.*`"""
        return DocumentModeGroup(self._sender)

    async def add(self, *, fields: DocumentInput) -> Document:
        """Create a draft of an inventory document.

        Suppliers are added by `catalog.documentcontractor.add`, products by `catalog.document.element.add`.

        Args:
            fields: Needs `docType`, `currency` and `responsibleId`.

        Errors:
            `0`: The user may not create documents of the type, the type is not valid, or inventory is not managed on
                this plan.

        Scope: catalog. Permission: Inventory documents of the type - create and edit.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("catalog.document.add", params, Document, unwrap="result.document"))

    async def cancel(self, *, id: int) -> bool:
        """Undo the conducting of an inventory document.

        The document is cancelled, and stocks are corrected.

        Errors:
            `0`: The document is not conducted or does not exist, the user may not cancel it or see its warehouses, or
                inventory is not managed on this plan.

        Scope: catalog. Permission: Inventory documents of the type - cancel conducting; Warehouses - view and select.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.document.cancel", params, bool))

    async def cancel_list(self, *, document_ids: Sequence[int]) -> bool:
        """Undo the conducting of several inventory documents.

        Errors:
            `0`: A document is not conducted or does not exist, the user may not cancel it, or inventory management is
                off or not part of this plan.

        Scope: catalog. Permission: Inventory documents of the type - cancel conducting; Warehouses - view and select.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel-list.html
        """
        params = {"documentIds": document_ids}
        return await self._send(Call("catalog.document.cancelList", params, bool))

    async def conduct(self, *, id: int) -> bool:
        """Conduct an inventory document.

        Stocks change as the document says.

        Errors:
            `0`: There is no such document, something in it is missing or wrong, the user may not conduct it or see its
                warehouses, or inventory management is off or not part of this plan.

        Scope: catalog. Permission: Inventory documents of the type - conduct; Warehouses - view and select.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.document.conduct", params, bool))

    async def conduct_list(self, *, document_ids: Sequence[int]) -> bool:
        """Conduct several inventory documents.

        Errors:
            `0`: Something in a document is missing or wrong, the user may not conduct it, or inventory management is
                off or not part of this plan.

        Scope: catalog. Permission: Inventory documents of the type - conduct; Warehouses - view and select.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct-list.html
        """
        params = {"documentIds": document_ids}
        return await self._send(Call("catalog.document.conductList", params, bool))

    @deprecated("use catalog.document.conduct", category=None)
    async def confirm(self, *, id: int) -> bool:
        """Conduct an inventory document, in the outdated way.

        Errors:
            `0`: There is no such document, something in it is wrong, the user may not conduct it, or inventory is not
                managed on this plan.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: administrator.
        Deprecated: use catalog.document.conduct.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-confirm.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.document.confirm", params, bool))

    async def delete(self, *, id: int) -> bool:
        """Delete an inventory document.

        Errors:
            `0`: There is no such document, the user may not delete it or see its warehouses, or inventory is not
                managed on this plan.

        Scope: catalog. Permission: Inventory documents of the type - delete; Warehouses - view and select.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.document.delete", params, bool))

    async def delete_list(self, *, document_ids: Sequence[int]) -> bool:
        """Delete several inventory documents.

        Errors:
            `0`: There is no such document, it is conducted, the user may not delete it or see its warehouses, or
                inventory is not managed on this plan.

        Scope: catalog. Permission: Inventory documents of the type - delete; Warehouses - view and select.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete-list.html
        """
        params = {"documentIds": document_ids}
        return await self._send(Call("catalog.document.deleteList", params, bool))

    @deprecated("use catalog.document.getFields", category=None)
    async def fields(self) -> Sequence[Mapping[str, FieldInfo]]:
        """Describe the fields of inventory documents, in the outdated way.

        Errors:
            `0`: The user may not view documents.

        Scope: catalog. Permission: administrator.
        Deprecated: use catalog.document.getFields.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-fields.html
        """
        return await self._send(Call("catalog.document.fields", {}, list[Mapping[str, FieldInfo]], safe=True))

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of inventory documents.

        Errors:
            `0`: The user may not view documents.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-get-fields.html
        """
        return await self._send(
            Call("catalog.document.getFields", {}, dict[str, FieldInfo], unwrap="result.document", safe=True)
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[Document]:
        """List inventory documents.

        Errors:
            `0`: The user may not view documents.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.document.list",
                params,
                list[Document],
                unwrap="result.documents",
                paging=Cursor(id="id"),
                safe=True,
            )
        )

    @deprecated("use catalog.document.cancel", category=None)
    async def unconfirm(self, *, id: int) -> bool:
        """Undo the conducting of an inventory document, in the outdated way.

        Errors:
            `0`: There is no such document, it is not conducted or something in it is wrong, the user may not cancel it,
                or inventory is not managed on this plan.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: administrator.
        Deprecated: use catalog.document.cancel.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-unconfirm.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.document.unconfirm", params, bool))

    async def update(self, *, id: int, fields: DocumentInput) -> Document:
        """Change an inventory document.

        Errors:
            `0`: There is no such document, the user may not edit it, or inventory is not managed on this plan.

        Scope: catalog. Permission: Inventory documents of the type - create and edit.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("catalog.document.update", params, Document, unwrap="result.document"))

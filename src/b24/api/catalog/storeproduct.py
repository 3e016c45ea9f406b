# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.storeproduct.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from b24.call import Call, Cursor, Group, Pages

from .types import FieldInfo
from .types_storeproduct import StoreProduct

__all__ = ["FieldInfo", "StoreProduct", "StoreproductGroup"]


class StoreproductGroup(Group):
    """`catalog.storeproduct.*`"""

    async def get(self, *, id: int) -> StoreProduct:
        """Read the stock of a product in a warehouse.

        Errors:
            `200040300010`: The user may not read stocks of products in warehouses.
            No code: There is no such stock record.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get.html
        """
        params = {"id": id}
        return await self._send(
            Call("catalog.storeproduct.get", params, StoreProduct, unwrap="result.storeProduct", safe=True)
        )

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of stocks of products in warehouses.

        Errors:
            `200040300010`: The user may not read stocks of products in warehouses.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get-fields.html
        """
        return await self._send(
            Call("catalog.storeproduct.getFields", {}, dict[str, FieldInfo], unwrap="result.storeProduct", safe=True)
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[StoreProduct]:
        """List stocks of products in warehouses.

        Errors:
            `200040300010`: The user may not read stocks of products in warehouses.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.storeproduct.list",
                params,
                list[StoreProduct],
                unwrap="result.storeProducts",
                paging=Cursor(id="id"),
                safe=True,
            )
        )

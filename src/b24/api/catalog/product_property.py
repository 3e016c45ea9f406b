# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.productProperty.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from b24.call import Call, Cursor, Group, Pages

from .types import FieldInfo
from .types_product_property import ProductProperty, ProductPropertyInput

__all__ = ["FieldInfo", "ProductProperty", "ProductPropertyGroup", "ProductPropertyInput"]


class ProductPropertyGroup(Group):
    """`catalog.productProperty.*`"""

    async def add(self, *, fields: ProductPropertyInput) -> ProductProperty:
        """Add a property to the products of a catalog.

        Args:
            fields: Needs `iblockId`, `name` and `propertyType`.

        Errors:
            `0`: A field is missing or of the wrong kind, `iblockId` is no catalog, types do not go together, `code`
                begins with a digit, the settings are not valid, the user may not change the catalog, or saving failed.

        Scope: catalog. Permission: Product catalog - change.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-add.html
        """
        params = {"fields": fields}
        return await self._send(
            Call("catalog.productProperty.add", params, ProductProperty, unwrap="result.productProperty")
        )

    async def delete(self, *, id: int) -> bool:
        """Delete a property of products.

        Errors:
            `0`: The property is not of a catalog, the user may not view the catalog, or deleting failed.
            No code: There is no such property.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-delete.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.productProperty.delete", params, bool))

    async def get(self, *, id: int) -> ProductProperty:
        """Read a property of products.

        Errors:
            `0`: The user may not view the catalog.
            No code: There is no such property.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get.html
        """
        params = {"id": id}
        return await self._send(
            Call("catalog.productProperty.get", params, ProductProperty, unwrap="result.productProperty", safe=True)
        )

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of properties of products.

        Errors:
            `0`: The user may not view the catalog.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get-fields.html
        """
        return await self._send(
            Call(
                "catalog.productProperty.getFields",
                {},
                dict[str, FieldInfo],
                unwrap="result.productProperty",
                safe=True,
            )
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[ProductProperty]:
        """List properties of products.

        Errors:
            `0`: The user may not view the catalog.
            `100`: A parameter is of the wrong kind.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.productProperty.list",
                params,
                list[ProductProperty],
                unwrap="result.productProperties",
                paging=Cursor(id="id"),
                safe=True,
            )
        )

    async def update(self, *, id: int, fields: ProductPropertyInput) -> ProductProperty:
        """Change a property of products.

        Args:
            fields: Needs `iblockId`.

        Errors:
            `0`: `iblockId` is missing or not valid, a field is of the wrong kind, types do not go together, `code`
                begins with a digit, the settings are not valid, the property is not of a catalog, the user may not view
                the catalog, or saving failed.
            No code: There is no such property.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(
            Call("catalog.productProperty.update", params, ProductProperty, unwrap="result.productProperty")
        )

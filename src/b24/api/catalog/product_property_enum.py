# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.productPropertyEnum.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from b24.call import Call, Cursor, Group, Pages

from .types import FieldInfo
from .types_product_property_enum import ProductPropertyValue, ProductPropertyValueInput

__all__ = ["FieldInfo", "ProductPropertyEnumGroup", "ProductPropertyValue", "ProductPropertyValueInput"]


class ProductPropertyEnumGroup(Group):
    """`catalog.productPropertyEnum.*`"""

    async def add(self, *, fields: ProductPropertyValueInput) -> ProductPropertyValue:
        """Add a value to what a list property offers.

        The property is of type `L`.

        Args:
            fields: Needs `propertyId`, `value` and `xmlId`.

        Errors:
            `0`: There is no such property in a catalog, it is no list, `xmlId` is missing or taken, the user may not
                change the property, or saving failed.
            `BX_INVALID_VALUE`: There is a value with that `xmlId`.

        Scope: catalog. Permission: Product catalog - view; the property - change.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-add.html
        """
        params = {"fields": fields}
        return await self._send(
            Call("catalog.productPropertyEnum.add", params, ProductPropertyValue, unwrap="result.productPropertyEnum")
        )

    async def delete(self, *, id: int) -> bool:
        """Remove a value from what a list property offers.

        Errors:
            `0`: There is no such value in a catalog, the user may not view the catalog, or deleting failed.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-delete.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.productPropertyEnum.delete", params, bool))

    async def get(self, *, id: int) -> ProductPropertyValue:
        """Read a value that a list property offers.

        Errors:
            `0`: There is no such value, or the user may not view the catalog.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get.html
        """
        params = {"id": id}
        return await self._send(
            Call(
                "catalog.productPropertyEnum.get",
                params,
                ProductPropertyValue,
                unwrap="result.productPropertyEnum",
                safe=True,
            )
        )

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of values that list properties offer.

        Errors:
            `0`: The user may not view the catalog.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get-fields.html
        """
        return await self._send(
            Call(
                "catalog.productPropertyEnum.getFields",
                {},
                dict[str, FieldInfo],
                unwrap="result.productPropertyEnum",
                safe=True,
            )
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[ProductPropertyValue]:
        """List values that list properties offer.

        Errors:
            `0`: The user may not view the catalog.
            `100`: A parameter is of the wrong kind.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.productPropertyEnum.list",
                params,
                list[ProductPropertyValue],
                unwrap="result.productPropertyEnums",
                paging=Cursor(id="id"),
                safe=True,
            )
        )

    async def update(self, *, id: int, fields: ProductPropertyValueInput) -> ProductPropertyValue:
        """Change a value that a list property offers.

        Args:
            fields: Needs `propertyId`, `value` and `xmlId`.

        Errors:
            `0`: There is no such value, the property is not of a catalog, `xmlId` is missing, the user may not change
                the property, or saving failed.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: Product catalog - view; the property - change.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(
            Call(
                "catalog.productPropertyEnum.update", params, ProductPropertyValue, unwrap="result.productPropertyEnum"
            )
        )

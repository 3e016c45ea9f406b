# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.productPropertySection.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from b24.call import Call, Cursor, Group, Pages

from .types_product_property_section import ProductPropertySection, ProductPropertySectionInput

__all__ = ["ProductPropertySection", "ProductPropertySectionGroup", "ProductPropertySectionInput"]


class ProductPropertySectionGroup(Group):
    """`catalog.productPropertySection.*`"""

    async def get(self, *, property_id: int) -> ProductPropertySection:
        """Read a property's settings in the smart filter.

        Errors:
            `0`: There is no such property in a catalog, or the user may not view it.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-get.html
        """
        params = {"propertyId": property_id}
        return await self._send(
            Call(
                "catalog.productPropertySection.get",
                params,
                ProductPropertySection,
                unwrap="result.productPropertySection",
                safe=True,
            )
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[ProductPropertySection]:
        """List properties' settings in the smart filter.

        Errors:
            `0`: The user may not view the catalog.
            `100`: A parameter is of the wrong kind.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.productPropertySection.list",
                params,
                list[ProductPropertySection],
                unwrap="result.productPropertySections",
                paging=Cursor(id="propertyId"),
                safe=True,
            )
        )

    async def set(self, *, property_id: int, fields: ProductPropertySectionInput) -> ProductPropertySection:
        """Set a property's settings in the smart filter.

        Errors:
            `0`: There is no such property in a catalog, the user may not change its settings, or saving failed.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-set.html
        """
        params = {"propertyId": property_id, "fields": fields}
        return await self._send(
            Call(
                "catalog.productPropertySection.set",
                params,
                ProductPropertySection,
                unwrap="result.productPropertySection",
            )
        )

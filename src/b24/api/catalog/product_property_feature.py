# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.productPropertyFeature.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from attrs import frozen

from b24.call import Call, Cursor, Group, Pages, Record, wire

from .types import FieldInfo
from .types_product_property_feature import ProductPropertyFeature, ProductPropertyFeatureInput

__all__ = [
    "AvailableFeature",
    "FieldInfo",
    "ProductPropertyFeature",
    "ProductPropertyFeatureGroup",
    "ProductPropertyFeatureInput",
]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class AvailableFeature(Record):
    """A place that a property can be shown in."""

    module_id: Annotated[str, wire("moduleId")]

    feature_id: Annotated[str, wire("featureId")]

    feature_name: Annotated[str, wire("featureName")]
    """Name to show."""


class ProductPropertyFeatureGroup(Group):
    """`catalog.productPropertyFeature.*`"""

    async def add(self, *, fields: ProductPropertyFeatureInput) -> ProductPropertyFeature:
        """Set whether a property is shown in a place.

        An entry that exists already is an error; `catalog.productPropertyFeature.update` changes it.

        Args:
            fields: Needs `propertyId`, `moduleId`, `featureId` and `isEnabled`.

        Errors:
            `0`: There is no such property in a catalog, a field is missing or not valid, there is such an entry
                already, or the user may not change the property.

        Scope: catalog. Permission: Product catalog - view; the property - change.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-add.html
        """
        params = {"fields": fields}
        return await self._send(
            Call(
                "catalog.productPropertyFeature.add",
                params,
                ProductPropertyFeature,
                unwrap="result.productPropertyFeature",
            )
        )

    async def get(self, *, id: int) -> ProductPropertyFeature:
        """Read whether a property is shown in a place.

        Errors:
            `0`: There is no such entry, or the user may not view the catalog.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get.html
        """
        params = {"id": id}
        return await self._send(
            Call(
                "catalog.productPropertyFeature.get",
                params,
                ProductPropertyFeature,
                unwrap="result.productPropertyFeature",
                safe=True,
            )
        )

    async def get_available_features_by_property(self, *, property_id: int) -> Sequence[AvailableFeature]:
        """List the places that a property can be shown in.

        Errors:
            `0`: There is no such property in a catalog, or the user may not view it.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-available-features-by-property.html
        """
        params = {"propertyId": property_id}
        return await self._send(
            Call(
                "catalog.productPropertyFeature.getAvailableFeaturesByProperty",
                params,
                list[AvailableFeature],
                unwrap="result.features",
                safe=True,
            )
        )

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of what says where properties are shown.

        Errors:
            `0`: The user may not view the catalog.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-fields.html
        """
        return await self._send(
            Call(
                "catalog.productPropertyFeature.getFields",
                {},
                dict[str, FieldInfo],
                unwrap="result.productPropertyFeature",
                safe=True,
            )
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[ProductPropertyFeature]:
        """List where properties are shown.

        Errors:
            `0`: The user may not view the catalog.
            `100`: A parameter is of the wrong kind.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.productPropertyFeature.list",
                params,
                list[ProductPropertyFeature],
                unwrap="result.productPropertyFeatures",
                paging=Cursor(id="id"),
                safe=True,
            )
        )

    async def update(self, *, id: int, fields: ProductPropertyFeatureInput) -> ProductPropertyFeature:
        """Change whether a property is shown in a place.

        Args:
            fields: Needs `propertyId`, `moduleId`, `featureId` and `isEnabled`.

        Errors:
            `0`: There is no such entry, the property is not of a catalog, a field is missing, or the user may not
                change the property.

        Scope: catalog. Permission: Product catalog - view; the property - change.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(
            Call(
                "catalog.productPropertyFeature.update",
                params,
                ProductPropertyFeature,
                unwrap="result.productPropertyFeature",
            )
        )

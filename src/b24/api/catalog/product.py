# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.product.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from b24.call import Call, Cursor, Group, Pages, Raw

from .types import FieldInfo
from .types_product import (
    Product,
    ProductFileInput,
    ProductFilterInput,
    ProductInput,
    ProductOffer,
    ProductOfferDataInput,
    ProductService,
    ProductServiceInput,
    ProductSku,
    ProductSkuInput,
)

__all__ = [
    "FieldInfo",
    "Product",
    "ProductFileInput",
    "ProductFilterInput",
    "ProductGroup",
    "ProductInput",
    "ProductOffer",
    "ProductOfferDataInput",
    "ProductOfferGroup",
    "ProductService",
    "ProductServiceGroup",
    "ProductServiceInput",
    "ProductSku",
    "ProductSkuGroup",
    "ProductSkuInput",
]


class ProductOfferGroup(Group):
    """`catalog.product.offer.*`"""

    async def add(self, *, fields: ProductOfferDataInput | Mapping[str, Any]) -> ProductOffer:
        """Add a variation of a product.

        A property's value may be plain or `{value: …}`, or a list of those. Prices are set by `catalog.price.add`.

        Args:
            fields: Needs `iblockId` and `name`.

        Errors:
            `200040300050`: The user may not put it into the section.
            `200040300040`: The user may not create one.
            `200040300000`: There is no such information block.
            `200040300043`: The user may not edit the information block or what is in it.
            `200040300010`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: `iblockId` or `name` is missing, the section, VAT rate, currency or user does not exist, or `code` is
                taken.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("catalog.product.offer.add", params, ProductOffer, unwrap="result.offer"))

    async def delete(self, *, id: int) -> bool:
        """Delete a variation of a product.

        Errors:
            `200040300040`: The user may not delete the variation.
            `200040300010`: The user may not read the catalog.
            `200040300000`: There is no such information block.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-delete.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.product.offer.delete", params, bool))

    async def download(self, *, fields: ProductFileInput) -> Any:
        """Fetch a file of a variation of a product.

        The portal answers with the file itself instead of JSON, which a call reports as an unreadable answer.

        Errors:
            `200040300010`: The user may not read the catalog.
            `0`: There is no such variation or file, the property is none or no file, or a field is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-download.html
        """
        params = {"fields": fields}
        return await self._send(Call("catalog.product.offer.download", params, Raw, safe=True, batchable=False))

    async def get(self, *, id: int) -> ProductOffer:
        """Read a variation of a product.

        Errors:
            `200040300000`: There is no such information block.
            `200040300040`: The user may not read the variation.
            `200040300010`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: There is no such variation.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get.html
        """
        params = {"id": id}
        return await self._send(
            Call("catalog.product.offer.get", params, ProductOffer, unwrap="result.offer", safe=True)
        )

    async def get_fields_by_filter(self, *, filter: ProductFilterInput) -> Mapping[str, FieldInfo]:
        """Describe the fields of variations of products, properties too.

        Errors:
            `200040300010`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: `iblockId` is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get-fields-by-filter.html
        """
        params = {"filter": filter}
        return await self._send(
            Call(
                "catalog.product.offer.getFieldsByFilter",
                params,
                dict[str, FieldInfo],
                unwrap="result.offer",
                safe=True,
            )
        )

    def list(
        self, *, select: Sequence[str], filter: Mapping[str, Any], order: Mapping[str, str] | None = None
    ) -> Pages[ProductOffer]:
        """List variations of products.

        Args:
            select: `id` and `iblockId` must be among them.
            filter: `iblockId` must be among the conditions; ranges of dates in properties are `{value: …}`.

        Errors:
            `200040300010`: The user may not read the catalog.
            `0`: `id` or `iblockId` is missing in `select`, or `iblockId` in `filter`.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.product.offer.list",
                params,
                list[ProductOffer],
                unwrap="result.offers",
                paging=Cursor(id="id"),
                safe=True,
            )
        )

    async def update(self, *, id: int, fields: ProductOfferDataInput | Mapping[str, Any]) -> ProductOffer:
        """Change a variation of a product.

        A property's value is `{valueId: …, value: …}`, or a list of those; what comes without `valueId` replaces what
        there is.

        Errors:
            `200040300043`: The user may not edit the information block or what is in it.
            `200040300050`: The user may not put it into the section.
            `200040300040`: The user may not edit the variation.
            `200040300000`: There is no such information block.
            `200040300010`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: The variation, section, VAT rate, currency or user does not exist.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("catalog.product.offer.update", params, ProductOffer, unwrap="result.offer"))


class ProductServiceGroup(Group):
    """`catalog.product.service.*`"""

    async def add(self, *, fields: ProductServiceInput | Mapping[str, Any]) -> ProductService:
        """Add a service.

        A property's value may be plain or `{value: …}`, or a list of those. Prices are set by `catalog.price.add`.

        Args:
            fields: Needs `iblockId` and `name`.

        Errors:
            `200040300050`: The user may not put it into the section.
            `200040300040`: The user may not create one.
            `200040300000`: There is no such information block.
            `200040300043`: The user may not edit the information block or what is in it.
            `200040300010`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: `iblockId` or `name` is missing, the section, VAT rate or user does not exist, or `code` is taken.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("catalog.product.service.add", params, ProductService, unwrap="result.service"))

    async def delete(self, *, id: int) -> bool:
        """Delete a service.

        Errors:
            `200040300040`: The user may not delete the service.
            `200040300010`: The user may not read the catalog.
            `200040300000`: There is no such information block.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-delete.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.product.service.delete", params, bool))

    async def download(self, *, fields: ProductFileInput) -> Any:
        """Fetch a file of a service.

        The portal answers with the file itself instead of JSON, which a call reports as an unreadable answer.

        Errors:
            `200040300010`: The user may not read the catalog.
            `0`: There is no such service or file, the property is none or no file, or a field is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-download.html
        """
        params = {"fields": fields}
        return await self._send(Call("catalog.product.service.download", params, Raw, safe=True, batchable=False))

    async def get(self, *, id: int) -> ProductService:
        """Read a service.

        Errors:
            `200040300000`: There is no such information block.
            `200040300040`: The user may not read the service.
            `200040300010`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: There is no such service.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get.html
        """
        params = {"id": id}
        return await self._send(
            Call("catalog.product.service.get", params, ProductService, unwrap="result.service", safe=True)
        )

    async def get_fields_by_filter(self, *, filter: ProductFilterInput) -> Mapping[str, FieldInfo]:
        """Describe the fields of services, properties too.

        Errors:
            `200040300010`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: `iblockId` is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get-fields-by-filter.html
        """
        params = {"filter": filter}
        return await self._send(
            Call(
                "catalog.product.service.getFieldsByFilter",
                params,
                dict[str, FieldInfo],
                unwrap="result.service",
                safe=True,
            )
        )

    def list(
        self, *, select: Sequence[str], filter: Mapping[str, Any], order: Mapping[str, str] | None = None
    ) -> Pages[ProductService]:
        """List services.

        Args:
            select: `id` and `iblockId` must be among them.
            filter: `iblockId` must be among the conditions; ranges of dates in properties are `{value: …}`.

        Errors:
            `200040300010`: The user may not read the catalog.
            `0`: `id` or `iblockId` is missing in `select`, or `iblockId` in `filter`.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.product.service.list",
                params,
                list[ProductService],
                unwrap="result.services",
                paging=Cursor(id="id"),
                safe=True,
            )
        )

    async def update(self, *, id: int, fields: ProductServiceInput | Mapping[str, Any]) -> ProductService:
        """Change a service.

        A property's value is `{valueId: …, value: …}`, or a list of those; what comes without `valueId` replaces what
        there is.

        Errors:
            `200040300043`: The user may not edit the information block or what is in it.
            `200040300050`: The user may not put it into the section.
            `200040300040`: The user may not edit the service.
            `200040300000`: There is no such information block.
            `200040300010`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: The service, section, VAT rate or user does not exist.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("catalog.product.service.update", params, ProductService, unwrap="result.service"))


class ProductSkuGroup(Group):
    """`catalog.product.sku.*`"""

    async def add(self, *, fields: ProductSkuInput | Mapping[str, Any]) -> ProductSku:
        """Add a parent product.

        A property's value may be plain or `{value: …}`, or a list of those. Prices are set by `catalog.price.add`.
        Self-hosted portals alone can set what concerns buying and selling (`measure`, `vatId`, `quantity`, sizes, the
        purchasing price), and only if they show the tab of the catalog for products with variations.

        Args:
            fields: Needs `iblockId` and `name`.

        Errors:
            `200040300050`: The user may not put it into the section.
            `200040300040`: The user may not create one.
            `200040300000`: There is no such information block.
            `200040300043`: The user may not edit the information block or what is in it.
            `200040300010`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: `iblockId` or `name` is missing, the section, VAT rate, currency or user does not exist, or `code` is
                taken.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("catalog.product.sku.add", params, ProductSku, unwrap="result.sku"))

    async def delete(self, *, id: int) -> bool:
        """Delete a parent product.

        Errors:
            `200040300040`: The user may not delete the parent product.
            `200040300010`: The user may not read the catalog.
            `200040300000`: There is no such information block.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-delete.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.product.sku.delete", params, bool))

    async def download(self, *, fields: ProductFileInput) -> Any:
        """Fetch a file of a parent product.

        The portal answers with the file itself instead of JSON, which a call reports as an unreadable answer.

        Errors:
            `200040300010`: The user may not read the catalog.
            `0`: There is no such parent product or file, the property is none or no file, or a field is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-download.html
        """
        params = {"fields": fields}
        return await self._send(Call("catalog.product.sku.download", params, Raw, safe=True, batchable=False))

    async def get(self, *, id: int) -> ProductSku:
        """Read a parent product.

        Errors:
            `200040300000`: There is no such information block.
            `200040300040`: The user may not read the parent product.
            `200040300010`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: There is no such parent product.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.product.sku.get", params, ProductSku, unwrap="result.sku", safe=True))

    async def get_fields_by_filter(self, *, filter: ProductFilterInput) -> Mapping[str, FieldInfo]:
        """Describe the fields of parent products, properties too.

        Errors:
            `200040300010`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: `iblockId` is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get-fields-by-filter.html
        """
        params = {"filter": filter}
        return await self._send(
            Call("catalog.product.sku.getFieldsByFilter", params, dict[str, FieldInfo], unwrap="result.sku", safe=True)
        )

    def list(
        self, *, select: Sequence[str], filter: Mapping[str, Any], order: Mapping[str, str] | None = None
    ) -> Pages[ProductSku]:
        """List parent products.

        Args:
            select: `id` and `iblockId` must be among them.
            filter: `iblockId` must be among the conditions.

        Errors:
            `200040300010`: The user may not read the catalog.
            `0`: `id` or `iblockId` is missing in `select`, or `iblockId` in `filter`.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.product.sku.list",
                params,
                list[ProductSku],
                unwrap="result.units",
                paging=Cursor(id="id"),
                safe=True,
            )
        )

    async def update(self, *, id: int, fields: ProductSkuInput | Mapping[str, Any]) -> ProductSku:
        """Change a parent product.

        A property's value is `{valueId: …, value: …}`, or a list of those; what comes without `valueId` replaces what
        there is. Self-hosted portals alone can set what concerns buying and selling (`measure`, `vatId`, `quantity`,
        sizes, the purchasing price), and only if they show the tab of the catalog for products with variations.

        Errors:
            `200040300043`: The user may not edit the information block or what is in it.
            `200040300050`: The user may not put it into the section.
            `200040300040`: The user may not edit the parent product.
            `200040300000`: There is no such information block.
            `200040300010`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: The parent product, section, VAT rate, currency or user does not exist.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("catalog.product.sku.update", params, ProductSku, unwrap="result.sku"))


class ProductGroup(Group):
    """`catalog.product.*`"""

    @cached_property
    def offer(self) -> ProductOfferGroup:
        """`catalog.product.offer.*`"""
        return ProductOfferGroup(self._sender)

    @cached_property
    def service(self) -> ProductServiceGroup:
        """`catalog.product.service.*`"""
        return ProductServiceGroup(self._sender)

    @cached_property
    def sku(self) -> ProductSkuGroup:
        """`catalog.product.sku.*`"""
        return ProductSkuGroup(self._sender)

    async def add(self, *, fields: ProductInput | Mapping[str, Any]) -> Product:
        """Add a product.

        A property's value may be plain or `{value: …}`, or a list of those. Prices are set by `catalog.price.add`.

        Args:
            fields: Needs `iblockId` and `name`.

        Errors:
            `200040300050`: The user may not put it into the section.
            `200040300040`: The user may not create one.
            `200040300000`: There is no such information block.
            `200040300043`: The user may not edit the information block or what is in it.
            `200040300010`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: `iblockId` or `name` is missing, the section, VAT rate, currency or user does not exist, or `code` is
                taken.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("catalog.product.add", params, Product, unwrap="result.element"))

    async def delete(self, *, id: int) -> bool:
        """Delete a product.

        Errors:
            `200040300040`: The user may not delete the product.
            `200040300010`: The user may not read the catalog.
            `200040300000`: There is no such information block.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-delete.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.product.delete", params, bool))

    async def download(self, *, fields: ProductFileInput) -> Any:
        """Fetch a file of a product.

        The portal answers with the file itself instead of JSON, which a call reports as an unreadable answer.

        Errors:
            `200040300010`: The user may not read the catalog.
            `0`: There is no such product or file, the property is none or no file, or a field is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-download.html
        """
        params = {"fields": fields}
        return await self._send(Call("catalog.product.download", params, Raw, safe=True, batchable=False))

    async def get(self, *, id: int) -> Product:
        """Read a product.

        Errors:
            `200040300000`: There is no such information block.
            `200040300040`: The user may not read the product.
            `200040300010`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: There is no such product.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.product.get", params, Product, unwrap="result.product", safe=True))

    async def get_fields_by_filter(self, *, filter: ProductFilterInput) -> Mapping[str, FieldInfo]:
        """Describe the fields of products, properties too.

        Errors:
            `200040300010`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: `iblockId` is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get-fields-by-filter.html
        """
        params = {"filter": filter}
        return await self._send(
            Call("catalog.product.getFieldsByFilter", params, dict[str, FieldInfo], unwrap="result.product", safe=True)
        )

    def list(
        self, *, select: Sequence[str], filter: Mapping[str, Any], order: Mapping[str, str] | None = None
    ) -> Pages[Product]:
        """List products.

        Args:
            select: `id` and `iblockId` must be among them.
            filter: `iblockId` must be among the conditions; ranges of dates in properties are `{value: …}`.

        Errors:
            `200040300010`: The user may not read the catalog.
            `0`: `id` or `iblockId` is missing in `select`, or `iblockId` in `filter`.

        Scope: catalog. Permission: Product catalog - view; the catalog's information block - read.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.product.list",
                params,
                list[Product],
                unwrap="result.products",
                paging=Cursor(id="id"),
                safe=True,
            )
        )

    async def update(self, *, id: int, fields: ProductInput | Mapping[str, Any]) -> Product:
        """Change a product.

        A property's value is `{valueId: …, value: …}`, or a list of those; what comes without `valueId` replaces what
        there is.

        Errors:
            `200040300043`: The user may not edit the information block or what is in it.
            `200040300050`: The user may not put it into the section.
            `200040300040`: The user may not edit the product.
            `200040300000`: There is no such information block.
            `200040300010`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: The product, section, VAT rate, currency or user does not exist.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("catalog.product.update", params, Product, unwrap="result.element"))

# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.price.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Required, TypedDict

from b24.call import Call, Cursor, Group, Pages

from .types import FieldInfo
from .types_price import Price, PriceInput

__all__ = [
    "FieldInfo",
    "Price",
    "PriceGroup",
    "PriceInput",
    "PricedProductInput",
    "ProductPriceInput",
    "ProductPricesInput",
]


class PricedProductInput(TypedDict, total=False):
    """A product and its prices. What may be sent, by wire names."""

    id: Required[int]

    prices: Required[Sequence[ProductPriceInput]]


class ProductPriceInput(TypedDict, total=False):
    """A price of a product, new or known. What may be sent, by wire names."""

    id: int | None
    """The price to change; without it, a new one."""

    catalogGroupId: Required[int]
    """The price type."""

    price: Required[Decimal | float]

    currency: Required[str]


class ProductPricesInput(TypedDict, total=False):
    """All prices of one product. What may be sent, by wire names."""

    product: Required[PricedProductInput]


class PriceGroup(Group):
    """`catalog.price.*`"""

    async def add(self, *, fields: PriceInput) -> Price:
        """Set the price of a product for a price type.

        Args:
            fields: Needs `productId`, `catalogGroupId`, `price` and `currency`.

        Errors:
            `200040300020`: The user may not change prices.
            `100`: A parameter is missing or of the wrong kind.
            `0`: A field is missing, the price type is not valid, or the product has a price of that type.

        Scope: catalog. Permission: Product catalog - sale prices - change.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("catalog.price.add", params, Price, unwrap="result.price"))

    async def delete(self, *, id: int) -> bool:
        """Delete a price.

        Errors:
            `200040300020`: The user may not change prices.
            No code: There is no such price.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: Product catalog - sale prices - change.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-delete.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.price.delete", params, bool))

    async def get(self, *, id: int) -> Price:
        """Read a price.

        Errors:
            `200040300010`: The user may not read prices.
            No code: There is no such price.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.price.get", params, Price, unwrap="result.price", safe=True))

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of prices.

        Errors:
            `200040300010`: The user may not read prices.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get-fields.html
        """
        return await self._send(
            Call("catalog.price.getFields", {}, dict[str, FieldInfo], unwrap="result.price", safe=True)
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[Price]:
        """List prices.

        Errors:
            `200040300010`: The user may not read prices.

        Scope: catalog. Permission: Product catalog - view.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call("catalog.price.list", params, list[Price], unwrap="result.prices", paging=Cursor(id="id"), safe=True)
        )

    async def modify(self, *, fields: ProductPricesInput) -> Sequence[Price]:
        """Set all prices of a product.

        Prices of the product that are not named are deleted.

        Errors:
            `200040300020`: The user may not change prices.
            `200040300030`: The user may not edit the product.
            `100`: A parameter is missing or of the wrong kind.
            `0`: A field is missing, a price type is not valid, or one is named twice.

        Scope: catalog. Permission: Product catalog - sale prices - change.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-modify.html
        """
        params = {"fields": fields}
        return await self._send(Call("catalog.price.modify", params, list[Price], unwrap="result.prices"))

    async def update(self, *, id: int, fields: PriceInput) -> Price:
        """Change a price.

        Args:
            fields: Needs `price` and `currency`.

        Errors:
            `200040300020`: The user may not change prices.
            `200040300030`: The user may not edit the product.
            `100`: A parameter is missing or of the wrong kind.
            No code: There is no such price.
            `0`: A field is missing.

        Scope: catalog. Permission: Product catalog - sale prices - change.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("catalog.price.update", params, Price, unwrap="result.price"))

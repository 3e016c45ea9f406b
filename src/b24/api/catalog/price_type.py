# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.priceType.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from b24.call import Call, Cursor, Group, Pages

from .types import FieldInfo
from .types_price_type import PriceType, PriceTypeInput

__all__ = ["FieldInfo", "PriceType", "PriceTypeGroup", "PriceTypeInput"]


class PriceTypeGroup(Group):
    """`catalog.priceType.*`"""

    async def add(self, *, fields: PriceTypeInput) -> PriceType:
        """Add a price type.

        Args:
            fields: Needs `name`.

        Errors:
            `200040300020`: The user may not edit price types.
            `100`: A parameter is missing or of the wrong kind.
            `0`: A field is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("catalog.priceType.add", params, PriceType, unwrap="result.priceType"))

    async def delete(self, *, id: int) -> bool:
        """Delete a price type.

        Errors:
            `200040300020`: The user may not delete price types.
            `201000000000`: There is no such price type.
            `BASE`: The base price type cannot be deleted.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-delete.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.priceType.delete", params, bool))

    async def get(self, *, id: int) -> PriceType:
        """Read a price type.

        Errors:
            `200040300010`: The user may not read price types.
            `201000000000`: There is no such price type.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.priceType.get", params, PriceType, unwrap="result.priceType", safe=True))

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of price types.

        Errors:
            `200040300010`: The user may not read price types.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get-fields.html
        """
        return await self._send(
            Call("catalog.priceType.getFields", {}, dict[str, FieldInfo], unwrap="result.priceType", safe=True)
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[PriceType]:
        """List price types.

        Errors:
            `200040300010`: The user may not read price types.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.priceType.list",
                params,
                list[PriceType],
                unwrap="result.priceTypes",
                paging=Cursor(id="id"),
                safe=True,
            )
        )

    async def update(self, *, id: int, fields: PriceTypeInput) -> PriceType:
        """Change a price type.

        Args:
            fields: Needs `name`.

        Errors:
            `200040300020`: The user may not edit price types.
            `201000000000`: There is no such price type.
            `100`: A parameter is missing or of the wrong kind.
            `0`: A field is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("catalog.priceType.update", params, PriceType, unwrap="result.priceType"))

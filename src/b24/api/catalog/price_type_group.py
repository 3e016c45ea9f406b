# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.priceTypeGroup.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from b24.call import Call, Cursor, Group, Pages

from .types import FieldInfo
from .types_price_type_group import PriceTypeRight, PriceTypeRightInput

__all__ = ["FieldInfo", "PriceTypeGroupGroup", "PriceTypeRight", "PriceTypeRightInput"]


class PriceTypeGroupGroup(Group):
    """`catalog.priceTypeGroup.*`"""

    async def add(self, *, fields: PriceTypeRightInput) -> PriceTypeRight:
        """Give a group of customers a right to prices of a type.

        The same right twice is an error.

        Args:
            fields: Needs `catalogGroupId`, `groupId` and `access`.

        Errors:
            `200040300020`: The user may not edit price types.
            `100`: A parameter is missing or of the wrong kind.
            `0`: There is no such price type or group, `access` is not valid, or the group has that right.

        Scope: catalog. Permission: Price types - manage.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-add.html
        """
        params = {"fields": fields}
        return await self._send(
            Call("catalog.priceTypeGroup.add", params, PriceTypeRight, unwrap="result.priceTypeGroup")
        )

    async def delete(self, *, id: int) -> bool:
        """Take from a group of customers a right to prices of a type.

        Errors:
            `200040300020`: The user may not edit price types.
            `0`: There is no such right.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: Price types - manage.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-delete.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.priceTypeGroup.delete", params, bool))

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of customer groups' rights to prices of a type.

        Errors:
            `200040300010`: The user may not read the catalog.

        Scope: catalog. Permission: Product catalog - view, or Price types - manage.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-get-fields.html
        """
        return await self._send(
            Call(
                "catalog.priceTypeGroup.getFields", {}, dict[str, FieldInfo], unwrap="result.priceTypeGroup", safe=True
            )
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[PriceTypeRight]:
        """List customer groups' rights to prices of a type.

        Errors:
            `200040300010`: The user may not read the catalog.

        Scope: catalog. Permission: Product catalog - view, or Price types - manage.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.priceTypeGroup.list",
                params,
                list[PriceTypeRight],
                unwrap="result.priceTypeGroups",
                paging=Cursor(id="id"),
                safe=True,
            )
        )

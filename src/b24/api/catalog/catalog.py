# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.catalog.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from b24.call import Call, Cursor, Group, Pages

from .types import FieldInfo
from .types_catalog import CatalogInfo

__all__ = ["CatalogGroup", "CatalogInfo", "FieldInfo"]


class CatalogGroup(Group):
    """`catalog.catalog.*`"""

    async def get(self, *, id: int) -> CatalogInfo:
        """Read a catalog.

        Errors:
            `200040300010`: The user may not read the catalog.
            `200040300030`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: There is no such catalog.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.catalog.get", params, CatalogInfo, unwrap="result.catalog", safe=True))

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of catalogs.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get-fields.html
        """
        return await self._send(
            Call("catalog.catalog.getFields", {}, dict[str, FieldInfo], unwrap="result.catalog", safe=True)
        )

    async def is_offers(self, *, id: int) -> bool:
        """Tell whether a catalog holds variations of products.

        Errors:
            `200040300010`: The user may not read the catalog.
            `200040300030`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: There is no such catalog.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-is-offers.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.catalog.isOffers", params, bool, safe=True))

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[CatalogInfo]:
        """List catalogs.

        Errors:
            `200040300010`: The user may not read the catalog.
            `200040300030`: The user may not read the catalog.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.catalog.list",
                params,
                list[CatalogInfo],
                unwrap="result.catalogs",
                paging=Cursor(id="id"),
                safe=True,
            )
        )

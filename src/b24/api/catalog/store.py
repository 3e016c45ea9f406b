# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.store.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from b24.call import Call, Cursor, Group, Pages

from .types import FieldInfo
from .types_store import Store, StoreInput

__all__ = ["FieldInfo", "Store", "StoreGroup", "StoreInput"]


class StoreGroup(Group):
    """`catalog.store.*`"""

    async def add(self, *, fields: StoreInput) -> Store:
        """Add a warehouse.

        Args:
            fields: Needs `address`.

        Errors:
            `200040300020`: The user may not edit warehouses.
            `100`: A parameter is missing or of the wrong kind.
            `0`: `address` is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("catalog.store.add", params, Store, unwrap="result.store"))

    async def delete(self, *, id: int) -> bool:
        """Delete a warehouse.

        Errors:
            `200040300020`: The user may not delete warehouses.
            `201100000000`: There is no such warehouse.
            `100`: A parameter is missing or of the wrong kind.
            `0`: There are documents of the warehouse.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-delete.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.store.delete", params, bool))

    async def get(self, *, id: int) -> Store:
        """Read a warehouse.

        Errors:
            `200040300010`: The user may not read warehouses.
            `201100000000`: There is no such warehouse.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.store.get", params, Store, unwrap="result.store", safe=True))

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of warehouses.

        Errors:
            `200040300010`: The user may not read warehouses.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get-fields.html
        """
        return await self._send(
            Call("catalog.store.getFields", {}, dict[str, FieldInfo], unwrap="result.store", safe=True)
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[Store]:
        """List warehouses.

        Errors:
            `200040300010`: The user may not read warehouses.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call("catalog.store.list", params, list[Store], unwrap="result.stores", paging=Cursor(id="id"), safe=True)
        )

    async def update(self, *, id: int, fields: StoreInput) -> Store:
        """Change a warehouse.

        Errors:
            `200040300010`: The user may not read warehouses.
            `200040300020`: The user may not edit warehouses.
            `201100000000`: There is no such warehouse.
            `100`: A parameter is missing or of the wrong kind.
            `0`: `address` is empty.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("catalog.store.update", params, Store, unwrap="result.store"))

# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.vat.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from b24.call import Call, Cursor, Group, Pages

from .types import FieldInfo
from .types_vat import Vat, VatInput

__all__ = ["FieldInfo", "Vat", "VatGroup", "VatInput"]


class VatGroup(Group):
    """`catalog.vat.*`"""

    async def add(self, *, fields: VatInput) -> Vat:
        """Add a VAT rate.

        Args:
            fields: Needs `name` and `rate`.

        Errors:
            `200040300020`: The user may not edit VAT rates.
            `100`: A parameter is missing or of the wrong kind.
            `0`: A field is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("catalog.vat.add", params, Vat, unwrap="result.vat"))

    async def delete(self, *, id: int) -> bool:
        """Delete a VAT rate.

        Errors:
            `200040300020`: The user may not delete VAT rates.
            `200800000000`: There is no such VAT rate.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-delete.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.vat.delete", params, bool))

    async def get(self, *, id: int) -> Vat:
        """Read a VAT rate.

        Errors:
            `200040300010`: The user may not read VAT rates.
            `200800000000`: There is no such VAT rate.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.vat.get", params, Vat, unwrap="result.vat", safe=True))

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of VAT rates.

        Errors:
            `200040300010`: The user may not read VAT rates.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get-fields.html
        """
        return await self._send(Call("catalog.vat.getFields", {}, dict[str, FieldInfo], unwrap="result.vat", safe=True))

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[Vat]:
        """List VAT rates.

        Errors:
            `200040300010`: The user may not read VAT rates.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call("catalog.vat.list", params, list[Vat], unwrap="result.vats", paging=Cursor(id="id"), safe=True)
        )

    async def update(self, *, id: int, fields: VatInput) -> Vat:
        """Change a VAT rate.

        Args:
            fields: Needs `name` and `rate`.

        Errors:
            `200040300020`: The user may not edit VAT rates.
            `200800000000`: There is no such VAT rate.
            `100`: A parameter is missing or of the wrong kind.
            `0`: A field is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("catalog.vat.update", params, Vat, unwrap="result.vat"))

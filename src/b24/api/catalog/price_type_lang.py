# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.priceTypeLang.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

from b24.call import Call, Cursor, Group, Pages, Record

from .types import FieldInfo
from .types_price_type_lang import PriceTypeName, PriceTypeNameInput

__all__ = ["FieldInfo", "Language", "PriceTypeLangGroup", "PriceTypeName", "PriceTypeNameInput"]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Language(Record):
    """A language of the portal."""

    lid: str
    """Its code."""

    name: str

    active: bool


class PriceTypeLangGroup(Group):
    """`catalog.priceTypeLang.*`"""

    async def add(self, *, fields: PriceTypeNameInput) -> PriceTypeName:
        """Name a price type in a language.

        Args:
            fields: Needs `catalogGroupId`, `name` and `lang`.

        Errors:
            `200040300020`: The user may not edit names of price types.
            `201200000010`: There is no such language.
            `201000000000`: There is no such price type.
            `400`: The price type has a name in that language.
            `100`: A parameter is missing or of the wrong kind.
            `0`: A field is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("catalog.priceTypeLang.add", params, PriceTypeName, unwrap="result.priceTypeLang"))

    async def delete(self, *, id: int) -> bool:
        """Delete the name of a price type in a language.

        Errors:
            `200040300020`: The user may not edit names of price types.
            `201200000000`: There is no such name.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-delete.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.priceTypeLang.delete", params, bool))

    async def get(self, *, id: int) -> PriceTypeName:
        """Read the name of a price type in a language.

        Errors:
            `200040300010`: The user may not read names of price types by language.
            `201200000000`: There is no such name.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get.html
        """
        params = {"id": id}
        return await self._send(
            Call("catalog.priceTypeLang.get", params, PriceTypeName, unwrap="result.priceTypeLang", safe=True)
        )

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of names of price types by language.

        Errors:
            `200040300010`: The user may not read names of price types by language.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-fields.html
        """
        return await self._send(
            Call("catalog.priceTypeLang.getFields", {}, dict[str, FieldInfo], unwrap="result.priceTypeLang", safe=True)
        )

    async def get_languages(self) -> Sequence[Language]:
        """List the languages that price types can be named in.

        Errors:
            `200040300010`: The user may not read names of price types by language.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-languages.html
        """
        return await self._send(
            Call("catalog.priceTypeLang.getLanguages", {}, list[Language], unwrap="result.languages", safe=True)
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[PriceTypeName]:
        """List names of price types by language.

        Errors:
            `200040300010`: The user may not read names of price types by language.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.priceTypeLang.list",
                params,
                list[PriceTypeName],
                unwrap="result.priceTypeLangs",
                paging=Cursor(id="id"),
                safe=True,
            )
        )

    async def update(self, *, id: int, fields: PriceTypeNameInput) -> PriceTypeName:
        """Change the name of a price type in a language.

        Errors:
            `200040300020`: The user may not edit names of price types.
            `201200000000`: There is no such name.
            `201200000010`: There is no such language.
            `201000000000`: There is no such price type.
            `400`: The price type has a name in that language.
            `100`: A parameter is missing or of the wrong kind.
            `0`: A field is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(
            Call("catalog.priceTypeLang.update", params, PriceTypeName, unwrap="result.priceTypeLang")
        )

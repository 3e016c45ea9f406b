# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.enum.*`"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from b24.call import Call, Group, Record


@frozen(kw_only=True, repr=False, weakref_slot=False)
class RoundType(Record):
    """A way to round prices."""

    id: int
    """One of `1` (to the nearest), `2` (up, for the store), `4` (down, for the customer)."""

    name: str


@frozen(kw_only=True, repr=False, weakref_slot=False)
class StoreDocumentType(Record):
    """A kind of inventory documents."""

    id: str
    """One of `A` (receipt of goods), `S` (acquisition of goods), `M` (transfer between warehouses), `R` (return),
    `D` (write-off).
    """

    name: str


class EnumGroup(Group):
    """`catalog.enum.*`"""

    async def get_round_types(self) -> Sequence[RoundType]:
        """List the ways to round prices.

        Scope: catalog.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-round-types.html
        """
        return await self._send(
            Call("catalog.enum.getRoundTypes", {}, list[RoundType], unwrap="result.enum", safe=True)
        )

    async def get_store_document_types(self) -> Sequence[StoreDocumentType]:
        """List the kinds of inventory documents.

        Scope: catalog.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-store-document-types.html
        """
        return await self._send(
            Call("catalog.enum.getStoreDocumentTypes", {}, list[StoreDocumentType], unwrap="result.enum", safe=True)
        )

# Generated from specs/catalog/_catalog.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

from typing import Annotated

from attrs import frozen

from b24.call import Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class CatalogInfo(Record):
    """A catalog of products, or of the variations of products."""

    id: int | None = None

    iblock_id: Annotated[int | None, wire("iblockId")] = None
    """The information block that holds it; the number that products ask for."""

    iblock_type_id: Annotated[str | None, wire("iblockTypeId")] = None
    """Kind of the information block."""

    lid: str | None = None
    """The site; always `s1`."""

    name: str | None = None

    product_iblock_id: Annotated[int | None, wire("productIblockId")] = None
    """The catalog with the parents; variations only."""

    sku_property_id: Annotated[int | None, wire("skuPropertyId")] = None
    """The property with the parent's id; variations only."""

    subscription: bool | None = None
    """Whether content is sold; self-hosted portals only."""

    vat_id: Annotated[int | None, wire("vatId")] = None

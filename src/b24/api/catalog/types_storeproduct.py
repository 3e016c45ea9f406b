# Generated from specs/catalog/_storeproduct.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from attrs import frozen

from b24.call import Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class StoreProduct(Record):
    """How much of a product a warehouse holds."""

    id: int | None = None

    product_id: Annotated[int | None, wire("productId")] = None

    store_id: Annotated[int | None, wire("storeId")] = None

    amount: Decimal | None = None
    """What is available."""

    quantity_reserved: Annotated[Decimal | None, wire("quantityReserved")] = None
    """What is reserved."""

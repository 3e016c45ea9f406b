# Generated from specs/catalog/_ratio.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from attrs import frozen

from b24.call import Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Ratio(Record):
    """The ratio of a product's unit of measurement."""

    id: int | None = None

    product_id: Annotated[int | None, wire("productId")] = None

    ratio: Decimal | None = None

    is_default: Annotated[bool | None, wire("isDefault")] = None

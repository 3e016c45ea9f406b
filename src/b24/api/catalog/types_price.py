# Generated from specs/catalog/_price.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from attrs import frozen

from b24.call import Record, wire


class PriceInput(TypedDict, total=False):
    """The price of a product for one price type. What may be sent, by wire names."""

    productId: int
    """Set at creation only."""

    catalogGroupId: int
    """The price type; set at creation only."""

    price: Decimal | float

    currency: str

    quantityFrom: Decimal | float
    """From which quantity it holds; deprecated."""

    quantityTo: Decimal | float
    """Up to which quantity it holds; deprecated."""

    extraId: int
    """The markup; deprecated."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Price(Record):
    """The price of a product for one price type."""

    id: int | None = None

    product_id: Annotated[int | None, wire("productId")] = None
    """Set at creation only."""

    catalog_group_id: Annotated[int | None, wire("catalogGroupId")] = None
    """The price type; set at creation only."""

    price: Decimal | None = None

    price_scale: Annotated[Decimal | None, wire("priceScale")] = None
    """The base price."""

    currency: str | None = None

    quantity_from: Annotated[Decimal | None, wire("quantityFrom")] = None
    """From which quantity it holds; deprecated."""

    quantity_to: Annotated[Decimal | None, wire("quantityTo")] = None
    """Up to which quantity it holds; deprecated."""

    extra_id: Annotated[int | None, wire("extraId")] = None
    """The markup; deprecated."""

    timestamp_x: Annotated[dt.datetime | None, wire("timestampX")] = None
    """When it was changed."""

# Generated from specs/catalog/_vat.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class VatInput(TypedDict, total=False):
    """A VAT rate. What may be sent, by wire names."""

    name: str

    active: Literal["Y", "N"]
    """Default: `Y`."""

    rate: Decimal | float
    """In per cent."""

    sort: int
    """Default: `100`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Vat(Record):
    """A VAT rate."""

    id: int | None = None

    name: str | None = None

    active: bool | None = None

    rate: Decimal | None = None
    """In per cent."""

    sort: int | None = None

    timestamp_x: Annotated[dt.datetime | None, wire("timestampX")] = None
    """When it was changed."""

# Generated from specs/catalog/_rounding_rule.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class RoundingRuleInput(TypedDict, total=False):
    """How prices of a type are rounded. What may be sent, by wire names."""

    catalogGroupId: int
    """The price type."""

    price: Decimal | float
    """The price from which it holds."""

    roundType: Literal[1, 2, 4]
    """One of `1` (to the nearest), `2` (up, for the store), `4` (down, for the customer)."""

    roundPrecision: Decimal | float
    """What is rounded to, such as 100."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class RoundingRule(Record):
    """How prices of a type are rounded."""

    id: int | None = None

    catalog_group_id: Annotated[int | None, wire("catalogGroupId")] = None
    """The price type."""

    price: Decimal | None = None
    """The price from which it holds."""

    round_type: Annotated[int | None, wire("roundType")] = None
    """One of `1` (to the nearest), `2` (up, for the store), `4` (down, for the customer)."""

    round_precision: Annotated[Decimal | None, wire("roundPrecision")] = None
    """What is rounded to, such as 100."""

    created_by: Annotated[int | None, wire("createdBy")] = None

    modified_by: Annotated[int | None, wire("modifiedBy")] = None

    date_create: Annotated[dt.datetime | None, wire("dateCreate")] = None

    date_modify: Annotated[dt.datetime | None, wire("dateModify")] = None

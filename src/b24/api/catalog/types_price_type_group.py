# Generated from specs/catalog/_price_type_group.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class PriceTypeRightInput(TypedDict, total=False):
    """What a group of customers may do with prices of a type. What may be sent, by wire names."""

    catalogGroupId: int
    """The price type."""

    groupId: int
    """The group of customers."""

    access: Literal["Y", "N"]
    """One of `Y` (buy), `N` (see)."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class PriceTypeRight(Record):
    """What a group of customers may do with prices of a type."""

    id: int | None = None

    catalog_group_id: Annotated[int | None, wire("catalogGroupId")] = None
    """The price type."""

    group_id: Annotated[int | None, wire("groupId")] = None
    """The group of customers."""

    access: str | None = None
    """One of `Y` (buy), `N` (see)."""

# Generated from specs/catalog/_price_type_lang.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

from typing import Annotated, TypedDict

from attrs import frozen

from b24.call import Record, wire


class PriceTypeNameInput(TypedDict, total=False):
    """Name of a price type in one language. What may be sent, by wire names."""

    catalogGroupId: int
    """The price type."""

    name: str

    lang: str
    """The language, as `lid` of `catalog.priceTypeLang.getLanguages`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class PriceTypeName(Record):
    """Name of a price type in one language."""

    id: int | None = None

    catalog_group_id: Annotated[int | None, wire("catalogGroupId")] = None
    """The price type."""

    name: str | None = None

    lang: str | None = None
    """The language, as `lid` of `catalog.priceTypeLang.getLanguages`."""

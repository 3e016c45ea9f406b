# Generated from specs/catalog/_price_type.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class PriceTypeInput(TypedDict, total=False):
    """A type of price, such as retail. What may be sent, by wire names."""

    name: str
    """Code of the type; names to show are translations."""

    base: Literal["Y", "N"]
    """Whether it is the base one. Default: `N`."""

    sort: int
    """Default: `100`."""

    xmlId: str
    """Its id in another system."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class PriceType(Record):
    """A type of price, such as retail."""

    id: int | None = None

    name: str | None = None
    """Code of the type; names to show are translations."""

    base: bool | None = None
    """Whether it is the base one."""

    sort: int | None = None

    xml_id: Annotated[str | None, wire("xmlId")] = None
    """Its id in another system."""

    created_by: Annotated[int | None, wire("createdBy")] = None

    modified_by: Annotated[int | None, wire("modifiedBy")] = None

    date_create: Annotated[dt.datetime | None, wire("dateCreate")] = None

    timestamp_x: Annotated[dt.datetime | None, wire("timestampX")] = None
    """When it was changed."""

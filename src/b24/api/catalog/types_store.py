# Generated from specs/catalog/_store.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire

from .types import Picture, PictureInput

__all__ = ["Picture", "PictureInput", "Store", "StoreInput"]


class StoreInput(TypedDict, total=False):
    """A warehouse. What may be sent, by wire names."""

    address: str

    title: str

    active: Literal["Y", "N"]
    """Default: `Y`."""

    description: str

    gpsN: float
    """Latitude."""

    gpsS: float
    """Longitude."""

    imageId: PictureInput

    dateModify: dt.datetime

    dateCreate: dt.datetime

    userId: int
    """Who created it."""

    modifiedBy: int

    phone: str

    schedule: str
    """Working hours."""

    xmlId: str
    """Its id in another system."""

    sort: int
    """Default: `100`."""

    email: str

    issuingCenter: Literal["Y", "N"]
    """Whether customers collect goods there. Default: `N`."""

    code: str


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Store(Record):
    """A warehouse."""

    id: int | None = None

    address: str | None = None

    title: str | None = None

    active: bool | None = None

    description: str | None = None

    gps_n: Annotated[float | None, wire("gpsN")] = None
    """Latitude."""

    gps_s: Annotated[float | None, wire("gpsS")] = None
    """Longitude."""

    image_id: Annotated[Picture | None, wire("imageId")] = None

    date_modify: Annotated[dt.datetime | None, wire("dateModify")] = None

    date_create: Annotated[dt.datetime | None, wire("dateCreate")] = None

    user_id: Annotated[int | None, wire("userId")] = None
    """Who created it."""

    modified_by: Annotated[int | None, wire("modifiedBy")] = None

    phone: str | None = None

    schedule: str | None = None
    """Working hours."""

    xml_id: Annotated[str | None, wire("xmlId")] = None
    """Its id in another system."""

    sort: int | None = None

    email: str | None = None

    issuing_center: Annotated[bool | None, wire("issuingCenter")] = None
    """Whether customers collect goods there."""

    code: str | None = None

# Generated from specs/catalog/_product_image.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal, TypedDict

from attrs import field, frozen

from b24.call import Record, wire


class ProductImageInput(TypedDict, total=False):
    """A picture of a product. What may be sent, by wire names."""

    productId: int

    type: Literal["DETAIL_PICTURE", "PREVIEW_PICTURE", "MORE_PHOTO"]
    """One of `DETAIL_PICTURE` (the big picture of the old product card), `PREVIEW_PICTURE` (the small picture of the
    old product card), `MORE_PHOTO` (one of the pictures).
    """


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ProductImage(Record):
    """A picture of a product."""

    id: int | None = None

    name: str | None = None
    """Name of the file."""

    product_id: Annotated[int | None, wire("productId")] = None

    type: str | None = None
    """One of `DETAIL_PICTURE` (the big picture of the old product card), `PREVIEW_PICTURE` (the small picture of the
    old product card), `MORE_PHOTO` (one of the pictures).
    """

    create_time: Annotated[dt.datetime | None, wire("createTime")] = None

    download_url: Annotated[str | None, wire("downloadUrl")] = field(default=None, repr=False)
    """Address to fetch it from, signed with the credentials of the call."""

    detail_url: Annotated[str | None, wire("detailUrl")] = None
    """Address below the portal's."""

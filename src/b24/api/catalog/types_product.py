# Generated from specs/catalog/_product.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, Required, TypedDict

from attrs import frozen

from b24.call import Record, wire

from .types import Picture, PictureInput

__all__ = [
    "Picture",
    "PictureInput",
    "Product",
    "ProductBase",
    "ProductBaseInput",
    "ProductFileInput",
    "ProductFilterInput",
    "ProductInput",
    "ProductOffer",
    "ProductOfferDataInput",
    "ProductPropertyData",
    "ProductService",
    "ProductServiceInput",
    "ProductSku",
    "ProductSkuInput",
]


class ProductBaseInput(TypedDict, total=False):
    """What products, their variations and services have in common; properties such as `property258` besides. What
    may be sent, by wire names.
    """

    iblockId: int
    """The catalog's information block; set at creation only."""

    name: str

    active: Literal["Y", "N"]
    """Default: `Y`."""

    code: str
    """Code in letters."""

    xmlId: str
    """Its id in another system."""

    createdBy: int

    modifiedBy: int

    dateActiveFrom: dt.datetime

    dateActiveTo: dt.datetime

    dateCreate: dt.datetime

    iblockSectionId: int
    """The main section."""

    IblockSection: Sequence[int]
    """All sections."""

    measure: int
    """The unit of measurement."""

    previewText: str
    """Short description."""

    detailText: str
    """Full description."""

    previewPicture: PictureInput

    detailPicture: PictureInput

    previewTextType: Literal["text", "html"]
    """One of `text`, `html`. Default: `text`."""

    detailTextType: Literal["text", "html"]
    """One of `text`, `html`. Default: `text`."""

    sort: int

    vatId: int

    vatIncluded: Literal["Y", "N"]
    """Whether prices include VAT. Default: `N`."""


class ProductSkuInput(ProductBaseInput, total=False):
    """A parent product, which variations belong to. What may be sent, by wire names."""

    canBuyZero: Literal["Y", "N"]
    """Whether it can be bought when there is none. Default: `N`."""

    subscribe: Literal["Y", "N", "D"]
    """Whether customers may subscribe to it. One of `Y` (yes), `N` (no), `D` (as the catalog is set). Default: `D`."""

    height: float

    length: float

    width: float

    weight: float

    purchasingPrice: Decimal | float

    purchasingCurrency: str

    quantity: Decimal | float
    """What is available; cannot be set while inventory is managed."""


class ProductInput(ProductSkuInput, total=False):
    """A product. What may be sent, by wire names."""

    barcodeMulti: Literal["Y", "N"]
    """Whether each item has a barcode of its own. Default: `N`."""

    quantityTrace: Literal["Y", "N", "D"]
    """Whether the quantity is counted. One of `Y` (yes), `N` (no), `D` (as the catalog is set). Default: `D`."""

    quantityReserved: Decimal | float
    """What is reserved; cannot be set while inventory is managed."""

    recurSchemeLength: int
    """Length of the payment period; self-hosted portals that sell content only, as the next three. Default: `0`."""

    recurSchemeType: Literal["H", "D", "W", "M", "Q", "S", "Y"]
    """Unit of the payment period. One of `H` (hours), `D` (days), `W` (weeks), `M` (months), `Q` (quarters), `S`
    (half-years), `Y` (years). Default: `D`.
    """

    trialPriceId: int
    """The product for the trial payment."""

    withoutOrder: Literal["Y", "N"]
    """Whether it is renewed without an order. Default: `N`."""


class ProductFileInput(TypedDict, total=False):
    """Which file of a product is asked for. What may be sent, by wire names."""

    fileId: Required[int]

    productId: Required[int]

    fieldName: Required[str]
    """Where it is, such as `DETAIL_PICTURE` or `PROPERTY_258`; `detailPicture` in the portal's own addresses."""


class ProductFilterInput(TypedDict, total=False):
    """Whose fields are asked for. What may be sent, by wire names."""

    iblockId: Required[int]
    """The catalog's information block."""


class ProductOfferDataInput(ProductInput, total=False):
    """A variation of a product, to be written. What may be sent, by wire names."""

    parentId: int
    """The product that it is a variation of."""


class ProductServiceInput(ProductBaseInput, total=False):
    """A service. What may be sent, by wire names."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ProductBase(Record):
    """What products, their variations and services have in common; properties such as `property258` besides."""

    __open__: ClassVar[bool] = True

    id: int | None = None

    iblock_id: Annotated[int | None, wire("iblockId")] = None
    """The catalog's information block; set at creation only."""

    name: str | None = None

    active: bool | None = None

    available: bool | None = None
    """Whether it can be bought."""

    code: str | None = None
    """Code in letters."""

    xml_id: Annotated[str | None, wire("xmlId")] = None
    """Its id in another system."""

    bundle: bool | None = None
    """Whether there are sets with it."""

    created_by: Annotated[int | None, wire("createdBy")] = None

    modified_by: Annotated[int | None, wire("modifiedBy")] = None

    date_active_from: Annotated[dt.datetime | None, wire("dateActiveFrom")] = None

    date_active_to: Annotated[dt.datetime | None, wire("dateActiveTo")] = None

    date_create: Annotated[dt.datetime | None, wire("dateCreate")] = None

    timestamp_x: Annotated[dt.datetime | None, wire("timestampX")] = None
    """When it was changed."""

    iblock_section_id: Annotated[int | None, wire("iblockSectionId")] = None
    """The main section."""

    measure: int | None = None
    """The unit of measurement."""

    preview_text: Annotated[str | None, wire("previewText")] = None
    """Short description."""

    detail_text: Annotated[str | None, wire("detailText")] = None
    """Full description."""

    preview_picture: Annotated[Picture | None, wire("previewPicture")] = None

    detail_picture: Annotated[Picture | None, wire("detailPicture")] = None

    preview_text_type: Annotated[str | None, wire("previewTextType")] = None
    """One of `text`, `html`."""

    detail_text_type: Annotated[str | None, wire("detailTextType")] = None
    """One of `text`, `html`."""

    sort: int | None = None

    vat_id: Annotated[int | None, wire("vatId")] = None

    vat_included: Annotated[bool | None, wire("vatIncluded")] = None
    """Whether prices include VAT."""

    type: int | None = None
    """One of `1` (simple product), `3` (parent with variations), `4` (variation), `5` (variation without a product),
    `6` (parent without variations), `7` (service).
    """


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ProductSku(ProductBase):
    """A parent product, which variations belong to."""

    can_buy_zero: Annotated[bool | None, wire("canBuyZero")] = None
    """Whether it can be bought when there is none."""

    subscribe: str | None = None
    """Whether customers may subscribe to it. One of `Y` (yes), `N` (no), `D` (as the catalog is set)."""

    height: float | None = None

    length: float | None = None

    width: float | None = None

    weight: float | None = None

    purchasing_price: Annotated[Decimal | None, wire("purchasingPrice")] = None

    purchasing_currency: Annotated[str | None, wire("purchasingCurrency")] = None

    quantity: Decimal | None = None
    """What is available; cannot be set while inventory is managed."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Product(ProductSku):
    """A product."""

    barcode_multi: Annotated[bool | None, wire("barcodeMulti")] = None
    """Whether each item has a barcode of its own."""

    quantity_trace: Annotated[str | None, wire("quantityTrace")] = None
    """Whether the quantity is counted. One of `Y` (yes), `N` (no), `D` (as the catalog is set)."""

    quantity_reserved: Annotated[Decimal | None, wire("quantityReserved")] = None
    """What is reserved; cannot be set while inventory is managed."""

    recur_scheme_length: Annotated[int | None, wire("recurSchemeLength")] = None
    """Length of the payment period; self-hosted portals that sell content only, as the next three."""

    recur_scheme_type: Annotated[str | None, wire("recurSchemeType")] = None
    """Unit of the payment period. One of `H` (hours), `D` (days), `W` (weeks), `M` (months), `Q` (quarters), `S`
    (half-years), `Y` (years).
    """

    trial_price_id: Annotated[int | None, wire("trialPriceId")] = None
    """The product for the trial payment."""

    without_order: Annotated[bool | None, wire("withoutOrder")] = None
    """Whether it is renewed without an order."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ProductOffer(Product):
    """A variation of a product."""

    parent_id: Annotated[ProductPropertyData | None, wire("parentId")] = None
    """The product that it is a variation of."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ProductPropertyData(Record):
    """The value of a property of a product, and the value's own id."""

    value: int

    value_id: Annotated[int | None, wire("valueId")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ProductService(ProductBase):
    """A service."""

# Generated from specs/catalog/_document.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class DocumentInput(TypedDict, total=False):
    """An inventory document, such as the receipt of goods. What may be sent, by wire names."""

    docType: Literal["A", "S", "M", "R", "D"]
    """Set at creation only. One of `A` (receipt of goods), `S` (acquisition of goods), `M` (transfer between
    warehouses), `R` (return), `D` (write-off).
    """

    docNumber: str
    """Made by the portal if it is not given."""

    title: str

    siteId: str
    """Default: `s1`."""

    responsibleId: int
    """The user in charge."""

    createdBy: int
    """Set at creation only; an administrator may name anybody."""

    modifiedBy: int

    dateModify: dt.datetime

    dateDocument: dt.datetime
    """Date of the document."""

    currency: str
    """Set at creation only."""

    total: Decimal | float
    """Counted when the document is conducted, unless it is set."""

    commentary: str


class DocumentElementInput(TypedDict, total=False):
    """A product in an inventory document. What may be sent, by wire names."""

    docId: int
    """The document; set at creation only."""

    elementId: int
    """The product; set at creation only."""

    storeFrom: int
    """The warehouse that the goods leave."""

    storeTo: int
    """The warehouse that the goods enter."""

    amount: Decimal | float

    purchasingPrice: Decimal | float


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Document(Record):
    """An inventory document, such as the receipt of goods."""

    id: int | None = None

    doc_type: Annotated[str | None, wire("docType")] = None
    """Set at creation only. One of `A` (receipt of goods), `S` (acquisition of goods), `M` (transfer between
    warehouses), `R` (return), `D` (write-off).
    """

    doc_number: Annotated[str | None, wire("docNumber")] = None
    """Made by the portal if it is not given."""

    title: str | None = None

    site_id: Annotated[str | None, wire("siteId")] = None

    responsible_id: Annotated[int | None, wire("responsibleId")] = None
    """The user in charge."""

    created_by: Annotated[int | None, wire("createdBy")] = None
    """Set at creation only; an administrator may name anybody."""

    modified_by: Annotated[int | None, wire("modifiedBy")] = None

    status: str | None = None
    """One of `N` (draft), `Y` (conducted), `C` (cancelled)."""

    status_by: Annotated[int | None, wire("statusBy")] = None
    """Who changed the status."""

    date_status: Annotated[dt.datetime | None, wire("dateStatus")] = None
    """When the status was changed."""

    date_create: Annotated[dt.datetime | None, wire("dateCreate")] = None

    date_modify: Annotated[dt.datetime | None, wire("dateModify")] = None

    date_document: Annotated[dt.datetime | None, wire("dateDocument")] = None
    """Date of the document."""

    currency: str | None = None
    """Set at creation only."""

    total: Decimal | None = None
    """Counted when the document is conducted, unless it is set."""

    commentary: str | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class DocumentElement(Record):
    """A product in an inventory document."""

    id: int | None = None

    doc_id: Annotated[int | None, wire("docId")] = None
    """The document; set at creation only."""

    element_id: Annotated[int | None, wire("elementId")] = None
    """The product; set at creation only."""

    store_from: Annotated[int | None, wire("storeFrom")] = None
    """The warehouse that the goods leave."""

    store_to: Annotated[int | None, wire("storeTo")] = None
    """The warehouse that the goods enter."""

    amount: Decimal | None = None

    purchasing_price: Annotated[Decimal | None, wire("purchasingPrice")] = None

# Generated from specs/catalog/_documentcontractor.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class DocumentContractorInput(TypedDict, total=False):
    """The link from an inventory document to a supplier. What may be sent, by wire names."""

    documentId: int

    entityTypeId: Literal[3, 4]
    """What the supplier is in the CRM. One of `3` (contact), `4` (company)."""

    entityId: int
    """The contact or the company."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class DocumentContractor(Record):
    """The link from an inventory document to a supplier."""

    id: int | None = None

    document_id: Annotated[int | None, wire("documentId")] = None

    entity_type_id: Annotated[int | None, wire("entityTypeId")] = None
    """What the supplier is in the CRM. One of `3` (contact), `4` (company)."""

    entity_id: Annotated[int | None, wire("entityId")] = None
    """The contact or the company."""

# Generated from specs/catalog/_userfield.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

from typing import Annotated, ClassVar, TypedDict

from attrs import frozen

from b24.call import Record, wire


class DocumentUserFieldsInput(TypedDict, total=False):
    """Custom fields of an inventory document, such as `field7097`. What may be sent, by wire names."""

    documentType: str
    """Kind of the document, as in `Document.docType`; always needed."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class DocumentUserFields(Record):
    """Custom fields of an inventory document, such as `field7097`."""

    __open__: ClassVar[bool] = True

    document_id: Annotated[int | None, wire("documentId")] = None

    document_type: Annotated[str | None, wire("documentType")] = None
    """Kind of the document, as in `Document.docType`; always needed."""

# Generated from specs/v3/note/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `note.*`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from attrs import frozen

from b24.call import Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Collection(Record):
    """A knowledge base."""

    id: int

    name: str

    position: int
    """Its place in the list."""

    policy_level: Annotated[str, wire("policyLevel")]
    """What anyone may do with it. One of `none` (nothing), `view` (view), `manage` (edit), `moderate` (administer)."""

    created_by: Annotated[int, wire("createdBy")]

    created_at: Annotated[dt.datetime, wire("createdAt")]

    updated_by: Annotated[int | None, wire("updatedBy")] = None

    updated_at: Annotated[dt.datetime | None, wire("updatedAt")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Document(Record):
    """A document of a knowledge base."""

    id: int

    collection_id: Annotated[int | None, wire("collectionId")] = None
    """The knowledge base; none if the user may see only the document."""

    parent_id: Annotated[int | None, wire("parentId")] = None

    title: str

    markdown: str

    position: int
    """Its place among its neighbours."""

    created_by: Annotated[int, wire("createdBy")]

    updated_by: Annotated[int | None, wire("updatedBy")] = None

    created_at: Annotated[dt.datetime, wire("createdAt")]

    updated_at: Annotated[dt.datetime | None, wire("updatedAt")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FieldInfo(Record):
    """Description of a field."""

    name: str | None = None

    type: str | None = None

    title: str | None = None

    description: str | None = None

    validation_rules: Annotated[list[Any] | None, wire("validationRules")] = None

    required_groups: Annotated[Any, wire("requiredGroups")] = None

    filterable: bool | None = None

    sortable: bool | None = None

    editable: bool | None = None

    multiple: bool | None = None

    element_type: Annotated[str | None, wire("elementType")] = None
    """Type of the parts of a composite field."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class File(Record):
    """A file of a document."""

    id: int

    document_id: Annotated[int, wire("documentId")]

    name: str

    size: int
    """In bytes."""

    mime_type: Annotated[str, wire("mimeType")]

    asset_type: Annotated[str, wire("assetType")]
    """One of `image`, `video`, `file`."""

    asset_markdown: Annotated[str, wire("assetMarkdown")]
    """What shows it, on a line of its own in the document."""

# Generated from specs/lists/_section.yaml by `make generate`. Edit the specs, not this file.
"""Types of `lists.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Any, Literal, Required, TypedDict

from attrs import frozen

from b24.call import Record, wire

from .types import ListPictureInput

__all__ = ["ListPictureInput", "Section", "SectionFieldsInput"]


class SectionFieldsInput(TypedDict, total=False):
    """A section to create or change. What may be sent, by wire names."""

    NAME: Required[str]

    EXTERNAL_ID: str | None

    XML_ID: str | None

    SORT: int | None

    ACTIVE: Literal["Y", "N"] | None

    PICTURE: ListPictureInput | None
    """Outdated."""

    DESCRIPTION: str | None
    """Outdated."""

    DESCRIPTION_TYPE: Literal["text", "html"] | None
    """Outdated. One of `text`, `html`."""

    DETAIL_PICTURE: ListPictureInput | None
    """Outdated."""

    SECTION_PROPERTY: Mapping[str, Any] | None
    """Outdated."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Section(Record):
    """A section of a list."""

    id: Annotated[int | None, wire("ID")] = None

    code: Annotated[str | None, wire("CODE")] = None

    xml_id: Annotated[str | None, wire("XML_ID")] = None

    external_id: Annotated[str | None, wire("EXTERNAL_ID")] = None
    """As `XML_ID`."""

    iblock_section_id: Annotated[int | None, wire("IBLOCK_SECTION_ID")] = None
    """Section that it is in; none at the top."""

    timestamp_x: Annotated[dt.datetime | None, wire("TIMESTAMP_X")] = None
    """When it was changed."""

    sort: Annotated[int | None, wire("SORT")] = None

    name: Annotated[str | None, wire("NAME")] = None

    active: Annotated[bool | None, wire("ACTIVE")] = None

    global_active: Annotated[bool | None, wire("GLOBAL_ACTIVE")] = None
    """Whether it and all that it is in are active."""

    picture: Annotated[int | None, wire("PICTURE")] = None
    """File; outdated."""

    description: Annotated[str | None, wire("DESCRIPTION")] = None
    """Outdated."""

    description_type: Annotated[str | None, wire("DESCRIPTION_TYPE")] = None
    """Outdated."""

    left_margin: Annotated[int | None, wire("LEFT_MARGIN")] = None
    """Where it begins in the tree."""

    right_margin: Annotated[int | None, wire("RIGHT_MARGIN")] = None
    """Where it ends in the tree."""

    depth_level: Annotated[int | None, wire("DEPTH_LEVEL")] = None

    searchable_content: Annotated[str | None, wire("SEARCHABLE_CONTENT")] = None

    section_page_url: Annotated[str | None, wire("SECTION_PAGE_URL")] = None
    """Outdated."""

    modified_by: Annotated[int | None, wire("MODIFIED_BY")] = None

    date_create: Annotated[dt.datetime | None, wire("DATE_CREATE")] = None

    created_by: Annotated[int | None, wire("CREATED_BY")] = None

    detail_picture: Annotated[int | None, wire("DETAIL_PICTURE")] = None
    """File; outdated."""

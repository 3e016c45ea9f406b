# Generated from specs/lists/_element.yaml by `make generate`. Edit the specs, not this file.
"""Types of `lists.*`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, ClassVar, Required, TypedDict

from attrs import frozen

from b24.call import Record, wire


class ElementFieldsInput(TypedDict, total=False):
    """An element to create or change. What may be sent, by wire names."""

    NAME: Required[str]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Element(Record):
    """An element of a list."""

    __open__: ClassVar[bool] = True

    id: Annotated[int | None, wire("ID")] = None

    code: Annotated[str | None, wire("CODE")] = None

    name: Annotated[str | None, wire("NAME")] = None

    iblock_section_id: Annotated[int | None, wire("IBLOCK_SECTION_ID")] = None
    """Its section; none at the top."""

    created_by: Annotated[int | None, wire("CREATED_BY")] = None

    created_user_name: Annotated[str | None, wire("CREATED_USER_NAME")] = None
    """Outdated."""

    active_to: Annotated[dt.datetime | None, wire("ACTIVE_TO")] = None
    """Outdated."""

    bp_published: Annotated[bool | None, wire("BP_PUBLISHED")] = None
    """Outdated."""

    date_create: Annotated[dt.datetime | None, wire("DATE_CREATE")] = None

    preview_text: Annotated[str | None, wire("PREVIEW_TEXT")] = None
    """Outdated."""

    detail_text: Annotated[str | None, wire("DETAIL_TEXT")] = None
    """Outdated."""

    sort: Annotated[int | None, wire("SORT")] = None

    preview_text_type: Annotated[str | None, wire("PREVIEW_TEXT_TYPE")] = None
    """Outdated."""

    detail_text_type: Annotated[str | None, wire("DETAIL_TEXT_TYPE")] = None
    """Outdated."""

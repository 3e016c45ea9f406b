# Generated from specs/entity/_item.yaml by `make generate`. Edit the specs, not this file.
"""Types of `entity.*`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from attrs import frozen

from b24.call import Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Item(Record):
    """An item of a storage."""

    id: Annotated[int, wire("ID")]

    timestamp_x: Annotated[dt.datetime | None, wire("TIMESTAMP_X")] = None
    """When it was changed."""

    modified_by: Annotated[int | None, wire("MODIFIED_BY")] = None

    date_create: Annotated[dt.datetime | None, wire("DATE_CREATE")] = None

    created_by: Annotated[int | None, wire("CREATED_BY")] = None

    active: Annotated[bool, wire("ACTIVE")]

    date_active_from: Annotated[dt.datetime | None, wire("DATE_ACTIVE_FROM")] = None

    date_active_to: Annotated[dt.datetime | None, wire("DATE_ACTIVE_TO")] = None

    sort: Annotated[int, wire("SORT")]

    name: Annotated[str, wire("NAME")]

    preview_picture: Annotated[str | None, wire("PREVIEW_PICTURE")] = None
    """Address."""

    preview_text: Annotated[str | None, wire("PREVIEW_TEXT")] = None

    detail_picture: Annotated[str | None, wire("DETAIL_PICTURE")] = None
    """Address."""

    detail_text: Annotated[str | None, wire("DETAIL_TEXT")] = None

    code: Annotated[str | None, wire("CODE")] = None

    entity: Annotated[str, wire("ENTITY")]
    """Code of the storage."""

    section: Annotated[int | None, wire("SECTION")] = None

    property_values: Annotated[dict[str, Any] | None, wire("PROPERTY_VALUES")] = None
    """Values of properties by their codes; filter by `PROPERTY_` with the code."""

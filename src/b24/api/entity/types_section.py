# Generated from specs/entity/_section.yaml by `make generate`. Edit the specs, not this file.
"""Types of `entity.*`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from attrs import frozen

from b24.call import Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Section(Record):
    """A section of a storage."""

    id: Annotated[int, wire("ID")]

    code: Annotated[str | None, wire("CODE")] = None

    timestamp_x: Annotated[dt.datetime | None, wire("TIMESTAMP_X")] = None
    """When it was changed."""

    date_create: Annotated[dt.datetime | None, wire("DATE_CREATE")] = None

    created_by: Annotated[int | None, wire("CREATED_BY")] = None

    modified_by: Annotated[int | None, wire("MODIFIED_BY")] = None

    active: Annotated[bool, wire("ACTIVE")]

    sort: Annotated[int, wire("SORT")]

    name: Annotated[str, wire("NAME")]

    picture: Annotated[str | None, wire("PICTURE")] = None
    """Address."""

    detail_picture: Annotated[str | None, wire("DETAIL_PICTURE")] = None
    """Address."""

    description: Annotated[str | None, wire("DESCRIPTION")] = None

    left_margin: Annotated[int, wire("LEFT_MARGIN")]
    """Where it begins in the tree."""

    right_margin: Annotated[int, wire("RIGHT_MARGIN")]
    """Where it ends in the tree."""

    depth_level: Annotated[int, wire("DEPTH_LEVEL")]

    entity: Annotated[str, wire("ENTITY")]
    """Code of the storage."""

    section: Annotated[int | None, wire("SECTION")] = None
    """Section that it is in."""

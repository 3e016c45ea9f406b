# Generated from specs/v3/timeman/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `timeman.*`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from attrs import frozen

from b24.call import Record, wire


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
class TimeRecord(Record):
    """A stretch of work."""

    id: int | None = None

    user_id: Annotated[int | None, wire("userId")] = None

    start_time: Annotated[dt.datetime | None, wire("startTime")] = None

    end_time: Annotated[dt.datetime | None, wire("endTime")] = None

    duration: int | None = None
    """In seconds."""

    break_length: Annotated[int | None, wire("breakLength")] = None
    """Length of the breaks, in seconds."""

    state: Any = None

    is_approved: Annotated[bool | None, wire("isApproved")] = None

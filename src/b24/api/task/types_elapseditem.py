# Generated from specs/task/_elapseditem.yaml by `make generate`. Edit the specs, not this file.
"""Types of `task.*`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Required, TypedDict

from attrs import frozen

from b24.call import Record, wire


class ElapsedTimeFieldsInput(TypedDict, total=False):
    """Time that a task took, to write. What may be sent, by wire names."""

    SECONDS: Required[int]

    COMMENT_TEXT: Required[str]

    USER_ID: int | None
    """User who took it."""

    SOURCE: int | None
    """How it was recorded."""

    CREATED_DATE: dt.datetime | None
    """When the work began, of a record that is made later."""

    DATE_START: dt.datetime | None

    DATE_STOP: dt.datetime | None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ElapsedTime(Record):
    """Time that a task took."""

    id: Annotated[int | None, wire("ID")] = None

    task_id: Annotated[int | None, wire("TASK_ID")] = None

    user_id: Annotated[int | None, wire("USER_ID")] = None
    """User who took it."""

    comment_text: Annotated[str | None, wire("COMMENT_TEXT")] = None

    seconds: Annotated[int | None, wire("SECONDS")] = None

    minutes: Annotated[int | None, wire("MINUTES")] = None

    source: Annotated[int | None, wire("SOURCE")] = None
    """How it was recorded."""

    created_date: Annotated[dt.datetime | None, wire("CREATED_DATE")] = None
    """When it was recorded; when the work began, if that was days before."""

    date_start: Annotated[dt.datetime | None, wire("DATE_START")] = None
    """When the work began; when it was recorded, if that was days later."""

    date_stop: Annotated[dt.datetime | None, wire("DATE_STOP")] = None
    """When the work ended."""

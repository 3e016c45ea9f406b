# Generated from specs/event/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `event.*`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from attrs import frozen

from b24.call import Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class OfflineEvent(Record):
    """An event in the queue."""

    id: Annotated[int, wire("ID")]

    timestamp_x: Annotated[dt.datetime, wire("TIMESTAMP_X")]
    """When it happened last."""

    event_name: Annotated[str, wire("EVENT_NAME")]

    event_data: Annotated[dict[str, Any], wire("EVENT_DATA")]
    """What the event tells, by its own keys; often `FIELDS` with the `ID` of the object."""

    event_additional: Annotated[dict[str, Any], wire("EVENT_ADDITIONAL")]
    """What else is known, such as the user."""

    message_id: Annotated[str, wire("MESSAGE_ID")]
    """Names the event and its data; the same change of one object keeps it."""

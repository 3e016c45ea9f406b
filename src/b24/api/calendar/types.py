# Generated from specs/calendar/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `calendar.*`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from attrs import frozen

from b24.call import Record


class ReminderInput(TypedDict, total=False):
    """When to remind of an event. What may be sent, by wire names."""

    type: Required[Literal["min", "hour", "day"]]
    """Unit of `count`. One of `min` (minutes), `hour` (hours), `day` (days)."""

    count: Required[int]
    """How long before the event."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Reminder(Record):
    """When to remind of an event."""

    type: str
    """Unit of `count`. One of `min` (minutes), `hour` (hours), `day` (days)."""

    count: int
    """How long before the event."""

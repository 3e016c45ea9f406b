# Generated from specs/timeman/_timecontrol.yaml by `make generate`. Edit the specs, not this file.
"""Types of `timeman.*`."""

from __future__ import annotations

import datetime as dt

from attrs import frozen

from b24.call import Record


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ReportUser(Record):
    """A user in a report."""

    id: int

    active: bool | None = None

    name: str

    first_name: str

    last_name: str

    work_position: str | None = None

    avatar: str | None = None
    """Address of the picture."""

    personal_gender: str | None = None

    last_activity_date: dt.datetime | None = None

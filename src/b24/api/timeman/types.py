# Generated from specs/timeman/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `timeman.*`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Required, TypedDict

from attrs import frozen

from b24.call import Record, wire


class NetworkRangeInput(TypedDict, total=False):
    """Addresses that count as the office. What may be sent, by wire names."""

    ip_range: Required[str]
    """One address, or two with a hyphen between them."""

    name: Required[str]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class NetworkRange(Record):
    """Addresses that count as the office."""

    ip_range: str
    """One address, or two with a hyphen between them."""

    name: str


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Workday(Record):
    """A working day."""

    status: Annotated[str, wire("STATUS")]
    """One of `OPENED` (begun), `CLOSED` (over), `PAUSED` (paused), `EXPIRED` (begun on a day before and not closed)."""

    time_start: Annotated[dt.datetime | None, wire("TIME_START")] = None
    """In the time zone it began in."""

    time_finish: Annotated[dt.datetime | None, wire("TIME_FINISH")] = None
    """None until it is over."""

    duration: Annotated[str, wire("DURATION")]
    """`HH:MM:SS`; zero until it is over."""

    time_leaks: Annotated[str, wire("TIME_LEAKS")]
    """Length of the breaks, `HH:MM:SS`."""

    active: Annotated[bool, wire("ACTIVE")]
    """Whether it is confirmed; if not, a change waits for the supervisor."""

    ip_open: Annotated[str | None, wire("IP_OPEN")] = None

    ip_close: Annotated[str | None, wire("IP_CLOSE")] = None

    lat_open: Annotated[float | None, wire("LAT_OPEN")] = None
    """Latitude where it began."""

    lon_open: Annotated[float | None, wire("LON_OPEN")] = None
    """Longitude where it began."""

    lat_close: Annotated[float | None, wire("LAT_CLOSE")] = None
    """Latitude where it ended."""

    lon_close: Annotated[float | None, wire("LON_CLOSE")] = None
    """Longitude where it ended."""

    tz_offset: Annotated[int, wire("TZ_OFFSET")]
    """Offset of the time zone it began in, in seconds."""

    time_finish_default: Annotated[dt.datetime | None, wire("TIME_FINISH_DEFAULT")] = None
    """End to suggest for an expired one."""

# Generated from specs/telephony/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `telephony.*`."""

from __future__ import annotations

from typing import Annotated

from attrs import frozen

from b24.call import Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ExternalLine(Record):
    """A line of an external PBX."""

    number: Annotated[str, wire("NUMBER")]

    name: Annotated[str | None, wire("NAME")] = None

    crm_auto_create: Annotated[bool | None, wire("CRM_AUTO_CREATE")] = None
    """Whether outgoing calls to unknown numbers add an object to the CRM."""

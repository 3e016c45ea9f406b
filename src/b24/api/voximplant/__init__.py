# Generated from specs/voximplant/ by `make generate`. Edit the specs, not this file.
"""`voximplant.*`: SIP lines, numbers, users' phones, outgoing calls and call statistics."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .sip import SipGroup


class VoximplantFamily(Group):
    """`voximplant.*`: SIP lines, numbers, users' phones, outgoing calls and call statistics."""

    @cached_property
    def sip(self) -> SipGroup:
        """`voximplant.sip.*`"""
        from .sip import SipGroup

        return SipGroup(self._sender)

# Generated from specs/telephony/ by `make generate`. Edit the specs, not this file.
"""`telephony.*`: Calls and lines of an external PBX."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .call import CallGroup
    from .external_call import ExternalCallGroup
    from .external_line import ExternalLineGroup


class TelephonyFamily(Group):
    """`telephony.*`: Calls and lines of an external PBX."""

    @cached_property
    def call(self) -> CallGroup:
        """`telephony.call.*`"""
        from .call import CallGroup

        return CallGroup(self._sender)

    @cached_property
    def external_call(self) -> ExternalCallGroup:
        """`telephony.externalCall.*`"""
        from .external_call import ExternalCallGroup

        return ExternalCallGroup(self._sender)

    @cached_property
    def external_line(self) -> ExternalLineGroup:
        """`telephony.externalLine.*`"""
        from .external_line import ExternalLineGroup

        return ExternalLineGroup(self._sender)

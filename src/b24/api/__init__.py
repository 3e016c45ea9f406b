# Generated from specs/ by `make generate`. Edit the specs, not this file.
"""The Bitrix24 REST API, a group for each family of methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .voximplant import VoximplantFamily


class Api(Group):
    """The Bitrix24 REST API, a group for each family of methods."""

    @cached_property
    def voximplant(self) -> VoximplantFamily:
        """SIP lines, numbers, users' phones, outgoing calls and call statistics."""
        from .voximplant import VoximplantFamily

        return VoximplantFamily(self._sender)

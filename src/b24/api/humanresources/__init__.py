# Generated from specs/humanresources/ by `make generate`. Edit the specs, not this file.
"""`humanresources.*`: Exchange with an HR system."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .hcmlink import HcmlinkGroup


class HumanresourcesFamily(Group):
    """`humanresources.*`: Exchange with an HR system."""

    @cached_property
    def hcmlink(self) -> HcmlinkGroup:
        """`humanresources.hcmlink.*`"""
        from .hcmlink import HcmlinkGroup

        return HcmlinkGroup(self._sender)

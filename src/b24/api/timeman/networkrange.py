# Generated from specs/timeman/ by `make generate`. Edit the specs, not this file.
"""`timeman.networkrange.*`"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from b24.call import Call, Group, Record, nullable

from .types import NetworkRange, NetworkRangeInput

__all__ = ["NetworkAddress", "NetworkRange", "NetworkRangeInput", "NetworkrangeGroup", "NetworkrangeSet"]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class NetworkAddress(Record):
    """An address, and the office network it belongs to."""

    ip: str

    range: str

    name: str
    """Name of the network."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class NetworkrangeSet(Record):
    """What `timeman.networkrange.set` returns."""

    result: bool
    """Whether all were taken."""

    error_ranges: Sequence[NetworkRange] | None = None
    """Those that were not."""


class NetworkrangeGroup(Group):
    """`timeman.networkrange.*`"""

    async def check(self, *, ip: str | None = None) -> NetworkAddress | None:
        """The office network that an address belongs to.

        None, where it belongs to no network.

        Args:
            ip: The caller's own where nothing is sent.

        Errors:
            `ACCESS_ERROR`: The user is not an administrator.

        Scope: timeman. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html
        """
        params = {"IP": ip}
        return await self._send(Call("timeman.networkrange.check", params, nullable(NetworkAddress), safe=True))

    async def get(self) -> Sequence[NetworkRange]:
        """Addresses of the office network.

        Errors:
            `ACCESS_ERROR`: The user is not an administrator.

        Scope: timeman. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-get.html
        """
        return await self._send(Call("timeman.networkrange.get", {}, list[NetworkRange], safe=True))

    async def set(self, *, ranges: Sequence[NetworkRangeInput]) -> NetworkrangeSet:
        """Set the addresses of the office network.

        Errors:
            `ACCESS_ERROR`: The user is not an administrator.
            `INVALID_FORMAT`: `ranges` is not a list of networks.

        Scope: timeman. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-set.html
        """
        params = {"RANGES": ranges}
        return await self._send(Call("timeman.networkrange.set", params, NetworkrangeSet))

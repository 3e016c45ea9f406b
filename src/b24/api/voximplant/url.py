# Generated from specs/voximplant/ by `make generate`. Edit the specs, not this file.
"""`voximplant.url.*`"""

from __future__ import annotations

from attrs import frozen

from b24.call import Call, Group, Record


@frozen(kw_only=True, repr=False, weakref_slot=False)
class UrlGet(Record):
    """What `voximplant.url.get` returns."""

    detail_statistics: str
    """Call statistics."""

    buy_connector: str
    """Where the SIP connector is paid for."""

    edit_config: str
    """Settings of a line; put its `CONFIG_ID` in place of `#CONFIG_ID#`."""

    lines: str
    """List of lines."""


class UrlGroup(Group):
    """`voximplant.url.*`"""

    async def get(self) -> UrlGet:
        """Addresses of the portal's telephony pages.

        Scope: telephony.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-url-get.html
        """
        return await self._send(Call("voximplant.url.get", {}, UrlGet, safe=True))

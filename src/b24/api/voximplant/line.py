# Generated from specs/voximplant/ by `make generate`. Edit the specs, not this file.
"""`voximplant.line.*`"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from b24.call import Call, Group, Nothing


class LineOutgoingSipGroup(Group):
    """`voximplant.line.outgoing.sip.*`"""

    async def set(self, *, config_id: int) -> bool:
        """Choose the SIP line that outgoing calls take by default.

        Args:
            config_id: `config_id` of the line, from `voximplant.sip.get`.

        Errors:
            `ACCESS_DENIED`: The user may not manage numbers.
            `ERROR_ARGUMENT`: There is no SIP line of this number.

        Scope: telephony. Permission: Manage numbers - change - any.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html
        """
        params = {"CONFIG_ID": config_id}
        return await self._send(Call("voximplant.line.outgoing.sip.set", params, bool))


class LineOutgoingGroup(Group):
    """`voximplant.line.outgoing.*`"""

    @cached_property
    def sip(self) -> LineOutgoingSipGroup:
        """`voximplant.line.outgoing.sip.*`"""
        return LineOutgoingSipGroup(self._sender)

    async def get(self) -> str:
        """Id of the line that outgoing calls take by default.

        A rented number is its own id; cloud SIP lines are `reg…`, lines of an office PBX are `sip…`.

        Errors:
            `ACCESS_DENIED`: The user may not manage numbers.

        Scope: telephony. Permission: Manage numbers - change - any.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.html
        """
        return await self._send(Call("voximplant.line.outgoing.get", {}, str, safe=True))

    async def set(self, *, line_id: str) -> None:
        """Choose the line that outgoing calls take by default.

        An unknown line changes nothing, and the answer is the same; `voximplant.line.outgoing.get` tells.

        Args:
            line_id: A key of what `voximplant.line.get` returns.

        Errors:
            `ACCESS_DENIED`: The user may not manage numbers.

        Scope: telephony. Permission: Manage numbers - change - any.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-set.html
        """
        params = {"LINE_ID": line_id}
        return await self._send(Call("voximplant.line.outgoing.set", params, Nothing))


class LineGroup(Group):
    """`voximplant.line.*`"""

    @cached_property
    def outgoing(self) -> LineOutgoingGroup:
        """`voximplant.line.outgoing.*`"""
        return LineOutgoingGroup(self._sender)

    async def get(self) -> Mapping[str, str]:
        """Names of the lines for outgoing calls, by line id.

        Errors:
            `ACCESS_DENIED`: The user may not manage numbers.

        Scope: telephony. Permission: Manage numbers - change - any.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-get.html
        """
        return await self._send(Call("voximplant.line.get", {}, dict[str, str], safe=True))

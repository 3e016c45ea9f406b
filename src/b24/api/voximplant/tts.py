# Generated from specs/voximplant/ by `make generate`. Edit the specs, not this file.
"""`voximplant.tts.*`"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from b24.call import Call, Group


class TtsVoicesGroup(Group):
    """`voximplant.tts.voices.*`"""

    async def get(self) -> Mapping[str, str]:
        """Names of the voices that can read a text aloud, by voice id.

        Scope: telephony.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-tts-voices-get.html
        """
        return await self._send(Call("voximplant.tts.voices.get", {}, dict[str, str], safe=True))


class TtsGroup(Group):
    """`voximplant.tts.*`"""

    @cached_property
    def voices(self) -> TtsVoicesGroup:
        """`voximplant.tts.voices.*`"""
        return TtsVoicesGroup(self._sender)

# Generated from specs/voximplant/ by `make generate`. Edit the specs, not this file.
"""`voximplant.infocall.*`"""

from __future__ import annotations

from b24.call import Call, Group

from .types import StartedCall

__all__ = ["InfocallGroup", "StartedCall"]


class InfocallGroup(Group):
    """`voximplant.infocall.*`"""

    async def startwithsound(self, *, from_line: str, to_number: str, url: str) -> StartedCall:
        """Call a number and play an MP3 file.

        Args:
            from_line: Line to call from, a key of what `voximplant.line.get` returns.
            url: Where the MP3 file is.

        Errors:
            `ACCESS_DENIED`: The user may not make outgoing calls.
            `ERROR_CORE`: The line is not set up or not meant for this, the number is not valid, this month's calls of
                the kind are used up, or the call failed.

        Scope: telephony or call. Permission: Outgoing call - execute.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-sound.html
        """
        params = {"FROM_LINE": from_line, "TO_NUMBER": to_number, "URL": url}
        return await self._send(Call("voximplant.infocall.startwithsound", params, StartedCall))

    async def startwithtext(
        self, *, from_line: str, to_number: str, text_to_pronounce: str, voice: str | None = None
    ) -> StartedCall:
        """Call a number and read a text aloud.

        Args:
            from_line: Line to call from, a key of what `voximplant.line.get` returns.
            text_to_pronounce: What the called person hears.
            voice: A key of what `voximplant.tts.voices.get` returns; without it, the usual voice of the portal's
                language.

        Errors:
            `ACCESS_DENIED`: The user may not make outgoing calls.
            `ERROR_CORE`: The line is not set up or not meant for this, the number is not valid, this month's calls of
                the kind are used up, or the call failed.

        Scope: telephony or call. Permission: Outgoing call - execute.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-text.html
        """
        params = {
            "FROM_LINE": from_line,
            "TO_NUMBER": to_number,
            "TEXT_TO_PRONOUNCE": text_to_pronounce,
            "VOICE": voice,
        }
        return await self._send(Call("voximplant.infocall.startwithtext", params, StartedCall))

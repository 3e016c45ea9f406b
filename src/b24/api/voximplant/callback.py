# Generated from specs/voximplant/ by `make generate`. Edit the specs, not this file.
"""`voximplant.callback.*`"""

from __future__ import annotations

from b24.call import Call, Group

from .types import StartedCall

__all__ = ["CallbackGroup", "StartedCall"]


class CallbackGroup(Group):
    """`voximplant.callback.*`"""

    async def start(
        self, *, from_line: str, to_number: str, text_to_pronounce: str, voice: str | None = None
    ) -> StartedCall:
        """Ring an employee, then the client, and connect them.

        Args:
            from_line: Line to call from, a key of what `voximplant.line.get` returns.
            to_number: The client's number.
            text_to_pronounce: What the employee hears before the client is rung.
            voice: A key of what `voximplant.tts.voices.get` returns; without it, the usual voice of the portal's
                language.

        Errors:
            `ACCESS_DENIED`: The user may not make outgoing calls.
            `ERROR_CORE`: The line does not exist or is not set up, or the number is not valid.

        Scope: telephony. Permission: Outgoing call - execute.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html
        """
        params = {
            "FROM_LINE": from_line,
            "TO_NUMBER": to_number,
            "TEXT_TO_PRONOUNCE": text_to_pronounce,
            "VOICE": voice,
        }
        return await self._send(Call("voximplant.callback.start", params, StartedCall))

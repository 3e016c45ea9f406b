# Generated from specs/telephony/ by `make generate`. Edit the specs, not this file.
"""`telephony.call.*`"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Literal, Required, TypedDict

from attrs import frozen

from b24.call import Call, Group, Record, wire


class TranscriptMessageInput(TypedDict, total=False):
    """One utterance of a transcript. What may be sent, by wire names."""

    SIDE: Required[Literal["User", "Client"]]
    """Who spoke. One of `User` (the employee), `Client` (the other side)."""

    START_TIME: Required[int]
    """Seconds since the call began."""

    STOP_TIME: Required[int]
    """Seconds since the call began, at least 1."""

    MESSAGE: Required[str]
    """What was said."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class CallAttachTranscription(Record):
    """What `telephony.call.attachTranscription` returns."""

    transcript_id: Annotated[int, wire("TRANSCRIPT_ID")]


class CallGroup(Group):
    """`telephony.call.*`"""

    async def attach_transcription(
        self,
        *,
        call_id: str,
        messages: Sequence[TranscriptMessageInput],
        cost: Decimal | float | None = None,
        cost_currency: str | None = None,
    ) -> CallAttachTranscription:
        """Add a transcript to a finished call.

        Args:
            call_id: From `telephony.externalCall.register`.
            messages: What was said, in order.
            cost: What the transcript cost.
            cost_currency: Only with `cost`.

        Errors:
            `ERROR_CORE`: The call is not in the statistics (is it finished?), or `call_id` or a message is missing or
                not valid.

        Scope: telephony.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html
        """
        params = {"CALL_ID": call_id, "MESSAGES": messages, "COST": cost, "COST_CURRENCY": cost_currency}
        return await self._send(Call("telephony.call.attachTranscription", params, CallAttachTranscription))

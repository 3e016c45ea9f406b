# Generated from specs/imbot/ by `make generate`. Edit the specs, not this file.
"""`imbot.bot.*`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from attrs import frozen
from typing_extensions import deprecated

from b24.call import Call, Group, Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class BotEntry(Record):
    """A bot in the list."""

    id: Annotated[int, wire("ID")]

    name: Annotated[str, wire("NAME")]

    code: Annotated[str, wire("CODE")]

    openline: Annotated[bool, wire("OPENLINE")]
    """Whether it works in Open Channels."""


class BotGroup(Group):
    """`imbot.bot.*`"""

    @deprecated("use imbot.v2.Bot.list", category=None)
    async def list(self) -> Sequence[BotEntry]:
        """Bots that are registered.

        Errors:
            `WRONG_AUTH_TYPE`: It was called with a session; webhook and OAuth work.

        Scope: imbot.
        Deprecated: use imbot.v2.Bot.list.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html
        """
        return await self._send(Call("imbot.bot.list", {}, list[BotEntry], safe=True))

# Generated from specs/imbot/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `imbot.*`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from attrs import frozen

from b24.api.im.types import UserV2
from b24.call import Record, wire

__all__ = ["Bot", "BotAndUsers", "BotCommand", "UserV2"]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Bot(Record):
    """A bot."""

    id: int
    """The bot is a user; this is its id."""

    code: str
    """Code within the application."""

    type: str
    """One of `bot`, `network`, `openline`, `supervisor`, `personal`."""

    is_hidden: Annotated[bool, wire("isHidden")]
    """Whether the list of contacts leaves it out."""

    is_support_openline: Annotated[bool, wire("isSupportOpenline")]
    """Whether it can work in Open Channels."""

    is_reactions_enabled: Annotated[bool, wire("isReactionsEnabled")]
    """Whether its messages take reactions."""

    background_id: Annotated[str | None, wire("backgroundId")] = None
    """Background of its chat."""

    language: str

    module_id: Annotated[str | None, wire("moduleId")] = None
    """Told to its own application alone, as all that follows."""

    event_mode: Annotated[str | None, wire("eventMode")] = None
    """How it gets events. One of `fetch`, `webhook`."""

    count_message: Annotated[int | None, wire("countMessage")] = None

    count_command: Annotated[int | None, wire("countCommand")] = None

    count_chat: Annotated[int | None, wire("countChat")] = None

    count_user: Annotated[int | None, wire("countUser")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class BotAndUsers(Record):
    """A bot, and the users that belong to it."""

    bot: Bot

    users: Sequence[UserV2]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class BotCommand(Record):
    """A command of a bot."""

    id: int

    bot_id: Annotated[int, wire("botId")]

    command: str
    """With its slash, as `/help`."""

    common: bool
    """Whether it works in all chats, not only in those of the bot."""

    hidden: bool
    """Whether the list of commands leaves it out."""

    extranet_support: Annotated[bool, wire("extranetSupport")]
    """Whether users of the extranet may use it."""

    title: str | None = None
    """In the portal's language."""

    params: str | None = None
    """What can be written after it, in the portal's language."""

    category: str | None = None
    """Name of the bot."""

    context: str | None = None

# Generated from specs/imbot/ by `make generate`. Edit the specs, not this file.
"""`imbot.*`: Chat bots with their chats, messages, commands and events."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import deprecated

from b24.call import Call, Group, yes_no

from .types_bot import BotPropertiesInput

if TYPE_CHECKING:
    from .app import AppGroup
    from .bot import BotGroup
    from .chat import ChatGroup
    from .command import CommandGroup
    from .dialog import DialogGroup
    from .message import MessageGroup
    from .v2 import V2Group

__all__ = ["BotPropertiesInput", "BotUpdateInput", "ImbotFamily"]


class BotUpdateInput(TypedDict, total=False):
    """What to change of a bot; at least one field. What may be sent, by wire names."""

    CODE: str

    EVENT_HANDLER: str
    """Address for all events; stands in for the others."""

    EVENT_MESSAGE_ADD: str
    """Address for new messages."""

    EVENT_MESSAGE_UPDATE: str
    """Address for changed messages."""

    EVENT_MESSAGE_DELETE: str
    """Address for deleted messages."""

    EVENT_WELCOME_MESSAGE: str
    """Address for being added to a chat."""

    EVENT_BOT_DELETE: str
    """Address for being deleted."""

    PROPERTIES: BotPropertiesInput


class ImbotFamily(Group):
    """`imbot.*`: Chat bots with their chats, messages, commands and events."""

    @cached_property
    def app(self) -> AppGroup:
        """`imbot.app.*`"""
        from .app import AppGroup

        return AppGroup(self._sender)

    @cached_property
    def bot(self) -> BotGroup:
        """`imbot.bot.*`"""
        from .bot import BotGroup

        return BotGroup(self._sender)

    @cached_property
    def chat(self) -> ChatGroup:
        """`imbot.chat.*`"""
        from .chat import ChatGroup

        return ChatGroup(self._sender)

    @cached_property
    def command(self) -> CommandGroup:
        """`imbot.command.*`"""
        from .command import CommandGroup

        return CommandGroup(self._sender)

    @cached_property
    def dialog(self) -> DialogGroup:
        """`imbot.dialog.*`"""
        from .dialog import DialogGroup

        return DialogGroup(self._sender)

    @cached_property
    def message(self) -> MessageGroup:
        """`imbot.message.*`"""
        from .message import MessageGroup

        return MessageGroup(self._sender)

    @cached_property
    def v2(self) -> V2Group:
        """`imbot.v2.*`"""
        from .v2 import V2Group

        return V2Group(self._sender)

    @deprecated("use imbot.v2.Bot.register", category=None)
    async def register(
        self,
        *,
        code: str,
        type: Literal["B", "O", "H", "S"] | None = None,
        openline: bool | None = None,
        event_handler: str | None = None,
        event_message_add: str | None = None,
        event_message_update: str | None = None,
        event_message_delete: str | None = None,
        event_welcome_message: str | None = None,
        event_bot_delete: str | None = None,
        client_id: str | None = None,
        properties: BotPropertiesInput,
    ) -> int:
        """Register a bot with the addresses of its event handlers.

        An application has at most 5 bots, which share their handlers.

        Args:
            code: No other bot of the portal may have it.
            type: One of `B` (gets what is said to it), `O` (for Open Channels), `H` (as `B`, and seems to write before
                it answers), `S` (gets all messages of its chats). Default: `B`.
            openline: Whether it works in Open Channels; with `O` always. Default: `False`.
            event_handler: Address for all events; stands in for the others.
            event_message_add: Address for new messages; required without `event_handler`.
            event_message_update: Address for changed messages.
            event_message_delete: Address for deleted messages.
            event_welcome_message: Address for being added to a chat; required without `event_handler`.
            event_bot_delete: Address for being deleted; required without `event_handler`.
            client_id: Needed with a webhook: a key that all other calls for the bot then send.

        Errors:
            `ACCESS_DENIED`: `client_id` is missing, which a webhook needs.
            `CODE_ERROR`: The code is missing.
            `EVENT_BOT_DELETE_ERROR`: The address for being deleted is missing or not valid.
            `EVENT_MESSAGE_ADD_ERROR`: The address for new messages is missing or not valid.
            `EVENT_MESSAGE_DELETE_ERROR`: The address for deleted messages is not valid.
            `EVENT_MESSAGE_UPDATE_ERROR`: The address for changed messages is not valid.
            `EVENT_WELCOME_MESSAGE_ERROR`: The address for being added to a chat is missing or not valid.
            `MAX_COUNT_ERROR`: The application has as many bots as it may.
            `NAME_ERROR`: The name is missing.
            `WRONG_AUTH_TYPE`: It was called with a session; webhook and OAuth work.
            `WRONG_REQUEST`: The bot could not be created.

        Scope: imbot.
        Deprecated: use imbot.v2.Bot.register.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-register.html
        """
        params = {
            "CODE": code,
            "TYPE": type,
            "OPENLINE": yes_no(openline),
            "EVENT_HANDLER": event_handler,
            "EVENT_MESSAGE_ADD": event_message_add,
            "EVENT_MESSAGE_UPDATE": event_message_update,
            "EVENT_MESSAGE_DELETE": event_message_delete,
            "EVENT_WELCOME_MESSAGE": event_welcome_message,
            "EVENT_BOT_DELETE": event_bot_delete,
            "CLIENT_ID": client_id,
            "PROPERTIES": properties,
        }
        return await self._send(Call("imbot.register", params, int))

    @deprecated("use imbot.v2.Bot.unregister", category=None)
    async def unregister(self, *, bot_id: int, client_id: str | None = None) -> bool:
        """Delete a bot and its private chats.

        Args:
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `ACCESS_DENIED`: `client_id` is missing, which a webhook needs.
            `APP_ID_ERROR`: The bot belongs to another application.
            `BOT_ID_ERROR`: There is no such bot.
            `WRONG_AUTH_TYPE`: It was called with a session; webhook and OAuth work.
            `WRONG_REQUEST`: The bot could not be deleted.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Bot.unregister.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-unregister.html
        """
        params = {"BOT_ID": bot_id, "CLIENT_ID": client_id}
        return await self._send(Call("imbot.unregister", params, bool))

    @deprecated("use imbot.v2.Bot.update", category=None)
    async def update(self, *, bot_id: int, fields: BotUpdateInput, client_id: str | None = None) -> bool:
        """Change a bot or its event handlers.

        Args:
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `ACCESS_DENIED`: `client_id` is missing, which a webhook needs.
            `APP_ID_ERROR`: The bot belongs to another application.
            `BOT_ID_ERROR`: There is no such bot.
            `EVENT_BOT_DELETE_ERROR`: The address for being deleted is not valid.
            `EVENT_MESSAGE_ADD_ERROR`: The address for new messages is not valid.
            `EVENT_MESSAGE_DELETE_ERROR`: The address for deleted messages is not valid.
            `EVENT_MESSAGE_UPDATE_ERROR`: The address for changed messages is not valid.
            `EVENT_WELCOME_MESSAGE_ERROR`: The address for being added to a chat is not valid.
            `NAME_ERROR`: The name is missing.
            `WRONG_AUTH_TYPE`: It was called with a session; webhook and OAuth work.
            `WRONG_REQUEST`: There is nothing to change, or the bot could not be changed.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Bot.update.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-update.html
        """
        params = {"BOT_ID": bot_id, "FIELDS": fields, "CLIENT_ID": client_id}
        return await self._send(Call("imbot.update", params, bool))

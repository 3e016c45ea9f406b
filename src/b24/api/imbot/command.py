# Generated from specs/imbot/ by `make generate`. Edit the specs, not this file.
"""`imbot.command.*`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import deprecated

from b24.api.im.types_message import (
    AttachBlockInput,
    AttachmentInput,
    KeyboardButtonInput,
    KeyboardInput,
    MenuInput,
    MenuItemInput,
)
from b24.call import Call, Group, yes_no

from .types_command import CommandTextInput

__all__ = [
    "AttachBlockInput",
    "AttachmentInput",
    "CommandGroup",
    "CommandTextInput",
    "CommandUpdateInput",
    "KeyboardButtonInput",
    "KeyboardInput",
    "MenuInput",
    "MenuItemInput",
]


class CommandUpdateInput(TypedDict, total=False):
    """What to change of a command; at least one field. What may be sent, by wire names."""

    COMMAND: str

    EVENT_COMMAND_ADD: str
    """Address that is called when somebody gives the command."""

    HIDDEN: Literal["Y", "N"]
    """Whether the list of commands leaves it out."""

    EXTRANET_SUPPORT: Literal["Y", "N"]
    """Whether users of the extranet may use it."""

    LANG: Sequence[CommandTextInput]


class CommandGroup(Group):
    """`imbot.command.*`"""

    @deprecated("use imbot.v2.Command.answer", category=None)
    async def answer(
        self,
        *,
        command_id: int | None = None,
        command: str | None = None,
        message_id: int,
        message: str | None = None,
        attach: AttachmentInput | Sequence[AttachBlockInput] | None = None,
        keyboard: KeyboardInput | Sequence[KeyboardButtonInput] | None = None,
        menu: MenuInput | Sequence[MenuItemInput] | None = None,
        system: bool | None = None,
        url_preview: bool | None = None,
        client_id: str | None = None,
    ) -> int:
        """Answer a command with a message.

        Args:
            command_id: This or `command`.
            command: This or `command_id`.
            message_id: The message with the command.
            menu: Items for the context menu.
            system: Whether it looks like a message of the system. Default: `False`.
            url_preview: Whether links are shown with a preview. Default: `True`.
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `APP_ID_ERROR`: The command belongs to another application.
            `ATTACH_ERROR`: The attachment is not valid.
            `ATTACH_OVERSIZE`: The attachment is too large.
            `COMMAND_ID_ERROR`: There is no such command.
            `KEYBOARD_ERROR`: The keyboard is not valid.
            `KEYBOARD_OVERSIZE`: The keyboard is too large.
            `MENU_ERROR`: The menu is not valid.
            `MESSAGE_EMPTY`: The text is missing.
            `MESSAGE_ID_EMPTY`: The message is missing.
            `WRONG_REQUEST`: It failed.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Command.answer.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html
        """
        params = {
            "COMMAND_ID": command_id,
            "COMMAND": command,
            "MESSAGE_ID": message_id,
            "MESSAGE": message,
            "ATTACH": attach,
            "KEYBOARD": keyboard,
            "MENU": menu,
            "SYSTEM": yes_no(system),
            "URL_PREVIEW": yes_no(url_preview),
            "CLIENT_ID": client_id,
        }
        return await self._send(Call("imbot.command.answer", params, int))

    @deprecated("use imbot.v2.Command.register", category=None)
    async def register(
        self,
        *,
        bot_id: int,
        command: str,
        event_command_add: str,
        lang: Sequence[CommandTextInput],
        common: bool | None = None,
        hidden: bool | None = None,
        extranet_support: bool | None = None,
        client_id: str | None = None,
    ) -> int:
        """Register a command of a bot with the address of its handler.

        Args:
            command: Latin letters and digits.
            event_command_add: Address that is called when somebody gives the command.
            common: Whether it works in all chats, not only in those of the bot. Default: `False`.
            hidden: Whether the list of commands leaves it out. Default: `False`.
            extranet_support: Whether users of the extranet may use it. Default: `False`.
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `APP_ID_ERROR`: The bot belongs to another application.
            `BOT_ID_ERROR`: There is no such bot.
            `COMMAND_ERROR`: The command is missing.
            `EVENT_COMMAND_ADD_ERROR`: The address of the handler is missing or not valid.
            `LANG_ERROR`: The texts are missing.
            `WRONG_REQUEST`: The command could not be created.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Command.register.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-register.html
        """
        params = {
            "BOT_ID": bot_id,
            "COMMAND": command,
            "EVENT_COMMAND_ADD": event_command_add,
            "LANG": lang,
            "COMMON": yes_no(common),
            "HIDDEN": yes_no(hidden),
            "EXTRANET_SUPPORT": yes_no(extranet_support),
            "CLIENT_ID": client_id,
        }
        return await self._send(Call("imbot.command.register", params, int))

    @deprecated("use imbot.v2.Command.unregister", category=None)
    async def unregister(self, *, command_id: int, client_id: str | None = None) -> bool:
        """Delete a command that was registered for a bot.

        Args:
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `APP_ID_ERROR`: The command belongs to another application.
            `COMMAND_ID_ERROR`: There is no such command.
            `WRONG_REQUEST`: The command could not be deleted.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Command.unregister.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-unregister.html
        """
        params = {"COMMAND_ID": command_id, "CLIENT_ID": client_id}
        return await self._send(Call("imbot.command.unregister", params, bool))

    @deprecated("use imbot.v2.Command.update", category=None)
    async def update(self, *, command_id: int, fields: CommandUpdateInput, client_id: str | None = None) -> bool:
        """Change a command that was registered for a bot.

        Args:
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `APP_ID_ERROR`: The command belongs to another application.
            `COMMAND_ID_ERROR`: There is no such command.
            `EVENT_COMMAND_ADD_ERROR`: The address of the handler is not valid.
            `WRONG_REQUEST`: There is nothing to change, or the command could not be changed.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Command.update.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-update.html
        """
        params = {"COMMAND_ID": command_id, "FIELDS": fields, "CLIENT_ID": client_id}
        return await self._send(Call("imbot.command.update", params, bool))

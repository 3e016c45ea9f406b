# Generated from specs/imbot/ by `make generate`. Edit the specs, not this file.
"""`imbot.message.*`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

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

__all__ = [
    "AttachBlockInput",
    "AttachmentInput",
    "KeyboardButtonInput",
    "KeyboardInput",
    "MenuInput",
    "MenuItemInput",
    "MessageGroup",
]


class MessageGroup(Group):
    """`imbot.message.*`"""

    @deprecated("use imbot.v2.Chat.Message.send", category=None)
    async def add(
        self,
        *,
        bot_id: int | None = None,
        dialog_id: str | None = None,
        from_user_id: int | None = None,
        to_user_id: int | None = None,
        message: str,
        attach: AttachmentInput | Sequence[AttachBlockInput] | None = None,
        keyboard: KeyboardInput | Sequence[KeyboardButtonInput] | None = None,
        menu: MenuInput | Sequence[MenuItemInput] | None = None,
        system: bool | None = None,
        url_preview: bool | None = None,
        skip_connector: bool | None = None,
        client_id: str | None = None,
    ) -> int:
        """Send a message as a bot.

        With `from_user_id` and `to_user_id` it goes into the private chat of the two, as a message of the system.

        Args:
            bot_id: Without it, the first one of the application.
            dialog_id: `chat5` for a group chat, the other user's id for a private one; needed without `from_user_id`
                and `to_user_id`.
            from_user_id: Goes with `to_user_id`.
            to_user_id: Goes with `from_user_id`.
            menu: Items for the context menu.
            system: Whether it looks like a message of the system. Default: `False`.
            url_preview: Whether links are shown with a preview. Default: `True`.
            skip_connector: Whether it stays inside, where an Open Channel leads outside. Default: `False`.
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `APP_ID_ERROR`: The bot belongs to another application.
            `ATTACH_ERROR`: The attachment is not valid.
            `ATTACH_OVERSIZE`: The attachment is too large.
            `BOT_ID_ERROR`: There is no such bot.
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.
            `KEYBOARD_ERROR`: The keyboard is not valid.
            `KEYBOARD_OVERSIZE`: The keyboard is too large.
            `MENU_ERROR`: The menu is not valid.
            `MENU_OVERSIZE`: The menu is too large.
            `MESSAGE_EMPTY`: The text is missing.
            `WRONG_REQUEST`: It failed.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Chat.Message.send.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html
        """
        params = {
            "BOT_ID": bot_id,
            "DIALOG_ID": dialog_id,
            "FROM_USER_ID": from_user_id,
            "TO_USER_ID": to_user_id,
            "MESSAGE": message,
            "ATTACH": attach,
            "KEYBOARD": keyboard,
            "MENU": menu,
            "SYSTEM": yes_no(system),
            "URL_PREVIEW": yes_no(url_preview),
            "SKIP_CONNECTOR": yes_no(skip_connector),
            "CLIENT_ID": client_id,
        }
        return await self._send(Call("imbot.message.add", params, int))

    @deprecated("use imbot.v2.Chat.Message.delete", category=None)
    async def delete(
        self, *, bot_id: int | None = None, message_id: int, complete: bool | None = None, client_id: str | None = None
    ) -> bool:
        """Delete a message of a bot.

        Args:
            bot_id: Without it, the first one of the application.
            complete: Whether nothing is left of it. Default: `False`.
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `APP_ID_ERROR`: The bot belongs to another application.
            `BOT_ID_ERROR`: There is no such bot.
            `CANT_EDIT_MESSAGE`: The bot may not change or delete the message, or not any more.
            `MESSAGE_ID_ERROR`: The message is missing.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Chat.Message.delete.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-delete.html
        """
        params = {"BOT_ID": bot_id, "MESSAGE_ID": message_id, "COMPLETE": yes_no(complete), "CLIENT_ID": client_id}
        return await self._send(Call("imbot.message.delete", params, bool))

    @deprecated("use imbot.v2.Chat.Message.Reaction.add or imbot.v2.Chat.Message.Reaction.delete", category=None)
    async def like(
        self,
        *,
        bot_id: int | None = None,
        message_id: int,
        action: Literal["auto", "plus", "minus"] | None = None,
        client_id: str | None = None,
    ) -> bool:
        """Like a message as a bot, or take it back.

        Args:
            bot_id: Without it, the first one of the application.
            action: One of `auto` (the other of what is), `plus` (like), `minus` (take back). Default: `auto`.
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `APP_ID_ERROR`: The bot belongs to another application.
            `BOT_ID_ERROR`: There is no such bot.
            `MESSAGE_ID_ERROR`: The message is missing.
            `WITHOUT_CHANGES`: Nothing has changed.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Chat.Message.Reaction.add or imbot.v2.Chat.Message.Reaction.delete.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-like.html
        """
        params = {"BOT_ID": bot_id, "MESSAGE_ID": message_id, "ACTION": action, "CLIENT_ID": client_id}
        return await self._send(Call("imbot.message.like", params, bool))

    @deprecated("use imbot.v2.Chat.Message.update", category=None)
    async def update(
        self,
        *,
        bot_id: int | None = None,
        message_id: int,
        message: str | None = None,
        attach: AttachmentInput | Sequence[AttachBlockInput] | str | None = None,
        keyboard: KeyboardInput | Sequence[KeyboardButtonInput] | str | None = None,
        menu: MenuInput | Sequence[MenuItemInput] | str | None = None,
        url_preview: bool | None = None,
        skip_connector: bool | None = None,
        client_id: str | None = None,
    ) -> bool:
        """Change a message that a bot wrote.

        Args:
            bot_id: Without it, the first one of the application.
            message: New text; an empty one deletes the message.
            attach: `N` takes it away.
            keyboard: `N` takes it away.
            menu: `N` takes it away.
            url_preview: Whether links are shown with a preview. Default: `True`.
            skip_connector: Whether a new text stays inside, where an Open Channel leads outside. Default: `False`.
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `APP_ID_ERROR`: The bot belongs to another application.
            `ATTACH_ERROR`: The attachment is not valid.
            `ATTACH_OVERSIZE`: The attachment is too large.
            `BOT_ID_ERROR`: There is no such bot.
            `CANT_EDIT_MESSAGE`: The bot may not change the message, or it is older than three days.
            `KEYBOARD_ERROR`: The keyboard is not valid.
            `KEYBOARD_OVERSIZE`: The keyboard is too large.
            `MENU_ERROR`: The menu is not valid.
            `MENU_OVERSIZE`: The menu is too large.
            `MESSAGE_ID_ERROR`: The message is missing.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Chat.Message.update.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-update.html
        """
        params = {
            "BOT_ID": bot_id,
            "MESSAGE_ID": message_id,
            "MESSAGE": message,
            "ATTACH": attach,
            "KEYBOARD": keyboard,
            "MENU": menu,
            "URL_PREVIEW": yes_no(url_preview),
            "SKIP_CONNECTOR": yes_no(skip_connector),
            "CLIENT_ID": client_id,
        }
        return await self._send(Call("imbot.message.update", params, bool))

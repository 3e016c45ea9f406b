# Generated from specs/im/ by `make generate`. Edit the specs, not this file.
"""`im.message.*`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from b24.call import Call, Group, yes_no

from .types_message import (
    AttachBlockInput,
    AttachmentInput,
    KeyboardButtonInput,
    KeyboardInput,
    MenuInput,
    MenuItemInput,
)

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
    """`im.message.*`"""

    async def add(
        self,
        *,
        dialog_id: str,
        message: str | None = None,
        attach: AttachmentInput | Sequence[AttachBlockInput] | None = None,
        keyboard: KeyboardInput | Sequence[KeyboardButtonInput] | None = None,
        menu: MenuInput | Sequence[MenuItemInput] | None = None,
        system: bool | None = None,
        url_preview: bool | None = None,
        reply_id: int | None = None,
    ) -> int:
        """Write a message into a chat.

        Args:
            dialog_id: `chat5` for a group chat, `sg5` for that of a group or project, the other user's id for a private
                one.
            message: May have BBCode; this or `attach`.
            attach: This or `message`.
            menu: Items for the context menu.
            system: Whether it looks like a message of the system. Default: `False`.
            url_preview: Whether links are shown with a preview. Default: `True`.
            reply_id: Message of the same chat that it answers.

        Errors:
            `ACCESS_ERROR`: The user may not write there.
            `ATTACH_ERROR`: The attachment is not valid.
            `ATTACH_OVERSIZE`: The attachment is too large.
            `CHAT_ID`: The message was not created; there may be no such chat.
            `KEYBOARD_ERROR`: The keyboard is not valid.
            `MENU_ERROR`: The menu is not valid.
            `MESSAGE_EMPTY`: Text and attachment are missing.
            `PARAMS_ERROR`: The parameters are not valid.
            `REPLY_ACCESS_ERROR`: The user has no access to the message to answer.
            `REPLY_FROM_OTHER_CHAT_ERROR`: The message to answer is in another chat.
            `USER_ID_EMPTY`: The user is missing.
            `USER_NOT_FOUND`: There is no such user.

        Scope: im. Permission: right to write in the chat.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
        """
        params = {
            "DIALOG_ID": dialog_id,
            "MESSAGE": message,
            "ATTACH": attach,
            "KEYBOARD": keyboard,
            "MENU": menu,
            "SYSTEM": yes_no(system),
            "URL_PREVIEW": yes_no(url_preview),
            "REPLY_ID": reply_id,
        }
        return await self._send(Call("im.message.add", params, int))

    async def command(self, *, message_id: int, bot_id: int, command: str, command_params: str | None = None) -> bool:
        """Run a command of a bot on a message.

        Args:
            command: As the bot registered it.

        Errors:
            `BOT_ID_ERROR`: The bot is missing.
            `COMMAND_ERROR`: The command is missing.
            `MESSAGE_ID_ERROR`: The message is missing.
            `PARAMS_ERROR`: The parameters are not valid.

        Scope: im. Permission: participant of the chat.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-command.html
        """
        params = {"MESSAGE_ID": message_id, "BOT_ID": bot_id, "COMMAND": command, "COMMAND_PARAMS": command_params}
        return await self._send(Call("im.message.command", params, bool))

    async def delete(self, *, message_id: int) -> bool:
        """Delete a message.

        Errors:
            `CANT_EDIT_MESSAGE`: The user may not delete or change the message, or not any more.
            `MESSAGE_ID_ERROR`: The message is missing.

        Scope: im. Permission: author of the message, or administrator of the chat.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html
        """
        params = {"MESSAGE_ID": message_id}
        return await self._send(Call("im.message.delete", params, bool))

    async def like(self, *, message_id: int, action: Literal["auto", "plus", "minus"] | None = None) -> bool:
        """Like a message, or take it back.

        Args:
            action: One of `auto` (the other of what is), `plus` (like), `minus` (take back). Default: `auto`.

        Errors:
            `MESSAGE_ID_ERROR`: The message is missing.
            `WITHOUT_CHANGES`: Nothing has changed.

        Scope: im. Permission: participant of the chat.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html
        """
        params = {"MESSAGE_ID": message_id, "ACTION": action}
        return await self._send(Call("im.message.like", params, bool))

    async def share(self, *, message_id: int, dialog_id: str, type: Literal["CHAT", "TASK", "POST", "CALEND"]) -> bool:
        """Make a task, a post, an event or a chat of a message.

        Args:
            dialog_id: `chat5` for a group chat, `sg5` for that of a group or project, the other user's id for a private
                one.
            type: One of `CHAT` (chat), `TASK` (task), `POST` (post in the feed), `CALEND` (event of the calendar).

        Errors:
            `ACCESS_ERROR`: The user has no access to the chat.
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.
            `MESSAGE_ID_ERROR`: The message is missing.
            `PARAMS_ERROR`: The parameters are not valid.

        Scope: im. Permission: participant of the chat.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-share.html
        """
        params = {"MESSAGE_ID": message_id, "DIALOG_ID": dialog_id, "TYPE": type}
        return await self._send(Call("im.message.share", params, bool))

    async def update(
        self,
        *,
        message_id: int,
        message: str | None = None,
        attach: AttachmentInput | Sequence[AttachBlockInput] | str | None = None,
        keyboard: KeyboardInput | Sequence[KeyboardButtonInput] | str | None = None,
        menu: MenuInput | Sequence[MenuItemInput] | str | None = None,
        url_preview: bool | None = None,
        is_edited: bool | None = None,
    ) -> bool:
        """Change a message.

        Args:
            message: New text; an empty one deletes the message.
            attach: `N` takes it away.
            keyboard: `N` takes it away.
            menu: `N` takes it away.
            url_preview: Whether links are shown with a preview.
            is_edited: Whether it is marked as edited; a new text may mark it anyway. Default: `True`.

        Errors:
            `ATTACH_ERROR`: The attachment is not valid.
            `ATTACH_OVERSIZE`: The attachment is too large.
            `CANT_EDIT_MESSAGE`: The user may not change the message, or not any more.
            `KEYBOARD_ERROR`: The keyboard is not valid.
            `KEYBOARD_OVERSIZE`: The keyboard is too large.
            `MENU_OVERSIZE`: The menu is too large.
            `MESSAGE_ID_ERROR`: The message is missing.
            `menu_ERROR`: The menu is not valid.

        Scope: im. Permission: author of the message.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
        """
        params = {
            "MESSAGE_ID": message_id,
            "MESSAGE": message,
            "ATTACH": attach,
            "KEYBOARD": keyboard,
            "MENU": menu,
            "URL_PREVIEW": yes_no(url_preview),
            "IS_EDITED": yes_no(is_edited),
        }
        return await self._send(Call("im.message.update", params, bool))

# Generated from specs/imbot/ by `make generate`. Edit the specs, not this file.
"""`imbot.chat.*`"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from typing_extensions import deprecated

from b24.call import Call, Group, nullable, yes_no


class ChatUserGroup(Group):
    """`imbot.chat.user.*`"""

    @deprecated("use imbot.v2.Chat.User.add", category=None)
    async def add(
        self,
        *,
        chat_id: int,
        users: Sequence[int],
        hide_history: bool | None = None,
        bot_id: int | None = None,
        client_id: str | None = None,
    ) -> bool:
        """Add users to a chat.

        Args:
            hide_history: Whether older messages are hidden from them. Default: `True`.
            bot_id: Without it, the first one of the application.
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `ACCESS_ERROR`: Nobody can be added to this chat.
            `APP_ID_ERROR`: The bot belongs to another application.
            `BOT_ID_ERROR`: There is no such bot.
            `CHAT_ID_EMPTY`: The chat is missing.
            `WRONG_REQUEST`: `users` is no list, the bot may not add users, or they take part already.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Chat.User.add.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html
        """
        params = {
            "CHAT_ID": chat_id,
            "USERS": users,
            "HIDE_HISTORY": yes_no(hide_history),
            "BOT_ID": bot_id,
            "CLIENT_ID": client_id,
        }
        return await self._send(Call("imbot.chat.user.add", params, bool))

    @deprecated("use imbot.v2.Chat.User.delete", category=None)
    async def delete(
        self, *, chat_id: int, user_id: int, bot_id: int | None = None, client_id: str | None = None
    ) -> bool:
        """Remove a user from a chat.

        Args:
            bot_id: Without it, the first one of the application.
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `ACCESS_ERROR`: Nobody can be removed from this chat, or the user owns it.
            `APP_ID_ERROR`: The bot belongs to another application.
            `BOT_ID_ERROR`: There is no such bot.
            `CHAT_ID_EMPTY`: The chat is missing.
            `USER_ID_EMPTY`: The user is missing.
            `WRONG_REQUEST`: The user does not take part in the chat, or the bot may not remove users.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Chat.User.delete.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-delete.html
        """
        params = {"CHAT_ID": chat_id, "USER_ID": user_id, "BOT_ID": bot_id, "CLIENT_ID": client_id}
        return await self._send(Call("imbot.chat.user.delete", params, bool))

    @deprecated("use imbot.v2.Chat.User.list", category=None)
    async def list(self, *, chat_id: int, bot_id: int | None = None, client_id: str | None = None) -> Sequence[int]:
        """Ids of the users of a chat.

        Args:
            bot_id: Without it, the first one of the application.
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `ACCESS_ERROR`: This cannot be done in this chat.
            `APP_ID_ERROR`: The bot belongs to another application.
            `BOT_ID_ERROR`: There is no such bot.
            `CHAT_ID_EMPTY`: The chat is missing.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Chat.User.list.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-list.html
        """
        params = {"CHAT_ID": chat_id, "BOT_ID": bot_id, "CLIENT_ID": client_id}
        return await self._send(Call("imbot.chat.user.list", params, list[int], safe=True))


class ChatGroup(Group):
    """`imbot.chat.*`"""

    @cached_property
    def user(self) -> ChatUserGroup:
        """`imbot.chat.user.*`"""
        return ChatUserGroup(self._sender)

    @deprecated("use imbot.v2.Chat.add", category=None)
    async def add(
        self,
        *,
        type: Literal["OPEN", "CHAT"] | None = None,
        title: str | None = None,
        description: str | None = None,
        color: Literal[
            "RED",
            "GREEN",
            "MINT",
            "LIGHT_BLUE",
            "DARK_BLUE",
            "PURPLE",
            "AQUA",
            "PINK",
            "LIME",
            "BROWN",
            "AZURE",
            "KHAKI",
            "SAND",
            "MARENGO",
            "GRAY",
            "GRAPHITE",
        ]
        | None = None,
        message: str | None = None,
        users: Sequence[int] | None = None,
        avatar: bytes | None = None,
        entity_type: str | None = None,
        entity_id: str | None = None,
        bot_id: int | None = None,
        client_id: str | None = None,
    ) -> int:
        """Create a chat as a bot.

        Args:
            type: One of `OPEN` (open), `CHAT` (closed). Default: `CHAT`.
            color: Color in the mobile application. One of `RED`, `GREEN`, `MINT`, `LIGHT_BLUE`, `DARK_BLUE`, `PURPLE`,
                `AQUA`, `PINK`, `LIME`, `BROWN`, `AZURE`, `KHAKI`, `SAND`, `MARENGO`, `GRAY`, `GRAPHITE`.
            message: The first message.
            users: Who takes part.
            avatar: Picture of at most 5000 by 5000 pixels.
            entity_type: Kind of the object that it belongs to; any name.
            entity_id: That object; `imbot.chat.get` finds the chat by both.
            bot_id: Without it, the first one of the application.
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `APP_ID_ERROR`: The bot belongs to another application.
            `BOT_ID_ERROR`: There is no such bot.
            `INVALID_FORMAT`: `users` is no list.
            `WRONG_REQUEST`: The chat could not be created.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Chat.add.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-add.html
        """
        params = {
            "TYPE": type,
            "TITLE": title,
            "DESCRIPTION": description,
            "COLOR": color,
            "MESSAGE": message,
            "USERS": users,
            "AVATAR": avatar,
            "ENTITY_TYPE": entity_type,
            "ENTITY_ID": entity_id,
            "BOT_ID": bot_id,
            "CLIENT_ID": client_id,
        }
        return await self._send(Call("imbot.chat.add", params, int))

    @deprecated("use imbot.v2.Chat.get", category=None)
    async def get(self, *, entity_type: str, entity_id: str) -> int | None:
        """Id of the chat that belongs to an object, or None.

        Args:
            entity_type: As it was sent to `imbot.chat.add`.
            entity_id: As it was sent to `imbot.chat.add`.

        Errors:
            `ACCESS_ERROR`: The user has no access to the chat.
            `AUTHORIZE_ERROR`: Guests cannot do that.

        Scope: imbot. Permission: access to the chat.
        Deprecated: use imbot.v2.Chat.get.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-get.html
        """
        params = {"ENTITY_TYPE": entity_type, "ENTITY_ID": entity_id}
        return await self._send(Call("imbot.chat.get", params, nullable(int), unwrap="result.ID", safe=True))

    @deprecated("use imbot.v2.Chat.leave", category=None)
    async def leave(self, *, chat_id: int, bot_id: int | None = None, client_id: str | None = None) -> bool:
        """Take a bot off a chat.

        Args:
            bot_id: Without it, the first one of the application.
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `ACCESS_ERROR`: The chat cannot be left like this, or the bot owns it.
            `APP_ID_ERROR`: The bot belongs to another application.
            `BOT_ID_ERROR`: There is no such bot.
            `CHAT_ID_EMPTY`: The chat is missing.
            `WRONG_REQUEST`: The bot does not take part in the chat, or may not leave it.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Chat.leave.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-leave.html
        """
        params = {"CHAT_ID": chat_id, "BOT_ID": bot_id, "CLIENT_ID": client_id}
        return await self._send(Call("imbot.chat.leave", params, bool))

    @deprecated("use imbot.v2.Chat.InputAction.notify", category=None)
    async def send_typing(self, *, bot_id: int | None = None, dialog_id: str, client_id: str | None = None) -> bool:
        """Show that a bot is writing.

        Args:
            bot_id: Without it, the first one of the application.
            dialog_id: `chat5` for a group chat, the other user's id for a private one.
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `APP_ID_ERROR`: The bot belongs to another application.
            `BOT_ID_ERROR`: There is no such bot.
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Chat.InputAction.notify.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-send-typing.html
        """
        params = {"BOT_ID": bot_id, "DIALOG_ID": dialog_id, "CLIENT_ID": client_id}
        return await self._send(Call("imbot.chat.sendTyping", params, bool))

    @deprecated("use imbot.v2.Chat.Manager.add or imbot.v2.Chat.Manager.delete", category=None)
    async def set_manager(
        self,
        *,
        chat_id: int,
        user_id: int,
        is_manager: bool | None = None,
        bot_id: int | None = None,
        client_id: str | None = None,
    ) -> bool:
        """Make a user administrator of a chat, or take that back.

        Args:
            user_id: A user of the chat.
            is_manager: Default: `True`.
            bot_id: Without it, the first one of the application.
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `APP_ID_ERROR`: The bot belongs to another application.
            `BOT_ID_ERROR`: There is no such bot.
            `CHAT_ID_EMPTY`: The chat is missing.
            `USER_ID_EMPTY`: The user is missing.
            `WRONG_REQUEST`: Only the owner may do that, and only for a user of the chat.

        Scope: imbot. Permission: owner of the chat.
        Deprecated: use imbot.v2.Chat.Manager.add or imbot.v2.Chat.Manager.delete.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-manager.html
        """
        params = {
            "CHAT_ID": chat_id,
            "USER_ID": user_id,
            "IS_MANAGER": yes_no(is_manager),
            "BOT_ID": bot_id,
            "CLIENT_ID": client_id,
        }
        return await self._send(Call("imbot.chat.setManager", params, bool))

    @deprecated("use imbot.v2.Chat.setOwner", category=None)
    async def set_owner(
        self, *, chat_id: int, user_id: int, bot_id: int | None = None, client_id: str | None = None
    ) -> bool:
        """Give a chat to another owner.

        Args:
            user_id: The new owner, who takes part in the chat.
            bot_id: Without it, the first one of the application.
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `ACCESS_ERROR`: The owner of this chat cannot be changed.
            `APP_ID_ERROR`: The bot belongs to another application.
            `BOT_ID_ERROR`: There is no such bot.
            `CHAT_ID_EMPTY`: The chat is missing.
            `USER_ID_EMPTY`: The user is missing.
            `WRONG_REQUEST`: Only the owner may do that, and only for a user of the chat.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Chat.setOwner.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-owner.html
        """
        params = {"CHAT_ID": chat_id, "USER_ID": user_id, "BOT_ID": bot_id, "CLIENT_ID": client_id}
        return await self._send(Call("imbot.chat.setOwner", params, bool))

    @deprecated("use imbot.v2.Chat.update", category=None)
    async def update_avatar(
        self, *, chat_id: int, avatar: bytes, bot_id: int | None = None, client_id: str | None = None
    ) -> bool:
        """Change the picture of a chat.

        Args:
            avatar: Picture of at most 5000 by 5000 pixels.
            bot_id: Without it, the first one of the application.
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `ACCESS_DENIED`: The user may not change the picture.
            `ACCESS_ERROR`: The picture of this chat cannot be changed.
            `APP_ID_ERROR`: The bot belongs to another application.
            `AVATAR_ERROR`: It is no picture, or one larger than 5000 by 5000 pixels.
            `BOT_ID_ERROR`: There is no such bot.
            `CHAT_ID_EMPTY`: The chat is missing.
            `WRONG_REQUEST`: There is no such chat.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Chat.update.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-avatar.html
        """
        params = {"CHAT_ID": chat_id, "AVATAR": avatar, "BOT_ID": bot_id, "CLIENT_ID": client_id}
        return await self._send(Call("imbot.chat.updateAvatar", params, bool, batchable=False))

    @deprecated("use imbot.v2.Chat.update", category=None)
    async def update_color(
        self,
        *,
        chat_id: int,
        color: Literal[
            "RED",
            "GREEN",
            "MINT",
            "LIGHT_BLUE",
            "DARK_BLUE",
            "PURPLE",
            "AQUA",
            "PINK",
            "LIME",
            "BROWN",
            "AZURE",
            "KHAKI",
            "SAND",
            "MARENGO",
            "GRAY",
            "GRAPHITE",
        ],
        bot_id: int | None = None,
        client_id: str | None = None,
    ) -> bool:
        """Change the color of a chat in the mobile application.

        Args:
            color: One of `RED`, `GREEN`, `MINT`, `LIGHT_BLUE`, `DARK_BLUE`, `PURPLE`, `AQUA`, `PINK`, `LIME`, `BROWN`,
                `AZURE`, `KHAKI`, `SAND`, `MARENGO`, `GRAY`, `GRAPHITE`.
            bot_id: Without it, the first one of the application.
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `ACCESS_ERROR`: This cannot be done in this chat.
            `APP_ID_ERROR`: The bot belongs to another application.
            `BOT_ID_ERROR`: There is no such bot.
            `CHAT_ID_EMPTY`: The chat is missing.
            `WRONG_COLOR`: There is no such color.
            `WRONG_REQUEST`: There is no such chat, or it has this color already.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Chat.update.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-color.html
        """
        params = {"CHAT_ID": chat_id, "COLOR": color, "BOT_ID": bot_id, "CLIENT_ID": client_id}
        return await self._send(Call("imbot.chat.updateColor", params, bool))

    @deprecated("use imbot.v2.Chat.update", category=None)
    async def update_title(
        self, *, chat_id: int, title: str, bot_id: int | None = None, client_id: str | None = None
    ) -> bool:
        """Rename a chat.

        Args:
            bot_id: Without it, the first one of the application.
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `ACCESS_ERROR`: This chat cannot be renamed.
            `APP_ID_ERROR`: The bot belongs to another application.
            `BOT_ID_ERROR`: There is no such bot.
            `CHAT_ID_EMPTY`: The chat is missing.
            `TITLE_EMPTY`: The title is missing or empty.

        Scope: imbot. Permission: application that registered the bot.
        Deprecated: use imbot.v2.Chat.update.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-title.html
        """
        params = {"CHAT_ID": chat_id, "TITLE": title, "BOT_ID": bot_id, "CLIENT_ID": client_id}
        return await self._send(Call("imbot.chat.updateTitle", params, bool))

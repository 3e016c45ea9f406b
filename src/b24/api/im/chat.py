# Generated from specs/im/ by `make generate`. Edit the specs, not this file.
"""`im.chat.*`"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from b24.call import Call, Group, nullable, yes_no


class ChatUserGroup(Group):
    """`im.chat.user.*`"""

    async def add(self, *, chat_id: int, users: Sequence[int], hide_history: bool | None = None) -> bool:
        """Invite users to a chat.

        Args:
            hide_history: Whether older messages are hidden from them. Default: `True`.

        Errors:
            `ACCESS_DENIED_EXTEND`: The user may not add others to the chat.
            `ACCESS_ERROR`: Nobody can be added to this chat.
            `CHAT_ID_EMPTY`: The chat is missing.

        Scope: im. Permission: participant of the chat, with the right to add users.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html
        """
        params = {"CHAT_ID": chat_id, "USERS": users, "HIDE_HISTORY": yes_no(hide_history)}
        return await self._send(Call("im.chat.user.add", params, bool))

    async def delete(self, *, chat_id: int, user_id: int) -> bool:
        """Remove a user from a chat.

        Errors:
            `ACCESS_DENIED_KICK`: The user may not remove others from the chat.
            `ACCESS_ERROR`: Nobody can be removed from this chat.
            `CHAT_ID_EMPTY`: The chat is missing.
            `USER_ID_EMPTY`: The user is missing.
            `USER_NOT_FOUND`: The user does not take part in the chat.

        Scope: im. Permission: participant of the chat, with the right to remove users.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html
        """
        params = {"CHAT_ID": chat_id, "USER_ID": user_id}
        return await self._send(Call("im.chat.user.delete", params, bool))

    async def list(self, *, chat_id: int) -> Sequence[int]:
        """Ids of the users of a chat.

        Empty if the user may not see them.

        Errors:
            `ACCESS_ERROR`: This cannot be done in this chat.
            `CHAT_ID_EMPTY`: The chat is missing.

        Scope: im. Permission: participant of the chat.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html
        """
        params = {"CHAT_ID": chat_id}
        return await self._send(Call("im.chat.user.list", params, list[int], safe=True))


class ChatGroup(Group):
    """`im.chat.*`"""

    @cached_property
    def user(self) -> ChatUserGroup:
        """`im.chat.user.*`"""
        return ChatUserGroup(self._sender)

    async def add(
        self,
        *,
        users: Sequence[int] | None = None,
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
        avatar: bytes | None = None,
        entity_type: str | None = None,
        entity_id: str | None = None,
        copilot_main_role: str | None = None,
    ) -> int:
        """Create a chat.

        Do not bind a chat to a group or project (`SONET_GROUP`): it would be a second one of the system, and tasks of
        the group would fail.

        Args:
            users: Who takes part, besides whoever creates it.
            type: One of `OPEN` (open), `CHAT` (closed). Default: `CHAT`.
            title: Without it, the portal makes one.
            color: One of `RED`, `GREEN`, `MINT`, `LIGHT_BLUE`, `DARK_BLUE`, `PURPLE`, `AQUA`, `PINK`, `LIME`, `BROWN`,
                `AZURE`, `KHAKI`, `SAND`, `MARENGO`, `GRAY`, `GRAPHITE`.
            message: The first message.
            avatar: Picture of at most 5000 by 5000 pixels.
            entity_type: Kind of the object that it belongs to, as `CRM`, `TASKS`, `CALENDAR` or a name of one's own.
            entity_id: That object, as `DEAL|1663` for `CRM`.
            copilot_main_role: Role of BitrixGPT in it, as `copilot_assistant`.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html
        """
        params = {
            "USERS": users,
            "TYPE": type,
            "TITLE": title,
            "DESCRIPTION": description,
            "COLOR": color,
            "MESSAGE": message,
            "AVATAR": avatar,
            "ENTITY_TYPE": entity_type,
            "ENTITY_ID": entity_id,
            "COPILOT_MAIN_ROLE": copilot_main_role,
        }
        return await self._send(Call("im.chat.add", params, int))

    async def get(self, *, entity_type: str, entity_id: str) -> int | None:
        """Id of the chat that belongs to an object, or None.

        Args:
            entity_type: Kind of the object, as `CRM`, `TASKS_TASK`, `CALENDAR` or `SONET_GROUP`.
            entity_id: The object, as `DEAL|1663` for `CRM`.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/im-chat-get.html
        """
        params = {"ENTITY_TYPE": entity_type, "ENTITY_ID": entity_id}
        return await self._send(Call("im.chat.get", params, nullable(int), unwrap="result.ID", safe=True))

    async def leave(self, *, chat_id: int) -> bool:
        """Leave a chat.

        Errors:
            `ACCESS_DENIED_KICK`: The user does not take part in the chat, or may not leave it.
            `ACCESS_ERROR`: The chat cannot be left like this.
            `CHAT_ID_EMPTY`: The chat is missing.

        Scope: im. Permission: participant of the chat.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html
        """
        params = {"CHAT_ID": chat_id}
        return await self._send(Call("im.chat.leave", params, bool))

    async def mute(self, *, chat_id: int | None = None, dialog_id: str | None = None, mute: bool | None = None) -> bool:
        """Turn the notifications of a chat off or on.

        Args:
            chat_id: This or `dialog_id`.
            dialog_id: `chat5` for a group chat, `sg5` for that of a group or project, the other user's id for a private
                one.
            mute: Whether to turn them off. Default: `True`.

        Errors:
            `ACCESS_ERROR`: There is no such chat, the user has no access to it, or it cannot be muted.
            `CHAT_ID_EMPTY`: The chat is missing.
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html
        """
        params = {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "MUTE": yes_no(mute)}
        return await self._send(Call("im.chat.mute", params, bool))

    async def set_owner(self, *, chat_id: int | None = None, dialog_id: str | None = None, user_id: int) -> bool:
        """Give a chat to another owner.

        Args:
            chat_id: Without `chat` before it; this or `dialog_id`.
            dialog_id: As `chat5`; group chats only.
            user_id: The new owner, who takes part in the chat.

        Errors:
            `ACCESS_ERROR`: This cannot be done in this chat.
            `CHAT_ID_EMPTY`: The chat is missing.
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.
            `USER_ID_EMPTY`: The user is missing.
            `WRONG_REQUEST`: Only the owner may do that, and only for a user of the chat.

        Scope: im. Permission: owner of the chat.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-set-owner.html
        """
        params = {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "USER_ID": user_id}
        return await self._send(Call("im.chat.setOwner", params, bool))

    async def update_avatar(self, *, chat_id: int | None = None, dialog_id: str | None = None, avatar: bytes) -> bool:
        """Change the picture of a chat.

        Args:
            chat_id: Without `chat` before it; this or `dialog_id`.
            dialog_id: As `chat5`; group chats only.
            avatar: Picture of at most 5000 by 5000 pixels.

        Errors:
            `ACCESS_DENIED`: The user may not change the picture.
            `ACCESS_ERROR`: The picture of this chat cannot be changed.
            `AVATAR_ERROR`: It is no picture, or one larger than 5000 by 5000 pixels.
            `CHAT_ID_EMPTY`: The chat is missing.
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.
            `WRONG_REQUEST`: There is no such chat.

        Scope: im. Permission: participant of the chat, with the right to change its appearance.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-avatar.html
        """
        params = {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "AVATAR": avatar}
        return await self._send(Call("im.chat.updateAvatar", params, bool, batchable=False))

    async def update_color(
        self,
        *,
        chat_id: int | None = None,
        dialog_id: str | None = None,
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
    ) -> bool:
        """Change the color of a chat.

        Args:
            chat_id: Without `chat` before it; this or `dialog_id`.
            dialog_id: As `chat5`; group chats only.
            color: Seen in the mobile application, and where the chat has no picture. One of `RED`, `GREEN`, `MINT`,
                `LIGHT_BLUE`, `DARK_BLUE`, `PURPLE`, `AQUA`, `PINK`, `LIME`, `BROWN`, `AZURE`, `KHAKI`, `SAND`,
                `MARENGO`, `GRAY`, `GRAPHITE`.

        Errors:
            `ACCESS_ERROR`: This cannot be done in this chat.
            `CHAT_ID_EMPTY`: The chat is missing.
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.
            `WRONG_COLOR`: There is no such color.
            `WRONG_REQUEST`: There is no such chat, or it has this color already.

        Scope: im. Permission: participant of the chat, with the right to change its appearance.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html
        """
        params = {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "COLOR": color}
        return await self._send(Call("im.chat.updateColor", params, bool))

    async def update_title(self, *, chat_id: int | None = None, dialog_id: str | None = None, title: str) -> bool:
        """Rename a chat.

        Args:
            chat_id: Without `chat` before it; this or `dialog_id`.
            dialog_id: As `chat5`; group chats only.

        Errors:
            `ACCESS_ERROR`: This chat cannot be renamed.
            `CHAT_ID_EMPTY`: The chat is missing.
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.
            `TITLE_EMPTY`: The title is missing or empty.

        Scope: im. Permission: participant of the chat, with the right to change its appearance.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html
        """
        params = {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "TITLE": title}
        return await self._send(Call("im.chat.updateTitle", params, bool))

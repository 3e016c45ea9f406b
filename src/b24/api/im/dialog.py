# Generated from specs/im/ by `make generate`. Edit the specs, not this file.
"""`im.dialog.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cached_property
from typing import Annotated

from attrs import frozen

from b24.call import Call, Group, LastId, Pages, Record, Window, wire, yes_no

from .types import MessageV2, User
from .types_chat import Chat
from .types_message import Message

__all__ = [
    "Chat",
    "DialogGroup",
    "DialogMessagesGroup",
    "DialogRead",
    "DialogReadGroup",
    "DialogUsersGroup",
    "Message",
    "MessageV2",
    "User",
]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class DialogRead(Record):
    """How far a chat is read; empty if the user has no access to it."""

    dialog_id: Annotated[str | None, wire("dialogId")] = None

    chat_id: Annotated[int | None, wire("chatId")] = None

    last_id: Annotated[int | None, wire("lastId")] = None
    """The last message that was read."""

    counter: int | None = None
    """How many are left."""


class DialogMessagesGroup(Group):
    """`im.dialog.messages.*`"""

    def get(
        self, *, dialog_id: str, last_id: int | None = None, first_id: int | None = None, limit: int | None = None
    ) -> Pages[Message]:
        """Messages of a chat, the newest first.

        More than `limit` may come if there are some that are not read. Users and files stand beside the messages in the
        reply, not in the rows; `im.user.list.get` and `im.v2.File.download` give them.

        Args:
            dialog_id: `chat5` for a group chat, `sg5` for that of a group or project, the other user's id for a private
                one.
            last_id: Gives messages before it.
            first_id: Gives messages after it; one page alone, not to be read to the end.
            limit: At most 50. Default: `20`.

        Errors:
            `ACCESS_ERROR`: The user has no access to the chat.
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.
            `FIRST_ID_STRING`: `first_id` is not a number.
            `LAST_ID_STRING`: `last_id` is not a number.

        Scope: im. Permission: participant of the chat.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html
        """
        params = {"DIALOG_ID": dialog_id, "LAST_ID": last_id, "FIRST_ID": first_id, "LIMIT": limit}
        return self._pages(
            Call("im.dialog.messages.get", params, list[Message], unwrap="result.messages", paging=LastId(), safe=True)
        )

    def search(
        self,
        *,
        chat_id: int,
        search_message: str | None = None,
        date_from: dt.datetime | None = None,
        date_to: dt.datetime | None = None,
        date: dt.datetime | None = None,
        order: Mapping[str, str] | None = None,
        limit: int | None = None,
        last_id: int | None = None,
    ) -> Pages[MessageV2]:
        """Search the messages of a chat.

        What stands beside the messages in the reply, such as users, files and reactions, is not in the rows;
        `im.user.list.get` and `im.v2.File.download` give users and files.

        Args:
            search_message: Text to find, of more than 2 characters.
            date: Messages of the 24 hours from then on.
            order: By `ID`, newest first without it; to read all pages, leave it so.
            limit: At most 200. Default: `50`.
            last_id: The last message of the page before.

        Errors:
            `ACCESS_ERROR`: The user has no access to the chat.
            `CHAT_ID_EMPTY`: The chat is missing.

        Scope: im. Permission: participant of the chat.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-search.html
        """
        params = {
            "CHAT_ID": chat_id,
            "SEARCH_MESSAGE": search_message,
            "DATE_FROM": date_from,
            "DATE_TO": date_to,
            "DATE": date,
            "ORDER": order,
            "LIMIT": limit,
            "LAST_ID": last_id,
        }
        return self._pages(
            Call(
                "im.dialog.messages.search",
                params,
                list[MessageV2],
                unwrap="result.messages",
                paging=LastId(),
                safe=True,
            )
        )


class DialogReadGroup(Group):
    """`im.dialog.read.*`"""

    async def __call__(self, *, dialog_id: str, message_id: int | None = None) -> DialogRead:
        """Mark the messages of a chat as read, up to one of them.

        Args:
            dialog_id: `chat5` for a group chat, `sg5` for that of a group or project, the other user's id for a private
                one.
            message_id: The last message that was read; without it, all are.

        Errors:
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html
        """
        params = {"DIALOG_ID": dialog_id, "MESSAGE_ID": message_id}
        return await self._send(Call("im.dialog.read", params, DialogRead))

    async def all(self) -> bool:
        """Mark all chats as read.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html
        """
        return await self._send(Call("im.dialog.read.all", {}, bool))


class DialogUsersGroup(Group):
    """`im.dialog.users.*`"""

    def list(
        self,
        *,
        dialog_id: str,
        skip_external: bool | None = None,
        skip_external_except_types: str | None = None,
        limit: int | None = None,
        last_id: int | None = None,
        offset: int | None = None,
    ) -> Pages[User]:
        """List the users of a chat.

        Args:
            dialog_id: `chat5` for a group chat, `sg5` for that of a group or project, the other user's id for a private
                one.
            skip_external: Whether users of the system are left out. Default: `False`.
            skip_external_except_types: Kinds of them to keep, as `bot, email`.
            limit: At most 200. Default: `50`.
            last_id: Gives users after it.
            offset: Default: `0`.

        Errors:
            `ACCESS_ERROR`: The user has no access to the chat.
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.

        Scope: im. Permission: access to the chat.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html
        """
        params = {
            "DIALOG_ID": dialog_id,
            "SKIP_EXTERNAL": yes_no(skip_external),
            "SKIP_EXTERNAL_EXCEPT_TYPES": skip_external_except_types,
            "LIMIT": limit,
            "LAST_ID": last_id,
            "OFFSET": offset,
        }
        return self._pages(Call("im.dialog.users.list", params, list[User], paging=Window(), safe=True))


class DialogGroup(Group):
    """`im.dialog.*`"""

    @cached_property
    def messages(self) -> DialogMessagesGroup:
        """`im.dialog.messages.*`"""
        return DialogMessagesGroup(self._sender)

    @cached_property
    def read(self) -> DialogReadGroup:
        """`im.dialog.read.*`"""
        return DialogReadGroup(self._sender)

    @cached_property
    def users(self) -> DialogUsersGroup:
        """`im.dialog.users.*`"""
        return DialogUsersGroup(self._sender)

    async def get(self, *, dialog_id: str) -> Chat:
        """A chat with its users' rights and how far they have read.

        Args:
            dialog_id: `chat5` for a group chat, `sg5` for that of a group or project, the other user's id for a private
                one.

        Errors:
            `ACCESS_ERROR`: The user has no access to the chat.
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.

        Scope: im. Permission: participant of the chat.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html
        """
        params = {"DIALOG_ID": dialog_id}
        return await self._send(Call("im.dialog.get", params, Chat, safe=True))

    async def unread(self, *, dialog_id: str, message_id: int) -> bool:
        """Mark the messages of a chat as not read, from one of them on.

        Args:
            dialog_id: `chat5` for a group chat, `sg5` for that of a group or project, the other user's id for a private
                one.

        Errors:
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.
            `MESSAGE_ID_ERROR`: The message is missing.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html
        """
        params = {"DIALOG_ID": dialog_id, "MESSAGE_ID": message_id}
        return await self._send(Call("im.dialog.unread", params, bool))

    async def writing(self, *, dialog_id: str) -> bool:
        """Show in a chat that the user is writing.

        Args:
            dialog_id: `chat5` for a group chat, `sg5` for that of a group or project, the other user's id for a private
                one.

        Errors:
            `ACCESS_ERROR`: The user has no access to the chat.
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.

        Scope: im. Permission: participant of the chat.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html
        """
        params = {"DIALOG_ID": dialog_id}
        return await self._send(Call("im.dialog.writing", params, bool))

# Generated from specs/im/ by `make generate`. Edit the specs, not this file.
"""`im.recent.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from b24.call import Call, Group, Pages, Window, yes_no

from .types_recent import RecentChat

__all__ = ["RecentChat", "RecentGroup"]


class RecentGroup(Group):
    """`im.recent.*`"""

    async def get(
        self,
        *,
        skip_openlines: bool | None = None,
        skip_chat: bool | None = None,
        skip_dialog: bool | None = None,
        last_update: dt.datetime | None = None,
        only_openlines: bool | None = None,
        last_sync_date: dt.datetime | None = None,
    ) -> Sequence[RecentChat]:
        """Recent chats of the user, in short.

        Args:
            skip_openlines: Leave out chats of Open Channels.
            skip_chat: Leave out group chats.
            skip_dialog: Leave out private chats.
            last_update: Only what changed since.
            only_openlines: Only chats of Open Channels.
            last_sync_date: What changed since they were asked for; at most 7 days ago.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/im-recent-get.html
        """
        params = {
            "SKIP_OPENLINES": yes_no(skip_openlines),
            "SKIP_CHAT": yes_no(skip_chat),
            "SKIP_DIALOG": yes_no(skip_dialog),
            "LAST_UPDATE": last_update,
            "ONLY_OPENLINES": yes_no(only_openlines),
            "LAST_SYNC_DATE": last_sync_date,
        }
        return await self._send(Call("im.recent.get", params, list[RecentChat], safe=True))

    async def hide(self, *, dialog_id: str) -> bool:
        """Take a chat off the list of recent ones.

        Args:
            dialog_id: `chat5` for a group chat, `sg5` for that of a group or project, the other user's id for a private
                one.

        Errors:
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-hide.html
        """
        params = {"DIALOG_ID": dialog_id}
        return await self._send(Call("im.recent.hide", params, bool))

    def list(
        self,
        *,
        skip_openlines: bool | None = None,
        skip_dialog: bool | None = None,
        skip_chat: bool | None = None,
        last_message_date: dt.datetime | None = None,
        unread_only: bool | None = None,
        parse_text: bool | None = None,
        get_original_text: bool | None = None,
        skip_undistributed_openlines: bool | None = None,
        only_copilot: bool | None = None,
        only_channel: bool | None = None,
        can_manage_messages: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> Pages[RecentChat]:
        """List the recent chats of the user.

        A chat may come on two pages; leaving out Open Channels makes that rare.

        Args:
            skip_openlines: Leave out chats of Open Channels.
            skip_dialog: Leave out private chats.
            skip_chat: Leave out group chats.
            last_message_date: Moment of the last row before.
            unread_only: Only chats with messages that are not read.
            parse_text: Whether the last message's text is parsed.
            get_original_text: Whether the last message's text comes as it was written.
            skip_undistributed_openlines: Leave out chats of Open Channels that nobody has taken.
            only_copilot: Only chats with BitrixGPT.
            only_channel: Only channels.
            can_manage_messages: Only chats where the user may manage messages.
            offset: Default: `0`.
            limit: At most 200. Default: `50`.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/im-recent-list.html
        """
        params = {
            "SKIP_OPENLINES": yes_no(skip_openlines),
            "SKIP_DIALOG": yes_no(skip_dialog),
            "SKIP_CHAT": yes_no(skip_chat),
            "LAST_MESSAGE_DATE": last_message_date,
            "UNREAD_ONLY": yes_no(unread_only),
            "PARSE_TEXT": yes_no(parse_text),
            "GET_ORIGINAL_TEXT": yes_no(get_original_text),
            "SKIP_UNDISTRIBUTED_OPENLINES": yes_no(skip_undistributed_openlines),
            "ONLY_COPILOT": yes_no(only_copilot),
            "ONLY_CHANNEL": yes_no(only_channel),
            "CAN_MANAGE_MESSAGES": yes_no(can_manage_messages),
            "OFFSET": offset,
            "LIMIT": limit,
        }
        return self._pages(
            Call(
                "im.recent.list",
                params,
                list[RecentChat],
                unwrap="result.items",
                paging=Window(more="result.hasMore"),
                safe=True,
            )
        )

    async def pin(self, *, dialog_id: str, pin: bool | None = None) -> bool:
        """Pin a chat to the top of the list, or let it go.

        Args:
            dialog_id: `chat5` for a group chat, `sg5` for that of a group or project, the other user's id for a private
                one.
            pin: Default: `True`.

        Errors:
            `ACCESS_ERROR`: The user has no access to the chat.
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.

        Scope: im. Permission: participant of the chat.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-pin.html
        """
        params = {"DIALOG_ID": dialog_id, "PIN": yes_no(pin)}
        return await self._send(Call("im.recent.pin", params, bool))

    async def unread(self, *, dialog_id: str, action: bool | None = None) -> bool:
        """Mark a chat as not read, or as read.

        False if there is no such chat.

        Args:
            dialog_id: `chat5` for a group chat, `sg5` for that of a group or project, the other user's id for a private
                one.
            action: Whether it is marked as not read. Default: `True`.

        Errors:
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-unread.html
        """
        params = {"DIALOG_ID": dialog_id, "ACTION": yes_no(action)}
        return await self._send(Call("im.recent.unread", params, bool))

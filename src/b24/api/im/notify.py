# Generated from specs/im/ by `make generate`. Edit the specs, not this file.
"""`im.notify.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Annotated, Literal

from attrs import frozen

from b24.call import Call, Group, LastId, Pages, Record, nullable, wire, yes_no

from .types import User
from .types_message import AttachBlockInput, AttachmentInput
from .types_notify import Notification, NotificationAnswer

__all__ = [
    "AttachBlockInput",
    "AttachmentInput",
    "Notification",
    "NotificationAnswer",
    "NotificationKind",
    "NotificationModule",
    "NotificationPage",
    "NotificationsRead",
    "NotifyGroup",
    "NotifyHistoryGroup",
    "NotifyPersonalGroup",
    "NotifyReadGroup",
    "NotifySchemaGroup",
    "NotifySystemGroup",
    "User",
]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class NotificationKind(Record):
    """A kind of notifications."""

    id: Annotated[str, wire("ID")]
    """Module and event, as `tasks|task_update`."""

    name: Annotated[str, wire("NAME")]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class NotificationModule(Record):
    """Kinds of notifications of a module."""

    name: Annotated[str, wire("NAME")]

    module_id: Annotated[str, wire("MODULE_ID")]

    list_: Annotated[Sequence[NotificationKind], wire("LIST")]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class NotificationPage(Record):
    """Notifications, and the users they are from."""

    total_count: int | None = None

    total_unread_count: int | None = None

    chat_id: int | None = None
    """The chat that holds the user's notifications."""

    notifications: Sequence[Notification]

    users: Sequence[User]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class NotificationsRead(Record):
    """What is left after notifications were read."""

    result: bool
    """Whether it was done."""

    new_counter: Annotated[int, wire("newCounter")]
    """Notifications that are not read."""


class NotifyHistoryGroup(Group):
    """`im.notify.history.*`"""

    def search(
        self,
        *,
        search_text: str | None = None,
        search_type: str | None = None,
        search_types: Sequence[str] | None = None,
        search_date: dt.datetime | None = None,
        search_date_from: dt.datetime | None = None,
        search_date_to: dt.datetime | None = None,
        search_authors: Sequence[int] | None = None,
        last_id: int | None = None,
        limit: int | None = None,
        convert_text: bool | None = None,
        group_tag: str | None = None,
    ) -> Pages[Notification]:
        """Search the notifications of the user.

        Users and the number of results stand beside the notifications in the reply, not in the rows.

        Args:
            search_text: Of at least 3 characters where nothing else is searched for.
            search_type: Module, or module and event as `tasks|task_update`; `im.notify.schema.get` gives them.
            search_types: Several of them.
            search_date_from: Goes with `search_date_to`.
            search_date_to: Goes with `search_date_from`.
            search_authors: Users whom they are from.
            last_id: The last notification of the page before.
            limit: At most 50. Default: `50`.
            convert_text: Whether the portal converts texts.

        Errors:
            `LAST_ID_STRING`: `last_id` is not a number.
            `SEARCH_TEXT_ERROR`: Nothing is searched for but a text of less than 3 characters.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-history-search.html
        """
        params = {
            "SEARCH_TEXT": search_text,
            "SEARCH_TYPE": search_type,
            "SEARCH_TYPES": search_types,
            "SEARCH_DATE": search_date,
            "SEARCH_DATE_FROM": search_date_from,
            "SEARCH_DATE_TO": search_date_to,
            "SEARCH_AUTHORS": search_authors,
            "LAST_ID": last_id,
            "LIMIT": limit,
            "CONVERT_TEXT": yes_no(convert_text),
            "GROUP_TAG": group_tag,
        }
        return self._pages(
            Call(
                "im.notify.history.search",
                params,
                list[Notification],
                unwrap="result.notifications",
                paging=LastId(),
                safe=True,
            )
        )


class NotifyPersonalGroup(Group):
    """`im.notify.personal.*`"""

    async def add(
        self,
        *,
        user_id: int,
        message: str,
        message_out: str | None = None,
        tag: str | None = None,
        sub_tag: str | None = None,
        attach: AttachmentInput | Sequence[AttachBlockInput] | None = None,
        client_id: str | None = None,
    ) -> int | None:
        """Send a notification from the user.

        Works with a webhook or the token of an application, not with a session.

        Args:
            user_id: Who gets it.
            message: May have BBCode.
            message_out: Text for mail and other ways out.
            tag: Takes the place of an earlier notification of the same tag; with a webhook, goes with `client_id`.
            sub_tag: Another tag, which several may have; with a webhook, goes with `client_id`.
            client_id: Key of the application; with a webhook, goes with `tag` and `sub_tag`.

        Errors:
            `ATTACH_ERROR`: The attachment is not valid.
            `ATTACH_OVERSIZE`: The attachment is too large.
            `MESSAGE_EMPTY`: The text is missing.
            `USER_ID_EMPTY`: The user is missing.
            `WRONG_AUTH_TYPE`: It was called with a session; webhook and OAuth work.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-personal-add.html
        """
        params = {
            "USER_ID": user_id,
            "MESSAGE": message,
            "MESSAGE_OUT": message_out,
            "TAG": tag,
            "SUB_TAG": sub_tag,
            "ATTACH": attach,
            "CLIENT_ID": client_id,
        }
        return await self._send(Call("im.notify.personal.add", params, nullable(int)))


class NotifyReadGroup(Group):
    """`im.notify.read.*`"""

    async def __call__(
        self, *, id: int | None = None, action: bool | None = None, only_current: bool | None = None
    ) -> bool:
        """Mark notifications as read or not read, from one of them on.

        Args:
            id: Without it, nothing happens.
            action: Whether they are read. Default: `True`.
            only_current: Whether this one alone is meant.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read.html
        """
        params = {"ID": id, "ACTION": yes_no(action), "ONLY_CURRENT": yes_no(only_current)}
        return await self._send(Call("im.notify.read", params, bool))

    async def all(self) -> NotificationsRead:
        """Mark all notifications as read.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-all.html
        """
        return await self._send(Call("im.notify.read.all", {}, NotificationsRead))

    async def list(self, *, ids: Sequence[int], action: bool | None = None) -> bool:
        """Mark some notifications as read or not read.

        Args:
            ids: It ends at the first that is below 1.
            action: Whether they are read. Default: `True`.

        Errors:
            `PARAMS_ERROR`: `ids` is missing, or no list.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-list.html
        """
        params = {"IDS": ids, "ACTION": yes_no(action)}
        return await self._send(Call("im.notify.read.list", params, bool))


class NotifySchemaGroup(Group):
    """`im.notify.schema.*`"""

    async def get(self) -> Mapping[str, NotificationModule]:
        """Kinds of notifications, by module.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-schema-get.html
        """
        return await self._send(Call("im.notify.schema.get", {}, dict[str, NotificationModule], safe=True))


class NotifySystemGroup(Group):
    """`im.notify.system.*`"""

    async def add(
        self,
        *,
        user_id: int,
        message: str,
        message_out: str | None = None,
        tag: str | None = None,
        sub_tag: str | None = None,
        attach: AttachmentInput | Sequence[AttachBlockInput] | None = None,
        client_id: str | None = None,
    ) -> int | None:
        """Send a notification from the system.

        Works with a webhook or the token of an application, not with a session.

        Args:
            user_id: Who gets it.
            message: May have BBCode.
            message_out: Text for mail and other ways out.
            tag: Takes the place of an earlier notification of the same tag; with a webhook, goes with `client_id`.
            sub_tag: Another tag, which several may have; with a webhook, goes with `client_id`.
            client_id: Key of the application; with a webhook, goes with `tag` and `sub_tag`.

        Errors:
            `ATTACH_ERROR`: The attachment is not valid.
            `ATTACH_OVERSIZE`: The attachment is too large.
            `MESSAGE_EMPTY`: The text is missing.
            `USER_ID_EMPTY`: The user is missing.
            `WRONG_AUTH_TYPE`: It was called with a session; webhook and OAuth work.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-system-add.html
        """
        params = {
            "USER_ID": user_id,
            "MESSAGE": message,
            "MESSAGE_OUT": message_out,
            "TAG": tag,
            "SUB_TAG": sub_tag,
            "ATTACH": attach,
            "CLIENT_ID": client_id,
        }
        return await self._send(Call("im.notify.system.add", params, nullable(int)))


class NotifyGroup(Group):
    """`im.notify.*`"""

    @cached_property
    def history(self) -> NotifyHistoryGroup:
        """`im.notify.history.*`"""
        return NotifyHistoryGroup(self._sender)

    @cached_property
    def personal(self) -> NotifyPersonalGroup:
        """`im.notify.personal.*`"""
        return NotifyPersonalGroup(self._sender)

    @cached_property
    def read(self) -> NotifyReadGroup:
        """`im.notify.read.*`"""
        return NotifyReadGroup(self._sender)

    @cached_property
    def schema(self) -> NotifySchemaGroup:
        """`im.notify.schema.*`"""
        return NotifySchemaGroup(self._sender)

    @cached_property
    def system(self) -> NotifySystemGroup:
        """`im.notify.system.*`"""
        return NotifySystemGroup(self._sender)

    async def __call__(
        self,
        *,
        user_id: int,
        type: Literal["USER", "SYSTEM"] | None = None,
        message: str,
        message_out: str | None = None,
        tag: str | None = None,
        sub_tag: str | None = None,
        attach: AttachmentInput | Sequence[AttachBlockInput] | None = None,
        client_id: str | None = None,
    ) -> int | None:
        """Send a notification to a user.

        Works with a webhook or the token of an application, not with a session.

        Args:
            user_id: Who gets it.
            type: One of `USER` (from the user), `SYSTEM` (from the system). Default: `USER`.
            message: May have BBCode.
            message_out: Text for mail and other ways out.
            tag: Takes the place of an earlier notification of the same tag; with a webhook, goes with `client_id`.
            sub_tag: Another tag, which several may have; with a webhook, goes with `client_id`.
            client_id: Key of the application; with a webhook, goes with `tag` and `sub_tag`.

        Errors:
            `ATTACH_ERROR`: The attachment is not valid.
            `ATTACH_OVERSIZE`: The attachment is too large.
            `MESSAGE_EMPTY`: The text is missing.
            `USER_ID_EMPTY`: The user is missing.
            `WRONG_AUTH_TYPE`: It was called with a session; webhook and OAuth work.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify.html
        """
        params = {
            "USER_ID": user_id,
            "TYPE": type,
            "MESSAGE": message,
            "MESSAGE_OUT": message_out,
            "TAG": tag,
            "SUB_TAG": sub_tag,
            "ATTACH": attach,
            "CLIENT_ID": client_id,
        }
        return await self._send(Call("im.notify", params, nullable(int)))

    async def answer(self, *, notify_id: int, answer_text: str) -> NotificationAnswer:
        """Answer a notification by a text.

        Errors:
            `ANSWER_TEXT_ERROR`: The text is empty.
            `ID_ERROR`: The notification is missing.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-answer.html
        """
        params = {"NOTIFY_ID": notify_id, "ANSWER_TEXT": answer_text}
        return await self._send(Call("im.notify.answer", params, NotificationAnswer))

    async def confirm(self, *, notify_id: int, notify_value: str) -> NotificationAnswer:
        """Press a button of a notification.

        Args:
            notify_value: Value of the button.

        Errors:
            `ID_ERROR`: The notification is missing.
            `NOTIFY_VALUE_ERROR`: The value of the button is missing.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-confirm.html
        """
        params = {"NOTIFY_ID": notify_id, "NOTIFY_VALUE": notify_value}
        return await self._send(Call("im.notify.confirm", params, NotificationAnswer))

    async def delete(
        self, *, id: int | None = None, tag: str | None = None, sub_tag: str | None = None, client_id: str | None = None
    ) -> bool:
        """Delete notifications by id or tag.

        By tag only those of the same application are found. One of `id`, `tag` and `sub_tag` is required.

        Args:
            client_id: Key that the bot was registered with; needed with a webhook.

        Errors:
            `ACCESS_DENIED`: `client_id` is missing, which a webhook needs.
            `PARAMS_ERROR`: None of `id`, `tag` and `sub_tag` is given, or with a session no `id`.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-delete.html
        """
        params = {"ID": id, "TAG": tag, "SUB_TAG": sub_tag, "CLIENT_ID": client_id}
        return await self._send(Call("im.notify.delete", params, bool))

    async def get(
        self,
        *,
        last_id: int | None = None,
        last_type: Literal[1, 3] | None = None,
        limit: int | None = None,
        convert_text: bool | None = None,
    ) -> NotificationPage:
        """Notifications of the user, those that wait for an answer first.

        Rows come by date, newest first. The next page takes the last row's id as `last_id`, and `last_type`.

        Args:
            last_id: The last notification of the page before; goes with `last_type`.
            last_type: Where to go on. One of `1` (among those that wait for an answer), `3` (among the others).
            limit: At most 50. Default: `50`.
            convert_text: Whether the portal converts texts.

        Errors:
            `LAST_ID_AND_LAST_TYPE`: One of `last_id` and `last_type` came without the other.
            `LAST_ID_STRING`: `last_id` is not a number.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-get.html
        """
        params = {"LAST_ID": last_id, "LAST_TYPE": last_type, "LIMIT": limit, "CONVERT_TEXT": yes_no(convert_text)}
        return await self._send(Call("im.notify.get", params, NotificationPage, safe=True))

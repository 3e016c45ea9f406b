# Generated from specs/v3/mail/ by `make generate`. Edit the specs, not this file.
"""`mail.message.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import Annotated, Literal

from attrs import frozen

from b24.call import Call, Group, Pages, Record, Window, wire

from .types import FieldInfo, MailPaginationInput, Message, Sent

__all__ = [
    "FieldInfo",
    "MailPaginationInput",
    "Message",
    "MessageCreatecalendarevent",
    "MessageCreatechat",
    "MessageCreatefeedpost",
    "MessageCreatetask",
    "MessageFieldGroup",
    "MessageGroup",
    "MessageMovetofolder",
    "Sent",
]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class MessageCreatecalendarevent(Record):
    """What `mail.message.createcalendarevent` returns."""

    success: bool

    event_id: Annotated[int, wire("eventId")]

    message_id: Annotated[int, wire("messageId")]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class MessageCreatechat(Record):
    """What `mail.message.createchat` returns."""

    success: bool

    chat_id: Annotated[int, wire("chatId")]

    message_id: Annotated[int, wire("messageId")]

    existing: bool
    """Whether there was a chat about it before."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class MessageCreatefeedpost(Record):
    """What `mail.message.createfeedpost` returns."""

    success: bool

    post_id: Annotated[int, wire("postId")]

    message_id: Annotated[int, wire("messageId")]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class MessageCreatetask(Record):
    """What `mail.message.createtask` returns."""

    success: bool

    task_id: Annotated[int, wire("taskId")]

    message_id: Annotated[int, wire("messageId")]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class MessageMovetofolder(Record):
    """What `mail.message.movetofolder` returns."""

    success: bool

    moved_count: Annotated[int, wire("movedCount")]

    action: str


class MessageFieldGroup(Group):
    """`mail.message.field.*`"""

    async def get(self, *, name: str, select: Sequence[str] | None = None) -> FieldInfo:
        """Description of one field of emails.

        Args:
            name: A name of `mail.message.field.list`.
            select: Facts about the field, such as `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name` is missing.
            `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`: There is no such field.

        Scope: mail.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-get.html
        """
        params = {"name": name, "select": select}
        return await self._send(
            Call("mail.message.field.get", params, FieldInfo, unwrap="result.item", v3=True, safe=True)
        )

    async def list(self, *, select: Sequence[str] | None = None) -> Sequence[FieldInfo]:
        """Descriptions of the fields of emails.

        Args:
            select: Facts about the fields, such as `name`, `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.

        Scope: mail.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-list.html
        """
        params = {"select": select}
        return await self._send(
            Call("mail.message.field.list", params, list[FieldInfo], unwrap="result.items", v3=True, safe=True)
        )


class MessageGroup(Group):
    """`mail.message.*`"""

    @cached_property
    def field(self) -> MessageFieldGroup:
        """`mail.message.field.*`"""
        return MessageFieldGroup(self._sender)

    async def createcalendarevent(
        self, *, message_id: int, date_from: str, date_to: str, name: str | None = None, description: str | None = None
    ) -> MessageCreatecalendarevent:
        """Make an email an event of the calendar.

        Args:
            date_from: `YYYY-MM-DD HH:MM:SS`.
            date_to: `YYYY-MM-DD HH:MM:SS`.
            name: Subject of the email where nothing is sent.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `message_id` or a date is missing or not
                valid, the email was deleted or moved, or there is no calendar.

        Scope: mail. Permission: access to the mailbox.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html
        """
        params = {
            "messageId": message_id,
            "dateFrom": date_from,
            "dateTo": date_to,
            "name": name,
            "description": description,
        }
        return await self._send(Call("mail.message.createcalendarevent", params, MessageCreatecalendarevent, v3=True))

    async def createchat(self, *, message_id: int) -> MessageCreatechat:
        """Begin a chat about an email.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `message_id` is missing or not valid, the
                email was deleted or moved, or the chat could not be made.

        Scope: mail. Permission: access to the mailbox.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createchat.html
        """
        params = {"messageId": message_id}
        return await self._send(Call("mail.message.createchat", params, MessageCreatechat, v3=True))

    async def createcrmactivity(self, *, message_id: int) -> bool:
        """Put an email into the CRM as an activity.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `message_id` is missing or not valid, the
                email was deleted or moved, there is no CRM, or the email is not ready for it yet.

        Scope: mail. Permission: access to the mailbox.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcrmactivity.html
        """
        params = {"messageId": message_id}
        return await self._send(Call("mail.message.createcrmactivity", params, bool, v3=True))

    async def createfeedpost(self, *, message_id: int, title: str | None = None) -> MessageCreatefeedpost:
        """Post an email to the feed.

        Args:
            title: Subject of the email where nothing is sent.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `message_id` is missing or not valid, the
                email was deleted or moved, or the post could not be made.

        Scope: mail. Permission: access to the mailbox.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createfeedpost.html
        """
        params = {"messageId": message_id, "title": title}
        return await self._send(Call("mail.message.createfeedpost", params, MessageCreatefeedpost, v3=True))

    async def createtask(
        self,
        *,
        message_id: int,
        title: str | None = None,
        responsible_id: int | None = None,
        description: str | None = None,
    ) -> MessageCreatetask:
        """Make an email a task.

        Args:
            title: Subject of the email where nothing is sent.
            responsible_id: Who is to do it; the current user where nothing is sent.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `message_id` is missing or not valid, the
                email was deleted or moved, or the task could not be made.

        Scope: mail. Permission: access to the mailbox.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createtask.html
        """
        params = {"messageId": message_id, "title": title, "responsibleId": responsible_id, "description": description}
        return await self._send(Call("mail.message.createtask", params, MessageCreatetask, v3=True))

    async def forward(
        self,
        *,
        forward_message_id: int,
        from_: str,
        to: Sequence[str],
        subject: str,
        body: str,
        cc: Sequence[str] | None = None,
        bcc: Sequence[str] | None = None,
    ) -> Sent:
        """Forward an email.

        Args:
            from_: An address of `mail.mailbox.senders`.
            body: Plain text or simple HTML.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: A required parameter is missing, there is
                no valid recipient, or the email could not be sent.

        Scope: mail. Permission: access to the mailbox.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-forward.html
        """
        params = {
            "forwardMessageId": forward_message_id,
            "from": from_,
            "to": to,
            "subject": subject,
            "body": body,
            "cc": cc,
            "bcc": bcc,
        }
        return await self._send(Call("mail.message.forward", params, Sent, v3=True))

    async def get(self, *, id: int, select: Sequence[str] | None = None) -> Message:
        """One email.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such email.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` is missing.

        Scope: mail. Permission: access to the mailbox.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-get.html
        """
        params = {"id": id, "select": select}
        return await self._send(Call("mail.message.get", params, Message, unwrap="result.item", v3=True, safe=True))

    def list(
        self,
        *,
        mailbox_id: int | None = None,
        search_query: str | None = None,
        date_from: dt.datetime | None = None,
        date_to: dt.datetime | None = None,
        is_seen: bool | None = None,
        has_attachments: bool | None = None,
        folder: str | None = None,
        pagination: MailPaginationInput | None = None,
    ) -> Pages[Message]:
        """List emails.

        Args:
            search_query: Words of the email, its subject or its addresses.
            is_seen: Only read or only unread ones.
            has_attachments: Only ones with or only ones without.
            folder: Name or path of a folder.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`: A value in `pagination` is not a number, or `limit`
                is 0.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: A moment is not in ISO 8601.

        Scope: mail.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-list.html
        """
        params = {
            "mailboxId": mailbox_id,
            "searchQuery": search_query,
            "dateFrom": date_from,
            "dateTo": date_to,
            "isSeen": is_seen,
            "hasAttachments": has_attachments,
            "folder": folder,
            "pagination": pagination,
        }
        return self._pages(
            Call(
                "mail.message.list",
                params,
                list[Message],
                unwrap="result.items",
                paging=Window(limit="pagination.limit", offset="pagination.offset", size=25),
                v3=True,
                safe=True,
            )
        )

    async def movetofolder(
        self, *, message_ids: Sequence[int], action: Literal["move", "spam", "delete"], folder: str | None = None
    ) -> MessageMovetofolder:
        """Move emails to a folder, to spam or to the trash.

        Args:
            message_ids: Of one folder of one mailbox.
            action: One of `move` (to `folder`), `spam` (to spam), `delete` (to the trash).
            folder: Name or path of a folder of the mailbox; needed to `move`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `message_ids` or `action` is missing or
                not valid, `folder` is missing, or the emails are not of one folder.

        Scope: mail. Permission: access to the mailbox.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-movetofolder.html
        """
        params = {"messageIds": message_ids, "action": action, "folder": folder}
        return await self._send(Call("mail.message.movetofolder", params, MessageMovetofolder, v3=True))

    async def removecrmactivity(self, *, message_id: int) -> bool:
        """Part an email from the CRM.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `message_id` is missing, the email was
                deleted or moved, or the user may not delete the activity.

        Scope: mail. Permission: access to the mailbox.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-removecrmactivity.html
        """
        params = {"messageId": message_id}
        return await self._send(Call("mail.message.removecrmactivity", params, bool, v3=True))

    async def reply(
        self,
        *,
        reply_to_message_id: int,
        from_: str,
        to: Sequence[str],
        subject: str,
        body: str,
        cc: Sequence[str] | None = None,
        bcc: Sequence[str] | None = None,
    ) -> Sent:
        """Reply to an email.

        Args:
            from_: An address of `mail.mailbox.senders`.
            body: Plain text or simple HTML.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: A required parameter is missing, there is
                no valid recipient, or the reply could not be sent.

        Scope: mail. Permission: access to the mailbox.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-reply.html
        """
        params = {
            "replyToMessageId": reply_to_message_id,
            "from": from_,
            "to": to,
            "subject": subject,
            "body": body,
            "cc": cc,
            "bcc": bcc,
        }
        return await self._send(Call("mail.message.reply", params, Sent, v3=True))

    async def send(
        self,
        *,
        from_: str,
        to: Sequence[str],
        subject: str,
        body: str,
        cc: Sequence[str] | None = None,
        bcc: Sequence[str] | None = None,
    ) -> Sent:
        """Send an email.

        Args:
            from_: An address of `mail.mailbox.senders`.
            body: Plain text or simple HTML.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: A required parameter is missing, there is
                no valid recipient, or the email could not be sent.

        Scope: mail. Permission: access to the mailbox.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-send.html
        """
        params = {"from": from_, "to": to, "subject": subject, "body": body, "cc": cc, "bcc": bcc}
        return await self._send(Call("mail.message.send", params, Sent, v3=True))

    async def thread(self, *, id: int, limit: int | None = None) -> Sequence[Message]:
        """Emails of one conversation.

        Args:
            id: Any email of it.
            limit: How many emails, at most 50. Default: `20`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such email.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` is missing.

        Scope: mail. Permission: access to the mailbox.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-thread.html
        """
        params = {"id": id, "limit": limit}
        return await self._send(Call("mail.message.thread", params, list[Message], v3=True, safe=True))

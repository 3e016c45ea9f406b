# Generated from specs/im/ by `make generate`. Edit the specs, not this file.
"""`im.v2.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import Annotated, Required, TypedDict

from attrs import field, frozen

from b24.call import Call, Group, Record, wire

from .types import ChatV2, File, MessageV2, UserV2

__all__ = [
    "ChatV2",
    "Event",
    "EventData",
    "File",
    "FileUploadInput",
    "MessageV2",
    "UserV2",
    "V2EventGet",
    "V2EventGroup",
    "V2FileDownload",
    "V2FileGroup",
    "V2FileUpload",
    "V2Group",
]


class FileUploadInput(TypedDict, total=False):
    """A file for a chat. What may be sent, by wire names."""

    name: Required[str]
    """With its extension."""

    content: Required[bytes]
    """At most 100 MB."""

    message: str | None
    """Text of the message."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Event(Record):
    """An event of a user."""

    event_id: Annotated[int, wire("eventId")]

    type: str
    """One of `ONIMV2MESSAGEADD` (new message), `ONIMV2MESSAGEUPDATE` (message changed), `ONIMV2MESSAGEDELETE`
    (message deleted), `ONIMV2REACTIONCHANGE` (reaction added or taken back), `ONIMV2JOINCHAT` (user joined a chat).
    """

    date: dt.datetime

    data: EventData


@frozen(kw_only=True, repr=False, weakref_slot=False)
class EventData(Record):
    """What happened; which fields come depends on the event."""

    message: MessageV2 | None = None

    message_id: Annotated[int | None, wire("messageId")] = None
    """The message that was deleted."""

    reaction: str | None = None
    """As `like`."""

    action: str | None = None
    """One of `add`, `delete`."""

    dialog_id: Annotated[str | None, wire("dialogId")] = None
    """Chat that was joined."""

    chat: ChatV2 | None = None

    user: UserV2 | None = None
    """Who did it; of a deletion the author, of joining who joined."""

    language: str | None = None
    """Language of the portal."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class V2EventGet(Record):
    """What `im.v2.Event.get` returns."""

    events: Sequence[Event]

    next_offset: Annotated[int | None, wire("nextOffset")] = None
    """To be sent the next time."""

    has_more: Annotated[bool, wire("hasMore")]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class V2FileDownload(Record):
    """What `im.v2.File.download` returns."""

    download_url: Annotated[str, wire("downloadUrl")] = field(repr=False)
    """Works once, and needs no other key."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class V2FileUpload(Record):
    """What `im.v2.File.upload` returns."""

    file: File

    message_id: Annotated[int, wire("messageId")]

    chat_id: Annotated[int, wire("chatId")]

    dialog_id: Annotated[str, wire("dialogId")]


class V2EventGroup(Group):
    """`im.v2.Event.*`"""

    async def get(self, *, offset: int | None = None, limit: int | None = None) -> V2EventGet:
        """Events of the user since they were subscribed to, for polling.

        Sending `offset` confirms, and takes away, all events before it, also for other applications. Events are kept
        for 24 hours.

        Args:
            offset: `nextOffset` of the answer before.
            limit: At most 1000. Default: `100`.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.html
        """
        params = {"offset": offset, "limit": limit}
        return await self._send(Call("im.v2.Event.get", params, V2EventGet, safe=True))

    async def subscribe(self) -> bool:
        """Begin to record events of the user.

        Can be repeated.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-subscribe.html
        """
        return await self._send(Call("im.v2.Event.subscribe", {}, bool))

    async def unsubscribe(self) -> bool:
        """Stop recording events of the user.

        Can be repeated. What is recorded stays for 24 hours.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-unsubscribe.html
        """
        return await self._send(Call("im.v2.Event.unsubscribe", {}, bool))


class V2FileGroup(Group):
    """`im.v2.File.*`"""

    async def download(self, *, dialog_id: str, file_id: int) -> V2FileDownload:
        """Address that downloads a file of a chat once.

        Args:
            dialog_id: `chat5` for a group chat, the other user's id for a private one.
            file_id: Id of the file on the drive.

        Errors:
            `ACCESS_DENIED`: The user has no access to the chat.
            `FILE_NOT_FOUND`: There is no such file.

        Scope: im. Permission: access to the chat.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-download.html
        """
        params = {"dialogId": dialog_id, "fileId": file_id}
        return await self._send(Call("im.v2.File.download", params, V2FileDownload, safe=True))

    async def upload(self, *, dialog_id: str, fields: FileUploadInput) -> V2FileUpload:
        """Put a file into a chat, with a message.

        Args:
            dialog_id: `chat5` for a group chat, the other user's id for a private one.

        Errors:
            `ACCESS_DENIED`: The user has no access to the chat.
            `CHAT_NOT_FOUND`: There is no such chat.
            `FILE_EMPTY`: Name or content of the file is missing.
            `FILE_INVALID_CONTENT`: The content is not base64.
            `FILE_TOO_LARGE`: The file is larger than 100 MB.
            `FOLDER_ERROR`: The folder of the chat could not be opened.
            `SEND_FAILED`: The message was not sent.
            `UPLOAD_FAILED`: The upload failed.

        Scope: im. Permission: access to the chat.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-upload.html
        """
        params = {"dialogId": dialog_id, "fields": fields}
        return await self._send(Call("im.v2.File.upload", params, V2FileUpload, batchable=False))


class V2Group(Group):
    """`im.v2.*`"""

    @cached_property
    def event(self) -> V2EventGroup:
        """`im.v2.Event.*`"""
        return V2EventGroup(self._sender)

    @cached_property
    def file(self) -> V2FileGroup:
        """`im.v2.File.*`"""
        return V2FileGroup(self._sender)

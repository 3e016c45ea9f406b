# Generated from specs/im/_recent.yaml by `make generate`. Edit the specs, not this file.
"""Types of `im.*`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from attrs import frozen

from b24.call import Record

from .types import User
from .types_chat import Chat

__all__ = ["Chat", "RecentAvatar", "RecentChat", "RecentLines", "RecentMessage", "User"]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class RecentAvatar(Record):
    """Picture in the list of chats."""

    url: str | None = None
    """Empty if there is none."""

    color: str | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class RecentChat(Record):
    """A line of the list of chats."""

    id: str | None = None
    """`chat1317` for a group chat, the other user's id for a private one."""

    chat_id: int | None = None

    type: str | None = None
    """One of `user`, `chat`."""

    avatar: RecentAvatar | None = None

    title: str | None = None
    """Name of the user or of the chat."""

    message: RecentMessage | None = None
    """The last one."""

    counter: int | None = None
    """Messages that are not read."""

    last_id: int | None = None
    """The last message that was read."""

    pinned: bool | None = None

    unread: bool | None = None
    """Whether the user marked it as not read."""

    has_reminder: bool | None = None

    date_update: dt.datetime | None = None

    date_last_activity: dt.datetime | None = None

    user: User | None = None

    chat: Chat | None = None

    lines: RecentLines | None = None

    options: list[Any] | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class RecentLines(Record):
    """The session of an Open Channel."""

    id: int | None = None

    status: int | None = None

    date_create: dt.datetime | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class RecentMessage(Record):
    """The last message of a chat."""

    id: int | None = None

    text: str | None = None
    """Without BBCode and line breaks."""

    file: bool | None = None
    """Whether it has files."""

    author_id: int | None = None
    """User who wrote it; 0 for the system."""

    attach: bool | None = None
    """Whether it has an attachment."""

    sticker: int | None = None
    """Id of the sticker."""

    date: dt.datetime | None = None

    status: str | None = None
    """How far it got, as `received`."""

    uuid: str | None = None
    """Id that the sender gave."""

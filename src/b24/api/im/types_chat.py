# Generated from specs/im/_chat.yaml by `make generate`. Edit the specs, not this file.
"""Types of `im.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from attrs import frozen

from b24.call import Record

from .types import ChatEntityLink, ChatPublic

__all__ = ["Chat", "ChatEntityLink", "ChatPermissions", "ChatPublic", "ChatReader", "ChatRestrictions", "ChatViews"]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Chat(Record):
    """A chat."""

    id: int | None = None

    parent_chat_id: int | None = None
    """Chat of the message that a thread belongs to."""

    parent_message_id: int | None = None
    """Message that a thread belongs to."""

    name: str | None = None

    title: str | None = None

    description: str | None = None

    owner: int | None = None
    """User who owns it."""

    extranet: bool | None = None
    """Whether users of the extranet take part."""

    contains_collaber: bool | None = None
    """Whether guests of a collab take part."""

    avatar: str | None = None
    """Address of the picture; empty if there is none."""

    color: str | None = None
    """As `#f76187`."""

    type: str | None = None
    """As `chat`, `crm`, `sonetGroup` or `thread`."""

    counter: int | None = None
    """Messages that the user has not read."""

    user_counter: int | None = None

    message_count: int | None = None

    unread_id: int | None = None
    """The first message that is not read."""

    restrictions: ChatRestrictions | None = None

    last_message_id: int | None = None

    last_id: int | None = None
    """The last message that was read."""

    marked_id: int | None = None
    """The message that is marked."""

    disk_folder_id: int | None = None
    """Folder of its files on the drive."""

    entity_type: str | None = None
    """Kind of the object that it belongs to, as `CRM`."""

    entity_id: str | None = None
    """That object, as `DEAL|1663`."""

    entity_data_1: str | None = None

    entity_data_2: str | None = None

    entity_data_3: str | None = None

    mute_list: dict[int, bool] | None = None
    """Users who are not notified."""

    date_create: dt.datetime | None = None

    message_type: str | None = None
    """The kind that the portal uses inside, as `C`, `O` or `X`."""

    public: ChatPublic | None = None

    role: str | None = None
    """What the user is in it, as `owner` or `member`; some methods write it large."""

    entity_link: ChatEntityLink | None = None

    text_field_enabled: bool | None = None
    """Whether there is a field to write in."""

    background_id: str | None = None

    permissions: ChatPermissions | None = None

    is_new: bool | None = None

    readed_list: Sequence[ChatReader] | None = None
    """How far everybody has read."""

    manager_list: list[int] | None = None
    """Users who manage it."""

    last_message_views: ChatViews | None = None

    dialog_id: str | None = None
    """Id of the chat as it was asked for."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ChatPermissions(Record):
    """Who may do what in a chat, as `member`, `manager` or `owner`."""

    manage_users_add: str | None = None

    manage_users_delete: str | None = None

    manage_ui: str | None = None
    """Title, color and picture."""

    manage_settings: str | None = None

    manage_messages: str | None = None

    can_post: str | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ChatReader(Record):
    """A user who has read or seen messages."""

    user_id: int

    user_name: str

    message_id: int | None = None
    """The last message that was read."""

    date: dt.datetime | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ChatRestrictions(Record):
    """What a chat allows."""

    avatar: bool | None = None
    """To change the picture."""

    rename: bool | None = None

    extend: bool | None = None
    """To add users."""

    call: bool | None = None

    mute: bool | None = None

    leave: bool | None = None

    leave_owner: bool | None = None
    """That its owner leaves."""

    send: bool | None = None
    """To write messages."""

    user_list: bool | None = None
    """To see who takes part."""

    path: str | None = None
    """Address of the object that it belongs to."""

    path_title: str | None = None
    """Text of the link to that object."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ChatViews(Record):
    """Who has seen the last message of a chat."""

    message_id: int | None = None

    first_viewers: Sequence[ChatReader] | None = None

    count_of_viewers: int | None = None

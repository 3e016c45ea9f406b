# Generated from specs/im/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `im.*`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, ClassVar

from attrs import frozen

from b24.call import Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ChatEntityLink(Record):
    """The object that a chat belongs to."""

    type: str | None = None

    url: str | None = None

    id: str | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ChatPublic(Record):
    """How a chat is reached from outside."""

    code: str | None = None

    link: str | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ChatV2(Record):
    """A chat, as the second generation of methods tells of one."""

    id: int | None = None

    dialog_id: Annotated[str | None, wire("dialogId")] = None
    """`chat5` for a group chat, the other user's id for a private one."""

    name: str | None = None

    description: str | None = None

    type: str | None = None
    """As `chat`, `open`, `channel`, `openChannel`, `copilot`, `thread` or `generalChannel`."""

    message_type: Annotated[str | None, wire("messageType")] = None
    """The kind that the portal uses inside, as `C`, `O` or `P`."""

    owner: int | None = None
    """User who owns it."""

    color: str | None = None
    """As `#4ba984`."""

    avatar: str | None = None
    """Address of the picture; empty if there is none."""

    extranet: bool | None = None
    """Whether users of the extranet take part."""

    contains_collaber: Annotated[bool | None, wire("containsCollaber")] = None
    """Whether guests of a collab take part."""

    entity_type: Annotated[str | None, wire("entityType")] = None
    """Kind of the object that it belongs to, as `LINES`."""

    entity_id: Annotated[str | None, wire("entityId")] = None
    """That object."""

    entity_data1: Annotated[str | None, wire("entityData1")] = None

    entity_data2: Annotated[str | None, wire("entityData2")] = None

    entity_data3: Annotated[str | None, wire("entityData3")] = None

    entity_link: Annotated[ChatEntityLink | None, wire("entityLink")] = None

    disk_folder_id: Annotated[int | None, wire("diskFolderId")] = None
    """Folder of its files on the drive."""

    role: str | None = None
    """What the user is in it; not in events. One of `owner`, `manager`, `member`, `guest`, `none`."""

    permissions: dict[str, str] | None = None
    """Who may do what."""

    mute_list: Annotated[list[int] | None, wire("muteList")] = None
    """Users who are not notified; not in events."""

    parent_chat_id: Annotated[int | None, wire("parentChatId")] = None
    """Chat of the message that a thread belongs to."""

    parent_message_id: Annotated[int | None, wire("parentMessageId")] = None
    """Message that a thread belongs to."""

    is_new: Annotated[bool | None, wire("isNew")] = None

    text_field_enabled: Annotated[bool | None, wire("textFieldEnabled")] = None
    """Whether there is a field to write in."""

    background_id: Annotated[str | None, wire("backgroundId")] = None

    date_create: Annotated[dt.datetime | None, wire("dateCreate")] = None

    last_message_id: Annotated[int | None, wire("lastMessageId")] = None

    last_message_views: Annotated[str | None, wire("lastMessageViews")] = None
    """Who has seen the last message, as JSON."""

    last_id: Annotated[int | None, wire("lastId")] = None
    """The last message that was read."""

    manager_list: Annotated[list[int] | None, wire("managerList")] = None
    """Users who manage it."""

    marked_id: Annotated[int | None, wire("markedId")] = None
    """The message that is marked."""

    message_count: Annotated[int | None, wire("messageCount")] = None

    public: ChatPublic | None = None

    unread_id: Annotated[int | None, wire("unreadId")] = None
    """The first message that is not read."""

    user_counter: Annotated[int | None, wire("userCounter")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class File(Record):
    """A file in a chat."""

    id: int | None = None
    """Its id on the drive."""

    chat_id: Annotated[int | None, wire("chatId")] = None

    date: dt.datetime | None = None
    """When it was uploaded."""

    type: str | None = None
    """One of `file`, `image`, `video`, `audio`."""

    name: str | None = None

    extension: str | None = None

    size: int | None = None
    """In bytes."""

    image: FileImage | None = None
    """Size of the picture, if the file is one."""

    status: str | None = None
    """How far it is; `done` at the end."""

    progress: int | None = None
    """How much is uploaded, in percent."""

    author_id: Annotated[int | None, wire("authorId")] = None
    """User who uploaded it."""

    author_name: Annotated[str | None, wire("authorName")] = None

    url_preview: Annotated[str | None, wire("urlPreview")] = None
    """Address of the preview; empty if there is none."""

    url_show: Annotated[str | None, wire("urlShow")] = None
    """Address that shows it."""

    url_download: Annotated[str | None, wire("urlDownload")] = None
    """Address that downloads it, for whoever is signed in."""

    viewer_attrs: Annotated[FileViewer | None, wire("viewerAttrs")] = None

    media_url: Annotated[FileMedia | None, wire("mediaUrl")] = None

    is_transcribable: Annotated[bool | None, wire("isTranscribable")] = None
    """Whether speech in it can be turned into text."""

    is_video_note: Annotated[bool | None, wire("isVideoNote")] = None
    """Whether it is a video message."""

    is_voice_note: Annotated[bool | None, wire("isVoiceNote")] = None
    """Whether it is a voice message."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FileImage(Record):
    """Size of a picture in pixels."""

    height: int

    width: int


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FileMedia(Record):
    """Previews of a file."""

    preview: dict[int, str] | None = None
    """Addresses by width in pixels."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FileViewer(Record):
    """How the portal's viewer shows a file."""

    viewer: str | None = None

    viewer_type: Annotated[str | None, wire("viewerType")] = None
    """As `image` or `code`."""

    src: str | None = None
    """Address of the file."""

    viewer_resized: Annotated[str | None, wire("viewerResized")] = None
    """Whether the picture is made smaller."""

    object_id: Annotated[int | None, wire("objectId")] = None
    """Its id on the drive."""

    viewer_group_by: Annotated[str | None, wire("viewerGroupBy")] = None
    """Files that can be leafed through have the same value here."""

    im_chat_id: Annotated[int | None, wire("imChatId")] = None

    title: str | None = None

    unified_link: Annotated[str | None, wire("unifiedLink")] = None
    """Address of the file's page."""

    actions: str | None = None
    """What the viewer can do with it, as JSON."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class MessageForward(Record):
    """The message that another one forwards."""

    id: int | None = None

    user_id: Annotated[int | None, wire("userId")] = None
    """Its author."""

    chat_id: Annotated[int | None, wire("chatId")] = None

    date: dt.datetime | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class MessageParams(Record):
    """What a message carries besides its text."""

    __open__: ClassVar[bool] = True

    like: Annotated[list[int] | None, wire("LIKE")] = None
    """Users who reacted."""

    code: Annotated[list[str] | None, wire("CODE")] = None
    """What happened, as `CHAT_JOIN` or `CHAT_LEAVE`."""

    notify: Annotated[bool | None, wire("NOTIFY")] = None
    """Whether the users were notified."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class MessageV2(Record):
    """A message, as the second generation of methods tells of one."""

    id: int | None = None

    chat_id: Annotated[int | None, wire("chatId")] = None

    old_chat_id: Annotated[int | None, wire("chat_id")] = None
    """The same as `chatId`, in the old spelling."""

    author_id: Annotated[int | None, wire("authorId")] = None
    """User who wrote it; 0 for the system."""

    old_author_id: Annotated[int | None, wire("author_id")] = None
    """The same as `authorId`, in the old spelling."""

    date: dt.datetime | None = None

    text: str | None = None
    """At most 20,000 characters; of longer ones the rest is ` (...)`."""

    is_system: Annotated[bool | None, wire("isSystem")] = None

    uuid: str | None = None
    """Id that the sender gave, by which a message that was sent twice is known."""

    forward: MessageForward | None = None

    params: MessageParams | None = None

    viewed_by_others: Annotated[bool | None, wire("viewedByOthers")] = None

    unread: bool | None = None
    """Whether the user has not read it."""

    viewed: bool | None = None
    """Whether the user has seen it."""

    viewed_count: Annotated[int | None, wire("viewedCount")] = None
    """How many users have seen it."""

    block: Any = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class User(Record):
    """A user of the messenger."""

    id: int | None = None

    active: bool | None = None

    name: str | None = None
    """First and last name."""

    first_name: str | None = None

    last_name: str | None = None

    work_position: str | None = None

    color: str | None = None
    """As `#58cc47`."""

    avatar: str | None = None
    """Address of the picture; empty if there is none."""

    avatar_hr: str | None = None
    """Address of the picture in high resolution."""

    gender: str | None = None
    """One of `M`, `F`."""

    birthday: str | None = None
    """Day and month, as `31-12`; empty if it is not known."""

    extranet: bool | None = None
    """Whether the user is from the extranet."""

    network: bool | None = None
    """Whether the user is from Bitrix24.Network."""

    bot: bool | None = None

    connector: bool | None = None
    """Whether the user is a client of an Open Channel."""

    external_auth_id: str | None = None
    """How the user signs in, as `socservices` or `default`."""

    status: str | None = None
    """The status that the user chose, as `online` or `dnd`."""

    idle: dt.datetime | None = None
    """When the user left the computer."""

    last_activity_date: dt.datetime | None = None

    mobile_last_date: dt.datetime | None = None
    """When the mobile application was last used."""

    desktop_last_date: dt.datetime | None = None
    """When the desktop application was last used."""

    absent: dt.datetime | None = None
    """When the user's absence ends."""

    departments: list[int] | None = None

    phones: UserPhones | None = None

    bot_data: UserBot | None = None

    type: str | None = None
    """Kind of the user, as `user` or `bot`."""

    website: str | None = None

    email: str | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class UserBot(Record):
    """What is known of a user who is a bot."""

    __open__: ClassVar[bool] = True


@frozen(kw_only=True, repr=False, weakref_slot=False)
class UserPhones(Record):
    """Phone numbers of a user."""

    work_phone: str | None = None

    personal_mobile: str | None = None

    personal_phone: str | None = None
    """Phone at home."""

    inner_phone: str | None = None
    """The extension."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class UserV2(Record):
    """A user, as the second generation of methods tells of one."""

    id: int | None = None

    active: bool | None = None

    name: str | None = None
    """First and last name."""

    first_name: Annotated[str | None, wire("firstName")] = None

    last_name: Annotated[str | None, wire("lastName")] = None

    work_position: Annotated[str | None, wire("workPosition")] = None

    color: str | None = None
    """As `#df532d`."""

    avatar: str | None = None
    """Address of the picture; empty if there is none."""

    avatar_hr: Annotated[str | None, wire("avatarHr")] = None
    """Address of the picture in high resolution."""

    gender: str | None = None
    """One of `M`, `F`."""

    birthday: str | None = None
    """Day and month, as `31-12`; empty if it is not known."""

    extranet: bool | None = None
    """Whether the user is from the extranet."""

    network: bool | None = None
    """Whether the user is from Bitrix24.Network."""

    bot: bool | None = None

    connector: bool | None = None
    """Whether the user is a client of an Open Channel."""

    external_auth_id: Annotated[str | None, wire("externalAuthId")] = None
    """How the user signs in, as `default`, `bot`, `email` or `replica`."""

    status: str | None = None
    """As `online` or `dnd`."""

    idle: dt.datetime | None = None
    """When the user left the computer; in events always None."""

    last_activity_date: Annotated[dt.datetime | None, wire("lastActivityDate")] = None
    """In events always None."""

    mobile_last_date: Annotated[dt.datetime | None, wire("mobileLastDate")] = None
    """When the mobile application was last used; in events always None."""

    desktop_last_date: Annotated[dt.datetime | None, wire("desktopLastDate")] = None
    """When the desktop application was last used; in events always None."""

    absent: dt.datetime | None = None
    """The absence of the user."""

    departments: list[int] | None = None

    phones: dict[str, str] | None = None
    """Phone numbers by kind."""

    bot_data: Annotated[UserBot | None, wire("botData")] = None

    type: str | None = None
    """Kind of the user. One of `employee`, `extranet`, `email`, `collaber`, `bot`."""

    website: str | None = None

    email: str | None = None

# Generated from specs/im/_message.yaml by `make generate`. Edit the specs, not this file.
"""Types of `im.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal, Required, TypedDict

from attrs import frozen

from b24.call import Record

from .types import MessageParams

__all__ = [
    "AttachBlockInput",
    "AttachDelimiterInput",
    "AttachFileInput",
    "AttachGridCellInput",
    "AttachImageInput",
    "AttachLinkInput",
    "AttachUserInput",
    "AttachmentInput",
    "KeyboardButtonInput",
    "KeyboardInput",
    "MenuInput",
    "MenuItemInput",
    "Message",
    "MessageParams",
]


class AttachBlockInput(TypedDict, total=False):
    """A block of an attachment, with exactly one field. What may be sent, by wire names."""

    MESSAGE: str
    """A text; may have BBCode."""

    LINK: AttachLinkInput | Sequence[AttachLinkInput]

    USER: AttachUserInput | Sequence[AttachUserInput]

    GRID: Sequence[AttachGridCellInput]

    IMAGE: AttachImageInput | Sequence[AttachImageInput]

    FILE: AttachFileInput | Sequence[AttachFileInput]

    DELIMITER: AttachDelimiterInput


class AttachDelimiterInput(TypedDict, total=False):
    """A line across an attachment. What may be sent, by wire names."""

    SIZE: int | None
    """In pixels. Default: `200`."""

    COLOR: str | None
    """As `#c6c6c6`."""


class AttachFileInput(TypedDict, total=False):
    """A file in an attachment. What may be sent, by wire names."""

    LINK: Required[str]
    """Its address."""

    NAME: str | None

    SIZE: int | None
    """In bytes."""


class AttachGridCellInput(TypedDict, total=False):
    """A name and a value in an attachment. What may be sent, by wire names."""

    DISPLAY: Required[Literal["BLOCK", "LINE", "ROW", "TABLE"]]
    """One of `BLOCK`, `LINE`, `ROW`, `TABLE`."""

    NAME: str | None

    VALUE: str | None
    """May have BBCode."""

    WIDTH: int | None
    """In pixels."""

    HEIGHT: int | None
    """In pixels."""

    COLOR_TOKEN: Literal["primary", "secondary", "alert", "base"] | None
    """One of `primary`, `secondary`, `alert`, `base`."""

    COLOR: str | None
    """As `#29619b`."""

    LINK: str | None

    USER_ID: int | None
    """User to go to."""

    CHAT_ID: int | None
    """Chat to go to."""


class AttachImageInput(TypedDict, total=False):
    """A picture in an attachment. What may be sent, by wire names."""

    LINK: Required[str]
    """Its address."""

    NAME: str | None

    PREVIEW: str | None
    """Address of a small one."""

    WIDTH: int | None
    """In pixels."""

    HEIGHT: int | None
    """In pixels."""


class AttachLinkInput(TypedDict, total=False):
    """A link in an attachment. What may be sent, by wire names."""

    LINK: Required[str]
    """A whole address, or a path below the portal."""

    NAME: str | None
    """Its text; without it, the address."""

    DESC: str | None
    """Text below it."""

    HTML: str | None
    """Stands in for `DESC`."""

    PREVIEW: str | None
    """Address of a picture."""

    WIDTH: int | None
    """Of the picture, in pixels."""

    HEIGHT: int | None
    """Of the picture, in pixels."""

    USER_ID: int | None
    """User to go to."""

    CHAT_ID: int | None
    """Chat to go to."""

    NETWORK_ID: str | None
    """User of Bitrix24.Network to go to."""


class AttachUserInput(TypedDict, total=False):
    """A user in an attachment. What may be sent, by wire names."""

    NAME: Required[str]

    AVATAR: str | None
    """Address of a picture."""

    LINK: str | None
    """Where a click leads."""

    USER_ID: int | None
    """User to go to."""

    CHAT_ID: int | None
    """Chat to go to."""

    BOT_ID: int | None
    """Bot to go to."""

    NETWORK_ID: str | None
    """User of Bitrix24.Network to go to."""

    AVATAR_TYPE: Literal["USER", "CHAT", "BOT"] | None
    """How the picture is shown. One of `USER`, `CHAT`, `BOT`."""


class AttachmentInput(TypedDict, total=False):
    """Blocks below a message, at most 60,000 characters all in all. What may be sent, by wire names."""

    ID: int | None

    COLOR_TOKEN: Literal["primary", "secondary", "alert", "base"] | None
    """One of `primary`, `secondary`, `alert`, `base`. Default: `base`."""

    COLOR: str | None
    """As `#29619b`; for older applications."""

    BLOCKS: Required[Sequence[AttachBlockInput]]


class KeyboardInput(TypedDict, total=False):
    """Buttons below a message. What may be sent, by wire names."""

    BOT_ID: int | None
    """Bot that gets the commands."""

    BUTTONS: Required[Sequence[KeyboardButtonInput]]


class KeyboardButtonInput(TypedDict, total=False):
    """A button, or with nothing but `TYPE` the beginning of a new line. What may be sent, by wire names."""

    TEXT: str
    """Goes with one of `LINK`, `COMMAND`, `ACTION` and `APP_ID`."""

    TYPE: Literal["NEWLINE"]
    """One of `NEWLINE`."""

    LINK: str
    """A whole address, or a path below the portal."""

    APP_ID: int
    """Chat application to open; outdated for placements."""

    APP_PARAMS: str
    """What the chat application is to know."""

    ACTION: Literal["PUT", "SEND", "COPY", "CALL", "DIALOG"]
    """One of `PUT` (puts a text into the field to write in), `SEND` (sends a text), `COPY` (copies a text), `CALL`
    (calls a number), `DIALOG` (opens a chat).
    """

    ACTION_VALUE: str
    """The text, the number, or the chat as `chat5` or the id of a user."""

    COMMAND: str
    """Command for the bot."""

    COMMAND_PARAMS: str

    BLOCK: Literal["Y", "N"]
    """Whether it cannot be pressed again; works with `COMMAND` alone."""

    DISABLED: Literal["Y", "N"]

    CONTEXT: Literal["MOBILE", "DESKTOP", "ALL"]
    """Where it is shown; without it, everywhere. One of `MOBILE`, `DESKTOP`, `ALL`."""

    DISPLAY: Literal["LINE", "BLOCK"]
    """Whether other buttons may stand beside it; without it, they may not. One of `LINE`, `BLOCK`."""

    WIDTH: int
    """In pixels."""

    BG_COLOR: str
    """As `#29619b`."""

    BG_COLOR_TOKEN: Literal["primary", "secondary", "alert", "base"]
    """One of `primary`, `secondary`, `alert`, `base`."""

    TEXT_COLOR: str
    """As `#ffffff`."""

    OFF_BG_COLOR: str
    """Color while it cannot be pressed."""

    OFF_TEXT_COLOR: str
    """Color of the text while it cannot be pressed."""


class MenuInput(TypedDict, total=False):
    """Items in the context menu of a message. What may be sent, by wire names."""

    ITEMS: Required[Sequence[MenuItemInput]]


class MenuItemInput(TypedDict, total=False):
    """An item of a context menu. What may be sent, by wire names."""

    TEXT: Required[str]
    """Goes with one of `LINK`, `COMMAND`, `ACTION` and `APP_ID`."""

    LINK: str | None
    """A whole address, or a path below the portal."""

    COMMAND: str | None
    """Command for the bot."""

    COMMAND_PARAMS: str | None

    APP_ID: int | None
    """Chat application to open; outdated for placements."""

    APP_PARAMS: str | None
    """What the chat application is to know."""

    ACTION: Literal["PUT", "SEND", "COPY", "CALL", "DIALOG"] | None
    """One of `PUT` (puts a text into the field to write in), `SEND` (sends a text), `COPY` (copies a text), `CALL`
    (calls a number), `DIALOG` (opens a chat).
    """

    ACTION_VALUE: str | None
    """The text, the number, or the chat as `chat5` or the id of a user."""

    CONTEXT: Literal["MOBILE", "DESKTOP", "ALL"] | None
    """One of `MOBILE`, `DESKTOP`, `ALL`. Default: `ALL`."""

    DISABLED: Literal["Y", "N"] | None
    """Default: `N`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Message(Record):
    """A message."""

    id: int | None = None

    chat_id: int | None = None

    author_id: int | None = None
    """User who wrote it; 0 for the system."""

    date: dt.datetime | None = None

    text: str | None = None

    unread: bool | None = None
    """Whether the user has not read it."""

    uuid: str | None = None
    """Id that the sender gave; none for the system."""

    replaces: list[Any] | None = None

    params: MessageParams | None = None

    disappearing_date: dt.datetime | None = None
    """When it goes away."""

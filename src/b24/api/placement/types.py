# Generated from specs/placement/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `placement.*`."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class PlacementOptionsInput(TypedDict, total=False):
    """What a place needs to know of the widget in it. What may be sent, by wire names."""

    errorHandlerUrl: str
    """Address that is told if the portal removes the widget; `PAGE_BACKGROUND_WORKER`, which needs it."""

    iconName: str
    """Icon of Font Awesome 4, such as `fa-paperclip`; places of the messenger, most of which need it."""

    extranet: Literal["Y", "N"]
    """Whether users of the extranet see it; places of the messenger. Default: `N`."""

    context: str
    """Chats to show it in, several joined by `;`: `ALL`, `USER` (with a person), `CHAT` (of a group), `LINES` (open
    channels), `CRM`; places of the messenger. Default: `ALL`.
    """

    role: Literal["USER", "ADMIN"]
    """Who sees it; places of the messenger. One of `USER` (everybody), `ADMIN` (administrators). Default: `USER`."""

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
        "ORANGE",
        "MARENGO",
        "GRAY",
        "GRAPHITE",
    ]
    """Color of the icon; `IM_TEXTAREA` and `IM_SIDEBAR`. One of `RED`, `GREEN`, `MINT`, `LIGHT_BLUE`, `DARK_BLUE`,
    `PURPLE`, `AQUA`, `PINK`, `LIME`, `BROWN`, `AZURE`, `KHAKI`, `SAND`, `ORANGE`, `MARENGO`, `GRAY`, `GRAPHITE`.
    """

    width: int
    """Width in percent; `IM_TEXTAREA`. Default: `100`."""

    height: int
    """Height in percent; `IM_TEXTAREA`. Default: `100`."""

    useBuiltInInterface: Literal["Y", "N"]
    """Whether the portal draws it, not the application; activities in cards of the CRM. Default: `N`."""

    newUserNotificationTitle: str
    """Title of what new users are told; activities in cards of the CRM."""

    newUserNotificationText: str
    """What new users are told; activities in cards of the CRM."""


class PlacementTextsInput(TypedDict, total=False):
    """Texts of a widget in one language. What may be sent, by wire names."""

    TITLE: str

    DESCRIPTION: str

    GROUP_NAME: str


@frozen(kw_only=True, repr=False, weakref_slot=False)
class PlacementOptions(Record):
    """What a place needs to know of the widget in it."""

    __open__: ClassVar[bool] = True

    error_handler_url: Annotated[str | None, wire("errorHandlerUrl")] = None
    """Address that is told if the portal removes the widget; `PAGE_BACKGROUND_WORKER`, which needs it."""

    icon_name: Annotated[str | None, wire("iconName")] = None
    """Icon of Font Awesome 4, such as `fa-paperclip`; places of the messenger, most of which need it."""

    extranet: bool | None = None
    """Whether users of the extranet see it; places of the messenger."""

    context: str | None = None
    """Chats to show it in, several joined by `;`: `ALL`, `USER` (with a person), `CHAT` (of a group), `LINES` (open
    channels), `CRM`; places of the messenger.
    """

    role: str | None = None
    """Who sees it; places of the messenger. One of `USER` (everybody), `ADMIN` (administrators)."""

    color: str | None = None
    """Color of the icon; `IM_TEXTAREA` and `IM_SIDEBAR`. One of `RED`, `GREEN`, `MINT`, `LIGHT_BLUE`, `DARK_BLUE`,
    `PURPLE`, `AQUA`, `PINK`, `LIME`, `BROWN`, `AZURE`, `KHAKI`, `SAND`, `ORANGE`, `MARENGO`, `GRAY`, `GRAPHITE`.
    """

    width: int | None = None
    """Width in percent; `IM_TEXTAREA`."""

    height: int | None = None
    """Height in percent; `IM_TEXTAREA`."""

    use_built_in_interface: Annotated[bool | None, wire("useBuiltInInterface")] = None
    """Whether the portal draws it, not the application; activities in cards of the CRM."""

    new_user_notification_title: Annotated[str | None, wire("newUserNotificationTitle")] = None
    """Title of what new users are told; activities in cards of the CRM."""

    new_user_notification_text: Annotated[str | None, wire("newUserNotificationText")] = None
    """What new users are told; activities in cards of the CRM."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class PlacementTexts(Record):
    """Texts of a widget in one language."""

    title: Annotated[str | None, wire("TITLE")] = None

    description: Annotated[str | None, wire("DESCRIPTION")] = None

    group_name: Annotated[str | None, wire("GROUP_NAME")] = None

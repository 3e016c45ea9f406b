# Generated from specs/crm/_layout.yaml by `make generate`. Edit the specs, not this file.
"""Types of `crm.*`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Required, TypedDict

from attrs import frozen

from b24.call import Record, wire


class ContentBlockInput(TypedDict, total=False):
    """A part of what an entry shows. What may be sent, by wire names."""

    type: Required[Literal["text", "largeText", "link", "withTitle", "lineOfBlocks", "deadline"]]
    """One of `text` (a text), `largeText` (a long text, cut until it is opened), `link` (a link), `withTitle` (a
    name and a block), `lineOfBlocks` (blocks in a line), `deadline` (the deadline of the activity).
    """

    properties: ContentBlockPropertiesInput | None


class ContentBlockPropertiesInput(TypedDict, total=False):
    """What a part of an entry shows; each kind has some of the fields. What may be sent, by wire names."""

    value: Any
    """Of texts: text, or texts by language."""

    text: Any
    """Of a link: text, or texts by language."""

    title: Any
    """The name of a block; of a text, what is shown above it: text, or texts by language."""

    multiline: bool
    """Whether the text keeps its line breaks. Default: `False`."""

    bold: bool
    """Default: `False`."""

    size: Literal["xs", "sm", "md"]
    """One of `xs`, `sm`, `md`. Default: `md`."""

    color: Literal["base_50", "base_60", "base_70", "base_90"]
    """One of `base_50`, `base_60`, `base_70`, `base_90`."""

    action: LayoutActionInput
    """Of a link."""

    block: ContentBlockInput
    """Of a block with a name: a text, a link or the deadline."""

    inline: bool
    """Whether the name and the block are in one line. Default: `False`."""

    blocks: Mapping[str, ContentBlockInput]
    """Of a line: texts, links and deadlines, by names of your own."""

    readonly: bool
    """Whether the deadline cannot be changed. Default: `False`."""

    scope: Literal["web", "mobile"]
    """Where it is shown; without it, everywhere. One of `web` (in browsers), `mobile` (in the mobile application)."""


class ContentBlocksInput(TypedDict, total=False):
    """What an application adds to an entry of the timeline. What may be sent, by wire names."""

    blocks: Required[Mapping[str, ContentBlockInput]]
    """By names of your own."""


class LayoutInput(TypedDict, total=False):
    """How an entry of the timeline looks. What may be sent, by wire names."""

    icon: Required[LayoutIconInput]

    header: Required[LayoutHeaderInput]

    body: Required[LayoutBodyInput]

    footer: LayoutFooterInput | None


class LayoutActionInput(TypedDict, total=False):
    """What a click does. What may be sent, by wire names."""

    type: Required[Literal["redirect", "restEvent", "openRestApp"]]
    """One of `redirect` (opens an address), `restEvent` (tells the application by `onCrmTimelineItemAction`),
    `openRestApp` (opens the application, but not in the mobile one).
    """

    uri: str | None
    """Address to open, full or below the portal."""

    id: str | None
    """Name of the event, of your own."""

    actionParams: Mapping[str, Any] | None
    """What the application gets."""

    animationType: Literal["disable", "loader"] | None
    """What waits until the application changes the entry. One of `disable` (the button), `loader` (the entry)."""

    sliderParams: LayoutSliderInput | None


class LayoutBodyInput(TypedDict, total=False):
    """What an entry is about. What may be sent, by wire names."""

    logo: Required[LayoutLogoInput]

    blocks: Required[Mapping[str, ContentBlockInput]]
    """1 to 20, by names of your own: letters, digits, `-` and `_`, as in all such objects."""


class LayoutButtonInput(TypedDict, total=False):
    """A button in the foot of an entry. What may be sent, by wire names."""

    title: Required[Any]
    """Text, or texts by language."""

    type: Required[Literal["primary", "secondary"]]
    """One of `primary` (blue), `secondary` (white)."""

    action: Required[LayoutActionInput]

    scope: Literal["web", "mobile"] | None
    """Where it is shown; without it, everywhere. One of `web` (in browsers), `mobile` (in the mobile application)."""

    hideIfReadonly: bool | None
    """Whether only users who may edit the object see it. Default: `False`."""


class LayoutFooterInput(TypedDict, total=False):
    """The foot of an entry. What may be sent, by wire names."""

    buttons: Mapping[str, LayoutButtonInput] | None
    """At most two, by names of your own."""

    menu: LayoutMenuInput | None


class LayoutHeaderInput(TypedDict, total=False):
    """The head of an entry. What may be sent, by wire names."""

    title: Required[Any]
    """Text, or texts by language."""

    titleAction: LayoutActionInput | None
    """What a click on the title does."""

    tags: Mapping[str, LayoutTagInput] | None
    """At most two, by names of your own."""


class LayoutIconInput(TypedDict, total=False):
    """The icon of an entry. What may be sent, by wire names."""

    code: Required[str]
    """One of `crm.timeline.icon.list`."""


class LayoutLogoInput(TypedDict, total=False):
    """The logo of an entry. What may be sent, by wire names."""

    code: Required[str]
    """One of `crm.timeline.logo.list`."""

    action: LayoutActionInput | None


class LayoutMenuInput(TypedDict, total=False):
    """The menu in the foot of an entry. What may be sent, by wire names."""

    showPinItem: bool | None
    """Whether one can pin it; not while the activity is open. Default: `True`."""

    showPostponeItem: bool | None
    """Whether one can postpone it; not if it came in, is done or has no deadline. Default: `True`."""

    showDeleteItem: bool | None
    """Whether one can delete it. Default: `True`."""

    items: Mapping[str, LayoutMenuItemInput] | None
    """Further items, by names of your own."""


class LayoutMenuItemInput(TypedDict, total=False):
    """An item in the menu of an entry. What may be sent, by wire names."""

    title: Required[Any]
    """Text, or texts by language."""

    action: Required[LayoutActionInput]

    scope: Literal["web", "mobile"] | None
    """Where it is shown; without it, everywhere. One of `web` (in browsers), `mobile` (in the mobile application)."""

    hideIfReadonly: bool | None
    """Whether only users who may edit the object see it. Default: `False`."""


class LayoutSliderInput(TypedDict, total=False):
    """How the application opens. What may be sent, by wire names."""

    width: int | None
    """In pixels; not with `leftBoundary`."""

    leftBoundary: int | None
    """Space at the left, in pixels; not with `width`."""

    title: str | None
    """Title of the window."""


class LayoutTagInput(TypedDict, total=False):
    """A tag in the head of an entry. What may be sent, by wire names."""

    title: Required[Any]
    """Text, or texts by language."""

    type: Required[Literal["warning", "success", "failure", "primary", "secondary"]]
    """One of `warning` (yellow), `success` (green), `failure` (red), `primary` (blue), `secondary` (grey)."""

    action: LayoutActionInput | None

    scope: Literal["web", "mobile"] | None
    """Where it is shown; without it, everywhere. One of `web` (in browsers), `mobile` (in the mobile application)."""

    hideIfReadonly: bool | None
    """Whether only users who may edit the object see it. Default: `False`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ContentBlock(Record):
    """A part of what an entry shows."""

    type: str
    """One of `text` (a text), `largeText` (a long text, cut until it is opened), `link` (a link), `withTitle` (a
    name and a block), `lineOfBlocks` (blocks in a line), `deadline` (the deadline of the activity).
    """

    properties: ContentBlockProperties | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ContentBlockProperties(Record):
    """What a part of an entry shows; each kind has some of the fields."""

    value: Any = None
    """Of texts: text, or texts by language."""

    text: Any = None
    """Of a link: text, or texts by language."""

    title: Any = None
    """The name of a block; of a text, what is shown above it: text, or texts by language."""

    multiline: bool | None = None
    """Whether the text keeps its line breaks."""

    bold: bool | None = None

    size: str | None = None
    """One of `xs`, `sm`, `md`."""

    color: str | None = None
    """One of `base_50`, `base_60`, `base_70`, `base_90`."""

    action: LayoutAction | None = None
    """Of a link."""

    block: ContentBlock | None = None
    """Of a block with a name: a text, a link or the deadline."""

    inline: bool | None = None
    """Whether the name and the block are in one line."""

    blocks: Mapping[str, ContentBlock] | None = None
    """Of a line: texts, links and deadlines, by names of your own."""

    readonly: bool | None = None
    """Whether the deadline cannot be changed."""

    scope: str | None = None
    """Where it is shown; without it, everywhere. One of `web` (in browsers), `mobile` (in the mobile application)."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ContentBlocks(Record):
    """What an application adds to an entry of the timeline."""

    blocks: Mapping[str, ContentBlock]
    """By names of your own."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Layout(Record):
    """How an entry of the timeline looks."""

    icon: LayoutIcon

    header: LayoutHeader

    body: LayoutBody

    footer: LayoutFooter | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class LayoutAction(Record):
    """What a click does."""

    type: str
    """One of `redirect` (opens an address), `restEvent` (tells the application by `onCrmTimelineItemAction`),
    `openRestApp` (opens the application, but not in the mobile one).
    """

    uri: str | None = None
    """Address to open, full or below the portal."""

    id: str | None = None
    """Name of the event, of your own."""

    action_params: Annotated[dict[str, Any] | None, wire("actionParams")] = None
    """What the application gets."""

    animation_type: Annotated[str | None, wire("animationType")] = None
    """What waits until the application changes the entry. One of `disable` (the button), `loader` (the entry)."""

    slider_params: Annotated[LayoutSlider | None, wire("sliderParams")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class LayoutBody(Record):
    """What an entry is about."""

    logo: LayoutLogo

    blocks: Mapping[str, ContentBlock]
    """1 to 20, by names of your own: letters, digits, `-` and `_`, as in all such objects."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class LayoutButton(Record):
    """A button in the foot of an entry."""

    title: Any
    """Text, or texts by language."""

    type: str
    """One of `primary` (blue), `secondary` (white)."""

    action: LayoutAction

    scope: str | None = None
    """Where it is shown; without it, everywhere. One of `web` (in browsers), `mobile` (in the mobile application)."""

    hide_if_readonly: Annotated[bool | None, wire("hideIfReadonly")] = None
    """Whether only users who may edit the object see it."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class LayoutFooter(Record):
    """The foot of an entry."""

    buttons: Mapping[str, LayoutButton] | None = None
    """At most two, by names of your own."""

    menu: LayoutMenu | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class LayoutHeader(Record):
    """The head of an entry."""

    title: Any
    """Text, or texts by language."""

    title_action: Annotated[LayoutAction | None, wire("titleAction")] = None
    """What a click on the title does."""

    tags: Mapping[str, LayoutTag] | None = None
    """At most two, by names of your own."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class LayoutIcon(Record):
    """The icon of an entry."""

    code: str
    """One of `crm.timeline.icon.list`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class LayoutLogo(Record):
    """The logo of an entry."""

    code: str
    """One of `crm.timeline.logo.list`."""

    action: LayoutAction | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class LayoutMenu(Record):
    """The menu in the foot of an entry."""

    show_pin_item: Annotated[bool | None, wire("showPinItem")] = None
    """Whether one can pin it; not while the activity is open."""

    show_postpone_item: Annotated[bool | None, wire("showPostponeItem")] = None
    """Whether one can postpone it; not if it came in, is done or has no deadline."""

    show_delete_item: Annotated[bool | None, wire("showDeleteItem")] = None
    """Whether one can delete it."""

    items: Mapping[str, LayoutMenuItem] | None = None
    """Further items, by names of your own."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class LayoutMenuItem(Record):
    """An item in the menu of an entry."""

    title: Any
    """Text, or texts by language."""

    action: LayoutAction

    scope: str | None = None
    """Where it is shown; without it, everywhere. One of `web` (in browsers), `mobile` (in the mobile application)."""

    hide_if_readonly: Annotated[bool | None, wire("hideIfReadonly")] = None
    """Whether only users who may edit the object see it."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class LayoutSlider(Record):
    """How the application opens."""

    width: int | None = None
    """In pixels; not with `leftBoundary`."""

    left_boundary: Annotated[int | None, wire("leftBoundary")] = None
    """Space at the left, in pixels; not with `width`."""

    title: str | None = None
    """Title of the window."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class LayoutTag(Record):
    """A tag in the head of an entry."""

    title: Any
    """Text, or texts by language."""

    type: str
    """One of `warning` (yellow), `success` (green), `failure` (red), `primary` (blue), `secondary` (grey)."""

    action: LayoutAction | None = None

    scope: str | None = None
    """Where it is shown; without it, everywhere. One of `web` (in browsers), `mobile` (in the mobile application)."""

    hide_if_readonly: Annotated[bool | None, wire("hideIfReadonly")] = None
    """Whether only users who may edit the object see it."""

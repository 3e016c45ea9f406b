# Generated from specs/crm/_timeline.yaml by `make generate`. Edit the specs, not this file.
"""Types of `crm.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Literal, Required, TypedDict

from attrs import field, frozen

from b24.call import Record, wire


class TimelineBindingInput(TypedDict, total=False):
    """That an entry of the timeline belongs to an object. What may be sent, by wire names."""

    OWNER_ID: Required[int]
    """The entry of the timeline."""

    ENTITY_ID: Required[int]
    """The object."""

    ENTITY_TYPE: Required[Literal["lead", "deal", "contact", "company", "order"]]
    """Kind of the object. One of `lead`, `deal`, `contact`, `company`, `order`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TimelineBinding(Record):
    """That an entry of the timeline belongs to an object."""

    owner_id: Annotated[int, wire("OWNER_ID")]
    """The entry of the timeline."""

    entity_id: Annotated[int, wire("ENTITY_ID")]
    """The object."""

    entity_type: Annotated[str, wire("ENTITY_TYPE")]
    """Kind of the object. One of `lead`, `deal`, `contact`, `company`, `order`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TimelineComment(Record):
    """A comment in the timeline."""

    id: Annotated[int | None, wire("ID")] = None

    entity_id: Annotated[int | None, wire("ENTITY_ID")] = None
    """The object it belongs to."""

    entity_type: Annotated[str | None, wire("ENTITY_TYPE")] = None
    """Kind of that object, such as `deal` or `dynamic_1046`."""

    created: Annotated[dt.datetime | None, wire("CREATED")] = None

    author_id: Annotated[int | None, wire("AUTHOR_ID")] = None

    comment: Annotated[str | None, wire("COMMENT")] = None

    files: Annotated[Mapping[int, TimelineFile] | None, wire("FILES")] = None
    """By number."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TimelineFile(Record):
    """A file of a comment."""

    id: int

    date: dt.datetime

    type: str
    """Such as `image`."""

    name: str

    size: int
    """In bytes."""

    image: TimelineFileImage | None = None
    """Pictures only."""

    author_id: Annotated[int, wire("authorId")]

    author_name: Annotated[str, wire("authorName")]

    url_preview: Annotated[str | None, wire("urlPreview")] = field(default=None, repr=False)
    """Address of a preview."""

    url_show: Annotated[str, wire("urlShow")] = field(repr=False)
    """Address to look at it."""

    url_download: Annotated[str, wire("urlDownload")] = field(repr=False)
    """Address to fetch it from."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TimelineFileImage(Record):
    """How large a picture is."""

    width: int

    height: int


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TimelineIcon(Record):
    """An icon for entries of the timeline."""

    code: str

    is_system: Annotated[bool, wire("isSystem")]
    """Whether it came with the portal."""

    file_uri: Annotated[str, wire("fileUri")]
    """Path of the file below the portal; empty for those of the portal."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TimelineLogMessage(Record):
    """A message of an application in the timeline."""

    id: int

    created: dt.datetime

    author_id: Annotated[int, wire("authorId")]

    title: str

    text: str

    icon_code: Annotated[str, wire("iconCode")]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TimelineLogo(Record):
    """A logo for entries of the timeline."""

    code: str

    is_system: Annotated[bool, wire("isSystem")]
    """Whether it came with the portal."""

    file_uri: Annotated[str, wire("fileUri")]
    """Path of the file below the portal; empty for those of the portal."""

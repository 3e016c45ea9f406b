# Generated from specs/lists/_list.yaml by `make generate`. Edit the specs, not this file.
"""Types of `lists.*`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal, Required, TypedDict

from attrs import frozen

from b24.call import Record, wire

from .types import ListPictureInput

__all__ = ["Iblock", "IblockFieldsInput", "IblockMessagesInput", "ListPictureInput"]


class IblockFieldsInput(TypedDict, total=False):
    """A list to create or change. What may be sent, by wire names."""

    NAME: Required[str]

    DESCRIPTION: str | None

    SORT: int | None

    PICTURE: ListPictureInput | None

    BIZPROC: Literal["Y", "N"] | None
    """Whether workflows run on its elements."""


class IblockMessagesInput(TypedDict, total=False):
    """What the list calls its elements and sections, and the buttons for them. What may be sent, by wire names."""

    ELEMENTS_NAME: str | None

    ELEMENT_NAME: str | None

    ELEMENT_ADD: str | None

    ELEMENT_EDIT: str | None

    ELEMENT_DELETE: str | None

    SECTIONS_NAME: str | None

    SECTION_NAME: str | None

    SECTION_ADD: str | None

    SECTION_EDIT: str | None

    SECTION_DELETE: str | None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Iblock(Record):
    """A list."""

    id: Annotated[int | None, wire("ID")] = None

    timestamp_x: Annotated[dt.datetime | None, wire("TIMESTAMP_X")] = None
    """When its settings were changed."""

    iblock_type_id: Annotated[str | None, wire("IBLOCK_TYPE_ID")] = None
    """Kind, such as `lists`."""

    lid: Annotated[str | None, wire("LID")] = None
    """Site."""

    code: Annotated[str | None, wire("CODE")] = None

    api_code: Annotated[str | None, wire("API_CODE")] = None

    name: Annotated[str | None, wire("NAME")] = None

    active: Annotated[bool | None, wire("ACTIVE")] = None

    sort: Annotated[int | None, wire("SORT")] = None

    list_page_url: Annotated[str | None, wire("LIST_PAGE_URL")] = None

    detail_page_url: Annotated[str | None, wire("DETAIL_PAGE_URL")] = None

    section_page_url: Annotated[str | None, wire("SECTION_PAGE_URL")] = None

    canonical_page_url: Annotated[str | None, wire("CANONICAL_PAGE_URL")] = None

    picture: Annotated[int | None, wire("PICTURE")] = None
    """File."""

    description: Annotated[str | None, wire("DESCRIPTION")] = None

    description_type: Annotated[str | None, wire("DESCRIPTION_TYPE")] = None
    """One of `text`, `html`."""

    rss_ttl: Annotated[int | None, wire("RSS_TTL")] = None
    """In hours."""

    rss_active: Annotated[bool | None, wire("RSS_ACTIVE")] = None

    rss_file_active: Annotated[bool | None, wire("RSS_FILE_ACTIVE")] = None

    rss_file_limit: Annotated[int | None, wire("RSS_FILE_LIMIT")] = None

    rss_file_days: Annotated[int | None, wire("RSS_FILE_DAYS")] = None

    rss_yandex_active: Annotated[bool | None, wire("RSS_YANDEX_ACTIVE")] = None

    xml_id: Annotated[str | None, wire("XML_ID")] = None

    tmp_id: Annotated[str | None, wire("TMP_ID")] = None

    index_element: Annotated[bool | None, wire("INDEX_ELEMENT")] = None
    """Whether search finds elements."""

    index_section: Annotated[bool | None, wire("INDEX_SECTION")] = None
    """Whether search finds sections."""

    workflow: Annotated[bool | None, wire("WORKFLOW")] = None

    bizproc: Annotated[bool | None, wire("BIZPROC")] = None
    """Whether workflows run on its elements."""

    section_chooser: Annotated[str | None, wire("SECTION_CHOOSER")] = None

    list_mode: Annotated[str | None, wire("LIST_MODE")] = None

    rights_mode: Annotated[str | None, wire("RIGHTS_MODE")] = None
    """`E` if rights are kept for each element, `S` if for the whole list."""

    section_property: Annotated[str | None, wire("SECTION_PROPERTY")] = None

    property_index: Annotated[str | None, wire("PROPERTY_INDEX")] = None

    version: Annotated[int | None, wire("VERSION")] = None

    last_conv_element: Annotated[int | None, wire("LAST_CONV_ELEMENT")] = None

    socnet_group_id: Annotated[int | None, wire("SOCNET_GROUP_ID")] = None
    """Group that it belongs to."""

    edit_file_before: Annotated[str | None, wire("EDIT_FILE_BEFORE")] = None

    edit_file_after: Annotated[str | None, wire("EDIT_FILE_AFTER")] = None

    sections_name: Annotated[str | None, wire("SECTIONS_NAME")] = None

    section_name: Annotated[str | None, wire("SECTION_NAME")] = None

    elements_name: Annotated[str | None, wire("ELEMENTS_NAME")] = None

    element_name: Annotated[str | None, wire("ELEMENT_NAME")] = None

    rest_on: Annotated[bool | None, wire("REST_ON")] = None

    fulltext_index: Annotated[bool | None, wire("FULLTEXT_INDEX")] = None

    external_id: Annotated[str | None, wire("EXTERNAL_ID")] = None

    lang_dir: Annotated[str | None, wire("LANG_DIR")] = None

    server_name: Annotated[str | None, wire("SERVER_NAME")] = None

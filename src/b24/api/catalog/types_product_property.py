# Generated from specs/catalog/_product_property.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class ProductPropertyInput(TypedDict, total=False):
    """A property of products or variations. What may be sent, by wire names."""

    iblockId: int
    """The catalog's information block; needed by updates too."""

    name: str

    active: Literal["Y", "N"]

    sort: int

    code: str
    """Does not begin with a digit."""

    defaultValue: str

    propertyType: Literal["N", "S", "L", "F", "E", "G"]
    """Base type. One of `N` (number), `S` (text), `L` (list), `F` (file), `E` (link to elements), `G` (link to
    sections).
    """

    userType: str
    """Special type on top of the base one: `DateTime`, `Money`, `SKU`, `directory`, `employee`, `UserID`, `EList`,
    `EAutocomplete`, `SectionAuto`, `HTML`, `map_google`, `map_yandex`, `DiskFile`, `ECrm`, `BoolEnum` or others.
    """

    rowCount: int
    """Rows of the input field."""

    colCount: int
    """Columns of the input field."""

    listType: Literal["L", "C"]
    """Look of a list. One of `L` (drop-down list), `C` (checkboxes)."""

    multiple: Literal["Y", "N"]
    """Whether it holds several values."""

    xmlId: str
    """Its id in another system."""

    fileType: str
    """File name extensions that are allowed."""

    multipleCnt: int
    """How many input fields several values have."""

    linkIblockId: int
    """The information block that links lead to."""

    withDescription: Literal["Y", "N"]
    """Whether values have descriptions."""

    searchable: Literal["Y", "N"]

    filtrable: Literal["Y", "N"]

    isRequired: Literal["Y", "N"]

    hint: str

    userTypeSettings: Mapping[str, Any]
    """Settings of the special type, such as `tableName` of a `directory`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ProductProperty(Record):
    """A property of products or variations."""

    id: int | None = None

    timestamp_x: Annotated[dt.datetime | None, wire("timestampX")] = None
    """When it was changed."""

    iblock_id: Annotated[int | None, wire("iblockId")] = None
    """The catalog's information block; needed by updates too."""

    name: str | None = None

    active: bool | None = None

    sort: int | None = None

    code: str | None = None
    """Does not begin with a digit."""

    default_value: Annotated[str | None, wire("defaultValue")] = None

    property_type: Annotated[str | None, wire("propertyType")] = None
    """Base type. One of `N` (number), `S` (text), `L` (list), `F` (file), `E` (link to elements), `G` (link to
    sections).
    """

    user_type: Annotated[str | None, wire("userType")] = None
    """Special type on top of the base one: `DateTime`, `Money`, `SKU`, `directory`, `employee`, `UserID`, `EList`,
    `EAutocomplete`, `SectionAuto`, `HTML`, `map_google`, `map_yandex`, `DiskFile`, `ECrm`, `BoolEnum` or others.
    """

    row_count: Annotated[int | None, wire("rowCount")] = None
    """Rows of the input field."""

    col_count: Annotated[int | None, wire("colCount")] = None
    """Columns of the input field."""

    list_type: Annotated[str | None, wire("listType")] = None
    """Look of a list. One of `L` (drop-down list), `C` (checkboxes)."""

    multiple: bool | None = None
    """Whether it holds several values."""

    xml_id: Annotated[str | None, wire("xmlId")] = None
    """Its id in another system."""

    file_type: Annotated[str | None, wire("fileType")] = None
    """File name extensions that are allowed."""

    multiple_cnt: Annotated[int | None, wire("multipleCnt")] = None
    """How many input fields several values have."""

    link_iblock_id: Annotated[int | None, wire("linkIblockId")] = None
    """The information block that links lead to."""

    with_description: Annotated[bool | None, wire("withDescription")] = None
    """Whether values have descriptions."""

    searchable: bool | None = None

    filtrable: bool | None = None

    is_required: Annotated[bool | None, wire("isRequired")] = None

    hint: str | None = None

    user_type_settings: Annotated[dict[str, Any] | None, wire("userTypeSettings")] = None
    """Settings of the special type, such as `tableName` of a `directory`."""

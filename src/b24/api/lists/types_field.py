# Generated from specs/lists/_field.yaml by `make generate`. Edit the specs, not this file.
"""Types of `lists.*`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, Required, TypedDict

from attrs import frozen

from b24.call import Record, wire


class ListFieldInputsInput(TypedDict, total=False):
    """A field to create or change. What may be sent, by wire names."""

    NAME: Required[str]

    TYPE: Required[str]
    """Kind, as `lists.field.type.get` tells; it never changes."""

    IS_REQUIRED: Literal["Y", "N"] | None

    MULTIPLE: Literal["Y", "N"] | None

    SORT: int | None

    DEFAULT_VALUE: Any
    """Needed with `ADD_READ_ONLY_FIELD`."""

    LIST: Mapping[str, ListFieldOptionInput] | None
    """Values to choose from by their numbers; new ones get numbers of their own."""

    LIST_TEXT_VALUES: str | None
    """More values to choose from, a line each."""

    LIST_DEF: Sequence[str] | None
    """Numbers of the values that are chosen at first."""

    CODE: str | None
    """Needed but for the fields that every list has."""

    SETTINGS: ListFieldSettingsInput | None

    USER_TYPE_SETTINGS: Mapping[str, Any] | None
    """By the kind of the field."""

    ROW_COUNT: int | None
    """Height."""

    COL_COUNT: int | None
    """Width."""

    LINK_IBLOCK_ID: int | None
    """List that it points to; needed where it points to sections or elements."""


class ListFieldOptionInput(TypedDict, total=False):
    """A value to choose from. What may be sent, by wire names."""

    VALUE: Required[str]

    SORT: int | None

    DEF: Literal["Y", "N"] | None
    """Whether it is chosen at first."""


class ListFieldSettingsInput(TypedDict, total=False):
    """Where a field is shown, and where it can be written. What may be sent, by wire names."""

    SHOW_ADD_FORM: Literal["Y", "N"]
    """Whether the form for new elements shows it."""

    SHOW_EDIT_FORM: Literal["Y", "N"]
    """Whether the form for changes shows it."""

    ADD_READ_ONLY_FIELD: Literal["Y", "N"]
    """Whether it cannot be written in the form for new elements."""

    EDIT_READ_ONLY_FIELD: Literal["Y", "N"]
    """Whether it cannot be written in the form for changes."""

    SHOW_FIELD_PREVIEW: Literal["Y", "N"]
    """Whether links to the element show it."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ListField(Record):
    """A field of a list."""

    __open__: ClassVar[bool] = True

    field_id: Annotated[str | None, wire("FIELD_ID")] = None
    """`PROPERTY_` with its number, or the name of a field that every list has."""

    sort: Annotated[int | None, wire("SORT")] = None

    name: Annotated[str | None, wire("NAME")] = None

    is_required: Annotated[bool | None, wire("IS_REQUIRED")] = None

    multiple: Annotated[bool | None, wire("MULTIPLE")] = None

    default_value: Annotated[Any, wire("DEFAULT_VALUE")] = None
    """Of the kind of the field."""

    type: Annotated[str | None, wire("TYPE")] = None
    """Kind, as `lists.field.type.get` tells."""

    property_type: Annotated[str | None, wire("PROPERTY_TYPE")] = None

    property_user_type: Annotated[Any, wire("PROPERTY_USER_TYPE")] = None
    """What a kind of its own does; false for the others."""

    code: Annotated[str | None, wire("CODE")] = None

    id: Annotated[int | None, wire("ID")] = None

    link_iblock_id: Annotated[int | None, wire("LINK_IBLOCK_ID")] = None
    """List that it points to."""

    row_count: Annotated[int | None, wire("ROW_COUNT")] = None

    col_count: Annotated[int | None, wire("COL_COUNT")] = None

    user_type_settings: Annotated[dict[str, Any] | None, wire("USER_TYPE_SETTINGS")] = None
    """By the kind of the field."""

    settings: Annotated[ListFieldSettings | None, wire("SETTINGS")] = None

    display_values_form: Annotated[dict[str, str] | None, wire("DISPLAY_VALUES_FORM")] = None
    """Values to choose from, by their numbers; lists only."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ListFieldSettings(Record):
    """Where a field is shown, and where it can be written."""

    show_add_form: Annotated[bool | None, wire("SHOW_ADD_FORM")] = None
    """Whether the form for new elements shows it."""

    show_edit_form: Annotated[bool | None, wire("SHOW_EDIT_FORM")] = None
    """Whether the form for changes shows it."""

    add_read_only_field: Annotated[bool | None, wire("ADD_READ_ONLY_FIELD")] = None
    """Whether it cannot be written in the form for new elements."""

    edit_read_only_field: Annotated[bool | None, wire("EDIT_READ_ONLY_FIELD")] = None
    """Whether it cannot be written in the form for changes."""

    show_field_preview: Annotated[bool | None, wire("SHOW_FIELD_PREVIEW")] = None
    """Whether links to the element show it."""

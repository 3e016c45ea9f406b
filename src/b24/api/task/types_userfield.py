# Generated from specs/task/_userfield.yaml by `make generate`. Edit the specs, not this file.
"""Types of `task.*`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class TaskUserFieldInput(TypedDict, total=False):
    """A custom field of tasks. What may be sent, by wire names."""

    FIELD_NAME: str
    """Code of the field. `UF_` is put before it unless it is there already. Needed to create a field, and not to be
    changed later.
    """

    USER_TYPE_ID: str
    """Kind of the field; tasks can have `string`, `double`, `datetime` and `boolean`. Needed to create a field, and
    not to be changed later.
    """

    XML_ID: str
    """Code of the field outside."""

    SORT: int
    """Position."""

    MULTIPLE: Literal["Y", "N"]
    """Whether it holds a list of values; never for `boolean`."""

    MANDATORY: Literal["Y", "N"]

    SETTINGS: TaskUserFieldSettingsInput | Mapping[str, Any]

    EDIT_FORM_LABEL: Mapping[str, str | None]
    """Name in the form, by language."""

    LABEL: str
    """Name of the field."""


class TaskUserFieldSettingsInput(TypedDict, total=False):
    """What a custom field of tasks needs to know by its kind. What may be sent, by wire names."""

    DEFAULT_VALUE: Any
    """Value to start with; of `datetime` `{TYPE, VALUE}`, where the type is `NONE`, `NOW` or `FIXED`; of `boolean` 1
    or 0.
    """

    ROWS: int
    """Height of a text field, in lines."""

    SIZE: int
    """Width of the input field."""

    REGEXP: str
    """What a text must match."""

    MIN_LENGTH: int

    MAX_LENGTH: int
    """0 for no limit."""

    PRECISION: int
    """Digits after the point, of `double`."""

    MIN_VALUE: Decimal | float

    MAX_VALUE: Decimal | float
    """0 for no limit."""

    USE_SECOND: Literal["Y", "N"]
    """Whether `datetime` has seconds."""

    USE_TIMEZONE: Literal["Y", "N"]
    """Whether `datetime` goes by the user's time zone."""

    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]
    """How a flag looks. One of `CHECKBOX`, `RADIO`, `DROPDOWN`."""

    LABEL: Sequence[str]
    """Words for no and yes."""

    LABEL_CHECKBOX: Any
    """Words beside the checkbox."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskUserField(Record):
    """A custom field of tasks."""

    id: Annotated[int | None, wire("ID")] = None

    entity_id: Annotated[str | None, wire("ENTITY_ID")] = None
    """What the field belongs to, `TASKS_TASK`."""

    field_name: Annotated[str | None, wire("FIELD_NAME")] = None
    """Code of the field. `UF_` is put before it unless it is there already. Needed to create a field, and not to be
    changed later.
    """

    user_type_id: Annotated[str | None, wire("USER_TYPE_ID")] = None
    """Kind of the field; tasks can have `string`, `double`, `datetime` and `boolean`. Needed to create a field, and
    not to be changed later.
    """

    xml_id: Annotated[str | None, wire("XML_ID")] = None
    """Code of the field outside."""

    sort: Annotated[int | None, wire("SORT")] = None
    """Position."""

    multiple: Annotated[bool | None, wire("MULTIPLE")] = None
    """Whether it holds a list of values; never for `boolean`."""

    mandatory: Annotated[bool | None, wire("MANDATORY")] = None

    show_filter: Annotated[str | None, wire("SHOW_FILTER")] = None
    """Whether the list of tasks can be filtered by it."""

    show_in_list: Annotated[bool | None, wire("SHOW_IN_LIST")] = None
    """Whether the list of tasks shows it."""

    edit_in_list: Annotated[bool | None, wire("EDIT_IN_LIST")] = None
    """Whether it can be edited there."""

    is_searchable: Annotated[bool | None, wire("IS_SEARCHABLE")] = None
    """Whether search looks in it."""

    settings: Annotated[TaskUserFieldSettings | None, wire("SETTINGS")] = None

    edit_form_label: Annotated[dict[str, str | None] | None, wire("EDIT_FORM_LABEL")] = None
    """Name in the form, by language."""

    list_column_label: Annotated[dict[str, str | None] | None, wire("LIST_COLUMN_LABEL")] = None
    """Name in the list, by language."""

    list_filter_label: Annotated[dict[str, str | None] | None, wire("LIST_FILTER_LABEL")] = None
    """Name in the filter, by language."""

    error_message: Annotated[dict[str, str | None] | None, wire("ERROR_MESSAGE")] = None
    """What to say of a wrong value, by language."""

    help_message: Annotated[dict[str, str | None] | None, wire("HELP_MESSAGE")] = None
    """Help, by language."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskUserFieldSettings(Record):
    """What a custom field of tasks needs to know by its kind."""

    __open__: ClassVar[bool] = True

    default_value: Annotated[Any, wire("DEFAULT_VALUE")] = None
    """Value to start with; of `datetime` `{TYPE, VALUE}`, where the type is `NONE`, `NOW` or `FIXED`; of `boolean` 1
    or 0.
    """

    rows: Annotated[int | None, wire("ROWS")] = None
    """Height of a text field, in lines."""

    size: Annotated[int | None, wire("SIZE")] = None
    """Width of the input field."""

    regexp: Annotated[str | None, wire("REGEXP")] = None
    """What a text must match."""

    min_length: Annotated[int | None, wire("MIN_LENGTH")] = None

    max_length: Annotated[int | None, wire("MAX_LENGTH")] = None
    """0 for no limit."""

    precision: Annotated[int | None, wire("PRECISION")] = None
    """Digits after the point, of `double`."""

    min_value: Annotated[Decimal | None, wire("MIN_VALUE")] = None

    max_value: Annotated[Decimal | None, wire("MAX_VALUE")] = None
    """0 for no limit."""

    use_second: Annotated[bool | None, wire("USE_SECOND")] = None
    """Whether `datetime` has seconds."""

    use_timezone: Annotated[bool | None, wire("USE_TIMEZONE")] = None
    """Whether `datetime` goes by the user's time zone."""

    display: Annotated[str | None, wire("DISPLAY")] = None
    """How a flag looks. One of `CHECKBOX`, `RADIO`, `DROPDOWN`."""

    label: Annotated[list[str] | None, wire("LABEL")] = None
    """Words for no and yes."""

    label_checkbox: Annotated[Any, wire("LABEL_CHECKBOX")] = None
    """Words beside the checkbox."""

# Generated from specs/user/_userfield.yaml by `make generate`. Edit the specs, not this file.
"""Types of `user.*`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class UserFieldInput(TypedDict, total=False):
    """A custom field of users. What may be sent, by wire names."""

    FIELD_NAME: str
    """Code of the field. The portal writes it in capital letters and puts `UF_USR_` before it. Needed to create a
    field, and not to be changed later.
    """

    USER_TYPE_ID: str
    """Kind of the field: `string`, `integer`, `double`, `date`, `datetime`, `boolean`, `file`, `enumeration` (a list
    of values), `url`, `address`, `money`, `iblock_section`, `iblock_element`, `employee` (a user), `crm` (an object of
    the CRM), `crm_status` (a value of a reference book), or `rest_`, the number of an application, `_` and the kind
    that it added. Needed to create a field, and not to be changed later.
    """

    XML_ID: str
    """Code of the field outside."""

    SORT: int
    """Position."""

    MULTIPLE: Literal["Y", "N"]
    """Whether it holds a list of values; not to be changed later."""

    MANDATORY: Literal["Y", "N"]

    SHOW_FILTER: Literal["N", "Y", "I", "E", "S"]
    """Whether the list of users can be filtered by it. Send `Y` or `N`; the answer tells how it is compared. One of
    `N` (not shown), `Y` (shown), `I` (exactly), `E` (by a mask), `S` (by a part).
    """

    SHOW_IN_LIST: Literal["Y", "N"]
    """Whether the list of users shows it."""

    EDIT_IN_LIST: Literal["Y", "N"]
    """Whether it can be edited there."""

    IS_SEARCHABLE: Literal["Y", "N"]
    """Whether search looks in it."""

    SETTINGS: UserFieldSettingsInput | Mapping[str, Any]

    LIST: Sequence[UserFieldOptionInput]
    """Values to choose from; `enumeration` fields only."""

    EDIT_FORM_LABEL: Any
    """Name in the form, as a text or as texts by language."""

    LIST_COLUMN_LABEL: Any
    """Name in the list, as a text or as texts by language."""

    LIST_FILTER_LABEL: Any
    """Name in the filter, as a text or as texts by language."""

    ERROR_MESSAGE: Any
    """What to say of a wrong value, as a text or as texts by language."""

    HELP_MESSAGE: Any
    """Help, as a text or as texts by language."""

    LABEL: str
    """Name that stands for all texts above that are not given."""


class UserFieldOptionInput(TypedDict, total=False):
    """A value of a custom list field of users. What may be sent, by wire names."""

    ID: int
    """To change or delete a value; without it one is added."""

    SORT: int
    """Position."""

    VALUE: str

    DEF: Literal["Y", "N"]
    """Whether the field starts with it."""

    XML_ID: str
    """Code of the value outside."""

    DEL: Literal["Y", "N"]
    """Deletes the value of this `ID`."""


class UserFieldSettingsInput(TypedDict, total=False):
    """What a custom field of users needs to know by its kind. What may be sent, by wire names."""

    DEFAULT_VALUE: Any
    """Value to start with."""

    DISPLAY: str
    """How a list looks, such as `UI`."""

    LIST_HEIGHT: int

    CAPTION_NO_VALUE: str
    """What stands for no value."""

    SHOW_NO_VALUE: Literal["Y", "N"]
    """Whether a mandatory field offers no value."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class UserField(Record):
    """A custom field of users."""

    id: Annotated[int | None, wire("ID")] = None

    entity_id: Annotated[str | None, wire("ENTITY_ID")] = None
    """What the field belongs to, `USER`."""

    field_name: Annotated[str | None, wire("FIELD_NAME")] = None
    """Code of the field. The portal writes it in capital letters and puts `UF_USR_` before it. Needed to create a
    field, and not to be changed later.
    """

    user_type_id: Annotated[str | None, wire("USER_TYPE_ID")] = None
    """Kind of the field: `string`, `integer`, `double`, `date`, `datetime`, `boolean`, `file`, `enumeration` (a list
    of values), `url`, `address`, `money`, `iblock_section`, `iblock_element`, `employee` (a user), `crm` (an object of
    the CRM), `crm_status` (a value of a reference book), or `rest_`, the number of an application, `_` and the kind
    that it added. Needed to create a field, and not to be changed later.
    """

    xml_id: Annotated[str | None, wire("XML_ID")] = None
    """Code of the field outside."""

    sort: Annotated[int | None, wire("SORT")] = None
    """Position."""

    multiple: Annotated[bool | None, wire("MULTIPLE")] = None
    """Whether it holds a list of values; not to be changed later."""

    mandatory: Annotated[bool | None, wire("MANDATORY")] = None

    show_filter: Annotated[str | None, wire("SHOW_FILTER")] = None
    """Whether the list of users can be filtered by it. Send `Y` or `N`; the answer tells how it is compared. One of
    `N` (not shown), `Y` (shown), `I` (exactly), `E` (by a mask), `S` (by a part).
    """

    show_in_list: Annotated[bool | None, wire("SHOW_IN_LIST")] = None
    """Whether the list of users shows it."""

    edit_in_list: Annotated[bool | None, wire("EDIT_IN_LIST")] = None
    """Whether it can be edited there."""

    is_searchable: Annotated[bool | None, wire("IS_SEARCHABLE")] = None
    """Whether search looks in it."""

    settings: Annotated[UserFieldSettings | None, wire("SETTINGS")] = None

    list_: Annotated[Sequence[UserFieldOption] | None, wire("LIST")] = None
    """Values to choose from; `enumeration` fields only."""

    edit_form_label: Annotated[Any, wire("EDIT_FORM_LABEL")] = None
    """Name in the form, as a text or as texts by language."""

    list_column_label: Annotated[Any, wire("LIST_COLUMN_LABEL")] = None
    """Name in the list, as a text or as texts by language."""

    list_filter_label: Annotated[Any, wire("LIST_FILTER_LABEL")] = None
    """Name in the filter, as a text or as texts by language."""

    error_message: Annotated[Any, wire("ERROR_MESSAGE")] = None
    """What to say of a wrong value, as a text or as texts by language."""

    help_message: Annotated[Any, wire("HELP_MESSAGE")] = None
    """Help, as a text or as texts by language."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class UserFieldOption(Record):
    """A value of a custom list field of users."""

    id: Annotated[int | None, wire("ID")] = None
    """To change or delete a value; without it one is added."""

    sort: Annotated[int | None, wire("SORT")] = None
    """Position."""

    value: Annotated[str | None, wire("VALUE")] = None

    def_: Annotated[bool | None, wire("DEF")] = None
    """Whether the field starts with it."""

    xml_id: Annotated[str | None, wire("XML_ID")] = None
    """Code of the value outside."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class UserFieldSettings(Record):
    """What a custom field of users needs to know by its kind."""

    __open__: ClassVar[bool] = True

    default_value: Annotated[Any, wire("DEFAULT_VALUE")] = None
    """Value to start with."""

    display: Annotated[str | None, wire("DISPLAY")] = None
    """How a list looks, such as `UI`."""

    list_height: Annotated[int | None, wire("LIST_HEIGHT")] = None

    caption_no_value: Annotated[str | None, wire("CAPTION_NO_VALUE")] = None
    """What stands for no value."""

    show_no_value: Annotated[bool | None, wire("SHOW_NO_VALUE")] = None
    """Whether a mandatory field offers no value."""

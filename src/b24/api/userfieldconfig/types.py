# Generated from specs/userfieldconfig/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `userfieldconfig.*`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class UserFieldInput(TypedDict, total=False):
    """A custom field. What may be sent, by wire names."""

    entityId: str
    """What the field belongs to, such as `CRM_7` for a smart process. Needed to create a field."""

    fieldName: str
    """Code of the field: `UF_`, the object and `_` (`UF_CRM_7_`), then capital letters, digits and `_`; at most 50
    characters. Needed to create a field.
    """

    userTypeId: str
    """Kind of the field, one of `userfieldconfig.getTypes`. Needed to create a field, and to change `enum`, where it
    is `enumeration`.
    """

    xmlId: str
    """Code of the field outside."""

    sort: int
    """Position; 100 where a new field has none."""

    multiple: Literal["Y", "N"]
    """Whether it holds a list of values; set at creation, false without it."""

    mandatory: Literal["Y", "N"]
    """False where a new field does not say."""

    showFilter: Literal["N", "Y", "I", "E", "S"]
    """Whether the field can be filtered by; `N` where a new field does not say. Send `Y` or `N`; the answer tells
    how it is compared. One of `N` (not shown), `Y` (shown), `I` (exactly), `E` (by a mask), `S` (by a part).
    """

    editInList: Literal["Y", "N"]
    """Whether it can be edited in lists; set at creation."""

    isSearchable: Literal["Y", "N"]
    """Whether search looks in it."""

    settings: UserFieldSettingsInput | Mapping[str, Any]

    editFormLabel: Mapping[str, str | None] | None
    """Name in the form, by language."""

    helpMessage: Mapping[str, str | None] | None
    """Help, by language."""

    enum: Sequence[UserFieldOptionInput]
    """Values to choose from; `enumeration` fields only."""


UserFieldOptionInput = TypedDict(
    "UserFieldOptionInput",
    {
        "id": "int",
        "value": "str",
        "def": 'Literal["Y", "N"]',
        "sort": "int",
        "xmlId": "str",
        "del": 'Literal["Y", "N"]',
    },
    total=False,
)
"""A value of a custom list field. What may be sent, by wire names.

id: To update or delete, name the value by it; without it a value is added.

def: Whether the field starts with it.

sort: Position.

xmlId: Code of the value outside.

del: Deletes the value of this `id`.
"""


class UserFieldSettingsInput(TypedDict, total=False):
    """What a custom field needs to know by its kind. What may be sent, by wire names."""

    DEFAULT_VALUE: Any
    """Value to start with; of dates `{VALUE, TYPE}`, where the type is `NONE`, `NOW` or `FIXED`; of `boolean` 1 or
    0; of `money` such as `100|EUR`.
    """

    SIZE: int
    """Width of the input."""

    ROWS: int
    """Height of the input; `string` and `url`."""

    REGEXP: str
    """Regular expression that texts must match."""

    MIN_LENGTH: int

    MAX_LENGTH: int

    MIN_VALUE: Decimal | float

    MAX_VALUE: Decimal | float

    PRECISION: int
    """Digits after the point; `double`."""

    DISPLAY: str
    """How it looks. `CHECKBOX`, `RADIO` or `DROPDOWN` for `boolean`; `LIST`, `UI`, `CHECKBOX` or `DIALOG` for lists
    and information blocks.
    """

    LABEL: Any
    """Name of yes; `boolean`."""

    LABEL_CHECKBOX: str
    """Text at the checkbox."""

    USE_SECOND: Literal["Y", "N"]
    """Whether times have seconds."""

    USE_TIMEZONE: Literal["Y", "N"]
    """Whether times have zones."""

    POPUP: Literal["Y", "N"]
    """Whether a link opens a window."""

    SHOW_MAP: Literal["Y", "N"]
    """Whether a map is shown; `address`."""

    LIST_WIDTH: int
    """Width of a picture in the list."""

    LIST_HEIGHT: int
    """Height of the list, or of a picture in it."""

    MAX_SHOW_SIZE: int
    """Largest file that is shown."""

    MAX_ALLOWED_SIZE: int
    """Largest file that can be stored."""

    EXTENSIONS: Sequence[str]
    """Kinds of files that can be stored."""

    TARGET_BLANK: Literal["Y", "N"]
    """Whether a file opens a tab."""

    CAPTION_NO_VALUE: str
    """What stands for no value."""

    SHOW_NO_VALUE: Literal["Y", "N"]
    """Whether no value is offered."""

    IBLOCK_ID: int
    """The information block."""

    ACTIVE_FILTER: Literal["Y", "N"]
    """Whether only active elements are offered."""

    ENTITY_TYPE: str
    """The reference book, one of `crm.status.entity.types`; `crm_status`."""

    LEAD: Literal["Y", "N"]
    """Whether leads may be chosen; `crm`, as the next ones."""

    CONTACT: Literal["Y", "N"]

    COMPANY: Literal["Y", "N"]

    DEAL: Literal["Y", "N"]

    QUOTE: Literal["Y", "N"]

    ORDER: Literal["Y", "N"]

    SMART_INVOICE: Literal["Y", "N"]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class UserField(Record):
    """A custom field."""

    id: int | None = None

    entity_id: Annotated[str | None, wire("entityId")] = None
    """What the field belongs to, such as `CRM_7` for a smart process. Needed to create a field."""

    field_name: Annotated[str | None, wire("fieldName")] = None
    """Code of the field: `UF_`, the object and `_` (`UF_CRM_7_`), then capital letters, digits and `_`; at most 50
    characters. Needed to create a field.
    """

    user_type_id: Annotated[str | None, wire("userTypeId")] = None
    """Kind of the field, one of `userfieldconfig.getTypes`. Needed to create a field, and to change `enum`, where it
    is `enumeration`.
    """

    xml_id: Annotated[str | None, wire("xmlId")] = None
    """Code of the field outside."""

    sort: int | None = None
    """Position; 100 where a new field has none."""

    multiple: bool | None = None
    """Whether it holds a list of values; set at creation, false without it."""

    mandatory: bool | None = None
    """False where a new field does not say."""

    show_filter: Annotated[str | None, wire("showFilter")] = None
    """Whether the field can be filtered by; `N` where a new field does not say. Send `Y` or `N`; the answer tells
    how it is compared. One of `N` (not shown), `Y` (shown), `I` (exactly), `E` (by a mask), `S` (by a part).
    """

    show_in_list: Annotated[bool | None, wire("showInList")] = None
    """Whether lists show it."""

    edit_in_list: Annotated[bool | None, wire("editInList")] = None
    """Whether it can be edited in lists; set at creation."""

    is_searchable: Annotated[bool | None, wire("isSearchable")] = None
    """Whether search looks in it."""

    settings: UserFieldSettings | None = None

    language_id: Annotated[dict[str, str] | None, wire("languageId")] = None
    """Languages that there are texts in."""

    edit_form_label: Annotated[dict[str, str | None] | None, wire("editFormLabel")] = None
    """Name in the form, by language."""

    list_column_label: Annotated[dict[str, str | None] | None, wire("listColumnLabel")] = None
    """Name in the list, by language."""

    list_filter_label: Annotated[dict[str, str | None] | None, wire("listFilterLabel")] = None
    """Name in the filter, by language."""

    error_message: Annotated[dict[str, str | None] | None, wire("errorMessage")] = None
    """What to say of a wrong value, by language."""

    help_message: Annotated[dict[str, str | None] | None, wire("helpMessage")] = None
    """Help, by language."""

    enum: Sequence[UserFieldOption] | None = None
    """Values to choose from; `enumeration` fields only."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class UserFieldOption(Record):
    """A value of a custom list field."""

    id: int | None = None
    """To update or delete, name the value by it; without it a value is added."""

    user_field_id: Annotated[int | None, wire("userFieldId")] = None
    """The field."""

    value: str | None = None

    def_: Annotated[bool | None, wire("def")] = None
    """Whether the field starts with it."""

    sort: int | None = None
    """Position."""

    xml_id: Annotated[str | None, wire("xmlId")] = None
    """Code of the value outside."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class UserFieldSettings(Record):
    """What a custom field needs to know by its kind."""

    __open__: ClassVar[bool] = True

    default_value: Annotated[Any, wire("DEFAULT_VALUE")] = None
    """Value to start with; of dates `{VALUE, TYPE}`, where the type is `NONE`, `NOW` or `FIXED`; of `boolean` 1 or
    0; of `money` such as `100|EUR`.
    """

    size: Annotated[int | None, wire("SIZE")] = None
    """Width of the input."""

    rows: Annotated[int | None, wire("ROWS")] = None
    """Height of the input; `string` and `url`."""

    regexp: Annotated[str | None, wire("REGEXP")] = None
    """Regular expression that texts must match."""

    min_length: Annotated[int | None, wire("MIN_LENGTH")] = None

    max_length: Annotated[int | None, wire("MAX_LENGTH")] = None

    min_value: Annotated[Decimal | None, wire("MIN_VALUE")] = None

    max_value: Annotated[Decimal | None, wire("MAX_VALUE")] = None

    precision: Annotated[int | None, wire("PRECISION")] = None
    """Digits after the point; `double`."""

    display: Annotated[str | None, wire("DISPLAY")] = None
    """How it looks. `CHECKBOX`, `RADIO` or `DROPDOWN` for `boolean`; `LIST`, `UI`, `CHECKBOX` or `DIALOG` for lists
    and information blocks.
    """

    label: Annotated[Any, wire("LABEL")] = None
    """Name of yes; `boolean`."""

    label_checkbox: Annotated[str | None, wire("LABEL_CHECKBOX")] = None
    """Text at the checkbox."""

    use_second: Annotated[bool | None, wire("USE_SECOND")] = None
    """Whether times have seconds."""

    use_timezone: Annotated[bool | None, wire("USE_TIMEZONE")] = None
    """Whether times have zones."""

    popup: Annotated[bool | None, wire("POPUP")] = None
    """Whether a link opens a window."""

    show_map: Annotated[bool | None, wire("SHOW_MAP")] = None
    """Whether a map is shown; `address`."""

    list_width: Annotated[int | None, wire("LIST_WIDTH")] = None
    """Width of a picture in the list."""

    list_height: Annotated[int | None, wire("LIST_HEIGHT")] = None
    """Height of the list, or of a picture in it."""

    max_show_size: Annotated[int | None, wire("MAX_SHOW_SIZE")] = None
    """Largest file that is shown."""

    max_allowed_size: Annotated[int | None, wire("MAX_ALLOWED_SIZE")] = None
    """Largest file that can be stored."""

    extensions: Annotated[list[str] | None, wire("EXTENSIONS")] = None
    """Kinds of files that can be stored."""

    target_blank: Annotated[bool | None, wire("TARGET_BLANK")] = None
    """Whether a file opens a tab."""

    caption_no_value: Annotated[str | None, wire("CAPTION_NO_VALUE")] = None
    """What stands for no value."""

    show_no_value: Annotated[bool | None, wire("SHOW_NO_VALUE")] = None
    """Whether no value is offered."""

    iblock_id: Annotated[int | None, wire("IBLOCK_ID")] = None
    """The information block."""

    active_filter: Annotated[bool | None, wire("ACTIVE_FILTER")] = None
    """Whether only active elements are offered."""

    entity_type: Annotated[str | None, wire("ENTITY_TYPE")] = None
    """The reference book, one of `crm.status.entity.types`; `crm_status`."""

    lead: Annotated[bool | None, wire("LEAD")] = None
    """Whether leads may be chosen; `crm`, as the next ones."""

    contact: Annotated[bool | None, wire("CONTACT")] = None

    company: Annotated[bool | None, wire("COMPANY")] = None

    deal: Annotated[bool | None, wire("DEAL")] = None

    quote: Annotated[bool | None, wire("QUOTE")] = None

    order: Annotated[bool | None, wire("ORDER")] = None

    smart_invoice: Annotated[bool | None, wire("SMART_INVOICE")] = None

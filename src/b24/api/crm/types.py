# Generated from specs/crm/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `crm.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal, Required, TypedDict

from attrs import field, frozen

from b24.call import Record, Upload, wire


class CardElementInput(TypedDict, total=False):
    """A field in a section of a card. What may be sent, by wire names."""

    name: Required[str]
    """The field, as in `crm.*.fields` of the object; some, such as `CLIENT`, stand for several."""

    optionFlags: Literal[1, 0] | None
    """Whether it is shown even if it is empty. Default: `0`."""

    options: CardElementOptionsInput | Mapping[str, Any] | None


class CardElementOptionsInput(TypedDict, total=False):
    """How a field in a card is shown. What may be sent, by wire names."""

    defaultCountry: str
    """Country of phone numbers, such as `DE`."""

    defaultAddressType: int
    """Type of the address, as `crm.enum.addresstype` lists them."""

    isPayButtonVisible: Literal["true", "false"]
    """Whether `OPPORTUNITY_WITH_CURRENCY` has the button to pay. One of `true`, `false`. Default: `true`."""

    isPaymentDocumentsVisible: Literal["true", "false"]
    """Whether `OPPORTUNITY_WITH_CURRENCY` has the block of payments and deliveries. One of `true`, `false`. Default:
    `true`.
    """


class CardSectionInput(TypedDict, total=False):
    """A section in the card of a CRM object. What may be sent, by wire names."""

    name: Required[str]
    """Unique in the card."""

    title: Required[str]

    type: Required[str]
    """`section`; there is no other."""

    elements: Sequence[CardElementInput] | None


class ContactKeyInput(TypedDict, total=False):
    """Which contact is meant. What may be sent, by wire names."""

    CONTACT_ID: Required[int]


class ContactLinkInput(TypedDict, total=False):
    """A contact of another object. What may be sent, by wire names."""

    CONTACT_ID: Required[int]

    SORT: int | None
    """Position; without it, behind the others."""

    IS_PRIMARY: Literal["Y", "N"] | None
    """Whether it is the main one; the first one is, if none is said to be."""


class FileFieldInput(TypedDict, total=False):
    """A file in a field of the CRM. What may be sent, by wire names."""

    fileData: Upload
    """The file to store."""


class MultiFieldInput(TypedDict, total=False):
    """A phone number, an e-mail address, a website, a messenger or a link. What may be sent, by wire names."""

    ID: int
    """To update, name the value to change by it. Without it a value is added; values not named stay."""

    TYPE_ID: Literal["PHONE", "EMAIL", "WEB", "IM", "LINK"]
    """One of `PHONE`, `EMAIL`, `WEB`, `IM`, `LINK`."""

    VALUE: str
    """With an `ID`, empty text deletes it."""

    VALUE_TYPE: str
    """What it is for. `WORK`, `MOBILE`, `FAX`, `HOME`, `PAGER`, `MAILING`, `OTHER` for phones; fewer of these for
    addresses and websites; the service, such as `TELEGRAM` or `OPENLINE`, for messengers.
    """

    DELETE: Literal["Y", "N"]
    """Deletes the value of this `ID`."""


class ProductRowInput(TypedDict, total=False):
    """A product in a lead, a deal or an estimate. What may be sent, by wire names."""

    PRODUCT_ID: int
    """Product in the catalog; 0 if it is from elsewhere. Default: `0`."""

    PRODUCT_NAME: str
    """Taken from the product if there is one."""

    PRODUCT_DESCRIPTION: str

    PRICE: Decimal | float
    """What one unit costs in the end. Default: `0`."""

    PRICE_EXCLUSIVE: Decimal | float
    """With discount, without tax."""

    PRICE_NETTO: Decimal | float
    """Without discount, without tax."""

    PRICE_BRUTTO: Decimal | float
    """Without discount, with tax."""

    QUANTITY: Decimal | float
    """Default: `1`."""

    DISCOUNT_TYPE_ID: Literal[1, 2]
    """One of `1` (an amount), `2` (a percentage). Default: `2`."""

    DISCOUNT_RATE: Decimal | float
    """In percent; needed if the discount is a percentage. Default: `0`."""

    DISCOUNT_SUM: Decimal | float
    """As an amount; needed if the discount is one, or is 100 percent. Default: `0`."""

    TAX_RATE: Decimal | float
    """In percent."""

    TAX_INCLUDED: Literal["Y", "N"]
    """Whether the price has the tax in it. Default: `N`."""

    MEASURE_CODE: int
    """Code of the unit of measure; taken from the product if there is one."""

    MEASURE_NAME: str
    """Name of the unit, such as `pcs` or `kg`; taken from the product if there is one."""

    SORT: int
    """Default: `0`."""


class UserFieldInput(TypedDict, total=False):
    """A custom field. What may be sent, by wire names."""

    FIELD_NAME: str
    """Code of the field, in capital letters, digits and `_`. `UF_CRM_` is put before it unless it is there already;
    with that, at most 50 characters. Needed to create a field, and not to be changed later.
    """

    USER_TYPE_ID: str
    """Kind of the field: `string`, `integer`, `double`, `boolean`, `datetime`, `date`, `money`, `url`, `address`,
    `enumeration` (a list of values), `file`, `employee` (a user), `crm_status` (a value of a reference book),
    `iblock_section`, `iblock_element`, `crm` (an object of the CRM), or one that an application added. Needed to create
    a field, and not to be changed later.
    """

    LABEL: str
    """Name that stands for all texts below that are not given."""

    XML_ID: str
    """Code of the field outside."""

    SORT: int
    """Position, above 0. Default: `100`."""

    MULTIPLE: Literal["Y", "N"]
    """Whether it holds a list of values; not to be changed later, and not for `boolean`. Default: `N`."""

    MANDATORY: Literal["Y", "N"]
    """Default: `N`."""

    SHOW_FILTER: Literal["N", "Y", "I", "E", "S"]
    """Whether the field can be filtered by. Send `Y` or `N`; the answer tells how it is compared. One of `N` (not
    shown), `Y` (shown), `I` (exactly), `E` (by a mask), `S` (by a part). Default: `N`.
    """

    SHOW_IN_LIST: Literal["Y", "N"]
    """Changes nothing in the CRM. Default: `N`."""

    EDIT_IN_LIST: Literal["Y", "N"]
    """Whether users may edit the value; not all kinds can forbid it. Default: `Y`."""

    IS_SEARCHABLE: Literal["Y", "N"]
    """Changes nothing in the CRM. Default: `N`."""

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


class UserFieldOptionInput(TypedDict, total=False):
    """A value of a custom list field. What may be sent, by wire names."""

    ID: int
    """To update, name the value to change by it; without it a value is added."""

    VALUE: str
    """Values without text are passed over."""

    SORT: int
    """Position, not below 0. Default: `0`."""

    DEF: Literal["Y", "N"]
    """Whether the field starts with it. Fields for one value take the first such. Default: `N`."""

    XML_ID: str
    """Code of the value outside, unique in the field."""

    DEL: Literal["Y", "N"]
    """Deletes the value of this `ID`."""


class UserFieldSettingsInput(TypedDict, total=False):
    """What a custom field needs to know by its kind. What may be sent, by wire names."""

    DEFAULT_VALUE: Any
    """Value to start with; of dates `{TYPE, VALUE}`, where the type is `NONE`, `NOW` or `FIXED`; of `boolean` 1 or
    0.
    """

    SIZE: int
    """Width of the input."""

    ROWS: int
    """Height of the input; `string` and `url`."""

    REGEXP: str
    """Regular expression that texts must match."""

    MIN_LENGTH: int
    """0 for no limit."""

    MAX_LENGTH: int
    """0 for no limit."""

    PRECISION: int
    """Digits after the point; `double`."""

    MIN_VALUE: Decimal | float
    """0 for no limit."""

    MAX_VALUE: Decimal | float
    """0 for no limit."""

    DISPLAY: str
    """How it looks. `CHECKBOX`, `RADIO` or `DROPDOWN` for `boolean`; `LIST`, `UI`, `CHECKBOX` or `DIALOG` for lists."""

    LABEL: Sequence[str]
    """Names of no and yes; `boolean`."""

    LABEL_CHECKBOX: str
    """Text at the checkbox."""

    USE_SECOND: Literal["Y", "N"]
    """Whether times have seconds."""

    USE_TIMEZONE: Literal["Y", "N"]
    """Whether times have zones."""

    LIST_HEIGHT: int
    """Height of the list, or of a picture in it."""

    LIST_WIDTH: int
    """Width of a picture in the list."""

    CAPTION_NO_VALUE: str
    """What stands for no value."""

    SHOW_NO_VALUE: Literal["Y", "N"]
    """Whether a mandatory field offers no value."""

    IBLOCK_TYPE_ID: str
    """Type of the information block."""

    IBLOCK_ID: int
    """The information block."""

    ACTIVE_FILTER: Literal["Y", "N"]
    """Whether only active elements are offered."""

    ENTITY_TYPE: str
    """The reference book, as `ENTITY_ID` of `crm.status.list`; `crm_status`."""

    LEAD: Literal["Y", "N"]
    """Whether leads may be chosen; `crm`, as the next ones. Smart processes are `DYNAMIC_` with their number."""

    CONTACT: Literal["Y", "N"]

    COMPANY: Literal["Y", "N"]

    DEAL: Literal["Y", "N"]

    ORDER: Literal["Y", "N"]

    QUOTE: Literal["Y", "N"]

    SMART_INVOICE: Literal["Y", "N"]

    SHOW_MAP: Literal["Y", "N"]
    """Whether a map is shown; `address`."""

    POPUP: Literal["Y", "N"]
    """Whether a link opens a window."""

    TARGET_BLANK: Literal["Y", "N"]
    """Whether a file opens a tab."""

    MAX_SHOW_SIZE: int
    """Largest file that lists show, in bytes; 0 for no limit."""

    MAX_ALLOWED_SIZE: int
    """Largest file that can be stored, in bytes; 0 for no limit."""

    EXTENSIONS: Sequence[str]
    """Kinds of files that can be stored."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class CardElement(Record):
    """A field in a section of a card."""

    name: str
    """The field, as in `crm.*.fields` of the object; some, such as `CLIENT`, stand for several."""

    option_flags: Annotated[bool | None, wire("optionFlags")] = None
    """Whether it is shown even if it is empty."""

    options: CardElementOptions | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class CardElementOptions(Record):
    """How a field in a card is shown."""

    __open__: ClassVar[bool] = True

    default_country: Annotated[str | None, wire("defaultCountry")] = None
    """Country of phone numbers, such as `DE`."""

    default_address_type: Annotated[int | None, wire("defaultAddressType")] = None
    """Type of the address, as `crm.enum.addresstype` lists them."""

    is_pay_button_visible: Annotated[str | None, wire("isPayButtonVisible")] = None
    """Whether `OPPORTUNITY_WITH_CURRENCY` has the button to pay. One of `true`, `false`."""

    is_payment_documents_visible: Annotated[str | None, wire("isPaymentDocumentsVisible")] = None
    """Whether `OPPORTUNITY_WITH_CURRENCY` has the block of payments and deliveries. One of `true`, `false`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class CardSection(Record):
    """A section in the card of a CRM object."""

    name: str
    """Unique in the card."""

    title: str

    type: str
    """`section`; there is no other."""

    elements: Sequence[CardElement] | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ContactLink(Record):
    """A contact of another object."""

    contact_id: Annotated[int, wire("CONTACT_ID")]

    sort: Annotated[int | None, wire("SORT")] = None
    """Position; without it, behind the others."""

    role_id: Annotated[int | None, wire("ROLE_ID")] = None
    """Not in use."""

    is_primary: Annotated[bool | None, wire("IS_PRIMARY")] = None
    """Whether it is the main one; the first one is, if none is said to be."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FieldInfo(Record):
    """What the CRM knows of one of its fields."""

    __open__: ClassVar[bool] = True

    type: str
    """Kind of the field, such as `string`, `crm_status`, `enumeration` or `crm_multifield`."""

    is_required: Annotated[bool, wire("isRequired")]

    is_read_only: Annotated[bool, wire("isReadOnly")]
    """Whether the portal alone writes it."""

    is_immutable: Annotated[bool, wire("isImmutable")]
    """Whether it can be set at creation only."""

    is_multiple: Annotated[bool, wire("isMultiple")]
    """Whether its value is a list."""

    is_dynamic: Annotated[bool, wire("isDynamic")]
    """Whether it is a custom field."""

    title: str
    """Name to show. Custom fields have their code here, and their names in the labels below."""

    upper_name: Annotated[str | None, wire("upperName")] = None
    """The field's name as it is stored, where the name in the reply is made from it."""

    status_type: Annotated[str | None, wire("statusType")] = None
    """Which reference book the values are from, as `ENTITY_ID` of `crm.status.list`."""

    is_deprecated: Annotated[bool | None, wire("isDeprecated")] = None

    items: Sequence[FieldOption] | None = None
    """Values to choose from; `enumeration` fields only."""

    settings: dict[str, Any] | None = None
    """What the kind of the field needs, such as `parentEntityTypeId` of a link."""

    definition: Mapping[str, FieldInfo] | None = None
    """Fields inside this field, by name."""

    list_label: Annotated[str | None, wire("listLabel")] = None
    """Name in the list; custom fields only."""

    form_label: Annotated[str | None, wire("formLabel")] = None
    """Name in the form; custom fields only."""

    filter_label: Annotated[str | None, wire("filterLabel")] = None
    """Name in the filter; custom fields only."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FieldOption(Record):
    """A value of a list field."""

    id: Annotated[int, wire("ID")]

    value: Annotated[str, wire("VALUE")]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FileField(Record):
    """A file in a field of the CRM."""

    id: int | None = None

    show_url: Annotated[str | None, wire("showUrl")] = field(default=None, repr=False)
    """Address to look at it, below the portal's."""

    download_url: Annotated[str | None, wire("downloadUrl")] = field(default=None, repr=False)
    """Address to fetch it from, below the portal's."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class MultiField(Record):
    """A phone number, an e-mail address, a website, a messenger or a link."""

    id: Annotated[int | None, wire("ID")] = None
    """To update, name the value to change by it. Without it a value is added; values not named stay."""

    type_id: Annotated[str | None, wire("TYPE_ID")] = None
    """One of `PHONE`, `EMAIL`, `WEB`, `IM`, `LINK`."""

    value: Annotated[str | None, wire("VALUE")] = None
    """With an `ID`, empty text deletes it."""

    value_type: Annotated[str | None, wire("VALUE_TYPE")] = None
    """What it is for. `WORK`, `MOBILE`, `FAX`, `HOME`, `PAGER`, `MAILING`, `OTHER` for phones; fewer of these for
    addresses and websites; the service, such as `TELEGRAM` or `OPENLINE`, for messengers.
    """


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ProductRow(Record):
    """A product in a lead, a deal or an estimate."""

    id: Annotated[int | None, wire("ID")] = None

    owner_id: Annotated[int | None, wire("OWNER_ID")] = None
    """The object that the row is in."""

    owner_type: Annotated[str | None, wire("OWNER_TYPE")] = None
    """What kind of object that is. One of `L` (lead), `D` (deal), `Q` (estimate)."""

    product_id: Annotated[int | None, wire("PRODUCT_ID")] = None
    """Product in the catalog; 0 if it is from elsewhere."""

    product_name: Annotated[str | None, wire("PRODUCT_NAME")] = None
    """Taken from the product if there is one."""

    original_product_name: Annotated[str | None, wire("ORIGINAL_PRODUCT_NAME")] = None
    """Name in the catalog."""

    product_description: Annotated[str | None, wire("PRODUCT_DESCRIPTION")] = None

    price: Annotated[Decimal | None, wire("PRICE")] = None
    """What one unit costs in the end."""

    price_exclusive: Annotated[Decimal | None, wire("PRICE_EXCLUSIVE")] = None
    """With discount, without tax."""

    price_netto: Annotated[Decimal | None, wire("PRICE_NETTO")] = None
    """Without discount, without tax."""

    price_brutto: Annotated[Decimal | None, wire("PRICE_BRUTTO")] = None
    """Without discount, with tax."""

    price_account: Annotated[Decimal | None, wire("PRICE_ACCOUNT")] = None
    """In the currency of reports."""

    quantity: Annotated[Decimal | None, wire("QUANTITY")] = None

    discount_type_id: Annotated[int | None, wire("DISCOUNT_TYPE_ID")] = None
    """One of `1` (an amount), `2` (a percentage)."""

    discount_rate: Annotated[Decimal | None, wire("DISCOUNT_RATE")] = None
    """In percent; needed if the discount is a percentage."""

    discount_sum: Annotated[Decimal | None, wire("DISCOUNT_SUM")] = None
    """As an amount; needed if the discount is one, or is 100 percent."""

    tax_rate: Annotated[Decimal | None, wire("TAX_RATE")] = None
    """In percent."""

    tax_included: Annotated[bool | None, wire("TAX_INCLUDED")] = None
    """Whether the price has the tax in it."""

    customized: Annotated[bool | None, wire("CUSTOMIZED")] = None
    """Outdated."""

    measure_code: Annotated[int | None, wire("MEASURE_CODE")] = None
    """Code of the unit of measure; taken from the product if there is one."""

    measure_name: Annotated[str | None, wire("MEASURE_NAME")] = None
    """Name of the unit, such as `pcs` or `kg`; taken from the product if there is one."""

    sort: Annotated[int | None, wire("SORT")] = None

    xml_id: Annotated[str | None, wire("XML_ID")] = None
    """Code of the row outside."""

    type: Annotated[int | None, wire("TYPE")] = None
    """One of `1` (product), `4` (variation), `7` (service)."""

    store_id: Annotated[int | None, wire("STORE_ID")] = None
    """The warehouse."""

    reserve_id: Annotated[int | None, wire("RESERVE_ID")] = None
    """The reservation."""

    date_reserve_end: Annotated[dt.date | None, wire("DATE_RESERVE_END")] = None
    """When the reservation ends."""

    reserve_quantity: Annotated[Decimal | None, wire("RESERVE_QUANTITY")] = None
    """How much is reserved."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class UserField(Record):
    """A custom field."""

    id: Annotated[int | None, wire("ID")] = None

    entity_id: Annotated[str | None, wire("ENTITY_ID")] = None
    """What the field belongs to, such as `CRM_DEAL`."""

    field_name: Annotated[str | None, wire("FIELD_NAME")] = None
    """Code of the field, in capital letters, digits and `_`. `UF_CRM_` is put before it unless it is there already;
    with that, at most 50 characters. Needed to create a field, and not to be changed later.
    """

    user_type_id: Annotated[str | None, wire("USER_TYPE_ID")] = None
    """Kind of the field: `string`, `integer`, `double`, `boolean`, `datetime`, `date`, `money`, `url`, `address`,
    `enumeration` (a list of values), `file`, `employee` (a user), `crm_status` (a value of a reference book),
    `iblock_section`, `iblock_element`, `crm` (an object of the CRM), or one that an application added. Needed to create
    a field, and not to be changed later.
    """

    xml_id: Annotated[str | None, wire("XML_ID")] = None
    """Code of the field outside."""

    sort: Annotated[int | None, wire("SORT")] = None
    """Position, above 0."""

    multiple: Annotated[bool | None, wire("MULTIPLE")] = None
    """Whether it holds a list of values; not to be changed later, and not for `boolean`."""

    mandatory: Annotated[bool | None, wire("MANDATORY")] = None

    show_filter: Annotated[str | None, wire("SHOW_FILTER")] = None
    """Whether the field can be filtered by. Send `Y` or `N`; the answer tells how it is compared. One of `N` (not
    shown), `Y` (shown), `I` (exactly), `E` (by a mask), `S` (by a part).
    """

    show_in_list: Annotated[bool | None, wire("SHOW_IN_LIST")] = None
    """Changes nothing in the CRM."""

    edit_in_list: Annotated[bool | None, wire("EDIT_IN_LIST")] = None
    """Whether users may edit the value; not all kinds can forbid it."""

    is_searchable: Annotated[bool | None, wire("IS_SEARCHABLE")] = None
    """Changes nothing in the CRM."""

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

    user_type_owner: Annotated[str | None, wire("USER_TYPE_OWNER")] = None
    """Client ID of the application that added this kind of field."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class UserFieldOption(Record):
    """A value of a custom list field."""

    id: Annotated[int | None, wire("ID")] = None
    """To update, name the value to change by it; without it a value is added."""

    value: Annotated[str | None, wire("VALUE")] = None
    """Values without text are passed over."""

    sort: Annotated[int | None, wire("SORT")] = None
    """Position, not below 0."""

    def_: Annotated[bool | None, wire("DEF")] = None
    """Whether the field starts with it. Fields for one value take the first such."""

    xml_id: Annotated[str | None, wire("XML_ID")] = None
    """Code of the value outside, unique in the field."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class UserFieldSettings(Record):
    """What a custom field needs to know by its kind."""

    __open__: ClassVar[bool] = True

    default_value: Annotated[Any, wire("DEFAULT_VALUE")] = None
    """Value to start with; of dates `{TYPE, VALUE}`, where the type is `NONE`, `NOW` or `FIXED`; of `boolean` 1 or
    0.
    """

    size: Annotated[int | None, wire("SIZE")] = None
    """Width of the input."""

    rows: Annotated[int | None, wire("ROWS")] = None
    """Height of the input; `string` and `url`."""

    regexp: Annotated[str | None, wire("REGEXP")] = None
    """Regular expression that texts must match."""

    min_length: Annotated[int | None, wire("MIN_LENGTH")] = None
    """0 for no limit."""

    max_length: Annotated[int | None, wire("MAX_LENGTH")] = None
    """0 for no limit."""

    precision: Annotated[int | None, wire("PRECISION")] = None
    """Digits after the point; `double`."""

    min_value: Annotated[Decimal | None, wire("MIN_VALUE")] = None
    """0 for no limit."""

    max_value: Annotated[Decimal | None, wire("MAX_VALUE")] = None
    """0 for no limit."""

    display: Annotated[str | None, wire("DISPLAY")] = None
    """How it looks. `CHECKBOX`, `RADIO` or `DROPDOWN` for `boolean`; `LIST`, `UI`, `CHECKBOX` or `DIALOG` for lists."""

    label: Annotated[list[str] | None, wire("LABEL")] = None
    """Names of no and yes; `boolean`."""

    label_checkbox: Annotated[str | None, wire("LABEL_CHECKBOX")] = None
    """Text at the checkbox."""

    use_second: Annotated[bool | None, wire("USE_SECOND")] = None
    """Whether times have seconds."""

    use_timezone: Annotated[bool | None, wire("USE_TIMEZONE")] = None
    """Whether times have zones."""

    list_height: Annotated[int | None, wire("LIST_HEIGHT")] = None
    """Height of the list, or of a picture in it."""

    list_width: Annotated[int | None, wire("LIST_WIDTH")] = None
    """Width of a picture in the list."""

    caption_no_value: Annotated[str | None, wire("CAPTION_NO_VALUE")] = None
    """What stands for no value."""

    show_no_value: Annotated[bool | None, wire("SHOW_NO_VALUE")] = None
    """Whether a mandatory field offers no value."""

    iblock_type_id: Annotated[str | None, wire("IBLOCK_TYPE_ID")] = None
    """Type of the information block."""

    iblock_id: Annotated[int | None, wire("IBLOCK_ID")] = None
    """The information block."""

    active_filter: Annotated[bool | None, wire("ACTIVE_FILTER")] = None
    """Whether only active elements are offered."""

    entity_type: Annotated[str | None, wire("ENTITY_TYPE")] = None
    """The reference book, as `ENTITY_ID` of `crm.status.list`; `crm_status`."""

    lead: Annotated[bool | None, wire("LEAD")] = None
    """Whether leads may be chosen; `crm`, as the next ones. Smart processes are `DYNAMIC_` with their number."""

    contact: Annotated[bool | None, wire("CONTACT")] = None

    company: Annotated[bool | None, wire("COMPANY")] = None

    deal: Annotated[bool | None, wire("DEAL")] = None

    order: Annotated[bool | None, wire("ORDER")] = None

    quote: Annotated[bool | None, wire("QUOTE")] = None

    smart_invoice: Annotated[bool | None, wire("SMART_INVOICE")] = None

    show_map: Annotated[bool | None, wire("SHOW_MAP")] = None
    """Whether a map is shown; `address`."""

    popup: Annotated[bool | None, wire("POPUP")] = None
    """Whether a link opens a window."""

    target_blank: Annotated[bool | None, wire("TARGET_BLANK")] = None
    """Whether a file opens a tab."""

    max_show_size: Annotated[int | None, wire("MAX_SHOW_SIZE")] = None
    """Largest file that lists show, in bytes; 0 for no limit."""

    max_allowed_size: Annotated[int | None, wire("MAX_ALLOWED_SIZE")] = None
    """Largest file that can be stored, in bytes; 0 for no limit."""

    extensions: Annotated[list[str] | None, wire("EXTENSIONS")] = None
    """Kinds of files that can be stored."""

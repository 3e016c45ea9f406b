# Generated from specs/crm/_item.yaml by `make generate`. Edit the specs, not this file.
"""Types of `crm.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, TypedDict

from attrs import field, frozen

from b24.call import Record, Upload, wire


class ItemDataInput(TypedDict, total=False):
    """What is read of an object of the CRM as it is written; each kind of object has some of the fields. What may be
    sent, by wire names.
    """

    title: str

    categoryId: int
    """The funnel."""

    stageId: str
    """A `STATUS_ID` of the reference book of its stages."""

    typeId: str
    """A `STATUS_ID` of the reference book `DEAL_TYPE`, `CONTACT_TYPE` or `COMPANY_TYPE`."""

    assignedById: int
    """User who is responsible; without it, whoever adds the object."""

    observers: Sequence[int]
    """Users who watch."""

    opened: Literal["Y", "N"]
    """Whether everybody may see it. New ones are so by default, unless the settings of the CRM say otherwise."""

    comments: str
    """May have BBCode."""

    companyId: int
    """Company; 0 for none."""

    contactId: int
    """The main contact; 0 for none."""

    contactIds: Sequence[int]

    companyIds: Sequence[int]
    """Companies of a contact."""

    leadId: int
    """Lead that it was made from."""

    dealId: int
    """Deal of an estimate."""

    quoteId: int
    """Estimate of a deal."""

    mycompanyId: int
    """Company of one's own."""

    currencyId: str

    opportunity: Decimal | float
    """Amount."""

    isManualOpportunity: Literal["Y", "N"]
    """Whether the amount is set by hand, not from the products."""

    taxValue: Decimal | float
    """Amount of the tax."""

    begindate: dt.date

    closedate: dt.date

    actualDate: dt.date
    """Day until which an estimate holds."""

    probability: int
    """In percent."""

    isRecurring: Literal["Y", "N"]
    """Whether it is the template of a recurring deal."""

    sourceId: str
    """Source, a `STATUS_ID` of the reference book `SOURCE`."""

    sourceDescription: str

    statusDescription: str
    """More about the stage."""

    additionalInfo: str

    locationId: int
    """For the portal itself."""

    honorific: str
    """Form of address, a `STATUS_ID` of the reference book `HONORIFIC`."""

    name: str

    secondName: str

    lastName: str

    birthdate: dt.date

    post: str
    """Position."""

    companyTitle: str
    """Name of the company as text."""

    export: Literal["Y", "N"]
    """Whether exports take the contact along."""

    industry: str
    """Industry, a `STATUS_ID` of the reference book `INDUSTRY`."""

    employees: str
    """How many employees, a `STATUS_ID` of the reference book `EMPLOYEES`."""

    revenue: Decimal | float
    """Of a year."""

    bankingDetails: str

    isMyCompany: Literal["Y", "N"]
    """Whether it is one of the portal's own companies."""

    content: str
    """Of an estimate."""

    terms: str
    """Of an estimate."""

    storageTypeId: Literal[1, 2, 3]
    """Where the files of an estimate are. One of `1` (as files), `2` (in WebDAV), `3` (on Drive)."""

    storageElementIds: Sequence[int]
    """Files of an estimate."""

    xmlId: str
    """Code outside."""

    originatorId: str
    """System outside that the data is from."""

    originId: str
    """Its id there."""

    originVersion: str
    """Its version there."""

    webformId: int
    """Form that it came by."""

    utmSource: str
    """Advertising system."""

    utmMedium: str
    """Kind of traffic, such as `CPC` or `CPM`."""

    utmCampaign: str
    """Campaign."""

    utmContent: str
    """Content of the campaign."""

    utmTerm: str
    """What was searched for."""


class ItemCardExtrasInput(TypedDict, total=False):
    """Which card of a kind of object is meant. What may be sent, by wire names."""

    categoryId: int | None
    """The funnel of a smart process; without it, the default one."""

    dealCategoryId: int | None
    """The funnel of deals; without it, the default one."""

    leadCustomerType: Literal[1, 2] | None
    """One of `1` (simple leads), `2` (repeat leads)."""


class ItemContactInput(TypedDict, total=False):
    """A phone number, an e-mail address, a website or a messenger of an object. What may be sent, by wire names."""

    typeId: Literal["PHONE", "EMAIL", "WEB", "IM", "LINK"] | None
    """One of `PHONE`, `EMAIL`, `WEB`, `IM`, `LINK`."""

    valueType: str | None
    """What it is for, such as `WORK`, `HOME` or `MAILING`; of messengers, the service."""

    value: str | None
    """Of one that exists, empty text deletes it."""


class ItemFieldsInput(ItemDataInput, total=False):
    """What an object of the CRM is to be; each kind of object has some of the fields. What may be sent, by wire
    names.
    """

    fm: Sequence[ItemContactInput] | Mapping[str, ItemContactInput]
    """Phone numbers, addresses, messengers. To change them, by `id`; new ones by `n0`, `n1` and so on."""

    photo: Upload
    """Of a contact."""

    logo: Upload
    """Of a company."""


class ItemImportInput(ItemFieldsInput, total=False):
    """What an imported object of the CRM is to be; administrators also say when it was what. What may be sent, by
    wire names.
    """

    createdBy: int

    createdTime: dt.datetime
    """Neither in the future nor before that of objects imported earlier."""

    updatedBy: int

    updatedTime: dt.datetime
    """Neither in the future nor before `createdTime`."""

    movedBy: int
    """Who last changed the stage."""

    movedTime: dt.datetime
    """When the stage was last changed, between the other two."""


class ItemProductRowInput(TypedDict, total=False):
    """A product in an object of the CRM. What may be sent, by wire names."""

    ownerId: int
    """The object that the row is in; not to be changed later."""

    ownerType: str
    """Kind of that object, as its short code: `L` for leads, `D` for deals, `Q` for estimates, `SI` for invoices;
    for smart processes `T` and `entityTypeId` in hexadecimal digits, so `T80` for 128. Not to be changed later.
    """

    productId: int
    """Product in the catalog."""

    productName: str
    """Taken from the product if there is one."""

    price: Decimal | float
    """What one unit costs in the end."""

    quantity: Decimal | float
    """Default: `1`."""

    discountTypeId: Literal[1, 2]
    """One of `1` (an amount), `2` (a percentage). Default: `2`."""

    discountRate: Decimal | float
    """In percent; if the discount is a percentage."""

    discountSum: Decimal | float
    """As an amount; if the discount is one."""

    taxRate: Decimal | float
    """In percent."""

    taxIncluded: Literal["Y", "N"]
    """Whether the price has the tax in it. Default: `N`."""

    measureCode: int
    """Code of the unit of measure; taken from the product if there is one."""

    sort: int


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ItemData(Record):
    """What is read of an object of the CRM as it is written; each kind of object has some of the fields."""

    __open__: ClassVar[bool] = True

    title: str | None = None

    category_id: Annotated[int | None, wire("categoryId")] = None
    """The funnel."""

    stage_id: Annotated[str | None, wire("stageId")] = None
    """A `STATUS_ID` of the reference book of its stages."""

    type_id: Annotated[str | None, wire("typeId")] = None
    """A `STATUS_ID` of the reference book `DEAL_TYPE`, `CONTACT_TYPE` or `COMPANY_TYPE`."""

    assigned_by_id: Annotated[int | None, wire("assignedById")] = None
    """User who is responsible; without it, whoever adds the object."""

    observers: list[int] | None = None
    """Users who watch."""

    opened: bool | None = None
    """Whether everybody may see it. New ones are so by default, unless the settings of the CRM say otherwise."""

    comments: str | None = None
    """May have BBCode."""

    company_id: Annotated[int | None, wire("companyId")] = None
    """Company; 0 for none."""

    contact_id: Annotated[int | None, wire("contactId")] = None
    """The main contact; 0 for none."""

    contact_ids: Annotated[list[int] | None, wire("contactIds")] = None

    company_ids: Annotated[list[int] | None, wire("companyIds")] = None
    """Companies of a contact."""

    lead_id: Annotated[int | None, wire("leadId")] = None
    """Lead that it was made from."""

    deal_id: Annotated[int | None, wire("dealId")] = None
    """Deal of an estimate."""

    quote_id: Annotated[int | None, wire("quoteId")] = None
    """Estimate of a deal."""

    mycompany_id: Annotated[int | None, wire("mycompanyId")] = None
    """Company of one's own."""

    currency_id: Annotated[str | None, wire("currencyId")] = None

    opportunity: Decimal | None = None
    """Amount."""

    is_manual_opportunity: Annotated[bool | None, wire("isManualOpportunity")] = None
    """Whether the amount is set by hand, not from the products."""

    tax_value: Annotated[Decimal | None, wire("taxValue")] = None
    """Amount of the tax."""

    begindate: dt.date | None = None

    closedate: dt.date | None = None

    actual_date: Annotated[dt.date | None, wire("actualDate")] = None
    """Day until which an estimate holds."""

    probability: int | None = None
    """In percent."""

    is_recurring: Annotated[bool | None, wire("isRecurring")] = None
    """Whether it is the template of a recurring deal."""

    source_id: Annotated[str | None, wire("sourceId")] = None
    """Source, a `STATUS_ID` of the reference book `SOURCE`."""

    source_description: Annotated[str | None, wire("sourceDescription")] = None

    status_description: Annotated[str | None, wire("statusDescription")] = None
    """More about the stage."""

    additional_info: Annotated[str | None, wire("additionalInfo")] = None

    location_id: Annotated[int | None, wire("locationId")] = None
    """For the portal itself."""

    honorific: str | None = None
    """Form of address, a `STATUS_ID` of the reference book `HONORIFIC`."""

    name: str | None = None

    second_name: Annotated[str | None, wire("secondName")] = None

    last_name: Annotated[str | None, wire("lastName")] = None

    birthdate: dt.date | None = None

    post: str | None = None
    """Position."""

    company_title: Annotated[str | None, wire("companyTitle")] = None
    """Name of the company as text."""

    export: bool | None = None
    """Whether exports take the contact along."""

    industry: str | None = None
    """Industry, a `STATUS_ID` of the reference book `INDUSTRY`."""

    employees: str | None = None
    """How many employees, a `STATUS_ID` of the reference book `EMPLOYEES`."""

    revenue: Decimal | None = None
    """Of a year."""

    banking_details: Annotated[str | None, wire("bankingDetails")] = None

    is_my_company: Annotated[bool | None, wire("isMyCompany")] = None
    """Whether it is one of the portal's own companies."""

    content: str | None = None
    """Of an estimate."""

    terms: str | None = None
    """Of an estimate."""

    storage_type_id: Annotated[int | None, wire("storageTypeId")] = None
    """Where the files of an estimate are. One of `1` (as files), `2` (in WebDAV), `3` (on Drive)."""

    storage_element_ids: Annotated[list[int] | None, wire("storageElementIds")] = None
    """Files of an estimate."""

    xml_id: Annotated[str | None, wire("xmlId")] = None
    """Code outside."""

    originator_id: Annotated[str | None, wire("originatorId")] = None
    """System outside that the data is from."""

    origin_id: Annotated[str | None, wire("originId")] = None
    """Its id there."""

    origin_version: Annotated[str | None, wire("originVersion")] = None
    """Its version there."""

    webform_id: Annotated[int | None, wire("webformId")] = None
    """Form that it came by."""

    utm_source: Annotated[str | None, wire("utmSource")] = None
    """Advertising system."""

    utm_medium: Annotated[str | None, wire("utmMedium")] = None
    """Kind of traffic, such as `CPC` or `CPM`."""

    utm_campaign: Annotated[str | None, wire("utmCampaign")] = None
    """Campaign."""

    utm_content: Annotated[str | None, wire("utmContent")] = None
    """Content of the campaign."""

    utm_term: Annotated[str | None, wire("utmTerm")] = None
    """What was searched for."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Item(ItemData):
    """An object of the CRM of any kind."""

    id: int | None = None

    entity_type_id: Annotated[int | None, wire("entityTypeId")] = None
    """Kind of the object."""

    created_by: Annotated[int | None, wire("createdBy")] = None

    created_time: Annotated[dt.datetime | None, wire("createdTime")] = None

    updated_by: Annotated[int | None, wire("updatedBy")] = None

    updated_time: Annotated[dt.datetime | None, wire("updatedTime")] = None

    moved_by: Annotated[int | None, wire("movedBy")] = None
    """Who last changed the stage."""

    moved_time: Annotated[dt.datetime | None, wire("movedTime")] = None
    """When the stage was last changed."""

    last_activity_by: Annotated[int | None, wire("lastActivityBy")] = None
    """User of the last activity in the timeline."""

    last_activity_time: Annotated[dt.datetime | None, wire("lastActivityTime")] = None

    previous_stage_id: Annotated[str | None, wire("previousStageId")] = None

    stage_semantic_id: Annotated[str | None, wire("stageSemanticId")] = None
    """What the stage means. One of `P` (in work), `S` (won), `F` (lost)."""

    is_new: Annotated[bool | None, wire("isNew")] = None

    closed: bool | None = None

    date_closed: Annotated[dt.datetime | None, wire("dateClosed")] = None

    is_return_customer: Annotated[bool | None, wire("isReturnCustomer")] = None
    """Whether the client has bought before."""

    is_repeated_approach: Annotated[bool | None, wire("isRepeatedApproach")] = None
    """Whether the client has asked before."""

    order_stage: Annotated[str | None, wire("orderStage")] = None
    """How far a deal is paid."""

    opportunity_account: Annotated[Decimal | None, wire("opportunityAccount")] = None
    """Amount in the currency of reports."""

    tax_value_account: Annotated[Decimal | None, wire("taxValueAccount")] = None
    """Amount of the tax in the currency of reports."""

    account_currency_id: Annotated[str | None, wire("accountCurrencyId")] = None
    """The currency of reports."""

    quote_number: Annotated[str | None, wire("quoteNumber")] = None

    account_number: Annotated[str | None, wire("accountNumber")] = None
    """Number of an invoice."""

    person_type_id: Annotated[int | None, wire("personTypeId")] = None
    """Kind of the payer of an estimate."""

    content_type: Annotated[int | None, wire("contentType")] = None
    """One of `0` (not set), `1` (plain text), `2` (BBCode), `3` (HTML)."""

    terms_type: Annotated[int | None, wire("termsType")] = None
    """One of `0` (not set), `1` (plain text), `2` (BBCode), `3` (HTML)."""

    comments_type: Annotated[int | None, wire("commentsType")] = None
    """One of `0` (not set), `1` (plain text), `2` (BBCode), `3` (HTML)."""

    client_title: Annotated[str | None, wire("clientTitle")] = None

    client_addr: Annotated[str | None, wire("clientAddr")] = None

    client_contact: Annotated[str | None, wire("clientContact")] = None

    client_email: Annotated[str | None, wire("clientEmail")] = None

    client_phone: Annotated[str | None, wire("clientPhone")] = None

    client_tp_id: Annotated[str | None, wire("clientTpId")] = None
    """Taxpayer number of the client."""

    client_tpa_id: Annotated[str | None, wire("clientTpaId")] = None
    """Reason code of the client."""

    event_date: Annotated[dt.datetime | None, wire("eventDate")] = None

    event_id: Annotated[str | None, wire("eventId")] = None
    """Kind of the event."""

    event_description: Annotated[str | None, wire("eventDescription")] = None

    fm: Sequence[ItemContact] | None = None
    """Phone numbers, addresses, messengers; comes with `select: ["*"]`. The following fields are copies of its first
    values.
    """

    has_phone: Annotated[bool | None, wire("hasPhone")] = None

    has_email: Annotated[bool | None, wire("hasEmail")] = None

    has_imol: Annotated[bool | None, wire("hasImol")] = None
    """Whether an open channel is linked."""

    phone: str | None = None

    phone_mobile: Annotated[str | None, wire("phoneMobile")] = None

    phone_work: Annotated[str | None, wire("phoneWork")] = None

    phone_mailing: Annotated[str | None, wire("phoneMailing")] = None

    email: str | None = None

    email_home: Annotated[str | None, wire("emailHome")] = None

    email_work: Annotated[str | None, wire("emailWork")] = None

    email_mailing: Annotated[str | None, wire("emailMailing")] = None

    imol: str | None = None

    skype: str | None = None

    icq: str | None = None

    photo: ItemFile | None = None

    logo: ItemFile | None = None

    uf_logo: Annotated[ItemFile | None, wire("ufLogo")] = None
    """Logo for documents."""

    uf_stamp: Annotated[ItemFile | None, wire("ufStamp")] = None
    """Stamp for documents."""

    uf_director_sign: Annotated[ItemFile | None, wire("ufDirectorSign")] = None
    """Director's signature for documents."""

    uf_accountant_sign: Annotated[ItemFile | None, wire("ufAccountantSign")] = None
    """Accountant's signature for documents."""

    address_legal: Annotated[str | None, wire("addressLegal")] = None
    """Outdated."""

    search_content: Annotated[str | None, wire("searchContent")] = None
    """What full-text search looks in."""

    product_id: Annotated[str | None, wire("productId")] = None
    """Switched off: always null."""

    short_name: Annotated[str | None, wire("shortName")] = None
    """Switched off: always null."""

    address: str | None = None
    """Switched off: always null."""

    login: str | None = None
    """Switched off: always null."""

    received_amount: Annotated[str | None, wire("receivedAmount")] = None
    """Switched off: always null."""

    lost_amount: Annotated[str | None, wire("lostAmount")] = None
    """Switched off: always null."""

    is_convert: Annotated[bool | None, wire("isConvert")] = None
    """Switched off: always null."""

    is_work: Annotated[bool | None, wire("isWork")] = None
    """Switched off: always null."""

    is_won: Annotated[bool | None, wire("isWon")] = None
    """Switched off: always null."""

    is_lose: Annotated[bool | None, wire("isLose")] = None
    """Switched off: always null."""

    has_products: Annotated[bool | None, wire("hasProducts")] = None
    """Switched off: always null."""

    date_create_short: Annotated[dt.datetime | None, wire("dateCreateShort")] = None
    """Switched off: always null."""

    date_modify_short: Annotated[dt.datetime | None, wire("dateModifyShort")] = None
    """Switched off: always null."""

    begindate_short: Annotated[dt.datetime | None, wire("begindateShort")] = None
    """Switched off: always null."""

    closedate_short: Annotated[dt.datetime | None, wire("closedateShort")] = None
    """Switched off: always null."""

    event_date_short: Annotated[dt.datetime | None, wire("eventDateShort")] = None
    """Switched off: always null."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ItemContact(Record):
    """A phone number, an e-mail address, a website or a messenger of an object."""

    id: int | None = None

    type_id: Annotated[str | None, wire("typeId")] = None
    """One of `PHONE`, `EMAIL`, `WEB`, `IM`, `LINK`."""

    value_type: Annotated[str | None, wire("valueType")] = None
    """What it is for, such as `WORK`, `HOME` or `MAILING`; of messengers, the service."""

    value: str | None = None
    """Of one that exists, empty text deletes it."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ItemDelivery(Record):
    """A delivery of an object, in short."""

    id: int

    account_number: Annotated[str, wire("accountNumber")]

    deducted: bool
    """Whether it is shipped."""

    date_deducted: Annotated[dt.datetime | None, wire("dateDeducted")] = None

    delivery_id: Annotated[int, wire("deliveryId")]
    """Service that delivers."""

    delivery_name: Annotated[str, wire("deliveryName")]

    price_delivery: Annotated[Decimal, wire("priceDelivery")]

    currency: str


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ItemFile(Record):
    """A file in a field of an object."""

    id: int

    url: str | None = field(default=None, repr=False)
    """Address for users."""

    url_machine: Annotated[str | None, wire("urlMachine")] = field(default=None, repr=False)
    """Address for applications."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ItemPayment(Record):
    """A payment of an object, in short."""

    id: int

    account_number: Annotated[str, wire("accountNumber")]

    paid: bool

    date_paid: Annotated[dt.datetime | None, wire("datePaid")] = None

    emp_paid_id: Annotated[int | None, wire("empPaidId")] = None
    """User who said that it is paid."""

    pay_system_id: Annotated[int, wire("paySystemId")]

    sum: Decimal

    currency: str

    pay_system_name: Annotated[str, wire("paySystemName")]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ItemProductRow(Record):
    """A product in an object of the CRM."""

    id: int | None = None

    owner_id: Annotated[int | None, wire("ownerId")] = None
    """The object that the row is in; not to be changed later."""

    owner_type: Annotated[str | None, wire("ownerType")] = None
    """Kind of that object, as its short code: `L` for leads, `D` for deals, `Q` for estimates, `SI` for invoices;
    for smart processes `T` and `entityTypeId` in hexadecimal digits, so `T80` for 128. Not to be changed later.
    """

    product_id: Annotated[int | None, wire("productId")] = None
    """Product in the catalog."""

    product_name: Annotated[str | None, wire("productName")] = None
    """Taken from the product if there is one."""

    price: Decimal | None = None
    """What one unit costs in the end."""

    price_account: Annotated[Decimal | None, wire("priceAccount")] = None
    """The same in the currency of reports."""

    price_exclusive: Annotated[Decimal | None, wire("priceExclusive")] = None
    """With discount, without tax."""

    price_netto: Annotated[Decimal | None, wire("priceNetto")] = None
    """Without discount, without tax."""

    price_brutto: Annotated[Decimal | None, wire("priceBrutto")] = None
    """Without discount, with tax."""

    quantity: Decimal | None = None

    discount_type_id: Annotated[int | None, wire("discountTypeId")] = None
    """One of `1` (an amount), `2` (a percentage)."""

    discount_rate: Annotated[Decimal | None, wire("discountRate")] = None
    """In percent; if the discount is a percentage."""

    discount_sum: Annotated[Decimal | None, wire("discountSum")] = None
    """As an amount; if the discount is one."""

    tax_rate: Annotated[Decimal | None, wire("taxRate")] = None
    """In percent."""

    tax_included: Annotated[bool | None, wire("taxIncluded")] = None
    """Whether the price has the tax in it."""

    customized: bool | None = None
    """Outdated."""

    measure_code: Annotated[int | None, wire("measureCode")] = None
    """Code of the unit of measure; taken from the product if there is one."""

    measure_name: Annotated[str | None, wire("measureName")] = None
    """Name of the unit, such as `pcs` or `kg`."""

    sort: int | None = None

    xml_id: Annotated[str | None, wire("xmlId")] = None
    """Code of the row outside."""

    type: int | None = None
    """One of `1` (product), `2` (bundle), `3` (product with variations), `4` (variation), `5` (variation whose
    product is gone), `6` (broken product with variations), `7` (service).
    """

    store_id: Annotated[int | None, wire("storeId")] = None
    """The warehouse."""

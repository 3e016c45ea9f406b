# Generated from specs/crm/_deal.yaml by `make generate`. Edit the specs, not this file.
"""Types of `crm.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class DealInput(TypedDict, total=False):
    """A deal. What may be sent, by wire names."""

    TITLE: str
    """Without it the portal makes one of the number."""

    TYPE_ID: str
    """Type, a `STATUS_ID` of the reference book `DEAL_TYPE`."""

    CATEGORY_ID: int
    """The funnel; set at creation, and 0 for the general one. Only `crm.item.update` moves deals between funnels."""

    STAGE_ID: str
    """A `STATUS_ID` of the reference book `DEAL_STAGE`, in other funnels than the general one `DEAL_STAGE_` with the
    number.
    """

    IS_RECURRING: Literal["Y", "N"]
    """Whether it is the template of a recurring deal."""

    IS_RETURN_CUSTOMER: Literal["Y", "N"]
    """Whether the client has bought before."""

    IS_REPEATED_APPROACH: Literal["Y", "N"]
    """Whether the client has asked before."""

    PROBABILITY: int
    """In percent."""

    CURRENCY_ID: str

    OPPORTUNITY: Decimal | float
    """Amount."""

    IS_MANUAL_OPPORTUNITY: Literal["Y", "N"]
    """Whether the amount is set by hand, not from the products."""

    TAX_VALUE: Decimal | float
    """Amount of the tax."""

    COMPANY_ID: int

    CONTACT_ID: int
    """The main contact; outdated for `crm.deal.contact.items.*`."""

    CONTACT_IDS: Sequence[int]
    """Takes the place of all contacts. Read them by `crm.deal.contact.items.get`."""

    BEGINDATE: dt.date
    """Without it, today."""

    CLOSEDATE: dt.date
    """Without it, in 7 days."""

    OPENED: Literal["Y", "N"]
    """Whether everybody may see it. New ones are so by default, unless the settings of the CRM say otherwise."""

    CLOSED: Literal["Y", "N"]

    COMMENTS: str
    """May have BBCode."""

    ASSIGNED_BY_ID: int
    """User who is responsible; without it, whoever adds the deal."""

    SOURCE_ID: str
    """Source, a `STATUS_ID` of the reference book `SOURCE`."""

    SOURCE_DESCRIPTION: str

    ADDITIONAL_INFO: str

    LOCATION_ID: int
    """Location of the client."""

    ORIGINATOR_ID: str
    """System outside that the data is from."""

    ORIGIN_ID: str
    """Its id there."""

    UTM_SOURCE: str
    """Advertising system."""

    UTM_MEDIUM: str
    """Kind of traffic, such as `CPC` or `CPM`."""

    UTM_CAMPAIGN: str
    """Campaign."""

    UTM_CONTENT: str
    """Content of the campaign."""

    UTM_TERM: str
    """What was searched for."""

    TRACE: str
    """What sales intelligence is to know."""


class DealCardExtrasInput(TypedDict, total=False):
    """Which card of deals is meant. What may be sent, by wire names."""

    dealCategoryId: int | None
    """The funnel; without it, the default one."""


class DealRecurringInput(TypedDict, total=False):
    """The template of a recurring deal. What may be sent, by wire names."""

    DEAL_ID: int
    """The deal that recurs. To add a template, the deal to make it of; not to be changed later."""

    ACTIVE: Literal["Y", "N"]

    CATEGORY_ID: int
    """Funnel of the new deals."""

    IS_LIMIT: Literal["N", "D", "T"]
    """When it ends. One of `N` (never), `D` (on `LIMIT_DATE`), `T` (after `LIMIT_REPEAT` deals)."""

    LIMIT_REPEAT: int

    LIMIT_DATE: dt.date

    START_DATE: dt.date
    """Day to count from; without it, today."""

    PARAMS: DealRecurringParamsInput


class DealRecurringParamsInput(TypedDict, total=False):
    """How often a deal recurs, and when the new deals begin and close. What may be sent, by wire names."""

    MODE: Literal["single", "multiple"]
    """One of `single` (once), `multiple` (again and again)."""

    SINGLE_BEFORE_START_DATE_TYPE: Literal["day", "week", "month", "year"]
    """Unit of how long before the day a single deal is made. One of `day`, `week`, `month`, `year`."""

    SINGLE_BEFORE_START_DATE_VALUE: int

    MULTIPLE_TYPE: Literal["day", "week", "month", "year"]
    """Unit of the interval between many deals. One of `day`, `week`, `month`, `year`."""

    MULTIPLE_INTERVAL: int

    OFFSET_BEGINDATE_TYPE: Literal["day", "week", "month", "year"]
    """Unit of how long after its creation a deal begins. One of `day`, `week`, `month`, `year`."""

    OFFSET_BEGINDATE_VALUE: int

    OFFSET_CLOSEDATE_TYPE: Literal["day", "week", "month", "year"]
    """Unit of how long after its creation a deal closes. One of `day`, `week`, `month`, `year`."""

    OFFSET_CLOSEDATE_VALUE: int


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Deal(Record):
    """A deal."""

    __open__: ClassVar[bool] = True

    id: Annotated[int | None, wire("ID")] = None

    title: Annotated[str | None, wire("TITLE")] = None
    """Without it the portal makes one of the number."""

    type_id: Annotated[str | None, wire("TYPE_ID")] = None
    """Type, a `STATUS_ID` of the reference book `DEAL_TYPE`."""

    category_id: Annotated[int | None, wire("CATEGORY_ID")] = None
    """The funnel; set at creation, and 0 for the general one. Only `crm.item.update` moves deals between funnels."""

    stage_id: Annotated[str | None, wire("STAGE_ID")] = None
    """A `STATUS_ID` of the reference book `DEAL_STAGE`, in other funnels than the general one `DEAL_STAGE_` with the
    number.
    """

    stage_semantic_id: Annotated[str | None, wire("STAGE_SEMANTIC_ID")] = None
    """What the stage means. One of `P` (in work), `S` (won), `F` (lost)."""

    is_new: Annotated[bool | None, wire("IS_NEW")] = None

    is_recurring: Annotated[bool | None, wire("IS_RECURRING")] = None
    """Whether it is the template of a recurring deal."""

    is_return_customer: Annotated[bool | None, wire("IS_RETURN_CUSTOMER")] = None
    """Whether the client has bought before."""

    is_repeated_approach: Annotated[bool | None, wire("IS_REPEATED_APPROACH")] = None
    """Whether the client has asked before."""

    probability: Annotated[int | None, wire("PROBABILITY")] = None
    """In percent."""

    currency_id: Annotated[str | None, wire("CURRENCY_ID")] = None

    opportunity: Annotated[Decimal | None, wire("OPPORTUNITY")] = None
    """Amount."""

    is_manual_opportunity: Annotated[bool | None, wire("IS_MANUAL_OPPORTUNITY")] = None
    """Whether the amount is set by hand, not from the products."""

    tax_value: Annotated[Decimal | None, wire("TAX_VALUE")] = None
    """Amount of the tax."""

    company_id: Annotated[int | None, wire("COMPANY_ID")] = None

    contact_id: Annotated[int | None, wire("CONTACT_ID")] = None
    """The main contact; outdated for `crm.deal.contact.items.*`."""

    quote_id: Annotated[int | None, wire("QUOTE_ID")] = None
    """Estimate that the deal was made from."""

    lead_id: Annotated[int | None, wire("LEAD_ID")] = None
    """Lead that the deal was made from."""

    begindate: Annotated[dt.date | None, wire("BEGINDATE")] = None
    """Without it, today."""

    closedate: Annotated[dt.date | None, wire("CLOSEDATE")] = None
    """Without it, in 7 days."""

    opened: Annotated[bool | None, wire("OPENED")] = None
    """Whether everybody may see it. New ones are so by default, unless the settings of the CRM say otherwise."""

    closed: Annotated[bool | None, wire("CLOSED")] = None

    comments: Annotated[str | None, wire("COMMENTS")] = None
    """May have BBCode."""

    assigned_by_id: Annotated[int | None, wire("ASSIGNED_BY_ID")] = None
    """User who is responsible; without it, whoever adds the deal."""

    created_by_id: Annotated[int | None, wire("CREATED_BY_ID")] = None

    modify_by_id: Annotated[int | None, wire("MODIFY_BY_ID")] = None

    moved_by_id: Annotated[int | None, wire("MOVED_BY_ID")] = None
    """Who last changed the stage."""

    moved_time: Annotated[dt.datetime | None, wire("MOVED_TIME")] = None
    """When the stage was last changed."""

    date_create: Annotated[dt.datetime | None, wire("DATE_CREATE")] = None

    date_modify: Annotated[dt.datetime | None, wire("DATE_MODIFY")] = None

    source_id: Annotated[str | None, wire("SOURCE_ID")] = None
    """Source, a `STATUS_ID` of the reference book `SOURCE`."""

    source_description: Annotated[str | None, wire("SOURCE_DESCRIPTION")] = None

    additional_info: Annotated[str | None, wire("ADDITIONAL_INFO")] = None

    location_id: Annotated[int | None, wire("LOCATION_ID")] = None
    """Location of the client."""

    originator_id: Annotated[str | None, wire("ORIGINATOR_ID")] = None
    """System outside that the data is from."""

    origin_id: Annotated[str | None, wire("ORIGIN_ID")] = None
    """Its id there."""

    utm_source: Annotated[str | None, wire("UTM_SOURCE")] = None
    """Advertising system."""

    utm_medium: Annotated[str | None, wire("UTM_MEDIUM")] = None
    """Kind of traffic, such as `CPC` or `CPM`."""

    utm_campaign: Annotated[str | None, wire("UTM_CAMPAIGN")] = None
    """Campaign."""

    utm_content: Annotated[str | None, wire("UTM_CONTENT")] = None
    """Content of the campaign."""

    utm_term: Annotated[str | None, wire("UTM_TERM")] = None
    """What was searched for."""

    last_activity_time: Annotated[dt.datetime | None, wire("LAST_ACTIVITY_TIME")] = None

    last_activity_by: Annotated[int | None, wire("LAST_ACTIVITY_BY")] = None
    """User of the last activity in the timeline."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class DealRecurring(Record):
    """The template of a recurring deal."""

    __open__: ClassVar[bool] = True

    id: Annotated[int | None, wire("ID")] = None

    deal_id: Annotated[int | None, wire("DEAL_ID")] = None
    """The deal that recurs. To add a template, the deal to make it of; not to be changed later."""

    based_id: Annotated[int | None, wire("BASED_ID")] = None
    """Deal that the template was made of."""

    active: Annotated[bool | None, wire("ACTIVE")] = None

    category_id: Annotated[int | None, wire("CATEGORY_ID")] = None
    """Funnel of the new deals."""

    is_limit: Annotated[str | None, wire("IS_LIMIT")] = None
    """When it ends. One of `N` (never), `D` (on `LIMIT_DATE`), `T` (after `LIMIT_REPEAT` deals)."""

    limit_repeat: Annotated[int | None, wire("LIMIT_REPEAT")] = None

    limit_date: Annotated[dt.date | None, wire("LIMIT_DATE")] = None

    start_date: Annotated[dt.date | None, wire("START_DATE")] = None
    """Day to count from; without it, today."""

    counter_repeat: Annotated[int | None, wire("COUNTER_REPEAT")] = None
    """How many deals were made."""

    next_execution: Annotated[dt.datetime | None, wire("NEXT_EXECUTION")] = None

    last_execution: Annotated[dt.datetime | None, wire("LAST_EXECUTION")] = None

    params: Annotated[DealRecurringParams | None, wire("PARAMS")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class DealRecurringParams(Record):
    """How often a deal recurs, and when the new deals begin and close."""

    mode: Annotated[str | None, wire("MODE")] = None
    """One of `single` (once), `multiple` (again and again)."""

    single_before_start_date_type: Annotated[str | None, wire("SINGLE_BEFORE_START_DATE_TYPE")] = None
    """Unit of how long before the day a single deal is made. One of `day`, `week`, `month`, `year`."""

    single_before_start_date_value: Annotated[int | None, wire("SINGLE_BEFORE_START_DATE_VALUE")] = None

    multiple_type: Annotated[str | None, wire("MULTIPLE_TYPE")] = None
    """Unit of the interval between many deals. One of `day`, `week`, `month`, `year`."""

    multiple_interval: Annotated[int | None, wire("MULTIPLE_INTERVAL")] = None

    offset_begindate_type: Annotated[str | None, wire("OFFSET_BEGINDATE_TYPE")] = None
    """Unit of how long after its creation a deal begins. One of `day`, `week`, `month`, `year`."""

    offset_begindate_value: Annotated[int | None, wire("OFFSET_BEGINDATE_VALUE")] = None

    offset_closedate_type: Annotated[str | None, wire("OFFSET_CLOSEDATE_TYPE")] = None
    """Unit of how long after its creation a deal closes. One of `day`, `week`, `month`, `year`."""

    offset_closedate_value: Annotated[int | None, wire("OFFSET_CLOSEDATE_VALUE")] = None

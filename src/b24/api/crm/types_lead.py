# Generated from specs/crm/_lead.yaml by `make generate`. Edit the specs, not this file.
"""Types of `crm.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire

from .types import MultiField, MultiFieldInput

__all__ = ["Lead", "LeadCardExtrasInput", "LeadInput", "MultiField", "MultiFieldInput"]


class LeadInput(TypedDict, total=False):
    """A lead. What may be sent, by wire names."""

    TITLE: str

    HONORIFIC: str
    """Form of address, a `STATUS_ID` of the reference book `HONORIFIC`."""

    NAME: str

    SECOND_NAME: str

    LAST_NAME: str

    BIRTHDATE: dt.date

    COMPANY_TITLE: str
    """Name of the company as text; `COMPANY_ID` links one."""

    COMPANY_ID: int

    CONTACT_ID: int
    """The main contact; outdated for `crm.lead.contact.*`."""

    CONTACT_IDS: Sequence[int]
    """Read them by `crm.lead.contact.items.get`."""

    SOURCE_ID: str
    """Source, a `STATUS_ID` of the reference book `SOURCE`."""

    SOURCE_DESCRIPTION: str

    STATUS_ID: str
    """Stage, a `STATUS_ID` of the reference book `STATUS`."""

    STATUS_DESCRIPTION: str
    """More about the stage."""

    POST: str
    """Position of the client."""

    COMMENTS: str

    CURRENCY_ID: str

    OPPORTUNITY: Decimal | float
    """Amount."""

    IS_MANUAL_OPPORTUNITY: Literal["Y", "N"]
    """Whether the amount is set by hand, not from the products."""

    ASSIGNED_BY_ID: int
    """User who is responsible."""

    OPENED: Literal["Y", "N"]
    """Whether everybody may see it."""

    ORIGINATOR_ID: str
    """System outside that the data is from."""

    ORIGIN_ID: str
    """Its id there."""

    ADDRESS: str

    ADDRESS_2: str
    """Second line."""

    ADDRESS_CITY: str

    ADDRESS_POSTAL_CODE: str

    ADDRESS_REGION: str

    ADDRESS_PROVINCE: str

    ADDRESS_COUNTRY: str

    ADDRESS_COUNTRY_CODE: str

    ADDRESS_LOC_ADDR_ID: int
    """The address among the locations."""

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

    PHONE: Sequence[MultiFieldInput]

    EMAIL: Sequence[MultiFieldInput]

    WEB: Sequence[MultiFieldInput]

    IM: Sequence[MultiFieldInput]
    """Messengers."""

    LINK: Sequence[MultiFieldInput]
    """Users of open channels; the portal keeps them."""


class LeadCardExtrasInput(TypedDict, total=False):
    """Which card of leads is meant. What may be sent, by wire names."""

    leadCustomerType: Literal[1, 2] | None
    """One of `1` (simple leads), `2` (repeat leads)."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Lead(Record):
    """A lead."""

    __open__: ClassVar[bool] = True

    id: Annotated[int | None, wire("ID")] = None

    title: Annotated[str | None, wire("TITLE")] = None

    honorific: Annotated[str | None, wire("HONORIFIC")] = None
    """Form of address, a `STATUS_ID` of the reference book `HONORIFIC`."""

    name: Annotated[str | None, wire("NAME")] = None

    second_name: Annotated[str | None, wire("SECOND_NAME")] = None

    last_name: Annotated[str | None, wire("LAST_NAME")] = None

    birthdate: Annotated[dt.date | None, wire("BIRTHDATE")] = None

    company_title: Annotated[str | None, wire("COMPANY_TITLE")] = None
    """Name of the company as text; `COMPANY_ID` links one."""

    company_id: Annotated[int | None, wire("COMPANY_ID")] = None

    contact_id: Annotated[int | None, wire("CONTACT_ID")] = None
    """The main contact; outdated for `crm.lead.contact.*`."""

    is_return_customer: Annotated[bool | None, wire("IS_RETURN_CUSTOMER")] = None
    """Whether it is a repeat lead: it has a company or a contact."""

    source_id: Annotated[str | None, wire("SOURCE_ID")] = None
    """Source, a `STATUS_ID` of the reference book `SOURCE`."""

    source_description: Annotated[str | None, wire("SOURCE_DESCRIPTION")] = None

    status_id: Annotated[str | None, wire("STATUS_ID")] = None
    """Stage, a `STATUS_ID` of the reference book `STATUS`."""

    status_description: Annotated[str | None, wire("STATUS_DESCRIPTION")] = None
    """More about the stage."""

    status_semantic_id: Annotated[str | None, wire("STATUS_SEMANTIC_ID")] = None
    """What the stage means. One of `P` (in work), `S` (won), `F` (lost)."""

    post: Annotated[str | None, wire("POST")] = None
    """Position of the client."""

    comments: Annotated[str | None, wire("COMMENTS")] = None

    currency_id: Annotated[str | None, wire("CURRENCY_ID")] = None

    opportunity: Annotated[Decimal | None, wire("OPPORTUNITY")] = None
    """Amount."""

    is_manual_opportunity: Annotated[bool | None, wire("IS_MANUAL_OPPORTUNITY")] = None
    """Whether the amount is set by hand, not from the products."""

    has_phone: Annotated[bool | None, wire("HAS_PHONE")] = None

    has_email: Annotated[bool | None, wire("HAS_EMAIL")] = None

    has_imol: Annotated[bool | None, wire("HAS_IMOL")] = None
    """Whether an open channel is linked."""

    assigned_by_id: Annotated[int | None, wire("ASSIGNED_BY_ID")] = None
    """User who is responsible."""

    created_by_id: Annotated[int | None, wire("CREATED_BY_ID")] = None

    modify_by_id: Annotated[int | None, wire("MODIFY_BY_ID")] = None

    moved_by_id: Annotated[int | None, wire("MOVED_BY_ID")] = None
    """Who last changed the stage."""

    moved_time: Annotated[dt.datetime | None, wire("MOVED_TIME")] = None
    """When the stage was last changed."""

    date_create: Annotated[dt.datetime | None, wire("DATE_CREATE")] = None

    date_modify: Annotated[dt.datetime | None, wire("DATE_MODIFY")] = None

    date_closed: Annotated[dt.datetime | None, wire("DATE_CLOSED")] = None

    opened: Annotated[bool | None, wire("OPENED")] = None
    """Whether everybody may see it."""

    originator_id: Annotated[str | None, wire("ORIGINATOR_ID")] = None
    """System outside that the data is from."""

    origin_id: Annotated[str | None, wire("ORIGIN_ID")] = None
    """Its id there."""

    address: Annotated[str | None, wire("ADDRESS")] = None

    address_2: Annotated[str | None, wire("ADDRESS_2")] = None
    """Second line."""

    address_city: Annotated[str | None, wire("ADDRESS_CITY")] = None

    address_postal_code: Annotated[str | None, wire("ADDRESS_POSTAL_CODE")] = None

    address_region: Annotated[str | None, wire("ADDRESS_REGION")] = None

    address_province: Annotated[str | None, wire("ADDRESS_PROVINCE")] = None

    address_country: Annotated[str | None, wire("ADDRESS_COUNTRY")] = None

    address_country_code: Annotated[str | None, wire("ADDRESS_COUNTRY_CODE")] = None

    address_loc_addr_id: Annotated[int | None, wire("ADDRESS_LOC_ADDR_ID")] = None
    """The address among the locations."""

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

    phone: Annotated[Sequence[MultiField] | None, wire("PHONE")] = None

    email: Annotated[Sequence[MultiField] | None, wire("EMAIL")] = None

    web: Annotated[Sequence[MultiField] | None, wire("WEB")] = None

    im: Annotated[Sequence[MultiField] | None, wire("IM")] = None
    """Messengers."""

    link: Annotated[Sequence[MultiField] | None, wire("LINK")] = None
    """Users of open channels; the portal keeps them."""

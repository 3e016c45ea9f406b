# Generated from specs/crm/_company.yaml by `make generate`. Edit the specs, not this file.
"""Types of `crm.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire

from .types import FileField, FileFieldInput, MultiField, MultiFieldInput

__all__ = ["Company", "CompanyInput", "FileField", "FileFieldInput", "MultiField", "MultiFieldInput"]


class CompanyInput(TypedDict, total=False):
    """A company. What may be sent, by wire names."""

    TITLE: str

    COMPANY_TYPE: str
    """Type, a `STATUS_ID` of the reference book `COMPANY_TYPE`."""

    LOGO: FileFieldInput

    INDUSTRY: str
    """Industry, a `STATUS_ID` of the reference book `INDUSTRY`."""

    EMPLOYEES: str
    """How many employees, a `STATUS_ID` of the reference book `EMPLOYEES`."""

    CURRENCY_ID: str

    REVENUE: Decimal | float
    """Of a year."""

    BANKING_DETAILS: str

    OPENED: Literal["Y", "N"]
    """Whether everybody may see it. New ones are so by default, unless the settings of the CRM say otherwise."""

    COMMENTS: str

    IS_MY_COMPANY: Literal["Y", "N"]
    """Whether it is one of the portal's own companies."""

    ASSIGNED_BY_ID: int
    """User who is responsible; without it, whoever adds the company."""

    CREATED_BY_ID: int
    """Can be set by an import only."""

    MODIFY_BY_ID: int
    """Can be set by an import only."""

    DATE_CREATE: dt.datetime
    """Can be set by an import only."""

    DATE_MODIFY: dt.datetime
    """Can be set by an import only."""

    CONTACT_ID: Sequence[int]
    """Its contacts. Read them by `crm.company.contact.items.get`."""

    ORIGINATOR_ID: str
    """System outside that the data is from."""

    ORIGIN_ID: str
    """Its id there."""

    ORIGIN_VERSION: str
    """Its version there; keeps that system from overwriting newer data."""

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

    ADDRESS: str
    """All fields of addresses are outdated: requisites have addresses."""

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

    ADDRESS_LEGAL: str

    REG_ADDRESS: str
    """Legal address."""

    REG_ADDRESS_2: str
    """Second line."""

    REG_ADDRESS_CITY: str

    REG_ADDRESS_POSTAL_CODE: str

    REG_ADDRESS_REGION: str

    REG_ADDRESS_PROVINCE: str

    REG_ADDRESS_COUNTRY: str

    REG_ADDRESS_COUNTRY_CODE: str

    REG_ADDRESS_LOC_ADDR_ID: int
    """The address among the locations."""

    PHONE: Sequence[MultiFieldInput]

    EMAIL: Sequence[MultiFieldInput]

    WEB: Sequence[MultiFieldInput]

    IM: Sequence[MultiFieldInput]
    """Messengers."""

    LINK: Sequence[MultiFieldInput]
    """Users of open channels; the portal keeps them."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Company(Record):
    """A company."""

    __open__: ClassVar[bool] = True

    id: Annotated[int | None, wire("ID")] = None

    title: Annotated[str | None, wire("TITLE")] = None

    company_type: Annotated[str | None, wire("COMPANY_TYPE")] = None
    """Type, a `STATUS_ID` of the reference book `COMPANY_TYPE`."""

    logo: Annotated[FileField | None, wire("LOGO")] = None

    industry: Annotated[str | None, wire("INDUSTRY")] = None
    """Industry, a `STATUS_ID` of the reference book `INDUSTRY`."""

    employees: Annotated[str | None, wire("EMPLOYEES")] = None
    """How many employees, a `STATUS_ID` of the reference book `EMPLOYEES`."""

    currency_id: Annotated[str | None, wire("CURRENCY_ID")] = None

    revenue: Annotated[Decimal | None, wire("REVENUE")] = None
    """Of a year."""

    banking_details: Annotated[str | None, wire("BANKING_DETAILS")] = None

    opened: Annotated[bool | None, wire("OPENED")] = None
    """Whether everybody may see it. New ones are so by default, unless the settings of the CRM say otherwise."""

    comments: Annotated[str | None, wire("COMMENTS")] = None

    has_phone: Annotated[bool | None, wire("HAS_PHONE")] = None

    has_email: Annotated[bool | None, wire("HAS_EMAIL")] = None

    has_imol: Annotated[bool | None, wire("HAS_IMOL")] = None
    """Whether an open channel is linked."""

    is_my_company: Annotated[bool | None, wire("IS_MY_COMPANY")] = None
    """Whether it is one of the portal's own companies."""

    assigned_by_id: Annotated[int | None, wire("ASSIGNED_BY_ID")] = None
    """User who is responsible; without it, whoever adds the company."""

    created_by_id: Annotated[int | None, wire("CREATED_BY_ID")] = None
    """Can be set by an import only."""

    modify_by_id: Annotated[int | None, wire("MODIFY_BY_ID")] = None
    """Can be set by an import only."""

    date_create: Annotated[dt.datetime | None, wire("DATE_CREATE")] = None
    """Can be set by an import only."""

    date_modify: Annotated[dt.datetime | None, wire("DATE_MODIFY")] = None
    """Can be set by an import only."""

    lead_id: Annotated[int | None, wire("LEAD_ID")] = None
    """Lead that the company was made from."""

    originator_id: Annotated[str | None, wire("ORIGINATOR_ID")] = None
    """System outside that the data is from."""

    origin_id: Annotated[str | None, wire("ORIGIN_ID")] = None
    """Its id there."""

    origin_version: Annotated[str | None, wire("ORIGIN_VERSION")] = None
    """Its version there; keeps that system from overwriting newer data."""

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

    last_communication_time: Annotated[str | None, wire("LAST_COMMUNICATION_TIME")] = None
    """When there was contact last, as the portal writes dates."""

    address: Annotated[str | None, wire("ADDRESS")] = None
    """All fields of addresses are outdated: requisites have addresses."""

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

    address_legal: Annotated[str | None, wire("ADDRESS_LEGAL")] = None

    reg_address: Annotated[str | None, wire("REG_ADDRESS")] = None
    """Legal address."""

    reg_address_2: Annotated[str | None, wire("REG_ADDRESS_2")] = None
    """Second line."""

    reg_address_city: Annotated[str | None, wire("REG_ADDRESS_CITY")] = None

    reg_address_postal_code: Annotated[str | None, wire("REG_ADDRESS_POSTAL_CODE")] = None

    reg_address_region: Annotated[str | None, wire("REG_ADDRESS_REGION")] = None

    reg_address_province: Annotated[str | None, wire("REG_ADDRESS_PROVINCE")] = None

    reg_address_country: Annotated[str | None, wire("REG_ADDRESS_COUNTRY")] = None

    reg_address_country_code: Annotated[str | None, wire("REG_ADDRESS_COUNTRY_CODE")] = None

    reg_address_loc_addr_id: Annotated[int | None, wire("REG_ADDRESS_LOC_ADDR_ID")] = None
    """The address among the locations."""

    phone: Annotated[Sequence[MultiField] | None, wire("PHONE")] = None

    email: Annotated[Sequence[MultiField] | None, wire("EMAIL")] = None

    web: Annotated[Sequence[MultiField] | None, wire("WEB")] = None

    im: Annotated[Sequence[MultiField] | None, wire("IM")] = None
    """Messengers."""

    link: Annotated[Sequence[MultiField] | None, wire("LINK")] = None
    """Users of open channels; the portal keeps them."""

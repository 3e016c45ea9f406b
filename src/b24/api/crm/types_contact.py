# Generated from specs/crm/_contact.yaml by `make generate`. Edit the specs, not this file.
"""Types of `crm.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal, Required, TypedDict

from attrs import frozen

from b24.call import Record, wire

from .types import FileField, FileFieldInput, MultiField, MultiFieldInput

__all__ = [
    "CompanyLink",
    "CompanyLinkInput",
    "Contact",
    "ContactInput",
    "FileField",
    "FileFieldInput",
    "MultiField",
    "MultiFieldInput",
]


class CompanyLinkInput(TypedDict, total=False):
    """A company of a contact. What may be sent, by wire names."""

    COMPANY_ID: Required[int]

    SORT: int | None
    """Position; without it, behind the others."""

    IS_PRIMARY: Literal["Y", "N"] | None
    """Whether it is the main one; the first one is, if none is said to be."""


class ContactInput(TypedDict, total=False):
    """A contact. What may be sent, by wire names."""

    HONORIFIC: str
    """Form of address, a `STATUS_ID` of the reference book `HONORIFIC`."""

    NAME: str

    SECOND_NAME: str

    LAST_NAME: str

    PHOTO: FileFieldInput

    BIRTHDATE: dt.date

    TYPE_ID: str
    """Type, a `STATUS_ID` of the reference book `CONTACT_TYPE`."""

    SOURCE_ID: str
    """Source, a `STATUS_ID` of the reference book `SOURCE`."""

    SOURCE_DESCRIPTION: str

    POST: str
    """Position."""

    COMMENTS: str
    """May have BBCode."""

    OPENED: Literal["Y", "N"]
    """Whether everybody may see it. New ones are so by default, unless the settings of the CRM say otherwise."""

    EXPORT: Literal["Y", "N"]
    """Whether exports take it along."""

    ASSIGNED_BY_ID: int
    """User who is responsible; without it, whoever adds the contact."""

    CREATED_BY_ID: int
    """Can be set by an import only."""

    MODIFY_BY_ID: int
    """Can be set by an import only."""

    DATE_CREATE: dt.datetime
    """Can be set by an import only."""

    DATE_MODIFY: dt.datetime
    """Can be set by an import only."""

    COMPANY_ID: int
    """The main company."""

    COMPANY_IDS: Sequence[int]
    """Read them by `crm.contact.company.items.get`."""

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

    TRACE: str
    """What sales intelligence is to know."""

    ADDRESS: str
    """All fields of the address are outdated: requisites have addresses."""

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

    PHONE: Sequence[MultiFieldInput]

    EMAIL: Sequence[MultiFieldInput]

    WEB: Sequence[MultiFieldInput]

    IM: Sequence[MultiFieldInput]
    """Messengers."""

    LINK: Sequence[MultiFieldInput]
    """Users of open channels; the portal keeps them."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class CompanyLink(Record):
    """A company of a contact."""

    company_id: Annotated[int, wire("COMPANY_ID")]

    sort: Annotated[int | None, wire("SORT")] = None
    """Position; without it, behind the others."""

    role_id: Annotated[int | None, wire("ROLE_ID")] = None
    """Not in use."""

    is_primary: Annotated[bool | None, wire("IS_PRIMARY")] = None
    """Whether it is the main one; the first one is, if none is said to be."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Contact(Record):
    """A contact."""

    __open__: ClassVar[bool] = True

    id: Annotated[int | None, wire("ID")] = None

    honorific: Annotated[str | None, wire("HONORIFIC")] = None
    """Form of address, a `STATUS_ID` of the reference book `HONORIFIC`."""

    name: Annotated[str | None, wire("NAME")] = None

    second_name: Annotated[str | None, wire("SECOND_NAME")] = None

    last_name: Annotated[str | None, wire("LAST_NAME")] = None

    photo: Annotated[FileField | None, wire("PHOTO")] = None

    birthdate: Annotated[dt.date | None, wire("BIRTHDATE")] = None

    type_id: Annotated[str | None, wire("TYPE_ID")] = None
    """Type, a `STATUS_ID` of the reference book `CONTACT_TYPE`."""

    source_id: Annotated[str | None, wire("SOURCE_ID")] = None
    """Source, a `STATUS_ID` of the reference book `SOURCE`."""

    source_description: Annotated[str | None, wire("SOURCE_DESCRIPTION")] = None

    post: Annotated[str | None, wire("POST")] = None
    """Position."""

    comments: Annotated[str | None, wire("COMMENTS")] = None
    """May have BBCode."""

    opened: Annotated[bool | None, wire("OPENED")] = None
    """Whether everybody may see it. New ones are so by default, unless the settings of the CRM say otherwise."""

    export: Annotated[bool | None, wire("EXPORT")] = None
    """Whether exports take it along."""

    has_phone: Annotated[bool | None, wire("HAS_PHONE")] = None

    has_email: Annotated[bool | None, wire("HAS_EMAIL")] = None

    has_imol: Annotated[bool | None, wire("HAS_IMOL")] = None
    """Whether an open channel is linked."""

    assigned_by_id: Annotated[int | None, wire("ASSIGNED_BY_ID")] = None
    """User who is responsible; without it, whoever adds the contact."""

    created_by_id: Annotated[int | None, wire("CREATED_BY_ID")] = None
    """Can be set by an import only."""

    modify_by_id: Annotated[int | None, wire("MODIFY_BY_ID")] = None
    """Can be set by an import only."""

    date_create: Annotated[dt.datetime | None, wire("DATE_CREATE")] = None
    """Can be set by an import only."""

    date_modify: Annotated[dt.datetime | None, wire("DATE_MODIFY")] = None
    """Can be set by an import only."""

    company_id: Annotated[int | None, wire("COMPANY_ID")] = None
    """The main company."""

    lead_id: Annotated[int | None, wire("LEAD_ID")] = None
    """Lead that the contact was made from."""

    originator_id: Annotated[str | None, wire("ORIGINATOR_ID")] = None
    """System outside that the data is from."""

    origin_id: Annotated[str | None, wire("ORIGIN_ID")] = None
    """Its id there."""

    origin_version: Annotated[str | None, wire("ORIGIN_VERSION")] = None
    """Its version there; keeps that system from overwriting newer data."""

    face_id: Annotated[int | None, wire("FACE_ID")] = None
    """The face in the module `faceid`."""

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

    address: Annotated[str | None, wire("ADDRESS")] = None
    """All fields of the address are outdated: requisites have addresses."""

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

    phone: Annotated[Sequence[MultiField] | None, wire("PHONE")] = None

    email: Annotated[Sequence[MultiField] | None, wire("EMAIL")] = None

    web: Annotated[Sequence[MultiField] | None, wire("WEB")] = None

    im: Annotated[Sequence[MultiField] | None, wire("IM")] = None
    """Messengers."""

    link: Annotated[Sequence[MultiField] | None, wire("LINK")] = None
    """Users of open channels; the portal keeps them."""

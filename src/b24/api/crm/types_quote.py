# Generated from specs/crm/_quote.yaml by `make generate`. Edit the specs, not this file.
"""Types of `crm.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class QuoteInput(TypedDict, total=False):
    """An estimate. What may be sent, by wire names."""

    TITLE: str
    """Subject; the portal cuts it at 255 characters."""

    STATUS_ID: str
    """Stage, a `STATUS_ID` of the reference book `QUOTE_STATUS`."""

    CURRENCY_ID: str

    OPPORTUNITY: Decimal | float
    """Amount, with `CURRENCY_ID`."""

    TAX_VALUE: Decimal | float

    COMPANY_ID: int
    """The client's company."""

    MYCOMPANY_ID: int
    """Own company that sells."""

    CONTACT_ID: int
    """The main contact; outdated for `CONTACT_IDS`."""

    CONTACT_IDS: Sequence[int]
    """Takes the place of all contacts. Read them by `crm.quote.contact.items.get`."""

    BEGINDATE: dt.date
    """Day of issue."""

    CLOSEDATE: dt.date
    """Day it is to be closed by."""

    ACTUAL_DATE: dt.date
    """Day it is valid to."""

    OPENED: Literal["Y", "N"]
    """Whether everybody may see it."""

    CLOSED: Literal["Y", "N"]

    COMMENTS: str

    CONTENT: str

    TERMS: str

    PERSON_TYPE_ID: int
    """Type of the payer."""

    CLIENT_TITLE: str
    """All fields about the client are outdated, and have at most 255 characters."""

    CLIENT_ADDR: str

    CLIENT_CONTACT: str

    CLIENT_EMAIL: str

    CLIENT_PHONE: str

    CLIENT_TP_ID: str
    """Tax number."""

    CLIENT_TPA_ID: str
    """Second tax number."""

    ASSIGNED_BY_ID: int
    """User who is responsible."""

    CREATED_BY_ID: int
    """Can be set by an import only."""

    MODIFY_BY_ID: int
    """Can be set by an import only."""

    DATE_CREATE: dt.datetime
    """Can be set by an import only."""

    DATE_MODIFY: dt.datetime
    """Can be set by an import only."""

    LEAD_ID: int

    DEAL_ID: int

    LOCATION_ID: int
    """Location of the client."""

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


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Quote(Record):
    """An estimate."""

    __open__: ClassVar[bool] = True

    id: Annotated[int | None, wire("ID")] = None

    quote_number: Annotated[str | None, wire("QUOTE_NUMBER")] = None

    title: Annotated[str | None, wire("TITLE")] = None
    """Subject; the portal cuts it at 255 characters."""

    status_id: Annotated[str | None, wire("STATUS_ID")] = None
    """Stage, a `STATUS_ID` of the reference book `QUOTE_STATUS`."""

    currency_id: Annotated[str | None, wire("CURRENCY_ID")] = None

    opportunity: Annotated[Decimal | None, wire("OPPORTUNITY")] = None
    """Amount, with `CURRENCY_ID`."""

    tax_value: Annotated[Decimal | None, wire("TAX_VALUE")] = None

    company_id: Annotated[int | None, wire("COMPANY_ID")] = None
    """The client's company."""

    mycompany_id: Annotated[int | None, wire("MYCOMPANY_ID")] = None
    """Own company that sells."""

    contact_id: Annotated[int | None, wire("CONTACT_ID")] = None
    """The main contact; outdated for `CONTACT_IDS`."""

    begindate: Annotated[dt.date | None, wire("BEGINDATE")] = None
    """Day of issue."""

    closedate: Annotated[dt.date | None, wire("CLOSEDATE")] = None
    """Day it is to be closed by."""

    actual_date: Annotated[dt.date | None, wire("ACTUAL_DATE")] = None
    """Day it is valid to."""

    opened: Annotated[bool | None, wire("OPENED")] = None
    """Whether everybody may see it."""

    closed: Annotated[bool | None, wire("CLOSED")] = None

    comments: Annotated[str | None, wire("COMMENTS")] = None

    content: Annotated[str | None, wire("CONTENT")] = None

    terms: Annotated[str | None, wire("TERMS")] = None

    person_type_id: Annotated[int | None, wire("PERSON_TYPE_ID")] = None
    """Type of the payer."""

    client_title: Annotated[str | None, wire("CLIENT_TITLE")] = None
    """All fields about the client are outdated, and have at most 255 characters."""

    client_addr: Annotated[str | None, wire("CLIENT_ADDR")] = None

    client_contact: Annotated[str | None, wire("CLIENT_CONTACT")] = None

    client_email: Annotated[str | None, wire("CLIENT_EMAIL")] = None

    client_phone: Annotated[str | None, wire("CLIENT_PHONE")] = None

    client_tp_id: Annotated[str | None, wire("CLIENT_TP_ID")] = None
    """Tax number."""

    client_tpa_id: Annotated[str | None, wire("CLIENT_TPA_ID")] = None
    """Second tax number."""

    assigned_by_id: Annotated[int | None, wire("ASSIGNED_BY_ID")] = None
    """User who is responsible."""

    created_by_id: Annotated[int | None, wire("CREATED_BY_ID")] = None
    """Can be set by an import only."""

    modify_by_id: Annotated[int | None, wire("MODIFY_BY_ID")] = None
    """Can be set by an import only."""

    date_create: Annotated[dt.datetime | None, wire("DATE_CREATE")] = None
    """Can be set by an import only."""

    date_modify: Annotated[dt.datetime | None, wire("DATE_MODIFY")] = None
    """Can be set by an import only."""

    lead_id: Annotated[int | None, wire("LEAD_ID")] = None

    deal_id: Annotated[int | None, wire("DEAL_ID")] = None

    location_id: Annotated[int | None, wire("LOCATION_ID")] = None
    """Location of the client."""

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

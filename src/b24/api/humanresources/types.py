# Generated from specs/humanresources/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `humanresources.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from attrs import frozen

from b24.call import Record, wire


class HcmlinkCompanyFieldsInput(TypedDict, total=False):
    """A company of an HR system, as it is added. What may be sent, by wire names."""

    company: Required[str]
    """Its code in the HR system."""

    crmCompanyId: Required[int]
    """One of the portal's own companies in the CRM."""

    title: Required[str]

    data: Mapping[str, Any] | None
    """Whatever else belongs to it."""

    fields: Required[Sequence[HcmlinkFieldInput]]


class HcmlinkFieldInput(TypedDict, total=False):
    """A field that an HR system knows. What may be sent, by wire names."""

    field: Required[str]
    """Its code in the HR system."""

    title: Required[str]

    type: (
        Literal[
            "STRING",
            "FIRST_NAME",
            "LAST_NAME",
            "PATRONYMIC_NAME",
            "PHONE",
            "EMAIL",
            "ADDRESS",
            "BIRTHDAY",
            "POSITION",
            "DEPARTMENT",
            "DOCUMENT_REGISTRATION_NUMBER",
            "DOCUMENT_UID",
            "DOCUMENT_DATE",
            "UNKNOWN",
        ]
        | None
    )
    """`UNKNOWN` where nothing is sent. One of `STRING` (text), `FIRST_NAME` (first name), `LAST_NAME` (last name),
    `PATRONYMIC_NAME` (middle name), `PHONE` (phone number), `EMAIL` (email address), `ADDRESS` (address), `BIRTHDAY`
    (day of birth), `POSITION` (position), `DEPARTMENT` (department), `DOCUMENT_REGISTRATION_NUMBER` (registration
    number of a document), `DOCUMENT_UID` (unique id of a document), `DOCUMENT_DATE` (date of a document), `UNKNOWN`
    (not told).
    """

    entityType: Literal["EMPLOYEE", "COMPANY", "DOCUMENT"] | None
    """What it belongs to; `UNKNOWN` where nothing is sent. One of `EMPLOYEE` (employee), `COMPANY` (company),
    `DOCUMENT` (document).
    """

    ttl: int | None
    """How long its values are kept, in seconds; a day where nothing is sent."""


class HcmlinkJobInput(TypedDict, total=False):
    """The job that a reply to an event belongs to. What may be sent, by wire names."""

    id: Required[int]
    """`jobId` of the event."""

    fields: Required[HcmlinkJobFieldsInput]


class HcmlinkJobFieldsInput(TypedDict, total=False):
    """How far a job is. What may be sent, by wire names."""

    status: Required[Literal["IN_PROGRESS", "DONE", "CANCELED"]]
    """One of `IN_PROGRESS` (in work), `DONE` (done), `CANCELED` (cancelled)."""

    total: int | None
    """How many parts it has."""

    sent: int | None
    """How many parts are done."""

    data: Mapping[str, Any] | None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class HcmlinkCompany(Record):
    """A company of an HR system."""

    id: int

    company: str
    """Its code in the HR system."""

    crm_company_id: Annotated[int, wire("crmCompanyId")]
    """The company in the CRM."""

    title: str

    data: dict[str, Any] | None = None
    """Whatever else belongs to it."""

    created_at: Annotated[dt.datetime | None, wire("createdAt")] = None

    fields: Sequence[HcmlinkField] | None = None

    person: str | None = None
    """The user's code in the HR system, where companies of one user are listed."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class HcmlinkEmployee(Record):
    """An employment of a person."""

    id: int

    employee: str
    """Its code in the HR system."""

    data: dict[str, Any] | None = None

    created_at: Annotated[dt.datetime, wire("createdAt")]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class HcmlinkField(Record):
    """A field that an HR system knows."""

    field_: Annotated[str, wire("field")]
    """Its code in the HR system."""

    title: str

    type: str | None = None
    """`UNKNOWN` where nothing is sent. One of `STRING` (text), `FIRST_NAME` (first name), `LAST_NAME` (last name),
    `PATRONYMIC_NAME` (middle name), `PHONE` (phone number), `EMAIL` (email address), `ADDRESS` (address), `BIRTHDAY`
    (day of birth), `POSITION` (position), `DEPARTMENT` (department), `DOCUMENT_REGISTRATION_NUMBER` (registration
    number of a document), `DOCUMENT_UID` (unique id of a document), `DOCUMENT_DATE` (date of a document), `UNKNOWN`
    (not told).
    """

    ttl: int | None = None
    """How long its values are kept, in seconds; a day where nothing is sent."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class HcmlinkOutcome(Record):
    """What became of the sent rows."""

    status: str
    """`ok`, or `error` if a row could not be taken. One of `ok`, `error`."""

    errors: list[Any]
    """What was wrong with which row."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class HcmlinkPerson(Record):
    """A user, and who that is in the HR system."""

    id: int

    company: str
    """The company's code in the HR system."""

    person: str
    """The person's code in the HR system."""

    employees: Sequence[HcmlinkEmployee]

    user_id: Annotated[int | None, wire("userId")] = None

    title: str
    """Name of the person."""

    created_at: Annotated[dt.datetime, wire("createdAt")]

    updated_at: Annotated[dt.datetime | None, wire("updatedAt")] = None

# Generated from specs/voximplant/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `voximplant.*`."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated

from attrs import field, frozen

from b24.call import Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class CallStatistic(Record):
    """A call in the statistics."""

    id: Annotated[int, wire("ID")]
    """Number of the record."""

    portal_user_id: Annotated[int | None, wire("PORTAL_USER_ID")] = None
    """The employee."""

    portal_number: Annotated[str | None, wire("PORTAL_NUMBER")] = None
    """Line of the call."""

    phone_number: Annotated[str | None, wire("PHONE_NUMBER")] = None
    """The number at the other end."""

    call_id: Annotated[str, wire("CALL_ID")]

    external_call_id: Annotated[str | None, wire("EXTERNAL_CALL_ID")] = None
    """The call's id in an external PBX."""

    call_category: Annotated[str | None, wire("CALL_CATEGORY")] = None

    call_log: Annotated[str | None, wire("CALL_LOG")] = None
    """Address of the call's technical log."""

    call_duration: Annotated[int, wire("CALL_DURATION")]
    """In seconds."""

    call_start_date: Annotated[dt.datetime, wire("CALL_START_DATE")]

    call_record_url: Annotated[str | None, wire("CALL_RECORD_URL")] = None
    """Address of the recording."""

    call_vote: Annotated[int | None, wire("CALL_VOTE")] = None
    """Rating from 1 to 5; 0 if there is none."""

    cost: Annotated[Decimal | None, wire("COST")] = None

    cost_currency: Annotated[str | None, wire("COST_CURRENCY")] = None

    call_failed_code: Annotated[str | None, wire("CALL_FAILED_CODE")] = None
    """How the call ended. One of `200` (successful), `304` (missed), `402` (not enough money), `403` (forbidden),
    `404` (wrong number), `423` (blocked), `480` (temporarily unavailable), `484` (destination unavailable), `486`
    (busy), `503` (destination unavailable), `603` (declined), `603-S` (cancelled), `OTHER` (not known).
    """

    call_failed_reason: Annotated[str | None, wire("CALL_FAILED_REASON")] = None
    """How the call ended, in words."""

    crm_entity_type: Annotated[str | None, wire("CRM_ENTITY_TYPE")] = None
    """What the number belongs to in the CRM. One of `CONTACT`, `COMPANY`, `LEAD`."""

    crm_entity_id: Annotated[int | None, wire("CRM_ENTITY_ID")] = None

    crm_activity_id: Annotated[int | None, wire("CRM_ACTIVITY_ID")] = None
    """The CRM activity of the call."""

    rest_app_id: Annotated[int | None, wire("REST_APP_ID")] = None
    """The application that registered the call."""

    rest_app_name: Annotated[str | None, wire("REST_APP_NAME")] = None

    transcript_id: Annotated[int | None, wire("TRANSCRIPT_ID")] = None

    transcript_pending: Annotated[bool | None, wire("TRANSCRIPT_PENDING")] = None
    """Whether a transcript is being made."""

    session_id: Annotated[int | None, wire("SESSION_ID")] = None
    """The call's session at the telephony provider."""

    redial_attempt: Annotated[int | None, wire("REDIAL_ATTEMPT")] = None
    """How often the number was dialled again; callbacks only."""

    comment: Annotated[str | None, wire("COMMENT")] = None

    record_duration: Annotated[int | None, wire("RECORD_DURATION")] = None
    """Length of the recording in seconds."""

    record_file_id: Annotated[int | None, wire("RECORD_FILE_ID")] = None
    """The recording's file."""

    call_type: Annotated[int, wire("CALL_TYPE")]
    """One of `1` (outgoing), `2` (incoming), `3` (incoming and redirected), `4` (callback), `5` (informational)."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class SipLine(Record):
    """A SIP line that an application created."""

    id: Annotated[int | None, wire("ID")] = None
    """Number of the line's record; only in the answer to its creation."""

    type: Annotated[str, wire("TYPE")]
    """One of `cloud` (a provider's PBX on the internet), `office` (a PBX of the company's own)."""

    config_id: Annotated[int, wire("CONFIG_ID")]
    """Number of the line's configuration, which the other methods ask for."""

    reg_id: Annotated[int | None, wire("REG_ID")] = None
    """Number of the line's registration with the provider; cloud lines only."""

    title: Annotated[str | None, wire("TITLE")] = None
    """Empty if the line was given no name; the portal then shows one made of type and number."""

    server: Annotated[str, wire("SERVER")]
    """Address of the registration server."""

    login: Annotated[str, wire("LOGIN")]

    password: Annotated[str | None, wire("PASSWORD")] = field(default=None, repr=False)

    incoming_server: Annotated[str | None, wire("INCOMING_SERVER")] = None
    """Where an office PBX sends incoming calls."""

    incoming_login: Annotated[str | None, wire("INCOMING_LOGIN")] = None
    """Login for incoming calls; office lines only."""

    incoming_password: Annotated[str | None, wire("INCOMING_PASSWORD")] = field(default=None, repr=False)
    """Password for incoming calls; office lines only."""

    auth_user: Annotated[str | None, wire("AUTH_USER")] = None
    """User name for SIP authentication, where it is not the login."""

    outbound_proxy: Annotated[str | None, wire("OUTBOUND_PROXY")] = None
    """Address of the SIP proxy for outgoing calls."""

    detect_line_number: Annotated[bool, wire("DETECT_LINE_NUMBER")]
    """Whether the called number is read from the SIP headers."""

    line_detect_header_order: Annotated[str, wire("LINE_DETECT_HEADER_ORDER")]
    """Headers to read the called number from, first one first, with semicolons between."""

    registration_status_code: Annotated[int | None, wire("REGISTRATION_STATUS_CODE")] = None
    """SIP status of the last registration, 200 for success."""

    registration_error_message: Annotated[str | None, wire("REGISTRATION_ERROR_MESSAGE")] = None
    """Why the last registration failed."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class StartedCall(Record):
    """A call that the portal began to make."""

    result: Annotated[bool, wire("RESULT")]
    """Whether the call was begun."""

    call_id: Annotated[str, wire("CALL_ID")]

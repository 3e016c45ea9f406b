# Generated from specs/voximplant/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `voximplant.*`."""

from __future__ import annotations

from typing import Annotated

from attrs import field, frozen

from b24.call import Record, wire


@frozen(kw_only=True, weakref_slot=False)
class SipLine(Record):
    """A SIP line that an application created."""

    id: Annotated[int | None, wire("ID")] = None
    """Number of the line's record; only in the answer to its creation."""

    type: Annotated[str, wire("TYPE")]
    """One of `cloud`: a provider's PBX on the internet, `office`: a PBX of the company's own."""

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

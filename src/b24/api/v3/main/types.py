# Generated from specs/v3/main/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `main.*`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from attrs import field, frozen

from b24.call import Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class EventlogEntry(Record):
    """An entry of the event log."""

    id: int | None = None

    timestamp_x: Annotated[dt.datetime | None, wire("timestampX")] = None
    """When it happened."""

    severity: str | None = None
    """How grave it is, such as `SECURITY`."""

    audit_type_id: Annotated[str | None, wire("auditTypeId")] = None
    """What happened, such as `USER_AUTHORIZE`."""

    module_id: Annotated[str | None, wire("moduleId")] = None

    item_id: Annotated[str | None, wire("itemId")] = None
    """What it happened to."""

    remote_addr: Annotated[str | None, wire("remoteAddr")] = None
    """IP address it came from."""

    user_agent: Annotated[str | None, wire("userAgent")] = None

    request_uri: Annotated[str | None, wire("requestUri")] = field(default=None, repr=False)
    """Address that was asked for; it may hold codes of a login."""

    site_id: Annotated[str | None, wire("siteId")] = None

    user_id: Annotated[int | None, wire("userId")] = None

    guest_id: Annotated[int | None, wire("guestId")] = None

    description: str | None = None
    """Further facts, often as JSON."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FieldInfo(Record):
    """Description of a field."""

    name: str | None = None

    type: str | None = None

    title: str | None = None

    description: str | None = None

    validation_rules: Annotated[list[Any] | None, wire("validationRules")] = None

    required_groups: Annotated[Any, wire("requiredGroups")] = None

    filterable: bool | None = None

    sortable: bool | None = None

    editable: bool | None = None

    multiple: bool | None = None

    element_type: Annotated[str | None, wire("elementType")] = None
    """Type of the parts of a composite field."""

# Generated from specs/v3/mail/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `mail.*`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, TypedDict

from attrs import frozen

from b24.call import Record, wire


class MailPaginationInput(TypedDict, total=False):
    """Which part of a list to give. What may be sent, by wire names."""

    page: int | None
    """Whether the first is 0 or 1 is not said; `offset` is clearer."""

    limit: int | None
    """How many rows a page holds; at most 100 of mailboxes and senders, 200 of emails and recipients. Without it, 50
    recipients or 25 of the others.
    """

    offset: int | None
    """How many rows to leave out; set by `page` and `limit` where both are given."""


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


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Mailbox(Record):
    """A mailbox."""

    id: int | None = None

    name: str | None = None

    email: str | None = None

    sender_name: Annotated[str | None, wire("senderName")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Message(Record):
    """An email."""

    id: int | None = None

    mailbox_id: Annotated[int | None, wire("mailboxId")] = None

    mailbox_email: Annotated[str | None, wire("mailboxEmail")] = None

    subject: str | None = None

    from_: Annotated[str | None, wire("from")] = None

    to: str | None = None

    cc: str | None = None

    date: dt.datetime | None = None

    is_seen: Annotated[bool | None, wire("isSeen")] = None

    has_attachments: Annotated[bool | None, wire("hasAttachments")] = None

    url: str | None = None
    """Address of the email in the portal."""

    bindings: list[Any] | None = None
    """What it is linked with."""

    body: str | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Recipient(Record):
    """Somebody an email can be sent to."""

    id: int

    email: str

    name: str


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Sent(Record):
    """What became of an email that was sent."""

    success: bool

    to: list[str]
    """Whom it went to."""

# Generated from specs/userfieldtype/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `userfieldtype.*`."""

from __future__ import annotations

from typing import Annotated, TypedDict

from attrs import frozen

from b24.call import Record, wire


class UserFieldTypeOptionsInput(TypedDict, total=False):
    """How fields of a kind look. What may be sent, by wire names."""

    height: int | None
    """Height in pixels; 0 for the usual one. Default: `0`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class UserFieldType(Record):
    """A kind of custom fields that this application added."""

    user_type_id: Annotated[str, wire("USER_TYPE_ID")]
    """Its code, as the application gave it."""

    handler: Annotated[str, wire("HANDLER")]
    """Address of the widget that shows and edits such a field."""

    title: Annotated[str, wire("TITLE")]

    description: Annotated[str, wire("DESCRIPTION")]

# Generated from specs/crm/_category.yaml by `make generate`. Edit the specs, not this file.
"""Types of `crm.*`."""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class CategoryInput(TypedDict, total=False):
    """A funnel: stages that objects of one kind go through. What may be sent, by wire names."""

    name: str
    """At most 255 characters, not only spaces."""

    sort: int
    """Position, not below 0. Default: `500`."""

    isDefault: Literal["Y", "N"]
    """Whether it is the default funnel, of which there is one. Cannot be set for deals, nor taken away. Default:
    `N`.
    """

    originId: str
    """The system outside that it is from; deals only."""

    originatorId: str
    """Its id there; deals only."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Category(Record):
    """A funnel: stages that objects of one kind go through."""

    id: int | None = None

    name: str | None = None
    """At most 255 characters, not only spaces."""

    sort: int | None = None
    """Position, not below 0."""

    entity_type_id: Annotated[int | None, wire("entityTypeId")] = None
    """Kind of the objects in it."""

    is_default: Annotated[bool | None, wire("isDefault")] = None
    """Whether it is the default funnel, of which there is one. Cannot be set for deals, nor taken away."""

    origin_id: Annotated[str | None, wire("originId")] = None
    """The system outside that it is from; deals only."""

    originator_id: Annotated[str | None, wire("originatorId")] = None
    """Its id there; deals only."""

    is_system: Annotated[bool | None, wire("isSystem")] = None
    """Whether the portal keeps it; smart processes only."""

    code: str | None = None
    """Name of a funnel that the portal keeps; smart processes only."""

# Generated from specs/tasks/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `tasks.*`."""

from __future__ import annotations

from typing import Annotated, Any

from attrs import frozen

from b24.call import Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ChecklistMember(Record):
    """A user who takes part in an item of a checklist."""

    id: int | None = None

    type: str | None = None
    """One of `A` (takes part), `U` (watches)."""

    name: str | None = None

    personal_photo: Annotated[int | None, wire("personalPhoto")] = None
    """File of the picture."""

    personal_gender: Annotated[str | None, wire("personalGender")] = None
    """One of `M`, `F`."""

    image: str | None = None
    """Address of the picture."""

    is_collaber: Annotated[bool | None, wire("isCollaber")] = None
    """Whether the user is from outside."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskFieldInfo(Record):
    """What is known of a field of tasks or of templates."""

    title: str | None = None

    type: str
    """As `integer`, `string`, `enum`, `datetime` or `crm`."""

    primary: bool | None = None
    """Whether it is the id."""

    required: bool | None = None

    default: Any = None

    values: dict[str, str | None] | None = None
    """Labels of an `enum` by value. Of `DURATION_TYPE` the values themselves, by their place."""

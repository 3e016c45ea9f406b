# Generated from specs/im/_department.yaml by `make generate`. Edit the specs, not this file.
"""Types of `im.*`."""

from __future__ import annotations

from attrs import frozen

from b24.call import Record

from .types import User

__all__ = ["Department", "User"]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Department(Record):
    """A department."""

    id: int

    name: str

    full_name: str
    """Its name and those of the departments above it."""

    manager_user_id: int | None = None
    """User who is its head."""

    manager_user_data: User | None = None
    """Comes with `USER_DATA`."""

# Generated from specs/department/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `department.*`."""

from __future__ import annotations

from typing import Annotated

from attrs import frozen

from b24.call import Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Department(Record):
    """A department."""

    id: Annotated[int, wire("ID")]

    name: Annotated[str, wire("NAME")]

    sort: Annotated[int, wire("SORT")]

    parent: Annotated[int | None, wire("PARENT")] = None
    """Department above; the topmost has none."""

    uf_head: Annotated[int | None, wire("UF_HEAD")] = None
    """User who heads it."""

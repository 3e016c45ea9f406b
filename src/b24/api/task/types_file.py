# Generated from specs/task/_file.yaml by `make generate`. Edit the specs, not this file.
"""Types of `task.*`."""

from __future__ import annotations

from typing import Annotated

from attrs import field, frozen

from b24.call import Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskFile(Record):
    """A file that is attached to an item of a checklist or to a comment."""

    attachment_id: Annotated[int, wire("ATTACHMENT_ID")]

    name: Annotated[str, wire("NAME")]

    size: Annotated[int, wire("SIZE")]
    """In bytes."""

    file_id: Annotated[int, wire("FILE_ID")]
    """File on the drive."""

    download_url: Annotated[str | None, wire("DOWNLOAD_URL")] = field(default=None, repr=False)
    """Where to fetch it, below the portal's address."""

    view_url: Annotated[str | None, wire("VIEW_URL")] = field(default=None, repr=False)
    """Where to look at it, below the portal's address."""

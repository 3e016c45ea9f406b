# Generated from specs/task/_checklistitem.yaml by `make generate`. Edit the specs, not this file.
"""Types of `task.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, Required, TypedDict

from attrs import frozen

from b24.call import Record, wire

from .types_file import TaskFile

__all__ = ["ChecklistItem", "ChecklistItemFieldsInput", "ChecklistItemMemberInput", "ChecklistMember", "TaskFile"]


class ChecklistItemFieldsInput(TypedDict, total=False):
    """Fields of an item that may always be left out. What may be sent, by wire names."""

    SORT_INDEX: int | None
    """Position; the smallest is on top."""

    IS_COMPLETE: Literal["Y", "N"] | None
    """Default: `N`."""

    IS_IMPORTANT: Literal["Y", "N"] | None

    MEMBERS: Mapping[int, ChecklistItemMemberInput] | None
    """By user. They take part in the task too. To change them, name all."""


class ChecklistItemMemberInput(TypedDict, total=False):
    """How a user takes part in an item. What may be sent, by wire names."""

    TYPE: Required[Literal["A", "U"]]
    """One of `A` (takes part), `U` (watches)."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ChecklistItem(Record):
    """An item of a checklist of a task."""

    id: Annotated[int, wire("ID")]

    task_id: Annotated[int, wire("TASK_ID")]

    parent_id: Annotated[int, wire("PARENT_ID")]
    """Item above it; 0 for a checklist itself."""

    created_by: Annotated[int, wire("CREATED_BY")]
    """User who made it."""

    title: Annotated[str, wire("TITLE")]
    """Text, or the name of a checklist."""

    sort_index: Annotated[int, wire("SORT_INDEX")]
    """Position; the smallest is on top."""

    is_complete: Annotated[bool, wire("IS_COMPLETE")]

    is_important: Annotated[bool, wire("IS_IMPORTANT")]

    toggled_by: Annotated[int | None, wire("TOGGLED_BY")] = None
    """User who last completed or renewed it."""

    toggled_date: Annotated[dt.datetime | None, wire("TOGGLED_DATE")] = None
    """When it was last completed or renewed."""

    members: Annotated[Sequence[ChecklistMember], wire("MEMBERS")]

    attachments: Annotated[Mapping[int, TaskFile], wire("ATTACHMENTS")]
    """Files, by id of the attachment."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ChecklistMember(Record):
    """A user who takes part in an item of a checklist."""

    id: Annotated[int, wire("ID")]

    type: Annotated[str, wire("TYPE")]
    """One of `A` (takes part), `U` (watches)."""

    name: Annotated[str, wire("NAME")]

    personal_photo: Annotated[int | None, wire("PERSONAL_PHOTO")] = None
    """File of the picture."""

    personal_gender: Annotated[str | None, wire("PERSONAL_GENDER")] = None
    """One of `M`, `F`."""

    image: Annotated[str | None, wire("IMAGE")] = None
    """Address of the picture."""

    is_collaber: Annotated[bool | None, wire("IS_COLLABER")] = None
    """Whether the user is from outside."""

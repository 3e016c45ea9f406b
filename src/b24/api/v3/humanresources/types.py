# Generated from specs/v3/humanresources/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `humanresources.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, Any, TypedDict

from attrs import frozen

from b24.call import Record, wire


class NodeUsersInput(TypedDict, total=False):
    """Ids of users by their role; the first three for departments, the others for teams. What may be sent, by wire
    names.
    """

    MEMBER_HEAD: Sequence[int] | None

    MEMBER_DEPUTY_HEAD: Sequence[int] | None

    MEMBER_EMPLOYEE: Sequence[int] | None

    MEMBER_TEAM_HEAD: Sequence[int] | None

    MEMBER_TEAM_DEPUTY_HEAD: Sequence[int] | None

    MEMBER_TEAM_EMPLOYEE: Sequence[int] | None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Employee(Record):
    """An employee."""

    user_id: Annotated[int | None, wire("userId")] = None

    name: str | None = None

    work_position: Annotated[str | None, wire("workPosition")] = None

    avatar: str | None = None
    """Address of the picture."""

    url: str | None = None
    """Address of the user's page, below the portal's."""

    departments: Sequence[EmployeeNode] | None = None

    teams: Sequence[EmployeeNode] | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class EmployeeNode(Record):
    """A department or team that an employee is in."""

    id: int

    name: str


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
class Node(Record):
    """A department or a team."""

    id: int | None = None

    name: str | None = None

    type: str | None = None
    """One of `DEPARTMENT`, `TEAM`."""

    structure_id: Annotated[int | None, wire("structureId")] = None

    parent_id: Annotated[int | None, wire("parentId")] = None
    """What it belongs to; the topmost has none."""

    description: str | None = None

    access_code: Annotated[str | None, wire("accessCode")] = None
    """How lists of permissions name it, such as `DR44`."""

    user_count: Annotated[int | None, wire("userCount")] = None

    color_name: Annotated[str | None, wire("colorName")] = None
    """Colour of a team. One of `blue`, `green`, `cyan`, `orange`, `purple`, `pink`."""

    xml_id: Annotated[str | None, wire("xmlId")] = None
    """Id in another system."""

    created_at: Annotated[dt.datetime | None, wire("createdAt")] = None

    updated_at: Annotated[dt.datetime | None, wire("updatedAt")] = None

    members: Sequence[NodeMember] | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class NodeMember(Record):
    """A user in a department or a team."""

    user_id: Annotated[int | None, wire("userId")] = None

    name: str | None = None

    work_position: Annotated[str | None, wire("workPosition")] = None

    role: str | None = None
    """One of `MEMBER_HEAD` (head of a department), `MEMBER_DEPUTY_HEAD` (deputy head of a department),
    `MEMBER_EMPLOYEE` (employee of a department), `MEMBER_TEAM_HEAD` (head of a team), `MEMBER_TEAM_DEPUTY_HEAD` (deputy
    head of a team), `MEMBER_TEAM_EMPLOYEE` (member of a team).
    """

    avatar: str | None = None
    """Address of the picture."""

    url: str | None = None
    """Address of the user's page, below the portal's."""

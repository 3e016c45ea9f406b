# Generated from specs/v3/humanresources/ by `make generate`. Edit the specs, not this file.
"""`humanresources.*`: Departments, teams and employees of the company structure."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .employee import EmployeeGroup
    from .node import NodeGroup


class HumanresourcesFamily(Group):
    """`humanresources.*`: Departments, teams and employees of the company structure."""

    @cached_property
    def employee(self) -> EmployeeGroup:
        """`humanresources.employee.*`"""
        from .employee import EmployeeGroup

        return EmployeeGroup(self._sender)

    @cached_property
    def node(self) -> NodeGroup:
        """`humanresources.node.*`"""
        from .node import NodeGroup

        return NodeGroup(self._sender)

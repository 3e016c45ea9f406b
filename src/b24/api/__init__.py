# Generated from specs/ by `make generate`. Edit the specs, not this file.
"""The Bitrix24 REST API, a group for each family of methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .catalog import CatalogFamily
    from .crm import CrmFamily
    from .department import DepartmentFamily
    from .humanresources import HumanresourcesFamily
    from .tasks import TasksFamily
    from .telephony import TelephonyFamily
    from .timeman import TimemanFamily
    from .v3 import V3Group
    from .voximplant import VoximplantFamily


class Api(Group):
    """The Bitrix24 REST API, a group for each family of methods."""

    @cached_property
    def catalog(self) -> CatalogFamily:
        """Products, services and variations with their prices, stock, properties and inventory documents."""
        from .catalog import CatalogFamily

        return CatalogFamily(self._sender)

    @cached_property
    def crm(self) -> CrmFamily:
        """Leads, deals, contacts, companies, estimates and everything else that is kept in the CRM."""
        from .crm import CrmFamily

        return CrmFamily(self._sender)

    @cached_property
    def department(self) -> DepartmentFamily:
        """Departments of the company structure."""
        from .department import DepartmentFamily

        return DepartmentFamily(self._sender)

    @cached_property
    def humanresources(self) -> HumanresourcesFamily:
        """Exchange with an HR system."""
        from .humanresources import HumanresourcesFamily

        return HumanresourcesFamily(self._sender)

    @cached_property
    def tasks(self) -> TasksFamily:
        """Tasks with their results, templates, flows and Scrum."""
        from .tasks import TasksFamily

        return TasksFamily(self._sender)

    @cached_property
    def telephony(self) -> TelephonyFamily:
        """Calls and lines of an external PBX."""
        from .telephony import TelephonyFamily

        return TelephonyFamily(self._sender)

    @cached_property
    def timeman(self) -> TimemanFamily:
        """Working days, schedules and reports on absences."""
        from .timeman import TimemanFamily

        return TimemanFamily(self._sender)

    @cached_property
    def voximplant(self) -> VoximplantFamily:
        """SIP lines, numbers, users' phones, outgoing calls and call statistics."""
        from .voximplant import VoximplantFamily

        return VoximplantFamily(self._sender)

    @cached_property
    def v3(self) -> V3Group:
        """REST 3.0, a group for each family of methods."""
        from .v3 import V3Group

        return V3Group(self._sender)

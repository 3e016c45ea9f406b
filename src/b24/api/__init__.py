# Generated from specs/ by `make generate`. Edit the specs, not this file.
"""The Bitrix24 REST API, a group for each family of methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .access import AccessFamily
    from .app import AppFamily
    from .bizproc import BizprocFamily
    from .calendar import CalendarFamily
    from .catalog import CatalogFamily
    from .crm import CrmFamily
    from .department import DepartmentFamily
    from .disk import DiskFamily
    from .entity import EntityFamily
    from .event import EventFamily
    from .events import EventsFamily
    from .feature import FeatureFamily
    from .humanresources import HumanresourcesFamily
    from .im import ImFamily
    from .imbot import ImbotFamily
    from .lists import ListsFamily
    from .method import MethodFamily
    from .methods import MethodsFamily
    from .placement import PlacementFamily
    from .profile import ProfileFamily
    from .scope import ScopeFamily
    from .server import ServerFamily
    from .task import TaskFamily
    from .tasks import TasksFamily
    from .telephony import TelephonyFamily
    from .timeman import TimemanFamily
    from .user import UserFamily
    from .userfieldconfig import UserfieldconfigFamily
    from .userfieldtype import UserfieldtypeFamily
    from .v3 import V3Group
    from .voximplant import VoximplantFamily


class Api(Group):
    """The Bitrix24 REST API, a group for each family of methods."""

    @cached_property
    def access(self) -> AccessFamily:
        """What codes of access mean."""
        from .access import AccessFamily

        return AccessFamily(self._sender)

    @cached_property
    def app(self) -> AppFamily:
        """This application and what it keeps in the portal."""
        from .app import AppFamily

        return AppFamily(self._sender)

    @cached_property
    def bizproc(self) -> BizprocFamily:
        """Workflows with their templates, tasks, actions and automation rules."""
        from .bizproc import BizprocFamily

        return BizprocFamily(self._sender)

    @cached_property
    def calendar(self) -> CalendarFamily:
        """Calendars, their events and resources, and settings of calendars."""
        from .calendar import CalendarFamily

        return CalendarFamily(self._sender)

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
    def disk(self) -> DiskFamily:
        """Files, folders and storages of the Drive."""
        from .disk import DiskFamily

        return DiskFamily(self._sender)

    @cached_property
    def entity(self) -> EntityFamily:
        """Storages that applications keep their own data in."""
        from .entity import EntityFamily

        return EntityFamily(self._sender)

    @cached_property
    def event(self) -> EventFamily:
        """Handlers of events, and the queue of offline events."""
        from .event import EventFamily

        return EventFamily(self._sender)

    @cached_property
    def events(self) -> EventsFamily:
        """List the names of events that handlers can be set for."""
        from .events import EventsFamily

        return EventsFamily(self._sender)

    @cached_property
    def feature(self) -> FeatureFamily:
        """What the portal can do."""
        from .feature import FeatureFamily

        return FeatureFamily(self._sender)

    @cached_property
    def humanresources(self) -> HumanresourcesFamily:
        """Exchange with an HR system."""
        from .humanresources import HumanresourcesFamily

        return HumanresourcesFamily(self._sender)

    @cached_property
    def im(self) -> ImFamily:
        """Chats, messages, notifications and the users of the messenger."""
        from .im import ImFamily

        return ImFamily(self._sender)

    @cached_property
    def imbot(self) -> ImbotFamily:
        """Chat bots with their chats, messages, commands and events."""
        from .imbot import ImbotFamily

        return ImbotFamily(self._sender)

    @cached_property
    def lists(self) -> ListsFamily:
        """Lists with their fields, sections and elements."""
        from .lists import ListsFamily

        return ListsFamily(self._sender)

    @cached_property
    def method(self) -> MethodFamily:
        """Whether methods exist."""
        from .method import MethodFamily

        return MethodFamily(self._sender)

    @cached_property
    def methods(self) -> MethodsFamily:
        """List the names of methods."""
        from .methods import MethodsFamily

        return MethodsFamily(self._sender)

    @cached_property
    def placement(self) -> PlacementFamily:
        """Widgets that applications put into the portal's pages."""
        from .placement import PlacementFamily

        return PlacementFamily(self._sender)

    @cached_property
    def profile(self) -> ProfileFamily:
        """Tell who the caller is."""
        from .profile import ProfileFamily

        return ProfileFamily(self._sender)

    @cached_property
    def scope(self) -> ScopeFamily:
        """List the scopes of this application or webhook."""
        from .scope import ScopeFamily

        return ScopeFamily(self._sender)

    @cached_property
    def server(self) -> ServerFamily:
        """The portal's server."""
        from .server import ServerFamily

        return ServerFamily(self._sender)

    @cached_property
    def task(self) -> TaskFamily:
        """Checklists, comments and time of tasks, stages, links and custom fields; tasks in the old way."""
        from .task import TaskFamily

        return TaskFamily(self._sender)

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
    def user(self) -> UserFamily:
        """The users of the portal, their custom fields, and what applications keep for them."""
        from .user import UserFamily

        return UserFamily(self._sender)

    @cached_property
    def userfieldconfig(self) -> UserfieldconfigFamily:
        """Custom fields of smart processes and other objects."""
        from .userfieldconfig import UserfieldconfigFamily

        return UserfieldconfigFamily(self._sender)

    @cached_property
    def userfieldtype(self) -> UserfieldtypeFamily:
        """Kinds of custom fields that applications add."""
        from .userfieldtype import UserfieldtypeFamily

        return UserfieldtypeFamily(self._sender)

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

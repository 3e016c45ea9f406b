# Generated from specs/crm/ by `make generate`. Edit the specs, not this file.
"""`crm.*`: Leads, deals, contacts, companies, estimates and everything else that is kept in the CRM."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .activity import ActivityGroup
    from .category import CategoryGroup
    from .company import CompanyGroup
    from .contact import ContactGroup
    from .currency import CurrencyGroup
    from .deal import DealGroup
    from .item import ItemGroup
    from .lead import LeadGroup
    from .quote import QuoteGroup
    from .status import StatusGroup
    from .timeline import TimelineGroup
    from .type import TypeGroup


class CrmFamily(Group):
    """`crm.*`: Leads, deals, contacts, companies, estimates and everything else that is kept in the CRM."""

    @cached_property
    def activity(self) -> ActivityGroup:
        """`crm.activity.*`"""
        from .activity import ActivityGroup

        return ActivityGroup(self._sender)

    @cached_property
    def category(self) -> CategoryGroup:
        """`crm.category.*`"""
        from .category import CategoryGroup

        return CategoryGroup(self._sender)

    @cached_property
    def company(self) -> CompanyGroup:
        """`crm.company.*`"""
        from .company import CompanyGroup

        return CompanyGroup(self._sender)

    @cached_property
    def contact(self) -> ContactGroup:
        """`crm.contact.*`"""
        from .contact import ContactGroup

        return ContactGroup(self._sender)

    @cached_property
    def currency(self) -> CurrencyGroup:
        """`crm.currency.*`"""
        from .currency import CurrencyGroup

        return CurrencyGroup(self._sender)

    @cached_property
    def deal(self) -> DealGroup:
        """`crm.deal.*`"""
        from .deal import DealGroup

        return DealGroup(self._sender)

    @cached_property
    def item(self) -> ItemGroup:
        """`crm.item.*`"""
        from .item import ItemGroup

        return ItemGroup(self._sender)

    @cached_property
    def lead(self) -> LeadGroup:
        """`crm.lead.*`"""
        from .lead import LeadGroup

        return LeadGroup(self._sender)

    @cached_property
    def quote(self) -> QuoteGroup:
        """`crm.quote.*`"""
        from .quote import QuoteGroup

        return QuoteGroup(self._sender)

    @cached_property
    def status(self) -> StatusGroup:
        """`crm.status.*`"""
        from .status import StatusGroup

        return StatusGroup(self._sender)

    @cached_property
    def timeline(self) -> TimelineGroup:
        """`crm.timeline.*`"""
        from .timeline import TimelineGroup

        return TimelineGroup(self._sender)

    @cached_property
    def type(self) -> TypeGroup:
        """`crm.type.*`"""
        from .type import TypeGroup

        return TypeGroup(self._sender)

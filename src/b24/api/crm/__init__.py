# Generated from specs/crm/ by `make generate`. Edit the specs, not this file.
"""`crm.*`: Leads, deals, contacts, companies, estimates and everything else that is kept in the CRM."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .company import CompanyGroup
    from .contact import ContactGroup
    from .deal import DealGroup
    from .lead import LeadGroup
    from .quote import QuoteGroup


class CrmFamily(Group):
    """`crm.*`: Leads, deals, contacts, companies, estimates and everything else that is kept in the CRM."""

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
    def deal(self) -> DealGroup:
        """`crm.deal.*`"""
        from .deal import DealGroup

        return DealGroup(self._sender)

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

# Generated from specs/crm/ by `make generate`. Edit the specs, not this file.
"""`crm.deal.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Annotated, Any, Literal, TypedDict

from attrs import frozen
from typing_extensions import deprecated

from b24.call import Call, Cursor, Group, Offset, Pages, Record, nullable, wire

from .types import (
    CardSection,
    CardSectionInput,
    ContactKeyInput,
    ContactLink,
    ContactLinkInput,
    FieldInfo,
    ProductRow,
    ProductRowInput,
    UserField,
    UserFieldInput,
)
from .types_deal import Deal, DealCardExtrasInput, DealInput, DealRecurring, DealRecurringInput

__all__ = [
    "CardSection",
    "CardSectionInput",
    "ContactKeyInput",
    "ContactLink",
    "ContactLinkInput",
    "Deal",
    "DealAddOptionsInput",
    "DealCardExtrasInput",
    "DealContactGroup",
    "DealContactItemsGroup",
    "DealDetailsConfigurationGroup",
    "DealDetailsGroup",
    "DealGroup",
    "DealInput",
    "DealProductrowsGroup",
    "DealRecurring",
    "DealRecurringExpose",
    "DealRecurringGroup",
    "DealRecurringInput",
    "DealUpdateOptionsInput",
    "DealUserfieldGroup",
    "FieldInfo",
    "ProductRow",
    "ProductRowInput",
    "UserField",
    "UserFieldInput",
]


class DealAddOptionsInput(TypedDict, total=False):
    """What else adding a deal does. What may be sent, by wire names."""

    REGISTER_SONET_EVENT: Literal["Y", "N"] | None
    """Whether the activity stream tells of it. Default: `Y`."""


class DealUpdateOptionsInput(TypedDict, total=False):
    """What else changing a deal does. What may be sent, by wire names."""

    REGISTER_SONET_EVENT: Literal["Y", "N"] | None
    """Whether the activity stream tells of it."""

    REGISTER_HISTORY_EVENT: Literal["Y", "N"] | None
    """Whether the history keeps the change."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class DealRecurringExpose(Record):
    """What `crm.deal.recurring.expose` returns."""

    deal_id: Annotated[int, wire("DEAL_ID")]
    """The new deal."""


class DealContactItemsGroup(Group):
    """`crm.deal.contact.items.*`"""

    async def delete(self, *, id: int) -> bool:
        """Unlink all contacts from a deal.

        Args:
            id: The deal.

        Errors:
            No code: There is no such deal, `id` is not valid, or the user may not read deals.
            `ACCESS_DENIED`: The user may not edit the deal.

        Scope: crm. Permission: CRM - deals - read and edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.deal.contact.items.delete", params, bool))

    async def get(self, *, id: int) -> Sequence[ContactLink]:
        """List the contacts of a deal.

        Args:
            id: The deal.

        Errors:
            No code: There is no such deal, `id` is not valid, or the user may not read deals.
            `ACCESS_DENIED`: The user may not read the deal.

        Scope: crm. Permission: CRM - deals - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.deal.contact.items.get", params, list[ContactLink], safe=True))

    async def set(self, *, id: int, items: Sequence[ContactLinkInput]) -> bool:
        """Set the contacts of a deal: those not named are unlinked.

        Args:
            id: The deal.

        Errors:
            No code: There is no such deal, `id` is not valid, `items` is no list, or the user may not edit deals.
            `ACCESS_DENIED`: The user may not edit the deal.
            `ERROR_CORE`: Linking failed inside the portal.

        Scope: crm. Permission: CRM - deals - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-set.html
        """
        params = {"id": id, "items": items}
        return await self._send(Call("crm.deal.contact.items.set", params, bool))


class DealContactGroup(Group):
    """`crm.deal.contact.*`"""

    @cached_property
    def items(self) -> DealContactItemsGroup:
        """`crm.deal.contact.items.*`"""
        return DealContactItemsGroup(self._sender)

    async def add(self, *, id: int, fields: ContactLinkInput) -> bool:
        """Link a contact to a deal.

        The answer is false if they are linked already.

        Args:
            id: The deal.

        Errors:
            No code: There is no such deal, `id` or `CONTACT_ID` is not valid, or the user may not edit deals.
            `ACCESS_DENIED`: The user may not edit the deal.

        Scope: crm. Permission: CRM - deals - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-add.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.deal.contact.add", params, bool))

    async def delete(self, *, id: int, fields: ContactKeyInput) -> bool:
        """Unlink a contact from a deal.

        The answer is false if they are not linked. Once the main one is unlinked, the next one is the main one.

        Args:
            id: The deal.

        Errors:
            No code: There is no such deal, `id` or `CONTACT_ID` is not valid, or the user may not edit deals.
            `ACCESS_DENIED`: The user may not edit the deal.

        Scope: crm. Permission: CRM - deals - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-delete.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.deal.contact.delete", params, bool))

    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of the link from a deal to its contacts.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-fields.html
        """
        return await self._send(Call("crm.deal.contact.fields", {}, dict[str, FieldInfo], safe=True))


class DealDetailsConfigurationGroup(Group):
    """`crm.deal.details.configuration.*`"""

    @deprecated("use crm.item.details.configuration.forceCommonScopeForAll", category=None)
    async def force_common_scope_for_all(self, *, extras: DealCardExtrasInput | None = None) -> bool:
        """Give all users the common card of deals and remove their own settings.

        Each funnel has a card of its own.

        Errors:
            No code: The user may not change the common settings.

        Scope: crm. Permission: common view - edit.
        Deprecated: use crm.item.details.configuration.forceCommonScopeForAll.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-force-common-scope-for-all.html
        """
        params = {"extras": extras}
        return await self._send(Call("crm.deal.details.configuration.forceCommonScopeForAll", params, bool))

    @deprecated("use crm.item.details.configuration.get", category=None)
    async def get(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | None = None,
        extras: DealCardExtrasInput | None = None,
    ) -> Sequence[CardSection] | None:
        """Read how the card of deals is set up; null if it is not.

        Each funnel has a card of its own.

        Args:
            scope: Whose settings. One of `P` (a user's own), `C` (those for all). Default: `P`.
            user_id: Whose, for `P`; without it, those of the user who calls.

        Errors:
            No code: The user may not see these settings.

        Scope: crm. Permission: view of the other user - edit, for another user's settings.
        Deprecated: use crm.item.details.configuration.get.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-get.html
        """
        params = {"scope": scope, "userId": user_id, "extras": extras}
        return await self._send(
            Call("crm.deal.details.configuration.get", params, nullable(list[CardSection]), safe=True)
        )

    @deprecated("use crm.item.details.configuration.reset", category=None)
    async def reset(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | None = None,
        extras: DealCardExtrasInput | None = None,
    ) -> bool:
        """Forget how the card of deals was set up.

        Each funnel has a card of its own.

        Args:
            scope: Whose settings. One of `P` (a user's own), `C` (those for all). Default: `P`.
            user_id: Whose, for `P`; without it, those of the user who calls.

        Errors:
            No code: The user may not change these settings.

        Scope: crm. Permission: view of the other user - edit, for another user's settings; common view - edit, for
        those for all.
        Deprecated: use crm.item.details.configuration.reset.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-reset.html
        """
        params = {"scope": scope, "userId": user_id, "extras": extras}
        return await self._send(Call("crm.deal.details.configuration.reset", params, bool))

    @deprecated("use crm.item.details.configuration.set", category=None)
    async def set(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | None = None,
        data: Sequence[CardSectionInput],
        extras: DealCardExtrasInput | None = None,
    ) -> bool:
        """Set up the card of deals.

        Each funnel has a card of its own.

        Args:
            scope: Whose settings. One of `P` (a user's own), `C` (those for all). Default: `P`.
            user_id: Whose, for `P`; without it, those of the user who calls.
            data: The sections, all of them.

        Errors:
            No code: `data` is empty or no list, a section has no name, title or type `section`, an element has no name,
                or the user may not change these settings.

        Scope: crm. Permission: view of the other user - edit, for another user's settings; common view - edit, for
        those for all.
        Deprecated: use crm.item.details.configuration.set.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-set.html
        """
        params = {"scope": scope, "userId": user_id, "data": data, "extras": extras}
        return await self._send(Call("crm.deal.details.configuration.set", params, bool))


class DealDetailsGroup(Group):
    """`crm.deal.details.*`"""

    @cached_property
    def configuration(self) -> DealDetailsConfigurationGroup:
        """`crm.deal.details.configuration.*`"""
        return DealDetailsConfigurationGroup(self._sender)


class DealProductrowsGroup(Group):
    """`crm.deal.productrows.*`"""

    @deprecated("use crm.item.productrow.list", category=None)
    async def get(self, *, id: int) -> Sequence[ProductRow]:
        """List the products of a deal.

        Args:
            id: The deal.

        Errors:
            No code: There is no such deal, `id` is not valid, or the user may not read the deal.

        Scope: crm. Permission: CRM - deals - read.
        Deprecated: use crm.item.productrow.list.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.deal.productrows.get", params, list[ProductRow], safe=True))

    @deprecated("use crm.item.productrow.set", category=None)
    async def set(self, *, id: int, rows: Sequence[ProductRowInput] | None = None) -> bool:
        """Set the products of a deal: rows not named are removed.

        Without `PRODUCT_ID` and `PRODUCT_NAME` the number of the row is its name.

        Args:
            id: The deal.

        Errors:
            No code: There is no such deal, `id` is not valid, `rows` is no list, or the user may not edit the deal.
            `ERROR_CORE`: A discount says its type but not its rate or amount.

        Scope: crm. Permission: CRM - deals - edit.
        Deprecated: use crm.item.productrow.set.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-set.html
        """
        params = {"id": id, "rows": rows}
        return await self._send(Call("crm.deal.productrows.set", params, bool))


class DealRecurringGroup(Group):
    """`crm.deal.recurring.*`"""

    async def add(self, *, fields: DealRecurringInput | Mapping[str, Any]) -> int:
        """Make a recurring deal of a deal.

        Args:
            fields: `DEAL_ID` is the deal to make the template of.

        Errors:
            No code: The deal is not named or recurs already, `fields` is no object, or the user may not edit it or add
                deals.

        Scope: crm. Permission: CRM - deals - add and edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("crm.deal.recurring.add", params, int))

    async def delete(self, *, id: int) -> bool:
        """Delete the template of a recurring deal whose deal is gone.

        While the deal is there, `crm.deal.delete` deletes both.

        Errors:
            No code: The deal of the template still exists. Or: there is no such template, `id` is not valid, the plan
                has no recurring deals, or the user may not delete deals.

        Scope: crm. Permission: CRM - deals - delete.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.deal.recurring.delete", params, bool))

    async def expose(self, *, id: int) -> DealRecurringExpose:
        """Make a deal of a template now.

        Args:
            id: The template.

        Errors:
            No code: There is no such template, `id` is not valid, the plan has no recurring deals, or the user may not
                read the deal or add one.

        Scope: crm. Permission: CRM - deals - read and add.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-expose.html
        """
        params = {"id": id}
        return await self._send(Call("crm.deal.recurring.expose", params, DealRecurringExpose))

    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of templates of recurring deals.

        Errors:
            No code: The user may not use the CRM.

        Scope: crm. Permission: CRM - deals - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-fields.html
        """
        return await self._send(Call("crm.deal.recurring.fields", {}, dict[str, FieldInfo], safe=True))

    async def get(self, *, id: int) -> DealRecurring:
        """Read the template of a recurring deal.

        Errors:
            No code: There is no such template, `id` is not valid, the plan has no recurring deals, or the user may not
                read it.

        Scope: crm. Permission: CRM - deals - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.deal.recurring.get", params, DealRecurring, safe=True))

    def list(
        self, *, order: Mapping[str, str] | None = None, filter: Mapping[str, Any] | None = None
    ) -> Pages[DealRecurring]:
        """List the templates of recurring deals.

        Args:
            filter: `PARAMS` in it is passed over.

        Errors:
            No code: `filter` or `order` is no object, the user may not read deals, or reading failed.

        Scope: crm. Permission: CRM - deals - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-list.html
        """
        params = {"order": order, "filter": filter}
        return self._pages(Call("crm.deal.recurring.list", params, list[DealRecurring], paging=Offset(), safe=True))

    async def update(self, *, id: int, fields: DealRecurringInput | Mapping[str, Any] | None = None) -> bool:
        """Change the template of a recurring deal.

        Args:
            fields: All but `DEAL_ID` can change.

        Errors:
            No code: There is no such template, `id` is not valid, the plan has no recurring deals, `fields` is no
                object, or the user may not read or edit the deal.

        Scope: crm. Permission: CRM - deals - read and edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.deal.recurring.update", params, bool))


class DealUserfieldGroup(Group):
    """`crm.deal.userfield.*`"""

    async def add(self, *, fields: UserFieldInput) -> int:
        """Add a custom field to deals.

        Texts by language that are not given are taken from `LABEL`.

        `SETTINGS` of a `crm` field that name no kind of object let it link leads.

        Args:
            fields: `FIELD_NAME` and `USER_TYPE_ID` are required. Settings that the kind of the field does not know are
                passed over.

        Errors:
            No code: `FIELD_NAME` or `USER_TYPE_ID` is missing.
            `ERROR_CORE`: The name is longer than 50 characters or not valid, the kind does not exist, or values have
                the same `XML_ID`.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("crm.deal.userfield.add", params, int))

    async def delete(self, *, id: int) -> bool:
        """Delete a custom field of deals with its values.

        Errors:
            No code: `id` is not valid, the user is no administrator of the CRM, or the field is not one of deals; or
                deleting failed.
            `ERROR_NOT_FOUND`: There is no such field.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.deal.userfield.delete", params, bool))

    async def get(self, *, id: int) -> UserField:
        """Read a custom field of deals.

        Errors:
            No code: `id` is not valid, the user may not read deals, or the field is not one of deals.
            `ERROR_NOT_FOUND`: There is no such field.

        Scope: crm. Permission: CRM - deals - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.deal.userfield.get", params, UserField, safe=True))

    def list(
        self, *, filter: Mapping[str, Any] | None = None, order: Mapping[str, str] | None = None
    ) -> Pages[UserField]:
        """List the custom fields of deals.

        Args:
            filter: By equality: `ID`, `FIELD_NAME`, `USER_TYPE_ID`, `XML_ID`, `SORT`, `MULTIPLE`, `MANDATORY`,
                `SHOW_FILTER`, `SHOW_IN_LIST`, `EDIT_IN_LIST`, `IS_SEARCHABLE`. With `LANG` the answer has the texts of
                that language; without it none.
            order: By `ID`, `FIELD_NAME`, `USER_TYPE_ID`, `XML_ID` or `SORT`; without it by `SORT`, then `ID`.

        Errors:
            No code: `filter` or `order` is no object.

        Scope: crm. Permission: CRM - deals - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-list.html
        """
        params = {"filter": filter, "order": order}
        return self._pages(Call("crm.deal.userfield.list", params, list[UserField], paging=Offset(), safe=True))

    async def update(self, *, id: int, fields: UserFieldInput) -> bool:
        """Change a custom field of deals.

        Fields not named keep their values; fields that do not exist are passed over. So do settings that are not named.
        But texts by language are replaced as a whole: languages that are not given get none.

        Args:
            fields: `FIELD_NAME`, `USER_TYPE_ID` and `MULTIPLE` cannot change.

        Errors:
            No code: `id` is not valid, `fields` is no object, the user is no administrator of the CRM, or the field is
                not one of deals.
            `ERROR_CORE`: Values have the same `XML_ID`.
            `ERROR_NOT_FOUND`: There is no such field.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.deal.userfield.update", params, bool))


class DealGroup(Group):
    """`crm.deal.*`"""

    @cached_property
    def contact(self) -> DealContactGroup:
        """`crm.deal.contact.*`"""
        return DealContactGroup(self._sender)

    @cached_property
    def details(self) -> DealDetailsGroup:
        """`crm.deal.details.*`"""
        return DealDetailsGroup(self._sender)

    @cached_property
    def productrows(self) -> DealProductrowsGroup:
        """`crm.deal.productrows.*`"""
        return DealProductrowsGroup(self._sender)

    @cached_property
    def recurring(self) -> DealRecurringGroup:
        """`crm.deal.recurring.*`"""
        return DealRecurringGroup(self._sender)

    @cached_property
    def userfield(self) -> DealUserfieldGroup:
        """`crm.deal.userfield.*`"""
        return DealUserfieldGroup(self._sender)

    @deprecated("use crm.item.add", category=None)
    async def add(
        self, *, fields: DealInput | Mapping[str, Any] | None = None, params: DealAddOptionsInput | None = None
    ) -> int:
        """Add a deal.

        Args:
            fields: Fields of the deal; ones that do not exist are passed over.

        Errors:
            No code: The currency does not exist, `fields` or `params` is no object, the disk is full, or the user may
                not add deals.

        Scope: crm. Permission: CRM - deals - add.
        Deprecated: use crm.item.add.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html
        """
        sent = {"fields": fields, "params": params}
        return await self._send(Call("crm.deal.add", sent, int))

    @deprecated("use crm.item.delete", category=None)
    async def delete(self, *, id: int) -> bool:
        """Delete a deal and what belongs to it alone: activities, history, timeline.

        Errors:
            No code: There is no such deal, `id` is not valid, or the user may not delete it.

        Scope: crm. Permission: CRM - deals - delete.
        Deprecated: use crm.item.delete.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.deal.delete", params, bool))

    @deprecated("use crm.item.fields", category=None)
    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of deals, custom ones too.

        Scope: crm.
        Deprecated: use crm.item.fields.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html
        """
        return await self._send(Call("crm.deal.fields", {}, dict[str, FieldInfo], safe=True))

    @deprecated("use crm.item.get", category=None)
    async def get(self, *, id: int) -> Deal:
        """Read a deal.

        Its contacts are read by `crm.deal.contact.items.get`.

        Errors:
            No code: There is no such deal, `id` is not valid, or the user may not read it.

        Scope: crm. Permission: CRM - deals - read.
        Deprecated: use crm.item.get.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.deal.get", params, Deal, safe=True))

    @deprecated("use crm.item.list", category=None)
    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[Deal]:
        """List deals.

        Neither `select` nor `filter` knows `CONTACT_IDS`; `crm.item.list` does.

        Args:
            select: `*` stands for all fields but custom ones, `UF_*` for custom ones; without it, both.
            filter: All conditions must hold; there is no OR. References such as `TYPE_ID` cannot be searched by a part.

        Errors:
            No code: `filter` or `order` is no object, the user may not read deals, or reading failed.

        Scope: crm. Permission: CRM - deals - read.
        Deprecated: use crm.item.list.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(Call("crm.deal.list", params, list[Deal], paging=Cursor(), safe=True))

    @deprecated("use crm.item.update", category=None)
    async def update(
        self,
        *,
        id: int,
        fields: DealInput | Mapping[str, Any] | None = None,
        params: DealUpdateOptionsInput | None = None,
    ) -> bool:
        """Change a deal.

        Fields not named keep their values; fields that do not exist are passed over.

        Contacts are better changed by `crm.deal.contact.*`, custom fields with files by `crm.item.update`.

        Errors:
            No code: There is no such deal, the currency does not exist, `id` is not valid, `fields` or `params` is no
                object, the disk is full, or the user may not edit the deal.

        Scope: crm. Permission: CRM - deals - edit.
        Deprecated: use crm.item.update.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html
        """
        sent = {"id": id, "fields": fields, "params": params}
        return await self._send(Call("crm.deal.update", sent, bool))

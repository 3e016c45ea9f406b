# Generated from specs/crm/ by `make generate`. Edit the specs, not this file.
"""`crm.lead.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal, TypedDict

from typing_extensions import deprecated

from b24.call import Call, Cursor, Group, Offset, Pages, nullable

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
from .types_lead import Lead, LeadCardExtrasInput, LeadInput

__all__ = [
    "CardSection",
    "CardSectionInput",
    "ContactKeyInput",
    "ContactLink",
    "ContactLinkInput",
    "FieldInfo",
    "Lead",
    "LeadAddOptionsInput",
    "LeadCardExtrasInput",
    "LeadContactGroup",
    "LeadContactItemsGroup",
    "LeadDetailsConfigurationGroup",
    "LeadDetailsGroup",
    "LeadGroup",
    "LeadInput",
    "LeadProductrowsGroup",
    "LeadUpdateOptionsInput",
    "LeadUserfieldGroup",
    "ProductRow",
    "ProductRowInput",
    "UserField",
    "UserFieldInput",
]


class LeadAddOptionsInput(TypedDict, total=False):
    """What else adding a lead does. What may be sent, by wire names."""

    REGISTER_SONET_EVENT: Literal["Y", "N"] | None
    """Whether the activity stream tells of it, and the responsible user is notified."""


class LeadUpdateOptionsInput(TypedDict, total=False):
    """What else changing a lead does. What may be sent, by wire names."""

    REGISTER_SONET_EVENT: Literal["Y", "N"] | None
    """Whether the activity stream tells of it, and the responsible user is notified."""


class LeadContactItemsGroup(Group):
    """`crm.lead.contact.items.*`"""

    async def delete(self, *, id: int) -> bool:
        """Unlink all contacts from a lead.

        Args:
            id: The lead.

        Errors:
            No code: Something required is missing, or it failed otherwise.
            `ACCESS_DENIED`: The user may not edit the lead.
            `NOT_FOUND`: There is no such lead.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.lead.contact.items.delete", params, bool))

    async def get(self, *, id: int) -> Sequence[ContactLink]:
        """List the contacts of a lead.

        Args:
            id: The lead.

        Errors:
            No code: Something required is missing, or it failed otherwise.
            `ACCESS_DENIED`: The user may not read the lead.
            `NOT_FOUND`: There is no such lead.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.lead.contact.items.get", params, list[ContactLink], safe=True))

    async def set(self, *, id: int, items: Sequence[ContactLinkInput]) -> bool:
        """Set the contacts of a lead: those not named are unlinked.

        Args:
            id: The lead.

        Errors:
            No code: Something required is missing, or it failed otherwise.
            `ACCESS_DENIED`: The user may not edit the lead.
            `NOT_FOUND`: There is no such lead.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-set.html
        """
        params = {"id": id, "items": items}
        return await self._send(Call("crm.lead.contact.items.set", params, bool))


class LeadContactGroup(Group):
    """`crm.lead.contact.*`"""

    @cached_property
    def items(self) -> LeadContactItemsGroup:
        """`crm.lead.contact.items.*`"""
        return LeadContactItemsGroup(self._sender)

    async def add(self, *, id: int, fields: ContactLinkInput) -> bool:
        """Link a contact to a lead.

        Args:
            id: The lead.

        Errors:
            No code: Something required is missing, or it failed otherwise.
            `ACCESS_DENIED`: The user may not edit the lead.
            `NOT_FOUND`: There is no such lead.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-add.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.lead.contact.add", params, bool))

    async def delete(self, *, id: int, fields: ContactKeyInput) -> bool:
        """Unlink a contact from a lead.

        Args:
            id: The lead.

        Errors:
            No code: Something required is missing, or it failed otherwise.
            `ACCESS_DENIED`: The user may not edit the lead.
            `NOT_FOUND`: There is no such lead.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-delete.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.lead.contact.delete", params, bool))

    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of the link from a lead to its contacts.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-fields.html
        """
        return await self._send(Call("crm.lead.contact.fields", {}, dict[str, FieldInfo], safe=True))


class LeadDetailsConfigurationGroup(Group):
    """`crm.lead.details.configuration.*`"""

    @deprecated("use crm.item.details.configuration.forceCommonScopeForAll", category=None)
    async def force_common_scope_for_all(self, *, extras: LeadCardExtrasInput | None = None) -> bool:
        """Give all users the common card of leads and remove their own settings.

        Repeat leads have a card of their own.

        Errors:
            No code: The user may not change the common settings.

        Scope: crm. Permission: CRM - settings - change.
        Deprecated: use crm.item.details.configuration.forceCommonScopeForAll.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-force-common-scope-for-all.html
        """
        params = {"extras": extras}
        return await self._send(Call("crm.lead.details.configuration.forceCommonScopeForAll", params, bool))

    @deprecated("use crm.item.details.configuration.get", category=None)
    async def get(
        self,
        *,
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: LeadCardExtrasInput | None = None,
    ) -> Sequence[CardSection] | None:
        """Read how the card of leads is set up; null if it is not.

        Repeat leads have a card of their own.

        Args:
            user_id: Whose, for `P`; without it, those of the user who calls.
            scope: Whose settings. One of `P` (a user's own), `C` (those for all). Default: `P`.

        Errors:
            No code: The user may not see these settings.

        Scope: crm. Permission: CRM - settings - change, for another user's settings.
        Deprecated: use crm.item.details.configuration.get.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-get.html
        """
        params = {"userId": user_id, "scope": scope, "extras": extras}
        return await self._send(
            Call("crm.lead.details.configuration.get", params, nullable(list[CardSection]), safe=True)
        )

    @deprecated("use crm.item.details.configuration.reset", category=None)
    async def reset(
        self,
        *,
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: LeadCardExtrasInput | None = None,
    ) -> bool:
        """Forget how the card of leads was set up.

        Repeat leads have a card of their own.

        Args:
            user_id: Whose, for `P`; without it, those of the user who calls.
            scope: Whose settings. One of `P` (a user's own), `C` (those for all). Default: `P`.

        Errors:
            No code: The user may not change these settings.

        Scope: crm. Permission: CRM - settings - change, for all settings but one's own.
        Deprecated: use crm.item.details.configuration.reset.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-reset.html
        """
        params = {"userId": user_id, "scope": scope, "extras": extras}
        return await self._send(Call("crm.lead.details.configuration.reset", params, bool))

    @deprecated("use crm.item.details.configuration.set", category=None)
    async def set(
        self,
        *,
        data: Sequence[CardSectionInput],
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: LeadCardExtrasInput | None = None,
    ) -> bool:
        """Set up the card of leads.

        Repeat leads have a card of their own.

        Args:
            data: The sections, all of them.
            user_id: Whose, for `P`; without it, those of the user who calls.
            scope: Whose settings. One of `P` (a user's own), `C` (those for all). Default: `P`.

        Errors:
            No code: `data` is empty or no list, a section has no name, title or type `section`, an element has no name,
                or the user may not change these settings.

        Scope: crm. Permission: CRM - settings - change, for all settings but one's own.
        Deprecated: use crm.item.details.configuration.set.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-set.html
        """
        params = {"data": data, "userId": user_id, "scope": scope, "extras": extras}
        return await self._send(Call("crm.lead.details.configuration.set", params, bool))


class LeadDetailsGroup(Group):
    """`crm.lead.details.*`"""

    @cached_property
    def configuration(self) -> LeadDetailsConfigurationGroup:
        """`crm.lead.details.configuration.*`"""
        return LeadDetailsConfigurationGroup(self._sender)


class LeadProductrowsGroup(Group):
    """`crm.lead.productrows.*`"""

    @deprecated("use crm.item.productrow.list", category=None)
    async def get(self, *, id: int) -> Sequence[ProductRow]:
        """List the products of a lead.

        Args:
            id: The lead.

        Errors:
            No code: `id` is not valid, or the user may not read the lead.

        Scope: crm. Permission: CRM - leads - read.
        Deprecated: use crm.item.productrow.list.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.lead.productrows.get", params, list[ProductRow], safe=True))

    @deprecated("use crm.item.productrow.set", category=None)
    async def set(self, *, id: int, rows: Sequence[ProductRowInput] | None = None) -> bool:
        """Set the products of a lead: rows not named are removed.

        Without `PRODUCT_ID` and `PRODUCT_NAME` the number of the row is its name.

        Args:
            id: The lead.

        Errors:
            No code: There is no such lead, `id` is not valid, `rows` is no list, or the user may not edit the lead.
            `ERROR_CORE`: A discount says its type but not its rate or amount.

        Scope: crm. Permission: CRM - leads - edit.
        Deprecated: use crm.item.productrow.set.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-set.html
        """
        params = {"id": id, "rows": rows}
        return await self._send(Call("crm.lead.productrows.set", params, bool))


class LeadUserfieldGroup(Group):
    """`crm.lead.userfield.*`"""

    async def add(self, *, fields: UserFieldInput) -> int:
        """Add a custom field to leads.

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
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("crm.lead.userfield.add", params, int))

    async def delete(self, *, id: int) -> bool:
        """Delete a custom field of leads with its values.

        Errors:
            No code: `id` is not valid, the user is no administrator of the CRM, or the field is not one of leads; or
                deleting failed.
            `ERROR_NOT_FOUND`: There is no such field.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.lead.userfield.delete", params, bool))

    async def get(self, *, id: int) -> UserField:
        """Read a custom field of leads.

        Errors:
            No code: `id` is not valid, the user may not read leads, or the field is not one of leads.
            `ERROR_NOT_FOUND`: There is no such field.

        Scope: crm. Permission: CRM - leads - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.lead.userfield.get", params, UserField, safe=True))

    def list(
        self, *, filter: Mapping[str, Any] | None = None, order: Mapping[str, str] | None = None
    ) -> Pages[UserField]:
        """List the custom fields of leads.

        Args:
            filter: By equality: `ID`, `FIELD_NAME`, `USER_TYPE_ID`, `XML_ID`, `SORT`, `MULTIPLE`, `MANDATORY`,
                `SHOW_FILTER`, `SHOW_IN_LIST`, `EDIT_IN_LIST`, `IS_SEARCHABLE`. With `LANG` the answer has the texts of
                that language; without it none.
            order: By `ID`, `FIELD_NAME`, `USER_TYPE_ID`, `XML_ID` or `SORT`; without it by `SORT`, then `ID`.

        Errors:
            No code: `filter` or `order` is no object.

        Scope: crm. Permission: CRM - leads - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-list.html
        """
        params = {"filter": filter, "order": order}
        return self._pages(Call("crm.lead.userfield.list", params, list[UserField], paging=Offset(), safe=True))

    async def update(self, *, id: int, fields: UserFieldInput) -> bool:
        """Change a custom field of leads.

        Fields not named keep their values; fields that do not exist are passed over. So do settings that are not named.
        But texts by language are replaced as a whole: languages that are not given get none.

        Args:
            fields: `FIELD_NAME`, `USER_TYPE_ID` and `MULTIPLE` cannot change.

        Errors:
            No code: `id` is not valid, `fields` is no object, the user is no administrator of the CRM, or the field is
                not one of leads.
            `ERROR_CORE`: Values have the same `XML_ID`.
            `ERROR_NOT_FOUND`: There is no such field.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.lead.userfield.update", params, bool))


class LeadGroup(Group):
    """`crm.lead.*`"""

    @cached_property
    def contact(self) -> LeadContactGroup:
        """`crm.lead.contact.*`"""
        return LeadContactGroup(self._sender)

    @cached_property
    def details(self) -> LeadDetailsGroup:
        """`crm.lead.details.*`"""
        return LeadDetailsGroup(self._sender)

    @cached_property
    def productrows(self) -> LeadProductrowsGroup:
        """`crm.lead.productrows.*`"""
        return LeadProductrowsGroup(self._sender)

    @cached_property
    def userfield(self) -> LeadUserfieldGroup:
        """`crm.lead.userfield.*`"""
        return LeadUserfieldGroup(self._sender)

    @deprecated("use crm.item.add", category=None)
    async def add(
        self, *, fields: LeadInput | Mapping[str, Any] | None = None, params: LeadAddOptionsInput | None = None
    ) -> int:
        """Add a lead.

        It is a repeat lead (`IS_RETURN_CUSTOMER`) if `COMPANY_ID` or `CONTACT_ID` is given.

        Args:
            fields: Fields of the lead; ones that do not exist are passed over.

        Errors:
            No code: The user may not add leads.

        Scope: crm. Permission: CRM - leads - add.
        Deprecated: use crm.item.add.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html
        """
        sent = {"fields": fields, "params": params}
        return await self._send(Call("crm.lead.add", sent, int))

    @deprecated("use crm.item.delete", category=None)
    async def delete(self, *, id: int) -> bool:
        """Delete a lead and what belongs to it alone: tasks, history, timeline.

        Errors:
            No code: There is no such lead, `id` is not valid, or the user may not delete it.

        Scope: crm. Permission: CRM - leads - delete.
        Deprecated: use crm.item.delete.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.lead.delete", params, bool))

    @deprecated("use crm.item.fields", category=None)
    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of leads, custom ones too.

        Scope: crm.
        Deprecated: use crm.item.fields.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html
        """
        return await self._send(Call("crm.lead.fields", {}, dict[str, FieldInfo], safe=True))

    @deprecated("use crm.item.get", category=None)
    async def get(self, *, id: int) -> Lead:
        """Read a lead.

        Errors:
            No code: There is no such lead, `id` is not valid, or the user may not read it.

        Scope: crm. Permission: CRM - leads - read.
        Deprecated: use crm.item.get.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.lead.get", params, Lead, safe=True))

    @deprecated("use crm.item.list", category=None)
    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[Lead]:
        """List leads.

        Args:
            select: `*` stands for all fields but custom ones and multi-fields, `UF_*` for custom ones; without it,
                both. Multi-fields (`PHONE`, `EMAIL`, …) have to be named.
            filter: All conditions must hold; there is no OR. Multi-fields are compared as a whole.

        Errors:
            No code: The user may not read leads.

        Scope: crm. Permission: CRM - leads - read.
        Deprecated: use crm.item.list.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(Call("crm.lead.list", params, list[Lead], paging=Cursor(), safe=True))

    @deprecated("use crm.item.update", category=None)
    async def update(
        self,
        *,
        id: int,
        fields: LeadInput | Mapping[str, Any] | None = None,
        params: LeadUpdateOptionsInput | None = None,
    ) -> bool:
        """Change a lead.

        Fields not named keep their values; fields that do not exist are passed over.

        Send all fields of the address when one of them changes. Custom fields with files are better changed by
        `crm.item.update`.

        Errors:
            No code: There is no such lead, `id` is not valid, or the user may not edit the lead.

        Scope: crm. Permission: CRM - leads - edit.
        Deprecated: use crm.item.update.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html
        """
        sent = {"id": id, "fields": fields, "params": params}
        return await self._send(Call("crm.lead.update", sent, bool))

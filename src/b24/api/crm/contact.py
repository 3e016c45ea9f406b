# Generated from specs/crm/ by `make generate`. Edit the specs, not this file.
"""`crm.contact.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal, Required, TypedDict

from typing_extensions import deprecated

from b24.call import Call, Cursor, Group, Offset, Pages, nullable

from .types import CardSection, CardSectionInput, FieldInfo, UserField, UserFieldInput
from .types_contact import CompanyLink, CompanyLinkInput, Contact, ContactInput

__all__ = [
    "CardSection",
    "CardSectionInput",
    "CompanyKeyInput",
    "CompanyLink",
    "CompanyLinkInput",
    "Contact",
    "ContactAddOptionsInput",
    "ContactCompanyGroup",
    "ContactCompanyItemsGroup",
    "ContactDetailsConfigurationGroup",
    "ContactDetailsGroup",
    "ContactGroup",
    "ContactInput",
    "ContactUpdateOptionsInput",
    "ContactUserfieldGroup",
    "FieldInfo",
    "UserField",
    "UserFieldInput",
]


class CompanyKeyInput(TypedDict, total=False):
    """Which company is meant. What may be sent, by wire names."""

    COMPANY_ID: Required[int]


class ContactAddOptionsInput(TypedDict, total=False):
    """What else adding a contact does. What may be sent, by wire names."""

    REGISTER_SONET_EVENT: Literal["Y", "N"] | None
    """Whether the activity stream tells of it. Default: `N`."""

    IMPORT: Literal["Y"] | None
    """Import, which may set who created and changed it, and when. For none leave it out: `N` may count as yes. One
    of `Y`.
    """


class ContactUpdateOptionsInput(TypedDict, total=False):
    """What else changing a contact does. What may be sent, by wire names."""

    REGISTER_SONET_EVENT: Literal["Y", "N"] | None
    """Whether the activity stream tells of it. Default: `N`."""

    REGISTER_HISTORY_EVENT: Literal["Y", "N"] | None
    """Whether the history keeps the change. Default: `Y`."""


class ContactCompanyItemsGroup(Group):
    """`crm.contact.company.items.*`"""

    async def delete(self, *, id: int) -> bool:
        """Unlink all companies from a contact.

        Args:
            id: The contact.

        Errors:
            No code: `id` is not valid.
            `ACCESS_DENIED`: The user may not edit the contact.

        Scope: crm. Permission: CRM - contacts - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.contact.company.items.delete", params, bool))

    async def get(self, *, id: int) -> Sequence[CompanyLink]:
        """List the companies of a contact.

        Args:
            id: The contact.

        Errors:
            No code: `id` is not valid.
            `ACCESS_DENIED`: The user may not read the contact.

        Scope: crm. Permission: CRM - contacts - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.contact.company.items.get", params, list[CompanyLink], safe=True))

    async def set(self, *, id: int, items: Sequence[CompanyLinkInput]) -> bool:
        """Set the companies of a contact: those not named are unlinked.

        Args:
            id: The contact.

        Errors:
            No code: There is no such contact, `id` is not valid, or `items` is no list.
            `ACCESS_DENIED`: The user may not edit the contact.

        Scope: crm. Permission: CRM - contacts - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-set.html
        """
        params = {"id": id, "items": items}
        return await self._send(Call("crm.contact.company.items.set", params, bool))


class ContactCompanyGroup(Group):
    """`crm.contact.company.*`"""

    @cached_property
    def items(self) -> ContactCompanyItemsGroup:
        """`crm.contact.company.items.*`"""
        return ContactCompanyItemsGroup(self._sender)

    async def add(self, *, id: int, fields: CompanyLinkInput) -> bool:
        """Link a company to a contact.

        The answer is false if they are linked already.

        Args:
            id: The contact.

        Errors:
            No code: There is no such contact, `id` or `COMPANY_ID` is not valid.
            `ACCESS_DENIED`: The user may not edit the contact.

        Scope: crm. Permission: CRM - contacts - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-add.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.contact.company.add", params, bool))

    async def delete(self, *, id: int, fields: CompanyKeyInput) -> bool:
        """Unlink a company from a contact.

        The answer is false if they are not linked. Once the main one is unlinked, the next one is the main one.

        Args:
            id: The contact.

        Errors:
            No code: There is no such contact, `id` or `COMPANY_ID` is not valid.
            `ACCESS_DENIED`: The user may not edit the contact.

        Scope: crm. Permission: CRM - contacts - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-delete.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.contact.company.delete", params, bool))

    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of the link from a contact to its companies.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-fields.html
        """
        return await self._send(Call("crm.contact.company.fields", {}, dict[str, FieldInfo], safe=True))


class ContactDetailsConfigurationGroup(Group):
    """`crm.contact.details.configuration.*`"""

    @deprecated("use crm.item.details.configuration.forceCommonScopeForAll", category=None)
    async def force_common_scope_for_all(self) -> bool:
        """Give all users the common card of contacts.

        Errors:
            No code: The user may not change the common settings.

        Scope: crm. Permission: CRM - settings - change.
        Deprecated: use crm.item.details.configuration.forceCommonScopeForAll.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-force-common-scope-for-all.html
        """
        return await self._send(Call("crm.contact.details.configuration.forceCommonScopeForAll", {}, bool))

    @deprecated("use crm.item.details.configuration.get", category=None)
    async def get(
        self, *, scope: Literal["P", "C"] | None = None, user_id: int | None = None
    ) -> Sequence[CardSection] | None:
        """Read how the card of contacts is set up; null if it is not.

        Args:
            scope: Whose settings. One of `P` (a user's own), `C` (those for all). Default: `P`.
            user_id: Whose, for `P`; without it, those of the user who calls.

        Errors:
            No code: The user may not see these settings.

        Scope: crm. Permission: CRM - settings - change, for another user's settings.
        Deprecated: use crm.item.details.configuration.get.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-get.html
        """
        params = {"scope": scope, "userId": user_id}
        return await self._send(
            Call("crm.contact.details.configuration.get", params, nullable(list[CardSection]), safe=True)
        )

    @deprecated("use crm.item.details.configuration.reset", category=None)
    async def reset(self, *, scope: Literal["P", "C"] | None = None, user_id: int | None = None) -> bool:
        """Forget how the card of contacts was set up.

        Args:
            scope: Whose settings. One of `P` (a user's own), `C` (those for all). Default: `P`.
            user_id: Whose, for `P`; without it, those of the user who calls.

        Errors:
            No code: The user may not change these settings.

        Scope: crm. Permission: CRM - settings - change, for all settings but one's own.
        Deprecated: use crm.item.details.configuration.reset.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-reset.html
        """
        params = {"scope": scope, "userId": user_id}
        return await self._send(Call("crm.contact.details.configuration.reset", params, bool))

    @deprecated("use crm.item.details.configuration.set", category=None)
    async def set(
        self, *, scope: Literal["P", "C"] | None = None, user_id: int | None = None, data: Sequence[CardSectionInput]
    ) -> bool:
        """Set up the card of contacts.

        Args:
            scope: Whose settings. One of `P` (a user's own), `C` (those for all). Default: `P`.
            user_id: Whose, for `P`; without it, those of the user who calls.
            data: The sections, all of them.

        Errors:
            No code: `data` is empty or no list, a section has no name, title or type `section`, an element has no name,
                or the user may not change these settings.

        Scope: crm. Permission: CRM - settings - change, for all settings but one's own.
        Deprecated: use crm.item.details.configuration.set.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-set.html
        """
        params = {"scope": scope, "userId": user_id, "data": data}
        return await self._send(Call("crm.contact.details.configuration.set", params, bool))


class ContactDetailsGroup(Group):
    """`crm.contact.details.*`"""

    @cached_property
    def configuration(self) -> ContactDetailsConfigurationGroup:
        """`crm.contact.details.configuration.*`"""
        return ContactDetailsConfigurationGroup(self._sender)


class ContactUserfieldGroup(Group):
    """`crm.contact.userfield.*`"""

    async def add(self, *, fields: UserFieldInput) -> int:
        """Add a custom field to contacts.

        Texts by language that are not given are taken from `LABEL`.

        `SETTINGS` of a `crm` field that name no kind of object let it link leads.

        Several errors may come as one, with line breaks between.

        Args:
            fields: `FIELD_NAME` and `USER_TYPE_ID` are required. Settings that the kind of the field does not know are
                passed over.

        Errors:
            No code: `FIELD_NAME` or `USER_TYPE_ID` is missing, the name is too long or not valid, the kind does not
                exist, values have the same `XML_ID`, or the user is no administrator of the CRM.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("crm.contact.userfield.add", params, int))

    async def delete(self, *, id: int) -> bool:
        """Delete a custom field of contacts with its values.

        Errors:
            No code: `id` is not valid, the user is no administrator of the CRM, or the field is not one of contacts; or
                deleting failed.
            `ERROR_NOT_FOUND`: There is no such field.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.contact.userfield.delete", params, bool))

    async def get(self, *, id: int) -> UserField:
        """Read a custom field of contacts.

        Errors:
            No code: `id` is not valid, the user is no administrator of the CRM, or the field is not one of contacts.
            `ERROR_NOT_FOUND`: There is no such field.

        Scope: crm. Permission: CRM - contacts - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.contact.userfield.get", params, UserField, safe=True))

    def list(
        self, *, filter: Mapping[str, Any] | None = None, order: Mapping[str, str] | None = None
    ) -> Pages[UserField]:
        """List the custom fields of contacts.

        Args:
            filter: By equality: `ID`, `FIELD_NAME`, `USER_TYPE_ID`, `XML_ID`, `SORT`, `MULTIPLE`, `MANDATORY`,
                `SHOW_FILTER`, `SHOW_IN_LIST`, `EDIT_IN_LIST`, `IS_SEARCHABLE`. With `LANG` the answer has the texts of
                that language; without it none.
            order: By `ID`, `FIELD_NAME`, `USER_TYPE_ID`, `XML_ID` or `SORT`; without it by `SORT`, then `ID`.

        Errors:
            No code: `filter` or `order` is no object, or the user may not do this.

        Scope: crm. Permission: CRM - contacts - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-list.html
        """
        params = {"filter": filter, "order": order}
        return self._pages(Call("crm.contact.userfield.list", params, list[UserField], paging=Offset(), safe=True))

    async def update(self, *, id: int, fields: UserFieldInput) -> bool:
        """Change a custom field of contacts.

        Fields not named keep their values; fields that do not exist are passed over. So do settings that are not named.
        But texts by language are replaced as a whole: languages that are not given get none.

        Args:
            fields: `FIELD_NAME`, `USER_TYPE_ID` and `MULTIPLE` cannot change.

        Errors:
            No code: `id` is not valid, `fields` is no object, the user is no administrator of the CRM, or the field is
                not one of contacts.
            `ERROR_CORE`: Values have the same `XML_ID`.
            `ERROR_NOT_FOUND`: There is no such field.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.contact.userfield.update", params, bool))


class ContactGroup(Group):
    """`crm.contact.*`"""

    @cached_property
    def company(self) -> ContactCompanyGroup:
        """`crm.contact.company.*`"""
        return ContactCompanyGroup(self._sender)

    @cached_property
    def details(self) -> ContactDetailsGroup:
        """`crm.contact.details.*`"""
        return ContactDetailsGroup(self._sender)

    @cached_property
    def userfield(self) -> ContactUserfieldGroup:
        """`crm.contact.userfield.*`"""
        return ContactUserfieldGroup(self._sender)

    @deprecated("use crm.item.add", category=None)
    async def add(
        self, *, fields: ContactInput | Mapping[str, Any] | None = None, params: ContactAddOptionsInput | None = None
    ) -> int:
        """Add a contact.

        Args:
            fields: Fields of the contact; ones that do not exist are passed over.

        Errors:
            No code: `fields` or `params` is no object, the disk is full, or the user may not add contacts.
            `ERROR_CORE`: An e-mail address is not valid.

        Scope: crm. Permission: CRM - contacts - add or import.
        Deprecated: use crm.item.add.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-add.html
        """
        sent = {"fields": fields, "params": params}
        return await self._send(Call("crm.contact.add", sent, int))

    @deprecated("use crm.item.delete", category=None)
    async def delete(self, *, id: int) -> bool:
        """Delete a contact and what belongs to it.

        Errors:
            No code: `id` is not valid, or the user may not delete the contact.
            `ERROR_CORE`: There is no such contact.

        Scope: crm. Permission: CRM - contacts - delete.
        Deprecated: use crm.item.delete.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.contact.delete", params, bool))

    @deprecated("use crm.item.fields", category=None)
    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of contacts, custom ones too.

        Scope: crm.
        Deprecated: use crm.item.fields.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-fields.html
        """
        return await self._send(Call("crm.contact.fields", {}, dict[str, FieldInfo], safe=True))

    @deprecated("use crm.item.get", category=None)
    async def get(self, *, id: int) -> Contact:
        """Read a contact.

        Its companies are read by `crm.contact.company.items.get`.

        Errors:
            No code: There is no such contact, `id` is not valid, or the user may not read it.

        Scope: crm. Permission: CRM - contacts - read.
        Deprecated: use crm.item.get.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.contact.get", params, Contact, safe=True))

    @deprecated("use crm.item.list", category=None)
    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[Contact]:
        """List contacts.

        Args:
            select: `*` stands for all fields but custom ones and multi-fields, `UF_*` for custom ones; without it,
                both. Multi-fields (`PHONE`, `EMAIL`, …) have to be named.
            filter: All conditions must hold; there is no OR. Multi-fields are compared as a whole. References such as
                `TYPE_ID` cannot be searched by a part.

        Errors:
            No code: `filter` or `order` is no object, the user may not read contacts, or reading failed.

        Scope: crm. Permission: CRM - contacts - read.
        Deprecated: use crm.item.list.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(Call("crm.contact.list", params, list[Contact], paging=Cursor(), safe=True))

    @deprecated("use crm.item.update", category=None)
    async def update(
        self, *, id: int, fields: ContactInput | Mapping[str, Any], params: ContactUpdateOptionsInput | None = None
    ) -> bool:
        """Change a contact.

        Fields not named keep their values; fields that do not exist are passed over.

        Of phones, addresses, websites and messengers name those that change by `ID`; the others stay.

        Send all fields of the address when one of them changes. Custom fields with files are better changed by
        `crm.item.update`.

        Errors:
            No code: There is no such contact, `fields` or `params` is no object, the disk is full, or the user may not
                edit the contact.
            `ERROR_CORE`: An e-mail address is not valid.

        Scope: crm. Permission: CRM - contacts - edit.
        Deprecated: use crm.item.update.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-update.html
        """
        sent = {"id": id, "fields": fields, "params": params}
        return await self._send(Call("crm.contact.update", sent, bool))

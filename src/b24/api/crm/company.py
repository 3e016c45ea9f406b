# Generated from specs/crm/ by `make generate`. Edit the specs, not this file.
"""`crm.company.*`"""

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
    UserField,
    UserFieldInput,
)
from .types_company import Company, CompanyInput

__all__ = [
    "CardSection",
    "CardSectionInput",
    "Company",
    "CompanyAddOptionsInput",
    "CompanyContactGroup",
    "CompanyContactItemsGroup",
    "CompanyDetailsConfigurationGroup",
    "CompanyDetailsGroup",
    "CompanyGroup",
    "CompanyInput",
    "CompanyUpdateOptionsInput",
    "CompanyUserfieldGroup",
    "ContactKeyInput",
    "ContactLink",
    "ContactLinkInput",
    "FieldInfo",
    "UserField",
    "UserFieldInput",
]


class CompanyAddOptionsInput(TypedDict, total=False):
    """What else adding a company does. What may be sent, by wire names."""

    REGISTER_SONET_EVENT: Literal["Y", "N"] | None
    """Whether the activity stream tells of it, and the responsible user is notified."""

    IMPORT: Literal["Y", "N"] | None
    """Import, which may set who created and changed it, and when."""


class CompanyUpdateOptionsInput(TypedDict, total=False):
    """What else changing a company does. What may be sent, by wire names."""

    REGISTER_SONET_EVENT: Literal["Y", "N"] | None
    """Whether the responsible user is notified."""

    REGISTER_HISTORY_EVENT: Literal["Y", "N"] | None
    """Whether the history keeps the change."""


class CompanyContactItemsGroup(Group):
    """`crm.company.contact.items.*`"""

    async def delete(self, *, id: int) -> bool:
        """Unlink all contacts from a company.

        Args:
            id: The company.

        Errors:
            No code: `id` is not valid.
            `ACCESS_DENIED`: The user may not edit the company.

        Scope: crm. Permission: CRM - companies - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.company.contact.items.delete", params, bool))

    async def get(self, *, id: int) -> Sequence[ContactLink]:
        """List the contacts of a company.

        Args:
            id: The company.

        Errors:
            No code: `id` is not valid.
            `ACCESS_DENIED`: The user may not read the company.

        Scope: crm. Permission: CRM - companies - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.company.contact.items.get", params, list[ContactLink], safe=True))

    async def set(self, *, id: int, items: Sequence[ContactLinkInput]) -> bool:
        """Set the contacts of a company: those not named are unlinked.

        Args:
            id: The company.

        Errors:
            No code: There is no such company, `id` is not valid, or `items` is no list.
            `ACCESS_DENIED`: The user may not edit the company.

        Scope: crm. Permission: CRM - companies - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-set.html
        """
        params = {"id": id, "items": items}
        return await self._send(Call("crm.company.contact.items.set", params, bool))


class CompanyContactGroup(Group):
    """`crm.company.contact.*`"""

    @cached_property
    def items(self) -> CompanyContactItemsGroup:
        """`crm.company.contact.items.*`"""
        return CompanyContactItemsGroup(self._sender)

    async def add(self, *, id: int, fields: ContactLinkInput) -> bool:
        """Link a contact to a company.

        The answer is false if they are linked already.

        Args:
            id: The company.

        Errors:
            No code: There is no such company, `id` or `CONTACT_ID` is not valid.
            `ACCESS_DENIED`: The user may not edit the company.

        Scope: crm. Permission: CRM - companies - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-add.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.company.contact.add", params, bool))

    async def delete(self, *, id: int, fields: ContactKeyInput) -> bool:
        """Unlink a contact from a company.

        The answer is false if they are not linked. Once the main one is unlinked, the next one is the main one.

        Args:
            id: The company.

        Errors:
            No code: There is no such company, `id` or `CONTACT_ID` is not valid.
            `ACCESS_DENIED`: The user may not edit the company.

        Scope: crm. Permission: CRM - companies - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-delete.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.company.contact.delete", params, bool))

    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of the link from a company to its contacts.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-fields.html
        """
        return await self._send(Call("crm.company.contact.fields", {}, dict[str, FieldInfo], safe=True))


class CompanyDetailsConfigurationGroup(Group):
    """`crm.company.details.configuration.*`"""

    @deprecated("use crm.item.details.configuration.forceCommonScopeForAll", category=None)
    async def force_common_scope_for_all(self) -> bool:
        """Give all users the common card of companies.

        Errors:
            No code: The user may not change the common settings.

        Scope: crm. Permission: CRM - settings - change.
        Deprecated: use crm.item.details.configuration.forceCommonScopeForAll.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-force-common-scope-for-all.html
        """
        return await self._send(Call("crm.company.details.configuration.forceCommonScopeForAll", {}, bool))

    @deprecated("use crm.item.details.configuration.get", category=None)
    async def get(
        self, *, scope: Literal["P", "C"] | None = None, user_id: int | None = None
    ) -> Sequence[CardSection] | None:
        """Read how the card of companies is set up; null if it is not.

        Args:
            scope: Whose settings. One of `P` (a user's own), `C` (those for all). Default: `P`.
            user_id: Whose, for `P`; without it, those of the user who calls.

        Errors:
            No code: The user may not see these settings.

        Scope: crm. Permission: CRM - settings - change, for another user's settings.
        Deprecated: use crm.item.details.configuration.get.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-get.html
        """
        params = {"scope": scope, "userId": user_id}
        return await self._send(
            Call("crm.company.details.configuration.get", params, nullable(list[CardSection]), safe=True)
        )

    @deprecated("use crm.item.details.configuration.reset", category=None)
    async def reset(self, *, scope: Literal["P", "C"] | None = None, user_id: int | None = None) -> bool:
        """Forget how the card of companies was set up.

        Args:
            scope: Whose settings. One of `P` (a user's own), `C` (those for all). Default: `P`.
            user_id: Whose, for `P`; without it, those of the user who calls.

        Errors:
            No code: The user may not change these settings.

        Scope: crm. Permission: CRM - settings - change, for all settings but one's own.
        Deprecated: use crm.item.details.configuration.reset.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-reset.html
        """
        params = {"scope": scope, "userId": user_id}
        return await self._send(Call("crm.company.details.configuration.reset", params, bool))

    @deprecated("use crm.item.details.configuration.set", category=None)
    async def set(
        self, *, scope: Literal["P", "C"] | None = None, user_id: int | None = None, data: Sequence[CardSectionInput]
    ) -> bool:
        """Set up the card of companies.

        Args:
            scope: Whose settings. One of `P` (a user's own), `C` (those for all). Default: `P`.
            user_id: Whose, for `P`; without it, those of the user who calls.
            data: The sections, all of them.

        Errors:
            No code: `data` is empty or no list, a section has no name, title or type `section`, an element has no name,
                or the user may not change these settings.

        Scope: crm. Permission: CRM - settings - change, for all settings but one's own.
        Deprecated: use crm.item.details.configuration.set.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-set.html
        """
        params = {"scope": scope, "userId": user_id, "data": data}
        return await self._send(Call("crm.company.details.configuration.set", params, bool))


class CompanyDetailsGroup(Group):
    """`crm.company.details.*`"""

    @cached_property
    def configuration(self) -> CompanyDetailsConfigurationGroup:
        """`crm.company.details.configuration.*`"""
        return CompanyDetailsConfigurationGroup(self._sender)


class CompanyUserfieldGroup(Group):
    """`crm.company.userfield.*`"""

    async def add(self, *, fields: UserFieldInput) -> int:
        """Add a custom field to companies.

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
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("crm.company.userfield.add", params, int))

    async def delete(self, *, id: int) -> bool:
        """Delete a custom field of companies with its values.

        Errors:
            No code: `id` is not valid, the user is no administrator of the CRM, or the field is not one of companies;
                or deleting failed.
            `ERROR_NOT_FOUND`: There is no such field.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.company.userfield.delete", params, bool))

    async def get(self, *, id: int) -> UserField:
        """Read a custom field of companies.

        Errors:
            No code: `id` is not valid, the user may not read companies, or the field is not one of companies.
            `ERROR_NOT_FOUND`: There is no such field.

        Scope: crm. Permission: CRM - companies - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.company.userfield.get", params, UserField, safe=True))

    def list(
        self, *, filter: Mapping[str, Any] | None = None, order: Mapping[str, str] | None = None
    ) -> Pages[UserField]:
        """List the custom fields of companies.

        Args:
            filter: By equality: `ID`, `FIELD_NAME`, `USER_TYPE_ID`, `XML_ID`, `SORT`, `MULTIPLE`, `MANDATORY`,
                `SHOW_FILTER`, `SHOW_IN_LIST`, `EDIT_IN_LIST`, `IS_SEARCHABLE`. With `LANG` the answer has the texts of
                that language; without it none.
            order: By `ID`, `FIELD_NAME`, `USER_TYPE_ID`, `XML_ID` or `SORT`; without it by `SORT`, then `ID`.

        Errors:
            No code: `filter` or `order` is no object.

        Scope: crm. Permission: CRM - companies - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-list.html
        """
        params = {"filter": filter, "order": order}
        return self._pages(Call("crm.company.userfield.list", params, list[UserField], paging=Offset(), safe=True))

    async def update(self, *, id: int, fields: UserFieldInput) -> bool:
        """Change a custom field of companies.

        Fields not named keep their values; fields that do not exist are passed over. So do settings that are not named.
        But texts by language are replaced as a whole: languages that are not given get none.

        Args:
            fields: `FIELD_NAME`, `USER_TYPE_ID` and `MULTIPLE` cannot change.

        Errors:
            No code: `id` is not valid, `fields` is no object, the user is no administrator of the CRM, or the field is
                not one of companies.
            `ERROR_CORE`: Values have the same `XML_ID`.
            `ERROR_NOT_FOUND`: There is no such field.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.company.userfield.update", params, bool))


class CompanyGroup(Group):
    """`crm.company.*`"""

    @cached_property
    def contact(self) -> CompanyContactGroup:
        """`crm.company.contact.*`"""
        return CompanyContactGroup(self._sender)

    @cached_property
    def details(self) -> CompanyDetailsGroup:
        """`crm.company.details.*`"""
        return CompanyDetailsGroup(self._sender)

    @cached_property
    def userfield(self) -> CompanyUserfieldGroup:
        """`crm.company.userfield.*`"""
        return CompanyUserfieldGroup(self._sender)

    @deprecated("use crm.item.add", category=None)
    async def add(
        self, *, fields: CompanyInput | Mapping[str, Any], params: CompanyAddOptionsInput | None = None
    ) -> int:
        """Add a company.

        Addresses and bank details belong to requisites.

        Args:
            fields: Fields of the company; ones that do not exist are passed over.

        Errors:
            No code: `fields` or `params` is no object, the disk is full, or the user may not add companies.
            `ERROR_CORE`: An e-mail address is not valid.

        Scope: crm. Permission: CRM - companies - add or import.
        Deprecated: use crm.item.add.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-add.html
        """
        sent = {"fields": fields, "params": params}
        return await self._send(Call("crm.company.add", sent, int))

    @deprecated("use crm.item.delete", category=None)
    async def delete(self, *, id: int) -> bool:
        """Delete a company.

        Errors:
            No code: There is no such company, or the user may not delete it.

        Scope: crm. Permission: CRM - companies - delete.
        Deprecated: use crm.item.delete.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.company.delete", params, bool))

    @deprecated("use crm.item.fields", category=None)
    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of companies, custom ones too.

        Errors:
            No code: The user may not read companies.

        Scope: crm.
        Deprecated: use crm.item.fields.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-fields.html
        """
        return await self._send(Call("crm.company.fields", {}, dict[str, FieldInfo], safe=True))

    @deprecated("use crm.item.get", category=None)
    async def get(self, *, id: int) -> Company:
        """Read a company.

        Errors:
            No code: There is no such company, or the user may not read it.

        Scope: crm. Permission: CRM - companies - read.
        Deprecated: use crm.item.get.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.company.get", params, Company, safe=True))

    @deprecated("use crm.item.list", category=None)
    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[Company]:
        """List companies.

        Args:
            select: `*` stands for all fields but custom ones and multi-fields, `UF_*` for custom ones; without it,
                both. Multi-fields (`PHONE`, `EMAIL`, …) have to be named.
            filter: All conditions must hold; there is no OR. Multi-fields are compared as a whole. References such as
                `COMPANY_TYPE` cannot be searched by a part.

        Errors:
            No code: `filter` or `order` is no object, the user may not read companies, or reading failed.

        Scope: crm. Permission: CRM - companies - read.
        Deprecated: use crm.item.list.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(Call("crm.company.list", params, list[Company], paging=Cursor(), safe=True))

    @deprecated("use crm.item.update", category=None)
    async def update(
        self, *, id: int, fields: CompanyInput | Mapping[str, Any], params: CompanyUpdateOptionsInput | None = None
    ) -> bool:
        """Change a company.

        Fields not named keep their values; fields that do not exist are passed over.

        Addresses and bank details belong to requisites.

        Errors:
            No code: There is no such company, `fields` or `params` is no object, the disk is full, or the user may not
                edit the company.
            `ERROR_CORE`: An e-mail address is not valid.

        Scope: crm. Permission: CRM - companies - edit.
        Deprecated: use crm.item.update.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-update.html
        """
        sent = {"id": id, "fields": fields, "params": params}
        return await self._send(Call("crm.company.update", sent, bool))

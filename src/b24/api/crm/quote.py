# Generated from specs/crm/ by `make generate`. Edit the specs, not this file.
"""`crm.quote.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal, TypedDict

from typing_extensions import deprecated

from b24.call import Call, Cursor, Group, Offset, Pages

from .types import (
    ContactKeyInput,
    ContactLink,
    ContactLinkInput,
    FieldInfo,
    ProductRow,
    ProductRowInput,
    UserField,
    UserFieldInput,
)
from .types_quote import Quote, QuoteInput

__all__ = [
    "ContactKeyInput",
    "ContactLink",
    "ContactLinkInput",
    "FieldInfo",
    "ProductRow",
    "ProductRowInput",
    "Quote",
    "QuoteAddOptionsInput",
    "QuoteContactGroup",
    "QuoteContactItemsGroup",
    "QuoteGroup",
    "QuoteInput",
    "QuoteProductrowsGroup",
    "QuoteUpdateOptionsInput",
    "QuoteUserfieldGroup",
    "UserField",
    "UserFieldInput",
]


class QuoteAddOptionsInput(TypedDict, total=False):
    """What else adding an estimate does. What may be sent, by wire names."""

    IMPORT: Literal["Y", "N"] | None
    """Import, which may set who created and changed it, and when."""


class QuoteUpdateOptionsInput(TypedDict, total=False):
    """What else changing an estimate does. What may be sent, by wire names."""

    REGISTER_HISTORY_EVENT: Literal["Y", "N"] | None
    """Whether the history keeps the change. Default: `Y`."""


class QuoteContactItemsGroup(Group):
    """`crm.quote.contact.items.*`"""

    async def delete(self, *, id: int) -> bool:
        """Unlink all contacts from an estimate.

        Args:
            id: The estimate.

        Errors:
            No code: `id` is not valid.
            `ACCESS_DENIED`: The user may not edit the estimate.

        Scope: crm. Permission: CRM - estimates - read and edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.quote.contact.items.delete", params, bool))

    async def get(self, *, id: int) -> Sequence[ContactLink]:
        """List the contacts of an estimate.

        An estimate that does not exist has no contacts.

        Args:
            id: The estimate.

        Errors:
            No code: `id` is not valid.
            `ACCESS_DENIED`: The user may not read the estimate.

        Scope: crm. Permission: CRM - estimates - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.quote.contact.items.get", params, list[ContactLink], safe=True))

    async def set(self, *, id: int, items: Sequence[ContactLinkInput]) -> bool:
        """Set the contacts of an estimate: those not named are unlinked.

        Whether contacts exist is not checked.

        Args:
            id: The estimate.
            items: An empty list unlinks all.

        Errors:
            No code: There is no such estimate, `id` is not valid, `items` is no list, or the user may not edit
                estimates or see the contact.
            `ACCESS_DENIED`: The user may not edit the estimate.
            `ERROR_CORE`: Linking failed inside the portal.

        Scope: crm. Permission: CRM - estimates - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-set.html
        """
        params = {"id": id, "items": items}
        return await self._send(Call("crm.quote.contact.items.set", params, bool))


class QuoteContactGroup(Group):
    """`crm.quote.contact.*`"""

    @cached_property
    def items(self) -> QuoteContactItemsGroup:
        """`crm.quote.contact.items.*`"""
        return QuoteContactItemsGroup(self._sender)

    async def add(self, *, id: int, fields: ContactLinkInput) -> bool:
        """Link a contact to an estimate.

        The answer is false if they are linked already. Whether contacts exist is not checked.

        Args:
            id: The estimate.

        Errors:
            No code: There is no such estimate, `id` or `CONTACT_ID` is not valid, or the user may not edit estimates or
                see the contact.
            `ACCESS_DENIED`: The user may not edit the estimate.

        Scope: crm. Permission: CRM - estimates - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-add.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.quote.contact.add", params, bool))

    async def delete(self, *, id: int, fields: ContactKeyInput) -> bool:
        """Unlink a contact from an estimate.

        The answer is false if they are not linked. Once the main one is unlinked, the next one is the main one.

        Args:
            id: The estimate.

        Errors:
            No code: There is no such estimate, `id` or `CONTACT_ID` is not valid, or the user may not edit estimates or
                see the contact.
            `ACCESS_DENIED`: The user may not edit the estimate.

        Scope: crm. Permission: CRM - estimates - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-delete.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.quote.contact.delete", params, bool))

    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of the link from an estimate to its contacts.

        It leaves out `ROLE_ID`, which is not in use.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-fields.html
        """
        return await self._send(Call("crm.quote.contact.fields", {}, dict[str, FieldInfo], safe=True))


class QuoteProductrowsGroup(Group):
    """`crm.quote.productrows.*`"""

    @deprecated("use crm.item.productrow.list", category=None)
    async def get(self, *, id: int) -> Sequence[ProductRow]:
        """List the products of an estimate.

        Args:
            id: The estimate.

        Errors:
            No code: `id` is not valid, or the user may not read the estimate.

        Scope: crm. Permission: CRM - estimates - read.
        Deprecated: use crm.item.productrow.list.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.quote.productrows.get", params, list[ProductRow], safe=True))

    @deprecated("use crm.item.productrow.set", category=None)
    async def set(self, *, id: int, rows: Sequence[ProductRowInput] | None = None) -> bool:
        """Set the products of an estimate.

        Of deals and leads, rows not named are removed; of estimates the page does not say it.

        Args:
            id: The estimate.

        Errors:
            No code: There is no such estimate, `id` is not valid, `rows` is no list, or the user may not edit the
                estimate or use the products.

        Scope: crm. Permission: CRM - estimates - edit.
        Deprecated: use crm.item.productrow.set.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-set.html
        """
        params = {"id": id, "rows": rows}
        return await self._send(Call("crm.quote.productrows.set", params, bool))


class QuoteUserfieldGroup(Group):
    """`crm.quote.userfield.*`"""

    async def add(self, *, fields: UserFieldInput) -> int:
        """Add a custom field to estimates.

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
        Docs: https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("crm.quote.userfield.add", params, int))

    async def delete(self, *, id: int) -> bool:
        """Delete a custom field of estimates with its values.

        Errors:
            No code: `id` is not valid, the user is no administrator of the CRM, or the field is not one of estimates;
                or deleting failed.
            `ERROR_NOT_FOUND`: There is no such field.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.quote.userfield.delete", params, bool))

    async def get(self, *, id: int) -> UserField:
        """Read a custom field of estimates.

        Errors:
            No code: `id` is not valid, the user may not read estimates, or the field is not one of estimates.
            `ERROR_NOT_FOUND`: There is no such field.

        Scope: crm. Permission: CRM - estimates - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.quote.userfield.get", params, UserField, safe=True))

    def list(
        self, *, filter: Mapping[str, Any] | None = None, order: Mapping[str, str] | None = None
    ) -> Pages[UserField]:
        """List the custom fields of estimates.

        Args:
            filter: By equality: `ID`, `FIELD_NAME`, `USER_TYPE_ID`, `XML_ID`, `SORT`, `MULTIPLE`, `MANDATORY`,
                `SHOW_FILTER`, `SHOW_IN_LIST`, `EDIT_IN_LIST`, `IS_SEARCHABLE`. With `LANG` the answer has the texts of
                that language; without it none.
            order: By `ID`, `FIELD_NAME`, `USER_TYPE_ID`, `XML_ID` or `SORT`; without it by `SORT`, then `ID`.

        Errors:
            No code: `filter` or `order` is no object.

        Scope: crm. Permission: CRM - estimates - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-list.html
        """
        params = {"filter": filter, "order": order}
        return self._pages(Call("crm.quote.userfield.list", params, list[UserField], paging=Offset(), safe=True))

    async def update(self, *, id: int, fields: UserFieldInput) -> bool:
        """Change a custom field of estimates.

        Fields not named keep their values; fields that do not exist are passed over. So do settings that are not named.
        But texts by language are replaced as a whole: languages that are not given get none.

        Args:
            fields: `FIELD_NAME`, `USER_TYPE_ID` and `MULTIPLE` cannot change.

        Errors:
            No code: `id` is not valid, `fields` is no object, the user is no administrator of the CRM, or the field is
                not one of estimates.
            `ERROR_CORE`: Values have the same `XML_ID`.
            `ERROR_NOT_FOUND`: There is no such field.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.quote.userfield.update", params, bool))


class QuoteGroup(Group):
    """`crm.quote.*`"""

    @cached_property
    def contact(self) -> QuoteContactGroup:
        """`crm.quote.contact.*`"""
        return QuoteContactGroup(self._sender)

    @cached_property
    def productrows(self) -> QuoteProductrowsGroup:
        """`crm.quote.productrows.*`"""
        return QuoteProductrowsGroup(self._sender)

    @cached_property
    def userfield(self) -> QuoteUserfieldGroup:
        """`crm.quote.userfield.*`"""
        return QuoteUserfieldGroup(self._sender)

    @deprecated("use crm.item.add", category=None)
    async def add(self, *, fields: QuoteInput | Mapping[str, Any], params: QuoteAddOptionsInput | None = None) -> int:
        """Add an estimate.

        Values that do not fit may be cut or replaced without an error.

        Whose requisites the estimate names is said by `crm.requisite.link.register`.

        Args:
            fields: Fields of the estimate; ones that do not exist are passed over. `TITLE` is required.

        Errors:
            No code: `fields` or `params` is no object, or the user may not add estimates.

        Scope: crm. Permission: CRM - estimates - add.
        Deprecated: use crm.item.add.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-add.html
        """
        sent = {"fields": fields, "params": params}
        return await self._send(Call("crm.quote.add", sent, int))

    @deprecated("use crm.item.delete", category=None)
    async def delete(self, *, id: int) -> bool:
        """Delete an estimate.

        Errors:
            No code: `id` is not valid, or the user may not delete the estimate.
            `ERROR_CORE`: There is no such estimate.

        Scope: crm. Permission: CRM - estimates - delete.
        Deprecated: use crm.item.delete.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.quote.delete", params, bool))

    @deprecated("use crm.item.fields", category=None)
    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of estimates, custom ones too.

        Scope: crm.
        Deprecated: use crm.item.fields.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-fields.html
        """
        return await self._send(Call("crm.quote.fields", {}, dict[str, FieldInfo], safe=True))

    @deprecated("use crm.item.get", category=None)
    async def get(self, *, id: int) -> Quote:
        """Read an estimate.

        Errors:
            No code: There is no such estimate, `id` is not valid, or the user may not read it.

        Scope: crm. Permission: CRM - estimates - read.
        Deprecated: use crm.item.get.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.quote.get", params, Quote, safe=True))

    @deprecated("use crm.item.list", category=None)
    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[Quote]:
        """List estimates.

        Sorted by `STATUS_ID`, estimates are in the order of the stages.

        Args:
            select: `*` stands for all fields but custom ones, `UF_*` for custom ones; without it, both.
            filter: All conditions must hold; there is no OR.

        Errors:
            No code: `filter` or `order` is no object, the user may not read estimates, or reading failed.

        Scope: crm. Permission: CRM - estimates - read.
        Deprecated: use crm.item.list.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(Call("crm.quote.list", params, list[Quote], paging=Cursor(), safe=True))

    @deprecated("use crm.item.update", category=None)
    async def update(
        self,
        *,
        id: int,
        fields: QuoteInput | Mapping[str, Any] | None = None,
        params: QuoteUpdateOptionsInput | None = None,
    ) -> bool:
        """Change an estimate.

        Fields not named keep their values; fields that do not exist are passed over.

        Values that do not fit may be cut or replaced without an error.

        Errors:
            No code: There is no such estimate, `id` is not valid, `fields` or `params` is no object, or the user may
                not edit the estimate.

        Scope: crm. Permission: CRM - estimates - edit.
        Deprecated: use crm.item.update.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-update.html
        """
        sent = {"id": id, "fields": fields, "params": params}
        return await self._send(Call("crm.quote.update", sent, bool))

# Generated from specs/v3/mail/ by `make generate`. Edit the specs, not this file.
"""`mail.recipient.*`"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from b24.call import Call, Group, Pages, Window

from .types import FieldInfo, MailPaginationInput, Recipient

__all__ = ["FieldInfo", "MailPaginationInput", "Recipient", "RecipientFieldGroup", "RecipientGroup"]


class RecipientFieldGroup(Group):
    """`mail.recipient.field.*`"""

    async def get(self, *, name: str, select: Sequence[str] | None = None) -> FieldInfo:
        """Description of one field of recipients.

        Args:
            name: A name of `mail.recipient.field.list`.
            select: Facts about the field, such as `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name` is missing.
            `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`: There is no such field.

        Scope: mail.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-get.html
        """
        params = {"name": name, "select": select}
        return await self._send(
            Call("mail.recipient.field.get", params, FieldInfo, unwrap="result.item", v3=True, safe=True)
        )

    async def list(self, *, select: Sequence[str] | None = None) -> Sequence[FieldInfo]:
        """Descriptions of the fields of recipients.

        Args:
            select: Facts about the fields, such as `name`, `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.

        Scope: mail.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-list.html
        """
        params = {"select": select}
        return await self._send(
            Call("mail.recipient.field.list", params, list[FieldInfo], unwrap="result.items", v3=True, safe=True)
        )


class RecipientGroup(Group):
    """`mail.recipient.*`"""

    @cached_property
    def field(self) -> RecipientFieldGroup:
        """`mail.recipient.field.*`"""
        return RecipientFieldGroup(self._sender)

    def listcontacts(
        self, *, query: str | None = None, pagination: MailPaginationInput | None = None
    ) -> Pages[Recipient]:
        """List people of the current user's address book.

        Args:
            query: Part of the name or address; without it, the latest.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`: A value in `pagination` is not a number, or `limit`
                is 0.

        Scope: mail.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html
        """
        params = {"query": query, "pagination": pagination}
        return self._pages(
            Call(
                "mail.recipient.listcontacts",
                params,
                list[Recipient],
                unwrap="result.items",
                paging=Window(limit="pagination.limit", offset="pagination.offset", size=50),
                v3=True,
                safe=True,
            )
        )

    def listemployees(self, *, query: str, pagination: MailPaginationInput | None = None) -> Pages[Recipient]:
        """Find employees to write to.

        Args:
            query: Part of the name or address.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`: A value in `pagination` is not a number, or `limit`
                is 0.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `query` is missing.

        Scope: mail.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listemployees.html
        """
        params = {"query": query, "pagination": pagination}
        return self._pages(
            Call(
                "mail.recipient.listemployees",
                params,
                list[Recipient],
                unwrap="result.items",
                paging=Window(limit="pagination.limit", offset="pagination.offset", size=50),
                v3=True,
                safe=True,
            )
        )

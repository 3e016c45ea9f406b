# Generated from specs/v3/mail/ by `make generate`. Edit the specs, not this file.
"""`mail.mailbox.*`"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from attrs import frozen

from b24.call import Call, Group, Pages, Record, Window

from .types import FieldInfo, Mailbox, MailPaginationInput

__all__ = ["FieldInfo", "MailPaginationInput", "Mailbox", "MailboxFieldGroup", "MailboxGroup", "Sender"]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Sender(Record):
    """An address to send from."""

    email: str

    name: str

    sender: str
    """Name and address, as `Anna <anna@example.com>`."""


class MailboxFieldGroup(Group):
    """`mail.mailbox.field.*`"""

    async def get(self, *, name: str, select: Sequence[str] | None = None) -> FieldInfo:
        """Description of one field of mailboxes.

        Args:
            name: A name of `mail.mailbox.field.list`.
            select: Facts about the field, such as `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name` is missing.
            `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`: There is no such field.

        Scope: mail.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-get.html
        """
        params = {"name": name, "select": select}
        return await self._send(
            Call("mail.mailbox.field.get", params, FieldInfo, unwrap="result.item", v3=True, safe=True)
        )

    async def list(self, *, select: Sequence[str] | None = None) -> Sequence[FieldInfo]:
        """Descriptions of the fields of mailboxes.

        Args:
            select: Facts about the fields, such as `name`, `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.

        Scope: mail.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-list.html
        """
        params = {"select": select}
        return await self._send(
            Call("mail.mailbox.field.list", params, list[FieldInfo], unwrap="result.items", v3=True, safe=True)
        )


class MailboxGroup(Group):
    """`mail.mailbox.*`"""

    @cached_property
    def field(self) -> MailboxFieldGroup:
        """`mail.mailbox.field.*`"""
        return MailboxFieldGroup(self._sender)

    async def get(self, *, id: int, select: Sequence[str] | None = None) -> Mailbox:
        """One mailbox.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such mailbox.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` is missing.

        Scope: mail. Permission: access to the mailbox.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html
        """
        params = {"id": id, "select": select}
        return await self._send(Call("mail.mailbox.get", params, Mailbox, unwrap="result.item", v3=True, safe=True))

    def list(
        self, *, name: str | None = None, email: str | None = None, pagination: MailPaginationInput | None = None
    ) -> Pages[Mailbox]:
        """List the current user's mailboxes.

        Args:
            name: Part of the name.
            email: Part of the address.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`: A value in `pagination` is not a number, or `limit`
                is 0.

        Scope: mail.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html
        """
        params = {"name": name, "email": email, "pagination": pagination}
        return self._pages(
            Call(
                "mail.mailbox.list",
                params,
                list[Mailbox],
                unwrap="result.items",
                paging=Window(limit="pagination.limit", offset="pagination.offset", size=25),
                v3=True,
                safe=True,
            )
        )

    def senders(self, *, pagination: MailPaginationInput | None = None) -> Pages[Sender]:
        """List the addresses that the current user can send from.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`: A value in `pagination` is not a number, or `limit`
                is 0.

        Scope: mail.
        Docs: https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-senders.html
        """
        params = {"pagination": pagination}
        return self._pages(
            Call(
                "mail.mailbox.senders",
                params,
                list[Sender],
                unwrap="result.items",
                paging=Window(limit="pagination.limit", offset="pagination.offset", size=25),
                v3=True,
                safe=True,
            )
        )

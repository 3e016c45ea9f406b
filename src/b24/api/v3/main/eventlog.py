# Generated from specs/v3/main/ by `make generate`. Edit the specs, not this file.
"""`main.eventlog.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal, TypedDict

from b24.call import Call, Group, Keyset, Pages, Tail

from .types import EventlogEntry, FieldInfo

__all__ = [
    "EventlogCursorInput",
    "EventlogEntry",
    "EventlogFieldGroup",
    "EventlogGroup",
    "EventlogPaginationInput",
    "FieldInfo",
]


class EventlogCursorInput(TypedDict, total=False):
    """Where to begin. What may be sent, by wire names."""

    field: str | None
    """Field that tells the order. Default: `id`."""

    order: Literal["ASC", "DESC"] | None
    """One of `ASC`, `DESC`. Default: `ASC`."""

    value: Any
    """Rows after this value come. Default: `0`."""

    limit: int | None
    """How many rows a page holds. Default: `50`."""


class EventlogPaginationInput(TypedDict, total=False):
    """Which part of the list to give. What may be sent, by wire names."""

    page: int | None
    """Whether the first is 0 or 1 is not said; `offset` is clearer."""

    limit: int | None
    """How many rows a page holds. Default: `50`."""

    offset: int | None
    """How many rows to leave out; set by `page` and `limit` where both are given."""


class EventlogFieldGroup(Group):
    """`main.eventlog.field.*`"""

    async def get(self, *, name: str, select: Sequence[str] | None = None) -> FieldInfo:
        """Description of one field of entries of the event log.

        Args:
            name: A name of `main.eventlog.field.list`.
            select: Facts about the field, such as `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name` is missing.
            `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`: There is no such field.

        Scope: main. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-get.html
        """
        params = {"name": name, "select": select}
        return await self._send(
            Call("main.eventlog.field.get", params, FieldInfo, unwrap="result.item", v3=True, safe=True)
        )

    async def list(self, *, select: Sequence[str] | None = None) -> Sequence[FieldInfo]:
        """Descriptions of the fields of entries of the event log.

        Args:
            select: Facts about the fields, such as `name`, `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.

        Scope: main. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-list.html
        """
        params = {"select": select}
        return await self._send(
            Call("main.eventlog.field.list", params, list[FieldInfo], unwrap="result.items", v3=True, safe=True)
        )


class EventlogGroup(Group):
    """`main.eventlog.*`"""

    @cached_property
    def field(self) -> EventlogFieldGroup:
        """`main.eventlog.field.*`"""
        return EventlogFieldGroup(self._sender)

    async def get(self, *, id: int, select: Sequence[str] | None = None) -> EventlogEntry:
        """One entry of the event log.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such entry.

        Scope: main. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html
        """
        params = {"id": id, "select": select}
        return await self._send(
            Call("main.eventlog.get", params, EventlogEntry, unwrap="result.item", v3=True, safe=True)
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Sequence[Any] | None = None,
        order: Mapping[str, str] | None = None,
        pagination: EventlogPaginationInput | None = None,
    ) -> Pages[EventlogEntry]:
        """List entries of the event log.

        Args:
            filter: By `id`, `timestampX`, `auditTypeId`, `userId` or `guestId`; `main.eventlog.field.list` tells.
            order: By the same fields.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`: A value in `pagination` is not a number, or `limit`
                is 0.

        Scope: main. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-list.html
        """
        params = {"select": select, "filter": filter, "order": order, "pagination": pagination}
        return self._pages(
            Call(
                "main.eventlog.list",
                params,
                list[EventlogEntry],
                unwrap="result.items",
                paging=Keyset(),
                v3=True,
                safe=True,
            )
        )

    def tail(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Sequence[Any] | None = None,
        cursor: EventlogCursorInput | None = None,
    ) -> Pages[EventlogEntry]:
        """Entries of the event log that came after one.

        Args:
            select: Fields; the cursor's field must be among them.
            filter: May not name the cursor's field.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION`: The filter is no list of conditions.
            `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`: `cursor.limit` is not a number, or 0.

        Scope: main. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-tail.html
        """
        params = {"select": select, "filter": filter, "cursor": cursor}
        return self._pages(
            Call(
                "main.eventlog.tail",
                params,
                list[EventlogEntry],
                unwrap="result.items",
                paging=Tail(),
                v3=True,
                safe=True,
            )
        )

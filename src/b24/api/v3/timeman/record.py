# Generated from specs/v3/timeman/ by `make generate`. Edit the specs, not this file.
"""`timeman.record.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, TypedDict

from b24.call import Call, Group, Pages, Window

from .types import FieldInfo, TimeRecord

__all__ = ["FieldInfo", "RecordFieldGroup", "RecordGroup", "RecordPaginationInput", "TimeRecord"]


class RecordPaginationInput(TypedDict, total=False):
    """Which part of the list to give. What may be sent, by wire names."""

    page: int | None
    """Whether the first is 0 or 1 is not said; `offset` is clearer."""

    limit: int | None
    """How many rows a page holds. Default: `50`."""

    offset: int | None
    """How many rows to leave out; set by `page` and `limit` where both are given."""


class RecordFieldGroup(Group):
    """`timeman.record.field.*`"""

    async def get(self, *, name: str, select: Sequence[str] | None = None) -> FieldInfo:
        """Description of one field of stretches of work.

        Args:
            name: A name of `timeman.record.field.list`.
            select: Facts about the field, such as `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name` is missing.
            `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`: There is no such field.

        Scope: timeman.
        Docs: https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-get.html
        """
        params = {"name": name, "select": select}
        return await self._send(
            Call("timeman.record.field.get", params, FieldInfo, unwrap="result.item", v3=True, safe=True)
        )

    async def list(self, *, select: Sequence[str] | None = None) -> Sequence[FieldInfo]:
        """Descriptions of the fields of stretches of work.

        Args:
            select: Facts about the fields, such as `name`, `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.

        Scope: timeman.
        Docs: https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-list.html
        """
        params = {"select": select}
        return await self._send(
            Call("timeman.record.field.list", params, list[FieldInfo], unwrap="result.items", v3=True, safe=True)
        )


class RecordGroup(Group):
    """`timeman.record.*`"""

    @cached_property
    def field(self) -> RecordFieldGroup:
        """`timeman.record.field.*`"""
        return RecordFieldGroup(self._sender)

    def list(
        self,
        *,
        filter: Sequence[Any],
        select: Sequence[str] | None = None,
        order: Mapping[str, str] | None = None,
        pagination: RecordPaginationInput | None = None,
    ) -> Pages[TimeRecord]:
        """List an employee's stretches of work.

        Args:
            filter: Must name one `userId`; besides it, `startTime`.
            order: By `id`, `userId`, `startTime`, `endTime` or `duration`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not see this employee's records.
            `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION`: The filter names several users.
            `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`: A value in `pagination` is not a number, or `limit`
                is 0.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: The filter does not name `userId`.

        Scope: timeman. Permission: Time records - read, by subordination or all.
        Docs: https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-list.html
        """
        params = {"filter": filter, "select": select, "order": order, "pagination": pagination}
        return self._pages(
            Call(
                "timeman.record.list",
                params,
                list[TimeRecord],
                unwrap="result.items",
                paging=Window(limit="pagination.limit", offset="pagination.offset", size=50),
                v3=True,
                safe=True,
            )
        )

# Generated from specs/v3/call/ by `make generate`. Edit the specs, not this file.
"""`call.followup.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Literal, Required, TypedDict

from b24.call import After, Call, Group, Pages

from .types import Followup, FollowupField

__all__ = [
    "Followup",
    "FollowupField",
    "FollowupFieldGroup",
    "FollowupFilterInput",
    "FollowupGroup",
    "FollowupPaginationInput",
    "FollowupPeriodInput",
]


class FollowupFilterInput(TypedDict, total=False):
    """Which follow-ups to list. What may be sent, by wire names."""

    startDate: Required[FollowupPeriodInput]
    """When the call began."""

    participantId: int | None
    """User who took part; administrators may ask for others than themselves."""


class FollowupPaginationInput(TypedDict, total=False):
    """How many follow-ups a page holds. What may be sent, by wire names."""

    limit: int | None
    """At most 200, or 20 with heavy blocks; more is cut down to that. Default: `50`."""


FollowupPeriodInput = TypedDict(
    "FollowupPeriodInput",
    {
        "from": "Required[dt.datetime]",
        "to": "Required[dt.datetime]",
    },
    total=False,
)
"""A period. What may be sent, by wire names."""


class FollowupFieldGroup(Group):
    """`call.followup.field.*`"""

    async def get(self, *, name: str, select: Sequence[str] | None = None) -> FollowupField:
        """Description of one field of follow-ups.

        Args:
            name: A name of `call.followup.field.list`.
            select: Facts about the field, such as `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`: The application or webhook lacks the scope `call`.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name` is missing.
            `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`: There is no such field.

        Scope: call.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-get.html
        """
        params = {"name": name, "select": select}
        return await self._send(
            Call("call.followup.field.get", params, FollowupField, unwrap="result.item", v3=True, safe=True)
        )

    async def list(self, *, select: Sequence[str] | None = None) -> Sequence[FollowupField]:
        """Descriptions of the fields of follow-ups.

        Args:
            select: Facts about the fields, such as `name`, `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`: The application or webhook lacks the scope `call`.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.

        Scope: call.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-list.html
        """
        params = {"select": select}
        return await self._send(
            Call("call.followup.field.list", params, list[FollowupField], unwrap="result.items", v3=True, safe=True)
        )


class FollowupGroup(Group):
    """`call.followup.*`"""

    @cached_property
    def field(self) -> FollowupFieldGroup:
        """`call.followup.field.*`"""
        return FollowupFieldGroup(self._sender)

    async def get(
        self,
        *,
        call_id: int,
        select: Sequence[str] | None = None,
        mention_format: Literal["bb", "html", "none"] | None = None,
    ) -> Followup:
        """The follow-up of a video call.

        Args:
            select: Fields, or parts of blocks such as `overview.topic`; but no fields of rows in lists. Without it
                everything comes, with an empty list only ids, type and dates; `call_id` comes always.
            mention_format: How AI texts mention users. One of `bb` (BBCode), `html` (HTML), `none` (plain text).
                Default: `bb`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such call.
            `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`: The application or webhook lacks the scope `call`.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `call_id` is missing or not a number, or
                `mention_format` is not a known one.
            `access_denied`: The user was neither in the call nor in its chat.
            `invalid_select_field`: A field in `select` does not exist.

        Scope: call. Permission: access to the call.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-get.html
        """
        params = {"callId": call_id, "select": select, "mentionFormat": mention_format}
        return await self._send(Call("call.followup.get", params, Followup, unwrap="result.item", v3=True, safe=True))

    def list(
        self,
        *,
        filter: FollowupFilterInput,
        select: Sequence[str] | None = None,
        order: Mapping[str, str] | None = None,
        pagination: FollowupPaginationInput | None = None,
        mention_format: Literal["bb", "html", "none"] | None = None,
    ) -> Pages[Followup]:
        """List the follow-ups of the video calls in a period.

        `transcription`, `overview` and `insights` are heavy: with them a page holds at most 20 rows, otherwise 200.
        Users who are not administrators see only calls of their own.

        Args:
            select: Fields, or parts of blocks such as `overview.topic`; but no fields of rows in lists. Without it only
                ids, type and dates.
            order: By `startDate` only: `asc`, or `desc`, which is the default.
            mention_format: How AI texts mention users. One of `bb` (BBCode), `html` (HTML), `none` (plain text).
                Default: `bb`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`: The application or webhook lacks the scope `call`.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `participantId` is not a number, or
                `mention_format` is not a known one.
            `invalid_date_range`: The period lacks an end, or ends before it begins.
            `invalid_order`: Sorted by something other than `startDate`.
            `invalid_pagination`: The limit is not a positive number, or the cursor is not one of a reply.
            `invalid_select_field`: A field in `select` does not exist.

        Scope: call.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-list.html
        """
        params = {
            "filter": filter,
            "select": select,
            "order": order,
            "pagination": pagination,
            "mentionFormat": mention_format,
        }
        return self._pages(
            Call(
                "call.followup.list", params, list[Followup], unwrap="result.items", paging=After(), v3=True, safe=True
            )
        )

# Generated from specs/lists/ by `make generate`. Edit the specs, not this file.
"""`lists.get.*`"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from b24.call import Call, Group, Offset, Pages, nullable

from .types_list import Iblock

__all__ = ["GetGroup", "GetIblockGroup", "GetIblockTypeGroup", "Iblock"]


class GetIblockTypeGroup(Group):
    """`lists.get.iblock.type.*`"""

    async def id(self, *, iblock_id: int | None = None, iblock_code: str | None = None) -> str | None:
        """Tell the kind of a list.

        Null if there is no such list.

        Args:
            iblock_id: The list; this or `iblock_code` is needed.
            iblock_code: Code of the list.

        Scope: lists. Permission: list - read.
        Docs: https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html
        """
        params = {"IBLOCK_ID": iblock_id, "IBLOCK_CODE": iblock_code}
        return await self._send(Call("lists.get.iblock.type.id", params, nullable(str), safe=True))


class GetIblockGroup(Group):
    """`lists.get.iblock.*`"""

    @cached_property
    def type(self) -> GetIblockTypeGroup:
        """`lists.get.iblock.type.*`"""
        return GetIblockTypeGroup(self._sender)


class GetGroup(Group):
    """`lists.get.*`"""

    @cached_property
    def iblock(self) -> GetIblockGroup:
        """`lists.get.iblock.*`"""
        return GetIblockGroup(self._sender)

    def __call__(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        socnet_group_id: int | None = None,
        iblock_order: Mapping[str, str] | None = None,
    ) -> Pages[Iblock]:
        """List lists.

        Args:
            iblock_type_id: Kind of the list. One of `lists` (lists), `bitrix_processes` (workflows), `lists_socnet`
                (lists of groups).
            iblock_id: Only this list.
            iblock_code: Only the list of this code.
            socnet_group_id: The group; needed for lists of groups.
            iblock_order: By `ID`, `IBLOCK_TYPE`, `NAME`, `CODE`, `SORT` or `TIMESTAMP_X`.

        Errors:
            `ERROR_REQUIRED_PARAMETERS_MISSING`: A parameter is missing.
            `ACCESS_DENIED`: The user may not do so.

        Scope: lists. Permission: list - read.
        Docs: https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get.html
        """
        params = {
            "IBLOCK_TYPE_ID": iblock_type_id,
            "IBLOCK_ID": iblock_id,
            "IBLOCK_CODE": iblock_code,
            "SOCNET_GROUP_ID": socnet_group_id,
            "IBLOCK_ORDER": iblock_order,
        }
        return self._pages(Call("lists.get", params, list[Iblock], paging=Offset(), safe=True))

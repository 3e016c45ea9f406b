# Generated from specs/lists/ by `make generate`. Edit the specs, not this file.
"""`lists.*`: Lists with their fields, sections and elements."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from b24.call import Call, Group

from .types_list import IblockFieldsInput, IblockMessagesInput

if TYPE_CHECKING:
    from .element import ElementGroup
    from .field import FieldGroup
    from .get import GetGroup
    from .section import SectionGroup

__all__ = ["IblockFieldsInput", "IblockMessagesInput", "ListsFamily"]


class ListsFamily(Group):
    """`lists.*`: Lists with their fields, sections and elements."""

    @cached_property
    def element(self) -> ElementGroup:
        """`lists.element.*`"""
        from .element import ElementGroup

        return ElementGroup(self._sender)

    @cached_property
    def field(self) -> FieldGroup:
        """`lists.field.*`"""
        from .field import FieldGroup

        return FieldGroup(self._sender)

    @cached_property
    def get(self) -> GetGroup:
        """`lists.get.*`"""
        from .get import GetGroup

        return GetGroup(self._sender)

    @cached_property
    def section(self) -> SectionGroup:
        """`lists.section.*`"""
        from .section import SectionGroup

        return SectionGroup(self._sender)

    async def add(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_code: str,
        socnet_group_id: int | None = None,
        fields: IblockFieldsInput,
        messages: IblockMessagesInput | None = None,
        rights: Mapping[str, str] | None = None,
    ) -> int:
        """Create a list; its id.

        Args:
            iblock_type_id: Kind of the list. One of `lists` (lists), `bitrix_processes` (workflows), `lists_socnet`
                (lists of groups).
            socnet_group_id: Group that the list belongs to.
            rights: The caller gets full access without it. `U`, `D` or `DR` with a number (user, department, department
                and all below it) or `*` for all: `D` none, `R` read, `E` add, `S` see in the panel, `T` add in the
                panel, `U` edit within limits, `W` edit, `X` everything.

        Errors:
            `ERROR_REQUIRED_PARAMETERS_MISSING`: A parameter is missing.
            `ERROR_IBLOCK_ALREADY_EXISTS`: There is a list of this code.
            `ERROR_ADD_IBLOCK`: The list could not be created.
            `ACCESS_DENIED`: The user is no administrator.

        Scope: lists. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/lists/lists/lists-add.html
        """
        params = {
            "IBLOCK_TYPE_ID": iblock_type_id,
            "IBLOCK_CODE": iblock_code,
            "SOCNET_GROUP_ID": socnet_group_id,
            "FIELDS": fields,
            "MESSAGES": messages,
            "RIGHTS": rights,
        }
        return await self._send(Call("lists.add", params, int))

    async def delete(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
    ) -> bool:
        """Delete a list.

        Args:
            iblock_type_id: Kind of the list. One of `lists` (lists), `bitrix_processes` (workflows), `lists_socnet`
                (lists of groups).
            iblock_id: The list; this or `iblock_code` is needed.
            iblock_code: Code of the list.

        Errors:
            `ERROR_REQUIRED_PARAMETERS_MISSING`: A parameter is missing.
            `ERROR_IBLOCK_NOT_FOUND`: There is no such list.
            `ACCESS_DENIED`: The user may not do so.

        Scope: lists. Permission: list - full access.
        Docs: https://apidocs.bitrix24.com/api-reference/lists/lists/lists-delete.html
        """
        params = {"IBLOCK_TYPE_ID": iblock_type_id, "IBLOCK_ID": iblock_id, "IBLOCK_CODE": iblock_code}
        return await self._send(Call("lists.delete", params, bool))

    async def update(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        socnet_group_id: int | None = None,
        fields: IblockFieldsInput,
        messages: IblockMessagesInput | None = None,
        rights: Mapping[str, str] | None = None,
    ) -> bool:
        """Change a list.

        Args:
            iblock_type_id: Kind of the list. One of `lists` (lists), `bitrix_processes` (workflows), `lists_socnet`
                (lists of groups).
            iblock_id: The list; this or `iblock_code` is needed.
            iblock_code: Code of the list.
            socnet_group_id: Group to move the list to.
            rights: Only for those who have none yet. `U`, `D` or `DR` with a number (user, department, department and
                all below it) or `*` for all: `D` none, `R` read, `E` add, `S` see in the panel, `T` add in the panel,
                `U` edit within limits, `W` edit, `X` everything.

        Errors:
            `ERROR_REQUIRED_PARAMETERS_MISSING`: A parameter is missing.
            `ERROR_IBLOCK_NOT_FOUND`: There is no such list.
            `ERROR_UPDATE_IBLOCK`: The list could not be changed.
            `ACCESS_DENIED`: The user may not do so.

        Scope: lists. Permission: list - full access.
        Docs: https://apidocs.bitrix24.com/api-reference/lists/lists/lists-update.html
        """
        params = {
            "IBLOCK_TYPE_ID": iblock_type_id,
            "IBLOCK_ID": iblock_id,
            "IBLOCK_CODE": iblock_code,
            "SOCNET_GROUP_ID": socnet_group_id,
            "FIELDS": fields,
            "MESSAGES": messages,
            "RIGHTS": rights,
        }
        return await self._send(Call("lists.update", params, bool))

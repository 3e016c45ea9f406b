# Generated from specs/lists/ by `make generate`. Edit the specs, not this file.
"""`lists.section.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from b24.call import Call, Group, Offset, Pages

from .types_section import Section, SectionFieldsInput

__all__ = ["Section", "SectionFieldsInput", "SectionGroup"]


class SectionGroup(Group):
    """`lists.section.*`"""

    async def add(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        iblock_section_id: int | None = None,
        section_code: str,
        fields: SectionFieldsInput,
    ) -> int:
        """Create a section of a list; its id.

        Args:
            iblock_type_id: Kind of the list. One of `lists` (lists), `bitrix_processes` (workflows), `lists_socnet`
                (lists of groups).
            iblock_id: The list; this or `iblock_code` is needed.
            iblock_code: Code of the list.
            iblock_section_id: Section to put it in; the top without it.

        Errors:
            `ERROR_REQUIRED_PARAMETERS_MISSING`: A parameter is missing.
            `ERROR_ADD_SECTION`: The section could not be created.
            `ACCESS_DENIED`: The user may not do so.

        Scope: lists. Permission: list - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html
        """
        params = {
            "IBLOCK_TYPE_ID": iblock_type_id,
            "IBLOCK_ID": iblock_id,
            "IBLOCK_CODE": iblock_code,
            "IBLOCK_SECTION_ID": iblock_section_id,
            "SECTION_CODE": section_code,
            "FIELDS": fields,
        }
        return await self._send(Call("lists.section.add", params, int))

    async def delete(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        section_id: int | None = None,
        section_code: str | None = None,
    ) -> bool:
        """Delete a section of a list.

        Args:
            iblock_type_id: Kind of the list. One of `lists` (lists), `bitrix_processes` (workflows), `lists_socnet`
                (lists of groups).
            iblock_id: The list; this or `iblock_code` is needed.
            iblock_code: Code of the list.
            section_id: The section; this or `section_code` is needed.
            section_code: Code of the section.

        Errors:
            `ERROR_REQUIRED_PARAMETERS_MISSING`: A parameter is missing.
            `ERROR_SECTION_NOT_FOUND`: There is no such section.
            `ERROR_DELETE_SECTION`: The section could not be deleted.
            `ACCESS_DENIED`: The user may not do so.

        Scope: lists. Permission: list - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-delete.html
        """
        params = {
            "IBLOCK_TYPE_ID": iblock_type_id,
            "IBLOCK_ID": iblock_id,
            "IBLOCK_CODE": iblock_code,
            "SECTION_ID": section_id,
            "SECTION_CODE": section_code,
        }
        return await self._send(Call("lists.section.delete", params, bool))

    def get(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[str] | None = None,
    ) -> Pages[Section]:
        """List sections of a list.

        Args:
            iblock_type_id: Kind of the list. One of `lists` (lists), `bitrix_processes` (workflows), `lists_socnet`
                (lists of groups).
            iblock_id: The list; this or `iblock_code` is needed.
            iblock_code: Code of the list.
            filter: Prefixes are `!`, `<`, `<=`, `>`, `>=` and `%`.

        Errors:
            `ERROR_REQUIRED_PARAMETERS_MISSING`: A parameter is missing.
            `ACCESS_DENIED`: The user may not do so.

        Scope: lists. Permission: list - read.
        Docs: https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-get.html
        """
        params = {
            "IBLOCK_TYPE_ID": iblock_type_id,
            "IBLOCK_ID": iblock_id,
            "IBLOCK_CODE": iblock_code,
            "FILTER": filter,
            "SELECT": select,
        }
        return self._pages(Call("lists.section.get", params, list[Section], paging=Offset(), safe=True))

    async def update(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        section_id: int | None = None,
        section_code: str | None = None,
        fields: SectionFieldsInput,
    ) -> bool:
        """Change a section of a list.

        Args:
            iblock_type_id: Kind of the list. One of `lists` (lists), `bitrix_processes` (workflows), `lists_socnet`
                (lists of groups).
            iblock_id: The list; this or `iblock_code` is needed.
            iblock_code: Code of the list.
            section_id: The section; this or `section_code` is needed.
            section_code: Code of the section.

        Errors:
            `ERROR_REQUIRED_PARAMETERS_MISSING`: A parameter is missing.
            `ERROR_SECTION_NOT_FOUND`: There is no such section.
            `ERROR_UPDATE_SECTION`: The section could not be changed.
            `ACCESS_DENIED`: The user may not do so.

        Scope: lists. Permission: list - edit, also within limits.
        Docs: https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-update.html
        """
        params = {
            "IBLOCK_TYPE_ID": iblock_type_id,
            "IBLOCK_ID": iblock_id,
            "IBLOCK_CODE": iblock_code,
            "SECTION_ID": section_id,
            "SECTION_CODE": section_code,
            "FIELDS": fields,
        }
        return await self._send(Call("lists.section.update", params, bool))

# Generated from specs/lists/ by `make generate`. Edit the specs, not this file.
"""`lists.element.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from b24.call import Call, Group, Offset, Pages

from .types_element import Element, ElementFieldsInput

__all__ = ["Element", "ElementFieldsInput", "ElementGetFileGroup", "ElementGetGroup", "ElementGroup"]


class ElementGetFileGroup(Group):
    """`lists.element.get.file.*`"""

    async def url(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        element_id: int | None = None,
        element_code: str | None = None,
        field_id: int,
    ) -> Sequence[str]:
        """List the addresses of an element's files.

        They lie below the portal's address and open for users who are signed in there.

        Args:
            iblock_type_id: Kind of the list. One of `lists` (lists), `bitrix_processes` (workflows), `lists_socnet`
                (lists of groups).
            iblock_id: The list; this or `iblock_code` is needed.
            iblock_code: Code of the list.
            element_id: The element; this or `element_code` is needed.
            element_code: Code of the element.
            field_id: Number of the property, without `PROPERTY_`.

        Errors:
            `ERROR_REQUIRED_PARAMETERS_MISSING`: A parameter is missing.
            `ERROR_IBLOCK_NOT_FOUND`: There is no such list.
            `ERROR_ELEMENT_NOT_FOUND`: There is no such element.
            `ACCESS_DENIED`: The user may not do so.

        Scope: lists. Permission: list - read.
        Docs: https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get-file-url.html
        """
        params = {
            "IBLOCK_TYPE_ID": iblock_type_id,
            "IBLOCK_ID": iblock_id,
            "IBLOCK_CODE": iblock_code,
            "ELEMENT_ID": element_id,
            "ELEMENT_CODE": element_code,
            "FIELD_ID": field_id,
        }
        return await self._send(Call("lists.element.get.file.url", params, list[str], safe=True))


class ElementGetGroup(Group):
    """`lists.element.get.*`"""

    @cached_property
    def file(self) -> ElementGetFileGroup:
        """`lists.element.get.file.*`"""
        return ElementGetFileGroup(self._sender)

    def __call__(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        element_id: int | None = None,
        element_code: str | None = None,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        element_order: Mapping[str, str] | None = None,
    ) -> Pages[Element]:
        """List elements of a list.

        Args:
            iblock_type_id: Kind of the list. One of `lists` (lists), `bitrix_processes` (workflows), `lists_socnet`
                (lists of groups).
            iblock_id: The list; this or `iblock_code` is needed.
            iblock_code: Code of the list.
            element_id: Only this element.
            element_code: Only the element of this code.
            filter: By the fields of an element but `ID`, `CODE` and `CREATED_USER_NAME`.
            element_order: Not by texts, the section, or properties of many values, of money, files of the drive, places
                or objects of the CRM.

        Errors:
            `ERROR_REQUIRED_PARAMETERS_MISSING`: A parameter is missing.
            `ERROR_IBLOCK_NOT_FOUND`: There is no such list.
            `ACCESS_DENIED`: The user may not do so.

        Scope: lists. Permission: list - read.
        Docs: https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get.html
        """
        params = {
            "IBLOCK_TYPE_ID": iblock_type_id,
            "IBLOCK_ID": iblock_id,
            "IBLOCK_CODE": iblock_code,
            "ELEMENT_ID": element_id,
            "ELEMENT_CODE": element_code,
            "SELECT": select,
            "FILTER": filter,
            "ELEMENT_ORDER": element_order,
        }
        return self._pages(Call("lists.element.get", params, list[Element], paging=Offset(), safe=True))


class ElementGroup(Group):
    """`lists.element.*`"""

    @cached_property
    def get(self) -> ElementGetGroup:
        """`lists.element.get.*`"""
        return ElementGetGroup(self._sender)

    async def add(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        element_code: str,
        fields: ElementFieldsInput | Mapping[str, Any],
        iblock_section_id: int | None = None,
        list_element_url: str | None = None,
    ) -> int:
        """Create an element of a list; its id.

        Args:
            iblock_type_id: Kind of the list. One of `lists` (lists), `bitrix_processes` (workflows), `lists_socnet`
                (lists of groups).
            iblock_id: The list; this or `iblock_code` is needed.
            iblock_code: Code of the list.
            fields: Properties are `PROPERTY_` with their number: a list where a property has many values, name and
                Base64 for a file, a number for a file of the drive.
            iblock_section_id: Section to put it in; the top without it.
            list_element_url: Pattern of its address: `#list_id#`, `#section_id#`, `#element_id#` and `#group_id#` are
                replaced.

        Errors:
            `ERROR_REQUIRED_PARAMETERS_MISSING`: A parameter is missing.
            `ERROR_IBLOCK_NOT_FOUND`: There is no such list.
            `ERROR_ELEMENT_ALREADY_EXISTS`: There is an element of this code.
            `ERROR_ADD_ELEMENT`: The element could not be created.
            `ERROR_ELEMENT_FIELD_VALUE`: A value is not valid.
            `ACCESS_DENIED`: The user may not do so.

        Scope: lists. Permission: list - add, or edit.
        Docs: https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-add.html
        """
        params = {
            "IBLOCK_TYPE_ID": iblock_type_id,
            "IBLOCK_ID": iblock_id,
            "IBLOCK_CODE": iblock_code,
            "ELEMENT_CODE": element_code,
            "FIELDS": fields,
            "IBLOCK_SECTION_ID": iblock_section_id,
            "LIST_ELEMENT_URL": list_element_url,
        }
        return await self._send(Call("lists.element.add", params, int))

    async def delete(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        element_id: int | None = None,
        element_code: str | None = None,
    ) -> bool:
        """Delete an element of a list.

        Files of the drive that nothing else uses are deleted with it.

        Args:
            iblock_type_id: Kind of the list. One of `lists` (lists), `bitrix_processes` (workflows), `lists_socnet`
                (lists of groups).
            iblock_id: The list; this or `iblock_code` is needed.
            iblock_code: Code of the list.
            element_id: The element; this or `element_code` is needed.
            element_code: Code of the element.

        Errors:
            `ERROR_REQUIRED_PARAMETERS_MISSING`: A parameter is missing.
            `ERROR_IBLOCK_NOT_FOUND`: There is no such list.
            `ERROR_ELEMENT_NOT_FOUND`: There is no such element.
            `ERROR_DELETE_ELEMENT`: The element could not be deleted.
            `ACCESS_DENIED`: The user may not do so.

        Scope: lists. Permission: list - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-delete.html
        """
        params = {
            "IBLOCK_TYPE_ID": iblock_type_id,
            "IBLOCK_ID": iblock_id,
            "IBLOCK_CODE": iblock_code,
            "ELEMENT_ID": element_id,
            "ELEMENT_CODE": element_code,
        }
        return await self._send(Call("lists.element.delete", params, bool))

    async def update(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        element_id: int | None = None,
        element_code: str | None = None,
        fields: ElementFieldsInput | Mapping[str, Any],
    ) -> bool:
        """Replace what an element of a list holds.

        Args:
            iblock_type_id: Kind of the list. One of `lists` (lists), `bitrix_processes` (workflows), `lists_socnet`
                (lists of groups).
            iblock_id: The list; this or `iblock_code` is needed.
            iblock_code: Code of the list.
            element_id: The element; this or `element_code` is needed.
            element_code: Code of the element.
            fields: Fields that are not named are cleared, but files: `PROPERTY_77_DEL` with `{number: Y}` deletes them.
                Properties are `PROPERTY_` with their number: a list where a property has many values, name and Base64
                for a file, a number for a file of the drive.

        Errors:
            `ERROR_REQUIRED_PARAMETERS_MISSING`: A parameter is missing.
            `ERROR_IBLOCK_NOT_FOUND`: There is no such list.
            `ERROR_ELEMENT_NOT_FOUND`: There is no such element.
            `ERROR_UPDATE_ELEMENT`: The element could not be changed.
            `ERROR_ELEMENT_FIELD_VALUE`: A value is not valid.
            `ACCESS_DENIED`: The user may not do so.

        Scope: lists. Permission: list - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-update.html
        """
        params = {
            "IBLOCK_TYPE_ID": iblock_type_id,
            "IBLOCK_ID": iblock_id,
            "IBLOCK_CODE": iblock_code,
            "ELEMENT_ID": element_id,
            "ELEMENT_CODE": element_code,
            "FIELDS": fields,
        }
        return await self._send(Call("lists.element.update", params, bool))

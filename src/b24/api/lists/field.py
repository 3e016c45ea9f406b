# Generated from specs/lists/ by `make generate`. Edit the specs, not this file.
"""`lists.field.*`"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from b24.call import Call, Group

from .types_field import ListField, ListFieldInputsInput

__all__ = ["FieldGroup", "FieldTypeGroup", "ListField", "ListFieldInputsInput"]


class FieldTypeGroup(Group):
    """`lists.field.type.*`"""

    async def get(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        field_id: str | None = None,
    ) -> Mapping[str, str]:
        """Get the kinds of fields that a list can have.

        Args:
            iblock_type_id: Kind of the list. One of `lists` (lists), `bitrix_processes` (workflows), `lists_socnet`
                (lists of groups).
            iblock_id: The list; this or `iblock_code` is needed.
            iblock_code: Code of the list.
            field_id: Also tell the kind of this field, though every list has it once. `PROPERTY_` with its number, or
                the name of a field that every list has.

        Errors:
            `ERROR_REQUIRED_PARAMETERS_MISSING`: A parameter is missing.
            `ERROR_IBLOCK_NOT_FOUND`: There is no such list.
            `ACCESS_DENIED`: The user may not do so.

        Scope: lists. Permission: list - full access.
        Docs: https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-type-get.html
        """
        params = {
            "IBLOCK_TYPE_ID": iblock_type_id,
            "IBLOCK_ID": iblock_id,
            "IBLOCK_CODE": iblock_code,
            "FIELD_ID": field_id,
        }
        return await self._send(Call("lists.field.type.get", params, dict[str, str], safe=True))


class FieldGroup(Group):
    """`lists.field.*`"""

    @cached_property
    def type(self) -> FieldTypeGroup:
        """`lists.field.type.*`"""
        return FieldTypeGroup(self._sender)

    async def add(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        fields: ListFieldInputsInput,
    ) -> str:
        """Create a field of a list; its name.

        Args:
            iblock_type_id: Kind of the list. One of `lists` (lists), `bitrix_processes` (workflows), `lists_socnet`
                (lists of groups).
            iblock_id: The list; this or `iblock_code` is needed.
            iblock_code: Code of the list.

        Errors:
            `ERROR_REQUIRED_PARAMETERS_MISSING`: A parameter is missing.
            `ERROR_IBLOCK_NOT_FOUND`: There is no such list.
            `ERROR_SAVE_FIELD`: A value is missing or not valid, or the code is taken.
            `ACCESS_DENIED`: The user may not do so.

        Scope: lists. Permission: list - full access.
        Docs: https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html
        """
        params = {
            "IBLOCK_TYPE_ID": iblock_type_id,
            "IBLOCK_ID": iblock_id,
            "IBLOCK_CODE": iblock_code,
            "FIELDS": fields,
        }
        return await self._send(Call("lists.field.add", params, str))

    async def delete(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        field_id: str,
    ) -> bool:
        """Delete a field of a list.

        Args:
            iblock_type_id: Kind of the list. One of `lists` (lists), `bitrix_processes` (workflows), `lists_socnet`
                (lists of groups).
            iblock_id: The list; this or `iblock_code` is needed.
            iblock_code: Code of the list.
            field_id: `PROPERTY_` with its number, or the name of a field that every list has.

        Errors:
            `ERROR_REQUIRED_PARAMETERS_MISSING`: A parameter is missing.
            `ERROR_IBLOCK_NOT_FOUND`: There is no such list.
            `ACCESS_DENIED`: The user may not do so.

        Scope: lists. Permission: list - full access.
        Docs: https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-delete.html
        """
        params = {
            "IBLOCK_TYPE_ID": iblock_type_id,
            "IBLOCK_ID": iblock_id,
            "IBLOCK_CODE": iblock_code,
            "FIELD_ID": field_id,
        }
        return await self._send(Call("lists.field.delete", params, bool))

    async def get(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        field_id: str | None = None,
    ) -> Mapping[str, ListField]:
        """Get the fields of a list.

        The keys are `field_id`, but the kind of the field where `field_id` was asked for.

        Args:
            iblock_type_id: Kind of the list. One of `lists` (lists), `bitrix_processes` (workflows), `lists_socnet`
                (lists of groups).
            iblock_id: The list; this or `iblock_code` is needed.
            iblock_code: Code of the list.
            field_id: Only this field. `PROPERTY_` with its number, or the name of a field that every list has.

        Errors:
            `ERROR_REQUIRED_PARAMETERS_MISSING`: A parameter is missing.
            `ERROR_IBLOCK_NOT_FOUND`: There is no such list.
            `ACCESS_DENIED`: The user may not do so.

        Scope: lists. Permission: list - read.
        Docs: https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-get.html
        """
        params = {
            "IBLOCK_TYPE_ID": iblock_type_id,
            "IBLOCK_ID": iblock_id,
            "IBLOCK_CODE": iblock_code,
            "FIELD_ID": field_id,
        }
        return await self._send(Call("lists.field.get", params, dict[str, ListField], safe=True))

    async def update(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        fields: ListFieldInputsInput,
        field_id: str,
    ) -> bool:
        """Change a field of a list.

        Args:
            iblock_type_id: Kind of the list. One of `lists` (lists), `bitrix_processes` (workflows), `lists_socnet`
                (lists of groups).
            iblock_id: The list; this or `iblock_code` is needed.
            iblock_code: Code of the list.
            field_id: `PROPERTY_` with its number, or the name of a field that every list has.

        Errors:
            `ERROR_REQUIRED_PARAMETERS_MISSING`: A parameter is missing.
            `ERROR_IBLOCK_NOT_FOUND`: There is no such list.
            `ERROR_UPDATE_FIELD`: A value is missing or not valid.
            `ACCESS_DENIED`: The user may not do so.

        Scope: lists. Permission: list - full access.
        Docs: https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-update.html
        """
        params = {
            "IBLOCK_TYPE_ID": iblock_type_id,
            "IBLOCK_ID": iblock_id,
            "IBLOCK_CODE": iblock_code,
            "FIELDS": fields,
            "FIELD_ID": field_id,
        }
        return await self._send(Call("lists.field.update", params, bool))

# Generated from specs/userfieldconfig/ by `make generate`. Edit the specs, not this file.
"""`userfieldconfig.*`: Custom fields of smart processes and other objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from attrs import frozen

from b24.call import Call, Group, Nothing, Offset, Pages, Record, nullable, wire

from .types import UserField, UserFieldInput

__all__ = ["UserField", "UserFieldInput", "UserFieldKind", "UserfieldconfigFamily"]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class UserFieldKind(Record):
    """A kind of custom fields."""

    user_type_id: Annotated[str, wire("userTypeId")]

    description: str
    """Name to show."""


class UserfieldconfigFamily(Group):
    """`userfieldconfig.*`: Custom fields of smart processes and other objects."""

    async def add(self, *, module_id: str, field: UserFieldInput) -> UserField:
        """Add a custom field to an object of a module.

        Needs the scope of the module too, such as `crm`. Keys of `field` that are not known are passed over.

        Args:
            module_id: The module of the object, such as `crm`.
            field: `entityId`, `fieldName` and `userTypeId` are required.

        Errors:
            No code: The user may not, `fieldName` or `userTypeId` is missing, the name does not begin with `UF_` and
                the object or is taken, or the portal could not create the field or its values.

        Scope: userfieldconfig. Permission: module - settings of its objects - change.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html
        """
        params = {"moduleId": module_id, "field": field}
        return await self._send(Call("userfieldconfig.add", params, UserField, unwrap="result.field"))

    async def delete(self, *, module_id: str, id: int) -> None:
        """Delete a custom field of an object of a module.

        Needs the scope of the module too, such as `crm`.

        Args:
            module_id: The module of the object, such as `crm`.

        Errors:
            No code: The user may not, there is no such field in the module, the module has no custom fields, its scope
                is missing, or the portal could not delete the field.

        Scope: userfieldconfig. Permission: module - settings of its objects - change.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-delete.html
        """
        params = {"moduleId": module_id, "id": id}
        return await self._send(Call("userfieldconfig.delete", params, Nothing))

    async def get(self, *, module_id: str, id: int) -> UserField | None:
        """Get a custom field of an object of a module.

        Needs the scope of the module too, such as `crm`.

        Args:
            module_id: The module of the object, such as `crm`.

        Errors:
            No code: The user may not, there is no such field in the module, the module has no custom fields, or its
                scope is missing.

        Scope: userfieldconfig. Permission: module - object of the field - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get.html
        """
        params = {"moduleId": module_id, "id": id}
        return await self._send(
            Call("userfieldconfig.get", params, nullable(UserField), unwrap="result.field", safe=True)
        )

    async def get_types(self, *, module_id: str) -> Mapping[str, UserFieldKind]:
        """List the kinds of custom fields that a module can have.

        Needs the scope of the module too, such as `crm`.

        Args:
            module_id: The module of the object, such as `crm`.

        Errors:
            No code: The module has no custom fields, or its scope is missing.

        Scope: userfieldconfig. Permission: module - object of the field - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get-types.html
        """
        params = {"moduleId": module_id}
        return await self._send(
            Call("userfieldconfig.getTypes", params, dict[str, UserFieldKind], unwrap="result.types", safe=True)
        )

    def list(
        self,
        *,
        module_id: str,
        select: Mapping[str, str] | None = None,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
    ) -> Pages[UserField]:
        """List the custom fields of the objects of a module.

        Needs the scope of the module too, such as `crm`.

        Args:
            module_id: The module of the object, such as `crm`.
            select: Fields to get, by numbers as keys (`"0": "*"` for all); and under `language` the language to get the
                texts in, without which there are none.
            order: By `id`, `fieldName`, `userTypeId`, `xmlId` or `sort`; without it by `sort`, then `id`.
            filter: By `id`, `fieldName`, `userTypeId`, `xmlId`, `sort`, `multiple`, `mandatory`, `showFilter`,
                `showInList`, `editInList` or `isSearchable`.

        Errors:
            No code: The user may not, the module has no custom fields, or its scope is missing.

        Scope: userfieldconfig. Permission: module - object of the field - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-list.html
        """
        params = {"moduleId": module_id, "select": select, "order": order, "filter": filter}
        return self._pages(
            Call("userfieldconfig.list", params, list[UserField], unwrap="result.fields", paging=Offset(), safe=True)
        )

    async def update(self, *, module_id: str, id: int, field: UserFieldInput | None = None) -> UserField:
        """Change a custom field of an object of a module.

        Needs the scope of the module too, such as `crm`. What cannot change is passed over.

        Args:
            module_id: The module of the object, such as `crm`.
            field: With `enum`, `userTypeId` must be `enumeration`.

        Errors:
            No code: The user may not, there is no such field in the module, the module has no custom fields, its scope
                is missing, or the portal could not change the field.

        Scope: userfieldconfig. Permission: module - settings of its objects - change.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-update.html
        """
        params = {"moduleId": module_id, "id": id, "field": field}
        return await self._send(Call("userfieldconfig.update", params, UserField, unwrap="result.field"))

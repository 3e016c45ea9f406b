# Generated from specs/crm/ by `make generate`. Edit the specs, not this file.
"""`crm.type.*`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from b24.call import Call, Cursor, Group, Nothing, Pages

from .types import FieldInfo
from .types_type import SmartProcess, SmartProcessFieldsInput

__all__ = ["FieldInfo", "SmartProcess", "SmartProcessFieldsInput", "TypeGroup"]


class TypeGroup(Group):
    """`crm.type.*`"""

    async def add(self, *, fields: SmartProcessFieldsInput) -> SmartProcess:
        """Add a smart process.

        Args:
            fields: `title` is required.

        Errors:
            `INVALID_ARG_VALUE`: `entityTypeId` is out of range.
            `ACCESS_DENIED`: The user is no administrator of the CRM.
            `allowed_only_intranet_user`: The user is no employee.
            `100`: `fields` is missing.
            `0`: It is to be in a digital workplace, but none is named.
            `CREATE_DYNAMIC_TYPE_RESTRICTED`: The plan has no more smart processes.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("crm.type.add", params, SmartProcess, unwrap="result.type"))

    async def delete(self, *, id: int) -> None:
        """Delete a smart process that has no objects.

        Args:
            id: Number of the smart process, not `entityTypeId`.

        Errors:
            `ACCESS_DENIED`: The user is no administrator of the CRM.
            `allowed_only_intranet_user`: The user is no employee.
            `BX_ERROR`: The smart process has objects.
            `0`: There is no such smart process.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.type.delete", params, Nothing))

    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the settings of smart processes.

        Errors:
            `ACCESS_DENIED`: The user is no administrator of the CRM.
            `allowed_only_intranet_user`: The user is no employee.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-fields.html
        """
        return await self._send(Call("crm.type.fields", {}, dict[str, FieldInfo], unwrap="result.fields", safe=True))

    async def get(self, *, id: int) -> SmartProcess:
        """Read a smart process by its number.

        Args:
            id: Number of the smart process, not `entityTypeId`.

        Errors:
            `ACCESS_DENIED`: The user may neither administer nor read the smart process.
            `allowed_only_intranet_user`: The user is no employee.
            `0`: There is no such smart process.

        Scope: crm. Permission: smart process - administer or read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.type.get", params, SmartProcess, unwrap="result.type", safe=True))

    async def get_by_entity_type_id(self, *, entity_type_id: int) -> SmartProcess:
        """Read a smart process by the kind of its objects.

        Errors:
            `ACCESS_DENIED`: The user may neither administer nor read the smart process.
            `allowed_only_intranet_user`: The user is no employee.
            `0`: There is no such smart process.

        Scope: crm. Permission: smart process - administer or read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get-by-entity-type-id.html
        """
        params = {"entityTypeId": entity_type_id}
        return await self._send(
            Call("crm.type.getByEntityTypeId", params, SmartProcess, unwrap="result.type", safe=True)
        )

    def list(
        self, *, order: Mapping[str, str] | None = None, filter: Mapping[str, Any] | None = None
    ) -> Pages[SmartProcess]:
        """List smart processes.

        Args:
            filter: Groups of conditions may be nested; `logic: OR` in a group joins them by or.

        Errors:
            `ACCESS_DENIED`: The user is no administrator of the CRM.
            `allowed_only_intranet_user`: The user is no employee.
            `INVALID_ARG_VALUE`: `filter` or `order` names a field that does not exist, or a value that is not valid.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-list.html
        """
        params = {"order": order, "filter": filter}
        return self._pages(
            Call(
                "crm.type.list",
                params,
                list[SmartProcess],
                unwrap="result.types",
                paging=Cursor(id="id", select=""),
                safe=True,
            )
        )

    async def update(self, *, id: int, fields: SmartProcessFieldsInput | None = None) -> SmartProcess:
        """Change a smart process.

        Settings not named keep their values; `relations` are replaced as a whole.

        If links cannot be saved, no error tells.

        Args:
            id: Number of the smart process, not `entityTypeId`.

        Errors:
            `ACCESS_DENIED`: The user is no administrator of the CRM.
            `allowed_only_intranet_user`: The user is no employee.
            `UPDATE_DYNAMIC_TYPE_RESTRICTED`: The plan has no smart processes.
            `0`: There is no such smart process. Or: it is to be in a digital workplace, but none is named.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.type.update", params, SmartProcess, unwrap="result.type"))

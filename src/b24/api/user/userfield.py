# Generated from specs/user/ by `make generate`. Edit the specs, not this file.
"""`user.userfield.*`"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from typing_extensions import deprecated

from b24.call import Call, Group, Offset, Pages, Raw

from .types_userfield import UserField, UserFieldInput

__all__ = ["UserField", "UserFieldInput", "UserfieldFileGroup", "UserfieldGroup"]


class UserfieldFileGroup(Group):
    """`user.userfield.file.*`"""

    @deprecated("no successor", category=None)
    async def get(self, *, id: int, field: str, value: int) -> Any:
        """Get the file in a custom field of a user.

        Documented as not working; and portals would answer with the file itself, which this client does not read.

        Args:
            id: The user.
            field: Code of the field.
            value: The file.

        Scope: user.userfield.
        Deprecated: no successor.
        Docs: https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-file-get.html
        """
        params = {"id": id, "field": field, "value": value}
        return await self._send(Call("user.userfield.file.get", params, Raw, safe=True, batchable=False))


class UserfieldGroup(Group):
    """`user.userfield.*`"""

    @cached_property
    def file(self) -> UserfieldFileGroup:
        """`user.userfield.file.*`"""
        return UserfieldFileGroup(self._sender)

    async def add(self, *, fields: UserFieldInput) -> int:
        """Add a custom field to users.

        Args:
            fields: `FIELD_NAME` and `USER_TYPE_ID` are required.

        Errors:
            No code: `FIELD_NAME` or `USER_TYPE_ID` is missing.
            `ERROR_ARGUMENT`: `USER_TYPE_ID` is empty, or the `HANDLER` of the kind.
            `ERROR_CORE`: Users have a field of this name, or the portal could not create it.

        Scope: user.userfield. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("user.userfield.add", params, int))

    async def delete(self, *, id: int) -> bool:
        """Delete a custom field of users.

        Errors:
            No code: There is no such field, `id` is not valid, or the user may not delete it.

        Scope: user.userfield. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-delete.html
        """
        params = {"id": id}
        return await self._send(Call("user.userfield.delete", params, bool))

    def list(
        self, *, order: Mapping[str, str] | None = None, filter: Mapping[str, Any] | None = None
    ) -> Pages[UserField]:
        """List the custom fields of users.

        Args:
            order: By what `filter` takes.
            filter: By `ID`, `FIELD_NAME`, `USER_TYPE_ID`, `XML_ID`, `SORT`, `MULTIPLE`, `MANDATORY`, `SHOW_FILTER`,
                `SHOW_IN_LIST`, `EDIT_IN_LIST` or `IS_SEARCHABLE`.

        Errors:
            No code: There is no such field, `id` is not valid, or the user may not see custom fields.

        Scope: user.userfield. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-list.html
        """
        params = {"order": order, "filter": filter}
        return self._pages(Call("user.userfield.list", params, list[UserField], paging=Offset(), safe=True))

    async def update(self, *, id: int, fields: UserFieldInput | None = None) -> bool:
        """Change a custom field of users.

        Args:
            fields: `FIELD_NAME`, `USER_TYPE_ID` and `MULTIPLE` cannot change.

        Errors:
            No code: There is no such field, `id` is not valid, or the user may not change it.

        Scope: user.userfield. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("user.userfield.update", params, bool))

# Generated from specs/im/ by `make generate`. Edit the specs, not this file.
"""`im.department.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from b24.call import Call, Group, Pages, Window, yes_no

from .types_department import Department

__all__ = [
    "Department",
    "DepartmentColleaguesGroup",
    "DepartmentEmployeesGroup",
    "DepartmentGroup",
    "DepartmentManagersGroup",
]


class DepartmentColleaguesGroup(Group):
    """`im.department.colleagues.*`"""

    def list(self, *, user_data: bool | None = None, offset: int | None = None, limit: int | None = None) -> Pages[Any]:
        """List the user's colleagues; for a manager, those below and all managers.

        Args:
            user_data: Whether users come as objects such as `im.user.get` gives, not as ids. Default: `False`.
            offset: Default: `0`.
            limit: At most 50. Default: `10`.

        Errors:
            `ACCESS_ERROR`: The user is a bot, or from the extranet.

        Scope: im. Permission: intranet user.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-colleagues-list.html
        """
        params = {"USER_DATA": yes_no(user_data), "OFFSET": offset, "LIMIT": limit}
        return self._pages(Call("im.department.colleagues.list", params, list[Any], paging=Window(), safe=True))


class DepartmentEmployeesGroup(Group):
    """`im.department.employees.*`"""

    async def get(self, *, id: Sequence[int], user_data: bool | None = None) -> Mapping[int, list[Any]]:
        """Employees of departments, by department.

        Args:
            id: The departments.
            user_data: Whether users come as objects such as `im.user.get` gives, not as ids. Default: `False`.

        Errors:
            `ACCESS_ERROR`: The user is a bot, or from the extranet.
            `ID_EMPTY`: No department is given.

        Scope: im. Permission: intranet user.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-employees-get.html
        """
        params = {"ID": id, "USER_DATA": yes_no(user_data)}
        return await self._send(Call("im.department.employees.get", params, dict[int, list[Any]], safe=True))


class DepartmentManagersGroup(Group):
    """`im.department.managers.*`"""

    async def get(self, *, id: Sequence[int], user_data: bool | None = None) -> Mapping[int, list[Any]]:
        """Managers of departments, by department.

        Args:
            id: The departments.
            user_data: Whether users come as objects such as `im.user.get` gives, not as ids. Default: `False`.

        Errors:
            `ACCESS_ERROR`: The user is a bot, or from the extranet.
            `ID_EMPTY`: No department is given.

        Scope: im. Permission: intranet user.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-managers-get.html
        """
        params = {"ID": id, "USER_DATA": yes_no(user_data)}
        return await self._send(Call("im.department.managers.get", params, dict[int, list[Any]], safe=True))


class DepartmentGroup(Group):
    """`im.department.*`"""

    @cached_property
    def colleagues(self) -> DepartmentColleaguesGroup:
        """`im.department.colleagues.*`"""
        return DepartmentColleaguesGroup(self._sender)

    @cached_property
    def employees(self) -> DepartmentEmployeesGroup:
        """`im.department.employees.*`"""
        return DepartmentEmployeesGroup(self._sender)

    @cached_property
    def managers(self) -> DepartmentManagersGroup:
        """`im.department.managers.*`"""
        return DepartmentManagersGroup(self._sender)

    async def get(self, *, id: Sequence[int], user_data: bool | None = None) -> Sequence[Department]:
        """Departments by their ids.

        Args:
            user_data: Whether their heads come as well. Default: `False`.

        Errors:
            `ACCESS_ERROR`: The user is a bot, or from the extranet.
            `INVALID_FORMAT`: No department is given, or not as a list.

        Scope: im. Permission: intranet user.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-get.html
        """
        params = {"ID": id, "USER_DATA": yes_no(user_data)}
        return await self._send(Call("im.department.get", params, list[Department], safe=True))

# Generated from specs/department/ by `make generate`. Edit the specs, not this file.
"""`department.*`: Departments of the company structure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from b24.call import Call, Group, Offset, Pages

from .types import Department

__all__ = ["Department", "DepartmentFamily"]


class DepartmentFamily(Group):
    """`department.*`: Departments of the company structure."""

    async def add(self, *, name: str, sort: int | None = None, parent: int, uf_head: int | None = None) -> int:
        """Add a department.

        Args:
            parent: Department above.
            uf_head: User who heads it.

        Errors:
            `ERROR_CORE`: The name is missing, the parent is not a valid one, or the user may not change the structure.

        Scope: department. Permission: company structure - change.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/department-add.html
        """
        params = {"NAME": name, "SORT": sort, "PARENT": parent, "UF_HEAD": uf_head}
        return await self._send(Call("department.add", params, int))

    async def delete(self, *, id: int) -> bool:
        """Delete a department.

        Errors:
            `ERROR_CORE`: There is no such department, or the user may not change the structure.

        Scope: department. Permission: company structure - change.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/department-delete.html
        """
        params = {"ID": id}
        return await self._send(Call("department.delete", params, bool))

    async def fields(self) -> Mapping[str, str]:
        """Titles of the fields of departments, by name.

        Scope: department.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/department-fields.html
        """
        return await self._send(Call("department.fields", {}, dict[str, str], safe=True))

    def get(
        self,
        *,
        sort: Literal["ID", "NAME", "SORT", "PARENT", "UF_HEAD"] | None = None,
        order: Literal["ASC", "DESC"] | None = None,
        id: int | None = None,
        name: str | None = None,
        sort_index: int | None = None,
        parent: int | None = None,
        uf_head: int | None = None,
    ) -> Pages[Department]:
        """List departments.

        Args:
            sort: Field to sort by. One of `id`, `name`, `sort_index`, `parent`, `uf_head`.
            order: One of `ASC`, `DESC`.
            id: Only this department.
            name: Only departments of exactly this name.
            sort_index: Only departments with this place in the order.
            parent: Only departments right below this one.
            uf_head: Only departments that this user heads.

        Scope: department.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/department-get.html
        """
        params = {
            "sort": sort,
            "order": order,
            "ID": id,
            "NAME": name,
            "SORT": sort_index,
            "PARENT": parent,
            "UF_HEAD": uf_head,
        }
        return self._pages(Call("department.get", params, list[Department], paging=Offset(), safe=True))

    async def update(
        self,
        *,
        id: int,
        name: str | None = None,
        sort: int | None = None,
        parent: int | None = None,
        uf_head: int | None = None,
    ) -> bool:
        """Change a department.

        Args:
            parent: Department above.
            uf_head: User who heads it.

        Errors:
            `ERROR_CORE`: There is no such department, or the user may not change the structure.

        Scope: department. Permission: company structure - change.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/department-update.html
        """
        params = {"ID": id, "NAME": name, "SORT": sort, "PARENT": parent, "UF_HEAD": uf_head}
        return await self._send(Call("department.update", params, bool))

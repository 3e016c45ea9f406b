# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.section.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from b24.call import Call, Cursor, Group, Pages

from .types import FieldInfo
from .types_section import Section, SectionInput

__all__ = ["FieldInfo", "Section", "SectionGroup", "SectionInput"]


class SectionGroup(Group):
    """`catalog.section.*`"""

    async def add(self, *, fields: SectionInput) -> Section:
        """Add a section of a catalog.

        Args:
            fields: Needs `iblockId` and `name`.

        Errors:
            `200040300040`: The user may not create one.
            `200700300000`: The section above is of another information block, or adding failed otherwise.
            `200700300040`: The `code` is taken.
            `200700300050`: There is no such information block.
            `100`: A parameter is missing or of the wrong kind.
            `0`: A field is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("catalog.section.add", params, Section, unwrap="result.section"))

    async def delete(self, *, id: int) -> bool:
        """Delete a section of a catalog.

        Errors:
            `200040300050`: The user may not delete the section.
            `200040300020`: Deleting failed.
            `200700300030`: There is no such section.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-delete.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.section.delete", params, bool))

    async def get(self, *, id: int) -> Section:
        """Read a section of a catalog.

        Errors:
            `200040300040`: The user may not read the section.
            `200700300030`: There is no such section.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.section.get", params, Section, unwrap="result.section", safe=True))

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of sections of a catalog.

        Scope: catalog.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get-fields.html
        """
        return await self._send(
            Call("catalog.section.getFields", {}, dict[str, FieldInfo], unwrap="result.section", safe=True)
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[Section]:
        """List sections of a catalog.

        Errors:
            `200040300030`: The user may not read sections.
            `0`: A field of `filter` is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.section.list",
                params,
                list[Section],
                unwrap="result.sections",
                paging=Cursor(id="id"),
                safe=True,
            )
        )

    async def update(self, *, id: int, fields: SectionInput) -> Section:
        """Change a section of a catalog.

        Args:
            fields: Needs `iblockId` and `name`.

        Errors:
            `200040300040`: The user may not edit the section.
            `200700300010`: The section above is of another information block, or changing it failed otherwise.
            `200700300030`: There is no such section.
            `200700300040`: The `code` is taken.
            `200700300050`: There is no such information block.
            `100`: A parameter is missing or of the wrong kind.
            `0`: A field is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("catalog.section.update", params, Section, unwrap="result.section"))

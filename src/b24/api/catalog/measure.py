# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.measure.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from b24.call import Call, Cursor, Group, Pages

from .types import FieldInfo
from .types_measure import Measure, MeasureInput

__all__ = ["FieldInfo", "Measure", "MeasureGroup", "MeasureInput"]


class MeasureGroup(Group):
    """`catalog.measure.*`"""

    async def add(self, *, fields: MeasureInput) -> Measure:
        """Add a unit of measurement.

        Args:
            fields: Needs `code` and `measureTitle`.

        Errors:
            `200040300020`: The user may not edit units of measurement.
            `200600000000`: There is a unit with that `code`.
            `200600000010`: Another unit is the default.
            `100`: A parameter is missing or of the wrong kind.
            `0`: A field is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("catalog.measure.add", params, Measure, unwrap="result.measure"))

    async def delete(self, *, id: int) -> bool:
        """Delete a unit of measurement.

        Errors:
            `200040300020`: The user may not delete units of measurement.
            `200600000020`: There is no such unit.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-delete.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.measure.delete", params, bool))

    async def get(self, *, id: int) -> Measure:
        """Read a unit of measurement.

        Errors:
            `200040300010`: The user may not read units of measurement.
            `200600000020`: There is no such unit.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.measure.get", params, Measure, unwrap="result.measure", safe=True))

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of units of measurement.

        Errors:
            `200040300010`: The user may not read units of measurement.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get-fields.html
        """
        return await self._send(
            Call("catalog.measure.getFields", {}, dict[str, FieldInfo], unwrap="result.measure", safe=True)
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[Measure]:
        """List units of measurement.

        Errors:
            `200040300010`: The user may not read units of measurement.
            `0`: A field of `filter` is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.measure.list",
                params,
                list[Measure],
                unwrap="result.measures",
                paging=Cursor(id="id"),
                safe=True,
            )
        )

    async def update(self, *, id: int, fields: MeasureInput) -> Measure:
        """Change a unit of measurement.

        Errors:
            `200040300020`: The user may not edit units of measurement.
            `200600000000`: There is a unit with that `code`.
            `200600000010`: Another unit is the default.
            `200600000020`: There is no such unit.
            `100`: A parameter is missing or of the wrong kind.
            `0`: A field is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("catalog.measure.update", params, Measure, unwrap="result.measure"))

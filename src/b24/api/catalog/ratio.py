# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.ratio.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from b24.call import Call, Cursor, Group, Pages

from .types import FieldInfo
from .types_ratio import Ratio

__all__ = ["FieldInfo", "Ratio", "RatioGroup"]


class RatioGroup(Group):
    """`catalog.ratio.*`"""

    async def get(self, *, id: int) -> Ratio:
        """Read the ratio of a product's unit.

        Errors:
            `200040300010`: The user may not read ratios of products' units.
            `100`: A parameter is missing or of the wrong kind.
            `0`: There is no such ratio.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.ratio.get", params, Ratio, unwrap="result.ratio", safe=True))

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of ratios of products' units.

        Errors:
            `200040300010`: The user may not read ratios of products' units.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get-fields.html
        """
        return await self._send(
            Call("catalog.ratio.getFields", {}, dict[str, FieldInfo], unwrap="result.ratio", safe=True)
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[Ratio]:
        """List ratios of products' units.

        Errors:
            `200040300010`: The user may not read the catalog.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call("catalog.ratio.list", params, list[Ratio], unwrap="result.ratios", paging=Cursor(id="id"), safe=True)
        )

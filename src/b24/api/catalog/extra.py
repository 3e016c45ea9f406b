# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.extra.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from b24.call import Call, Cursor, Group, Pages

from .types import FieldInfo
from .types_extra import Extra

__all__ = ["Extra", "ExtraGroup", "FieldInfo"]


class ExtraGroup(Group):
    """`catalog.extra.*`"""

    async def get(self, *, id: int) -> Extra:
        """Read a markup.

        Errors:
            `200040300010`: The user may not read markups.
            `202000000000`: There is no such markup.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.extra.get", params, Extra, unwrap="result.extra", safe=True))

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of markups.

        Errors:
            `200040300010`: The user may not read markups.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get-fields.html
        """
        return await self._send(
            Call("catalog.extra.getFields", {}, dict[str, FieldInfo], unwrap="result.extra", safe=True)
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[Extra]:
        """List markups.

        Errors:
            `200040300010`: The user may not read markups.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call("catalog.extra.list", params, list[Extra], unwrap="result.extras", paging=Cursor(id="id"), safe=True)
        )

# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.roundingRule.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from b24.call import Call, Cursor, Group, Pages

from .types import FieldInfo
from .types_rounding_rule import RoundingRule, RoundingRuleInput

__all__ = ["FieldInfo", "RoundingRule", "RoundingRuleGroup", "RoundingRuleInput"]


class RoundingRuleGroup(Group):
    """`catalog.roundingRule.*`"""

    async def add(self, *, fields: RoundingRuleInput) -> RoundingRule:
        """Add a rule for rounding prices.

        Args:
            fields: Needs `catalogGroupId`, `price`, `roundType` and `roundPrecision`.

        Errors:
            `200040300020`: The user may not edit rules for rounding prices.
            `100`: A parameter is missing or of the wrong kind.
            `0`: A field is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("catalog.roundingRule.add", params, RoundingRule, unwrap="result.roundingRule"))

    async def delete(self, *, id: int) -> bool:
        """Delete a rule for rounding prices.

        Errors:
            `200040300020`: The user may not delete rules for rounding prices.
            `200900000000`: There is no such rule.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-delete.html
        """
        params = {"id": id}
        return await self._send(Call("catalog.roundingRule.delete", params, bool))

    async def get(self, *, id: int) -> RoundingRule:
        """Read a rule for rounding prices.

        Errors:
            `200040300010`: The user may not read rules for rounding prices.
            `200900000000`: There is no such rule.
            `100`: A parameter is missing or of the wrong kind.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get.html
        """
        params = {"id": id}
        return await self._send(
            Call("catalog.roundingRule.get", params, RoundingRule, unwrap="result.roundingRule", safe=True)
        )

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of rules for rounding prices.

        Errors:
            `200040300010`: The user may not read rules for rounding prices.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get-fields.html
        """
        return await self._send(
            Call("catalog.roundingRule.getFields", {}, dict[str, FieldInfo], unwrap="result.roundingRule", safe=True)
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[RoundingRule]:
        """List rules for rounding prices.

        Errors:
            `200040300010`: The user may not read rules for rounding prices.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(
            Call(
                "catalog.roundingRule.list",
                params,
                list[RoundingRule],
                unwrap="result.roundingRules",
                paging=Cursor(id="id"),
                safe=True,
            )
        )

    async def update(self, *, id: int, fields: RoundingRuleInput) -> RoundingRule:
        """Change a rule for rounding prices.

        Args:
            fields: Needs `catalogGroupId`, `price`, `roundType` and `roundPrecision`.

        Errors:
            `200040300020`: The user may not edit rules for rounding prices.
            `200900000000`: There is no such rule.
            `100`: A parameter is missing or of the wrong kind.
            `0`: A field is missing.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("catalog.roundingRule.update", params, RoundingRule, unwrap="result.roundingRule"))

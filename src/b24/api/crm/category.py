# Generated from specs/crm/ by `make generate`. Edit the specs, not this file.
"""`crm.category.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from b24.call import Call, Group, Nothing

from .types import FieldInfo
from .types_category import Category, CategoryInput

__all__ = ["Category", "CategoryGroup", "CategoryInput", "FieldInfo"]


class CategoryGroup(Group):
    """`crm.category.*`"""

    async def add(self, *, entity_type_id: int, fields: CategoryInput) -> Category:
        """Add a funnel.

        Args:
            entity_type_id: Kind of the objects: 1 for leads, 2 for deals, 3 for contacts, 4 for companies, 7 for
                estimates, 31 for invoices; of smart processes as `crm.type.list` tells.
            fields: `name` is required.

        Errors:
            `NOT_FOUND`: There is no such kind of object.
            `ENTITY_TYPE_NOT_SUPPORTED`: Objects of this kind have no funnels.
            `ADDING_DISABLED`: Only the portal adds system funnels.
            `ACCESS_DENIED`: The user may not add funnels.
            `0`: The name is missing, or contacts and companies were to get another default funnel.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html
        """
        params = {"entityTypeId": entity_type_id, "fields": fields}
        return await self._send(Call("crm.category.add", params, Category, unwrap="result.category"))

    async def delete(self, *, entity_type_id: int, id: int) -> None:
        """Delete a funnel that is empty and not the default one.

        Args:
            entity_type_id: Kind of the objects: 1 for leads, 2 for deals, 3 for contacts, 4 for companies, 7 for
                estimates, 31 for invoices; of smart processes as `crm.type.list` tells.

        Errors:
            `NOT_FOUND`: There is no such kind of object, or no such funnel.
            `ENTITY_TYPE_NOT_SUPPORTED`: Objects of this kind have no funnels.
            `REMOVING_DISABLED`: The portal keeps this funnel.
            `ACCESS_DENIED`: The user may not delete funnels.
            `0`: The funnel has deals, or is the default one of deals.
            `BX_ERROR`: The funnel has objects of the smart process, or is its default one.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-delete.html
        """
        params = {"entityTypeId": entity_type_id, "id": id}
        return await self._send(Call("crm.category.delete", params, Nothing))

    async def fields(self, *, entity_type_id: int) -> Mapping[str, FieldInfo]:
        """Describe the fields of funnels.

        Args:
            entity_type_id: Kind of the objects: 1 for leads, 2 for deals, 3 for contacts, 4 for companies, 7 for
                estimates, 31 for invoices; of smart processes as `crm.type.list` tells.

        Errors:
            `NOT_FOUND`: There is no such kind of object.
            `ENTITY_TYPE_NOT_SUPPORTED`: Objects of this kind have no funnels.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-fields.html
        """
        params = {"entityTypeId": entity_type_id}
        return await self._send(
            Call("crm.category.fields", params, dict[str, FieldInfo], unwrap="result.fields", safe=True)
        )

    async def get(self, *, entity_type_id: int, id: int) -> Category:
        """Read a funnel.

        Args:
            entity_type_id: Kind of the objects: 1 for leads, 2 for deals, 3 for contacts, 4 for companies, 7 for
                estimates, 31 for invoices; of smart processes as `crm.type.list` tells.

        Errors:
            `NOT_FOUND`: There is no such kind of object, or no such funnel.
            `ENTITY_TYPE_NOT_SUPPORTED`: Objects of this kind have no funnels.
            `ACCESS_DENIED`: The user may not see what is in the funnel.

        Scope: crm. Permission: CRM - funnel - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-get.html
        """
        params = {"entityTypeId": entity_type_id, "id": id}
        return await self._send(Call("crm.category.get", params, Category, unwrap="result.category", safe=True))

    async def list(self, *, entity_type_id: int) -> Sequence[Category]:
        """List the funnels of a kind of object that the user may read.

        Args:
            entity_type_id: Kind of the objects: 1 for leads, 2 for deals, 3 for contacts, 4 for companies, 7 for
                estimates, 31 for invoices; of smart processes as `crm.type.list` tells.

        Errors:
            `NOT_FOUND`: There is no such kind of object.
            `ENTITY_TYPE_NOT_SUPPORTED`: Objects of this kind have no funnels.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-list.html
        """
        params = {"entityTypeId": entity_type_id}
        return await self._send(
            Call("crm.category.list", params, list[Category], unwrap="result.categories", safe=True)
        )

    async def update(self, *, entity_type_id: int, id: int, fields: CategoryInput) -> Category:
        """Change a funnel.

        Fields not named keep their values.

        Args:
            entity_type_id: Kind of the objects: 1 for leads, 2 for deals, 3 for contacts, 4 for companies, 7 for
                estimates, 31 for invoices; of smart processes as `crm.type.list` tells.

        Errors:
            `NOT_FOUND`: There is no such kind of object, or no such funnel.
            `ENTITY_TYPE_NOT_SUPPORTED`: Objects of this kind have no funnels.
            `ACCESS_DENIED`: The user may not change funnels.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-update.html
        """
        params = {"entityTypeId": entity_type_id, "id": id, "fields": fields}
        return await self._send(Call("crm.category.update", params, Category, unwrap="result.category"))

# Generated from specs/entity/ by `make generate`. Edit the specs, not this file.
"""`entity.item.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Annotated, Any, Literal

from attrs import frozen

from b24.call import Call, Cursor, Group, Pages, Record, Upload, wire

from .types_item import Item

__all__ = ["Item", "ItemGroup", "ItemProperty", "ItemPropertyGroup"]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ItemProperty(Record):
    """A property of a storage's items."""

    property: Annotated[str, wire("PROPERTY")]
    """Its code."""

    name: Annotated[str | None, wire("NAME")] = None

    type: Annotated[str, wire("TYPE")]
    """One of `S` (text), `N` (number), `F` (file)."""

    sort: Annotated[int | None, wire("SORT")] = None


class ItemPropertyGroup(Group):
    """`entity.item.property.*`"""

    async def add(
        self,
        *,
        entity: str,
        property: str,
        name: str | None = None,
        type: Literal["S", "N", "F"] | None = None,
        sort: int | None = None,
    ) -> bool:
        """Create a property of a storage's items.

        For applications only: an incoming webhook has no storages.

        Args:
            entity: The storage, by the code that the application gave it.
            property: Code of the property: letters, digits and `_`, not a digit first.
            type: One of `S` (text), `N` (number), `F` (file).

        Errors:
            `ERROR_ARGUMENT`: A parameter is missing or not valid.
            `ERROR_ENTITY_NOT_FOUND`: There is no such storage.
            `ERROR_PROPERTY_ALREADY_EXISTS`: There is a property of this code.
            `ERROR_UNSUPPORTED_PROPERTY_TYPE`: Properties of this type cannot be created.
            `ACCESS_DENIED`: The user may not do so, or the caller is no application.
            `ERROR_CORE`: The portal failed; try again. Or the code begins with a digit.

        Scope: entity. Permission: storage - manage.
        Docs: https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html
        """
        params = {"ENTITY": entity, "PROPERTY": property, "NAME": name, "TYPE": type, "SORT": sort}
        return await self._send(Call("entity.item.property.add", params, bool))

    async def delete(self, *, entity: str, property: str) -> bool:
        """Delete a property of a storage's items.

        For applications only: an incoming webhook has no storages.

        Args:
            entity: The storage, by the code that the application gave it.
            property: Code of the property.

        Errors:
            `ERROR_ARGUMENT`: A parameter is missing or not valid.
            `ERROR_ENTITY_NOT_FOUND`: There is no such storage.
            `ERROR_PROPERTY_NOT_FOUND`: There is no such property.
            `ACCESS_DENIED`: The user may not do so, or the caller is no application.
            `ERROR_CORE`: The portal failed; try again.

        Scope: entity. Permission: storage - manage.
        Docs: https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-delete.html
        """
        params = {"ENTITY": entity, "PROPERTY": property}
        return await self._send(Call("entity.item.property.delete", params, bool))

    async def get(self, *, entity: str) -> Sequence[ItemProperty]:
        """List the properties of a storage's items.

        For applications only: an incoming webhook has no storages.

        Args:
            entity: The storage, by the code that the application gave it.

        Errors:
            `ERROR_ARGUMENT`: `entity` is missing or too long.
            `ERROR_ENTITY_NOT_FOUND`: There is no such storage.
            `ACCESS_DENIED`: The caller is no application.

        Scope: entity.
        Docs: https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-get.html
        """
        params = {"ENTITY": entity}
        return await self._send(Call("entity.item.property.get", params, list[ItemProperty], safe=True))

    async def update(
        self,
        *,
        entity: str,
        property: str,
        property_new: str | None = None,
        name: str | None = None,
        type: Literal["S", "N"] | None = None,
        sort: int | None = None,
    ) -> bool:
        """Change a property of a storage's items.

        For applications only: an incoming webhook has no storages.

        Args:
            entity: The storage, by the code that the application gave it.
            property: Code of the property.
            property_new: Another code.
            type: Nothing becomes a file. One of `S` (text), `N` (number).

        Errors:
            `ERROR_ARGUMENT`: A parameter is missing or not valid.
            `ERROR_ENTITY_NOT_FOUND`: There is no such storage.
            `ERROR_PROPERTY_NOT_FOUND`: There is no such property.
            `ERROR_PROPERTY_ALREADY_EXISTS`: There is a property of the new code.
            `ACCESS_DENIED`: The user may not do so, or the caller is no application.
            `ERROR_CORE`: The portal failed; try again.

        Scope: entity. Permission: storage - manage.
        Docs: https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-update.html
        """
        params = {
            "ENTITY": entity,
            "PROPERTY": property,
            "PROPERTY_NEW": property_new,
            "NAME": name,
            "TYPE": type,
            "SORT": sort,
        }
        return await self._send(Call("entity.item.property.update", params, bool))


class ItemGroup(Group):
    """`entity.item.*`"""

    @cached_property
    def property(self) -> ItemPropertyGroup:
        """`entity.item.property.*`"""
        return ItemPropertyGroup(self._sender)

    async def add(
        self,
        *,
        entity: str,
        name: str | None = None,
        property_values: Mapping[str, Any] | None = None,
        section: int | None = None,
        date_active_from: dt.datetime | None = None,
        date_active_to: dt.datetime | None = None,
        preview_picture: Upload | None = None,
        detail_picture: Upload | None = None,
    ) -> int:
        """Create an item of a storage; its id.

        For applications only: an incoming webhook has no storages.

        Args:
            entity: The storage, by the code that the application gave it.
            property_values: Values of properties by their codes. A file is a list of its name and its content in
                Base64.
            section: Section it is in.

        Errors:
            `ERROR_ARGUMENT`: A parameter is missing or not valid.
            `ERROR_ENTITY_NOT_FOUND`: There is no such storage.
            `ACCESS_DENIED`: The user may not do so, or the caller is no application.
            `ERROR_CORE`: The portal failed; try again.

        Scope: entity. Permission: storage - write.
        Docs: https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html
        """
        params = {
            "ENTITY": entity,
            "NAME": name,
            "PROPERTY_VALUES": property_values,
            "SECTION": section,
            "DATE_ACTIVE_FROM": date_active_from,
            "DATE_ACTIVE_TO": date_active_to,
            "PREVIEW_PICTURE": preview_picture,
            "DETAIL_PICTURE": detail_picture,
        }
        return await self._send(Call("entity.item.add", params, int))

    async def delete(self, *, entity: str, id: int) -> bool:
        """Delete an item of a storage.

        For applications only: an incoming webhook has no storages.

        Args:
            entity: The storage, by the code that the application gave it.

        Errors:
            `ERROR_ARGUMENT`: A parameter is missing or not valid.
            `ERROR_ENTITY_NOT_FOUND`: There is no such storage.
            `ERROR_ITEM_NOT_FOUND`: There is no such item.
            `ACCESS_DENIED`: The user may not do so, or the caller is no application.
            `ERROR_CORE`: The portal failed; try again.

        Scope: entity. Permission: storage - write.
        Docs: https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-delete.html
        """
        params = {"ENTITY": entity, "ID": id}
        return await self._send(Call("entity.item.delete", params, bool))

    def get(
        self, *, entity: str, sort: Mapping[str, str] | None = None, filter: Mapping[str, Any] | None = None
    ) -> Pages[Item]:
        """List the items of a storage.

        For applications only: an incoming webhook has no storages.

        Args:
            entity: The storage, by the code that the application gave it.
            sort: By id without it.
            filter: `><` is for a range, `?` for a value that is there or not.

        Errors:
            `ERROR_ARGUMENT`: `entity` is missing or too long, or `filter` is not valid.
            `ERROR_ENTITY_NOT_FOUND`: There is no such storage.
            `ACCESS_DENIED`: The caller is no application.

        Scope: entity.
        Docs: https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-get.html
        """
        params = {"ENTITY": entity, "SORT": sort, "FILTER": filter}
        return self._pages(
            Call(
                "entity.item.get",
                params,
                list[Item],
                paging=Cursor(filter="FILTER", order="SORT", select=""),
                safe=True,
            )
        )

    async def update(
        self,
        *,
        entity: str,
        id: int,
        name: str | None = None,
        property_values: Mapping[str, Any] | None = None,
        section: int | None = None,
        date_active_from: dt.datetime | None = None,
        date_active_to: dt.datetime | None = None,
        preview_picture: Upload | bool | None = None,
        detail_picture: Upload | bool | None = None,
    ) -> bool:
        """Change an item of a storage.

        For applications only: an incoming webhook has no storages.

        Args:
            entity: The storage, by the code that the application gave it.
            property_values: Values of properties by their codes. A file is a list of its name and its content in
                Base64.
            section: Section it is in.
            preview_picture: False deletes it.
            detail_picture: False deletes it.

        Errors:
            `ERROR_ARGUMENT`: A parameter is missing or not valid.
            `ERROR_ENTITY_NOT_FOUND`: There is no such storage.
            `ERROR_ITEM_NOT_FOUND`: There is no such item.
            `ACCESS_DENIED`: The user may not do so, or the caller is no application.
            `ERROR_CORE`: The portal failed; try again.

        Scope: entity. Permission: storage - write.
        Docs: https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-update.html
        """
        params = {
            "ENTITY": entity,
            "ID": id,
            "NAME": name,
            "PROPERTY_VALUES": property_values,
            "SECTION": section,
            "DATE_ACTIVE_FROM": date_active_from,
            "DATE_ACTIVE_TO": date_active_to,
            "PREVIEW_PICTURE": preview_picture,
            "DETAIL_PICTURE": detail_picture,
        }
        return await self._send(Call("entity.item.update", params, bool))

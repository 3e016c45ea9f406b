# Generated from specs/entity/ by `make generate`. Edit the specs, not this file.
"""`entity.*`: Storages that applications keep their own data in."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from b24.call import Call, Group, Raw, nullable

if TYPE_CHECKING:
    from .item import ItemGroup
    from .section import SectionGroup


class EntityFamily(Group):
    """`entity.*`: Storages that applications keep their own data in."""

    @cached_property
    def item(self) -> ItemGroup:
        """`entity.item.*`"""
        from .item import ItemGroup

        return ItemGroup(self._sender)

    @cached_property
    def section(self) -> SectionGroup:
        """`entity.section.*`"""
        from .section import SectionGroup

        return SectionGroup(self._sender)

    async def add(self, *, entity: str, name: str, access: Mapping[str, str] | None = None) -> bool:
        """Create a storage.

        For applications only: an incoming webhook has no storages.

        Args:
            entity: Code of the storage. At most 13 letters, digits and `_` in most portals.
            access: `R` read, `W` write or `X` manage by the code of those who get it: `U1` a user, `G2` a group of
                users, `AU` everybody who is signed in. The caller gets `X`.

        Errors:
            `ERROR_ARGUMENT`: `entity` is missing or too long.
            `ERROR_ENTITY_ALREADY_EXISTS`: There is a storage of this code.
            `ACCESS_DENIED`: The caller is no application.
            `ERROR_CORE`: The portal failed; try again.

        Scope: entity.
        Docs: https://apidocs.bitrix24.com/api-reference/entity/entities/entity-add.html
        """
        params = {"ENTITY": entity, "NAME": name, "ACCESS": access}
        return await self._send(Call("entity.add", params, bool))

    async def delete(self, *, entity: str) -> bool:
        """Delete a storage with all that is in it.

        For applications only: an incoming webhook has no storages.

        Args:
            entity: The storage, by the code that the application gave it.

        Errors:
            `ERROR_ARGUMENT`: `entity` is missing or too long.
            `ERROR_ENTITY_NOT_FOUND`: There is no such storage.
            `ACCESS_DENIED`: The user may not do so.
            `ERROR_CORE`: The portal failed; try again.

        Scope: entity. Permission: storage - manage.
        Docs: https://apidocs.bitrix24.com/api-reference/entity/entities/entity-delete.html
        """
        params = {"ENTITY": entity}
        return await self._send(Call("entity.delete", params, bool))

    async def get(self, *, entity: str | None = None) -> Any:
        """Get a storage, or list all of the application.

        For applications only: an incoming webhook has no storages.

        With `entity` the result is an object of `ID`, `IBLOCK_TYPE_ID`, `entity` and `NAME`, without it a list of such.

        Args:
            entity: Code of the storage; all without it.

        Errors:
            `ERROR_ARGUMENT`: `entity` is empty or too long.
            `ERROR_ENTITY_NOT_FOUND`: There is no such storage.
            `ACCESS_DENIED`: The caller is no application.

        Scope: entity.
        Docs: https://apidocs.bitrix24.com/api-reference/entity/entities/entity-get.html
        """
        params = {"ENTITY": entity}
        return await self._send(Call("entity.get", params, Raw, safe=True))

    async def rights(self, *, entity: str, access: Mapping[str, str] | None = None) -> Mapping[str, str] | None:
        """Get the rights to a storage, or set them.

        For applications only: an incoming webhook has no storages.

        Null if there is no such storage.

        Args:
            entity: The storage, by the code that the application gave it.
            access: Takes the place of what was set; nothing changes without it. `R` read, `W` write or `X` manage by
                the code of those who get it: `U1` a user, `G2` a group of users, `AU` everybody who is signed in. The
                caller gets `X`.

        Errors:
            `ERROR_ARGUMENT`: `entity` is missing or too long.
            `ACCESS_DENIED`: The user may not do so.

        Scope: entity. Permission: storage - manage, to set them.
        Docs: https://apidocs.bitrix24.com/api-reference/entity/entities/entity-rights.html
        """
        params = {"ENTITY": entity, "ACCESS": access}
        return await self._send(Call("entity.rights", params, nullable(dict[str, str])))

    async def update(
        self,
        *,
        entity: str,
        name: str | None = None,
        entity_new: str | None = None,
        access: Mapping[str, str] | None = None,
    ) -> bool:
        """Change a storage.

        For applications only: an incoming webhook has no storages.

        Args:
            entity: The storage, by the code that the application gave it.
            entity_new: Another code. At most 13 letters, digits and `_` in most portals.
            access: Takes the place of what was set. `R` read, `W` write or `X` manage by the code of those who get it:
                `U1` a user, `G2` a group of users, `AU` everybody who is signed in. The caller gets `X`.

        Errors:
            `ERROR_ARGUMENT`: `entity` is missing, or a code is too long.
            `ERROR_ENTITY_NOT_FOUND`: There is no such storage.
            `ERROR_ENTITY_ALREADY_EXISTS`: There is a storage of the new code.
            `ACCESS_DENIED`: The user may not do so.
            `ERROR_CORE`: The portal failed; try again.

        Scope: entity. Permission: storage - manage.
        Docs: https://apidocs.bitrix24.com/api-reference/entity/entities/entity-update.html
        """
        params = {"ENTITY": entity, "NAME": name, "ENTITY_NEW": entity_new, "ACCESS": access}
        return await self._send(Call("entity.update", params, bool))

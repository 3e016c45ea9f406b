# Generated from specs/entity/ by `make generate`. Edit the specs, not this file.
"""`entity.section.*`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from b24.call import Call, Cursor, Group, Pages, Upload, yes_no

from .types_section import Section

__all__ = ["Section", "SectionGroup"]


class SectionGroup(Group):
    """`entity.section.*`"""

    async def add(
        self,
        *,
        entity: str,
        name: str,
        section: int | None = None,
        active: bool | None = None,
        sort: int | None = None,
        code: str | None = None,
        description: str | None = None,
        picture: Upload | None = None,
        detail_picture: Upload | None = None,
    ) -> int:
        """Create a section of a storage; its id.

        For applications only: an incoming webhook has no storages.

        Args:
            entity: The storage, by the code that the application gave it.
            section: Section that it is in.

        Errors:
            `ERROR_ARGUMENT`: `entity` is missing or too long.
            `ERROR_ENTITY_NOT_FOUND`: There is no such storage.
            `ACCESS_DENIED`: The user may not do so.
            `ERROR_CORE`: The portal failed; or the section above is of another storage or missing, or a picture is of
                an unknown kind.

        Scope: entity. Permission: storage - write.
        Docs: https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-add.html
        """
        params = {
            "ENTITY": entity,
            "NAME": name,
            "SECTION": section,
            "ACTIVE": yes_no(active),
            "SORT": sort,
            "CODE": code,
            "DESCRIPTION": description,
            "PICTURE": picture,
            "DETAIL_PICTURE": detail_picture,
        }
        return await self._send(Call("entity.section.add", params, int))

    async def delete(self, *, entity: str, id: int) -> bool:
        """Delete a section of a storage.

        For applications only: an incoming webhook has no storages.

        Args:
            entity: The storage, by the code that the application gave it.

        Errors:
            `ERROR_ARGUMENT`: A parameter is missing or not valid.
            `ERROR_ENTITY_NOT_FOUND`: There is no such storage.
            `ERROR_SECTION_NOT_FOUND`: There is no such section.
            `ACCESS_DENIED`: The user may not do so.
            `ERROR_CORE`: The portal failed; try again.

        Scope: entity. Permission: storage - write.
        Docs: https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-delete.html
        """
        params = {"ENTITY": entity, "ID": id}
        return await self._send(Call("entity.section.delete", params, bool))

    def get(
        self, *, entity: str, sort: Mapping[str, str] | None = None, filter: Mapping[str, Any] | None = None
    ) -> Pages[Section]:
        """List the sections of a storage.

        For applications only: an incoming webhook has no storages.

        Args:
            entity: The storage, by the code that the application gave it.
            sort: By id without it.
            filter: `><` is for a range, `?` for a value that is there or not.

        Errors:
            `ERROR_ARGUMENT`: `entity` is missing or too long.
            `ERROR_ENTITY_NOT_FOUND`: There is no such storage.

        Scope: entity.
        Docs: https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-get.html
        """
        params = {"ENTITY": entity, "SORT": sort, "FILTER": filter}
        return self._pages(
            Call(
                "entity.section.get",
                params,
                list[Section],
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
        section: int | None = None,
        active: bool | None = None,
        sort: int | None = None,
        code: str | None = None,
        description: str | None = None,
        picture: Upload | None = None,
        detail_picture: Upload | None = None,
    ) -> bool:
        """Change a section of a storage.

        For applications only: an incoming webhook has no storages.

        Args:
            entity: The storage, by the code that the application gave it.
            section: Section that it is in.

        Errors:
            `ERROR_ARGUMENT`: A parameter is missing or not valid.
            `ERROR_ENTITY_NOT_FOUND`: There is no such storage.
            `ERROR_SECTION_NOT_FOUND`: There is no such section.
            `ACCESS_DENIED`: The user may not do so.
            `ERROR_CORE`: The portal failed; or a picture is of an unknown kind.

        Scope: entity. Permission: storage - write.
        Docs: https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-update.html
        """
        params = {
            "ENTITY": entity,
            "ID": id,
            "NAME": name,
            "SECTION": section,
            "ACTIVE": yes_no(active),
            "SORT": sort,
            "CODE": code,
            "DESCRIPTION": description,
            "PICTURE": picture,
            "DETAIL_PICTURE": detail_picture,
        }
        return await self._send(Call("entity.section.update", params, bool))

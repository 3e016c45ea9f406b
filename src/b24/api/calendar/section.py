# Generated from specs/calendar/ by `make generate`. Edit the specs, not this file.
"""`calendar.section.*`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from b24.call import Call, Group

from .types_section import Section, SectionExportInput

__all__ = ["Section", "SectionExportInput", "SectionGroup"]


class SectionGroup(Group):
    """`calendar.section.*`"""

    async def add(
        self,
        *,
        type: Literal["user", "group"],
        owner_id: int | None = None,
        name: str,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        export: SectionExportInput | None = None,
    ) -> int:
        """Create a calendar; its id.

        Only administrators may do so for other users.

        Args:
            type: One of `user` (of a user), `group` (of a group).
            owner_id: The user or group; without it the caller, if `type` is `user`.
            color: Such as `#9cbeee`.

        Errors:
            No code: A parameter is missing or not valid, or the user may not create calendars of this kind.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html
        """
        params = {
            "type": type,
            "ownerId": owner_id,
            "name": name,
            "description": description,
            "color": color,
            "text_color": text_color,
            "export": export,
        }
        return await self._send(Call("calendar.section.add", params, int))

    async def delete(self, *, type: Literal["user", "group"], owner_id: int, id: int) -> bool:
        """Delete a calendar.

        Args:
            type: One of `user` (of a user), `group` (of a group).
            owner_id: The user or group.

        Errors:
            No code: A parameter is missing, there is no such calendar, or the user may not change it.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html
        """
        params = {"type": type, "ownerId": owner_id, "id": id}
        return await self._send(Call("calendar.section.delete", params, bool))

    async def get(self, *, type: str, owner_id: int | None = None) -> Sequence[Section]:
        """List calendars.

        Args:
            type: `user`, `group`, `company_calendar`, `location` for rooms, or a kind of one's own.
            owner_id: The user or group, 0 for rooms; without it the caller, if `type` is `user`.

        Errors:
            No code: A parameter is missing, or the user is from outside.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html
        """
        params = {"type": type, "ownerId": owner_id}
        return await self._send(Call("calendar.section.get", params, list[Section], safe=True))

    async def update(
        self,
        *,
        type: Literal["user", "group"],
        owner_id: int,
        id: int,
        name: str | None = None,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        export: SectionExportInput | None = None,
    ) -> int:
        """Change a calendar; its id.

        Args:
            type: One of `user` (of a user), `group` (of a group).
            owner_id: The user or group.
            color: Such as `#9cbeee`.

        Errors:
            No code: A parameter is missing or not valid, there is no such calendar, or the user may not change it.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-update.html
        """
        params = {
            "type": type,
            "ownerId": owner_id,
            "id": id,
            "name": name,
            "description": description,
            "color": color,
            "text_color": text_color,
            "export": export,
        }
        return await self._send(Call("calendar.section.update", params, int))

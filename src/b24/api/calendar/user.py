# Generated from specs/calendar/ by `make generate`. Edit the specs, not this file.
"""`calendar.user.*`"""

from __future__ import annotations

from functools import cached_property

from b24.call import Call, Group

from .types_user import UserSettings, UserSettingsInput

__all__ = ["UserGroup", "UserSettings", "UserSettingsGroup", "UserSettingsInput"]


class UserSettingsGroup(Group):
    """`calendar.user.settings.*`"""

    async def get(self) -> UserSettings:
        """Get the user's settings of calendars.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html
        """
        return await self._send(Call("calendar.user.settings.get", {}, UserSettings, safe=True))

    async def set(self, *, settings: UserSettingsInput) -> bool:
        """Change the user's settings of calendars.

        Errors:
            No code: `settings` is missing.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html
        """
        params = {"settings": settings}
        return await self._send(Call("calendar.user.settings.set", params, bool))


class UserGroup(Group):
    """`calendar.user.*`"""

    @cached_property
    def settings(self) -> UserSettingsGroup:
        """`calendar.user.settings.*`"""
        return UserSettingsGroup(self._sender)

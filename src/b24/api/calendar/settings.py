# Generated from specs/calendar/ by `make generate`. Edit the specs, not this file.
"""`calendar.settings.*`"""

from __future__ import annotations

from attrs import frozen

from b24.call import Call, Group, Record


@frozen(kw_only=True, repr=False, weakref_slot=False)
class SettingsGet(Record):
    """What `calendar.settings.get` returns."""

    work_time_start: str
    """Hour at which the day's work begins, such as `9` or `9.30`."""

    work_time_end: str
    """Hour at which it ends."""

    year_holidays: str
    """Days without work, as `1.01,8.03`."""

    year_workdays: str
    """Days of work on weekends, in the same form."""

    week_holidays: list[str]
    """Days of the weekend, such as `SU`."""

    week_start: str
    """First day of the week."""

    user_name_template: str
    """Pattern of names of users."""

    sync_by_push: bool
    """Whether others' calendars tell of changes themselves."""

    user_show_login: bool

    path_to_user: str
    """Pattern of the address, as the next ones."""

    path_to_user_calendar: str

    path_to_group: str

    path_to_group_calendar: str

    path_to_vr: str
    """Of a room for video calls."""

    path_to_rm: str
    """Of a meeting room."""

    rm_iblock_type: str
    """Kind of the list of rooms."""

    rm_iblock_id: int | None = None
    """The list of rooms."""

    dep_manager_sub: bool
    """Whether managers see the calendars of their people."""

    denied_superpose_types: list[str]
    """Kinds of calendars that cannot be shown beside one's own."""

    pathes_for_sites: bool
    """Whether all sites share the addresses."""

    forum_id: int | None = None
    """Where comments are kept."""

    rm_for_sites: bool
    """Whether all sites share the rooms."""

    path_to_type_company_calendar: str

    path_to_type_location: str

    path_to_type_open_event: str


class SettingsGroup(Group):
    """`calendar.settings.*`"""

    async def get(self) -> SettingsGet:
        """Get the settings of all calendars.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html
        """
        return await self._send(Call("calendar.settings.get", {}, SettingsGet, safe=True))

# Generated from specs/user/ by `make generate`. Edit the specs, not this file.
"""`user.*`: The users of the portal, their custom fields, and what applications keep for them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from b24.call import Call, Cursor, Group, Offset, Pages, Upload, yes_no

from .types import User

if TYPE_CHECKING:
    from .option import OptionGroup
    from .userfield import UserfieldGroup

__all__ = ["User", "UserFamily"]


class UserFamily(Group):
    """`user.*`: The users of the portal, their custom fields, and what applications keep for them."""

    @cached_property
    def option(self) -> OptionGroup:
        """`user.option.*`"""
        from .option import OptionGroup

        return OptionGroup(self._sender)

    @cached_property
    def userfield(self) -> UserfieldGroup:
        """`user.userfield.*`"""
        from .userfield import UserfieldGroup

        return UserfieldGroup(self._sender)

    async def access(self, *, access: Sequence[str]) -> bool:
        """Tell whether any of these codes of access is the caller's.

        The answer is always true for a user who may change settings of applications.

        Args:
            access: `U1` is a user, `G2` a group of users, `AU` all who are logged in.

        Scope: none.
        Docs: https://apidocs.bitrix24.com/api-reference/common/users/user-access.html
        """
        params = {"ACCESS": access}
        return await self._send(Call("user.access", params, bool, safe=True))

    async def add(
        self,
        *,
        email: str,
        name: str | None = None,
        last_name: str | None = None,
        second_name: str | None = None,
        personal_gender: Literal["M", "F"] | None = None,
        personal_profession: str | None = None,
        personal_www: str | None = None,
        personal_birthday: dt.date | None = None,
        personal_photo: Upload | None = None,
        personal_icq: str | None = None,
        personal_phone: str | None = None,
        personal_fax: str | None = None,
        personal_mobile: str | None = None,
        personal_pager: str | None = None,
        personal_street: str | None = None,
        personal_city: str | None = None,
        personal_state: str | None = None,
        personal_zip: str | None = None,
        personal_country: str | None = None,
        personal_mailbox: str | None = None,
        personal_notes: str | None = None,
        work_phone: str | None = None,
        work_company: str | None = None,
        work_position: str | None = None,
        work_department: str | None = None,
        work_www: str | None = None,
        work_fax: str | None = None,
        work_pager: str | None = None,
        work_street: str | None = None,
        work_mailbox: str | None = None,
        work_city: str | None = None,
        work_state: str | None = None,
        work_zip: str | None = None,
        work_country: str | None = None,
        work_profile: str | None = None,
        work_logo: Upload | None = None,
        work_notes: str | None = None,
        uf_skype_link: str | None = None,
        uf_zoom: str | None = None,
        uf_department: Sequence[int] | None = None,
        uf_interests: str | None = None,
        uf_skills: str | None = None,
        uf_web_sites: str | None = None,
        uf_xing: str | None = None,
        uf_linkedin: str | None = None,
        uf_facebook: str | None = None,
        uf_twitter: str | None = None,
        uf_skype: str | None = None,
        uf_district: str | None = None,
        uf_phone_inner: str | None = None,
        extranet: bool | None = None,
        sonet_group_id: Sequence[int] | None = None,
    ) -> int:
        """Invite somebody, who becomes a user by accepting.

        The portal sends the invitation. Employees need `uf_department`; users of the extranet need `extranet` and
        `sonet_group_id`.

        Args:
            second_name: Middle name.
            personal_gender: One of `M` (male), `F` (female).
            personal_www: Home page.
            personal_state: State or region.
            personal_mailbox: P.O. box.
            work_position: Job title.
            work_department: As text; the departments themselves are `uf_department`.
            uf_skype_link: Link to a chat in Skype.
            uf_department: The departments.
            uf_web_sites: Other websites.
            uf_phone_inner: Extension.
            extranet: Whether the user is one from outside.
            sonet_group_id: Workgroups of a user from outside.

        Errors:
            `ERROR_ARGUMENT`: `email` is missing, no address or taken, the plan has no room for more users, or a user
                from outside was given no group.
            `ERROR_CORE`: The user may not invite, or the portal did not accept a field.
            `ERROR_GROUPID`: A user from outside was given no group.
            `ERROR_NO_GROUP`: There is no such group.

        Scope: user. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/user/user-add.html
        """
        params = {
            "EMAIL": email,
            "NAME": name,
            "LAST_NAME": last_name,
            "SECOND_NAME": second_name,
            "PERSONAL_GENDER": personal_gender,
            "PERSONAL_PROFESSION": personal_profession,
            "PERSONAL_WWW": personal_www,
            "PERSONAL_BIRTHDAY": personal_birthday,
            "PERSONAL_PHOTO": personal_photo,
            "PERSONAL_ICQ": personal_icq,
            "PERSONAL_PHONE": personal_phone,
            "PERSONAL_FAX": personal_fax,
            "PERSONAL_MOBILE": personal_mobile,
            "PERSONAL_PAGER": personal_pager,
            "PERSONAL_STREET": personal_street,
            "PERSONAL_CITY": personal_city,
            "PERSONAL_STATE": personal_state,
            "PERSONAL_ZIP": personal_zip,
            "PERSONAL_COUNTRY": personal_country,
            "PERSONAL_MAILBOX": personal_mailbox,
            "PERSONAL_NOTES": personal_notes,
            "WORK_PHONE": work_phone,
            "WORK_COMPANY": work_company,
            "WORK_POSITION": work_position,
            "WORK_DEPARTMENT": work_department,
            "WORK_WWW": work_www,
            "WORK_FAX": work_fax,
            "WORK_PAGER": work_pager,
            "WORK_STREET": work_street,
            "WORK_MAILBOX": work_mailbox,
            "WORK_CITY": work_city,
            "WORK_STATE": work_state,
            "WORK_ZIP": work_zip,
            "WORK_COUNTRY": work_country,
            "WORK_PROFILE": work_profile,
            "WORK_LOGO": work_logo,
            "WORK_NOTES": work_notes,
            "UF_SKYPE_LINK": uf_skype_link,
            "UF_ZOOM": uf_zoom,
            "UF_DEPARTMENT": uf_department,
            "UF_INTERESTS": uf_interests,
            "UF_SKILLS": uf_skills,
            "UF_WEB_SITES": uf_web_sites,
            "UF_XING": uf_xing,
            "UF_LINKEDIN": uf_linkedin,
            "UF_FACEBOOK": uf_facebook,
            "UF_TWITTER": uf_twitter,
            "UF_SKYPE": uf_skype,
            "UF_DISTRICT": uf_district,
            "UF_PHONE_INNER": uf_phone_inner,
            "EXTRANET": yes_no(extranet),
            "SONET_GROUP_ID": sonet_group_id,
        }
        return await self._send(Call("user.add", params, int))

    async def admin(self) -> bool:
        """Tell whether the caller may change settings of applications.

        Scope: none.
        Docs: https://apidocs.bitrix24.com/api-reference/common/users/user-admin.html
        """
        return await self._send(Call("user.admin", {}, bool, safe=True))

    async def current(self) -> User:
        """Get the user who calls.

        The scope decides which fields there are.

        Scope: user or user_brief or user_basic.
        Docs: https://apidocs.bitrix24.com/api-reference/user/user-current.html
        """
        return await self._send(Call("user.current", {}, User, safe=True))

    async def fields(self) -> Mapping[str, str]:
        """Name the fields of users.

        Custom fields are left out. The scope decides which fields there are.

        Scope: user or user_brief or user_basic.
        Docs: https://apidocs.bitrix24.com/api-reference/user/user-fields.html
        """
        return await self._send(Call("user.fields", {}, dict[str, str], safe=True))

    def get(
        self,
        *,
        sort: str | None = None,
        order: Literal["ASC", "DESC"] | None = None,
        filter: Mapping[str, Any] | None = None,
        admin_mode: bool | None = None,
        select: Sequence[str] | None = None,
        image_resize: Literal["small", "medium", "large"] | None = None,
    ) -> Pages[User]:
        """List users.

        Bots, integrators, users by mail and those of open channels are left out. The scope decides which fields there
        are.

        Args:
            sort: Field to sort by, one that `user.add` takes or `ID`. Default: `ID`.
            order: One of `ASC`, `DESC`. Default: `ASC`.
            filter: By the fields that `user.add` takes and by `ID`, `ACTIVE`, `IS_ONLINE` (`Y` or `N`), `USER_TYPE` or
                `NAME_SEARCH` (what a person is called or does); a list of values means any of them.
            admin_mode: Whether to call as an administrator, who sees all users.
            select: `*` for all fields, `UF_*` for all custom ones; what the scope does not allow is passed over.
            image_resize: Size of `PERSONAL_PHOTO`; without it the original. One of `small` (150 by 150 pixels),
                `medium` (300 by 300 pixels), `large` (1000 by 1000 pixels).

        Scope: user or user_brief or user_basic.
        Docs: https://apidocs.bitrix24.com/api-reference/user/user-get.html
        """
        params = {
            "sort": sort,
            "order": order,
            "FILTER": filter,
            "ADMIN_MODE": admin_mode,
            "select": select,
            "IMAGE_RESIZE": image_resize,
        }
        return self._pages(Call("user.get", params, list[User], paging=Cursor(filter="FILTER", sort="sort"), safe=True))

    def search(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        sort: str | None = None,
        order: Literal["ASC", "DESC"] | None = None,
        admin_mode: bool | None = None,
        select: Sequence[str] | None = None,
        image_resize: Literal["small", "medium", "large"] | None = None,
    ) -> Pages[User]:
        """Find users by name, position or department.

        Args:
            filter: By `NAME`, `LAST_NAME`, `WORK_POSITION`, `UF_DEPARTMENT_NAME` and `USER_TYPE`; or by `FIND` alone,
                which looks in all of them.
            sort: Field to sort by, one that `user.add` takes or `ID`.
            order: One of `ASC`, `DESC`.
            admin_mode: Whether to call as an administrator, who sees all users.
            select: `*` for all fields, `UF_*` for all custom ones; what the scope does not allow is passed over.
            image_resize: Size of `PERSONAL_PHOTO`; without it the original. One of `small` (150 by 150 pixels),
                `medium` (300 by 300 pixels), `large` (1000 by 1000 pixels).

        Scope: user or user_brief or user_basic.
        Docs: https://apidocs.bitrix24.com/api-reference/user/user-search.html
        """
        params = {
            "FILTER": filter,
            "sort": sort,
            "order": order,
            "ADMIN_MODE": admin_mode,
            "select": select,
            "IMAGE_RESIZE": image_resize,
        }
        return self._pages(Call("user.search", params, list[User], paging=Offset(), safe=True))

    async def update(
        self,
        *,
        id: int,
        active: bool | None = None,
        email: str | None = None,
        name: str | None = None,
        last_name: str | None = None,
        second_name: str | None = None,
        personal_gender: Literal["M", "F"] | None = None,
        personal_profession: str | None = None,
        personal_www: str | None = None,
        personal_birthday: dt.date | None = None,
        personal_photo: Upload | None = None,
        personal_icq: str | None = None,
        personal_phone: str | None = None,
        personal_fax: str | None = None,
        personal_mobile: str | None = None,
        personal_pager: str | None = None,
        personal_street: str | None = None,
        personal_city: str | None = None,
        personal_state: str | None = None,
        personal_zip: str | None = None,
        personal_country: str | None = None,
        personal_mailbox: str | None = None,
        personal_notes: str | None = None,
        work_phone: str | None = None,
        work_company: str | None = None,
        work_position: str | None = None,
        work_department: str | None = None,
        work_www: str | None = None,
        work_fax: str | None = None,
        work_pager: str | None = None,
        work_street: str | None = None,
        work_mailbox: str | None = None,
        work_city: str | None = None,
        work_state: str | None = None,
        work_zip: str | None = None,
        work_country: str | None = None,
        work_profile: str | None = None,
        work_logo: Upload | None = None,
        work_notes: str | None = None,
        uf_skype_link: str | None = None,
        uf_zoom: str | None = None,
        uf_department: Sequence[int] | None = None,
        uf_interests: str | None = None,
        uf_skills: str | None = None,
        uf_web_sites: str | None = None,
        uf_xing: str | None = None,
        uf_linkedin: str | None = None,
        uf_facebook: str | None = None,
        uf_twitter: str | None = None,
        uf_skype: str | None = None,
        uf_district: str | None = None,
        uf_phone_inner: str | None = None,
    ) -> bool:
        """Change a user.

        Args:
            active: False dismisses.
            second_name: Middle name.
            personal_gender: One of `M` (male), `F` (female).
            personal_www: Home page.
            personal_state: State or region.
            personal_mailbox: P.O. box.
            work_position: Job title.
            work_department: As text; the departments themselves are `uf_department`.
            uf_skype_link: Link to a chat in Skype.
            uf_department: The departments.
            uf_web_sites: Other websites.
            uf_phone_inner: Extension.

        Errors:
            `ERROR_CORE`: There is no such user, or the caller may not change users.

        Scope: user. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/user/user-update.html
        """
        params = {
            "ID": id,
            "ACTIVE": yes_no(active),
            "EMAIL": email,
            "NAME": name,
            "LAST_NAME": last_name,
            "SECOND_NAME": second_name,
            "PERSONAL_GENDER": personal_gender,
            "PERSONAL_PROFESSION": personal_profession,
            "PERSONAL_WWW": personal_www,
            "PERSONAL_BIRTHDAY": personal_birthday,
            "PERSONAL_PHOTO": personal_photo,
            "PERSONAL_ICQ": personal_icq,
            "PERSONAL_PHONE": personal_phone,
            "PERSONAL_FAX": personal_fax,
            "PERSONAL_MOBILE": personal_mobile,
            "PERSONAL_PAGER": personal_pager,
            "PERSONAL_STREET": personal_street,
            "PERSONAL_CITY": personal_city,
            "PERSONAL_STATE": personal_state,
            "PERSONAL_ZIP": personal_zip,
            "PERSONAL_COUNTRY": personal_country,
            "PERSONAL_MAILBOX": personal_mailbox,
            "PERSONAL_NOTES": personal_notes,
            "WORK_PHONE": work_phone,
            "WORK_COMPANY": work_company,
            "WORK_POSITION": work_position,
            "WORK_DEPARTMENT": work_department,
            "WORK_WWW": work_www,
            "WORK_FAX": work_fax,
            "WORK_PAGER": work_pager,
            "WORK_STREET": work_street,
            "WORK_MAILBOX": work_mailbox,
            "WORK_CITY": work_city,
            "WORK_STATE": work_state,
            "WORK_ZIP": work_zip,
            "WORK_COUNTRY": work_country,
            "WORK_PROFILE": work_profile,
            "WORK_LOGO": work_logo,
            "WORK_NOTES": work_notes,
            "UF_SKYPE_LINK": uf_skype_link,
            "UF_ZOOM": uf_zoom,
            "UF_DEPARTMENT": uf_department,
            "UF_INTERESTS": uf_interests,
            "UF_SKILLS": uf_skills,
            "UF_WEB_SITES": uf_web_sites,
            "UF_XING": uf_xing,
            "UF_LINKEDIN": uf_linkedin,
            "UF_FACEBOOK": uf_facebook,
            "UF_TWITTER": uf_twitter,
            "UF_SKYPE": uf_skype,
            "UF_DISTRICT": uf_district,
            "UF_PHONE_INNER": uf_phone_inner,
        }
        return await self._send(Call("user.update", params, bool))

# Generated from specs/voximplant/ by `make generate`. Edit the specs, not this file.
"""`voximplant.user.*`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from attrs import field, frozen

from b24.call import Call, Group, Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class UserSettings(Record):
    """Telephony settings of a user."""

    id: Annotated[int, wire("ID")]
    """The user's id."""

    default_line: Annotated[str | None, wire("DEFAULT_LINE")] = None
    """Line that the user's outgoing calls take."""

    phone_enabled: Annotated[bool, wire("PHONE_ENABLED")]
    """Whether the user has a SIP phone."""

    sip_server: Annotated[str | None, wire("SIP_SERVER")] = None
    """Server the phone connects to."""

    sip_login: Annotated[str | None, wire("SIP_LOGIN")] = None

    sip_password: Annotated[str | None, wire("SIP_PASSWORD")] = field(default=None, repr=False)

    inner_number: Annotated[str | None, wire("INNER_NUMBER")] = None
    """The user's extension."""


class UserGroup(Group):
    """`voximplant.user.*`"""

    async def activate_phone(self, *, user_id: int) -> bool:
        """Mark a user as having a SIP phone.

        Errors:
            No code: `user_id` is missing, or the user may not change these settings.

        Scope: telephony. Permission: User settings - change.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.html
        """
        params = {"USER_ID": user_id}
        return await self._send(Call("voximplant.user.activatePhone", params, bool))

    async def deactivate_phone(self, *, user_id: int) -> bool:
        """Mark a user as having no SIP phone.

        The documentation of this method is unfinished and says that it does not work; its answer is not described.

        Scope: telephony. Permission: User settings - change.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-deactivate-phone.html
        """
        params = {"USER_ID": user_id}
        return await self._send(Call("voximplant.user.deactivatePhone", params, bool))

    async def get(self, *, user_id: int | Sequence[int]) -> Sequence[UserSettings]:
        """Telephony settings of users.

        An application may call it once an administrator has confirmed that.

        Args:
            user_id: One user or several.

        Errors:
            No code: `user_id` is missing.
            `ACCESS_DENIED`: The user may not see the settings of these users.
            `METHOD_CONFIRM_DENIED`: An administrator refused this call to the application.
            `METHOD_CONFIRM_WAITING`: No administrator has confirmed the call yet.

        Scope: telephony. Permission: User settings - change.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-get.html
        """
        params = {"USER_ID": user_id}
        return await self._send(Call("voximplant.user.get", params, list[UserSettings], safe=True))

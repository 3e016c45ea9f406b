# Generated from specs/profile.yaml by `make generate`. Edit the specs, not this file.
"""`profile`: Tell who the caller is."""

from __future__ import annotations

from typing import Annotated

from attrs import frozen

from b24.call import Call, Group, Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Profile(Record):
    """The user who calls."""

    id: Annotated[int | None, wire("ID")] = None

    admin: Annotated[bool | None, wire("ADMIN")] = None
    """Whether the user may change settings of applications."""

    name: Annotated[str | None, wire("NAME")] = None

    last_name: Annotated[str | None, wire("LAST_NAME")] = None

    personal_gender: Annotated[str | None, wire("PERSONAL_GENDER")] = None
    """Empty if it is not known. One of `M` (male), `F` (female)."""

    time_zone: Annotated[str | None, wire("TIME_ZONE")] = None
    """Such as `Europe/Berlin`; empty if none is set."""

    personal_photo: Annotated[str | None, wire("PERSONAL_PHOTO")] = None
    """Address of the photo, if there is one."""


class ProfileFamily(Group):
    """`profile`: Tell who the caller is."""

    async def __call__(self) -> Profile:
        """Tell who the caller is.

        Scope: none.
        Docs: https://apidocs.bitrix24.com/api-reference/common/users/profile.html
        """
        return await self._send(Call("profile", {}, Profile, safe=True))

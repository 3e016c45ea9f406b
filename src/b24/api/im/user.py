# Generated from specs/im/ by `make generate`. Edit the specs, not this file.
"""`im.user.*`"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from b24.call import Call, Group, nullable, yes_no

from .types import User

__all__ = ["User", "UserGroup", "UserListGroup", "UserStatusGroup", "UserStatusIdleGroup"]


class UserListGroup(Group):
    """`im.user.list.*`"""

    async def get(
        self, *, id: Sequence[int], avatar_hr: bool | None = None, result_type: str | None = None
    ) -> Sequence[User]:
        """Users by their ids.

        Users of the extranet do not get those who are in none of their groups.

        Args:
            avatar_hr: Has no effect: `avatar_hr` comes always. Default: `False`.
            result_type: `array` for a list; makes no difference here.

        Errors:
            `INVALID_FORMAT`: `id` is missing, or no list.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html
        """
        params = {"ID": id, "AVATAR_HR": yes_no(avatar_hr), "RESULT_TYPE": result_type}
        return await self._send(Call("im.user.list.get", params, list[User], safe=True))


class UserStatusIdleGroup(Group):
    """`im.user.status.idle.*`"""

    async def end(self) -> bool:
        """Stop showing the user as away.

        The current messenger does not show it.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-end.html
        """
        return await self._send(Call("im.user.status.idle.end", {}, bool))

    async def start(self, *, ago: int | None = None) -> bool:
        """Show the user as away.

        The current messenger does not show it.

        Args:
            ago: Since how many minutes; at least 1. Default: `10`.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-start.html
        """
        params = {"AGO": ago}
        return await self._send(Call("im.user.status.idle.start", params, bool))


class UserStatusGroup(Group):
    """`im.user.status.*`"""

    @cached_property
    def idle(self) -> UserStatusIdleGroup:
        """`im.user.status.idle.*`"""
        return UserStatusIdleGroup(self._sender)

    async def get(self) -> str | None:
        """Status that the user has set, or None.

        The messenger shows `online` alone.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html
        """
        return await self._send(Call("im.user.status.get", {}, nullable(str), safe=True))

    async def set(self, *, status: Literal["online", "dnd", "away", "break"]) -> bool:
        """Set the status of the user.

        The messenger shows `online` alone.

        Args:
            status: One of `online` (gets all notifications), `dnd` (not to be disturbed), `away` (away), `break` (has a
                break).

        Errors:
            `STATUS_ERROR`: There is no such status.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html
        """
        params = {"STATUS": status}
        return await self._send(Call("im.user.status.set", params, bool))


class UserGroup(Group):
    """`im.user.*`"""

    @cached_property
    def list(self) -> UserListGroup:
        """`im.user.list.*`"""
        return UserListGroup(self._sender)

    @cached_property
    def status(self) -> UserStatusGroup:
        """`im.user.status.*`"""
        return UserStatusGroup(self._sender)

    async def get(self, *, id: int | None = None, avatar_hr: bool | None = None) -> User:
        """A user, or whoever asks.

        Args:
            id: Without it, whoever asks.
            avatar_hr: Has no effect: `avatar_hr` comes always. Default: `False`.

        Errors:
            `ACCESS_DENIED`: The user is from the extranet, and the other one is in none of their groups.
            `ID_EMPTY`: `id` is below 1.
            `USER_NOT_EXISTS`: There is no such user.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/users/im-user-get.html
        """
        params = {"ID": id, "AVATAR_HR": yes_no(avatar_hr)}
        return await self._send(Call("im.user.get", params, User, safe=True))

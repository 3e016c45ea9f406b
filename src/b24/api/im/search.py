# Generated from specs/im/ by `make generate`. Edit the specs, not this file.
"""`im.search.*`"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from typing_extensions import deprecated

from b24.call import Call, Group, Pages, Window, yes_no

from .types import User
from .types_chat import Chat
from .types_department import Department
from .types_recent import RecentChat

__all__ = [
    "Chat",
    "Department",
    "RecentChat",
    "SearchChatGroup",
    "SearchDepartmentGroup",
    "SearchGroup",
    "SearchLastGroup",
    "SearchUserGroup",
    "User",
]


class SearchChatGroup(Group):
    """`im.search.chat.*`"""

    def list(
        self,
        *,
        find: str | None = None,
        find_lines: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> Pages[Chat]:
        """Search chats by their titles and users.

        One of `find` and `find_lines` is required; with both, the first counts.

        Args:
            find: At least 2 characters.
            find_lines: Among Open Channels; at least 2 characters.
            offset: Default: `0`.
            limit: At most 50. Default: `10`.

        Errors:
            `FIND_SHORT`: There is nothing to search for, or less than 2 characters.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html
        """
        params = {"FIND": find, "FIND_LINES": find_lines, "OFFSET": offset, "LIMIT": limit}
        return self._pages(Call("im.search.chat.list", params, list[Chat], paging=Window(), safe=True))


class SearchDepartmentGroup(Group):
    """`im.search.department.*`"""

    def list(
        self, *, find: str, user_data: bool | None = None, offset: int | None = None, limit: int | None = None
    ) -> Pages[Department]:
        """Search departments by name.

        Args:
            find: Beginning of a word of the full name; an empty or very short text finds all.
            user_data: Whether their heads come as well. Default: `False`.
            offset: Default: `0`.
            limit: At most 50. Default: `10`.

        Errors:
            `FIND_SHORT`: There is nothing to search for.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-department-list.html
        """
        params = {"FIND": find, "USER_DATA": yes_no(user_data), "OFFSET": offset, "LIMIT": limit}
        return self._pages(Call("im.search.department.list", params, list[Department], paging=Window(), safe=True))


class SearchLastGroup(Group):
    """`im.search.last.*`"""

    @deprecated("no successor", category=None)
    async def add(self, *, dialog_id: str) -> bool:
        """Add a chat to those last found.

        The current messenger does not show them.

        Args:
            dialog_id: `chat5` for a group chat, the other user's id for a private one.

        Errors:
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.

        Scope: im.
        Deprecated: no successor.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-add.html
        """
        params = {"DIALOG_ID": dialog_id}
        return await self._send(Call("im.search.last.add", params, bool))

    @deprecated("no successor", category=None)
    async def delete(self, *, dialog_id: str) -> bool:
        """Take a chat off those last found.

        The current messenger does not show them.

        Args:
            dialog_id: `chat5` for a group chat, the other user's id for a private one.

        Errors:
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.

        Scope: im.
        Deprecated: no successor.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-delete.html
        """
        params = {"DIALOG_ID": dialog_id}
        return await self._send(Call("im.search.last.delete", params, bool))

    @deprecated("no successor", category=None)
    async def get(
        self, *, skip_openlines: bool | None = None, skip_chat: bool | None = None, skip_dialog: bool | None = None
    ) -> Sequence[RecentChat]:
        """Chats that were last found.

        The current messenger does not show them.

        Args:
            skip_openlines: Leave out chats of Open Channels. Default: `False`.
            skip_chat: Leave out group chats. Default: `False`.
            skip_dialog: Leave out private chats. Default: `False`.

        Scope: im.
        Deprecated: no successor.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-get.html
        """
        params = {
            "SKIP_OPENLINES": yes_no(skip_openlines),
            "SKIP_CHAT": yes_no(skip_chat),
            "SKIP_DIALOG": yes_no(skip_dialog),
        }
        return await self._send(Call("im.search.last.get", params, list[RecentChat], safe=True))


class SearchUserGroup(Group):
    """`im.search.user.*`"""

    def list(
        self, *, find: str, business: bool | None = None, offset: int | None = None, limit: int | None = None
    ) -> Pages[User]:
        """Search users by name, position and department.

        Args:
            find: At least 2 characters.
            business: Only users with business tools. Default: `False`.
            offset: Default: `0`.
            limit: At most 50. Default: `10`.

        Errors:
            `FIND_SHORT`: There is nothing to search for, or too little.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html
        """
        params = {"FIND": find, "BUSINESS": yes_no(business), "OFFSET": offset, "LIMIT": limit}
        return self._pages(Call("im.search.user.list", params, list[User], paging=Window(), safe=True))


class SearchGroup(Group):
    """`im.search.*`"""

    @cached_property
    def chat(self) -> SearchChatGroup:
        """`im.search.chat.*`"""
        return SearchChatGroup(self._sender)

    @cached_property
    def department(self) -> SearchDepartmentGroup:
        """`im.search.department.*`"""
        return SearchDepartmentGroup(self._sender)

    @cached_property
    def last(self) -> SearchLastGroup:
        """`im.search.last.*`"""
        return SearchLastGroup(self._sender)

    @cached_property
    def user(self) -> SearchUserGroup:
        """`im.search.user.*`"""
        return SearchUserGroup(self._sender)

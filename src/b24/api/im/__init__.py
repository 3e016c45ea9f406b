# Generated from specs/im/ by `make generate`. Edit the specs, not this file.
"""`im.*`: Chats, messages, notifications and the users of the messenger."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .chat import ChatGroup
    from .counters import CountersGroup
    from .department import DepartmentGroup
    from .dialog import DialogGroup
    from .disk import DiskGroup
    from .message import MessageGroup
    from .notify import NotifyGroup
    from .recent import RecentGroup
    from .revision import RevisionGroup
    from .search import SearchGroup
    from .user import UserGroup
    from .v2 import V2Group


class ImFamily(Group):
    """`im.*`: Chats, messages, notifications and the users of the messenger."""

    @cached_property
    def chat(self) -> ChatGroup:
        """`im.chat.*`"""
        from .chat import ChatGroup

        return ChatGroup(self._sender)

    @cached_property
    def counters(self) -> CountersGroup:
        """`im.counters.*`"""
        from .counters import CountersGroup

        return CountersGroup(self._sender)

    @cached_property
    def department(self) -> DepartmentGroup:
        """`im.department.*`"""
        from .department import DepartmentGroup

        return DepartmentGroup(self._sender)

    @cached_property
    def dialog(self) -> DialogGroup:
        """`im.dialog.*`"""
        from .dialog import DialogGroup

        return DialogGroup(self._sender)

    @cached_property
    def disk(self) -> DiskGroup:
        """`im.disk.*`"""
        from .disk import DiskGroup

        return DiskGroup(self._sender)

    @cached_property
    def message(self) -> MessageGroup:
        """`im.message.*`"""
        from .message import MessageGroup

        return MessageGroup(self._sender)

    @cached_property
    def notify(self) -> NotifyGroup:
        """`im.notify.*`"""
        from .notify import NotifyGroup

        return NotifyGroup(self._sender)

    @cached_property
    def recent(self) -> RecentGroup:
        """`im.recent.*`"""
        from .recent import RecentGroup

        return RecentGroup(self._sender)

    @cached_property
    def revision(self) -> RevisionGroup:
        """`im.revision.*`"""
        from .revision import RevisionGroup

        return RevisionGroup(self._sender)

    @cached_property
    def search(self) -> SearchGroup:
        """`im.search.*`"""
        from .search import SearchGroup

        return SearchGroup(self._sender)

    @cached_property
    def user(self) -> UserGroup:
        """`im.user.*`"""
        from .user import UserGroup

        return UserGroup(self._sender)

    @cached_property
    def v2(self) -> V2Group:
        """`im.v2.*`"""
        from .v2 import V2Group

        return V2Group(self._sender)

# Generated from specs/v3/ by `make generate`. Edit the specs, not this file.
"""REST 3.0, a group for each family of methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .call import CallFamily
    from .humanresources import HumanresourcesFamily
    from .mail import MailFamily
    from .main import MainFamily
    from .note import NoteFamily
    from .tasks import TasksFamily
    from .timeman import TimemanFamily


class V3Group(Group):
    """REST 3.0, a group for each family of methods."""

    @cached_property
    def call(self) -> CallFamily:
        """What the AI assistant made of video calls."""
        from .call import CallFamily

        return CallFamily(self._sender)

    @cached_property
    def humanresources(self) -> HumanresourcesFamily:
        """Departments, teams and employees of the company structure."""
        from .humanresources import HumanresourcesFamily

        return HumanresourcesFamily(self._sender)

    @cached_property
    def mail(self) -> MailFamily:
        """Mailboxes, emails and those they are sent to."""
        from .mail import MailFamily

        return MailFamily(self._sender)

    @cached_property
    def main(self) -> MainFamily:
        """The event log of the portal."""
        from .main import MainFamily

        return MainFamily(self._sender)

    @cached_property
    def note(self) -> NoteFamily:
        """Knowledge bases, their documents and files."""
        from .note import NoteFamily

        return NoteFamily(self._sender)

    @cached_property
    def tasks(self) -> TasksFamily:
        """Tasks with their results, files and chats, in REST 3.0."""
        from .tasks import TasksFamily

        return TasksFamily(self._sender)

    @cached_property
    def timeman(self) -> TimemanFamily:
        """Records of working time."""
        from .timeman import TimemanFamily

        return TimemanFamily(self._sender)

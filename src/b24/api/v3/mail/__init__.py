# Generated from specs/v3/mail/ by `make generate`. Edit the specs, not this file.
"""`mail.*`: Mailboxes, emails and those they are sent to."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .mailbox import MailboxGroup
    from .message import MessageGroup
    from .recipient import RecipientGroup


class MailFamily(Group):
    """`mail.*`: Mailboxes, emails and those they are sent to."""

    @cached_property
    def mailbox(self) -> MailboxGroup:
        """`mail.mailbox.*`"""
        from .mailbox import MailboxGroup

        return MailboxGroup(self._sender)

    @cached_property
    def message(self) -> MessageGroup:
        """`mail.message.*`"""
        from .message import MessageGroup

        return MessageGroup(self._sender)

    @cached_property
    def recipient(self) -> RecipientGroup:
        """`mail.recipient.*`"""
        from .recipient import RecipientGroup

        return RecipientGroup(self._sender)

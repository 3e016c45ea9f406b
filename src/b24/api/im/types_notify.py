# Generated from specs/im/_notify.yaml by `make generate`. Edit the specs, not this file.
"""Types of `im.*`."""

from __future__ import annotations

import datetime as dt

from attrs import frozen

from b24.call import Record

from .types import MessageParams

__all__ = ["MessageParams", "Notification", "NotificationAnswer"]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Notification(Record):
    """A notification."""

    id: int | None = None

    chat_id: int | None = None
    """The chat that holds the user's notifications."""

    author_id: int | None = None
    """User whom it is from; 0 for the system."""

    date: dt.datetime | None = None

    notify_type: int | None = None
    """Kind; those of 1 wait for an answer by their buttons."""

    notify_module: str | None = None

    notify_event: str | None = None

    notify_tag: str | None = None

    notify_sub_tag: str | None = None

    notify_title: str | None = None

    setting_name: str | None = None
    """Module and event, as `tasks|task_update`."""

    text: str | None = None

    notify_read: bool | None = None
    """Whether it was read."""

    notify_buttons: str | None = None
    """Its buttons, as JSON."""

    params: MessageParams | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class NotificationAnswer(Record):
    """What became of the answer to a notification."""

    result_message: list[str] | None = None
    """What whoever sent the notification says to it."""

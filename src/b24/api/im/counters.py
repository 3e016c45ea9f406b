# Generated from specs/im/ by `make generate`. Edit the specs, not this file.
"""`im.counters.*`"""

from __future__ import annotations

from typing import Annotated

from attrs import frozen

from b24.call import Call, Group, Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class CounterTotals(Record):
    """Sums of what is not read."""

    all: Annotated[int, wire("ALL")]

    chat: Annotated[int, wire("CHAT")]

    dialog: Annotated[int, wire("DIALOG")]
    """Private chats."""

    lines: Annotated[int, wire("LINES")]
    """Open Channels."""

    notify: Annotated[int, wire("NOTIFY")]
    """Notifications."""

    messenger: Annotated[int, wire("MESSENGER")]
    """All but notifications."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class CountersGet(Record):
    """What `im.counters.get` returns."""

    type: Annotated[CounterTotals, wire("TYPE")]

    chat: Annotated[dict[int, int], wire("CHAT")]
    """By chat."""

    chat_muted: Annotated[dict[int, int], wire("CHAT_MUTED")]
    """By chat that is muted."""

    chat_unread: Annotated[list[int], wire("CHAT_UNREAD")]
    """Chats that are marked as not read."""

    lines: Annotated[dict[int, int], wire("LINES")]
    """By chat of an Open Channel."""

    dialog: Annotated[dict[int, int], wire("DIALOG")]
    """By the other user."""

    dialog_unread: Annotated[list[int], wire("DIALOG_UNREAD")]
    """Users whose chats are marked as not read."""


class CountersGroup(Group):
    """`im.counters.*`"""

    async def get(self) -> CountersGet:
        """How many messages and notifications the user has not read.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/im-counters-get.html
        """
        return await self._send(Call("im.counters.get", {}, CountersGet, safe=True))

# Generated from specs/events.yaml by `make generate`. Edit the specs, not this file.
"""`events`: List the names of events that handlers can be set for."""

from __future__ import annotations

from collections.abc import Sequence

from b24.call import Call, Group


class EventsFamily(Group):
    """`events`: List the names of events that handlers can be set for."""

    async def __call__(self, *, scope: str | None = None, full: bool | None = None) -> Sequence[str]:
        """List the names of events that handlers can be set for.

        For applications only, not for webhooks.

        Args:
            scope: Only the events of this scope.
            full: Whether to list all events that there are; passed over with `scope`.

        Scope: none.
        Docs: https://apidocs.bitrix24.com/api-reference/events/events.html
        """
        params = {"SCOPE": scope, "FULL": full}
        return await self._send(Call("events", params, list[str], safe=True))

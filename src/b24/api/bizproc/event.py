# Generated from specs/bizproc/ by `make generate`. Edit the specs, not this file.
"""`bizproc.event.*`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from b24.call import Call, Group


class EventGroup(Group):
    """`bizproc.event.*`"""

    async def send(
        self, *, event_token: str, return_values: Mapping[str, Any] | None = None, log_message: str | None = None
    ) -> bool:
        """Answer a workflow that waits for an action or an automation rule.

        Args:
            event_token: What the handler was given. It is valid as long as the workflow waits.
            return_values: Results by their codes.
            log_message: Text for the log of the workflow.

        Errors:
            `ACCESS_DENIED`: The token is not valid any more.

        Scope: bizproc.
        Docs: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-event-send.html
        """
        params = {"EVENT_TOKEN": event_token, "RETURN_VALUES": return_values, "LOG_MESSAGE": log_message}
        return await self._send(Call("bizproc.event.send", params, bool))

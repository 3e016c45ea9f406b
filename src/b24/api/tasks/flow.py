# Generated from specs/tasks/ by `make generate`. Edit the specs, not this file.
"""`tasks.flow.*`"""

from __future__ import annotations

from functools import cached_property
from typing import Required, TypedDict

from b24.call import Call, Group

from .types_flow import Flow, FlowInput, FlowSettingsInput

__all__ = [
    "Flow",
    "FlowChangesInput",
    "FlowFlowGroup",
    "FlowGroup",
    "FlowInput",
    "FlowKeyInput",
    "FlowNameInput",
    "FlowSettingsInput",
]


class FlowChangesInput(FlowSettingsInput, total=False):
    """What to change of a flow. What may be sent, by wire names."""

    id: Required[int]

    name: str | None
    """No other flow may have it."""


class FlowKeyInput(TypedDict, total=False):
    """Which flow. What may be sent, by wire names."""

    id: Required[int]


class FlowNameInput(TypedDict, total=False):
    """Which name to look for. What may be sent, by wire names."""

    name: Required[str]

    id: int | None
    """A flow to leave out."""


class FlowFlowGroup(Group):
    """`tasks.flow.Flow.*`"""

    async def activate(self, *, flow_id: int) -> bool:
        """Turn a flow on, or off if it is on.

        Errors:
            `0`: There is no such flow, the plan knows no flows, or the user may not do this.

        Scope: task. Permission: creator or administrator of the flow.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html
        """
        params = {"flowId": flow_id}
        return await self._send(Call("tasks.flow.Flow.activate", params, bool))

    async def create(self, *, flow_data: FlowInput) -> Flow:
        """Add a flow.

        Errors:
            `0`: A value is not valid, another flow has the name, the plan knows no flows, or the user may not do this.

        Scope: task. Permission: any user but extranet users.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-create.html
        """
        params = {"flowData": flow_data}
        return await self._send(Call("tasks.flow.Flow.create", params, Flow))

    async def delete(self, *, flow_data: FlowKeyInput) -> bool:
        """Delete a flow.

        Errors:
            `0`: There is no such flow, the plan knows no flows, or the user may not do this.

        Scope: task. Permission: creator or administrator of the flow.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-delete.html
        """
        params = {"flowData": flow_data}
        return await self._send(Call("tasks.flow.Flow.delete", params, bool, unwrap="result.deleted"))

    async def get(self, *, flow_id: int) -> Flow:
        """Read a flow.

        Errors:
            `0`: There is no such flow, the plan knows no flows, or the user may not see it.

        Scope: task. Permission: in the flow's team, or may add tasks to it.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-get.html
        """
        params = {"flowId": flow_id}
        return await self._send(Call("tasks.flow.Flow.get", params, Flow, safe=True))

    async def is_exists(self, *, flow_data: FlowNameInput) -> bool:
        """Tell whether a flow has a name.

        Errors:
            `0`: The plan knows no flows, or the user may not do this.

        Scope: task.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-is-exists.html
        """
        params = {"flowData": flow_data}
        return await self._send(Call("tasks.flow.Flow.isExists", params, bool, unwrap="result.exists", safe=True))

    async def pin(self, *, flow_id: int) -> bool:
        """Pin a flow in the list, or unpin it if it is pinned; whether it is pinned now.

        Errors:
            `0`: There is no such flow, the plan knows no flows, or the user may not do this.

        Scope: task. Permission: sees the flow in the list.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-pin.html
        """
        params = {"flowId": flow_id}
        return await self._send(Call("tasks.flow.Flow.pin", params, bool))

    async def update(self, *, flow_data: FlowChangesInput) -> Flow:
        """Change a flow.

        Errors:
            `0`: There is no such flow, a value is not valid, another flow has the name, the plan knows no flows, or the
                user may not do this.

        Scope: task. Permission: creator or administrator of the flow.
        Docs: https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-update.html
        """
        params = {"flowData": flow_data}
        return await self._send(Call("tasks.flow.Flow.update", params, Flow))


class FlowGroup(Group):
    """`tasks.flow.*`"""

    @cached_property
    def flow(self) -> FlowFlowGroup:
        """`tasks.flow.Flow.*`"""
        return FlowFlowGroup(self._sender)

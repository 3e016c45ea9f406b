# Generated from specs/bizproc/ by `make generate`. Edit the specs, not this file.
"""`bizproc.activity.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from b24.call import Call, Group, yes_no

from .types import AvailabilityInput, PropertyInput

__all__ = ["ActivityFieldsInput", "ActivityGroup", "AvailabilityInput", "PropertyInput"]


class ActivityFieldsInput(TypedDict, total=False):
    """What to change of an action. What may be sent, by wire names."""

    HANDLER: str | None
    """Address that is called; of the application's host."""

    AUTH_USER_ID: int | None
    """User whose token the handler gets."""

    USE_SUBSCRIPTION: Literal["Y", "N"] | None
    """Whether the workflow waits for `bizproc.event.send`."""

    NAME: str | Mapping[str, str] | None
    """Name, or names by language."""

    DESCRIPTION: str | Mapping[str, str] | None
    """Text, or texts by language."""

    PROPERTIES: Mapping[str, PropertyInput | Mapping[str, Any]] | None
    """Parameters by their codes: letters, digits and `_`, a letter first."""

    RETURN_PROPERTIES: Mapping[str, PropertyInput | Mapping[str, Any]] | None
    """Results by their codes."""

    DOCUMENT_TYPE: Sequence[str] | None
    """Whose types the properties may have: `[crm, CCrmDocumentDeal, DEAL]` and the like: module, kind of object, and
    type of document.
    """

    FILTER: AvailabilityInput | None
    """Where it is offered."""

    USE_PLACEMENT: Literal["Y", "N"] | None
    """Whether the application shows settings of its own."""

    PLACEMENT_HANDLER: str | None
    """Address that shows them; needed with `USE_PLACEMENT`."""


class ActivityGroup(Group):
    """`bizproc.activity.*`"""

    async def add(
        self,
        *,
        code: str,
        handler: str,
        auth_user_id: int | None = None,
        use_subscription: bool | None = None,
        name: str | Mapping[str, str],
        description: str | Mapping[str, str] | None = None,
        properties: Mapping[str, PropertyInput | Mapping[str, Any]] | None = None,
        return_properties: Mapping[str, PropertyInput | Mapping[str, Any]] | None = None,
        document_type: Sequence[str] | None = None,
        filter: AvailabilityInput | None = None,
        use_placement: bool | None = None,
        placement_handler: str | None = None,
    ) -> bool:
        """Create an action for workflows.

        For applications only, not for webhooks.

        Args:
            code: Its code; letters, digits, `.`, `-` and `_`, only once in the application.
            handler: Address that is called; of the application's host.
            auth_user_id: User whose token the handler gets.
            use_subscription: Whether the workflow waits for `bizproc.event.send`; it does unless this is false.
            name: Name, or names by language.
            description: Text, or texts by language.
            properties: Parameters by their codes: letters, digits and `_`, a letter first.
            return_properties: Results by their codes.
            document_type: Whose types the properties may have: `[crm, CCrmDocumentDeal, DEAL]` and the like: module,
                kind of object, and type of document.
            filter: Where it is offered; everywhere without it.
            use_placement: Whether the application shows settings of its own.
            placement_handler: Address that shows them; needed with `use_placement`.

        Errors:
            `ACCESS_DENIED`: The user is no administrator, or the caller no application.
            `ERROR_ACTIVITY_VALIDATION_FAILURE`: A parameter is missing or not valid.
            `ERROR_UNSUPPORTED_PROTOCOL`: The handler's address does not begin with `http` or `https`.
            `ERROR_WRONG_HANDLER_URL`: The handler's address is not valid.
            `ERROR_ACTIVITY_ALREADY_INSTALLED`: There is one of this code.
            `ERROR_ACTIVITY_ADD_FAILURE`: It was created already, or could not be stored.

        Scope: bizproc. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-add.html
        """
        params = {
            "CODE": code,
            "HANDLER": handler,
            "AUTH_USER_ID": auth_user_id,
            "USE_SUBSCRIPTION": yes_no(use_subscription),
            "NAME": name,
            "DESCRIPTION": description,
            "PROPERTIES": properties,
            "RETURN_PROPERTIES": return_properties,
            "DOCUMENT_TYPE": document_type,
            "FILTER": filter,
            "USE_PLACEMENT": yes_no(use_placement),
            "PLACEMENT_HANDLER": placement_handler,
        }
        return await self._send(Call("bizproc.activity.add", params, bool))

    async def delete(self, *, code: str) -> bool:
        """Delete an action of the application.

        For applications only, not for webhooks.

        Workflows that use it keep it, but it does nothing there.

        Args:
            code: Its code.

        Errors:
            `ACCESS_DENIED`: The user is no administrator, or the caller no application.
            `ERROR_ACTIVITY_VALIDATION_FAILURE`: `code` is missing or not valid.
            `ERROR_ACTIVITY_NOT_FOUND`: There is no such action.

        Scope: bizproc. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-delete.html
        """
        params = {"CODE": code}
        return await self._send(Call("bizproc.activity.delete", params, bool))

    async def list(self) -> Sequence[str]:
        """List the codes of the application's actions.

        For applications only, not for webhooks.

        Errors:
            `ACCESS_DENIED`: The user is no administrator, or the caller no application.

        Scope: bizproc. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-list.html
        """
        return await self._send(Call("bizproc.activity.list", {}, list[str], safe=True))

    async def log(self, *, event_token: str, log_message: str) -> bool:
        """Write to the log of a workflow.

        The template of the workflow must keep a log.

        Args:
            event_token: What the handler was given. It is valid as long as the workflow waits.

        Errors:
            `ERROR_EMPTY_LOG_MESSAGE`: `log_message` is empty.
            `ACCESS_DENIED`: The token is not valid any more.

        Scope: bizproc.
        Docs: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-log.html
        """
        params = {"EVENT_TOKEN": event_token, "LOG_MESSAGE": log_message}
        return await self._send(Call("bizproc.activity.log", params, bool))

    async def update(self, *, code: str, fields: ActivityFieldsInput) -> bool:
        """Change an action of the application.

        For applications only, not for webhooks.

        Args:
            code: Its code.
            fields: At least one field.

        Errors:
            `ACCESS_DENIED`: The user is no administrator, or the caller no application.
            `ERROR_ACTIVITY_VALIDATION_FAILURE`: A parameter is missing or not valid, or there is nothing to change.
            `ERROR_ACTIVITY_NOT_FOUND`: There is no such action.
            `ERROR_UNSUPPORTED_PROTOCOL`: The handler's address does not begin with `http` or `https`.
            `ERROR_WRONG_HANDLER_URL`: The handler's address is not valid.

        Scope: bizproc. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-update.html
        """
        params = {"CODE": code, "FIELDS": fields}
        return await self._send(Call("bizproc.activity.update", params, bool))

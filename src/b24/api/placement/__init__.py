# Generated from specs/placement/ by `make generate`. Edit the specs, not this file.
"""`placement.*`: Widgets that applications put into the portal's pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from attrs import frozen

from b24.call import Call, Group, Record, wire

from .types import PlacementOptions, PlacementOptionsInput, PlacementTexts, PlacementTextsInput

__all__ = [
    "Placement",
    "PlacementFamily",
    "PlacementOptions",
    "PlacementOptionsInput",
    "PlacementTexts",
    "PlacementTextsInput",
]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Placement(Record):
    """A widget in its place."""

    placement: str
    """Code of the place."""

    user_id: Annotated[int, wire("userId")]
    """The one user who gets it; 0 for all."""

    handler: str
    """Address of the widget."""

    options: PlacementOptions

    title: str

    description: str

    lang_all: Annotated[Mapping[str, PlacementTexts], wire("langAll")]
    """Texts by language."""


class PlacementFamily(Group):
    """`placement.*`: Widgets that applications put into the portal's pages."""

    async def bind(
        self,
        *,
        placement: str,
        handler: str,
        title: str | None = None,
        description: str | None = None,
        group_name: str | None = None,
        lang_all: Mapping[str, PlacementTextsInput] | None = None,
        options: PlacementOptionsInput | Mapping[str, Any] | None = None,
        user_id: int | None = None,
    ) -> bool:
        """Put a widget of this application into a place of the portal.

        For applications only, not for webhooks. Nobody sees it until the application's installation is finished. Most
        places need a scope of their own besides, such as `crm`.

        Args:
            placement: Code of the place, one of `placement.list`.
            handler: Address of the widget; it must be reachable from the internet.
            title: Name to show, of a tab or in a menu.
            description: Is not shown anywhere.
            group_name: Groups widgets of one place, where it has groups.
            lang_all: These three texts by language.
            user_id: The one user who gets it; `PAGE_BACKGROUND_WORKER` only.

        Errors:
            `EMPTY_ERROR_HANDLER_URL`: `PAGE_BACKGROUND_WORKER` needs `errorHandlerUrl` in `options`.
            `ERROR_ARGUMENT`: A parameter is missing; `argument` in the answer names it.
            `ERROR_PLACEMENT_MAX_COUNT`: The place takes one widget of an application, and has it.
            `ERROR_PLACEMENT_USER_MODE`: The place does not take `user_id`.
            `WRONG_AUTH_TYPE`: No application made the call.

        Scope: placement. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html
        """
        params = {
            "PLACEMENT": placement,
            "HANDLER": handler,
            "TITLE": title,
            "DESCRIPTION": description,
            "GROUP_NAME": group_name,
            "LANG_ALL": lang_all,
            "OPTIONS": options,
            "USER_ID": user_id,
        }
        return await self._send(Call("placement.bind", params, bool))

    async def get(self) -> Sequence[Placement]:
        """List the widgets of this application.

        For applications only, not for webhooks.

        Errors:
            `WRONG_AUTH_TYPE`: No application made the call.

        Scope: placement. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/widgets/placement-get.html
        """
        return await self._send(Call("placement.get", {}, list[Placement], safe=True))

    async def list(self, *, scope: str | None = None, full: bool | None = None) -> Sequence[str]:
        """List the codes of the places that widgets can be put into.

        For applications only, not for webhooks. Without parameters, those for the application's scopes and for any.

        Args:
            scope: Only the places of this scope.
            full: Whether to list all places that there are; passed over with `scope`. Default: `False`.

        Errors:
            `WRONG_AUTH_TYPE`: No application made the call.

        Scope: placement.
        Docs: https://apidocs.bitrix24.com/api-reference/widgets/placement-list.html
        """
        params = {"SCOPE": scope, "FULL": full}
        return await self._send(Call("placement.list", params, list[str], safe=True))

    async def unbind(self, *, placement: str, handler: str | None = None, user_id: int | None = None) -> int:
        """Remove widgets of this application from a place.

        For applications only, not for webhooks. The answer counts each widget when it is found and again when it is
        removed: 4 for two.

        Args:
            placement: Code of the place.
            handler: Address of the widget; without it, all in this place.
            user_id: Only the widgets of this user.

        Errors:
            `ACCESS_DENIED`: The user is no administrator.
            `ERROR_ARGUMENT`: `placement` is missing or no text.
            `WRONG_AUTH_TYPE`: No application made the call.

        Scope: placement. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/widgets/placement-unbind.html
        """
        params = {"PLACEMENT": placement, "HANDLER": handler, "USER_ID": user_id}
        return await self._send(Call("placement.unbind", params, int, unwrap="result.count"))

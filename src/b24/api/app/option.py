# Generated from specs/app/ by `make generate`. Edit the specs, not this file.
"""`app.option.*`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from b24.call import Call, Group, Raw


class OptionGroup(Group):
    """`app.option.*`"""

    async def get(self, *, option: str | None = None) -> Any:
        """Get the values that this application keeps for all users.

        For applications only, not for webhooks.

        Args:
            option: The value to get; without it, all of them by name.

        Errors:
            `AccessException`: No user or no application made the call.

        Scope: none.
        Docs: https://apidocs.bitrix24.com/api-reference/common/settings/app-option-get.html
        """
        params = {"option": option}
        return await self._send(Call("app.option.get", params, Raw, safe=True))

    async def set(self, *, options: Mapping[str, Any]) -> bool:
        """Keep values of this application for all users.

        For applications only, not for webhooks. Values that are not named stay.

        Args:
            options: Values by name.

        Errors:
            `AccessException`: The user is no administrator, or no application made the call.
            `ArgumentNullException`: `options` is empty.

        Scope: none. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/common/settings/app-option-set.html
        """
        params = {"options": options}
        return await self._send(Call("app.option.set", params, bool))

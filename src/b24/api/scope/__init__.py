# Generated from specs/scope.yaml by `make generate`. Edit the specs, not this file.
"""`scope`: List the scopes of this application or webhook."""

from __future__ import annotations

from collections.abc import Sequence

from b24.call import Call, Group


class ScopeFamily(Group):
    """`scope`: List the scopes of this application or webhook."""

    async def __call__(self, *, full: bool | None = None) -> Sequence[str]:
        """List the scopes of this application or webhook.

        Args:
            full: Whether to list all scopes that there are.

        Scope: none.
        Docs: https://apidocs.bitrix24.com/api-reference/common/system/scope.html
        """
        params = {"full": full}
        return await self._send(Call("scope", params, list[str], safe=True))

# Generated from specs/methods.yaml by `make generate`. Edit the specs, not this file.
"""`methods`: List the names of methods."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import deprecated

from b24.call import Call, Group


class MethodsFamily(Group):
    """`methods`: List the names of methods."""

    @deprecated("use method.get", category=None)
    async def __call__(self, *, full: bool | None = None, scope: str | None = None) -> Sequence[str]:
        """List the names of methods.

        Without parameters, those that this application or webhook may call.

        Args:
            full: Whether to list all methods that there are.
            scope: Only the methods of this scope; empty for those that need none.

        Scope: none.
        Deprecated: use method.get.
        Docs: https://apidocs.bitrix24.com/api-reference/common/system/methods.html
        """
        params = {"full": full, "scope": scope}
        return await self._send(Call("methods", params, list[str], safe=True))

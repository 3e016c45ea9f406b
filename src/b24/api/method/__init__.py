# Generated from specs/method/ by `make generate`. Edit the specs, not this file.
"""`method.*`: Whether methods exist."""

from __future__ import annotations

from typing import Annotated

from attrs import frozen

from b24.call import Call, Group, Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class MethodGet(Record):
    """What `method.get` returns."""

    is_existing: Annotated[bool, wire("isExisting")]
    """Whether the portal has it."""

    is_available: Annotated[bool, wire("isAvailable")]
    """Whether the scopes allow to call it."""


class MethodFamily(Group):
    """`method.*`: Whether methods exist."""

    async def get(self, *, name: str | None = None) -> MethodGet:
        """Tell whether a method exists, and whether it may be called.

        Args:
            name: In small letters. Without it both answers are false.

        Scope: none.
        Docs: https://apidocs.bitrix24.com/api-reference/common/system/method-get.html
        """
        params = {"name": name}
        return await self._send(Call("method.get", params, MethodGet, safe=True))

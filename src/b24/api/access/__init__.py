# Generated from specs/access/ by `make generate`. Edit the specs, not this file.
"""`access.*`: What codes of access mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from b24.call import Call, Group, Record


@frozen(kw_only=True, repr=False, weakref_slot=False)
class AccessName(Record):
    """Whom a code of access stands for."""

    name: str
    """In the language of the portal."""

    provider: str
    """Name of what the code is from; empty for `G2` and `AU`."""

    provider_id: str
    """Its id, such as `other`."""


class AccessFamily(Group):
    """`access.*`: What codes of access mean."""

    async def name(self, *, access: Sequence[str]) -> Mapping[str, AccessName]:
        """Name the users and groups that codes of access stand for.

        Codes that do not exist are left out.

        Args:
            access: `U1` is a user, `G2` a group of users, `AU` all who are logged in. An empty list gives nothing.

        Scope: none.
        Docs: https://apidocs.bitrix24.com/api-reference/common/system/access-name.html
        """
        params = {"ACCESS": access}
        return await self._send(Call("access.name", params, dict[str, AccessName], safe=True))

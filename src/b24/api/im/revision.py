# Generated from specs/im/ by `make generate`. Edit the specs, not this file.
"""`im.revision.*`"""

from __future__ import annotations

from attrs import frozen

from b24.call import Call, Group, Record


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Revisions(Record):
    """Revisions of the messenger's APIs."""

    rest: int

    web: int

    mobile: int

    desktop: int

    im_revision_mobile: int
    """The same as `mobile`."""


class RevisionGroup(Group):
    """`im.revision.*`"""

    async def get(self) -> Revisions:
        """Revisions of the messenger's APIs.

        Scope: im.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/im-revision-get.html
        """
        return await self._send(Call("im.revision.get", {}, Revisions, safe=True))

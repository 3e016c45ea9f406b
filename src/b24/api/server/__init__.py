# Generated from specs/server/ by `make generate`. Edit the specs, not this file.
"""`server.*`: The portal's server."""

from __future__ import annotations

import datetime as dt

from b24.call import Call, Group


class ServerFamily(Group):
    """`server.*`: The portal's server."""

    async def time(self) -> dt.datetime:
        """Tell the time of the server.

        Scope: none.
        Docs: https://apidocs.bitrix24.com/api-reference/common/system/server-time.html
        """
        return await self._send(Call("server.time", {}, dt.datetime, safe=True))

# Generated from specs/app/ by `make generate`. Edit the specs, not this file.
"""`app.*`: This application and what it keeps in the portal."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Annotated

from attrs import frozen

from b24.call import Call, Group, Record, wire

if TYPE_CHECKING:
    from .option import OptionGroup


@frozen(kw_only=True, repr=False, weakref_slot=False)
class AppInfo(Record):
    """What `app.info` returns."""

    id: Annotated[int, wire("ID")]
    """Number of the application in the portal."""

    code: Annotated[str, wire("CODE")]

    version: Annotated[int, wire("VERSION")]
    """The version that is installed."""

    status: Annotated[str, wire("STATUS")]
    """One of `F` (free), `D` (demo), `T` (trial, for some time), `P` (paid), `L` (local)."""

    installed: Annotated[bool, wire("INSTALLED")]
    """Whether the installation is finished; until then administrators alone see the application."""

    payment_expired: Annotated[bool, wire("PAYMENT_EXPIRED")]
    """Whether the time of the payment or of the trial is over."""

    days: Annotated[int | None, wire("DAYS")] = None
    """Days that are left of it; negative in the days of grace after it."""

    language_id: Annotated[str | None, wire("LANGUAGE_ID")] = None
    """Language of the portal."""

    license: Annotated[str, wire("LICENSE")]
    """The plan with its region, such as `de_ent250`. It may stay while the plan's contents change."""

    license_type: Annotated[str | None, wire("LICENSE_TYPE")] = None
    """The plan, such as `ent250`."""

    license_family: Annotated[str | None, wire("LICENSE_FAMILY")] = None
    """The kind of plan, such as `ent`."""


class AppFamily(Group):
    """`app.*`: This application and what it keeps in the portal."""

    @cached_property
    def option(self) -> OptionGroup:
        """`app.option.*`"""
        from .option import OptionGroup

        return OptionGroup(self._sender)

    async def info(self) -> AppInfo:
        """Describe this application and the portal's plan.

        For applications only, not for webhooks.

        Errors:
            `ACCESS_DENIED`: No application made the call.

        Scope: none.
        Docs: https://apidocs.bitrix24.com/api-reference/common/system/app-info.html
        """
        return await self._send(Call("app.info", {}, AppInfo, safe=True))

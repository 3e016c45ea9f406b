# Generated from specs/telephony/ by `make generate`. Edit the specs, not this file.
"""`telephony.externalLine.*`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from attrs import frozen

from b24.call import Call, Group, Nothing, Record, wire, yes_no

from .types import ExternalLine

__all__ = ["ExternalLine", "ExternalLineAdd", "ExternalLineGroup", "ExternalLineUpdate"]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ExternalLineAdd(Record):
    """What `telephony.externalLine.add` returns."""

    id: Annotated[int, wire("ID")]
    """Number of the new line."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ExternalLineUpdate(Record):
    """What `telephony.externalLine.update` returns."""

    id: Annotated[int, wire("ID")]
    """Number of the line."""


class ExternalLineGroup(Group):
    """`telephony.externalLine.*`"""

    async def add(
        self, *, number: str, name: str | None = None, crm_auto_create: bool | None = None
    ) -> ExternalLineAdd:
        """Add a line of an external PBX.

        Only an application can call it.

        Args:
            crm_auto_create: Whether outgoing calls to unknown numbers add an object to the CRM. Default: `True`.

        Errors:
            `ERROR_CORE`: The number is empty or taken, or the line could not be saved.
            `WRONG_AUTH_TYPE`: Not called by an application.

        Scope: telephony.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-add.html
        """
        params = {"NUMBER": number, "NAME": name, "CRM_AUTO_CREATE": yes_no(crm_auto_create)}
        return await self._send(Call("telephony.externalLine.add", params, ExternalLineAdd))

    async def delete(self, *, number: str) -> None:
        """Delete a line of an external PBX.

        Only an application can call it.

        Args:
            number: Which line, from `telephony.externalLine.get`.

        Errors:
            `ERROR_CORE`: The number is empty or not one of the application's lines.
            `WRONG_AUTH_TYPE`: Not called by an application.

        Scope: telephony.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-delete.html
        """
        params = {"NUMBER": number}
        return await self._send(Call("telephony.externalLine.delete", params, Nothing))

    async def get(self) -> Sequence[ExternalLine]:
        """External lines of this application.

        Only an application can call it.

        Errors:
            `WRONG_AUTH_TYPE`: Not called by an application.

        Scope: telephony.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-get.html
        """
        return await self._send(Call("telephony.externalLine.get", {}, list[ExternalLine], safe=True))

    async def update(
        self, *, number: str, name: str | None = None, crm_auto_create: bool | None = None
    ) -> ExternalLineUpdate:
        """Change a line of an external PBX.

        Only an application can call it. Send `name` or `crm_auto_create`, or both.

        Args:
            number: Which line, from `telephony.externalLine.get`.
            crm_auto_create: Whether outgoing calls to unknown numbers add an object to the CRM.

        Errors:
            `ERROR_CORE`: The number is empty or not one of the application's lines, or there is nothing to change.
            `WRONG_AUTH_TYPE`: Not called by an application.

        Scope: telephony.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-update.html
        """
        params = {"NUMBER": number, "NAME": name, "CRM_AUTO_CREATE": yes_no(crm_auto_create)}
        return await self._send(Call("telephony.externalLine.update", params, ExternalLineUpdate))

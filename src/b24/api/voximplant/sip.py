# Generated from specs/voximplant/ by `make generate`. Edit the specs, not this file.
"""`voximplant.sip.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Any, Literal

from attrs import frozen

from b24.call import Call, Group, Offset, Pages, Record, wire

from .types import SipLine

__all__ = ["SipConnectorGroup", "SipConnectorStatus", "SipGroup", "SipLine", "SipStatus"]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class SipConnectorStatus(Record):
    """What `voximplant.sip.connector.status` returns."""

    free_minutes: Annotated[int, wire("FREE_MINUTES")]
    """Minutes left for setting up and testing the connector."""

    paid: Annotated[bool, wire("PAID")]
    """Whether the connector is paid for."""

    paid_date_end: Annotated[dt.date | None, wire("PAID_DATE_END")] = None
    """Last day of the paid period; given only while it is paid for."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class SipStatus(Record):
    """What `voximplant.sip.status` returns."""

    reg_id: Annotated[int, wire("REG_ID")]

    last_updated: Annotated[dt.datetime | None, wire("LAST_UPDATED")] = None
    """When the status last changed; comes without a time zone."""

    error_message: Annotated[str | None, wire("ERROR_MESSAGE")] = None
    """Why the registration failed; empty if it did not."""

    status_code: Annotated[int | None, wire("STATUS_CODE")] = None
    """SIP status of the registration, 200 for success."""

    status_result: Annotated[str, wire("STATUS_RESULT")]
    """One of `success` (registered), `error` (failed), `in_progress` (under way), `wait` (not begun yet)."""


class SipConnectorGroup(Group):
    """`voximplant.sip.connector.*`"""

    async def status(self) -> SipConnectorStatus:
        """Status of the SIP connector.

        Errors:
            `ACCESS_DENIED`: The user may not manage numbers.

        Scope: telephony. Permission: Manage numbers - change - any.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-connector-status.html
        """
        return await self._send(Call("voximplant.sip.connector.status", {}, SipConnectorStatus, safe=True))


class SipGroup(Group):
    """`voximplant.sip.*`"""

    @cached_property
    def connector(self) -> SipConnectorGroup:
        """`voximplant.sip.connector.*`"""
        return SipConnectorGroup(self._sender)

    async def add(
        self,
        *,
        server: str,
        login: str,
        password: str | None = None,
        type: Literal["cloud", "office"] | None = None,
        title: str | None = None,
    ) -> SipLine:
        """Create a SIP line for this application.

        Args:
            server: Address of the registration server.
            password: At most 100 characters. The call does without it, the registration does not.
            type: One of `cloud` (a provider's PBX on the internet; at most ten of them), `office` (a PBX of the
                company's own). Default: `cloud`.
            title: Name of the line. Without it the portal shows one made of type and number, and `title` stays empty.

        Errors:
            `ACCESS_DENIED`: The user may not manage numbers.
            `CHECK_FIELDS_ERROR`: The server or the login is missing, or the password is longer than 100 characters.
            `MAX_CLOUD_PBX`: Ten cloud lines are connected already.
            `TITLE_EXISTS`: Another line has this name.

        Scope: telephony. Permission: Manage numbers - change - any.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-add.html
        """
        params = {"SERVER": server, "LOGIN": login, "PASSWORD": password, "TYPE": type, "TITLE": title}
        return await self._send(Call("voximplant.sip.add", params, SipLine))

    async def delete(self, *, config_id: int) -> bool:
        """Delete a SIP line of this application.

        Args:
            config_id: `config_id` of the line, from `voximplant.sip.get`.

        Errors:
            `ACCESS_DENIED`: The user may not manage numbers.
            `ERROR_NOT_FOUND`: This application has no line of this number.
            `REG_ID_NOT_FOUND`: The line's registration is gone.

        Scope: telephony. Permission: Manage numbers - change - any.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-delete.html
        """
        params = {"CONFIG_ID": config_id}
        return await self._send(Call("voximplant.sip.delete", params, bool))

    def get(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        sort: str | None = None,
        order: Literal["ASC", "DESC"] | None = None,
    ) -> Pages[SipLine]:
        """List the SIP lines that this application created.

        Args:
            filter: By the fields of a line and by `ID`; a list of values means any of them.
            sort: Field to sort by, one of those for `filter`.
            order: One of `ASC`, `DESC`.

        Errors:
            `ACCESS_DENIED`: The user may not manage numbers.

        Scope: telephony. Permission: Manage numbers - change - any.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-get.html
        """
        params = {"FILTER": filter, "SORT": sort, "ORDER": order}
        return self._pages(Call("voximplant.sip.get", params, list[SipLine], paging=Offset(), safe=True))

    async def status(self, *, reg_id: int) -> SipStatus:
        """Status of a cloud line's registration with its provider.

        Args:
            reg_id: `reg_id` of the line, from `voximplant.sip.get`.

        Errors:
            `ACCESS_DENIED`: The user may not manage numbers.
            `REG_ID_NOT_FOUND`: There is no registration of this number.

        Scope: telephony. Permission: Manage numbers - change - any.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-status.html
        """
        params = {"REG_ID": reg_id}
        return await self._send(Call("voximplant.sip.status", params, SipStatus, safe=True))

    async def update(
        self,
        *,
        config_id: int,
        title: str | None = None,
        server: str | None = None,
        login: str | None = None,
        password: str | None = None,
    ) -> bool:
        """Change a SIP line of this application.

        Send at least one of `title`, `server`, `login` and `password`.

        Args:
            config_id: `config_id` of the line, from `voximplant.sip.get`.
            title: New name of the line.
            server: New address of the registration server.
            password: At most 100 characters.

        Errors:
            `ACCESS_DENIED`: The user may not manage numbers.
            `CHECK_FIELDS_ERROR`: The server or the login is empty, or the password is longer than 100 characters.
            `ERROR_NOT_FOUND`: This application has no line of this number.
            `TITLE_EXISTS`: Another line has this name.

        Scope: telephony. Permission: Manage numbers - change - any.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-update.html
        """
        params = {"CONFIG_ID": config_id, "TITLE": title, "SERVER": server, "LOGIN": login, "PASSWORD": password}
        return await self._send(Call("voximplant.sip.update", params, bool))

# Generated from specs/telephony/ by `make generate`. Edit the specs, not this file.
"""`telephony.externalCall.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Any, Literal

from attrs import field, frozen

from b24.call import Call, Group, Record, one_zero, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class CreatedEntity(Record):
    """An object that a call added to the CRM."""

    entity_type: Annotated[str, wire("ENTITY_TYPE")]

    entity_id: Annotated[int, wire("ENTITY_ID")]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ExternalCallAttachRecord(Record):
    """What `telephony.externalCall.attachRecord` returns."""

    file_id: Annotated[int | None, wire("FILE_ID")] = None
    """The attached file."""

    upload_url: Annotated[str | None, wire("uploadUrl")] = field(default=None, repr=False)
    """Where to upload the file, if its content was not sent. The address carries its authorization."""

    field_name: Annotated[str | None, wire("fieldName")] = None
    """Name of the form field that carries the upload."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ExternalCallFinish(Record):
    """What `telephony.externalCall.finish` returns."""

    id: Annotated[int, wire("ID")]
    """Number of the record in the statistics."""

    call_id: Annotated[str, wire("CALL_ID")]

    external_call_id: Annotated[str | None, wire("EXTERNAL_CALL_ID")] = None
    """The call's id in the PBX."""

    portal_user_id: Annotated[int | None, wire("PORTAL_USER_ID")] = None
    """The employee."""

    phone_number: Annotated[str | None, wire("PHONE_NUMBER")] = None
    """The client's number."""

    portal_number: Annotated[str | None, wire("PORTAL_NUMBER")] = None
    """Line of the call."""

    incoming: Annotated[int, wire("INCOMING")]
    """Type of the call, as `TYPE` of `telephony.externalCall.register`."""

    call_duration: Annotated[int, wire("CALL_DURATION")]
    """In seconds."""

    call_start_date: Annotated[dt.datetime | None, wire("CALL_START_DATE")] = None
    """May arrive as an empty object; `voximplant.statistic.get` then tells."""

    call_status: Annotated[bool, wire("CALL_STATUS")]
    """Whether the call was successful."""

    call_vote: Annotated[int | None, wire("CALL_VOTE")] = None

    cost: Annotated[Decimal | None, wire("COST")] = None

    cost_currency: Annotated[str | None, wire("COST_CURRENCY")] = None

    call_failed_code: Annotated[str | None, wire("CALL_FAILED_CODE")] = None
    """How the call ended, as `STATUS_CODE`."""

    call_failed_reason: Annotated[str | None, wire("CALL_FAILED_REASON")] = None

    rest_app_id: Annotated[int | None, wire("REST_APP_ID")] = None
    """The application."""

    rest_app_name: Annotated[str | None, wire("REST_APP_NAME")] = None

    crm_activity_id: Annotated[int | None, wire("CRM_ACTIVITY_ID")] = None
    """The CRM activity of the call."""

    comment: Annotated[str | None, wire("COMMENT")] = None

    crm_entity_type: Annotated[str | None, wire("CRM_ENTITY_TYPE")] = None
    """What the call belongs to in the CRM."""

    crm_entity_id: Annotated[int | None, wire("CRM_ENTITY_ID")] = None

    errors: Annotated[Any, wire("ERRORS")] = None
    """What else went wrong on the way."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ExternalCallRegister(Record):
    """What `telephony.externalCall.register` returns."""

    call_id: Annotated[str, wire("CALL_ID")]
    """Id of the call for the other methods."""

    crm_created_lead: Annotated[int | None, wire("CRM_CREATED_LEAD")] = None
    """The lead that was added."""

    crm_created_entities: Annotated[Sequence[CreatedEntity], wire("CRM_CREATED_ENTITIES")]
    """All that was added to the CRM."""

    crm_entity_type: Annotated[str | None, wire("CRM_ENTITY_TYPE")] = None
    """What the call belongs to in the CRM."""

    crm_entity_id: Annotated[int | None, wire("CRM_ENTITY_ID")] = None

    lead_creation_error: Annotated[str | None, wire("LEAD_CREATION_ERROR")] = None
    """Why no lead could be added."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FoundEntity(Record):
    """A contact, company or lead that has the number."""

    crm_entity_type: Annotated[str, wire("CRM_ENTITY_TYPE")]
    """One of `CONTACT`, `COMPANY`, `LEAD`."""

    crm_entity_id: Annotated[int, wire("CRM_ENTITY_ID")]

    assigned_by_id: Annotated[int | None, wire("ASSIGNED_BY_ID")] = None
    """The employee responsible."""

    name: Annotated[str | None, wire("NAME")] = None

    assigned_by: Annotated[ResponsibleUser | None, wire("ASSIGNED_BY")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ResponsibleUser(Record):
    """The employee responsible for an object of the CRM."""

    id: Annotated[int, wire("ID")]

    timeman_status: Annotated[str | None, wire("TIMEMAN_STATUS")] = None
    """State of the working day. One of `OPENED` (begun), `CLOSED` (over), `PAUSED` (paused), `EXPIRED` (not closed
    in time), `UNAVAILABLE` (not tracked for this user), `NOT_INSTALLED` (not tracked on this portal).
    """

    user_phone_inner: Annotated[str | None, wire("USER_PHONE_INNER")] = None
    """Extension."""

    work_phone: Annotated[str | None, wire("WORK_PHONE")] = None

    personal_phone: Annotated[str | None, wire("PERSONAL_PHONE")] = None

    personal_mobile: Annotated[str | None, wire("PERSONAL_MOBILE")] = None


class ExternalCallGroup(Group):
    """`telephony.externalCall.*`"""

    async def attach_record(
        self,
        *,
        call_id: str,
        record_url: str | None = None,
        filename: str | None = None,
        file_content: bytes | None = None,
    ) -> ExternalCallAttachRecord:
        """Attach a recording to a finished call and to its CRM activity.

        The recording comes from `record_url`, or from `filename` and `file_content`. With `filename` alone the answer
        is an address to upload the file to. A second recording takes the place of the first.

        Args:
            call_id: From `telephony.externalCall.register`.
            record_url: Where the portal downloads the file.
            filename: Ends in `.wav` or `.mp3`; without it, the name in `record_url`.

        Errors:
            `ERROR_CORE`: The call is not in the statistics (is it finished?), the name or the content is missing or not
                valid, or the address did not give the file.

        Scope: telephony.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-attach-record.html
        """
        params = {"CALL_ID": call_id, "RECORD_URL": record_url, "FILENAME": filename, "FILE_CONTENT": file_content}
        return await self._send(Call("telephony.externalCall.attachRecord", params, ExternalCallAttachRecord))

    async def finish(
        self,
        *,
        call_id: str,
        user_id: int | None = None,
        user_phone_inner: str | None = None,
        duration: int | None = None,
        cost: Decimal | float | None = None,
        cost_currency: str | None = None,
        status_code: Literal[
            "200", "304", "402", "403", "404", "423", "480", "484", "486", "503", "603", "603-S", "OTHER"
        ]
        | None = None,
        failed_reason: str | None = None,
        record_url: str | None = None,
        vote: int | None = None,
        add_to_chat: bool | None = None,
    ) -> ExternalCallFinish:
        """Finish a registered call and put it into the statistics and the CRM.

        Only an application can call it.

        Args:
            call_id: From `telephony.externalCall.register`.
            user_id: The employee, who becomes responsible for what the call added to the CRM; this or
                `user_phone_inner` is needed.
            user_phone_inner: The employee's extension.
            duration: In seconds. Default: `0`.
            cost: Default: `0`.
            cost_currency: A currency of `crm.currency.list`.
            status_code: How the call ended; without it `200`, or `304` if there is no duration. One of `200`
                (successful), `304` (missed), `402` (not enough money), `403` (forbidden), `404` (wrong number), `423`
                (blocked), `480` (temporarily unavailable), `484` (destination unavailable), `486` (busy), `503`
                (destination unavailable), `603` (declined), `603-S` (cancelled), `OTHER` (not known).
            failed_reason: How the call ended, in words.
            record_url: Address of the recording. Outdated, use `telephony.externalCall.attachRecord`.
            vote: Rating from 1 to 5; 0 if there is none.
            add_to_chat: Whether the employee gets a chat message about the call. Default: `True`.

        Errors:
            `ERROR_CORE`: The call is not registered, the user is not named, not found or not active, or the statistics
                could not be written.
            `INVALID_ARGUMENT`: `call_id` is not a text.
            `WRONG_AUTH_TYPE`: Not called by an application.

        Scope: telephony.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-finish.html
        """
        params = {
            "CALL_ID": call_id,
            "USER_ID": user_id,
            "USER_PHONE_INNER": user_phone_inner,
            "DURATION": duration,
            "COST": cost,
            "COST_CURRENCY": cost_currency,
            "STATUS_CODE": status_code,
            "FAILED_REASON": failed_reason,
            "RECORD_URL": record_url,
            "VOTE": vote,
            "ADD_TO_CHAT": one_zero(add_to_chat),
        }
        return await self._send(Call("telephony.externalCall.finish", params, ExternalCallFinish))

    async def hide(self, *, call_id: str, user_id: int | Sequence[int] | None = None) -> bool:
        """Hide the call card from users.

        Returns false if there is no such call.

        Args:
            call_id: From `telephony.externalCall.register`.
            user_id: One user or several to whom it was shown.

        Scope: telephony.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-hide.html
        """
        params = {"CALL_ID": call_id, "USER_ID": user_id}
        return await self._send(Call("telephony.externalCall.hide", params, bool))

    async def register(
        self,
        *,
        user_id: int | None = None,
        user_phone_inner: str | None = None,
        phone_number: str,
        type: Literal[1, 2, 3, 4, 5],
        call_start_date: dt.datetime | None = None,
        crm_create: bool | None = None,
        crm_source: str | None = None,
        crm_entity_type: Literal["CONTACT", "COMPANY", "LEAD"] | None = None,
        crm_entity_id: int | None = None,
        show: bool | None = None,
        add_to_chat: bool | None = None,
        call_list_id: int | None = None,
        line_number: str | None = None,
        external_call_id: str | None = None,
    ) -> ExternalCallRegister:
        """Register a call of an external PBX.

        Only an application can call it. The CRM activity appears when `telephony.externalCall.finish` is called too.

        A call of the same application, type, numbers, user and `external_call_id` is registered once in 30 minutes: the
        answer is then the `CALL_ID` of the first. Give every call an `external_call_id` of its own.

        Args:
            user_id: The employee; this or `user_phone_inner` is needed.
            user_phone_inner: The employee's extension.
            phone_number: The client's number.
            type: One of `1` (outgoing), `2` (incoming), `3` (incoming and redirected), `4` (callback), `5`
                (informational).
            call_start_date: When the call began; without it, now.
            crm_create: Whether an unknown number adds an object to the CRM; for outgoing calls see `CRM_AUTO_CREATE` of
                the line. Default: `False`.
            crm_source: Source of what is added to the CRM, a `STATUS_ID` of `crm.status.list` with `ENTITY_ID`
                `SOURCE`.
            crm_entity_type: What the call belongs to in the CRM. One of `CONTACT`, `COMPANY`, `LEAD`.
            show: Whether the call card opens. Default: `True`.
            add_to_chat: Whether the employee gets a chat message about the call. Default: `True`.
            call_list_id: Call list the call was made from, as the event `OnExternalCallStart` names it.
            line_number: `NUMBER` of the external line. Better sent always: reports go by it.
            external_call_id: The call's id in the PBX.

        Errors:
            `ERROR_CORE`: The user is not named, not found or not active, or the type, the start or the number is not
                valid.
            `WRONG_AUTH_TYPE`: Not called by an application.

        Scope: telephony.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-register.html
        """
        params = {
            "USER_ID": user_id,
            "USER_PHONE_INNER": user_phone_inner,
            "PHONE_NUMBER": phone_number,
            "TYPE": type,
            "CALL_START_DATE": call_start_date,
            "CRM_CREATE": one_zero(crm_create),
            "CRM_SOURCE": crm_source,
            "CRM_ENTITY_TYPE": crm_entity_type,
            "CRM_ENTITY_ID": crm_entity_id,
            "SHOW": one_zero(show),
            "ADD_TO_CHAT": one_zero(add_to_chat),
            "CALL_LIST_ID": call_list_id,
            "LINE_NUMBER": line_number,
            "EXTERNAL_CALL_ID": external_call_id,
        }
        return await self._send(Call("telephony.externalCall.register", params, ExternalCallRegister))

    async def search_crm_entities(self, *, phone_number: str) -> Sequence[FoundEntity]:
        """Find a phone number in the CRM, with the employees responsible.

        Errors:
            `ERROR_CORE`: The number is missing, or the portal has no CRM.

        Scope: telephony.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-search-crm-entities.html
        """
        params = {"PHONE_NUMBER": phone_number}
        return await self._send(Call("telephony.externalCall.searchCrmEntities", params, list[FoundEntity], safe=True))

    async def show(self, *, call_id: str, user_id: int | Sequence[int] | None = None) -> bool:
        """Show the call card to users.

        Returns false if there is no such call.

        Args:
            call_id: From `telephony.externalCall.register`.
            user_id: One user or several; without it, the one the call was registered for.

        Scope: telephony.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-show.html
        """
        params = {"CALL_ID": call_id, "USER_ID": user_id}
        return await self._send(Call("telephony.externalCall.show", params, bool))

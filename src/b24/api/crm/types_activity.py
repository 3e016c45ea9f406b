# Generated from specs/crm/_activity.yaml by `make generate`. Edit the specs, not this file.
"""Types of `crm.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal, TypedDict

from attrs import field, frozen

from b24.call import Record, Upload, wire

from .types_layout import Layout

__all__ = [
    "Activity",
    "ActivityBadge",
    "ActivityBinding",
    "ActivityCommunication",
    "ActivityCommunicationInput",
    "ActivityFile",
    "ActivityFileInput",
    "ActivityInput",
    "ActivityParty",
    "ActivitySettings",
    "ActivitySettingsInput",
    "ConfigurableActivity",
    "ConfigurableActivityFields",
    "ConfigurableActivityFieldsInput",
    "Layout",
]


class ActivityInput(TypedDict, total=False):
    """A call, a meeting, an e-mail or another activity. What may be sent, by wire names."""

    OWNER_ID: int
    """The object it belongs to; only `crm.activity.binding.move` changes it."""

    OWNER_TYPE_ID: int
    """Kind of that object, such as 2 for a deal; not to be changed later."""

    TYPE_ID: Literal[0, 1, 2, 3, 4, 5, 6]
    """Not to be changed later. Tasks are made by the methods of tasks. One of `0` (not set), `1` (meeting), `2`
    (call), `3` (task), `4` (e-mail), `5` (import of events of the calendar), `6` (as the provider says).
    """

    PROVIDER_ID: str
    """What made it, such as `CRM_TODO`, `VOXIMPLANT_CALL` or, for applications, `REST_APP`."""

    PROVIDER_TYPE_ID: str
    """Kind by the provider; of applications, `TYPE_ID` of `crm.activity.type.list`."""

    PROVIDER_GROUP_ID: str

    PROVIDER_PARAMS: Mapping[str, Any]

    PROVIDER_DATA: str

    ASSOCIATED_ENTITY_ID: int
    """What the provider links to it, such as a task."""

    SUBJECT: str

    DESCRIPTION: str

    DESCRIPTION_TYPE: Literal[0, 1, 2, 3]
    """How the description is written. One of `0` (not set), `1` (plain text), `2` (BBCode), `3` (HTML)."""

    LOCATION: str

    START_TIME: dt.datetime

    END_TIME: dt.datetime

    DEADLINE: dt.datetime
    """The portal takes `START_TIME` of calls and meetings, `END_TIME` of tasks."""

    COMPLETED: Literal["Y", "N"]
    """An e-mail that goes out and is not completed is not sent."""

    STATUS: Literal[0, 1, 2, 3]
    """One of `0` (not set), `1` (open), `2` (completed), `3` (completed by itself)."""

    RESPONSIBLE_ID: int
    """User."""

    PRIORITY: Literal[0, 1, 2, 3]
    """One of `0` (not set), `1` (low), `2` (medium), `3` (high)."""

    DIRECTION: Literal[0, 1, 2]
    """Of calls and e-mails. One of `0` (not set), `1` (incoming), `2` (outgoing)."""

    NOTIFY_TYPE: Literal[0, 1, 2, 3]
    """Unit of how long before the start users are reminded. One of `0` (no reminder), `1` (minutes), `2` (hours),
    `3` (days).
    """

    NOTIFY_VALUE: int
    """How many of these units before the start."""

    IS_INCOMING_CHANNEL: Literal["Y", "N"]
    """Whether it came in, as from an open channel."""

    COMMUNICATIONS: Sequence[ActivityCommunicationInput]
    """Phone numbers of a call, addresses of an e-mail, names of a meeting; lists tell if `select` names it."""

    FILES: Sequence[ActivityFileInput | Mapping[str, Any]]
    """Lists tell if `select` names it."""

    WEBDAV_ELEMENTS: Sequence[ActivityFileInput | Mapping[str, Any]]
    """Outdated."""

    SETTINGS: ActivitySettingsInput | Mapping[str, Any]

    ORIGINATOR_ID: str
    """System outside that the data is from."""

    ORIGIN_ID: str
    """Its id there."""

    ORIGIN_VERSION: str
    """Its version there; keeps that system from overwriting newer data."""

    AUTOCOMPLETE_RULE: int
    """Rule that completed it."""

    RESULT_STATUS: int

    RESULT_STREAM: int
    """For reports."""

    RESULT_SOURCE_ID: str

    RESULT_MARK: int

    RESULT_VALUE: Decimal | float

    RESULT_SUM: Decimal | float

    RESULT_CURRENCY_ID: str


class ActivityCommunicationInput(TypedDict, total=False):
    """A phone number, an address or a name that an activity is with. What may be sent, by wire names."""

    TYPE: str
    """Such as `PHONE` or `EMAIL`."""

    VALUE: str

    ENTITY_ID: int
    """Whose it is."""

    ENTITY_TYPE_ID: int
    """Kind of that object, such as 3 for a contact."""


class ActivityFileInput(TypedDict, total=False):
    """A file of an activity. What may be sent, by wire names."""

    fileData: Upload


class ActivitySettingsInput(TypedDict, total=False):
    """What the provider of an activity keeps. What may be sent, by wire names."""

    DISABLE_SENDING_MESSAGE_COPY: Literal["Y", "N"]
    """Whether the sender of an e-mail gets no copy."""


class ConfigurableActivityFieldsInput(TypedDict, total=False):
    """What an activity of an application is about. What may be sent, by wire names."""

    typeId: str
    """Its kind: `CONFIGURABLE`, or `TYPE_ID` of `crm.activity.type.list` for such activities. Default:
    `CONFIGURABLE`.
    """

    completed: bool

    deadline: dt.datetime
    """Not if it came in."""

    pingOffsets: Sequence[int]
    """How many minutes before the deadline users are reminded."""

    isIncomingChannel: bool
    """Whether it came in, as from an open channel."""

    responsibleId: int
    """User."""

    badgeCode: str
    """Badge in the kanban, as in `crm.activity.badge.list`."""

    originatorId: str
    """System outside that the data is from."""

    originId: str
    """Its id there."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Activity(Record):
    """A call, a meeting, an e-mail or another activity."""

    id: Annotated[int | None, wire("ID")] = None

    owner_id: Annotated[int | None, wire("OWNER_ID")] = None
    """The object it belongs to; only `crm.activity.binding.move` changes it."""

    owner_type_id: Annotated[int | None, wire("OWNER_TYPE_ID")] = None
    """Kind of that object, such as 2 for a deal; not to be changed later."""

    type_id: Annotated[int | None, wire("TYPE_ID")] = None
    """Not to be changed later. Tasks are made by the methods of tasks. One of `0` (not set), `1` (meeting), `2`
    (call), `3` (task), `4` (e-mail), `5` (import of events of the calendar), `6` (as the provider says).
    """

    provider_id: Annotated[str | None, wire("PROVIDER_ID")] = None
    """What made it, such as `CRM_TODO`, `VOXIMPLANT_CALL` or, for applications, `REST_APP`."""

    provider_type_id: Annotated[str | None, wire("PROVIDER_TYPE_ID")] = None
    """Kind by the provider; of applications, `TYPE_ID` of `crm.activity.type.list`."""

    provider_group_id: Annotated[str | None, wire("PROVIDER_GROUP_ID")] = None

    provider_params: Annotated[dict[str, Any] | None, wire("PROVIDER_PARAMS")] = None

    provider_data: Annotated[str | None, wire("PROVIDER_DATA")] = None

    associated_entity_id: Annotated[int | None, wire("ASSOCIATED_ENTITY_ID")] = None
    """What the provider links to it, such as a task."""

    subject: Annotated[str | None, wire("SUBJECT")] = None

    description: Annotated[str | None, wire("DESCRIPTION")] = None

    description_type: Annotated[int | None, wire("DESCRIPTION_TYPE")] = None
    """How the description is written. One of `0` (not set), `1` (plain text), `2` (BBCode), `3` (HTML)."""

    location: Annotated[str | None, wire("LOCATION")] = None

    start_time: Annotated[dt.datetime | None, wire("START_TIME")] = None

    end_time: Annotated[dt.datetime | None, wire("END_TIME")] = None

    deadline: Annotated[dt.datetime | None, wire("DEADLINE")] = None
    """The portal takes `START_TIME` of calls and meetings, `END_TIME` of tasks."""

    completed: Annotated[bool | None, wire("COMPLETED")] = None
    """An e-mail that goes out and is not completed is not sent."""

    status: Annotated[int | None, wire("STATUS")] = None
    """One of `0` (not set), `1` (open), `2` (completed), `3` (completed by itself)."""

    responsible_id: Annotated[int | None, wire("RESPONSIBLE_ID")] = None
    """User."""

    priority: Annotated[int | None, wire("PRIORITY")] = None
    """One of `0` (not set), `1` (low), `2` (medium), `3` (high)."""

    direction: Annotated[int | None, wire("DIRECTION")] = None
    """Of calls and e-mails. One of `0` (not set), `1` (incoming), `2` (outgoing)."""

    notify_type: Annotated[int | None, wire("NOTIFY_TYPE")] = None
    """Unit of how long before the start users are reminded. One of `0` (no reminder), `1` (minutes), `2` (hours),
    `3` (days).
    """

    notify_value: Annotated[int | None, wire("NOTIFY_VALUE")] = None
    """How many of these units before the start."""

    is_incoming_channel: Annotated[bool | None, wire("IS_INCOMING_CHANNEL")] = None
    """Whether it came in, as from an open channel."""

    communications: Annotated[Sequence[ActivityCommunication] | None, wire("COMMUNICATIONS")] = None
    """Phone numbers of a call, addresses of an e-mail, names of a meeting; lists tell if `select` names it."""

    bindings: Annotated[Sequence[ActivityBinding] | None, wire("BINDINGS")] = None
    """All objects it belongs to."""

    files: Annotated[Sequence[ActivityFile] | None, wire("FILES")] = None
    """Lists tell if `select` names it."""

    webdav_elements: Annotated[Sequence[ActivityFile] | None, wire("WEBDAV_ELEMENTS")] = None
    """Outdated."""

    settings: Annotated[ActivitySettings | None, wire("SETTINGS")] = None

    originator_id: Annotated[str | None, wire("ORIGINATOR_ID")] = None
    """System outside that the data is from."""

    origin_id: Annotated[str | None, wire("ORIGIN_ID")] = None
    """Its id there."""

    origin_version: Annotated[str | None, wire("ORIGIN_VERSION")] = None
    """Its version there; keeps that system from overwriting newer data."""

    created: Annotated[dt.datetime | None, wire("CREATED")] = None

    author_id: Annotated[int | None, wire("AUTHOR_ID")] = None

    last_updated: Annotated[dt.datetime | None, wire("LAST_UPDATED")] = None

    editor_id: Annotated[int | None, wire("EDITOR_ID")] = None

    autocomplete_rule: Annotated[int | None, wire("AUTOCOMPLETE_RULE")] = None
    """Rule that completed it."""

    result_status: Annotated[int | None, wire("RESULT_STATUS")] = None

    result_stream: Annotated[int | None, wire("RESULT_STREAM")] = None
    """For reports."""

    result_source_id: Annotated[str | None, wire("RESULT_SOURCE_ID")] = None

    result_mark: Annotated[int | None, wire("RESULT_MARK")] = None

    result_value: Annotated[Decimal | None, wire("RESULT_VALUE")] = None

    result_sum: Annotated[Decimal | None, wire("RESULT_SUM")] = None

    result_currency_id: Annotated[str | None, wire("RESULT_CURRENCY_ID")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ActivityBadge(Record):
    """A badge for activities in the kanban."""

    code: str

    title: Any
    """Text, or texts by language."""

    value: Any
    """What the badge says. Text, or texts by language."""

    type: str
    """One of `success` (green), `failure` (red)."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ActivityBinding(Record):
    """An object that an activity belongs to."""

    owner_type_id: Annotated[int, wire("OWNER_TYPE_ID")]
    """Kind of the object."""

    owner_id: Annotated[int, wire("OWNER_ID")]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ActivityCommunication(Record):
    """A phone number, an address or a name that an activity is with."""

    id: Annotated[int | None, wire("ID")] = None

    activity_id: Annotated[int | None, wire("ACTIVITY_ID")] = None

    type: Annotated[str | None, wire("TYPE")] = None
    """Such as `PHONE` or `EMAIL`."""

    value: Annotated[str | None, wire("VALUE")] = None

    entity_id: Annotated[int | None, wire("ENTITY_ID")] = None
    """Whose it is."""

    entity_type_id: Annotated[int | None, wire("ENTITY_TYPE_ID")] = None
    """Kind of that object, such as 3 for a contact."""

    entity_settings: Annotated[ActivityParty | None, wire("ENTITY_SETTINGS")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ActivityFile(Record):
    """A file of an activity."""

    __open__: ClassVar[bool] = True

    id: int | None = None

    url: str | None = field(default=None, repr=False)


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ActivityParty(Record):
    """Who an activity is with."""

    __open__: ClassVar[bool] = True

    honorific: Annotated[str | None, wire("HONORIFIC")] = None

    name: Annotated[str | None, wire("NAME")] = None

    second_name: Annotated[str | None, wire("SECOND_NAME")] = None

    last_name: Annotated[str | None, wire("LAST_NAME")] = None

    company_title: Annotated[str | None, wire("COMPANY_TITLE")] = None

    company_id: Annotated[int | None, wire("COMPANY_ID")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ActivitySettings(Record):
    """What the provider of an activity keeps."""

    __open__: ClassVar[bool] = True

    disable_sending_message_copy: Annotated[bool | None, wire("DISABLE_SENDING_MESSAGE_COPY")] = None
    """Whether the sender of an e-mail gets no copy."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ConfigurableActivity(Record):
    """An activity that looks as an application says."""

    id: int

    owner_type_id: Annotated[int, wire("ownerTypeId")]
    """Kind of the object it belongs to."""

    owner_id: Annotated[int, wire("ownerId")]

    fields: ConfigurableActivityFields

    layout: Layout


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ConfigurableActivityFields(Record):
    """What an activity of an application is about."""

    type_id: Annotated[str | None, wire("typeId")] = None
    """Its kind: `CONFIGURABLE`, or `TYPE_ID` of `crm.activity.type.list` for such activities."""

    completed: bool | None = None

    deadline: dt.datetime | None = None
    """Not if it came in."""

    ping_offsets: Annotated[list[int] | None, wire("pingOffsets")] = None
    """How many minutes before the deadline users are reminded."""

    is_incoming_channel: Annotated[bool | None, wire("isIncomingChannel")] = None
    """Whether it came in, as from an open channel."""

    responsible_id: Annotated[int | None, wire("responsibleId")] = None
    """User."""

    badge_code: Annotated[str | None, wire("badgeCode")] = None
    """Badge in the kanban, as in `crm.activity.badge.list`."""

    originator_id: Annotated[str | None, wire("originatorId")] = None
    """System outside that the data is from."""

    origin_id: Annotated[str | None, wire("originId")] = None
    """Its id there."""

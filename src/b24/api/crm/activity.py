# Generated from specs/crm/ by `make generate`. Edit the specs, not this file.
"""`crm.activity.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Annotated, Any, Literal, Required, TypedDict

from attrs import frozen
from typing_extensions import deprecated

from b24.call import Call, Cursor, Group, Pages, Record, Upload, nullable, wire

from .types import FieldInfo
from .types_activity import (
    Activity,
    ActivityBadge,
    ActivityInput,
    ConfigurableActivity,
    ConfigurableActivityFieldsInput,
)
from .types_layout import ContentBlocks, ContentBlocksInput, LayoutInput

__all__ = [
    "Activity",
    "ActivityBadge",
    "ActivityBadgeGroup",
    "ActivityBindingGroup",
    "ActivityCallGroup",
    "ActivityCommunicationGroup",
    "ActivityConfigurableGroup",
    "ActivityGroup",
    "ActivityInput",
    "ActivityLayoutBlocksGroup",
    "ActivityLayoutGroup",
    "ActivityObject",
    "ActivityTodoGroup",
    "ActivityType",
    "ActivityTypeGroup",
    "ActivityTypeInput",
    "ConfigurableActivity",
    "ConfigurableActivityFieldsInput",
    "ContentBlocks",
    "ContentBlocksInput",
    "FieldInfo",
    "LayoutInput",
]


class ActivityTypeInput(TypedDict, total=False):
    """A kind of activity of an application. What may be sent, by wire names."""

    TYPE_ID: Required[str]
    """Code of your own; activities have it as `PROVIDER_TYPE_ID`."""

    NAME: str | None
    """Default: ``."""

    ICON_FILE: Upload | None

    IS_CONFIGURABLE_TYPE: Literal["Y", "N"] | None
    """Whether it is for activities that look as the application says. Default: `N`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ActivityObject(Record):
    """An object that an activity belongs to, as methods are told of it."""

    entity_type_id: Annotated[int, wire("entityTypeId")]
    """Kind of the object."""

    entity_id: Annotated[int, wire("entityId")]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ActivityType(Record):
    """A kind of activity of an application."""

    type_id: Annotated[str, wire("TYPE_ID")]
    """Code of your own; activities have it as `PROVIDER_TYPE_ID`."""

    name: Annotated[str | None, wire("NAME")] = None

    icon_id: Annotated[int | None, wire("ICON_ID")] = None
    """File of the icon; 0 for none."""

    is_configurable_type: Annotated[bool | None, wire("IS_CONFIGURABLE_TYPE")] = None
    """Whether it is for activities that look as the application says."""


class ActivityBadgeGroup(Group):
    """`crm.activity.badge.*`"""

    async def add(
        self,
        *,
        code: str,
        title: str | Mapping[str, str],
        value: str | Mapping[str, str],
        type: Literal["success", "failure"],
    ) -> ActivityBadge:
        """Add a badge for activities in the kanban.

        Args:
            code: Of your own, unique.
            title: Text, or texts by language.
            value: What the badge says. Text, or texts by language.
            type: One of `success` (green), `failure` (red).

        Errors:
            `ACCESS_DENIED`: The user is no administrator of the CRM.
            `REQUIRED_ARG_MISSING`: Something required is missing.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.html
        """
        params = {"code": code, "title": title, "value": value, "type": type}
        return await self._send(Call("crm.activity.badge.add", params, ActivityBadge, unwrap="result.badge"))

    async def delete(self, *, code: str) -> bool:
        """Delete a badge.

        Errors:
            `ACCESS_DENIED`: The user is no administrator of the CRM.
            `NOT_FOUND`: There is no such badge.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-delete.html
        """
        params = {"code": code}
        return await self._send(Call("crm.activity.badge.delete", params, bool))

    async def get(self, *, code: str) -> ActivityBadge:
        """Read a badge.

        Errors:
            `ACCESS_DENIED`: The user may not see it.
            `NOT_FOUND`: There is no such badge.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-get.html
        """
        params = {"code": code}
        return await self._send(Call("crm.activity.badge.get", params, ActivityBadge, unwrap="result.badge", safe=True))

    async def list(self) -> Sequence[ActivityBadge]:
        """List all badges.

        Errors:
            `ACCESS_DENIED`: The user may not see them.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-list.html
        """
        return await self._send(
            Call("crm.activity.badge.list", {}, list[ActivityBadge], unwrap="result.badges", safe=True)
        )


class ActivityBindingGroup(Group):
    """`crm.activity.binding.*`"""

    async def add(self, *, activity_id: int, entity_type_id: int, entity_id: int) -> bool:
        """Let an activity belong to one more object.

        It may belong to 100.

        Args:
            entity_type_id: Kind of the object, such as 2 for a deal.
            entity_id: The object.

        Errors:
            `100`: Something required is missing.
            `NOT_FOUND`: There is no such activity.
            `OWNER_NOT_FOUND`: There is no such object.
            `ACCESS_DENIED`: The user may not edit the object.
            `ACTIVITY_IS_ALREADY_BOUND`: It belongs to the object already.

        Scope: crm. Permission: CRM - objects - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html
        """
        params = {"activityId": activity_id, "entityTypeId": entity_type_id, "entityId": entity_id}
        return await self._send(Call("crm.activity.binding.add", params, bool))

    async def delete(self, *, activity_id: int, entity_type_id: int, entity_id: int) -> bool:
        """Let an activity no longer belong to one of its objects.

        Args:
            entity_type_id: Kind of the object, such as 2 for a deal.
            entity_id: The object.

        Errors:
            `100`: Something required is missing.
            `NOT_FOUND`: There is no such activity.
            `OWNER_NOT_FOUND`: There is no such object.
            `ACCESS_DENIED`: The user may not edit the object.
            `BINDING_NOT_FOUND`: It does not belong to the object.
            `LAST_BINDING_CANNOT_BE_DELETED`: It belongs to no other object.

        Scope: crm. Permission: CRM - objects - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-delete.html
        """
        params = {"activityId": activity_id, "entityTypeId": entity_type_id, "entityId": entity_id}
        return await self._send(Call("crm.activity.binding.delete", params, bool))

    async def list(self, *, activity_id: int) -> Sequence[ActivityObject]:
        """List the objects that an activity belongs to, as far as the user may read them.

        Errors:
            `100`: Something required is missing.
            `NOT_FOUND`: There is no such activity.
            `ACCESS_DENIED`: The user may not read the objects.

        Scope: crm. Permission: CRM - objects - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-list.html
        """
        params = {"activityId": activity_id}
        return await self._send(Call("crm.activity.binding.list", params, list[ActivityObject], safe=True))

    async def move(
        self,
        *,
        activity_id: int,
        source_entity_type_id: int,
        source_entity_id: int,
        target_entity_type_id: int,
        target_entity_id: int,
    ) -> bool:
        """Let an activity belong to another object of the same kind instead.

        Args:
            source_entity_type_id: Kind of the object it belongs to.
            target_entity_type_id: The same kind.

        Errors:
            `100`: Something required is missing.
            `NOT_FOUND`: There is no such activity.
            `OWNER_NOT_FOUND`: There is no such object.
            `ACCESS_DENIED`: The user may not edit the object.
            `SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR`: The objects are not of the same kind.
            `SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR`: The objects are the same.
            `ACTIVITY_IS_ALREADY_BOUND`: It belongs to the other object already.
            `BINDING_NOT_FOUND`: It does not belong to the first object.

        Scope: crm. Permission: CRM - objects - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-move.html
        """
        params = {
            "activityId": activity_id,
            "sourceEntityTypeId": source_entity_type_id,
            "sourceEntityId": source_entity_id,
            "targetEntityTypeId": target_entity_type_id,
            "targetEntityId": target_entity_id,
        }
        return await self._send(Call("crm.activity.binding.move", params, bool))


class ActivityCallGroup(Group):
    """`crm.activity.call.*`"""

    async def get_transcript(self, *, activity_id: int) -> str | None:
        """Read the transcript of a call; null if there is none.

        It tells what was transcribed already, and transcribes nothing.

        Args:
            activity_id: The call.

        Errors:
            `NOT_FOUND`: There is no such activity, or it belongs to no object.
            `ACCESS_DENIED`: The user may not read the objects it belongs to, or transcription is off.

        Scope: crm. Permission: CRM - object - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html
        """
        params = {"activityId": activity_id}
        return await self._send(
            Call("crm.activity.call.getTranscript", params, nullable(str), unwrap="result.transcription", safe=True)
        )


class ActivityCommunicationGroup(Group):
    """`crm.activity.communication.*`"""

    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of who an activity is with.

        Errors:
            No code: The user may not see it.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-communication-fields.html
        """
        return await self._send(Call("crm.activity.communication.fields", {}, dict[str, FieldInfo], safe=True))


class ActivityConfigurableGroup(Group):
    """`crm.activity.configurable.*`"""

    async def add(
        self, *, owner_type_id: int, owner_id: int, fields: ConfigurableActivityFieldsInput, layout: LayoutInput
    ) -> int:
        """Add an activity that looks as the application says.

        Only applications can call it.

        Args:
            owner_type_id: Kind of the object it belongs to, such as 2 for a deal.
            owner_id: That object.

        Errors:
            `ACCESS_DENIED`: The user may not edit the object.
            `100`: Something required is missing.
            `ERROR_WRONG_CONTEXT`: No application calls.
            `ERROR_WRONG_APPLICATION`: Another application made the activity.
            `WRONG_FIELD_VALUE`: A value is not valid.
            `INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE`: What came in cannot have a deadline.
            `ERROR_EMPTY_LAYOUT`: `layout` is missing.
            `FIELD_IS_REQUIRED`: `layout` lacks a field.
            `FIELD_IS_REDUNDANT`: `layout` has a field too many.
            `ENUM_FIELD`: A value in `layout` is not one of those allowed.
            `TOO_MANY_ITEMS`: `layout` has too many of something, such as tags or buttons.
            `KEY_CONTAIN_WRONG_SYMBOLS`: A name of your own in `layout` has other characters than letters, digits, `-`
                and `_`.
            `WRONG_LANG`: A text is in a language that the portal does not have.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.html
        """
        params = {"ownerTypeId": owner_type_id, "ownerId": owner_id, "fields": fields, "layout": layout}
        return await self._send(Call("crm.activity.configurable.add", params, int, unwrap="result.activity.id"))

    async def get(self, *, id: int) -> ConfigurableActivity:
        """Read an activity of the application.

        Only applications can call it.

        Errors:
            `ACCESS_DENIED`: The user may not read the object.
            `NOT_FOUND`: There is no such activity.
            `ERROR_WRONG_CONTEXT`: No application calls.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-get.html
        """
        params = {"id": id}
        return await self._send(
            Call("crm.activity.configurable.get", params, ConfigurableActivity, unwrap="result.activity", safe=True)
        )

    async def update(self, *, id: int, fields: ConfigurableActivityFieldsInput, layout: LayoutInput) -> int:
        """Change an activity of the application.

        Only the application that made it can call it.

        Errors:
            `ACCESS_DENIED`: The user may not edit the object.
            `NOT_FOUND`: There is no such activity.
            `100`: Something required is missing.
            `ERROR_WRONG_CONTEXT`: No application calls.
            `ERROR_WRONG_APPLICATION`: Another application made the activity.
            `WRONG_FIELD_VALUE`: A value is not valid.
            `INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE`: What came in cannot have a deadline.
            `ERROR_EMPTY_LAYOUT`: `layout` is missing.
            `FIELD_IS_REQUIRED`: `layout` lacks a field.
            `FIELD_IS_REDUNDANT`: `layout` has a field too many.
            `ENUM_FIELD`: A value in `layout` is not one of those allowed.
            `TOO_MANY_ITEMS`: `layout` has too many of something, such as tags or buttons.
            `KEY_CONTAIN_WRONG_SYMBOLS`: A name of your own in `layout` has other characters than letters, digits, `-`
                and `_`.
            `WRONG_LANG`: A text is in a language that the portal does not have.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-update.html
        """
        params = {"id": id, "fields": fields, "layout": layout}
        return await self._send(Call("crm.activity.configurable.update", params, int, unwrap="result.activity.id"))


class ActivityLayoutBlocksGroup(Group):
    """`crm.activity.layout.blocks.*`"""

    async def delete(self, *, entity_type_id: int, entity_id: int, activity_id: int) -> bool | None:
        """Remove what the application added to an activity; true, or null if there was nothing.

        Only applications can call it.

        Args:
            entity_type_id: Kind of the object, such as 2 for a deal.
            entity_id: The object.

        Errors:
            `ERROR_WRONG_CONTEXT`: No application calls.
            `OWNER_NOT_FOUND`: There is no such object.
            `NOT_FOUND`: There is no such activity.
            `ACCESS_DENIED`: The user may not edit the object.

        Scope: crm. Permission: CRM - object - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html
        """
        params = {"entityTypeId": entity_type_id, "entityId": entity_id, "activityId": activity_id}
        return await self._send(
            Call("crm.activity.layout.blocks.delete", params, nullable(bool), unwrap="result.success")
        )

    async def get(self, *, entity_type_id: int, entity_id: int, activity_id: int) -> ContentBlocks | None:
        """Read what the application added to an activity.

        Only applications can call it.

        Args:
            entity_type_id: Kind of the object, such as 2 for a deal.
            entity_id: The object.

        Errors:
            `ERROR_WRONG_CONTEXT`: No application calls.
            `OWNER_NOT_FOUND`: There is no such object.
            `NOT_FOUND`: There is no such activity.
            `ACCESS_DENIED`: The user may not read the object.

        Scope: crm. Permission: CRM - object - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-get.html
        """
        params = {"entityTypeId": entity_type_id, "entityId": entity_id, "activityId": activity_id}
        return await self._send(
            Call("crm.activity.layout.blocks.get", params, nullable(ContentBlocks), unwrap="result.layout", safe=True)
        )

    async def set(
        self, *, entity_type_id: int, entity_id: int, activity_id: int, layout: ContentBlocksInput
    ) -> bool | None:
        """Set what the application adds to an activity; true, or null if it could not be done.

        Only applications can call it. Not for activities that look as an application says, nor for outdated ones.

        Args:
            entity_type_id: Kind of the object, such as 2 for a deal.
            entity_id: The object.

        Errors:
            `ERROR_WRONG_CONTEXT`: No application calls.
            `OWNER_NOT_FOUND`: There is no such object.
            `NOT_FOUND`: There is no such activity.
            `ACCESS_DENIED`: The user may not edit the object.
            `UNSUITABLE_ACTIVITY_TYPE_ERROR`: Nothing can be added to such an activity.
            `FIELD_IS_REQUIRED`: `blocks` is missing or empty.

        Scope: crm. Permission: CRM - object - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-set.html
        """
        params = {"entityTypeId": entity_type_id, "entityId": entity_id, "activityId": activity_id, "layout": layout}
        return await self._send(Call("crm.activity.layout.blocks.set", params, nullable(bool), unwrap="result.success"))


class ActivityLayoutGroup(Group):
    """`crm.activity.layout.*`"""

    @cached_property
    def blocks(self) -> ActivityLayoutBlocksGroup:
        """`crm.activity.layout.blocks.*`"""
        return ActivityLayoutBlocksGroup(self._sender)


class ActivityTodoGroup(Group):
    """`crm.activity.todo.*`"""

    async def add(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        deadline: dt.datetime,
        title: str | None = None,
        description: str | None = None,
        responsible_id: int | None = None,
        parent_activity_id: int | None = None,
        ping_offsets: Sequence[int] | None = None,
        color_id: Literal["1", "2", "3", "4", "5", "6", "7"] | None = None,
    ) -> int:
        """Add a universal activity: a thing to do by a deadline.

        Args:
            owner_type_id: Kind of the object it belongs to, such as 2 for a deal.
            owner_id: That object.
            responsible_id: User.
            parent_activity_id: Activity that it follows.
            ping_offsets: How many minutes before the deadline users are reminded; without it, never.
            color_id: Colour in the timeline; without it, the common one. One of `1`, `2`, `3`, `4`, `5`, `6`, `7`.

        Errors:
            `100`: Something required is missing.
            `NOT_FOUND`: There is no such object.
            `ACCESS_DENIED`: The user may not edit the object.
            `OWNER_NOT_FOUND`: There is no such object.
            `WRONG_DATETIME_FORMAT`: The deadline is no date.

        Scope: crm. Permission: CRM - object - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html
        """
        params = {
            "ownerTypeId": owner_type_id,
            "ownerId": owner_id,
            "deadline": deadline,
            "title": title,
            "description": description,
            "responsibleId": responsible_id,
            "parentActivityId": parent_activity_id,
            "pingOffsets": ping_offsets,
            "colorId": color_id,
        }
        return await self._send(Call("crm.activity.todo.add", params, int, unwrap="result.id"))

    async def update(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        deadline: dt.datetime,
        title: str | None = None,
        description: str | None = None,
        responsible_id: int | None = None,
        parent_activity_id: int | None = None,
        ping_offsets: Sequence[int] | None = None,
        color_id: Literal["1", "2", "3", "4", "5", "6", "7"] | None = None,
    ) -> int:
        """Change a universal activity.

        Args:
            owner_type_id: Kind of the object it belongs to, such as 2 for a deal.
            owner_id: That object.
            responsible_id: User.
            parent_activity_id: Activity that it follows.
            ping_offsets: How many minutes before the deadline users are reminded; without it, never.
            color_id: Colour in the timeline; without it, the common one. One of `1`, `2`, `3`, `4`, `5`, `6`, `7`.

        Errors:
            `100`: Something required is missing.
            `NOT_FOUND`: There is no such activity or object.
            `ACCESS_DENIED`: The user may not edit the object.
            `OWNER_NOT_FOUND`: There is no such object.
            `WRONG_DATETIME_FORMAT`: The deadline is no date.
            `CAN_NOT_UPDATE_COMPLETED_TODO`: The activity is completed.
            `ERROR_PARENT_ACTIVITY_RESTRICT`: The activity that it is to follow is completed.

        Scope: crm. Permission: CRM - object - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update.html
        """
        params = {
            "id": id,
            "ownerTypeId": owner_type_id,
            "ownerId": owner_id,
            "deadline": deadline,
            "title": title,
            "description": description,
            "responsibleId": responsible_id,
            "parentActivityId": parent_activity_id,
            "pingOffsets": ping_offsets,
            "colorId": color_id,
        }
        return await self._send(Call("crm.activity.todo.update", params, int, unwrap="result.id"))

    async def update_color(
        self, *, id: int, owner_type_id: int, owner_id: int, color_id: Literal["1", "2", "3", "4", "5", "6", "7"]
    ) -> int:
        """Set the colour of a universal activity.

        Args:
            owner_type_id: Kind of the object it belongs to, such as 2 for a deal.
            owner_id: That object.
            color_id: Colour in the timeline. One of `1`, `2`, `3`, `4`, `5`, `6`, `7`.

        Errors:
            `100`: Something required is missing.
            `NOT_FOUND`: There is no such activity or object.
            `ACCESS_DENIED`: The user may not edit the object.
            `OWNER_NOT_FOUND`: There is no such object.
            `CAN_NOT_UPDATE_COLOR_COMPLETED_TODO`: The activity is completed.
            `CAN_NOT_UPDATE_WRONG_COLOR_TODO`: There is no such colour.

        Scope: crm. Permission: CRM - object - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-color.html
        """
        params = {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "colorId": color_id}
        return await self._send(Call("crm.activity.todo.updateColor", params, int, unwrap="result.id"))

    async def update_deadline(self, *, id: int, owner_type_id: int, owner_id: int, value: dt.datetime) -> int:
        """Set the deadline of a universal activity.

        Args:
            owner_type_id: Kind of the object it belongs to, such as 2 for a deal.
            owner_id: That object.
            value: The deadline.

        Errors:
            `100`: Something required is missing.
            `NOT_FOUND`: There is no such activity or object.
            `ACCESS_DENIED`: The user may not edit the object.
            `OWNER_NOT_FOUND`: There is no such object.
            `WRONG_DATETIME_FORMAT`: The deadline is no date.
            `CAN_NOT_UPDATE_COMPLETED_TODO`: The activity is completed.

        Scope: crm. Permission: CRM - object - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html
        """
        params = {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "value": value}
        return await self._send(Call("crm.activity.todo.updateDeadline", params, int, unwrap="result.id"))

    async def update_description(self, *, id: int, owner_type_id: int, owner_id: int, value: str) -> int:
        """Set the description of a universal activity.

        Args:
            owner_type_id: Kind of the object it belongs to, such as 2 for a deal.
            owner_id: That object.
            value: The description.

        Errors:
            `100`: Something required is missing.
            `NOT_FOUND`: There is no such activity or object.
            `ACCESS_DENIED`: The user may not edit the object.
            `OWNER_NOT_FOUND`: There is no such object.
            `CAN_NOT_UPDATE_COMPLETED_TODO`: The activity is completed.

        Scope: crm. Permission: CRM - object - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-description.html
        """
        params = {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "value": value}
        return await self._send(Call("crm.activity.todo.updateDescription", params, int, unwrap="result.id"))

    async def update_responsible_user(self, *, id: int, owner_type_id: int, owner_id: int, responsible_id: int) -> int:
        """Set who is responsible for a universal activity.

        Args:
            owner_type_id: Kind of the object it belongs to, such as 2 for a deal.
            owner_id: That object.
            responsible_id: User.

        Errors:
            `100`: Something required is missing.
            `NOT_FOUND`: There is no such activity or object.
            `ACCESS_DENIED`: The user may not edit the object.
            `OWNER_NOT_FOUND`: There is no such object.
            `CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO`: The activity is completed.
            `INVALID_ARG_VALUE`: `responsible_id` is not above 0.

        Scope: crm. Permission: CRM - object - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-responsible-user.html
        """
        params = {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "responsibleId": responsible_id}
        return await self._send(Call("crm.activity.todo.updateResponsibleUser", params, int, unwrap="result.id"))


class ActivityTypeGroup(Group):
    """`crm.activity.type.*`"""

    async def add(self, *, fields: ActivityTypeInput) -> bool:
        """Add a kind of activity of the application.

        Only applications can call it.

        Errors:
            No code: No application calls, or the user is no administrator.
            `ACCESS_DENIED`: The user may not do it.
            `INVALID_ARG_VALUE`: `TYPE_ID` is missing, or there is such a kind already.

        Scope: crm. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("crm.activity.type.add", params, bool, batchable=False))

    async def delete(self, *, type_id: str) -> bool:
        """Delete a kind of activity of the application.

        Only applications can call it.

        Errors:
            No code: No application calls, or the user is no administrator.
            `ACCESS_DENIED`: The user may not do it.
            `INVALID_ARG_VALUE`: There is no such kind.

        Scope: crm. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-delete.html
        """
        params = {"TYPE_ID": type_id}
        return await self._send(Call("crm.activity.type.delete", params, bool))

    async def list(self) -> Sequence[ActivityType]:
        """List the kinds of activities of the application.

        Only applications can call it.

        Errors:
            No code: No application calls, or the user is no administrator.
            `ACCESS_DENIED`: The user may not do it.

        Scope: crm. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-list.html
        """
        return await self._send(Call("crm.activity.type.list", {}, list[ActivityType], safe=True))


class ActivityGroup(Group):
    """`crm.activity.*`"""

    @cached_property
    def badge(self) -> ActivityBadgeGroup:
        """`crm.activity.badge.*`"""
        return ActivityBadgeGroup(self._sender)

    @cached_property
    def binding(self) -> ActivityBindingGroup:
        """`crm.activity.binding.*`"""
        return ActivityBindingGroup(self._sender)

    @cached_property
    def call(self) -> ActivityCallGroup:
        """`crm.activity.call.*`"""
        return ActivityCallGroup(self._sender)

    @cached_property
    def communication(self) -> ActivityCommunicationGroup:
        """`crm.activity.communication.*`"""
        return ActivityCommunicationGroup(self._sender)

    @cached_property
    def configurable(self) -> ActivityConfigurableGroup:
        """`crm.activity.configurable.*`"""
        return ActivityConfigurableGroup(self._sender)

    @cached_property
    def layout(self) -> ActivityLayoutGroup:
        """`crm.activity.layout.*`"""
        return ActivityLayoutGroup(self._sender)

    @cached_property
    def todo(self) -> ActivityTodoGroup:
        """`crm.activity.todo.*`"""
        return ActivityTodoGroup(self._sender)

    @cached_property
    def type(self) -> ActivityTypeGroup:
        """`crm.activity.type.*`"""
        return ActivityTypeGroup(self._sender)

    @deprecated("use crm.activity.todo.add", category=None)
    async def add(self, *, fields: ActivityInput) -> int:
        """Add an activity: a call, a meeting or an e-mail.

        Args:
            fields: `OWNER_ID`, `OWNER_TYPE_ID`, `TYPE_ID`, `COMMUNICATIONS`, `SUBJECT` and `RESPONSIBLE_ID` are
                required.

        Errors:
            No code: A required field is missing, calls and meetings are with more than one, it belongs to no object,
                the provider wants another method or an application, the e-mail cannot be sent, or the user may not add
                activities.

        Scope: crm. Permission: CRM - activities - add.
        Deprecated: use crm.activity.todo.add.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("crm.activity.add", params, int))

    async def delete(self, *, id: int) -> bool:
        """Delete an activity of any kind.

        Errors:
            No code: There is no such activity, only its application may delete it, or the user may not.

        Scope: crm. Permission: CRM - activities - delete.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.activity.delete", params, bool))

    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of activities.

        Errors:
            No code: The user may not see it.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html
        """
        return await self._send(Call("crm.activity.fields", {}, dict[str, FieldInfo], safe=True))

    async def get(self, *, id: int) -> Activity:
        """Read an activity.

        Errors:
            No code: There is no such activity, only its application may read it, or the user may not.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.activity.get", params, Activity, safe=True))

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Pages[Activity]:
        """List the activities that the user may see.

        Args:
            select: `*` stands for all fields but `COMMUNICATIONS` and `FILES`.
            filter: `BINDINGS` holds a list of `{OWNER_TYPE_ID, OWNER_ID}`, with one or both; an activity that fits
                several of them comes several times.
            order: Without it by `START_TIME`.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(Call("crm.activity.list", params, list[Activity], paging=Cursor(), safe=True))

    @deprecated("use crm.activity.todo.update", category=None)
    async def update(self, *, id: int, fields: ActivityInput) -> bool:
        """Change an activity.

        Errors:
            No code: There is no such activity, a required field is missing, calls and meetings are with more than one,
                it belongs to no object, the provider wants another method or an application, or the user may not edit
                it.

        Scope: crm. Permission: CRM - activities - edit.
        Deprecated: use crm.activity.todo.update.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.activity.update", params, bool))

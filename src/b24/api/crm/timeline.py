# Generated from specs/crm/ by `make generate`. Edit the specs, not this file.
"""`crm.timeline.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Annotated, Any, Literal, Required, TypedDict

from attrs import frozen

from b24.call import Call, Group, Nothing, Offset, Pages, Record, Upload, Window, nullable, wire

from .types import FieldInfo
from .types_layout import ContentBlocks, ContentBlocksInput
from .types_timeline import (
    TimelineBinding,
    TimelineBindingInput,
    TimelineComment,
    TimelineIcon,
    TimelineLogMessage,
    TimelineLogo,
)

__all__ = [
    "ContentBlocks",
    "ContentBlocksInput",
    "FieldInfo",
    "TimelineBinding",
    "TimelineBindingInput",
    "TimelineBindingsGroup",
    "TimelineComment",
    "TimelineCommentChangesInput",
    "TimelineCommentFieldsInput",
    "TimelineCommentGroup",
    "TimelineGroup",
    "TimelineIcon",
    "TimelineIconGroup",
    "TimelineItemGroup",
    "TimelineLayoutBlocksGroup",
    "TimelineLayoutGroup",
    "TimelineLogMessage",
    "TimelineLogMessageFieldsInput",
    "TimelineLogmessageGroup",
    "TimelineLogo",
    "TimelineLogoGroup",
    "TimelineNoteGet",
    "TimelineNoteGroup",
]


class TimelineCommentChangesInput(TypedDict, total=False):
    """What changes in a comment. What may be sent, by wire names."""

    COMMENT: str | None

    FILES: Sequence[Upload] | None
    """They take the place of all files; an empty list removes all."""


class TimelineCommentFieldsInput(TypedDict, total=False):
    """A comment to write. What may be sent, by wire names."""

    ENTITY_ID: Required[int]
    """The object it belongs to."""

    ENTITY_TYPE: Required[str]
    """Kind of that object: `lead`, `deal`, `contact`, `company`, `order`, or for smart processes `dynamic_1046`."""

    COMMENT: Required[str]

    FILES: Sequence[Upload] | None


class TimelineLogMessageFieldsInput(TypedDict, total=False):
    """A message to write. What may be sent, by wire names."""

    entityTypeId: Required[int]
    """Kind of the object, such as 2 for a deal."""

    entityId: Required[int]
    """The object."""

    title: Required[str]

    text: Required[str]

    iconCode: Required[str]
    """One of `crm.timeline.icon.list`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TimelineNoteGet(Record):
    """What `crm.timeline.note.get` returns."""

    text: str

    created_by_id: Annotated[int, wire("createdById")]

    created_time: Annotated[dt.datetime, wire("createdTime")]

    updated_by_id: Annotated[int, wire("updatedById")]

    updated_time: Annotated[dt.datetime, wire("updatedTime")]


class TimelineBindingsGroup(Group):
    """`crm.timeline.bindings.*`"""

    async def bind(self, *, fields: TimelineBindingInput) -> bool:
        """Let an entry of the timeline belong to one more object.

        Errors:
            No code: A field is missing or not valid, or the user may not edit the object.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html
        """
        params = {"fields": fields}
        return await self._send(Call("crm.timeline.bindings.bind", params, bool))

    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of what links an entry of the timeline to an object.

        Errors:
            `0`: It failed otherwise.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-fields.html
        """
        return await self._send(Call("crm.timeline.bindings.fields", {}, dict[str, FieldInfo], safe=True))

    def list(self, *, filter: Mapping[str, Any]) -> Pages[TimelineBinding]:
        """List the objects that an entry of the timeline belongs to.

        Args:
            filter: Needs `OWNER_ID`, the entry.

        Errors:
            No code: `OWNER_ID` is missing or not valid.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-list.html
        """
        params = {"filter": filter}
        return self._pages(
            Call("crm.timeline.bindings.list", params, list[TimelineBinding], paging=Offset(), safe=True)
        )

    async def unbind(self, *, fields: TimelineBindingInput) -> bool:
        """Let an entry of the timeline no longer belong to an object.

        Errors:
            No code: A field is missing or not valid, the entry does not belong to the object, or the user may not edit
                the object.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-unbind.html
        """
        params = {"fields": fields}
        return await self._send(Call("crm.timeline.bindings.unbind", params, bool))


class TimelineCommentGroup(Group):
    """`crm.timeline.comment.*`"""

    async def add(self, *, fields: TimelineCommentFieldsInput) -> int:
        """Comment on an object.

        Errors:
            `OWNER_NOT_FOUND`: There is no such object.
            `ACCESS_DENIED`: The user may not do it.
            `NOT_FOUND`: There is no such object.
            `INVALID_ARG_VALUE`: The comment is empty.
            `100`: Something required is missing.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("crm.timeline.comment.add", params, int))

    async def delete(self, *, id: int, owner_type_id: int | None = None, owner_id: int | None = None) -> None:
        """Delete a comment.

        A comment that belongs to several objects is removed from the one that is named.

        Args:
            owner_type_id: Kind of one object it belongs to, such as 2 for a deal.
            owner_id: That object.

        Errors:
            `OWNER_NOT_FOUND`: There is no such object.
            `ACCESS_DENIED`: The user may not do it.
            `NOT_FOUND`: There is no such comment.
            `MULTIPLE_BINDINGS`: It belongs to several objects, and none is named.
            `100`: Something required is missing.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-delete.html
        """
        params = {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id}
        return await self._send(Call("crm.timeline.comment.delete", params, Nothing))

    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of comments.

        Errors:
            `0`: It failed otherwise.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-fields.html
        """
        return await self._send(Call("crm.timeline.comment.fields", {}, dict[str, FieldInfo], safe=True))

    async def get(self, *, id: int) -> TimelineComment:
        """Read a comment.

        Errors:
            No code: There is no such comment, `id` is not valid, or the user may not see it.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.timeline.comment.get", params, TimelineComment, safe=True))

    def list(
        self, *, select: Sequence[str] | None = None, filter: Mapping[str, Any], order: Mapping[str, str] | None = None
    ) -> Pages[TimelineComment]:
        """List the comments on an object.

        Args:
            filter: Needs `ENTITY_ID`, the object, and `ENTITY_TYPE`, its kind, such as `deal`; there is nothing else to
                filter by.
            order: By `ID`, `CREATED` or `AUTHOR_ID`.

        Errors:
            No code: The user may not read the object.

        Scope: crm. Permission: CRM - objects - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-list.html
        """
        params = {"select": select, "filter": filter, "order": order}
        return self._pages(Call("crm.timeline.comment.list", params, list[TimelineComment], paging=Offset(), safe=True))

    async def update(
        self,
        *,
        id: int,
        fields: TimelineCommentChangesInput,
        owner_type_id: int | None = None,
        owner_id: int | None = None,
    ) -> int:
        """Change a comment.

        Args:
            owner_type_id: Kind of one object it belongs to, such as 2 for a deal.
            owner_id: That object.

        Errors:
            `OWNER_NOT_FOUND`: There is no such object.
            `ACCESS_DENIED`: The user may not do it.
            `NOT_FOUND`: There is no such comment.
            `INVALID_ARG_VALUE`: The comment is empty.
            `100`: Something required is missing.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-update.html
        """
        params = {"id": id, "fields": fields, "ownerTypeId": owner_type_id, "ownerId": owner_id}
        return await self._send(Call("crm.timeline.comment.update", params, int))


class TimelineIconGroup(Group):
    """`crm.timeline.icon.*`"""

    async def add(self, *, code: str, file_content: bytes) -> TimelineIcon:
        """Add an icon for entries of the timeline.

        Args:
            code: Of your own.
            file_content: A PNG of 24 by 24 pixels with a transparent background.

        Errors:
            `ACCESS_DENIED`: The user is no administrator.
            `INVALID_ARG_VALUE`: `file_content` is no such picture.
            `FILE_SAVE_ERROR`: The file cannot be stored.
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-add.html
        """
        params = {"code": code, "fileContent": file_content}
        return await self._send(
            Call("crm.timeline.icon.add", params, TimelineIcon, unwrap="result.icon", batchable=False)
        )

    async def delete(self, *, code: str) -> bool:
        """Delete an icon for entries of the timeline.

        Errors:
            `ACCESS_DENIED`: The user is no administrator.
            `NOT_FOUND`: There is no such icon.
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-delete.html
        """
        params = {"code": code}
        return await self._send(Call("crm.timeline.icon.delete", params, bool))

    async def get(self, *, code: str) -> TimelineIcon:
        """Read an icon for entries of the timeline.

        Errors:
            `NOT_FOUND`: There is no such icon.
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-get.html
        """
        params = {"code": code}
        return await self._send(Call("crm.timeline.icon.get", params, TimelineIcon, unwrap="result.icon", safe=True))

    async def list(self) -> Sequence[TimelineIcon]:
        """List all icons for entries of the timeline.

        Errors:
            `0`: It failed otherwise.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-list.html
        """
        return await self._send(
            Call("crm.timeline.icon.list", {}, list[TimelineIcon], unwrap="result.icons", safe=True)
        )


class TimelineItemGroup(Group):
    """`crm.timeline.item.*`"""

    async def pin(self, *, id: int, owner_type_id: int, owner_id: int) -> None:
        """Pin an entry of a timeline; three can be.

        Args:
            id: The entry.
            owner_type_id: Kind of the object it belongs to, such as 2 for a deal.
            owner_id: That object.

        Errors:
            `0`: Three entries are pinned already.
            `100`: Something required is missing.
            `NOT_FOUND`: There is no such entry.
            `ACCESS_DENIED`: The user may not edit the object.
            `OWNER_NOT_FOUND`: There is no such object.
            `CAN_NOT_CHANGE_PINNED`: It cannot be done.

        Scope: crm. Permission: CRM - object - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html
        """
        params = {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id}
        return await self._send(Call("crm.timeline.item.pin", params, Nothing))

    async def unpin(self, *, id: int, owner_type_id: int, owner_id: int) -> None:
        """Unpin an entry of a timeline.

        Args:
            id: The entry.
            owner_type_id: Kind of the object it belongs to, such as 2 for a deal.
            owner_id: That object.

        Errors:
            `100`: Something required is missing.
            `NOT_FOUND`: There is no such entry.
            `ACCESS_DENIED`: The user may not edit the object.
            `OWNER_NOT_FOUND`: There is no such object.
            `CAN_NOT_CHANGE_PINNED`: It cannot be done.

        Scope: crm. Permission: CRM - object - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-unpin.html
        """
        params = {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id}
        return await self._send(Call("crm.timeline.item.unpin", params, Nothing))


class TimelineLayoutBlocksGroup(Group):
    """`crm.timeline.layout.blocks.*`"""

    async def delete(self, *, entity_type_id: int, entity_id: int, timeline_id: int) -> bool | None:
        """Remove what the application added to an entry of the timeline; true, or null if it could not be done.

        Only applications can call it.

        Args:
            entity_type_id: Kind of the object, such as 2 for a deal.
            entity_id: The object.
            timeline_id: The entry.

        Errors:
            `ERROR_WRONG_CONTEXT`: No application calls.
            `OWNER_NOT_FOUND`: There is no such object.
            `NOT_FOUND`: There is no such entry, or nothing was added.
            `ACCESS_DENIED`: The user may not edit the object.

        Scope: crm. Permission: CRM - object - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html
        """
        params = {"entityTypeId": entity_type_id, "entityId": entity_id, "timelineId": timeline_id}
        return await self._send(
            Call("crm.timeline.layout.blocks.delete", params, nullable(bool), unwrap="result.success")
        )

    async def get(self, *, entity_type_id: int, entity_id: int, timeline_id: int) -> ContentBlocks | None:
        """Read what the application added to an entry of the timeline.

        Only applications can call it.

        Args:
            entity_type_id: Kind of the object, such as 2 for a deal.
            entity_id: The object.
            timeline_id: The entry.

        Errors:
            `ERROR_WRONG_CONTEXT`: No application calls.
            `OWNER_NOT_FOUND`: There is no such object.
            `NOT_FOUND`: There is no such entry.
            `ACCESS_DENIED`: The user may not read the object.

        Scope: crm. Permission: CRM - object - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-get.html
        """
        params = {"entityTypeId": entity_type_id, "entityId": entity_id, "timelineId": timeline_id}
        return await self._send(
            Call("crm.timeline.layout.blocks.get", params, nullable(ContentBlocks), unwrap="result.layout", safe=True)
        )

    async def set(
        self, *, entity_type_id: int, entity_id: int, timeline_id: int, layout: ContentBlocksInput
    ) -> bool | None:
        """Set what the application adds to an entry of the timeline; true, or null if it could not be done.

        Only applications can call it. Not for activities, which have `crm.activity.layout.blocks.set`, nor for messages
        of applications and outdated entries.

        Args:
            entity_type_id: Kind of the object, such as 2 for a deal.
            entity_id: The object.
            timeline_id: The entry.

        Errors:
            `ERROR_WRONG_CONTEXT`: No application calls.
            `OWNER_NOT_FOUND`: There is no such object.
            `NOT_FOUND`: There is no such entry.
            `ACCESS_DENIED`: The user may not edit the object.
            `UNSUITABLE_TIMELINE_ITEM`: Nothing can be added to such an entry.
            `FIELD_IS_REQUIRED`: `blocks` is missing or empty.

        Scope: crm. Permission: CRM - object - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-set.html
        """
        params = {"entityTypeId": entity_type_id, "entityId": entity_id, "timelineId": timeline_id, "layout": layout}
        return await self._send(Call("crm.timeline.layout.blocks.set", params, nullable(bool), unwrap="result.success"))


class TimelineLayoutGroup(Group):
    """`crm.timeline.layout.*`"""

    @cached_property
    def blocks(self) -> TimelineLayoutBlocksGroup:
        """`crm.timeline.layout.blocks.*`"""
        return TimelineLayoutBlocksGroup(self._sender)


class TimelineLogmessageGroup(Group):
    """`crm.timeline.logmessage.*`"""

    async def add(self, *, fields: TimelineLogMessageFieldsInput) -> TimelineLogMessage:
        """Write a message into the timeline of an object.

        Errors:
            `ACCESS_DENIED`: The user may not edit the object.
            `OWNER_NOT_FOUND`: There is no such object.
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm. Permission: CRM - object - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html
        """
        params = {"fields": fields}
        return await self._send(
            Call("crm.timeline.logmessage.add", params, TimelineLogMessage, unwrap="result.logMessage")
        )

    async def delete(self, *, id: int) -> bool:
        """Delete a message that the application wrote.

        Errors:
            `ACCESS_DENIED`: The user may not edit the object.
            `NOT_FOUND`: There is no such message.
            `REMOVING_DISABLED`: Another application wrote it.
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm. Permission: CRM - object - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.timeline.logmessage.delete", params, bool))

    async def get(self, *, id: int) -> TimelineLogMessage:
        """Read a message that an application wrote.

        Errors:
            `NOT_FOUND`: There is no such message.
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm. Permission: CRM - object - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-get.html
        """
        params = {"id": id}
        return await self._send(
            Call("crm.timeline.logmessage.get", params, TimelineLogMessage, unwrap="result.logMessage", safe=True)
        )

    def list(
        self, *, entity_type_id: int, entity_id: int, order: Mapping[str, str] | None = None
    ) -> Pages[TimelineLogMessage]:
        """List the messages that applications wrote into the timeline of an object.

        Args:
            entity_type_id: Kind of the object, such as 2 for a deal.
            entity_id: The object.
            order: By `id` or `created`.

        Errors:
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm. Permission: CRM - object - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-list.html
        """
        params = {"entityTypeId": entity_type_id, "entityId": entity_id, "order": order}
        return self._pages(
            Call(
                "crm.timeline.logmessage.list",
                params,
                list[TimelineLogMessage],
                paging=Window(limit="limit", offset="start", size=10),
                safe=True,
            )
        )


class TimelineLogoGroup(Group):
    """`crm.timeline.logo.*`"""

    async def add(self, *, code: str, file_content: bytes) -> TimelineLogo:
        """Add a logo for entries of the timeline.

        Args:
            code: Of your own.
            file_content: A PNG of 60 by 60 pixels with a transparent background.

        Errors:
            `ACCESS_DENIED`: The user is no administrator.
            `INVALID_ARG_VALUE`: `file_content` is no such picture.
            `FILE_SAVE_ERROR`: The file cannot be stored.
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-add.html
        """
        params = {"code": code, "fileContent": file_content}
        return await self._send(
            Call("crm.timeline.logo.add", params, TimelineLogo, unwrap="result.logo", batchable=False)
        )

    async def delete(self, *, code: str) -> bool:
        """Delete a logo for entries of the timeline.

        Errors:
            `ACCESS_DENIED`: The user is no administrator.
            `NOT_FOUND`: There is no such logo.
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-delete.html
        """
        params = {"code": code}
        return await self._send(Call("crm.timeline.logo.delete", params, bool))

    async def get(self, *, code: str) -> TimelineLogo:
        """Read a logo for entries of the timeline.

        Errors:
            `NOT_FOUND`: There is no such logo.
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-get.html
        """
        params = {"code": code}
        return await self._send(Call("crm.timeline.logo.get", params, TimelineLogo, unwrap="result.logo", safe=True))

    async def list(self) -> Sequence[TimelineLogo]:
        """List all logos for entries of the timeline.

        Errors:
            `0`: It failed otherwise.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-list.html
        """
        return await self._send(
            Call("crm.timeline.logo.list", {}, list[TimelineLogo], unwrap="result.logos", safe=True)
        )


class TimelineNoteGroup(Group):
    """`crm.timeline.note.*`"""

    async def delete(self, *, owner_type_id: int, owner_id: int, item_type: Literal[1, 2], item_id: int) -> bool:
        """Delete the note at an entry of the timeline.

        Args:
            owner_type_id: Kind of the object, such as 1 for a lead.
            owner_id: The object.
            item_type: What the note is at. One of `1` (an entry of the timeline), `2` (an activity).
            item_id: That entry or activity.

        Errors:
            `ACCESS_DENIED`: The user may not do it.
            `NOT_FOUND`: There is no such note.
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html
        """
        params = {"ownerTypeId": owner_type_id, "ownerId": owner_id, "itemType": item_type, "itemId": item_id}
        return await self._send(Call("crm.timeline.note.delete", params, bool))

    async def get(
        self, *, owner_type_id: int, owner_id: int, item_type: Literal[1, 2], item_id: int
    ) -> TimelineNoteGet:
        """Read the note at an entry of the timeline.

        Args:
            owner_type_id: Kind of the object, such as 1 for a lead.
            owner_id: The object.
            item_type: What the note is at. One of `1` (an entry of the timeline), `2` (an activity).
            item_id: That entry or activity.

        Errors:
            `ACCESS_DENIED`: The user may not do it.
            `NOT_FOUND`: There is no such note.
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-get.html
        """
        params = {"ownerTypeId": owner_type_id, "ownerId": owner_id, "itemType": item_type, "itemId": item_id}
        return await self._send(Call("crm.timeline.note.get", params, TimelineNoteGet, safe=True))

    async def save(
        self, *, owner_type_id: int, owner_id: int, item_type: Literal[1, 2], item_id: int, text: str
    ) -> bool:
        """Write or change the note at an entry of the timeline.

        Args:
            owner_type_id: Kind of the object, such as 1 for a lead.
            owner_id: The object.
            item_type: What the note is at. One of `1` (an entry of the timeline), `2` (an activity).
            item_id: That entry or activity.

        Errors:
            `ACCESS_DENIED`: The user may not do it.
            `NOT_FOUND`: There is no such entry, activity or object.
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-save.html
        """
        params = {
            "ownerTypeId": owner_type_id,
            "ownerId": owner_id,
            "itemType": item_type,
            "itemId": item_id,
            "text": text,
        }
        return await self._send(Call("crm.timeline.note.save", params, bool))


class TimelineGroup(Group):
    """`crm.timeline.*`"""

    @cached_property
    def bindings(self) -> TimelineBindingsGroup:
        """`crm.timeline.bindings.*`"""
        return TimelineBindingsGroup(self._sender)

    @cached_property
    def comment(self) -> TimelineCommentGroup:
        """`crm.timeline.comment.*`"""
        return TimelineCommentGroup(self._sender)

    @cached_property
    def icon(self) -> TimelineIconGroup:
        """`crm.timeline.icon.*`"""
        return TimelineIconGroup(self._sender)

    @cached_property
    def item(self) -> TimelineItemGroup:
        """`crm.timeline.item.*`"""
        return TimelineItemGroup(self._sender)

    @cached_property
    def layout(self) -> TimelineLayoutGroup:
        """`crm.timeline.layout.*`"""
        return TimelineLayoutGroup(self._sender)

    @cached_property
    def logmessage(self) -> TimelineLogmessageGroup:
        """`crm.timeline.logmessage.*`"""
        return TimelineLogmessageGroup(self._sender)

    @cached_property
    def logo(self) -> TimelineLogoGroup:
        """`crm.timeline.logo.*`"""
        return TimelineLogoGroup(self._sender)

    @cached_property
    def note(self) -> TimelineNoteGroup:
        """`crm.timeline.note.*`"""
        return TimelineNoteGroup(self._sender)

# Generated from specs/calendar/ by `make generate`. Edit the specs, not this file.
"""`calendar.resource.*`"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Annotated

from attrs import frozen

from b24.call import Call, Group, Record, wire

from .types_resource import Booking, BookingFilterInput

__all__ = ["Booking", "BookingFilterInput", "Resource", "ResourceBookingGroup", "ResourceGroup"]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Resource(Record):
    """Something that can be booked."""

    id: Annotated[int | None, wire("ID")] = None

    name: Annotated[str | None, wire("NAME")] = None

    created_by: Annotated[int | None, wire("CREATED_BY")] = None


class ResourceBookingGroup(Group):
    """`calendar.resource.booking.*`"""

    async def list(self, *, filter: BookingFilterInput) -> Sequence[Booking]:
        """List bookings of resources.

        Errors:
            No code: `filter` has neither list, or the user is from outside.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-booking-list.html
        """
        params = {"filter": filter}
        return await self._send(Call("calendar.resource.booking.list", params, list[Booking], safe=True))


class ResourceGroup(Group):
    """`calendar.resource.*`"""

    @cached_property
    def booking(self) -> ResourceBookingGroup:
        """`calendar.resource.booking.*`"""
        return ResourceBookingGroup(self._sender)

    async def add(self, *, name: str) -> int:
        """Create a resource; its id.

        Errors:
            No code: `name` is missing, or the user may not change resources.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-add.html
        """
        params = {"name": name}
        return await self._send(Call("calendar.resource.add", params, int))

    async def delete(self, *, resource_id: int) -> bool:
        """Delete a resource.

        Errors:
            No code: `resource_id` is missing, or the user may not change resources.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-delete.html
        """
        params = {"resourceId": resource_id}
        return await self._send(Call("calendar.resource.delete", params, bool))

    async def list(self) -> Sequence[Resource]:
        """List resources.

        Errors:
            No code: The user is from outside.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-list.html
        """
        return await self._send(Call("calendar.resource.list", {}, list[Resource], safe=True))

    async def update(self, *, resource_id: int, name: str) -> int:
        """Rename a resource; its id.

        Errors:
            No code: A parameter is missing, or the user may not change resources.

        Scope: calendar.
        Docs: https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-update.html
        """
        params = {"resourceId": resource_id, "name": name}
        return await self._send(Call("calendar.resource.update", params, int))

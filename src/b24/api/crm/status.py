# Generated from specs/crm/ by `make generate`. Edit the specs, not this file.
"""`crm.status.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Annotated, Any, Literal, TypedDict

from attrs import frozen

from b24.call import Call, Group, Offset, Pages, Record, wire

from .types import FieldInfo
from .types_status import Status, StatusInput

__all__ = [
    "FieldInfo",
    "Status",
    "StatusBook",
    "StatusBookStages",
    "StatusDeleteOptionsInput",
    "StatusEntityGroup",
    "StatusGroup",
    "StatusInput",
    "StatusItem",
]


class StatusDeleteOptionsInput(TypedDict, total=False):
    """How an entry is deleted. What may be sent, by wire names."""

    FORCED: Literal["Y", "N"] | None
    """Whether one that came with the portal may go too. Default: `N`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class StatusBook(Record):
    """A reference book, such as sources or the stages of a funnel."""

    id: Annotated[str, wire("ID")]
    """What `ENTITY_ID` of its entries is."""

    name: Annotated[str, wire("NAME")]

    semantic_info: Annotated[StatusBookStages | None, wire("SEMANTIC_INFO")] = None

    entity_type_id: Annotated[int | None, wire("ENTITY_TYPE_ID")] = None
    """Kind of object that has these stages."""

    prefix: Annotated[str | None, wire("PREFIX")] = None
    """What the codes of its stages begin with."""

    field_attribute_scope: Annotated[str | None, wire("FIELD_ATTRIBUTE_SCOPE")] = None
    """Funnel, as `category_1`."""

    is_enabled: Annotated[bool | None, wire("IS_ENABLED")] = None

    category_id: Annotated[int | None, wire("CATEGORY_ID")] = None
    """Funnel."""

    parent_id: Annotated[str | None, wire("PARENT_ID")] = None
    """Book that this one belongs to."""

    category_name: Annotated[str | None, wire("CATEGORY_NAME")] = None

    category_sort: Annotated[int | None, wire("CATEGORY_SORT")] = None

    is_default_category: Annotated[bool | None, wire("IS_DEFAULT_CATEGORY")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class StatusBookStages(Record):
    """Stages with a meaning."""

    start_field: Annotated[str | None, wire("START_FIELD")] = None
    """The first one."""

    final_success_field: Annotated[str | None, wire("FINAL_SUCCESS_FIELD")] = None
    """The won one."""

    final_unsuccess_field: Annotated[str | None, wire("FINAL_UNSUCCESS_FIELD")] = None
    """The lost one."""

    final_sort: Annotated[int | None, wire("FINAL_SORT")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class StatusItem(Record):
    """An entry of a reference book, in short."""

    name: Annotated[str, wire("NAME")]

    sort: Annotated[int, wire("SORT")]

    status_id: Annotated[str, wire("STATUS_ID")]
    """What fields of objects hold."""


class StatusEntityGroup(Group):
    """`crm.status.entity.*`"""

    async def items(self, *, entity_id: str) -> Sequence[StatusItem]:
        """List the entries of a reference book by their position.

        Args:
            entity_id: The book, such as `SOURCE` or `DEAL_STAGE`; `crm.status.entity.types` lists them.

        Errors:
            No code: `entity_id` is missing or not valid, or the user may not see it.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-items.html
        """
        params = {"entityId": entity_id}
        return await self._send(Call("crm.status.entity.items", params, list[StatusItem], safe=True))

    async def types(self) -> Sequence[StatusBook]:
        """List the reference books.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-types.html
        """
        return await self._send(Call("crm.status.entity.types", {}, list[StatusBook], safe=True))


class StatusGroup(Group):
    """`crm.status.*`"""

    @cached_property
    def entity(self) -> StatusEntityGroup:
        """`crm.status.entity.*`"""
        return StatusEntityGroup(self._sender)

    async def add(self, *, fields: StatusInput) -> int:
        """Add an entry to a reference book, such as a stage or a source.

        Errors:
            No code: `ENTITY_ID`, `STATUS_ID` or `NAME` is missing, there is no such book, a stage would stand behind
                the won one, the user is no administrator of the CRM, or `fields` is no object.
            `ERROR_CORE`: The book has this `STATUS_ID` already.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("crm.status.add", params, int))

    async def delete(self, *, id: int, params: StatusDeleteOptionsInput | None = None) -> bool:
        """Delete an entry of a reference book that nothing holds.

        Errors:
            No code: There is no such entry, `id` is not valid, the entry came with the portal and `FORCED` is not set,
                objects hold it, or the user is no administrator of the CRM.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-delete.html
        """
        sent = {"id": id, "params": params}
        return await self._send(Call("crm.status.delete", sent, bool))

    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of entries of reference books.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-fields.html
        """
        return await self._send(Call("crm.status.fields", {}, dict[str, FieldInfo], safe=True))

    async def get(self, *, id: int) -> Status:
        """Read an entry of a reference book.

        Errors:
            No code: There is no such entry, or the user may not read it.

        Scope: crm. Permission: CRM - any object - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.status.get", params, Status, safe=True))

    def list(self, *, order: Mapping[str, str] | None = None, filter: Mapping[str, Any] | None = None) -> Pages[Status]:
        """List entries of reference books.

        Args:
            filter: By `ENTITY_ID` for one book.

        Errors:
            No code: `filter` or `order` is not valid, or the user may not read any object.

        Scope: crm. Permission: CRM - any object - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html
        """
        params = {"order": order, "filter": filter}
        return self._pages(Call("crm.status.list", params, list[Status], paging=Offset(), safe=True))

    async def update(self, *, id: int, fields: StatusInput) -> bool:
        """Change an entry of a reference book.

        Args:
            fields: `NAME`, `SORT` and `COLOR` can change.

        Errors:
            No code: There is no such entry, `id` is not valid, or the user is no administrator of the CRM.

        Scope: crm. Permission: CRM administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.status.update", params, bool))

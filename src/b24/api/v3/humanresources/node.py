# Generated from specs/v3/humanresources/ by `make generate`. Edit the specs, not this file.
"""`humanresources.node.*`"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Annotated, Literal, TypedDict

from attrs import frozen

from b24.call import Call, Group, Pages, Record, Window, wire

from .types import FieldInfo, Node, NodeUsersInput

__all__ = [
    "FieldInfo",
    "Node",
    "NodeCommunication",
    "NodeCommunicationGroup",
    "NodeCommunicationList",
    "NodeCount",
    "NodeFieldGroup",
    "NodeGroup",
    "NodeLimitInput",
    "NodeMemberFailure",
    "NodeMemberFieldGroup",
    "NodeMemberGroup",
    "NodeMemberRemove",
    "NodePaginationInput",
    "NodeSettingsInput",
    "NodeUsersInput",
]


class NodeLimitInput(TypedDict, total=False):
    """How much to give. What may be sent, by wire names."""

    limit: int | None
    """How many rows, at most 200. Default: `50`."""


class NodePaginationInput(TypedDict, total=False):
    """Which part of the list to give. What may be sent, by wire names."""

    page: int | None
    """Whether the first is 0 or 1 is not said; `offset` is clearer."""

    limit: int | None
    """How many rows a page holds, at most 200. Default: `50`."""

    offset: int | None
    """How many rows to leave out."""


class NodeSettingsInput(TypedDict, total=False):
    """Who may do what in a department or a team. What may be sent, by wire names."""

    BUSINESS_PROC_AUTHORITY: (
        Sequence[
            Literal[
                "HEAD", "DEPUTY_HEAD", "ALL_DEPARTMENT_HEADS", "EMPLOYEE", "TEAM_HEAD", "TEAM_DEPUTY", "TEAM_EMPLOYEE"
            ]
        ]
        | None
    )
    """Roles that work with its workflows. One of `HEAD` (head of the department), `DEPUTY_HEAD` (deputy head of the
    department), `ALL_DEPARTMENT_HEADS` (heads of all departments), `EMPLOYEE` (employee of the department), `TEAM_HEAD`
    (head of the team), `TEAM_DEPUTY` (deputy head of the team), `TEAM_EMPLOYEE` (member of the team).
    """

    REPORTS_AUTHORITY: (
        Sequence[
            Literal[
                "HEAD", "DEPUTY_HEAD", "ALL_DEPARTMENT_HEADS", "EMPLOYEE", "TEAM_HEAD", "TEAM_DEPUTY", "TEAM_EMPLOYEE"
            ]
        ]
        | None
    )
    """Roles that work with its reports. One of `HEAD` (head of the department), `DEPUTY_HEAD` (deputy head of the
    department), `ALL_DEPARTMENT_HEADS` (heads of all departments), `EMPLOYEE` (employee of the department), `TEAM_HEAD`
    (head of the team), `TEAM_DEPUTY` (deputy head of the team), `TEAM_EMPLOYEE` (member of the team).
    """


@frozen(kw_only=True, repr=False, weakref_slot=False)
class NodeCommunication(Record):
    """A chat, channel or collab of a department or a team."""

    id: int

    type: str
    """One of `CHAT`, `CHANNEL`, `COLLAB`."""

    title: str

    subtitle: str

    dialog_id: Annotated[str, wire("dialogId")]
    """As the methods of chats name it."""

    avatar: str | None = None
    """Address of the picture."""

    color: str | None = None
    """Not of collabs."""

    has_access: Annotated[bool, wire("hasAccess")]
    """Whether the current user is let in."""

    is_extranet: Annotated[bool | None, wire("isExtranet")] = None
    """Not of collabs."""

    original_node_id: Annotated[int | None, wire("originalNodeId")] = None
    """Where it comes from, if it belongs to another department or team."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class NodeCommunicationList(Record):
    """What `humanresources.node.communication.list` returns."""

    chats: Sequence[NodeCommunication]

    chats_no_access: Annotated[int, wire("chatsNoAccess")]
    """How many chats the user cannot see."""

    channels: Sequence[NodeCommunication]

    channels_no_access: Annotated[int, wire("channelsNoAccess")]
    """How many channels the user cannot see."""

    collabs: Sequence[NodeCommunication]

    collabs_no_access: Annotated[int, wire("collabsNoAccess")]
    """How many collabs the user cannot see."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class NodeCount(Record):
    """What `humanresources.node.count` returns."""

    departments: int

    teams: int


@frozen(kw_only=True, repr=False, weakref_slot=False)
class NodeMemberFailure(Record):
    """A user who could not be taken out."""

    user_id: Annotated[int, wire("userId")]

    reason: str


@frozen(kw_only=True, repr=False, weakref_slot=False)
class NodeMemberRemove(Record):
    """What `humanresources.node.member.remove` returns."""

    removed: list[int]
    """Users who are out."""

    failed: Sequence[NodeMemberFailure]


class NodeCommunicationGroup(Group):
    """`humanresources.node.communication.*`"""

    async def edit(
        self,
        *,
        node_id: int,
        communication_type: Literal["CHAT", "CHANNEL", "COLLAB"],
        create_default: bool | None = None,
        ids: Sequence[int] | None = None,
        remove_ids: Sequence[int] | None = None,
        with_children: bool | None = None,
    ) -> bool:
        """Link chats, channels or collabs with a department or a team, or part them.

        Args:
            communication_type: One of `CHAT`, `CHANNEL`, `COLLAB`.
            create_default: Whether one is made for it. Default: `False`.
            ids: What to link.
            remove_ids: What to part.
            with_children: Whether departments and teams below are changed too. Default: `False`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such department or team.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `node_id` is missing, or
                `communication_type` is missing or not a known one.

        Scope: humanresources. Permission: Departments - edit, or Teams - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-edit.html
        """
        params = {
            "nodeId": node_id,
            "communicationType": communication_type,
            "createDefault": create_default,
            "ids": ids,
            "removeIds": remove_ids,
            "withChildren": with_children,
        }
        return await self._send(
            Call("humanresources.node.communication.edit", params, bool, unwrap="result.success", v3=True)
        )

    async def list(self, *, id: int) -> NodeCommunicationList:
        """Chats, channels and collabs of a department or a team.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such department or team.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` is missing.

        Scope: humanresources. Permission: Departments - view, or Teams - view.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-list.html
        """
        params = {"id": id}
        return await self._send(
            Call("humanresources.node.communication.list", params, NodeCommunicationList, v3=True, safe=True)
        )


class NodeFieldGroup(Group):
    """`humanresources.node.field.*`"""

    async def get(self, *, name: str, select: Sequence[str] | None = None) -> FieldInfo:
        """Description of one field of departments and teams.

        Args:
            name: A name of `humanresources.node.field.list`.
            select: Facts about the field, such as `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`: The application or webhook lacks the scope
                `humanresources`.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name` is missing.
            `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`: There is no such field.

        Scope: humanresources.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-get.html
        """
        params = {"name": name, "select": select}
        return await self._send(
            Call("humanresources.node.field.get", params, FieldInfo, unwrap="result.item", v3=True, safe=True)
        )

    async def list(self, *, select: Sequence[str] | None = None) -> Sequence[FieldInfo]:
        """Descriptions of the fields of departments and teams.

        Args:
            select: Facts about the fields, such as `name`, `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`: The application or webhook lacks the scope
                `humanresources`.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.

        Scope: humanresources.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-list.html
        """
        params = {"select": select}
        return await self._send(
            Call("humanresources.node.field.list", params, list[FieldInfo], unwrap="result.items", v3=True, safe=True)
        )


class NodeMemberFieldGroup(Group):
    """`humanresources.node.member.field.*`"""

    async def get(self, *, name: str, select: Sequence[str] | None = None) -> FieldInfo:
        """Description of one field of members of departments and teams.

        Args:
            name: A name of `humanresources.node.member.field.list`.
            select: Facts about the field, such as `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name` is missing.
            `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`: There is no such field.

        Scope: humanresources.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-get.html
        """
        params = {"name": name, "select": select}
        return await self._send(
            Call("humanresources.node.member.field.get", params, FieldInfo, unwrap="result.item", v3=True, safe=True)
        )

    async def list(self, *, select: Sequence[str] | None = None) -> Sequence[FieldInfo]:
        """Descriptions of the fields of members of departments and teams.

        Args:
            select: Facts about the fields, such as `name`, `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.

        Scope: humanresources.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-list.html
        """
        params = {"select": select}
        return await self._send(
            Call(
                "humanresources.node.member.field.list",
                params,
                list[FieldInfo],
                unwrap="result.items",
                v3=True,
                safe=True,
            )
        )


class NodeMemberGroup(Group):
    """`humanresources.node.member.*`"""

    @cached_property
    def field(self) -> NodeMemberFieldGroup:
        """`humanresources.node.member.field.*`"""
        return NodeMemberFieldGroup(self._sender)

    async def add(
        self,
        *,
        node_id: int,
        user_ids: Sequence[int],
        role: Literal[
            "MEMBER_HEAD",
            "MEMBER_DEPUTY_HEAD",
            "MEMBER_EMPLOYEE",
            "MEMBER_TEAM_HEAD",
            "MEMBER_TEAM_DEPUTY_HEAD",
            "MEMBER_TEAM_EMPLOYEE",
        ],
    ) -> bool:
        """Add users to a department or a team.

        Users who are in it already get the role.

        Args:
            role: One of `MEMBER_HEAD` (head of a department), `MEMBER_DEPUTY_HEAD` (deputy head of a department),
                `MEMBER_EMPLOYEE` (employee of a department), `MEMBER_TEAM_HEAD` (head of a team),
                `MEMBER_TEAM_DEPUTY_HEAD` (deputy head of a team), `MEMBER_TEAM_EMPLOYEE` (member of a team).

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such department or team.
            `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`: The application or webhook lacks the scope
                `humanresources`.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `node_id`, `user_ids` or `role` is missing
                or not valid.

        Scope: humanresources. Permission: Departments - add employees, or Teams - add members.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html
        """
        params = {"nodeId": node_id, "userIds": user_ids, "role": role}
        return await self._send(Call("humanresources.node.member.add", params, bool, unwrap="result.success", v3=True))

    async def move(
        self,
        *,
        node_id: int,
        user_ids: Sequence[int],
        role: Literal[
            "MEMBER_HEAD",
            "MEMBER_DEPUTY_HEAD",
            "MEMBER_EMPLOYEE",
            "MEMBER_TEAM_HEAD",
            "MEMBER_TEAM_DEPUTY_HEAD",
            "MEMBER_TEAM_EMPLOYEE",
        ]
        | None = None,
    ) -> bool:
        """Move users to another department or team.

        Args:
            node_id: Where to.
            role: Plain employee of the department or member of the team where nothing is sent. One of `MEMBER_HEAD`
                (head of a department), `MEMBER_DEPUTY_HEAD` (deputy head of a department), `MEMBER_EMPLOYEE` (employee
                of a department), `MEMBER_TEAM_HEAD` (head of a team), `MEMBER_TEAM_DEPUTY_HEAD` (deputy head of a
                team), `MEMBER_TEAM_EMPLOYEE` (member of a team).

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such department or team.
            `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`: The application or webhook lacks the scope
                `humanresources`.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `node_id` or `user_ids` is missing, or
                `role` is not valid.

        Scope: humanresources. Permission: Departments - add employees, or Teams - add members.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-move.html
        """
        params = {"nodeId": node_id, "userIds": user_ids, "role": role}
        return await self._send(Call("humanresources.node.member.move", params, bool, unwrap="result.success", v3=True))

    async def remove(self, *, node_id: int, user_ids: Sequence[int]) -> NodeMemberRemove:
        """Take users out of a department or a team.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such department or team.
            `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`: The application or webhook lacks the scope
                `humanresources`.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `node_id` or `user_ids` is missing.

        Scope: humanresources. Permission: Departments - remove employees, or Teams - remove members.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-remove.html
        """
        params = {"nodeId": node_id, "userIds": user_ids}
        return await self._send(Call("humanresources.node.member.remove", params, NodeMemberRemove, v3=True))

    async def set(self, *, node_id: int, user_ids: NodeUsersInput) -> bool:
        """Say who is in a department or a team, and in which role.

        Users who are not named leave it.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such department or team.
            `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`: The application or webhook lacks the scope
                `humanresources`.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `node_id` or `user_ids` is missing, or a
                role is not valid.

        Scope: humanresources. Permission: Departments - add employees, or Teams - add members.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-set.html
        """
        params = {"nodeId": node_id, "userIds": user_ids}
        return await self._send(Call("humanresources.node.member.set", params, bool, unwrap="result.success", v3=True))


class NodeGroup(Group):
    """`humanresources.node.*`"""

    @cached_property
    def communication(self) -> NodeCommunicationGroup:
        """`humanresources.node.communication.*`"""
        return NodeCommunicationGroup(self._sender)

    @cached_property
    def field(self) -> NodeFieldGroup:
        """`humanresources.node.field.*`"""
        return NodeFieldGroup(self._sender)

    @cached_property
    def member(self) -> NodeMemberGroup:
        """`humanresources.node.member.*`"""
        return NodeMemberGroup(self._sender)

    async def add(
        self,
        *,
        type: Literal["DEPARTMENT", "TEAM"],
        name: str,
        parent_id: int,
        description: str | None = None,
        color_name: Literal["blue", "green", "cyan", "orange", "purple", "pink"] | None = None,
        user_ids: NodeUsersInput | None = None,
        move_users_to_node: bool | None = None,
        create_chat: bool | None = None,
        binding_chat_ids: Sequence[int] | None = None,
        create_channel: bool | None = None,
        binding_channel_ids: Sequence[int] | None = None,
        create_collab: bool | None = None,
        binding_collab_ids: Sequence[int] | None = None,
        settings: NodeSettingsInput | None = None,
    ) -> Node:
        """Add a department or a team.

        Args:
            type: One of `DEPARTMENT`, `TEAM`.
            parent_id: What it belongs to.
            color_name: Colour of a team. One of `blue`, `green`, `cyan`, `orange`, `purple`, `pink`.
            user_ids: Who is to be in it.
            move_users_to_node: Whether the users leave the departments they were in; for departments only. Default:
                `False`.
            create_chat: Whether it gets a chat of its own. Default: `False`.
            binding_chat_ids: Chats to link with it.
            create_channel: Whether it gets a channel of its own. Default: `False`.
            binding_channel_ids: Channels to link with it.
            create_collab: Whether it gets a collab of its own, where the plan has them. Default: `False`.
            binding_collab_ids: Collabs to link with it.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`: The application or webhook lacks the scope
                `humanresources`.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `type`, `name` or `parent_id` is missing
                or not valid, or there is no company structure.

        Scope: humanresources. Permission: Departments - add, for departments; Teams - add, for teams.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html
        """
        params = {
            "type": type,
            "name": name,
            "parentId": parent_id,
            "description": description,
            "colorName": color_name,
            "userIds": user_ids,
            "moveUsersToNode": move_users_to_node,
            "createChat": create_chat,
            "bindingChatIds": binding_chat_ids,
            "createChannel": create_channel,
            "bindingChannelIds": binding_channel_ids,
            "createCollab": create_collab,
            "bindingCollabIds": binding_collab_ids,
            "settings": settings,
        }
        return await self._send(Call("humanresources.node.add", params, Node, v3=True))

    async def children(self, *, id: int, select: Sequence[str] | None = None) -> Sequence[Node]:
        """Departments and teams right below one.

        Args:
            select: Fields of the departments and teams.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`: The application or webhook lacks the scope
                `humanresources`.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` is missing or not a number, or a
                field in `select` does not exist.

        Scope: humanresources. Permission: Departments - view, or Teams - view.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-children.html
        """
        params = {"id": id, "select": select}
        return await self._send(
            Call("humanresources.node.children", params, list[Node], unwrap="result.items", v3=True, safe=True)
        )

    async def count(self) -> NodeCount:
        """How many departments and teams there are.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`: The application or webhook lacks the scope
                `humanresources`.

        Scope: humanresources. Permission: Departments - view, or Teams - view.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-count.html
        """
        return await self._send(Call("humanresources.node.count", {}, NodeCount, v3=True, safe=True))

    async def edit(
        self,
        *,
        id: int,
        name: str | None = None,
        description: str | None = None,
        color_name: Literal["blue", "green", "cyan", "orange", "purple", "pink"] | None = None,
    ) -> Node:
        """Change the name, description or colour of a department or a team.

        Args:
            color_name: Colour of a team. One of `blue`, `green`, `cyan`, `orange`, `purple`, `pink`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`: The application or webhook lacks the scope
                `humanresources`.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` is missing or not a number, there is
                nothing to change, or the colour is not a known one.

        Scope: humanresources. Permission: Departments - edit, or Teams - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-edit.html
        """
        params = {"id": id, "name": name, "description": description, "colorName": color_name}
        return await self._send(Call("humanresources.node.edit", params, Node, v3=True))

    async def get(self, *, id: int, select: Sequence[str] | None = None) -> Node:
        """One department or team.

        Args:
            select: Fields; `members` too.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: There is no such department or team.
            `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`: The application or webhook lacks the scope
                `humanresources`.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` is missing.

        Scope: humanresources. Permission: Departments - view, or Teams - view.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-get.html
        """
        params = {"id": id, "select": select}
        return await self._send(Call("humanresources.node.get", params, Node, unwrap="result.item", v3=True, safe=True))

    def list(
        self,
        *,
        type: Literal["DEPARTMENT", "TEAM"],
        select: Sequence[str] | None = None,
        pagination: NodePaginationInput | None = None,
    ) -> Pages[Node]:
        """List departments or teams.

        Args:
            type: One of `DEPARTMENT`, `TEAM`.
            select: Fields of the departments and teams.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`: The application or webhook lacks the scope
                `humanresources`.
            `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`: A value in `pagination` is not a number, or `limit`
                is 0.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `type` is missing or not a known one.

        Scope: humanresources. Permission: Departments - view, or Teams - view.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-list.html
        """
        params = {"type": type, "select": select, "pagination": pagination}
        return self._pages(
            Call(
                "humanresources.node.list",
                params,
                list[Node],
                unwrap="result.items",
                paging=Window(limit="pagination.limit", offset="pagination.offset", size=50),
                v3=True,
                safe=True,
            )
        )

    async def move(self, *, id: int, parent_id: int) -> Node:
        """Put a department or a team below another one.

        Args:
            parent_id: What it will belong to.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`: The application or webhook lacks the scope
                `humanresources`.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` or `parent_id` is missing or not a
                number.

        Scope: humanresources. Permission: Departments - edit, or Teams - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-move.html
        """
        params = {"id": id, "parentId": parent_id}
        return await self._send(Call("humanresources.node.move", params, Node, v3=True))

    async def search(
        self,
        *,
        type: Literal["DEPARTMENT", "TEAM"],
        name: str,
        parent_id: int | None = None,
        pagination: NodeLimitInput | None = None,
    ) -> Sequence[Node]:
        """Find departments or teams by name.

        Gives one page; how to get further ones is not documented.

        Args:
            type: One of `DEPARTMENT`, `TEAM`.
            name: Part of the name.
            parent_id: Only what is below this department.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`: The application or webhook lacks the scope
                `humanresources`.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `type` or `name` is missing or not valid.

        Scope: humanresources. Permission: Departments - view, or Teams - view.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-search.html
        """
        params = {"type": type, "name": name, "parentId": parent_id, "pagination": pagination}
        return await self._send(
            Call("humanresources.node.search", params, list[Node], unwrap="result.items", v3=True, safe=True)
        )

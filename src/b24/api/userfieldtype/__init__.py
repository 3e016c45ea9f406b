# Generated from specs/userfieldtype/ by `make generate`. Edit the specs, not this file.
"""`userfieldtype.*`: Kinds of custom fields that applications add."""

from __future__ import annotations

from b24.call import Call, Group, Offset, Pages

from .types import UserFieldType, UserFieldTypeOptionsInput

__all__ = ["UserFieldType", "UserFieldTypeOptionsInput", "UserfieldtypeFamily"]


class UserfieldtypeFamily(Group):
    """`userfieldtype.*`: Kinds of custom fields that applications add."""

    async def add(
        self,
        *,
        user_type_id: str,
        handler: str,
        title: str | None = None,
        description: str | None = None,
        options: UserFieldTypeOptionsInput | None = None,
    ) -> bool:
        """Add a kind of custom fields.

        Fields of it are added by `userfieldconfig.add` and the like, as `rest_`, the number of the application, `_` and
        the code.

        Args:
            user_type_id: Small letters and digits, unique. With `rest_`, the number of the application and `_`, at most
                50 characters.
            handler: Address of the widget that shows and edits such a field, in the domain of the application and not
                used for another kind.
            title: Name to show to administrators.

        Errors:
            `ERROR_ARGUMENT`: `user_type_id` or `handler` is missing.
            `ERROR_CORE`: Another kind has this `handler`, or another application has this `user_type_id`.

        Scope: placement. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-add.html
        """
        params = {
            "USER_TYPE_ID": user_type_id,
            "HANDLER": handler,
            "TITLE": title,
            "DESCRIPTION": description,
            "OPTIONS": options,
        }
        return await self._send(Call("userfieldtype.add", params, bool))

    async def delete(self, *, user_type_id: str) -> bool:
        """Delete a kind of custom fields.

        Args:
            user_type_id: Its code.

        Errors:
            `ERROR_ARGUMENT`: `user_type_id` is missing.
            `ERROR_NOT_FOUND`: This application has no such kind.

        Scope: placement. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-delete.html
        """
        params = {"USER_TYPE_ID": user_type_id}
        return await self._send(Call("userfieldtype.delete", params, bool))

    def list(self) -> Pages[UserFieldType]:
        """List the kinds of custom fields that this application added.

        Scope: placement. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-list.html
        """
        return self._pages(Call("userfieldtype.list", {}, list[UserFieldType], paging=Offset(), safe=True))

    async def update(
        self,
        *,
        user_type_id: str,
        handler: str,
        title: str,
        description: str | None = None,
        options: UserFieldTypeOptionsInput | None = None,
    ) -> bool:
        """Change a kind of custom fields.

        Args:
            user_type_id: Its code.
            handler: Address of the widget that shows and edits such a field, in the domain of the application and not
                used for another kind.
            title: Name to show to administrators.

        Errors:
            `ERROR_ARGUMENT`: `user_type_id` is missing.
            `ERROR_CORE`: Another kind has this `handler`, or another application has this `user_type_id`.
            `ERROR_NOT_FOUND`: This application has no such kind.

        Scope: placement. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-update.html
        """
        params = {
            "USER_TYPE_ID": user_type_id,
            "HANDLER": handler,
            "TITLE": title,
            "DESCRIPTION": description,
            "OPTIONS": options,
        }
        return await self._send(Call("userfieldtype.update", params, bool))

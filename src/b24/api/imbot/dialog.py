# Generated from specs/imbot/ by `make generate`. Edit the specs, not this file.
"""`imbot.dialog.*`"""

from __future__ import annotations

from typing_extensions import deprecated

from b24.api.im.types_chat import Chat
from b24.call import Call, Group

__all__ = ["Chat", "DialogGroup"]


class DialogGroup(Group):
    """`imbot.dialog.*`"""

    @deprecated("use imbot.v2.Chat.get", category=None)
    async def get(self, *, dialog_id: str) -> Chat:
        """A chat with its users' rights and how far they have read.

        Args:
            dialog_id: `chat5` for a group chat, the other user's id for a private one.

        Errors:
            `ACCESS_ERROR`: The user has no access to the chat.
            `DIALOG_ID_EMPTY`: The chat is missing, or not of the right form.

        Scope: imbot. Permission: access to the chat.
        Deprecated: use imbot.v2.Chat.get.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html
        """
        params = {"DIALOG_ID": dialog_id}
        return await self._send(Call("imbot.dialog.get", params, Chat, safe=True))

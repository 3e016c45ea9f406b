# Generated from specs/imbot/ by `make generate`. Edit the specs, not this file.
"""`imbot.app.*`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import deprecated

from b24.call import Call, Group, yes_no

from .types_app import AppTextInput

__all__ = ["AppGroup", "AppTextInput"]


class AppGroup(Group):
    """`imbot.app.*`"""

    @deprecated("no successor", category=None)
    async def register(
        self,
        *,
        bot_id: int,
        code: str,
        js_method: Literal["PUT", "SEND", "CALL", "SUPPORT"] | None = None,
        js_param: str | None = None,
        icon_file: bytes | None = None,
        iframe: str | None = None,
        iframe_width: int | None = None,
        iframe_height: int | None = None,
        hash: str | None = None,
        context: str | None = None,
        hidden: bool | None = None,
        extranet_support: bool | None = None,
        livechat_support: bool | None = None,
        iframe_popup: bool | None = None,
        lang: Sequence[AppTextInput] | None = None,
    ) -> int:
        """Register a chat application.

        With `iframe` it opens a page, with `js_method` it does something in the chat. It shows after the page is loaded
        anew.

        Args:
            bot_id: Bot that owns it.
            js_method: One of `PUT` (puts a command into the field to write in), `SEND` (sends a command), `CALL` (calls
                a number), `SUPPORT` (opens a support chat).
            js_param: The command, the number, or the code of an Open Channel.
            iframe: Address of a page, by HTTPS.
            iframe_width: In pixels, at least 250; less where there is no room.
            iframe_height: In pixels, at least 50; less where there is no room.
            hash: Key of 32 characters, which the page is called with.
            context: Where it shows, as `ALL`, `USER`, `CHAT`, `BOT`, `LINES` or `CALL`; with `-admin`, for
                administrators alone.
            extranet_support: Whether users of the extranet may use it. Default: `False`.
            livechat_support: Whether it works in live chats.
            iframe_popup: Whether the page stays open while the user goes to another chat.
            lang: Texts by language.

        Errors:
            `APP_ID_ERROR`: The chat application belongs to another application.
            `BOT_ID_ERROR`: There is no such bot.
            `HASH_ERROR`: The key of the page is missing.
            `IFRAME_HTTPS`: The page is not reached by HTTPS.
            `LANG_ERROR`: The texts are missing.
            `PARAMS_ERROR`: The parameters are not valid.
            `WRONG_REQUEST`: It failed otherwise.

        Scope: imbot.
        Deprecated: no successor.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-register.html
        """
        params = {
            "BOT_ID": bot_id,
            "CODE": code,
            "JS_METHOD": js_method,
            "JS_PARAM": js_param,
            "ICON_FILE": icon_file,
            "IFRAME": iframe,
            "IFRAME_WIDTH": iframe_width,
            "IFRAME_HEIGHT": iframe_height,
            "HASH": hash,
            "CONTEXT": context,
            "HIDDEN": yes_no(hidden),
            "EXTRANET_SUPPORT": yes_no(extranet_support),
            "LIVECHAT_SUPPORT": yes_no(livechat_support),
            "IFRAME_POPUP": yes_no(iframe_popup),
            "LANG": lang,
        }
        return await self._send(Call("imbot.app.register", params, int))

    @deprecated("no successor", category=None)
    async def unregister(self, *, app_id: int) -> bool:
        """Delete a chat application.

        Errors:
            `APP_ID_ERROR`: The chat application belongs to another application.
            `CHAT_APP_ID_ERROR`: There is no such chat application.
            `WRONG_REQUEST`: It failed otherwise.

        Scope: imbot.
        Deprecated: no successor.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-unregister.html
        """
        params = {"APP_ID": app_id}
        return await self._send(Call("imbot.app.unregister", params, bool))

    @deprecated("no successor", category=None)
    async def update(
        self,
        *,
        app_id: int,
        iframe: str | None = None,
        iframe_width: int | None = None,
        iframe_height: int | None = None,
        hash: str | None = None,
        js_method: Literal["PUT", "SEND", "CALL", "SUPPORT"] | None = None,
        js_param: str | None = None,
        icon_file: bytes | None = None,
        context: str | None = None,
        extranet_support: bool | None = None,
        livechat_support: bool | None = None,
        iframe_popup: bool | None = None,
        lang: Sequence[AppTextInput] | None = None,
    ) -> bool:
        """Change a chat application.

        With `js_method` and `iframe`, the first counts.

        Args:
            iframe: Address of a page, by HTTPS.
            iframe_width: In pixels, at least 250; less where there is no room.
            iframe_height: In pixels, at least 50; less where there is no room.
            hash: Key of 32 characters, which the page is called with.
            js_method: One of `PUT` (puts a command into the field to write in), `SEND` (sends a command), `CALL` (calls
                a number), `SUPPORT` (opens a support chat).
            js_param: The command, the number, or the code of an Open Channel.
            context: Where it shows, as `ALL`, `USER`, `CHAT`, `BOT`, `LINES` or `CALL`; with `-admin`, for
                administrators alone.
            extranet_support: Whether users of the extranet may use it. Default: `False`.
            livechat_support: Whether it works in live chats.
            iframe_popup: Whether the page stays open while the user goes to another chat.
            lang: Texts by language.

        Errors:
            `APP_ID_ERROR`: The chat application belongs to another application.
            `CHAT_APP_ID_ERROR`: There is no such chat application.
            `IFRAME_HTTPS`: The page is not reached by HTTPS.
            `WRONG_REQUEST`: It failed otherwise.

        Scope: imbot.
        Deprecated: no successor.
        Docs: https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-update.html
        """
        params = {
            "APP_ID": app_id,
            "IFRAME": iframe,
            "IFRAME_WIDTH": iframe_width,
            "IFRAME_HEIGHT": iframe_height,
            "HASH": hash,
            "JS_METHOD": js_method,
            "JS_PARAM": js_param,
            "ICON_FILE": icon_file,
            "CONTEXT": context,
            "EXTRANET_SUPPORT": yes_no(extranet_support),
            "LIVECHAT_SUPPORT": yes_no(livechat_support),
            "IFRAME_POPUP": yes_no(iframe_popup),
            "LANG": lang,
        }
        return await self._send(Call("imbot.app.update", params, bool))

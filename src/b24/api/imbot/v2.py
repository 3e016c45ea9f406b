# Generated from specs/imbot/ by `make generate`. Edit the specs, not this file.
"""`imbot.v2.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Annotated, Any, Literal, Required, TypedDict

from attrs import field, frozen

from b24.api.im.types import ChatV2, File, MessageV2, UserV2
from b24.call import Call, Group, Pages, Record, Window, wire

from .types import Bot, BotAndUsers, BotCommand
from .types_message import CommandAnswerInput, MessageChangesInput, MessageNewInput

__all__ = [
    "Bot",
    "BotAndUsers",
    "BotChangesInput",
    "BotCommand",
    "BotEvent",
    "BotEventData",
    "BotFieldsInput",
    "BotFilterInput",
    "BotProfileChangesInput",
    "BotProfileInput",
    "ChatFieldsInput",
    "ChatNewInput",
    "ChatRead",
    "ChatV2",
    "CommandAnswerInput",
    "CommandChangesInput",
    "CommandFieldsInput",
    "EventCommand",
    "File",
    "FileUploadInput",
    "MessageAndAuthor",
    "MessageChangesInput",
    "MessageContext",
    "MessageNewInput",
    "MessageV2",
    "Revisions",
    "SentMessage",
    "UserV2",
    "V2BotGroup",
    "V2ChatAdd",
    "V2ChatGroup",
    "V2ChatInputActionGroup",
    "V2ChatManagerGroup",
    "V2ChatMessageGroup",
    "V2ChatMessageReactionGroup",
    "V2ChatTextFieldGroup",
    "V2ChatUserGroup",
    "V2CommandGroup",
    "V2EventGet",
    "V2EventGroup",
    "V2FileDownload",
    "V2FileGroup",
    "V2FileUpload",
    "V2Group",
    "V2RevisionGroup",
]


class BotChangesInput(TypedDict, total=False):
    """What to change of a bot. What may be sent, by wire names."""

    properties: BotProfileChangesInput

    isHidden: bool
    """Whether the list of contacts leaves it out."""

    isReactionsEnabled: bool
    """Whether its messages take reactions."""

    isSupportOpenline: bool
    """Whether it can work in Open Channels."""

    backgroundId: Literal["azure", "mint", "steel", "slate", "teal", "cornflower", "sky", "peach", "frost"] | None
    """Background of its chat; None for the user's. One of `azure`, `mint`, `steel`, `slate`, `teal`, `cornflower`,
    `sky`, `peach`, `frost`.
    """

    eventMode: Literal["fetch", "webhook"]
    """How it gets events. One of `fetch` (by `imbot.v2.Event.get`), `webhook` (the portal calls `webhookUrl`)."""

    webhookUrl: str

    botToken: str
    """New key of at most 40 characters; the old one loses its access at once."""


class BotFieldsInput(TypedDict, total=False):
    """A bot to register. What may be sent, by wire names."""

    code: Required[str]
    """Code within the application."""

    botToken: str | None
    """Needed with a webhook: a key of at most 40 characters, which all other calls for the bot then send."""

    properties: Required[BotProfileInput]

    type: Literal["bot", "network", "openline", "supervisor", "personal"] | None
    """What the bot gets to know: all messages of its chats, or those to it alone (`bot`). One of `bot`, `network`,
    `openline`, `supervisor`, `personal`. Default: `bot`.
    """

    eventMode: Literal["fetch", "webhook"] | None
    """How it gets events. One of `fetch` (by `imbot.v2.Event.get`), `webhook` (the portal calls `webhookUrl`).
    Default: `fetch`.
    """

    webhookUrl: str | None
    """Required if `eventMode` is `webhook`."""

    isHidden: bool | None
    """Whether the list of contacts leaves it out. Default: `False`."""

    isReactionsEnabled: bool | None
    """Whether its messages take reactions. Default: `True`."""

    isSupportOpenline: bool | None
    """Whether it can work in Open Channels. Default: `False`."""

    backgroundId: Literal["azure", "mint", "steel", "slate", "teal", "cornflower", "sky", "peach", "frost"] | None
    """Background of its chat; without it, the user's. One of `azure`, `mint`, `steel`, `slate`, `teal`,
    `cornflower`, `sky`, `peach`, `frost`.
    """


class BotFilterInput(TypedDict, total=False):
    """Which bots to list. What may be sent, by wire names."""

    type: Literal["bot", "network", "openline", "supervisor", "personal"] | None
    """An unknown one finds nothing. One of `bot`, `network`, `openline`, `supervisor`, `personal`."""


class BotProfileInput(TypedDict, total=False):
    """Profile of a bot to register. What may be sent, by wire names."""

    name: Required[str]

    lastName: str | None

    workPosition: str | None
    """What it is for."""

    color: str | None
    """Without it, the portal takes one."""

    gender: Literal["M", "F"] | None
    """One of `M`, `F`."""

    avatar: bytes | None
    """Picture of at most 5000 by 5000 pixels."""


class BotProfileChangesInput(TypedDict, total=False):
    """What to change of the profile of a bot. What may be sent, by wire names."""

    name: str

    lastName: str

    workPosition: str
    """What it is for."""

    color: str

    gender: Literal["M", "F"]
    """One of `M`, `F`."""

    avatar: bytes
    """Picture of at most 5000 by 5000 pixels."""


class ChatFieldsInput(TypedDict, total=False):
    """Appearance of a chat. What may be sent, by wire names."""

    title: str

    description: str

    color: Literal[
        "red",
        "green",
        "mint",
        "lightBlue",
        "darkBlue",
        "purple",
        "aqua",
        "pink",
        "lime",
        "brown",
        "azure",
        "khaki",
        "sand",
        "marengo",
        "gray",
        "graphite",
    ]
    """One of `red`, `green`, `mint`, `lightBlue`, `darkBlue`, `purple`, `aqua`, `pink`, `lime`, `brown`, `azure`,
    `khaki`, `sand`, `marengo`, `gray`, `graphite`.
    """

    avatar: bytes


class ChatNewInput(ChatFieldsInput, total=False):
    """A chat to create. What may be sent, by wire names."""

    userIds: Sequence[int]
    """Who takes part."""

    ownerId: int
    """Without it, the bot."""

    message: str
    """The first message."""


class CommandChangesInput(TypedDict, total=False):
    """What to change of a command. What may be sent, by wire names."""

    command: str
    """Without its slash."""

    title: Mapping[str, str | None]
    """By language, as `en`; None deletes a language, others stay."""

    params: Mapping[str, str | None]
    """What can be written after it, by language; only for those of `title`."""

    common: bool
    """Whether it works in all chats, not only in those of the bot."""

    hidden: bool
    """Whether the list of commands leaves it out."""

    extranetSupport: bool
    """Whether users of the extranet may use it."""


class CommandFieldsInput(TypedDict, total=False):
    """A command to register. What may be sent, by wire names."""

    command: Required[str]
    """Without its slash."""

    title: Mapping[str, str] | None
    """By language, as `en`; required unless it is hidden."""

    params: Mapping[str, str] | None
    """What can be written after it, by language."""

    common: bool | None
    """Whether it works in all chats, not only in those of the bot. Default: `False`."""

    hidden: bool | None
    """Whether the list of commands leaves it out. Default: `False`."""

    extranetSupport: bool | None
    """Whether users of the extranet may use it. Default: `False`."""


class FileUploadInput(TypedDict, total=False):
    """A file for a chat. What may be sent, by wire names."""

    name: Required[str]
    """With its extension."""

    content: Required[bytes]
    """At most 100 MB."""

    message: str | None
    """Text of the message."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class BotEvent(Record):
    """An event of a bot, or of a user."""

    event_id: Annotated[int, wire("eventId")]

    type: str
    """Of a bot `ONIMBOTV2…`, of a user `ONIMV2…`, such as `ONIMBOTV2MESSAGEADD`, `ONIMBOTV2COMMANDADD` or
    `ONIMBOTV2JOINCHAT`.
    """

    date: dt.datetime

    data: BotEventData


@frozen(kw_only=True, repr=False, weakref_slot=False)
class BotEventData(Record):
    """What happened; which fields come depends on the event."""

    bot: Bot | None = None

    message: MessageV2 | None = None

    message_id: Annotated[int | None, wire("messageId")] = None
    """The message that was deleted."""

    dialog_id: Annotated[str | None, wire("dialogId")] = None
    """Chat that was joined or opened."""

    context: dict[str, Any] | None = None
    """What whoever opened the chat passed on."""

    command: EventCommand | None = None

    reaction: str | None = None
    """As `like`."""

    action: str | None = None
    """One of `add`, `delete`."""

    chat: ChatV2 | None = None

    user: UserV2 | None = None
    """Who did it; of a deletion the author."""

    language: str | None = None
    """Language of the portal."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ChatRead(Record):
    """How far a chat is read."""

    chat_id: Annotated[int, wire("chatId")]

    last_id: Annotated[int, wire("lastId")]
    """The last message that was read."""

    counter: int
    """How many are left."""

    viewed_messages: Annotated[list[int], wire("viewedMessages")]
    """Messages that are read now."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class EventCommand(Record):
    """A command that a user gave."""

    id: int

    command: str
    """With its slash, as `/help`."""

    params: str
    """The text after it."""

    context: str
    """Where it was given. One of `textarea` (written), `keyboard` (by a button), `menu` (in the context menu)."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class MessageAndAuthor(Record):
    """A message and its author."""

    message: MessageV2

    user: UserV2


@frozen(kw_only=True, repr=False, weakref_slot=False)
class MessageContext(Record):
    """Messages around one of them, with their authors."""

    messages: Sequence[MessageV2]

    users: Sequence[UserV2]

    has_prev_page: Annotated[bool, wire("hasPrevPage")]

    has_next_page: Annotated[bool, wire("hasNextPage")]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Revisions(Record):
    """Revisions of the messenger's APIs."""

    rest: int
    """Tells which methods and fields there are."""

    web: int

    mobile: int

    desktop: int


@frozen(kw_only=True, repr=False, weakref_slot=False)
class SentMessage(Record):
    """A message that was sent."""

    id: int

    uuid_map: Annotated[dict[str, int], wire("uuidMap")]
    """Messages that came of those to forward, by the same UUID."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class V2ChatAdd(Record):
    """What `imbot.v2.Chat.add` returns."""

    chat: ChatV2

    users: Sequence[UserV2]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class V2EventGet(Record):
    """What `imbot.v2.Event.get` returns."""

    events: Sequence[BotEvent]

    next_offset: Annotated[int | None, wire("nextOffset")] = None
    """To be sent the next time."""

    has_more: Annotated[bool, wire("hasMore")]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class V2FileDownload(Record):
    """What `imbot.v2.File.download` returns."""

    download_url: Annotated[str, wire("downloadUrl")] = field(repr=False)
    """Works once, and needs no other key."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class V2FileUpload(Record):
    """What `imbot.v2.File.upload` returns."""

    file: File

    message_id: Annotated[int, wire("messageId")]

    chat_id: Annotated[int, wire("chatId")]

    dialog_id: Annotated[str, wire("dialogId")]


class V2BotGroup(Group):
    """`imbot.v2.Bot.*`"""

    async def get(
        self, *, bot_id: int | None = None, code: str | None = None, bot_token: str | None = None
    ) -> BotAndUsers:
        """A bot by its id or code.

        One of `bot_id` and `code` is required. Other applications are told less than the one that owns it.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.

        Errors:
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.
            `PARAMS_REQUIRED`: Neither `bot_id` nor `code` is given.

        Scope: imbot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.html
        """
        params = {"botId": bot_id, "code": code, "botToken": bot_token}
        return await self._send(Call("imbot.v2.Bot.get", params, BotAndUsers, safe=True))

    def list(
        self,
        *,
        bot_token: str | None = None,
        filter: BotFilterInput | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> Pages[Bot]:
        """List the bots of this application.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            limit: Default: `50`.
            offset: Default: `0`.

        Errors:
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-list.html
        """
        params = {"botToken": bot_token, "filter": filter, "limit": limit, "offset": offset}
        return self._pages(
            Call(
                "imbot.v2.Bot.list",
                params,
                list[Bot],
                unwrap="result.bots",
                paging=Window(limit="limit", offset="offset", more="result.hasNextPage"),
                safe=True,
            )
        )

    async def register(self, *, fields: BotFieldsInput) -> BotAndUsers:
        """Register a bot.

        If the application has a bot of this code, it is answered unchanged.

        Errors:
            `BOT_AVATAR_INCORRECT_SIZE`: The picture is larger than 5000 by 5000 pixels.
            `BOT_AVATAR_INCORRECT_TYPE`: The avatar is no picture.
            `BOT_CODE_ALREADY_TAKEN`: A bot of another application has this code.
            `BOT_CODE_REQUIRED`: The code is missing.
            `BOT_INVALID_CALLBACK`: The address of the handler is not valid.
            `BOT_INVALID_EVENT_MODE`: `eventMode` is not valid.
            `BOT_INVALID_TYPE`: There is no such type of bots.
            `BOT_LIMIT_EXCEEDED`: The application has 100 bots already.
            `BOT_PROPERTIES_REQUIRED`: The name is missing.
            `BOT_REGISTER_FAILED`: The bot could not be registered.
            `BOT_TOKEN_NOT_SPECIFIED`: `botToken` is missing, which a webhook needs.
            `BOT_WEBHOOK_URL_REQUIRED`: `webhookUrl` is missing, which `webhook` needs.

        Scope: imbot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html
        """
        params = {"fields": fields}
        return await self._send(Call("imbot.v2.Bot.register", params, BotAndUsers))

    async def unregister(self, *, bot_id: int, bot_token: str | None = None) -> bool:
        """Delete a bot.

        Its subscriptions to events go with it, unless the application has other bots.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.

        Errors:
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.
            `BOT_UNREGISTER_FAILED`: The bot could not be deleted.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-unregister.html
        """
        params = {"botId": bot_id, "botToken": bot_token}
        return await self._send(Call("imbot.v2.Bot.unregister", params, bool, unwrap="result.result"))

    async def update(self, *, bot_id: int, bot_token: str | None = None, fields: BotChangesInput) -> BotAndUsers:
        """Change a bot.

        Subscriptions to events follow `eventMode` and `webhookUrl`, unless the application has other bots.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.

        Errors:
            `BOT_AVATAR_INCORRECT_SIZE`: The picture is larger than 5000 by 5000 pixels.
            `BOT_AVATAR_INCORRECT_TYPE`: The avatar is no picture.
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_INVALID_CALLBACK`: The address of the handler is not valid.
            `BOT_INVALID_EVENT_MODE`: `eventMode` is not valid.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.
            `BOT_TOKEN_ROTATION_FAILED`: The new key cannot be taken; why is not told.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-update.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "fields": fields}
        return await self._send(Call("imbot.v2.Bot.update", params, BotAndUsers))


class V2ChatInputActionGroup(Group):
    """`imbot.v2.Chat.InputAction.*`"""

    async def notify(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        dialog_id: str,
        status_message_code: Literal[
            "IMBOT_AGENT_ACTION_THINKING",
            "IMBOT_AGENT_ACTION_SEARCHING",
            "IMBOT_AGENT_ACTION_GENERATING",
            "IMBOT_AGENT_ACTION_ANALYZING",
            "IMBOT_AGENT_ACTION_PROCESSING",
            "IMBOT_AGENT_ACTION_TRANSLATING",
            "IMBOT_AGENT_ACTION_CONNECTING",
            "IMBOT_AGENT_ACTION_CHECKING",
            "IMBOT_AGENT_ACTION_CALCULATING",
            "IMBOT_AGENT_ACTION_READING_DOCS",
            "IMBOT_AGENT_ACTION_COMPOSING",
        ]
        | None = None,
        duration: int | None = None,
    ) -> bool:
        """Show what a bot is doing, such as writing.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            dialog_id: `chat5` for a group chat, the other user's id for a private one.
            status_message_code: What is shown; without it, that the bot is writing. One of
                `IMBOT_AGENT_ACTION_THINKING`, `IMBOT_AGENT_ACTION_SEARCHING`, `IMBOT_AGENT_ACTION_GENERATING`,
                `IMBOT_AGENT_ACTION_ANALYZING`, `IMBOT_AGENT_ACTION_PROCESSING`, `IMBOT_AGENT_ACTION_TRANSLATING`,
                `IMBOT_AGENT_ACTION_CONNECTING`, `IMBOT_AGENT_ACTION_CHECKING`, `IMBOT_AGENT_ACTION_CALCULATING`,
                `IMBOT_AGENT_ACTION_READING_DOCS`, `IMBOT_AGENT_ACTION_COMPOSING`.
            duration: In seconds, at most 600.

        Errors:
            `ACCESS_DENIED`: The bot does not take part in the chat.
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-input-action-notify.html
        """
        params = {
            "botId": bot_id,
            "botToken": bot_token,
            "dialogId": dialog_id,
            "statusMessageCode": status_message_code,
            "duration": duration,
        }
        return await self._send(Call("imbot.v2.Chat.InputAction.notify", params, bool, unwrap="result.result"))


class V2ChatManagerGroup(Group):
    """`imbot.v2.Chat.Manager.*`"""

    async def add(self, *, bot_id: int, bot_token: str | None = None, dialog_id: str, user_ids: Sequence[int]) -> bool:
        """Make users managers of a chat that a bot owns.

        Users who do not take part in the chat are passed over.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            dialog_id: As `chat5`.

        Errors:
            `ACCESS_DENIED`: The bot does not own the chat.
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.
            `EMPTY_USER_IDS`: No user is given.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-add.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userIds": user_ids}
        return await self._send(Call("imbot.v2.Chat.Manager.add", params, bool, unwrap="result.result"))

    async def delete(
        self, *, bot_id: int, bot_token: str | None = None, dialog_id: str, user_ids: Sequence[int]
    ) -> bool:
        """Take users off the managers of a chat that a bot owns.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            dialog_id: As `chat5`.

        Errors:
            `ACCESS_DENIED`: The bot does not own the chat.
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.
            `EMPTY_USER_IDS`: No user is given.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-delete.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userIds": user_ids}
        return await self._send(Call("imbot.v2.Chat.Manager.delete", params, bool, unwrap="result.result"))


class V2ChatMessageReactionGroup(Group):
    """`imbot.v2.Chat.Message.Reaction.*`"""

    async def add(self, *, bot_id: int, bot_token: str | None = None, message_id: int, reaction: str) -> bool:
        """React to a message as a bot.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            reaction: As `like`, `redHeart`, `laugh`, `fire`, `eyes` or `whiteHeavyCheckMark`; the portal may take
                others than the page names.

        Errors:
            `ACCESS_DENIED`: The bot does not take part in the chat.
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.
            `REACTION_ALREADY_SET`: The bot has this reaction on the message already.
            `REACTION_NOT_FOUND`: There is no such reaction.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "reaction": reaction}
        return await self._send(Call("imbot.v2.Chat.Message.Reaction.add", params, bool, unwrap="result.result"))

    async def delete(self, *, bot_id: int, bot_token: str | None = None, message_id: int, reaction: str) -> bool:
        """Take back a reaction of a bot.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            reaction: As `like`.

        Errors:
            `ACCESS_DENIED`: The bot does not take part in the chat.
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.
            `REACTION_NOT_FOUND`: There is no such reaction.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-delete.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "reaction": reaction}
        return await self._send(Call("imbot.v2.Chat.Message.Reaction.delete", params, bool, unwrap="result.result"))


class V2ChatMessageGroup(Group):
    """`imbot.v2.Chat.Message.*`"""

    @cached_property
    def reaction(self) -> V2ChatMessageReactionGroup:
        """`imbot.v2.Chat.Message.Reaction.*`"""
        return V2ChatMessageReactionGroup(self._sender)

    async def delete(
        self, *, bot_id: int, bot_token: str | None = None, message_id: int, complete: bool | None = None
    ) -> bool:
        """Delete a message as a bot.

        The message is the bot's, or the bot is administrator of the chat; those sent with `system` belong to no bot.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            complete: Whether nothing is left of it. Default: `False`.

        Errors:
            `ACCESS_DENIED`: The message does not exist, or is not the bot's, and the bot is no administrator of the
                chat.
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "complete": complete}
        return await self._send(Call("imbot.v2.Chat.Message.delete", params, bool, unwrap="result.result"))

    async def get(self, *, bot_id: int, bot_token: str | None = None, message_id: int) -> MessageAndAuthor:
        """A message, with its author.

        For bots of the types `supervisor` and `personal`.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.

        Errors:
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.
            `BOT_TYPE_NOT_ALLOWED`: The bot is of another type than `supervisor` and `personal`.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "messageId": message_id}
        return await self._send(Call("imbot.v2.Chat.Message.get", params, MessageAndAuthor, safe=True))

    async def get_context(
        self, *, bot_id: int, bot_token: str | None = None, message_id: int, range: int | None = None
    ) -> MessageContext:
        """Messages around one of them, the oldest first.

        For bots of the types `supervisor` and `personal`. To go on, ask for those around the last or the first one.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            message_id: The message in the middle.
            range: How many before and after it, at most 50. Default: `50`.

        Errors:
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.
            `BOT_TYPE_NOT_ALLOWED`: The bot is of another type than `supervisor` and `personal`.
            `MESSAGE_ACCESS_DENIED`: The bot does not see the chat or its history.
            `MESSAGE_NOT_FOUND`: There is no such message, or the bot does not see it.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get-context.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "range": range}
        return await self._send(Call("imbot.v2.Chat.Message.getContext", params, MessageContext, safe=True))

    async def read(
        self, *, bot_id: int, bot_token: str | None = None, dialog_id: str, message_id: int | None = None
    ) -> ChatRead:
        """Mark the messages of a chat as read by a bot, up to one of them.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            dialog_id: `chat5` for a group chat, the other user's id for a private one.
            message_id: The last message that was read; without it, all are.

        Errors:
            `ACCESS_DENIED`: The bot does not take part in the chat.
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.
            `MESSAGE_NOT_FOUND`: There is no such message, or the bot does not see it.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-read.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "messageId": message_id}
        return await self._send(Call("imbot.v2.Chat.Message.read", params, ChatRead))

    async def send(
        self, *, bot_id: int, bot_token: str | None = None, dialog_id: str, fields: MessageNewInput | None = None
    ) -> SentMessage:
        """Write a message as a bot.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            dialog_id: `chat5` for a group chat, the other user's id for a private one.

        Errors:
            `ACCESS_DENIED`: The bot does not take part in the chat.
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.
            `EMPTY_MESSAGE`: The message has neither text nor attachment.
            `SENDING_FAILED`: The message was not sent.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "fields": fields}
        return await self._send(Call("imbot.v2.Chat.Message.send", params, SentMessage))

    async def update(
        self, *, bot_id: int, bot_token: str | None = None, message_id: int, fields: MessageChangesInput
    ) -> bool:
        """Change a message of a bot.

        Messages that were sent with `system` belong to no bot, and cannot be changed.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.

        Errors:
            `ACCESS_DENIED`: The message does not exist, or is not the bot's.
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "fields": fields}
        return await self._send(Call("imbot.v2.Chat.Message.update", params, bool, unwrap="result.result"))


class V2ChatTextFieldGroup(Group):
    """`imbot.v2.Chat.TextField.*`"""

    async def enabled(
        self, *, bot_id: int, bot_token: str | None = None, dialog_id: str, enabled: bool | None = None
    ) -> bool:
        """Show or hide the field to write in, in a chat of a bot.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            dialog_id: `chat5` for a group chat, the other user's id for a private one.
            enabled: Whether it is shown. Default: `True`.

        Errors:
            `ACCESS_DENIED`: The bot does not take part in the chat.
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-text-field-enabled.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "enabled": enabled}
        return await self._send(Call("imbot.v2.Chat.TextField.enabled", params, bool, unwrap="result.result"))


class V2ChatUserGroup(Group):
    """`imbot.v2.Chat.User.*`"""

    async def add(self, *, bot_id: int, bot_token: str | None = None, dialog_id: str, user_ids: Sequence[int]) -> bool:
        """Add users to a chat as a bot.

        The bot has to be administrator of the chat. Users who do not exist or are not active are passed over.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            dialog_id: As `chat5`.

        Errors:
            `ACCESS_DENIED`: The bot does not take part in the chat, or may not add users.
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-add.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userIds": user_ids}
        return await self._send(Call("imbot.v2.Chat.User.add", params, bool, unwrap="result.result"))

    async def delete(self, *, bot_id: int, bot_token: str | None = None, dialog_id: str, user_id: int) -> bool:
        """Remove a user from a chat as a bot.

        The bot has to be administrator of the chat. Can be repeated.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            dialog_id: As `chat5`.

        Errors:
            `ACCESS_DENIED`: The bot does not take part in the chat, or may not remove users.
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-delete.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userId": user_id}
        return await self._send(Call("imbot.v2.Chat.User.delete", params, bool, unwrap="result.result"))

    async def list(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        dialog_id: str,
        order: Mapping[str, str] | None = None,
        limit: int | None = None,
    ) -> Sequence[UserV2]:
        """Users of a chat of a bot.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            dialog_id: As `chat5`.
            order: By `id`, `lastSendMessageId` or `userId`.
            limit: At most 200. Default: `50`.

        Errors:
            `ACCESS_DENIED`: The bot does not take part in the chat.
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-list.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "order": order, "limit": limit}
        return await self._send(Call("imbot.v2.Chat.User.list", params, list[UserV2], safe=True))


class V2ChatGroup(Group):
    """`imbot.v2.Chat.*`"""

    @cached_property
    def input_action(self) -> V2ChatInputActionGroup:
        """`imbot.v2.Chat.InputAction.*`"""
        return V2ChatInputActionGroup(self._sender)

    @cached_property
    def manager(self) -> V2ChatManagerGroup:
        """`imbot.v2.Chat.Manager.*`"""
        return V2ChatManagerGroup(self._sender)

    @cached_property
    def message(self) -> V2ChatMessageGroup:
        """`imbot.v2.Chat.Message.*`"""
        return V2ChatMessageGroup(self._sender)

    @cached_property
    def text_field(self) -> V2ChatTextFieldGroup:
        """`imbot.v2.Chat.TextField.*`"""
        return V2ChatTextFieldGroup(self._sender)

    @cached_property
    def user(self) -> V2ChatUserGroup:
        """`imbot.v2.Chat.User.*`"""
        return V2ChatUserGroup(self._sender)

    async def add(self, *, bot_id: int, bot_token: str | None = None, fields: ChatNewInput | None = None) -> V2ChatAdd:
        """Create a group chat as a bot.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.

        Errors:
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "fields": fields}
        return await self._send(Call("imbot.v2.Chat.add", params, V2ChatAdd))

    async def get(self, *, bot_id: int, bot_token: str | None = None, dialog_id: str) -> ChatV2:
        """A chat of a bot.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            dialog_id: `chat5` for a group chat, the other user's id for a private one.

        Errors:
            `ACCESS_DENIED`: The bot does not take part in the chat.
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-get.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id}
        return await self._send(Call("imbot.v2.Chat.get", params, ChatV2, unwrap="result.chat", safe=True))

    async def leave(self, *, bot_id: int, bot_token: str | None = None, dialog_id: str) -> bool:
        """Let a bot leave a chat.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            dialog_id: As `chat5`.

        Errors:
            `ACCESS_DENIED`: The bot does not take part in the chat.
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-leave.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id}
        return await self._send(Call("imbot.v2.Chat.leave", params, bool, unwrap="result.result"))

    async def set_owner(self, *, bot_id: int, bot_token: str | None = None, dialog_id: str, user_id: int) -> bool:
        """Give a chat of a bot to another owner.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            dialog_id: As `chat5`.
            user_id: The new owner.

        Errors:
            `ACCESS_DENIED`: The bot does not own the chat.
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-set-owner.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userId": user_id}
        return await self._send(Call("imbot.v2.Chat.setOwner", params, bool, unwrap="result.result"))

    async def update(
        self, *, bot_id: int, bot_token: str | None = None, dialog_id: str, fields: ChatFieldsInput
    ) -> bool:
        """Change title, description, color and picture of a chat as a bot.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            dialog_id: `chat5` for a group chat, the other user's id for a private one.

        Errors:
            `ACCESS_DENIED`: The bot does not take part in the chat.
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-update.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "fields": fields}
        return await self._send(Call("imbot.v2.Chat.update", params, bool, unwrap="result.result"))


class V2CommandGroup(Group):
    """`imbot.v2.Command.*`"""

    async def answer(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        command_id: int,
        message_id: int,
        dialog_id: str,
        fields: CommandAnswerInput | None = None,
    ) -> bool:
        """Answer a command that a user gave to a bot.

        Works in the chat of the command even where the bot does not take part.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            message_id: The message with the command.
            dialog_id: `chat5` for a group chat, the other user's id for a private one.

        Errors:
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.
            `COMMAND_ANSWER_FAILED`: The answer was not sent.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html
        """
        params = {
            "botId": bot_id,
            "botToken": bot_token,
            "commandId": command_id,
            "messageId": message_id,
            "dialogId": dialog_id,
            "fields": fields,
        }
        return await self._send(Call("imbot.v2.Command.answer", params, bool, unwrap="result.result"))

    async def list(self, *, bot_id: int, bot_token: str | None = None) -> Sequence[BotCommand]:
        """Commands of a bot.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.

        Errors:
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-list.html
        """
        params = {"botId": bot_id, "botToken": bot_token}
        return await self._send(
            Call("imbot.v2.Command.list", params, list[BotCommand], unwrap="result.commands", safe=True)
        )

    async def register(self, *, bot_id: int, bot_token: str | None = None, fields: CommandFieldsInput) -> BotCommand:
        """Register a command of a bot.

        If the bot has this command, it is answered unchanged.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.

        Errors:
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.
            `COMMAND_NAME_INVALID`: The command is no text.
            `COMMAND_REGISTER_FAILED`: The command could not be registered.
            `COMMAND_REQUIRED`: The command is missing.
            `COMMAND_TITLE_REQUIRED`: The title is missing, and the command is not hidden.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "fields": fields}
        return await self._send(Call("imbot.v2.Command.register", params, BotCommand, unwrap="result.command"))

    async def unregister(self, *, bot_id: int, bot_token: str | None = None, command_id: int) -> bool:
        """Delete a command of a bot.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.

        Errors:
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.
            `COMMAND_NOT_FOUND`: There is no such command, or the bot has no access to it.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-unregister.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "commandId": command_id}
        return await self._send(Call("imbot.v2.Command.unregister", params, bool, unwrap="result.result"))

    async def update(
        self, *, bot_id: int, bot_token: str | None = None, command_id: int, fields: CommandChangesInput
    ) -> BotCommand:
        """Change a command of a bot.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.

        Errors:
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.
            `COMMAND_ALREADY_EXISTS`: The bot has a command of this name.
            `COMMAND_NAME_EMPTY`: The command is empty.
            `COMMAND_NAME_INVALID`: The command is no text.
            `COMMAND_NOT_FOUND`: There is no such command, or the bot has no access to it.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-update.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "commandId": command_id, "fields": fields}
        return await self._send(Call("imbot.v2.Command.update", params, BotCommand, unwrap="result.command"))


class V2EventGroup(Group):
    """`imbot.v2.Event.*`"""

    async def get(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        with_user_events: bool | None = None,
    ) -> V2EventGet:
        """Events of a bot, for polling.

        For bots whose `eventMode` is `fetch`. Sending `offset` confirms, and takes away, all events before it.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            offset: `nextOffset` of the answer before.
            limit: At most 1000. Default: `100`.
            with_user_events: Whether events of the user come as well; needs the scope `im`, and
                `im.v2.Event.subscribe`. Default: `False`.

        Errors:
            `AUTH_ERROR`: It is not known who the user is.
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.
            `SCOPE_ERROR`: Events of the user need the scope `im`.
            `USER_NOT_SUBSCRIBED`: The user is not subscribed by `im.v2.Event.subscribe`.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html
        """
        params = {
            "botId": bot_id,
            "botToken": bot_token,
            "offset": offset,
            "limit": limit,
            "withUserEvents": with_user_events,
        }
        return await self._send(Call("imbot.v2.Event.get", params, V2EventGet, safe=True))


class V2FileGroup(Group):
    """`imbot.v2.File.*`"""

    async def download(self, *, bot_id: int, bot_token: str | None = None, file_id: int) -> V2FileDownload:
        """Address that downloads a file of a bot's chat once.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            file_id: Id of the file on the drive.

        Errors:
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.
            `FILE_ACCESS_ERROR`: The bot may not download the file.
            `FILE_NOT_FOUND`: There is no such file.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-download.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "fileId": file_id}
        return await self._send(Call("imbot.v2.File.download", params, V2FileDownload, safe=True))

    async def upload(
        self, *, bot_id: int, bot_token: str | None = None, dialog_id: str, fields: FileUploadInput
    ) -> V2FileUpload:
        """Put a file into a chat as a bot, with a message.

        Args:
            bot_token: Key that the bot was registered with; needed with a webhook.
            dialog_id: `chat5` for a group chat, the other user's id for a private one.

        Errors:
            `BOT_ID_REQUIRED`: `bot_id` is missing.
            `BOT_NOT_FOUND`: There is no such bot.
            `BOT_OWNERSHIP_ERROR`: The bot belongs to another application.
            `BOT_TOKEN_NOT_SPECIFIED`: `bot_token` is missing, which a webhook needs.
            `FILE_EMPTY`: Name or content of the file is missing.
            `FILE_FOLDER_ERROR`: The folder of the chat could not be opened.
            `FILE_INVALID_CONTENT`: The content is not base64.
            `FILE_SEND_FAILED`: The message was not sent.
            `FILE_TOO_LARGE`: The file is larger than 100 MB.
            `FILE_UPLOAD_FAILED`: The upload failed.

        Scope: imbot. Permission: owner of the bot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-upload.html
        """
        params = {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "fields": fields}
        return await self._send(Call("imbot.v2.File.upload", params, V2FileUpload, batchable=False))


class V2RevisionGroup(Group):
    """`imbot.v2.Revision.*`"""

    async def get(self) -> Revisions:
        """Revisions of the messenger's APIs.

        Scope: imbot.
        Docs: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/revision-get.html
        """
        return await self._send(Call("imbot.v2.Revision.get", {}, Revisions, safe=True))


class V2Group(Group):
    """`imbot.v2.*`"""

    @cached_property
    def bot(self) -> V2BotGroup:
        """`imbot.v2.Bot.*`"""
        return V2BotGroup(self._sender)

    @cached_property
    def chat(self) -> V2ChatGroup:
        """`imbot.v2.Chat.*`"""
        return V2ChatGroup(self._sender)

    @cached_property
    def command(self) -> V2CommandGroup:
        """`imbot.v2.Command.*`"""
        return V2CommandGroup(self._sender)

    @cached_property
    def event(self) -> V2EventGroup:
        """`imbot.v2.Event.*`"""
        return V2EventGroup(self._sender)

    @cached_property
    def file(self) -> V2FileGroup:
        """`imbot.v2.File.*`"""
        return V2FileGroup(self._sender)

    @cached_property
    def revision(self) -> V2RevisionGroup:
        """`imbot.v2.Revision.*`"""
        return V2RevisionGroup(self._sender)

# Generated from specs/imbot/_message.yaml by `make generate`. Edit the specs, not this file.
"""Types of `imbot.*`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypedDict

from b24.api.im.types_message import AttachBlockInput, AttachmentInput, KeyboardButtonInput, KeyboardInput

__all__ = [
    "AttachBlockInput",
    "AttachmentInput",
    "CommandAnswerInput",
    "KeyboardButtonInput",
    "KeyboardInput",
    "MessageChangesInput",
    "MessageFieldsInput",
    "MessageNewInput",
]


class MessageFieldsInput(TypedDict, total=False):
    """What a message of a bot says. What may be sent, by wire names."""

    message: str
    """At most 20,000 characters; the rest is cut off."""

    attach: AttachmentInput | Sequence[AttachBlockInput]

    keyboard: KeyboardInput | Sequence[KeyboardButtonInput] | str
    """Buttons; `N` takes them away."""


class CommandAnswerInput(MessageFieldsInput, total=False):
    """The answer of a bot to a command. What may be sent, by wire names."""

    system: bool
    """Whether it looks like a message of the system; without it, it does not."""

    urlPreview: bool
    """Whether links are shown with a preview; without it, they are."""


class MessageChangesInput(MessageFieldsInput, total=False):
    """What to change of a message of a bot. What may be sent, by wire names."""

    urlPreview: Literal["Y", "N"]
    """Whether links are shown with a preview; without it, they are."""


class MessageNewInput(MessageFieldsInput, total=False):
    """A message of a bot to send. What may be sent, by wire names."""

    system: bool
    """Whether it looks like a message of the system; without it, it does not."""

    urlPreview: bool
    """Whether links are shown with a preview; without it, they are."""

    replyId: int
    """Message that it answers."""

    templateId: str
    """Id of the message's template, a UUID."""

    forwardIds: Mapping[str, int]
    """Up to 100 messages to forward, by any UUID; the bot takes part in their chats."""

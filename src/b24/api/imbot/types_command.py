# Generated from specs/imbot/_command.yaml by `make generate`. Edit the specs, not this file.
"""Types of `imbot.*`."""

from __future__ import annotations

from typing import Required, TypedDict


class CommandTextInput(TypedDict, total=False):
    """Texts of a command in one language. What may be sent, by wire names."""

    LANGUAGE_ID: Required[str]
    """As `de` or `en`."""

    TITLE: Required[str]

    PARAMS: str | None
    """What can be written after the command."""

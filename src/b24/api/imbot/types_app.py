# Generated from specs/imbot/_app.yaml by `make generate`. Edit the specs, not this file.
"""Types of `imbot.*`."""

from __future__ import annotations

from typing import Required, TypedDict


class AppTextInput(TypedDict, total=False):
    """Texts of a chat application in one language. What may be sent, by wire names."""

    LANGUAGE_ID: Required[str]
    """As `de` or `en`."""

    TITLE: str | None

    DESCRIPTION: str | None

    COPYRIGHT: str | None

# Generated from specs/lists/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `lists.*`."""

from __future__ import annotations

from typing import Literal, TypedDict

from b24.call import Upload


class ListPictureInput(TypedDict, total=False):
    """A picture to store. What may be sent, by wire names."""

    fileData: Upload | None

    remove: Literal["Y", "N"] | None
    """Whether to delete the one that is there."""

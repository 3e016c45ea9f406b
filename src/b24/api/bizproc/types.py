# Generated from specs/bizproc/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `bizproc.*`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class AvailabilityInput(TypedDict, total=False):
    """Where an action or an automation rule is offered. What may be sent, by wire names."""

    INCLUDE: Sequence[Any] | None
    """Where it is: a list of the document's type or of its first parts, or `b24` for the cloud, `box` for one's own
    server.
    """

    EXCLUDE: Sequence[Any] | None
    """Where it is not, in the same form."""


class PropertyInput(TypedDict, total=False):
    """A parameter or a result of an action or an automation rule. What may be sent, by wire names."""

    Name: Required[str | Mapping[str, str]]
    """Name, or names by language."""

    Description: str | Mapping[str, str] | None
    """Text, or texts by language."""

    Type: Required[str]
    """`bool`, `date`, `datetime`, `double`, `file`, `int`, `select`, `string`, `text`, `user`, or a type of the
    document.
    """

    Options: Mapping[str, str] | None
    """Names of the values to choose from, by the values; of `select` only."""

    Required: Literal["Y", "N"] | None

    Multiple: Literal["Y", "N"] | None

    Default: Any

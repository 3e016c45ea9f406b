# Generated from specs/catalog/_measure.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class MeasureInput(TypedDict, total=False):
    """A unit of measurement. What may be sent, by wire names."""

    code: int
    """Number of the unit in its classifier, such as 796 for pieces."""

    measureTitle: str

    symbol: str

    symbolIntl: str
    """International symbol."""

    symbolLetterIntl: str
    """International code in letters."""

    isDefault: Literal["Y", "N"]
    """Whether new products have it; one unit at most."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Measure(Record):
    """A unit of measurement."""

    id: int | None = None

    code: int | None = None
    """Number of the unit in its classifier, such as 796 for pieces."""

    measure_title: Annotated[str | None, wire("measureTitle")] = None

    symbol: str | None = None

    symbol_intl: Annotated[str | None, wire("symbolIntl")] = None
    """International symbol."""

    symbol_letter_intl: Annotated[str | None, wire("symbolLetterIntl")] = None
    """International code in letters."""

    is_default: Annotated[bool | None, wire("isDefault")] = None
    """Whether new products have it; one unit at most."""

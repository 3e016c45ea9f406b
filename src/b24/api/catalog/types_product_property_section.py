# Generated from specs/catalog/_product_property_section.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class ProductPropertySectionInput(TypedDict, total=False):
    """How a property is shown in the smart filter. What may be sent, by wire names."""

    smartFilter: Literal["Y", "N"]
    """Whether the smart filter has it."""

    displayType: Literal["F", "K", "P"]
    """One of `F` (checkboxes), `K` (radio buttons), `P` (drop-down list)."""

    displayExpanded: Literal["Y", "N"]
    """Whether it is unfolded."""

    filterHint: str
    """Hint for visitors."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ProductPropertySection(Record):
    """How a property is shown in the smart filter."""

    iblock_id: Annotated[int | None, wire("iblockId")] = None

    section_id: Annotated[int | None, wire("sectionId")] = None
    """The section; 0 for the settings of all."""

    property_id: Annotated[int | None, wire("propertyId")] = None

    smart_filter: Annotated[bool | None, wire("smartFilter")] = None
    """Whether the smart filter has it."""

    display_type: Annotated[str | None, wire("displayType")] = None
    """One of `F` (checkboxes), `K` (radio buttons), `P` (drop-down list)."""

    display_expanded: Annotated[bool | None, wire("displayExpanded")] = None
    """Whether it is unfolded."""

    filter_hint: Annotated[str | None, wire("filterHint")] = None
    """Hint for visitors."""

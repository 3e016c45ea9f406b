# Generated from specs/catalog/_section.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class SectionInput(TypedDict, total=False):
    """A section of a catalog. What may be sent, by wire names."""

    iblockId: int
    """The catalog's information block."""

    iblockSectionId: int
    """The section above; none at the top."""

    name: str

    xmlId: str
    """Its id in another system."""

    code: str
    """Unique."""

    sort: int
    """Default: `500`."""

    active: Literal["Y", "N"]
    """Default: `Y`."""

    description: str

    descriptionType: Literal["text", "html"]
    """One of `text`, `html`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Section(Record):
    """A section of a catalog."""

    id: int | None = None

    iblock_id: Annotated[int | None, wire("iblockId")] = None
    """The catalog's information block."""

    iblock_section_id: Annotated[int | None, wire("iblockSectionId")] = None
    """The section above; none at the top."""

    name: str | None = None

    xml_id: Annotated[str | None, wire("xmlId")] = None
    """Its id in another system."""

    code: str | None = None
    """Unique."""

    sort: int | None = None

    active: bool | None = None

    description: str | None = None

    description_type: Annotated[str | None, wire("descriptionType")] = None
    """One of `text`, `html`."""

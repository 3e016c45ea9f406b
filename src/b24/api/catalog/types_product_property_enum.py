# Generated from specs/catalog/_product_property_enum.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire

ProductPropertyValueInput = TypedDict(
    "ProductPropertyValueInput",
    {
        "propertyId": "int",
        "value": "str",
        "xmlId": "str",
        "def": 'Literal["Y", "N"]',
        "sort": "int",
    },
    total=False,
)
"""A value that a list property offers. What may be sent, by wire names.

xmlId: Its id in another system; no two of a property are the same.

def: Whether it is the default. Default: `N`.
"""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ProductPropertyValue(Record):
    """A value that a list property offers."""

    id: int | None = None

    property_id: Annotated[int | None, wire("propertyId")] = None

    value: str | None = None

    xml_id: Annotated[str | None, wire("xmlId")] = None
    """Its id in another system; no two of a property are the same."""

    def_: Annotated[bool | None, wire("def")] = None
    """Whether it is the default."""

    sort: int | None = None

# Generated from specs/catalog/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from attrs import frozen

from b24.call import Record, Upload, wire


class PictureInput(TypedDict, total=False):
    """A picture; read by its id and addresses, written as a file. What may be sent, by wire names."""

    fileData: Upload
    """The picture to store."""

    remove: Literal["Y", "N"]
    """Whether to remove the picture; in place of `fileData`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FieldInfo(Record):
    """What the catalog knows of one field of an object."""

    type: str
    """Kind of the value, such as `integer`, `double`, `char`, `datetime`, `file` or `productproperty`."""

    is_required: Annotated[bool, wire("isRequired")]

    is_read_only: Annotated[bool, wire("isReadOnly")]
    """Whether the portal alone writes it."""

    is_immutable: Annotated[bool, wire("isImmutable")]
    """Whether it can be set at creation only."""

    is_multiple: Annotated[bool | None, wire("isMultiple")] = None
    """Whether its value is a list; properties only."""

    is_dynamic: Annotated[bool | None, wire("isDynamic")] = None
    """Whether it is a property."""

    name: str | None = None
    """Name to show."""

    title: str | None = None
    """Name to show, where an outdated method tells it."""

    property_type: Annotated[str | None, wire("propertyType")] = None
    """Base type of the property, as in `ProductProperty`."""

    user_type: Annotated[str | None, wire("userType")] = None
    """Special type of the property, as in `ProductProperty`; empty if it has none."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Picture(Record):
    """A picture; read by its id and addresses, written as a file."""

    id: int | None = None
    """The file."""

    url: str | None = None
    """Address below the portal's, without credentials."""

    url_machine: Annotated[str | None, wire("urlMachine")] = None
    """The same for programs."""

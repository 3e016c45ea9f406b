# Generated from specs/catalog/_product_property_feature.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class ProductPropertyFeatureInput(TypedDict, total=False):
    """Whether a property is shown in some place. What may be sent, by wire names."""

    propertyId: int

    moduleId: str
    """The module that the feature is of, such as `iblock`."""

    featureId: str
    """Code of the feature, such as `LIST_PAGE_SHOW`."""

    isEnabled: Literal["Y", "N"]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ProductPropertyFeature(Record):
    """Whether a property is shown in some place."""

    id: int | None = None

    property_id: Annotated[int | None, wire("propertyId")] = None

    module_id: Annotated[str | None, wire("moduleId")] = None
    """The module that the feature is of, such as `iblock`."""

    feature_id: Annotated[str | None, wire("featureId")] = None
    """Code of the feature, such as `LIST_PAGE_SHOW`."""

    is_enabled: Annotated[bool | None, wire("isEnabled")] = None

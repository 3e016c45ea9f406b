# Generated from specs/catalog/_extra.yaml by `make generate`. Edit the specs, not this file.
"""Types of `catalog.*`."""

from __future__ import annotations

from decimal import Decimal

from attrs import frozen

from b24.call import Record


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Extra(Record):
    """A markup."""

    id: int | None = None

    name: str | None = None

    percentage: Decimal | None = None

# Generated from specs/crm/_status.yaml by `make generate`. Edit the specs, not this file.
"""Types of `crm.*`."""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class StatusInput(TypedDict, total=False):
    """An entry of a reference book: a stage, a source, a type. What may be sent, by wire names."""

    ENTITY_ID: str
    """The reference book, such as `SOURCE` or `DEAL_STAGE`; `crm.status.entity.types` lists them. Needed to add an
    entry, and not to be changed later.
    """

    STATUS_ID: str
    """Code of the entry, unique in its book: what fields of objects hold. Needed to add one, and not to be changed
    later. Stages of a funnel get its prefix, such as `C1:`; of stages it may be 21 or 22 letters, digits, `-` and `_`,
    of other entries 50 characters.
    """

    NAME: str
    """Needed to add an entry."""

    SORT: int
    """Position. Stages in work go first, then the won one, then lost ones. Default: `10`."""

    COLOR: str
    """Of a stage, such as `#39A8EF`."""

    SEMANTICS: Literal["S", "F", ""]
    """What a stage means; not to be changed later. One of `S` (won), `F` (lost), `` (in work)."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Status(Record):
    """An entry of a reference book: a stage, a source, a type."""

    id: Annotated[int | None, wire("ID")] = None

    entity_id: Annotated[str | None, wire("ENTITY_ID")] = None
    """The reference book, such as `SOURCE` or `DEAL_STAGE`; `crm.status.entity.types` lists them. Needed to add an
    entry, and not to be changed later.
    """

    status_id: Annotated[str | None, wire("STATUS_ID")] = None
    """Code of the entry, unique in its book: what fields of objects hold. Needed to add one, and not to be changed
    later. Stages of a funnel get its prefix, such as `C1:`; of stages it may be 21 or 22 letters, digits, `-` and `_`,
    of other entries 50 characters.
    """

    name: Annotated[str | None, wire("NAME")] = None
    """Needed to add an entry."""

    name_init: Annotated[str | None, wire("NAME_INIT")] = None
    """Name that it had from the portal."""

    sort: Annotated[int | None, wire("SORT")] = None
    """Position. Stages in work go first, then the won one, then lost ones."""

    system: Annotated[bool | None, wire("SYSTEM")] = None
    """Whether it came with the portal."""

    category_id: Annotated[int | None, wire("CATEGORY_ID")] = None
    """Funnel of a stage."""

    color: Annotated[str | None, wire("COLOR")] = None
    """Of a stage, such as `#39A8EF`."""

    semantics: Annotated[str | None, wire("SEMANTICS")] = None
    """What a stage means; not to be changed later. One of `S` (won), `F` (lost), `` (in work)."""

    extra_: Annotated[StatusExtra | None, wire("EXTRA")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class StatusExtra(Record):
    """More about a stage."""

    semantics: Annotated[str | None, wire("SEMANTICS")] = None
    """What it means. One of `process` (in work), `success` (won), `failure` (lost), `apology` (lost, and why)."""

    color: Annotated[str | None, wire("COLOR")] = None

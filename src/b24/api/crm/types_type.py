# Generated from specs/crm/_type.yaml by `make generate`. Edit the specs, not this file.
"""Types of `crm.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from attrs import frozen

from b24.call import Record, wire


class SmartProcessSettingsInput(TypedDict, total=False):
    """What a smart process has and shows. What may be sent, by wire names."""

    title: str | None

    customSectionId: int | None
    """Digital workplace; outdated for `crm.automatedsolution.*`."""

    isStagesEnabled: Literal["Y", "N"] | None
    """Whether it has stages and a kanban. Default: `N`."""

    isCategoriesEnabled: Literal["Y", "N"] | None
    """Whether it has funnels. Default: `N`."""

    isBeginCloseDatesEnabled: Literal["Y", "N"] | None
    """Whether it has the dates of begin and end. Default: `N`."""

    isClientEnabled: Literal["Y", "N"] | None
    """Whether it has a client, and so links to contacts and companies. Default: `N`."""

    isLinkWithProductsEnabled: Literal["Y", "N"] | None
    """Whether it has products. Default: `N`."""

    isMycompanyEnabled: Literal["Y", "N"] | None
    """Whether it has the details of one's own company. Default: `N`."""

    isSourceEnabled: Literal["Y", "N"] | None
    """Whether it has a source. Default: `N`."""

    isObserversEnabled: Literal["Y", "N"] | None
    """Whether it has observers. Default: `N`."""

    isDocumentsEnabled: Literal["Y", "N"] | None
    """Whether documents can be printed. Default: `N`."""

    isRecyclebinEnabled: Literal["Y", "N"] | None
    """Whether there is a recycle bin. Default: `N`."""

    isAutomationEnabled: Literal["Y", "N"] | None
    """Whether there are automation rules and triggers. Default: `N`."""

    isBizProcEnabled: Literal["Y", "N"] | None
    """Whether workflows can be designed. Default: `N`."""

    isSetOpenPermissions: Literal["Y", "N"] | None
    """Whether everybody may use new funnels. Default: `Y`."""

    isUseInUserfieldEnabled: Literal["Y", "N"] | None
    """Whether custom fields can hold its objects. Default: `N`."""


class SmartProcessFieldsInput(SmartProcessSettingsInput, total=False):
    """What a smart process is to be. What may be sent, by wire names."""

    entityTypeId: int | None
    """Kind of its objects: even and from 1030 on, or from 128 to 192, and not in use; without it, a free one. Not to
    be changed later.
    """

    relations: SmartProcessLinksInput | None
    """All links, but predefined ones need not be named."""

    linkedUserFields: SmartProcessUserFieldLinksInput | None
    """Needs `isUseInUserfieldEnabled`."""

    isExternal: Literal["true", "false"] | None
    """Whether it is in a digital workplace; outdated for `crm.automatedsolution.*`. One of `true`, `false`."""

    customSections: Sequence[Any] | None
    """Digital workplaces; outdated for `crm.automatedsolution.*`."""


class SmartProcessLinkInput(TypedDict, total=False):
    """A kind of object that a smart process is to be linked to. What may be sent, by wire names."""

    entityTypeId: Required[int]

    isChildrenListEnabled: Literal["true", "false"] | None
    """Whether the card shows the linked objects. Only these texts work, neither flags nor `Y`. One of `true`,
    `false`. Default: `false`.
    """


class SmartProcessLinksInput(TypedDict, total=False):
    """How a smart process is to be linked to other kinds of objects. What may be sent, by wire names."""

    parent: Sequence[SmartProcessLinkInput] | None
    """What its objects are linked to."""

    child: Sequence[SmartProcessLinkInput] | None
    """What is linked to its objects."""


SmartProcessUserFieldLinksInput = TypedDict(
    "SmartProcessUserFieldLinksInput",
    {
        "CALENDAR_EVENT|UF_CRM_CAL_EVENT": "str | None",
        "TASKS_TASK|UF_CRM_TASK": "str | None",
        "TASKS_TASK_TEMPLATE|UF_CRM_TASK": "str | None",
    },
    total=False,
)
"""Which custom fields are to hold objects of a smart process: `true` or `false` as text, neither flags nor `Y`.
What may be sent, by wire names.

CALENDAR_EVENT|UF_CRM_CAL_EVENT: Events of the calendar. Default: `false`.

TASKS_TASK|UF_CRM_TASK: Tasks. Default: `false`.

TASKS_TASK_TEMPLATE|UF_CRM_TASK: Templates of tasks. Default: `false`.
"""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class SmartProcessSettings(Record):
    """What a smart process has and shows."""

    title: str | None = None

    custom_section_id: Annotated[int | None, wire("customSectionId")] = None
    """Digital workplace; outdated for `crm.automatedsolution.*`."""

    is_stages_enabled: Annotated[bool | None, wire("isStagesEnabled")] = None
    """Whether it has stages and a kanban."""

    is_categories_enabled: Annotated[bool | None, wire("isCategoriesEnabled")] = None
    """Whether it has funnels."""

    is_begin_close_dates_enabled: Annotated[bool | None, wire("isBeginCloseDatesEnabled")] = None
    """Whether it has the dates of begin and end."""

    is_client_enabled: Annotated[bool | None, wire("isClientEnabled")] = None
    """Whether it has a client, and so links to contacts and companies."""

    is_link_with_products_enabled: Annotated[bool | None, wire("isLinkWithProductsEnabled")] = None
    """Whether it has products."""

    is_mycompany_enabled: Annotated[bool | None, wire("isMycompanyEnabled")] = None
    """Whether it has the details of one's own company."""

    is_source_enabled: Annotated[bool | None, wire("isSourceEnabled")] = None
    """Whether it has a source."""

    is_observers_enabled: Annotated[bool | None, wire("isObserversEnabled")] = None
    """Whether it has observers."""

    is_documents_enabled: Annotated[bool | None, wire("isDocumentsEnabled")] = None
    """Whether documents can be printed."""

    is_recyclebin_enabled: Annotated[bool | None, wire("isRecyclebinEnabled")] = None
    """Whether there is a recycle bin."""

    is_automation_enabled: Annotated[bool | None, wire("isAutomationEnabled")] = None
    """Whether there are automation rules and triggers."""

    is_biz_proc_enabled: Annotated[bool | None, wire("isBizProcEnabled")] = None
    """Whether workflows can be designed."""

    is_set_open_permissions: Annotated[bool | None, wire("isSetOpenPermissions")] = None
    """Whether everybody may use new funnels."""

    is_use_in_userfield_enabled: Annotated[bool | None, wire("isUseInUserfieldEnabled")] = None
    """Whether custom fields can hold its objects."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class SmartProcess(SmartProcessSettings):
    """A smart process: a kind of object of your own."""

    id: int
    """Number of the smart process; most methods take `entityTypeId` instead."""

    entity_type_id: Annotated[int, wire("entityTypeId")]
    """Kind of its objects."""

    code: str | None = None

    created_by: Annotated[int | None, wire("createdBy")] = None

    created_time: Annotated[dt.datetime | None, wire("createdTime")] = None

    updated_by: Annotated[int | None, wire("updatedBy")] = None

    updated_time: Annotated[dt.datetime | None, wire("updatedTime")] = None

    is_payments_enabled: Annotated[bool | None, wire("isPaymentsEnabled")] = None
    """Whether payments are on; the portal knows."""

    is_counters_enabled: Annotated[bool | None, wire("isCountersEnabled")] = None
    """Whether counters are on; the portal knows."""

    relations: SmartProcessRelations | None = None
    """Links to other kinds of objects; lists do not tell."""

    linked_user_fields: Annotated[SmartProcessUserFields | None, wire("linkedUserFields")] = None
    """Which custom fields hold its objects; lists do not tell."""

    custom_sections: Annotated[list[Any] | None, wire("customSections")] = None
    """Digital workplaces; outdated for `crm.automatedsolution.*`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class SmartProcessRelation(Record):
    """A kind of object that a smart process is linked to."""

    entity_type_id: Annotated[int, wire("entityTypeId")]

    is_children_list_enabled: Annotated[bool, wire("isChildrenListEnabled")]
    """Whether the card shows the linked objects."""

    is_predefined: Annotated[bool | None, wire("isPredefined")] = None
    """Whether the link cannot be changed."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class SmartProcessRelations(Record):
    """How a smart process is linked to other kinds of objects."""

    parent: Sequence[SmartProcessRelation]
    """What its objects are linked to."""

    child: Sequence[SmartProcessRelation]
    """What is linked to its objects."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class SmartProcessUserFields(Record):
    """Which custom fields hold objects of a smart process."""

    calendar_event: Annotated[bool | None, wire("CALENDAR_EVENT|UF_CRM_CAL_EVENT")] = None
    """Events of the calendar."""

    task: Annotated[bool | None, wire("TASKS_TASK|UF_CRM_TASK")] = None
    """Tasks."""

    task_template: Annotated[bool | None, wire("TASKS_TASK_TEMPLATE|UF_CRM_TASK")] = None
    """Templates of tasks."""

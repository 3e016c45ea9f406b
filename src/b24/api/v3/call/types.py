# Generated from specs/v3/call/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `call.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from attrs import frozen

from b24.call import Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Followup(Record):
    """The follow-up of a video call, who took part and what was said and agreed."""

    call_id: Annotated[int | None, wire("callId")] = None

    call_type: Annotated[int | None, wire("callType")] = None
    """One of `1` (instant call), `2` (permanent conference), `3` (large room)."""

    initiator_id: Annotated[int | None, wire("initiatorId")] = None
    """User who began the call."""

    start_date: Annotated[dt.datetime | None, wire("startDate")] = None

    end_date: Annotated[dt.datetime | None, wire("endDate")] = None
    """None while the call goes on."""

    duration_seconds: Annotated[int | None, wire("durationSeconds")] = None

    uuid: str | None = None
    """Id of the call's session."""

    language: str | None = None
    """Language of the transcription, such as `en`."""

    version: int | None = None
    """Highest schema version of the blocks."""

    participants: Sequence[FollowupParticipant] | None = None

    outcomes: list[str] | None = None
    """Blocks that are ready. One of `transcription`, `overview`, `summary`, `insights`, `evaluation`."""

    created_at: Annotated[dt.datetime | None, wire("createdAt")] = None
    """When the newest block was made."""

    tracks: Sequence[FollowupTrack] | None = None
    """Recordings."""

    transcription: FollowupTranscription | None = None

    overview: FollowupOverview | None = None

    summary: FollowupSummary | None = None

    insights: FollowupInsights | None = None

    evaluation: FollowupEvaluation | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupActionItem(Record):
    """Something to be done after a call."""

    action_item: Annotated[str | None, wire("actionItem")] = None

    action_item_mention_less: Annotated[str | None, wire("actionItemMentionLess")] = None
    """The same without mentions of users."""

    quote: str | None = None
    """Words of the call that show it."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupAgenda(Record):
    """What a call was about."""

    explanation: str | None = None

    quote: str | None = None
    """Words of the call that show it."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupAgreement(Record):
    """Something agreed on in a call."""

    agreement: str | None = None

    quote: str | None = None
    """Words of the call that show it."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupCalendar(Record):
    """How a call fitted its place in the calendar."""

    overhead: bool | None = None
    """Whether it took longer than planned."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupCriterion(Record):
    """Whether a call or a speaker met a criterion."""

    value: bool | None = None

    criteria: str | None = None
    """What is asked."""

    thoughts: str | None = None
    """Why it is so; of calls only."""

    title: str | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupEvaluation(Record):
    """How effective a call was."""

    efficiency_value: Annotated[int | None, wire("efficiencyValue")] = None
    """Rating from 0 to 100."""

    calendar: FollowupCalendar | None = None

    criteria: Mapping[str, FollowupCriterion] | None = None
    """By code of the criterion."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupField(Record):
    """Description of a field of follow-ups."""

    name: str | None = None

    type: str | None = None

    title: str | None = None

    description: str | None = None

    validation_rules: Annotated[list[Any] | None, wire("validationRules")] = None

    required_groups: Annotated[Any, wire("requiredGroups")] = None

    filterable: bool | None = None

    sortable: bool | None = None

    editable: bool | None = None

    multiple: bool | None = None

    element_type: Annotated[str | None, wire("elementType")] = None
    """Type of the parts of a composite field."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupInsights(Record):
    """Strengths and weaknesses of a call and of its speakers."""

    speaker_evaluation_available: Annotated[bool | None, wire("speakerEvaluationAvailable")] = None
    """Whether speakers are rated; only portals in the CIS do."""

    speaker_analysis: Annotated[Sequence[FollowupSpeaker] | None, wire("speakerAnalysis")] = None
    """Sorted by share of speech and by rating."""

    meeting_strengths: Annotated[Sequence[FollowupStrength] | None, wire("meetingStrengths")] = None

    meeting_weaknesses: Annotated[Sequence[FollowupWeakness] | None, wire("meetingWeaknesses")] = None

    speech_style_influence: Annotated[str | None, wire("speechStyleInfluence")] = None
    """How the style of speech shaped the result."""

    engagement_level: Annotated[str | None, wire("engagementLevel")] = None
    """How involved the participants were."""

    areas_of_responsibility: Annotated[str | None, wire("areasOfResponsibility")] = None

    final_recommendations: Annotated[str | None, wire("finalRecommendations")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupMeeting(Record):
    """A meeting arranged in a call."""

    meeting: str | None = None

    meeting_mention_less: Annotated[str | None, wire("meetingMentionLess")] = None
    """The same without mentions of users."""

    quote: str | None = None
    """Words of the call that show it."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupMeetingType(Record):
    """What kind of meeting a call was."""

    explanation: str | None = None

    type_tag: Annotated[str | None, wire("typeTag")] = None
    """Code of the kind."""

    title: str | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupOverview(Record):
    """Topic, agenda and results of a call."""

    topic: str | None = None

    detailed_takeaways: Annotated[str | None, wire("detailedTakeaways")] = None

    meeting_type: Annotated[FollowupMeetingType | None, wire("meetingType")] = None

    agenda: FollowupAgenda | None = None

    agreements: Sequence[FollowupAgreement] | None = None

    action_items: Annotated[Sequence[FollowupActionItem] | None, wire("actionItems")] = None
    """What is to be done."""

    meetings: Sequence[FollowupMeeting] | None = None
    """Meetings that were arranged."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupParticipant(Record):
    """A user who took part in a call."""

    user_id: Annotated[int | None, wire("userId")] = None

    talked_seconds: Annotated[int | None, wire("talkedSeconds")] = None
    """How long the user took part."""

    name: str | None = None

    avatar: str | None = None
    """Address of the user's picture."""

    work_position: Annotated[str | None, wire("workPosition")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupSpeaker(Record):
    """How one participant spoke in a call."""

    user_id: Annotated[int | None, wire("userId")] = None

    detailed_insight: Annotated[str | None, wire("detailedInsight")] = None

    efficiency_value: Annotated[int | None, wire("efficiencyValue")] = None
    """Rating from 0 to 100."""

    evaluation_criteria: Annotated[Mapping[str, FollowupCriterion] | None, wire("evaluationCriteria")] = None
    """By code of the criterion."""

    talk_percentage: Annotated[int | None, wire("talkPercentage")] = None
    """Share of speech in percent."""

    duration: int | None = None
    """Time of speech in seconds."""

    duration_format: Annotated[str | None, wire("durationFormat")] = None
    """Time of speech as text."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupStrength(Record):
    """What was good in a call."""

    strength_title: Annotated[str | None, wire("strengthTitle")] = None

    strength_explanation: Annotated[str | None, wire("strengthExplanation")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupSummary(Record):
    """A call in short."""

    segments: Sequence[FollowupSummarySegment] | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupSummarySegment(Record):
    """A part of a call in short."""

    start: str | None = None
    """Time since the call began, `HH:MM:SS`."""

    end: str | None = None
    """Time since the call began, `HH:MM:SS`."""

    title: str | None = None

    summary: str | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupTrack(Record):
    """A recording of a call."""

    track_id: Annotated[int | None, wire("trackId")] = None

    type: str | None = None

    file_id: Annotated[int | None, wire("fileId")] = None

    disk_file_id: Annotated[int | None, wire("diskFileId")] = None
    """The file on the drive."""

    duration: int | None = None
    """In seconds."""

    file_size: Annotated[int | None, wire("fileSize")] = None
    """In bytes."""

    file_name: Annotated[str | None, wire("fileName")] = None

    mime_type: Annotated[str | None, wire("mimeType")] = None

    call_id: Annotated[int | None, wire("callId")] = None

    rel_url: Annotated[str | None, wire("relUrl")] = None
    """Address below the portal's."""

    url: str | None = None

    date_create: Annotated[dt.datetime | None, wire("dateCreate")] = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupTranscription(Record):
    """What was said in a call."""

    language: str | None = None

    segments: Sequence[FollowupUtterance] | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupUtterance(Record):
    """One utterance in a call."""

    user_id: Annotated[int | None, wire("userId")] = None

    user_name: Annotated[str | None, wire("userName")] = None

    start: str | None = None
    """Time since the call began, `HH:MM:SS`."""

    end: str | None = None
    """Time since the call began, `HH:MM:SS`."""

    text: str | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FollowupWeakness(Record):
    """What was bad in a call."""

    weakness_title: Annotated[str | None, wire("weaknessTitle")] = None

    weakness_explanation: Annotated[str | None, wire("weaknessExplanation")] = None

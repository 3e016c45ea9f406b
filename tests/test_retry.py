"""Did it run? What is sent again, and what is raised instead."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from b24.call import Call, Raw
from b24.errors import (
    ApiError,
    B24Error,
    ConfigError,
    DeadlineExceeded,
    OutcomeUnknown,
    Overloaded,
    RateLimited,
    ResultShapeError,
    TransportError,
)
from b24.protocol import refusal
from b24.retry import Course, Retries, Retry, Stop, Verdict, decide, may_have_run


def said_no(code: str, status: int) -> ApiError:
    """The error as it is made of the portal's answer."""
    return refusal(Call("crm.deal.add", {}, Raw), {"error": code, "error_description": ""}, status)


def lost(status: int | None = None) -> TransportError:
    return TransportError("crm.deal.add: no answer", method="crm.deal.add", status=status, may_have_run=True)


def unreached(status: int | None = None) -> TransportError:
    return TransportError("crm.deal.add: no connection", method="crm.deal.add", status=status)


# -- deciding ----------------------------------------------------------------------------------------------------------

# What came back; then what follows for a method that is safe to repeat, and for a write.
CASES: list[tuple[str, B24Error, str, str]] = [
    ("limit", said_no("QUERY_LIMIT_EXCEEDED", 503), "refused", "refused"),
    ("limit, odd case and status", said_no("query_limit_exceeded", 500), "refused", "refused"),
    ("limit of a proxy", said_no("", 429), "refused", "refused"),
    ("limit of a proxy, as a page", unreached(429), "refused", "refused"),
    ("operating", said_no("OPERATION_TIME_LIMIT", 429), "refused", "refused"),
    ("operating, in a batch", said_no("OPERATION_TIME_LIMIT", 200), "refused", "refused"),
    ("expired", said_no("expired_token", 401), "auth", "auth"),
    ("invalid token", said_no("INVALID_TOKEN", 401), "auth", "auth"),
    ("portal asks in vain", said_no("CONNECTION_ERROR", 401), "unreached", "unreached"),
    ("never connected", unreached(), "unreached", "unreached"),
    ("blocked by hand", said_no("OVERLOAD_LIMIT", 503), "same", "same"),
    ("portal is gone", said_no("PORTAL_DELETED", 500), "same", "same"),
    ("wrong transport", said_no("INTERNAL_WRONG_TRANSPORT", 500), "same", "same"),
    ("no right", said_no("ACCESS_DENIED", 403), "same", "same"),
    ("known code, odd status", said_no("insufficient_scope", 500), "same", "same"),
    ("no such method", said_no("ERROR_METHOD_NOT_FOUND", 404), "same", "same"),
    ("a method's own no", said_no("", 400), "same", "same"),
    ("an error with status 200", said_no("ERROR_PLACEMENT_MAX_COUNT", 200), "same", "same"),
    ("a proxy's 404", unreached(404), "same", "same"),
    ("a redirect", unreached(302), "same", "same"),
    ("server error", said_no("INTERNAL_SERVER_ERROR", 500), "ambiguous", "unknown"),
    ("core error", said_no("ERROR_CORE", 500), "ambiguous", "unknown"),
    ("a 5xx without a code", said_no("", 502), "ambiguous", "unknown"),
    ("a gateway's page", lost(502), "ambiguous", "unknown"),
    ("a torn answer", lost(200), "ambiguous", "unknown"),
    ("answer lost", lost(), "ambiguous", "unknown"),
    ("deadline in the queue", DeadlineExceeded("late", method="m"), "same", "same"),
    ("unknown already", OutcomeUnknown("?", method="m"), "same", "same"),
    ("bad option", ConfigError("no"), "same", "same"),
    ("bad shape", ResultShapeError("m", [], None), "same", "same"),
]  # fmt: skip


def outcome(verdict: Verdict, error: B24Error) -> str:
    if isinstance(verdict, Retry):
        return verdict.kind
    if verdict.error is error:
        return "same"
    assert isinstance(verdict.error, OutcomeUnknown)
    return "unknown"


@pytest.mark.parametrize(
    ("error", "for_safe", "for_write"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_what_follows(error: B24Error, for_safe: str, for_write: str) -> None:
    """Refusals are sent again, ambiguous ends only where that does no harm, and a no is a no."""
    assert outcome(decide(error, safe=True), error) == for_safe
    assert outcome(decide(error, safe=False), error) == for_write


@pytest.mark.parametrize("error", [case[1] for case in CASES], ids=[case[0] for case in CASES])
def test_a_key_makes_a_write_repeatable(error: B24Error) -> None:
    """With an idempotency key a write is sent again as a safe call is; if that fails, its outcome is unknown."""
    safe, keyed = decide(error, safe=True), decide(error, safe=False, keyed=True)

    assert outcome(keyed, error) == outcome(safe, error)
    assert isinstance(keyed.error, OutcomeUnknown) == (may_have_run(error))


def test_doubt_stays_until_the_portal_answers() -> None:
    """Once an attempt may have run, a later one that was not even looked at says nothing about it."""
    answered = said_no("", 400)
    silent = [
        unreached(),
        said_no("QUERY_LIMIT_EXCEEDED", 503),
        said_no("NO_AUTH_FOUND", 401),
        DeadlineExceeded("late"),
    ]

    assert decide(answered, safe=False, keyed=True, in_doubt=True).error is answered
    for error in silent:
        final = decide(error, safe=False, keyed=True, in_doubt=True).error
        assert isinstance(final, OutcomeUnknown)
        assert final.__cause__ is error


def test_an_unknown_outcome_names_the_method_and_the_cause() -> None:
    """Who reads it at night sees what was sent and what came back."""
    final = decide(said_no("INTERNAL_SERVER_ERROR", 500), safe=False).error

    assert isinstance(final, OutcomeUnknown)
    assert str(final).startswith("crm.deal.add: it may or may not have run: crm.deal.add: INTERNAL_SERVER_ERROR")
    assert (final.method, final.status, final.may_have_run) == ("crm.deal.add", 500, True)


def test_operating_time_can_be_an_error() -> None:
    """Where the limits say raise, a method without operating time is not waited for."""
    error = said_no("OPERATION_TIME_LIMIT", 429)

    assert decide(error, safe=True, wait_operating=False) == Stop(error)


def test_a_hint_of_the_proxy_is_honoured() -> None:
    """`Retry-After` is the least to wait."""
    error = RateLimited("", "", status=429, method="m")
    error.retry_after = 7.0
    story = Story(error, "done")

    story.run(Retries(base=1))

    assert decide(error, safe=False) == Retry("refused", error, after=7.0)
    assert story.pauses == [7.0]


@given(st.text(max_size=30), st.integers(100, 599), st.booleans())
def test_an_unsafe_call_is_never_sent_twice_on_a_guess(code: str, status: int, keyed: bool) -> None:
    """Whatever the portal invents as a code: a write is sent again only if it was refused, or carries a key."""
    error = refusal(Call("m", {}, Raw), orjson.loads(orjson.dumps({"error": code})), status)

    verdict = decide(error, safe=False, keyed=keyed)

    assert not (isinstance(verdict, Retry) and may_have_run(error) and not keyed)
    assert not (isinstance(error, Overloaded) and isinstance(verdict, Retry))


# -- one attempt after another -----------------------------------------------------------------------------------------


class Story:
    """A call whose attempts end as told, one after another; time passes only in pauses."""

    def __init__(self, *ends: B24Error | str, safe: bool = False, keyed: bool = False) -> None:
        self.ends = list(ends)
        self.safe, self.keyed = safe, keyed
        self.sent = 0
        self.now = 0.0
        self.pauses: list[float] = []
        self.told: list[str] = []

    def run(self, retries: Retries | None = None, *, deadline: float | None = None, chance: float = 1.0) -> str:
        course = Course(
            retries or Retries(),
            safe=self.safe,
            keyed=self.keyed,
            deadline=deadline,
            clock=lambda: self.now,
            chance=lambda: chance,
        )
        while True:
            end = self.ends[min(self.sent, len(self.ends) - 1)]
            self.sent += 1
            if isinstance(end, str):
                return end
            retry, pause = course.after(end)
            self.told.append(retry.kind)
            self.pauses.append(pause)
            self.now += pause


def test_a_call_that_succeeds_is_sent_once() -> None:
    """Nothing waits and nothing is told."""
    story = Story("done")

    assert story.run() == "done"
    assert (story.sent, story.pauses, story.told) == (1, [], [])


def test_a_safe_call_is_sent_again_until_it_succeeds() -> None:
    """The caller sees the answer and nothing of the way to it."""
    story = Story(lost(), unreached(), lost(502), "done", safe=True)

    assert story.run() == "done"
    assert story.told == ["ambiguous", "unreached", "ambiguous"]


def test_a_safe_call_runs_out_of_attempts() -> None:
    """What is raised is the last error itself."""
    story = Story(unreached(), lost(502), safe=True)

    with pytest.raises(TransportError, match="no answer") as error:
        story.run(Retries(attempts=3))

    assert not isinstance(error.value, OutcomeUnknown)
    assert story.sent == 3


def test_a_write_whose_answer_is_lost_is_not_sent_again() -> None:
    """It may have run: the caller has to look."""
    story = Story(lost(), "done")

    with pytest.raises(OutcomeUnknown):
        story.run()

    assert story.sent == 1


def test_a_write_that_was_refused_is_sent_again_for_as_long_as_it_takes() -> None:
    """Refusals by limits are no failures: they do not use up the attempts."""
    story = Story(*[said_no("QUERY_LIMIT_EXCEEDED", 503)] * 40, "done")

    assert story.run(Retries(attempts=2)) == "done"
    assert story.sent == 41


def test_a_keyed_write_ends_in_doubt() -> None:
    """One attempt may have run, the others did not get through: the outcome is unknown, not a failure."""
    story = Story(lost(), unreached(), keyed=True)

    with pytest.raises(OutcomeUnknown):
        story.run(Retries(attempts=3))

    assert story.sent == 3


def test_a_renewed_token_is_tried_once() -> None:
    """A token that is refused right after it was renewed is no passing trouble."""
    expired = said_no("expired_token", 401)
    story, hopeless = Story(expired, "done"), Story(expired)

    assert story.run(Retries.off()) == "done"
    with pytest.raises(ApiError, match="expired_token"):
        hopeless.run()

    assert (story.told, story.pauses) == (["auth"], [0.0])
    assert hopeless.sent == 2


def test_a_token_may_end_again_later() -> None:
    """A call that was held up after its token was renewed renews it once more."""
    expired = said_no("expired_token", 401)
    story = Story(expired, said_no("QUERY_LIMIT_EXCEEDED", 503), expired, "done")

    assert story.run() == "done"
    assert story.told == ["auth", "refused", "auth"]


def test_the_last_attempt_may_be_late() -> None:
    """With the deadline over, that is what the caller is told, with the last error behind it."""
    story = Story(lost(), safe=True)
    story.now = 5

    with pytest.raises(DeadlineExceeded, match="no attempt succeeded before the call's deadline"):
        story.run(Retries.off(), deadline=5)


@pytest.mark.parametrize("error", [unreached(), lost(), said_no("QUERY_LIMIT_EXCEEDED", 503)])
def test_retries_can_be_off(error: B24Error) -> None:
    """With one attempt every error is raised as it comes."""
    story = Story(error, "done", safe=True)

    with pytest.raises(type(error)) as raised:
        story.run(Retries.off())

    assert raised.value is error
    assert story.sent == 1


def test_pauses_grow_up_to_a_cap() -> None:
    """With the worst of luck: doubled each time; with the best: none at all."""
    unlucky, lucky = Story(unreached(), safe=True), Story(unreached(), safe=True)
    retries = Retries(attempts=7, base=1, cap=10)

    for story, chance in (unlucky, 1.0), (lucky, 0.0):
        with pytest.raises(TransportError):
            story.run(retries, chance=chance)

    assert unlucky.pauses == [1, 2, 4, 8, 10, 10]
    assert lucky.pauses == [0] * 6


def test_no_pause_goes_beyond_the_deadline() -> None:
    """If the next attempt would come too late, the caller hears it now, with what happened last."""
    story = Story(unreached(), safe=True)

    with pytest.raises(
        DeadlineExceeded, match=r"crm\.deal\.add: no attempt .* the last one: crm\.deal\.add: no conn"
    ) as late:
        story.run(Retries(attempts=10, base=1), deadline=5)

    assert story.pauses == [1, 2]
    assert story.now < 5
    assert late.value.__cause__ is story.ends[0]


def test_a_deadline_does_not_hide_a_doubt() -> None:
    """A keyed write that may have run is unknown, also when time is up."""
    story = Story(lost(), said_no("QUERY_LIMIT_EXCEEDED", 503), keyed=True)

    with pytest.raises(OutcomeUnknown):
        story.run(Retries(base=1), deadline=5)


ENDS = st.sampled_from([
    lost(), lost(502), unreached(), said_no("QUERY_LIMIT_EXCEEDED", 503), said_no("OPERATION_TIME_LIMIT", 429),
    said_no("expired_token", 401), said_no("", 400), said_no("OVERLOAD_LIMIT", 503), "done",
])  # fmt: skip


@given(st.lists(ENDS, max_size=12), st.booleans(), st.integers(1, 4), st.none() | st.floats(0.1, 60))
def test_the_books_agree(ends: list[B24Error | str], keyed: bool, attempts: int, deadline: float | None) -> None:
    """In any course of events: without a key a write runs at most once; what may have run is never called failed."""
    story = Story(*ends, "done", keyed=keyed)

    try:
        story.run(Retries(attempts=attempts), deadline=deadline)
    except B24Error as error:
        result: B24Error | None = error
    else:
        result = None
    course = [story.ends[number] for number in range(story.sent)]
    possible_runs = sum(end == "done" or (isinstance(end, B24Error) and may_have_run(end)) for end in course)

    assert keyed or possible_runs <= 1
    if result is None:
        assert course[-1] == "done"
    elif possible_runs:
        answered = isinstance(result, ApiError) and result.status == 400
        assert isinstance(result, OutcomeUnknown) or (keyed and answered)
    assert deadline is None or story.now < deadline


@pytest.mark.parametrize(
    "options", [{"attempts": 0}, {"base": -1}, {"cap": -1}, {"deadline": 0}], ids=lambda options: next(iter(options))
)
def test_options_that_make_no_sense(options: dict[str, Any]) -> None:
    """They are refused when they are made, by name."""
    with pytest.raises(ConfigError, match=next(iter(options))):
        Retries(**options)

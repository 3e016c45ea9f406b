"""The public names. A change here is a change for every user, so it goes into CHANGELOG.md."""

from __future__ import annotations

import inspect
from types import ModuleType

import pytest

import b24
import b24.call
import b24.errors
import b24.testing

PUBLIC = {
    b24: """
        Access AccessDenied ApiError Auth AuthError B24Error BatchError Bitrix24 Call ConfigError DeadlineExceeded
        Failed Group Hooks IncompleteList InvalidParams Limits MethodNotFound Money NotFound NotRun Ok OperatingLimited
        OutcomeUnknown Overloaded Page Pages RateLimited Record Reply ResultShapeError Retries ScopeMissing Sender Time
        TransportError Unknown Upload Webhook ref
    """,
    b24.testing: "Answer Books Bucket Delivery Fake File Plan Portal PortalError Request Sent",
}

VOCABULARY = """
    After Call Cursor Group Keyset LastId Money Numbered Offset Page Pages Raw Record Reply Sender Tail Upload Window
    epoch nullable one_zero wire yes_no
"""

CLIENT = {
    "__init__": "auth session limits retries timeout strict hooks request_ids",
    "aclose": "",
    "aggregate": "method select filter",
    "batch": "commands halt",
    "batched": "",
    "call": "method params v3 safe positional",
    "pages": "method params rows id",
    "with_options": "timeout deadline retries idempotency_key headers",
}

ERRORS = """
    B24Error
      ConfigError
      TransportError
        DeadlineExceeded
        OutcomeUnknown
      ApiError
        AuthError
        AccessDenied
        ScopeMissing
        MethodNotFound
        NotFound
        InvalidParams
        RateLimited
        OperatingLimited
        Overloaded
      ResultShapeError
      BatchError
      IncompleteList
"""


@pytest.mark.parametrize("module", PUBLIC, ids=lambda module: module.__name__)
def test_exported_names(module: ModuleType) -> None:
    """A module offers these names and no others."""
    expected = PUBLIC[module].split()

    assert sorted(module.__all__) == sorted(expected)
    assert [name for name in expected if not hasattr(module, name)] == []


@pytest.mark.parametrize("name", VOCABULARY.split())
def test_the_vocabulary_of_generated_code(name: str) -> None:
    """Packages that were generated in other projects import these from `b24.call`."""
    assert hasattr(b24.call, name)


@pytest.mark.parametrize("name", CLIENT)
def test_the_client(name: str) -> None:
    """The client's own methods take these arguments, in this order."""
    parameters = inspect.signature(getattr(b24.Bitrix24, name)).parameters

    assert list(parameters)[1:] == CLIENT[name].split()


def test_the_client_has_no_other_names() -> None:
    """Families of methods and the client's own names share one class: a new name of ours may hide a family."""
    own = {name for name in vars(b24.Bitrix24) if not name.startswith("_")}

    assert own == {"files", *(name for name in CLIENT if not name.startswith("_"))}


def test_the_error_tree() -> None:
    """Each error stands where the design draws it."""

    def drawn(error: type[BaseException], indent: int = 4) -> list[str]:
        below = [
            line
            for child in error.__subclasses__()
            if child.__module__ == b24.errors.__name__
            for line in drawn(child, indent + 2)
        ]
        return [" " * indent + error.__name__, *below]

    expected = [line for line in ERRORS.splitlines() if line.strip()]

    assert drawn(b24.B24Error) == expected

"""What became of a command in a batch: `Ok`, `Failed`, `NotRun` or `Unknown`."""

from __future__ import annotations

from typing import Generic, NoReturn, TypeVar

from attrs import frozen

from b24.errors import BatchError, OutcomeUnknown

T = TypeVar("T")


@frozen
class Ok(Generic[T]):
    """It ran. `value` is what its wrapper returns, or the bare result of a method given by name."""

    value: T


@frozen
class Failed:
    """The portal refused it, or got lost and may be repeated. `value` raises `error`."""

    error: Exception

    @property
    def value(self) -> NoReturn:
        raise self.error


@frozen
class NotRun:
    """It was not reached: one before it did not succeed."""

    @property
    def value(self) -> NoReturn:
        raise BatchError("this command was not run: one before it in the batch did not succeed")


@frozen
class Unknown:
    """It may or may not have run. `value` raises `error`."""

    error: OutcomeUnknown

    @property
    def value(self) -> NoReturn:
        raise self.error


Outcome = Ok[T] | Failed | NotRun | Unknown

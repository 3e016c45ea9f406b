"""Fixtures for pytest, which finds them by itself: `portal`, and `live_portal` for tests that are not coroutines."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

from b24.testing.portal import Portal

if TYPE_CHECKING or find_spec("pytest_asyncio"):
    from pytest_asyncio import fixture as async_fixture
else:
    # pytest loads this module wherever b24 is installed, with the extra or without. Should somebody else run coroutines
    # there (anyio, say), that one knows plain fixtures.
    async_fixture = pytest.fixture


@async_fixture
async def portal() -> AsyncIterator[Portal]:
    """A simulated portal, new for each test: `portal.webhook_url`, `portal.on`, `portal.fail`, `portal.requests`."""
    async with Portal() as portal:
        yield portal


@pytest.fixture
def live_portal() -> Iterator[Portal]:
    """The same in a thread of its own, for tests that are not coroutines."""
    with Portal() as portal:
        yield portal

"""Fixtures for pytest, which finds them by itself: `portal`, and `live_portal` for tests that are not coroutines.

`@pytest.mark.portal(deals=500, limits="standard")` says what portal a test, class or module wants: the arguments are
those of `Portal`, and the mark closest to the test has the last word on each.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import pytest

from b24.errors import ConfigError
from b24.testing.portal import Portal

if TYPE_CHECKING or find_spec("pytest_asyncio"):
    from pytest_asyncio import fixture as async_fixture
else:
    # pytest loads this module wherever b24 is installed, with the extra or without. Should somebody else run coroutines
    # there (anyio, say), that one knows plain fixtures.
    async_fixture = pytest.fixture


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known to `--strict-markers`."""
    config.addinivalue_line("markers", "portal(**options): what `b24.testing.Portal` the test wants: deals=500, …")


@async_fixture
async def portal(request: pytest.FixtureRequest) -> AsyncIterator[Portal]:
    """A simulated portal, new for each test: `portal.webhook_url`, `portal.on`, `portal.fail`, `portal.requests`."""
    async with _made(request) as portal:
        yield portal


@pytest.fixture
def live_portal(request: pytest.FixtureRequest) -> Iterator[Portal]:
    """The same in a thread of its own, for tests that are not coroutines."""
    with _made(request) as portal:
        yield portal


def _made(request: pytest.FixtureRequest) -> Portal:
    """The portal that the marks of a test ask for."""
    options: dict[str, Any] = {}
    for mark in request.node.iter_markers("portal"):
        if mark.args:
            raise pytest.UsageError("@pytest.mark.portal takes keywords, those of b24.testing.Portal: portal(deals=5)")
        options = {**mark.kwargs, **options}
    try:
        return Portal(**options)
    except (TypeError, ConfigError) as error:
        raise pytest.UsageError(f"@pytest.mark.portal: {error}") from error

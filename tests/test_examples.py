"""Every spec's example goes through its real wrapper: arguments to body, reply to result."""

from __future__ import annotations

import pytest

from b24.testing.specs import ExampleCase, check_example, example_cases


@pytest.mark.parametrize("case", example_cases(), ids=str)
async def test_the_example_travels_there_and_back(case: ExampleCase) -> None:
    """The wrapper sends exactly what the example says, and strictly reads what it answers; no key is unknown."""
    await check_example(case)

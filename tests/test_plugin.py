"""The plugin for pytest as its users meet it: which portal a test gets, by its marks."""

from __future__ import annotations

import pytest

pytest_plugins = ["pytester"]


@pytest.fixture
def pytester(pytester: pytest.Pytester) -> pytest.Pytester:
    """A folder of tests with the settings that the README asks for."""
    pytester.makeini(
        "[pytest]\nasyncio_mode = auto\nasyncio_default_fixture_loop_scope = function\n"
        "addopts = --strict-markers -p no:cacheprovider\n"
    )
    return pytester


def test_marks_say_what_portal(pytester: pytest.Pytester) -> None:
    """Those of the test go before those of its class and module; both fixtures heed them."""
    pytester.makepyfile(
        """
        import pytest

        pytestmark = pytest.mark.portal(deals=5, tasks=1)

        async def test_module(portal):
            assert [len(portal.rows(noun)) for noun in ("crm.deal", "tasks.task")] == [5, 1]

        class TestClass:
            pytestmark = [pytest.mark.portal(deals=7, limits="enterprise")]

            @pytest.mark.portal(tasks=3)
            def test_closest(self, live_portal):
                assert [len(live_portal.rows(noun)) for noun in ("crm.deal", "tasks.task")] == [7, 3]
                assert live_portal.bucket.plan.threshold == 250
        """
    )

    pytester.runpytest_inprocess().assert_outcomes(passed=2)


@pytest.mark.parametrize(
    ("mark", "message"),
    [
        ("500", "*portal takes keywords*"),
        ("dealz=5", "*@pytest.mark.portal: *unexpected keyword argument 'dealz'*"),
        ("denied=['admin']", "*@pytest.mark.portal: *the permission 'admin'; did you mean 'administrator'*"),
    ],
)
def test_a_wrong_mark_says_so(pytester: pytest.Pytester, mark: str, message: str) -> None:
    """It names what is wrong, at the test that has it."""
    pytester.makepyfile(f"import pytest\n@pytest.mark.portal({mark})\ndef test_it(live_portal): pass")

    result = pytester.runpytest_inprocess()

    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([message])


def test_the_mark_is_known(pytester: pytest.Pytester) -> None:
    """`pytest --markers` tells of it, and `--strict-markers` lets it pass."""
    pytester.runpytest_inprocess("--markers").stdout.fnmatch_lines(["@pytest.mark.portal(*"])

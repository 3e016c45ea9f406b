"""Every family over HTTP: one call alone, one in a batch, one list; and nothing loads what it does not need."""

from __future__ import annotations

import subprocess
import sys
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

from b24 import Bitrix24, Limits
from b24.call import Pages
from b24.catalogue import Catalogue, MethodInfo
from b24.testing import Portal
from b24.testing.rest import is_for_applications
from b24.testing.specs import arguments

METHODS = [info for info in Catalogue.load().methods if info.examples]


def family(info: MethodInfo) -> str:
    parts = info.path.split(".")
    return ".".join(parts[:2] if parts[0] == "v3" else parts[:1])


FAMILIES = sorted({family(info) for info in METHODS})


def first(name: str, **facts: Any) -> MethodInfo | None:
    """The first method of a family with these facts; one that reads, where there is one."""
    found = [info for info in METHODS if family(info) == name]
    found = [info for info in found if all(getattr(info, key) == fact for key, fact in facts.items())]
    return min(found, key=lambda info: (not info.safe, info.path), default=None)


async def called(client: Bitrix24, info: MethodInfo) -> Any:
    return await attrgetter(info.path)(client)(**arguments(info, info.examples[0]))


@pytest.fixture(scope="module")
def live_portal() -> Any:
    with Portal() as portal:
        for info in METHODS:
            # For applications alone, and a webhook calls here.
            if info.method.startswith("event") or is_for_applications(info):
                portal.on(info.method, lambda _, shown=info.examples[0]["result"]: shown)
        yield portal


def test_type_checkers_read_a_call_of_each_family() -> None:
    """A new family gets its lines in `tests/typing/families.py`."""
    text = (Path(__file__).parent / "typing" / "families.py").read_text("utf-8")

    assert [name for name in FAMILIES if f"b24.{name}." not in text and f"b24.{name}(" not in text] == []


@pytest.mark.parametrize("name", FAMILIES)
async def test_a_method_of_each_family_is_called(live_portal: Portal, name: str) -> None:
    """Alone, over a socket, strictly decoded."""
    info = first(name)
    assert info is not None

    async with Bitrix24(live_portal.webhook_url, strict=True, limits=Limits.off()) as client:
        await called(client, info)

    assert live_portal.requests[-1].method.casefold() == info.method.casefold()


@pytest.mark.parametrize("name", FAMILIES)
async def test_a_method_of_each_family_travels_in_a_batch(live_portal: Portal, name: str) -> None:
    """Its result is the same as alone."""
    info = first(name, batchable=True, positional=False)
    if info is None:
        pytest.skip(f"{name} has no method that can be in a batch")

    async with Bitrix24(live_portal.webhook_url, strict=True, limits=Limits.off()) as client:
        alone = await called(client, info)
        batched = await called(client.batched(), info)

    assert (batched.items if isinstance(info.paging, dict) else batched) == (
        alone.items if isinstance(info.paging, dict) else alone
    )


@pytest.mark.parametrize("name", [name for name in FAMILIES if any(i.paging for i in METHODS if family(i) == name)])
async def test_a_list_of_each_family_is_read(live_portal: Portal, name: str) -> None:
    """To its end, whichever way it is paged."""
    info = next(info for info in METHODS if family(info) == name and info.paging)

    async with Bitrix24(live_portal.webhook_url, strict=True, limits=Limits.off()) as client:
        pages = attrgetter(info.path)(client)(**arguments(info, info.examples[0]))
        rows = await pages.all()

    assert isinstance(pages, Pages)
    assert isinstance(rows, list)


# Touches each family in a process that has touched no other: one that has only imported b24 forks for each.
TOUCH = """
import os, sys, b24
from operator import attrgetter

client = b24.Bitrix24("https://portal.example/rest/1/code/")
for name in sys.argv[1:]:
    if os.fork():
        os.wait()
        continue
    attrgetter(name)(client)
    print(name, *sorted(module for module in sys.modules if module.startswith("b24.api.")), flush=True)
    os._exit(0)
"""


@pytest.fixture(scope="module")
def loaded() -> dict[str, list[str]]:
    """The modules of the API that are loaded once a family was touched."""
    done = subprocess.run([sys.executable, "-c", TOUCH, *FAMILIES], check=True, capture_output=True, text=True)
    return {name: modules for name, *modules in map(str.split, done.stdout.splitlines())}


@pytest.mark.parametrize("name", FAMILIES)
def test_a_family_loads_itself_only(loaded: dict[str, list[str]], name: str) -> None:
    """Touching one family imports no module of another."""
    package = f"b24.api.{name}"

    others = [
        module for module in loaded[name] if module != "b24.api.v3" and not f"{module}.".startswith(f"{package}.")
    ]

    assert others == []
    assert package in loaded[name]

"""Specs against the facts read from the public documentation: nothing missing, nothing invented.

The facts stand beside the checkout, or where `B24_FACTS` says; without them these tests are skipped.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any

import orjson
import pytest

from b24.call import Call, Reply, Sender, T
from b24.catalogue import Catalogue, MethodInfo
from b24.client import Bitrix24
from b24.convert import unknown_keys
from b24.protocol import decode
from b24_codegen.generate import bundled_specs
from b24_codegen.load import load
from b24_codegen.model import Method

FACTS = Path(os.environ.get("B24_FACTS") or Path(__file__).parents[2] / "shared" / "api")

if not (FACTS / "methods.jsonl").exists():
    pytest.skip(f"no facts in {FACTS.name}: the specs are not compared with them", allow_module_level=True)

# Families (the first part of a name, or more of it) that are complete; what is documented of them must be specified.
COMPLETE = (
    "access",
    "app",
    "bizproc",
    "calendar",
    "catalog",
    "crm.activity",
    "crm.category",
    "crm.company",
    "crm.contact",
    "crm.currency",
    "crm.deal",
    "crm.item",
    "crm.lead",
    "crm.quote",
    "crm.status",
    "crm.timeline",
    "crm.type",
    "department",
    "disk",
    "entity",
    "event",
    "events",
    "feature",
    "humanresources",
    "im",
    "imbot",
    "lists",
    "method",
    "methods",
    "placement",
    "profile",
    "scope",
    "server",
    "task",
    "tasks",
    "telephony",
    "timeman",
    "user",
    "userfieldconfig",
    "userfieldtype",
    "v3.call",
    "v3.humanresources",
    "v3.mail",
    "v3.main",
    "v3.note",
    "v3.tasks",
    "v3.timeman",
    "voximplant",
)

# Names that are misspelt on their page, or are no methods.
NAMES: Mapping[str, str | None] = {
    "department.department.delete": "department.delete",
    "humanresourses.employee.search": "humanresources.employee.search",
    "im.recent": "im.recent.pin",
    "im.v2": None,
    "imbot.v2": None,
}

# What an envelope is made of; the flat tables of the documentation list it among the fields of results.
ENVELOPE = {"result", "time", "total", "next", "error", "error_description"}

Fact = dict[str, Any]


@cache
def facts() -> dict[tuple[str, str], list[Fact]]:
    """The pages of every method by name and API; a few methods have two."""
    found: dict[tuple[str, str], list[Fact]] = {}
    with (FACTS / "methods.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            fact = json.loads(line)
            name = NAMES.get(fact["method"], fact["method"])
            if name and is_complete(name, fact["api"]):
                found.setdefault((name, fact["api"]), []).append(fact)
    return found


def is_complete(name: str, api: str) -> bool:
    full = f"v3.{name}" if api == "v3" else name
    return any(full == family or full.startswith(f"{family}.") for family in COMPLETE)


@cache
def catalogue() -> Catalogue:
    return Catalogue.load()


@cache
def specs() -> dict[tuple[str, str], Method]:
    return {(method.name, method.api): method for family in load(bundled_specs()).families for method in family.methods}


def known(key: tuple[str, str]) -> bool:
    return key in specs()


def test_no_documented_method_is_missing() -> None:
    """Every method that has a page in a complete family has a spec."""
    assert sorted(key for key in facts() if not known(key)) == []


def test_no_method_is_invented() -> None:
    """Every spec of a complete family has its page."""
    extra = [key for key in specs() if is_complete(*key) and key not in facts()]

    assert sorted(extra) == []


@pytest.mark.parametrize("key", sorted(filter(known, facts())), ids=".".join)
def test_parameters_are_those_of_the_page(key: tuple[str, str]) -> None:
    """A documented parameter is in the spec, or is left out with a reason (`ignored: {params.NAME: why}`)."""
    method = specs()[key]
    ours = {field.name for field in method.params} | set(_ignored(method, "params"))
    ours |= {"start"} if method.paging else set()

    missing = {param["name"] for fact in facts()[key] for param in fact["params"]} - ours

    assert sorted(missing) == []


@pytest.mark.parametrize("key", sorted(filter(known, facts())), ids=".".join)
def test_result_fields_are_those_of_the_page(key: tuple[str, str]) -> None:
    """A documented field of the result is in a type of the spec, or is left out with a reason (`ignored`)."""
    method = specs()[key]
    info = catalogue().method(*key)
    ours = set(_wire_names(info)) | set(_ignored(method, "returns")) | set(method.unwrap.split("."))
    ours |= {str(value).removeprefix("result.") for value in (info.paging or {}).values()}
    open_ = any(catalogue().type(name).open for name in _types(info.returns))

    documented = {
        field["name"].removeprefix("result.") for fact in facts()[key] for field in fact["returns"]
    } - ENVELOPE

    assert open_ or sorted(documented - ours) == []


@pytest.mark.parametrize("key", sorted(filter(known, facts())), ids=".".join)
async def test_samples_of_the_page_decode(key: tuple[str, str]) -> None:
    """Each reply shown on the page fits the spec's types strictly, with no key that a closed type does not know."""
    info = catalogue().method(*key)
    call = await _call(info)

    for sample in [sample for fact in facts()[key] for sample in fact["samples"]]:
        if isinstance(sample, dict) and "result" in sample:
            decode(call, 200, "application/json", orjson.dumps(sample), strict=True)
            unknown = unknown_keys(call.result, _at(sample, call.unwrap))
            assert [path for path in unknown if not _is_ignored(path, specs()[key])] == []


def _ignored(method: Method, kind: str) -> Iterator[str]:
    for path in method.ignored:
        if path.startswith(f"{kind}."):
            yield path.removeprefix(f"{kind}.")


def _is_ignored(path: str, method: Method) -> bool:
    return path.rpartition(".")[2] in {name.rpartition(".")[2] for name in _ignored(method, "returns")}


def _types(expression: str) -> Iterator[str]:
    """The names of types in an expression, and in the fields of those, each once."""
    seen: set[str] = set()
    waiting = [expression]
    while waiting:
        words = waiting.pop().replace("[", " ").replace("]", " ").replace("?", " ").replace(",", " ").split()
        for name in words:
            if name.rpartition(".")[2][:1].isupper() and name not in seen:
                seen.add(name)
                yield name
                info = catalogue().type(name)
                waiting += [field.type for field in info.fields] + [info.extends]


def _wire_names(info: MethodInfo) -> Iterator[str]:
    for name in _types(info.returns):
        for field in catalogue().type(name).fields:
            yield field.name


def _at(sample: Any, path: str) -> Any:
    for step in path.split(".") if path else ["result"]:
        sample = sample[step] if isinstance(sample, dict) and step in sample else None
    return sample


class _Caught(Exception):
    """Carries the call a wrapper made."""


class _Catch(Sender):
    async def send(self, call: Call[T]) -> Reply[T]:
        raise _Caught(call)


async def _call(info: MethodInfo) -> Call[Any]:
    """The call that the wrapper makes; its arguments do not matter here."""
    wrapper = attrgetter(info.path)(Bitrix24("https://portal.invalid/rest/1/code/")._view(_Catch()))
    try:
        await wrapper(**{param.attr: None for param in info.params})
    except _Caught as caught:
        call = caught.args[0]
        assert isinstance(call, Call)
        return call
    raise AssertionError(f"{info.path} made no call")

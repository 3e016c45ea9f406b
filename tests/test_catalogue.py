"""The catalogue: what it reads, what it finds, what it says when it does not."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from b24.catalogue import Catalogue, FieldInfo
from b24.errors import ConfigError


def line(method: str, api: str = "v2", **facts: Any) -> dict[str, Any]:
    defaults: dict[str, Any] = {"summary": "", "scope": [], "path": method if api == "v2" else f"v3.{method}"}
    return {"method": method, "api": api, **defaults, **facts}


CATALOGUE = Catalogue(
    [
        line("crm.deal.get", summary="A deal.", scope=["crm"]),
        line("crm.deal.list", summary="List deals.", scope=["crm"]),
        line("crm.dealcategory.list", summary="List pipelines.", scope=["crm"]),
        line("tasks.task.get", summary="A task.", scope=["task", "tasks"]),
        line("tasks.task.get", "v3", summary="A task, as REST 3.0 sees it.", scope=["task"]),
        line("call.followup.get", "v3", summary="Follow-up of a call with a deal.", scope=["call"]),
        {"type": "crm.Deal", "fields": [{"name": "ID", "attr": "id", "type": "int", "required": True}], "open": True},
    ]
)


def package(folder: Path, name: str, *lines: dict[str, Any] | str) -> str:
    (folder / name).mkdir()
    (folder / name / "__init__.py").touch()
    text = "\n".join(one if isinstance(one, str) else orjson.dumps(one).decode() for one in lines)
    (folder / name / "catalogue.jsonl").write_text(text, encoding="utf-8")
    return name


def names(words: str) -> list[str]:
    return [f"{method.api} {method.method}" for method in CATALOGUE.search(words)]


def test_a_name_of_both_apis_means_the_classic_one() -> None:
    """Without `api` a name that exists twice is the v2 method; `api` picks the other."""
    both = CATALOGUE.method("tasks.task.get"), CATALOGUE.method("tasks.task.get", api="v3")

    assert [method.path for method in both] == ["tasks.task.get", "v3.tasks.task.get"]


def test_a_name_of_one_api_needs_no_api() -> None:
    """A method that only REST 3.0 has is found by its name alone."""
    assert CATALOGUE.method("call.followup.get").api == "v3"


def test_the_wrong_api_is_named() -> None:
    """Asking v2 for a method of v3 says where the method is."""
    with pytest.raises(ConfigError, match=r"^call\.followup\.get is a method of v3, not of v2$"):
        CATALOGUE.method("call.followup.get", api="v2")


@pytest.mark.parametrize("typo", ["crm.dael.get", "CRM.DEAL.GET", "crm.deal.gett"])
def test_a_misspelt_method_gets_near_misses(typo: str) -> None:
    """A name that nearly fits is answered with the one that does."""
    with pytest.raises(ConfigError, match=rf"no method '{typo}'; did you mean crm\.deal\.get"):
        CATALOGUE.method(typo)


def test_an_unlikely_method_gets_no_near_misses() -> None:
    """Nothing is suggested where nothing is near."""
    with pytest.raises(ConfigError, match=r"^the catalogue has no method 'xyzzy'$"):
        CATALOGUE.method("xyzzy")


def test_types_are_found_and_missed_by_name() -> None:
    """A type comes with its fields; a misspelt one with a suggestion."""
    deal = CATALOGUE.type("crm.Deal")

    assert deal.fields == [FieldInfo(name="ID", attr="id", type="int", required=True)]
    assert deal.open
    with pytest.raises(ConfigError, match=r"no type 'crm\.Dael'; did you mean crm\.Deal\?$"):
        CATALOGUE.type("crm.Dael")


def test_methods_are_sorted() -> None:
    """All methods come by name, v2 before v3."""
    assert [(method.method, method.api) for method in CATALOGUE.methods] == [
        ("call.followup.get", "v3"),
        ("crm.deal.get", "v2"),
        ("crm.deal.list", "v2"),
        ("crm.dealcategory.list", "v2"),
        ("tasks.task.get", "v2"),
        ("tasks.task.get", "v3"),
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("deal", ["v2 crm.deal.get", "v2 crm.deal.list", "v2 crm.dealcategory.list", "v3 call.followup.get"]),
        ("DEAL List", ["v2 crm.deal.list", "v2 crm.dealcategory.list"]),
        ("crm.deal.get", ["v2 crm.deal.get"]),
        ("pipelines", ["v2 crm.dealcategory.list"]),
        ("task 3.0", ["v3 tasks.task.get"]),
        ("deal task", []),
    ],
)
def test_search_wants_every_word_and_puts_parts_of_the_name_first(words: str, found: list[str]) -> None:
    """Every word must be in name, summary or scope; whole parts of the name rank first."""
    assert names(words) == found


def test_search_finds_what_needs_no_scope() -> None:
    """Generated lines leave out what is empty; a method without a scope is found like any other."""
    catalogue = Catalogue([{"method": "profile", "api": "v2", "path": "profile", "summary": "Tell who calls."}])

    assert [method.method for method in catalogue.search("who")] == ["profile"]


def test_search_for_nothing_finds_everything() -> None:
    """Without words all methods are listed, in order."""
    assert CATALOGUE.search("  ") == CATALOGUE.methods


@given(words=st.text())
def test_search_takes_any_words(words: str) -> None:
    """No words crash the search, and what it finds has each of them."""
    for method in CATALOGUE.search(words):
        text = " ".join([method.method, method.summary, *method.scope]).casefold()
        assert all(word in text for word in words.casefold().split())


def test_the_bundled_catalogue_loads() -> None:
    """The generated catalogue fits these classes, every line of it."""
    catalogue = Catalogue.load()

    assert len(catalogue.methods) == len({(method.api, method.method) for method in catalogue.methods}) > 0


def test_out_of_tree_packages_lie_over_the_bundled_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package adds methods and replaces those it describes anew; the last package wins."""
    monkeypatch.syspath_prepend(tmp_path)
    one = package(tmp_path, "acme_one", line("acme.ping", summary="One."), line("acme.pong"))
    two = package(tmp_path, "acme_two", line("acme.ping", summary="Two."))

    catalogue = Catalogue.load(one, two)

    assert catalogue.method("acme.ping").summary == "Two."
    assert {"acme.ping", "acme.pong"} < {method.method for method in catalogue.methods}


def test_a_broken_catalogue_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing package, a missing file and a torn line each say where and what to do."""
    monkeypatch.syspath_prepend(tmp_path)
    torn = package(tmp_path, "acme_torn", line("acme.ping"), '{"method": "acme.')

    with pytest.raises(ConfigError, match=r"no package 'acme_absent'"):
        Catalogue.load("acme_absent")
    with pytest.raises(ConfigError, match=r"package 'email' has no catalogue\.jsonl; `b24-codegen generate` writes it"):
        Catalogue.load("email")
    with pytest.raises(ConfigError, match=r"catalogue\.jsonl of 'acme_torn', line 2: .* generate it again"):
        Catalogue.load(torn)


def test_a_line_torn_inside_is_named_by_whoever_needs_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is said of one method does not keep a program from another; asking for it, or for all, says where it is."""
    monkeypatch.syspath_prepend(tmp_path)
    torn = package(tmp_path, "acme_inside", line("acme.ping"), '{"method": "acme.pong", "api": "v2", "summary": }')

    catalogue = Catalogue.load(torn)

    assert catalogue.method("acme.ping").method == "acme.ping"
    for ask in (lambda: catalogue.method("acme.pong"), lambda: catalogue.search("pong"), lambda: catalogue.methods):
        with pytest.raises(ConfigError, match=r"catalogue\.jsonl of 'acme_inside', line 2: .* generate it again"):
            ask()


def test_lines_in_any_order_of_keys_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that was not written by the generator says the same."""
    monkeypatch.syspath_prepend(tmp_path)
    name = package(
        tmp_path, "acme_order", {"summary": "Hear.", "path": "acme.ping", "api": "v2", "method": "acme.ping"}
    )

    assert Catalogue.of(name).names == [("acme.ping", "v2")]
    assert Catalogue.of(name).method("acme.ping").summary == "Hear."


def test_modules_are_named_from_the_top(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a class is can be imported as it stands, whichever package its catalogue is in."""
    monkeypatch.syspath_prepend(str(tmp_path))
    stock = {"type": "acme.Stock", "python": "acme.types:Stock", "input": "acme.types:StockInput"}
    name = package(tmp_path, "acme_modules", line("acme.sync", python="acme"), stock)

    known = Catalogue.load(name)

    assert known.method("acme.sync").python == "acme_modules.acme"
    assert known.type("acme.Stock").python == "acme_modules.acme.types:Stock"
    assert known.type("acme.Stock").input == "acme_modules.acme.types:StockInput"
    assert {info.python for info in known.methods if not importlib.util.find_spec(info.python)} == {"acme_modules.acme"}

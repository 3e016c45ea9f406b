"""The form that the bundled specs keep, beyond what loading demands: they read as if one person had written them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from b24_codegen.generate import bundled_specs
from b24_codegen.load import load
from b24_codegen.model import Path as Place
from b24_codegen.model import dotted
from b24_codegen.new import new
from b24_codegen.shape import SCHEMA
from b24_codegen.source import Source, read_source

SPECS: Final = bundled_specs()
MODELINE: Final = re.compile(r"# yaml-language-server: \$schema=(\S+)")
ADDRESS: Final = re.compile(r"https://[a-z0-9.-]+(?:/[A-Za-z0-9._~-]+)*/?(?:\?[A-Za-z0-9=&_-]+)?(?:#[A-Za-z0-9_-]+)?")

# What goes without saying, by key.
DEFAULTS: Final[Mapping[str, Any]] = {
    "deprecated": False,
    "batchable": True,
    **dict.fromkeys(["positional", "partial", "open", "secret", "read_only", "write_only"], False),
    **{key: {} for key in ("params", "types", "fields", "errors", "ignored")},
    "example": [],
}


@cache
def sources() -> list[tuple[Path, Source]]:
    """Every bundled spec as it was read."""
    paths = sorted(SPECS.rglob("*.yaml"))
    return [(path, read_source(str(path.relative_to(SPECS.parent)), path.read_bytes())) for path in paths]


Part = tuple[str, Place, Mapping[str, Any]]


def parts(source: Source) -> Iterator[Part]:
    """Every mapping of a spec whose keys the schema names: its shape there, where it is, what it says."""
    data: Any = source.data
    yield ("family" if source.file.rpartition("/")[2].startswith("_") else "method"), (), data
    yield from fields("param", ("params",), data.get("params", {}))
    if isinstance(data.get("returns"), dict):
        yield from fields("resultField", ("returns",), data["returns"])
    for name, member in data.get("types", {}).items():
        yield "typeDefinition", ("types", name), member
        yield from fields("typeField", ("types", name, "fields"), member.get("fields", {}))
    examples = data.get("example", [])
    if isinstance(examples, dict):
        yield "example", ("example",), examples
    else:
        yield from (("example", ("example", number), example) for number, example in enumerate(examples))


def fields(shape: str, path: Place, members: Mapping[str, Any]) -> Iterator[Part]:
    yield from ((shape, (*path, name), member) for name, member in members.items() if isinstance(member, dict))


def texts(source: Source) -> Iterator[tuple[Place, str]]:
    """All prose of a spec, with its place; examples are no prose."""
    for shape, path, part in parts(source):
        if shape != "example":
            yield from (((*path, key), part[key]) for key in ("summary", "details", "doc") if key in part)
            for key in ("errors", "ignored", "enum"):
                if isinstance(part.get(key), dict):
                    yield from (((*path, key, name), text) for name, text in part[key].items())


# -- what the form is --------------------------------------------------------------------------------------------------


def order(source: Source) -> Iterator[tuple[Place, str]]:
    """Keys that do not stand in the order of the schema."""
    for shape, path, part in parts(source):
        schema = SCHEMA["$defs"][shape]
        known = list(schema.get("properties") or schema["then"]["properties"])
        wanted = [key for key in known if key in part]
        there = [key for key in part if key in known]
        if there != wanted:
            yield path, f"the order of keys is {', '.join(wanted)}"


def full_stops(source: Source) -> Iterator[tuple[Place, str]]:
    """Sentences without an end."""
    for path, text in texts(source):
        if (path[-1] in ("summary", "doc") or path[-2:-1] == ("errors",)) and not text.rstrip().endswith("."):
            yield path, "a full stop is missing"


def without_saying(source: Source) -> Iterator[tuple[Place, str]]:
    """Keys whose value is what would hold without them."""
    for shape, path, part in parts(source):
        for key, value in part.items():
            known = {} if shape == "example" and key == "params" else DEFAULTS.get(key, ...)
            if (shape != "example" or key == "params") and value == known and type(value) is type(known):
                yield (*path, key), "it goes without saying"


def wording(source: Source) -> Iterator[tuple[Place, str]]:
    """Words that say nothing, or that were to be replaced."""
    for path, text in texts(source):
        if re.search(r"\bTODO\b|\bFIXME\b|^Say what ", text):
            yield path, "it is still to be written"
        if re.search(r"(?:^|[.!?]\s+)This method\b", text):
            yield path, "say what it does; 'This method' says nothing"
        if path[-1] == "summary" and not re.match(r"[A-Z0-9`]", text):
            yield path, "a sentence begins with a capital"


RULES: Final = [order, full_stops, without_saying, wording]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_form(rule: Any) -> None:
    """No bundled spec breaks the rule."""
    complaints = [
        f"{source.file}:{source.lines.get(path, 1)}: {dotted(path)}: {what}"
        for _, source in sources()
        for path, what in rule(source)
    ]

    assert len(sources()) > 30
    assert complaints == []


CARELESS = """\
docs: https://example.com/
summary: this method adds a line. This method does
positional: false
params:
  SERVER:
    doc: TODO
    type: str
    secret: false
returns: int
errors: {}
example: {params: {}, result: {errors: {}}}
"""


def test_the_rules_see_what_they_forbid() -> None:
    """Each rule finds its own in a careless spec."""
    source = read_source("specs/voximplant/sip.add.yaml", CARELESS.encode())

    found = {rule.__name__: [dotted(path) for path, _ in rule(source)] for rule in RULES}

    assert found == {
        "order": ["", "params.SERVER"],
        "full_stops": ["summary", "params.SERVER.doc"],
        "without_saying": ["positional", "errors", "params.SERVER.secret", "example.params"],
        "wording": ["summary", "summary", "params.SERVER.doc"],
    }


def test_a_new_spec_is_still_to_be_written(tmp_path: Path) -> None:
    """What `new` writes for a start cannot be left as it is."""
    path = new("crm.deal.get", tmp_path)

    assert list(wording(read_source(path.name, path.read_bytes())))


def editors_find_no_schema(path: Path) -> bool:
    """Whether the first line of a spec names anything but the schema that it follows."""
    found = MODELINE.fullmatch(path.read_text("utf-8").partition("\n")[0])
    schema = (path.parent / found[1]).resolve() if found else None
    expected = "family.schema.json" if path.name.startswith("_") else "spec.schema.json"
    return schema is None or not schema.is_file() or schema.name != expected


@pytest.mark.parametrize("method", ["acme.stock.get", "v3.acme.stock.get", "ping"])
def test_editors_find_the_schema_of_a_new_spec(method: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also out of tree, where the schema is that of the installed package, and `--specs` may be relative."""
    monkeypatch.chdir(tmp_path)
    new(method, Path("their/specs"))
    files = list(tmp_path.rglob("*.yaml"))

    assert [path.name for path in files if editors_find_no_schema(path)] == []
    assert len(files) == (1 if method == "ping" else 2)


# -- what takes more than one file -------------------------------------------------------------------------------------


def test_editors_find_the_schema() -> None:
    """The first line of every spec names the schema that it follows."""
    assert [source.file for path, source in sources() if editors_find_no_schema(path)] == []


def test_a_summary_tells_a_method_from_its_siblings() -> None:
    """No two methods of a family are described by the same words."""
    told: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
    for family in load(SPECS).families:
        for method in family.methods:
            told[family.api, family.name, method.summary.casefold()].append(method.name)

    assert [names for names in told.values() if len(names) > 1] == []


def test_links_are_addresses() -> None:
    """The page of every method has an address that a browser takes."""
    wrong = []
    for family in load(SPECS).families:
        for method in family.methods:
            address = method.docs if "://" in method.docs else family.docs + method.docs
            if not ADDRESS.fullmatch(address):
                wrong.append(f"{method.file}: {address or 'no docs'}")

    assert wrong == []


def test_what_is_left_out_has_a_reason() -> None:
    """`ignored` says why, in more than a word."""
    ignored = [
        (method.file, name, reason)
        for family in load(SPECS).families
        for method in family.methods
        for name, reason in method.ignored.items()
    ]

    assert [place for place in ignored if len(place[2].split()) < 2] == []

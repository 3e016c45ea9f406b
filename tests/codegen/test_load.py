"""What is right in specs arrives as written; what is wrong is told at once, a line for each thing, and nothing is made.

`bad/NAME.yaml` is refused with exactly the lines of `bad/NAME.errors`. It is one method, `voximplant.sip.add` (its
family comes by itself), or a bundle of files, each below a line `--- # specs/FAMILY/NAME.yaml`. Spec folders other than
`specs` (`acme/specs/…`) lie over it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from jsonschema_rs import Draft202012Validator, Registry, meta

import b24_codegen
from b24_codegen.load import load
from b24_codegen.model import Example, Family, Field, Method, Paging, Problem, SpecErrors, Type, TypeDef, parse_type
from b24_codegen.resolve import resolve
from b24_codegen.source import read_source

BAD = Path(__file__).with_name("bad")
FAMILY = "summary: SIP lines.\nscope: telephony\n"


def unbundle(text: str) -> Mapping[str, str]:
    """The files of a bundle by path."""
    first, *parts = re.split(r"(?m)^--- # (\S+)\n", text)
    if not parts:
        return {"specs/voximplant/_family.yaml": FAMILY, "specs/voximplant/sip.add.yaml": text}
    assert not first, "text above the first '--- # path'"
    return dict(zip(parts[::2], parts[1::2], strict=True))


def write(folder: Path, files: Mapping[str, str]) -> list[Path]:
    """The spec folders that `files` make below `folder`, `specs` first."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    roots = {name.partition("specs/")[0] + "specs" for name in files}
    return [folder / root for root in sorted(roots, key=lambda root: (root != "specs", root))]


@pytest.mark.parametrize("name", sorted(path.stem for path in BAD.glob("*.yaml")))
def test_bad(name: str, tmp_path: Path) -> None:
    """Every problem of every file is told at once, at its line."""
    roots = write(tmp_path / "here", unbundle((BAD / f"{name}.yaml").read_text(encoding="utf-8")))

    with pytest.raises(SpecErrors) as caught:
        resolve(load(*roots))

    assert str(caught.value) + "\n" == (BAD / f"{name}.errors").read_text(encoding="utf-8")


# -- files that a pair cannot hold -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"\xef\xbb\xbfsummary: A line.\n", "1: it begins with a byte order mark; save it as plain UTF-8"),
        ("summary: A line.\n".encode("utf-16"), "1: it begins with a byte order mark; save it as plain UTF-8"),
        ("summary: A line.\n# Größe\n".encode("latin-1"), "2: it is not UTF-8"),
        (b"summary: A line.\nreturns: int\x07\n", "2: the character U+0007 cannot stand in a spec: delete it"),
        ("summary: A\u2028line.\n".encode(), "1: the character U+2028 cannot stand in a spec: delete it"),
        (b"", "1: the file is empty"),
        (b"summary: " + b"[" * 60 + b"]" * 60, "1: it is nested too deep"),
        (b"summary: " + b"[" * 10_000, "1: it is nested too deep"),
    ],
)
def test_bytes(content: bytes, expected: str, tmp_path: Path) -> None:
    """A file that is no plain UTF-8 text is refused in words, not with a decoder's traceback."""
    [root] = write(tmp_path, {"specs/profile.yaml": ""})
    (root / "profile.yaml").write_bytes(content)

    specs = load(root)

    assert [str(problem) for problem in specs.problems] == [f"specs/profile.yaml:{expected}"]


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    """A link to nowhere is a problem at its place, and what is beside it is looked at too."""
    [root] = write(tmp_path, {"specs/profile.yaml": "summary: The user.\n"})
    (root / "pong.yaml").symlink_to("nowhere")

    specs = load(root)

    assert [str(problem) for problem in specs.problems] == [
        "specs/pong.yaml:1: it cannot be read: No such file or directory",
        "specs/profile.yaml:1: 'returns' is missing",
    ]


def test_no_folder(tmp_path: Path) -> None:
    """A spec folder that is not there is a problem like any other."""
    specs = load(tmp_path / "specs")

    assert [str(problem) for problem in specs.problems] == ["specs:1: there is no such folder"]


# -- what specs say ----------------------------------------------------------------------------------------------------

WHOLE = """\
# yaml-language-server: $schema=../../codegen/b24_codegen/spec.schema.json
summary: List this application's SIP lines.
details: |
  Lines of other applications are *not* among them.
scope: [telephony, call]
permission: administrator
docs: sip/get.html
deprecated: voximplant.line.get
safe: true
batchable: false
positional: true
params:
  FILTER: filter?
  TYPE:
    type: list[str]?
    doc: Only lines of these kinds.
    enum: {cloud: in the cloud, NO: not registered}
    default: null
    sent: true/false
    secret: true
    name: kind
types:
  SipLine:
    summary: A SIP line.
    extends: crm.Line
    partial: true
    open: true
    fields:
      STATE: {type: int, enum: {1: up, 2: down}, read_only: true}
      1: str
returns: list[SipLine]
unwrap: result.lines
paging: {style: window, limit: COUNT, size: 20}
errors:
  "": Nothing is known.
  403: Not allowed.
ignored:
  params.auth: sent by the client
example:
  - params: {FILTER: {CONFIG_ID: [3, 2026-05-01, on, null, 1.5, "5"]}}
    result: []
    total: 0
  - result: null
"""


def test_whole(tmp_path: Path) -> None:
    """Every key of the language arrives in the model as written."""
    family = FAMILY + "docs: https://example.com/\n"
    roots = write(tmp_path, {"specs/voximplant/_family.yaml": family, "specs/voximplant/sip.get.yaml": WHOLE})

    specs = load(*roots)

    assert specs.problems == ()
    assert specs.families == (
        Family(
            name="voximplant",
            summary="SIP lines.",
            scope=("telephony",),
            docs="https://example.com/",
            file="specs/voximplant/_family.yaml",
            methods=(
                Method(
                    name="voximplant.sip.get",
                    summary="List this application's SIP lines.",
                    details="Lines of other applications are *not* among them.",
                    scope=("telephony", "call"),
                    permission="administrator",
                    docs="sip/get.html",
                    deprecated=("voximplant.line.get",),
                    safe=True,
                    batchable=False,
                    positional=True,
                    params=(
                        Field(name="FILTER", type=parse_type("filter?")),
                        Field(
                            name="TYPE",
                            type=parse_type("list[str]?"),
                            doc="Only lines of these kinds.",
                            enum={"cloud": "in the cloud", "NO": "not registered"},
                            default=None,
                            sent="true/false",
                            secret=True,
                            attr="kind",
                        ),
                    ),
                    returns=parse_type("list[SipLine]"),
                    types=(
                        TypeDef(
                            name="SipLine",
                            summary="A SIP line.",
                            extends="crm.Line",
                            partial=True,
                            open=True,
                            fields=(
                                Field(name="STATE", type=parse_type("int"), enum={1: "up", 2: "down"}, read_only=True),
                                Field(name="1", type=parse_type("str")),
                            ),
                            file="specs/voximplant/sip.get.yaml",
                        ),
                    ),
                    unwrap="result.lines",
                    paging=Paging("window", {"limit": "COUNT", "size": 20}),
                    errors={"": "Nothing is known.", "403": "Not allowed."},
                    ignored={"params.auth": "sent by the client"},
                    examples=(
                        Example(
                            params={"FILTER": {"CONFIG_ID": [3, "2026-05-01", "on", None, 1.5, "5"]}},
                            result=[],
                            total=0,
                        ),
                        Example(result=None),
                    ),
                    file="specs/voximplant/sip.get.yaml",
                ),
            ),
        ),
    )


def test_lines(tmp_path: Path) -> None:
    """A member's line is its key's, an item's its own; of what is not there, that of the nearest thing around it."""
    family = FAMILY + "docs: https://example.com/\n"
    roots = write(tmp_path, {"specs/voximplant/_family.yaml": family, "specs/voximplant/sip.get.yaml": WHOLE})

    specs = load(*roots)

    lines = WHOLE.splitlines()
    for path, text in {
        (): "# yaml",
        ("details",): "details: |",
        ("params", "TYPE"): "  TYPE:",
        ("params", "TYPE", "enum", "NO"): "    enum:",
        ("types", "SipLine", "fields", "STATE"): "      STATE:",
        ("errors", "403"): "  403:",
        ("example", 1): "  - result: null",
        ("example", 0, "params", "NOWHERE"): "  - params:",
    }.items():
        assert lines[specs.line("specs/voximplant/sip.get.yaml", path) - 1].startswith(text)


def test_places(tmp_path: Path) -> None:
    """The path of a file is the name of its method, and its family; methods come sorted."""
    roots = write(
        tmp_path,
        {
            "specs/README.md": "About specs.",
            "specs/.editorconfig": "",
            "specs/profile.yaml": "summary: The user.\nreturns: none\n",
            "specs/tasks/_family.yaml": "summary: Tasks.\n",
            "specs/tasks/_flow.yaml": "types:\n  Flow: {summary: A flow., open: true}\n",
            "specs/tasks/task.get.yaml": "summary: A task.\nreturns: none\n",
            "specs/tasks/flow.Flow.get.yaml": "summary: A flow.\nreturns: none\n",
            "specs/v3/tasks/_family.yaml": "summary: Tasks of REST 3.0.\n",
            "specs/v3/tasks/task.get.yaml": "summary: A task.\nreturns: none\n",
        },
    )

    specs = load(*roots)

    assert specs.problems == ()
    assert [(family.api, family.name, [method.name for method in family.methods]) for family in specs.families] == [
        ("v2", "profile", ["profile"]),
        ("v2", "tasks", ["tasks.flow.Flow.get", "tasks.task.get"]),
        ("v3", "tasks", ["tasks.task.get"]),
    ]
    assert [type_.name for type_ in specs.families[1].types] == ["Flow"]


def test_later_folder(tmp_path: Path) -> None:
    """A later spec folder lays methods and types over others, and adds some; all of them know where they are from."""
    method = "summary: {}\nreturns: none\n"
    type_ = "types:\n  Line: {summary: A line., open: true}\n"
    roots = write(
        tmp_path / "here",
        {
            "specs/voximplant/_family.yaml": FAMILY + type_,
            "specs/voximplant/sip.add.yaml": method.format("Bundled."),
            "specs/voximplant/sip.delete.yaml": method.format("Bundled."),
            "acme/specs/voximplant/_family.yaml": "types:\n  Line: {extends: voximplant.Line, fields: {A: int}}\n",
            "acme/specs/voximplant/sip.add.yaml": method.format("Own."),
            "acme/specs/acme/_family.yaml": "summary: Stock.\n",
            "acme/specs/acme/stock.sync.yaml": method.format("Own."),
        },
    )

    specs = load(*roots)

    assert specs.problems == ()
    acme, voximplant = specs.families
    assert [(type_.file, type_.root) for type_ in voximplant.types] == [
        ("here/specs/voximplant/_family.yaml", 0),
        ("specs/voximplant/_family.yaml", 1),
    ]
    methods = [*acme.methods, *voximplant.methods]
    assert [(method.name, method.summary, method.root) for method in methods] == [
        ("acme.stock.sync", "Own.", 1),
        ("voximplant.sip.add", "Bundled.", 0),
        ("voximplant.sip.add", "Own.", 1),
        ("voximplant.sip.delete", "Bundled.", 0),
    ]


CARELESS = """\
docs: https://example.com/stock.html
summary: >
  pull stock levels from the warehouse
deprecated: false
batchable: true
positional: false
params:
  WAREHOUSE_ID: {doc: the warehouse, type: int, secret: false}
types:
  Level: {open: false, fields: {ROWS: {read_only: false, type: int}}, summary: a level}
returns: Level
errors: {}
example: []
"""


def test_what_is_style_is_no_error(tmp_path: Path) -> None:
    """A project's own specs need not look like ours: order, full stops, a `_family.yaml`, what goes without saying."""
    roots = write(
        tmp_path / "here",
        {
            "specs/crm/_family.yaml": "types:\n  Deal: {summary: A deal., open: true}\n",
            "specs/crm/deal.add.yaml": "summary: Add a deal.\nreturns: Deal\n",
            "acme/specs/crm/_family.yaml": "types:\n  Deal:\n    extends: crm.Deal\n",
            "acme/specs/acme/stock.sync.yaml": CARELESS,
        },
    )

    tree = resolve(load(*roots))

    acme = tree.specs.families[0]
    assert (acme.summary, acme.scope, acme.docs) == ("Methods of `acme.*`.", None, "")
    assert acme.methods[0].summary == "pull stock levels from the warehouse"
    assert (acme.methods[0].deprecated, acme.methods[0].examples) == (None, ())


def test_bundled_specs() -> None:
    """The specs of this project load."""
    assert load(Path(__file__).parents[2] / "specs").problems == ()


# -- the schema, for editors -----------------------------------------------------------------------------------------

SCHEMAS = Path(b24_codegen.__file__).parent


WORDS = ("title", "description", "examples", "errorMessage", "enumDescriptions")
DATA = ("examples", "enum", "const", "required", "type", "enumDescriptions")
DRAFT_7 = {
    *"$schema $ref type enum const pattern minimum required properties additionalProperties propertyNames".split(),
    *"minProperties items minItems uniqueItems if then else allOf anyOf".split(),
}


def said(schema: Any, key: Any) -> Any:
    """What a part of the schema says, and what its `$ref` adds."""
    if "$ref" not in key:
        return key
    return said(schema, schema["$defs"][key["$ref"].removeprefix("#/$defs/")]) | key


def keys(schema: Any, place: str = "") -> Iterator[tuple[str, Any]]:
    """Every key that the schema lets a file have, with what it says of it."""
    if isinstance(schema, dict):
        for name, key in schema.get("properties", {}).items():
            yield f"{place}.{name}", key
        for name, part in schema.items():
            if name == "if":
                continue
            yield from keys(part, f"{place}.{name}")
    elif isinstance(schema, list):
        for part in schema:
            yield from keys(part, place)


def test_schema_explains_every_key() -> None:
    """An editor can say of every key what it means."""
    schema = json.loads((SCHEMAS / "spec.schema.json").read_text())

    silent = [place for place, key in keys(schema) if "description" not in said(schema, key)]

    assert silent == []


def test_editors_complete_keys() -> None:
    """They write a key with its colon if they know a type, and tell nothing of it where rules stand beside a `$ref`."""
    schema = json.loads((SCHEMAS / "spec.schema.json").read_text())

    bare = [place for place, key in keys(schema) if not {"type", "enum"} & said(schema, key).keys()]
    hidden = [place for place, key in keys(schema) if "$ref" in key and not key.keys() <= {"$ref", *WORDS}]

    assert (bare, hidden) == ([], [])


def test_schema_explains_every_value() -> None:
    """What is chosen from a list is explained, word by word."""
    text = (SCHEMAS / "spec.schema.json").read_text()
    parts: list[Any] = []
    json.loads(text, object_hook=lambda part: parts.append(part) or part)
    explained = [part for part in parts if "enumDescriptions" in part]

    assert explained
    assert [part["enum"] for part in explained if len(part["enum"]) != len(part["enumDescriptions"])] == []


@pytest.mark.parametrize("name", ["spec.schema.json", "family.schema.json"])
def test_schema_is_for_old_editors_too(name: str) -> None:
    """Editors that know no draft after the seventh understand every rule; of the later ones it uses `$defs` only."""
    rules: set[str] = set()

    def gather(schema: Any) -> None:
        rules.update(schema)
        for rule, part in schema.items():
            if rule in ("properties", "$defs"):
                inner = list(part.values())
            else:
                inner = part if isinstance(part, list) and rule not in DATA else [part]
            for member in inner:
                if isinstance(member, dict) and rule not in DATA:
                    gather(member)

    gather(json.loads((SCHEMAS / name).read_text()))

    assert rules - DRAFT_7 - set(WORDS) == {"$defs"} & rules


@pytest.mark.parametrize(("shape", "pattern"), [("spec", "[!_]*.yaml"), ("family", "_*.yaml")])
def test_schema_accepts_bundled_specs(shape: str, pattern: str) -> None:
    """An editor finds nothing wrong with the specs of this project."""
    texts = {name: json.loads((SCHEMAS / name).read_text()) for name in ("spec.schema.json", "family.schema.json")}
    registry = Registry([(f"file:///{name}", text) for name, text in texts.items()])
    validator = Draft202012Validator({"$ref": f"file:///{shape}.schema.json"}, registry=registry)
    files = sorted((Path(__file__).parents[2] / "specs").rglob(pattern))

    wrong = [file.name for file in files if not validator.is_valid(read_source(file.name, file.read_bytes()).data)]

    assert len(files) > 2
    assert wrong == []


@pytest.mark.parametrize("name", ["spec.schema.json", "family.schema.json"])
def test_schema_is_one(name: str) -> None:
    """The schema files are JSON Schema."""
    meta.validate(json.loads((SCHEMAS / name).read_text()))


# -- properties --------------------------------------------------------------------------------------------------------

SCALARS = st.sampled_from(["int", "str", "bool", "datetime", "filter", "money"]).map(lambda name: Type("scalar", name))
NAMED = st.sampled_from(["Deal", "crm.Deal", "v3.tasks.Task"]).map(lambda name: Type("named", name))


def made_optional(type_: Type, optional: bool) -> Type:
    return evolve(type_, optional=optional)


def containers(items: st.SearchStrategy[Type]) -> st.SearchStrategy[Type]:
    item = st.builds(made_optional, items, st.booleans())
    member = items.filter(lambda type_: type_.kind != "union" and not type_.optional)
    keys = st.sampled_from(["int", "str"]).map(lambda name: Type("scalar", name))
    lists = item.map(lambda type_: Type("list", args=(type_,)))
    maps = st.tuples(keys, item).map(lambda args: Type("map", args=args))
    unions = st.lists(member, min_size=2, max_size=3).map(lambda members: Type("union", args=tuple(members)))
    return lists | maps | unions


@given(st.recursive(SCALARS | NAMED, containers, max_leaves=6), st.booleans())
def test_type_expressions(type_: Type, optional: bool) -> None:
    """What a type prints as is read as that type again."""
    type_ = made_optional(type_, optional)

    assert parse_type(str(type_)) == type_


PATHS = [path for path in read_source("whole", WHOLE.encode()).lines if path]
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from(["", "int", "none", "list[int", "Deal", "offset", "Y."]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["type", "ID", "style", "a b"]), inner),
    max_leaves=4,
)


@given(path=st.sampled_from(PATHS), value=VALUES)
def test_any_value_anywhere(
    path: tuple[str | int, ...], value: object, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Whatever stands in whatever place of a spec, the answer is a tree or `SpecErrors` that name the file."""
    data = read_source("whole", WHOLE.encode()).data
    place: Any = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    folder = tmp_path_factory.mktemp("specs")
    family = FAMILY + "docs: https://example.com/\n"
    files = {"specs/voximplant/_family.yaml": family, "specs/voximplant/sip.get.yaml": json.dumps(data)}

    problems: list[Problem] = []
    try:
        resolve(load(*write(folder, files)))
    except SpecErrors as errors:
        problems = errors.problems

    assert {problem.file for problem in problems} <= {"specs/voximplant/sip.get.yaml"}


@given(st.text(alphabet=st.sampled_from("ab: -[]{}\n\t'\"&*!|>%@#,?"), max_size=40) | st.text() | st.binary())
def test_any_text(content: str | bytes) -> None:
    """No text breaks the reader: it yields data or problems, each on a line that the text has."""
    raw = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")

    source = read_source("any.yaml", raw)

    assert source.data is not None or source.problems
    last = max(1, len(raw.decode(errors="replace").splitlines()))
    assert [problem for problem in source.problems if not 1 <= problem.line <= last] == []

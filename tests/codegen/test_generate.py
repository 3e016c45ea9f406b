"""Specs in, Python out: the same bytes every time, and nothing lost on the way."""

from __future__ import annotations

import os
import runpy
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from b24 import Bitrix24
from b24.api import Api
from b24_codegen.__main__ import main
from b24_codegen.generate import bundled_specs, checkout_package
from b24_codegen.load import load
from b24_codegen.module import Target
from b24_codegen.names import CLIENT_NAMES
from b24_codegen.render import render
from b24_codegen.resolve import resolve
from b24_codegen.write import formatted

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"


def rendered(*roots: Path) -> dict[str, str]:
    return formatted(render(resolve(load(*roots)), Target()))


def golden_tree() -> dict[str, str]:
    expected = GOLDEN / "expected"
    return {
        path.relative_to(expected).as_posix().removesuffix(".txt"): path.read_text("utf-8")
        for path in expected.rglob("*")
        if path.is_file()
    }


def test_the_golden_specs_make_the_golden_tree() -> None:
    """A change of a template or of the generator shows as a diff of files that people read."""
    assert rendered(GOLDEN / "specs") == golden_tree(), "if it is meant: python tests/codegen/test_generate.py"


def test_the_committed_package_is_what_the_specs_make() -> None:
    """What is committed under `src/b24/api` can be made again from the specs."""
    package = checkout_package()

    files = rendered(bundled_specs())

    there = {path.relative_to(package).as_posix(): path.read_text("utf-8") for path in package.rglob("*.py")}
    assert {name: text for name, text in files.items() if name.endswith(".py")} == there


@pytest.mark.parametrize(("zone", "language"), [("Asia/Kathmandu", "C"), ("America/St_Johns", "tr_TR.UTF-8")])
def test_time_zone_locale_and_file_order_change_nothing(tmp_path: Path, zone: str, language: str) -> None:
    """Another machine, with its files made in another order, writes the same bytes."""
    for path in sorted((GOLDEN / "specs").rglob("*.yaml"), reverse=True):
        copy = tmp_path / "specs" / path.relative_to(GOLDEN / "specs")
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
    program = (
        "import sys, json; sys.path.insert(0, sys.argv[2]); from pathlib import Path\n"
        "from test_generate import rendered; print(json.dumps(rendered(Path(sys.argv[1]))))"
    )

    environment = {**os.environ, "TZ": zone, "LC_ALL": language, "PYTHONHASHSEED": "7", "PYTHONUTF8": "0"}
    command = [sys.executable, "-c", program, str(tmp_path / "specs"), str(HERE)]
    done = subprocess.run(command, env=environment, capture_output=True, check=True)

    import json

    assert json.loads(done.stdout) == golden_tree()


def own_specs(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        path = folder / "specs" / name.replace("__", "/").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder / "specs"


FAMILY = "summary: Our own methods.\nscope: rest\n"
SYNC = """\
summary: Pull stock levels from the warehouse.
docs: https://docs.example/
params: {WAREHOUSE_ID: int}
returns: int
example: {params: {WAREHOUSE_ID: 3}, result: 12}
"""


def test_a_second_run_touches_nothing_and_check_agrees(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`generate` writes only what differs; `--check` is quiet about what is up to date."""
    specs, out = (
        own_specs(tmp_path, acme___family_dot_yaml=FAMILY, acme__stock_dot_sync_dot_yaml=SYNC),
        tmp_path / "out",
    )
    arguments = ["generate", "--specs", str(specs), "--out", str(out)]
    assert main(arguments) == 0
    times = {path: path.stat().st_mtime_ns for path in out.rglob("*") if path.is_file()}

    capsys.readouterr()
    assert main(arguments) == 0
    again = capsys.readouterr()
    assert main([*arguments, "--check"]) == 0
    checked = capsys.readouterr()

    assert (again.out, again.err) == ("Nothing changed: all 4 files are as the specs say.\n", "")
    assert (checked.out, checked.err) == ("", "")
    assert times == {path: path.stat().st_mtime_ns for path in out.rglob("*") if path.is_file()}


def test_check_shows_the_difference_and_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--check` writes nothing, prints a unified diff and says what to run."""
    specs, out = (
        own_specs(tmp_path, acme___family_dot_yaml=FAMILY, acme__stock_dot_sync_dot_yaml=SYNC),
        tmp_path / "out",
    )
    arguments = ["generate", "--specs", str(specs), "--out", str(out)]
    main(arguments)
    before = (out / "acme" / "stock.py").read_text("utf-8")
    (specs / "acme" / "stock.sync.yaml").write_text(SYNC.replace("Pull", "Fetch"), "utf-8")
    capsys.readouterr()

    assert main([*arguments, "--check"]) == 1

    shown = capsys.readouterr()
    assert '-        """Pull stock levels from the warehouse.' in shown.out
    assert '+        """Fetch stock levels from the warehouse.' in shown.out
    assert f"run `b24-codegen generate --specs {specs} --out {out}`" in shown.err
    assert (out / "acme" / "stock.py").read_text("utf-8") == before


def test_check_names_all_that_was_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command to run has every option, and can be pasted into a shell."""
    specs = own_specs(tmp_path / "our own", acme___family_dot_yaml=FAMILY, acme__stock_dot_sync_dot_yaml=SYNC)
    (tmp_path / "templates").mkdir()
    given = ["generate", "--specs", str(specs), "--out", str(tmp_path / "out"), "--templates", f"{tmp_path}/templates"]

    assert main([*given, "--check"]) == 1

    command = capsys.readouterr().err.split("`")[1]
    assert shlex.split(command) == ["b24-codegen", *given]


def test_strays_go_and_files_by_hand_stay(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A module whose specs are gone is deleted; one written by hand is never touched."""
    specs, out = (
        own_specs(tmp_path, acme___family_dot_yaml=FAMILY, acme__stock_dot_sync_dot_yaml=SYNC),
        tmp_path / "out",
    )
    main(["generate", "--specs", str(specs), "--out", str(out)])
    by_hand = out / "acme" / "helpers.py"
    by_hand.write_text("ANSWER = 42\n", "utf-8")
    (specs / "acme" / "stock.sync.yaml").rename(specs / "acme" / "depot.sync.yaml")

    capsys.readouterr()
    main(["generate", "--specs", str(specs), "--out", str(out)])

    shown = capsys.readouterr().out.splitlines()
    assert shown[-2:] == [f"{out / 'acme' / 'stock.py'} (deleted)", "3 written, 1 deleted, 1 unchanged."]
    assert not (out / "acme" / "stock.py").exists()
    assert (out / "acme" / "depot.py").exists()
    assert by_hand.read_text("utf-8") == "ANSWER = 42\n"


@pytest.mark.parametrize(
    ("obstacle", "told"),
    [
        ("acme/stock.py", "acme/stock.py was written by hand and a generated file needs its place"),
        ("acme/stock.py/own.py", "acme/stock.py is a folder, and a generated file needs its place"),
        ("acme", "acme is a file, and a generated folder needs its place"),
    ],
)
def test_what_is_in_the_way_is_an_error(
    obstacle: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where something generated would replace what somebody made, in any encoding, nothing is written at all."""
    specs, out = (
        own_specs(tmp_path, acme___family_dot_yaml=FAMILY, acme__stock_dot_sync_dot_yaml=SYNC),
        tmp_path / "out",
    )
    (out / obstacle).parent.mkdir(parents=True)
    (out / obstacle).write_bytes(b"# -*- coding: latin-1 -*-\nCITY = 'K\xf6ln'\n")

    assert main(["generate", "--specs", str(specs), "--out", str(out)]) == 2

    assert capsys.readouterr().err == f"b24-codegen: {out}/{told}: rename it\n"
    assert [path for path in out.rglob("*") if path.is_file()] == [out / obstacle]


def test_nothing_in_the_folder_that_others_made_is_read_as_ours(tmp_path: Path) -> None:
    """Other generators' files, other encodings, links to nowhere and folders called like modules are passed over."""
    specs, out = (
        own_specs(tmp_path, acme___family_dot_yaml=FAMILY, acme__stock_dot_sync_dot_yaml=SYNC),
        tmp_path / "out",
    )
    main(["generate", "--specs", str(specs), "--out", str(out)])
    (out / "latin.py").write_bytes(b"# K\xf6ln\n")
    (out / "other.py").write_text("# Generated from schema.graphql by another tool.\n")
    (out / ".#lock.py").symlink_to("somebody@host.1234")
    (out / "folder.py").mkdir()
    before = sorted(out.rglob("*"))

    assert main(["generate", "--specs", str(specs), "--out", str(out), "--check"]) == 0
    assert main(["generate", "--specs", str(specs), "--out", str(out)]) == 0

    assert sorted(out.rglob("*")) == before


def test_a_spec_error_never_yields_half_a_tree(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One wrong spec among good ones: every problem is told, nothing is written."""
    specs = own_specs(tmp_path, acme___family_dot_yaml=FAMILY, acme__stock_dot_sync_dot_yaml=SYNC)
    (specs / "acme" / "bad.one.yaml").write_text(SYNC.replace("int", "integer"), "utf-8")

    assert main(["generate", "--specs", str(specs), "--out", str(tmp_path / "out")]) == 1

    assert "no type 'integer'" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "method", ["crm.deal.archive", "v3.tasks.task.archive", "v3.acme.get", "pong", "tasks.flow.Flow.archive", "acme.x"]
)
def test_a_new_spec_loads_as_it_is(tmp_path: Path, method: str) -> None:
    """`new METHOD` writes a spec that generates without a change, over the bundled ones as by itself."""
    specs = str(tmp_path / "specs")

    assert main(["new", method, "--specs", specs]) == 0

    assert rendered(tmp_path / "specs")
    assert main(["generate", "--specs", specs, "--out", str(tmp_path / "out")]) == 0


def test_new_never_overwrites(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A spec that is there stays as it is."""
    specs = own_specs(tmp_path, acme___family_dot_yaml=FAMILY, acme__stock_dot_sync_dot_yaml=SYNC)

    assert main(["new", "acme.stock.sync", "--specs", str(specs)]) == 2

    assert "is there already" in capsys.readouterr().err
    assert (specs / "acme" / "stock.sync.yaml").read_text("utf-8") == SYNC


def test_one_changed_spec_rewrites_one_module(tmp_path: Path) -> None:
    """A change in one method touches its noun's module and the catalogue, nothing else."""
    specs = tmp_path / "specs"
    shutil.copytree(GOLDEN / "specs", specs)
    before = rendered(specs)
    path = specs / "v3" / "shop" / "item.get.yaml"
    path.write_text(path.read_text("utf-8").replace("One item", "An item"), "utf-8")

    after = rendered(specs)

    assert {name for name in after if after[name] != before[name]} == {"v3/shop/item.py", "catalogue.jsonl"}


def test_the_benchmark_measures_specs_that_resolve(tmp_path: Path) -> None:
    """What it makes of the bundled specs are specs, however much their families take from each other."""
    synthesise = runpy.run_path(str(HERE.parent / "bench" / "generate.py"))["synthesise"]
    synthesise(tmp_path / "specs", 1000)

    assert len(resolve(load(tmp_path / "specs")).operations) >= 1000


def test_own_templates_come_before_the_bundled_ones(tmp_path: Path) -> None:
    """`--templates` can replace one method's block and leave the rest as it is."""
    own = tmp_path / "templates" / "overrides"
    own.mkdir(parents=True)
    (own / "ping.jinja").write_text('{% extends "method.jinja" %}{% block body %}        return "pong"\n{% endblock %}')

    files = formatted(render(resolve(load(GOLDEN / "specs")), Target(), [tmp_path / "templates"]))

    assert 'return "pong"' in files["ping/__init__.py"]
    assert files["shop/item.py"] == golden_tree()["shop/item.py"]


def test_a_template_that_writes_no_python_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the formatter has against it stands in the message, with the file and line."""
    specs = own_specs(tmp_path, acme___family_dot_yaml=FAMILY, acme__stock_dot_sync_dot_yaml=SYNC)
    own = tmp_path / "templates" / "overrides"
    own.mkdir(parents=True)
    (own / "acme.stock.sync.jinja").write_text("    def sync(:\n")

    command = [
        "generate",
        "--specs",
        str(specs),
        "--out",
        str(tmp_path / "out"),
        "--templates",
        str(tmp_path / "templates"),
    ]
    assert main(command) == 2

    told = capsys.readouterr().err
    assert "b24-codegen: ruff cannot format what the templates made:" in told
    assert "/acme/stock.py:" in told


def test_a_reader_that_leaves_is_no_error(tmp_path: Path) -> None:
    """A long difference that is cut short, as by `| head`, ends without a traceback."""
    specs = own_specs(tmp_path, acme___family_dot_yaml=FAMILY, acme__stock_dot_sync_dot_yaml=SYNC)
    command = [sys.executable, "-m", "b24_codegen", "generate", "--check"]
    command += ["--specs", str(specs), "--out", str(tmp_path / "out")]

    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        told = process.stderr.read()

    assert process.returncode == 1
    assert "Traceback" not in told


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["generate", "--specs", "{0}/nowhere", "--out", "{0}/out"], "{0}/nowhere is no folder"),
        (["generate", "--specs", "{0}"], "--specs and --out go together"),
        (["generate", "--specs", "{0}", "--out", "{0}/file"], "{0}/file is no folder"),
        (["new", "crm.deal.get", "--specs", "{0}/file"], "{0}/file is no folder"),
        (["new", "crm.deal.folder", "--specs", "{0}"], "{0}/crm/deal.folder.yaml is there already"),
        (["new", "crm..get", "--specs", "{0}"], "'crm..get' is no method name"),
        (["new", "v3", "--specs", "{0}"], "'v3' is no method name"),
        (["new", "Crm.deal.get", "--specs", "{0}"], "'Crm.deal.get' is no method name"),
        (["new", "crm._deal", "--specs", "{0}"], "'crm._deal' is no method name"),
        (["new", "batch.x", "--specs", "{0}"], "the client has a 'batch' of its own"),
        (["new", "profile.get", "--specs", "{0}"], "'profile' is a method already; it cannot be both"),
        (["new", "crm", "--specs", "{0}"], "'crm' is a family already; it cannot be both"),
    ],
)
def test_bad_usage_is_one_line(
    arguments: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A command that cannot be carried out says why in one line, exits with 2 and writes nothing."""
    (tmp_path / "file").touch()
    (tmp_path / "crm" / "deal.folder.yaml").mkdir(parents=True)
    before = sorted(tmp_path.rglob("*"))

    code = main([argument.format(tmp_path) for argument in arguments])

    told = capsys.readouterr().err
    assert code == 2
    assert told.startswith(f"b24-codegen: {message.format(tmp_path)}")
    assert told.count("\n") == 1
    assert sorted(tmp_path.rglob("*")) == before


def test_without_the_extra_it_says_what_to_install() -> None:
    """Where its own dependencies are missing, the command names the extra in one line."""
    program = (
        "import sys; sys.modules.update(dict.fromkeys(['yaml', 'jinja2', 'jsonschema_rs']))\n"
        "from b24_codegen.__main__ import main; sys.exit(main(['generate']))"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "pip install 'b24[codegen]'" in done.stderr


def test_no_family_hides_what_the_client_offers() -> None:
    """The names that no family may have are those of the client."""
    public = {name for name in dir(Bitrix24) if not name.startswith("_")} - {name for name in dir(Api) if name != "v3"}

    assert public | {"v3"} <= CLIENT_NAMES, "add them there"


def update_golden() -> None:
    """Write the golden tree anew. Files end in `.txt`, so that no tool takes them for a part of the project."""
    shutil.rmtree(GOLDEN / "expected", ignore_errors=True)
    for name, text in rendered(GOLDEN / "specs").items():
        path = GOLDEN / "expected" / f"{name}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


if __name__ == "__main__":
    update_golden()

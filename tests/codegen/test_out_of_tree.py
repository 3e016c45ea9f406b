"""A project of its own lays specs over the bundled ones: new methods, new fields, one changed import line."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import b24
from b24 import AccessDenied, MethodNotFound
from b24.catalogue import Catalogue, facts
from b24.testing import Portal
from b24.testing.specs import check_example, example_cases
from b24_codegen.__main__ import main

SPECS = {
    "acme/_family.yaml": "summary: Methods of our own portal.\nscope: rest\ndocs: https://docs.example/\n",
    "acme/stock.sync.yaml": (
        "summary: Pull stock levels from the warehouse.\n"
        "params:\n  WAREHOUSE_ID: int\n  SINCE: datetime?\n"
        "returns: {ROWS: int, DONE: bool, AT: datetime?}\n"
        "example:\n  params: {WAREHOUSE_ID: 3}\n  result: {ROWS: '12', DONE: Y}\n"
    ),
    "voximplant/_family.yaml": (
        "types:\n  SipLine:\n    extends: voximplant.SipLine\n    fields:\n      UF_OFFICE:\n        type: int?\n"
        "        doc: Our office.\n"
    ),
    "v3/acme/_family.yaml": "summary: Our REST 3.0.\nscope: rest\n",
    "v3/acme/ping.yaml": "summary: Say pong.\nsafe: true\nreturns: {pong: bool}\nexample: {result: {pong: true}}\n",
}


@pytest.fixture
def acme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The package `acme_portal`, generated from `SPECS` by the command that a user types."""
    for name, text in SPECS.items():
        path = tmp_path / "specs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    assert main(["generate", "--specs", str(tmp_path / "specs"), "--out", str(tmp_path / "acme_portal")]) == 0
    monkeypatch.syspath_prepend(str(tmp_path))
    yield importlib.import_module("acme_portal")
    for name in [name for name in sys.modules if name.split(".")[0] == "acme_portal"]:
        del sys.modules[name]


async def test_a_method_of_its_own_is_called_over_http(acme: Any) -> None:
    """A spec written here is a typed method that the portal knows and answers."""
    async with Portal(catalogue=Catalogue.load("acme_portal")) as portal, acme.Bitrix24(portal.webhook_url) as client:
        synced = await client.acme.stock.sync(warehouse_id=3)

    assert (synced.rows, synced.done, synced.at) == (12, True, None)
    assert portal.requests[-1].params == {"WAREHOUSE_ID": 3}


async def test_a_rest_3_method_of_its_own(acme: Any) -> None:
    """Specs under `v3/` are reached through `.v3`."""
    async with Portal(catalogue=Catalogue.load("acme_portal")) as portal, acme.Bitrix24(portal.webhook_url) as client:
        assert (await client.v3.acme.ping()).pong is True


async def test_a_field_of_its_own_on_a_bundled_type(acme: Any) -> None:
    """The bundled wrappers return the type with the new field; everything else is as it was."""
    async with Portal() as portal, acme.Bitrix24(portal.webhook_url) as client:
        answer = Catalogue.load().method("voximplant.sip.add").examples[0]["result"]
        portal.on("voximplant.sip.add", lambda params: {**answer, "UF_OFFICE": "4"})
        line = await client.voximplant.sip.add(server="sip.example.com", login="anna")
        status = await client.voximplant.sip.connector.status()

    assert line.uf_office == 4
    assert isinstance(line, b24.api.voximplant.types.SipLine)
    assert isinstance(client, b24.Bitrix24)
    assert client._packages == ("b24.api", "acme_portal")
    assert isinstance(status.free_minutes, int)


def test_the_command_knows_them(acme: Any, tmp_path: Path) -> None:
    """`b24 --package` in the project's folder finds, describes and calls what is generated there."""

    def run(*words: str) -> str:
        command = [sys.executable, "-m", "b24", *words, "--package", "acme_portal"]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout

    with Portal(catalogue=Catalogue.load("acme_portal")) as portal:
        called = run("call", "acme.ping", "--v3", "--webhook", portal.webhook_url)

    assert called == "pong\ttrue\n"
    assert run("methods", "warehouse", "sync").splitlines()[1].startswith("acme.stock.sync\t")
    assert "WAREHOUSE_ID\twarehouse_id\tint\tRequired." in run("describe", "acme.stock.sync").splitlines()
    assert "UF_OFFICE\tint?\tOur office." in run("describe", "voximplant.SipLine").splitlines()


async def test_errors_do_without_the_catalogue(acme: Any) -> None:
    """A refusal stays what it is in a program that was packed without the data file beside the generated code."""
    catalogue = Path(acme.__file__).with_name("catalogue.jsonl")
    async with Portal() as portal, acme.Bitrix24(portal.webhook_url) as client:
        for line in ('{"method": "acme.stock.sync", "api": "v2", "summ', None):
            catalogue.write_text(line) if line else catalogue.unlink()
            facts.cache_clear()
            with pytest.raises(MethodNotFound):
                await client.acme.stock.sync(warehouse_id=3)
        portal.fail("voximplant.sip.get", status=403, body={"error": "ACCESS_DENIED", "error_description": "No."})
        with pytest.raises(AccessDenied, match="Manage numbers"):
            await client.voximplant.sip.get()


def test_only_what_changed_is_written(acme: Any) -> None:
    """A module that no own spec touches is not written again."""
    folder = Path(acme.__file__).parent

    written = {path.relative_to(folder).as_posix() for path in folder.rglob("*.py")}

    assert written == {
        "__init__.py",
        "acme/__init__.py",
        "acme/stock.py",
        "v3/__init__.py",
        "v3/acme/__init__.py",
        "voximplant/__init__.py",
        "voximplant/sip.py",
        "voximplant/types.py",
    }


async def test_the_examples_of_own_specs_are_tested_like_ours(acme: Any) -> None:
    """The helper that runs the bundled examples runs theirs, and only theirs."""
    cases = example_cases("acme_portal")

    for case in cases:
        await check_example(case, acme.Bitrix24)

    assert {case.info.path for case in cases} == {
        "v3.acme.ping",
        "acme.stock.sync",
        "voximplant.sip.add",
        "voximplant.sip.get",
    }


def test_the_package_is_typed_strictly(acme: Any, tmp_path: Path, mypy_cache: str) -> None:
    """mypy accepts the package and sees the own field where the bundled method is called."""
    use = tmp_path / "use.py"
    use.write_text(
        "from typing import assert_type\n"
        "from acme_portal import Bitrix24\n"
        "async def use(client: Bitrix24) -> None:\n"
        "    line = await client.voximplant.sip.add(server='s', login='l')\n"
        "    assert_type(line.uf_office, int | None)\n"
        "    assert_type((await client.acme.stock.sync(warehouse_id=1)).rows, int)\n"
        "    async for other in client.voximplant.sip.get():\n"
        "        assert_type(other.uf_office, int | None)\n",
        "utf-8",
    )

    command = [sys.executable, "-m", "mypy", "--strict", mypy_cache, "use.py"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout

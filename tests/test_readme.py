"""What the README shows is true: its blocks run, in order, in one folder, against the portal."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import frozen

from b24.testing import Portal

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
WEBHOOK = "https://portal.example/rest/1/abcdef123456/"

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"# (\S+/\S+\.(?:yaml|py))\n")


@frozen
class Block:
    """A fenced block; a `text` block right below it says what it prints."""

    language: str
    text: str
    prints: str | None


def blocks() -> Iterator[Block]:
    found = [(match[1], match[2], match.start(), match.end()) for match in BLOCK.finditer(README)]
    for index, (language, text, _, end) in enumerate(found):
        below = found[index + 1] if index + 1 < len(found) else None
        shown = below is not None and below[0] == "text" and not README[end : below[2]].strip()
        yield Block(language, text, below[1] if below and shown else None)


def run(command: list[str], folder: Path, portal: Portal) -> str:
    """What the command prints. Scripts of this environment come first on PATH, as in an activated one."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "PYTHONPATH": str(folder), "B24_WEBHOOK": portal.webhook_url}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def test_readme_runs(tmp_path: Path) -> None:
    """Every Python block, spec and `b24` command works as it stands, and prints what is shown below it."""
    ran = 0
    with Portal(deals=120, tasks=9) as portal:
        portal.on("tasks.task.aggregate", lambda _: {"result": {"count": {"id": 4}, "max": {"last": 9}}}, api="v3")
        portal.on("acme.stock.sync", lambda params: str(params["WAREHOUSE_ID"]))
        for block in blocks():
            if name := FILE.match(block.text):
                file = tmp_path / name[1]
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(block.text, encoding="utf-8")
            text = block.text.replace(WEBHOOK, portal.webhook_url)
            if block.language == "python" and name:
                command = [sys.executable, "-m", "pytest", "-q", "-o", "asyncio_mode=auto", name[1]]
            elif block.language == "python":
                command = [sys.executable, "-c", text]
            elif block.language == "sh" and not text.startswith("make"):
                command = ["bash", "-euc", text]
            else:
                continue
            printed = run(command, tmp_path, portal)
            ran += 1
            if block.prints is not None:
                assert printed == block.prints

    assert ran == 14, "a block was added or is no longer found"


@pytest.mark.parametrize("target", sorted(set(re.findall(r"^make ([a-z-]+)", README, re.MULTILINE))))
def test_make_targets_exist(target: str) -> None:
    """A target that the README names is one of the Makefile's."""
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)

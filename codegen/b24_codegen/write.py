"""Texts into files: formatted by ruff in one go, then compared (`check`) or written (`write`)."""

from __future__ import annotations

import difflib
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from b24_codegen.module import WIDTH

MARK = "# Generated from "


class WriteError(Exception):
    """The files cannot be written as they should; nothing was."""


def formatted(files: Mapping[str, str]) -> dict[str, str]:
    """The same files with the Python ones laid out by ruff."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        command = [sys.executable, "-m", "ruff", "format", "--isolated", "--no-cache", "--quiet"]
        command += ["--target-version", "py311", "--line-length", str(WIDTH), folder]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise WriteError(f"ruff cannot format what the templates made:\n{done.stderr}".replace(folder, ""))
        return {name: (root / name).read_text(encoding="utf-8") for name in files}


def check(files: Mapping[str, str], out: Path) -> list[str]:
    """What is not as it should be in `out`: a unified diff for each file, one line for each stray."""
    reports = []
    for name, text in sorted(files.items()):
        path = out / name
        there = path.read_text(encoding="utf-8") if path.exists() else ""
        if there != text:
            lines = difflib.unified_diff(
                there.splitlines(keepends=True), text.splitlines(keepends=True), f"{path} (there)", f"{path} (specs)"
            )
            reports.append("".join(lines))
    return reports + [f"{path}: no spec makes this file any more\n" for path in _strays(files, out)]


def write(files: Mapping[str, str], out: Path) -> list[Path]:
    """Write what differs and delete strays; the paths touched. Files made by hand are never touched."""
    changed = []
    for name, text in sorted(files.items()):
        path = out / name
        if path.exists():
            there = path.read_text(encoding="utf-8")
            if there == text:
                continue
            if path.suffix == ".py" and there.strip() and not there.startswith(MARK):
                raise WriteError(f"{path} was written by hand and a generated file needs its place: rename it")
        changed.append((path, text))
    for path, text in changed:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    strays = list(_strays(files, out))
    for path in strays:
        path.unlink()
        for folder in path.parents:
            if folder == out or any(item.name != "__pycache__" for item in folder.iterdir()):
                break
            for left in sorted(folder.rglob("*"), reverse=True):
                left.rmdir() if left.is_dir() else left.unlink()
            folder.rmdir()
    return [path for path, _ in changed] + strays


def _strays(files: Mapping[str, str], out: Path) -> Iterator[Path]:
    """Generated files that no spec makes any more."""
    for path in sorted(out.rglob("*.py")):
        if str(path.relative_to(out).as_posix()) not in files:
            with path.open(encoding="utf-8") as file:
                if file.readline().startswith(MARK):
                    yield path

"""Texts into files: formatted by ruff in one go, then compared (`check`) or written (`write`)."""

from __future__ import annotations

import difflib
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from b24_codegen.module import WIDTH

MARK = "# Generated from specs/"


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
        command = [sys.executable, "-m", "ruff", "format", "--isolated", "--no-cache"]
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
        there = _text(path)
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
        there = _text(path)
        if there == text:
            continue
        if obstacle := _obstacle(path, there):
            raise WriteError(
                f"{obstacle} and a generated {'file' if path.exists() else 'folder'} needs its place: rename it"
            )
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


def _text(path: Path) -> str:
    """What is in a file; nothing if there is none. Any file can be read: one made by hand may have any encoding."""
    return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""


def _obstacle(path: Path, there: str) -> str:
    """What somebody put in the place of a file that is to be written, or of a folder around it; else nothing."""
    if path.is_dir():
        return f"{path} is a folder,"
    if path.suffix == ".py" and there.strip() and not there.startswith(MARK):
        return f"{path} was written by hand"
    around = next(folder for folder in path.parents if folder.exists())
    return "" if around.is_dir() else f"{around} is a file,"


def _strays(files: Mapping[str, str], out: Path) -> Iterator[Path]:
    """Generated files that no spec makes any more."""
    for path in sorted(out.rglob("*.py")):
        if path.relative_to(out).as_posix() not in files and _text(path).startswith(MARK):
            yield path

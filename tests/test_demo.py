"""`make demo`, and what both commands say when something is wrong."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from b24.testing import Portal

ROOT = Path(__file__).parents[1]


def demo(webhook: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "b24.demo"],
        env={**os.environ, "B24_WEBHOOK": webhook},
        capture_output=True,
        text=True,
        timeout=60,
    )


def venv(folder: Path, python: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [ROOT / ".ci" / "venv", folder.name],
        cwd=folder.parent,
        env={**os.environ, "PYTHON": python},
        capture_output=True,
        text=True,
        timeout=60,
    )


def program(path: Path, script: str) -> Path:
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_the_embedded_portal_answers() -> None:
    """Without `B24_WEBHOOK` the demo prints the typed status that the embedded portal gives."""
    done = demo("")

    assert done.returncode == 0
    assert "free_minutes=60" in done.stdout
    assert "60 free minutes, paid: False, until: None" in done.stdout


def test_the_own_portal_answers() -> None:
    """With `B24_WEBHOOK` the demo asks that portal."""
    with Portal() as portal:
        portal.on("voximplant.sip.connector.status", lambda _: {"FREE_MINUTES": "7", "PAID": "Y"})

        done = demo(portal.webhook_url)

    assert done.returncode == 0
    assert "7 free minutes, paid: True, until: None" in done.stdout


@pytest.mark.parametrize(
    ("webhook", "said"),
    [
        ("portal.example", "B24_WEBHOOK: this is no webhook address"),
        ("https://portal.example/s3cr3t0code/", "B24_WEBHOOK: this is no webhook address"),
        ("http://127.0.0.1:1/rest/1/s3cr3t0code/", "127.0.0.1:1"),
    ],
)
def test_a_wrong_webhook(webhook: str, said: str) -> None:
    """A wrong address is named in one line, without the secret and without a traceback."""
    done = demo(webhook)

    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert "s3cr3t0code" not in done.stdout + done.stderr


def test_a_wrong_code() -> None:
    """A portal that refuses the webhook's code is quoted; the code is not."""
    with Portal() as portal:
        done = demo(f"{portal.url}/rest/1/s3cr3t0code/")

    assert done.returncode == 1
    assert "NO_AUTH_FOUND" in done.stderr
    assert "s3cr3t0code" not in done.stdout + done.stderr


def test_no_python(tmp_path: Path) -> None:
    """Where no candidate runs, it says what to install and how to name another."""
    done = venv(tmp_path / "env", str(tmp_path / "missing"))

    assert done.returncode == 1
    assert "Python 3.11 or newer is needed" in done.stderr
    assert "make PYTHON=" in done.stderr


def test_old_python(tmp_path: Path) -> None:
    """A Python that is too old is named with its version."""
    old = program(tmp_path / "python3", 'case "$2" in *print*) echo 3.9.2;; *) exit 1;; esac')

    done = venv(tmp_path / "env", str(old))

    assert done.returncode == 1
    assert f"found only {old} (3.9.2)" in done.stderr


def test_python_without_venv(tmp_path: Path) -> None:
    """Debian ships venv apart from Python; the package to install is named."""
    bare = program(tmp_path / "python3", 'case "$2" in *print*) echo 3.11.2;; *ensurepip*) exit 1;; esac')

    done = venv(tmp_path / "env", str(bare))

    assert done.returncode == 1
    assert "apt install python3-venv" in done.stderr


def test_no_network(tmp_path: Path) -> None:
    """An install that reaches no package index says so, and is not taken for done the next time."""
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    fake = """case "$2" in
        *print*) echo 3.11.2;;
        venv) mkdir -p env/bin; cp "$0" env/bin/python;;
        pip) echo 'ERROR: Could not find a version that satisfies hatchling (from versions: none)'; exit 1;;
    esac"""
    python = program(tmp_path / "python3", fake)

    for _ in range(2):
        done = venv(tmp_path / "env", str(python))

        assert done.returncode == 1
        assert "Is there a network?" in done.stderr


def test_nothing_to_install(tmp_path: Path) -> None:
    """What is installed already is left alone: the second time needs no network."""
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    fake = """case "$2" in
        *print*) echo 3.11.2;;
        venv) mkdir -p env/bin; cp "$0" env/bin/python;;
        pip) echo install >>installs;;
    esac"""
    python = program(tmp_path / "python3", fake)

    first = venv(tmp_path / "env", str(python))
    second = venv(tmp_path / "env", str(python))
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'b24'\n", encoding="utf-8")
    third = venv(tmp_path / "env", str(python))

    assert (first.returncode, second.returncode, third.returncode) == (0, 0, 0)
    assert second.stdout == ""
    assert (tmp_path / "installs").read_text(encoding="utf-8") == "install\n" * 2

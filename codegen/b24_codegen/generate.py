"""From folders of specs to a folder of Python."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from b24_codegen.load import load
from b24_codegen.module import Target
from b24_codegen.render import render
from b24_codegen.resolve import resolve
from b24_codegen.write import WriteError, check, formatted, write

HERE = Path(__file__).parent


class GenerateError(Exception):
    """The command cannot be carried out as given."""


def bundled_specs() -> Path:
    """The bundled specs: beside this package in a wheel, at the top of a checkout."""
    for folder in (HERE / "specs", HERE.parents[1] / "specs"):
        if folder.is_dir():
            return folder
    raise GenerateError("the bundled specs are missing: reinstall b24")


def checkout_package() -> Path:
    """`src/b24/api` of the checkout this package is in."""
    package = HERE.parents[1] / "src" / "b24" / "api"
    if not package.parent.is_dir():
        raise GenerateError("not in a checkout of b24: say where with --specs DIR --out DIR")
    return package


def generate(
    specs: Sequence[Path], out: Path | None, templates: Sequence[Path] = (), *, check_only: bool = False
) -> int:
    """Generate, or compare: 0 if done or all is the same, 1 if not. Raises `SpecErrors`, `GenerateError`."""
    if bool(specs) != bool(out):
        raise GenerateError("--specs and --out go together: own specs over the bundled ones, into an own package")
    for folder in [*specs, *templates, *([out] if out and out.exists() else [])]:
        if not folder.is_dir():
            raise GenerateError(f"{folder} is no folder")
    overlay = bool(specs)
    command = "b24-codegen generate" if overlay else "make generate"
    package = out or checkout_package()
    tree = resolve(load(bundled_specs(), *specs))
    try:
        files = formatted(render(tree, Target(overlay, command), templates))
        if not check_only:
            _report(write(files, package), files)
            return 0
    except WriteError as error:
        raise GenerateError(str(error)) from None
    reports = check(files, package)
    if reports:
        sys.stdout.write("".join(reports))
        again = _command(command, specs, out, templates)
        message = f"{len(reports)} file(s) differ from the specs: run `{again}` and commit what it writes."
        print(message, file=sys.stderr)
    return 1 if reports else 0


def _command(command: str, specs: Sequence[Path], out: Path | None, templates: Sequence[Path]) -> str:
    """The command that writes what was checked, as a shell takes it."""
    if templates and not specs:
        command = "b24-codegen generate"  # make has no such option
    options = [("--specs", folder) for folder in specs] + [("--out", out)] * bool(out)
    options += [("--templates", folder) for folder in templates]
    return " ".join([command, *(f"{option} {shlex.quote(str(folder))}" for option, folder in options)])


def _report(touched: Sequence[Path], files: Mapping[str, str]) -> None:
    """Tell a person what a run did: the paths touched, and how many are as they were."""
    deleted = [path for path in touched if not path.exists()]
    written = [path for path in touched if path.exists()]
    for path in touched:
        print(f"{path} (deleted)" if path in deleted else path)
    same = len(files) - len(written)
    if touched:
        print(f"{len(written)} written, {len(deleted)} deleted, {same} unchanged.")
    else:
        print(f"Nothing changed: all {same} files are as the specs say.")

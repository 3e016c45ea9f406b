"""What may import what: the floors of `b24`, and the wall between `b24` and `b24_codegen`."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
B24 = ROOT / "src" / "b24"

FLOORS = {
    "errors": 0,
    "call": 1,
    "catalogue": 1,
    "auth": 2,
    "convert": 2,
    "filters": 2,
    "form": 2,
    "hooks": 2,
    "outcomes": 2,
    "php": 2,
    "tokens": 2,
    "protocol": 2.5,  # reads results with `convert`
    "app": 2.6,  # reads answers of the auth server as those of the portal
    "packing": 2.6,  # encodes commands as calls are
    "payloads": 2.7,  # reads fields as `app` does
    "http": 3,
    "limits": 3,
    "lists": 3,
    "retry": 3,
    "sqlite": 3,
    "testing": 3.5,
    "batch": 3.5,
    "live": 3.5,
    "files": 3.6,
    "oauth": 3.5,
    "commands": 3.6,  # sends batches
    "api": 4,
    "client": 5,
    "tenants": 5.5,
    "__init__": 6,  # the public names; what is above uses them as any program does
    "cli": 7,
    "demo": 7,
    "__main__": 8,
}

EXCEPTIONS = {
    # A program's tests want a client, not a sender: `Fake.client()` makes one.
    ("testing", "b24.client.Bitrix24"),
}


@cache
def imports(file: Path, package_root: Path) -> tuple[str, ...]:
    """Full names of everything `file` imports, also inside functions: `a.b.c` for `from a.b import c`."""
    parts = file.relative_to(package_root).with_suffix("").parts
    package = parts if file.name == "__init__.py" else parts[:-1]
    package = tuple(part for part in package if part != "__init__")
    found = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            origin = ".".join([*base, *([node.module] if node.module else [])])
            found += [f"{origin}.{alias.name}" for alias in node.names]
    return tuple(found)


def modules() -> Iterator[tuple[str, Path]]:
    """Every file of `b24` with the name of the floor's module it belongs to."""
    for file in sorted(B24.rglob("*.py")):
        yield file.relative_to(B24).with_suffix("").parts[0], file


def imported_part(name: str) -> str | None:
    """The module right below `b24` that an import means, `__init__` for a public name, None for foreign imports."""
    head, _, rest = name.partition(".")
    if head != "b24" or rest == "__version__":  # set before the package imports anything
        return None
    part = rest.partition(".")[0]
    return part if part in FLOORS else "__init__"


def test_every_module_has_a_floor() -> None:
    """A new module is placed on a floor before anything else."""
    assert {name for name, _ in modules()} <= set(FLOORS)


def test_imports_go_down() -> None:
    """A module imports only from floors below its own, or from its own package."""
    upward = [
        f"{file.relative_to(ROOT)} (floor {FLOORS[module]}) imports {name} (floor {FLOORS[part]})"
        for module, file in modules()
        for name in imports(file, ROOT / "src")
        if (part := imported_part(name)) is not None and part != module and FLOORS[part] >= FLOORS[module]
        if (module, name) not in EXCEPTIONS
    ]

    assert upward == []


def test_generated_code_knows_only_the_vocabulary() -> None:
    """Modules of `b24.api` import `b24.call`, each other, attrs, typing_extensions and the standard library."""
    allowed = {"b24.call", "b24.api", "attrs", "typing_extensions", *sys.stdlib_module_names}

    foreign = [
        f"{file.relative_to(ROOT)}: {name}"
        for module, file in modules()
        if module == "api"
        for name in imports(file, ROOT / "src")
        if name.split(".")[0] not in allowed and ".".join(name.split(".")[:2]) not in allowed
    ]

    assert foreign == []


@pytest.mark.parametrize(
    "module", ["errors", "call", "catalogue", "auth", "convert", "form", "php", "tokens", "protocol", "app", "payloads"]
)
def test_what_decides_does_no_io(module: str) -> None:
    """The pure floors know neither event loop nor sockets."""
    names = {name.split(".")[0] for name in imports(B24 / f"{module}.py", ROOT / "src")}

    assert names.isdisjoint({"aiohttp", "asyncio", "socket", "ssl", "threading"})


def test_aiohttp_has_one_home() -> None:
    """Only `http` and the simulator speak aiohttp, so it can change in one place."""
    users = {module for module, file in modules() for name in imports(file, ROOT / "src") if name.startswith("aiohttp")}

    assert users <= {"http", "testing"}


def test_generator_and_runtime_are_apart() -> None:
    """A broken runtime does not stop regeneration, and the runtime never needs the generator."""
    codegen = ROOT / "codegen"

    crossing = [
        f"{file.relative_to(ROOT)}: {name}"
        for root, other in ((codegen, "b24"), (B24.parent, "b24_codegen"))
        for file in sorted(root.rglob("*.py"))
        for name in imports(file, root)
        if name.split(".")[0] == other
    ]

    assert crossing == []


def test_tests_use_public_names_of_generated_modules() -> None:
    """No test leans on a private name of `b24.api`: those change with the templates."""
    private = [
        f"{file.relative_to(ROOT)}: {name}"
        for file in sorted((ROOT / "tests").rglob("*.py"))
        for name in imports(file, ROOT)
        if name.startswith("b24.api") and any(part.startswith("_") for part in name.split("."))
    ]

    assert private == []


def test_importing_b24_loads_little() -> None:
    """`import b24` loads no generated module below the root of `b24.api`, no extra and no test tool."""
    code = "import sys; before = set(sys.modules); import b24; print(*sorted(set(sys.modules) - before), sep='\\n')"

    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()

    assert "b24" in loaded
    assert [name for name in loaded if name.startswith("b24.api.")] == []
    assert {name.split(".")[0] for name in loaded}.isdisjoint(
        {"typer", "rich", "jinja2", "yaml", "pytest", "jsonschema_rs", "hypothesis", "b24_codegen"}
    )
    assert {".".join(name.split(".")[:2]) for name in loaded}.isdisjoint(
        {"b24.testing", "b24.cli", "b24.catalogue", "b24.demo"}
    )

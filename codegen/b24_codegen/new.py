"""A spec to start from."""

from __future__ import annotations

import os
import re
from pathlib import Path

from b24_codegen.generate import GenerateError, bundled_specs, checkout_package
from b24_codegen.names import CLIENT_NAMES
from b24_codegen.places import FAMILY, METHOD

SCHEMAS = Path(__file__).parent


class NewError(Exception):
    """There can be no such spec."""


def new(method: str, specs: Path | None = None) -> Path:
    """Write a spec for `method` (and `_family.yaml` where the family is new); the path. Raises `NewError`."""
    api, plain = ("v3", method.removeprefix("v3.")) if method.startswith("v3.") else ("", method)
    family, _, rest = plain.partition(".")
    if not FAMILY.fullmatch(family) or not METHOD.fullmatch(plain) or plain == "v3":
        raise NewError(f"'{method}' is no method name: crm.deal.get, or v3.tasks.task.get for REST 3.0")
    if not api and family in CLIENT_NAMES:
        raise NewError(f"the client has a '{family}' of its own: use its 'call' for methods of that name")
    folder = specs or _checkout_specs()
    if folder.exists() and not folder.is_dir():
        raise NewError(f"{folder} is no folder")
    root, bundled = folder / api, bundled_specs() / api
    for other in (root, bundled):
        if (other / (f"{family}.yaml" if rest else family)).exists():
            raise NewError(f"'{family}' is a {'method' if rest else 'family'} already; it cannot be both")
    path = root / family / f"{rest}.yaml" if rest else root / f"{family}.yaml"
    if path.exists():
        raise NewError(f"{path} is there already")
    path.parent.mkdir(parents=True, exist_ok=True)
    described = path.parent / "_family.yaml"
    if rest and not described.exists() and not (bundled / family / described.name).exists():
        facts = f"summary: Say what {family}.* is about.\nscope: {family}\n"
        described.write_text(_modeline(described) + facts, "utf-8")
    path.write_text(_modeline(path) + _body(plain, "" if rest else f"scope: {family}\n"), "utf-8")
    return path


def _checkout_specs() -> Path:
    try:
        checkout_package()
    except GenerateError as error:
        raise NewError("not in a checkout of b24: say where with --specs DIR") from error
    return bundled_specs()


def _modeline(path: Path) -> str:
    schema = SCHEMAS / ("family.schema.json" if path.name.startswith("_") else "spec.schema.json")
    found = os.path.relpath(schema, path.parent).replace(os.sep, "/")
    return f"# yaml-language-server: $schema={found}\n"


def _body(method: str, scope: str) -> str:
    reads = "safe: true\n" if re.search(r"(get|list|fields|count|search|types|status)$", method, re.IGNORECASE) else ""
    return (
        f"summary: Say what {method} does, in one sentence.\n"
        f"{scope}"
        "docs: https://apidocs.bitrix24.com/\n"
        f"{reads}"
        "params:\n"
        "  ID:\n"
        "    type: int\n"
        "    doc: Say what it means; add ? to the type if it need not be sent.\n"
        "returns: any\n"
        "example:\n"
        "  params: {ID: 1}\n"
        "  result: true\n"
    )

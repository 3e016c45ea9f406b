"""Prints how much of the documented API has specs, by family, and the Python names that are not plain.

    python tests/report.py

The facts stand beside the checkout, or where `B24_FACTS` says; without them only the names are printed.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from pathlib import Path

from b24.catalogue import Catalogue

FACTS = Path(os.environ.get("B24_FACTS") or Path(__file__).parents[2] / "shared" / "api")
PLAIN = re.compile(r"[A-Z][A-Z0-9_]*|[a-z][a-z0-9_]*|[a-z]+(?:[A-Z][a-z0-9]+)*")


def coverage() -> None:
    """Documented methods, those with a spec, and specs without a page; families that are not begun in one line."""
    specified = {(info.method, info.api) for info in Catalogue.load().methods}
    with (FACTS / "methods.jsonl").open(encoding="utf-8") as lines:
        documented = {(fact["method"], fact["api"]) for fact in map(json.loads, lines)}
    families = Counter(_family(key) for key in documented)
    done = Counter(_family(key) for key in documented & specified)
    extra = Counter(_family(key) for key in specified - documented)
    print(f"{sum(done.values())} of {len(documented)} documented methods have a spec")
    for family in sorted(done.keys() | extra.keys()):
        told = f", {extra[family]} without a page of that name" if extra[family] else ""
        print(f"  {family}: {done[family]} of {families[family]}{told}")
    print(f"  none yet: {', '.join(sorted(family for family in families if not done[family]))}")


def _family(key: tuple[str, str]) -> str:
    name, api = key
    return f"{'v3.' if api == 'v3' else ''}{name.split('.')[0]}"


def names() -> None:
    """Wire names whose Python name a reader might not guess."""
    catalogue = Catalogue.load()
    fields = [field for info in catalogue.methods for field in info.params]
    fields += [field for info in catalogue.types for field in info.fields]
    odd = {
        f"{field.name} → {field.attr}"
        for field in fields
        if not PLAIN.fullmatch(field.name) or field.attr.endswith("_")
    }
    print(f"{len(odd)} names that are not plain: {', '.join(sorted(odd))}")


if __name__ == "__main__":
    if (FACTS / "methods.jsonl").exists():
        coverage()
    else:
        print("no facts: coverage is not told")
    names()

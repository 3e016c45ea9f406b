"""How long `generate --check` takes on a catalogue as large as the whole API, and whether it grows in line with it.

    python tests/bench/generate.py

The catalogue is made of the bundled specs, copied under other families' names until there are enough of them.
"""

from __future__ import annotations

import itertools
import re
import sys
import tempfile
import time
from pathlib import Path

from b24_codegen.generate import bundled_specs
from b24_codegen.load import load
from b24_codegen.module import Target
from b24_codegen.render import render
from b24_codegen.resolve import resolve
from b24_codegen.write import check, formatted, write

SIZES = (425, 850, 1700)
BOUND = 10.0


def synthesise(folder: Path, size: int) -> None:
    """At least `size` specs: the bundled v2 families, over and over, each copy a family of its own."""
    families = [path for path in sorted(bundled_specs().iterdir()) if path.is_dir() and path.name != "v3"]
    type_ = re.compile(rf"\b({'|'.join(family.name for family in families)})\.(?=[A-Z])")
    made = 0
    for number in itertools.count():
        for family in families:
            copy = folder / f"{family.name}{number}"
            copy.mkdir(parents=True)
            for spec in family.glob("*.yaml"):
                text = type_.sub(rf"\g<1>{number}.", spec.read_text("utf-8"))
                (copy / spec.name).write_text(text, "utf-8")
                made += not spec.name.startswith("_")
            if made >= size:
                return


def seconds(size: int) -> float:
    """One run of what `generate --check` does on `size` specs that are up to date."""
    with tempfile.TemporaryDirectory() as name:
        specs, out = Path(name) / "specs", Path(name) / "out"
        synthesise(specs, size)
        write(formatted(render(resolve(load(specs)), Target())), out)
        start = time.perf_counter()
        reports = check(formatted(render(resolve(load(specs)), Target())), out)
        took = time.perf_counter() - start
        if reports:
            sys.exit("the package made a moment ago differs")
        return took


def main() -> None:
    """Print the time of each size and how it grew."""
    times = {size: min(seconds(size) for _ in range(3)) for size in SIZES}
    for size, took in times.items():
        print(f"generate --check of {size} specs: {took:.2f} s, {took / size * 1e3:.2f} ms each")
    growth = times[SIZES[-1]] / times[SIZES[0]]
    print(f"bound: {BOUND:.0f} s for {SIZES[-1]}; four times the specs took {growth:.1f} times as long")


if __name__ == "__main__":
    main()

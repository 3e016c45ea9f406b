"""What `import b24` costs, against importing the libraries it stands on.

    python tests/bench/imports.py

Each import is in a fresh interpreter, with bytecode compiled before; the two take turns, and medians are compared.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys

RUNS = 15
FLOOR = "import aiohttp, attrs, cattrs, orjson, msgspec"
OURS = "import b24"
BOUND = 1.15


def milliseconds(statement: str) -> float:
    """The CPU time of one import in an interpreter of its own."""
    program = f"import time; t = time.process_time(); {statement}; print(time.process_time() - t)"
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout) * 1e3


def main() -> None:
    """Print both medians and their ratio."""
    milliseconds(OURS)
    pairs = [(milliseconds(FLOOR), milliseconds(OURS)) for _ in range(RUNS)]
    floor, ours = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"{FLOOR}: {floor:.0f} ms")
    print(f"{OURS}: {ours:.0f} ms, {ours / floor:.2f} times that (bound {BOUND})")


if __name__ == "__main__":
    main()

"""What touching a family, a noun, and all of the API costs after `import b24`: time and memory.

    python tests/bench/touch.py

Each is a fresh interpreter, with bytecode compiled before; medians.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys

RUNS = 9
START = "import b24; client = b24.Bitrix24('https://portal.example/rest/1/code/'); "
ALL = (
    "import importlib, pkgutil; "
    "[importlib.import_module(found.name) for found in pkgutil.walk_packages(b24.api.__path__, 'b24.api.')]"
)
TOUCHES = {
    "client.crm": ("client.crm", 60),
    "client.crm.deal": ("client.crm.deal", 40),
    "client.crm.item": ("client.crm.item", 40),
    "client.tasks.task": ("client.tasks.task", 40),
    "client.catalog.product": ("client.catalog.product", 40),
    "everything": (ALL, None),
}


def touch(statement: str) -> tuple[float, float]:
    """Milliseconds of CPU and MiB of memory that a statement takes in an interpreter of its own."""
    program = (
        f"import resource, time; {START}"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss; begun = time.process_time(); "
        f"{statement}; "
        "print((time.process_time() - begun) * 1e3, "
        "(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)"
    )
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    milliseconds, mebibytes = map(float, done.stdout.split())
    return milliseconds, mebibytes


def main() -> None:
    """Print what each touch costs."""
    touch(ALL)
    for name, (statement, bound) in TOUCHES.items():
        runs = [touch(statement) for _ in range(RUNS)]
        milliseconds, mebibytes = (statistics.median(values) for values in zip(*runs, strict=True))
        allowed = f" (bound {bound} ms)" if bound else ""
        print(f"{name}: {milliseconds:.0f} ms{allowed}, {mebibytes:.1f} MiB")


if __name__ == "__main__":
    main()

"""The command `b24`; `python -m b24` is the same."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; the exit code. Says what to install where the extra `cli` is missing."""
    try:
        from b24.cli import run

        return run()
    except KeyboardInterrupt:
        return 130
    except ModuleNotFoundError as error:
        if error.name not in ("typer", "rich"):
            raise
        print(f"b24: the command line needs {error.name}; install it by: pip install 'b24[cli]'", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())

"""`b24-codegen`: turn specs into Python."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from b24_codegen.model import SpecErrors


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; 0 if all is well, 1 if specs are wrong or files differ, 2 for bad usage."""
    arguments = _parser().parse_args(argv)
    try:
        code = int(arguments.run(arguments))
        sys.stdout.flush()
        return code
    except SpecErrors as errors:
        print(errors, file=sys.stderr)
        print(f"{len(errors.problems)} problem(s); nothing was written.", file=sys.stderr)
        return 1
    except ModuleNotFoundError as error:
        if error.name not in ("jinja2", "jsonschema_rs", "yaml"):
            raise
        print(f"b24-codegen needs {error.name}; install it by: pip install 'b24[codegen]'", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader has left, as `| head` does. Python flushes once more at its end, and that must not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        print(f"b24-codegen: {error.filename}: {error.strerror}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="b24-codegen", description="Turn specs of REST methods into Python.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    generate = commands.add_parser(
        "generate",
        help="write the package that the specs describe",
        description="Without options: the bundled API, in a checkout. With --specs and --out: lay your own specs over "
        "the bundled ones and write only what they change, with a Bitrix24 class of its own.",
    )
    generate.add_argument("--check", action="store_true", help="write nothing; show what differs and exit with 1")
    generate.add_argument("--specs", type=Path, action="append", default=[], metavar="DIR", help="own specs")
    generate.add_argument("--out", type=Path, metavar="DIR", help="the package to write")
    generate.add_argument(
        "--templates",
        type=Path,
        action="append",
        default=[],
        metavar="DIR",
        help="templates that stand over the bundled",
    )
    generate.set_defaults(run=_generate)
    new = commands.add_parser("new", help="write a spec to start from", description="Write a spec to start from.")
    new.add_argument("method", metavar="METHOD", help="crm.deal.get; v3.tasks.task.get for REST 3.0")
    new.add_argument("--specs", type=Path, metavar="DIR", help="the folder of specs (default: the checkout's)")
    new.set_defaults(run=_new)
    return parser


def _generate(arguments: argparse.Namespace) -> int:
    # The parts are imported late: `--help` and bad usage answer at once, and without the extra's dependencies.
    from b24_codegen.generate import GenerateError, generate

    try:
        return generate(arguments.specs, arguments.out, arguments.templates, check_only=arguments.check)
    except GenerateError as error:
        print(f"b24-codegen: {error}", file=sys.stderr)
        return 2


def _new(arguments: argparse.Namespace) -> int:
    from b24_codegen.new import NewError, new

    try:
        path = new(arguments.method, arguments.specs)
    except NewError as error:
        print(f"b24-codegen: {error}", file=sys.stderr)
        return 2
    print(f"{path}: fill it in, then run `b24-codegen generate` (`make generate` in a checkout).")
    return 0


if __name__ == "__main__":
    sys.exit(main())

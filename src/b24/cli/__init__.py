"""The command `b24`: call methods, look them up, run a portal to try them on. Needs the extra `cli`."""

from b24.cli.commands import run

__all__ = ["run"]

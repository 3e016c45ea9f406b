"""How results look: tables on a terminal, tab-separated lines in a pipe, where nothing is ever cut."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import orjson
import typer
from rich import box
from rich.console import Console
from rich.table import Column, Table
from rich.text import Text

GAP: Final = 3
"""Columns of a terminal between two columns of a table."""

WIDEST: Final = 24
"""Columns up to this width show their values whole; wider ones may be wrapped down to it."""

_ESCAPES: Final = {code: repr(chr(code))[1:-1] for code in (*range(0x20), *range(0x7F, 0xA0))}


def console(*, stderr: bool = False) -> Console:
    """The terminal. Under `NO_COLOR` nothing but text is sent to it."""
    return Console(
        stderr=stderr,
        color_system=None if os.environ.get("NO_COLOR") else "auto",
        highlight=False,
        markup=False,
        emoji=False,
    )


def note(text: str) -> None:
    """Tell the reader something beside the result."""
    console(stderr=True).print(Text(text, "dim"), soft_wrap=True)


def show_json(value: Any) -> None:
    """The value as JSON, indented."""
    typer.echo(orjson.dumps(value, option=orjson.OPT_INDENT_2))


def show_result(result: Any, *, at: str = "") -> None:
    """A result as a table where it is one: a list of objects, or an object. `at` is the dotted path to it inside."""
    value = _inner(result, at)
    if isinstance(value, Mapping) and value:
        _show_object(value)
    elif isinstance(value, list) and value:
        if all(isinstance(item, Mapping) for item in value):
            show_rows(value)
        else:
            _show_lines([cell(item)] for item in value)
    elif isinstance(value, (Mapping, list)):
        note("Nothing found: the result is empty.")
    else:
        typer.echo("null" if value is None else cell(value))


def show_rows(rows: Sequence[Mapping[str, Any]]) -> None:
    """Objects as a table, one column for every key that one of them has."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    show_table(names, [[row.get(name) for name in names] for row in rows])


def show_table(names: Sequence[str], rows: Sequence[Sequence[Any]], *, wrap_last: bool = False) -> None:
    """A table; where the terminal is too narrow for it, one block for each row.

    Columns with long texts are wrapped; by `wrap_last` the last one and no other.
    """
    terminal = console()
    if not terminal.is_terminal:
        _show_lines([names, *([cell(value) for value in row] for row in rows)])
        return
    texts = [[cell(value, lines=True) for value in row] for row in rows]
    widths = [max(_width(text) for text in column) for column in zip(names, *texts, strict=True)]
    wrapped = [width > WIDEST for width in widths] if not wrap_last else [False] * (len(widths) - 1) + [True]
    least = [min(width, WIDEST) if wrap else width for width, wrap in zip(widths, wrapped, strict=True)]
    if sum(least) + GAP * len(least) > terminal.width:
        _show_blocks(terminal, names, texts)
        return
    columns = [
        Column(name, justify="right" if _is_number(values) else "left", overflow="fold", no_wrap=not wrap)
        for name, values, wrap in zip(names, zip(*rows, strict=True), wrapped, strict=True)
    ]
    table = Table(*columns, box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold")
    for row in texts:
        table.add_row(*map(Text, row))
    terminal.print(table)


def show_pairs(pairs: Iterable[tuple[str, str]], *, style: str = "cyan", stderr: bool = False, indent: int = 0) -> None:
    """Names with what they stand for, in two columns."""
    terminal = console(stderr=stderr)
    if not terminal.is_terminal:
        _show_lines(pairs, stderr=stderr)
        return
    grid = Table.grid(Column(style=style, no_wrap=True), Column(overflow="fold"), padding=(0, 2))
    for name, text in pairs:
        grid.add_row(Text(" " * indent + name), Text(text))
    terminal.print(grid)


def cell(value: Any, *, lines: bool = False) -> str:
    """A value as text on one line, or with its line breaks if `lines`: objects as JSON, null as nothing."""
    if isinstance(value, str):
        # Control characters in a portal's data could rewrite the reader's terminal.
        return "\n".join(part.translate(_ESCAPES) for part in value.split("\n")) if lines else value.translate(_ESCAPES)
    return "" if value is None else orjson.dumps(value).decode()


def _inner(result: Any, at: str) -> Any:
    """What is worth a table in a result: what stands at `at`, or below the only key, as in `{"items": […]}`."""
    if not at and isinstance(result, Mapping) and len(result) == 1:
        [at] = result
        return result[at] if isinstance(result[at], (Mapping, list)) else result
    for key in at.split(".") if at else ():
        if not isinstance(result, Mapping) or key not in result:
            break
        result = result[key]
    return result


def _show_object(value: Mapping[str, Any]) -> None:
    if len(value) > 1 and all(isinstance(item, Mapping) for item in value.values()):
        show_rows([{"key": key, **item} for key, item in value.items()])  # crm.deal.fields and the like
    else:
        lines = console().is_terminal
        show_pairs((key, cell(item, lines=lines)) for key, item in value.items())


def _show_blocks(terminal: Console, names: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    for number, row in enumerate(rows, 1):
        terminal.rule(Text(str(number), "bold"), align="left", style="dim")
        show_pairs(zip(names, row, strict=True))


def _show_lines(lines: Iterable[Sequence[str]], *, stderr: bool = False) -> None:
    file = sys.stderr if stderr else sys.stdout
    file.writelines("\t".join(line) + "\n" for line in lines)


def _width(text: str) -> int:
    return max((Text(line).cell_len for line in text.split("\n")), default=0)


def _is_number(values: Iterable[Any]) -> bool:
    given = [value for value in values if value is not None]
    return bool(given) and all(isinstance(value, (int, float)) and not isinstance(value, bool) for value in given)

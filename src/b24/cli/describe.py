"""One method on one page: what it does, takes and returns, and how to call it; or one type."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import orjson
import typer
from rich.text import Text

from b24.catalogue import Catalogue, FieldInfo, MethodInfo, TypeInfo
from b24.cli.show import cell, console, show_pairs, show_table

WIDTH: Final = 100
"""Columns of example code."""

_SENT: Final = {"Y/N": "Y or N", "1/0": "1 or 0", "epoch": "seconds since 1970"}


def show_method(info: MethodInfo, catalogue: Catalogue) -> None:
    """Print all that the catalogue knows of a method."""
    typer.echo()
    _line(info.method, "bold cyan")
    _line(info.summary)
    if info.details:
        _line(info.details)
    typer.echo()
    show_pairs(_facts(info), style="dim")
    _link(info.docs)
    if info.params:
        _heading("Parameters")
        rows = [[one.name, one.attr, one.type, _meaning(one, sent=True)] for one in info.params]
        show_table(["name", "python", "type", "meaning"], rows, wrap_last=True)
    for type_ in _types([param.type for param in info.params], catalogue):
        _heading(f"{type_.type}, as it is sent")
        _show_type(type_, sent=True)
    _heading(f"Returns {info.returns}" + (f", found at {info.unwrap}" if info.unwrap else ""))
    for type_ in _types([info.returns], catalogue):
        _show_type(type_, sent=False)
    if info.errors:
        _heading("Errors")
        show_pairs([(code or "no code", text) for code, text in info.errors.items()], indent=2)
    _heading("Example")
    typer.echo(example(info))
    typer.echo()


def show_type(type_: TypeInfo) -> None:
    """Print all that the catalogue knows of a type."""
    typer.echo()
    _line(type_.type, "bold cyan")
    typer.echo()
    uses = {"result": type_.python, "to send": type_.input or "", "extends": type_.extends}
    show_pairs([(name, text) for name, text in uses.items() if text], style="dim")
    for sent in (False, True):
        if type_.input if sent else type_.python:
            _heading("As it is sent" if sent else "As it is answered")
            _show_type(type_, sent=sent)
    typer.echo()


def _types(expressions: Iterable[str], catalogue: Catalogue) -> Iterator[TypeInfo]:
    """The types that type expressions name."""
    names = [name for text in expressions for name in re.findall(r"[\w.]+\.[A-Z]\w*", text)]
    return map(catalogue.type, dict.fromkeys(names))


def _show_type(type_: TypeInfo, *, sent: bool) -> None:
    more = " It takes other keys, such as custom fields." if sent else " Custom fields are in `.extra`."
    _line(type_.summary + (more if type_.open else ""))
    fields = [one for one in type_.fields if not (one.read_only if sent else one.write_only)]
    if fields:
        rows = [[one.name, one.type, _meaning(one, sent=sent)] for one in fields]
        show_table(["name", "type", "meaning"], rows, wrap_last=True)


def example(info: MethodInfo) -> str:
    """Python that makes the first example's call."""
    given: Mapping[str, Any] = info.examples[0].get("params", {}) if info.examples else {}
    known = {param.name: param for param in info.params}
    arguments = [_argument(known[name], value) for name, value in given.items() if name in known]
    head, opening, closing = f"b24.{info.path}", "await ", ""
    if info.paging:
        opening, closing = "async for row in ", ":\n    print(row)"
    elif info.returns != "none":
        opening = "result = await "
    one_line = f"{opening}{head}({', '.join(arguments)}){closing}"
    if max(map(len, one_line.split("\n"))) <= WIDTH and not any("\n" in argument for argument in arguments):
        return one_line
    return f"{opening}{head}(\n" + "".join(f"    {argument},\n" for argument in arguments) + f"){closing}"


def _argument(field: FieldInfo, value: Any) -> str:
    return f"{field.attr}={_python(field, value, len(field.attr) + 1)}"


def _python(field: FieldInfo, value: Any, taken: int) -> str:
    """The value as Python code would pass it: flags as bool, dates as dates."""
    type_ = field.type.removesuffix("?")
    if type_ == "bool":
        return repr(value in (True, 1, "1", "Y", "true"))
    if type_ == "date" and isinstance(value, str):
        return f'date.fromisoformat("{value}")'
    if type_ == "datetime":
        return (
            f"datetime.fromtimestamp({value}, UTC)" if field.sent == "epoch" else f'datetime.fromisoformat("{value}")'
        )
    return _in_lines(value, 4, taken)


def _in_lines(value: Any, indent: int, taken: int) -> str:
    """JSON data as Python, in lines of its own where it is wider than the page.

    `indent` is that of the line it begins on, `taken` are the columns before it on that line.
    """
    flat = _literal(value)
    if not value or not isinstance(value, (list, dict)) or indent + taken + len(flat) < WIDTH:
        return flat
    inner = indent + 4
    if isinstance(value, dict):
        keys = [f"{_literal(key)}: " for key in value]
        rows = [key + _in_lines(item, inner, len(key)) for key, item in zip(keys, value.values(), strict=True)]
    else:
        rows = [_in_lines(item, inner, 0) for item in value]
    return flat[0] + "".join(f"\n{' ' * inner}{row}," for row in rows) + f"\n{' ' * indent}{flat[-1]}"


def _literal(value: Any) -> str:
    """JSON data as Python spells it, with double quotes."""
    if isinstance(value, str):
        return orjson.dumps(value).decode()
    if isinstance(value, list):
        return f"[{', '.join(map(_literal, value))}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_literal(key)}: {_literal(item)}" for key, item in value.items()) + "}"
    return repr(value)


def _facts(info: MethodInfo) -> Iterator[tuple[str, str]]:
    if info.deprecated:
        yield "deprecated", "nothing replaces it" if info.deprecated is True else f"use {' or '.join(info.deprecated)}"
    yield "api", "REST 3.0 (--v3)" if info.api == "v3" else "REST 2"
    yield "scope", " or ".join(info.scope) or "none needed"
    if info.permission:
        yield "permission", info.permission
    yield "repeating", "safe" if info.safe else "not safe: it may act twice"
    yield "batch", "yes" if info.batchable else "no: only as a call of its own"
    if info.positional:
        yield "arguments", "read by order, not by name"
    if info.paging:
        yield "paging", ", ".join([info.paging["style"], *(f"{k} {v}" for k, v in info.paging.items() if k != "style")])


def _meaning(field: FieldInfo, *, sent: bool) -> str:
    parts = ["Required." if sent and field.required else "", field.doc]
    if isinstance(field.enum, Mapping):
        parts.append("One of " + "; ".join(f"{value}: {meaning}" for value, meaning in field.enum.items()) + ".")
    elif field.enum:
        parts.append(f"One of {', '.join(map(cell, field.enum))}.")
    if sent and field.sent in _SENT:
        parts.append(f"Travels as {_SENT[field.sent]}.")
    if sent and field.default is not None:
        parts.append(f"Without it: {cell(field.default)}.")
    if field.secret:
        parts.append("Secret.")
    if not sent and field.read_only:
        parts.append("Read only.")
    return " ".join(part for part in parts if part)


def _heading(text: str) -> None:
    typer.echo()
    _line(text, "bold")


def _line(text: str, style: str = "") -> None:
    terminal = console()
    terminal.print(Text(text, style), soft_wrap=not terminal.is_terminal)


def _link(text: str) -> None:
    console().print(Text(text), soft_wrap=True)  # in one piece, for the terminal to open

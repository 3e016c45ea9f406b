"""One method on one page: what it does, takes and returns, and how to call it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import orjson
import typer
from rich.text import Text

from b24.catalogue import Catalogue, FieldInfo, MethodInfo
from b24.cli.show import cell, console, show_pairs, show_table


def show_method(info: MethodInfo, catalogue: Catalogue) -> None:
    """Print all that the catalogue knows of a method."""
    typer.echo()
    _line(info.method, "bold cyan")
    _line(info.summary)
    if info.details:
        _line(info.details)
    typer.echo()
    show_pairs(_facts(info), style="dim")
    _line(info.docs)
    if info.params:
        _heading("Parameters")
        rows = [[one.name, one.attr, one.type, _meaning(one, required=one.required)] for one in info.params]
        show_table(["name", "python", "type", "meaning"], rows, wrap_last=True)
    _heading(f"Returns {info.returns}" + (f", found at {info.unwrap}" if info.unwrap else ""))
    for name in dict.fromkeys(re.findall(r"[\w.]+\.[A-Z]\w*", info.returns)):
        type_ = catalogue.type(name)
        _line(type_.summary + (" Custom fields are in `.extra`." if type_.open else ""))
        fields = [[one.name, one.type, _meaning(one)] for one in type_.fields if not one.write_only]
        show_table(["name", "type", "meaning"], fields, wrap_last=True)
    if info.errors:
        _heading("Errors")
        show_pairs(info.errors.items(), indent=2)
    _heading("Example")
    typer.echo(example(info))
    typer.echo()


def example(info: MethodInfo) -> str:
    """Python that makes the first example's call."""
    given: Mapping[str, Any] = info.examples[0].get("params", {}) if info.examples else {}
    known = {param.name: param for param in info.params}
    arguments = [f"{known[name].attr}={_python(known[name], value)}" for name, value in given.items() if name in known]
    head, opening, closing = f"b24.{info.path}", "await ", ""
    if info.paging:
        opening, closing = "async for row in ", ":\n    print(row)"
    elif info.returns != "none":
        opening = "result = await "
    one_line = f"{opening}{head}({', '.join(arguments)}){closing}"
    if max(map(len, one_line.split("\n"))) <= 100:
        return one_line
    return f"{opening}{head}(\n" + "".join(f"    {argument},\n" for argument in arguments) + f"){closing}"


def _python(field: FieldInfo, value: Any) -> str:
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
    return _literal(value)


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


def _meaning(field: FieldInfo, *, required: bool = False) -> str:
    parts = ["Required." if required else "", field.doc]
    if isinstance(field.enum, Mapping):
        parts.append("One of " + "; ".join(f"{value}: {meaning}" for value, meaning in field.enum.items()) + ".")
    elif field.enum:
        parts.append(f"One of {', '.join(map(cell, field.enum))}.")
    if field.default is not None:
        parts.append(f"Without it: {cell(field.default)}.")
    if field.secret:
        parts.append("Secret.")
    if field.read_only:
        parts.append("Read only.")
    return " ".join(part for part in parts if part)


def _heading(text: str) -> None:
    typer.echo()
    _line(text, "bold")


def _line(text: str, style: str = "") -> None:
    console().print(Text(text, style), soft_wrap=True)  # links and names stay whole; the terminal wraps them

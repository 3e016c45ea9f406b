"""One module in the making: its parts, and what it imports, collected while its strings are written."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Mapping
from typing import Any

from attrs import define, field, frozen

from b24_codegen.names import camel
from b24_codegen.tree import Record, package
from b24_codegen.views import GroupView, InputView, ModuleView, RecordView

BUNDLED = "b24.api"
WIDTH = 120
_HOMES = {
    "Annotated": "typing",
    "Any": "typing",
    "ClassVar": "typing",
    "Literal": "typing",
    "Required": "typing",
    "TYPE_CHECKING": "typing",
    "TypedDict": "typing",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "Decimal": "decimal",
    "cached_property": "functools",
    "field": "attrs",
    "frozen": "attrs",
    "deprecated": "typing_extensions",
}
_STDLIB = {"collections.abc", "decimal", "functools", "typing"}


@frozen
class Target:
    """What is rendered: the bundled API, or out of tree (`overlay`) only what a package changes in it."""

    overlay: bool = False
    command: str = "make generate"


@define
class Module:
    """One module in the making: what it imports is collected while its strings are written."""

    name: str
    target: Target
    doc: str = ""
    source: str = ""
    imports: dict[str, set[str]] = field(factory=dict)
    typing_only: dict[str, set[str]] = field(factory=dict)
    bound: dict[str, Record] = field(factory=dict)
    """Which record the name of a class means here; that of an input form is a name of its own."""
    inputs: list[InputView] = field(factory=list)
    records: list[RecordView] = field(factory=list)
    groups: list[GroupView] = field(factory=list)
    exported: set[str] = field(factory=set)
    is_package: bool = False

    def use(self, name: str) -> str:
        """`name`, imported from where it lives."""
        if name == "dt":
            self.imports.setdefault("", set()).add("import datetime as dt")
        else:
            self.imports.setdefault(_HOMES.get(name, "b24.call"), set()).add(name)
        return name

    def relative(self, module: str) -> str:
        """How this module names another one of the same tree: one that is far, from the top, if that has a name."""
        here = self.name.split(".") if self.name else []
        if not self.is_package:
            here = here[:-1]
        there = module.split(".")
        common = 0
        while common < min(len(here), len(there)) and here[common] == there[common]:
            common += 1
        if not self.target.overlay and common < len(here):
            return f"{BUNDLED}.{module}"
        return "." * (len(here) - common + 1) + ".".join(there[common:])

    def of(self, record: Record, *, input_: bool = False) -> str:
        """The name of a record's class, imported if it lives elsewhere; after its family's, while others have it."""
        plain = record.name
        while any(self.bound.get(name, record) is not record for name in (plain, _named(plain, input_=input_))):
            plain = camel(*package(record.family).split(".")) + plain
        name, alias = class_name(record, input_=input_), _named(plain, input_=input_)
        self.bound[plain] = self.bound[alias] = record
        if alias != name:
            self._import(record, f"{name} as {alias}", input_=input_)
        elif self._import(record, name, input_=input_):
            self.exported.add(name)
        return alias

    def _import(self, record: Record, name: str, *, input_: bool) -> bool:
        """Import a class if it lives elsewhere; whether it lives in this package."""
        if self.target.overlay and ("as_input" if input_ else "as_result") not in record.changed:
            self.imports.setdefault(f"{BUNDLED}.{record.module}", set()).add(name)
            return False
        if record.module != self.name:
            self.imports.setdefault(self.relative(record.module), set()).add(name)
            return True
        return False

    def bundled(self, module: str, name: str) -> str:
        """The bundled class of that name, imported as `Bundled…`, for a class that is laid over it."""
        source = f"{BUNDLED}.{module}" if module else BUNDLED
        self.imports.setdefault(source, set()).add(f"{name} as Bundled{name}")
        return f"Bundled{name}"

    def view(self) -> ModuleView:
        path = self.name.replace(".", "/")
        own = {item.name for items in (self.inputs, self.records, self.groups) for item in items}
        exports = sorted(self.exported | own) if self.exported else []
        return ModuleView(
            path=f"{path}/__init__.py".lstrip("/") if self.is_package else f"{path}.py",
            banner=f"# Generated from {self.source} by `{self.target.command}`. Edit the specs, not this file.",
            doc=docstring(filled(self.doc, 0, first=6)),
            imports=_import_blocks(self.imports),
            typing_imports="\n".join(_import_lines(self.typing_only)),
            exports=f"[{', '.join(map(quoted, exports))}]" if exports else "",
            inputs=tuple(self.inputs),
            records=tuple(self.records),
            groups=tuple(self.groups),
        )


def class_name(record: Record, *, input_: bool) -> str:
    return _named(record.name, input_=input_)


def _named(name: str, *, input_: bool) -> str:
    return f"{name}Input" if input_ else name


# -- imports -----------------------------------------------------------------------------------------------------------


def _import_blocks(imports: Mapping[str, set[str]]) -> tuple[str, ...]:
    """The imports as isort would lay them out: standard library, third party, ours, relative."""
    blocks: list[dict[str, set[str]]] = [{}, {}, {}, {}]
    for module, names in imports.items():
        place = 0 if module in _STDLIB | {""} else 3 if module.startswith(".") else 2 if module.startswith("b24") else 1
        blocks[place][module] = names
    return tuple("\n".join(_import_lines(block)) for block in blocks if block)


def _import_lines(imports: Mapping[str, set[str]]) -> list[str]:
    lines = sorted(imports.get("", ()))
    # Relative imports: parents before siblings, as isort sorts them.
    for module in sorted((name for name in imports if name), key=lambda name: (-_dots(name), name)):
        names = sorted(imports[module], key=_import_order)
        plain = [name for name in names if " as " not in name]
        # isort gives what is renamed a line of its own.
        rows = [*([plain] if plain else []), *([name] for name in names if " as " in name)]
        rows.sort(key=lambda row: _import_order(row[0]))
        lines += [f"from {module} import {', '.join(row)}" for row in rows]
    return lines


def _dots(module: str) -> int:
    return len(module) - len(module.lstrip("."))


def _import_order(name: str) -> tuple[int, str, str]:
    """Constants, classes, functions; each without regard to case."""
    plain = name.partition(" as ")[0]
    return (0 if plain.isupper() and len(plain) > 1 else 1 if plain[:1].isupper() else 2, plain.lower(), plain)


# -- text --------------------------------------------------------------------------------------------------------------

_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+")
_AS_IT_IS = re.compile(r"\||#|>| {4}")


def docstring(text: str) -> str:
    """`text`, filled already, in the quotes that it needs; those of several lines close on a line of their own."""
    plain = text.replace('"""', "'''")
    if "\n" in plain:
        plain += "\n"
    elif plain.endswith(('"', "\\")):
        plain += "."
    return f'{"r" if chr(92) in plain else ""}"""{plain}"""'


def filled(text: str, indent: int, *, first: int = 0, hanging: int = 0) -> str:
    """`text` in lines that fit at `indent`; `first` columns of the first one are taken, later ones hang.

    Of Markdown, paragraphs and items of lists are filled anew; tables, headings and code keep their lines.
    """
    rows: list[tuple[str, bool]] = []
    code = False
    for line in text.strip().splitlines():
        fence = line.lstrip().startswith("```")
        before, fill = rows[-1] if rows else ("", False)
        if code or fence or not line.strip() or (not fill and _AS_IT_IS.match(line)):
            rows.append((line.rstrip(), False))
        elif fill and not _ITEM.match(line):
            rows[-1] = (f"{before} {line.strip()}", True)
        else:
            rows.append((line, True))
        code ^= fence
    return "\n".join(
        _fill(row, indent, first=0 if number else first, hanging=hanging) if fill else row
        for number, (row, fill) in enumerate(rows)
    )


def _fill(line: str, indent: int, *, first: int, hanging: int) -> str:
    item = _ITEM.match(line)
    return textwrap.fill(
        line,
        WIDTH - indent,
        initial_indent=" " * first,
        subsequent_indent=" " * (hanging + (item.end() if item else 0)),
        break_long_words=False,
        break_on_hyphens=False,
    )[first:]


def sentence(text: str) -> str:
    """`text` on one line, with the full stop that something else may follow."""
    plain = " ".join(text.split())
    return plain if plain.endswith((".", "!", "?", ":", "…")) or not plain else f"{plain}."


def quoted(value: Any) -> str:
    """`value` as Python, with double quotes."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)

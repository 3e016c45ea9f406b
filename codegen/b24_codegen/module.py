"""One module in the making: its parts, and what it imports, collected while its strings are written."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define, field, frozen

from b24_codegen.tree import Record
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
        """How this module names another one of the same tree."""
        here = self.name.split(".") if self.name else []
        if not self.is_package:
            here = here[:-1]
        there = module.split(".")
        common = 0
        while common < min(len(here), len(there)) and here[common] == there[common]:
            common += 1
        return "." * (len(here) - common + 1) + ".".join(there[common:])

    def of(self, record: Record, *, input_: bool = False) -> str:
        """The name of a record's class, imported if it lives elsewhere."""
        name = f"{record.name}Input" if input_ else record.name
        bundled = self.target.overlay and not record.changed
        if bundled:
            self.imports.setdefault(f"{BUNDLED}.{record.module}", set()).add(name)
        elif record.module != self.name:
            self.imports.setdefault(self.relative(record.module), set()).add(name)
            self.exported.add(name)
        return name

    def bundled(self, module: str, name: str) -> str:
        """The bundled class of that name, imported as `Bundled…`, for a class that is laid over it."""
        source = f"{BUNDLED}.{module}" if module else BUNDLED
        self.imports.setdefault(source, set()).add(f"{name} as Bundled{name}")
        return f"Bundled{name}"

    def view(self) -> ModuleView:
        path = self.name.replace(".", "/")
        own = {name for items in (self.inputs, self.records, self.groups) for name in map(_name, items)}
        exports = sorted(self.exported | own) if self.exported else []
        return ModuleView(
            path=f"{path}/__init__.py".lstrip("/") if self.is_package else f"{path}.py",
            banner=f"# Generated from {self.source} by `{self.target.command}`. Edit the specs, not this file.",
            doc=plain_text(self.doc),
            imports=_import_blocks(self.imports),
            typing_imports="\n".join(_import_lines(self.typing_only)),
            exports=_quoted_list(exports),
            inputs=tuple(self.inputs),
            records=tuple(self.records),
            groups=tuple(self.groups),
        )


def _name(item: InputView | RecordView | GroupView) -> str:
    return item.name


def _quoted_list(names: Sequence[str]) -> str:
    return "[" + ", ".join(f'"{name}"' for name in names) + "]" if names else ""


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
        lines.append(f"from {module} import {', '.join(sorted(imports[module], key=_import_order))}")
    return lines


def _dots(module: str) -> int:
    return len(module) - len(module.lstrip("."))


def _import_order(name: str) -> tuple[int, str]:
    plain = name.split(" as ")[0]
    return (0 if plain.isupper() and len(plain) > 1 else 1 if plain[:1].isupper() else 2, plain)


def plain_text(text: str) -> str:
    """Text that can stand in a docstring."""
    plain = text.strip().replace("\\", "\\\\").replace('"""', "'''")
    return f"{plain} " if plain.endswith('"') else plain


def wrapped(text: str, indent: int, hanging: int = 0) -> str:
    """`text` in lines that fit at `indent`; paragraphs stay apart."""
    return "\n".join(
        textwrap.fill(
            line, WIDTH - indent, subsequent_indent=" " * hanging, break_long_words=False, break_on_hyphens=False
        )
        for line in plain_text(text).split("\n")
    )


# -- types as annotations ----------------------------------------------------------------------------------------------


def quoted(value: Any) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"' if isinstance(value, str) else repr(value)

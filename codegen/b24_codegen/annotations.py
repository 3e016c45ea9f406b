"""Types of the spec language as Python annotations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve

from b24_codegen.model import Field, Type
from b24_codegen.module import Module, class_name, quoted
from b24_codegen.tree import Record

_PLAIN = {"int": "int", "float": "float", "str": "str", "bool": "bool", "any": "Any", "none": "None", "base64": "str"}
_PLAIN |= {"date": "dt.date", "datetime": "dt.datetime", "decimal": "Decimal", "money": "Money"}
_SENT = {"decimal": "Decimal | float", "base64": "bytes", "file": "Upload", "select": "Sequence[str]"}
_SENT |= {"order": "Mapping[str, str]", "filter": "Mapping[str, Any]"}


def result_annotation(module: Module, type_: Type, links: Mapping[str, Record]) -> str:
    """The annotation of a field of a result, or of a whole one.

    What holds records says `Sequence` and `Mapping`: a package laid over this one may then hold narrower records.
    """
    match type_.kind:
        case "list":
            kind = module.use("Sequence") if any(type_.names()) else "list"
            plain = f"{kind}[{result_annotation(module, type_.args[0], links)}]"
        case "map":
            kind = module.use("Mapping") if any(type_.names()) else "dict"
            plain = f"{kind}[{type_.args[0].name}, {result_annotation(module, type_.args[1], links)}]"
        case "named":
            plain = module.of(links[type_.name])
        case _:
            plain = _scalar(module, _PLAIN[type_.name])
    return f"{plain} | None" if type_.optional and plain not in {"Any", "None"} else plain


def decoded(module: Module, type_: Type, links: Mapping[str, Record]) -> str:
    """What a call asks the decoder for: the type itself, not what it is announced as."""
    inside = [result_annotation(module, arg, links) for arg in type_.args]
    match type_.kind:
        case "list":
            return f"list[{inside[0]}]"
        case "map":
            return f"dict[{type_.args[0].name}, {inside[1]}]"
        case _:
            return result_annotation(module, evolve(type_, optional=False), links)


def _scalar(module: Module, annotation: str) -> str:
    for name in ("dt", "Decimal", "Money", "Any", "Mapping", "Sequence", "Upload"):
        if re.search(rf"\b{name}\b", annotation):
            module.use(name)
    return annotation


def sent_annotation(
    module: Module, field_: Field, links: Mapping[str, Record], *, v3: bool, nested: bool = False
) -> str:
    """The annotation of an argument, or (nested) of a key of an input form, where everything is sent as given."""
    type_ = field_.type
    if nested and field_.sent == "Y/N":
        plain = f'{module.use("Literal")}["Y", "N"]'
    elif nested and field_.sent == "1/0":
        plain = f"{module.use('Literal')}[1, 0]"
    elif nested and field_.sent == "epoch":
        plain = "int"
    elif field_.enum and type_.kind == "list" and _is_literal(type_.args[0]):
        plain = f"{module.use('Sequence')}[{_literal(module, field_.enum)}]"
    elif field_.enum and _is_literal(type_):
        plain = _literal(module, field_.enum)
    else:
        # What takes the place of a bundled method takes what that takes.
        plain = _sent_type(module, type_, links, v3=v3, bundled=module.target.overlay and not nested)
    return f"{plain} | None" if type_.optional and plain != "Any" else plain


def _is_literal(type_: Type) -> bool:
    return {part.name for part in type_.args or [type_]} <= {"int", "str"}


def _literal(module: Module, values: Iterable[Any]) -> str:
    module.use("Literal")
    return f"Literal[{', '.join(quoted(value) for value in values)}]"


def _sent_type(
    module: Module, type_: Type, links: Mapping[str, Record], *, v3: bool, bundled: bool, inside: bool = False
) -> str:
    """The annotation of what may be sent; with `bundled`, each form that was laid over a bundled one or that one."""

    def of(part: Type) -> str:
        plain = _sent_type(module, part, links, v3=v3, bundled=bundled, inside=inside or type_.kind != "union")
        return f"{plain} | None" if part.optional and plain != "Any" else plain

    match type_.kind:
        case "list":
            return f"{module.use('Sequence')}[{of(type_.args[0])}]"
        case "map":
            return f"{module.use('Mapping')}[{type_.args[0].name}, {of(type_.args[1])}]"
        case "union":
            return " | ".join(of(member) for member in type_.args)
        case "named":
            record = links[type_.name]
            own, below = module.of(record, input_=True), record.layers()[-1]
            either = bundled and "as_input" in record.changed & below.bundled_uses
            # Inside a list mypy takes two forms, one of which is a kind of the other, for the wider one alone.
            if record.is_open() or (either and inside):
                return f"{own} | {_scalar(module, 'Mapping[str, Any]')}"
            return f"{own} | {module.bundled(below.module, class_name(below, input_=True))}" if either else own
        case _:
            if v3 and type_.name == "filter":
                return _scalar(module, "Sequence[Any]")
            return _scalar(module, _SENT.get(type_.name, _PLAIN.get(type_.name, "")))

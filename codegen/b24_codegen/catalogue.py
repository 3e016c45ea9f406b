"""The facts of every method and type as JSON lines, for the CLI, the simulator and error texts."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from attrs import NOTHING

from b24_codegen.model import Field, Type
from b24_codegen.module import Target
from b24_codegen.names import argument, attribute
from b24_codegen.tree import Operation, Record, Tree


def catalogue(tree: Tree, target: Target) -> str:
    """One line a method and one a type, sorted by name. What is empty or false is left out."""
    methods = [_method(operation) for operation in tree.operations if operation.changed or not target.overlay]
    types = [_type(record) for record in tree.records if record.changed or not target.overlay]
    methods.sort(key=lambda line: (line["method"], line["api"]))
    types.sort(key=lambda line: line["type"])
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in [*methods, *types])


def _said(facts: dict[str, Any]) -> dict[str, Any]:
    """The facts without those that say nothing."""
    return {key: value for key, value in facts.items() if value}


def _method(operation: Operation) -> dict[str, Any]:
    spec = operation.spec
    return _said(
        {
            "method": spec.name,
            "api": spec.api,
            "path": ".".join(operation.parts),
            "summary": spec.summary,
            "details": spec.details,
            "scope": list(operation.scope),
            "permission": spec.permission,
            "docs": operation.docs,
            "safe": spec.safe,
            "deprecated": list(spec.deprecated) if isinstance(spec.deprecated, tuple) else spec.deprecated,
            "batchable": spec.batchable,
            "positional": spec.positional,
            "params": [_field(field, operation.links, argument) for field in spec.params],
            "returns": _qualified(*operation.result()),
            "unwrap": spec.unwrap,
            "paging": {"style": spec.paging.style, **spec.paging.options} if spec.paging else None,
            "errors": dict(spec.errors),
            "examples": [
                {
                    **({"params": example.params} if example.params is not None else {}),
                    "result": example.result,
                    **({"total": example.total} if example.total is not None else {}),
                    **({"next": example.next} if example.next is not None else {}),
                }
                for example in spec.examples
            ],
            "python": operation.module,
        }
    )


def _type(record: Record) -> dict[str, Any]:
    layers = record.layers()
    fields = {field.name: (layer, field) for layer in reversed(layers) for field in layer.fields}
    base = layers[-1].base
    return _said(
        {
            "type": record.qualified,
            "summary": record.told(),
            "extends": base.qualified if base else "",
            "open": record.is_open(),
            "partial": all(layer.partial for layer in layers),
            "fields": [
                _field(field, layer.links, attribute, optional=layer.partial) for layer, field in fields.values()
            ],
            "python": f"{record.module}:{record.name}" if record.as_result else None,
            "input": f"{record.module}:{record.name}Input" if record.as_input else None,
        }
    )


def _field(
    field: Field, links: Mapping[str, Record], named: Callable[[str], str], *, optional: bool = False
) -> dict[str, Any]:
    facts = {
        "name": field.name,
        "attr": field.attr or named(field.name),
        "type": _qualified(field.type, links),
        "required": not (field.type.optional or optional),
        "doc": field.doc,
        "enum": _enum(field),
        "secret": field.secret,
        "sent": field.sent,
        "read_only": field.read_only,
        "write_only": field.write_only,
    }
    return _said(facts) if field.default is NOTHING else {**_said(facts), "default": field.default}


def _enum(field: Field) -> dict[str, str] | list[Any] | None:
    if not field.enum:
        return None
    if any(field.enum.values()):
        return {str(value): meaning for value, meaning in field.enum.items()}
    return list(field.enum)


def _qualified(type_: Type, links: Mapping[str, Record]) -> str:
    """The type expression with every name in full: `list[crm.Deal]?`."""

    def full(part: Type) -> Type:
        if part.kind == "named":
            return Type("named", links[part.name].qualified, (), part.optional)
        return Type(part.kind, part.name, tuple(full(arg) for arg in part.args), part.optional)

    return str(full(type_))

"""Methods and groups, as the templates place them."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping

from b24_codegen.annotations import decoded, result_annotation, sent_annotation
from b24_codegen.model import Paging, Type
from b24_codegen.module import Module, Target, docstring, filled, quoted, sentence
from b24_codegen.names import argument, camel
from b24_codegen.records import meaning
from b24_codegen.tree import Node, Operation, Record
from b24_codegen.views import ChildView, GroupView, MethodView

_SENDERS = {"Y/N": "yes_no", "1/0": "one_zero", "epoch": "epoch"}

# What the variable of a wrapper may be called, where arguments have a name themselves; none can have the last one.
_LOCALS = ("params", "sent", "_params")


def _method_view(module: Module, operation: Operation, name: str) -> MethodView:
    spec = operation.spec
    v3 = spec.api == "v3"
    attrs = {field.name: field.attr or argument(field.name) for field in spec.params}
    arguments, params = [], {}
    for field_ in spec.params:
        attr = attrs[field_.name]
        annotation = sent_annotation(module, field_, operation.links, v3=v3)
        arguments.append(f"{attr}: {annotation}{' = None' if field_.type.optional else ''}")
        helper = _SENDERS.get(field_.sent)
        params[field_.name] = f"{module.use(helper)}({attr})" if helper else attr
    result, links = operation.result()
    if spec.paging:
        returns = f"{module.use('Pages')}[{result_annotation(module, result.args[0], links)}]"
        expected = decoded(module, result, links)
    else:
        returns, expected = _returned(module, result, links)
    local = next(name for name in _LOCALS if name not in attrs.values())
    call = [f'"{spec.name}"', local if params else "{}", expected, *_call_flags(module, operation)]
    return MethodView(
        name=name,
        head="def" if spec.paging else "async def",
        signature=", ".join(["self", *(["*", *arguments] if arguments else [])]),
        returns=returns,
        doc=_method_doc(operation),
        deprecated=_decorator(module, operation),
        params=f"{{{', '.join(f'{quoted(name)}: {value}' for name, value in params.items())}}}" if params else "",
        local=local,
        sends="self._pages" if spec.paging else "await self._send",
        call=f"{module.use('Call')}({', '.join(call)})",
        template=f"overrides/{'v3/' if v3 else ''}{spec.name}.jinja",
    )


def _returned(module: Module, type_: Type, links: Mapping[str, Record]) -> tuple[str, str]:
    """The annotation of a wrapper's result, and the type the call asks the decoder for.

    Lists and maps are announced as `Sequence` and `Mapping`, for a method named `list` gets in the way of `list[...]`.
    """
    plain = decoded(module, type_, links)
    if plain == "Any":
        return "Any", module.use("Raw")
    if plain == "None":
        return "None", module.use("Nothing")
    announced = plain
    if type_.kind == "list":
        announced = f"{module.use('Sequence')}{plain.removeprefix('list')}"
    elif type_.kind == "map":
        announced = f"{module.use('Mapping')}{plain.removeprefix('dict')}"
    if type_.optional:
        return f"{announced} | None", f"{module.use('nullable')}({plain})"
    return announced, plain


def _call_flags(module: Module, operation: Operation) -> list[str]:
    spec = operation.spec
    flags = [f"unwrap={quoted(spec.unwrap)}"] if spec.unwrap else []
    if spec.paging:
        flags.append(f"paging={_paging(module, spec.paging)}")
    flags += ["v3=True"] if spec.api == "v3" else []
    flags += ["safe=True"] if spec.safe else []
    flags += ["positional=True"] if spec.positional else []
    flags += [] if spec.batchable else ["batchable=False"]
    return flags


def _paging(module: Module, paging: Paging) -> str:
    name = module.use(camel(paging.style))
    return f"{name}({', '.join(f'{key}={quoted(value)}' for key, value in paging.options.items())})"


def _decorator(module: Module, operation: Operation) -> str:
    """For editors and type checkers: at run time the method works as ever, so no warning is in anybody's way."""
    if not operation.spec.deprecated:
        return ""
    return f"@{module.use('deprecated')}({quoted(_successor(operation))}, category=None)"


def _successor(operation: Operation) -> str:
    deprecated = operation.spec.deprecated
    return f"use {' or '.join(deprecated)}" if isinstance(deprecated, tuple) else "no successor"


def _method_doc(operation: Operation) -> str:
    """Summary, details, what is worth knowing of each argument, then the facts."""
    spec = operation.spec
    names = {field.name: field.attr or argument(field.name) for field in spec.params}

    def told(text: str) -> str:
        """`text` with the names that the caller uses."""
        return re.sub(r"`([^`\s]+)`", lambda found: f"`{names.get(found[1], found[1])}`", text)

    blocks = [filled(sentence(spec.summary), 8, first=3), filled(told(spec.details), 8)]
    arguments = {names[field.name]: told(meaning(field)) for field in spec.params}
    errors = {f"`{code}`" if code else "No code": told(sentence(text)) for code, text in spec.errors.items()}
    for title, entries in {"Args": arguments, "Errors": errors}.items():
        lines = [filled(f"{name}: {text}", 12, hanging=4) for name, text in entries.items() if text]
        blocks.append(f"{title}:\n{textwrap.indent(chr(10).join(lines), '    ')}" if lines else "")
    facts = [f"Scope: {' or '.join(operation.scope) or 'none'}."]
    facts += [f"Permission: {spec.permission.rstrip('.')}."] if spec.permission else []
    rows = [filled(" ".join(facts), 8)]
    rows += [f"Deprecated: {_successor(operation)}."] if spec.deprecated else []
    rows += [f"Docs: {operation.docs}"] if operation.docs else []
    return docstring("\n\n".join(filter(None, [*blocks, "\n".join(rows)])))


def group_view(module: Module, node: Node, target: Target, doc: str) -> GroupView:
    over = target.overlay and node.bundled
    children, methods = [], []
    # A group that the bundled package lacks has all of its methods here.
    if node.method and (wanted(target, node.method) or not over):
        methods.append(_method_view(module, node.method, "__call__"))
    for child in sorted(node.children.values(), key=lambda item: item.name):
        if child.children:
            if is_wanted(target, child):
                source = "" if child.module == module.name else child.module
                children.append(child_view(module, child, source, f"`{wire_prefix(child)}.*`"))
        elif child.method and wanted(target, child.method):
            methods.append(_method_view(module, child.method, child.name))
    base = module.bundled(node.module, node.class_name) if over else module.use("Group")
    return GroupView(node.class_name, base, docstring(filled(doc, 4, first=6)), tuple(children), tuple(methods))


def child_view(module: Module, child: Node, source: str, doc: str) -> ChildView:
    module.use("cached_property")
    if source:
        source = module.relative(source)
        module.use("TYPE_CHECKING")
        module.typing_only.setdefault(source, set()).add(child.class_name)
    return ChildView(child.name, child.class_name, docstring(filled(doc, 8, first=6)), source)


def wanted(target: Target, operation: Operation) -> bool:
    return operation.changed or not target.overlay


def is_wanted(target: Target, node: Node) -> bool:
    """Whether anything of a group is generated."""
    return any(wanted(target, operation) for operation in node.operations())


def wire_prefix(node: Node) -> str:
    """The wire name of a group or a method of one word, read off one of its methods."""
    operation, depth = next(_below(node, 0))
    wires = operation.spec.name.split(".")
    return ".".join(wires[: len(wires) - depth])


def _below(node: Node, depth: int) -> Iterator[tuple[Operation, int]]:
    """The methods of a group, each with how far below it is."""
    if node.method:
        yield node.method, depth
    for child in node.children.values():
        yield from _below(child, depth + 1)

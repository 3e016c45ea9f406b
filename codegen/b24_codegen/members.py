"""Records, input forms, methods and groups, as the templates place them."""

from __future__ import annotations

import keyword
import textwrap
from collections.abc import Mapping

from attrs import NOTHING

from b24_codegen.annotations import result_annotation, sent_annotation
from b24_codegen.model import Field, Paging, Type
from b24_codegen.module import Module, Target, plain_text, quoted, wrapped
from b24_codegen.names import argument, attribute, camel
from b24_codegen.tree import Node, Operation, Record
from b24_codegen.views import ChildView, FieldView, GroupView, InputView, MethodView, RecordView

_SENDERS = {"Y/N": "yes_no", "1/0": "one_zero", "epoch": "epoch"}


def record_view(module: Module, record: Record) -> RecordView:
    fields = _changed_fields(record) if module.target.overlay else record.fields
    views = []
    for field_ in fields:
        if field_.write_only:
            continue
        name = field_.attr or attribute(field_.name)
        partial = record.partial and not field_.type.optional
        annotation = result_annotation(module, field_.type, record.links)
        optional = partial or field_.type.optional
        if partial and annotation != "Any":
            annotation += " | None"
        if name != field_.name:
            annotation = f"{module.use('Annotated')}[{annotation}, {module.use('wire')}({quoted(field_.name)})]"
        if field_.secret:
            default = f" = {module.use('field')}({'default=None, ' if optional else ''}repr=False)"
        else:
            default = " = None" if optional else ""
        views.append(FieldView(name, annotation, default, wrapped(_meaning(field_), 4)))
    module.use("frozen")
    flags = (f"__open__: {module.use('ClassVar')}[bool] = True",) if record.open else ()
    return RecordView(record.name, _base(module, record), wrapped(record.summary, 8), flags, tuple(views))


def _changed_fields(record: Record) -> tuple[Field, ...]:
    """Out of tree: all fields of a record of its own, or those whose type another change has touched."""
    if record.root > 0:
        return record.fields
    return tuple(field_ for field_ in record.fields if any(record.links[name].changed for name in field_.type.names()))


def _base(module: Module, record: Record, *, input_: bool = False) -> str:
    if module.target.overlay and record.root == 0:
        return module.bundled(record.module, f"{record.name}Input" if input_ else record.name)
    if record.base is None:
        return module.use("TypedDict" if input_ else "Record")
    if record.base.name == record.name:
        return module.bundled(record.base.module, f"{record.name}Input" if input_ else record.name)
    return module.of(record.base, input_=input_)


def input_view(module: Module, record: Record) -> InputView:
    fields = _changed_fields(record) if module.target.overlay else record.fields
    v3 = record.family.api == "v3"
    views = []
    for field_ in fields:
        if field_.read_only:
            continue
        annotation = sent_annotation(module, field_, record.links, v3=v3, nested=True)
        if not (field_.type.optional or record.partial):
            annotation = f"{module.use('Required')}[{annotation}]"
        views.append(FieldView(field_.name, annotation, doc=wrapped(_meaning(field_), 4)))
    plain = all(view.name.isidentifier() and not keyword.iskeyword(view.name) for view in views)
    doc = wrapped(f"{record.summary} What may be sent, by wire names.", 8)
    base = _base(module, record, input_=True)
    if base == "TypedDict" and plain:
        return InputView(f"{record.name}Input", base, doc, "", tuple(views), "input.jinja")
    if plain:
        return InputView(f"{record.name}Input", base, doc, "", tuple(views), "input.jinja")
    fields_doc = "".join(f"\n\n{view.name}: {view.doc}" for view in views if view.doc)
    return InputView(f"{record.name}Input", base, doc, fields_doc, tuple(views), "input_functional.jinja")


def _meaning(field_: Field) -> str:
    """The doc of a field: what it means, the values it takes, what stands when it is not sent."""
    parts = [field_.doc] if field_.doc else []
    if field_.enum:
        words = [f"`{value}`: {meaning}" if meaning else f"`{value}`" for value, meaning in field_.enum.items()]
        parts.append(f"One of {', '.join(words)}.")
    if field_.default is not NOTHING:
        parts.append(f"Default: `{field_.default}`.")
    return " ".join(parts)


# -- methods and groups ------------------------------------------------------------------------------------------------


def _method_view(module: Module, operation: Operation, name: str) -> MethodView:
    spec = operation.spec
    v3 = spec.api == "v3"
    arguments, params = [], {}
    for field_ in spec.params:
        attr = field_.attr or argument(field_.name)
        annotation = sent_annotation(module, field_, operation.links, v3=v3)
        arguments.append(f"{attr}: {annotation}{' = None' if field_.type.optional else ''}")
        helper = _SENDERS.get(field_.sent)
        params[field_.name] = f"{module.use(helper)}({attr})" if helper else attr
    result, links = operation.result()
    if spec.paging:
        returns, expected = (
            f"{module.use('Pages')}[{result_annotation(module, result.args[0], links)}]",
            result_annotation(module, result, links),
        )
    else:
        returns, expected = _returned(module, result, links)
    # An argument may be called params itself.
    local = "sent" if "params" in params.values() else "params"
    call = [f'"{spec.name}"', local if params else "{}", expected, *_call_flags(module, operation)]
    return MethodView(
        name=name,
        head="def" if spec.paging else "async def",
        signature=", ".join(["self", *(["*", *arguments] if arguments else [])]),
        returns=returns,
        doc=_method_doc(operation),
        deprecated=quoted(_successor(operation)) if spec.deprecated and module.use("deprecated") else "",
        params=", ".join(f"{quoted(name)}: {value}" for name, value in params.items()).join("{}") if params else "",
        local=local,
        sends="self._pages" if spec.paging else "await self._send",
        call=f"{module.use('Call')}({', '.join(call)})",
        template=f"overrides/{'v3/' if v3 else ''}{spec.name}.jinja",
    )


def _returned(module: Module, type_: Type, links: Mapping[str, Record]) -> tuple[str, str]:
    """The annotation of a wrapper's result, and the type the call asks the decoder for.

    Lists and maps are announced as `Sequence` and `Mapping`: a package laid over this one may then return rows of a
    narrower type, and a method named `list` does not get in the way.
    """
    plain = result_annotation(module, Type(type_.kind, type_.name, type_.args), links)
    match type_.kind:
        case "list":
            announced = f"{module.use('Sequence')}{plain.removeprefix('list')}"
        case "map":
            announced = f"{module.use('Mapping')}{plain.removeprefix('dict')}"
        case _:
            announced = plain
    if plain == "Any":
        return "Any", module.use("Raw")
    if plain == "None":
        return "None", module.use("Nothing")
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


def _successor(operation: Operation) -> str:
    deprecated = operation.spec.deprecated
    return f"use {' or '.join(deprecated)}" if isinstance(deprecated, tuple) else "no successor"


def _method_doc(operation: Operation) -> str:
    """Summary, details, what is worth knowing of each argument, then the facts."""
    spec = operation.spec
    blocks = [wrapped(spec.summary, 11)]
    if spec.details:
        blocks.append(wrapped(spec.details, 8))
    told = [
        wrapped(f"{field_.attr or argument(field_.name)}: {meaning}", 12, hanging=4)
        for field_ in spec.params
        if (meaning := _meaning(field_))
    ]
    if told:
        blocks.append("Args:\n" + textwrap.indent("\n".join(told), "    "))
    if spec.errors:
        lines = [wrapped(f"`{code}`: {meaning}", 12, hanging=4) for code, meaning in spec.errors.items()]
        blocks.append("Errors:\n" + textwrap.indent("\n".join(lines), "    "))
    facts = [f"Scope: {' or '.join(operation.scope) or 'none'}."]
    if spec.permission:
        facts.append(f"Permission: {spec.permission.rstrip('.')}.")
    lines = [wrapped(" ".join(facts), 8)]
    if spec.deprecated:
        lines.append(wrapped(f"Deprecated: {_successor(operation)}.", 8))
    if operation.docs:
        lines.append(f"Docs: {operation.docs}")
    blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n" + " " * 8


def group_view(module: Module, node: Node, target: Target, doc: str, base: str) -> GroupView:
    children, methods = [], []
    if node.method and wanted(target, node.method):
        methods.append(_method_view(module, node.method, "__call__"))
    for child in sorted(node.children.values(), key=lambda item: item.name):
        if child.children:
            if any(wanted(target, operation) for operation in child.operations()):
                source = "" if child.module == module.name else child.module
                children.append(child_view(module, child, source, f"`{wire_prefix(child)}.*`"))
        elif child.method and wanted(target, child.method):
            methods.append(_method_view(module, child.method, child.name))
    return GroupView(node.class_name, base, plain_text(doc), tuple(children), tuple(methods))


def child_view(module: Module, child: Node, source: str, doc: str) -> ChildView:
    module.use("cached_property")
    if source:
        source = module.relative(source)
        module.use("TYPE_CHECKING")
        module.typing_only.setdefault(source, set()).add(child.class_name)
    return ChildView(child.name, child.class_name, doc, source)


def wanted(target: Target, operation: Operation) -> bool:
    return operation.changed or not target.overlay


def wire_prefix(node: Node) -> str:
    """The wire name of a group, read off one of its methods."""
    operation = next(node.operations())
    depth = _depth(node, operation)
    return ".".join(operation.spec.name.split(".")[:depth])


def _depth(node: Node, operation: Operation) -> int:
    below, current = 0, node
    while current.method is not operation:
        current = next(child for child in current.children.values() if operation in child.operations())
        below += 1
    return len(operation.spec.name.split(".")) - below


# -- modules -----------------------------------------------------------------------------------------------------------

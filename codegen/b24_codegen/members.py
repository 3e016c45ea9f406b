"""Records, input forms, methods and groups, as the templates place them."""

from __future__ import annotations

import keyword
import re
import textwrap
from collections.abc import Iterator, Mapping

from attrs import NOTHING, evolve

from b24_codegen.annotations import decoded, result_annotation, sent_annotation
from b24_codegen.model import Field, Paging, Type
from b24_codegen.module import Module, Target, class_name, docstring, filled, quoted, sentence
from b24_codegen.names import argument, attribute, camel
from b24_codegen.tree import Node, Operation, Record, Use, bases
from b24_codegen.views import ChildView, FieldView, GroupView, InputView, MethodView, RecordView

_SENDERS = {"Y/N": "yes_no", "1/0": "one_zero", "epoch": "epoch"}
_FLAGS = {"Y/N": ("N", "Y"), "1/0": (0, 1)}


# -- records and input forms -------------------------------------------------------------------------------------------

Members = list[tuple[Record, Field]]
"""Fields, each with the record that says it."""


def record_view(module: Module, record: Record) -> RecordView:
    members, base = _own(record, "as_result", module.target)
    inherited = base.members() if base else {}
    views = []
    for owner, field in members:
        if field.write_only:
            continue
        name = field.attr or attribute(field.name)
        optional = _is_optional(owner, field)
        annotation = result_annotation(module, evolve(field.type, optional=optional), owner.links)
        if name != field.name:
            annotation = f"{module.use('Annotated')}[{annotation}, {module.use('wire')}({quoted(field.name)})]"
        # Type checkers want a field that has a default in the base to say so if it has none here.
        loses_default = not optional and field.name in inherited and _is_optional(*inherited[field.name])
        default = " = None" if optional else ""
        if field.secret or loses_default:
            said = [*(["default=None"] if optional else []), *(["repr=False"] if field.secret else [])]
            default = f" = {module.use('field')}({', '.join(said)})"
        meaning = filled(_meaning(field, use="as_result"), 4, first=6)
        views.append(FieldView(name, annotation, default, docstring(meaning) if meaning else ""))
    module.use("frozen")
    opens = record.is_open() and not (base and base.is_open())
    flags = (f"__open__: {module.use('ClassVar')}[bool] = True",) if opens else ()
    doc = docstring(filled(sentence(record.told()), 4, first=6))
    return RecordView(record.name, _base(module, record, base, "as_result"), doc, flags, tuple(views))


def input_view(module: Module, record: Record) -> InputView:
    members, base = _own(record, "as_input", module.target)
    members = [(owner, field) for owner, field in members if not field.read_only]
    inherited = base.members() if base else {}
    if not all(_is_key(field.name) for _, field in members) or any(field.name in inherited for _, field in members):
        # Neither the functional form nor a key that says something else can extend another form.
        members, base = [one for one in record.members().values() if not one[1].read_only], None
    functional = not all(_is_key(field.name) for _, field in members)
    views = []
    for owner, field in members:
        annotation = sent_annotation(module, field, owner.links, v3=record.family.api == "v3", nested=True)
        if not _is_optional(owner, field):
            annotation = f"{module.use('Required')}[{annotation}]"
        meaning = filled(_meaning(field, use="as_input"), 4, first=6)
        views.append(FieldView(field.name, annotation, doc=docstring(meaning) if meaning else ""))
    doc = filled(f"{sentence(record.told())} What may be sent, by wire names.", 4, first=6)
    if functional:
        told = [(field.name, _meaning(field, use="as_input")) for _, field in members]
        doc = "\n\n".join([doc, *(filled(f"{name}: {meaning}", 0) for name, meaning in told if meaning)])
    return InputView(
        name=f"{record.name}Input",
        base=_base(module, record, base, "as_input"),
        doc=docstring(doc),
        fields=tuple(views),
        template="input_functional.jinja" if functional else "input.jinja",
    )


def _own(record: Record, use: Use, target: Target) -> tuple[Members, Record | None]:
    """The fields that the class of a record says itself, and the record whose class it extends.

    Out of tree a class of a bundled name extends the bundled one, whose module stays as it is: all that later spec
    folders say of it, or of what it extends or holds, is said here.
    """
    layers: list[Record] = []
    base: Record | None = record
    while base and base.qualified == record.qualified:
        if target.overlay and base.root == 0 and use in base.bundled_uses:
            touched = {name: one for below in reversed(bases(base)) for name, one in _touched(below).items()}
            above = {field.name: (layer, field) for layer in reversed(layers) for field in layer.fields}
            return list({**touched, **above}.values()), base
        layers.append(base)
        base = base.base
    return list({field.name: (layer, field) for layer in reversed(layers) for field in layer.fields}.values()), base


def _touched(record: Record) -> dict[str, tuple[Record, Field]]:
    """What later spec folders changed of the fields of a record that a bundled class has or inherits."""
    return {
        field.name: (record, field)
        for field in record.fields
        if record.root > 0 or any(record.links[name].changed for name in field.type.names())
    }


def _base(module: Module, record: Record, base: Record | None, use: Use) -> str:
    input_ = use == "as_input"
    if base is None:
        return module.use("TypedDict" if input_ else "Record")
    if base.qualified == record.qualified:
        return module.bundled(base.module, class_name(base, input_=input_))
    return module.of(base, input_=input_)


def _is_optional(owner: Record, field: Field) -> bool:
    return owner.partial or field.type.optional


def _is_key(name: str) -> bool:
    """Whether the class form of a `TypedDict` can have such a key."""
    return name.isidentifier() and not keyword.iskeyword(name)


def _meaning(field: Field, use: Use | None = None) -> str:
    """The doc of an argument, or of a field in its `use`: what it means, its values, what stands if it is not sent."""
    parts = [sentence(field.doc)]
    if field.enum:
        values = [
            f"`{value}` ({meaning.rstrip('.')})" if meaning else f"`{value}`" for value, meaning in field.enum.items()
        ]
        parts.append(f"One of {', '.join(values)}.")
    if use != "as_result" and field.default not in (NOTHING, None):
        flags = _FLAGS.get(field.sent) if use == "as_input" else None
        parts.append(f"Default: `{flags[field.default] if flags else field.default}`.")
    return " ".join(filter(None, parts))


# -- methods and groups ------------------------------------------------------------------------------------------------


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
    # An argument may be called so itself.
    local = next(name for name in ("params", "sent", "body") if name not in attrs.values())
    call = [f'"{spec.name}"', local if params else "{}", expected, *_call_flags(module, operation)]
    return MethodView(
        name=name,
        head="def" if spec.paging else "async def",
        signature=", ".join(["self", *(["*", *arguments] if arguments else [])]),
        returns=returns,
        doc=_method_doc(operation),
        deprecated=f"@{module.use('deprecated')}({quoted(_successor(operation))})" if spec.deprecated else "",
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
    arguments = {names[field.name]: told(_meaning(field)) for field in spec.params}
    errors = {f"`{code}`" if code else "No code": told(sentence(meaning)) for code, meaning in spec.errors.items()}
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

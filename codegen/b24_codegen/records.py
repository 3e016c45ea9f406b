"""Records and input forms, as the templates place them."""

from __future__ import annotations

import keyword

from attrs import NOTHING, evolve

from b24_codegen.annotations import result_annotation, sent_annotation
from b24_codegen.model import Field
from b24_codegen.module import Module, Target, class_name, docstring, filled, quoted, sentence
from b24_codegen.names import attribute
from b24_codegen.tree import Record, Use, bases
from b24_codegen.views import FieldView, InputView, RecordView

_FLAGS = {"Y/N": ("N", "Y"), "1/0": (0, 1)}

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
        told = filled(meaning(field, use="as_result"), 4, first=6)
        views.append(FieldView(name, annotation, default, docstring(told) if told else ""))
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
        told = filled(meaning(field, use="as_input"), 4, first=6)
        views.append(FieldView(field.name, annotation, doc=docstring(told) if told else ""))
    doc = filled(f"{sentence(record.told())} What may be sent, by wire names.", 4, first=6)
    if functional:
        meanings = [(field.name, meaning(field, use="as_input")) for _, field in members]
        doc = "\n\n".join([doc, *(filled(f"{name}: {text}", 0) for name, text in meanings if text)])
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
            touched = {name: one for below in reversed(bases(base)) for name, one in _touched(below, use).items()}
            above = {field.name: (layer, field) for layer in reversed(layers) for field in layer.fields}
            return list({**touched, **above}.values()), base
        layers.append(base)
        base = base.base
    return list({field.name: (layer, field) for layer in reversed(layers) for field in layer.fields}.values()), base


def _touched(record: Record, use: Use) -> dict[str, tuple[Record, Field]]:
    """What later spec folders changed of the fields of a record that a bundled class has or inherits."""
    return {
        field.name: (record, field)
        for field in record.fields
        if record.root > 0 or any(use in record.links[name].changed for name in field.type.names())
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


def meaning(field: Field, use: Use | None = None) -> str:
    """The doc of an argument, or of a field in its `use`: what it means, its values, what stands if it is not sent."""
    parts = [sentence(field.doc)]
    if field.enum:
        values = [f"`{value}` ({text.rstrip('.')})" if text else f"`{value}`" for value, text in field.enum.items()]
        parts.append(f"One of {', '.join(values)}.")
    if use != "as_result" and field.default not in (NOTHING, None):
        flags = _FLAGS.get(field.sent) if use == "as_input" else None
        parts.append(f"Default: `{flags[field.default] if flags else field.default}`.")
    return " ".join(filter(None, parts))

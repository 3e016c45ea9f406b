"""Decide every string of the generated code, so that the templates only place them."""

from __future__ import annotations

import keyword
import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import NOTHING, define, field, frozen

from b24_codegen.model import Field, Paging, Type
from b24_codegen.names import argument, attribute, camel
from b24_codegen.resolve import Node, Operation, Record, Tree, package

BUNDLED = "b24.api"
WIDTH = 120
_PLAIN = {"int": "int", "float": "float", "str": "str", "bool": "bool", "any": "Any", "none": "None", "base64": "str"}
_PLAIN |= {"date": "dt.date", "datetime": "dt.datetime", "decimal": "Decimal", "money": "Money"}
_SENT = {"decimal": "Decimal | float", "base64": "bytes", "file": "Upload", "select": "Sequence[str]"}
_SENT |= {"order": "Mapping[str, str]", "filter": "Mapping[str, Any]"}
_SENDERS = {"Y/N": "yes_no", "1/0": "one_zero", "epoch": "epoch"}
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
class FieldView:
    name: str
    annotation: str
    default: str = ""
    doc: str = ""


@frozen
class RecordView:
    name: str
    base: str
    doc: str
    flags: tuple[str, ...]
    fields: tuple[FieldView, ...]


@frozen
class InputView:
    name: str
    base: str
    doc: str
    fields_doc: str
    fields: tuple[FieldView, ...]
    template: str


@frozen
class MethodView:
    name: str
    head: str
    signature: str
    returns: str
    doc: str
    deprecated: str
    params: str
    local: str
    sends: str
    call: str
    template: str


@frozen
class ChildView:
    name: str
    type: str
    doc: str
    source: str


@frozen
class GroupView:
    name: str
    base: str
    doc: str
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]


@frozen
class ModuleView:
    path: str
    banner: str
    doc: str
    imports: tuple[str, ...]
    typing_imports: str
    exports: str
    inputs: tuple[InputView, ...]
    records: tuple[RecordView, ...]
    groups: tuple[GroupView, ...]


@frozen
class Target:
    """What is rendered: the bundled API, or out of tree (`overlay`) only what a package changes in it."""

    overlay: bool = False
    command: str = "make generate"


@define
class _Module:
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
            doc=_text(self.doc),
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


def _text(text: str) -> str:
    """Text that can stand in a docstring."""
    plain = text.strip().replace("\\", "\\\\").replace('"""', "'''")
    return f"{plain} " if plain.endswith('"') else plain


def _wrapped(text: str, indent: int, hanging: int = 0) -> str:
    """`text` in lines that fit at `indent`; paragraphs stay apart."""
    return "\n".join(
        textwrap.fill(
            line, WIDTH - indent, subsequent_indent=" " * hanging, break_long_words=False, break_on_hyphens=False
        )
        for line in _text(text).split("\n")
    )


# -- types as annotations ----------------------------------------------------------------------------------------------


def _result(module: _Module, type_: Type, links: Mapping[str, Record]) -> str:
    """The annotation of a result or of a field of one."""
    match type_.kind:
        case "list":
            plain = f"list[{_result(module, type_.args[0], links)}]"
        case "map":
            plain = f"dict[{type_.args[0].name}, {_result(module, type_.args[1], links)}]"
        case "named":
            plain = module.of(links[type_.name])
        case _:
            plain = _scalar(module, _PLAIN[type_.name])
    return f"{plain} | None" if type_.optional and plain not in {"Any", "None"} else plain


def _scalar(module: _Module, annotation: str) -> str:
    for name in ("dt", "Decimal", "Money", "Any", "Mapping", "Sequence", "Upload"):
        if re.search(rf"\b{name}\b", annotation):
            module.use(name)
    return annotation


def _sent(module: _Module, field_: Field, links: Mapping[str, Record], *, v3: bool, nested: bool = False) -> str:
    """The annotation of an argument, or (nested) of a key of an input form, where everything is sent as given."""
    if nested and field_.sent == "Y/N":
        plain = f'{module.use("Literal")}["Y", "N"]'
    elif nested and field_.sent == "1/0":
        plain = f"{module.use('Literal')}[1, 0]"
    elif nested and field_.sent == "epoch":
        plain = "int"
    elif field_.enum and field_.type.kind == "list":
        plain = f"{module.use('Sequence')}[{_literal(module, field_.enum)}]"
    elif field_.enum and field_.type.name in {"int", "str", "float"}:
        plain = _literal(module, field_.enum)
    else:
        plain = _sent_type(module, field_.type, links, v3=v3)
    return f"{plain} | None" if field_.type.optional and plain != "Any" else plain


def _literal(module: _Module, values: Iterable[Any]) -> str:
    module.use("Literal")
    return f"Literal[{', '.join(_quoted(value) for value in values)}]"


def _quoted(value: Any) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"' if isinstance(value, str) else repr(value)


def _sent_type(module: _Module, type_: Type, links: Mapping[str, Record], *, v3: bool) -> str:
    match type_.kind:
        case "list":
            return f"{module.use('Sequence')}[{_sent_item(module, type_.args[0], links, v3=v3)}]"
        case "map":
            return f"{module.use('Mapping')}[{type_.args[0].name}, {_sent_item(module, type_.args[1], links, v3=v3)}]"
        case "union":
            return " | ".join(_sent_type(module, member, links, v3=v3) for member in type_.args)
        case "named":
            record = links[type_.name]
            name = module.of(record, input_=True)
            return f"{name} | {_scalar(module, 'Mapping[str, Any]')}" if record.is_open() else name
        case _:
            if v3 and type_.name == "filter":
                return _scalar(module, "Sequence[Any]")
            return _scalar(module, _SENT.get(type_.name, _PLAIN.get(type_.name, "")))


def _sent_item(module: _Module, type_: Type, links: Mapping[str, Record], *, v3: bool) -> str:
    plain = _sent_type(module, type_, links, v3=v3)
    return f"{plain} | None" if type_.optional and plain != "Any" else plain


# -- records and input forms -------------------------------------------------------------------------------------------


def _record_view(module: _Module, record: Record) -> RecordView:
    fields = _changed_fields(record) if module.target.overlay else record.fields
    views = []
    for field_ in fields:
        if field_.write_only:
            continue
        name = field_.attr or attribute(field_.name)
        partial = record.partial and not field_.type.optional
        annotation = _result(module, field_.type, record.links)
        optional = partial or field_.type.optional
        if partial and annotation != "Any":
            annotation += " | None"
        if name != field_.name:
            annotation = f"{module.use('Annotated')}[{annotation}, {module.use('wire')}({_quoted(field_.name)})]"
        if field_.secret:
            default = f" = {module.use('field')}({'default=None, ' if optional else ''}repr=False)"
        else:
            default = " = None" if optional else ""
        views.append(FieldView(name, annotation, default, _wrapped(_meaning(field_), 4)))
    module.use("frozen")
    flags = (f"__open__: {module.use('ClassVar')}[bool] = True",) if record.open else ()
    return RecordView(record.name, _base(module, record), _wrapped(record.summary, 8), flags, tuple(views))


def _changed_fields(record: Record) -> tuple[Field, ...]:
    """Out of tree: all fields of a record of its own, or those whose type another change has touched."""
    if record.root > 0:
        return record.fields
    return tuple(field_ for field_ in record.fields if any(record.links[name].changed for name in field_.type.names()))


def _base(module: _Module, record: Record, *, input_: bool = False) -> str:
    if module.target.overlay and record.root == 0:
        return module.bundled(record.module, f"{record.name}Input" if input_ else record.name)
    if record.base is None:
        return module.use("TypedDict" if input_ else "Record")
    if record.base.name == record.name:
        return module.bundled(record.base.module, f"{record.name}Input" if input_ else record.name)
    return module.of(record.base, input_=input_)


def _input_view(module: _Module, record: Record) -> InputView:
    fields = _changed_fields(record) if module.target.overlay else record.fields
    v3 = record.family.api == "v3"
    views = []
    for field_ in fields:
        if field_.read_only:
            continue
        annotation = _sent(module, field_, record.links, v3=v3, nested=True)
        if not (field_.type.optional or record.partial):
            annotation = f"{module.use('Required')}[{annotation}]"
        views.append(FieldView(field_.name, annotation, doc=_wrapped(_meaning(field_), 4)))
    plain = all(view.name.isidentifier() and not keyword.iskeyword(view.name) for view in views)
    doc = _wrapped(f"{record.summary} What may be sent, by wire names.", 8)
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


def _method_view(module: _Module, operation: Operation, name: str) -> MethodView:
    spec = operation.spec
    v3 = spec.api == "v3"
    arguments, params = [], {}
    for field_ in spec.params:
        attr = field_.attr or argument(field_.name)
        annotation = _sent(module, field_, operation.links, v3=v3)
        arguments.append(f"{attr}: {annotation}{' = None' if field_.type.optional else ''}")
        helper = _SENDERS.get(field_.sent)
        params[field_.name] = f"{module.use(helper)}({attr})" if helper else attr
    result, links = operation.result()
    if spec.paging:
        returns, expected = (
            f"{module.use('Pages')}[{_result(module, result.args[0], links)}]",
            _result(module, result, links),
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
        deprecated=_quoted(_successor(operation)) if spec.deprecated and module.use("deprecated") else "",
        params=", ".join(f"{_quoted(name)}: {value}" for name, value in params.items()).join("{}") if params else "",
        local=local,
        sends="self._pages" if spec.paging else "await self._send",
        call=f"{module.use('Call')}({', '.join(call)})",
        template=f"overrides/{'v3/' if v3 else ''}{spec.name}.jinja",
    )


def _returned(module: _Module, type_: Type, links: Mapping[str, Record]) -> tuple[str, str]:
    """The annotation of a wrapper's result, and the type the call asks the decoder for.

    Lists and maps are announced as `Sequence` and `Mapping`: a package laid over this one may then return rows of a
    narrower type, and a method named `list` does not get in the way.
    """
    plain = _result(module, Type(type_.kind, type_.name, type_.args), links)
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


def _call_flags(module: _Module, operation: Operation) -> list[str]:
    spec = operation.spec
    path = ".".join(spec.unwrap.split(".")[1:])
    flags = [f'unwrap="{path}"'] if path else []
    if spec.paging:
        flags.append(f"paging={_paging(module, spec.paging)}")
    flags += ["v3=True"] if spec.api == "v3" else []
    flags += ["safe=True"] if spec.safe else []
    flags += ["positional=True"] if spec.positional else []
    flags += [] if spec.batchable else ["batchable=False"]
    return flags


def _paging(module: _Module, paging: Paging) -> str:
    name = module.use(camel(paging.style))
    return f"{name}({', '.join(f'{key}={_quoted(value)}' for key, value in paging.options.items())})"


def _successor(operation: Operation) -> str:
    deprecated = operation.spec.deprecated
    return f"use {' or '.join(deprecated)}" if isinstance(deprecated, tuple) else "no successor"


def _method_doc(operation: Operation) -> str:
    """Summary, details, what is worth knowing of each argument, then the facts."""
    spec = operation.spec
    blocks = [_wrapped(spec.summary, 11)]
    if spec.details:
        blocks.append(_wrapped(spec.details, 8))
    told = [
        _wrapped(f"{field_.attr or argument(field_.name)}: {meaning}", 12, hanging=4)
        for field_ in spec.params
        if (meaning := _meaning(field_))
    ]
    if told:
        blocks.append("Args:\n" + textwrap.indent("\n".join(told), "    "))
    if spec.errors:
        lines = [_wrapped(f"`{code}`: {meaning}", 12, hanging=4) for code, meaning in spec.errors.items()]
        blocks.append("Errors:\n" + textwrap.indent("\n".join(lines), "    "))
    facts = [f"Scope: {' or '.join(operation.scope) or 'none'}."]
    if spec.permission:
        facts.append(f"Permission: {spec.permission.rstrip('.')}.")
    lines = [_wrapped(" ".join(facts), 8)]
    if spec.deprecated:
        lines.append(_wrapped(f"Deprecated: {_successor(operation)}.", 8))
    if operation.docs:
        lines.append(f"Docs: {operation.docs}")
    blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n" + " " * 8


def _group_view(module: _Module, node: Node, target: Target, doc: str, base: str) -> GroupView:
    children, methods = [], []
    if node.method and _wanted(target, node.method):
        methods.append(_method_view(module, node.method, "__call__"))
    for child in sorted(node.children.values(), key=lambda item: item.name):
        if child.children:
            if any(_wanted(target, operation) for operation in child.operations()):
                source = "" if child.module == module.name else child.module
                children.append(_child(module, child, source, f"`{_prefix(child)}.*`"))
        elif child.method and _wanted(target, child.method):
            methods.append(_method_view(module, child.method, child.name))
    return GroupView(node.class_name, base, _text(doc), tuple(children), tuple(methods))


def _child(module: _Module, child: Node, source: str, doc: str) -> ChildView:
    module.use("cached_property")
    if source:
        source = module.relative(source)
        module.use("TYPE_CHECKING")
        module.typing_only.setdefault(source, set()).add(child.class_name)
    return ChildView(child.name, child.class_name, doc, source)


def _wanted(target: Target, operation: Operation) -> bool:
    return operation.changed or not target.overlay


def _prefix(node: Node) -> str:
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


def modules(tree: Tree, target: Target) -> list[ModuleView]:
    """Every module of the package that is generated, root first."""
    made: dict[str, _Module] = {}

    def module(name: str, *, is_package: bool = False) -> _Module:
        if name not in made:
            made[name] = _Module(name, target, is_package=is_package)
        return made[name]

    _add_families(tree, target, module)
    _add_records(tree, target, module)
    _add_root(tree, target, module)
    return [item.view() for item in made.values()]


def _bundled_base(module: _Module, node: Node, target: Target) -> str:
    """`Group`, or out of tree the bundled class of that name."""
    if target.overlay and any(operation.spec.root == 0 for operation in node.operations()):
        return module.bundled(node.module, node.class_name)
    return module.use("Group")


def _add_families(tree: Tree, target: Target, module: Any) -> None:
    for (api, _), node in sorted(tree.families.items()):
        if not any(_wanted(target, operation) for operation in node.operations()):
            continue
        family = next(node.operations()).family
        own = module(package(family), is_package=True)
        own.source = f"specs/{'v3/' if api == 'v3' else ''}{family.name}{'/' if node.children else '.yaml'}"
        summary = family.summary or (node.method.spec.summary if node.method else "")
        own.doc = f"`{_prefix(node)}{'.*' if node.children else ''}`: {summary}"
        own.groups.append(_group_view(own, node, target, own.doc, _bundled_base(own, node, target)))
        for child in sorted(node.children.values(), key=lambda item: item.name):
            if child.children and any(_wanted(target, operation) for operation in child.operations()):
                noun = module(child.module)
                noun.source, noun.doc = own.source, f"`{_prefix(child)}.*`"
                _add_groups(noun, child, target)


def _add_groups(module: _Module, node: Node, target: Target) -> None:
    """The group of `node` and, before it, those of its subgroups."""
    for child in sorted(node.children.values(), key=lambda item: item.name):
        if child.children and any(_wanted(target, operation) for operation in child.operations()):
            _add_groups(module, child, target)
    base = _bundled_base(module, node, target)
    module.groups.append(_group_view(module, node, target, f"`{_prefix(node)}.*`", base))


def _add_records(tree: Tree, target: Target, module: Any) -> None:
    wanted = [record for record in tree.records if record.changed or not target.overlay]
    for record in _by_need(wanted):
        home = module(record.module)
        if not home.source:
            home.source = "specs/" + record.file.split("specs/", 1)[-1]
            home.doc = f"Types of `{record.family.name}.*`."
        if record.as_input:
            home.inputs.append(_input_view(home, record))
        if record.as_result:
            home.records.append(_record_view(home, record))


def _by_need(records: Iterable[Record]) -> list[Record]:
    """By name, but a base before what extends it."""
    done: list[Record] = []

    def add(record: Record, wanted: set[int]) -> None:
        if record in done or id(record) not in wanted:
            return
        if record.base is not None:
            add(record.base, wanted)
        done.append(record)

    every = sorted(records, key=lambda record: (record.name, record.root))
    wanted = {id(record) for record in every}
    for record in every:
        add(record, wanted)
    return done


def _add_root(tree: Tree, target: Target, module: Any) -> None:
    nodes = {
        api: [
            node
            for (family_api, _), node in sorted(tree.families.items())
            if family_api == api and any(_wanted(target, operation) for operation in node.operations())
        ]
        for api in ("v2", "v3")
    }
    root = module("", is_package=True)
    root.source, root.doc = "specs/", "The Bitrix24 REST API, a group for each family of methods."
    children = [_family_child(root, node) for node in nodes["v2"]]
    if nodes["v3"]:
        v3 = module("v3", is_package=True)
        v3.source, v3.doc = "specs/v3/", "REST 3.0, a group for each family of methods."
        base = v3.bundled("v3", "V3Group") if target.overlay else v3.use("Group")
        v3_children = tuple(_family_child(v3, node) for node in nodes["v3"])
        v3.groups.append(GroupView("V3Group", base, v3.doc, v3_children, ()))
        child = Node("v3", "v3", "V3Group", "v3")
        children.append(_child(root, child, "v3", v3.doc))
    if target.overlay:
        root.imports.setdefault("b24", set()).add("Bitrix24 as BundledBitrix24")
        root.doc = "`Bitrix24` with this package's own methods and fields."
        root.groups.append(GroupView("Bitrix24", "BundledBitrix24", root.doc, tuple(children), ()))
    else:
        root.groups.append(GroupView("Api", root.use("Group"), root.doc, tuple(children), ()))


def _family_child(module: _Module, node: Node) -> ChildView:
    family = next(node.operations()).family
    doc = family.summary or (node.method.spec.summary if node.method else f"`{family.name}.*`")
    return _child(module, node, node.module, _text(doc))

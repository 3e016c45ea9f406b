"""Which module holds what."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from b24_codegen.groups import child_view, group_view, is_wanted, wire_prefix
from b24_codegen.module import Module, Target, class_name, docstring
from b24_codegen.records import input_view, record_view
from b24_codegen.tree import Node, Record, Tree, package
from b24_codegen.views import ChildView, GroupView, ModuleView

Modules = Callable[..., Module]
"""The module of that name, made when it is first asked for."""


def modules(tree: Tree, target: Target) -> list[ModuleView]:
    """Every module of the package that is generated, root first."""
    made: dict[str, Module] = {}

    def module(name: str, *, is_package: bool = False) -> Module:
        if name not in made:
            made[name] = Module(name, target, is_package=is_package)
        return made[name]

    families = [node for _, node in sorted(tree.families.items()) if is_wanted(target, node)]
    for node in families:
        module(node.module, is_package=True)
    records = [record for record in tree.records if record.changed or not target.overlay]
    for record in records:
        own = module(record.module)
        own.bound[record.name] = record
        if record.as_input:
            own.bound[class_name(record, input_=True)] = record
    for node in families:
        _add_family(node, target, module)
    _add_records(records, target, module)
    _add_root(families, target, module)
    for name in list(made):
        _add_packages(name, module)
    return [item.view() for item in made.values()]


def _add_packages(name: str, module: Modules) -> None:
    """The packages around a module; some hold nothing but types that others need."""
    while name := name.rpartition(".")[0]:
        around = module(name, is_package=True)
        if not around.source:
            around.source, around.doc = f"specs/{name.replace('.', '/')}/", f"Types of `{name}.*`."


def _add_family(node: Node, target: Target, module: Modules) -> None:
    family = next(node.operations()).family
    own = module(node.module)
    own.source = f"specs/{'v3/' if family.api == 'v3' else ''}{family.name}{'/' if node.children else '.yaml'}"
    prefix = f"`{wire_prefix(node)}{'.*' if node.children else ''}`"
    summary = _summary(node)
    own.doc = summary if prefix in summary else f"{prefix}: {summary}"
    own.groups.append(group_view(own, node, target, own.doc))
    for child in sorted(node.children.values(), key=lambda item: item.name):
        if child.children and is_wanted(target, child):
            noun = module(child.module)
            noun.source, noun.doc = own.source, f"`{wire_prefix(child)}.*`"
            _add_groups(noun, child, target)


def _summary(node: Node) -> str:
    """What a family is about; a method of one word speaks for itself."""
    operation = next(node.operations())
    return operation.family.summary or operation.spec.summary


def _add_groups(module: Module, node: Node, target: Target) -> None:
    """The group of `node` and, before it, those of its subgroups."""
    for child in sorted(node.children.values(), key=lambda item: item.name):
        if child.children and is_wanted(target, child):
            _add_groups(module, child, target)
    module.groups.append(group_view(module, node, target, f"`{wire_prefix(node)}.*`"))


def _add_records(records: Iterable[Record], target: Target, module: Modules) -> None:
    for record in _by_need(records):
        home = module(record.module)
        if not home.source:
            # Whatever the folder of the specs is called: banners begin alike.
            home.source = "/".join(["specs", *record.file.split("/")[-len(package(record.family).split(".")) - 1 :]])
            home.doc = f"Types of `{record.family.name}.*`."
        if record.as_input and ("as_input" in record.changed or not target.overlay):
            home.inputs.append(input_view(home, record))
        if record.as_result and ("as_result" in record.changed or not target.overlay):
            home.records.append(record_view(home, record))


def _by_need(records: Iterable[Record]) -> list[Record]:
    """By name, but a base before what extends it."""
    every = sorted(records, key=lambda record: (record.name, record.root))
    waiting = set(every)
    ordered: list[Record] = []

    def add(record: Record | None) -> None:
        if record is not None and record in waiting:
            waiting.remove(record)
            add(record.base)
            ordered.append(record)

    for record in every:
        add(record)
    return ordered


def _add_root(families: Iterable[Node], target: Target, module: Modules) -> None:
    root = module("", is_package=True)
    root.source, root.doc = "specs/", "The Bitrix24 REST API, a group for each family of methods."
    nodes = {api: [node for node in families if next(node.operations()).spec.api == api] for api in ("v2", "v3")}
    children = [_family_child(root, node) for node in nodes["v2"]]
    if nodes["v3"]:
        v3 = module("v3", is_package=True)
        v3.source, v3.doc = "specs/v3/", "REST 3.0, a group for each family of methods."
        base = v3.bundled("v3", "V3Group") if target.overlay else v3.use("Group")
        v3_children = tuple(_family_child(v3, node) for node in nodes["v3"])
        v3.groups.append(GroupView("V3Group", base, docstring(v3.doc), v3_children, ()))
        children.append(child_view(root, Node("v3", "v3", "V3Group", "v3"), "v3", v3.doc))
    name, base = "Api", root.use("Group") if not target.overlay else ""
    if target.overlay:
        root.doc = "`Bitrix24` with this package's own methods and fields."
        name, base = "Bitrix24", "BundledBitrix24"
        root.imports.setdefault("b24", set()).add(f"{name} as {base}")
        root.use("ClassVar")
    root.groups.append(GroupView(name, base, docstring(root.doc), tuple(children), (), overlay=target.overlay))


def _family_child(module: Module, node: Node) -> ChildView:
    return child_view(module, node, node.module, _summary(node))

"""Which module holds what."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from b24_codegen.members import child_view, group_view, input_view, record_view, wanted, wire_prefix
from b24_codegen.module import Module, Target, plain_text
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

    _add_families(tree, target, module)
    _add_records(tree, target, module)
    _add_root(tree, target, module)
    return [item.view() for item in made.values()]


def _bundled_base(module: Module, node: Node, target: Target) -> str:
    """`Group`, or out of tree the bundled class of that name."""
    if target.overlay and any(operation.spec.root == 0 for operation in node.operations()):
        return module.bundled(node.module, node.class_name)
    return module.use("Group")


def _add_families(tree: Tree, target: Target, module: Modules) -> None:
    for (api, _), node in sorted(tree.families.items()):
        if not any(wanted(target, operation) for operation in node.operations()):
            continue
        family = next(node.operations()).family
        own = module(package(family), is_package=True)
        own.source = f"specs/{'v3/' if api == 'v3' else ''}{family.name}{'/' if node.children else '.yaml'}"
        summary = family.summary or (node.method.spec.summary if node.method else "")
        own.doc = f"`{wire_prefix(node)}{'.*' if node.children else ''}`: {summary}"
        own.groups.append(group_view(own, node, target, own.doc, _bundled_base(own, node, target)))
        for child in sorted(node.children.values(), key=lambda item: item.name):
            if child.children and any(wanted(target, operation) for operation in child.operations()):
                noun = module(child.module)
                noun.source, noun.doc = own.source, f"`{wire_prefix(child)}.*`"
                _add_groups(noun, child, target)


def _add_groups(module: Module, node: Node, target: Target) -> None:
    """The group of `node` and, before it, those of its subgroups."""
    for child in sorted(node.children.values(), key=lambda item: item.name):
        if child.children and any(wanted(target, operation) for operation in child.operations()):
            _add_groups(module, child, target)
    base = _bundled_base(module, node, target)
    module.groups.append(group_view(module, node, target, f"`{wire_prefix(node)}.*`", base))


def _add_records(tree: Tree, target: Target, module: Modules) -> None:
    wanted = [record for record in tree.records if record.changed or not target.overlay]
    for record in _by_need(wanted):
        home = module(record.module)
        if not home.source:
            home.source = "specs/" + record.file.split("specs/", 1)[-1]
            home.doc = f"Types of `{record.family.name}.*`."
        if record.as_input:
            home.inputs.append(input_view(home, record))
        if record.as_result:
            home.records.append(record_view(home, record))


def _by_need(records: Iterable[Record]) -> list[Record]:
    """By name, but a base before what extends it."""
    every = sorted(records, key=lambda record: (record.name, record.root))
    waiting = {id(record): record for record in every}
    ordered: list[Record] = []

    def add(record: Record | None) -> None:
        if record is not None and waiting.pop(id(record), None):
            add(record.base)
            ordered.append(record)

    for record in every:
        add(record)
    return ordered


def _add_root(tree: Tree, target: Target, module: Modules) -> None:
    nodes = {
        api: [
            node
            for (family_api, _), node in sorted(tree.families.items())
            if family_api == api and any(wanted(target, operation) for operation in node.operations())
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
        children.append(child_view(root, child, "v3", v3.doc))
    if target.overlay:
        root.imports.setdefault("b24", set()).add("Bitrix24 as BundledBitrix24")
        root.doc = "`Bitrix24` with this package's own methods and fields."
        root.groups.append(GroupView("Bitrix24", "BundledBitrix24", root.doc, tuple(children), ()))
    else:
        root.groups.append(GroupView("Api", root.use("Group"), root.doc, tuple(children), ()))


def _family_child(module: Module, node: Node) -> ChildView:
    family = next(node.operations()).family
    doc = family.summary or (node.method.spec.summary if node.method else f"`{family.name}.*`")
    return child_view(module, node, node.module, plain_text(doc))

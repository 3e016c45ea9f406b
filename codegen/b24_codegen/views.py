"""What the templates place: every string of the generated code, decided."""

from __future__ import annotations

from attrs import frozen


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
    overlay: bool = False


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

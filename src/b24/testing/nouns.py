"""Which methods of the catalogue belong together: `crm.deal.add`, `.get`, `.list` are about one kind of row.

Recognised from names and types, so a new spec needs nothing here. What names and types cannot tell stands in the tables
at the top.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import Any, Final, Literal

from attrs import field, frozen

from b24.catalogue import Api, Catalogue, FieldInfo, MethodInfo, TypeInfo
from b24.errors import ConfigError
from b24.php import is_integer
from b24.testing.filters import Column, Row
from b24.testing.values import EMPTY, Kind, Style, Writer, keep, kind_of, writer
from b24.testing.wire import Key, key_of

Role = Literal["add", "get", "update", "delete", "list", "fields", "tail", "aggregate"]

# The last part of a method's name, without capitals. A `get` that answers a list is one.
_ROLES: Final[Mapping[str, Role]] = {
    "add": "add",
    "get": "get",
    "update": "update",
    "delete": "delete",
    "list": "list",
    "getlist": "list",
    "fields": "fields",
    "getfields": "fields",
    "tail": "tail",
    "aggregate": "aggregate",
}

# What `crm.item.*` shows under these types are rows that have methods of their own.
ENTITY_TYPES: Final[Mapping[str, str]] = {
    "1": "crm.lead",
    "2": "crm.deal",
    "3": "crm.contact",
    "4": "crm.company",
    "7": "crm.quote",
}

# Names of `crm.item.*`, and of tasks of v3, for what the older methods call otherwise.
_SAME: Final[Mapping[str, str]] = {
    "created_by": "created_by_id",
    "updated_by": "modify_by_id",
    "moved_by": "moved_by_id",
    "creator_id": "created_by_id",
    "created_time": "date_create",
    "updated_time": "date_modify",
}


# Owners that methods do not demand, since there are two ways to name them.
_OWNERS: Final[Mapping[str, Sequence[str]]] = {
    "lists.element": ("IBLOCK_TYPE_ID", "IBLOCK_ID", "IBLOCK_CODE"),
    "lists.section": ("IBLOCK_TYPE_ID", "IBLOCK_ID", "IBLOCK_CODE"),
}

# Tasks of v3 have words where those of v2, of which they are the same rows, have numbers.
_WORDS: Final[Mapping[tuple[Api, str, str], Mapping[int, str]]] = {
    ("v3", "tasks.task", "priority"): {0: "low", 1: "average", 2: "high"},
    ("v3", "tasks.task", "status"): {
        2: "pending",
        3: "in_progress",
        4: "supposedly_completed",
        5: "completed",
        6: "deferred",
        7: "declined",
    },
}


@frozen
class Property:
    """A field of a row: its name on the wire, its key in the store, and how it is written."""

    name: str
    key: str
    kind: Kind
    write: Writer
    info: FieldInfo
    shown: Any = None
    """What an example has there."""

    words: Mapping[int, str] = field(factory=dict)
    """Words that stand for the numbers that are kept."""

    inner: frozenset[str] | None = None
    """The names that a relation of v3 has inside, None where that is not known."""

    def keep(self, value: Any) -> Any:
        """The value as it is kept."""
        for number, word in self.words.items():
            if value == word:
                return number
        return keep(self.kind, value)

    @property
    def multi(self) -> bool:
        """Whether lists leave it out unless it is asked for by name: phones, addresses and the like."""
        return "MultiField" in self.info.type


@frozen
class Noun:
    """A kind of row, and the methods that add, read, change and list it."""

    name: str
    api: Api
    style: Style
    type: TypeInfo
    id: Property
    properties: Sequence[Property] = field(repr=False)
    methods: Mapping[Role, MethodInfo] = field(repr=False)
    roles: Sequence[tuple[Role, MethodInfo]] = field(repr=False)
    """All of its methods; `methods` has one of each role."""

    owners: Sequence[str] = ()
    """Parameters that say whose rows are meant, `entityTypeId` for one: rows of another owner are others."""

    links: Sequence[str] = ()
    """The same where numbers tell all rows apart, whoever's they are, and only adding and listing say whose."""

    by_name: Mapping[str, Property] = field(repr=False, factory=dict)
    by_request_name: Mapping[str, Property] = field(repr=False, factory=dict)
    """By the names that filters and orders use: capitals in `tasks.task.list`, where rows have none."""

    keys: frozenset[str] = field(repr=False, default=frozenset())
    """The keys of all that is no custom field."""

    def table(self, params: Mapping[str, Any]) -> str:
        """The name of the table that a call is about."""
        owner = [str(params.get(name, "")) for name in self.owners]
        if self.name == "crm.item" and owner[0] in ENTITY_TYPES:
            return ENTITY_TYPES[owner[0]]
        return "/".join([self.name, *owner])

    def column(self, name: str) -> Column | None:
        """The column of a name as the rows of this noun have it, a custom field's included."""
        found = self.by_name.get(name)
        if found:
            return Column(found.key, found.kind)
        custom = self.custom_key(name)
        return Column(custom, "other") if custom else None

    def request_column(self, name: str) -> Column | None:
        """The same by the name that filters and orders use."""
        if name in self.links:
            return Column(f"@{name}", "other")
        found = self.by_request_name.get(name)
        return Column(found.key, found.kind) if found else self.column(name)

    def is_custom(self, key: str) -> bool:
        """Whether it is a custom field that has its value under this key; a noun of the same rows may keep others."""
        return _CUSTOM.match(key) is not None

    def custom_key(self, name: str) -> str | None:
        """The key under which the value of a custom field is kept; None if the name is not one of those."""
        if not self.type.open:
            return None
        return name if self.is_custom(name) else _stored_name(name)

    @property
    def numbers_values(self) -> bool:
        """Whether it shows values of custom fields by a number that each value has."""
        return self.name == "lists.element" or self.in_catalog

    @property
    def in_catalog(self) -> bool:
        """Whether its custom fields are properties of products, of which each value has a number and is shown so."""
        return self.name.startswith("catalog.")

    def value_ids(self, key: str, row: Row) -> list[tuple[str, Any]]:
        """The values of a custom field with their numbers."""
        value = row.get(key)
        values = value if isinstance(value, list) else [value]
        number = f"{row[self.id.key]}{key.removeprefix('PROPERTY_').removeprefix('property')}"
        return [(f"{number}{place}", one) for place, one in enumerate(values)]

    def custom_value(self, key: str, row: Row) -> Any:
        """The value of a custom field as it is shown: a property's with the number of the value."""
        value = row.get(key)
        if value is not None and self.name == "lists.element":
            return {id: str(one) for id, one in self.value_ids(key, row)} or []
        if value is not None and self.in_catalog:
            shown = [{"value": one, "valueId": id} for id, one in self.value_ids(key, row)]
            return shown if isinstance(value, list) else shown[0]
        return value

    def custom_name(self, key: str) -> str:
        """The name on the wire of a custom field."""
        return _shown_name(key) if self.style == "controller" else key


# -- custom fields -----------------------------------------------------------------------------------------------------

_CUSTOM: Final = re.compile(r"(UF_|PARENT_ID_|PROPERTY_)\w+|property\d+$")
_NUMBERED: Final = re.compile(r"UF_CRM_(\d+)_(\d+|[A-Z]+)")
_SHOWN_NUMBERED: Final = re.compile(r"ufCrm(\d+)(_\d+|[A-Z][a-z]*)")
_SHOWN: Final = re.compile(r"ufCrm_(\w+)")


def _shown_name(key: str) -> str:
    """A custom field's name as the newer methods of v2 derive it from the stored one."""
    if found := _NUMBERED.fullmatch(key):
        number, rest = found.groups()
        return f"ufCrm{number}_{rest}" if rest.isdigit() else f"ufCrm{number}{rest.capitalize()}"
    if key.startswith("UF_CRM_"):
        return f"ufCrm_{key.removeprefix('UF_CRM_')}"
    return f"parentId{key.removeprefix('PARENT_ID_')}" if key.startswith("PARENT_ID_") else key


def _stored_name(name: str) -> str | None:
    if found := _SHOWN_NUMBERED.fullmatch(name):
        number, rest = found.groups()
        return f"UF_CRM_{number}_{rest.lstrip('_').upper()}"
    if found := _SHOWN.fullmatch(name):
        return f"UF_CRM_{found[1]}"
    return f"PARENT_ID_{name.removeprefix('parentId')}" if re.fullmatch(r"parentId\d+", name) else None


# -- recognising -------------------------------------------------------------------------------------------------------


class Nouns:
    """The nouns of a catalogue: all that has rows, told apart by numbers. Each is made when it is first asked for."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._methods: dict[tuple[Api, str], list[str]] = defaultdict(list)
        self._nouns: dict[Key, tuple[Api, str]] = {}
        self._made: dict[tuple[Api, str], Noun | None] = {}
        for method, api in catalogue.names:
            name, _, verb = method.rpartition(".")
            if name and verb.lower() in _ROLES:
                self._methods[api, name].append(method)
                self._nouns[key_of(api, method)] = (api, name)

    def __iter__(self) -> Iterator[Noun]:
        return (noun for api, name in list(self._methods) if (noun := self.find(api, name)))

    def find(self, api: Api, name: str) -> Noun | None:
        """The noun of that name, if there is one."""
        if (api, name) not in self._made:
            self._made[api, name] = make_noun(self._catalogue, api, name, list(self._roles(api, name)))
        return self._made[api, name]

    def find_of(self, key: Key) -> tuple[Noun, Role, MethodInfo] | None:
        """The noun that a method is about, and what the method does to it."""
        noun = self.find(*self._nouns[key]) if key in self._nouns else None
        if noun is None:
            return None
        return next(((noun, role, info) for role, info in noun.roles if key_of(info.api, info.method) == key), None)

    def _roles(self, api: Api, name: str) -> Iterator[tuple[Role, MethodInfo]]:
        for method in self._methods.get((api, name), ()):
            info = self._catalogue.method(method, api)
            role = _ROLES[method.rpartition(".")[2].lower()]
            if not info.positional:
                yield "list" if role == "get" and _is_list(info.returns) else role, info


def _is_list(returns: str) -> bool:
    return returns.startswith("list[")


def _row_type(catalogue: Catalogue, methods: Mapping[Role, MethodInfo]) -> TypeInfo | None:
    reader = methods.get("get") or methods.get("list")
    if reader is None:
        return None
    name = reader.returns.removesuffix("?").removeprefix("list[").removesuffix("]").removesuffix("?")
    if "." not in name:
        return None  # a plain value; asking for it as a type would search for names that are near
    try:
        return catalogue.type(name)
    except ConfigError:
        return None


def make_noun(catalogue: Catalogue, api: Api, name: str, roles: Sequence[tuple[Role, MethodInfo]]) -> Noun | None:
    """The noun of these methods; None if no number tells its rows apart."""
    methods = dict(roles)
    type_info = _row_type(catalogue, methods)
    if type_info is None:
        return None
    fields = {info.name: info for info in _all_fields(catalogue, type_info)}
    owners, links = (list(_OWNERS[name]), []) if name in _OWNERS else _owners(methods)
    id_info = _id_field(fields, methods, {*owners, *links})
    if id_info is None or kind_of(id_info.type) != "int":
        return None
    style = _style(api, id_info)
    shown = _shown(methods)
    properties = [
        Property(
            info.name,
            _SAME.get(info.attr, info.attr),
            "int" if words else kind_of(info.type),
            _writer(catalogue, style, info, shown.get(info.name), words, partial=type_info.partial),
            info,
            shown.get(info.name),
            words,
            _inner(catalogue, info.type) if style == "v3" else None,
        )
        for info in fields.values()
        for words in [_WORDS.get((api, name, info.attr), {})]
    ]
    by_name = {one.name: one for one in properties}
    return Noun(
        name=name,
        api=api,
        style=style,
        type=type_info,
        id=by_name[id_info.name],
        properties=properties,
        methods=methods,
        roles=roles,
        owners=owners,
        links=links,
        by_name=by_name,
        keys=frozenset(one.key for one in properties),
        by_request_name=_request_names(properties, methods.get("list"), id_info),
    )


def _inner(catalogue: Catalogue, type_expression: str) -> frozenset[str] | None:
    """The names of the fields of a type; None if it is none, or one that takes others."""
    name = type_expression.removesuffix("?")
    if "." not in name or "[" in name:
        return None
    try:
        info = catalogue.type(name)
    except ConfigError:
        return None
    return None if info.open else frozenset(one.name for one in _all_fields(catalogue, info))


def _all_fields(catalogue: Catalogue, info: TypeInfo) -> Iterable[FieldInfo]:
    if info.extends:
        yield from _all_fields(catalogue, catalogue.type(info.extends))
    yield from info.fields


def fold(name: str) -> str:
    """The name without capitals and underscores, in which alone the API's spellings of it differ."""
    return name.replace("_", "").lower()


def _id_field(
    fields: Mapping[str, FieldInfo], methods: Mapping[Role, MethodInfo], owners: Set[str]
) -> FieldInfo | None:
    """The field that tells rows apart: the one that changing and deleting ask for."""
    names = {fold(name): info for name, info in fields.items()}
    for role in ("delete", "update", "get"):
        asked = [param for param in (methods[role].params if role in methods else ()) if param.name not in owners]
        numbers = [fold(one.name) for one in asked if one.required and kind_of(one.type) == "int"]
        if len(numbers) == 1 and numbers[0] in names:
            return names[numbers[0]]
    # `tasks.task.get` asks for `taskId` where rows have `id`.
    return names.get("id")


def _style(api: Api, id_info: FieldInfo) -> Style:
    if api == "v3":
        return "v3"
    return "classic" if id_info.name.isupper() else "controller"


def _shown(methods: Mapping[Role, MethodInfo]) -> dict[str, Any]:
    """The values of fields in the examples, which show how they are written."""
    shown: dict[str, Any] = {}
    for role in ("list", "get"):
        info = methods.get(role)
        for example in info.examples if info else ():
            found = dig(example.get("result"), (info.unwrap if info else "").split(".")[1:])
            for row in _rows(found):
                if isinstance(row, Mapping):
                    shown.update((name, value) for name, value in row.items() if value is not None and value != "")
    return shown


def _writer(
    catalogue: Catalogue, style: Style, info: FieldInfo, shown: Any, words: Mapping[int, str], *, partial: bool
) -> Writer:
    kind = kind_of(info.type)
    write = (lambda value: words.get(value, value)) if words else writer(style, kind, shown)
    if partial or info.type.endswith("?"):
        return write
    empty = shown if kind == "other" and shown is not None else _empty(catalogue, info.type)
    written = write(empty)
    return lambda value: written if value is None else write(value)


_EMPTY: Final[Mapping[str, Any]] = {"any": None, "money": "0|EUR", "base64": "", "file": ""}


def _empty(catalogue: Catalogue, type_expression: str) -> Any:
    """What stands for no value where there must be one."""
    kind = kind_of(type_expression)
    if type_expression in _EMPTY:
        return _EMPTY[type_expression]
    if kind != "other" or "[" in type_expression:
        return EMPTY[kind]
    try:
        fields = _all_fields(catalogue, catalogue.type(type_expression))
        return {one.name: _empty(catalogue, one.type) for one in fields if not one.type.endswith("?")}
    except ConfigError:
        return None


def _rows(found: Any) -> Iterable[Any]:
    """The rows of an example: a list, one row, or rows by their ids."""
    if isinstance(found, list):
        return found
    return found.values() if is_keyed(found) else [found]


def is_keyed(rows: Any) -> bool:
    """Whether these are rows by their ids."""
    return isinstance(rows, Mapping) and bool(rows) and all(map(is_integer, rows))


def _owners(methods: Mapping[Role, MethodInfo]) -> tuple[list[str], list[str]]:
    """What both adding and reading demand besides the row itself: owners, or links where single rows do without."""
    reader, maker = methods.get("list") or methods["get"], methods.get("add")
    required = {param.name for param in reader.params if param.required}
    common = [
        param.name
        for param in (maker.params if maker else ())
        if param.required and param.name in required and fold(param.name) not in ("fields", "data")
    ]
    single = [{param.name for param in methods[role].params} for role in _SINGLE if role in methods]
    owners = [name for name in common if all(name in names for names in single)]
    return owners, [name for name in common if name not in owners]


_SINGLE: Final[Sequence[Role]] = ("get", "update", "delete")


def _request_names(
    properties: Iterable[Property], listing: MethodInfo | None, id_info: FieldInfo
) -> dict[str, Property]:
    paging = (listing.paging if listing else None) or {}
    asked = paging.get("id", "ID") if paging.get("style") == "cursor" else id_info.name
    if asked == id_info.name or not asked.isupper():
        return {}
    return {one.info.attr.upper(): one for one in properties}


def dig(value: Any, path: Iterable[str]) -> Any:
    """What is at that place, or None."""
    for step in path:
        value = value.get(step) if isinstance(value, Mapping) else None
    return value

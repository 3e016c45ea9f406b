"""How a noun's methods show rows: which fields, how they are written, and where they stand in a result."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final

import orjson
from attrs import evolve, frozen

from b24.catalogue import MethodInfo
from b24.testing.asked import Call, Find, controls
from b24.testing.attached import shown_to
from b24.testing.filters import Row, v3_error
from b24.testing.nouns import Noun, Property, dig, is_keyed
from b24.testing.samples import PERIOD, Maker, Sample, Sampler
from b24.testing.store import Table
from b24.testing.values import Writer, as_it_is
from b24.testing.wire import Encode, Rows


def listed_rows(call: Call, table: Table, ids: Sequence[int]) -> Any:
    """The result of a list: its rows, or rows by their ids if its example has them so."""
    rows = shown_rows(call, table, ids)
    if is_keyed(dig(example_result(call.info), path_of(call.info))):
        return inside(call.info, {str(id): row for id, row in zip(ids, rows, strict=True)} or [])
    return inside(call.info, rows)


def shown_rows(call: Call, table: Table, ids: Sequence[int], *, whole: bool = False) -> Sequence[Any]:
    """The rows as the call wants them shown, or `whole` whatever it selects."""
    noun, chosen = call.noun, Selection.whole(call.noun) if whole else _selection(call)
    rows = list(table.rows(ids))
    if chosen.related:
        show = _shower(call, chosen)
        return [_with_relations(call, chosen, row, show(row)) for row in rows]
    key = (noun.api, noun.name, chosen, shown_to(call))
    return Rows(rows, table.encoder(key, partial(_encoder, call, chosen, table.sampler)))


# -- which fields -----------------------------------------------------------------------------------------------------


@frozen
class Selection:
    """Which fields of a row an answer has: names of known ones, and of custom ones, or all of those."""

    names: tuple[str, ...]
    custom: tuple[str, ...] = ()
    all_custom: bool = False
    related: tuple[tuple[str, str], ...] = ()

    @classmethod
    def whole(cls, noun: Noun, *, multi: bool = True) -> Selection:
        """Every field; without `multi` none of phones and the like."""
        names = tuple(one.name for one in noun.properties if not one.info.write_only and (multi or not one.multi))
        return cls(names, all_custom=noun.type.open)


def _selection(call: Call) -> Selection:
    sent = call.params.get(controls(call)["select"])
    if call.noun.api == "v3":
        return _v3_selection(call, sent)
    if "list[" not in call.info.returns:
        return Selection.whole(call.noun)
    if isinstance(sent, Mapping):
        sent = list(sent.values())
    names = [name for name in sent if isinstance(name, str)] if isinstance(sent, list) else []
    if not names:
        return Selection.whole(call.noun, multi=False)
    classic = call.noun.style == "classic"
    known: dict[str, None] = {}
    custom: dict[str, None] = {}
    for name in names:
        found = call.noun.by_name.get(name) or call.noun.by_request_name.get(name)
        if name == "*":
            known |= dict.fromkeys(Selection.whole(call.noun, multi=not classic).names)
        elif found:
            known[found.name] = None
        elif name != "UF_*" and (key := call.noun.custom_key(name)):
            custom[key] = None
    return Selection(tuple(known), tuple(custom), "UF_*" in names or ("*" in names and not classic))


# What lists of v3 answer when nothing is selected, if that is not everything.
_SELECTED: Final[Mapping[str, tuple[str, ...]]] = {"tasks.task.list": ("id",)}


def _v3_selection(call: Call, sent: Any) -> Selection:
    if sent is None:
        alone = _SELECTED.get(call.info.method)
        return Selection(alone) if alone else Selection.whole(call.noun)
    if not isinstance(sent, list) or not all(isinstance(name, str) for name in sent):
        raise v3_error("INVALIDSELECT", "A selection is a list of names")
    related = [tuple(name.split(".", 1)) for name in sent if "." in name]
    for name, inner in related:
        one = call.noun.by_name.get(name)
        if one is None or (one.inner is not None and inner.partition(".")[0] not in one.inner):
            raise v3_error("UNKNOWNDTOPROPERTY", f"Unknown field {name}.{inner}")
    own = tuple(dict.fromkeys(name for name in sent if name in call.noun.by_name))
    return Selection(own, related=tuple((name, inner) for name, inner in related))


# -- how they are written ----------------------------------------------------------------------------------------------


def _encoder(call: Call, selection: Selection, sampler: Sampler | None) -> Encode:
    """A function that writes rows as JSON. What sample rows share is written once, which makes them cheap to serve."""
    noun, show = call.noun, _shower(call, selection)
    if sampler is None or noun.numbers_values:
        return lambda rows: orjson.dumps([show(row) for row in rows])
    fields = [noun.by_name[name] for name in selection.names]
    rest = tuple(one.name for one in fields if one.key not in sampler.own)
    show_shared = _shower(call, evolve(selection, names=rest))
    written: dict[int, bytes] = {}
    # Several fields of a row have one value: when it was made, when it was changed.
    names: dict[tuple[Maker, Writer], list[str]] = defaultdict(list)
    for one in fields:
        if one.key in sampler.own:
            names[sampler.own[one.key], one.write].append(one.name)
    own = [(make, write, _around(alike)) for (make, write), alike in names.items()]

    def encode(row: Row) -> bytes:
        if not isinstance(row, Sample):
            return orjson.dumps(show(row))
        id, turn = row.id, row.id % PERIOD
        pieces = [orjson.dumps(write(make(id))).join(around) for make, write, around in own]
        shared = written.get(turn)
        if shared is None:
            shared = written[turn] = orjson.dumps(show_shared(row.sampler.shared(turn)))[1:-1]
        if shared:
            pieces.append(shared)
        return b"{%b}" % b",".join(pieces)

    return lambda rows: b"[%b]" % b",".join(map(encode, rows))


def _around(names: Sequence[str]) -> list[bytes]:
    """What stands before, between and after the same value under each of these names."""
    keys = [orjson.dumps(name) + b":" for name in names]
    return [keys[0], *(b"," + key for key in keys[1:]), b""]


def _shower(call: Call, selection: Selection) -> Callable[[Row], dict[str, Any]]:
    """A function that makes of a row what is shown, but for relations."""
    noun, point = call.noun, call.files.pointer(call) if call.files else None
    fields = [noun.by_name[name] for name in selection.names]
    keys = [one.key for one in fields]
    written = [(one.name, one.write) for one in fields if one.write is not as_it_is]
    multi = [one.name for one in fields if one.multi]
    known = noun.keys
    names = {key: noun.custom_name(key) for key in selection.custom}

    def show(row: Row) -> dict[str, Any]:
        shown = dict(zip(selection.names, map(row.get, keys), strict=True))
        for name, write in written:
            shown[name] = write(shown[name])
        for name in multi:
            if not shown[name]:
                del shown[name]
        if selection.all_custom:
            for key in row:
                if key not in known and noun.is_custom(key):
                    shown[names.get(key) or noun.custom_name(key)] = noun.custom_value(key, row)
        else:
            shown.update((name, noun.custom_value(key, row)) for key, name in names.items())
        if point:
            point(row, shown)
        return shown

    return show


def _with_relations(call: Call, selection: Selection, row: Row, shown: dict[str, Any]) -> dict[str, Any]:
    """What is shown of a row, and what is asked of its relations."""
    for name, inner in selection.related:
        before = shown.get(name)
        known = before if isinstance(before, dict) else {}
        shown[name] = {**known, inner: _related(call.noun, name, row, call.find).get(inner)}
    return shown


# Rows that relations are, by their types.
_RELATIONS: Final[Mapping[str, str]] = {"v3.tasks.TaskUser": "user", "v3.tasks.Task": "tasks.task"}


def _related(noun: Noun, name: str, row: Row, find: Find) -> Mapping[str, Any]:
    """What `responsible` of a task is: the row that its id names, or what is known without it."""
    by = noun.by_name.get(f"{name}Id")
    id = row.get(by.key) if by else None
    own = row.get(noun.by_name[name].key)
    if id is None and isinstance(own, Mapping):
        return own
    relation = _RELATIONS.get(noun.by_name[name].info.type.removesuffix("?"), "")
    found = find(relation, id) if relation and isinstance(id, int) else None
    if found is None:
        return {"id": id}
    whole = " ".join(str(found[key]) for key in ("name", "last_name") if found.get(key))
    return {**found, "name": whole} if relation == "user" else found


# -- where they stand --------------------------------------------------------------------------------------------------


def path_of(info: MethodInfo) -> list[str]:
    """The keys that lead from a result to what the method returns."""
    return (info.unwrap or "result").split(".")[1:]


def inside(info: MethodInfo, value: Any) -> Any:
    """The value where the method puts it in its result."""
    return put(None, path_of(info), value)


def put(value: Any, path: Sequence[str], new: Any) -> Any:
    """The value with `new` at that place."""
    if not path:
        return new
    inner = value if isinstance(value, Mapping) else {}
    return {**inner, path[0]: put(inner.get(path[0]), path[1:], new)}


def example_result(info: MethodInfo) -> Any:
    """The result of the method's first example, None without one."""
    return info.examples[0].get("result") if info.examples else None


def constant(info: MethodInfo) -> Any:
    """What the method answers whatever it did, as its example shows; `true` without one."""
    return example_result(info) if info.examples else inside(info, True)


# What `*.fields` of the CRM calls the types of the specs.
_FIELD_TYPES: Final[Mapping[str, str]] = {"int": "integer", "str": "string", "decimal": "double", "bool": "char"}


def described_fields(call: Call, _: Table) -> Any:
    """A description of each field, with those facts that the example has of one."""
    example = dig(example_result(call.info), path_of(call.info))
    shape = next(iter(example.values()), None) if isinstance(example, Mapping) else None
    fields = {one.name: _described(one, shape) for one in call.noun.properties}
    return inside(call.info, fields)


def _described(one: Property, shape: Any) -> Any:
    if isinstance(shape, str):
        return one.name
    facts = {
        "type": _FIELD_TYPES.get(one.kind, one.kind),
        "isRequired": one.info.required,
        "isReadOnly": one.info.read_only,
        "isImmutable": False,
        "isMultiple": one.info.type.startswith("list["),
        "isDynamic": False,
        "title": one.name,
        "primary": one.key == "id",
    }
    return {name: value for name, value in facts.items() if name in shape} if isinstance(shape, Mapping) else facts

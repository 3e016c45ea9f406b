"""What a call of a noun's method asks for, in whatever spelling the method has. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from b24.catalogue import MethodInfo
from b24.testing.filters import Row
from b24.testing.nouns import Noun, Property, fold
from b24.testing.wire import Caller, to_php_data

if TYPE_CHECKING:
    from b24.testing.attached import Attached

Find = Callable[[str, int], Row | None]
"""A row of another table, if it lives."""


@frozen
class Call:
    """A call of a noun's method, as the behaviours of nouns see it."""

    noun: Noun
    info: MethodInfo
    params: Mapping[str, Any]
    caller: Caller
    find: Find = lambda table, id: None
    files: Attached | None = None


def spelled(noun: Noun, info: MethodInfo, params: Mapping[str, Any]) -> Mapping[str, Any]:
    """The parameters by the names of the spec: to the old methods `ID` and `id` are one."""
    if noun.style != "classic":
        return params
    known = {param.name.lower(): param.name for param in info.params}
    exact = set(known.values())
    return {name if name in exact else known.get(name.lower(), name): value for name, value in params.items()}


def sent_fields(call: Call) -> Mapping[str, Any]:
    """The fields of a row that a call sends, in a parameter of their own or as parameters."""
    for param in call.info.params:
        if fold(param.name) in ("fields", "data"):
            sent = call.params.get(param.name)
            return {**beside(call), **(sent if isinstance(sent, Mapping) else {})}
    apart = {id_param(call), *call.noun.owners, *call.noun.links}
    return {name: value for name, value in call.params.items() if name not in apart}


def beside(call: Call) -> dict[str, Any]:
    """What parameters beside the fields say of a row: where `ELEMENT_ID` names it, `ELEMENT_CODE` is its `CODE`."""
    deleting = call.noun.methods.get("delete")
    name = id_param(evolve(call, info=deleting)) if deleting else ""
    prefix = name.removesuffix("ID") if name.endswith("_ID") else "\0"
    apart = {*call.noun.owners, *call.noun.links}
    own = {name.removeprefix(prefix): name for name in call.params if name.startswith(prefix) and name not in apart}
    return {name: call.params[spelled] for name, spelled in own.items() if name in call.noun.by_name}


def kept(noun: Noun, sent: Mapping[str, Any], before: Row) -> dict[str, Any]:
    """What of these fields is kept; the portal passes over names it does not know, and what it alone writes."""
    kept: dict[str, Any] = {}
    for name, value in sent.items():
        found = noun.by_name.get(name)
        if found is None:
            found = noun.by_request_name.get(name)
        if found is None:
            if custom := noun.custom_key(name):
                kept[custom] = to_php_data(_values(noun, custom, value, before) if noun.in_catalog else value)
        elif not found.info.read_only:
            kept[found.key] = _merged(found, value, before.get(found.key)) if found.multi else found.keep(value)
    return kept


def _values(noun: Noun, key: str, sent: Any, before: Row) -> Any:
    """A property's value, or the list of its values, after what was sent: each is `{value, valueId}`, or bare.

    Who names a value, or adds a file, leaves the others as they are.
    """
    if not isinstance(sent, list):
        return sent.get("value") if isinstance(sent, Mapping) and "value" in sent else sent
    old = before.get(key)
    values = dict(noun.value_ids(key, before)) if isinstance(old, list) else {}
    added = []
    for one in sent:
        id = one.get("valueId") if isinstance(one, Mapping) else None
        value = one["value"] if isinstance(one, Mapping) and "value" in one else one
        if id is not None and str(id) in values:
            values[str(id)] = value
        else:
            added.append(value)
    stays = len(added) < len(sent) or any(isinstance(value, Mapping) for value in added)
    return [value for value in [*(values.values() if stays else ()), *added] if value is not None]


def _merged(one: Property, sent: Any, before: Any) -> list[dict[str, Any]]:
    """The values of a multi-field after those that were sent: by their ids they change, or go; others are new."""
    values = {item["ID"]: item for item in before or ()}
    for item in sent if isinstance(sent, list) else ():
        if not isinstance(item, Mapping):
            continue
        known = values.get(str(item.get("ID")))
        if known is None:
            if item.get("VALUE"):
                id = str(max((int(id) for id in values), default=0) + 1)
                values[id] = {"ID": id, "VALUE_TYPE": "WORK", **item, "TYPE_ID": one.name}
        elif item.get("DELETE") == "Y" or item.get("VALUE", " ") == "":
            del values[known["ID"]]
        else:
            values[known["ID"]] = {**known, **item, "ID": known["ID"]}
    return list(values.values())


def id_param(call: Call) -> str:
    """The parameter that names the row."""
    wanted = fold(call.noun.id.name)
    apart = {*call.noun.owners, *call.noun.links}
    names = [param.name for param in call.info.params if param.name not in apart]
    for name in names:
        if fold(name) == wanted:
            return name
    return next((name for name in names if fold(name).endswith("id")), call.noun.id.name)


def controls(call: Call) -> dict[str, str]:
    """The method's own spelling of `filter`, `order`, `select` and `sort`."""
    paging = call.info.paging or {}
    # `ELEMENT_ORDER` is an order too.
    spelled = {param.name.lower().rpartition("_")[2]: param.name for param in call.info.params}
    spelled |= {param.name.lower(): param.name for param in call.info.params}
    return {word: paging.get(word) or spelled.get(word, word) for word in ("filter", "order", "select", "sort")}

"""Sample data: rows that look like a portal's. Made from their ids alone, they never differ and cost nothing unread."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from b24.testing.nouns import Noun, Property
from b24.testing.store import Make
from b24.testing.values import ZONE

Maker = Callable[[int], Any]

_BEGIN: Final = int(dt.datetime(2030, 1, 1, 9, tzinfo=ZONE).timestamp())

# By the key of the field: what a row may have there.
_CHOICES: Final[Mapping[str, Sequence[Any]]] = {
    "name": ("Anna", "Boris", "Clara", "Daniel", "Elena", "Farid", "Grace"),
    "last_name": ("Weber", "Sokolova", "Rossi", "Novak", "Silva", "Okafor"),
    "currency_id": ("EUR", "USD", "GBP"),
    "stage_id": ("NEW", "PREPARATION", "EXECUTING", "WON", "LOSE"),
    "status_id": ("NEW", "IN_PROCESS", "CONVERTED", "JUNK"),
    "stage_semantic_id": ("P", "S", "F"),
    "status_semantic_id": ("P", "S", "F"),
    "type_id": ("SALE", "GOODS", "SERVICES"),
    "source_id": ("CALL", "WEB", "ADVERTISING"),
    "probability": (10, 25, 50, 75, 90),
    "category_id": (0,),
    "assigned_by_id": (1, 6, 7),
    "responsible_id": (1, 6, 7),
    "created_by": (1,),
    "created_by_id": (1,),
    "modify_by_id": (1, 6),
    "status": (2, 3, 5),
    "active": (True,),
    "opened": (True,),
    "utm_source": (None, "google"),
}

_CUSTOM: Final[Mapping[str, Maker]] = {
    "UF_CRM_1900000001": lambda id: f"custom {id % 17}",
    "UF_CRM_1900000002": lambda id: str(id % 5),
    "UF_CRM_1900000003": lambda id: [] if id % 3 else ["red", "blue"],
}


def sampler(noun: Noun) -> Make:
    """Makes the sample rows of a noun."""
    makers = [(one.key, _maker(noun, one)) for one in noun.properties if not one.info.write_only]
    if noun.type.open and noun.name.startswith("crm."):
        makers += _CUSTOM.items()

    def make(id: int) -> dict[str, Any]:
        return {key: maker(id) for key, maker in makers}

    return make


def _maker(noun: Noun, one: Property) -> Maker:
    key = one.key
    if one is noun.id:
        return lambda id: id
    if choices := _CHOICES.get(key) or _enum(one):
        count, spread = len(choices), _spread(key)
        return lambda id: choices[id * spread % count]
    match one.kind:
        case "str" if key in ("title", "name"):
            label = noun.name.rpartition(".")[2].capitalize()
            return lambda id: f"{label} {id}"
        case "decimal":
            return lambda id: (id * 7919 % 1_000_000) / 100
        case "bool":
            spread = _spread(key)
            return lambda id: id * spread % 4 == 0
        case "datetime":
            return _moment
        case "date":
            return lambda id: _moment(id)[:10]
        case "int" if key.endswith("_id"):
            spread = _spread(key)
            return lambda id: id * spread % 50 + 1 if id % 3 else None
        case "int":
            return lambda id: id % 10
        case _ if one.multi:
            return lambda id: _multi(key.upper(), id)
        case _:
            return lambda id: one.shown if one.kind == "other" else None


def _enum(one: Property) -> Sequence[Any]:
    values = list(one.info.enum or ()) if one.kind in ("str", "int") else []
    return [int(value) for value in values] if one.kind == "int" else values


def _spread(key: str) -> int:
    """A factor of the field's own, so that its values do not go along with those of another."""
    return sum(key.encode()) * 2 + 1


@lru_cache(maxsize=64)  # a row has several, all the same
def _moment(id: int) -> str:
    return dt.datetime.fromtimestamp(_BEGIN + id * 97, ZONE).isoformat()


def _multi(kind: str, id: int) -> list[dict[str, Any]]:
    value = {"PHONE": f"+4930{id:07}", "EMAIL": f"person{id}@example.com"}.get(kind)
    return [{"ID": str(id), "VALUE_TYPE": "WORK", "VALUE": value, "TYPE_ID": kind}] if value else []

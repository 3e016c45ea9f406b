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
    "UF_CRM_1900000001": lambda turn: f"custom {turn % 17}",
    "UF_CRM_1900000002": lambda turn: str(turn % 5),
    "UF_CRM_1900000003": lambda turn: [] if turn % 3 else ["red", "blue"],
}


# After so many rows the values that many rows share come in the same combination again.
PERIOD: Final = 420


def sampler(noun: Noun, fixed: Mapping[str, Any]) -> Make:
    """Makes the sample rows of a noun; what is `fixed` is the same in each."""
    shown = [one for one in noun.properties if not one.info.write_only]
    free = [one for one in shown if one.key not in fixed]
    own = [(one.key, maker) for one in free if (maker := _own(noun, one))]
    shared = [(one.key, maker) for one in free if (maker := _shared(one))]
    if noun.type.open and noun.name.startswith("crm."):
        shared += _CUSTOM.items()
    blank: dict[str, Any] = {one.key: one.shown if one.kind == "other" else None for one in shown}
    blank.update(fixed)

    @lru_cache(maxsize=PERIOD)
    def common(turn: int) -> dict[str, Any]:
        return blank | {key: maker(turn) for key, maker in shared}

    def make(id: int) -> dict[str, Any]:
        row = common(id % PERIOD).copy()
        for key, maker in own:
            row[key] = maker(id)
        return row

    return make


def _own(noun: Noun, one: Property) -> Maker | None:
    """Makes the values of a field that no two rows share."""
    key = one.key
    if one is noun.id:
        return lambda id: id
    if _choices(one):
        return None
    match one.kind:
        case "str" if key in ("title", "name"):
            label = noun.name.rpartition(".")[2].capitalize()
            return lambda id: f"{label} {id}"
        case "decimal":
            return lambda id: (id * 7919 % 1_000_000) / 100
        case "datetime":
            return _moment
        case "date":
            return lambda id: _moment(id)[:10]
        case _ if one.multi:
            return lambda id: _multi(key.upper(), id)
        case _:
            return None


def _shared(one: Property) -> Maker | None:
    """Makes the values of a field that many rows share, from a number below `PERIOD`."""
    spread = _spread(one.key)
    if choices := _choices(one):
        return lambda turn: choices[turn * spread % len(choices)]
    match one.kind:
        case "bool":
            return lambda turn: turn * spread % 4 == 0
        case "int" if one.key.endswith("_id"):
            return lambda turn: turn * spread % 50 + 1 if turn % 3 else None
        case "int":
            return lambda turn: turn % 10
        case _:
            return None


def _choices(one: Property) -> Sequence[Any]:
    """The values that such a field may have; none if it may have any."""
    if one.words:
        return list(one.words)
    if one.info.enum and one.kind in ("int", "str"):
        return [int(value) if one.kind == "int" else str(value) for value in one.info.enum]
    kind: type = {"int": int, "bool": bool}.get(one.kind, str)
    values = _CHOICES.get(one.key, ()) if one.kind in ("int", "bool", "str") else ()
    return values if all(value is None or isinstance(value, kind) for value in values) else ()


def _spread(key: str) -> int:
    """A factor of the field's own, so that its values do not go along with those of another."""
    return sum(key.encode()) * 2 + 1


@lru_cache(maxsize=64)  # a row has several, all the same
def _moment(id: int) -> str:
    return dt.datetime.fromtimestamp(_BEGIN + id * 97, ZONE).isoformat()


def _multi(kind: str, id: int) -> list[dict[str, Any]]:
    value = {"PHONE": f"+4930{id:07}", "EMAIL": f"person{id}@example.com"}.get(kind)
    return [{"ID": str(id), "VALUE_TYPE": "WORK", "VALUE": value, "TYPE_ID": kind}] if value else []

"""Sample data: rows that look like a portal's. Made from their ids alone, they never differ and cost nothing unread."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, ItemsView, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, count
from math import gcd
from typing import Any, Final

from b24.testing.nouns import Noun, Property

Maker = Callable[[int], Any]

_BEGIN: Final = 9 * 3600
"""When the first row was made, in seconds since the midnight that 2030 began with."""

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

_CONTACTS: Final[Mapping[str, Maker]] = {
    "phone": lambda id: f"+4930{id:07}",
    "email": lambda id: f"person{id}@example.com",
}

# After so many rows the values that many rows share come in the same combination again.
PERIOD: Final = 420


class Sample(Mapping[str, Any]):
    """A sample row: its values are made when somebody asks for them."""

    __slots__ = ("id", "sampler")

    def __init__(self, id: int, sampler: Sampler) -> None:
        self.id = id
        self.sampler = sampler

    def __getitem__(self, key: str) -> Any:
        make = self.sampler.own.get(key)
        return self.sampler.shared(self.id % PERIOD)[key] if make is None else make(self.id)

    def __iter__(self) -> Iterator[str]:
        return chain(self.sampler.own, self.sampler.shared(self.id % PERIOD))

    def __len__(self) -> int:
        return len(self.sampler.own) + len(self.sampler.shared(self.id % PERIOD))

    def items(self) -> ItemsView[str, Any]:
        """All of it at once, which costs less than a value at a time."""
        own = {key: make(self.id) for key, make in self.sampler.own.items()}
        return {**own, **self.sampler.shared(self.id % PERIOD)}.items()


class Sampler:
    """Makes the sample rows of a noun; what is `fixed` is the same in each.

    Few values are a row's `own`, by the makers of their fields. The others it shares with every `PERIOD`th row.
    """

    def __init__(self, noun: Noun, fixed: Mapping[str, Any]) -> None:
        readable = [one for one in noun.properties if not one.info.write_only]
        self.own = {one.key: maker for one in readable if one.key not in fixed and (maker := _own(noun, one))}
        rest = [one for one in readable if one.key not in self.own]
        self._blank = {one.key: _blank(one) for one in rest}
        self._makers = {one.key: maker for one in rest if (maker := _shared(one))}
        if noun.type.open and noun.name.startswith("crm."):
            self._makers |= _CUSTOM
        self._fixed = fixed
        self._turns: dict[int, Mapping[str, Any]] = {}

    def row(self, id: int) -> Sample:
        """The row of that id."""
        return Sample(id, self)

    def shared(self, turn: int) -> Mapping[str, Any]:
        """The values that all rows have whose ids leave `turn` when divided by `PERIOD`."""
        found = self._turns.get(turn)
        if found is None:
            made = {key: maker(turn) for key, maker in self._makers.items()}
            found = self._turns[turn] = {**self._blank, **made, **self._fixed}
        return found


def _blank(one: Property) -> Any:
    """What stands in a field that nothing is made for."""
    if one.multi:
        return []
    return one.shown if one.kind == "other" else None


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
        case "datetime":
            return _moment
        case _ if one.multi and (contact := _CONTACTS.get(key)):
            return lambda id: [{"ID": str(id), "VALUE_TYPE": "WORK", "VALUE": contact(id), "TYPE_ID": key.upper()}]
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
        case "decimal":
            return lambda turn: (turn * 7919 % 1_000_000) / 100
        case "date":
            return _day
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
    """A factor of the field's own, so that its values do not go along with those of another.

    It has no divisor in common with the period: else some of the choices would never come.
    """
    return next(number for number in count(sum(key.encode())) if gcd(number, PERIOD) == 1)


def _moment(id: int) -> str:
    minutes, second = divmod(_BEGIN + id * 97, 60)
    day, minute = divmod(minutes, 1440)
    return f"{_day(day)}T{_clock(minute)}:{second:02}+03:00"


@lru_cache(maxsize=PERIOD)
def _day(number: int) -> str:
    return str(dt.date(2030, 1, 1) + dt.timedelta(number))


@lru_cache(maxsize=1440)
def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"

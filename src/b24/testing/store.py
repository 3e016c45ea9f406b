"""What the portal keeps: tables of rows by id, in memory or in a file."""

from __future__ import annotations

import sqlite3
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from math import ceil, floor
from pathlib import Path
from typing import Any, Final

import orjson
from attrs import define, field, frozen

from b24.testing.filters import Column, Group, Predicate, Row, Test, predicate, sort_key
from b24.testing.values import number

Order = Sequence[tuple[Column, bool]]
"""Columns to sort by, each with whether it descends."""

Make = Callable[[int], dict[str, Any]]
"""Makes the row of an id: sample data comes into being when somebody looks at it."""

# How many orders or selections of fields a table remembers; a client reads its lists with very few.
REMEMBERED: Final = 16


@frozen
class Found:
    """The ids of one page, and how many rows there are in all; None if nobody counted."""

    ids: Sequence[int]
    total: int | None


@define(eq=False)
class Table:
    """Rows by id, in the order of their ids. `id` is the key that holds it."""

    name: str
    id: str
    ids: list[int] = field(factory=list)
    last: int = 0
    _rows: dict[int, dict[str, Any]] = field(factory=dict)
    _make: Make | None = None
    _save: Callable[[str, int, Mapping[str, Any] | None], None] | None = None
    _plans: dict[Any, list[int]] = field(factory=dict)
    _encoded: dict[Any, dict[int, bytes]] = field(factory=dict)

    # -- rows ----------------------------------------------------------------------------------------------------------

    def fill(self, count: int, make: Make) -> None:
        """Let there be rows 1 to `count`, each as `make` has it, in place of what was there."""
        self.ids, self.last = list(range(1, count + 1)), count
        self._rows.clear()
        self._make = make
        self._plans.clear()
        self._encoded.clear()

    def row(self, id: int) -> Mapping[str, Any] | None:
        """The row of that id, or None."""
        place = bisect_left(self.ids, id)
        if place == len(self.ids) or self.ids[place] != id:
            return None
        return self._row(id)

    def add(self, row: Mapping[str, Any]) -> int:
        """Keep a new row; returns its id. It has the one that it brings, if it brings one."""
        id = row.get(self.id)
        id = id if isinstance(id, int) and id > 0 else self.last + 1
        self.put(id, row)
        return id

    def put(self, id: int, row: Mapping[str, Any]) -> None:
        """Keep this row under that id."""
        place = bisect_left(self.ids, id)
        if place == len(self.ids) or self.ids[place] != id:
            self.ids.insert(place, id)
        self.last = max(self.last, id)
        self._rows[id] = {**row, self.id: id}
        self._forget(id)
        if self._save:
            self._save(self.name, id, self._rows[id])

    def remove(self, id: int) -> None:
        """Keep that row no longer."""
        del self.ids[bisect_left(self.ids, id)]
        self._rows.pop(id, None)
        self._forget(id)
        if self._save:
            self._save(self.name, id, None)

    def rows(self) -> Iterator[dict[str, Any]]:
        """Every row, by id."""
        return map(self._row, self.ids)

    def _row(self, id: int) -> dict[str, Any]:
        row = self._rows.get(id)
        if row is None:
            assert self._make is not None, "an id without a row is one of the sample data"
            row = self._make(id)
        return row

    # -- lists ---------------------------------------------------------------------------------------------------------

    def find(self, where: Group, order: Order, offset: int, limit: int, *, count: bool) -> Found:
        """A page of the rows that `where` holds for. Without `count` it does not look further than it must."""
        if not order or order[0][0].key == self.id:
            return self._by_id(where, bool(order) and order[0][1], offset, limit, count=count)
        ids = self._remembered((where, tuple(order)), lambda: self._sorted(where, order))
        return Found(ids[offset : offset + limit], len(ids))

    def _by_id(self, where: Group, descends: bool, offset: int, limit: int, *, count: bool) -> Found:
        low, high, rest = self._bounds(where)
        if not rest.conditions:
            if descends:
                ids = self.ids[max(low, high - offset - limit) : max(low, high - offset)][::-1]
            else:
                ids = self.ids[low + offset : min(high, low + offset + limit)]
            return Found(ids, max(0, high - low))
        if count:
            found = self._remembered((where, descends), lambda: list(self._matching(low, high, rest, descends)))
            return Found(found[offset : offset + limit], len(found))
        return Found(list(islice(self._matching(low, high, rest, descends), offset, offset + limit)), None)

    def _matching(self, low: int, high: int, where: Group, descends: bool) -> Iterator[int]:
        holds: Predicate = predicate(where)
        places = range(high - 1, low - 1, -1) if descends else range(low, high)
        return (id for id in map(self.ids.__getitem__, places) if holds(self._row(id)))

    def _sorted(self, where: Group, order: Order) -> list[int]:
        low, high, rest = self._bounds(where)
        rows = [self._row(id) for id in self._matching(low, high, rest, False)]
        for column, descends in reversed(order):
            rows.sort(key=sort_key(column), reverse=descends)
        return [row[self.id] for row in rows]

    def _bounds(self, where: Group) -> tuple[int, int, Group]:
        """The places that conditions on the id allow, and the other conditions."""
        low, high = 0, len(self.ids)
        if where.any or where.negative:
            return low, high, where
        rest = []
        for condition in where.conditions:
            if not isinstance(condition, Test) or condition.column.key != self.id or condition.negative:
                rest.append(condition)
                continue
            bound = number(condition.value) if not isinstance(condition.value, list) else 0
            match condition.operator:
                case ">":
                    low = max(low, bisect_right(self.ids, floor(bound)))
                case ">=":
                    low = max(low, bisect_left(self.ids, ceil(bound)))
                case "<":
                    high = min(high, bisect_left(self.ids, ceil(bound)))
                case "<=":
                    high = min(high, bisect_right(self.ids, floor(bound)))
                case _:
                    rest.append(condition)
        return low, max(low, high), Group(tuple(rest))

    # -- what was made before ------------------------------------------------------------------------------------------

    def encoded(self, ids: Sequence[int], selection: Any, encoder: Callable[[], Callable[[Row], bytes]]) -> list[bytes]:
        """The rows as JSON. They are kept under `selection` until they change."""
        cache = self._encoded.get(selection)
        if cache is None:
            _make_room(self._encoded)
            cache = self._encoded[selection] = {}
        missing = [id for id in ids if id not in cache]
        if missing:
            encode = encoder()
            cache.update((id, encode(self._row(id))) for id in missing)
        return [cache[id] for id in ids]

    def _remembered(self, key: Any, plan: Callable[[], list[int]]) -> list[int]:
        # Values in a filter may be lists, so the key is its text.
        key = repr(key)
        if key not in self._plans:
            _make_room(self._plans)
            self._plans[key] = plan()
        return self._plans[key]

    def _forget(self, id: int) -> None:
        self._plans.clear()
        for cache in self._encoded.values():
            cache.pop(id, None)


def _make_room(memory: dict[Any, Any]) -> None:
    if len(memory) >= REMEMBERED:
        del memory[next(iter(memory))]


class Store:
    """The tables of a portal, by name. With a file they are there again when it is opened anew."""

    def __init__(self, file: str | Path | None = None) -> None:
        self._tables: dict[str, Table] = {}
        self._file = sqlite3.connect(file, isolation_level=None, check_same_thread=False) if file else None
        if self._file:
            self._file.execute("PRAGMA synchronous = OFF")  # it outlives the process, which is all a test needs
            self._file.execute(
                "CREATE TABLE IF NOT EXISTS row (name TEXT, id INTEGER, data BLOB, PRIMARY KEY (name, id))"
            )

    def __contains__(self, name: str) -> bool:
        return name in self._tables or self._is_saved(name)

    def table(self, name: str, id: str) -> Table:
        """The table of that name, whose rows have their id under `id`; new if need be."""
        table = self._tables.get(name)
        if table is None:
            table = self._tables[name] = Table(name, id)
            if self._file:
                rows = self._file.execute("SELECT id, data FROM row WHERE name = ?", (name,))
                for number, data in rows.fetchall():
                    table.put(number, orjson.loads(data))
                table._save = self._save
        return table

    def fill(self, name: str, id: str, count: int, make: Make) -> None:
        """Let the table have so many sample rows, in place of what it has; but not of what its file holds."""
        table = self.table(name, id)
        if self._file is None:
            table.fill(count, make)
        elif not table.ids:
            with self._file:
                self._file.execute("BEGIN")
                for number in range(1, count + 1):
                    table.put(number, make(number))

    def close(self) -> None:
        """Let go of the file."""
        if self._file:
            self._file.close()

    def _is_saved(self, name: str) -> bool:
        if self._file is None:
            return False
        return self._file.execute("SELECT 1 FROM row WHERE name = ? LIMIT 1", (name,)).fetchone() is not None

    def _save(self, name: str, id: int, row: Mapping[str, Any] | None) -> None:
        assert self._file is not None
        if row is None:
            self._file.execute("DELETE FROM row WHERE name = ? AND id = ?", (name, id))
        else:
            self._file.execute("REPLACE INTO row VALUES (?, ?, ?)", (name, id, orjson.dumps(row)))

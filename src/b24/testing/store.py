"""What the portal keeps: tables of rows by id, in memory or in a file."""

from __future__ import annotations

import sqlite3
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, Final

import orjson
from attrs import define, field, frozen

from b24.testing.filters import Column, Group, Predicate, Row, Test, predicate, sort_key
from b24.testing.samples import Sampler
from b24.testing.values import number
from b24.testing.wire import Encode

Order = Sequence[tuple[Column, bool]]
"""Columns to sort by, each with whether it descends."""

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
    sampler: Sampler | None = None
    """Makes the sample rows, which come into being when somebody looks at them."""

    _rows: dict[int, dict[str, Any]] = field(factory=dict)
    _save: Callable[[str, int, Mapping[str, Any] | None], None] | None = None
    _plans: dict[Any, list[int]] = field(factory=dict)
    _encoders: dict[Any, Encode] = field(factory=dict)

    # -- rows ----------------------------------------------------------------------------------------------------------

    def fill(self, count: int, sampler: Sampler) -> None:
        """Let there be the sample rows 1 to `count` in place of what was there."""
        self.ids, self.last = list(range(1, count + 1)), count
        self._rows.clear()
        self.sampler = sampler
        self._plans.clear()
        self._encoders.clear()

    def row(self, id: int) -> Row | None:
        """The row of that id, or None."""
        return self._row(id) if self._has(id) else None

    def add(self, row: Mapping[str, Any]) -> int:
        """Keep a new row; returns its id. It has the one that it brings, if it brings one."""
        id = row.get(self.id)
        id = id if isinstance(id, int) and id > 0 else self.last + 1
        self.put(id, row)
        return id

    def put(self, id: int, row: Mapping[str, Any]) -> None:
        """Keep this row under that id."""
        if not self._has(id):
            insort(self.ids, id)
        self.last = max(self.last, id)
        self._rows[id] = {**row, self.id: id}
        self._plans.clear()
        if self._save:
            self._save(self.name, id, self._rows[id])

    def remove(self, id: int) -> None:
        """Keep that row no longer."""
        del self.ids[bisect_left(self.ids, id)]
        self._rows.pop(id, None)
        self._plans.clear()
        if self._save:
            self._save(self.name, id, None)

    def rows(self, ids: Iterable[int] | None = None) -> Iterator[Row]:
        """The rows of these ids, which the table has; without them every row, by id."""
        return map(self._row, self.ids if ids is None else ids)

    def _row(self, id: int) -> Row:
        if (row := self._rows.get(id)) is not None:
            return row
        assert self.sampler is not None, "an id without a row is one of the sample data"
        return self.sampler.row(id)

    def _has(self, id: float) -> bool:
        place = bisect_left(self.ids, id)
        return place < len(self.ids) and self.ids[place] == id

    # -- lists ---------------------------------------------------------------------------------------------------------

    def find(self, where: Group, order: Order, offset: int, limit: int, *, count: bool) -> Found:
        """A page of the rows that `where` holds for. Without `count` it does not look further than it must."""
        if not order or order[0][0].key == self.id:
            return self._by_id(where, bool(order) and order[0][1], offset, limit, count=count)
        ids = self._remembered((where, tuple(order)), lambda: self._sorted(where, order))
        return Found(ids[offset : offset + limit], len(ids))

    def _by_id(self, where: Group, descends: bool, offset: int, limit: int, *, count: bool) -> Found:
        places, rest = self._places(where)
        if descends:
            places = places[::-1]
        if not rest.conditions:
            return Found([self.ids[place] for place in places[offset : offset + limit]], len(places))
        if count:
            found = self._remembered((where, descends), lambda: list(self._matching(places, rest)))
            return Found(found[offset : offset + limit], len(found))
        return Found(list(islice(self._matching(places, rest), offset, offset + limit)), None)

    def _matching(self, places: Sequence[int], where: Group) -> Iterator[int]:
        holds: Predicate = predicate(where)
        return (id for id in map(self.ids.__getitem__, places) if holds(self._row(id)))

    def _sorted(self, where: Group, order: Order) -> list[int]:
        places, rest = self._places(where)
        rows = list(self.rows(self._matching(places, rest)))
        for column, descends in reversed(order):
            rows.sort(key=sort_key(column), reverse=descends)
        return [row[self.id] for row in rows]

    def _places(self, where: Group) -> tuple[Sequence[int], Group]:
        """Where the rows are that conditions on the id allow, and the other conditions."""
        low, high, among = 0, len(self.ids), None
        if where.any or where.negative:
            return range(low, high), where
        rest = []
        for condition in where.conditions:
            if not isinstance(condition, Test) or condition.column.key != self.id or condition.negative:
                rest.append(condition)
                continue
            sent = condition.value
            match condition.operator:
                case ">":
                    low = max(low, bisect_right(self.ids, number(sent)))
                case ">=":
                    low = max(low, bisect_left(self.ids, number(sent)))
                case "<":
                    high = min(high, bisect_left(self.ids, number(sent)))
                case "<=":
                    high = min(high, bisect_right(self.ids, number(sent)))
                case "=" | "in":
                    wanted = map(number, sent if isinstance(sent, list) else [sent])
                    found = {bisect_left(self.ids, one) for one in wanted if self._has(one)}
                    among = found if among is None else among & found
                case _:
                    rest.append(condition)
        within = range(low, max(low, high))
        places = within if among is None else sorted(place for place in among if place in within)
        return places, Group(tuple(rest))

    # -- what was made before ------------------------------------------------------------------------------------------

    def encoder(self, key: Any, make: Callable[[], Encode]) -> Encode:
        """The encoder that was made for `key`; made now, if there is none."""
        encode = self._encoders.get(key)
        if encode is None:
            _make_room(self._encoders)
            encode = self._encoders[key] = make()
        return encode

    def _remembered(self, key: Any, plan: Callable[[], list[int]]) -> list[int]:
        # Values in a filter may be lists, so the key is its text.
        key = repr(key)
        if key not in self._plans:
            _make_room(self._plans)
            self._plans[key] = plan()
        return self._plans[key]


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

    def fill(self, name: str, id: str, count: int, sampler: Sampler) -> None:
        """Let the table have so many sample rows, in place of what it has; but not of what its file holds."""
        table = self.table(name, id)
        if self._file is None:
            table.fill(count, sampler)
        elif not table.ids:
            with self._file:
                self._file.execute("BEGIN")
                for number in range(1, count + 1):
                    table.put(number, sampler.row(number))

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

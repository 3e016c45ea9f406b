"""A list that can be read by id: the caller's conditions together with ours, as a call and as commands of a batch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar, cast
from urllib.parse import quote

from attrs import frozen

from b24 import form
from b24.call import Call, Cursor
from b24.errors import ConfigError
from b24.lists.cut import after_last
from b24.lists.rows import is_ascending, spelled, with_id

Row = TypeVar("Row")

Span = tuple[int, int | None]
"""The ids above the first number, up to the second if there is one."""


@frozen
class Query(Generic[Row]):
    """A call whose list can be read by id. `row_id` is the name of the id in a row."""

    call: Call[list[Row]]
    id: str
    row_id: str
    filter_name: str
    filter: Mapping[str, Any]
    others: Mapping[str, Any]
    order: Mapping[str, Any]
    """What sorts by the id, upwards."""
    last_first: Mapping[str, Any]
    """What sorts by the id, downwards, and selects nothing else."""

    @classmethod
    def of(cls, call: Call[list[Row]], paging: Cursor) -> Query[Row] | None:
        """The query, or None where the caller set an order or a `start` of his own: such a list is read by `start`."""
        params = {name: value for name, value in call.params.items() if value is not None}
        if str(params.pop("start", -1)) != "-1":
            return None
        order, sort = spelled(params, paging.order), spelled(params, paging.sort) if paging.sort else ""
        given = params.pop(order, None)
        if sort and (given or sort in params):
            given = {str(params.pop(sort, "")): given or "ASC"}
        if not is_ascending(given, paging.id):
            return None
        filter_name = spelled(params, paging.filter)
        filter_ = params.pop(filter_name, {})
        if not isinstance(filter_, Mapping) and filter_ != []:
            raise ConfigError(f"{call.method}: {filter_name}: REST 2 takes a mapping, not a {type(filter_).__name__}")

        def by_id(way: str) -> dict[str, Any]:
            return {sort: paging.id, order: way} if sort else {order: {paging.id: way}}

        select = spelled(params, paging.select) if paging.select else ""
        return cls(
            call=call,
            id=paging.id,
            row_id=paging.row_id or paging.id,
            filter_name=filter_name,
            filter=dict(cast("Mapping[str, Any]", filter_)),
            others=with_id(params, select, paging.id) if select else params,
            order=by_id("ASC"),
            last_first=by_id("DESC") | ({select: [paging.id]} if select else {}),
        )

    def ask(self, above: int | None, upto: int | None = None) -> Call[list[Row]]:
        """The call for the page with the lowest ids above `above`, up to `upto`."""
        bounds = {self.above: above, self.upto: upto}
        ours = {name: value for name, value in bounds.items() if value is not None}
        return self.call.but(params=self.params(self.order, {**self.filter_but(*ours), **ours}))

    @property
    def above(self) -> str:
        """The key of the condition `>id`."""
        return f">{self.id}"

    @property
    def upto(self) -> str:
        """The key of the condition `<=id`."""
        return f"<={self.id}"

    def bound(self) -> int | None:
        """The caller's own `>id`, where it is a number."""
        theirs = [value for name, value in self.filter.items() if str(name).casefold() == self.above.casefold()]
        return int(theirs[0]) if theirs and str(theirs[0]).isdecimal() else None

    def filter_but(self, *ours: str) -> dict[str, Any]:
        """The caller's conditions but those that `ours` replace. Where reading has come to, they hold for every row."""
        folded = {name.casefold() for name in ours}
        return {name: value for name, value in self.filter.items() if str(name).casefold() not in folded}

    def params(self, order: Mapping[str, Any], conditions: Mapping[str, Any]) -> dict[str, Any]:
        """The parameters of a page. `start=-1` keeps the portal from counting the rows each time."""
        filter_ = {self.filter_name: conditions} if conditions else {}
        return {**self.others, **filter_, **order, "start": -1}


class Commands:
    """The pages of a query as commands of a batch. Only what differs between them is encoded again."""

    def __init__(self, query: Query[Any], path: str) -> None:
        method, above, upto = query.call.method, query.above, query.upto
        self.last = form.command(method, query.params(query.last_first, query.filter))
        """The page with the highest ids."""
        self._chained = form.command(method, query.params(query.order, query.filter_but(above)))
        self._window = form.command(method, query.params(query.order, query.filter_but(above, upto)))
        name = quote(query.filter_name, safe="")
        self._above = f"&{name}[{quote(above, safe='')}]="
        self._upto = f"&{name}[{quote(upto, safe='')}]="
        self._path = path
        self._row_id = query.row_id

    @classmethod
    def of(cls, query: Query[Any]) -> Commands | None:
        """The commands; None where a parameter would not arrive in a batch as it does in a call."""
        call = query.call
        first, *steps = (call.unwrap or "result").split(".")
        params = query.params(query.order, query.filter)
        if call.v3 or call.positional or not call.batchable or first != "result" or any(form.obstacles(params)):
            return None
        return cls(query, "".join(f"[{step}]" for step in steps))

    def chain(self, above: int, length: int) -> list[str]:
        """Pages that begin above the last row of the page before; the first one above `above`."""
        return [f"{self._chained}{self._above}{above}"] + [
            f"{self._chained}{self._above}{after_last(number, self._path, self._row_id)}"
            for number in range(length - 1)
        ]

    def windows(self, spans: Sequence[Span]) -> list[str]:
        """A page for each span."""
        return [
            f"{self._chained}{self._above}{above}"
            if upto is None
            else f"{self._window}{self._above}{above}{self._upto}{upto}"
            for above, upto in spans
        ]

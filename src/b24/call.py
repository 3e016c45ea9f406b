"""The vocabulary of generated code: `Call`, `Reply`, `Sender`, `Group`, `Pages`, and how a list is paged.

A wrapper builds a `Call` and hands it to a `Sender`; nothing here knows of HTTP.
"""

from __future__ import annotations

import datetime as dt
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Mapping, Sequence
from contextlib import aclosing
from decimal import Decimal
from math import isfinite, nan
from typing import Any, Final, Generic, Literal, TypeVar, cast, overload

from attrs import define, evolve, field, fields, frozen
from cattrs import override

from b24.errors import ConfigError

T = TypeVar("T")
Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)


# -- what specs say about types ----------------------------------------------------------------------------------------

Raw: Final = cast("type[Any]", Any)
"""The type of a result that is passed on as it came."""


Nothing: Final = type(None)
"""The type of a result that means nothing: whatever comes, the call returns None."""


def nullable(type_: type[T]) -> type[T | None]:
    """`type_`, or None where the portal answers null, false or nothing."""
    return cast("type[T | None]", type_ | None)


def wire(name: str) -> Any:
    """The name a field has on the wire: `Annotated[int, wire("ID")]`."""
    return override(rename=name)


NO_EXTRA: Final[Mapping[str, Any]] = {}


@frozen(kw_only=True, weakref_slot=False)
class Record:
    """Base of every result class. `extra` holds the keys its spec does not know, under their wire names."""

    extra: Mapping[str, Any] = field(default=NO_EXTRA, hash=False)

    def __repr__(self) -> str:
        """What is there: no field without a value, no secret, and `extra`, if it holds something, last."""
        extra, *own = fields(type(self))
        values = ((one, getattr(self, one.name)) for one in (*own, extra) if one.repr)
        shown = ", ".join(f"{one.name}={value!r}" for one, value in values if value != one.default)
        return f"{type(self).__name__}({shown})"


@frozen
class Money:
    """An amount with its currency, as custom fields carry it: `100.50|USD`."""

    amount: Decimal
    currency: str

    def __str__(self) -> str:
        return f"{self.amount}|{self.currency}"


@frozen
class Upload:
    """A file sent inside a call: its name and its bytes (base64 is added on the way)."""

    name: str
    content: bytes = field(repr=False)


def yes_no(value: bool | None) -> Literal["Y", "N"] | None:
    """A flag that travels as `Y` or `N`."""
    return None if value is None else "Y" if value else "N"


def one_zero(value: bool | None) -> Literal[1, 0] | None:
    """A flag that travels as `1` or `0`."""
    return None if value is None else 1 if value else 0


def epoch(value: dt.datetime | None) -> int | None:
    """A moment that travels as seconds since 1970. Raises `ConfigError` for a datetime without a time zone."""
    if value is None:
        return None
    if value.utcoffset() is None:
        raise ConfigError(f"{value!r} has no time zone; say which: datetime(…, tzinfo=…)")
    return int(value.timestamp())


# -- how a list is paged (see `Sender.walk`) ---------------------------------------------------------------------------


@frozen
class Offset:
    """Pages of 50 by `start`; the reply gives `next` until the last page."""


@frozen
class Cursor:
    """As `Offset`, and rows can be filtered and sorted by an id, so that all of them can be read by `>id`.

    `id` is its name in `filter`, `order` and `select`; `row_id` its name in a row, where that differs. `filter`,
    `order` and `select` are the names of those parameters as this method spells them; without `select` the id always
    comes. With `sort`, that parameter names the field to sort by and `order` says `ASC` or `DESC`.
    """

    id: str = "ID"
    row_id: str = ""
    filter: str = "filter"
    order: str = "order"
    select: str = "select"
    sort: str = ""


@frozen
class Keyset:
    """REST 3.0: order by id, `[id, ">", last]`, `pagination.limit` rows (`limit` at most), until a page is empty."""

    id: str = "id"
    limit: int = 50


@frozen
class Tail:
    """REST 3.0 `tail`: rows after `cursor.value`."""

    id: str = "id"
    limit: int = 50


@frozen
class After:
    """An opaque cursor taken from the reply (`reply`) and given back unchanged in `param` (a dotted path)."""

    param: str = "pagination.afterCursor"
    reply: str = "afterCursor"


@frozen
class Window:
    """`limit` and `offset` parameters (dotted paths), until `more` is false or, where it is absent, a page is short."""

    limit: str = "LIMIT"
    offset: str = "OFFSET"
    more: str = ""
    size: int = 50


@frozen
class Numbered:
    """Page numbers from 1 in `page` (a dotted path), of `size` rows, until a page is short."""

    page: str
    size: int = 50
    limit: str = ""


@frozen
class LastId:
    """Rows below the smallest id seen, given in `param`, until a page is empty."""

    param: str = "LAST_ID"
    id: str = "id"
    limit: str = "LIMIT"


Paging = Offset | Cursor | Keyset | Tail | After | Window | Numbered | LastId


Position = Mapping[str, Any]
"""Where reading of a list stands; plain JSON data, to be kept and given back to `Pages.pages`."""


# -- a call and its reply ----------------------------------------------------------------------------------------------


@frozen(kw_only=True)
class Options:
    """What `with_options` sets for the calls made through its view; None leaves the client's own setting."""

    timeout: float | None = None
    deadline: float | None = None
    retries: int | None = None
    idempotency_key: str | None = field(default=None, repr=False)
    headers: Mapping[str, str] | None = field(default=None, repr=False)


DEFAULT_OPTIONS: Final = Options()


@define(eq=False)  # four times as fast to make as a frozen class
class Call(Generic[T]):
    """One call of one method: what is asked (`method`, `params`), what comes back (`result`, at `unwrap`).

    `safe` says it may be repeated without harm; a `positional` method reads its arguments by order; one that is not
    `batchable` travels alone. `params` never shows in `repr`: it may hold passwords. A call is not changed once it is
    made; `but` makes another one.
    """

    method: str
    params: Mapping[str, Any] = field(repr=False)
    result: type[T]
    unwrap: str = ""
    """Where the result is inside the reply (`result.item`), if not under `result` itself."""
    paging: Paging | None = None
    v3: bool = False
    safe: bool = False
    positional: bool = False
    batchable: bool = True
    runs: tuple[str, ...] = field(default=(), repr=False)
    """The methods that it runs, where that is not `method` alone: those inside a batch."""
    bulk: bool = False
    """Whether nobody sits and waits for it: it leaves a share of the request limit to calls that somebody waits for."""
    after: Position | None = None
    """Where to go on reading a list."""
    options: Options = field(default=DEFAULT_OPTIONS, repr=False)

    def but(self, **changes: Any) -> Call[Any]:
        """The same call with some attributes changed."""
        return evolve(self, **changes)


@define
class Time:
    """What the portal says of the time a call took. Seconds; `start`, `finish` and `operating_reset_at` since 1970."""

    start: float = 0.0
    finish: float = 0.0
    duration: float = 0.0
    processing: float = 0.0
    operating: float | None = None
    operating_reset_at: float | None = None

    @staticmethod
    def read(told: Any) -> Time | None:
        """The `time` of a reply, or None where the portal tells nothing that can be read."""
        if not told or not isinstance(told, dict):
            return None
        get = cast("dict[str, Any]", told).get
        return Time(
            seconds(get("start")) or 0.0,
            seconds(get("finish")) or 0.0,
            seconds(get("duration")) or 0.0,
            seconds(get("processing")) or 0.0,
            seconds(get("operating")),
            seconds(get("operating_reset_at")),
        )


def seconds(value: Any) -> float | None:
    """A number of seconds as portals write it; None for what is none."""
    if value.__class__ is float or value is None:
        return value
    try:
        number = nan if isinstance(value, bool) else float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if isfinite(number) else None


@define(eq=False)
class Reply(Generic[T]):
    """An answer: `result` as the call's type, and the `envelope` that it came in, with what stood beside it."""

    result: T
    envelope: Mapping[str, Any] = field(factory=dict, repr=False)

    @property
    def raw(self) -> Any:
        """The result as it came, before unwrapping."""
        return self.envelope.get("result")

    @property
    def total(self) -> int | None:
        """How many rows match, if the portal counted them."""
        return _count(self.envelope.get("total"))

    @property
    def next(self) -> int | None:
        """Where the next page begins; None on the last one."""
        return _count(self.envelope.get("next"))

    @property
    def time(self) -> Time | None:
        """What the portal says of the time it took, if it does."""
        return Time.read(self.envelope.get("time"))


def _count(value: Any) -> int | None:
    try:
        return None if value is None else int(value)
    except (TypeError, ValueError):
        return None


class Sender(ABC):
    """Where calls go: the live client, a batch, a view with other options, a fake."""

    @abstractmethod
    async def send(self, call: Call[T]) -> Reply[T]:
        """Make the call. Raises `B24Error`."""

    async def walk(self, call: Call[list[Row]]) -> AsyncGenerator[Page[Row], None]:
        """Every page of a list by `start`, one request each. Senders that know other ways override this."""
        if not isinstance(call.paging, Offset | Cursor):
            raise ConfigError(f"{call.method}: {type(self).__name__} cannot read its pages one after another")
        while True:
            reply = await self.send(call)
            yield Page(reply.result, reply.total, reply.next)
            if reply.next is None:
                return
            call = call.but(params={**call.params, "start": reply.next})


# -- lists -------------------------------------------------------------------------------------------------------------


@frozen(eq=False, slots=False)
class Page(Sequence[Row_co]):
    """One page of a list. `total` counts the matching rows, if the portal counted; `next` is the next page's start.

    `position` is where reading goes on after this page (`Pages.pages(after=…)`), if the page came by reading all.
    """

    items: Sequence[Row_co]
    total: int | None = None
    next: int | None = None
    position: Position | None = None

    def __iter__(self) -> Iterator[Row_co]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    @overload
    def __getitem__(self, index: int) -> Row_co: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Row_co]: ...
    def __getitem__(self, index: int | slice) -> Row_co | Sequence[Row_co]:
        return self.items[index]


class Pages(Generic[Row_co]):
    """A list not yet read. `await` it for the first page, or read all rows: `async for row in …`.

    Reading completes or raises; it never stops early in silence. Memory does not grow with the number of rows.
    """

    def __init__(self, sender: Sender, call: Call[list[Row_co]]) -> None:
        self._sender = sender
        self._call = call

    def __repr__(self) -> str:
        return f"Pages({self._call.method!r})"

    def __await__(self) -> Generator[Any, None, Page[Row_co]]:
        return self._page().__await__()

    async def _page(self) -> Page[Row_co]:
        reply = await self._sender.send(self._call)
        return Page(reply.result, reply.total, reply.next)

    def __aiter__(self) -> AsyncIterator[Row_co]:
        return self._rows()

    async def _rows(self) -> AsyncIterator[Row_co]:
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for row in page.items:
                    yield row

    def pages(self, *, after: Position | None = None) -> AsyncGenerator[Page[Row_co], None]:
        """The pages one after another; those after a page whose `position` was kept."""
        return self._sender.walk(self._call if after is None else self._call.but(after=after))

    async def all(self, limit: int | None = None) -> list[Row_co]:
        """Every row as a list, or the first `limit` of them."""
        rows: list[Row_co] = []
        if limit is not None and limit <= 0:
            return rows
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                rows.extend(page.items)
                if limit is not None and len(rows) >= limit:
                    return rows[:limit]
        return rows

    async def first(self) -> Row_co | None:
        """The first row, or None; one request."""
        page = await self._page()
        return page.items[0] if page.items else None


class Group:
    """Methods and subgroups that share a prefix."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def _send(self, call: Call[T]) -> T:
        return (await self._sender.send(call)).result

    def _pages(self, call: Call[list[Row]]) -> Pages[Row]:
        return Pages(self._sender, call)

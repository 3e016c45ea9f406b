"""What typed decoding costs, against orjson alone and against constructors written by hand.

    python tests/bench/decode.py

A page of 50 rows as `crm.deal.list` answers it: integers and amounts as text, Y and N, ISO datetimes, nulls.
"""

from __future__ import annotations

import datetime as dt
import sys
import timeit
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import Annotated, Any

import orjson
from attrs import frozen, make_class

from b24.call import Record, wire
from b24.convert import PageReader, structure

ROWS = 50

# Of 8 fields 3 are text, 2 are numbers, and one each is a flag, a moment and an amount.
KINDS: list[tuple[type, Callable[[int], Any], str]] = [
    (int, str, 'int(r["{k}"])'),
    (str, "Deal number {}".format, 'r["{k}"]'),
    (bool, lambda n: "YN"[n % 2], 'r["{k}"] == "Y"'),
    (dt.datetime, lambda n: f"2031-05-04T10:20:{n % 60:02}+02:00", 'iso(r["{k}"])'),
    (Decimal, "{}.50".format, 'Decimal(r["{k}"])'),
    (str, lambda _: None, 'r["{k}"]'),
    (int, lambda n: n if n % 2 else None, 'r["{k}"]'),
    (str, "C{}:NEW".format, 'r["{k}"]'),
]


def microseconds_a_row(work: Callable[[], object]) -> float:
    """The best of many runs: what the machine can do when nothing else wants it."""
    return min(timeit.repeat(work, number=20, repeat=25)) / 20 / ROWS * 1e6


def measure(size: int) -> None:
    """Time one page of rows of `size` fields and print what each way costs."""
    kinds = [KINDS[index % len(KINDS)] for index in range(size)]
    page = orjson.dumps([{f"F_{i}": make(row + i) for i, (_, make, _) in enumerate(kinds)} for row in range(ROWS)])

    hints = {f"f_{i}": Annotated[type_ | None, wire(f"F_{i}")] for i, (type_, _, _) in enumerate(kinds)}
    deal: Any = frozen(kw_only=True, weakref_slot=False)(
        type("Deal", (Record,), {"__annotations__": hints, "__module__": __name__, **dict.fromkeys(hints)})
    )
    written = make_class("Written", list(hints), frozen=True, slots=True, kw_only=True)
    arguments = ", ".join(f"f_{i}={source.format(k=f'F_{i}')}" for i, (_, _, source) in enumerate(kinds))
    by_hand = eval(
        f"lambda r: Written({arguments})", {"Written": written, "iso": dt.datetime.fromisoformat, "Decimal": Decimal}
    )

    def typed(text: bytes) -> list[Any]:
        return structure(list[deal], orjson.loads(text), method="crm.deal.list", strict=True)

    rows = orjson.loads(page)
    narrow = orjson.dumps([dict(list(row.items())[:10]) for row in rows])
    custom = orjson.dumps([row | {"UF_CRM_1": "a", "UF_CRM_2": None, "UF_CRM_3": 1} for row in rows])

    reader: Any = PageReader(list[deal], "F_0")
    reader.learn(rows)

    loads = microseconds_a_row(lambda: orjson.loads(page))
    hand = microseconds_a_row(lambda: [by_hand(row) for row in orjson.loads(page)])
    ours = microseconds_a_row(lambda: typed(page))
    print(f"{size} fields, µs a row: orjson {loads:.2f}, by hand {hand:.2f}, typed {ours:.2f}")
    bulk = microseconds_a_row(lambda: reader.read(page))
    print(f"  as pages of a long list are read, without orjson: {bulk:.2f}")
    print(f"  typed / by hand: {ours / hand:.2f} (at most 1.5); above orjson: {ours - loads:.2f}")
    for name, text in (("10 keys of them", narrow), ("3 custom fields more", custom)):
        cost = microseconds_a_row(partial(typed, text)) - microseconds_a_row(partial(orjson.loads, text))
        print(f"  {name}, above orjson: {cost:.2f}")


if __name__ == "__main__":
    print(f"CPython {sys.version.split()[0]}")
    for fields in (40, 48):
        measure(fields)

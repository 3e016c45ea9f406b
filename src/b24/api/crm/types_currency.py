# Generated from specs/crm/_currency.yaml by `make generate`. Edit the specs, not this file.
"""Types of `crm.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Literal, TypedDict

from attrs import frozen

from b24.call import Record, wire


class CurrencyInput(TypedDict, total=False):
    """A currency and its rate. What may be sent, by wire names."""

    CURRENCY: str
    """Code by ISO 4217. Needed to add a currency, and not to be changed later."""

    BASE: Literal["Y", "N"]
    """Whether it is the base currency. Change it with care: rates of the others are not converted. Default: `N`."""

    AMOUNT_CNT: int
    """How many units the rate is for."""

    AMOUNT: Decimal | float
    """The rate: what that many units cost in the base currency."""

    SORT: int
    """Position. Default: `100`."""

    LANG: Mapping[str, CurrencyFormatInput]
    """By language; languages not named have the default."""


class CurrencyFormatInput(TypedDict, total=False):
    """How amounts of a currency are written in a language. What may be sent, by wire names."""

    FULL_NAME: str
    """Name of the currency; without it, its code."""

    FORMAT_STRING: str
    """How amounts are written, with `#` for the number: `$ #`. Default: `#`."""

    DECIMALS: int
    """Digits after the point. Default: `2`."""

    DEC_POINT: str
    """The decimal point. Default: `.`."""

    THOUSANDS_VARIANT: Literal["N", "C", "D", "S", "B"]
    """What stands between thousands. One of `N` (nothing), `C` (a comma), `D` (a point), `S` (a space), `B` (a space
    that does not break). Default: `S`.
    """

    THOUSANDS_SEP: str
    """The same as text; does not count if `THOUSANDS_VARIANT` is given, and cannot be empty."""

    HIDE_ZERO: Literal["Y", "N"]
    """Whether zeros after the point are left out. Default: `N`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Currency(Record):
    """A currency and its rate."""

    currency: Annotated[str | None, wire("CURRENCY")] = None
    """Code by ISO 4217. Needed to add a currency, and not to be changed later."""

    base: Annotated[bool | None, wire("BASE")] = None
    """Whether it is the base currency. Change it with care: rates of the others are not converted."""

    amount_cnt: Annotated[int | None, wire("AMOUNT_CNT")] = None
    """How many units the rate is for."""

    amount: Annotated[Decimal | None, wire("AMOUNT")] = None
    """The rate: what that many units cost in the base currency."""

    sort: Annotated[int | None, wire("SORT")] = None
    """Position."""

    date_update: Annotated[dt.datetime | None, wire("DATE_UPDATE")] = None

    lid: Annotated[str | None, wire("LID")] = None
    """Language of the following fields."""

    full_name: Annotated[str | None, wire("FULL_NAME")] = None

    format_string: Annotated[str | None, wire("FORMAT_STRING")] = None
    """How amounts are written, with `#` for the number."""

    dec_point: Annotated[str | None, wire("DEC_POINT")] = None

    thousands_sep: Annotated[str | None, wire("THOUSANDS_SEP")] = None

    decimals: Annotated[int | None, wire("DECIMALS")] = None
    """Digits after the point."""

    lang: Annotated[Mapping[str, CurrencyFormat] | None, wire("LANG")] = None
    """By language; languages not named have the default."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class CurrencyFormat(Record):
    """How amounts of a currency are written in a language."""

    full_name: Annotated[str | None, wire("FULL_NAME")] = None
    """Name of the currency; without it, its code."""

    format_string: Annotated[str | None, wire("FORMAT_STRING")] = None
    """How amounts are written, with `#` for the number: `$ #`."""

    decimals: Annotated[int | None, wire("DECIMALS")] = None
    """Digits after the point."""

    dec_point: Annotated[str | None, wire("DEC_POINT")] = None
    """The decimal point."""

    thousands_variant: Annotated[str | None, wire("THOUSANDS_VARIANT")] = None
    """What stands between thousands. One of `N` (nothing), `C` (a comma), `D` (a point), `S` (a space), `B` (a space
    that does not break).
    """

    thousands_sep: Annotated[str | None, wire("THOUSANDS_SEP")] = None
    """The same as text; does not count if `THOUSANDS_VARIANT` is given, and cannot be empty."""

    hide_zero: Annotated[bool | None, wire("HIDE_ZERO")] = None
    """Whether zeros after the point are left out."""

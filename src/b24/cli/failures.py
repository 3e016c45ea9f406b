"""Errors for a reader at 3 a.m.: what happened, where, what to do about it, and where to read on."""

from __future__ import annotations

import html
import re
import sys
import textwrap
from collections.abc import Iterator, Mapping
from typing import Final

from attrs import frozen
from rich.text import Text

from b24 import (
    AccessDenied,
    ApiError,
    AuthError,
    B24Error,
    ConfigError,
    DeadlineExceeded,
    InvalidParams,
    MethodNotFound,
    NotFound,
    OperatingLimited,
    OutcomeUnknown,
    Overloaded,
    RateLimited,
    ScopeMissing,
    TransportError,
)
from b24.catalogue import Api, Catalogue, MethodInfo
from b24.cli.show import cell, console

CURES: Final[Mapping[type[B24Error], str]] = {
    AuthError: "The webhook is wrong, was deleted, or its user was dismissed. Copy its address anew from the portal.",
    NotFound: "Check the id, and that the webhook's user may see the object.",
    RateLimited: "Too many requests from this address. Wait some seconds and try again.",
    OperatingLimited: "The method used up its operating time for now. Try again in ten minutes.",
    Overloaded: "Bitrix24 blocked the portal by hand; only their support lifts it.",
    OutcomeUnknown: "Look whether it was done before you repeat it.",
    DeadlineExceeded: "Try again; a smaller request takes less time.",
    TransportError: "Check the webhook's address and the way to it: network, proxy, certificates.",
}

INDENT: Final = 7
"""Columns before the text of a block."""

# What stands for a code in our own words is no secret: an address that is no webhook's is answered with one that is.
_ADDRESS: Final = re.compile(
    r"""(?P<keep>/rest/(?:api/)?[^/\s'"]+/(?!{code}|abcdef123456/)|https?://[^/\s'"]+/(?!\S*rest/))[^\s'",;]+"""
)


@frozen
class Asked:
    """What was asked: which method, of which portal (its secret left out)."""

    method: str
    api: Api
    portal: str
    catalogue: Catalogue
    info: MethodInfo | None


def report(error: B24Error, asked: Asked | None = None) -> int:
    """Write the error to stderr as one block; the exit code that goes with it."""
    terminal = console(stderr=True)
    width = terminal.width - INDENT if terminal.is_terminal else sys.maxsize
    for name, text in _block(error, asked):
        style = "bold red" if name == "error" else "dim"
        # Links stay whole: where one does not fit, the terminal breaks it and still opens it.
        rows = [textwrap.fill(row, width, break_long_words=False, break_on_hyphens=False) for row in text.split("\n")]
        line = Text.assemble(
            (f"{name:<{INDENT - 2}}", style), "  ", textwrap.indent("\n".join(rows), " " * INDENT)[INDENT:]
        )
        terminal.print(line, soft_wrap=True)
    return 2 if isinstance(error, ConfigError) else 1


def _block(error: B24Error, asked: Asked | None) -> Iterator[tuple[str, str]]:
    if isinstance(error, ApiError):
        yield "error", f"{error.code or f'HTTP {error.status}'}: {_plain(error.description) or 'no description'}"
    else:
        yield "error", cell(_without_secrets(str(error)), lines=True)
    if isinstance(error, InvalidParams):
        yield from (("field", f"{name or '(none)'}: {_plain(text)}") for name, text in error.fields.items())
    if asked is None:
        return
    if isinstance(error, (ApiError, TransportError)):
        status = f", HTTP {error.status}" if error.status else ""
        yield "where", f"{asked.method} ({asked.api}) on {asked.portal}{status}"
    if meaning := _meaning(error, asked):
        yield "means", meaning
    if cure := _cure(error, asked):
        yield "cure", cure
    if asked.info is not None and asked.info.docs and isinstance(error, ApiError):
        yield "docs", asked.info.docs


def _without_secrets(text: str) -> str:
    """The text with addresses cut before their secret: it may repeat what was typed, a webhook among it."""
    return _ADDRESS.sub(r"\g<keep>***", text)


def _plain(text: str) -> str:
    """A portal's description without the HTML that some of them carry."""
    return cell(html.unescape(re.sub(r"<[^<>]+>", " ", text)).strip(), lines=True)


def _meaning(error: B24Error, asked: Asked) -> str:
    """What the method's specification says of this code."""
    if not isinstance(error, ApiError) or asked.info is None:
        return ""
    code = error.code.casefold()
    return next((text for known, text in asked.info.errors.items() if known.casefold() == code), "")


def _cure(error: B24Error, asked: Asked) -> str:
    info = asked.info
    if isinstance(error, MethodNotFound):
        return _find_method(asked)
    if isinstance(error, ScopeMissing):
        scopes = " or ".join(info.scope) if info and info.scope else "of this method"
        return f"Give the webhook the scope {scopes}, in the portal, where it was made."
    if isinstance(error, AccessDenied):
        wanted = info.permission if info is not None else ""
        return f"The webhook's user needs {f'the permission: {wanted}' if wanted else 'a permission for this'}."
    if isinstance(error, OperatingLimited) and error.reset_at:
        return f"Try again after {error.reset_at:%H:%M:%S %Z}."
    for kind in type(error).__mro__:
        if kind in CURES:
            return CURES[kind]
    if isinstance(error, ApiError) and info is not None:
        return f"Check the parameters: b24 describe {info.method}{' --v3' if info.api == 'v3' else ''}"
    return ""


def _find_method(asked: Asked) -> str:
    other: Api = "v2" if asked.api == "v3" else "v3"
    if asked.info is not None:
        return "The portal lacks it: its modules, its edition or the webhook's scopes do not offer it."
    if asked.method in asked.catalogue.near(asked.method, other):
        return f"It is a method of {other}: call it {'with' if other == 'v3' else 'without'} --v3."
    near = asked.catalogue.near(asked.method, asked.api)
    return f"Did you mean {' or '.join(near)}?" if near else "Look for its name: b24 methods WORDS"

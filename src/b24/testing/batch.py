"""Batches as the portal runs them: one command after another, with references to what earlier ones answered.

Pure but for `run`, which makes a command a call of its own.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any, Final

from b24.php import is_integer, is_true, parse_query, to_php
from b24.testing.wire import V3_CODE, PortalError, Rows, cast_start, error_body, take_unseen

Run = Callable[[str, dict[str, Any]], Awaitable[dict[str, Any]]]
"""Runs a command: takes method and parameters; returns the envelope with `time`, or raises `PortalError`."""

LONGEST: Final = 50

_NOT_INSIDE: Final = frozenset({"batch", "download", "upload"})

# -- v2 ----------------------------------------------------------------------------------------------------------------


async def v2_batch(params: Mapping[str, Any], run: Run) -> dict[str, Any]:
    """What `batch` answers to `cmd` and `halt`: five containers keyed by command."""
    folded = {name.lower(): value for name, value in params.items()}
    halt = is_true(folded.get("halt"))
    containers: dict[str, dict[str, Any]] = {kind: {} for kind in ("result", "error", "total", "next", "time")}
    for number, (key, command) in enumerate(_entries(folded.get("cmd"))):
        if number < LONGEST and not isinstance(command, str):
            continue  # the portal passes it over without a word
        try:
            envelope = await _run_command(number, command, containers, run)
        except PortalError as error:
            envelope = _entry(error)
        if "result" not in envelope:
            containers["error"][key] = envelope
            if halt:
                break
            continue
        for kind, container in containers.items():
            if kind in envelope:
                container[key] = envelope[kind]
    return {kind if kind == "result" else f"result_{kind}": to_php(values) for kind, values in containers.items()}


def _entries(commands: Any) -> Iterable[tuple[str, Any]]:
    if isinstance(commands, Mapping):
        return commands.items()
    return ((str(index), command) for index, command in enumerate(commands)) if isinstance(commands, list) else ()


async def _run_command(number: int, command: str, containers: Mapping[str, Any], run: Run) -> dict[str, Any]:
    if number >= LONGEST:
        raise PortalError("ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded")
    method, _, query = command.partition("#")[0].partition("?")
    if method.lower() in _NOT_INSIDE:
        raise not_in_a_batch()
    params = resolve_references(parse_query(query), containers)
    take_unseen(params)  # the credential of the batch counts for all of it
    return await run(method, cast_start(params))


def not_in_a_batch() -> PortalError:
    """What the portal says of a command for a method that a batch cannot hold."""
    return PortalError("ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage", 405)


def _entry(error: PortalError) -> dict[str, Any]:
    entry = error_body("v2", error)
    return entry | {"error_description": ""} if error.code == "insufficient_scope" else entry


# -- references of v2 --------------------------------------------------------------------------------------------------

# Only the beginning of the word counts, so `$timeout[x]` is a reference too. All brackets up to the next whitespace are
# one path.
_REFERENCE: Final = re.compile(r"\$(result|next|total|time|error)(\S*)", re.IGNORECASE | re.ASCII)
_STEP: Final = re.compile(r"\[([^\]]*)\]")


def resolve_references(value: Any, containers: Mapping[str, Any]) -> Any:
    """The value with each `$result[key][field]` replaced by what `containers["result"]` holds there; keys stay.

    A path that leads nowhere is no error: it yields the last thing reached. Text that is a reference as a whole takes
    the value with its type; into longer text only numbers and text are spliced.
    """
    match value:
        case str():
            return _resolve_text(value, containers)
        case list():
            return [resolve_references(inner, containers) for inner in value]
        case dict():
            return {key: resolve_references(inner, containers) for key, inner in value.items()}
        case _:
            return value


def _resolve_text(text: str, containers: Mapping[str, Any]) -> Any:
    if "$" not in text:
        return text
    whole = _REFERENCE.fullmatch(text)
    if whole and (path := _STEP.findall(whole[2])):
        return _walk(containers.get(whole[1]), path)
    return _REFERENCE.sub(partial(_splice, containers), text)


def _splice(containers: Mapping[str, Any], reference: re.Match[str]) -> str:
    path = _STEP.findall(reference[2])
    found = _walk(containers.get(reference[1]), path) if path else None
    match found:
        case bool():
            return reference[0]
        case float() if found.is_integer():
            return f"{found:.0f}"
        case str() | int() | float():
            return str(found)
        case _:
            return reference[0]


def _walk(value: Any, path: Iterable[str]) -> Any:
    for key in path:
        inner = _step(value, key)
        if inner is None:
            break
        value = inner
    return list(value) if isinstance(value, Rows) else value


def _step(value: Any, key: str) -> Any:
    """What is at that key, or None. A list has its indexes for keys; text has its characters."""
    if isinstance(value, Mapping):
        return value.get(key)
    if isinstance(value, str):
        index = int(key) if is_integer(key) else len(value)
        return value[index] if -len(value) <= index < len(value) else None
    if isinstance(value, Sequence) and is_integer(key) and 0 <= int(key) < len(value):
        return value[int(key)]
    return None


# -- v3 ----------------------------------------------------------------------------------------------------------------


async def v3_batch(commands: Any, run: Run) -> list[Any]:
    """What `batch` of v3 answers to a list of commands: their results. The first that fails fails the whole."""
    if not isinstance(commands, list):
        raise _invalid_select("A batch is a list of commands")
    results: list[Any] = []
    aliases: dict[str, Any] = {}
    for command in commands:
        if not isinstance(command, dict) or not isinstance(command.get("method"), str):
            raise _invalid_select("A command of a batch is an object with a method")
        query = command.get("query") or {}
        if not isinstance(query, dict):
            raise _invalid_select("The query of a command is an object")
        envelope = await run(command["method"], _resolve(query, aliases))
        result = envelope["result"]
        aliases[str(len(results))] = result
        if isinstance(alias := command.get("as"), str):
            aliases[alias] = result
        results.append(result)
    return results


def _resolve(value: Any, aliases: Mapping[str, Any]) -> Any:
    match value:
        case {"$ref": str(path), **rest} if not rest:
            return _one(path, aliases)
        case {"$refArray": str(path), **rest} if not rest:
            return _many(path, aliases)
        case dict():
            return {key: _resolve(inner, aliases) for key, inner in value.items()}
        case list():
            return [_resolve(inner, aliases) for inner in value]
        case _:
            return value


def _one(path: str, aliases: Mapping[str, Any]) -> Any:
    found, steps = _start(path, aliases)
    for step in steps:
        found = _step(found, step)
    if found is None:
        raise _invalid_select(f"Reference {path} leads nowhere")
    return list(found) if isinstance(found, Rows) else found


def _many(path: str, aliases: Mapping[str, Any]) -> list[Any]:
    found, (first, *steps) = _start(path, aliases)
    rows = _step(found, first)
    if not isinstance(rows, Sequence) or isinstance(rows, str):
        raise _invalid_select(f"Reference {path} leads to no list")
    values = []
    for row in rows:
        value = row
        for step in steps:
            value = _step(value, step)
        if value is None:
            raise _invalid_select(f"Reference {path} leads nowhere")
        values.append(value)
    return values


def _start(path: str, aliases: Mapping[str, Any]) -> tuple[Any, list[str]]:
    alias, *steps = path.split(".")
    # What a command answers under any other name cannot be reached.
    if alias not in aliases or not steps or steps[0] not in ("item", "items"):
        raise _invalid_select(f"Reference {path} leads nowhere")
    return aliases[alias], steps


def _invalid_select(text: str) -> PortalError:
    return PortalError(f"{V3_CODE}INVALIDSELECTEXCEPTION", text)

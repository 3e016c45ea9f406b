"""Batches of commands with keys: `run_batch`, and what became of each command."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

import orjson
from attrs import frozen

from b24 import form, protocol
from b24.batch import Alone, Read, Result, exchange, read
from b24.call import Call, Raw, Reply, Sender
from b24.errors import B24Error, ConfigError, OutcomeUnknown
from b24.outcomes import Failed, NotRun, Ok, Outcome, Unknown
from b24.packing import MOST, Item, command, hindrance, item_of, lane_of

T = TypeVar("T")
K = TypeVar("K")
Client = TypeVar("Client")

Command = Callable[[Client], Awaitable[Any]] | tuple[str, Mapping[str, Any]]
"""One call: `lambda b: b.crm.deal.get(id=7)`, or a method with its parameters."""


# -- a command up to its call, and on from there -----------------------------------------------------------------------


@frozen(eq=False)
class _Asked:
    """What a command awaits: the reply to its call."""

    call: Call[Any]

    def __await__(self) -> Generator[_Asked, Reply[Any], Reply[Any]]:
        return (yield self)


class _Recorder(Sender):
    """Stops a command where it makes its call."""

    async def send(self, call: Call[T]) -> Reply[T]:
        return await _Asked(call)

    async def result(self, method: str, params: Mapping[str, Any]) -> Any:
        return (await self.send(Call(method, params, Raw))).result


@frozen(eq=False)
class _Script:
    """A command that stands where its call is made, and goes on with the reply."""

    key: Any
    steps: Generator[Any, Any, Any]
    call: Call[Any]


async def run_batch(
    sender: Sender,
    make_client: Callable[[Sender], Client],
    commands: Mapping[K, Command[Client]] | Iterable[Command[Client]],
    *,
    halt: bool = False,
    read: Read = read,
) -> dict[Any, Outcome[Any]]:
    """What became of each command, by its key (of a plain iterable: its number), in the order given.

    Without `halt` each command counts for itself, and more than 50 travel as several batches at once. With it they run
    one after another until one does not succeed. References (`ref`) ask for `halt`, and for at most 50 commands.
    """
    recorder = _Recorder()
    client = make_client(recorder)
    scripts: list[_Script] = []
    try:
        for key, command in commands.items() if isinstance(commands, Mapping) else enumerate(commands):
            with _naming(key):
                scripts.append(_start(key, command, recorder, client))
        if any(True for script in scripts for _ in form.references(script.call.params)):
            results = await exchange(sender, _chain(scripts), read, halt=True)
        else:
            items = [_item(script) for script in scripts]
            results = await (_one_after_another if halt else _at_once)(sender, items, read)
        return {script.key: _finish(script, result) for script, result in zip(scripts, results, strict=True)}
    finally:
        for script in scripts:
            script.steps.close()


def _start(key: Any, command: Any, recorder: _Recorder, client: Any) -> _Script:
    """Run a command up to its call. Raises `ConfigError` if there is none."""
    made: Any
    match command:
        case (str() as method, Mapping() as params):
            made = recorder.result(method, params)
        case _ if callable(command):
            made = command(client)
        case _:
            if inspect.iscoroutine(command):
                command.close()
            raise ConfigError("a command is `lambda b: b.crm.deal.get(id=7)`, or a method with its parameters")
    if isinstance(made, asyncio.Future):
        made.cancel()  # a gathering: several calls
    elif isinstance(made, Awaitable):
        steps: Any = made.__await__()
        asked = next(steps, None)
        if isinstance(asked, _Asked):
            return _Script(key, steps, asked.call)
        steps.close()
    raise ConfigError("a command makes exactly one call, and waits for nothing else")


@contextmanager
def _naming(key: Any) -> Iterator[None]:
    """Errors in here tell of which command they are."""
    try:
        yield
    except ConfigError as error:
        raise ConfigError(f"{key!r}: {error}") from error


def _item(script: _Script) -> Item:
    with _naming(script.key):
        return item_of(script.call)


def _finish(script: _Script, result: Result) -> Outcome[Any]:
    """What a command makes of the result of its call."""
    if result is None:
        return NotRun()
    if isinstance(result, Alone):
        result = result.error  # references bind it to its batch, so there it stays
    try:
        if isinstance(result, Exception):
            script.steps.throw(result)
        else:
            script.steps.send(result)
    except StopIteration as end:
        return Ok(end.value)
    except OutcomeUnknown as error:
        return Unknown(error)
    except Exception as error:  # noqa: BLE001 - whatever it is, it must not hide what became of the others
        return Failed(error)
    return Failed(ConfigError(f"{script.key!r}: a command makes exactly one call; its second one was not made"))


def _chain(scripts: Sequence[_Script]) -> list[Item]:
    """Commands with references between them, which have to travel together. Raises `ConfigError` if they cannot."""
    if len(scripts) > MOST:
        raise ConfigError(f"{len(scripts)} commands with references between them; {MOST} fit into a request")
    keys: dict[str, str] = {}
    chain: list[Item] = []
    for index, script in enumerate(scripts):
        with _naming(script.key):
            chain.append(_link(script.call, f"c{index}", keys))
            if chain[index].lane != chain[0].lane:
                raise ConfigError("of another API version, or with other options, than the commands before it")
            if keys.setdefault(str(script.key), f"c{index}") != f"c{index}":
                raise ConfigError("another key is written the same, so a reference cannot tell them apart")
    return chain


def _link(call: Call[Any], place: str, keys: Mapping[str, str]) -> Item:
    """A command that may refer to those before it: `keys` has theirs on the wire."""
    for reference in form.references(call.params):
        if reference.command not in keys:
            raise ConfigError(f"refers to {reference.command!r}, which is no command before it")
    if reason := hindrance(call):
        raise ConfigError(f"{call.method} cannot be in a batch with references: {reason}")
    if not call.v3:
        return Item(call, lane_of(call), command(call, keys))
    query = protocol.encode(call.but(params=_spelled(call.params, keys)))
    if query.count(b'"$ref') != sum(1 for _ in form.references(call.params)):
        raise ConfigError("the portal would take `$ref` in this data for a reference and replace it")
    return Item(call, lane_of(call), {"method": call.method, "query": orjson.Fragment(query), "as": place})


def _spelled(value: Any, keys: Mapping[str, str]) -> Any:
    """`value` with its references as REST 3.0 writes them."""
    match value:
        case form.Ref(command, ("item" | "items", *_) as path):
            return {"$ref": ".".join([keys[command], *map(str, path)])}
        case form.Ref():
            raise ConfigError("in REST 3.0 a reference leads into `item` or `items`: ref('deal', 'item', 'id')")
        case Mapping():
            return {name: _spelled(inner, keys) for name, inner in value.items()}
        case list() | tuple():
            return [_spelled(inner, keys) for inner in value]
        case _:
            return value


async def _at_once(sender: Sender, items: Sequence[Item], read: Read) -> list[Result]:
    """Results of calls that have nothing to do with each other."""
    lanes: dict[Any, list[int]] = {}
    for index, item in enumerate(items):
        lanes.setdefault(item.lane or index, []).append(index)
    steps = [indexes[at : at + MOST] for indexes in lanes.values() for at in range(0, len(indexes), MOST)]
    results: dict[int, Result] = {}
    outcomes = await _all(_step(sender, [items[index] for index in step], read) for step in steps)
    for step, outcome in zip(steps, outcomes, strict=True):
        results.update(zip(step, outcome, strict=True))
    return [results[index] for index in range(len(items))]


async def _step(sender: Sender, items: Sequence[Item], read: Read) -> list[Result]:
    """Results of one batch, or of one call that is made alone."""
    if items[0].lane is None:
        return [await _alone(sender, items[0].call)]
    results = await exchange(sender, items, read)
    left = [index for index, result in enumerate(results) if isinstance(result, Alone)]
    for index, result in zip(left, await _all(_alone(sender, items[index].call) for index in left), strict=True):
        results[index] = result
    return results


async def _one_after_another(sender: Sender, items: Sequence[Item], read: Read) -> list[Result]:
    """Results of calls until one does not succeed; the rest is not made."""
    results: list[Result] = []
    while step := _next_step(items[len(results) :]):
        lane = step[0].lane
        for item, result in zip(step, await exchange(sender, step, read, halt=True) if lane else [None], strict=True):
            if result is None and lane:
                break  # what the portal stopped at has been made alone since
            again = result is None or isinstance(result, Alone)
            results.append(await _alone(sender, item.call) if again else result)
            if not isinstance(results[-1], Reply):
                return results + [None] * (len(items) - len(results))
    return results


def _next_step(items: Sequence[Item]) -> Sequence[Item]:
    """The first calls that can share a request."""
    size = next((at for at, item in enumerate(items) if item.lane is None or item.lane != items[0].lane), len(items))
    return items[: min(max(size, 1), MOST)]


async def _alone(sender: Sender, call: Call[Any]) -> Result:
    try:
        return await sender.send(call)
    except B24Error as error:
        return error


async def _all(things: Iterable[Awaitable[T]]) -> list[T]:
    """What all of them give. None is left running should one fail."""
    tasks = [asyncio.ensure_future(thing) for thing in things]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()

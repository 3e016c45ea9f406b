"""The examples of specs as tests: every wrapper sends what its example says, and reads what it answers."""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal
from operator import attrgetter
from typing import Any, Final, TypeVar

import orjson
from attrs import frozen

from b24.call import Call, Reply, Sender, Upload
from b24.catalogue import Catalogue, FieldInfo, MethodInfo
from b24.client import Bitrix24
from b24.convert import unknown_keys
from b24.protocol import decode, encode

T = TypeVar("T")

PLAIN: Final[Mapping[str, type | tuple[type, ...]]] = {"int": int, "str": str, "bool": bool, "float": (int, float)}


@frozen
class ExampleCase:
    """One example of one method. `str` of it names the test."""

    info: MethodInfo
    number: int

    def __str__(self) -> str:
        number = f"[{self.number}]" if len(self.info.examples) > 1 else ""
        return f"{self.info.path}{number}"


def example_cases(*packages: str) -> list[ExampleCase]:
    """Every example: of the bundled methods, or, if `packages` are named, only of those generated out of tree."""
    known = Catalogue.load(*packages)
    if packages:
        own = Catalogue.of(*packages)
        methods = [known.method(info.method, info.api) for info in own.methods]
    else:
        methods = known.methods
    return [ExampleCase(info, number) for info in methods for number in range(len(info.examples))]


async def check_example(case: ExampleCase, client: type[Bitrix24] = Bitrix24) -> None:
    """Call the wrapper with the example's arguments.

    Raises `AssertionError` where it sends something else, or where the example's answer does not fit the result.

    ::

        @pytest.mark.parametrize("case", example_cases("acme.portal"), ids=str)
        async def test_example(case):
            await check_example(case, acme.portal.Bitrix24)
    """
    example = case.info.examples[case.number]
    sent: dict[str, Any] = dict(example.get("params") or {})
    probe = _Probe({key: value for key, value in example.items() if key != "params"})
    # Never connected to: `.invalid` has no hosts.
    wrapper = attrgetter(case.info.path)(client("https://portal.invalid/rest/1/code/")._view(probe))
    wrong = [text for field in case.info.params if field.name in sent for text in _misfits(field, sent[field.name])]
    assert not wrong, f"{case}: " + "; ".join(wrong)

    await wrapper(**arguments(case.info, example))

    assert probe.call is not None
    body = orjson.loads(encode(probe.call))
    expected = list(sent.values()) if case.info.positional else sent
    assert body == expected, f"{case}: the wrapper sends {body}, the example says {expected}"
    unknown = unknown_keys(probe.call.result, probe.answered, path="$")
    assert not unknown, f"{case}: keys that no type knows: {', '.join(unknown)}"


def arguments(info: MethodInfo, example: Mapping[str, Any]) -> dict[str, Any]:
    """What an example passes to the wrapper, by Python names."""
    sent = example.get("params") or {}
    return {field.attr: _argument(field, sent[field.name]) for field in info.params if field.name in sent}


class _Probe(Sender):
    """Answers one call with the example's reply, decoded strictly."""

    def __init__(self, envelope: dict[str, Any]) -> None:
        self._envelope = envelope
        self.call: Call[Any] | None = None

    async def send(self, call: Call[T]) -> Reply[T]:
        self.call = call
        return decode(call, 200, "application/json", orjson.dumps(self._envelope), strict=True)

    @property
    def answered(self) -> Any:
        """What stood at the call's `unwrap`."""
        assert self.call is not None
        value: Any = self._envelope["result"]
        for step in self.call.unwrap.split(".")[1:]:
            value = value[step] if isinstance(value, dict) and step in value else None
        return value


def _misfits(field: FieldInfo, value: Any) -> Iterator[str]:
    """What a type checker would say of the value, had it seen the call."""
    expected = PLAIN.get(field.type.rstrip("?"))
    if (
        expected
        and not field.sent
        and (not isinstance(value, expected) or (expected is int and isinstance(value, bool)))
    ):
        yield f"params.{field.name}: {value!r} is no {field.type}"
    allowed = list(field.enum) if field.enum else []
    if allowed and not isinstance(value, list) and str(value) not in map(str, allowed):
        yield f"params.{field.name}: {value!r} is not among {allowed}"


def _argument(field: FieldInfo, value: Any) -> Any:
    """The Python value whose wire form the example shows."""
    kind = field.type.rstrip("?")
    if field.sent in {"Y/N", "1/0"}:
        return {"Y": True, "N": False, 1: True, 0: False}[value]
    if kind == "datetime":
        return dt.datetime.fromtimestamp(value, dt.UTC) if field.sent == "epoch" else dt.datetime.fromisoformat(value)
    if kind == "date":
        return dt.date.fromisoformat(value)
    if kind == "decimal" and isinstance(value, str):
        return Decimal(value)
    if kind == "file":
        name, content = value
        return Upload(name, base64.b64decode(content))
    if kind == "base64":
        return base64.b64decode(value)
    return value

"""What the schema finds wrong with a spec's data, in plain words, each at its own place.

The schema files serve editors too; a rule that needs words of its own has them as `errorMessage`, which editors show.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from pathlib import Path as File
from typing import Any, Final, Literal, cast

from attrs import frozen
from jsonschema_rs import Draft202012Validator, ValidationError, ValidationErrorKind

from b24_codegen.model import Path
from b24_codegen.source import describe

Shape = Literal["method", "family", "typeDefinition", "param", "resultField", "typeField", "example"]

SCHEMA: Final[Mapping[str, Any]] = json.loads(File(__file__).with_name("spec.schema.json").read_bytes())

_EXPECTED: Final = {
    "string": "text",
    "object": "a mapping",
    "array": "a list",
    "boolean": "true or false",
    "integer": "a whole number",
    "number": "a number",
}
_PLACES: Final = {
    "read_only": "for fields of a type",
    "write_only": "for fields of a type",
    "sent": "for what is sent: parameters and fields of a type",
    "default": "for what is sent: parameters and fields of a type",
}


@frozen
class Misfit:
    """One thing that does not fit. `place` is what is wrong, `path` what `message` speaks of: an unknown key's owner.

    `spoils` says that nothing can be made of what stands there.
    """

    place: Path
    path: Path
    message: str
    spoils: bool = True


def misfits(shape: Shape, data: Mapping[str, Any]) -> Iterator[Misfit]:
    """Everything in `data` that keeps it from being a `shape`."""
    validator = _validator(shape)
    if validator.is_valid(data):
        return
    errors = list(validator.iter_errors(data))
    wrong_types = {tuple(e.instance_path) for e in errors if isinstance(e.kind, ValidationErrorKind.Type)}
    told: set[Path] = set()
    for error in errors:
        path = tuple(error.instance_path)
        if path in wrong_types:  # then nothing else said of it helps, and saying it once is enough
            if path in told or not isinstance(error.kind, ValidationErrorKind.Type):
                continue
            told.add(path)
        yield from _explain(error, path)


def near_miss(word: str, known: Collection[str]) -> str:
    """`; did you mean 'doc'?`, or nothing."""
    folded = {name.lower(): name for name in known}
    close = difflib.get_close_matches(word.lower(), folded, n=1)
    return f"; did you mean '{folded[close[0]]}'?" if close else ""


@cache
def _validator(shape: Shape) -> Draft202012Validator:
    return Draft202012Validator({**SCHEMA, "$ref": f"#/$defs/{shape}"})


def _explain(error: ValidationError, path: Path) -> Iterator[Misfit]:
    rule = _rule(error)
    match error.kind:
        case ValidationErrorKind.AdditionalProperties(unexpected):
            for key in unexpected:
                yield Misfit((*path, key), path, _unknown(key, rule["properties"]))
        case ValidationErrorKind.PropertyNames(inner):
            key = str(inner.instance)
            yield Misfit((*path, key), path, f"'{key}': {_rule(inner)['errorMessage']}")
        case ValidationErrorKind.Required(key):
            yield Misfit(path, path, f"'{key}' is missing", spoils=False)
        case ValidationErrorKind.Type(types):
            yield Misfit(path, path, _wrong_type(types, error.instance))
        case ValidationErrorKind.Enum(options):
            words = [str(option) for option in options]
            hint = near_miss(str(error.instance), words)
            yield Misfit(path, path, f"{describe(error.instance)} is none of {', '.join(words)}{hint}")
        case ValidationErrorKind.MinProperties() | ValidationErrorKind.MinItems():
            yield Misfit(path, path, rule.get("errorMessage", "it is empty; leave it out"))
        case ValidationErrorKind.UniqueItems():
            yield Misfit(path, path, "it says something twice")
        case ValidationErrorKind.Minimum(limit):
            yield Misfit(path, path, f"must be at least {limit}, not {error.instance}")
        case _:
            yield Misfit(path, path, rule["errorMessage"])


def _rule(error: ValidationError) -> Mapping[str, Any]:
    """The part of the schema that `error` is about."""
    rule: Any = SCHEMA
    for step in error.schema_path[:-1]:
        rule = rule[step]
    return cast("Mapping[str, Any]", rule)


def _unknown(key: str, known: Collection[str]) -> str:
    if key in _PLACES:
        return f"'{key}' is {_PLACES[key]}"
    hint = near_miss(key, known) or f" (there are: {', '.join(known)})"
    return f"unknown key '{key}'{hint}"


def _wrong_type(types: Collection[str], value: Any) -> str:
    expected = " or ".join(_EXPECTED[type_] for type_ in sorted(types, key=list(_EXPECTED).index))
    cure = "; put it in quotes" if "string" in types and isinstance(value, bool | int | float) else ""
    return f"expected {expected}, got {describe(value)}{cure}"

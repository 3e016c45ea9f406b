"""What the schema finds wrong with a spec's data, in plain words, each at its own place.

The schema files serve editors too; a rule that needs words of its own carries them as `errorMessage`, which editors show.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path as File
from typing import Any, Final

from jsonschema_rs import Draft202012Validator, ValidationError

from b24_codegen.model import Path
from b24_codegen.source import describe

_SCHEMA: Final[dict[str, Any]] = json.loads(File(__file__).with_name("spec.schema.json").read_bytes())
_EXPECTED: Final = {
    "string": "text",
    "object": "a mapping",
    "array": "a list",
    "boolean": "true or false",
    "integer": "a whole number",
    "number": "a number",
}


@cache
def _validator(shape: str) -> Draft202012Validator:
    return Draft202012Validator({**_SCHEMA, "$ref": f"#/$defs/{shape}"})


def check_shape(shape: str, data: dict[str, Any]) -> Iterator[tuple[Path, Path, str]]:
    """Everything in `data` that is no `method` or no `family`: where it stands, what to report it against, the message.

    The two places differ for an unknown key: the key is what is wrong, its owner is what the message speaks of.
    """
    validator = _validator(shape)
    if validator.is_valid(data):
        yield from _check_order(shape, data)
        return
    for error in validator.iter_errors(data):
        path = tuple(error.instance_path)
        for wrong, message in _explain(error, path):
            yield wrong, path, message

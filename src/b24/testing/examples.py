"""What a method answers while nothing better is known: the example of its spec."""

from __future__ import annotations

from typing import Any

from b24.catalogue import MethodInfo
from b24.testing.wire import Answer, Params, php_int


def example(info: MethodInfo, params: Params) -> Answer:
    """The example's answer. A list that is asked on gets it once more, now as its last page."""
    if not info.examples:
        return Answer(None)
    shown = info.examples[0]
    start: Any = params.get("start") if isinstance(params, dict) else None
    return Answer(shown.get("result"), shown.get("total"), None if php_int(start) > 0 else shown.get("next"))

"""YAML text to plain data, with the line of everything in it.

Specs use the part of YAML that cannot surprise: what JSON can say, by the core schema of YAML 1.2. `NO`, `on` and
`2026-05-01` are text. Keys are always text.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import yaml
from attrs import frozen

from b24_codegen.model import Path, Problem, dotted


@frozen
class Source:
    """One file as it was read. `data` is None if it could not be; what stands at the places `unread` is a guess."""

    file: str
    data: dict[str, Any] | None
    lines: Mapping[Path, int]
    problems: tuple[Problem, ...]
    unread: frozenset[Path] = frozenset()


def read_source(file: str, content: bytes) -> Source:
    """The data and the lines of a file. What is wrong with its YAML is in `problems`."""
    reader = _Reader(file)
    try:
        data = reader.document(_decode(file, content))
    except _UnreadableError as error:
        return Source(file, None, {(): 1}, (*reader.problems, error.problem))
    if isinstance(data, dict):
        return Source(file, data, reader.lines, tuple(reader.problems), frozenset(reader.unread))
    problem = Problem(file, 1, "", f"a spec is a mapping of keys, this is {describe(data)}")
    return Source(file, None, reader.lines, (*reader.problems, problem))


def describe(value: Any) -> str:
    """What a value is, in words for a message."""
    match value:
        case None:
            return "nothing"
        case bool():
            return f"'{str(value).lower()}'"
        case int() | float():
            return f"the number {value}"
        case str():
            return f"'{value}'" if len(value) <= 40 and "\n" not in value else "a text"
        case list():
            return "a list"
        case _:
            return "a mapping"


class _UnreadableError(Exception):
    def __init__(self, file: str, line: int, message: str) -> None:
        super().__init__(message)
        self.problem = Problem(file, line, "", message)


# -- text --------------------------------------------------------------------------------------------------------------

# Control characters, and what YAML takes for the end of a line but editors do not: later lines would be counted wrong.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")


def _decode(file: str, content: bytes) -> str:
    if content.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        raise _UnreadableError(file, 1, "it begins with a byte order mark; save it as plain UTF-8")
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _UnreadableError(file, line, "it is not UTF-8") from None
    if found := _CONTROL.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise _UnreadableError(file, line, f"the character U+{ord(found[0]):04X} cannot stand in a spec: delete it")
    return text


# -- scalars -----------------------------------------------------------------------------------------------------------

_WORDS: Final[Mapping[str, bool | None]] = {
    **dict.fromkeys(["", "~", "null", "Null", "NULL"]),
    **dict.fromkeys(["true", "True", "TRUE"], True),
    **dict.fromkeys(["false", "False", "FALSE"], False),
}
_MAYBE_NUMBER = frozenset("+-.0123456789")
_LONGEST_INT = 18  # what fits into 64 bits whatever the digits
_INT = re.compile(r"-?(?:0|[1-9][0-9]*)")
_FLOAT = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?")
# The core schema takes these for numbers, JSON has no such numbers: `+7495…` and `007` were meant as text.
_NO_JSON_NUMBER = re.compile(
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)


def scalar(text: str) -> Any:
    """The value of a scalar without quotes. Raises `ValueError` where readers of YAML would differ."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _MAYBE_NUMBER:
        return text
    if _INT.fullmatch(text):
        digits = len(text.removeprefix("-"))
        if digits > _LONGEST_INT:
            raise ValueError(f"{digits} digits are more than a number of JSON can be sure to keep: put it in quotes")
        return int(text)
    if _FLOAT.fullmatch(text):
        value = float(text)
        if math.isinf(value):
            raise ValueError(f"{text} is larger than a number of JSON can be: put it in quotes")
        return value
    if _NO_JSON_NUMBER.fullmatch(text):
        raise ValueError(f"{text} is text to some and a number to others: put it in quotes, or write a plain number")
    return text


# -- structure ---------------------------------------------------------------------------------------------------------

# By the parser's words, which speak of YAML's grammar: what the writer did, and the cure.
_CAUSES: Final[Mapping[str, str]] = {
    "mapping values are not allowed": "a ': ' too many: put the text in quotes, or look at the indentation",
    "found a tab": "a tab; indent with spaces",
    "found unexpected end of stream": "a quote is not closed",
    "found unknown escape character": "an unknown '\\' sequence: use single quotes, or write '\\\\'",
    "could not find expected ':'": "a key without ':'",
    "did not find expected ',' or": "a '[' or '{' is not closed, or a ',' is missing",
    "did not find expected key": "this belongs to no key: look at quotes and indentation",
    "did not find expected '-'": "this belongs to no list: look at the indentation",
    "did not find expected <document start>": "this belongs to no key: look at the indentation",
    "exceeded maximum nesting depth": "it is nested too deep",
    "did not find expected node content": "a bracket where a value is expected: put the text in quotes",
}
_DEEPEST = 40
_NOT_USED = "is not used in specs"


class _Reader:
    """Builds data from the parser's events, one pass: composing nodes first would lose anchors and cost twice."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.lines: dict[Path, int] = {(): 1}
        self.problems: list[Problem] = []
        self.unread: set[Path] = set()

    def document(self, text: str) -> Any:
        events = yaml.parse(text, yaml.CLoader)
        data: Any = None
        documents = 0
        try:
            for event in events:
                if isinstance(event, yaml.DocumentStartEvent):
                    documents += 1
                    if documents > 1 and event.start_mark:
                        message = "a second document begins here: one file, one spec"
                        raise _UnreadableError(self.file, event.start_mark.line + 1, message)
                    data = self._value(next(events), events, ())
        except yaml.MarkedYAMLError as error:
            raise self._unreadable(error, text) from None
        if not documents or data is None:
            raise _UnreadableError(self.file, 1, "the file is empty")
        return data

    def _unreadable(self, error: yaml.MarkedYAMLError, text: str) -> _UnreadableError:
        problem = str(error.problem)
        mark = error.problem_mark or error.context_mark
        # The parser sees an unclosed quote or bracket at the end of the file; it begins where the context does.
        if error.context_mark and ("end of stream" in problem or "',' or" in problem):
            mark = error.context_mark
        # The end of the text is seen on a line after the last one.
        rows = text.splitlines()
        line = min(mark.line if mark else 0, len(rows) - 1)
        cause = next((words for theirs, words in _CAUSES.items() if theirs in problem), f"no YAML: {problem}")
        if "cannot start any token" in problem and mark:
            found = rows[line][mark.column]
            cause = "a tab; indent with spaces" if found == "\t" else f"a text that begins with '{found}' needs quotes"
        return _UnreadableError(self.file, line + 1, cause)

    def _value(self, event: Any, events: Iterator[Any], path: Path) -> Any:
        if isinstance(event, yaml.AliasEvent):
            self._problem(event, path, f"'*{event.anchor}' {_NOT_USED}: write it out, or make it a type")
            self.unread.add(path)
            return None
        if event.anchor:
            self._problem(event, path, f"'&{event.anchor}' {_NOT_USED}: write it out, or make it a type")
        if event.tag:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._problem(event, path, f"'{tag}' {_NOT_USED}: put quotes around what is text")
            self.unread.add(path)
        if isinstance(event, yaml.ScalarEvent):
            if not event.implicit[0]:
                return event.value
            try:
                return scalar(event.value)
            except ValueError as error:
                self._problem(event, path, str(error))
                self.unread.add(path)
                return event.value
        if len(path) > _DEEPEST:
            raise _UnreadableError(self.file, event.start_mark.line + 1, "it is nested too deep")
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(events, path)
        return self._mapping(events, path)

    def _list(self, events: Iterator[Any], path: Path) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            here = (*path, len(items))
            self.lines[here] = event.start_mark.line + 1
            items.append(self._value(event, events, here))
        return items

    def _mapping(self, events: Iterator[Any], path: Path) -> dict[str, Any]:
        members: dict[str, Any] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            line = event.start_mark.line + 1
            if not isinstance(event, yaml.ScalarEvent):
                raise _UnreadableError(self.file, line, "a key is one word or text, not a list or a mapping")
            key = event.value
            here = (*path, key)
            if event.anchor or event.tag:
                self._problem(event, path, f"a key is plain text; an anchor or a tag {_NOT_USED}")
            if key == "<<" and event.implicit[0]:
                self._problem(event, path, f"'<<' {_NOT_USED}: write the keys out, or make them a type")
                self._value(next(events), events, here)
                continue
            if key in members:
                self._problem(event, path, f"'{key}' is given twice, first on line {self.lines[here]}")
            else:
                self.lines[here] = line
            members[key] = self._value(next(events), events, here)
        return members

    def _problem(self, event: Any, path: Path, message: str) -> None:
        self.problems.append(Problem(self.file, event.start_mark.line + 1, dotted(path), message))

"""Spec folders to `Specs`: find files, check each, lay them into families; all problems of all files at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path as File
from typing import Any

from attrs import field, frozen, mutable

from b24_codegen.build import Builder, strings
from b24_codegen.model import Api, Family, Method, Path, Problem, Specs, TypeDef
from b24_codegen.names import snake
from b24_codegen.places import Folder, Place
from b24_codegen.source import read_source


def load(*roots: File) -> Specs:
    """What the spec folders say, later ones over earlier ones; what is wrong with them is in `problems`.

    It does not raise for that: the stage that links specs finds more, and all of it is told at once.
    """
    merger = _Merger()
    for number, (root, label) in enumerate(zip(roots, _labels(roots), strict=True)):
        merger.add_root(root, label, number)
    return merger.specs()


def _labels(roots: Iterable[File]) -> list[str]:
    """What files of each root are called in messages: by its folder's name. The parent's is added to tell two apart.

    The last root keeps the short name: its files are the ones being worked on, and generated code names them.
    """
    labels: list[str] = []
    for root in reversed([root.resolve() for root in roots]):
        label = root.name
        labels.insert(0, label if label not in labels else f"{root.parent.name}/{label}")
    return labels


@mutable
class _Draft:
    """A family while its files come in. `file` describes it, once `facts` are known: the first `_family.yaml` of it."""

    name: str
    api: Api
    file: str
    root: int
    one_word: bool = False
    facts: Mapping[str, Any] | None = None
    types: list[TypeDef] = field(factory=list)
    methods: list[Method] = field(factory=list)

    def family(self) -> Family:
        facts = self.facts or {}
        return Family(
            name=self.name,
            api=self.api,
            summary=facts.get("summary", "").strip() or ("" if self.one_word else f"Methods of `{self.name}.*`."),
            scope=strings(facts.get("scope")),
            docs=facts.get("docs", ""),
            types=tuple(self.types),
            methods=tuple(sorted(self.methods, key=lambda method: (method.name, method.root))),
            file=self.file,
            root=self.root,
        )


@frozen
class _Merger:
    """Lays the files of all roots into families."""

    drafts: dict[tuple[Api, str], _Draft] = field(factory=dict)
    lines: dict[str, Mapping[Path, int]] = field(factory=dict)
    problems: list[Problem] = field(factory=list)
    unreadable: set[str] = field(factory=set)

    def add_root(self, root: File, label: str, number: int) -> None:
        for place in Folder(root, label, self.problems).places():
            draft = self._draft(place, number)
            try:
                source = read_source(place.file, place.path.read_bytes())
            except OSError as error:
                self.problems.append(Problem(place.file, 1, "", f"it cannot be read: {error.strerror}"))
                self.unreadable.add(place.file)
                continue
            self.lines[place.file] = source.lines
            self.problems.extend(source.problems)
            if source.data is None:
                self.unreadable.add(place.file)
                continue
            builder = Builder(source, number, problems=self.problems)
            if place.method:
                draft.methods.append(builder.method(place, source.data))
            else:
                self._add_shared(builder, draft, source.data)
            if builder.lost_types:
                self.unreadable.add(place.file)

    def _draft(self, place: Place, number: int) -> _Draft:
        one_word = place.method == place.family
        draft = self.drafts.get((place.api, place.family))
        if draft is None:
            file = place.file if one_word else f"{place.file.rpartition('/')[0]}/_family.yaml"
            draft = _Draft(place.family, place.api, file, number, one_word)
            for api, name in self.drafts:
                if api == place.api and snake(name) == snake(place.family):
                    message = (
                        f"the families '{name}' and '{place.family}' are both '{snake(name)}' in Python: leave one "
                    )
                    message += "out, and use the client's 'call'"
                    self.problems.append(Problem(place.file, 1, "", message))
            self.drafts[place.api, place.family] = draft
        elif draft.one_word != one_word:
            message = f"'{place.family}' is a method and a family: {draft.file} is here as well"
            self.problems.append(Problem(place.file, 1, "", message))
        return draft

    def _add_shared(self, builder: Builder, draft: _Draft, data: dict[str, Any]) -> None:
        builder.fit("family", data)
        file = builder.source.file
        if draft.facts is None and file.endswith("/_family.yaml"):
            draft.file, draft.facts = file, data
        for key in data.keys() - {"types"}:
            if not file.endswith("/_family.yaml"):
                builder.problem((key,), f"'{key}' belongs to _family.yaml; this file has only 'types'", ())
            elif file != draft.file:
                builder.problem((key,), f"'{key}' of this family is told by {draft.file}; here are only 'types'", ())
        draft.types.extend(builder.types(data))

    def specs(self) -> Specs:
        for draft in self.drafts.values():
            self._check_docs(draft)
        families = tuple(self.drafts[key].family() for key in sorted(self.drafts))
        return Specs(families, self.lines, tuple(sorted(self.problems)), whole=not self.unreadable)

    def _check_docs(self, draft: _Draft) -> None:
        if draft.file in self.unreadable or (draft.facts or {}).get("docs"):
            return
        for method in draft.methods:
            if method.docs and "://" not in method.docs:
                line = self.lines[method.file][("docs",)]
                message = f"'{method.docs}' is relative, and {draft.file} gives no base ('docs'): give the full address"
                if draft.one_word:
                    message = (
                        f"'{method.docs}' is relative, and a method of one word has no family: give the full address"
                    )
                self.problems.append(Problem(method.file, line, "docs", message))

"""Which files of a spec folder describe what: the path of a file is the name of its method."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path as File
from typing import Final

from attrs import frozen

from b24_codegen.model import Api, Problem

FAMILY: Final = re.compile(r"[a-z][A-Za-z0-9_]*")
METHOD: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z][A-Za-z0-9_]*)*")
_SHARED: Final = re.compile(r"_[a-z][a-z0-9_]*")


@frozen
class Place:
    """A spec file and what its place says. `method` is empty for a file that several methods share."""

    file: str
    path: File
    api: Api
    family: str
    method: str = ""


@frozen
class Folder:
    """Finds the spec files of one root and what is there besides."""

    root: File
    label: str
    problems: list[Problem]

    def places(self) -> Iterator[Place]:
        if not self.root.is_dir():
            self._problem(self.label, "there is no such folder")
            return
        yield from self._api(self.root, self.label, "v2")

    def _api(self, folder: File, label: str, api: Api) -> Iterator[Place]:
        for path, file in self._entries(folder, label):
            if path.is_dir():
                if path.name == "v3" and api == "v2":
                    yield from self._api(path, file, "v3")
                elif FAMILY.fullmatch(path.name):
                    yield from self._family(path, file, api)
                else:
                    self._problem(file, f"'{path.name}' is no name of a family: the first part of a method's name")
            elif path.name != "README.md" and (stem := self._stem(path, file)):
                if stem.startswith("_"):
                    self._problem(file, "what methods share stands in the folder of their family")
                elif "." in stem:
                    family, _, rest = stem.partition(".")
                    self._problem(file, f"'{stem}' is of family '{family}': put it into {label}/{family}/{rest}.yaml")
                elif FAMILY.fullmatch(stem):
                    yield Place(file, path, api, stem, stem)
                else:
                    self._problem(file, f"'{stem}' is no name of a method")

    def _family(self, folder: File, label: str, api: Api) -> Iterator[Place]:
        for path, file in self._entries(folder, label):
            if path.is_dir():
                self._problem(file, f"a family has no folders: put its files into {label}/, as '{path.name}.NAME.yaml'")
            elif stem := self._stem(path, file):
                if stem.startswith("_"):
                    if _SHARED.fullmatch(stem):
                        yield Place(file, path, api, folder.name)
                    else:
                        self._problem(file, "the name of a shared file has small letters, digits and '_'")
                elif not METHOD.fullmatch(stem):
                    self._problem(file, f"'{folder.name}.{stem}' is no name of a method: letters, digits, '_', dots")
                else:
                    yield Place(file, path, api, folder.name, f"{folder.name}.{stem}")

    def _entries(self, folder: File, label: str) -> Iterator[tuple[File, str]]:
        """What is in a folder, hidden files left out; two names must not be one on systems that ignore case."""
        seen: dict[str, str] = {}
        for path in sorted(folder.iterdir()):
            if path.name.startswith("."):
                continue
            file = f"{label}/{path.name}"
            other = seen.setdefault(path.name.casefold(), path.name)
            if other != path.name:
                self._problem(file, f"differs from '{other}' in nothing but case")
            yield path, file

    def _stem(self, path: File, file: str) -> str:
        if path.suffix == ".yaml":
            return path.name.removesuffix(".yaml")
        cure = f"call it {path.stem}.yaml" if path.suffix == ".yml" else "the name of one ends in '.yaml'"
        self._problem(file, f"this is no spec: {cure}")
        return ""

    def _problem(self, file: str, message: str) -> None:
        self.problems.append(Problem(file, 1, "", message))

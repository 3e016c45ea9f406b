"""Views into text: `render(tree, target)` gives every file of the generated package."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PackageLoader, StrictUndefined

from b24_codegen.catalogue import catalogue
from b24_codegen.layout import modules
from b24_codegen.module import Target
from b24_codegen.tree import Tree

CATALOGUE = "catalogue.jsonl"


def render(tree: Tree, target: Target, templates: Sequence[Path] = ()) -> dict[str, str]:
    """The text of each file by its path below the package. Own `templates` folders come before the bundled ones."""
    loaders = [*(FileSystemLoader(folder) for folder in templates), PackageLoader("b24_codegen")]
    environment = Environment(
        loader=ChoiceLoader(loaders),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # Python is written here, not HTML
    )
    known = set(environment.list_templates())
    environment.globals["method_template"] = lambda name: name if name in known else "method.jinja"
    template = environment.get_template("module.py.jinja")
    files = {view.path: template.render(module=view) for view in modules(tree, target)}
    return {**files, CATALOGUE: catalogue(tree, target)}

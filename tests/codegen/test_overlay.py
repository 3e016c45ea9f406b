"""Every way to lay specs over others yields Python that runs, and that linters and type checkers have nothing against.

What is laid over here is a package of its own in place of `b24.api`, small enough to hold all the cases.
"""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from b24.catalogue import Catalogue
from b24.testing import Fake
from b24_codegen import module
from b24_codegen.load import load
from b24_codegen.module import Target
from b24_codegen.render import render
from b24_codegen.resolve import resolve
from b24_codegen.write import formatted, write

PROJECT = Path(__file__).parents[2]

BUNDLED = {
    "shop/_family.yaml": r"""
        summary: Things to buy.
        scope: shop
        types:
          Tag:
            summary: A word on an item.
            fields: {NAME: str, COUNT: int?}
          Item:
            summary: Something that can be bought.
            partial: true
            fields:
              ID: {type: int, read_only: true}
              NAME: str
              TAGS: list[Tag]?
              BY_PLACE: map[int, Tag]?
          Order:
            summary: What somebody bought.
            fields:
              ID: int?
              ITEMS: list[Item]
              MAIN: Item?
              BY_NAME: map[list[Item]]
          Gift:
            summary: An order with a bow.
            extends: Order
            fields: {ID: int, BOW: str?}
          Address:
            summary: Where to.
            open: true
            fields: {street-name: str, CITY: str?}
          Billing:
            summary: Where the bill goes.
            extends: Address
            fields: {vat-id: str?, NAME: str}
          Plain: {summary: Sent by nobody., fields: {ID: int}}
    """,
    "shop/item.add.yaml": """
        summary: Add an item.
        params: {fields: Item, params: {type: "map[bool]?"}}
        returns: int
    """,
    "shop/item.addMany.yaml": "{summary: Add items., params: {items: 'list[Item]', by: 'map[Item]?'}, returns: none}",
    "shop/item.get.yaml": "{summary: An item., params: {id: int}, safe: true, returns: Item}",
    "shop/item.list.yaml": """
        summary: List items.
        params:
          filter: filter?
          id: int | str | list[int]?
          size: {type: int | str?, enum: [1, small, large]}
        safe: true
        returns: list[Item]?
        paging: offset
    """,
    "shop/item.status.yaml": "{summary: How it stands., safe: true, returns: {STATE: str, LEFT: int}}",
    "shop/order.get.yaml": "{summary: An order., safe: true, returns: Order}",
    "shop/order.gift.yaml": "{summary: A gift., returns: Gift}",
    "shop/order.rows.yaml": "{summary: Rows., returns: 'list[list[Item]]'}",
    "shop/order.send.yaml": "{summary: Send it., params: {to: Address, bill: Billing}, returns: bool}",
    "shop/plain.get.yaml": "{summary: A plain one., safe: true, returns: Plain}",
    "shop/gone.get.yaml": "{summary: Replaced as a whole., safe: true, returns: bool}",
    "shop/tag.set.yaml": """
        summary: Set tags.
        params: {tags: "list[Tag]", main: Tag?, by: "map[Tag]?"}
        returns: none
    """,
    "depot/_family.yaml": "types: {Box: {summary: A box., fields: {ID: int, SIZE: str?}}}",
    "depot/box.get.yaml": "{summary: A box., safe: true, returns: Box}",
    "v3/depot/box.get.yaml": "{summary: A box., safe: true, types: {Box: {summary: A box., open: true}}, returns: Box}",
    "pong.yaml": "{summary: Say ping., scope: [], returns: str}",
    "v3/shop/_family.yaml": "types: {Item: {summary: An item of REST 3.0., fields: {id: int, title: str}}}",
    "v3/shop/item.list.yaml": """
        summary: List items.
        params: {filter: filter?}
        safe: true
        returns: list[Item]
        unwrap: result.items
        paging: keyset
    """,
}
FIRST = {
    "shop/_family.yaml": "types: {Tag: {extends: shop.Tag, fields: {COLOUR: str?}}}",
    "shop/_item.yaml": "types: {Item: {extends: shop.Item, fields: {UF_SHELF: int?}}}",
    "shop/item.status.yaml": """
        summary: How it stands, and where.
        params: {deep: bool?}
        safe: true
        returns: {STATE: str, LEFT: int, WHERE: str?}
    """,
    "shop/gone.get.yaml": "{summary: Ours., safe: true, returns: bool}",
    "shop/stock.sync.yaml": "{summary: Sync., params: {plain: Plain, order: shop.Order}, returns: none}",
    "ping.yaml": "{summary: Say pong., returns: str}",
    "pong.yaml": "{summary: Say ping loudly., returns: str}",
    "acme/_family.yaml": r"""
        summary: Ours, with a "quote", a \ backslash, an ünïcödé word and {braces}
        types:
          Item:
            extends: shop.Item
            summary: |
              Ours, says "acme"
            fields:
              NAME: {type: str, doc: 'It ends in a "quote"'}
              PATH: {type: str, doc: 'Ends in a backslash \'}
              LONG:
                type: str
                doc: It is called Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft {so}
          ShopItem:
            summary: It is called as theirs would be here.
            fields: {ID: int, OF: shop.Item?}
          State:
            summary: One of many.
            open: true
            fields:
              CODE:
                type: str
                enum: [ALPHA_ALPHA_ALPHA, BETA_BETA_BETA_BETA, GAMMA_GAMMA_GAMMA, 'quo"te', 'back\\slash', 'ü']
    """,
    "acme/item.get.yaml": "{summary: An item of ours., safe: true, returns: Item}",
    "acme/box.send.yaml": "{summary: Send a box., params: {box: depot.Box}, returns: depot.Box}",
    "acme/item.theirs.yaml": "{summary: One of theirs., returns: shop.Item}",
    "acme/item.int.yaml": "{summary: A number., params: {self: int?, dt: date?}, returns: {self: int, dt: date}}",
    "acme/item.dt.yaml": "{summary: A date., params: {bytes: base64?}, deprecated: true, returns: date}",
    "acme/item.deprecated.yaml": "{summary: Old ones., safe: true, params: {str: str?}, returns: none}",
    "acme/item.shop.yaml": "{summary: One like theirs., params: {like: ShopItem}, returns: ShopItem}",
    "acme/state.set.yaml": r"""
        summary: Set it to "something"
        details: |
          The first paragraph
          goes on here.

          - an item that is long enough to be broken into two lines, for it goes on and on and does not want to stop
          - another

          ```
          code:   stays
          ```
          Ends in \
        params:
          STATE: State
          class: str?
          params: int?
          sent: int?
          body: int?
          epoch: {type: datetime?, sent: epoch}
          list: list[int]?
        returns: State
        errors: {"": Nothing is known, C:\D: a path}
    """,
    "v3/shop/_family.yaml": "types: {Item: {extends: v3.shop.Item, fields: {shelf: int?}}}",
}
SECOND = {
    "shop/_family.yaml": "types: {Item: {extends: shop.Item, fields: {UF_ROW: str?}}}",
    "acme/stock.yaml": "{summary: Stock., returns: shop.Tag}",
}

CLIENT = """
from typing import ClassVar

from . import Api


class Bitrix24(Api):
    _packages: ClassVar[tuple[str, ...]] = ("base_shop",)
"""
USE = """
from collections.abc import Mapping, Sequence
from typing import assert_type

from acme_shop import Bitrix24
from acme_shop.shop.types import Item, ItemInput, TagInput
from acme_shop.v3.shop.types import Item as V3Item


async def use(client: Bitrix24) -> None:
    item = await client.shop.item.get(id=1)
    assert_type(item.uf_shelf, int | None)
    assert_type(item.uf_row, str | None)
    order = await client.shop.order.gift()
    assert_type(order.items, Sequence[Item])
    assert_type(order.by_name, Mapping[str, Sequence[Item]])
    assert_type(order.id, int)
    fields: ItemInput = {"NAME": "a", "UF_ROW": "b", "TAGS": [{"NAME": "x", "COLOUR": "red"}]}
    assert_type(await client.shop.item.add(fields=fields), int)
    await client.shop.item.add(fields={"NAME": "a", "UF_SHELF": 1})
    await client.shop.item.add_many(items=[{"NAME": "a", "UF_SHELF": 1}, {"NAME": "b"}], by={"a": {"UF_ROW": "b"}})
    items: list[ItemInput] = [{"NAME": "a", "UF_SHELF": 1}]
    await client.shop.item.add_many(items=items)
    red: list[TagInput] = [{"NAME": "x", "COLOUR": "red"}]
    await client.shop.tag.set(tags=red, main={"NAME": "x", "COLOUR": "red"})
    await client.shop.tag.set(tags=[{"NAME": "x", "COLOUR": "red"}, {"NAME": "y"}], by={"a": {"COLOUR": "red"}})
    assert_type((await client.shop.item.status(deep=True)).where, str | None)
    assert_type(await client.ping(), str)
    assert_type((await client.v3.shop.item.list()).items, Sequence[V3Item])
    assert_type((await client.acme.item.get()).name, str)
    assert_type((await client.acme.item.int_(self_=1)).self_, int)
    await client.acme.box.send(box={"ID": 1})
    await client.acme.state.set(state={"CODE": "ALPHA_ALPHA_ALPHA", "more": 1})
"""


def specs(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\r\n")
    return folder


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with the packages `base_shop` and, laid over it from two spec folders, `acme_shop`."""
    folder = tmp_path_factory.mktemp("overlay")
    roots = [specs(folder / name, files) for name, files in zip("abc", [BUNDLED, FIRST, SECOND], strict=True)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "BUNDLED", "base_shop")
        patch.syspath_prepend(str(folder))
        write(formatted(render(resolve(load(roots[0])), Target())), folder / "base_shop")
        own = render(resolve(load(*roots)), Target(overlay=True))
        own["__init__.py"] = own["__init__.py"].replace("from b24 import", "from base_shop.client import")
        write(formatted(own), folder / "acme_shop")
        (folder / "base_shop" / "py.typed").touch()
        (folder / "base_shop" / "client.py").write_text(CLIENT, "utf-8")
        (folder / "use.py").write_text(USE, "utf-8")
        yield folder
    for name in [name for name in sys.modules if name.split(".")[0] in ("base_shop", "acme_shop")]:
        del sys.modules[name]


def run(folder: Path, *command: str) -> str:
    """What a tool has to say; nothing if all is well."""
    done = subprocess.run([sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr if done.returncode else ""


def test_ruff(acme: Path) -> None:
    """The project's rules hold for what is generated, whatever the specs say."""
    config = str(PROJECT / "pyproject.toml")

    assert (
        run(acme, "ruff", "check", "--no-cache", "--ignore", "TID252", "--config", config, "base_shop", "acme_shop")
        == ""
    )


def test_mypy(acme: Path, mypy_cache: str) -> None:
    """Own fields are seen where bundled methods return them, and nothing contradicts what is laid under."""
    assert run(acme, "mypy", "--strict", mypy_cache, "-m", "use", "-p", "base_shop", "-p", "acme_shop") == ""


def test_pyright(acme: Path) -> None:
    """The other checker agrees."""
    assert run(acme, "pyright", "--pythonpath", sys.executable, "base_shop", "acme_shop", "use.py") == ""


async def test_answers_have_the_fields_of_all_folders(acme: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What one folder adds to a type stands beside what another adds, wherever the type comes back."""
    monkeypatch.syspath_prepend(str(acme))
    package = importlib.import_module("acme_shop")
    item = {"ID": "1", "NAME": "a", "UF_SHELF": "7", "UF_ROW": "b", "TAGS": [{"NAME": "x", "COLOUR": "red"}]}
    replies = {
        "shop.order.gift": {"ID": 5, "ITEMS": [item], "BY_NAME": {"a": [item]}},
        "shop.item.list": [item],
        "shop.item.status": {"STATE": "new", "LEFT": "3", "WHERE": "here"},
        "shop.order.rows": [[item]],
        "pong": "PING",
        "acme.item.theirs": item,
    }
    client: Any = package.Bitrix24(Fake(replies))

    gift = await client.shop.order.gift()
    first = await client.shop.item.list(filter={"ID": 1}, size=1).first()
    status = await client.shop.item.status(deep=True)
    rows = await client.shop.order.rows()

    assert (gift.items[0].uf_shelf, gift.by_name["a"][0].uf_row, gift.items[0].tags[0].colour) == (7, "b", "red")
    assert isinstance(gift, importlib.import_module("base_shop.shop.types").Gift)
    assert (first.uf_shelf, first.uf_row) == (7, "b")
    assert (status.state, status.left, status.where) == ("new", 3, "here")
    assert rows[0][0] == first == await client.acme.item.theirs()
    assert await client.pong() == "PING"


def test_the_catalogue_tells_whole_types(acme: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A type that was laid over another is told once, with all of its fields, and does not extend itself."""
    monkeypatch.syspath_prepend(str(acme))

    known = Catalogue.of("base_shop", "acme_shop")

    item = known.type("shop.Item")
    assert [field.name for field in item.fields] == ["ID", "NAME", "TAGS", "BY_PLACE", "UF_SHELF", "UF_ROW"]
    assert (item.extends, item.summary, item.partial) == ("", "Something that can be bought.", False)
    assert item.python == "acme_shop.shop.types:Item"
    assert known.type("acme.Item").extends == "shop.Item"
    assert known.type("shop.Address").input == "base_shop.shop.types:AddressInput"


def test_what_nobody_changed_is_not_written(acme: Path) -> None:
    """Only groups with something of their own have a module."""
    written = {path.relative_to(acme / "acme_shop").as_posix() for path in (acme / "acme_shop").rglob("*.py")}
    lone = {path.parent for path in (acme / "acme_shop").rglob("*.py") if not (path.parent / "__init__.py").exists()}

    assert lone == set()
    assert written.isdisjoint({"shop/plain.py", "depot/box.py", "v3/depot/__init__.py"})
    assert {"shop/item.py", "shop/gone.py", "shop/stock.py", "pong/__init__.py", "v3/shop/types.py"} <= written
    types = (acme / "acme_shop" / "shop" / "types.py").read_text("utf-8")
    assert "class PlainInput(" in types
    assert "class Plain(" not in types


def test_banners_name_what_is_there(acme: Path) -> None:
    """The first line of each file leads to specs, whatever their folders are called."""
    for path in (acme / "acme_shop").rglob("*.py"):
        source = path.read_text("utf-8").removeprefix("# Generated from specs/").partition(" ")[0]

        assert any((acme / root / source).exists() for root in "abc"), f"{path}: {source}"

"""Wire names to Python names."""

from __future__ import annotations

import keyword
import re
import unicodedata

_WORD_BREAKS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+")

# What the client itself offers: a family of that name would hide it.
CLIENT_NAMES = {"aclose", "aggregate", "batch", "batched", "call", "files", "pages", "v3", "with_options"}

# What a class body of generated code itself says: a field of that name would hide it from the lines below.
_TAKEN_IN_RECORDS = {"bool", "dict", "dt", "extra", "field", "float", "int", "list", "self", "str", "wire"}

# What the body of a wrapper says.
_TAKEN_IN_METHODS = set("bool dict dt epoch float int list nullable one_zero self str yes_no".split())

# What signatures and decorators of a group say: a method of that name would hide it from those below. They say
# `Sequence`, so that `list` is free.
_TAKEN_IN_GROUPS = {"bool", "bytes", "cached_property", "deprecated", "dict", "dt", "float", "int", "str"}

# What generated modules import.
_TAKEN_TYPE_NAMES = set(
    "After Annotated Any Api Bitrix24 Call ClassVar Cursor Decimal Group Keyset LastId Literal Mapping Money Nothing "
    "Numbered Offset Page Pages Raw Record Required Sequence Tail TypedDict Upload Window".split()
)


def snake(name: str) -> str:
    """`entityTypeId` → `entity_type_id`, `FREE_MINUTES` → `free_minutes`, `import` → `import_`."""
    plain = "_".join(part for part in _WORD_BREAKS.split(name) if part).lower()
    return f"{plain}_" if keyword.iskeyword(plain) else plain


def member(name: str) -> str:
    """The name of a method or a group: of one part of a method's name on the wire."""
    plain = snake(name)
    return f"{plain}_" if plain in _TAKEN_IN_GROUPS else plain


def attribute(name: str) -> str:
    """The name of a result's attribute."""
    plain = snake(name)
    return f"{plain}_" if plain in _TAKEN_IN_RECORDS else plain


def argument(name: str) -> str:
    """The name of a wrapper's argument."""
    plain = snake(name)
    return f"{plain}_" if plain in _TAKEN_IN_METHODS else plain


def lookalike(name: str) -> str:
    """The letter of a name that only looks like a Latin one, or does not show, in words; nothing if there is none."""
    for char in name:
        told = unicodedata.name(char, "")
        if told.startswith(("CYRILLIC", "GREEK")) or unicodedata.category(char) == "Cf":
            return f"'{char}' in '{name}' is {told}: type it anew" if re.search("[A-Za-z]", name) else ""
    return ""


def is_taken_type_name(name: str) -> bool:
    """Whether a class of that name would be in the way of generated code; `Bundled…` are those laid under others."""
    return name in _TAKEN_TYPE_NAMES or keyword.iskeyword(name) or name.startswith("Bundled")


def camel(*parts: str) -> str:
    """`("sip", "connector.status")` → `SipConnectorStatus`."""
    return "".join(word[:1].upper() + word[1:] for part in parts for word in snake(part).rstrip("_").split("_"))

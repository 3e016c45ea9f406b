"""What a user lacks, held against the permissions that methods need by their specs. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches
from typing import Final

from b24.catalogue import MethodInfo
from b24.errors import ConfigError
from b24.testing.wire import V3_CODE, PortalError

ADMINISTRATOR: Final = "administrator"


def check_denied(denied: Iterable[str], methods: Iterable[MethodInfo]) -> frozenset[str]:
    """The names of permissions. Raises `ConfigError` for one that no method needs."""
    names = frozenset(denied)
    needed = {info.permission for info in methods if info.permission}
    parts = {part for permission in needed for part in [permission, *_parts(permission)]}
    for name in names:
        if not any(_covers(name, part) for part in parts):
            near = get_close_matches(name, sorted(parts), n=3, cutoff=0.5)
            known = f"did you mean {' or '.join(map(repr, near))}?" if near else "`b24 describe METHOD` shows them"
            raise ConfigError(f"denied: no method needs the permission {name!r}; {known}")
    return names


def is_denied(permission: str, denied: Collection[str]) -> bool:
    """Whether who lacks `denied` may not do what needs `permission`.

    Of needs between `;` each must be met, of alternatives with `or` one, of verbs with `and` all of them.
    """
    if permission in denied:
        return True
    return any(
        all(any(_covers(name, part) for part in parts for name in denied) for parts in alternatives)
        for alternatives in _needs(permission)
    )


def refuse(info: MethodInfo) -> PortalError:
    """What the portal says of a method that the user may not use, by the code that its spec has for that."""
    usual = f"{V3_CODE}ACCESSDENIEDEXCEPTION" if info.api == "v3" else "ACCESS_DENIED"
    known = [code for code in info.errors if code.upper() in (usual, "ACCESS_DENIED", "ACCESS_ERROR")]
    return PortalError(known[0] if known else usual, "Access denied!", 403)


def _needs(permission: str) -> Iterator[list[list[str]]]:
    """The needs of a permission: alternatives, each with its parts."""
    for need in permission.split("; "):
        yield [
            list(_verbs(head, verb))
            for alternative in need.split(", or ")
            for head, _, verbs in [alternative.rpartition(" - ")]
            for verb in verbs.split(" or ")
        ]


def _verbs(head: str, verbs: str) -> Iterator[str]:
    for verb in re.split(", | and ", verbs) if " and " in verbs else [verbs]:
        yield f"{head} - {verb}" if head else verb


def _parts(permission: str) -> Iterator[str]:
    return (part for alternatives in _needs(permission) for parts in alternatives for part in parts)


def _covers(name: str, part: str) -> bool:
    """Whether who lacks `name` lacks `part`: the same, or a section of it.

    What comes after a comma limits it, save where it says when it is needed at all: that must be named in full.
    """
    rest = part.removeprefix(name) if part.startswith(name) else "?"
    return rest == "" or rest.startswith(" - ") or (rest.startswith(", ") and not rest.startswith((", for ", ", to ")))

# Generated from specs/v3/note/ by `make generate`. Edit the specs, not this file.
"""`note.*`: Knowledge bases, their documents and files."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .collection import CollectionGroup
    from .document import DocumentGroup
    from .file import FileGroup


class NoteFamily(Group):
    """`note.*`: Knowledge bases, their documents and files."""

    @cached_property
    def collection(self) -> CollectionGroup:
        """`note.collection.*`"""
        from .collection import CollectionGroup

        return CollectionGroup(self._sender)

    @cached_property
    def document(self) -> DocumentGroup:
        """`note.document.*`"""
        from .document import DocumentGroup

        return DocumentGroup(self._sender)

    @cached_property
    def file(self) -> FileGroup:
        """`note.file.*`"""
        from .file import FileGroup

        return FileGroup(self._sender)

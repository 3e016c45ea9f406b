# Generated from specs/disk/ by `make generate`. Edit the specs, not this file.
"""`disk.*`: Files, folders and storages of the Drive."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .attached_object import AttachedObjectGroup
    from .file import FileGroup
    from .folder import FolderGroup
    from .rights import RightsGroup
    from .storage import StorageGroup
    from .version import VersionGroup


class DiskFamily(Group):
    """`disk.*`: Files, folders and storages of the Drive."""

    @cached_property
    def attached_object(self) -> AttachedObjectGroup:
        """`disk.attachedObject.*`"""
        from .attached_object import AttachedObjectGroup

        return AttachedObjectGroup(self._sender)

    @cached_property
    def file(self) -> FileGroup:
        """`disk.file.*`"""
        from .file import FileGroup

        return FileGroup(self._sender)

    @cached_property
    def folder(self) -> FolderGroup:
        """`disk.folder.*`"""
        from .folder import FolderGroup

        return FolderGroup(self._sender)

    @cached_property
    def rights(self) -> RightsGroup:
        """`disk.rights.*`"""
        from .rights import RightsGroup

        return RightsGroup(self._sender)

    @cached_property
    def storage(self) -> StorageGroup:
        """`disk.storage.*`"""
        from .storage import StorageGroup

        return StorageGroup(self._sender)

    @cached_property
    def version(self) -> VersionGroup:
        """`disk.version.*`"""
        from .version import VersionGroup

        return VersionGroup(self._sender)

# Generated from specs/disk/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `disk.*`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Required, TypedDict

from attrs import field, frozen

from b24.call import Record, wire


class NewNameInput(TypedDict, total=False):
    """What a new file or folder is called. What may be sent, by wire names."""

    NAME: Required[str]


class RightInput(TypedDict, total=False):
    """What somebody may do with a new file or folder. What may be sent, by wire names."""

    TASK_ID: Required[int]
    """Level of access, an `ID` of `disk.rights.getTasks`."""

    ACCESS_CODE: Required[str]
    """Who: `U` and a user's number, `D` or `DR` (with those below it) and a department's, `*` for all."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Entry(Record):
    """What files and folders have in common."""

    id: Annotated[int, wire("ID")]

    name: Annotated[str, wire("NAME")]

    code: Annotated[str | None, wire("CODE")] = None
    """Symbolic code."""

    storage_id: Annotated[int, wire("STORAGE_ID")]

    type: Annotated[str, wire("TYPE")]
    """One of `file`, `folder`."""

    parent_id: Annotated[int, wire("PARENT_ID")]
    """The folder it is in."""

    deleted_type: Annotated[int, wire("DELETED_TYPE")]
    """One of `0` (not deleted), `3` (in the trash), `4` (deleted together with the folder it was in)."""

    create_time: Annotated[dt.datetime, wire("CREATE_TIME")]

    update_time: Annotated[dt.datetime, wire("UPDATE_TIME")]

    delete_time: Annotated[dt.datetime | None, wire("DELETE_TIME")] = None
    """When it was moved to the trash."""

    created_by: Annotated[int, wire("CREATED_BY")]
    """The user who created it."""

    updated_by: Annotated[int | None, wire("UPDATED_BY")] = None
    """The user who changed it last."""

    deleted_by: Annotated[int | None, wire("DELETED_BY")] = None
    """The user who deleted it; none, or 0, if nobody did."""

    detail_url: Annotated[str | None, wire("DETAIL_URL")] = None
    """Where people open it in the portal."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FieldInfo(Record):
    """What the Drive knows of one of its fields."""

    type: Annotated[str, wire("TYPE")]
    """`integer`, `string`, `datetime` or `enum`."""

    use_in_filter: Annotated[bool, wire("USE_IN_FILTER")]

    use_in_show: Annotated[bool, wire("USE_IN_SHOW")]
    """Whether it is in results."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class File(Entry):
    """A file."""

    global_content_version: Annotated[int, wire("GLOBAL_CONTENT_VERSION")]
    """Counts the versions of the content."""

    file_id: Annotated[int, wire("FILE_ID")]
    """Id of the content inside the portal; calls take `ID`."""

    size: Annotated[int, wire("SIZE")]
    """In bytes."""

    download_url: Annotated[str, wire("DOWNLOAD_URL")] = field(repr=False)
    """Where to download it. The address carries its authorization."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FileOrFolder(Entry):
    """A file or a folder, as `TYPE` tells."""

    real_object_id: Annotated[int | None, wire("REAL_OBJECT_ID")] = None
    """The folder that it stands for; folders only."""

    global_content_version: Annotated[int | None, wire("GLOBAL_CONTENT_VERSION")] = None
    """Counts the versions of the content; files only."""

    file_id: Annotated[int | None, wire("FILE_ID")] = None
    """Id of the content inside the portal; files only."""

    size: Annotated[int | None, wire("SIZE")] = None
    """In bytes; files only."""

    download_url: Annotated[str | None, wire("DOWNLOAD_URL")] = field(default=None, repr=False)
    """Where to download it; files only. The address carries its authorization."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class FileVersion(Record):
    """A version of a file."""

    id: Annotated[int, wire("ID")]

    object_id: Annotated[int, wire("OBJECT_ID")]
    """The file."""

    size: Annotated[int, wire("SIZE")]
    """In bytes."""

    name: Annotated[str, wire("NAME")]
    """What the file was called then."""

    global_content_version: Annotated[int, wire("GLOBAL_CONTENT_VERSION")]
    """Counts the versions of the content."""

    create_time: Annotated[dt.datetime, wire("CREATE_TIME")]

    created_by: Annotated[int, wire("CREATED_BY")]
    """The user who made it."""

    download_url: Annotated[str, wire("DOWNLOAD_URL")] = field(repr=False)
    """Where to download it. The address carries its authorization."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Folder(Entry):
    """A folder."""

    real_object_id: Annotated[int, wire("REAL_OBJECT_ID")]
    """The folder that it stands for; itself, unless it was shared from elsewhere."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Storage(Record):
    """A storage."""

    id: Annotated[int, wire("ID")]

    name: Annotated[str, wire("NAME")]

    code: Annotated[str | None, wire("CODE")] = None
    """Symbolic code."""

    module_id: Annotated[str, wire("MODULE_ID")]
    """Module that it belongs to."""

    entity_type: Annotated[str, wire("ENTITY_TYPE")]
    """One of `user` (of a user), `common` (the documents of the company), `group` (of a workgroup), `restapp` (of an
    application).
    """

    entity_id: Annotated[str, wire("ENTITY_ID")]
    """Whose it is; the user, the group or the application."""

    root_object_id: Annotated[int, wire("ROOT_OBJECT_ID")]
    """Its root folder."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Uploaded(Record):
    """The uploaded file; or where to upload it, if its content was not sent."""

    id: Annotated[int | None, wire("ID")] = None

    name: Annotated[str | None, wire("NAME")] = None

    code: Annotated[str | None, wire("CODE")] = None
    """Symbolic code."""

    storage_id: Annotated[int | None, wire("STORAGE_ID")] = None

    type: Annotated[str | None, wire("TYPE")] = None
    """One of `file`, `folder`."""

    parent_id: Annotated[int | None, wire("PARENT_ID")] = None
    """The folder it is in."""

    deleted_type: Annotated[int | None, wire("DELETED_TYPE")] = None
    """One of `0` (not deleted), `3` (in the trash), `4` (deleted together with the folder it was in)."""

    global_content_version: Annotated[int | None, wire("GLOBAL_CONTENT_VERSION")] = None
    """Counts the versions of the content."""

    file_id: Annotated[int | None, wire("FILE_ID")] = None
    """Id of the content inside the portal; calls take `ID`."""

    size: Annotated[int | None, wire("SIZE")] = None
    """In bytes."""

    create_time: Annotated[dt.datetime | None, wire("CREATE_TIME")] = None

    update_time: Annotated[dt.datetime | None, wire("UPDATE_TIME")] = None

    delete_time: Annotated[dt.datetime | None, wire("DELETE_TIME")] = None
    """When it was moved to the trash."""

    created_by: Annotated[int | None, wire("CREATED_BY")] = None
    """The user who created it."""

    updated_by: Annotated[int | None, wire("UPDATED_BY")] = None
    """The user who changed it last."""

    deleted_by: Annotated[int | None, wire("DELETED_BY")] = None
    """The user who deleted it; none, or 0, if nobody did."""

    download_url: Annotated[str | None, wire("DOWNLOAD_URL")] = field(default=None, repr=False)
    """Where to download it. The address carries its authorization."""

    detail_url: Annotated[str | None, wire("DETAIL_URL")] = None
    """Where people open it in the portal."""

    field_: Annotated[str | None, wire("field")] = None
    """Name of the form field that carries the file."""

    upload_url: Annotated[str | None, wire("uploadUrl")] = field(default=None, repr=False)
    """Where to post the file as `multipart/form-data`. The address carries its authorization."""

# Generated from specs/task/_commentitem.yaml by `make generate`. Edit the specs, not this file.
"""Types of `task.*`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Annotated

from attrs import frozen

from b24.call import Record, wire

from .types_file import TaskFile

__all__ = ["TaskComment", "TaskFile"]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class TaskComment(Record):
    """A comment on a task."""

    post_message_html: Annotated[str | None, wire("POST_MESSAGE_HTML")] = None
    """The text as HTML."""

    id: Annotated[int, wire("ID")]

    author_id: Annotated[int, wire("AUTHOR_ID")]

    author_name: Annotated[str, wire("AUTHOR_NAME")]

    author_email: Annotated[str | None, wire("AUTHOR_EMAIL")] = None

    post_date: Annotated[dt.datetime, wire("POST_DATE")]

    post_message: Annotated[str | None, wire("POST_MESSAGE")] = None

    attached_objects: Annotated[Mapping[int, TaskFile] | None, wire("ATTACHED_OBJECTS")] = None
    """Files, by id of the attachment."""

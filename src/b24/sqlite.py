"""`SQLiteTokens`: tokens in a file that the processes of one machine share."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from b24.errors import B24Error
from b24.tokens import Stored, Token, TokenKey

BUSY: Final = 30.0
"""Seconds to wait for a file that another process writes to."""

_SCHEMA: Final = (
    """CREATE TABLE IF NOT EXISTS tokens (
        client_id TEXT, member_id TEXT, user TEXT, version TEXT NOT NULL, token BLOB NOT NULL,
        PRIMARY KEY (client_id, member_id, user)
    ) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS leases (
        client_id TEXT, member_id TEXT, user TEXT, owner TEXT NOT NULL, until REAL NOT NULL,
        PRIMARY KEY (client_id, member_id, user)
    ) WITHOUT ROWID""",
)


class SQLiteTokens:
    """Tokens in the SQLite file at `path`, which is made readable for its owner alone.

    Any number of tasks, threads and processes of one machine may use it; not those of several machines through a
    network drive. Nothing is held open between calls, so there is nothing to close, and it survives a fork.
    """

    def __init__(self, path: str | os.PathLike[str], *, clock: Callable[[], float] = time.time) -> None:
        self._path = Path(path)
        self._clock = clock
        self._ready = False

    def __repr__(self) -> str:
        return f"SQLiteTokens({str(self._path)!r})"

    async def load(self, key: TokenKey) -> Stored | None:
        """The token now."""
        rows, _ = await self._run(
            "SELECT token, version FROM tokens WHERE (client_id, member_id, user) = (?, ?, ?)", _values(key)
        )
        return Stored(Token.load(rows[0][0]), rows[0][1]) if rows else None

    async def save(self, key: TokenKey, token: Token, *, version: str | None) -> bool:
        """Keep `token`, if nothing else came in between."""
        # One statement each: SQLite lets one of two writers go first, and the other finds another version.
        if version is None:
            sql = """INSERT INTO tokens (version, token, client_id, member_id, user) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING"""
            values: tuple[Any, ...] = (uuid4().hex, token, *_values(key))
        else:
            sql = """UPDATE tokens SET version = ?, token = ?
                WHERE (client_id, member_id, user) = (?, ?, ?) AND version = ?"""
            values = (uuid4().hex, token, *_values(key), version)
        _, changed = await self._run(sql, values)
        return changed == 1

    async def delete(self, key: TokenKey) -> None:
        """Forget the token, and those of users with the application's own."""
        await self._run("DELETE FROM tokens WHERE (client_id, member_id) = (?, ?) AND ? IN ('', user)", _values(key))

    async def lease(self, key: TokenKey, owner: str, seconds: float) -> bool:
        """Whether `owner` may renew the token now."""
        now = self._clock()
        sql = """INSERT INTO leases (client_id, member_id, user, owner, until) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET owner = excluded.owner, until = excluded.until
            WHERE owner = excluded.owner OR until <= ?"""
        _, changed = await self._run(sql, (*_values(key), owner, now + seconds, now))
        return changed == 1

    async def release(self, key: TokenKey, owner: str) -> None:
        """End the lease, if it is still the owner's."""
        sql = "DELETE FROM leases WHERE (client_id, member_id, user) = (?, ?, ?) AND owner = ?"
        await self._run(sql, (*_values(key), owner))

    async def _run(self, sql: str, values: Sequence[Any]) -> tuple[list[Any], int]:
        return await asyncio.to_thread(self._execute, sql, values)

    def _execute(self, sql: str, values: Sequence[Any]) -> tuple[list[Any], int]:
        """What the statement finds, and how many rows it changed."""
        try:
            if not self._ready:
                self._prepare()
            with closing(self._connect()) as connection:
                # Dumped here and not before: a traceback with the values in it does not show a token.
                cursor = connection.execute(sql, [one.dump() if isinstance(one, Token) else one for one in values])
                return cursor.fetchall(), cursor.rowcount
        except (sqlite3.Error, OSError) as error:
            raise B24Error(f"tokens in {self._path}: {error}") from error

    def _connect(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path, timeout=BUSY, isolation_level=None)

    def _prepare(self) -> None:
        """Make the file, if there is none."""
        # SQLite would make it readable for everyone; its side files (-wal, -shm) take over what the file itself has.
        os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
        patience = time.monotonic() + BUSY
        with closing(self._connect()) as connection:
            while True:
                try:
                    connection.execute("PRAGMA journal_mode = WAL")
                    for statement in _SCHEMA:
                        connection.execute(statement)
                    break
                except sqlite3.OperationalError:
                    # The change to WAL does not wait for others as statements do.
                    if time.monotonic() > patience:
                        raise
                    time.sleep(0.01)
        self._ready = True


def _values(key: TokenKey) -> tuple[str, str, str]:
    return key.client_id, key.member_id, "" if key.user is None else str(key.user)

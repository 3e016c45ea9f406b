"""Stores of tokens: nobody's change is lost, one worker at a time renews, and secrets stay inside."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import stat
import sys
import traceback
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from b24.errors import B24Error
from b24.sqlite import SQLiteTokens
from b24.tokens import MemoryTokens, Token, TokenKey, TokenStore

KEY = TokenKey("local.1", "0f0e")
SECRET = "s3cr3t"
TOKEN = Token(
    member_id="0f0e",
    client_endpoint="https://portal.example/rest/",
    access_token=f"{SECRET}-access",
    refresh_token=f"{SECRET}-refresh",
    application_token=f"{SECRET}-application",
    expires=1.5,
    scope=("crm", "task"),
    user_id=7,
)
OTHER = evolve(TOKEN, access_token="another")


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> TokenStore:
    if request.param == "memory":
        return MemoryTokens(clock=clock)
    return SQLiteTokens(tmp_path / "tokens.db", clock=clock)


async def version_of(store: TokenStore, key: TokenKey = KEY) -> str:
    stored = await store.load(key)
    assert stored is not None
    return stored.version


# -- tokens ------------------------------------------------------------------------------------------------------------


async def test_a_token_comes_back_as_it_was(store: TokenStore) -> None:
    """Every field is kept; before that there is nothing."""
    assert await store.load(KEY) is None
    assert await store.save(KEY, TOKEN, version=None)

    stored = await store.load(KEY)

    assert stored is not None
    assert stored.token == TOKEN


async def test_the_second_of_two_changes_is_refused(store: TokenStore) -> None:
    """Who did not see the last change cannot undo it."""
    await store.save(KEY, TOKEN, version=None)
    seen = await version_of(store)

    assert await store.save(KEY, OTHER, version=seen)
    assert not await store.save(KEY, TOKEN, version=seen)

    stored = await store.load(KEY)
    assert stored is not None
    assert stored.token == OTHER


async def test_a_new_token_is_no_change(store: TokenStore) -> None:
    """Where there is a token, one that expects none is refused; where there is none, one that expects another."""
    assert not await store.save(KEY, TOKEN, version="1")
    assert await store.save(KEY, TOKEN, version=None)
    assert not await store.save(KEY, OTHER, version=None)


async def test_a_version_is_never_used_again(store: TokenStore) -> None:
    """Who saw the token of the last installation does not overwrite that of the next."""
    await store.save(KEY, TOKEN, version=None)
    seen = await version_of(store)
    await store.delete(KEY)
    await store.save(KEY, TOKEN, version=None)

    assert not await store.save(KEY, OTHER, version=seen)


async def test_a_deleted_token_is_gone(store: TokenStore) -> None:
    """Deleting what is not there is no error."""
    await store.save(KEY, TOKEN, version=None)

    await store.delete(KEY)
    await store.delete(KEY)

    assert await store.load(KEY) is None


async def test_applications_portals_and_users_are_apart(store: TokenStore) -> None:
    """Each has a token of its own."""
    keys = [
        KEY,
        TokenKey("local.2", "0f0e"),
        TokenKey("local.1", "ffff"),
        TokenKey("local.1", "0f0e", 0),
        TokenKey("local.1", "0f0e", 7),
    ]
    for index, key in enumerate(keys):
        assert await store.save(key, evolve(TOKEN, user_id=index), version=None)

    found = [await store.load(key) for key in keys]

    assert [stored and stored.token.user_id for stored in found] == [0, 1, 2, 3, 4]


async def test_an_application_goes_with_its_users(store: TokenStore) -> None:
    """Deleting its token on a portal deletes theirs there; deleting that of a user deletes no other."""
    first, second = evolve(KEY, user=1), evolve(KEY, user=2)
    others = [evolve(KEY, client_id="local.2"), evolve(KEY, member_id="ffff"), evolve(first, member_id="ffff")]
    for key in (KEY, first, second, *others):
        await store.save(key, TOKEN, version=None)

    await store.delete(second)
    after_one = [await store.load(key) is not None for key in (KEY, first, second)]
    await store.delete(KEY)

    assert after_one == [True, True, False]
    assert [await store.load(key) for key in (KEY, first)] == [None, None]
    assert all([await store.load(key) for key in others])


# -- leases ------------------------------------------------------------------------------------------------------------


async def test_one_worker_holds_the_lease(store: TokenStore) -> None:
    """Until it is released by its owner, and by nobody else; the owner may ask again."""
    assert await store.lease(KEY, "a", 10)
    assert await store.lease(KEY, "a", 10)
    assert not await store.lease(KEY, "b", 10)
    await store.release(KEY, "b")
    assert not await store.lease(KEY, "b", 10)

    await store.release(KEY, "a")

    assert await store.lease(KEY, "b", 10)


async def test_a_dead_worker_loses_the_lease(store: TokenStore, clock: Clock) -> None:
    """After its time another one gets it."""
    await store.lease(KEY, "dead", 10)

    clock.now += 9.9
    early = await store.lease(KEY, "next", 10)
    clock.now += 0.2
    late = await store.lease(KEY, "next", 10)

    assert (early, late) == (False, True)


async def test_leases_are_apart(store: TokenStore) -> None:
    """A portal does not wait for another one's renewal."""
    assert await store.lease(KEY, "a", 10)
    assert await store.lease(TokenKey("local.1", "ffff"), "b", 10)


# -- the file ----------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="no such permissions there")
async def test_the_file_is_its_owners(tmp_path: Path) -> None:
    """Nobody else can read it, nor what SQLite puts beside it, whatever the umask is."""
    before = os.umask(0)
    try:
        store = SQLiteTokens(tmp_path / "tokens.db")
        await store.save(KEY, TOKEN, version=None)
        with sqlite3.connect(tmp_path / "tokens.db") as open_elsewhere:
            open_elsewhere.execute("SELECT count(*) FROM tokens").fetchall()
            await store.lease(KEY, "a", 10)
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
        open_elsewhere.close()
    finally:
        os.umask(before)

    assert set(modes) == {"tokens.db", "tokens.db-wal", "tokens.db-shm"}
    assert set(modes.values()) == {0o600}


async def test_one_of_many_makes_the_file(tmp_path: Path) -> None:
    """Workers that start at once find each other's file, and one of them writes first."""
    path = tmp_path / "tokens.db"
    stores = [SQLiteTokens(path) for _ in range(8)]

    won = await asyncio.gather(
        *(store.save(KEY, evolve(TOKEN, user_id=i), version=None) for i, store in enumerate(stores))
    )

    assert sum(won) == 1
    stored = await SQLiteTokens(path).load(KEY)
    assert stored is not None
    assert stored.token.user_id == won.index(True)


async def test_a_busy_file_does_not_stop_the_loop(tmp_path: Path) -> None:
    """While another process writes, the tasks of this one go on."""
    store = SQLiteTokens(tmp_path / "tokens.db")
    await store.save(KEY, TOKEN, version=None)
    other = sqlite3.connect(tmp_path / "tokens.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")

    saving = asyncio.create_task(store.lease(KEY, "a", 10))
    done, _ = await asyncio.wait({saving}, timeout=0.05)
    other.execute("COMMIT")
    other.close()

    assert not done
    assert await saving


async def test_a_file_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    """The error says which file."""
    store = SQLiteTokens(tmp_path / "nowhere" / "tokens.db")

    with pytest.raises(B24Error, match=r"nowhere/tokens\.db"):
        await store.load(KEY)


async def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    """It is left as it is."""
    path = tmp_path / "tokens.db"
    path.write_bytes(b"no database" * 100)

    with pytest.raises(B24Error, match=r"tokens\.db: file is not a database"):
        await SQLiteTokens(path).load(KEY)

    assert path.read_bytes() == b"no database" * 100


# -- what is shown -----------------------------------------------------------------------------------------------------


async def test_an_error_of_the_file_shows_no_token(tmp_path: Path) -> None:
    """Not even in the variables of a traceback's frames."""
    store = SQLiteTokens(tmp_path / "tokens.db")
    await store.load(KEY)
    with sqlite3.connect(tmp_path / "tokens.db") as elsewhere:
        elsewhere.execute("DROP TABLE tokens")
    elsewhere.close()

    with pytest.raises(B24Error, match="no such table") as caught:
        await store.save(KEY, TOKEN, version=None)

    frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
    shown = [repr(frame.f_locals) for frame in frames]
    assert any("INSERT INTO" in text for text in shown)
    assert not any(SECRET in text for text in shown)


def test_secrets_are_not_shown(tmp_path: Path) -> None:
    """Neither a token nor a store shows them."""
    shown = f"{TOKEN!r} {TOKEN} {MemoryTokens()!r} {SQLiteTokens(tmp_path)!r}"

    assert SECRET not in shown
    assert str(evolve(KEY, user=7)) == "local.1 on 0f0e for user 7"


@pytest.mark.parametrize("kept", [b"", b"[]", b"{}", b'{"scope": 1}', f'{{"what": "{SECRET}", "scope": []}}'.encode()])
def test_an_unreadable_token_is_not_quoted(kept: bytes) -> None:
    """The error says what to do, and nothing of what was there."""
    with pytest.raises(B24Error, match="delete it") as caught:
        Token.load(kept)

    assert SECRET not in str(caught.value)
    assert caught.value.__context__ is None


def test_a_token_of_a_newer_version_is_read() -> None:
    """Workers are not all replaced at once, and what one of them writes is no reason for the others to stop."""
    newer = TOKEN.dump().replace(b"{", b'{"what came later": 1, ', 1)

    assert Token.load(newer) == TOKEN


TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@given(
    st.builds(
        Token,
        member_id=TEXT,
        client_endpoint=TEXT,
        access_token=TEXT,
        refresh_token=TEXT,
        expires=st.floats(0, 1e11),
        server_endpoint=TEXT,
        scope=st.lists(TEXT).map(tuple),
        user_id=st.none() | st.integers(0, 2**53),
        status=TEXT,
        application_token=TEXT,
    )
)
def test_any_token_survives_its_dump(token: Any) -> None:
    """What a store of one's own keeps comes back."""
    assert Token.load(token.dump()) == token

"""The guard of `conftest.py` does guard."""

from __future__ import annotations

import asyncio
import socket

import aiohttp
import pytest


def test_no_name_is_resolved() -> None:
    """Looking up a host of the internet fails before a packet leaves."""
    with pytest.raises(RuntimeError, match=r"portal\.example"):
        socket.getaddrinfo("portal.example", 443)


def test_no_address_is_reached() -> None:
    """Connecting to an address that is not loopback fails before a packet leaves."""
    with socket.socket() as connection, pytest.raises(RuntimeError, match=r"192\.0\.2\.1"):
        connection.connect(("192.0.2.1", 80))


async def test_aiohttp_is_guarded() -> None:
    """aiohttp resolves and connects by other ways than `socket` alone; they are seen too."""
    async with aiohttp.ClientSession() as session:
        with pytest.raises(RuntimeError, match=r"192\.0\.2\.1"):
            await session.get("http://192.0.2.1/")


async def test_loopback_is_open() -> None:
    """A server of the test itself can be reached."""
    server = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())

        assert await reader.read() == b""
        writer.close()
        await writer.wait_closed()

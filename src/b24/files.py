"""Files: read ones that go inside a call, send ones to an upload address, fetch ones that a portal links to."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncIterable, AsyncIterator, Callable
from pathlib import Path
from typing import IO, Any, Final
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from attrs import field, frozen

from b24.auth import Access, is_loopback
from b24.call import Call, Raw, Reply, Upload
from b24.errors import ConfigError, TransportError
from b24.http import Incoming, Part
from b24.live import Live
from b24.protocol import decode
from b24.retry import decide

Source = str | os.PathLike[str] | bytes | IO[bytes] | AsyncIterable[bytes]
"""A file to send: its path, its bytes, an open binary file, or chunks as they come."""

Progress = Callable[[int, int | None], object]
"""Told the bytes that are through and, where known, how many there are in all."""

CHUNK: Final = 64 * 1024

# The front-end answers an nginx 404 to requests that do not look like a browser's.
LOOKS: Final = {"Accept": "*/*", "Accept-Language": "en"}


async def inline(source: Source, name: str = "") -> Upload:
    """A file to send inside a call, read whole. `name` is needed where the source has none."""
    called = _name(source, name)
    return Upload(called, b"".join([chunk async for chunk in _chunks(source)]))


@frozen
class Download:
    """A file on its way here, to be read once: `async for chunk in download`. `size` may be unknown."""

    name: str
    content_type: str
    size: int | None
    _incoming: Incoming = field(repr=False)
    _limit: int | None = field(repr=False)
    _progress: Progress | None = field(repr=False)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        done = 0
        async for chunk in self._incoming.chunks(CHUNK):
            done += len(chunk)
            if self._limit is not None and done > self._limit:
                raise TransportError(f"{self.name or 'the file'}: larger than the limit of {self._limit} bytes")
            if self._progress:
                self._progress(done, self.size)
            yield chunk


class Files:
    """What a client does with files. `live` gives the credential, the limits and the way to the network."""

    def __init__(self, live: Live) -> None:
        self._live = live

    @contextlib.asynccontextmanager
    async def open(
        self, url: str, *, limit: int | None = None, progress: Progress | None = None
    ) -> AsyncIterator[Download]:
        """The file at an address that the portal gave: absolute, or relative to the portal; signed or not.

        The credential goes along only to the portal itself. Raises `ApiError` for what the portal answers instead of
        the file, `TransportError` for a login page, or past `limit` bytes.
        """
        access = await self._live.auth.access()
        address = _address(url, access)
        await self._live.pace(access)[0].acquire()
        headers = {**LOOKS, "Referer": f"{_site(access)}/"}
        async with self._live.http.fetch(address, headers=headers, redact=access.redact) as incoming:
            await _check(incoming, access)
            if limit is not None and incoming.size is not None and incoming.size > limit:
                raise TransportError(f"{incoming.name or 'the file'}: {incoming.size} bytes, the limit is {limit}")
            yield Download(incoming.name, incoming.content_type, incoming.size, incoming, limit, progress)

    async def download(
        self,
        url: str,
        to: str | os.PathLike[str],
        *,
        limit: int | None = None,
        progress: Progress | None = None,
    ) -> Path:
        """Fetch a file to a path: a file's, or a folder's, where it gets the name that the portal says.

        It is there whole or not at all. Returns its path. Raises as `open`.
        """
        async with self.open(url, limit=limit, progress=progress) as download:
            path = Path(to)
            if await asyncio.to_thread(path.is_dir):
                path /= Path(download.name).name or "download"
            part = path.with_name(f"{path.name}.part")
            try:
                with await asyncio.to_thread(part.open, "wb") as file:
                    async for chunk in download:
                        await asyncio.to_thread(file.write, chunk)
                await asyncio.to_thread(part.replace, path)
            finally:
                await asyncio.to_thread(part.unlink, missing_ok=True)
        return path

    async def upload(
        self,
        url: str,
        source: Source,
        *,
        name: str = "",
        field: str = "file",
        progress: Progress | None = None,
    ) -> Reply[Any]:
        """Send a file to an upload address that a method answered (`uploadUrl`), under the `field` that it named.

        The address works once and not for long. Raises `OutcomeUnknown` if the answer is lost; nothing is sent twice.
        """
        access = await self._live.auth.access()
        if not _is_portals(url, access):
            raise ConfigError("an upload address is one that the portal answered: it is on the portal itself")
        await self._live.pace(access)[0].acquire()
        part = Part(field, _name(source, name), _told(source, progress))
        call = Call("upload", {}, Raw)
        try:
            answer = await self._live.http.post_part(url, part, redact=access.redact)
            return decode(call, answer.status, answer.content_type, answer.body, redact=answer.redact)
        except TransportError as error:
            verdict = decide(error, safe=False)
        raise verdict.error


def _site(access: Access) -> str:
    parts = urlsplit(access.v2)
    return f"{parts.scheme}://{parts.netloc}"


def _is_portals(url: str, access: Access) -> bool:
    return urljoin(access.v2, url).startswith(f"{_site(access)}/")


def _address(url: str, access: Access) -> str:
    """Where to fetch from: with the credential, if it is a REST address of this portal that has none of its own."""
    address = urljoin(access.v2, url)
    parts = urlsplit(address)
    own = _is_portals(url, access)
    if parts.scheme != "https" and not own and not is_loopback(parts.hostname or ""):
        raise ConfigError("a file is fetched over https, and this address is not")
    base = urlsplit(access.v2).path
    rest = f"{base.partition('/rest/')[0]}/rest/"
    signed = {"auth", "token"} & {name for name, _ in parse_qsl(parts.query)}
    if not own or signed or not parts.path.startswith(rest) or (not access.token and parts.path.startswith(base)):
        return address
    if access.token:
        return parts._replace(query=urlencode([*parse_qsl(parts.query), ("auth", access.token)])).geturl()
    return parts._replace(path=base + parts.path.removeprefix(rest)).geturl()


async def _check(incoming: Incoming, access: Access) -> None:
    """Raise what the portal says instead of the file."""
    kind = incoming.content_type.partition(";")[0].strip().lower()
    is_file = "attachment" in incoming.disposition or bool(incoming.name)
    if incoming.status >= 400 or (kind == "application/json" and not is_file):
        body = await incoming.read(1 << 20)
        decode(Call("download", {}, Raw), incoming.status, incoming.content_type, body, redact=access.redact)
        if incoming.status < 400:
            return
    if kind == "text/html" and not is_file:
        raise TransportError(
            "download: a web page instead of a file: the address is for a browser that is logged in; "
            "methods answer another one for programs (urlMachine, DOWNLOAD_URL)",
            method="download",
            status=incoming.status,
            content_type=incoming.content_type,
        )


def _name(source: Source, name: str) -> str:
    if name:
        return name
    given = source if isinstance(source, (str, os.PathLike)) else getattr(source, "name", "")
    plain = Path(os.fspath(given)).name if isinstance(given, (str, os.PathLike)) else ""
    if not plain:
        raise ConfigError("the file needs a name: name='report.pdf'")
    return plain


async def _chunks(source: Source) -> AsyncIterator[bytes]:
    if isinstance(source, bytes):
        for start in range(0, len(source), CHUNK):
            yield source[start : start + CHUNK]
    elif isinstance(source, (str, os.PathLike)):
        with await asyncio.to_thread(Path(source).open, "rb") as file:
            while chunk := await asyncio.to_thread(file.read, CHUNK):
                yield chunk
    elif isinstance(source, AsyncIterable):
        async for chunk in source:
            yield chunk
    else:
        while chunk := await asyncio.to_thread(source.read, CHUNK):
            yield chunk


async def _told(source: Source, progress: Progress | None) -> AsyncIterator[bytes]:
    """The chunks of a source, with each told as it leaves."""
    size = len(source) if isinstance(source, bytes) else None
    if isinstance(source, (str, os.PathLike)):
        size = (await asyncio.to_thread(os.stat, source)).st_size
    done = 0
    async for chunk in _chunks(source):
        done += len(chunk)
        yield chunk
        if progress:
            progress(done, size)

"""Files: read ones that go inside a call, send ones to an upload address, fetch ones that a portal links to."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import re
import time
from collections.abc import AsyncIterable, AsyncIterator, Callable
from pathlib import Path
from typing import IO, Any, Final
from urllib.parse import parse_qs, quote, urljoin, urlsplit
from uuid import uuid4

from attrs import field, frozen

from b24.auth import Access, is_loopback
from b24.call import Call, Raw, Reply, Upload
from b24.errors import B24Error, ConfigError, TransportError, forget_frames
from b24.http import Incoming, Part
from b24.live import Live
from b24.protocol import decode
from b24.retry import Course, decide

Source = str | os.PathLike[str] | bytes | IO[bytes] | AsyncIterable[bytes]
"""A file to send: its path, its bytes, an open binary file, or chunks as they come."""

Progress = Callable[[int, int | None], object]
"""Told the bytes that are through and, where known, how many there are in all."""

CHUNK: Final = 64 * 1024

# The front-end answers an nginx 404 to requests that do not look like a browser's. Packed, a file would have another
# size than the one that is told.
LOOKS: Final = {"Accept": "*/*", "Accept-Language": "en", "Accept-Encoding": "identity"}

REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
HOPS: Final = 5
"""The longest way to a file, in requests."""

REFUSAL: Final = 1 << 20
"""Bytes of an answer that may tell of an error; what is longer is a file."""


async def inline(source: Source, name: str = "") -> Upload:
    """A file to send inside a call, read whole. `name` is needed where the source has none."""
    called = _name(source, name)
    return Upload(called, b"".join([chunk async for chunk in _chunks(source)]))


@frozen
class Download:
    """A file on its way here, to be read once: `async for chunk in download`. `size` may be unknown.

    `name` is the one that the portal says, changed where it could not be a file's: it leads to no folder.
    """

    name: str
    content_type: str
    size: int | None
    _chunks: AsyncIterator[bytes] = field(repr=False)
    _limit: int | None = field(repr=False)
    _progress: Progress | None = field(repr=False)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        done = 0
        async for chunk in self._chunks:
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
        the file, `TransportError` for a login page, or past `limit` bytes. Until the file begins to come, it is asked
        for again as a call is that only reads; what breaks off later is not begun anew.
        """
        async with contextlib.AsyncExitStack() as stack:
            try:
                incoming, chunks = await self._begin(url, stack)
            except BaseException as error:
                forget_frames(error)
                raise
            name = _safe_name(incoming.name)
            if limit is not None and incoming.size is not None and incoming.size > limit:
                raise TransportError(f"{name or 'the file'}: {incoming.size} bytes, the limit is {limit}")
            yield Download(name, incoming.content_type, incoming.size, chunks, limit, progress)

    async def _begin(self, url: str, stack: contextlib.AsyncExitStack) -> tuple[Incoming, AsyncIterator[bytes]]:
        """An answer that is a file, which `stack` will close, and the pieces of it."""
        live = self._live
        deadline = None if live.retries.deadline is None else time.monotonic() + live.retries.deadline
        course = Course(live.retries, safe=True, deadline=deadline)
        while True:
            access = await live.auth.access()
            address = _address(url, access)
            await live.pace(access)[0].acquire(deadline=deadline)
            try:
                async with contextlib.AsyncExitStack() as attempt:
                    incoming = await self._fetch(address, access, attempt)
                    chunks = incoming.chunks(CHUNK)
                    pieces = _joined(await _head(incoming, chunks, access), chunks)
                    stack.push_async_exit(attempt.pop_all())
                    return incoming, pieces
            except B24Error as error:
                failure = error
            await live.learn_refusal(failure, access, "download")
            retry, pause = course.after(failure)
            # A link that was signed dies with its token, and only the method that gave it can give another.
            if retry.kind == "auth" and (access.token not in address or not await live.auth.renew(access)):
                raise failure
            await asyncio.sleep(pause)

    async def _fetch(self, address: str, access: Access, stack: contextlib.AsyncExitStack) -> Incoming:
        """The answer at the end of all redirects: files live on other hosts."""
        headers = {**LOOKS, "Referer": f"{_site(access)}/"}
        status = None
        for _ in range(HOPS):
            fetched = self._live.http.fetch(address, headers=headers, redact=_redact(access))
            incoming = await stack.enter_async_context(fetched)
            status = incoming.status
            if status not in REDIRECTS or not incoming.location:
                return incoming
            try:
                address = _next(address, incoming.location, access)
            except ConfigError as error:
                told = f"download: redirected, not followed: {error}"
                raise TransportError(told, method="download", status=status) from None
            await stack.aclose()
        raise TransportError(f"download: more than {HOPS} redirects", method="download", status=status)

    async def download(
        self,
        url: str,
        to: str | os.PathLike[str],
        *,
        limit: int | None = None,
        progress: Progress | None = None,
    ) -> Path:
        """Fetch a file to a path: a file's, or a folder's, where it gets the name that the portal says.

        It is there whole or not at all. A file at the path is replaced; in a folder none is, and a number is added to
        the name where it is taken. Returns the path. Raises as `open`.
        """
        path = Path(to)
        into = await asyncio.to_thread(path.is_dir)
        if not into and os.fspath(to).endswith(("/", os.sep)):
            raise ConfigError(f"{os.fspath(to)}: no such folder; make it first")
        async with self.open(url, limit=limit, progress=progress) as download:
            # A name of its own: two files of one name may come at the same time.
            part = (path if into else path.parent) / f".{uuid4().hex}.part"
            try:
                with await asyncio.to_thread(part.open, "xb") as file:
                    async for chunk in download:
                        await asyncio.to_thread(file.write, chunk)
                if into:
                    path = await asyncio.to_thread(_put, part, path, download.name or "download")
                else:
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
        An error of the source comes through as it is: the portal takes no half file.
        """
        try:
            return await self._send(url, source, _name(source, name), field, progress)
        except B24Error as error:
            forget_frames(error)
            raise

    async def _send(self, url: str, source: Source, name: str, field: str, progress: Progress | None) -> Reply[Any]:
        access = await self._live.auth.access()
        address = _resolved(access.v2, url)
        if not _is_portals(address, access):
            raise ConfigError("an upload address is one that the portal answered: it is on the portal itself")
        await self._live.pace(access)[0].acquire()
        broken: list[Exception] = []
        part = Part(field, name, _watched(_told(source, progress), broken))
        call = Call("upload", {}, Raw)
        try:
            answer = await self._live.http.post_part(address, part, redact=_redact(access))
            return decode(call, answer.status, answer.content_type, answer.body, redact=answer.redact)
        except B24Error as error:
            await self._live.learn_refusal(error, access, call.method)
            if not isinstance(error, TransportError):
                raise
            failure = broken[0] if broken else decide(error, safe=False).error
        raise failure


def _site(access: Access) -> str:
    parts = urlsplit(access.v2)
    return f"{parts.scheme}://{parts.netloc}"


def _resolved(base: str, url: str) -> str:
    """Where an address leads that may be relative to `base`. Raises `ConfigError` if it leads nowhere."""
    with contextlib.suppress(ValueError):
        address = urljoin(base, url)
        if urlsplit(address).port != 0:  # or it is no number
            return address
    raise ConfigError("this is no address of a file")


def _is_portals(address: str, access: Access) -> bool:
    return address.startswith(f"{_site(access)}/")


def _address(url: str, access: Access) -> str:
    """Where to fetch from: with the credential, if it is a REST address of this portal that has none of its own."""
    address = _resolved(access.v2, url)
    parts = urlsplit(address)
    own = _is_portals(address, access)
    _check_host(address, access)
    base = urlsplit(access.v2).path
    rest = f"{base.partition('/rest/')[0]}/rest/"
    signed = {"auth", "token"} & parse_qs(parts.query).keys()
    if not own or signed or not parts.path.startswith(rest) or (not access.token and parts.path.startswith(base)):
        return address
    if access.token:
        return parts._replace(query=f"{parts.query}&auth={quote(access.token, safe='')}".lstrip("&")).geturl()
    return parts._replace(path=base + parts.path.removeprefix(rest)).geturl()


def _next(asked: str, location: str, access: Access) -> str:
    """Where a redirect leads. Raises `ConfigError` if it is not to be followed."""
    address = _resolved(asked, location)
    _check_host(address, access)
    if not _is_portals(address, access) and access.redact(address) != address:
        raise ConfigError("another host would have the credential")
    return address


def _check_host(address: str, access: Access) -> None:
    parts = urlsplit(address)
    here = is_loopback(parts.hostname or "")
    if _is_portals(address, access):
        return
    if here and not is_loopback(urlsplit(access.v2).hostname or ""):
        raise ConfigError("this address leads to this machine, and the portal is elsewhere")
    if parts.scheme != "https" and not here:
        raise ConfigError("a file is fetched over https, and this address is not")


_ADDRESS: Final = re.compile(r"https?://[^\s'\"]+")


def _redact(access: Access) -> Callable[[str], str]:
    """Takes the secrets out of a text, and the queries out of its addresses: those sign links, also of other hosts."""
    return lambda text: _ADDRESS.sub(_without_query, access.redact(text))


def _without_query(address: re.Match[str]) -> str:
    bare, *query = re.split("[?#]", address[0], maxsplit=1)
    return f"{bare}?***" if query else bare


async def _head(incoming: Incoming, chunks: AsyncIterator[bytes], access: Access) -> bytes:
    """The beginning of the file, if it had to be read. Raises what the portal says instead of the file."""
    kind = incoming.content_type.partition(";")[0].strip().lower()
    good = 200 <= incoming.status < 300
    is_named = "attachment" in incoming.disposition or bool(incoming.name)
    if good and (is_named or kind not in ("application/json", "text/html")):
        return b""
    if good and kind == "text/html":
        raise TransportError(
            "download: a web page instead of a file: the address is for a browser that is logged in; "
            "methods answer another one for programs (urlMachine, DOWNLOAD_URL)",
            method="download",
            status=incoming.status,
            content_type=incoming.content_type,
        )
    head = b""
    async for chunk in chunks:
        head += chunk
        if len(head) > REFUSAL:
            break
    try:
        decode(Call("download", {}, Raw), incoming.status, incoming.content_type, head, redact=_redact(access))
    except TransportError:
        if not good:
            raise
    return head  # JSON that tells of no error is a file


async def _joined(head: bytes, chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    if head:
        yield head
    async for chunk in chunks:
        yield chunk


_DEVICE: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE | re.ASCII)

LONGEST: Final = 200
"""Bytes of a file's name; most systems take 255."""


def _safe_name(told: str) -> str:
    """The name in what a portal says, as every system takes it: of no folder, no device, and not hidden."""
    name = re.split(r"[/\\]", told)[-1]
    name = "".join(sign if sign.isprintable() and sign not in '<>:"|?*' else "_" for sign in name).strip(". ")
    if _DEVICE.fullmatch(name):
        name = f"_{name}"
    stem, suffix = Path(name).stem, Path(name).suffix
    if len(suffix) > LONGEST // 8:
        stem, suffix = name, ""
    return stem.encode()[: LONGEST - len(suffix.encode())].decode(errors="ignore") + suffix


def _put(part: Path, folder: Path, name: str) -> Path:
    """Call a file by the name, or by the first of `name (1)`, `name (2)`, … that no other file has."""
    for number in itertools.count():
        path = folder / (f"{Path(name).stem} ({number}){Path(name).suffix}" if number else name)
        with contextlib.suppress(FileExistsError):
            path.touch(exist_ok=False)  # from here on it is taken
            return part.replace(path)
    raise AssertionError("numbers do not end")


def _name(source: Source, name: str) -> str:
    if name:
        return _sendable(name)
    given = source if isinstance(source, (str, os.PathLike)) else getattr(source, "name", "")
    plain = Path(os.fspath(given)).name if isinstance(given, (str, os.PathLike)) else ""
    if not plain:
        raise ConfigError("the file needs a name: name='report.pdf'")
    return _sendable(plain)


def _sendable(name: str) -> str:
    if not name.isprintable():
        raise ConfigError(f"{name!r}: the name of a file has no line breaks, nor anything else that cannot be printed")
    return name


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


async def _watched(chunks: AsyncIterator[bytes], broken: list[Exception]) -> AsyncIterator[bytes]:
    """The same chunks; the error of the source is told in `broken`, for aiohttp makes another one of it."""
    try:
        async for chunk in chunks:
            yield chunk
    except Exception as error:
        broken.append(error)
        raise


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

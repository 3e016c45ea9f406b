"""Files: sent inside calls and to upload addresses, fetched from where the portal says."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from b24 import AccessDenied, Bitrix24, ConfigError, OutcomeUnknown, TransportError, Upload
from b24.auth import Access, Auth
from b24.files import inline

CONTENT = bytes(range(256)) * 1000
CODE = "s3cr3tc0de0000"


class Site:
    """A server with files; `seen` is what it was asked."""

    def __init__(self) -> None:
        self.seen: list[web.Request] = []
        self.received: list[tuple[str, str, bytes]] = []
        self.answer: web.Response | None = None
        self.url = ""

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        assert isinstance(request, web.Request)
        self.seen.append(request)
        if request.method == "POST":
            reader = await request.multipart()
            part = await reader.next()
            assert isinstance(part, aiohttp.BodyPartReader)
            self.received.append((part.name or "", part.filename or "", bytes(await part.read())))
            if "cut" in request.query:
                assert request.transport
                request.transport.close()
            return web.json_response({"result": {"ID": 7}})
        if self.answer is not None:
            return self.answer
        headers = {"Content-Disposition": 'attachment; filename="pic.bin"', "Content-Type": "image/png"}
        return web.Response(body=CONTENT, headers=headers)


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    made = Site()
    application = web.Application(client_max_size=1 << 30)
    application.router.add_route("*", "/{path:.*}", made.handle)  # type: ignore[arg-type]
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield made
    await runner.cleanup()


@pytest.fixture
async def b24(site: Site) -> AsyncIterator[Bitrix24]:
    async with Bitrix24(f"{site.url}/rest/7/{CODE}/") as client:
        yield client


class Token(Auth):
    """An application's token."""

    def __init__(self, site: str) -> None:
        self._access = Access(site, f"{site}/rest/", f"{site}/rest/api/", "token-a", ("token-a",))

    async def access(self) -> Access:
        return self._access


# -- down --------------------------------------------------------------------------------------------------------------


async def test_a_download_goes_to_a_path(b24: Bitrix24, site: Site, tmp_path: Path) -> None:
    """Into a folder under the name that the portal says, whole, with the progress told."""
    told: list[tuple[int, int | None]] = []

    path = await b24.files.download(f"{site.url}/disk/file", tmp_path, progress=lambda *now: told.append(now))

    assert path == tmp_path / "pic.bin"
    assert path.read_bytes() == CONTENT
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert [item.name for item in tmp_path.iterdir()] == ["pic.bin"]


async def test_a_download_is_read_piece_by_piece(b24: Bitrix24, site: Site) -> None:
    """Name, type and size are known before the first piece."""
    async with b24.files.open(f"{site.url}/disk/file") as download:
        pieces = [chunk async for chunk in download]

    assert (download.name, download.content_type, download.size) == ("pic.bin", "image/png", len(CONTENT))
    assert len(pieces) > 1
    assert b"".join(pieces) == CONTENT


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        (
            "/rest/catalog.product.download?fields[fileId]=5",
            f"/rest/7/{CODE}/catalog.product.download?fields[fileId]=5",
        ),
        (f"/rest/7/{CODE}/download/?token=t%7Cx", f"/rest/7/{CODE}/download/?token=t%7Cx"),
        ("/rest/download.json?auth=a&token=t%7Cx", "/rest/download.json?auth=a&token=t%7Cx"),
        ("/company/personal/7/", "/company/personal/7/"),
    ],
)
async def test_a_relative_address_is_the_portals(b24: Bitrix24, site: Site, url: str, asked: str) -> None:
    """The webhook's code goes to REST addresses that have no credential of their own; signed ones stay as they are."""
    async with b24.files.open(url):
        pass

    assert site.seen[-1].raw_path == asked


async def test_an_applications_token_goes_along(site: Site) -> None:
    """As the address asks for it, in the query."""
    async with Bitrix24(Token(site.url)) as b24, b24.files.open("/rest/catalog.product.download?fields[fileId]=5"):
        pass

    assert site.seen[-1].query["auth"] == "token-a"
    assert site.seen[-1].query["fields[fileId]"] == "5"


async def test_another_host_gets_no_credential(b24: Bitrix24, site: Site) -> None:
    """Not even for a path that looks like the portal's."""
    other = site.url.replace("127.0.0.1", "localhost")

    async with b24.files.open(f"{other}/rest/catalog.product.download?a=1"):
        pass

    assert CODE not in site.seen[-1].raw_path
    assert CODE not in str(site.seen[-1].headers)


async def test_a_login_page_is_no_file(b24: Bitrix24, site: Site, tmp_path: Path) -> None:
    """A browser's address answers 200 and HTML; nothing is left on disk."""
    site.answer = web.Response(text="<html>Log in</html>", content_type="text/html")

    with pytest.raises(TransportError, match="a web page instead of a file"):
        await b24.files.download("/company/file", tmp_path / "x")

    assert list(tmp_path.iterdir()) == []


async def test_what_the_portal_refuses_is_its_error(b24: Bitrix24, site: Site, tmp_path: Path) -> None:
    """A link that died with its token answers JSON."""
    site.answer = web.json_response({"error": "ACCESS_DENIED", "error_description": "Link check failed"}, status=403)

    with pytest.raises(AccessDenied, match="Link check failed"):
        await b24.files.download("/rest/download.json?auth=a&token=t", tmp_path / "x")


async def test_a_limit_ends_a_download(b24: Bitrix24, site: Site, tmp_path: Path) -> None:
    """Before it begins where the size is known, else when it is passed; no half file is left."""
    with pytest.raises(TransportError, match="the limit is 10"):
        await b24.files.download("/disk/file", tmp_path / "x", limit=10)

    assert list(tmp_path.iterdir()) == []


async def test_plain_http_elsewhere_is_refused(b24: Bitrix24) -> None:
    """A file could be changed on its way."""
    with pytest.raises(ConfigError, match="over https"):
        async with b24.files.open("http://files.example/x"):
            pass


# -- up ----------------------------------------------------------------------------------------------------------------


async def stream() -> AsyncIterator[bytes]:
    yield CONTENT[:1000]
    yield CONTENT[1000:]


@pytest.mark.parametrize("kind", ["path", "bytes", "file", "stream"])
async def test_an_upload_takes_any_source(b24: Bitrix24, site: Site, tmp_path: Path, kind: str) -> None:
    """One part under the field that the method named; the answer is a reply as of any call."""
    path = tmp_path / "pic.bin"
    path.write_bytes(CONTENT)
    source = {"path": path, "bytes": CONTENT, "file": io.BytesIO(CONTENT), "stream": stream()}[kind]
    told: list[int] = []

    reply = await b24.files.upload(
        f"{site.url}/rest/upload.json?auth=a&token=t%7Cx",
        source,
        name="" if kind == "path" else "pic.bin",
        field="doc",
        progress=lambda done, _: told.append(done),
    )

    assert reply.result == {"ID": 7}
    assert site.received == [("doc", "pic.bin", CONTENT)]
    assert site.seen[-1].raw_path == "/rest/upload.json?auth=a&token=t%7Cx"
    assert told[-1] == len(CONTENT)


async def test_an_upload_whose_answer_is_lost(b24: Bitrix24, site: Site) -> None:
    """It may have arrived: it is not sent again, and the error says so without the signed address."""
    with pytest.raises(OutcomeUnknown) as caught:
        await b24.files.upload(f"{site.url}/rest/upload.json?auth=s3&cut=1", b"x", name="x.txt")

    assert len(site.received) == 1
    assert "auth=s3" not in str(caught.value)


async def test_an_upload_goes_to_the_portal_only(b24: Bitrix24) -> None:
    """A forged answer must not get the file."""
    with pytest.raises(ConfigError, match="on the portal itself"):
        await b24.files.upload("https://elsewhere.example/rest/upload.json", b"x", name="x.txt")


async def test_a_file_inside_a_call(tmp_path: Path) -> None:
    """Read whole, from any source; what has no name of its own needs one."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"Hi")

    assert await inline(path) == Upload("a.txt", b"Hi")
    assert await inline(b"Hi", "b.txt") == Upload("b.txt", b"Hi")
    with pytest.raises(ConfigError, match="needs a name"):
        await inline(b"Hi")

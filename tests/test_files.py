"""Files: sent inside calls and to upload addresses, fetched from where the portal says."""

from __future__ import annotations

import asyncio
import io
import socket
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import orjson
import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult

from b24 import (
    AccessDenied,
    AuthError,
    B24Error,
    Bitrix24,
    ConfigError,
    Limits,
    OutcomeUnknown,
    RateLimited,
    Retries,
    TransportError,
    Upload,
)
from b24.auth import Access, Auth
from b24.files import inline

CONTENT = bytes(range(256)) * 1000
CODE = "s3cr3tc0de0000"


class Site:
    """A server with files; `seen` is what it was asked."""

    def __init__(self) -> None:
        self.seen: list[web.Request] = []
        self.received: list[tuple[str, str, bytes]] = []
        self.dispositions: list[str] = []
        self.answer: web.Response | Callable[[web.Request], Awaitable[web.StreamResponse]] | None = None
        self.answers: list[web.Response] = []
        """Those that come before."""
        self.url = ""

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        assert isinstance(request, web.Request)
        self.seen.append(request)
        if self.answers:
            await request.read()
            return self.answers.pop(0)
        if request.method == "POST":
            reader = await request.multipart()
            part = await reader.next()
            assert isinstance(part, aiohttp.BodyPartReader)
            self.dispositions.append(part.headers["Content-Disposition"])
            self.received.append((part.name or "", part.filename or "", bytes(await part.read())))
            if "cut" in request.query:
                assert request.transport
                request.transport.close()
            return web.json_response({"result": {"ID": 7}})
        if isinstance(self.answer, web.Response):
            return self.answer
        if self.answer is not None:
            return await self.answer(request)
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
    url = f"{site.url}/rest/7/{CODE}/"
    async with Bitrix24(url, limits=Limits.off(), retries=Retries(attempts=3, base=0)) as client:
        yield client


class Here(AbstractResolver):
    """Finds every host on this machine."""

    async def resolve(self, host: str, port: int = 0, family: Any = socket.AF_INET) -> list[ResolveResult]:
        return [
            ResolveResult(hostname=host, host="127.0.0.1", port=port, family=socket.AF_INET, proto=0, flags=0),
        ]

    async def close(self) -> None:
        pass


class Token(Auth):
    """An application's token; after each renewal another one."""

    def __init__(self, site: str) -> None:
        self.site = site
        self.letter = "a"

    async def access(self) -> Access:
        token = f"token-{self.letter}"
        return Access("portal", f"{self.site}/rest/", f"{self.site}/rest/api/", token, (token,))

    async def renew(self, stale: Access) -> Access:
        self.letter = chr(ord(self.letter) + 1)
        return await self.access()


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


async def in_pieces(request: web.Request, *pieces: bytes, status: int = 200, **headers: str) -> web.StreamResponse:
    """An answer whose body comes in so many packets."""
    response = web.StreamResponse(status=status, headers={name.replace("_", "-"): headers[name] for name in headers})
    await response.prepare(request)
    for piece in pieces:
        await response.write(piece)
        for _ in range(5):  # the client reads in between
            await asyncio.sleep(0)
    return response


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ('filename="pic.png"', "pic.png"),
        ("filename*=UTF-8''%D0%BE%D1%82%D1%87%D1%91%D1%82%20%E2%84%961.pdf", "отчёт №1.pdf"),
        ('filename=".."', "download"),
        ('filename="../../etc/passwd"', "passwd"),
        ('filename="/etc/passwd"', "passwd"),
        ("filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "passwd"),
        (r'filename="..\\..\\boot.ini"', "boot.ini"),
        ("filename*=UTF-8''C%3A%5Cboot.ini", "boot.ini"),
        ("filename*=UTF-8''a%00b%0Ac", "a_b_c"),
        ('filename=".bashrc"', "bashrc"),
        ('filename="pic.png:hidden"', "pic.png_hidden"),
        ('filename="nul.txt"', "_nul.txt"),
        ('filename="COM1"', "_COM1"),
        ('filename="pic. . "', "pic"),
        ('filename=" "', "download"),
        (f'filename="{"n" * 300}.pdf"', f"{'n' * 196}.pdf"),
        (f'filename="a.{"n" * 300}"', f"a.{'n' * 198}"),
        (f"filename*=UTF-8''{'%D1%91' * 150}.pdf", f"{'ё' * 98}.pdf"),
        ("size=1", "download"),
    ],
)
async def test_a_portals_name_stays_in_the_folder(
    b24: Bitrix24, site: Site, tmp_path: Path, told: str, kept: str
) -> None:
    """It is no path, no device, nothing hidden or unprintable, and no longer than systems take."""
    site.answer = web.Response(body=b"x", headers={"Content-Disposition": f"attachment; {told}"})
    (folder := tmp_path / "folder").mkdir()

    path = await b24.files.download("/disk/file", folder)

    assert path == folder / kept
    assert [item.name for item in folder.iterdir()] == [kept]
    assert [item.name for item in tmp_path.iterdir()] == ["folder"]


async def test_files_of_one_name_are_kept_apart(b24: Bitrix24, tmp_path: Path) -> None:
    """In a folder no file is replaced, whenever the others came; at a path that the caller names one is."""
    (tmp_path / "pic.bin").write_bytes(b"mine")

    paths = await asyncio.gather(*(b24.files.download("/disk/file", tmp_path) for _ in range(4)))
    again = await b24.files.download("/disk/file", tmp_path / "pic (1).bin")

    assert sorted(path.name for path in paths) == [f"pic ({number}).bin" for number in range(1, 5)]
    assert [path.read_bytes() for path in (*paths, again)] == [CONTENT] * 5
    assert (tmp_path / "pic.bin").read_bytes() == b"mine"
    assert len(list(tmp_path.iterdir())) == 5


async def test_a_folder_that_is_not_there(b24: Bitrix24, site: Site, tmp_path: Path) -> None:
    """A slash at the end means a folder: no file takes its name."""
    with pytest.raises(ConfigError, match="no such folder"):
        await b24.files.download("/disk/file", f"{tmp_path}/photos/")

    assert (site.seen, list(tmp_path.iterdir())) == ([], [])


async def test_a_limit_counts_what_comes(b24: Bitrix24, site: Site, tmp_path: Path) -> None:
    """Where the size is not told, the file ends at the limit."""
    site.answer = lambda request: in_pieces(request, *[b"x" * 8] * 3, Content_Type="image/png")

    with pytest.raises(TransportError, match="larger than the limit of 20 bytes"):
        await b24.files.download("/disk/file", tmp_path / "x", limit=20)
    assert await b24.files.download("/disk/file", tmp_path / "y", limit=24) == tmp_path / "y"

    assert [item.name for item in tmp_path.iterdir()] == ["y"]


async def test_a_size_is_that_of_the_file(b24: Bitrix24, site: Site) -> None:
    """The server is asked not to pack it; else the size told would be another one than that of what comes."""
    packed = web.Response(body=b"x" * 10_000, content_type="image/png")
    packed.enable_compression()
    site.answer = packed

    async with b24.files.open("/disk/file") as download:
        chunks = [chunk async for chunk in download]

    assert (download.size, len(b"".join(chunks))) == (10_000, 10_000)


async def test_a_download_that_breaks_off(b24: Bitrix24, site: Site, tmp_path: Path) -> None:
    """It is told, and nothing of it is kept."""

    async def break_off(request: web.Request) -> web.StreamResponse:
        response = await in_pieces(request, b"half", Content_Type="image/png", Content_Length="8")
        assert request.transport
        request.transport.close()
        return response

    site.answer = break_off

    with pytest.raises(TransportError, match="the answer broke off"):
        await b24.files.download("/disk/file", tmp_path / "x")

    assert list(tmp_path.iterdir()) == []


async def test_a_refusal_in_pieces(b24: Bitrix24, site: Site) -> None:
    """It is read to its end before it is understood."""
    site.answer = lambda request: in_pieces(
        request, b'{"error":"ACCESS_DENIED",', b'"error_description":"no"}', status=403, Content_Type="application/json"
    )

    with pytest.raises(AccessDenied, match="ACCESS_DENIED: no"):
        async with b24.files.open("/disk/file"):
            pass


async def test_a_refusal_with_200(b24: Bitrix24, site: Site) -> None:
    """As everywhere, what tells of an error is one, whatever its status."""
    site.answer = web.json_response({"error": "ACCESS_DENIED", "error_description": "no"})

    with pytest.raises(AccessDenied, match="ACCESS_DENIED: no"):
        async with b24.files.open("/disk/file"):
            pass


@pytest.mark.parametrize("content", [b"[1, 2]", b'{"result": [1]}', b'{"a": 1}', b"{", b"[" + b"1," * 600_000 + b"1]"])
async def test_json_may_be_the_file(b24: Bitrix24, site: Site, tmp_path: Path, content: bytes) -> None:
    """However much of it was read to know."""
    site.answer = web.Response(body=content, content_type="application/json")
    told: list[int] = []

    path = await b24.files.download("/disk/file", tmp_path / "x", progress=lambda done, _: told.append(done))

    assert path.read_bytes() == content
    assert told[-1] == len(content)


@pytest.mark.parametrize("status", [302, 400, 404, 500])
async def test_only_success_is_a_file(b24: Bitrix24, site: Site, tmp_path: Path, status: int) -> None:
    """Whatever comes with another status, also under a file's name: an address that was mistyped, say."""
    name = 'attachment; filename="pic.png"'
    site.answer = lambda request: in_pieces(request, b"nginx", status=status, Content_Disposition=name)

    with pytest.raises(TransportError, match=f"HTTP {status}"):
        await b24.files.download("/disk/file", tmp_path)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "refusal",
    [
        (503, "QUERY_LIMIT_EXCEEDED"),
        (429, ""),
        (502, ""),
        (500, "INTERNAL_SERVER_ERROR"),
        (401, "CONNECTION_ERROR"),
    ],
)
async def test_a_download_is_asked_for_again(
    b24: Bitrix24, site: Site, tmp_path: Path, refusal: tuple[int, str]
) -> None:
    """As a call that reads; what the limits refused fills the bucket, so that others wait."""
    status, code = refusal
    body = orjson.dumps({"error": code}) if code else b"<html>"
    site.answers = [web.Response(status=status, body=body), web.Response(status=status, body=body)]

    path = await b24.files.download("/disk/file", tmp_path / "x")
    site.answers = [web.Response(status=status, body=body)]
    hurried = Bitrix24(f"{site.url}/rest/7/{CODE}/", limits=Limits.off(), retries=0)
    with pytest.raises(B24Error):
        async with hurried, hurried.files.open("/disk/file"):
            pass

    assert path.read_bytes() == CONTENT
    assert len(site.seen) == 4
    bucket = b24._live.pace(await b24._live.auth.access())[0].snapshot()
    assert bucket.refused == (3 if status in (503, 429) else 0)


async def test_a_token_that_expired_is_renewed(site: Site) -> None:
    """Where the address has it by us. A signed one died with it, and asking for another token would not help."""
    expired = orjson.dumps({"error": "expired_token"})
    auth = Token(site.url)

    async with Bitrix24(auth, retries=0) as b24:
        site.answers = [web.Response(status=401, body=expired)]
        async with b24.files.open("/rest/x.download?a=1") as download:
            assert b"".join([chunk async for chunk in download]) == CONTENT
        site.answers = [web.Response(status=401, body=expired)]
        with pytest.raises(AuthError, match="expired_token"):
            async with b24.files.open("/rest/download.json?auth=old&token=t"):
                pass

    assert [request.query["auth"] for request in site.seen] == ["token-a", "token-b", "old"]


async def test_an_upload_that_the_limits_refuse(b24: Bitrix24, site: Site) -> None:
    """It is told, and the bucket knows; a source may be read once only, so it is not sent again."""
    site.answers = [web.Response(status=503, body=orjson.dumps({"error": "QUERY_LIMIT_EXCEEDED"}))]

    with pytest.raises(RateLimited):
        await b24.files.upload("/rest/upload.json?token=t", b"x", name="x.txt")

    assert b24._live.pace(await b24._live.auth.access())[0].snapshot().refused == 1


async def test_an_address_keeps_its_spelling(site: Site) -> None:
    """The token is added to it, and nothing else changes."""
    async with Bitrix24(Token(site.url)) as b24, b24.files.open("/rest/x.download?a=&b[c]=%5B1%2c2%5D"):
        pass

    assert site.seen[-1].raw_path == "/rest/x.download?a=&b[c]=%5B1%2c2%5D&auth=token-a"


async def test_a_session_that_raises_by_itself(site: Site) -> None:
    """It would take the portal's error away, with its code; and it would show the address."""
    refusal = orjson.dumps({"error": "ACCESS_DENIED", "error_description": "no"})
    async with (
        aiohttp.ClientSession(raise_for_status=True) as session,
        Bitrix24(f"{site.url}/rest/7/{CODE}/", session=session, retries=0) as b24,
    ):
        for asked in (
            b24.call("any.get"),
            b24.files.upload("/rest/upload.json?token=t", b"x", name="x"),
            b24.files.download("/disk/file", "x"),
        ):
            site.answers = [web.Response(status=403, body=refusal, content_type="application/json")]
            with pytest.raises(AccessDenied, match="ACCESS_DENIED: no"):
                await asked


@pytest.mark.parametrize("url", ["http://127.0.0.1:6379/", "https://localhost/x", "http://[::1]/x"])
async def test_no_portal_leads_to_this_machine(url: str) -> None:
    """Addresses of files are the portal's word: one elsewhere must not choose our own services."""
    async with Bitrix24("https://portal.example/rest/7/code/") as b24:
        with pytest.raises(ConfigError, match="leads to this machine"):
            async with b24.files.open(url):
                pass


@pytest.mark.parametrize("url", ["http://[bad/", "https://portal.example:port/x", "https://portal.example:0/x"])
async def test_what_is_no_address(b24: Bitrix24, url: str) -> None:
    """It is an error of ours, down and up."""
    for asked in (b24.files.download(url, "x"), b24.files.upload(url, b"x", name="x")):
        with pytest.raises(ConfigError, match="no address of a file"):
            await asked


async def test_a_file_may_live_elsewhere(b24: Bitrix24, site: Site) -> None:
    """Redirects are followed, also to another host, which is not told where the file was asked for."""
    other = site.url.replace("127.0.0.1", "localhost")
    site.answers = [web.Response(status=status, headers={"Location": to}) for status, to in (
        (302, "/rest/7/second?a=1"), (307, f"{other}/third?signature=x"), (303, "fourth"),
    )]  # fmt: skip

    async with b24.files.open("/rest/catalog.product.download?a=1") as download:
        assert b"".join([chunk async for chunk in download]) == CONTENT

    assert [request.raw_path for request in site.seen] == [
        f"/rest/7/{CODE}/catalog.product.download?a=1",
        "/rest/7/second?a=1",
        "/third?signature=x",
        "/fourth",
    ]
    assert {request.headers["Referer"] for request in site.seen} == {f"{site.url}/"}


@pytest.mark.parametrize(
    ("location", "told"),
    [
        ("http://portal.example/x", "redirected, not followed: a file is fetched over https"),
        ("ftp://portal.example/x", "not followed: a file is fetched over https"),
        (f"https://portal.example/rest/7/{CODE}/download/", "not followed: another host would have the credential"),
        ("/rest/again", "more than 5 redirects"),
    ],
)
async def test_where_no_redirect_leads(b24: Bitrix24, site: Site, location: str, told: str) -> None:
    """Not into the open, not to a host that has no business with the credential, and not on and on."""
    site.answer = partial(in_pieces, status=302, Location=location)

    with pytest.raises(TransportError, match=told) as caught:
        async with b24.files.open(f"/rest/7/{CODE}/download/?token=t"):
            pass

    assert CODE not in str(caught.value)
    assert len(site.seen) == (5 if "again" in location else 1)


async def test_a_redirect_does_not_lead_to_this_machine(site: Site) -> None:
    """The same as for the address itself, from a portal that is elsewhere by its name."""
    site.answer = partial(in_pieces, status=302, Location=f"{site.url}/secret")
    url = site.url.replace("127.0.0.1", "portal.example")

    async with (
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(resolver=Here())) as session,
        Bitrix24(f"{url}/rest/7/code/", session=session, retries=0) as b24,
    ):
        with pytest.raises(TransportError, match="not followed: this address leads to this machine"):
            async with b24.files.open("/disk/file"):
                pass

    assert [request.path for request in site.seen] == ["/disk/file"]


async def test_errors_show_no_signed_address(b24: Bitrix24, site: Site) -> None:
    """Nor the credential that was added to it, not even in the variables of a traceback's frames."""

    texts: list[str] = []
    for location in (f"{site.url}/elsewhere?signature=s1gned", "http://[bad/?signature=s1gned"):
        site.answer = partial(in_pieces, status=302, Location=location)
        with pytest.raises(TransportError) as caught:
            async with b24.files.open("/rest/catalog.product.download?a=1"):
                pass
        frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
        texts += [str(caught.value), *(repr(frame.f_locals) for frame in frames[1:])]

    assert texts
    assert not [text for text in texts if "s1gned" in text or CODE in text]


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


async def test_a_name_is_sent_as_it_is(b24: Bitrix24, site: Site) -> None:
    """PHP takes no percent signs out of it: in a quoted one they would stay in the file's name."""
    name = 'Отчёт за май "1" 100%.pdf'

    await b24.files.upload("/rest/upload.json?token=t", b"x", name=name)

    assert [name for _, name, _ in site.received] == [name]
    assert 'filename="Отчёт за май \\"1\\" 100%.pdf"' in site.dispositions[-1]


async def test_an_upload_address_may_be_relative(b24: Bitrix24, site: Site) -> None:
    """It is the portal's then."""
    reply = await b24.files.upload("/rest/upload.json?auth=a&token=t%7Cx", b"x", name="x.txt")

    assert reply.result == {"ID": 7}
    assert site.seen[-1].raw_path == "/rest/upload.json?auth=a&token=t%7Cx"


@pytest.mark.parametrize("error", [ValueError("mine"), OSError("disk gone")])
async def test_a_source_that_breaks_off(b24: Bitrix24, site: Site, error: Exception) -> None:
    """Its error comes through, and the portal has no file: it is not said that it may have one."""

    async def source() -> AsyncIterator[bytes]:
        yield b"half"
        raise error

    with pytest.raises(type(error), match=str(error)):
        await b24.files.upload(f"{site.url}/rest/upload.json?token=t", source(), name="x.txt")

    assert site.received == []


async def test_a_source_that_is_not_there(b24: Bitrix24, site: Site, tmp_path: Path) -> None:
    """It is named."""
    with pytest.raises(FileNotFoundError, match=r"none\.txt"):
        await b24.files.upload("/rest/upload.json?token=t", tmp_path / "none.txt")

    assert site.received == []


@pytest.mark.parametrize("name", ["a\r\nX-Evil: 1.txt", "a\0.txt"])
async def test_a_name_that_cannot_be_sent(b24: Bitrix24, site: Site, name: str) -> None:
    """It would be more than a name; nothing is sent."""
    with pytest.raises(ConfigError, match="cannot be printed"):
        await b24.files.upload("/rest/upload.json?token=t", b"x", name=name)

    assert site.seen == []


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

"""The Drive of the simulated portal, used by the real client: folders, and files that go up and come down."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from b24 import AccessDenied, ApiError, Bitrix24, NotFound, Upload
from b24.testing import Portal

CONTENT = bytes(range(256)) * 40


@pytest.fixture
async def server() -> AsyncIterator[Portal]:
    """A portal with two storages."""
    async with Portal() as portal:
        portal.fill("disk.storage", 2)
        yield portal


@pytest.fixture
async def b24(server: Portal) -> AsyncIterator[Bitrix24]:
    async with Bitrix24(server.webhook_url, strict=True) as client:
        yield client


# -- folders -----------------------------------------------------------------------------------------------------------


async def test_folders_inside_a_storage(b24: Bitrix24) -> None:
    """What is added to a storage is in its root, and what is added to a folder in that."""
    reports = await b24.disk.storage.add_folder(id=1, data={"NAME": "Reports"})
    year = await b24.disk.folder.add_sub_folder(id=reports.id, data={"NAME": "2030"})

    storage = await b24.disk.storage.get(id=1)
    assert [entry.name async for entry in b24.disk.storage.get_children(id=1)] == ["Reports"]
    assert [entry.id async for entry in b24.disk.folder.get_children(id=reports.id)] == [year.id]
    assert (reports.parent_id, reports.storage_id, year.parent_id) == (storage.root_object_id, 1, reports.id)


async def test_children_are_filtered_and_sorted(b24: Bitrix24) -> None:
    """A folder lists as other lists do, folders and files in one."""
    for name in ("b", "a", "c"):
        await b24.disk.storage.add_folder(id=1, data={"NAME": name})
    await b24.disk.storage.upload_file(id=1, data={"NAME": "d.txt"}, file_content=Upload("d.txt", b"d"))

    page = await b24.disk.storage.get_children(id=1, filter={"!NAME": "b"}, order={"NAME": "DESC"})

    assert [(entry.name, entry.type, entry.size) for entry in page] == [
        ("d.txt", "file", 1),
        ("c", "folder", None),
        ("a", "folder", None),
    ]
    assert page.total == 3


async def test_more_children_than_a_page(b24: Bitrix24) -> None:
    """The client reads on until it has all."""
    batch = b24.batched()
    await asyncio.gather(*(batch.disk.storage.add_folder(id=1, data={"NAME": f"{number}"}) for number in range(60)))

    names = [entry.name async for entry in b24.disk.storage.get_children(id=1)]

    assert sorted(names, key=int) == [str(number) for number in range(60)]


async def test_a_name_is_taken_once(b24: Bitrix24) -> None:
    """A second folder of a name is refused; a second file gets a number, if the caller wants one."""
    await b24.disk.storage.add_folder(id=1, data={"NAME": "Reports"})
    file = Upload("a.txt", b"a")
    await b24.disk.storage.upload_file(id=1, data={"NAME": "a.txt"}, file_content=file)

    with pytest.raises(ApiError, match="DISK_OBJ_22000"):
        await b24.disk.storage.add_folder(id=1, data={"NAME": "Reports"})
    second = await b24.disk.storage.upload_file(
        id=1, data={"NAME": "a.txt"}, file_content=file, generate_unique_name=True
    )

    assert second.name == "a (1).txt"


async def test_a_tree_is_deleted(server: Portal, b24: Bitrix24) -> None:
    """With a folder goes what is in it; the root stays."""
    folder = await b24.disk.storage.add_folder(id=1, data={"NAME": "Reports"})
    file = await b24.disk.folder.upload_file(id=folder.id, data={"NAME": "a.txt"}, file_content=Upload("a.txt", b"a"))
    root = (await b24.disk.storage.get(id=1)).root_object_id

    await b24.disk.folder.delete_tree(id=folder.id)

    assert file.id is not None
    with pytest.raises(NotFound):
        await b24.disk.file.get(id=file.id)
    with pytest.raises(ApiError, match="DISK_OBJ_22000"):
        await b24.disk.folder.delete_tree(id=root)
    assert server.books.created["disk.file"] == [file.id]


# -- files -------------------------------------------------------------------------------------------------------------


async def test_a_file_goes_up_inside_the_call_and_comes_down(b24: Bitrix24, tmp_path: Path) -> None:
    """The link of a file serves its bytes, under its name."""
    file = await b24.disk.storage.upload_file(id=1, data={"NAME": "Отчёт 1.txt"}, file_content=Upload("x", CONTENT))
    assert file.download_url is not None

    path = await b24.files.download(file.download_url, tmp_path)

    assert (path.name, path.read_bytes(), file.size) == ("Отчёт 1.txt", CONTENT, len(CONTENT))


async def test_a_file_goes_up_in_two_steps(server: Portal, b24: Bitrix24, tmp_path: Path) -> None:
    """Without content the portal says where to send it; the address works once."""
    folder = await b24.disk.storage.add_folder(id=1, data={"NAME": "Reports"})
    place = await b24.disk.folder.upload_file(id=folder.id)
    assert place.upload_url is not None

    reply = await b24.files.upload(place.upload_url, CONTENT, name="photo.png", field=place.field_ or "")
    with pytest.raises(AccessDenied, match="Link check failed"):
        await b24.files.upload(place.upload_url, CONTENT, name="again.png", field=place.field_ or "")

    file = await b24.disk.file.get(id=reply.result["ID"])
    path = await b24.files.download(file.download_url, tmp_path)
    assert (file.name, file.parent_id, path.read_bytes()) == ("photo.png", folder.id, CONTENT)
    assert [row["name"] for row in server.rows("disk.file")] == ["photo.png"]


async def test_a_link_is_its_callers_alone(server: Portal, b24: Bitrix24) -> None:
    """A link that was altered, or that another credential uses, opens nothing."""
    file = await b24.disk.storage.upload_file(id=1, data={"NAME": "a"}, file_content=Upload("a", b"a"))
    assert file.download_url is not None
    token = file.download_url.partition("token=")[2]
    access = server.oauth.issue()["access_token"]
    altered = file.download_url[:-4] + "0000"
    broken = file.download_url.partition("token=")[0] + "token=disk"
    others = f"{server.url}/rest/download.json?auth={access}&token={token}"

    async with aiohttp.ClientSession() as session:
        for url in (altered, broken, others):
            async with session.get(url) as response:
                assert (response.status, (await response.json())["error"]) == (403, "ACCESS_DENIED")


async def test_a_link_of_an_application_dies_with_its_token(server: Portal) -> None:
    """It serves the bytes while the token is good, and says so when it is not."""
    server.oauth.scope = ("disk",)
    token = server.oauth.issue()["access_token"]
    async with aiohttp.ClientSession() as session:
        ask = {"auth": token, "id": 1, "data": {"NAME": "a"}, "fileContent": ["a", "YQ=="]}
        async with session.post(f"{server.url}/rest/disk.storage.uploadfile", json=ask) as response:
            url = (await response.json())["result"]["DOWNLOAD_URL"]
        async with session.get(url) as response:
            served = await response.read()
        server.oauth.expire()
        async with session.get(url) as response:
            refusal = await response.json()

    assert (served, refusal["error"]) == (b"a", "expired_token")


async def test_versions_of_a_file(b24: Bitrix24, tmp_path: Path) -> None:
    """New content takes the place of the old, inside the call or in two steps."""
    file = await b24.disk.storage.upload_file(id=1, data={"NAME": "a"}, file_content=Upload("a", b"one"))
    assert file.id is not None

    second = await b24.disk.file.upload_version(id=file.id, file_content=Upload("a", b"two"))
    place = await b24.disk.file.upload_version(id=file.id)
    assert place.upload_url
    await b24.files.upload(place.upload_url, b"three!", name="a")

    last = await b24.disk.file.get(id=file.id)
    path = await b24.files.download(last.download_url, tmp_path)
    assert (second.global_content_version, last.global_content_version) == (2, 3)
    assert (path.read_bytes(), last.size) == (b"three!", 6)


async def test_a_file_is_renamed_copied_and_moved(b24: Bitrix24) -> None:
    """Into another storage it does not go: the portal answers false."""
    folder = await b24.disk.storage.add_folder(id=1, data={"NAME": "Reports"})
    elsewhere = await b24.disk.storage.add_folder(id=2, data={"NAME": "Elsewhere"})
    file = await b24.disk.storage.upload_file(id=1, data={"NAME": "a"}, file_content=Upload("a", b"a"))
    assert file.id is not None

    renamed = await b24.disk.file.rename(id=file.id, new_name="b")
    copy = await b24.disk.file.copy_to(id=file.id, target_folder_id=elsewhere.id)
    moved = await b24.disk.file.move_to(id=file.id, target_folder_id=folder.id)
    nowhere = await b24.disk.file.move_to(id=file.id, target_folder_id=elsewhere.id)

    assert (renamed.name, copy.name, copy.storage_id) == ("b", "b", 2)
    assert moved is not None
    assert moved.parent_id == folder.id
    assert nowhere is None


async def test_the_trash(b24: Bitrix24) -> None:
    """What is in the trash no folder lists; restored, it is back."""
    file = await b24.disk.storage.upload_file(id=1, data={"NAME": "a"}, file_content=Upload("a", b"a"))
    assert file.id is not None

    gone = await b24.disk.file.mark_deleted(id=file.id)
    left = await b24.disk.storage.get_children(id=1).all()
    await b24.disk.file.restore(id=file.id)
    await b24.disk.file.restore(id=file.id)  # it is back already
    back = await b24.disk.storage.get_children(id=1).all()

    assert gone.deleted_type == 3
    assert (left, [entry.id for entry in back]) == ([], [file.id])


@pytest.mark.parametrize(
    ("method", "params", "code"),
    [
        ("disk.folder.get", {"id": 999}, "ERROR_NOT_FOUND"),
        ("disk.storage.getchildren", {"id": 3}, "ERROR_NOT_FOUND"),
        ("disk.file.get", {}, "ERROR_ARGUMENT"),
        ("disk.storage.addfolder", {"id": 1, "data": {}}, "ERROR_ARGUMENT"),
        ("disk.folder.rename", {"id": 1}, "ERROR_ARGUMENT"),
        ("disk.storage.uploadfile", {"id": 1, "fileContent": ["a", "YQ=="]}, "DISK_BASE_SERVICE_22001"),
        ("disk.storage.uploadfile", {"id": 1, "data": {"NAME": "a"}, "fileContent": "YQ"}, "ERROR_COULD_NOT_SAVE_FILE"),
    ],
)
async def test_refusals(b24: Bitrix24, method: str, params: dict[str, object], code: str) -> None:
    """The portal says which argument is wrong, or what is not there."""
    with pytest.raises(ApiError) as refused:
        await b24.call(method, params)

    assert refused.value.code == code


# -- how it comes to life ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("method", "id"), [("disk.folder.uploadfile", 8930), ("disk.storage.uploadfile", 1357)])
async def test_the_first_file_brings_its_folder(method: str, id: int) -> None:
    """Until then methods answer with their examples; then what the file was added to is there, and nothing else."""
    async with Portal() as portal, Bitrix24(portal.webhook_url) as b24:
        before = await b24.disk.file.get(id=9043)
        await b24.call(method, {"id": id, "data": {"NAME": "a"}, "fileContent": ["a", "YQ=="]})
        inside = await b24.call(f"{method.rpartition('.')[0]}.getchildren", {"id": id})
        with pytest.raises(NotFound):
            await b24.disk.file.get(id=9043)

    assert before.name == "report.docx"
    assert [row["NAME"] for row in inside.result] == ["a"]


async def test_the_front_end_wants_a_user_agent(server: Portal, b24: Bitrix24) -> None:
    """A download without one is a 404 that is HTML."""
    file = await b24.disk.storage.upload_file(id=1, data={"NAME": "a"}, file_content=Upload("a", b"a"))
    assert file.download_url is not None

    async with (
        aiohttp.ClientSession(skip_auto_headers=["User-Agent"]) as session,
        session.get(file.download_url) as page,
    ):
        assert (page.status, page.content_type) == (404, "text/html")


async def test_files_are_kept_in_the_file(tmp_path: Path) -> None:
    """A portal with a file has its Drive again, with the content."""
    async with Portal(file=tmp_path / "portal.sqlite") as portal, Bitrix24(portal.webhook_url) as b24:
        await b24.disk.storage.upload_file(id=7, data={"NAME": "a"}, file_content=Upload("a", CONTENT))

    async with Portal(file=tmp_path / "portal.sqlite") as portal, Bitrix24(portal.webhook_url) as b24:
        (file,) = await b24.disk.storage.get_children(id=7).all()
        path = await b24.files.download(file.download_url or "", tmp_path / "a")

    assert path.read_bytes() == CONTENT

"""Files in fields of the simulated portal's rows: sent inside calls, and fetched from where they are shown to be."""

from __future__ import annotations

import base64
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import orjson
import pytest

from b24 import AccessDenied, ApiError, Bitrix24, TransportError, Upload
from b24.testing import File, Portal

CONTENT = bytes(range(256)) * 40
LAMP, DESK = Upload("lamp.png", CONTENT), Upload("Стол 1.jpg", b"desk")


@pytest.fixture
async def b24(portal: Portal) -> AsyncIterator[Bitrix24]:
    async with Bitrix24(portal.webhook_url, strict=True) as client:
        yield client


def inline(file: Upload) -> list[str]:
    """A file as it travels inside a call."""
    return [file.name, base64.b64encode(file.content).decode()]


async def fetch(b24: Bitrix24, url: str | None, folder: Path) -> tuple[str, bytes]:
    """Name and content of the file at an address that a method answered."""
    assert url
    path = await b24.files.download(url, tempfile.mkdtemp(dir=folder))
    return path.name, path.read_bytes()


async def product(b24: Bitrix24, **fields: Any) -> dict[str, Any]:
    reply = await b24.call("catalog.product.add", {"fields": {"iblockId": 23, "name": "Lamp", **fields}})
    added: dict[str, Any] = reply.result["element"]
    return added


# -- products ----------------------------------------------------------------------------------------------------------


async def test_a_picture_of_a_product(b24: Bitrix24, tmp_path: Path) -> None:
    """Its addresses are below the portal's and carry no credential; the client adds it."""
    added = await b24.catalog.product.add(fields={"iblockId": 23, "name": "Lamp", "detailPicture": {"fileData": LAMP}})
    assert added.id is not None

    found = await b24.catalog.product.get(id=added.id)

    picture = found.detail_picture
    assert picture is not None
    assert picture.url == picture.url_machine
    assert picture.url == (
        "/rest/catalog.product.download?fields%5BfieldName%5D=detailPicture"
        f"&fields%5BfileId%5D={picture.id}&fields%5BproductId%5D={added.id}"
    )
    assert await fetch(b24, picture.url_machine, tmp_path) == ("lamp.png", CONTENT)
    assert found.preview_picture is None


async def test_a_picture_is_replaced_kept_and_removed(b24: Bitrix24, tmp_path: Path) -> None:
    """Who sends back what was read changes nothing."""
    added = await product(b24, detailPicture={"fileData": inline(LAMP)})
    id, before = added["id"], added["detailPicture"]

    async def update(picture: Any) -> Any:
        reply = await b24.call("catalog.product.update", {"id": id, "fields": {"detailPicture": picture}})
        return reply.result["element"]["detailPicture"]

    same = await update(before)
    other = await update({"fileData": inline(DESK)})
    fetched = await fetch(b24, other["url"], tmp_path)
    gone = await update({"remove": "Y"})

    assert same == before
    assert other["id"] != before["id"]
    assert fetched == (DESK.name, b"desk")
    assert gone is None
    with pytest.raises(ApiError, match="File is not found"):
        await fetch(b24, other["url"], tmp_path)


async def test_the_files_of_a_property(b24: Bitrix24, tmp_path: Path) -> None:
    """Values have numbers of their own: new ones join the others, and one is removed by its number."""
    added = await product(
        b24, property1077=[{"value": {"fileData": inline(LAMP)}}, {"value": {"fileData": inline(DESK)}}]
    )
    first, second = added["property1077"]

    async def update(*values: Any) -> Any:
        reply = await b24.call("catalog.product.update", {"id": added["id"], "fields": {"property1077": values}})
        return reply.result["element"]["property1077"]

    three = await update({"value": {"fileData": ["c.txt", "Yw=="]}})
    two = await update({"value": {"remove": "Y"}, "valueId": first["valueId"]})

    assert [one["value"]["id"] for one in three][:2] == [first["value"]["id"], second["value"]["id"]]
    assert [one["value"]["id"] for one in two] == [second["value"]["id"], three[2]["value"]["id"]]
    assert [one["valueId"] for one in two] == [first["valueId"], second["valueId"]]  # what was behind moves up
    assert "fields%5BfieldName%5D=property1077" in two[1]["value"]["urlMachine"]
    assert await fetch(b24, two[1]["value"]["urlMachine"], tmp_path) == ("c.txt", b"c")


async def test_plain_properties_of_a_product(b24: Bitrix24) -> None:
    """They are sent bare or as objects, shown with their numbers, and found by."""
    added = await product(b24, property258="red", property259=["red", {"value": "green"}])

    async def update(**fields: Any) -> dict[str, Any]:
        reply = await b24.call("catalog.product.update", {"id": added["id"], "fields": fields})
        element: dict[str, Any] = reply.result["element"]
        return element

    values = added["property259"]
    renamed = await update(property259=[{"value": "blue", "valueId": values[1]["valueId"]}])
    replaced = await update(property258={"value": "white"}, property259=["white"])
    query = {"select": ["id", "iblockId"], "filter": {"iblockId": 23, "property258": "white"}}
    found = await b24.call("catalog.product.list", query)

    assert added["property258"]["value"] == "red"
    assert [one["value"] for one in values] == ["red", "green"]
    assert [one["value"] for one in renamed["property259"]] == ["red", "blue"]
    assert (replaced["property258"]["value"], [one["value"] for one in replaced["property259"]]) == ("white", ["white"])
    assert [row["id"] for row in found.result["products"]] == [added["id"]]


@pytest.mark.parametrize("noun", ["sku", "offer", "service"])
async def test_other_kinds_of_products(b24: Bitrix24, tmp_path: Path, noun: str) -> None:
    """Any of the methods for fetching finds the files of all of them, and lists have the same addresses."""
    fields = {"iblockId": 23, "name": "Lamp", "previewPicture": {"fileData": inline(LAMP)}}
    added = await b24.call(f"catalog.product.{noun}.add", {"fields": fields})
    query = {"select": ["id", "iblockId", "previewPicture"], "filter": {"iblockId": 23}}
    listed = await b24.call(f"catalog.product.{noun}.list", query)

    (row,) = next(rows for rows in listed.result.values() if isinstance(rows, list))
    (shown,) = (one for one in added.result.values() if isinstance(one, dict))
    assert row["previewPicture"] == shown["previewPicture"]
    address = row["previewPicture"]["url"].replace("product.download", f"product.{noun}.download")
    assert await fetch(b24, address, tmp_path) == ("lamp.png", CONTENT)


async def test_pictures_of_sample_products(portal: Portal, b24: Bitrix24, tmp_path: Path) -> None:
    """Sample rows have addresses of their own, with a sample behind each; so has an example."""
    example = (await b24.catalog.product.get(id=1)).detail_picture
    assert example is not None
    first = await fetch(b24, example.url_machine, tmp_path)
    portal.fill("catalog.product", 2)

    pictures = [(await b24.catalog.product.get(id=id)).detail_picture for id in (1, 2)]

    urls = [picture.url or "" for picture in pictures if picture]
    assert [url.rpartition("productId%5D=")[2] for url in urls] == ["1", "2"]
    assert await fetch(b24, urls[1], tmp_path) == first
    assert first[1].startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"fileId": 999}, "File is not found"),
        ({"productId": 999}, "File is not found"),
        ({"fileId": None}, "Required fields: fileId"),
        ({"productId": "", "fieldName": ""}, "Required fields: productId, fieldName"),
    ],
)
async def test_a_file_that_a_product_has_not(b24: Bitrix24, change: dict[str, Any], text: str) -> None:
    """The portal says what is missing, under a number for a code."""
    added = await product(b24, detailPicture={"fileData": inline(LAMP)})
    fields = {"fileId": added["detailPicture"]["id"], "productId": added["id"], "fieldName": "DETAIL_PICTURE"}

    with pytest.raises(ApiError) as refused:
        await b24.call("catalog.product.download", {"fields": fields | change})

    assert (refused.value.code, refused.value.status, refused.value.description) == ("0", 400, text)


async def test_a_file_cannot_be_inside_a_batch(portal: Portal, b24: Bitrix24) -> None:
    """A command has no place for its bytes."""
    url = f"{portal.webhook_url}batch"
    command = "catalog.product.download?fields[fileId]=1&fields[productId]=1&fields[fieldName]=x"
    async with aiohttp.ClientSession() as session, session.post(url, json={"cmd": {"a": command}}) as response:
        result = orjson.loads(await response.read())["result"]

    assert result["result_error"]["a"]["error"] == "ERROR_BATCH_METHOD_NOT_ALLOWED"


async def test_a_method_of_ones_own_answers_with_a_file(portal: Portal, b24: Bitrix24, tmp_path: Path) -> None:
    """Under its name, with the type that its name has."""
    portal.on("acme.report.get", lambda params: File(f"{params['year']}.pdf", b"%PDF"))

    async with b24.files.open("/rest/acme.report.get?year=2030") as download:
        assert (download.name, download.content_type) == ("2030.pdf", "application/pdf")
        assert b"".join([chunk async for chunk in download]) == b"%PDF"


@pytest.mark.parametrize("way", ["method", "link", "public"])
async def test_the_front_end_wants_a_user_agent(portal: Portal, b24: Bitrix24, way: str) -> None:
    """A download without one is a 404 that is HTML, however the file is asked for; credentials do not matter."""
    portal.fill("catalog.productImage", 1)
    (image,) = await b24.catalog.product_image.list(product_id=portal.rows("catalog.productImage")[0]["product_id"])
    asked = "fields[fileId]=1&fields[productId]=1&fields[fieldName]=x"
    addresses = {
        "method": f"{portal.webhook_url}catalog.product.download?{asked}",
        "link": image.download_url,
        "public": f"{portal.url}{image.detail_url}",
    }
    async with aiohttp.ClientSession() as named, named.get(addresses[way] or "") as good:
        content = await good.read()
    async with (
        aiohttp.ClientSession(skip_auto_headers=["User-Agent"]) as session,
        session.get(addresses[way] or "") as bad,
    ):
        assert (bad.status, bad.content_type) == (404, "text/html")
    assert (good.status, content[:4]) == (200, b"\x89PNG")


# -- pictures beside products ------------------------------------------------------------------------------------------


async def test_a_picture_beside_a_product(portal: Portal, b24: Bitrix24, tmp_path: Path) -> None:
    """Its file comes in a parameter of its own; it is fetched over a link, or from a public address."""
    added = await b24.catalog.product_image.add(fields={"productId": 5}, file_content=LAMP)
    await b24.catalog.product_image.add(fields={"productId": 6, "type": "DETAIL_PICTURE"}, file_content=DESK)
    (listed,) = await b24.catalog.product_image.list(product_id=5)
    (other,) = await b24.catalog.product_image.list(product_id=6)

    assert listed == added
    assert (added.name, added.type, added.product_id) == ("lamp.png", "MORE_PHOTO", 5)
    assert (other.name, other.type) == (DESK.name, "DETAIL_PICTURE")
    assert (added.download_url or "").startswith(f"{portal.webhook_url}download/?token=catalog%7C")
    assert await fetch(b24, added.download_url, tmp_path) == ("lamp.png", CONTENT)
    assert await fetch(b24, other.detail_url, tmp_path) == (DESK.name, b"desk")
    with pytest.raises(ApiError) as refused:
        await b24.call("catalog.productImage.add", {"fields": {"productId": 5}})
    assert refused.value.code == "100"


async def test_a_link_is_its_callers_alone(portal: Portal, b24: Bitrix24) -> None:
    """Each caller is shown a link of its own, and an application's dies with its token."""
    await b24.catalog.product_image.add(fields={"productId": 5}, file_content=LAMP)
    portal.oauth.scope = ("catalog",)
    token = portal.oauth.issue()["access_token"]
    async with aiohttp.ClientSession() as session:
        ask = {"auth": token, "productId": 5, "id": 1}
        async with session.post(f"{portal.url}/rest/catalog.productImage.get", json=ask) as response:
            url = (await response.json())["result"]["productImage"]["downloadUrl"]
        async with session.get(url) as response:
            served = await response.read()
        async with session.get(f"{portal.webhook_url}download/?{url.partition('&')[2]}") as response:
            stolen = await response.json()
        portal.oauth.expire()
        async with session.get(url) as response:
            expired = await response.json()

    mine = await b24.catalog.product_image.get(product_id=5, id=1)
    assert url != mine.download_url
    assert (served, stolen["error"], expired["error"]) == (CONTENT, "ACCESS_DENIED", "expired_token")


# -- the CRM -----------------------------------------------------------------------------------------------------------


async def test_files_of_an_item(portal: Portal, b24: Bitrix24, tmp_path: Path) -> None:
    """An update keeps those that it names, takes new ones in, and drops the others."""
    fields = {"title": "Contract", "ufCrm7_1": [inline(LAMP), inline(DESK)], "ufCrm7_2": inline(LAMP)}
    added = (await b24.call("crm.item.add", {"entityTypeId": 177, "fields": fields})).result["item"]
    first, second = added["ufCrm7_1"]

    kept = {"ufCrm7_1": [{"id": second["id"]}, ["c.txt", "Yw=="]], "ufCrm7_2": ""}
    updated = await b24.call("crm.item.update", {"entityTypeId": 177, "id": added["id"], "fields": kept})

    files = updated.result["item"]["ufCrm7_1"]
    assert files[0] == second
    assert await fetch(b24, files[0]["urlMachine"], tmp_path) == (DESK.name, b"desk")
    assert await fetch(b24, files[1]["urlMachine"], tmp_path) == ("c.txt", b"c")
    assert updated.result["item"]["ufCrm7_2"] == ""
    assert first["urlMachine"].startswith(f"{portal.webhook_url}crm.controller.item.getFile/?token=crm%7C")
    with pytest.raises(TransportError, match="a web page instead of a file"):
        await b24.files.download(first["url"], tmp_path)
    with pytest.raises(AccessDenied, match="Link check failed"):
        await b24.files.download(first["urlMachine"][:-4], tmp_path)


async def test_text_is_no_file(b24: Bitrix24) -> None:
    """A list of two texts is a file only if the first is a file's name and the second Base64."""
    fields = {"ufCrm7_1": ["red", "blue"], "ufCrm7_2": ["a.txt", "no base 64"], "ufCrm7_3": ["a.txt"]}

    added = (await b24.call("crm.item.add", {"entityTypeId": 177, "fields": fields})).result["item"]

    assert {name: added[name] for name in fields} == fields


async def test_files_of_older_methods(portal: Portal, b24: Bitrix24, tmp_path: Path) -> None:
    """They come back with addresses for browsers, which show a page to log in; newer methods have one for programs."""
    fields = {"NAME": "Anna", "PHOTO": {"fileData": inline(LAMP)}, "UF_CRM_1": [{"fileData": inline(DESK)}]}
    id = (await b24.call("crm.contact.add", {"fields": fields})).result

    contact = (await b24.call("crm.contact.get", {"id": id})).result
    item = (await b24.call("crm.item.get", {"entityTypeId": 3, "id": id})).result["item"]

    assert contact["PHOTO"].keys() == {"id", "showUrl", "downloadUrl"}
    assert contact["UF_CRM_1"][0]["downloadUrl"].startswith("/bitrix/components/bitrix/crm.contact.show/")
    assert await fetch(b24, item["photo"]["urlMachine"], tmp_path) == ("lamp.png", CONTENT)
    with pytest.raises(TransportError, match="a web page instead of a file"):
        await b24.files.download(contact["PHOTO"]["downloadUrl"], tmp_path)


# -- telephony ---------------------------------------------------------------------------------------------------------


async def test_a_recording_in_two_steps(portal: Portal, b24: Bitrix24) -> None:
    """Without its content the portal says where to send it; the address works once, and for the caller alone."""
    place = await b24.telephony.external_call.attach_record(call_id="externalCall.1", filename="call.mp3")
    assert place.upload_url is not None
    assert place.file_id is None

    reply = await b24.files.upload(place.upload_url, b"ID3", name="call.mp3", field=place.field_name or "")

    assert reply.result.keys() == {"FILE_ID"}
    assert place.upload_url.startswith(f"{portal.webhook_url}upload/?token=telephony%7C")
    with pytest.raises(AccessDenied, match="Link check failed"):
        await b24.files.upload(place.upload_url, b"ID3", name="call.mp3", field=place.field_name or "")
    sent = await b24.telephony.external_call.attach_record(
        call_id="externalCall.1", filename="call.mp3", file_content=b"ID3"
    )
    assert (sent.upload_url, sent.file_id) == (None, 9079)  # as the example has it


# -- elsewhere ---------------------------------------------------------------------------------------------------------


async def test_a_user_s_photo(portal: Portal, b24: Bitrix24, tmp_path: Path) -> None:
    """It is sent as a name and its content, and shown as an address open to all."""
    id = await b24.user.add(email="anna@example.com", personal_photo=LAMP)

    (user,) = await b24.user.get(filter={"ID": id})
    await b24.user.update(id=id, personal_photo="")
    (without,) = await b24.user.get(filter={"ID": id})

    assert (user.personal_photo or "").startswith(f"{portal.url}/upload/")
    assert await fetch(b24, user.personal_photo, tmp_path) == ("lamp.png", CONTENT)
    assert not without.personal_photo


async def test_corrupt_base64_is_no_error(b24: Bitrix24, tmp_path: Path) -> None:
    """The file is there, and broken; of an empty text there is none."""
    added = await product(
        b24, detailPicture={"fileData": ["a.txt", "*SGk"]}, previewPicture={"fileData": ["b.txt", ""]}
    )

    assert await fetch(b24, added["detailPicture"]["url"], tmp_path) == ("a.txt", b"Hi")
    assert added["previewPicture"] is None


async def test_files_are_kept_in_the_file(tmp_path: Path) -> None:
    """A portal with a file has them again, with their content."""
    store = tmp_path / "portal.sqlite"
    async with Portal(file=store) as portal, Bitrix24(portal.webhook_url) as b24:
        added = await product(b24, detailPicture={"fileData": inline(LAMP)})

    async with Portal(file=store) as portal, Bitrix24(portal.webhook_url) as b24:
        assert await fetch(b24, added["detailPicture"]["url"], tmp_path) == ("lamp.png", CONTENT)
        row = portal.rows("catalog.product")[0]

    assert row["detail_picture"]["name"] == "lamp.png"

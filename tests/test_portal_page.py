"""The page of the simulated portal: what it shows by itself, and in a real browser where one is installed."""

from __future__ import annotations

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import aiohttp
import pytest

from b24.catalogue import Catalogue
from b24.testing import File, Portal

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
in_a_browser = pytest.mark.skipif(CHROMIUM is None, reason="no chromium here")


async def get(url: str) -> tuple[int, Any, str, str]:
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        policy = response.headers.get("Content-Security-Policy", "")
        body = await (response.json() if response.content_type == "application/json" else response.text())
        return response.status, body, response.content_type, policy


# -- by itself ---------------------------------------------------------------------------------------------------------


class Tags(HTMLParser):
    """What a page is made of: addresses it needs, ids, and which of them are labelled."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.ids: list[str] = []
        self.labels: set[str] = set()
        self.fields: list[str] = []
        self._inside_a_label = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.addresses += [found[name] for name in ("src", "href") if name in found]
        self.ids += [found["id"]] if "id" in found else []
        if tag == "label":
            self.labels.add(found.get("for", ""))
            self._inside_a_label = True
        elif tag in ("input", "textarea", "meter"):
            self.fields.append(found["id"])
            if self._inside_a_label:
                self.labels.add(found["id"])

    def handle_endtag(self, tag: str) -> None:
        if tag == "label":
            self._inside_a_label = False


async def test_the_page_needs_nothing_else(portal: Portal) -> None:
    """It is one file that may load nothing, with a label at each field and no id twice."""
    status, text, kind, policy = await get(f"{portal.url}/")

    tags = Tags()
    tags.feed(text)
    assert (status, kind) == (200, "text/html")
    assert "default-src 'none'" in policy
    assert all(address.startswith(("#", "data:")) for address in tags.addresses)
    assert set(tags.fields) <= tags.labels
    assert len(tags.ids) == len(set(tags.ids))
    # Whatever the script looks for is there.
    assert set(re.findall(r'\$\("([\w-]+)"\)', text)) <= set(tags.ids)


async def test_every_method_is_there(portal: Portal) -> None:
    """With the parameters of its example, to fill the form with."""
    _, methods, _, _ = await get(f"{portal.url}/page/methods")

    known = Catalogue.load().methods
    assert [(one["method"], one["v3"]) for one in methods] == [(info.method, info.api == "v3") for info in known]
    shown = [info.examples[0].get("params", {}) if info.examples else {} for info in known]
    assert [one["params"] for one in methods] == shown
    assert any(shown)


@pytest.mark.portal(limits="standard", deals=3)
async def test_what_goes_on(portal: Portal) -> None:
    """Calls with their parameters, counts, the bucket and events; looking at it counts as no request."""
    async with aiohttp.ClientSession() as session:
        for method, params in (("crm.deal.get", {"id": 2}), ("no.such", {"text": "x" * 5000})):
            await (await session.post(portal.webhook_url + method, json=params)).read()
    portal.oauth.install(handler="http://127.0.0.1:1/")
    await portal.events_sent()

    _, now, _, _ = await get(f"{portal.url}/page/state")

    assert now["webhook"] == portal.webhook_url
    assert now["plan"] == {"threshold": 50, "drain": 2, "operating": 480}
    assert now["bucket"]["served"] == 2
    assert (now["asked"], now["ran"], now["refused"]) == (2, 1, 1)
    assert [(one["method"], one["status"]) for one in now["calls"]] == [("no.such", 404), ("crm.deal.get", 200)]
    assert now["calls"][1]["params"] == '{"id":2}'
    assert len(now["calls"][0]["params"]) < 2100
    assert now["events"] == [{"event": "ONAPPINSTALL", "handler": "http://127.0.0.1:1/", "status": None}]


async def test_without_limits(portal: Portal) -> None:
    """There is no bucket to show."""
    _, now, _, _ = await get(f"{portal.url}/page/state")

    assert now["plan"] is None


# -- in a browser ------------------------------------------------------------------------------------------------------


def browse(url: str, folder: Path, *options: str) -> tuple[str, str]:
    """The page as it is after its script has run, and what the browser said of it."""
    quiet = (
        *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
        *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
        *("--enable-logging=stderr", f"--user-data-dir={folder / 'profile'}", "--virtual-time-budget=4000"),
    )
    command = [str(CHROMIUM), *quiet, *(options or ["--dump-dom"]), url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    return done.stdout, done.stderr


def text_of(dom: str, id: str) -> str:
    """The text (still escaped) of an element that has no others inside."""
    found = re.search(rf'<\w+[^>]*\bid="{id}"[^>]*>([^<]*)<', dom)
    assert found, f"no {id} on the page"
    return found[1]


@in_a_browser
@pytest.mark.portal(deals=500, limits="standard", clock=lambda: 1_900_000_000.0)  # so that the bucket does not leak
def test_a_link_fills_in_the_form_and_calls(live_portal: Portal, tmp_path: Path) -> None:
    """The answer is shown, the call is among those received, and nothing went wrong."""
    link = {"method": "crm.deal.get", "params": '{"id": 7}', "search": "deal productrows get"}

    dom, said = browse(f"{live_portal.url}/?{urlencode(link)}", tmp_path)

    assert live_portal.books.ran["crm.deal.get"] == 1
    assert '"TITLE": "Deal 7"' in text_of(dom, "answer")
    assert text_of(dom, "outcome").startswith("HTTP 200")
    assert text_of(dom, "webhook") == live_portal.webhook_url
    texts = [f"{info.method} {' '.join(info.scope)} {info.summary}".lower() for info in Catalogue.load().methods]
    found = sum(all(word in text for word in ("deal", "productrows", "get")) for text in texts)
    assert 0 < found < len(texts)
    assert text_of(dom, "found") == f"{found} of {len(texts)}"
    assert text_of(dom, "asked") == "1"
    assert text_of(dom, "level") == "1 of 50"
    assert "Uncaught" not in said
    assert "Content Security Policy" not in said


@in_a_browser
def test_what_a_method_needs(live_portal: Portal, tmp_path: Path) -> None:
    """Scope and permission of the chosen method stand above the form."""
    dom, _ = browse(f"{live_portal.url}/?{urlencode({'method': 'crm.deal.delete', 'params': '{}'})}", tmp_path)

    assert text_of(dom, "needs") == "Needs scope crm; CRM - deals - delete"


@in_a_browser
def test_an_answer_that_is_a_file(live_portal: Portal, tmp_path: Path) -> None:
    """Its size is shown, not its bytes."""
    live_portal.on("acme.report", lambda params: File("2030.pdf", b"%PDF" * 300))

    dom, _ = browse(f"{live_portal.url}/?{urlencode({'method': 'acme.report', 'params': '{}'})}", tmp_path)

    assert text_of(dom, "answer") == "A file of 1,200 bytes (application/pdf)"


@in_a_browser
@pytest.mark.portal(tasks=2)
def test_a_call_of_rest_3(live_portal: Portal, tmp_path: Path) -> None:
    """With its switch on the call goes to the other address."""
    link = {"method": "tasks.task.get", "params": '{"id": 1}', "v3": "1"}

    dom, _ = browse(f"{live_portal.url}/?{urlencode(link)}", tmp_path)

    assert [(one.api, one.status) for one in live_portal.requests] == [("v3", 200)]
    assert '"item": {' in text_of(dom, "answer")


@in_a_browser
def test_parameters_that_are_no_json(live_portal: Portal, tmp_path: Path) -> None:
    """The page says so, and calls nothing."""
    dom, _ = browse(f"{live_portal.url}/?{urlencode({'method': 'crm.deal.get', 'params': '{id: 7}'})}", tmp_path)

    assert text_of(dom, "problem").startswith("No JSON: ")
    assert live_portal.requests == []


@in_a_browser
def test_what_was_sent_is_shown_as_text(live_portal: Portal, tmp_path: Path) -> None:
    """Whoever calls the portal cannot write into the page."""
    evil = "<img src=x onerror=document.title='broken'>"
    live_portal.on("echo", lambda params: params)

    dom, _ = browse(
        f"{live_portal.url}/?{urlencode({'method': 'echo', 'params': f'[{chr(34)}{evil}{chr(34)}]'})}", tmp_path
    )

    assert "&lt;img src=x" in text_of(dom, "answer")
    assert "<title>Test portal</title>" in dom
    assert "<img" not in dom


@in_a_browser
def test_the_page_is_drawn(live_portal: Portal, tmp_path: Path) -> None:
    """In light and dark, which are different pictures."""
    pictures = []
    for scheme in ("0", "1"):
        picture = tmp_path / f"{scheme}.png"
        browse(
            live_portal.url,
            tmp_path / scheme,
            f"--screenshot={picture}",
            f"--blink-settings=preferredColorScheme={scheme}",
        )
        pictures.append(picture.read_bytes())

    assert all(picture.startswith(b"\x89PNG") and len(picture) > 20_000 for picture in pictures)
    assert pictures[0] != pictures[1]

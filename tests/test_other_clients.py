"""Other clients of Bitrix24, as their authors publish them, work against the portal.

Each runs in an environment of its own, which `make clients` makes: `.venvs/clients/NAME`, or below `B24_CLIENTS`.
"""

from __future__ import annotations

import json
import os
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from b24.testing import Portal

HERE = Path(__file__).parent
ENVIRONMENTS = Path(os.environ.get("B24_CLIENTS") or HERE.parent / ".venvs" / "clients")
CLIENTS = ("fast_bitrix24", "b24pysdk", "b24api")

each_client = pytest.mark.parametrize("client", CLIENTS)


@pytest.fixture
def server(certificate: Path) -> Iterator[Portal]:
    """A portal with 120 deals and as many users. It speaks https, without which b24pysdk speaks to nobody."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with Portal(deals=120, users=120, tls=context) as portal:
        yield portal


def run(client: str, scenario: str, portal: Portal, certificate: Path) -> Any:
    """What the client makes of the scenario."""
    python = ENVIRONMENTS / client / "bin" / "python"
    if not python.exists():
        pytest.skip(f"{client} is not installed here: make clients")
    done = subprocess.run(
        [python, HERE / "clients" / f"{client}_client.py", scenario, portal.webhook_url],
        env={**os.environ, "REQUESTS_CA_BUNDLE": str(certificate), "SSL_CERT_FILE": str(certificate)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=60,
    )
    return json.loads(done.stdout)


@each_client
def test_it_lists_every_deal(client: str, server: Portal, certificate: Path) -> None:
    """Three pages: each row is there, and once."""
    ids = run(client, "list_all", server, certificate)

    assert sorted(ids) == list(range(1, 121))


@pytest.mark.parametrize("client", ["b24pysdk", "b24api"])
def test_it_lists_every_deal_by_its_id(client: str, server: Portal, certificate: Path) -> None:
    """The way without counting, where pages follow from the last id of the one before."""
    ids = run(client, "list_by_id", server, certificate)

    assert ids == list(range(1, 121))


def test_it_lists_until_a_page_is_empty(server: Portal, certificate: Path) -> None:
    """b24api asks for one page more than there are; of a list with exact offsets that one is empty."""
    ids = run("b24api", "list_in_turn", server, certificate)

    assert ids == list(range(1, 121))


@each_client
def test_it_calls_fifty_methods_in_one_batch(client: str, server: Portal, certificate: Path) -> None:
    """Each answer comes back to its command, and one request did it all."""
    titles = run(client, "batch", server, certificate)

    assert titles == [f"Deal {number}" for number in range(1, 51)]
    assert [request.method for request in server.requests] == ["batch"]


@each_client
def test_it_adds_a_deal(client: str, server: Portal, certificate: Path) -> None:
    """The id that the caller gets is that of the row which the portal keeps."""
    id = run(client, "add", server, certificate)

    assert server.books.created["crm.deal"] == [id]
    assert server.rows("crm.deal")[-1]["title"] == "From a stranger"


@each_client
def test_its_caller_learns_of_an_error(client: str, server: Portal, certificate: Path) -> None:
    """What the portal says of a deal that is not there arrives in an exception of the client."""
    told = run(client, "error", server, certificate)

    assert "Not found" in told

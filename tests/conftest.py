"""The tests talk to sockets of this machine and to nothing else."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

LOOPBACK = {"127.0.0.1", "::1", "localhost", "", None}


def refuse_other_hosts(event: str, args: tuple[Any, ...]) -> None:
    """An audit hook: it sees what every library does, and what one of them resolves by itself."""
    if event in ("socket.connect", "socket.sendto"):
        address = args[1]
        host = address[0] if isinstance(address, tuple) else None  # the others are local: AF_UNIX and the like
    elif event == "socket.getaddrinfo":
        host = args[0]
    else:
        return
    if isinstance(host, bytes):
        host = host.decode()
    if host not in LOOPBACK:
        raise RuntimeError(f"a test reached for {host}; only loopback is allowed")


sys.addaudithook(refuse_other_hosts)

# A busy machine is no defect: time is measured in tests/bench, never here.
settings.register_profile("b24", settings(), deadline=None)
settings.load_profile("b24")


# Python 3.13 wants a certificate that signed itself to say that it may.
_CERTIFICATE = """
    -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost
    -addext subjectAltName=IP:127.0.0.1,DNS:localhost -addext keyUsage=critical,digitalSignature,keyCertSign
""".split()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for servers on this machine, in one file with its key."""
    if not shutil.which("openssl"):
        pytest.skip("openssl, which makes the certificate, is not installed")
    file = tmp_path_factory.mktemp("tls") / "server.pem"
    subprocess.run(
        ["openssl", "req", "-x509", *_CERTIFICATE, "-keyout", file, "-out", file],
        check=True,
        capture_output=True,
    )
    return file


@pytest.fixture(scope="session")
def mypy_cache(pytestconfig: pytest.Config) -> str:
    """The option by which mypy remembers aiohttp, attrs and b24 from one test, and one run, to the next."""
    return f"--cache-dir={pytestconfig.cache.mkdir('mypy')}"

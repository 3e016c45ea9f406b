"""The tests talk to sockets of this machine and to nothing else."""

from __future__ import annotations

import sys
from typing import Any

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

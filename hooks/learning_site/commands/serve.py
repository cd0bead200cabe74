"""``dev.py serve``: a live preview on this machine only."""

from __future__ import annotations

import socket
import subprocess
import sys

from learning_site.commands.arguments import Arguments

HOST = "127.0.0.1"


def main(arguments: list[str]) -> int:
    """Serve until interrupted. The generator runs as its own process, so it can be another one."""
    parser = Arguments("serve")
    parser.add_argument("--port", type=int, default=8000)
    options = parser.read(arguments)
    if not _is_free(options.port):
        print(
            f"Port {options.port} sudah dipakai program lain: hentikan program itu, atau jalankan "
            f"python3 dev.py serve --port {options.port + 1} / Port {options.port} is in use: "
            f"stop that program, or run  python3 dev.py serve --port {options.port + 1}",
            file=sys.stderr,
        )
        return 1
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"{HOST}:{options.port}"]
    return subprocess.call(command)


def _is_free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if sys.platform != "win32":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True

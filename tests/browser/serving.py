"""Plain web servers for a built site."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder and, like many hosts, its one 404.html for every missing address."""

    def log_message(self, *arguments: Any) -> None:
        """Stay quiet."""

    def send_error(self, code: int, *arguments: Any, **more: Any) -> None:
        if code != http.HTTPStatus.NOT_FOUND:
            super().send_error(code, *arguments, **more)
            return
        body = (Path(self.directory) / "404.html").read_text("utf-8")
        self.answer(code, "text/html; charset=utf-8", body)

    def answer(self, code: int, kind: str, text: str) -> None:
        """Send a text."""
        body = text.encode("utf-8")
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Host:
    """Serves a site, until its connection is cut; and again at the same place."""

    def __init__(self, site: Path, handler: type[Handler]) -> None:
        self.site = site
        self._handler = partial(handler, directory=str(site))
        self._port = 0
        self.connect()

    @property
    def address(self) -> str:
        """Where the site is, without a slash at the end."""
        return f"http://127.0.0.1:{self._port}"

    def connect(self) -> None:
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", self._port), self._handler)
        self._port = self._server.server_port
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def cut(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@contextmanager
def served(site: Path, handler: type[Handler]) -> Iterator[str]:
    """Where a site is served, without a slash at the end."""
    host = Host(site, handler)
    yield host.address
    host.cut()

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


@contextmanager
def served(site: Path, handler: type[Handler]) -> Iterator[str]:
    """Where a site is served, without a slash at the end."""
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(handler, directory=str(site))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()

"""Outside addresses: which are asked for, which are not, and what counts as an answer."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from learning_site.links.outside import WAIVERS, addresses, ask, silent, waived
from learning_site.site import Site


class Answers(BaseHTTPRequestHandler):
    """Answers with the number that the address asks for."""

    def do_GET(self) -> None:
        self.send_response(int(self.path.strip("/")))
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    made = HTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=made.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{made.server_port}/"
    made.shutdown()
    made.server_close()


def test_addresses_of_sources_and_pages_are_found_with_their_places(crossings: Site) -> None:
    found = {address: str(place) for address, place in addresses(crossings).items()}
    assert any(place.startswith("content/sources/") for place in found.values())
    assert all(address.startswith("http") for address in found)


@pytest.mark.parametrize("code", ["200", "403", "405", "429"])
def test_who_answers_or_refuses_programs_is_there(server: str, code: str) -> None:
    assert ask(server + code) == ""


@pytest.mark.parametrize("code", ["404", "410", "500"])
def test_who_is_gone_is_told(server: str, code: str) -> None:
    assert ask(server + code) == f"HTTP {code}"


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/", "http://[", "https://"])
def test_no_answer_is_told_and_breaks_nothing(address: str) -> None:
    assert ask(address) != ""


def test_only_the_silent_ones_are_told() -> None:
    answers = {"https://a.example/": "", "https://b.example/": "HTTP 404"}
    assert silent(answers, lambda one: answers[one]) == {"https://b.example/": "HTTP 404"}


def test_waivers_are_first_words_of_lines(tmp_path: Path) -> None:
    assert waived(tmp_path) == set()
    (tmp_path / ".github").mkdir()
    (tmp_path / WAIVERS).write_text("# why\n\nhttps://a.example/  slow\n", "utf-8")
    assert waived(tmp_path) == {"https://a.example/"}

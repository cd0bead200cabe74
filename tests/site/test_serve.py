"""The preview: problems show on the page, and the server goes on after the repair."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator

import pytest

from tests.project import Project

PATIENCE = 60.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextlib.contextmanager
def preview(project: Project) -> Iterator[str]:
    """The address of a running preview of a project."""
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "learning_site.commands", "serve", "--port", str(port)],
        cwd=project.root,
        env=project.environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        subprocess.run(["kill", "--", f"-{process.pid}"], check=False, capture_output=True)
        process.terminate()
        process.wait(20)


def wait_for(address: str, wanted: Callable[[str], bool]) -> str:
    """The page, as soon as it is as wanted. Fails when patience ends."""
    end, text = time.monotonic() + PATIENCE, ""
    while time.monotonic() < end:
        with contextlib.suppress(OSError):
            with urllib.request.urlopen(address, timeout=5) as answer:
                text = str(answer.read(), "utf-8")
            if wanted(text):
                return text
        time.sleep(0.2)
    pytest.fail(f"{address} did not become as wanted:\n{text[:2000]}")


def test_a_mistake_shows_on_the_page_and_the_server_goes_on_after_the_repair(
    project: Project,
) -> None:
    with preview(project) as address:
        page = address + "/bandingkan/jenis/"
        wait_for(page, lambda text: 'id="jenis-sekilas"' in text)
        good = (project.root / "docs/bandingkan/jenis.id.md").read_text("utf-8")
        bad = good.replace('"jenis-sekilas"', '"jenis-sekias"')
        project.write("docs/bandingkan/jenis.id.md", bad)
        text = wait_for(page, lambda text: "comparison-unknown" in text)
        assert "Maksud Anda &#34;jenis-sekilas&#34;?" in text
        assert "Did you mean &#34;jenis-sekilas&#34;?" in text
        project.write("docs/bandingkan/jenis.id.md", good)
        wait_for(page, lambda text: "comparison-unknown" not in text and "<table" in text)

        facts = (project.root / "content/jenis/teknis.yml").read_text("utf-8")
        project.write("content/jenis/teknis.yml", facts.replace("\nrisiko:", "\nresiko:"))
        text = wait_for(address + "/jenis/teknis/", lambda text: "key-unknown" in text)
        assert "content/jenis/teknis.yml:" in text
        project.write("content/jenis/teknis.yml", facts + "\n\tbroken: [")
        wait_for(address + "/jenis/teknis/", lambda text: "yaml-tab" in text)
        project.write("content/jenis/teknis.yml", facts)
        wait_for(address + "/jenis/teknis/", lambda text: "yaml-tab" not in text)

        config = (project.root / "mkdocs.yml").read_text("utf-8")
        project.write("mkdocs.yml", config.replace("      - jenis/teknis.md\n", ""))
        wait_for(address + "/", lambda text: "page-not-in-navigation" in text)
        project.write("mkdocs.yml", config)
        wait_for(address + "/", lambda text: "page-not-in-navigation" not in text)


def test_a_preview_that_starts_with_a_mistake_shows_it(project: Project) -> None:
    (project.root / "docs/mitra/lsm.en.md").unlink()
    with preview(project) as address:
        wait_for(address + "/mitra/lsm/", lambda text: "twin-missing" in text)


def test_a_port_in_use_is_one_clear_sentence(project: Project) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = project.run("serve", "--port", str(port))
    assert done.returncode == 1
    assert f"Port {port} is in use" in done.stderr
    assert f"serve --port {port + 1}" in done.stderr
    assert "Traceback" not in done.stderr

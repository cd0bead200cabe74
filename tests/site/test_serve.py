"""The preview: problems show on the page, and the server goes on after the repair."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.project import ROOT, Project
from tests.unit.topic import OTHER_TOPIC, copy_topic

PATIENCE = 60.0
SETTINGS = "mkdocs.yml"


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


@pytest.fixture
def crossing(tmp_path: Path) -> Project:
    """The other topic to change and break: small, so that it is soon built again."""
    return copy_topic(tmp_path / "other_topic")


def test_mistakes_show_on_the_page_and_the_server_goes_on_after_the_repair(
    crossing: Project,
) -> None:
    page, facts, settings = "docs/crossings/index.en.md", "content/crossings/bridge.yml", SETTINGS
    good = {name: (crossing.root / name).read_text("utf-8") for name in (page, facts, settings)}
    with preview(crossing) as address:
        index, bridge = address + "/crossings/", address + "/crossings/bridge/"
        wait_for(index, lambda text: "<table" in text)
        crossing.edit(page, '"on-the-water"', '"on-the-watre"')
        crossing.edit(facts, "\ncapacity:", "\ncapacty:")
        text = wait_for(index, lambda text: "comparison-unknown" in text)
        assert "Maksud Anda &#34;on-the-water&#34;?" in text
        assert "Did you mean &#34;on-the-water&#34;?" in text
        text = wait_for(bridge, lambda text: "key-unknown" in text)
        assert f"{facts}:" in text

        crossing.write(page, good[page])
        crossing.write(facts, good[facts] + "\n\tbroken: [")
        crossing.edit(settings, "      - crossings/ford.md\n", "")
        wait_for(bridge, lambda text: "yaml-tab" in text and "page-not-in-navigation" in text)
        wait_for(index, lambda text: "comparison-unknown" not in text and "<table" in text)

        crossing.write(facts, good[facts])
        crossing.write(settings, good[settings])
        wait_for(bridge, lambda text: "yaml-tab" not in text and "matrix__line" in text)
        wait_for(address + "/", lambda text: "page-not-in-navigation" not in text)


def test_a_preview_that_starts_with_a_mistake_shows_it(crossing: Project) -> None:
    (crossing.root / "docs/crossings/ford.fr.md").unlink()
    with preview(crossing) as address:
        wait_for(address + "/crossings/ford/", lambda text: "twin-missing" in text)


@pytest.mark.parametrize("key", ["watch", "hooks"])
def test_the_project_is_previewed_like_the_other_topic(key: str) -> None:
    settings = [read_settings_file(site / SETTINGS) for site in (ROOT, OTHER_TOPIC)]
    assert settings[0][key] == settings[1][key]


def read_settings_file(file: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    return found


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

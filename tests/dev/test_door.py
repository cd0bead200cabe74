"""dev.py, the one door: what a newcomer meets when something is missing on the machine."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.project import ROOT


@pytest.fixture
def door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """dev.py as a module whose environment lies in an empty folder."""
    spec = importlib.util.spec_from_file_location("door", ROOT / "dev.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    return module


def test_an_old_python_is_told_to_go(door: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(door.Stopped, match=r"3\.11 or newer is needed; this is 3\.9\.2"):
        door.main(["build"])


def test_dev_py_can_be_read_by_old_pythons() -> None:
    text = (ROOT / "dev.py").read_text("utf-8")
    tree = ast.parse(text, feature_version=(3, 6))
    assert not any(
        isinstance(node, ast.ImportFrom) and node.module == "__future__" for node in tree.body
    )
    hints = [node.annotation for node in ast.walk(tree) if isinstance(node, ast.arg)]
    assert all(hint is None or isinstance(hint, ast.Constant | ast.Name) for hint in hints)


def test_a_missing_venv_module_is_one_sentence(
    door: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(door.Stopped, match="sudo apt install python3-venv"):
        door.main(["check"])


def test_no_network_is_one_sentence_and_the_details_are_kept(
    door: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", "")
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    with pytest.raises(door.Stopped, match="is there an internet connection"):
        door.main(["check"])
    assert (door.VENV / "install.log").read_text("utf-8")
    assert not (door.VENV / ".site").exists()


def test_packages_are_installed_again_only_when_the_lock_changed(
    door: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed: list[str] = []
    python = door.VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")

    def make() -> None:
        python.parent.mkdir(parents=True)
        python.touch()
        (door.VENV / "pyvenv.cfg").touch()
        (door.VENV / ".made").write_text("1")

    monkeypatch.setattr(door, "make_venv", make)
    monkeypatch.setattr(door, "install", lambda python, group: installed.append(group))
    door.make_environment(["site"])
    door.make_environment(["site"])
    assert installed == ["site"]
    door.make_environment(["site", "test"])
    assert installed == ["site", "test"]
    monkeypatch.setattr(door, "fingerprint", lambda group: f"another {group}")
    door.make_environment(["site"])
    assert installed == ["site", "test", "site"]


def test_without_a_command_it_says_what_it_can_do() -> None:
    asked = [sys.executable, str(ROOT / "dev.py")]
    done = subprocess.run(asked, text=True, capture_output=True, check=False)
    assert done.returncode == 0
    for command in ("serve", "build", "check", "test"):
        assert f"dev.py {command}" in done.stdout
    assert "pratinjau" in done.stdout
    assert "live preview" in done.stdout


def test_an_unknown_command_is_named_before_the_help_in_both_languages() -> None:
    asked = [sys.executable, str(ROOT / "dev.py"), "biuld"]
    done = subprocess.run(asked, text=True, capture_output=True, check=False)
    assert done.returncode == 2
    first, *rest = done.stdout.splitlines()
    assert first == 'Tidak ada perintah "biuld" / There is no command "biuld"'
    assert any("dev.py build" in line for line in rest)


def test_the_locks_name_no_address_and_hash_every_package() -> None:
    for lock in (ROOT / "requirements").glob("*.txt"):
        text = lock.read_text("utf-8")
        assert "://" not in text
        packages = [line for line in text.splitlines() if "==" in line and line[0].isalpha()]
        assert packages
        assert text.count("--hash=sha256:") >= len(packages)

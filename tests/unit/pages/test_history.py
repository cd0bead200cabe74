"""When pages were last changed and by whom: what a log says, and when git knows too little."""

from __future__ import annotations

import subprocess
from pathlib import Path

from learning_site.pages.history import Changed, history_of, read_history

LOG = """\
\x012026-03-02\x02Ada\x02

docs/a.en.md
\x012026-02-01\x02helper[bot]\x02

docs/a.en.md
docs/b.en.md
\x012026-01-01\x02Bo\x02Citra Dewi <citra@site.example>\x02Ada <ada@site.example>

docs/a.en.md
\x012025-12-01\x02Ada\x02

docs/a.en.md
"""


def git(root: Path, *arguments: str, day: str = "2026-03-02T23:30:00+0700") -> None:
    command = ["git", "-C", str(root), "-c", "user.name=Ada", "-c", "user.email=a@site.example"]
    environment = {"GIT_COMMITTER_DATE": day, "GIT_AUTHOR_DATE": day, "PATH": "/usr/bin:/bin"}
    subprocess.run([*command, *arguments], env=environment, check=True, capture_output=True)


def history(root: Path) -> Path:
    """A repository with two pages, the second changed later, both below a folder of it."""
    site = root / "repository" / "site"
    (site / "docs" / "a").mkdir(parents=True)
    git(site.parent, "init", "--quiet")
    for number, name in enumerate(["docs/a/b.en.md", "docs/index.en.md"], start=1):
        (site / name).write_text("# Words", "utf-8")
        git(site, "add", "-A")
        git(site, "commit", "--quiet", "-m", name, day=f"2026-03-0{number}T23:30:00+0700")
    return site


def test_last_day_and_people_by_arrival_without_programs() -> None:
    found = history_of(LOG)
    assert found == {
        "docs/a.en.md": Changed("2026-03-02", ("Ada", "Bo", "Citra Dewi")),
        "docs/b.en.md": Changed("2026-02-01", ()),
    }


def test_each_page_has_the_day_of_its_own_last_commit(tmp_path: Path) -> None:
    found = read_history(history(tmp_path))
    assert {file: changed.day for file, changed in found.items()} == {
        "docs/a/b.en.md": "2026-03-01",
        "docs/index.en.md": "2026-03-02",
    }
    assert found["docs/index.en.md"].names == ("Ada",)


def test_no_history_and_a_shallow_one_say_nothing(tmp_path: Path) -> None:
    assert read_history(tmp_path) == {}
    origin = history(tmp_path).parent
    shallow = tmp_path / "shallow"
    git(tmp_path, "clone", "--quiet", "--depth", "1", origin.as_uri(), str(shallow))
    assert read_history(shallow / "site") == {}


def test_whoever_handed_over_words_without_git_is_named_too(tmp_path: Path) -> None:
    site = history(tmp_path)
    (site / "docs/index.en.md").write_text("# Other words", "utf-8")
    credit = "Mend\n\nCo-authored-by: Siti Aminah <siti@site.example>"
    git(site, "commit", "--quiet", "-a", "-m", credit)
    assert read_history(site)["docs/index.en.md"].names == ("Ada", "Siti Aminah")

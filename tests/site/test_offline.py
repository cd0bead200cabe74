"""What the build writes for readers without a connection, on a site in three languages."""

from __future__ import annotations

import io
import json
import posixpath
import re
import zipfile
from urllib.parse import unquote

import pytest

from learning_site.offline.listing import listing_of
from tests.project import Project

PAIRS = ("en-fr", "en-de", "fr-de")
FOLDERS = {"en": "", "fr": "fr/", "de": "de/"}
_LINK = re.compile(r'\b(?:href|src)="([^"]*)"')


def archive(project: Project, pair: str) -> zipfile.ZipFile:
    (file,) = (project.site / "offline").glob(f"*-{pair}.zip")
    return zipfile.ZipFile(io.BytesIO(file.read_bytes()))


def test_list_and_worker_are_of_what_was_built(crossing: Project) -> None:
    listing = listing_of(crossing.site)
    assert (crossing.site / "kept.json").read_text("utf-8") == listing.written()
    worker = (crossing.site / "sw.js").read_text("utf-8")
    said = json.loads(worker.partition("\n")[0].removeprefix("self.site=").rstrip(";"))
    assert said["version"] == listing.version
    assert list(said["notices"]) == list(FOLDERS.values())
    assert '<html lang="de">' in said["notices"]["de/"]["page"]


@pytest.mark.parametrize("language", FOLDERS)
def test_manifest_speaks_its_language(crossing: Project, language: str) -> None:
    folder = crossing.site / FOLDERS[language]
    manifest = json.loads((folder / "manifest.webmanifest").read_text("utf-8"))
    assert manifest["lang"] == language
    assert manifest["name"] in (folder / "index.html").read_text("utf-8")
    assert (folder / manifest["scope"]).resolve() == crossing.site.resolve()
    assert (folder / manifest["icons"][0]["src"]).is_file()
    html = crossing.html(f"/{FOLDERS[language]}")
    link = re.search(' data-manifest="([^"]*)"', html)
    assert link
    assert (folder / link[1]).resolve() == (folder / "manifest.webmanifest").resolve()


def test_sizes_are_filled_in(crossing: Project) -> None:
    html = crossing.html("/fr/sources/")
    sizes = re.findall(r'data-size="[^"]+">([^<]*)<', html)
    assert len(sizes) == 4
    assert all(re.fullmatch(r"[\d,]+\s[km]?o", size) for size in sizes), sizes


@pytest.mark.parametrize("pair", PAIRS)
def test_archive_has_the_pages_of_its_languages_and_opens(crossing: Project, pair: str) -> None:
    languages = pair.split("-")
    with archive(crossing, pair) as packed:
        names = set(packed.namelist())
        pages = {name for name in names if name.endswith("index.html")}
        for language, folder in FOLDERS.items():
            assert (f"site/{folder}index.html" in pages) == (language in languages)
        assert not any(name.endswith(("sw.js", "kept.json", "404.html")) for name in names)
        starts = [name for name in names if "/" not in name and name.endswith(".html")]
        assert len(starts) == 2
        readme = packed.read("README.txt").decode()
        assert all(start in readme for start in starts)
        for name in [*pages, *starts]:
            for link in _LINK.findall(packed.read(name).decode()):
                if re.match(r"[a-z]+:|#|\?|$", link):
                    continue
                path = unquote(re.split(r"[?#]", link)[0])
                assert posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) in names


def test_what_an_archive_has_not_is_linked_on_the_web(crossing: Project) -> None:
    with archive(crossing, "fr-de") as packed:
        html = packed.read("site/fr/index.html").decode()
    assert re.search(r'languages__link" href="https://crossings\.example/"', html)
    assert re.search(r'languages__link" href="\.\./de/index\.html"', html)


def test_a_build_without_archives_says_so(built: Project) -> None:
    html = built.html("/en/offline/")
    assert "was not made with this version" in html
    assert not (built.site / "offline").exists()

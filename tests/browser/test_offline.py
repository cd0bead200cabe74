"""The site without a connection: what was read, what is kept whole, the folder of an archive."""

from __future__ import annotations

import io
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from learning_site.offline.listing import LIST, WORKER, listing_of
from learning_site.offline.packed_site import pack_site
from learning_site.site import load_site
from tests.browser.axe import findings, prepare
from tests.browser.keys import focused
from tests.browser.reader import Reader, open_reader
from tests.browser.serving import Handler, Host
from tests.browser.test_search import RESULTS, search_for
from tests.project import Project

KEEP = {"id": "Simpan seluruh situs", "en": "Keep the whole site"}
PANEL = ".keep"
EXHAUSTIVE = pytest.mark.exhaustive
_CACHED = """async ([name, address]) => {
  for (const cacheName of await caches.keys()) {
    if (cacheName.startsWith(name) && await caches.match(address, {cacheName})) return true;
  }
  return false;
}"""


class AskingHandler(Handler):
    """Has browsers ask each time, so that what was published a moment ago is seen."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()


@pytest.fixture
def host(built: Project, tmp_path: Path) -> Iterator[Host]:
    """A host of its own for a copy of the site."""
    site = tmp_path / "site"
    shutil.copytree(built.site, site)
    host = Host(site, AskingHandler)
    yield host
    host.cut()


@pytest.fixture
def reader(browser: Browser, host: Host) -> Iterator[Reader]:
    """A reader whose browser may keep what it gets."""
    reader = open_reader(browser, host.address, 360, service_workers="allow")
    prepare(reader.context)
    reader.page.set_default_timeout(60_000)
    yield reader
    reader.context.close()


def wait_for_copy(page: Page, name: str, address: str) -> None:
    """Wait until the browser keeps an address in a cache whose name begins so."""
    for _ in range(600):
        if page.evaluate(_CACHED, [name, address]):
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"{address} is not kept")


def visit_and_keep(reader: Reader, path: str) -> Page:
    page = reader.visit(path)
    wait_for_copy(page, "seen", page.url)
    return page


def keep_everything(reader: Reader, path: str, language: str) -> Page:
    page = reader.visit(path)
    page.get_by_role("button", name=KEEP[language]).click()
    wait_for_copy(page, "whole", f"{reader.address}/{LIST}")
    page.wait_for_function("() => document.activeElement.matches('.keep button')")
    return page


def publish(host: Host, old: str, new: str) -> None:
    """Publish a new version, in which a text of every page is another one."""
    for file in host.site.rglob("*.html"):
        html = file.read_text("utf-8")
        file.write_text(html.replace(old, new), "utf-8")
    before, listing = (host.site / LIST).read_text("utf-8"), listing_of(host.site)
    worker = (host.site / WORKER).read_text("utf-8")
    version = before.partition('"version":"')[2].partition('"')[0]
    assert version in worker
    (host.site / WORKER).write_text(worker.replace(version, listing.version), "utf-8")
    (host.site / LIST).write_text(listing.written(), "utf-8")


@pytest.mark.parametrize(
    ("first", "second", "unread"),
    [
        ("/", "/jenis/teknis/", "/jenis/advokasi/"),
        pytest.param("/en/compare/types/", "/en/", "/en/types/advocacy/", marks=EXHAUSTIVE),
    ],
)
def test_what_was_read_can_be_read_without_a_connection(
    reader: Reader, host: Host, first: str, second: str, unread: str
) -> None:
    page = visit_and_keep(reader, first)
    visit_and_keep(reader, second)
    host.cut()
    for path in (first, second, f"{first}?any=state#top"):
        reader.open(path)
        style = page.evaluate("() => getComputedStyle(document.querySelector('h1')).fontFamily")
        assert "Jakarta" in style
    reader.open(unread)
    language = "en" if unread.startswith("/en/") else "id"
    assert page.locator("html").get_attribute("lang") == language
    title = {"id": "Tidak ada koneksi", "en": "No connection"}[language]
    assert page.get_by_role("heading", name=title).is_visible()
    assert findings(page) == []
    links = [str(one.get_attribute("href")) for one in page.locator("li a").all()]
    assert set(links) == {reader.address + first, reader.address + second}
    page.locator("li a").first.click()
    assert page.locator("h1").count() == 1
    host.connect()
    reader.open(unread)
    assert page.locator("article h1").count() == 1


@pytest.mark.exhaustive
def test_the_newest_text_is_shown_while_there_is_a_connection(reader: Reader, host: Host) -> None:
    page = visit_and_keep(reader, "/pengertian/")
    publish(host, "Pengertian", "Arti kata")
    reader.open("/pengertian/")
    assert "Arti kata" in page.locator("h1").inner_text()
    wait_for_copy(page, "seen", page.url)
    host.cut()
    page.reload()
    assert "Arti kata" in page.locator("h1").inner_text()


@pytest.mark.exhaustive
@pytest.mark.parametrize(("path", "language"), [("/luring/", "id"), ("/en/offline/", "en")])
def test_everything_can_be_kept(reader: Reader, host: Host, path: str, language: str) -> None:
    page = reader.visit(path)
    button = page.get_by_role("button", name=KEEP[language])
    button.wait_for()
    assert " MB)" in button.inner_text()
    keep_everything(reader, path, language)
    assert page.locator(f"{PANEL} [role=status]").inner_text() != ""
    assert findings(page, PANEL) == []
    host.cut()
    for other in ("/aturan/pola/", "/en/guide/negotiating/", "/bandingkan/jenis/"):
        reader.open(other)
        assert page.locator("article h1").count() == 1
    reader.open("/" if language == "id" else "/en/")
    search_for(page, "advokasi" if language == "id" else "advocacy")
    page.locator(".found__section + .found__text mark").first.wait_for()
    with page.expect_navigation():
        page.locator(RESULTS).first.click()
    assert page.locator("article h1").count() == 1
    page.get_by_role("link", name="English" if language == "id" else "Indonesia").first.click()
    page.wait_for_selector("html[lang=" + ("en" if language == "id" else "id") + "]")
    assert page.locator("article h1").count() == 1


@EXHAUSTIVE
def test_a_new_version_replaces_the_kept_one_whole(reader: Reader, host: Host) -> None:
    page = keep_everything(reader, "/luring/", "id")
    publish(host, "Koperasi", "Kooperasi")
    reader.open("/pengertian/")
    page.evaluate("async () => (await navigator.serviceWorker.ready).update()")
    # Until the reader says so, all pages are those that are kept.
    for path in ("/pengertian/", "/jenis/", "/"):
        reader.open(path)
        assert "Kooperasi" not in page.content()
    notice = page.locator(".newer a")
    notice.wait_for()
    notice.click()
    update = page.get_by_role("button", name="Perbarui simpanan")
    update.wait_for()
    assert "MB" in update.inner_text()
    other = reader.context.new_page()
    other.goto(f"{reader.address}/jenis/")
    assert "Kooperasi" not in other.content()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    update.click()
    # Windows that show the old one begin anew.
    other.wait_for_function("() => document.body.textContent.includes('Kooperasi')")
    page.wait_for_function("() => document.querySelector('.keep button').hidden")
    # What is the same in both is not loaded again.
    assert any(one.endswith("/pengertian/") for one in asked)
    assert not any("/assets/" in one or "/search/" in one for one in asked)
    host.cut()
    for path in ("/pengertian/", "/jenis/", "/"):
        reader.open(path)
        assert "Kooperasi" in page.content()
    assert page.locator(".newer").count() == 0
    assert len(page.evaluate("() => caches.keys()")) == 1


@pytest.mark.exhaustive
def test_what_is_loaded_is_not_loaded_again(reader: Reader, host: Host) -> None:
    """After a broken connection."""
    page = reader.visit("/luring/")
    broken = "**/bandingkan/**"
    reader.context.route(broken, lambda route: route.abort())
    page.get_by_role("button", name=KEEP["id"]).click()
    page.get_by_text("Terputus.").wait_for()
    assert not page.evaluate(_CACHED, ["whole", f"{reader.address}/{LIST}"])
    reader.context.unroute(broken)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_role("button", name="Lanjutkan menyimpan").click()
    wait_for_copy(page, "whole", f"{reader.address}/{LIST}")
    kept = len(listing_of(host.site).files)
    assert 0 < len(asked) < kept / 2
    page.get_by_role("button", name="Hapus simpanan").click()
    page.get_by_text("Simpanan dihapus").wait_for()
    assert page.evaluate("() => caches.keys()") == []
    assert focused(page)["name"].startswith(KEEP["id"])


@pytest.mark.exhaustive
def test_a_file_of_another_version_is_not_kept(reader: Reader, host: Host) -> None:
    """The site was published anew while somebody was keeping it."""
    page = reader.visit("/luring/")
    (host.site / "kesimpulan/index.html").write_text("<h1>Versi lain</h1>", "utf-8")
    page.get_by_role("button", name=KEEP["id"]).click()
    page.get_by_text("Terputus.").wait_for()
    assert not page.evaluate(_CACHED, ["whole", f"{reader.address}/{LIST}"])


@pytest.mark.exhaustive
def test_a_slow_page_is_not_waited_for_if_it_was_read(reader: Reader, host: Host) -> None:
    page = visit_and_keep(reader, "/kesimpulan/")
    visit_and_keep(reader, "/")
    held: list[Any] = []
    reader.context.route("**/kesimpulan/", lambda route: held.extend([route]))
    reader.open("/kesimpulan/")
    assert page.locator("article h1").count() == 1
    assert held


@pytest.fixture(scope="module")
def unpacked(built: Project, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the site's archive is unpacked into."""
    folder = tmp_path_factory.mktemp("stick") / "a folder, with blanks"
    site, _ = load_site(built.root)
    assert site
    archive = pack_site(built.site, site, site.settings.languages)
    with zipfile.ZipFile(io.BytesIO(archive)) as packed:
        packed.extractall(folder)
    return folder


@pytest.mark.parametrize(
    ("start", "language"),
    [("MULAI.html", "id"), pytest.param("START.html", "en", marks=EXHAUSTIVE)],
)
def test_the_folder_opens_with_a_double_click(
    browser: Browser, unpacked: Path, start: str, language: str
) -> None:
    reader = open_reader(browser, "file://")
    page = reader.page
    page.goto((unpacked / start).as_uri())
    page.wait_for_selector(f"html[lang={language}] article h1")
    assert page.url.endswith("index.html")
    links = page.evaluate(
        "() => [...document.querySelectorAll('a[href], link[href], img[src], script[src]')]"
        ".map((one) => one.href || one.src).filter((one) => one.startsWith('file:'))"
    )
    assert [one for one in links if one.partition("#")[0].partition("?")[0].endswith("/")] == []
    # By a door of the start page, then in the other language, both at once, and to a result.
    page.locator(".doors a").first.click()
    assert page.locator("article h1").count() == 1
    page.locator(".languages__link").first.click()
    other = "en" if language == "id" else "id"
    page.wait_for_selector(f"html[lang={other}] article h1")
    page.locator(".both .page-tool").first.click()
    page.wait_for_selector(".both__twin h2")
    search_for(page, "advocacy" if other == "en" else "advokasi")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator("article h1").count() == 1
    assert reader.complaints == []
    reader.context.close()


def test_widgets_and_downloads_work_in_the_folder(browser: Browser, unpacked: Path) -> None:
    reader = open_reader(browser, "file://")
    page = reader.page
    page.goto((unpacked / "site/bandingkan/jenis/index.html").as_uri())
    tools = page.locator("details:has([type=search])").first
    tools.locator("summary").click()
    tools.locator("[type=search]").fill("pelatihan")
    page.wait_for_function("() => location.href.includes('pelatihan')")
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").first.click()
    assert download.value.suggested_filename.endswith(".csv")
    page.goto((unpacked / "site/bantu-pilih/index.html").as_uri())
    page.locator("input[type=radio]").first.check(force=True)
    assert reader.complaints == []
    reader.context.close()

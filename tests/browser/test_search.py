"""The search: what it finds, in which words, how late it loads what, and from a folder."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page, Request, Route

from learning_site.site import load_site
from tests.browser.keys import focused, tab
from tests.browser.reader import open_reader
from tests.browser.serving import Handler, served
from tests.project import ROOT, Project, copy_project

FIRST = 5
ENOUGH = 0.95
"""The part of the pages which must be found that are among the first five, in each language."""
BOX = ".md-search__input"
STATUS = ".md-search-result__meta"
RESULTS = ".md-search-result__item > a:first-child"
FOUND = f".md-search-result__list:not([aria-busy]) > {RESULTS}"
"""Results of what was typed last."""
HOME = {"id": "/", "en": "/en/"}
_TYPE = """async ([queries, results]) => {
  const box = document.querySelector(".md-search__input");
  const list = document.querySelector(".md-search-result__list");
  const found = [];
  for (const words of queries) {
    box.value = words;
    box.dispatchEvent(new Event("input"));
    while (list.hasAttribute("aria-busy")) await new Promise((go) => setTimeout(go));
    const all = [...document.querySelectorAll(results)].slice(0, 5);
    found.push(all.map((one) => one.pathname));
  }
  return found;
}"""


@pytest.fixture(scope="module")
def queries() -> Mapping[str, Mapping[str, list[str]]]:
    """Addresses that must be found, by language and query."""
    site, _ = load_site(ROOT)
    assert site
    read = yaml.safe_load((ROOT / "tests/search/queries.yml").read_text("utf-8"))
    return {
        language: {
            str(query): ["/" + site.tree.addresses.of(path, language) for path in paths]
            for query, paths in found.items()
        }
        for language, found in read.items()
    }


def recall(wanted: Mapping[str, list[str]], found: list[list[str]]) -> tuple[float, list[str]]:
    """The part of the wanted pages that are among the first, and the queries that lack one."""
    shares = [
        sum(page in pages[:FIRST] for page in want) / len(want)
        for want, pages in zip(wanted.values(), found, strict=True)
    ]
    lacking = [query for query, share in zip(wanted, shares, strict=True) if share < 1]
    return sum(shares) / len(shares), lacking


def search_for(page: Page, words: str) -> None:
    """Open the search by a key, and type."""
    page.keyboard.press("/")
    page.keyboard.press("Control+a")
    page.keyboard.type(words)
    page.wait_for_selector(FOUND)


def asked(page: Page) -> list[str]:
    """Every file of the search that the page asks for from now on, without the hashes."""
    found: list[str] = []

    def note(request: Request) -> None:
        if "/search/" in request.url or "/finder." in request.url:
            short = re.sub(r"\.[0-9a-f]{8}", "", request.url)
            found.append("/".join(short.split("/")[-2:]))

    page.on("request", note)
    return found


def shards(names: list[str]) -> list[str]:
    return [name for name in names if "/places" in name]


@pytest.mark.parametrize("language", HOME)
def test_readers_find_what_they_look_for(
    read: Any, queries: Mapping[str, Mapping[str, list[str]]], language: str
) -> None:
    reader = read()
    page = reader.visit(HOME[language])
    search_for(page, "data")
    wanted = queries[language]
    found = page.evaluate(_TYPE, [list(wanted), RESULTS])
    share, lacking = recall(wanted, found)
    print(f"{language}: recall@{FIRST} {share:.3f} of {len(wanted)} queries; lacking: {lacking}")
    assert share >= ENOUGH, lacking
    # In the page's language only
    assert all(path.startswith("/en/") == (language == "en") for paths in found for path in paths)
    assert reader.complaints == []


def test_enough_is_asked(queries: Mapping[str, Mapping[str, list[str]]]) -> None:
    assert len(queries["id"]) >= 60
    assert len(queries["en"]) >= 30


def test_nothing_is_loaded_before_a_reader_turns_to_the_search(read: Any) -> None:
    reader = read()
    addresses = asked(reader.page)
    page = reader.visit("/pengertian/")
    page.wait_for_load_state("networkidle")
    assert addresses == []
    page.locator(BOX).focus()
    page.get_by_text("Ketik untuk mulai pencarian").wait_for()
    page.wait_for_load_state("networkidle")
    assert sorted(addresses) == ["js/finder.js", "search/id.js"]


@pytest.mark.parametrize(("words", "most"), [("memasarkan", 2), ("pe", 6), ("me", 6), ("di", 6)])
def test_a_query_loads_the_places_of_its_words_only(read: Any, words: str, most: int) -> None:
    reader = read()
    page = reader.visit("/")
    page.keyboard.press("/")
    page.get_by_text("Ketik untuk mulai pencarian").wait_for()
    addresses = asked(page)
    (found,) = page.evaluate(_TYPE, [[words], RESULTS])
    assert found
    assert 1 <= len(shards(addresses)) <= most
    # Nothing is asked for a second time.
    addresses.clear()
    page.evaluate(_TYPE, [["", words], RESULTS])
    assert shards(addresses) == []


def test_while_words_are_on_their_way_only_the_last_query_is_searched(read: Any) -> None:
    reader = read()
    page = reader.page
    held: list[Route] = []
    page.route("**/places*.js", lambda one: one.continue_() if held else held.append(one))
    reader.open("/")
    page.keyboard.press("/")
    page.get_by_text("Ketik untuk mulai pencarian").wait_for()
    addresses = asked(page)
    with page.expect_request("**/places*.js"):
        page.keyboard.type("lsm")
    first = shards(addresses)
    page.keyboard.press("Control+a")
    page.keyboard.type("memasarkan")
    # Enter opens nothing yet.
    page.keyboard.press("Enter")
    page.wait_for_timeout(100)
    assert (shards(addresses), page.locator(RESULTS).count()) == (first, 0)
    held[0].continue_()
    page.wait_for_selector(FOUND)
    assert reader.path == "/"
    assert str(page.locator(RESULTS).first.get_attribute("href")).endswith("/jenis/pemasaran/")


def test_words_that_do_not_load_are_asked_for_again(read: Any) -> None:
    reader = read()
    page = reader.page
    page.route("**/places*.js", lambda route: route.abort())
    reader.open("/en/")
    page.keyboard.press("/")
    page.keyboard.type("ngo")
    page.get_by_text("could not be loaded").wait_for()
    assert page.locator(RESULTS).count() == 0
    page.unroute_all()
    page.keyboard.type("s")
    page.wait_for_selector(FOUND)
    assert page.locator(STATUS).inner_text().endswith("matching documents")


def test_a_page_whose_text_does_not_load_is_a_result_without_it(read: Any) -> None:
    reader = read()
    page = reader.page
    page.route("**/text*.js", lambda route: route.abort())
    reader.open("/")
    search_for(page, "memasarkan")
    first = page.locator(".md-search-result__item").first
    first.locator(".found__section").first.wait_for(state="detached")
    assert first.inner_text() == "Kemitraan Pemasaran"
    assert first.locator("a").count() == 1


def test_what_was_typed_before_the_index_came_is_searched(read: Any) -> None:
    reader = read()
    page = reader.page
    held: list[Route] = []
    page.route("**/search/id.js", lambda route: held.extend([route]))
    reader.open("/")
    page.keyboard.press("/")
    page.keyboard.type("memasarkan")
    assert page.locator(RESULTS).count() == 0
    assert page.locator(BOX).input_value() == "memasarkan"
    page.wait_for_timeout(100)
    held.pop().continue_()
    page.wait_for_selector(FOUND)
    assert str(page.locator(RESULTS).first.get_attribute("href")).endswith("/jenis/pemasaran/")


def test_a_search_that_does_not_load_says_so_and_tries_again(read: Any) -> None:
    reader = read()
    page = reader.page
    page.route("**/search/en.js", lambda route: route.abort())
    reader.open("/en/")
    page.keyboard.press("/")
    page.get_by_text("could not be loaded").wait_for()
    page.unroute_all()
    page.keyboard.type("ngo")
    page.wait_for_selector(FOUND)
    assert page.locator(STATUS).inner_text() != ""


def test_found_words_are_marked_in_every_form(read: Any) -> None:
    page = read().visit("/")
    search_for(page, "memasarkan")
    first = page.locator(".md-search-result__item").first
    first.locator(".found__section + .found__text mark").first.wait_for()
    marked = {text.lower() for text in first.locator("mark").all_inner_texts()}
    assert {"pemasaran", "pasar"} <= marked
    links = [str(one.get_attribute("href")) for one in first.locator("a").all()]
    assert all("/jenis/pemasaran/" in link for link in links)
    assert all("#" in link for link in links[1:])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("resiko", "risiko"),
        ("pemasran", "pemasaran"),
        ("advokassi", "advokasi"),
        ("ketergantunganya", "ketergantungan"),
        # Three errors are too many.
        ("pmsrn", ""),
    ],
)
def test_typing_errors_find_what_was_meant(read: Any, typed: str, meant: str) -> None:
    page = read().visit("/")
    search_for(page, "mitra")
    found, right = page.evaluate(_TYPE, [[typed, meant], RESULTS])
    assert found[:1] == right[:1]
    assert bool(found) == bool(meant)


def test_a_word_of_the_pages_is_never_taken_for_another(read: Any) -> None:
    page = read().visit("/")
    search_for(page, "pasal")
    page.locator(".found__text mark").first.wait_for()
    marked = page.locator("mark").all_inner_texts()
    assert {text.lower()[:5] for text in marked} == {"pasal"}


def test_count_is_announced_and_signs_make_no_difference(read: Any) -> None:
    page = read().visit("/")
    search_for(page, "lsm")
    assert page.locator(STATUS).get_attribute("role") == "status"
    plain, signs = page.evaluate(_TYPE, [["LSM", "„(LSM)!“"], RESULTS])
    assert plain == signs
    assert plain[0] == "/mitra/lsm/"
    page.wait_for_function(f"() => document.querySelectorAll('{RESULTS}').length > 10")
    count = page.locator(RESULTS).count()
    assert page.locator(STATUS).inner_text() == f"{count} dokumen ditemukan"


def test_on_a_phone_the_search_fills_the_screen_and_tab_leaves_it(read: Any) -> None:
    reader = read(360)
    page = reader.visit("/jenis/teknis/")
    page.get_by_role("button", name="Buka pencarian").click()
    page.keyboard.type("advokasi")
    page.wait_for_selector(FOUND)
    box = page.locator(".md-search__inner").bounding_box()
    assert box and (box["width"], box["height"]) == (360, 800)
    page.wait_for_selector("body[data-md-scrolllock]")  # when the screen is filled
    assert not reader.scrolls_sideways()
    page.keyboard.press("Escape")
    assert focused(page)["name"] == "Buka pencarian"
    page.keyboard.press("Enter")
    page.wait_for_function(f"() => document.activeElement.matches('{BOX}')")
    tab(page)
    assert not page.locator("#__search").is_checked()
    assert page.evaluate("() => document.activeElement.closest('.md-search') === null")


def test_the_cross_empties_the_search(read: Any) -> None:
    page = read().visit("/en/")
    search_for(page, "partner")
    page.locator(".md-search [type=reset]").click()
    page.wait_for_function(f"() => !document.querySelector('{RESULTS}')")
    assert page.locator(STATUS).inner_text() == "Type to start searching"
    assert page.evaluate(f"() => document.activeElement.matches('{BOX}')")


def test_other_keys_write(read: Any) -> None:
    page = read().visit("/bandingkan/jenis/")
    for key in ("s", "f"):
        page.keyboard.press(key)
    assert not page.locator("#__search").is_checked()
    tools = page.locator("article details:has([type=search])").first
    tools.evaluate("(element) => { element.open = true; }")
    tools.locator("[type=search]").focus()
    page.keyboard.press("/")
    assert not page.locator("#__search").is_checked()
    assert tools.locator("[type=search]").input_value() == "/"


def test_without_scripts_no_search_is_offered(read: Any) -> None:
    page = read(360, java_script_enabled=False).visit("/")
    assert not page.locator(BOX).is_visible()


@pytest.mark.parametrize(
    ("start", "words", "end"),
    [
        ("index.html", "memasarkan", "jenis/pemasaran/index.html"),
        ("en/types/technical/index.html", "innovate", "en/benefits/innovation/index.html"),
    ],
)
def test_a_folder_can_be_searched(
    browser: Browser, built: Project, start: str, words: str, end: str
) -> None:
    reader = open_reader(browser, "file://")
    page = reader.page
    page.goto((built.site / start).as_uri())
    search_for(page, words)
    page.locator(".found__section + .found__text mark").first.wait_for()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url == (built.site / end).as_uri()
    # What only hosts serve is refused there: a font before it is asked for.
    assert [one for one in reader.complaints if "search" in one or "script:" in one] == []
    reader.context.close()


_STOCK = """async (queries) => {
  const config = JSON.parse(document.getElementById("__config").textContent);
  const index = await (await fetch("/search/search_index.json")).json();
  const worker = new Worker(config.search);
  const answer = (sent) => new Promise((resolve) => {
    worker.onmessage = (event) => resolve(event.data);
    worker.postMessage(sent);
  });
  await answer({type: 0, data: {...index, options: {suggest: false}}});
  const found = [];
  for (const data of queries) {
    const items = (await answer({type: 2, data})).data.items || [];
    found.push(items.slice(0, 5).map((group) => "/" + group[0].location.split("#")[0]));
  }
  return found;
}"""


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The same pages with Material's own frame and search."""
    project = copy_project(tmp_path_factory.mktemp("stock") / "project")
    overrides = project.root / "overrides"
    for name in ("main", "base", "partials/header", "partials/search"):
        (overrides / f"{name}.html").rename(overrides / f"{name}-unused.html")
    for hook in ("search", "assets"):
        project.edit("mkdocs.yml", f"  - hooks/{hook}.py\n", "")
    project.edit("mkdocs.yml", "plugins:\n", "plugins:\n  - search\n")
    build = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(project.site)]
    subprocess.run(build, cwd=project.root, env=project.environment(), check=True)
    with served(project.site, Handler) as address:
        yield address


@pytest.mark.exhaustive
@pytest.mark.parametrize("language", HOME)
def test_stock_search_finds_less(
    browser: Browser, stock: str, queries: Mapping[str, Mapping[str, list[str]]], language: str
) -> None:
    """Why the site has its own search. Should this fail, Material has learnt what is needed."""
    reader = open_reader(browser, stock)
    reader.open(HOME[language])
    found = reader.page.evaluate(_STOCK, list(queries[language]))
    share, _ = recall(queries[language], found)
    print(f"{language}: recall@{FIRST} of Material's own search {share:.3f}")
    assert share < ENOUGH
    reader.context.close()

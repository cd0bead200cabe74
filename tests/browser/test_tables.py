"""Comparison tables as tools: by keys, in both languages, from an address, without any script."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page, Route

from tests.browser.axe import findings, prepare
from tests.browser.keys import focused, tab, tab_to
from tests.browser.reader import PALETTES, WIDTHS, Reader, open_reader
from tests.project import ROOT, Project

# A relation with levels and reasons, in both languages.
TWINS = [("id", "/bandingkan/manfaat/"), ("en", "/en/compare/benefits/")]
TABLE = "jenis-manfaat"
FIELDS = ("/bandingkan/jenis/", "jenis-sekilas")
RULES = ("/aturan/", "aturan-sekilas")
BOTH = "/aturan/pola/"
EVERYDAY = {("id", 320, "light"), ("en", 1280, "dark")}
_GRID = """(table) => Object.fromEntries([...table.tBodies[0].rows].flatMap((row) =>
  [...row.cells].slice(1).map((cell, n) => [
    [row.cells[0], table.tHead.rows[0].cells[n + 1]].map((head) => head.textContent).sort().join(),
    cell.querySelector(".cell-value").innerHTML])))"""


def words(language: str) -> Any:
    file = ROOT / "content" / "languages" / f"{language}.yml"
    return yaml.safe_load(file.read_text("utf-8"))["strings"]


def heads(page: Page, table: str = TABLE) -> tuple[list[str], list[str]]:
    """The words of the headings of columns and of rows, as they stand."""
    columns = page.locator(f"#{table} thead th:not(:first-child)")
    rows = page.locator(f"#{table} tbody th")
    found = [
        [text.split("[")[0].strip() for text in part.all_text_contents()]
        for part in (columns, rows)
    ]
    return found[0], found[1]


def status(page: Page, table: str = TABLE) -> str:
    return page.locator(f"#{table} .tables__status").inner_text()


def opened(page: Page, table: str = TABLE) -> Page:
    """The page, with the focus on the summary of the tools, which Enter has opened."""
    page.locator(f"#{table} summary").first.focus()
    page.keyboard.press("Enter")
    return page


def levels(page: Page, column: int) -> list[str]:
    cells = page.locator(f"#{TABLE} tbody td:nth-of-type({column}) strong")
    return cells.all_text_contents()


@pytest.mark.parametrize(("language", "path"), TWINS)
def test_a_heading_sorts_by_level_and_says_so(read: Any, language: str, path: str) -> None:
    reader, say = read(), words(language)
    page = reader.visit(path)
    before, name = levels(page, 1), page.locator("[data-key=cols] label span").first.text_content()
    page.locator(f"#{TABLE} .comparison__scroll").focus()
    tab_to(page, say["table-sort-by"].format(column=name))
    order = {"ascending": before[::-1], "descending": before}
    rank = {level: n for n, level in enumerate(page.locator(".legend strong").all_inner_texts())}
    for way in ("ascending", "descending"):
        page.keyboard.press("Enter")
        assert focused(page)["name"] == say["table-sort-by"].format(column=name)
        assert page.locator("th[aria-sort$=ending]").get_attribute("aria-sort") == way
        order[way] = levels(page, 1)
        text = say["table-sorted"].format(order=say[f"table-{way}"].format(column=name))
        assert status(page).startswith(text)
    assert [rank[one] for one in order["descending"]] == sorted(rank[one] for one in before)
    assert order["ascending"] == sorted(before, key=lambda one: -rank[one])
    assert reader.path == f"{path}?{TABLE}.sort=teknis.desc"
    page.keyboard.press("Space")
    assert levels(page, 1) == before
    assert page.locator("th[aria-sort$=ending]").count() == 0
    assert status(page).startswith(say["table-original"])
    assert reader.path == path
    assert reader.complaints == []


@pytest.mark.parametrize(("language", "path"), TWINS)
def test_words_and_levels_leave_the_rows_that_fit(read: Any, language: str, path: str) -> None:
    reader, say = read(), words(language)
    page = opened(reader.visit(path))
    long = page.evaluate("history.length")
    tab(page)
    page.keyboard.type("PÁSAR" if language == "id" else "MÁRKET")
    shown = heads(page)[1]
    assert 0 < len(shown) < 5
    count = say["table-count"].format(rows=len(shown), all=5, columns=5, every=5)
    assert status(page).endswith(count)
    page.keyboard.type(" qqq")
    assert heads(page)[1] == []
    assert status(page).endswith(say["table-none"])
    assert page.evaluate("history.length") == long
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    assert reader.path == f"{path}?{TABLE}.min=kuat&{TABLE}.in=teknis"
    assert set(levels(page, 1)) == {page.locator(".legend strong").first.inner_text()}
    assert reader.complaints == []


@pytest.mark.parametrize(("language", "path"), TWINS)
def test_columns_and_rows_are_chosen_and_back_undoes(read: Any, language: str, path: str) -> None:
    reader, say = read(), words(language)
    page = opened(reader.visit(path))
    columns, rows = heads(page)
    while page.evaluate("document.activeElement.value") != "keuangan":
        tab(page)
    page.keyboard.press("Space")
    assert heads(page) == ([*columns[:1], *columns[2:]], rows)
    while page.evaluate("document.activeElement.value") != "kapasitas":
        tab(page)
    page.keyboard.press("Space")
    assert heads(page)[1] == rows[1:]
    assert status(page).endswith(say["table-count"].format(rows=4, all=5, columns=4, every=5))
    page.go_back()
    assert heads(page) == ([*columns[:1], *columns[2:]], rows)
    assert page.locator("input[value=kapasitas]").is_checked()
    page.go_back()
    assert heads(page) == (columns, rows)
    page.go_forward()
    page.go_forward()
    assert len(heads(page)[1]) == 4
    tab_to(page, say["table-reset"])
    page.keyboard.press("Enter")
    assert heads(page) == (columns, rows)
    assert focused(page)["name"] == say["table-adjust"]
    assert reader.path == path
    assert reader.complaints == []


@pytest.mark.parametrize(("path", "table"), [(TWINS[0][1], TABLE), RULES])
def test_a_turned_table_says_the_same(read: Any, path: str, table: str) -> None:
    reader = read()
    page = opened(reader.visit(path), table)
    part, before = page.locator(f"#{table} table"), heads(page, table)
    grid, links = part.evaluate(_GRID), page.locator(f"#{table} .ref a").count()
    tab_to(page, words("id")["table-turn"], at_most=60)
    page.keyboard.press("Enter")
    assert focused(page)["name"] == words("id")["table-turn"]
    assert heads(page, table) == before[::-1]
    assert part.evaluate(_GRID) == grid
    assert page.locator(f"#{table} .ref a").count() == links
    assert page.locator(f"#{table} thead th:not([scope=col])").count() == 0
    assert page.locator(f"#{table} tbody th:not([scope=row])").count() == 0
    labels = part.evaluate(
        "(table) => [...table.rows[1].cells].slice(1).map(c => c.firstChild.textContent)"
    )
    names = page.locator(f"#{table} fieldset[data-key=cols] label > span").all_text_contents()
    assert labels == names
    page.keyboard.press("Space")
    assert heads(page, table) == before
    assert part.evaluate(_GRID) == grid
    assert reader.complaints == []


def test_an_address_gives_a_table_its_state(read: Any) -> None:
    path, table = FIELDS
    address = (
        f"{path}?other=1&{table}.turn=1&{table}.cols=lama.biaya&{table}.rows=teknis.keuangan"
        f"&{table}.sort=_head.desc&{table}.find=a#tabel"
    )
    reader = read()
    page = reader.visit(address)
    assert heads(page, table) == (["Berapa lama", "Biaya dan sumber daya"], ["Teknis", "Keuangan"])
    part = f"#{table} table"
    said, html = status(page, table), page.locator(part).inner_html()
    opened(page, table).locator("[data-key=rows] input").first.press("Space")
    assert heads(page, table)[1] == ["Keuangan"]
    page.go_back()
    assert reader.path == address
    assert page.locator(part).inner_html() == html
    again = read().visit(address)
    assert (status(again, table), again.locator(part).inner_html()) == (said, html)
    opened(again, table).locator("[data-key=find]").fill("")
    assert "other=1&" in again.url
    assert again.url.endswith("#tabel")


def test_tables_on_one_page_keep_their_states_apart(read: Any) -> None:
    reader = read()
    page = reader.visit(f"{BOTH}?pola-jenis.cols=teknis&pola-sekilas.sort=_head.asc")
    assert len(heads(page, "pola-jenis")[0]) == 1
    names = heads(page, "pola-sekilas")[1]
    assert names == sorted(names)
    assert heads(page, "pola-jenis")[1] != names
    opened(page, "pola-sekilas")
    page.locator("#pola-sekilas [data-key=cols] input").first.click()
    assert "pola-jenis.cols=teknis&" in reader.path
    page.locator("#pola-jenis .tables__reset").click()
    assert "pola-jenis" not in reader.path
    assert "pola-sekilas.cols=posisi" in reader.path


HOSTILE = '<img src=x onerror="document.title=1">'


MADE_UP = [
    dict.fromkeys(("sort", "cols", "rows", "min", "in", "turn", "reasons"), HOSTILE),
    {"sort": "teknis.sideways", "cols": "__proto__.hasOwnProperty", "min": "3"},
    {"sort": "constructor.asc", "rows": "..%00.%ff", "in": "99", "turn": "true"},
]


def test_what_an_address_makes_up_changes_nothing(read: Any) -> None:
    path = TWINS[0][1]
    reader = read()
    html = reader.visit(f"{path}?{TABLE}.nothing=1").locator("main").inner_html()
    for made_up in MADE_UP:
        query = "&".join(f"{TABLE}.{key}={value}" for key, value in made_up.items())
        page = reader.visit(f"{path}?{query}")
        assert page.locator("main").inner_html() == html, query
    assert reader.complaints == []


def test_what_an_address_looks_for_is_words(read: Any) -> None:
    reader = read()
    page = reader.visit(f"{TWINS[0][1]}?{TABLE}.find={HOSTILE}")
    assert page.locator("[data-key=find]").input_value() == HOSTILE
    assert heads(page)[1] == []
    assert page.locator("img[src=x]").count() == 0
    assert "onerror" not in page.locator("main").inner_html()
    assert reader.complaints == []


NUMBERS = {
    "capacity": ["Fähre", "Furt", "Brücke"],
    "cost": ["Furt", "Fähre", "Brücke"],
    "toll": ["Brücke", "Fähre", "Furt"],  # the last is empty
    "opened": ["Furt", "Fähre", "Brücke"],
    "weather": ["Furt", "Fähre", "Brücke"],
    "needs": ["Fähre", "Brücke", "Furt"],
    "_head": ["Brücke", "Fähre", "Furt"],
}


@pytest.fixture
def crossing(read: Any, built: Project) -> Reader:
    """A table of every kind of field, from a golden file, with the script and nothing else."""
    reader: Reader = read()
    html = (ROOT / "tests/golden/comparison-fields.de.html").read_text("utf-8")
    (tools,) = (built.site / "assets/js").glob("tables.*.js")

    def answer(route: Route) -> None:
        script = f'<script defer src="/assets/js/{tools.name}"></script>'
        body = f'<!doctype html><html lang="de"><meta charset="utf-8">{script}{html}'
        route.fulfill(body=body, content_type="text/html")

    reader.page.route("**/crossings/**", answer)
    return reader


def test_numbers_money_dates_and_levels_are_sorted_by_what_they_are(crossing: Reader) -> None:
    table = "ways-at-a-glance"
    for column, rows in NUMBERS.items():
        page = crossing.visit(f"/crossings/?{table}.sort={column}.asc")
        assert heads(page, table)[1] == rows, column
        page = crossing.visit(f"/crossings/?{table}.sort={column}.desc")
        last = rows[2:] if column == "toll" else []
        assert heads(page, table)[1] == [*rows[: len(rows) - len(last)][::-1], *last], column
    page = crossing.visit(f"/crossings/?{table}.min-weather=mostly")
    assert heads(page, table)[1] == ["Fähre", "Brücke"]
    page = crossing.visit(f"/crossings/?{table}.turn=1&{table}.sort=_head.asc")
    names = heads(page, table)[1]
    assert names == sorted(names)
    assert crossing.complaints == []


@pytest.mark.parametrize(("language", "path"), TWINS)
def test_cards_are_sorted_by_a_list(read: Any, language: str, path: str) -> None:
    reader, say = read(360), words(language)
    page = opened(reader.visit(path))
    assert page.locator("thead").is_hidden()
    order = page.locator("[data-key=sort]")
    while not order.evaluate("(list) => list === document.activeElement"):
        tab(page)
    page.keyboard.press("ArrowDown")
    names = heads(page)[1]
    assert names == sorted(names)
    assert say["table-sorted"].split("{")[0] in status(page)
    labels = page.locator(f"#{TABLE} tbody tr:first-child .cell-label")
    assert (
        labels.all_inner_texts() == page.locator("[data-key=cols] label > span").all_inner_texts()
    )
    page.locator("[data-key=cols] input").first.press("Space")
    assert labels.filter(visible=True).count() == 4
    page.locator("[data-key=turn]").press("Enter")
    assert (
        labels.all_inner_texts() == page.locator("[data-key=cols] label > span").all_inner_texts()
    )
    assert not reader.scrolls_sideways()


@pytest.mark.parametrize("width", [360, 1280])
def test_without_scripts_columns_rows_and_reasons_are_chosen_by_style(
    read: Any, width: int
) -> None:
    reader = read(width, java_script_enabled=False)
    page = reader.visit(TWINS[0][1])
    page.locator(".tables__panel > summary").press("Enter")
    for gone in ("[data-key=find]", "[data-key=sort]", "[data-key=turn]", ".tables__sort"):
        assert page.locator(gone).filter(visible=True).count() == 0
    cells = page.locator(f"#{TABLE} td").filter(visible=True)
    assert cells.count() == 25
    page.locator("input[value=keuangan]").press("Space")
    assert cells.count() == 20
    page.locator("input[value=kapasitas]").press("Space")
    assert cells.count() == 16
    texts = page.locator(f"#{TABLE} .cell-label").filter(visible=True).all_inner_texts()
    assert "Kemitraan Keuangan" not in texts
    assert page.locator("tbody th").filter(visible=True).count() == 4
    assert page.locator(".reason").filter(visible=True).count() == 16
    page.locator("[data-key=reasons]").press("Space")
    assert page.locator(".reason").filter(visible=True).count() == 0
    page.emulate_media(media="print")
    assert page.locator(".reason").filter(visible=True).count() == 16


def test_style_knows_as_many_columns_and_rows_as_any_table_has(built: Project) -> None:
    css = (ROOT / "overrides/assets/css/tables.css").read_text("utf-8")
    for file in built.site.rglob("index.html"):
        for part in file.read_text("utf-8").split('<fieldset class="tables__side')[1:]:
            key = "cols" if 'data-key="cols"' in part else "rows"
            count = part.partition("</fieldset>")[0].count("<label")
            assert f'[data-key="{key}"] > label:nth-of-type({count})' in css, file


def test_print_shows_the_state_and_every_reason(read: Any) -> None:
    path = TWINS[0][1]
    page = read(680).visit(f"{path}?{TABLE}.cols=teknis&{TABLE}.sort=teknis.asc&{TABLE}.reasons=0")
    assert page.locator(".reason").filter(visible=True).count() == 0
    page.emulate_media(media="print")
    assert page.locator(".reason").filter(visible=True).count() == 5
    assert page.locator(f"#{TABLE} td").count() == 5
    assert page.locator(".tables__status").is_visible()
    for gone in (".tables__panel", ".tables__reset", ".tables__sort"):
        assert page.locator(gone).filter(visible=True).count() == 0
    assert (
        page.locator("thead th").first.evaluate("(th) => getComputedStyle(th).position") == "static"
    )


def test_headings_stay_in_sight(read: Any) -> None:
    page = read(1280).visit("/aturan/")
    region = page.locator(f"#{RULES[1]} .comparison__scroll")
    region.evaluate("(part) => part.scrollTo(60, 900)")
    box = region.bounding_box()
    top, side = (
        page.locator(f"#{RULES[1]} {which}").bounding_box()
        for which in ("thead th:nth-child(2)", "tbody tr:nth-child(4) th")
    )
    assert box and top and side
    assert abs(top["y"] - box["y"]) < 2
    assert abs(side["x"] - box["x"]) < 2


def test_a_file_from_a_disk_works_too(built: Project, browser: Browser) -> None:
    reader = open_reader(browser, built.site.as_uri())
    reader.complaints.clear()
    page = reader.visit("/bandingkan/manfaat/index.html")
    page.locator(".tables__sort").nth(1).click()
    assert reader.path == f"/bandingkan/manfaat/index.html?{TABLE}.sort=teknis.asc"
    assert [one for one in reader.complaints if "script" in one] == []
    reader.context.close()


WINDOWS = [
    pytest.param(
        (language, path, width, palette),
        id=f"{language}-{width}-{palette}",
        marks=[] if (language, width, palette) in EVERYDAY else [pytest.mark.exhaustive],
    )
    for language, path in TWINS
    for width in WIDTHS
    for palette in PALETTES
]


@pytest.fixture(params=WINDOWS)
def window(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Reader]:
    """A page with a table whose tools are open, and in use."""
    _, path, width, palette = request.param
    reader = open_reader(browser, address, width, palette)
    prepare(reader.context)
    opened(
        reader.visit(f"{path}?{TABLE}.sort=teknis.desc&{TABLE}.turn=0&{TABLE}.rows=pasar.risiko")
    )
    yield reader
    reader.context.close()


def test_open_tools_are_accessible_and_every_stop_is_seen(window: Reader) -> None:
    page = window.page
    found = findings(page, f"#{TABLE}")
    page.locator("[data-key=turn]").click()
    found += findings(page, f"#{TABLE}", colours=False)
    assert found == [], "\n".join(["", *found])
    assert not window.scrolls_sideways()
    page.locator(f"#{TABLE} summary").first.focus()
    inside = f"document.activeElement.closest('#{TABLE}') !== null"
    stops = 0
    while page.evaluate(inside):
        tab(page)
        stops += 1
    assert stops > 12
    assert window.complaints == []


def test_an_untouched_table_is_left_as_it_was_sent(read: Any) -> None:
    page = read().visit(TWINS[0][1])
    table, live = page.locator(f"#{TABLE}"), "(table) => 'live' in table.dataset"
    cells = table.locator("tbody").inner_html()
    table.locator("tbody td").first.click()
    assert not table.evaluate(live)
    table.locator("thead th").last.locator("button").focus()
    assert table.evaluate(live)
    assert table.locator("tbody").inner_html().count("<td") == cells.count("<td")
    assert "tables__sort" in focused(page)["place"]

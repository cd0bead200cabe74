"""Choosers, checks and quizzes: by keys, in both languages, shared, printed, without a script."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import findings, prepare
from tests.browser.keys import tab, tab_to
from tests.browser.reader import PALETTES, WIDTHS, wait_for_scripts

CHOOSERS = ["/bantu-pilih/", "/en/help-me-choose/"]
CHECKS = ["/otonomi/", "/en/autonomy-check/", "/panduan/kebutuhan/", "/en/guide/needs/"]
QUIZZES = ["/pengertian/", "/en/types/"]
NEED = "?tawaran=belum&sepakat=ya&aturan=tidak&jawaban=ya"
OFFER = (
    "?tawaran=ada&tertulis=tidak&terbuka=ya&harga=ya&otomatis=tidak"
    "&milik=tidak&keluar=ya&wewenang=jelas"
)
ORDER = {
    "aturan": "advokasi",
    "jawaban": "litbang",
    "keterampilan": "teknis",
    "modal": "keuangan",
    "pasar": "pemasaran",
}
STATES = '[data-state="{}"]:not([hidden])'


def asked(page: Page) -> list[str]:
    """The names of the questions that can be seen."""
    every = page.locator("[data-question]")
    return [str(one.get_attribute("data-question")) for one in every.all() if not one.is_hidden()]


def in_state(page: Page, state: str) -> list[str]:
    """The items that the result shows as suggested, ruled out or open, in the order of the page."""
    items = page.locator(f"[data-item]:has({STATES.format(state)})")
    return [str(one.get_attribute("data-item")) for one in items.all()]


def answer_all(page: Page, every: str = ".ask--check") -> None:
    for number, question in enumerate(page.locator(f"{every} fieldset").all()):
        question.locator("input").nth((0, 1, 0, 2)[number % 4]).check()


@pytest.mark.parametrize("path", CHOOSERS)
def test_a_chooser_is_answered_by_keys_alone(read: Any, path: str) -> None:
    reader = read()
    page = reader.visit(path)
    assert asked(page) == ["tawaran"]
    page.locator(".ask .permalink").focus()
    for name, presses in (("tawaran", 2), ("sepakat", 1), ("aturan", 2), ("jawaban", 1)):
        tab(page)
        assert page.evaluate("document.activeElement.name") == name
        page.keyboard.press("Space")
        for _ in range(presses - 1):
            page.keyboard.press("ArrowRight")
    assert in_state(page, "first") == ["litbang"]
    assert in_state(page, "out") == ["advokasi"]
    assert in_state(page, "open") == ["teknis", "keuangan", "pemasaran"]
    assert page.locator(".ask [role=status]").inner_text() != ""
    assert reader.path == path + NEED
    tab_to(page, page.locator("[data-do=more]").inner_text())
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.name") == "keterampilan"
    page.keyboard.press("Space")
    assert in_state(page, "first") == ["litbang"]
    assert in_state(page, "later") == ["teknis"]
    expect(page.locator("[data-if=several]")).to_be_visible()
    tab_to(page, page.locator(".ask__result [data-do=erase]").inner_text())
    page.keyboard.press("Enter")
    assert asked(page) == ["tawaran"]
    assert reader.path == path
    expect(page.locator(".ask__result")).to_be_hidden()
    assert reader.complaints == []


@pytest.mark.parametrize("step", [pytest.param(1, marks=pytest.mark.exhaustive), 5])
def test_every_combination_in_the_browser_is_that_of_the_rules(read: Any, step: int) -> None:
    page = read().visit("/bantu-pilih/")
    for answers in [*itertools.product(["ya", "tidak"], repeat=len(ORDER))][::step]:
        given = dict(zip(ORDER, answers, strict=True))
        query = "&".join(f"{name}={answer}" for name, answer in given.items())
        page.goto(page.url.partition("?")[0] + f"?tawaran=belum&sepakat=ya&{query}")
        wait_for_scripts(page)
        expected = [item for name, item in ORDER.items() if given[name] == "ya"]
        assert in_state(page, "first") == expected[:1]
        assert in_state(page, "later") == expected[1:]
        assert set(in_state(page, "out")) == set(ORDER.values()) - set(expected)
        assert page.locator("[data-ends] p").count() == (0 if expected else 1)


@pytest.mark.parametrize("path", CHOOSERS)
def test_no_agreement_means_no_partnership_yet(read: Any, path: str) -> None:
    page = read().visit(f"{path}?tawaran=belum&sepakat=belum")
    assert len(in_state(page, "out")) == len(ORDER)
    expect(page.locator("[data-ends] p")).to_be_visible()


@pytest.mark.parametrize("path", CHOOSERS)
def test_an_offer_ends_in_a_note_with_its_red_flags(read: Any, path: str) -> None:
    page = read().visit(path + OFFER)
    expect(page.locator("[data-if=warned]")).to_be_visible()
    expect(page.locator(".chooser__items")).to_be_hidden()
    assert page.locator(".chooser__answers > li").count() == 8
    assert page.locator(".chooser__answers .ask__warns").count() == 2


@pytest.mark.parametrize(
    "query",
    [
        "?tawaran=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
        "?tawaran=%22%5D%2C%2A",
        "?tawaran=belum&sepakat=%27%22%3E%3Cscript%3E",
        "?__proto__=ya&constructor=ya&tawaran=",
        "?%E0%A4%A&aturan=ya&pasar=ya",
        "?tawaran=belum&tawaran=ada%00",
    ],
)
def test_hostile_address_is_inert(read: Any, query: str) -> None:
    reader = read()
    page = reader.visit(f"/bantu-pilih/{query}")
    assert asked(page)[0] == "tawaran"
    assert len(asked(page)) <= 2
    expect(page.locator(".ask__result")).to_be_hidden()
    assert page.locator(".ask img, .ask script").count() == 0
    assert "sepakat=%27" not in page.url
    assert reader.complaints == []


def test_other_words_of_the_address_stay(read: Any) -> None:
    reader = read()
    page = reader.visit("/bantu-pilih/?x=1#membaca")
    page.locator("input[name=tawaran]").last.check()
    assert reader.path == "/bantu-pilih/?x=1&tawaran=belum#membaca"


def test_a_changed_answer_takes_back_what_followed(read: Any) -> None:
    reader = read()
    page = reader.visit(f"/bantu-pilih/{NEED}")
    page.locator("input[name=tawaran]").first.check()
    assert asked(page) == ["tawaran", "tertulis"]
    assert reader.path == "/bantu-pilih/?tawaran=ada"


@pytest.mark.parametrize("path", CHECKS[:2])
def test_a_check_is_answered_by_keys_and_kept_and_erased(read: Any, path: str) -> None:
    reader = read()
    page = reader.visit(path)
    page.locator(".ask .permalink").focus()
    while page.evaluate("document.activeElement.type") != "radio":
        tab(page)
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    status = page.locator(".ask [role=status]")
    expect(status).to_contain_text("1–5")
    expect(page.locator(".check__next li")).to_have_count(1)
    page.reload()
    expect(page.locator(".ask--check input:checked")).to_have_count(1)
    page.locator(".ask--check input").last.focus()
    tab_to(page, page.locator("[data-do=erase]").inner_text())
    page.keyboard.press("Enter")
    expect(page.locator(".ask__result")).to_be_hidden()
    assert status.inner_text() == page.locator("[data-do=erase]").get_attribute("data-done")
    assert page.evaluate("localStorage.getItem('questionnaire-otonomi')") is None
    page.reload()
    expect(page.locator(".ask--check input:checked")).to_have_count(0)
    assert reader.complaints == []


def test_a_check_shows_areas_and_the_gravest_first(read: Any) -> None:
    page = read().visit("/otonomi/")
    answer_all(page)
    page.locator("#questionnaire-otonomi-5 input").last.check()
    bars = page.locator("meter").evaluate_all("(all) => all.map((one) => [one.value, one.max])")
    assert len(bars) == 4
    assert all(0 <= value <= most for value, most in bars)
    first = page.locator(".check__next a")
    assert first.count() == 3
    assert first.first.get_attribute("href") == "#questionnaire-otonomi-5"
    assert page.locator(".check__todo:visible").count() > 3


@pytest.mark.parametrize("answer", ["first", "last"])
def test_a_whole_check_says_its_result(read: Any, answer: str) -> None:
    page = read().visit("/panduan/kebutuhan/")
    for question in page.locator(".ask--check fieldset").all():
        getattr(question.locator("input"), answer).check()
    expected = "[data-from='100']" if answer == "first" else "[data-stop]"
    said = page.locator(expected).text_content() or "?"
    expect(page.locator(".ask [role=status]")).to_contain_text(said.strip())
    assert page.locator(".check__next li").count() == (0 if answer == "first" else 3)


@pytest.mark.parametrize(
    "kept",
    ["{<img src=x>&=&a=b&%", "questionnaire-otonomi-1=2", "questionnaire-otonomi-1=2&of=00000000"],
)
def test_a_memory_that_is_spoilt_or_of_other_questions_does_no_harm(read: Any, kept: str) -> None:
    reader = read()
    page = reader.visit("/otonomi/")
    page.evaluate("(kept) => localStorage.setItem('questionnaire-otonomi', kept)", kept)
    page.reload()
    expect(page.locator(".ask--check input:checked")).to_have_count(0)
    page.locator(".ask--check input").first.check()
    expect(page.locator(".ask__result")).to_be_visible()
    assert reader.complaints == []


def test_a_check_works_without_a_memory(read: Any) -> None:
    reader = read(is_new=True)
    reader.context.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('closed'); }})"
    )
    page = reader.visit("/otonomi/")
    page.locator(".ask--check input").first.check()
    expect(page.locator(".ask__result")).to_be_visible()
    page.locator("[data-do=erase]").click()
    expect(page.locator(".ask__result")).to_be_hidden()


@pytest.mark.parametrize(("path", "part"), [("/otonomi/", "1."), (f"/bantu-pilih/{NEED}", "http")])
def test_a_result_can_be_copied(read: Any, path: str, part: str) -> None:
    reader = read(is_new=True)
    reader.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = reader.visit(path)
    page.locator(".ask input:visible").first.check() if "otonomi" in path else None
    page.locator("[data-do=copy]").click()
    status = page.locator(".ask [role=status]")
    expect(status).to_have_text(page.locator("[data-do=copy]").get_attribute("data-done") or "?")
    assert part in page.evaluate("navigator.clipboard.readText()")


def test_without_a_clipboard_the_text_is_offered(read: Any) -> None:
    reader = read(is_new=True)
    reader.context.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined})"
    )
    page = reader.visit("/otonomi/")
    page.locator(".ask--check input").first.check()
    page.locator("[data-do=copy]").click()
    expect(page.locator(".ask__text")).to_be_focused()
    assert "…" in page.locator(".ask__text").input_value()


@pytest.mark.parametrize("path", QUIZZES)
def test_a_quiz_is_taken_by_keys_and_explains_every_answer(read: Any, path: str) -> None:
    reader = read()
    page = reader.visit(path)
    quiz = page.locator(".ask--quiz")
    count = quiz.locator("fieldset").count()
    quiz.locator(".permalink").focus()
    for _ in range(count):
        tab(page)
        page.keyboard.press("Space")
    tab_to(page, quiz.locator("[data-do=mark]").inner_text())
    page.keyboard.press("Enter")
    replies = quiz.locator(".quiz__reply:visible")
    expect(replies).to_have_count(count)
    right = quiz.locator(".quiz__reply.quiz__right").count()
    expect(quiz.locator("[role=status]")).to_contain_text(f"{right} ")
    quiz.locator("fieldset").first.locator("input").nth(1).check()
    expect(replies).to_have_count(count - 1)
    tab_to(page, quiz.locator("[data-do=erase]").inner_text())
    page.keyboard.press("Enter")
    expect(quiz.locator("input:checked")).to_have_count(0)
    expect(replies).to_have_count(0)
    assert reader.complaints == []
    assert page.evaluate("localStorage.length") == page.evaluate(
        "Object.keys(localStorage).filter((key) => !key.startsWith('questionnaire')).length"
    )


def test_all_right_answers_are_counted(read: Any) -> None:
    page = read().visit("/pengertian/")
    keys = page.locator(".quiz__answers .quiz__right")
    for number in range(keys.count()):
        letter = str(keys.nth(number).get_attribute("data-key"))[-1]
        page.locator(".ask--quiz fieldset").nth(number).locator(f"[value={letter}]").check()
    page.locator("[data-do=mark]").click()
    expect(page.locator(".ask--quiz [role=status]")).to_contain_text(f"{keys.count()} dari ")


@pytest.mark.parametrize("path", [CHOOSERS[0], CHECKS[1], QUIZZES[0]])
def test_without_a_script_everything_can_be_read(read: Any, path: str) -> None:
    page = read(360, java_script_enabled=False).visit(path)
    ask = page.locator(".ask")
    assert ask.locator("button:visible").count() == 0
    if path in CHOOSERS:
        rules = ask.locator("tr[data-rule]").count()
        assert rules > 0
        assert ask.locator("tr[data-rule]:visible").count() == rules
        assert ask.locator("tr[data-rule] [data-means]:visible").count() == rules
    else:
        assert ask.locator("fieldset:visible").count() >= 3
        assert ask.locator(".check__todo").count() == ask.locator(".check__todo:visible").count()
    if path in QUIZZES:
        ask.locator("summary").click()
        assert ask.locator(".quiz__right:visible").count() == ask.locator("fieldset").count()


def test_the_note_of_a_chooser_prints_alone_and_on_one_page(read: Any) -> None:
    page = read().visit(f"/bantu-pilih/{OFFER}")
    page.emulate_media(media="print")
    expect(page.locator(".chooser__answers")).to_be_visible()
    expect(page.locator(".chooser__blank")).to_be_visible()
    for part in ("fieldset", ".chooser__rules", "#membaca", ".lesson__brief", "button"):
        assert page.locator(f"{part}:visible").count() == 0, part
    assert page.pdf(format="A4").count(b"/Type /Page\n") == 1


def test_a_key_prints_only_when_it_is_open(read: Any) -> None:
    page = read().visit("/pengertian/")
    page.emulate_media(media="print")
    expect(page.locator(".quiz__key")).to_be_hidden()
    page.locator(".quiz__key").evaluate("(key) => (key.open = true)")
    expect(page.locator(".quiz__key")).to_be_visible()


@pytest.mark.parametrize(
    ("width", "palette"),
    [
        pytest.param(*window, marks=[] if window == (360, "dark") else [pytest.mark.exhaustive])
        for window in itertools.product(WIDTHS, PALETTES)
    ],
)
@pytest.mark.parametrize(
    ("path", "deed"),
    [
        pytest.param(CHOOSERS[0] + NEED, "", marks=pytest.mark.exhaustive),
        pytest.param(CHOOSERS[1] + OFFER, "", marks=pytest.mark.exhaustive),
        (CHOOSERS[1] + OFFER, "rules"),
        pytest.param(CHECKS[1], "answers", marks=pytest.mark.exhaustive),
        (CHECKS[2], "answers"),
        pytest.param(QUIZZES[0], "marks", marks=pytest.mark.exhaustive),
        pytest.param(QUIZZES[1], "key", marks=pytest.mark.exhaustive),
    ],
)
def test_every_state_is_accessible(
    read: Any, path: str, deed: str, width: int, palette: str
) -> None:
    reader = read(width, palette, is_new=True)
    prepare(reader.context)
    page = reader.visit(path)
    if deed == "answers":
        answer_all(page)
    elif deed == "marks":
        answer_all(page, ".ask--quiz")
        page.locator("[data-do=mark]").click()
    elif deed:
        page.locator(".ask summary").click()
    found = findings(page, ".ask")
    assert found == [], "\n".join(["", *found])
    assert not reader.scrolls_sideways()


@pytest.mark.parametrize("path", [CHOOSERS[0] + NEED, CHECKS[0], QUIZZES[1]])
def test_narrow_windows_and_forced_colours_lose_nothing(read: Any, path: str) -> None:
    reader = read(320, forced_colors="active")
    page = reader.visit(path)
    assert not reader.scrolls_sideways()
    for target in page.locator(".ask label:visible, .ask button:visible").all():
        box = target.bounding_box()
        assert box is not None
        assert box["height"] >= 24
    assert reader.complaints == []


def test_only_pages_with_a_questionnaire_load_its_script(read: Any) -> None:
    page = read().visit("/sumber/")
    assert page.locator("[src*=questionnaire], [href*='questionnaire.css']").count() == 0

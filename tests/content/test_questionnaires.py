"""The real questionnaires: the chooser's rules in all combinations, and what the quizzes hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from learning_site.content.questionnaires import (
    Answer,
    CheckShape,
    ChooserShape,
    QuizShape,
)
from tests.content.test_real_files import site

# The guide that the chooser follows: after the gate, the first "yes" decides.
GATE = "sepakat"
ORDER = {
    "aturan": "advokasi",
    "jawaban": "litbang",
    "keterampilan": "teknis",
    "modal": "keuangan",
    "pasar": "pemasaran",
}
OFFER = ["tertulis", "terbuka", "harga", "otomatis", "milik", "keluar", "wewenang"]
RED_FLAGS = {
    ("tertulis", "tidak"),
    ("terbuka", "tidak"),
    ("harga", "ya"),
    ("otomatis", "ya"),
    ("milik", "ya"),
    ("keluar", "tidak"),
}
# The quiz stands on the module's first page; where a table stands there, on its last one: all
# scripts of both together would weigh more than a page may load.
MODULES = {
    "pengertian": "pengertian",
    "jenis": "jenis/index",
    "manfaat": "manfaat/index",
    "tantangan": "tantangan/index",
    "mitra": "mitra/lembaga-keuangan",
    "bandingkan": "bandingkan/index",
    "panduan": "panduan/index",
    "contoh": "contoh/index",
    "aturan": "aturan/berubah",
}

Way = list[tuple[str, str, Answer]]


def chooser() -> ChooserShape:
    shape = site().library.questionnaires["bantu-pilih"].shape
    assert isinstance(shape, ChooserShape)
    return shape


def ways(name: str = "tawaran") -> Iterator[Way]:
    """Every combination of answers: names of question and answer, and the answer."""
    for key, answer in chooser().questions[name].answers.items():
        rest = list(ways(answer.next)) if answer.next else [[]]
        yield from ([(name, key, answer), *way] for way in rest)


def suggested(way: Way) -> list[str]:
    return [item for _, _, answer in way for item in answer.suggests]


EVERY = list(ways())


def test_there_are_all_combinations() -> None:
    assert len(EVERY) == 2 ** len(OFFER) + 1 + 2 ** len(ORDER)


@pytest.mark.parametrize("way", [way for way in EVERY if way[0][1] == "belum"])
def test_the_first_yes_decides(way: Way) -> None:
    answers = {name: key for name, key, _ in way}
    expected = [item for name, item in ORDER.items() if answers.get(name) == "ya"]
    assert suggested(way) == (expected if answers[GATE] == "ya" else [])
    asked = list(answers)[2:]
    assert asked == (list(ORDER) if answers[GATE] == "ya" else [])


@pytest.mark.parametrize("way", [way for way in EVERY if way[0][1] == "belum"])
def test_every_type_has_its_reason(way: Way) -> None:
    """Each type is suggested or ruled out, never both, and who gets nothing is told so."""
    types = set(site().library.collections["jenis"].items)
    fits = set(suggested(way))
    out = {item for _, _, answer in way for item in answer.rules_out}
    if any(answer.rules_out_all for _, _, answer in way):
        out = types
    assert fits | out == types
    assert not fits & out
    if not fits:
        assert way[-1][2].ends is not None


@pytest.mark.parametrize("way", [way for way in EVERY if way[0][1] == "ada"][::7])
def test_an_offer_leads_to_a_note_and_to_no_type(way: Way) -> None:
    assert [name for name, _, _ in way[1:]] == OFFER
    assert suggested(way) == []
    assert way[-1][2].ends is not None


def test_every_red_flag_is_marked_and_nothing_else() -> None:
    marked = {(name, key) for way in EVERY for name, key, answer in way if answer.warns}
    assert marked == RED_FLAGS


@pytest.mark.parametrize(("module", "page"), MODULES.items())
def test_every_module_has_a_quiz_at_the_end_of_a_page(module: str, page: str) -> None:
    shape = site().library.questionnaires[f"kuis-{module}"].shape
    assert isinstance(shape, QuizShape)
    assert len(shape.questions) >= 3
    for twin in site().tree.pages[page].values():
        assert twin.headings[-1].id == "kuis"
        assert f'{{{{ questionnaire("kuis-{module}") }}}}' in twin.body


def test_the_right_answer_stands_everywhere_alike() -> None:
    places = Counter(
        [answer.right for answer in question.answers].index(True)
        for one in site().library.questionnaires.values()
        if isinstance(one.shape, QuizShape)
        for question in one.shape.questions
    )
    assert set(places) == {0, 1, 2}
    assert max(places.values()) - min(places.values()) <= 2


@pytest.mark.parametrize(("slug", "rows"), [("kesiapan", 12), ("otonomi", 12)])
def test_checks_ask_enough(slug: str, rows: int) -> None:
    shape = site().library.questionnaires[slug].shape
    assert isinstance(shape, CheckShape)
    assert sum(len(area.rows) for area in shape.areas) >= rows

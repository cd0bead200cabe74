"""Mistakes in sessions: times, pages, sections, and the page that shows them."""

from __future__ import annotations

from tests.mistakes.mistake import Mistake, removed

SHORT = "content/sesi/90-menit.yml"
LONG = "content/sesi/setengah-hari.yml"
COMMON = "content/sesi/_sessions.yml"
PAGE = "docs/pelatih/90-menit.en.md"

CASES = (
    Mistake(
        "steps that take less time than the session has", "minutes-differ", SHORT,
        ("\nminutes: 90\n", "\nminutes: 95\n"), at="minutes: ¦95",
        cure=("ubah menit", "change the minutes"),
    ),
    Mistake(
        "a time of day without quotes and zeros", "value-kind", LONG,
        ('starts: "08:00"', 'starts: "8"'), at='starts: ¦"8"',
        cure=('misalnya "08:00"', 'for example "08:00"'),
    ),
    Mistake(
        "a misspelt session", "session-unknown", PAGE,
        ('{{ session("90-menit") }}', '{{ session("90-menitt") }}'), at="¦{{ session(",
        cure=('Maksud Anda "90-menit"?', 'Did you mean "90-menit"?'),
    ),
    Mistake(
        "a session whose page shows another one", "session-elsewhere", SHORT,
        ("page: pelatih/90-menit", "page: pelatih/mandiri"), at="page: ¦pelatih/mandiri",
        cure=('{{ session("90-menit") }}', '{{ session("90-menit") }}'),
    ),
    Mistake(
        "a step that shows a page that is not there", "page-unknown", SHORT,
        ("- tantangan/index#bukan-alasan", "- tantangan/indexx#bukan-alasan"),
        at="- ¦tantangan/indexx#bukan-alasan",
        cure=('Maksud Anda "tantangan/index"?', 'Did you mean "tantangan/index"?'),
    ),
    Mistake(
        "a step that shows a section that is not there", "section-unknown", SHORT,
        ("- tantangan/index#bukan-alasan", "- tantangan/index#bukan-alasa"),
        at="- ¦tantangan/index#bukan-alasa\n",
        cure=('Maksud Anda "bukan-alasan"?', 'Did you mean "bukan-alasan"?'),
    ),
    Mistake(
        "a step that shows a part of a slide", "section-not-a-slide", SHORT,
        ("- tantangan/index#bukan-alasan", "- panduan/menyepakati#klausul"),
        at="- ¦panduan/menyepakati#klausul", cure=("judul ##", "the heading ##"),
    ),
    Mistake(
        "a sheet that is not there", "page-unknown", COMMON,
        ("pelatih/evaluasi", "pelatih/evaluas"), at="¦pelatih/evaluas",
        cure=('Maksud Anda "pelatih/evaluasi"?', 'Did you mean "pelatih/evaluasi"?'),
    ),
    Mistake(
        "a misspelt key of a step", "key-unknown", SHORT,
        ("    do:\n      - id: Dudukkan", "    done:\n      - id: Dudukkan"), at="    ¦done:\n",
        cure=('Maksud Anda "do"?', 'Did you mean "do"?'),
    ),
    Mistake(
        "a folder of sessions that lost its declaration", "value-missing",
        "content/sesi/_collection.yml", removed(COMMON), cure=("", ""),
        also=("session-unknown",),
    ),
)  # fmt: skip

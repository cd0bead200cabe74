"""Mistakes with markers: how they are written, what they are given, and where they stand."""

from __future__ import annotations

from tests.mistakes.cases_files import PAGE
from tests.mistakes.cases_pages import ABOUT
from tests.mistakes.mistake import Mistake, removed

TABLE_PAGE = "docs/bandingkan/jenis.en.md"
TABLE = '{{ comparison("jenis-sekilas") }}'
START = "docs/index.id.md"
DOORS = '{{ doors("manfaat/index", "tantangan/index", "mitra/index") }}'
SYNTAX = ("tulis seperti", "write it like")

CASES = (
    Mistake(
        "a misspelt sheet", "sheet-unknown", "docs/panduan/mengakhiri.id.md",
        ('{{ sheet("rencana-keluar") }}', '{{ sheet("rencana-kluar") }}'), at="¦{{ sheet(",
        cure=('Maksud Anda "rencana-keluar"?', 'Did you mean "rencana-keluar"?'),
    ),
    Mistake(
        "a glossary that was deleted", "glossary-missing", "content/glossary.yml",
        removed("content/glossary.yml"), where="docs/istilah.en.md", at="¦{{ glossary() }}",
        cure=("content/glossary.yml", "content/glossary.yml"),
    ),
    Mistake(
        "no quotes in a marker", "marker-syntax", TABLE_PAGE,
        (TABLE, "{{ comparison(jenis-sekilas) }}"), at="¦{{ comparison(", cure=SYNTAX,
    ),
    Mistake(
        "smart quotes in a marker", "marker-syntax", TABLE_PAGE,
        (TABLE, "{{ comparison(“jenis-sekilas”) }}"), at="¦{{ comparison(", cure=SYNTAX,
    ),
    Mistake(
        "single quotes in a marker", "marker-syntax", TABLE_PAGE,
        (TABLE, "{{ comparison('jenis-sekilas') }}"), at="¦{{ comparison(",
    ),
    Mistake(
        "a brace missing at the end of a marker", "marker-syntax", TABLE_PAGE,
        (TABLE, '{{ comparison("jenis-sekilas") }'), at="¦{{ comparison(",
    ),
    Mistake(
        "single braces around a marker", "marker-braces", PAGE,
        ("{{ facts() }}", "{ facts() }"), at="¦{ facts() }", cure=SYNTAX,
    ),
    Mistake(
        "a brace missing at the beginning of a marker", "marker-braces", TABLE_PAGE,
        (TABLE, TABLE[1:]), at="¦{ comparison(",
    ),
    Mistake(
        "a marker pasted twice", "marker-twice", PAGE,
        ("{{ facts() }}", "{{ facts() }}\n\n{{ facts() }}\n"),
        at="{{ facts() }}\n\n¦{{ facts() }}", cure=("satu saja", "keep one"), needs_others=True,
    ),
    Mistake(
        "code in a marker", "marker-syntax", ABOUT,
        ("## Licence {#lisensi}", "{{ 7 * 7 }}\n\n## Licence {#lisensi}"), at="¦{{ 7 * 7 }}",
    ),
    Mistake(
        "an attack in a marker", "marker-syntax", ABOUT,
        ("## Licence {#lisensi}", "{{ ''.__class__ }}\n\n## Licence {#lisensi}"),
        at="¦{{ ''.__class__ }}",
    ),
    Mistake(
        "a misspelt marker", "marker-unknown", TABLE_PAGE,
        (TABLE, TABLE.replace("comparison", "comparision")), at="¦{{ comparision(",
        cure=('Maksud Anda "comparison"?', 'Did you mean "comparison"?'),
    ),
    Mistake(
        "a marker with a wrong argument", "marker-arguments", TABLE_PAGE,
        (TABLE, '{{ comparison(slug="jenis-sekilas", rows="3") }}'), at="¦{{ comparison(",
        cure=("tulis sebagai", "write it as"),
    ),
    Mistake(
        "a marker without its value", "marker-arguments", START,
        ('{{ cards("jenis") }}', "{{ cards() }}"), at="¦{{ cards() }}",
    ),
    Mistake(
        "doors that lead nowhere", "marker-arguments", START, (DOORS, "{{ doors() }}"),
        at="¦{{ doors() }}",
    ),
    Mistake(
        "a marker in a heading", "marker-in-heading", ABOUT,
        ("## Licence {#lisensi}", '## Licence {{ cite("uu-25-1992") }} {#lisensi}'),
        at='¦{{ cite("uu-25-1992")', cure=("di bawahnya", "below it"),
    ),
    Mistake(
        "a table in the middle of a sentence", "marker-not-alone", TABLE_PAGE,
        (TABLE, f"See {TABLE} here."), at="See ¦{{ comparison(",
        cure=("baris tersendiri", "a line of its own"),
    ),
    Mistake(
        "no empty line before a marker", "marker-not-alone", TABLE_PAGE,
        ("{#tabel}\n\n", "{#tabel}\n"), at="¦{{ comparison(",
    ),
    Mistake(
        "a misspelt comparison", "comparison-unknown", TABLE_PAGE,
        (TABLE, TABLE.replace("sekilas", "sekias")), at="¦{{ comparison(",
        cure=('Maksud Anda "jenis-sekilas"?', 'Did you mean "jenis-sekilas"?'),
    ),
    Mistake(
        "a page with its ending in a marker", "page-unknown", START,
        (DOORS, DOORS.replace("manfaat/index", "manfaat/index.md")),
        at='¦{{ doors("manfaat/index.md"',
        cure=('Maksud Anda "manfaat/index"?', 'Did you mean "manfaat/index"?'),
    ),
    Mistake(
        "a misspelt item in a marker", "item-unknown", PAGE,
        ("{{ facts() }}", '{{ facts("mitra/lms") }}'), at="¦{{ facts(",
        cure=('Maksud Anda "mitra/lsm"?', 'Did you mean "mitra/lsm"?'),
        needs_others=True,
    ),
    Mistake(
        "facts on a page that has none", "item-unknown", ABOUT,
        ("## Licence {#lisensi}", "{{ facts() }}\n\n## Licence {#lisensi}"), at="¦{{ facts() }}",
    ),
    Mistake(
        "a misspelt collection in a marker", "collection-unknown", START,
        ('{{ cards("jenis") }}', '{{ cards("jenes") }}'), at="¦{{ cards(",
        cure=('Maksud Anda "jenis"?', 'Did you mean "jenis"?'),
    ),
    Mistake(
        "a misspelt source in a marker", "source-unknown", PAGE.replace(".id.", ".en."),
        ('{{ cite("case-agriterra-id") }}', '{{ cite("case-agriterro-id") }}'),
        at='¦{{ cite("case-agriterro-id")',
        cure=('Maksud Anda "case-agriterra-id"?', 'Did you mean "case-agriterra-id"?'),
    ),
)  # fmt: skip

"""Mistakes with pages: names, twins, front matter, headings."""

from __future__ import annotations

from tests.mistakes.cases_files import PAGE
from tests.mistakes.mistake import Mistake, copied, removed, renamed, swaps

PAGE_EN = "docs/mitra/lsm.en.md"
HELP = "docs/bantuan.id.md"
TYPE_PAGE = "docs/jenis/teknis.id.md"
ABOUT = "docs/tentang.en.md"
ABOUT_ID = "docs/tentang.id.md"
DESCRIPTION = (
    "description: Cara kerja Kemitraan Teknis, manfaat dan risikonya, cara menjaga kendali"
    " anggota, serta satu contoh nyata dari Bali.\n"
)

CASES = (
    Mistake(
        "a question left open", "open-question", HELP,
        ("## Dinas koperasi {#dinas}\n", "## Dinas koperasi {#dinas}\n\n(?) isi bagian ini\n"),
        at="¦(?) isi", cure=("ganti dengan isinya", "put the answer in its place"),
    ),
    Mistake(
        "a sentence changed in one language", "translation-behind", "docs/bantuan.id.md",
        ("punya dinas yang membina", "punya dinas yang melayani"), where="docs/bantuan.en.md",
        at="¦## The local cooperative office", cure=("ubah juga di sini", "change it here too"),
    ),
    Mistake(
        "a sentence changed in one language, where the site refuses it", "translation-refused",
        "docs/bantuan.id.md",
        swaps(
            (HELP, "punya dinas yang membina", "punya dinas yang melayani"),
            ("mkdocs.yml", "    behind: warn\n", "    behind: stop\n"),
        ),
        at="¦## The local cooperative office", where="docs/bantuan.en.md",
    ),
    Mistake(
        "a wish for translations that nobody knows", "value-kind", "mkdocs.yml",
        ("    behind: warn\n", "    behind: maybe\n"), at="behind: ¦maybe",
        cure=("warn atau stop", "warn or stop"),
    ),
    Mistake(
        "a lesson without its gist", "lesson-missing", ABOUT, ("lesson: false\n", ""),
        cure=("lesson: false", "lesson: false"),
    ),
    Mistake(
        "a key point that the other language does not have", "lesson-differs",
        "docs/tantangan/peran.en.md",
        ("\nkey-points:\n", "\nkey-points:\n  - One more.\n"), at="¦key-points:",
        cure=("samakan", "the same entries"),
    ),
    Mistake(
        "words instead of minutes in a note for trainers", "trainer-minutes",
        "docs/tantangan/peran.en.md",
        ("\n## At a glance", '\n??? trainer "a few minutes"\n    Ask first.\n\n## At a glance'),
        at='¦??? trainer "a few', cure=('??? trainer "5 menit"', '??? trainer "5 minutes"'),
        also=("trainer-differs",),
    ),
    Mistake(
        "a note for trainers that the other language does not have", "trainer-differs",
        "docs/tantangan/peran.en.md",
        ("\n## At a glance {#sekilas}\n",
         '\n## At a glance {#sekilas}\n\n??? trainer "5"\n    Ask.\n'),
        at="¦## At a glance", cure=("samakan jumlah", "as many notes"),
    ),
    Mistake(
        "a discouraged spelling", "spelling", "docs/tantangan/peran.id.md",
        ("\n## Sekilas", "\nIni resiko kita.\n\n## Sekilas"), at="Ini ¦resiko",
        cure=('tulis "risiko"', 'write "risiko"'),
    ),
    Mistake(
        "a description of two words", "description-length", TYPE_PAGE,
        (DESCRIPTION, "description: Kemitraan teknis.\n"), at="¦description: Kemitraan teknis.",
        cure=("40 sampai 170", "40 to 170"),
    ),
    Mistake(
        "a page without a language in its name", "page-name", "docs/mitra/bumdes.md",
        copied(PAGE, "docs/mitra/bumdes.md"), cure=(".id / .en.md", ".id / .en.md"),
    ),
    Mistake(
        "a page in a language that the site does not have", "page-name", "docs/mitra/lsm.fr.md",
        copied(PAGE, "docs/mitra/lsm.fr.md"),
    ),
    Mistake(
        "a low line before the language", "page-name", "docs/mitra/bumdes_id.md",
        copied(PAGE, "docs/mitra/bumdes_id.md"),
    ),
    Mistake(
        "a page that was never translated", "twin-missing", PAGE, removed(PAGE_EN),
        cure=("tambahkan " + PAGE_EN, "add " + PAGE_EN),
    ),
    Mistake(
        "a translated page still marked as untranslated", "untranslated-has-twin", PAGE,
        ("---\ndescription:", "---\nuntranslated: [en]\ndescription:"), at="untranslated: [¦en]",
        cure=("hapus tandanya", "remove the mark"),
    ),
    Mistake(
        "a page marked with a language by its name", "language-unknown", PAGE,
        ("---\ndescription:", "---\nuntranslated: [english]\ndescription:"), at="[¦english]",
        cure=("id, en", "id, en"),
    ),
    Mistake(
        "the pages of an item deleted", "item-page-missing", "content/manfaat/inovasi.yml",
        removed("docs/manfaat/inovasi.id.md", "docs/manfaat/inovasi.en.md"),
        cure=(
            "docs/manfaat/inovasi.id.md, docs/manfaat/inovasi.en.md, lalu baris"
            "  - manfaat/inovasi.md  di bawah nav:",
            "docs/manfaat/inovasi.en.md, then the line  - manfaat/inovasi.md  below nav:",
        ),
        also=("navigation-page-unknown", "link-broken"),
    ),
    Mistake(
        "the facts of a page renamed", "page-item-missing", PAGE,
        renamed("content/mitra/lsm.yml", "content/mitra/ngo.yml"),
        cure=("content/mitra/lsm.yml", "content/mitra/lsm.yml"),
        also=("item-page-missing", "item-unknown"),
    ),
    Mistake(
        "a second main heading", "title-missing", TYPE_PAGE,
        ("## Contoh {#contoh}", "# Contoh {#contoh}"), at="¦# Contoh {#contoh}",
        cure=("# Judul", "# Title"), also=("twins-differ",),
    ),
    Mistake(
        "no main heading", "title-missing", ABOUT, ("# About This Site\n", ""),
        at="---\n¦\n\nThis site is learning",
    ),
    Mistake(
        "a heading that calls the item something else", "title-differs", TYPE_PAGE,
        ("# Kemitraan Teknis\n", "# Kemitraan Teknik\n"), at="¦# Kemitraan Teknik",
        cure=("nama yang sama", "the same name"),
    ),
    Mistake(
        "a page without a description", "description-missing", TYPE_PAGE, (DESCRIPTION, ""),
        cure=("description:", "description:"),
    ),
    Mistake(
        "a misspelt key at the top of a page", "key-unknown", ABOUT,
        ("description: Who", "decription: Who"), at="¦decription:",
        cure=('Maksud Anda "description"?', 'Did you mean "description"?'),
    ),
    Mistake(
        "a slug with capitals and a blank", "value-kind", ABOUT,
        ("slug: about", "slug: About us"), at="slug: ¦About us",
        cure=("huruf kecil, angka, dan tanda hubung", "small letters, digits and hyphens"),
    ),
    Mistake(
        "front matter that is never closed", "front-matter-open", ABOUT,
        ("a mistake.\n---\n", "a mistake.\n"), cure=("tambahkan baris ---", "add a line ---"),
        also=("description-missing", "lesson-missing"),
    ),
    Mistake(
        "a heading without an id", "heading-id-missing", ABOUT,
        ("## Licence {#lisensi}", "## Licence"), at="¦## Licence",
    ),
    Mistake(
        "two headings with the same id", "heading-id-twice", ABOUT,
        ("{#lisensi}", "{#bahasa}"), at="¦## Licence {#bahasa}", cure=("id lain", "another id"),
        also=("twins-differ",),
    ),
    Mistake(
        "a heading skipped", "heading-skipped", ABOUT, ("## Licence", "#### Licence"),
        at="¦#### Licence", cure=("kurangi satu", "one # less"), also=("twins-differ",),
    ),
    Mistake(
        "a section in one language only", "twins-differ", ABOUT,
        ("## Licence {#lisensi}", "## Help {#bantuan}\n\nAsk us.\n\n## Licence {#lisensi}"),
        at="¦## Help {#bantuan}", cure=("kedua halaman", "both pages"),
    ),
    Mistake(
        "an id translated with its heading", "twins-differ", ABOUT,
        ("{#lisensi}", "{#licence}"), at="¦## Licence {#licence}",
    ),
    Mistake(
        "one heading moved below another in one language", "twins-differ", PAGE_EN,
        swaps(
            (PAGE_EN, "## Before you sign {#sebelum}", "## An example {#tukar}"),
            (PAGE_EN, "## An example {#contoh}", "## Before you sign {#sebelum}"),
            (PAGE_EN, "## An example {#tukar}", "## An example {#contoh}"),
        ),
        at="¦## An example {#contoh}",
    ),
)  # fmt: skip

"""Mistakes with markup in pages: HTML, pictures without words, titles, snippets."""

from __future__ import annotations

from tests.mistakes.cases_pages import ABOUT, TYPE_PAGE
from tests.mistakes.mistake import Mistake

LINE = "Rules change.\n"
INDENT = "    "


def _pasted(text: str) -> tuple[str, str]:
    """A paragraph pasted before a heading of the page about the site."""
    return "## Licence {#lisensi}", f"{text}\n\n## Licence {{#lisensi}}"


CASES = (
    Mistake(
        "a script pasted from a video site", "html-forbidden", ABOUT,
        _pasted('<script src="https://example.com/player.js"></script>'), at="¦<script src",
        cure=("Markdown", "Markdown"),
    ),
    Mistake(
        "an embedded video", "html-forbidden", ABOUT,
        _pasted('<iframe src="https://www.youtube.com/embed/x"></iframe>'), at="¦<iframe src",
    ),
    Mistake(
        "a button that runs something", "html-forbidden", ABOUT,
        _pasted('<span onclick="print()">Print</span>'), at="¦onclick=",
    ),
    Mistake(
        "a script in an attribute list", "html-forbidden", ABOUT,
        _pasted("A word.\n{ .note onclick=alert(1) }"), at="¦onclick=alert",
    ),
    Mistake(
        "a link that runs a script", "html-forbidden", ABOUT,
        _pasted("[Print](javascript:print())"), at="(¦javascript:print",
    ),
    Mistake(
        "a link that runs a script, in capitals", "html-forbidden", ABOUT,
        _pasted('<a href="JavaScript:print()">Print</a>'), at='¦href="JavaScript:print',
    ),
    Mistake(
        "a link to an old script language", "html-forbidden", ABOUT,
        _pasted("[Print][p]\n\n[p]: vbscript:print"), at="¦vbscript:print",
    ),
    Mistake(
        "a link that runs a script, with a letter as its number", "html-forbidden", ABOUT,
        _pasted("[Print](java&#115;cript:print())"), at="(¦java&#115;cript",
    ),
    Mistake(
        "a link that runs a script, with its colon as a name", "html-forbidden", ABOUT,
        _pasted("[Print](javascript&colon;print)"), at="(¦javascript&colon;",
    ),
    Mistake(
        "a link that runs a script, broken over two lines", "html-forbidden", ABOUT,
        _pasted("[Print](java\nscript:print())"), at="(¦java\n",
    ),
    Mistake(
        "an attribute that runs nothing yet", "html-forbidden", ABOUT,
        _pasted("<p onclick>Print</p>"), at="<p ¦onclick>",
    ),
    Mistake(
        "a picture pasted as data", "html-forbidden", ABOUT,
        _pasted("![A logo](data:image/png;base64,iVBORw0KGgo=)"), at="(¦data:image",
    ),
    Mistake(
        "a coloured word", "html-forbidden", ABOUT,
        _pasted('<span style="color: red">Important</span>'), at='¦style="color',
    ),
    Mistake(
        "a form for readers", "html-forbidden", ABOUT,
        _pasted('<form action="https://example.com/"></form>'), at="¦<form action",
    ),
    Mistake(
        "a picture without words", "image-without-text", TYPE_PAGE,
        ("## Kapan memilihnya", "![](teknis.svg)\n\n## Kapan memilihnya"), at="¦![](teknis.svg)",
        cure=("kurung siku", "brackets"),
    ),
    Mistake(
        "an HTML picture without words", "image-without-text", TYPE_PAGE,
        ("## Kapan memilihnya", '<img src="../teknis.svg">\n\n## Kapan memilihnya'),
        at="¦<img src=",
    ),
    Mistake(
        "a picture that lies on another site", "picture-foreign", ABOUT,
        _pasted("![A logo](https://example.com/logo.png)"), at="(¦https://example.com/logo",
        cure=("di samping halaman ini", "beside this page"),
    ),
    Mistake(
        "a picture on another site, named further below", "picture-foreign", ABOUT,
        _pasted("![A logo][logo]\n\n[logo]: https://example.com/logo.png"), at="¦![A logo][logo]",
    ),
    Mistake(
        "an HTML picture that lies on another site", "picture-foreign", ABOUT,
        _pasted('<img alt="A logo" src="//example.com/logo.png">'), at="¦src=",
    ),
    Mistake(
        "HTML in a description", "markup-in-title", ABOUT,
        ("description: Who this", "description: <b>Who</b> this"), at="description: ¦<b>Who",
        cure=("hapus tanda", "remove the signs"),
    ),
    Mistake(
        "italics in a title", "markup-in-title", ABOUT,
        ("slug: about", "slug: about\ntitle: The *site*"),
        at="title: ¦The *site*",
    ),
    Mistake(
        "bold words in the main heading", "markup-in-title", ABOUT,
        ("# About This Site", "# About **This** Site"), at="¦# About **This** Site",
    ),
    Mistake(
        "a link in the main heading", "markup-in-title", ABOUT,
        ("# About This Site", "# About [This Site](index.md)"), at="¦# About [This Site]",
    ),
    Mistake(
        "low lines for italics in the main heading", "markup-in-title", ABOUT,
        ("# About This Site", "# About _This_ Site"), at="¦# About _This_ Site",
    ),
    Mistake(
        "a snippet of another file", "snippet-forbidden", ABOUT,
        _pasted('--8<-- "LICENSE"'), at="¦--8<--", cure=("tulis teksnya", "write the text"),
    ),
    Mistake(
        "a snippet in a box", "snippet-forbidden", ABOUT,
        (INDENT + LINE, INDENT + '--8<-- "LICENSE"\n'), at='¦    --8<-- "LICENSE"',
    ),
)  # fmt: skip

"""Mistakes in what others get to see of the site, and in where readers can write to."""

from __future__ import annotations

from tests.mistakes.cases_declared import SITE
from tests.mistakes.mistake import Mistake

END = "  generator: false\n"


def declared(line: str) -> tuple[str, str]:
    """A line below ``extra: feedback:``."""
    return END, f"  feedback:\n    {line}\n{END}"


CASES = (
    Mistake(
        "a form of issues that takes no words", "value-kind", SITE,
        declared("issue: https://forge.example/new"), at="issue: ¦https://forge",
        cure=("dengan {title} dan {text}", "with the gaps {title} and {text}"),
    ),
    Mistake(
        "an e-mail address without a site", "value-kind", SITE,
        declared("email: redaksi"), at="email: ¦redaksi\n",
        cure=("satu alamat surel", "one e-mail address"),
    ),
    Mistake(
        "a number without the code of its country", "value-kind", SITE,
        declared('whatsapp: "0812 3456 7890"'), at='whatsapp: ¦"0812',
        cure=("diawali kode negara", "beginning with the code of the country"),
    ),
    Mistake(
        "a way to write that the site does not know", "key-unknown", SITE,
        declared("emial: a@site.example"), at="¦emial:",
        cure=('Maksud Anda "email"?', 'Did you mean "email"?'),
    ),
)  # fmt: skip

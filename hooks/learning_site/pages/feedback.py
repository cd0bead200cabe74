"""Where readers can write to: what the configuration declares below ``extra: feedback:``.

Each way is optional; a site that declares none shows none. Nothing here reaches a third party
unless a reader chooses to write.
"""

from __future__ import annotations

from dataclasses import dataclass

from learning_site.files import Document
from learning_site.pages.declared import SWITCH, Form, declared_texts
from learning_site.problems import Problems

_PLAIN = r"[^\s<>\"'{}]"
_FORMS = {
    # The form of an issue takes its words from the address: {title} may, {text} must stand there.
    "issue": Form(
        rf"https://(?:{_PLAIN}|\{{title\}})+\{{text\}}(?:{_PLAIN}|\{{title\}})*",
        "expected-issue-address",
    ),
    "email": Form(r"(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+", "expected-email"),
    # E.164: a country's code, which never begins with 0, and at most 15 digits together.
    "whatsapp": Form(r"[1-9][0-9]{7,14}", "expected-whatsapp"),
    "contributors": SWITCH,
}


@dataclass(frozen=True)
class Feedback:
    """An address of an issue's form with gaps, of e-mail, a number; "" where there is none.

    ``contributors`` says whether pages name who worked on them.
    """

    issue: str = ""
    email: str = ""
    whatsapp: str = ""
    contributors: bool = False


NOWHERE = Feedback()
"""A site that nobody can write to."""


def read_feedback(document: Document, problems: Problems) -> Feedback:
    """What the configuration declares; what has another form is noted and left out."""
    said = declared_texts("feedback", _FORMS, document, problems)
    return Feedback(
        said.get("issue", ""),
        said.get("email", "").removeprefix("mailto:"),
        said.get("whatsapp", ""),
        said.get("contributors") == "true",
    )

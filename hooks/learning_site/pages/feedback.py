"""Where readers can write to: what the configuration declares below ``extra: feedback:``.

Each way is optional; a site that declares none shows none. Nothing here reaches a third party
unless a reader chooses to write. ``edit`` is the address at which a file can be changed in the
browser: GitHub, GitLab and Forgejo open it there, and make a proposal of what is saved.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from learning_site.files import Document
from learning_site.pages.declared import SWITCH, Form, declared_texts
from learning_site.problems import Place, Problems

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
    # {file} must, the {line} to begin at may stand in the address of the editor.
    "edit": Form(
        rf"https://(?:{_PLAIN}|\{{line\}})+\{{file\}}(?:{_PLAIN}|\{{line\}})*",
        "expected-edit-address",
    ),
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
    edit: str = ""

    def edit_href(self, place: Place) -> str:
        """The address at which a file can be changed, at a line of it; "" if there is none."""
        filled = self.edit.replace("{file}", quote(place.path))
        return filled.replace("{line}", str(place.line))

    @property
    def edit_host(self) -> str:
        """Where files are changed, by a name that readers know."""
        return urlsplit(self.edit).hostname or ""


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
        said.get("edit", ""),
    )

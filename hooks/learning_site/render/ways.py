"""Links that open a message in the reader's own application, with words to complete."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from learning_site.render.scope import Scope

_APP = "WhatsApp"


@dataclass(frozen=True)
class Way:
    """A link that opens a message; ``by`` names how it is sent."""

    by: str
    href: str


def ways_to_write(title: str, text: str, scope: Scope) -> list[Way]:
    """The ways that the site declares, those first that most readers have at hand."""
    feedback = scope.feedback
    ways = []
    if feedback.whatsapp:
        message = quote(f"{title}\n\n{text}", safe="")
        ways.append(Way(_APP, f"https://wa.me/{feedback.whatsapp}?text={message}"))
    if feedback.email:
        # Lines of a message end so in addresses (RFC 6068, section 5).
        body = quote(text.replace("\n", "\r\n"), safe="")
        subject = quote(title, safe="")
        href = f"mailto:{feedback.email}?subject={subject}&body={body}"
        ways.append(Way(scope.string("feedback-email"), href))
    if feedback.issue:
        filled = feedback.issue.replace("{title}", quote(title, safe=""))
        href = filled.replace("{text}", quote(text, safe=""))
        ways.append(Way(urlsplit(href).hostname or "", href))
    return ways

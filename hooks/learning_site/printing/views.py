"""What a page shows of the PDFs and packs that this build makes."""

from __future__ import annotations

from dataclasses import dataclass

from learning_site.content.sessions import Session
from learning_site.printing.names import pack_name
from learning_site.printing.pdf import are_asked
from learning_site.render.scope import Scope


@dataclass(frozen=True)
class ShownFile:
    """A file to download. The build fills its size in, by its name."""

    title: str
    href: str
    name: str


def shown_books(scope: Scope) -> list[ShownFile]:
    """The books of this language; none if nobody asked for them."""
    if not are_asked():
        return []
    return [ShownFile(one.title, scope.file_href(one.name), one.name) for one in scope.books()]


def shown_pack(session: Session, scope: Scope) -> ShownFile | None:
    """The pack of a session; None if nobody asked for it."""
    if not are_asked():
        return None
    name = pack_name(session.slug)
    title = session.shape.title.in_language(scope.language).text
    return ShownFile(title, scope.file_href(name), name)

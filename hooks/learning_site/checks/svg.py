"""Drawings in SVG: a file that is opened by itself may run scripts and load things from elsewhere.

What may stand in one is listed, as for pages; what drawing programs note for themselves in
namespaces of their own is harmless.
"""

from __future__ import annotations

import re
from pathlib import Path
from xml.parsers import expat

from learning_site.checks import ENOUGH
from learning_site.checks.allowed_html import is_forbidden_attribute
from learning_site.checks.symlinks import stays
from learning_site.files import read_text
from learning_site.pages.tree import FOLDER
from learning_site.problems import Place, Problems

_BETWEEN = " "
_SVG = "http://www.w3.org/2000/svg"
_ACTIVE_NAMESPACES = {"http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML"}
_ELEMENTS = frozenset([
    "svg", "g", "defs", "symbol", "use", "switch", "title", "desc", "metadata", "style", "view",
    "marker", "mask", "clipPath", "pattern", "filter", "image", "text", "tspan", "textPath",
    "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
    "linearGradient", "radialGradient", "stop",
])  # fmt: skip
_EFFECTS = "fe"
"""Parts of filters begin so. The one that loads a picture does it by href, which is checked."""

# The address is a place in the drawing itself, or a picture that it carries along.
_OWN = re.compile(r"\s*(?:#|data:image/(?:png|jpeg|gif|webp)[;,]|$)", re.IGNORECASE)
_STYLE = re.compile(
    r"@import|@font-face|image-set\(|expression\(|src\(|url\(\s*+(?![\"']?\s*+#)|\\", re.IGNORECASE
)


def check_drawings(root: Path, files: frozenset[str], problems: Problems) -> None:
    """Check every SVG file below ``docs/``; one that lies outside the project is not read."""
    home = root.resolve()
    for file in sorted(files):
        path = root / FOLDER / file
        if path.suffix.lower() == ".svg" and stays(path, home):
            name = f"{FOLDER}/{file}"
            text = read_text(path, name, problems)
            if text is not None:
                _Drawing(name, problems).read(text)


class _Drawing:
    """Walks over a drawing. ``style`` is the text of the style sheet that is open."""

    def __init__(self, name: str, problems: Problems) -> None:
        self.name, self.problems = name, problems
        self.enough = len(problems) + ENOUGH
        self.style: Place | None = None
        self.parser = expat.ParserCreate(namespace_separator=_BETWEEN)
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.ProcessingInstructionHandler = self._instruction
        self.parser.StartElementHandler = self._element
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text

    def read(self, text: str) -> None:
        try:
            self.parser.Parse(text, True)
        except expat.ExpatError as error:
            place = Place(self.name, error.lineno, error.offset + 1)
            detail = expat.errors.messages.get(error.code, "?")
            self.problems.add("svg-broken", place, detail=detail)
        except _Refused:
            pass

    def _doctype(self, *_: object) -> None:
        self._add("<!DOCTYPE>")
        raise _Refused  # entities, which can grow without end, are declared in it

    def _instruction(self, target: str, _: str) -> None:
        self._add(f"<?{target[:40]}?>")

    def _element(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, local = name.rpartition(_BETWEEN)
        is_own = namespace in {_SVG, ""}
        if namespace in _ACTIVE_NAMESPACES or (
            is_own and local not in _ELEMENTS and not local.startswith(_EFFECTS)
        ):
            self._add(f"<{local[:40]}>")
        if is_own and local == "style":
            self.style = self._place()
        for key, value in attributes.items():
            space, _, attribute = key.rpartition(_BETWEEN)
            if attribute == "href":
                if not _OWN.match(value):
                    self._add(f'href="{value[:40]}"')
            elif not space:
                self._attribute(attribute, value)

    def _attribute(self, name: str, value: str) -> None:
        """An attribute of SVG itself: many of them may hold the address of a colour or a mask."""
        if is_forbidden_attribute(name.lower()) and name != "style":
            self._add(f"{name[:40]}=")
        elif found := _STYLE.search(value):
            self._add(f"{name[:40]}: {found[0]}")

    def _text(self, text: str) -> None:
        if self.style and (found := _STYLE.search(text)):
            self._add(found[0], self.style)

    def _end(self, _: str) -> None:
        self.style = None

    def _add(self, what: str, place: Place | None = None) -> None:
        self.problems.add("svg-active", place or self._place(), what=what)
        if len(self.problems) >= self.enough:
            raise _Refused

    def _place(self) -> Place:
        return Place(self.name, self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)


class _Refused(Exception):
    """Nothing more needs to be read."""

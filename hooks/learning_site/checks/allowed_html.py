"""The HTML that pages may contain: the allow-list for raw HTML in Markdown and for what is built.

Everything that can run, fetch or restyle is left out: scripts, frames, forms, styles, event
attributes, and addresses of other schemes than those of links.
"""

from __future__ import annotations

_WORDS = frozenset(
    [
        "a",
        "abbr",
        "article",
        "aside",
        "b",
        "bdi",
        "bdo",
        "blockquote",
        "br",
        "caption",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
        "details",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "img",
        "ins",
        "kbd",
        "li",
        "mark",
        "nav",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "section",
        "small",
        "span",
        "strong",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "time",
        "tr",
        "u",
        "ul",
        "var",
        "wbr",
        "svg",
        "g",
        "path",
        "ellipse",
        "circle",
        "rect",
        "line",
        "polyline",
        "polygon",
        "title",
        "desc",
        "text",
        "tspan",
    ]
)
_CONTROLS = frozenset(
    [
        "label",
        "input",
        "button",
        "datalist",
        "fieldset",
        "legend",
        "meter",
        "option",
        "progress",
        "select",
        "textarea",
    ]
)
TAGS = _WORDS | _CONTROLS
"""Tags of running text, tables and figures, of drawings, and of the machine's own controls."""

RAW_TAGS = _WORDS - {"article", "nav"}
"""What contributors may write as raw HTML: the same, without controls and landmarks."""

SCHEMES = frozenset({"", "http", "https", "mailto", "tel"})
"""Schemes of addresses; "" is an address within the site."""

OWN_DRAWING = "data:image/svg+xml,"
"""How a picture begins that travels within its page: :mod:`learning_site.assets.pictures`."""

ADDRESSES = frozenset({"href", "src", "action", "formaction", "cite", "poster", "xlink:href"})
"""Attributes whose value is an address."""

_FORBIDDEN = frozenset({"style", "srcdoc", "srcset", "background", "ping"})


def is_forbidden_attribute(name: str) -> bool:
    """Whether an attribute can run or restyle something, whatever its value."""
    return name.startswith("on") or name in _FORBIDDEN


def scheme_of(address: str) -> str:
    """The scheme of an address as browsers read it: blanks and control characters do not count."""
    plain = "".join(character for character in address if character > " ").lower()
    head, colon, _ = plain.partition(":")
    return head if colon and not any(mark in head for mark in "/?#") else ""


def is_foreign(address: str) -> bool:
    """Whether a browser would fetch the address from another site, as it takes either slash."""
    plain = address.strip().replace("\\", "/")
    return plain.startswith("//") or scheme_of(plain) in {"http", "https"}

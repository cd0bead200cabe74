"""The feed of what changed, one a language (Atom, RFC 4287)."""

from __future__ import annotations

from urllib.parse import urlsplit
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from learning_site.discovery.meta import feed_address
from learning_site.render.changes import Change, changes_of, feed_title
from learning_site.render.messages import cut
from learning_site.render.scope import Scope

_ATOM = "http://www.w3.org/2005/Atom"
_XML = "{http://www.w3.org/XML/1998/namespace}lang"
NEWEST = 20
"""Days of changes in a feed: readers of feeds keep what they have seen."""
_TITLE = 200
"""Characters of an entry's title."""


def feed(scope: Scope) -> bytes:
    """The feed for readers of the scope's language. Dates are days, so their hours are midnight.

    Names of entries are made of the page's file and of the heading's id, never of an address: it
    may move, and readers would be told everything anew.
    """
    changes = changes_of(scope)[:NEWEST]
    said, own = scope.publication, feed_address(scope)
    root = Element("feed", {"xmlns": _ATOM, _XML: scope.language})
    _text(root, "id", _name("feed", "", scope))
    _text(root, "title", feed_title(scope))
    _text(root, "subtitle", said.description(scope.language))
    _text(root, "updated", _moment(changes[0].day if changes else "1970-01-01"))
    author = SubElement(root, "author")
    _text(author, "name", said.name(scope.language))
    SubElement(root, "link", {"rel": "self", "type": "application/atom+xml", "href": own})
    home = scope.address("index")
    SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": home})
    for change in changes:
        _entry(root, change, scope)
    ElementTree.indent(root)
    xml = ElementTree.tostring(root, "unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{xml}\n'.encode()


def _entry(root: Element, change: Change, scope: Scope) -> None:
    entry = SubElement(root, "entry", {_XML: change.language})
    _text(entry, "id", _name(change.path, change.anchor, scope))
    _text(entry, "title", cut("; ".join(change.names), _TITLE))
    _text(entry, "updated", _moment(change.day))
    href = scope.address(change.path, change.anchor)
    SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": href})
    _text(entry, "summary", "\n".join(change.lines))


def _name(path: str, anchor: str, scope: Scope) -> str:
    """A name that lasts (RFC 4151): a preview's is the same as the published one's."""
    host = urlsplit(scope.publication.site_url).hostname or "localhost"
    place = f"{path}:{anchor}" if anchor else path
    return f"tag:{host},2026:{scope.language}:{place}"


def _text(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = text


def _moment(day: str) -> str:
    return f"{day}T00:00:00Z"

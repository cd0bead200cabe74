"""The other topic of ``tests/fixtures``, copied, read and asked, for unit and golden tests."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from learning_site.content.library import Item, Library
from learning_site.content.loader import Loader
from learning_site.content.references import References
from learning_site.files import Document, parse_yaml
from learning_site.pages.tree import PageTree, read_tree
from learning_site.problems import Problems
from learning_site.render.scope import Scope
from learning_site.site import Site, load_site
from learning_site.translations.drifts import Translations
from learning_site.translations.record import Record
from tests.project import ROOT, Project, compile_machine

OTHER_TOPIC = ROOT / "tests" / "fixtures" / "other_topic"
LANGUAGES = ("en", "fr", "de")
SPEAKING = ("render", "data", "offline", "slides", "printing", "proposals")
"""The parts of the machine that use its words."""
ABC = {"en": "a", "fr": "b", "de": "c"}
"""A complete text, where only its completeness matters."""


def copy_topic(to: Path) -> Project:
    """A copy of the other topic, with the machine (hooks and overrides) beside it, to build."""
    compile_machine()
    shutil.copytree(OTHER_TOPIC, to)
    for part in ("hooks", "overrides"):
        shutil.copytree(ROOT / part, to / part)
    return Project(to)


def copy_topic_to_read(to: Path) -> Project:
    """A copy with only those parts of the machine that reading a site looks at: it is quicker."""
    shutil.copytree(OTHER_TOPIC, to)
    for part in ("overrides", *(f"hooks/learning_site/{name}" for name in SPEAKING)):
        ignored = shutil.ignore_patterns("__pycache__", "assets", ".icons")
        shutil.copytree(ROOT / part, to / part, ignore=ignored)
    return Project(to)


def read_site(root: Path) -> Site:
    """The site at ``root``, which may have problems but must be readable."""
    site, problems = load_site(root)
    assert site is not None, noted(problems)
    return site


def read_facts(root: Path) -> tuple[Library, Problems]:
    """The facts at ``root``, each file checked alone and against the others."""
    problems = Problems()
    library = Loader(root, LANGUAGES, problems).library()
    References(library, problems).check()
    return library, problems


def read_words(root: Path) -> tuple[PageTree, Problems]:
    """The pages at ``root``, and what is wrong with each of them alone."""
    problems = Problems()
    return read_tree(root, LANGUAGES, problems), problems


def scope_of(site: Site, language: str = "en", path: str = "crossings/index") -> Scope:
    """A fresh scope of a page; references count from 1."""
    return Scope(site.library, site.tree, path, language, site.register)


def item_of(site: Site, path: str) -> Item:
    """An item that must exist."""
    found = site.library.item(path)
    assert found is not None, path
    return found


def read_document(text: str) -> Document:
    """YAML that must be readable, as a document of the file ``f.yml``."""
    problems = Problems()
    document = parse_yaml(text, "f.yml", problems)
    assert document is not None, noted(problems)
    return document


def noted(problems: Problems) -> list[str]:
    """Problems in their order, each as ``path:line:column code``."""
    return [f"{problem.place} {problem.code}" for problem in problems]


def place_of(project: Project, file: str, text: str) -> str:
    """Where a text that stands once in a file begins, as ``path:line:column``."""
    before, *after = (project.root / file).read_text("utf-8").split(text)
    assert len(after) == 1, f"{file}: {text!r} stands {len(after)} times"
    return f"{file}:{before.count(chr(10)) + 1}:{len(before.rpartition(chr(10))[2]) + 1}"


def words_of(problems: Problems, code: str) -> dict[str, str]:
    """The details of the one problem that has this code."""
    (found,) = [problem.words for problem in problems if problem.code == code]
    return found


def recorded(site: Site, *changed: tuple[str, str]) -> Site:
    """The site with a record of its texts, but for keys that changed in one language since."""
    units = site.translations.units
    prints = {key: dict(found) for key, found in Record().updated(units).prints.items()}
    for key, language in changed:
        assert language in prints[key]
        prints[key][language] = "0"
    record = Record(prints)
    return replace(site, translations=Translations(units, record, tuple(record.drifts(units))))

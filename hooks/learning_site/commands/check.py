"""``dev.py check``: everything that is wrong with facts and words, without building a site.

With ``--fix`` what leaves no choice is mended first, and told line by line.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from learning_site.commands.arguments import Arguments
from learning_site.mending.mend import mend
from learning_site.pages.settings import languages_named
from learning_site.problems import Problems, Registry
from learning_site.problems.annotations import annotated
from learning_site.problems.problem import printable
from learning_site.problems.registry import errors, report
from learning_site.site import Site, load_site
from learning_site.status import untranslated


def main(arguments: list[str]) -> int:
    """Print all problems; 1 if one of them is an error."""
    registry = Registry.load()
    parser = Arguments("check")
    only = "hanya dalam bahasa ini / only in this language"
    parser.add_argument("--lang", choices=sorted(registry.texts), help=only)
    beside = "untuk baris di pull request / for the lines of a pull request"
    parser.add_argument("--format", choices=["text", "github"], default="text", help=beside)
    safely = "perbaiki yang aman / mend what is safe"
    parser.add_argument("--fix", action="store_true", help=safely)
    options = parser.read(arguments)
    root = Path.cwd()
    if options.fix:
        _fix(root)
    site, problems = load_site(root, date.today().isoformat())
    order = (
        [options.lang]
        if options.lang
        else (site.settings.languages if site else languages_named(root))
    )
    text = (annotated if options.format == "github" else report)(problems, order)
    spoken = registry.languages(order)
    if text:
        print(text)
        for line in _meanings(problems, site, spoken) if options.format == "text" else ():
            print(line)
    print("check: " + " / ".join(_summary(problems, site, language) for language in spoken))
    return 1 if errors(problems) else 0


def _meanings(problems: Problems, site: Site | None, spoken: list[str]) -> Iterator[str]:
    """Where the site tells more about the codes, if it does and has an address."""
    if site is None or not site.settings.publication.has_address:
        return
    found = {problem.code for problem in problems}
    registry = Registry.load()
    groups = {name for name, codes in registry.groups.items() if found & codes.keys()}
    for language in spoken:
        addresses = [
            site.renderer(page.path, language).scope.address(page.path)
            for page in site.tree
            if page.language == language
            for marker in page.markers
            if marker.name == "mistakes" and set(marker.positional) & groups
        ]
        if addresses:
            yield registry.phrase("check-meanings", language, {"pages": ", ".join(addresses)})


def _fix(root: Path) -> None:
    """Mend, and show each line as it was and as it is."""
    try:
        mended = mend(root)
    except OSError as error:
        where = printable(str(error.filename or ""))
        print(f"fix: tidak dapat menulis / cannot write {where} ({error.strerror})")
        return
    for one in mended:
        print(f"{printable(one.path)}:{one.line}")
        for sign, lines in (("-", one.before), ("+", one.after)):
            for line in lines:
                print(f"  {sign} {printable(line)}")
    files = len({one.path for one in mended})
    print(
        f"fix: {len(mended)} tempat diperbaiki di {files} berkas / "
        f"{len(mended)} place(s) mended in {files} file(s)"
    )


def _summary(problems: Problems, site: Site | None, language: str) -> str:
    """How many problems there are and, if the site can be read, how much is not translated."""
    registry, failed = Registry.load(), len(errors(problems))
    counts = {"errors": failed, "warnings": len(problems) - failed}
    text = registry.phrase("check-summary", language, counts)
    if site is None:
        return text
    pages, texts = untranslated(site)
    rest = registry.phrase("check-untranslated", language, {"pages": pages, "texts": texts})
    return f"{text}; {rest}"

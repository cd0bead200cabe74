"""``dev.py pack <session>``: one archive with all that a trainer needs, from the built site."""

from __future__ import annotations

from pathlib import Path

from learning_site.commands import build
from learning_site.commands.arguments import Arguments
from learning_site.printing.finish import write_packs
from learning_site.printing.names import pack_name
from learning_site.printing.pdf import Unprintable, check_printer
from learning_site.problems.problem import closest
from learning_site.problems.registry import errors
from learning_site.site import load_site


def main(arguments: list[str]) -> int:
    """Build the site, then write the pack; returns 1 if it cannot be made."""
    parser = Arguments("pack")
    parser.add_argument("session")
    parser.add_argument("--into", default=".", help="the folder to put packs/ into")
    options = parser.read(arguments)
    root = Path.cwd()
    try:
        check_printer()
    except Unprintable as missing:
        print(missing)
        return 1
    site, problems = load_site(root)
    if site is None or errors(problems):
        return build.main([])
    known = site.library.sessions
    if options.session not in known:
        guess, names = closest(options.session, known), ", ".join(known)
        print(
            f'Tidak ada paket "{options.session}"{f" ({guess}?)" if guess else ""}; yang ada: '
            f'{names} / There is no pack "{options.session}"; there are: {names}'
        )
        return 1
    if build.main([]):
        return 1
    write_packs(root / build.SITE, root / options.into, site, [options.session])
    print(f"pack: {pack_name(options.session)}")
    return 0

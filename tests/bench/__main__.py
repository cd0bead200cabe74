"""``dev.py bench``: figures that are measured, not believed, against budgets from a file.

python3 dev.py bench weight    bytes and requests of each kind of page, in a real browser
python3 dev.py bench search    the first result of a search on slow 3G and a large site
python3 dev.py bench slow      when a slow phone on slow 3G shows them, with stock Material beside
"""

from __future__ import annotations

import sys

from tests.bench.search import search
from tests.bench.slow import see
from tests.bench.weight import weigh
from tests.find_browser import NoBrowserError, find_or_install

BENCHES = {"weight": weigh, "search": search, "slow": see}


def main(arguments: list[str]) -> int:
    """Run one bench; 1 if something is over its budget, 2 if there is no such bench."""
    if len(arguments) != 1 or arguments[0] not in BENCHES:
        print(__doc__)
        return 2
    try:
        browser = find_or_install()
    except NoBrowserError as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    return BENCHES[arguments[0]](browser)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

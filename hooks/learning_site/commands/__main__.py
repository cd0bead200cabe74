"""``python -m learning_site.commands <command> …``: what ``dev.py`` hands over to."""

from __future__ import annotations

import sys

from learning_site.commands import addresses, build, check, serve

COMMANDS = {
    "addresses": addresses.main,
    "build": build.main,
    "check": check.main,
    "serve": serve.main,
}

if __name__ == "__main__":
    try:
        sys.exit(COMMANDS[sys.argv[1]](sys.argv[2:]))
    except KeyboardInterrupt:
        sys.exit(130)

"""``python -m learning_site.commands <command> …``: what ``dev.py`` hands over to."""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module

if __name__ == "__main__":
    # Facts and pages stay until the end: looking for garbage among them took a sixth of the time.
    gc.set_threshold(100_000)
    try:
        # Only what the command needs: reading all of them takes longer than reading many pages.
        sys.exit(import_module(f"learning_site.commands.{sys.argv[1]}").main(sys.argv[2:]))
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:  # whoever read what it says (say, "head") has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)

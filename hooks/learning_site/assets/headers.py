"""What hosts that read a ``_headers`` file (Netlify, Cloudflare Pages) are told of the site.

Others need the same rules in their own words; a host that knows none serves the site all the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

NAME = "_headers"
_FOR_EVER = "Cache-Control: public, max-age=31536000, immutable"


def write_headers(site: Path, folders: Iterable[str]) -> None:
    """Have browsers keep what lies in folders whose files never change under their names."""
    rules = [f"/{folder}/*\n  {_FOR_EVER}\n" for folder in sorted(folders)]
    (site / NAME).write_text("".join(rules), "utf-8")

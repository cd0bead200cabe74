"""Where Markdown text names the address that a link or a picture leads to."""

from __future__ import annotations

DESTINATION = r"\]\(\s*<?(?P<link>[^)\s>]+)|^ {0,3}\[[^\]\n]+\]:\s*<?(?P<defined>[^\s>]+)"
"""A regular expression (with MULTILINE) for the address in ``[…](…)`` and in ``[…]: …``."""

"""What a text without quotes stands for: a number, true, false, nothing, or itself."""

from __future__ import annotations

import re

# Longer numbers must be quoted: no fact is that exact, and converting them costs time.
_SURPRISES = re.compile(
    r"(?i:y|n|yes|no|on|off)|[+-]?0[0-9_]+|0[xo][0-9a-fA-F]+|[+-]?[0-9]{19,}(?:\.[0-9]+)?|[0-9]+(:[0-9]+)+"
)
_INTEGER = re.compile(r"[+-]?(0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"[+-]?(0|[1-9][0-9]{0,17})\.[0-9]{1,18}")
_CONSTANTS = {"true": True, "false": False, "null": None, "~": None, "": None}


def plain_value(text: str) -> str | int | float | bool | None:
    """The value of a text that was written without quotes."""
    if text.lower() in _CONSTANTS and text in {text.lower(), text.capitalize(), text.upper()}:
        return _CONSTANTS[text.lower()]
    if _INTEGER.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text):
        return float(text)
    return text


def is_surprise(text: str) -> bool:
    """Whether YAML turns the text, without quotes, into something that nobody meant."""
    return _SURPRISES.fullmatch(text) is not None

"""The pieces of YAML text around the spot where reading it stopped."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from learning_site.files.source import Spot, spot_of

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_OPEN = (yaml.FlowSequenceStartToken, yaml.FlowMappingStartToken)
_CLOSE = (yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken)
_MEANT = (yaml.ScalarToken, yaml.AliasToken, *_CLOSE)


def piece_before(text: str, spot: Spot) -> tuple[Any, Spot] | None:
    """The text, alias or closing bracket that ends before a spot of its line, and where it began.

    A bracket began where the one that it closes stands.
    """
    last: Any = None
    began = (0, 0)
    opened: list[Spot] = []
    for token in _tokens(text):
        start = spot_of(token.start_mark)
        if start >= spot:
            break
        if isinstance(token, _OPEN):
            opened.append(start)
        if isinstance(token, _MEANT):
            last, began = token, start
            if isinstance(token, _CLOSE) and opened:
                began = opened.pop()
    return (last, began) if last and spot_of(last.end_mark)[0] == spot[0] else None


def unclosed_bracket(text: str, spot: Spot) -> Spot | None:
    """Where the innermost bracket around a spot stands, if it never closes."""
    opened: list[Spot] = []
    innermost: Spot | None = None
    for token in _tokens(text):
        if innermost is None and opened and spot_of(token.start_mark) >= spot:
            innermost = opened[-1]
        if isinstance(token, _OPEN):
            opened.append(spot_of(token.start_mark))
        elif isinstance(token, _CLOSE) and opened and opened.pop() == innermost:
            return None
    return innermost or (opened[-1] if opened else None)


def _tokens(text: str) -> Iterator[Any]:
    """As far as they can be read."""
    try:
        yield from yaml.scan(text, Loader=LOADER)
    except yaml.YAMLError:
        return

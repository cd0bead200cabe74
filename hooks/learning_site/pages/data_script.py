"""Data as a script: pages that are opened from a folder may load no data."""

from __future__ import annotations

import json
import re
from typing import Any

# What could end a script, or hide its end, if it ever stood within a page; and the two line ends
# that are none in JSON.
_UNSAFE = re.compile("<(?=[!/?])|[\u2028\u2029]")

_BEGIN = re.compile(r"\(window\.\w+=[^)]*\)\[\"[^\"]*\"\]=")


def data_script(holder: str, key: str, value: object) -> str:
    """The script that keeps a value (as JSON knows them) in ``window[holder][key]``."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    safe = _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    return f"(window.{holder}=window.{holder}||{{}})[{json.dumps(key)}]={safe};\n"


def read_data_script(script: str) -> Any:
    """What a script of :func:`data_script` keeps."""
    match = _BEGIN.match(script)
    return json.loads(script[match.end() if match else 0 :].rstrip().rstrip(";"))

"""The templates of our own fragments: their environment, and what is wrong with one that fails."""

from __future__ import annotations

import traceback
from pathlib import Path
from types import CodeType

import jinja2
from jinja2.bccache import Bucket

from learning_site.problems import Place

FRAGMENTS = "overrides/fragments"


class TemplateFault(Exception):
    """A template that cannot be used: where it fails, and what the template engine says of it."""

    def __init__(self, place: Place, detail: str) -> None:
        super().__init__(f"{place}: {detail}")
        self.place, self.detail = place, detail


class _Compiled(jinja2.BytecodeCache):
    """Fragments compiled before, by their texts: a preview compiles only those that change."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], CodeType | None] = {}

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        return name

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._codes[bucket.key, bucket.checksum] = bucket.code


_COMPILED = _Compiled()


def make_environment(root: Path) -> jinja2.Environment:
    """The environment of our own fragments: everything is escaped, nothing may be undefined."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(root / FRAGMENTS),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=_COMPILED,
        auto_reload=False,  # each reading of the site makes an environment of its own
    )
    # Data in pages is for programs: short, and the same whatever the order in which it was made.
    environment.policies["json.dumps_kwargs"] = {
        "ensure_ascii": False, "separators": (",", ":"), "sort_keys": True,
    }  # fmt: skip
    return environment


def fault_of(error: Exception, fragment: str) -> TemplateFault | None:
    """The fault that an error in a fragment shows; None if the error is not the template's.

    The template engine adds the lines of templates to tracebacks: the last of them is the place.
    """
    if isinstance(error, jinja2.TemplateNotFound):
        return TemplateFault(_place(str(error.name)), "no such file")
    if isinstance(error, jinja2.TemplateSyntaxError):
        return TemplateFault(_place(error.name or fragment, error.lineno), str(error.message))
    frames = traceback.extract_tb(error.__traceback__)
    inside = [frame for frame in frames if frame.filename.endswith(".html")]
    is_ours = isinstance(error, jinja2.TemplateError) or (frames and frames[-1] in inside)
    if not inside or not is_ours:
        return None
    return TemplateFault(_place(Path(inside[-1].filename).name, inside[-1].lineno), str(error))


def _place(name: str, line: int | None = 1) -> Place:
    return Place(f"{FRAGMENTS}/{name}", line or 1)

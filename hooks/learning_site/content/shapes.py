"""The shapes of the files below ``content/`` that declare what there is: everything but values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from babel.core import Locale, UnknownLocaleError
from pydantic import (
    AfterValidator,
    Field,
    StringConstraints,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from learning_site.content.base import NAMES, Names, Remark, Shape, formed
from learning_site.content.checked import Checked, future
from learning_site.content.text import Label, Text
from learning_site.content.values import check_url

CITABLE = ("primary", "secondary")
"""Grades of sources that somebody saw; what is known from memory only is never shown."""

LanguageCode = Annotated[str, formed(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "expected-language-code")]
WebAddress = Annotated[str, AfterValidator(check_url), Field(json_schema_extra={"format": "uri"})]

_USED_BY = {
    "unit": ("number", "money"),
    "currency": ("money",),
    "scale": ("level", "relation"),
    "to": ("relation",),
    "from": ("relation",),
}


class Scale(Shape):
    """Levels from strongest to weakest, and how they look.

    ``shape`` and ``tone`` keep scales apart: one mark never means good here and bad there.
    """

    label: Label
    shape: Literal["oval", "triangle", "square", "diamond"] = "oval"
    tone: Literal["gain", "caution", "neutral"] = "neutral"
    levels: Mapping[str, Label] = Field(min_length=2)


class FieldShape(Shape):
    """A field (a column of tables): its label and kind, and what its kind needs."""

    label: Label
    kind: Literal["text", "list", "number", "money", "date", "level", "link", "relation"]
    unit: Label | None = None
    currency: Annotated[str, formed(r"[A-Z]{3}", "expected-currency")] | None = None
    to: str | None = None
    scale: str | None = None
    origin: Annotated[str, formed(r"[^.]+\.[^.]+", "expected-field-path")] | None = Field(
        None, alias="from"
    )
    optional: bool = False

    def remarks(self) -> Iterator[Remark]:
        """Keys that the field's kind does not use: whoever wrote them expected an effect."""
        if self.kind == "relation" and self.origin and self.scale is not None:
            yield ("scale",), PydanticCustomError("scale_elsewhere", "", {"value": self.origin})
        written = {**dict(self), "from": self.origin}
        for key, kinds in _USED_BY.items():
            if written[key] is not None and self.kind not in kinds:
                yield (
                    (key,),
                    PydanticCustomError(
                        "key_unused",
                        "",
                        {"key": key, "kind": self.kind, "kinds": ", ".join(kinds)},
                    ),
                )


class PairsShape(Shape):
    """That each two items of a collection have a page which holds them against each other.

    The pages lie in ``folder``, a folder of pages. ``choose`` are fields that say when an item
    is the right one; ``advice`` says what to do when both are.
    """

    folder: Annotated[str, formed(r"[a-z0-9-]+(/[a-z0-9-]+)*", "expected-folder")]
    choose: Names = NAMES
    advice: Text


class CollectionShape(Shape):
    """``content/<collection>/_collection.yml``: the fields that every item of it has."""

    title: Label
    item: Label
    scales: Mapping[str, Scale] = {}
    fields: Mapping[str, FieldShape] = Field(min_length=1)
    facts: Names = NAMES
    pairs: PairsShape | None = None


class ItemHead(Shape):
    """The keys that every item has, whatever its collection declares."""

    order: int = 1000
    title: Label
    short: Label | None = None
    summary: Label
    image: Annotated[str, formed(r"[a-z0-9-]+\.svg", "expected-image")] | None = None
    checked: Checked
    sources: Names = NAMES

    def remarks(self) -> Iterator[Remark]:
        return future("checked", self.checked)


class ComparisonShape(Shape):
    """``content/comparisons/<slug>.yml``: which rows and columns a table shows.

    Either ``fields`` of the items, or a ``relation`` of them with another collection. ``usage``
    adds to fields the pages that rest on an item's sources. ``message`` names those fields that
    a short message about the table tells; without it, as many as fit.
    """

    title: Label
    note: Label | None = None
    items: str
    only: Names = NAMES
    fields: Names = NAMES
    relation: str | None = None
    message: Names = NAMES
    usage: bool = False
    transpose: bool = False


class Title(Shape):
    """A work's own title as one text, or what it is about, in every language of the site."""

    own: Annotated[str, StringConstraints(min_length=1)] | None = None
    described: Label | None = None

    @model_validator(mode="before")
    @classmethod
    def _either(cls, raw: object) -> object:
        return {"described": raw} if isinstance(raw, dict) else {"own": raw}


class SourceShape(Shape):
    """``content/sources/<id>.yml``: one entry of the register. ``lang`` is the work's language."""

    title: Title
    org: str
    year: Annotated[str, formed(r"[0-9–/, ]+", "expected-year")] | None = None
    lang: LanguageCode
    # What is known from memory only may stay as a note, but nobody is asked to add more of it.
    grade: Annotated[
        Literal["primary", "secondary", "memory"],
        Field(json_schema_extra={"unoffered": ["memory"]}),
    ]
    url: WebAddress
    seen: Annotated[tuple[WebAddress, ...], Field(strict=False)] = ()
    checked: Checked
    about: Label

    def remarks(self) -> Iterator[Remark]:
        return future("checked", self.checked)


_Lists = Mapping[str, Annotated[tuple[str, ...], Field(strict=False)]]


class SearchShape(Shape):
    """What the search must know of a language.

    ``stemmer`` names the rules that lead from a word to its root; ``roots`` says which words have
    another root than these rules think; ``aliases``, by what the site says, what readers may type.
    """

    stemmer: str | None = None
    roots: _Lists = Field(default_factory=dict)
    aliases: _Lists = Field(default_factory=dict)


class LanguageShape(Shape):
    """``content/languages/<code>.yml``: a language of the site and the machine's words in it.

    ``locale`` names the rules for numbers, money and dates (CLDR, through Babel). ``spelling``
    says what to write instead of which words; in ``spelling-exceptions`` (say, the titles of
    laws) nothing is minded.
    """

    name: str
    locale: str
    search: SearchShape | None = None
    strings: Mapping[str, str]
    spelling: _Lists = Field(default_factory=dict)
    spelling_exceptions: Names = Field((), alias="spelling-exceptions", strict=False)

    @field_validator("locale")
    @classmethod
    def _known(cls, locale: str) -> str:
        try:
            Locale.parse(locale)
        except (ValueError, UnknownLocaleError):
            raise PydanticCustomError("locale_unknown", "", {"value": locale}) from None
        return locale

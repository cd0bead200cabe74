"""The shapes of the files below ``content/`` that declare what there is: everything but values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from babel.core import Locale, UnknownLocaleError
from pydantic import AfterValidator, Field, StringConstraints, field_validator, model_validator
from pydantic_core import PydanticCustomError

from learning_site.content.text import NAMES, Names, Shape, Text
from learning_site.content.values import Day, check_url

LanguageCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
WebAddress = Annotated[str, AfterValidator(check_url)]
Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]


class Scale(Shape):
    """Levels from strongest to weakest, and how they look.

    ``shape`` and ``tone`` keep scales apart: one mark never means good here and bad there.
    """

    label: Text
    shape: Literal["oval", "triangle", "square", "diamond"] = "oval"
    tone: Literal["gain", "caution", "neutral"] = "neutral"
    levels: Mapping[str, Text] = Field(min_length=2)


class FieldShape(Shape):
    """A field (a column of tables): its label and kind, and what its kind needs."""

    label: Text
    kind: Literal["text", "list", "number", "money", "date", "level", "link", "relation"]
    optional: bool = False
    unit: Text | None = None
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] | None = None
    scale: str | None = None
    to: str | None = None
    origin: Annotated[str, StringConstraints(pattern=r"^[^.]+\.[^.]+$")] | None = Field(
        None, alias="from"
    )


class CollectionShape(Shape):
    """``content/<collection>/_collection.yml``: the fields that every item of it has."""

    title: Text
    item: Text
    fields: Mapping[str, FieldShape] = Field(min_length=1)
    scales: Mapping[str, Scale] = {}
    facts: Names = NAMES


class ItemHead(Shape):
    """The keys that every item has, whatever its collection declares."""

    order: int = 1000
    title: Text
    short: Text | None = None
    summary: Text
    image: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+\.svg$")] | None = None
    checked: str
    sources: Names = NAMES

    @field_validator("checked", mode="before")
    @classmethod
    def _date(cls, raw: object) -> str:
        return Day.model_validate({"value": raw}).value


class ComparisonShape(Shape):
    """``content/comparisons/<slug>.yml``: which rows and columns a table shows.

    Either ``fields`` of the items, or a ``relation`` of them with another collection.
    """

    title: Text
    note: Text | None = None
    items: str
    only: Names = NAMES
    fields: Names = NAMES
    relation: str | None = None
    transpose: bool = False


class Title(Shape):
    """A work's own title as one text, or what it is about, in every language of the site."""

    own: Annotated[str, StringConstraints(min_length=1)] | None = None
    described: Text | None = None

    @model_validator(mode="before")
    @classmethod
    def _either(cls, raw: object) -> object:
        return {"described": raw} if isinstance(raw, dict) else {"own": raw}


class SourceShape(Shape):
    """``content/sources/<id>.yml``: one entry of the register. ``lang`` is the work's language."""

    title: Title
    org: str
    year: Annotated[str, StringConstraints(pattern=r"^[0-9–/, ]+$")] | None = None
    lang: LanguageCode
    grade: Literal["primary", "secondary", "memory"]
    url: WebAddress
    seen: Annotated[tuple[WebAddress, ...], Field(strict=False)] = ()
    checked: str
    about: Text

    @field_validator("checked", mode="before")
    @classmethod
    def _date(cls, raw: object) -> str:
        return Day.model_validate({"value": raw}).value


class LanguageShape(Shape):
    """``content/languages/<code>.yml``: a language of the site and the machine's words in it.

    ``locale`` names the rules for numbers, money and dates (CLDR, through Babel).
    """

    name: str
    locale: str
    strings: Mapping[str, str]

    @field_validator("locale")
    @classmethod
    def _known(cls, locale: str) -> str:
        try:
            Locale.parse(locale)
        except (ValueError, UnknownLocaleError):
            raise PydanticCustomError("locale_unknown", "", {"value": locale}) from None
        return locale

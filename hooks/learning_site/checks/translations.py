"""Texts that changed in one language while others stayed as they were."""

from __future__ import annotations

from learning_site.content.library import Library
from learning_site.pages.settings import Settings
from learning_site.problems import Problems
from learning_site.translations.drifts import Translations


def check_translations(
    settings: Settings, library: Library, translations: Translations, problems: Problems
) -> None:
    """Name each text that fell behind, there where it stands; the site says if that stops it."""
    for drift in translations.drifts:
        known = (library.languages.get(one) for one in drift.ahead)
        ahead = [one.shape.name for one in known if one]
        for language in drift.behind:
            place, key = drift.unit.places[language], drift.unit.key
            if settings.behind_stops:
                problems.add("translation-refused", place, ahead=ahead, key=key)
            else:
                problems.add("translation-behind", place, ahead=ahead, key=key)

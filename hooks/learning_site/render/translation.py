"""Whether a page's text may lag behind its twin in another language, as git knows it."""

from __future__ import annotations

from collections.abc import Mapping

from learning_site.pages.history import Changed
from learning_site.pages.page import Page
from learning_site.render import formats
from learning_site.render.scope import Scope


def translation_state(page: Page, scope: Scope, history: Mapping[str, Changed]) -> str:
    """What a print says of a page's languages; "" if there is one only, or git knows nothing."""
    twins = scope.tree.pages.get(page.path, {})
    days = {code: history[one.file].day for code, one in twins.items() if one.file in history}
    own = days.get(page.language)
    if own is None or len(days) < 2:
        return ""
    newest = max(days, key=lambda code: days[code])
    if days[newest] <= own:
        return scope.string("print-current")
    name = scope.library.languages[newest].shape.name
    date = formats.date(days[newest], scope.locale)
    return scope.string("print-behind", language=name, date=date)

"""Forms as readers fill them in: by the words that they read."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page


def question(form: Locator, label: str) -> Locator:
    """The question with a label, its answers included."""
    begins = re.compile(rf"^\s*{re.escape(label)}")
    return form.locator(".form__question").filter(has_text=begins).first


def write(form: Locator, label: str, *texts: str) -> None:
    """Answer a question in its languages, one after the other."""
    controls = question(form, label).locator("input, textarea, select")
    for number, text in enumerate(texts):
        controls.nth(number).fill(text)


def made(form: Locator, button: str) -> tuple[str, str]:
    """The plain text and the YAML that a form makes of its answers."""
    form.get_by_role("button", name=button).click()
    texts = form.locator(".form__made pre")
    return texts.nth(0).inner_text(), texts.nth(1).inner_text()


def unfold(page: Page) -> None:
    """Open everything that is folded, as a reader who answers all questions."""
    page.evaluate("document.querySelectorAll('.form__more').forEach((one) => { one.open = true })")

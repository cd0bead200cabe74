"""The ways through a chooser: what is reached, and where they would go in circles."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from learning_site.content.choosing import circle, reached
from learning_site.content.questionnaires import ChooserShape

WORDS = {"en": "a"}
NAMES = ["a", "b", "c", "d", "e"]


def chooser(leads: dict[str, list[str | None]]) -> ChooserShape:
    """A chooser whose questions have answers that lead to these questions, or end."""
    return ChooserShape.model_validate(
        {
            "kind": "chooser",
            "title": WORDS,
            "intro": WORDS,
            "checked": "2026",
            "items": "things",
            "several": WORDS,
            "questions": {
                name: {
                    "ask": WORDS,
                    "answers": {
                        f"answer-{number}": {
                            "label": WORDS,
                            "means": WORDS,
                            **({"next": other} if other else {"ends": WORDS}),
                        }
                        for number, other in enumerate(others)
                    },
                }
                for name, others in leads.items()
            },
        },
        context={"languages": ("en",)},
    )


def test_straight_ways_have_no_circle() -> None:
    shape = chooser({"a": ["b", "c"], "b": ["c", None], "c": [None, None]})
    assert circle(shape) is None
    assert reached(shape) == {"a", "b", "c"}


def test_circle_is_told_at_the_answer_that_leads_back() -> None:
    assert circle(chooser({"a": ["b", None], "b": [None, "a"]})) == ("b", "answer-1")
    assert circle(chooser({"a": [None, None], "b": ["b", None]})) == ("b", "answer-0")


@given(
    st.fixed_dictionaries(
        {name: st.lists(st.sampled_from([*NAMES, None]), min_size=2, max_size=3) for name in NAMES}
    )
)
def test_without_the_answer_that_leads_back_every_way_ends(
    leads: dict[str, list[str | None]],
) -> None:
    """Mending one circle after the other ends, and then no way is longer than the questions."""
    shape = chooser(leads)
    while lost := circle(shape):
        name, answer = lost
        leads[name][int(answer.removeprefix("answer-"))] = None
        shape = chooser(leads)

    def longest(name: str) -> int:
        return 1 + max((longest(other) for other in leads[name] if other), default=0)

    first = next(iter(leads))
    assert longest(first) <= len(NAMES)
    assert first in reached(shape)

"""Pages without what only templates need, and with all that readers see."""

from __future__ import annotations

import pytest

from learning_site.assets.page import smaller_page


@pytest.mark.parametrize(
    ("html", "smaller"),
    [
        ("<p>a\n\n   b</p>", "<p>a\nb</p>"),
        ('<img alt="a > b / c" src="x/y.svg" />', '<img alt="a > b / c" src="x/y.svg" />'),
        ('<img alt="a" src="x/y.svg" />', '<img alt="a" src="x/y.svg">'),
        ("a<br/>b<hr />", "a<br>b<hr>"),
        ("<svg><path d='M0 0'/></svg>", "<svg><path d='M0 0'/></svg>"),
        ("<pre>a\n  <br /></pre>", "<pre>a\n  <br /></pre>"),
        ("<script>a = '<br />'\n  b</script>", "<script>a = '<br />'\n  b</script>"),
    ],
)
def test_signs_that_say_nothing_go(html: str, smaller: str) -> None:
    assert smaller_page(html) == smaller

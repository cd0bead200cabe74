"""Scripts without remarks and needless blanks."""

from __future__ import annotations

import pytest

from learning_site.assets.script import smaller_script


@pytest.mark.parametrize(
    ("script", "smaller"),
    [
        ("// remark\nlet a = 1;\n", "let a=1;"),
        ("/** remark */\nconst b = `a  // ${ a } `;", "const b=`a  // ${ a } `;"),
        ("const c = 'a  /* b */';", "const c='a  /* b */';"),
        ('const d = /\\/\\/ ["/]/g.test(a);', 'const d=/\\/\\/ ["/]/g.test(a);'),
        ("return a / 2 / b; // half", "return a/2/b;"),
        ("a\n++b", "a\n++b"),
    ],
)
def test_only_what_does_nothing_goes(script: str, smaller: str) -> None:
    assert smaller_script(script) == smaller + "\n"

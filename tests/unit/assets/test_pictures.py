"""Drawings that travel within pages and styles."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

import pytest

from learning_site.assets.pictures import MOST, with_own_images, with_own_masks

DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg">\n  <path id="a" d="M0 0h5" fill="#1b6747"/>\n</svg>'
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "site" / "kinds").mkdir(parents=True)
    (tmp_path / "site" / "kinds" / "one.svg").write_text(DRAWING, "utf-8")
    (tmp_path / "outside.svg").write_text(DRAWING, "utf-8")
    return tmp_path / "site"


def test_a_small_drawing_travels_within_its_page(site: Path) -> None:
    html = with_own_images('<p><img class="x" src="one.svg" alt=""></p>', site / "kinds", site)
    address = html.split('src="')[1].split('"')[0]
    assert address.startswith("data:image/svg+xml,")
    assert unquote(address.partition(",")[2]) == " ".join(DRAWING.split()).replace(
        "> <", "><"
    ).replace('"', "'")
    assert not set(' "<>#\n') & set(address)
    assert html.startswith('<p><img class="x" src="')
    assert html.endswith('" alt=""></p>')


def test_a_drawing_that_only_adorns_is_set_into_its_page(site: Path) -> None:
    (site / "kinds" / "one.svg").write_text(DRAWING.replace(' id="a"', ""), "utf-8")
    html = with_own_images('<img class="x" src="one.svg" alt="" width="9">', site / "kinds", site)
    assert html.startswith('<svg class="x" width="9" xmlns=')
    assert html.endswith('<path d="M0 0h5" fill="#1b6747"/></svg>')


@pytest.mark.parametrize(
    ("img", "drawing"),
    [
        ('<img src="one.svg" alt="A mill">', "<svg><path/></svg>"),
        ('<img src="one.svg" alt="">', '<svg><path style="fill:red"/></svg>'),
        ('<img src="one.svg" alt="">', "<svg><style>p{}</style></svg>"),
        ('<img src="one.svg" alt="">', '<svg width="5"/>'),
        ('<img src="one.svg" alt="">', "<?xml version='1.0'?><svg/>"),
    ],
)
def test_a_drawing_that_could_disturb_its_page_stays_a_picture(
    site: Path, img: str, drawing: str
) -> None:
    (site / "kinds" / "one.svg").write_text(drawing, "utf-8")
    assert with_own_images(img, site / "kinds", site).startswith('<img src="data:image/svg+xml,')


def test_a_mask_travels_within_its_style(site: Path) -> None:
    css = 'a{mask:url("../kinds/one.svg") 0 0}b{src:url(../fonts/a.woff2)}'
    done = with_own_masks(css, site / "css", site)
    assert done.startswith('a{mask:url("data:image/svg+xml,')
    assert done.endswith('") 0 0}b{src:url(../fonts/a.woff2)}')


@pytest.mark.parametrize(
    "address",
    ["none.svg", "../../outside.svg", "https://x.example/one.svg", "one.svg#a", "/one.svg"],
)
def test_what_is_no_file_of_the_site_stays_an_address(site: Path, address: str) -> None:
    html = f'<img src="{address}">'
    assert with_own_images(html, site / "kinds", site) == html


def test_a_large_drawing_stays_a_file(site: Path) -> None:
    (site / "kinds" / "one.svg").write_text(f"<svg>{'x' * MOST}</svg>", "utf-8")
    html = '<img src="one.svg">'
    assert with_own_images(html, site / "kinds", site) == html

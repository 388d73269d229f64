"""Styles that differ by color mode: CSS picks one where that says the same."""

from __future__ import annotations

import pytest

from pyweb_compiler import ir
from pyweb_compiler.ir import Operator

from . import trees as t
from .render import render


def by_mode(light: str, dark: str) -> ir.Choice:
    mode = ir.AmbientRef(span=t.HERE, type=t.STR, ambient=ir.Ambient.RESOLVED_COLOR_MODE)
    test = t.op(Operator.EQUAL, mode, t.lit("light"), type_=t.BOOL)
    return ir.Choice(span=t.HERE, type=t.STR, test=test, then=t.lit(light), otherwise=t.lit(dark))


def test_css_picks_the_style_of_the_color_mode() -> None:
    plain = t.styled(
        t.html("p"),
        color=by_mode("black", "white"),
        border=by_mode("1px solid red", "none"),
        borderRadius="4px",
        fontSize=by_mode("1em", "1em"),
    )
    clipped = t.styled(
        t.html("u"), background=by_mode("white", "black"), backgroundClip="border-box"
    )
    assert (
        'className="bg-white dark:bg-black bg-clip-border"'
        in render(t.app(t.page(clipped), color_mode=True))["app/page.tsx"]
    )
    later = t.styled(t.html("i"), background=by_mode("white", "black"), backgroundColor="red")
    unsaid = t.styled(t.html("b"), padding=by_mode("2", "3px"))
    text = render(t.app(t.page(t.html("div", plain)), color_mode=True))["app/page.tsx"]
    assert (
        'className="text-black dark:text-white border border-[red] '
        'dark:[border:none] rounded-[4px] text-[1em]"'
    ) in text
    files = render(t.app(t.page(t.html("div", later, unsaid)), color_mode=True))
    text = "".join(files.values())
    assert 'background: colorMode === "light" ? "white" : "black"' in text
    assert 'padding: colorMode === "light" ? "2" : "3px"' in text


@pytest.mark.parametrize(
    ("styles", "expected"),
    [
        (
            {"borderColor": by_mode("red", "blue"), "borderTopColor": "lime"},
            'className="border-[red] dark:border-[blue] [border-top-color:lime] '
            'dark:[border-top-color:lime]"',
        ),
        (
            {"padding": by_mode("1px", "2px"), "paddingLeft": "3px"},
            'className="p-[1px] dark:p-[2px] pl-[3px] dark:pl-[3px]"',
        ),
        (
            {"borderTopColor": "lime", "borderColor": by_mode("red", "blue")},
            'borderColor: colorMode === "light" ? "red" : "blue"',
        ),
        (
            {"borderTop": by_mode("1px solid", "2px solid"), "borderColor": "lime"},
            'borderTop: colorMode === "light" ? "1px solid" : "2px solid"',
        ),
        (
            {"borderTopColor": by_mode("red", "blue"), "borderBottom": "1px solid"},
            'className="[border-top-color:red] dark:[border-top-color:blue] border-b"',
        ),
    ],
)
def test_sides_win_over_the_whole_in_either_mode(
    styles: dict[str, str | ir.Choice], expected: str
) -> None:
    page = t.page(t.styled(t.html("p"), **styles))
    assert expected in "".join(render(t.app(page, color_mode=True)).values())

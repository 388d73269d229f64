"""What pages say of themselves in the head of the document."""

from __future__ import annotations

import pytest

from pyweb_compiler import ir

from . import trees as t
from .render import render


def meta(**attributes: str | ir.Expr) -> ir.Meta:
    return ir.Meta(
        attributes=tuple(
            (name, t.lit(value) if isinstance(value, str) else value)
            for name, value in attributes.items()
        )
    )


@pytest.mark.parametrize(
    ("image", "expected"),
    [
        ("/card.png", '<> <meta property="og:image" content="/card.png" /> '),
        ("https://a.org/card.png", 'openGraph: { images: "https://a.org/card.png" }'),
    ],
)
def test_no_host_is_made_up_for_what_pages_say_of_themselves(image: str, expected: str) -> None:
    kind = ir.Meta(attributes=(("property", t.lit("og:type")), ("content", t.lit("website"))))
    text = render(t.app(t.page(t.html("h1", "Hi"), image=image, meta=(kind,))))["app/page.tsx"]
    assert expected in text
    assert ("openGraph" in text) == image.startswith("https:")
    assert '<meta property="og:type" content="website" />' in text
    assert "other:" not in text


def test_every_meta_stands_in_the_head() -> None:
    metas = (
        meta(name="robots", content="noindex"),
        meta(name="theme-color", content="white", media="(light)"),
        meta(name="color", content="white"),
        meta(name="color", content="black"),
        meta(charSet="utf-8"),
    )
    text = render(t.app(t.page(t.html("h1", "Hi"), meta=metas)))["app/page.tsx"]
    assert 'other: { robots: "noindex" },' in text
    assert '<meta name="theme-color" content="white" media="(light)" />' in text
    assert (
        '<meta name="color" content="white" /> <meta name="color" content="black" />'
        in " ".join(text.split())
    )
    assert '<meta charSet="utf-8" />' in text


def test_what_changes_is_said_by_the_browser() -> None:
    note = t.state_var("note", t.STR, t.lit(""))
    count = t.state_var("count", t.INT, t.lit(0))
    page = t.page(
        t.html("h1", "Hi"),
        title=t.var("note", t.STR),
        description=t.var("note", t.STR),
        meta=(meta(name="robots", content=t.var("count", t.INT)),),
    )
    files = render(t.app(page, states=(t.state((note, count), ()),)))
    shown = " ".join(next(text for text in files.values() if "<title>" in text).split())
    assert "<title> {note} </title>" in shown
    assert '<meta name="description" content={note} />' in shown
    assert '<meta name="robots" content={String(count)} />' in shown
    assert "meta" not in files["app/page.tsx"]

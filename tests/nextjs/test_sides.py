"""What the server renders, and what is sent to the browser."""

from __future__ import annotations

from msgspec.structs import replace

from pyweb_compiler import ir

from . import trees as t
from .render import render

CLIENT = '"use client"'
STATE = t.state((t.state_var("count", t.INT, t.lit(0)),), (t.handler("load"),))
COUNT = t.text(t.var("count", t.INT))


def test_a_module_of_both_sorts_is_two_files() -> None:
    link = t.component("link", t.html("a", COUNT))
    frame = t.component(
        "frame",
        t.html("main", t.use("link"), ir.Slot(span=t.HERE, name="children")),
        children=True,
    )
    page = t.page(t.use("frame", t.html("p", "Hello")))
    files = render(t.app(page, components=(link, frame), states=(STATE,)))
    server = files["components/todo/todo.tsx"]
    assert CLIENT not in server
    assert "function Frame" in server
    assert 'import { Link } from "@/components/todo/todo.client"' in server
    client = files["components/todo/todo.client.tsx"]
    assert client.startswith(CLIENT)
    assert "function Link" in client


def test_what_only_the_browser_reaches_stays_beside_it() -> None:
    label = t.component("label", t.html("b", "Count"))
    shown = t.component("shown", t.html("p", t.use("label"), COUNT))
    page = t.page(t.html("div", t.use("shown"), t.use("label")))
    files = render(t.app(page, components=(label, shown), states=(STATE,)))
    assert "components/todo/todo.client.tsx" not in files
    assert files["components/todo/todo.tsx"].startswith(CLIENT)


def test_a_page_that_loads_is_rendered_by_the_server() -> None:
    load = t.handler_call("load")
    page = replace(t.page(t.html("h1", "Title")), on_load=(load,))
    files = render(t.app(page, states=(STATE,)))
    assert "<IndexLoad /> <h1>Title</h1>" in files["app/page.tsx"]
    leaf = files["components/todo/todo.tsx"]
    assert leaf.startswith(CLIENT)
    assert "usePageLoad(() => state.load());" in leaf
    assert "return null;" in leaf


def test_a_page_with_hooks_of_its_own_loads_in_its_view() -> None:
    page = replace(t.page(t.html("h1", COUNT)), on_load=(t.handler_call("load"),))
    files = render(t.app(page, states=(STATE,)))
    assert "<Index />" in files["app/page.tsx"]
    leaf = files["components/todo/todo.tsx"]
    assert "usePageLoad" in leaf
    assert "Load()" not in leaf

"""Whole apps: which files there are, and what they say."""

from __future__ import annotations

import pytest

from pyweb_backends.contract import plan_contract
from pyweb_backends.model.project import RuntimeFile, TsFile
from pyweb_backends.nextjs.plan import frontend_packages, plan_frontend
from pyweb_compiler import ir

from . import cases
from . import trees as t
from .render import render
from .wide import shop


def test_todo_reads_as_written_by_hand() -> None:
    text = render(cases.todo())["components/todo/todo.tsx"]
    assert text.startswith('"use client"; import { Button, Flex, IconButton, Text, TextField }')
    assert "/** Render an item in the todo list. */ export const TodoItem = memo(" in text
    assert "memo(function TodoItem({ item }: { item: string; })" in text
    assert "onClick={() => state.finishItem(item)}" in text
    assert "{items.map((item, index) => <TodoItem key={index} item={item} />)}" in text
    assert "onSubmit={submit(state.addItem, { reset: true })}" in text
    assert 'className="bg-(--gray-2) w-full"' in text
    assert "{/* A button to finish the item. */}" in text


def test_static_page_stays_on_the_server() -> None:
    page = render(cases.todo())["app/page.tsx"]
    assert "use client" not in page
    assert 'export const metadata: Metadata = { title: "Todo App", };' in page
    assert "<Heading>Todos</Heading>" in page


def test_page_with_state_becomes_a_client_component() -> None:
    files = render(cases.counter())
    assert 'const count = state.use("count"); return' in files["components/counter/counter.tsx"]
    assert "export default function Page() { return <Index />; }" in files["app/page.tsx"]


def test_state_file() -> None:
    text = render(cases.todo())["state/todo/todo.ts"]
    assert "/** The current items in the todo list. */ items: string[];" in text
    assert 'addItem: event<[formData: Record<string, string>]>("add_item")' in text
    assert 'items: ["Write Code", "Sleep", "Have Fun"]' in text


def test_no_state_no_live_client() -> None:
    app = t.app(t.page(t.html("h1", "Hello"), title=t.lit("Hello")))
    files = plan_frontend(app, plan_contract(app))
    assert not [file.path for file in files if "/lib/" in file.path or "proxy" in file.path]
    assert frontend_packages(files) == {"next", "react", "react-dom"}


def test_only_the_runtime_that_is_used() -> None:
    app = cases.counter()
    paths = {f.path for f in plan_frontend(app, plan_contract(app)) if isinstance(f, RuntimeFile)}
    assert "frontend/lib/live/socket.ts" in paths
    assert "frontend/proxy.ts" in paths
    assert "frontend/lib/live/forms.ts" not in paths
    assert not any("lib/python" in path for path in paths)


def test_printed_files_replace_those_of_the_runtime() -> None:
    app = shop()
    files = plan_frontend(app, plan_contract(app))
    paths = [file.path for file in files]
    assert len(paths) == len(set(paths))
    effects = next(f for f in files if f.path == "frontend/lib/live/effects.ts")
    assert isinstance(effects, TsFile)
    text = render(app)["lib/live/effects.ts"]
    assert "redirect: applyRedirect, toast: applyToast, store: storeValue" in text
    assert "error: showErrorToast" in text


def test_shared_layout_becomes_a_route_group() -> None:
    files = render(shop())
    assert "<Template>{children}</Template>" in files["app/(template)/layout.tsx"].replace(
        "> {children} <", ">{children}<"
    )
    assert "app/(template)/products/[slug]/page.tsx" in files
    assert "Template" not in files["app/(template)/page.tsx"]


def test_names_that_clash_are_resolved() -> None:
    text = render(shop())["components/shop/pages/list.tsx"]
    assert "Text as RadixText" in text
    assert "Map as MapIcon" in text
    assert "export function Text()" in text


def test_planning_twice_gives_the_same() -> None:
    assert render(shop()) == render(shop())


@pytest.mark.parametrize("app", [cases.counter(), cases.todo(), shop()], ids=lambda a: a.name)
def test_pages_are_server_components(app: ir.App) -> None:
    for path, text in render(app).items():
        if path.endswith(("page.tsx", "layout.tsx")):
            assert "use client" not in text

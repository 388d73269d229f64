"""Names that mean something to JavaScript, Next.js or the backend keep to themselves."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from pyweb.command.build import understand
from pyweb_compiler.diagnostics import Diagnostics
from tests.promises.apps import write_files
from tests.promises.node import evaluate, install
from tests.promises.test_no_injection import emit

NAMES = [
    "default",
    "await_",
    "arguments",
    "eval",
    "undefined",
    "NaN",
    "Object",
    "Array",
    "window",
    "document",
    "React",
    "use",
    "get",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "then",
    "length",
    "name",
    "key",
    "ref",
    "children",
    "style",
    "useState",
    "state",
    "send",
    "props",
    "event",
    "events",
    "initial",
    "Link",
    "Image",
    "page",
    "layout",
    "metadata",
    "foo_bar",
    "fooBar",
    "FooBar",
    "foo__bar",
    "function",
    "new",
    "this",
    "null",
    "typeof",
    "Infinity",
    "isNaN",
    "fetch",
    "item",
    "index",
    "café",
    "café_x",
    "ﬁ_ª",
    "variable",
    "type",
    "interface",
    "string",
    "number",
    "storage",
    "defineState",
]
READ = [ast.parse(name).body[0].value.id for name in NAMES]  # type: ignore[attr-defined]
HANDLERS = (
    "delete",
    "void",
    "get",
    "use",
    "then",
    "valueOf",
    "toString",
    "do_it",
    "doIt",
    "do__it",
    "constructor",
    "call",
    "ﬁx",
)
SCRIPT = """
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Index } from "./frontend/components/main-view/a";
import { acts, names } from "./frontend/state/main-view/a";
const calls: unknown[][] = ((globalThis as any).calls = []);
const own = ["use", "get", "name", "initial", "options"];
for (const [key, act] of Object.entries(acts as any)) if (!own.includes(key)) (act as any)();
console.log(JSON.stringify([renderToStaticMarkup(createElement(Index)), Object.entries((names as any).initial), calls]));
"""


def _module() -> str:
    fields = "\n".join(f"    {name}: str = {name!a}" for name in NAMES)
    handlers = "\n".join(
        f"    @pw.event\n    def {name}(self):\n        self.item = {name!a}\n" for name in HANDLERS
    )
    components = "\n\n\n".join(
        f"def {name}(key, ref, children, style, props, item):\n"
        "    return pw.el.i(key, ref, children, style, props, item, Names.item)"
        for name in ("Object", "Text", "fragment", "foo", "Foo", "React", "page", "Link", "memo")
    )
    uses = ", ".join(
        f"{name}('1', '2', '3', '4', '5', '6')"
        for name in ("Object", "Text", "fragment", "foo", "Foo", "React", "page", "Link", "memo")
    )
    shown = ", ".join(f"Names.{name}, ' '" for name in NAMES)
    clicks = ", ".join(f"pw.el.s(on_click=Acts.{name})" for name in HANDLERS)
    return f'''import pyweb as pw


class Names(pw.State):
    """All of them."""

{fields}


class Acts(pw.State):
    item: str = ""

{handlers}

class Object(pw.State):
    value: str = "other"


class Array(Names):
    value: str = "below"


{components.replace("def Object", "def Objects")}


def index():
    loop = pw.foreach(Names.name.split("a"), lambda name: pw.el.u(name, Names.item))
    return pw.el.main({uses.replace("Object(", "Objects(")}, pw.el.b({shown}), {clicks}, loop,
                      pw.el.q(Object.value, Array.value))
'''


def test_names_are_kept_apart(tmp_path: Path) -> None:
    modules = install()
    app = write_files(
        tmp_path / "app",
        {
            "main_view/__init__.py": "",
            "main_view/a.py": _module(),
            "main_view/b_c.py": _module(),
            "main_view/bC.py": _module(),
            "main_view/app.py": "import pyweb as pw\nfrom main_view import a, b_c, bC\n\napp = pw.App()\n"
            "app.add_page(a.index, route='/')\napp.add_page(b_c.index, route='/b')\napp.add_page(bC.index, route='/c')\n",
            "pyweb.toml": 'app_module_import = "main_view.app"\n',
        },
    )
    files = emit(app, tmp_path)
    answer = evaluate(modules, tmp_path, SCRIPT)
    assert isinstance(answer, list)
    html, initial, calls = answer
    assert initial == [[read, name] for read, name in zip(READ, NAMES, strict=True)]
    assert "".join(f"{name} " for name in NAMES) in html
    assert html.count("<i>123456item</i>") == 9
    assert "<q>otherbelow</q>" in html
    assert sorted(call[0] for call in calls) == sorted([*HANDLERS[:-1], "fix"])
    assert {f"frontend/state/main-view/{name}.ts" for name in ("a", "b-c", "bC")} <= files.keys()
    ast.parse(files["backend/tests/test_states.py"])
    functions = [
        node.name
        for node in ast.parse(files["backend/tests/test_states.py"]).body
        if isinstance(node, ast.FunctionDef)
    ]
    assert len(functions) == len(set(functions))


def test_a_package_called_app_leaves_the_name_to_the_server(tmp_path: Path) -> None:
    state = "import pyweb as pw\n\n\nclass State(pw.State):\n    n: int = 1\n\n\n"
    page = "def index():\n    return pw.el.p(State.n)\n\n\napp = pw.App()\napp.add_page(index)\n"
    app = write_files(
        tmp_path / "in",
        {
            "app/__init__.py": "",
            "app/app.py": state + page,
            "pyweb.toml": 'app_module_import = "app.app"\n',
        },
    )
    main = emit(app, tmp_path)["backend/main.py"].decode()
    assert "import app.app as app_app_module" in main
    assert "\napp = create_app(" in main


@pytest.mark.parametrize(
    "route", ["/\ud800", "/\x7f", "/a\x85b", "/\ufeff", "/a`b", "/${x}", "/_x", "/(x)", "/@x"]
)
def test_routes_that_are_no_addresses_are_refused(tmp_path: Path, route: str) -> None:
    source = f"import pyweb as pw\n\napp = pw.App()\napp.add_page(pw.el.p('x'), route={route!a})\n"
    (tmp_path / "a.py").write_text(source)
    diagnostics = Diagnostics()
    understand(tmp_path / "a.py", diagnostics)
    assert [found.rule.code for found in diagnostics.sorted()] == ["PW502"]


def test_addresses_of_style_sheets_are_quoted(tmp_path: Path) -> None:
    (tmp_path / "in" / "assets").mkdir(parents=True)
    (tmp_path / "in" / "assets" / 'a"b\\c.css').write_text("p {}")
    (tmp_path / "in" / "a.py").write_text(
        "import pyweb as pw\n\napp = pw.App(stylesheets=['/a\"b\\\\c.css'])\napp.add_page(pw.el.p('x'), route='/')\n"
    )
    sheet = emit(tmp_path / "in", tmp_path)["frontend/app/globals.css"].decode()
    assert '@import "../public/a\\22 b\\5c c.css" layer(components);' in sheet

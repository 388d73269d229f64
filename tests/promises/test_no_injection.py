"""Text of the author comes out as exactly that text, wherever it stands."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from pyweb.command.build import understand
from pyweb_backends.pipeline import plan_project
from pyweb_compiler.diagnostics import Diagnostics
from pyweb_emitters.print.project import print_project
from tests.promises.node import evaluate, install

NASTY = (
    "'", '"', "`", "${x}", "</script>", "<script>alert(1)</script>", "*/", "/*", "//", "\\", "\\n",
    "\u2028", "\u2029", "{", "}", "{{", "}}", "{/*", "-->", "<!--", "]]>", "&amp;", "&", "<b>", "\r",
    "\n", "\r\n", "\t", " ", "  ", "\u00a0", "\ufeff", "\U0001f600", "\U0010ffff", "é", "e\u0301", "\u202e",
    "#{x}", "$", "%s", "{0}", "\x7f", "\x85", "\x1b", "__proto__", "javascript:alert(1)", '"""', "'''",
    "\\u0041", "\\x41", "\\'", "@", "[", "]", "(", ")", ";", ":", "_", "!important", "url(x)", "'+alert(1)+'",
)  # fmt: skip
# React and HTML have no place for a null byte or half a character.
ANY = st.characters(exclude_characters="\x00", exclude_categories=("Cs",))
TEXTS = st.lists(st.one_of(st.sampled_from(NASTY), st.text(ANY, max_size=4)), max_size=6).map(
    "".join
)
MANY = st.lists(TEXTS, min_size=12, max_size=24)
SLOW = settings(
    max_examples=6,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
    derandomize=True,
)


@dataclass
class Page(HTMLParser):
    """Attributes and texts of the elements that have an id."""

    attributes: dict[str, dict[str, str | None]] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    tags: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        name = dict(attrs).get("id") or ""
        self.attributes[name] = dict(attrs)
        self._open.append(name)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self.texts[self._open[-1]] = self.texts.get(self._open[-1], "") + data


def read_page(html: str) -> Page:
    """The page as a browser would read it."""
    page = Page()
    page.feed(html)
    page.close()
    return page


def emit(app: Path, folder: Path) -> dict[str, bytes]:
    """Print an app's files below `folder`."""
    diagnostics = Diagnostics()
    understood = understand(app, diagnostics)
    assert understood is not None, [(d.rule.code, d.message) for d in diagnostics.sorted()]
    root = app if app.is_dir() else app.parent
    files = print_project(plan_project(understood), root).files
    for file in files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    return {file.path: file.content for file in files}


@pytest.fixture(scope="module")
def modules() -> Path:
    return install()


STATIC = """import pyweb as pw

TEXTS = {texts!a}


def part(label):
    return pw.el.b(label, id="part")


def index():
    return pw.el.main(
{children}
    )


app = pw.App()
app.add_page(index, title={title!a}, description={description!a})
"""


def _children(texts: Iterable[str]) -> list[str]:
    lines: list[str] = []
    for n, text in enumerate(texts):
        t = ascii(text)
        lines += [
            f"pw.el.div({t}, id='text{n}'),",
            f"pw.el.div('a', {t}, 'b', id='middle{n}'),",
            f"pw.el.div(pw.el.b('x'), {t}, pw.el.b('y'), id='mixed{n}'),",
            f"pw.el.div('x', title={t}, aria_label={t}, id='prop{n}'),",
            f"pw.el.div('x', custom_attrs={{'data-x': {t}}}, id='custom{n}'),",
            f"pw.el.a('x', href={t}, id='href{n}'),",
            f"pw.el.img(src={t}, alt={t}, id='image{n}'),",
            f"pw.el.div('x', class_name={t}, id='class{n}'),",
            f"pw.el.div('x', class_name=['a', {t}], id='classes{n}'),",
            f"pw.el.div('x', style={{'--text': {t}}}, id='style{n}'),",
            f"pw.el.div(f'{{TEXTS[{n}]}}: {{TEXTS[{n}]!r}}', id='formatted{n}'),",
            f"pw.el.div(part({t}), id='used{n}'),",
        ]
    return lines


def _render(modules: Path, source: str) -> tuple[Page, dict[str, object], dict[str, bytes]]:
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "demo.py").write_text(source, "utf-8")
        files = emit(folder / "demo.py", folder)
        script = (
            'import { renderToStaticMarkup } from "react-dom/server";\n'
            'import Page, { metadata } from "./frontend/app/page";\n'
            "console.log(JSON.stringify([renderToStaticMarkup(<Page />), metadata]));\n"
        )
        answer = evaluate(modules, folder, script)
    assert isinstance(answer, list)
    return read_page(answer[0]), answer[1], files


@SLOW
@example(texts=list(NASTY))
@example(
    texts=[
        " x",
        "x ",
        "  ",
        "\n",
        "a\n  b",
        "{' '}",
        "a  b",
        "\t",
        "a\r\nb",
        "&nbsp;",
        "//x",
        "/* x",
    ]
)
@given(texts=MANY)
def test_static_pages(modules: Path, texts: list[str]) -> None:
    children = _children(texts)
    source = STATIC.format(
        texts=texts,
        children="\n".join(f"        {line}" for line in children),
        title="".join(texts),
        description=texts[0],
    )
    page, metadata, _ = _render(modules, source)
    assert metadata["title"] == "".join(texts)
    assert metadata.get("description", "") == texts[0]
    assert set(page.tags) <= {"main", "div", "b", "p", "a", "img", "link"}
    for n, text in enumerate(texts):
        attributes = page.attributes
        assert page.texts.get(f"text{n}", "") == text
        assert page.texts[f"middle{n}"] == f"a{text}b"
        assert page.texts.get(f"mixed{n}", "") == text
        assert attributes[f"prop{n}"]["title"] == text == attributes[f"prop{n}"]["aria-label"]
        assert attributes[f"custom{n}"]["data-x"] == text
        # React refuses addresses that are code, and says so in their place.
        if "javascript:" not in "".join((attributes[f"href{n}"]["href"] or "").split()).lower():
            assert attributes[f"href{n}"]["href"] == text
        assert attributes[f"image{n}"]["alt"] == text
        wanted = _tokens(text)
        assert _tokens(attributes[f"class{n}"].get("class") or "") == wanted
        # White space around a value means nothing to CSS, and React leaves it out.
        assert _bare(_style(attributes[f"style{n}"])) == _bare(text)
        assert _tokens(attributes[f"classes{n}"].get("class") or "") == list(
            dict.fromkeys(["a", *wanted])
        )
        assert page.texts[f"formatted{n}"] == f"{text}: {text!r}"


def _bare(text: str) -> str:
    while text != (text := text.strip().strip("\ufeff")):
        pass
    return text


def _style(attributes: dict[str, str | None]) -> str:
    """Value of `--text`: in a `style`, or in a class of Tailwind's for declarations."""
    if style := attributes.get("style"):
        return style.removeprefix("--text:")
    if found := attributes.get("class"):
        value = found.removeprefix("[--text:").removesuffix("]")
        return value.replace("\\_", "\0").replace("_", " ").replace("\0", "_")
    return ""


def _tokens(text: str) -> list[str]:
    """Class names as HTML splits them: at ASCII white space only; each counts once."""
    for space in "\t\n\f\r":
        text = text.replace(space, " ")
    return list(dict.fromkeys(token for token in text.split(" ") if token))


STATEFUL = """import pyweb as pw


class State(pw.State):
    {docstring}

    # {comment}
    value: str = {first}
    values: list[str] = {texts}
    table: dict[str, str] = {table}

    @pw.event
    def keep(self, text: str):
        {docstring}
        # {comment}
        self.value = text + {first}


def index():
    {docstring}
    # {comment}
    return pw.el.main(pw.el.div(State.value, State.values[0], State.table["__proto__"], id="shown"),
                      pw.el.div(State.value + {first}, id="joined"),
                      pw.el.div(f"{{State.value}} " + {first}, title=f"{{State.value}}" + {first}, id="formatted"),
                      pw.el.button(on_click=State.keep({first})))


app = pw.App()
app.add_page(index)
"""


def _comment(text: str) -> str:
    return " ".join(text.replace("\x85", " ").split()) or "x"


@SLOW
@example(texts=list(NASTY))
@example(texts=["*/ alert(1) /*", "{{ x }}", "{% raw %}", "\\", "\u2028 alert(1)"])
@given(texts=MANY)
def test_states_comments_and_docstrings(modules: Path, texts: list[str]) -> None:
    table = {text: text for text in texts} | {"__proto__": "a", "constructor": "b", "toString": "c"}
    comment = _comment("".join(texts))
    source = STATEFUL.format(
        docstring=ascii(comment),
        comment=comment,
        first=ascii(texts[0]),
        texts=ascii(texts),
        table=ascii(table),
    )
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "demo.py").write_text(source, "utf-8")
        files = emit(folder / "demo.py", folder)
        script = (
            'import { renderToStaticMarkup } from "react-dom/server";\n'
            'import { state } from "./frontend/state/demo";\n'
            'import { Index } from "./frontend/components/demo";\n'
            "const { table, ...rest } = (state as any).initial;\n"
            "const polluted = Object.getPrototypeOf(table) !== Object.prototype;\n"
            "const html = renderToStaticMarkup(<Index />);\n"
            "console.log(JSON.stringify([rest, Object.entries(table), polluted, html]));\n"
        )
        answer = evaluate(modules, folder, script)
    assert isinstance(answer, list)
    assert answer[0] == {"value": texts[0], "values": texts}
    assert dict(answer[1]) == table and answer[2] is False
    page = read_page(answer[3])
    assert page.texts["shown"] == texts[0] + texts[0] + table["__proto__"]
    assert page.texts.get("joined", "") == texts[0] + texts[0]
    assert page.texts["formatted"] == f"{texts[0]} {texts[0]}"
    assert page.attributes["formatted"]["title"] == texts[0] + texts[0]
    _check_python(files["backend/demo.py"].decode(), texts, table, comment)


def _check_python(code: str, texts: list[str], table: dict[str, str], comment: str) -> None:
    body = next(each for each in ast.parse(code).body if isinstance(each, ast.ClassDef)).body
    values = {
        each.target.id: ast.literal_eval(each.value)
        for each in body
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name) and each.value
    }
    assert values == {"value": texts[0], "values": texts, "table": table}
    function = next(each for each in body if isinstance(each, ast.FunctionDef))
    assert ast.get_docstring(function, clean=False) == comment
    assert f"# {comment}" in code


ROUTES = st.lists(
    st.text(
        st.characters(exclude_characters="\x00/?#[]", exclude_categories=("Cs",)),
        min_size=1,
        max_size=5,
    ),
    min_size=1,
    max_size=3,
)


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(parts=ROUTES, name=TEXTS)
def test_routes_and_names_stay_inside(parts: list[str], name: str) -> None:
    """Any route, app name and requirement: refused where it stands, or a file inside the output."""
    route = "/" + "/".join(parts)
    with TemporaryDirectory() as folder_name:
        folder = Path(folder_name)
        app = folder / "app"
        app.mkdir()
        (app / "pyweb.toml").write_text('app_module_import = "demo"\n', "utf-8")
        (app / "requirements.txt").write_text(" ".join(name.split()) + "\n", "utf-8")
        (app / "demo.py").write_text(
            STATIC.format(texts=[], children="", title="x", description="y")
            + f"app.add_page(lambda: pw.el.p('x'), route={route!a})\n",
            "utf-8",
        )
        diagnostics = Diagnostics()
        understood = understand(app, diagnostics)
        if understood is None:
            assert diagnostics.has_errors
            return
        for file in print_project(plan_project(understood), app).files:
            path = (folder / "out" / file.path).resolve()
            assert path.is_relative_to((folder / "out").resolve())
            assert "\n" not in file.path and "\\" not in file.path
            if file.path.endswith(".json"):
                json.loads(file.content)


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(
    name=st.text(
        st.characters(exclude_characters="\x00/", exclude_categories=("Cs",)),
        min_size=1,
        max_size=12,
    )
)
def test_names_of_files(name: str) -> None:
    if name in (".", "..") or name.startswith(".") or len(name.encode()) > 200:
        return
    with TemporaryDirectory() as folder_name:
        folder = Path(folder_name)
        (folder / "app" / "assets").mkdir(parents=True)
        (folder / "app" / "assets" / name).write_bytes(b"content")
        (folder / "app" / "demo.py").write_text(
            STATIC.format(
                texts=[],
                children=f"pw.el.img(src={'/' + name!a}, id='x'),",
                title="x",
                description="y",
            )
        )
        files = emit(folder / "app", folder / "out")
        assert files[f"frontend/public/{name}"] == b"content"

"""Text of the author in places that only a running app shows: state, events, effects, the backend."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.promises.node import evaluate, install
from tests.promises.test_no_injection import NASTY, SLOW, emit

MORE = (
    "{{ x }}", "{% raw %}", "{# x #}", "__html", "constructor", "toString", "then", "%(x)s", "%%", "$&", "$1", "\x0b",
    "\x0c", "\x1c", "\u200f", "\u2066", "\ud800", "\udfff", "\x00", "NaN", "null", "undefined", "0", "a\tb",
    "\u3000", "ﬁ", "é", "key: value", "#", "<style>", "</style>", "&nbsp;", "\\N{DIGIT ONE}", "{!r}", "{:>5}",
)  # fmt: skip
TOKENS = st.one_of(
    st.sampled_from((*NASTY, *MORE)), st.text(st.characters(exclude_categories=("Cs",)), max_size=3)
)
TEXTS = st.lists(
    st.lists(TOKENS, min_size=1, max_size=5).map("".join).filter(bool),
    min_size=4,
    max_size=8,
    unique=True,
)

APP = """import pyweb as pw
from dataclasses import dataclass, field
from typing import TypedDict

TEXTS = {texts}
TABLE = {table}


class Shape(TypedDict):
    text: str


@dataclass
class Row:
    text: str
    texts: list[str] = field(default_factory=list)


class State(pw.State):
    texts: list[str] = {texts}
    table: dict[str, str] = {table}
    nested: dict[str, list[dict[str, str]]] = {nested}
    shape: Shape = {{"text": {first}}}
    row: Row = Row(text={first}, texts=[{first}])
    pair: tuple[str, int] = ({first}, 1)
    several: set[str] = {{{first}}}
    either: str | int | None = {first}
    local: str = pw.LocalStorage({first}, name={first}, sync=True)
    session: str = pw.SessionStorage({first}, name={first})
{fields}

    @pw.var
    def computed(self) -> str:
        return f"{{{{}}}}%s${{{{x}}}}" + TEXTS[-1] + self.text0

    @pw.event
    def take(self, text: str, more: dict[str, list[str]]):
        self.text0 = text + {first}
        self.table[text] = {first}
        return [pw.toast({first}, description=text), pw.console_log({first}), pw.set_value({first}, text)]


def shown(value, name):
    return pw.el.div(custom_attrs={{"data-x": [value]}}, id=name)


def clicked(event, name):
    return pw.el.button(on_click=event, id=name)


def index():
    return pw.el.main(
{places}
    )


app = pw.App()
app.add_page(index, image={image}, meta=[{{"name": {first}, "content": {first}}}])
"""


def values(texts: list[str]) -> dict[str, tuple[str, object]]:
    """Expression and value by the id of the element that holds it."""
    first = texts[0]
    f = ascii(first)
    found: dict[str, tuple[str, object]] = {
        "row": ("State.row.text + State.row.texts[0]", first + first),
        "shape": ('State.shape["text"]', first),
        "pair": ("State.pair[0]", first),
        "several": ("State.several", [first]),
        "either": ("State.either", first),
        "stored": ("State.local + State.session", first + first),
        "computed": ("State.computed", "{}%s${x}" + texts[-1] + first),
        "missing": ('[State.table.get("constructor"), State.table.get("__proto__", "b")]', None),
        "merged": (f"{{**State.table, {f}: 1}}", {**{t: t for t in texts}, first: 1}),
        "items": (
            "[key + value for key, value in State.table.items()]",
            [t + t for t in texts_in_order(texts)],
        ),
        "known": ("TABLE[State.text0]", first),
        "constants": ("pw.Var.create(TABLE)", {t: t for t in texts}),
    }
    missing = [None if "constructor" not in texts else "constructor"]
    missing.append("b" if "__proto__" not in texts else "__proto__")
    found["missing"] = (found["missing"][0], missing)
    for n, text in enumerate(texts):
        t, var = ascii(text), f"State.text{n}"
        found |= {
            f"var{n}": (var, text),
            f"index{n}": (f"State.table[{t}] + State.nested[{t}][0][{t}]", text + text),
            f"looked{n}": (f"State.table.get({var}, 'x') + State.table.get({t}, 'x')", text + text),
            f"joined{n}": (f"{t} + {var} + {t}", text * 3),
            f"formatted{n}": (f'f"{{{var}}}" + f"%s {{TEXTS[{n}]}}`${{{{{{{var}}}}}}}"', f"{text}%s {text}`${{{text}}}"),
            f"equal{n}": (f"[{var} == {t}, {t} in State.table, {var} in State.texts]", [True] * 3),
            f"replaced{n}": (f"('a' + {var} + 'b').replace({t}, 'c')", f"a{text}b".replace(text, "c")),
            f"by{n}": (f"State.texts[0].replace({f}, {t})", text),
            f"split{n}": (f"({var} + 'x' + {var}).split({t})", f"{text}x{text}".split(text)),
            f"chosen{n}": (f"pw.cond({var} == {t}, {t}, 'x')", text),
            f"matched{n}": (f"pw.match({var}, ({t}, {t}), 'x')", text),
            f"dict{n}": (f"{{{t}: [{var}]}}", {text: [text]}),
        }  # fmt: skip
    return found


def events(texts: list[str]) -> dict[str, tuple[str, list[object]]]:
    """What a click does, by the id of the element: name of the function and its arguments."""
    found: dict[str, tuple[str, list[object]]] = {}
    for n, text in enumerate(texts):
        t = ascii(text)
        found |= {
            f"take{n}": (f"State.take({t}, {{{t}: [{t}]}})", ["take", text, {text: [text]}]),
            f"joined{n}": (f"State.take({t} + State.text{n}, {{}})", ["take", text + text, {}]),
            f"toast{n}": (f"pw.toast.info({t}, description={t})", ["toast.info", text, {"description": text}]),
            f"log{n}": (f"pw.console_log({t})", ["consoleLog", text]),
            f"alert{n}": (f"pw.window_alert({t})", ["windowAlert", text]),
            f"clipboard{n}": (f"pw.set_clipboard({t})", ["setClipboard", text]),
            f"value{n}": (f"pw.set_value({t}, {t})", ["setValue", text, text]),
            f"focus{n}": (f"pw.set_focus({t})", ["setFocus", text]),
            f"scroll{n}": (f"pw.scroll_to({t})", ["scrollTo", text]),
            f"remove{n}": (f"pw.remove_local_storage({t})", ["storeValue", {"kind": "local", "key": text, "value": None}]),
            f"redirect{n}": (f"pw.redirect('/' + {t})", ["redirect", f"/{text}"]),
            f"download{n}": (f"pw.download(url='/a', filename={t})", ["download", {"url": "/a", "filename": text}]),
        }  # fmt: skip
    return found


SCRIPT = """
import Page, { metadata } from "@/app/page";
import { state } from "@/state/a";
const calls: unknown[][] = ((globalThis as any).calls = []);
const shown: Record<string, unknown> = Object.create(null);
const clicked: Record<string, unknown> = Object.create(null);
function walk(node: any): void {
  if (Array.isArray(node)) { node.forEach(walk); return; }
  if (typeof node !== "object" || node === null) return;
  if (typeof node.type === "function") { walk(node.type(node.props)); return; }
  if (node.type === "meta") shown[node.props.property] = [node.props.content];
  if ("data-x" in node.props) shown[node.props.id] = node.props["data-x"];
  if ("onClick" in node.props) {
    node.props.onClick({ preventDefault() {}, stopPropagation() {} });
    clicked[node.props.id] = calls.pop();
  }
  walk(node.props.children);
}
walk((Page as any)());
console.log(JSON.stringify([shown, clicked, metadata, (state as any).initial, (state as any).options]));
"""
BACKEND = """
import asyncio, json, sys
sys.path.insert(0, ".")
import main, a
from live.testing import TestSession

async def run():
    async with TestSession(a.State) as session:
        state = session.state(a.State)
        before = {name: getattr(state, name) for name in ("texts", "table", "nested", "pair", "either", "computed")}
        before = json.loads(json.dumps(before, default=list))
        text = a.TEXTS[-1]
        await session.call(a.State.take, text, {text: [text]})
        return before, a.TEXTS, state.text0, dict(state.table)

print(json.dumps(asyncio.run(run())))
"""


def _app(texts: list[str]) -> str:
    first = ascii(texts[0])
    places = [f"shown({each}, {name!a})," for name, (each, _) in values(texts).items()]
    places += [f"clicked({each}, {name!a})," for name, (each, _) in events(texts).items()]
    return APP.format(
        texts=ascii(texts),
        table=ascii({text: text for text in texts}),
        nested=ascii({text: [{text: text}] for text in texts}),
        first=first,
        image=ascii("/" + texts[0]),
        fields="\n".join(f"    text{n}: str = {text!a}" for n, text in enumerate(texts)),
        places="\n".join(f"        {place}" for place in places),
    )


def _record_effects(folder: Path) -> None:
    """Put recorders in the place of what reaches into the browser."""
    for path in (folder / "frontend" / "lib" / "live" / "effects").glob("*.ts"):
        names = re.findall(r"^export (?:async )?(?:function|const) (\w+)", path.read_text(), re.M)
        path.write_text(
            "const record = (name: string): any => new Proxy(() => undefined, {\n"
            "  apply: (_, __, args) => { (globalThis as any).calls.push([name, ...args]); },\n"
            "  get: (_, level) => record(`${name}.${String(level)}`),\n"
            "});\n" + "".join(f'export const {name} = record("{name}");\n' for name in names)
        )
    stores = folder / "frontend" / "lib" / "live" / "storage.ts"
    stores.write_text(
        "".join(
            f'export const {kind} = (options: object) => ({{ kind: "{kind}", ...options }});\n'
            for kind in ("cookie", "local", "session")
        )
    )


@pytest.fixture(scope="module")
def modules() -> Path:
    return install()


@settings(SLOW, max_examples=3)
@example(texts=list(dict.fromkeys((*NASTY, *MORE))))
@example(texts=["`${alert(1)}</script>*/-->'\"\\{{ x }}{% raw %}\u2028\r\n  \ud800"])
@given(texts=TEXTS)
def test_text_arrives_as_it_was_written(
    modules: Path, tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("places")
    (folder / "a.py").write_text(_app(texts), "utf-8")
    emit(folder / "a.py", folder)
    _record_effects(folder)
    answer = evaluate(modules, folder, SCRIPT)
    assert isinstance(answer, list)
    shown, clicked, metadata, initial, options = answer
    wanted = values(texts)
    wrong = [
        f"{each}: {shown.get(name)!r} is not {[value]!r}"
        for name, (each, value) in wanted.items()
        if shown.get(name) != [value]
    ]
    assert not wrong, "\n".join(wrong)
    for name, (each, call) in events(texts).items():
        assert clicked[name][: len(call)] == call, each
    assert initial["texts"] == texts and list(initial["table"]) == texts_in_order(texts)
    assert metadata["other"] == {texts[0]: texts[0]}
    assert shown["og:image"] == [f"/{texts[0]}"]
    assert options["storage"]["local"] == {"kind": "local", "name": texts[0], "sync": True}
    _check_backend(folder / "backend", texts)


def texts_in_order(texts: list[str]) -> list[str]:
    """Keys as JavaScript keeps them: numbers first."""
    numbers = [text for text in texts if text in "0123456789"]
    return [*sorted(numbers), *(text for text in texts if text not in numbers)]


def _check_backend(backend: Path, texts: list[str]) -> None:
    runtime = Path(__file__).parents[2] / "emitters" / "pyweb_emitters" / "runtime" / "backend"
    done = subprocess.run(
        [sys.executable, "-c", BACKEND],
        cwd=backend,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(runtime), "PYTHONUTF8": "1", "PATH": ""},
    )
    assert done.returncode == 0, done.stderr
    before, known, text, table = json.loads(done.stdout)
    first, last = texts[0], texts[-1]
    plain = {each: each for each in texts}
    assert known == texts == before["texts"] and before["table"] == plain
    assert before["nested"] == {each: [plain_of(each)] for each in texts}
    assert before["pair"] == [first, 1] and before["either"] == first
    assert before["computed"] == "{}%s${x}" + last + first
    assert text == last + first
    assert table == {**plain, last: first}


def plain_of(text: str) -> dict[str, str]:
    """A dict that maps a text to itself."""
    return {text: text}

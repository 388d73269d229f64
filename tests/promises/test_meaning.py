"""What an expression over vars gives in the browser is what Python gives for the same values."""

from __future__ import annotations

import ast
import json
from pathlib import Path

from tests.promises.apps import write_files
from tests.promises.node import evaluate, install
from tests.promises.test_no_injection import emit

VALUES = {
    "n": ("int", -7), "m": ("int", 3), "z": ("int", 0), "f": ("float", 2.5), "g": ("float", -0.125),
    "big": ("float", 1234567.891), "s": ("str", "Héllo wörld"), "e": ("str", ""), "sp": ("str", "  x  y "),
    "xs": ("list[int]", [3, 1, 2, 10, -1]), "ys": ("list[str]", ["b", "a", "C"]), "em": ("list[int]", []),
    "none": ("str | None", None), "d": ("dict[str, int]", {"a": 1, "b": 2}), "ed": ("dict[str, int]", {}),
    "t": ("bool", True), "nested": ("list[list[int]]", [[1, 2], [3], []]),
    "rows": ("list[dict[str, str]]", [{"k": "v1", "n": "2"}, {"k": "v2", "n": "1"}]),
}  # fmt: skip
EXPRESSIONS = """
n // m; n % m; m // n; m % n; -n // 2; f // 1; g // 1; f % -2; n / m; n ** 2; abs(n); round(f); round(2.5 * m)
round(big, 1); round(g, 2); int(f); int(g); str(f); str(xs); str(ys); str(d); str(none); bool(e); bool(em); bool(ed)
bool(z); not xs; e or "empty"; xs and "full"; em or [1]; none is None; e is None; none is not None; n < z < m
1 < m <= 3; n < m > z; "a" in d; "zz" in d; 3 in xs; "él" in s; 99 not in xs; xs[::-1]; xs[::2]; xs[1:-1]; xs[-2:]
xs[-1]; xs[4:0:-2]; s[::-1]; s[1:4]; s[-3:-1]; s[100:]; len(s); s.upper(); s.title(); s.capitalize(); s.split()
sp.split(); sp.split(" "); sp.strip(); sp.lstrip(); s.find("w"); s.count("l"); s.replace("l", "L"); ", ".join(ys)
sorted(xs); sorted(xs, reverse=True); sorted(ys); sorted(ys, key=str.lower); min(xs); max(xs); sum(xs); sum(em)
any(xs); all(xs); all(em); list(range(m)); list(range(m, 0, -1)); list(enumerate(ys)); list(zip(xs, ys))
list(reversed(xs)); [x * 2 for x in xs if x > 1]; [y for x in nested for y in x]; list(d); list(d.values())
list(d.items()); d.get("q"); d.get("q", 5); d["a"]; xs.index(10); xs.count(1); xs + [4]; xs * 2; [0] * m; s * 2
f"{n:05d}"; f"{n:+d}"; f"{m:>5}|"; f"{m:<5}|"; f"{m:^5}|"; f"{f:.2f}"; f"{big:,.1f}"; f"{big:.3e}"; f"{g:.1%}"
f"{m:b}"; f"{m:03}"; f"{s:>15}|"; f"{s:.3}"; f"{n:,}"; xs == [3, 1, 2, 10, -1]; d == {"b": 2, "a": 1}; min(n, m)
rows[0]["k"]; sorted(rows, key=lambda r: r["n"])[0]["k"]; [r["k"] for r in rows]; nested[-1]; (1 if em else 2)
int(f * 100) / 100; 0.1 * m; (lambda a, b=m: a + b)(n); m and n; z and n; z or m; none or "x"; len(ed) == 0
{**d, "c": 3}; {"a": 0, **d}; {**d, **ed, "a": 9, **{"z": 1}}; "".join(reversed(s)); "".join(sorted(s))
"""
SCRIPT = """
import Page from "@/app/page";
const found: Record<string, unknown> = {};
function walk(node: any): void {
  if (Array.isArray(node)) { node.forEach(walk); return; }
  if (typeof node !== "object" || node === null) return;
  if (typeof node.type === "function") { walk(node.type(node.props)); return; }
  if ("data-x" in node.props) found[node.props.id] = node.props["data-x"];
  walk(node.props.children);
}
walk((Page as any)());
console.log(JSON.stringify(found));
"""


class _OfState(ast.NodeTransformer):
    def visit_Name(self, node: ast.Name) -> ast.expr:
        state = ast.Name("State", ast.Load())
        return ast.Attribute(state, node.id, ast.Load()) if node.id in VALUES else node


def test_expressions_mean_what_they_mean_in_python(tmp_path: Path) -> None:
    modules = install()
    texts = [each.strip() for line in EXPRESSIONS.split("\n") for each in line.split(";")]
    texts = [text for text in texts if text]
    fields = "\n".join(f"    {name}: {kind} = {value!r}" for name, (kind, value) in VALUES.items())
    shown = "\n".join(
        f"        pw.el.div(custom_attrs={{'data-x': [{_over_state(text)}]}}, id='x{number}'),"
        for number, text in enumerate(texts)
    )
    app = write_files(
        tmp_path / "app",
        {
            "a.py": f"import pyweb as pw\n\n\nclass State(pw.State):\n{fields}\n\n\n"
            f"def index():\n    return pw.el.main(\n{shown}\n    )\n\n\n"
            "app = pw.App()\napp.add_page(index)\n"
        },
    )
    emit(app, tmp_path)
    found = evaluate(modules, tmp_path, SCRIPT)
    assert isinstance(found, dict)
    names = {name: value for name, (_, value) in VALUES.items()}
    wrong = [
        f"{text}: {found.get(f'x{number}')} is not {expected}"
        for number, text in enumerate(texts)
        if found.get(f"x{number}") != (expected := json.loads(json.dumps([eval(text, names)])))
    ]
    assert not wrong, "\n".join(wrong)
    assert len(found) == len(texts) > 100


def _over_state(text: str) -> str:
    tree = _OfState().visit(ast.parse(text, mode="eval"))
    return ast.unparse(ast.fix_missing_locations(tree))

"""What an expression over vars gives in the browser is what Python gives for the same values."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

from pyweb.command.build import understand
from pyweb_compiler.diagnostics import Diagnostics
from tests.promises.apps import write_files
from tests.promises.expressions import some
from tests.promises.node import evaluate, install
from tests.promises.test_no_injection import emit

VALUES = {
    "n": ("int", -7), "m": ("int", 3), "z": ("int", 0), "f": ("float", 2.5), "g": ("float", -0.125),
    "big": ("float", 1234567.891), "s": ("str", "Héllo wörld"), "e": ("str", ""), "sp": ("str", "  x  y "),
    "xs": ("list[int]", [3, 1, 2, 10, -1]), "ys": ("list[str]", ["b", "a", "C"]), "em": ("list[int]", []),
    "none": ("str | None", None), "d": ("dict[str, int]", {"a": 1, "b": 2}), "ed": ("dict[str, int]", {}),
    "t": ("bool", True), "nested": ("list[list[int]]", [[1, 2], [3], []]),
    "rows": ("list[dict[str, str]]", [{"k": "v1", "n": "2"}, {"k": "v2", "n": "1"}]),
    "u": ("str", "añ😀ß\tİz"), "q": ("str", "it's \"x\""), "csv": ("str", "a,b,,c"), "num": ("str", "42"), "no": ("bool", False),
    "neg": ("str", " -3.5 "), "fs": ("list[float]", [0.5, 1.5, 2.5, -0.5, 2.675]), "bs": ("list[bool]", [True, False, True]),
    "tup": ("tuple[int, str, float]", (1, "b", 2.0)), "on": ("int | None", None), "oi": ("int | None", 4), "os": ("str | None", "yes"),
    "df": ("dict[str, float]", {"x": 1.0, "y": 2.25}), "di": ("dict[int, str]", {2: "two", 10: "ten"}), "one": ("float", 1.0),
    "dl": ("dict[str, list[int]]", {"a": [1, 2], "b": []}), "half": ("float", 0.5), "bigi": ("int", 123456789),
    "mix": ("list[str | None]", ["a", None, ""]), "lines": ("str", "one\ntwo\r\nthree"),
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
n // 2; -7 // m; n % -m; f // -0.5; g % 0.3; n ** m; m ** -2; 2 ** n; f ** 0.5; n ** 0; pow(m, 3)
round(2.5 + z); round(half); round(half + 1); round(half + 2); round(-half); [round(x) for x in fs]
round(2.675 + z, 2); round(bigi, -3); round(one); round(big, -2); round(n); [round(x, 1) for x in fs]
int(-2.7 * one); int(num); float(num); float(neg); int("  7 "); float("inf") > big; str(n); str(t); str(g)
str(big); str(bigi); str(mix); str(bs); str(dl); str(nested); bool(s); bool(f - f); bool(none); bool(tup)
bool(num); n == -7; n == -7.0; f == 2.5; num == 42; xs == ys; tup == (1, "b", 2.0); nested == [[1, 2], [3], []]
d != {"a": 1}; em == []; ed == {}; none == None; none != e; e == ""; z == False; z is False; [1, 2] == [1, 2.0]
dl == {"a": [1, 2], "b": []}; xs < [3, 2]; tup < (1, "c", 0.0); s < "I"; ys < ["b", "b"]; 1 < m < 5
n < z <= m != 4; z < m > n; 0 <= m < len(xs); n < f < big; not n < m; (n < m) == t; m in xs; m not in xs
"a" in ys; [1, 2] in nested; [] in nested; "two" in di.values(); 2 in di; 2.0 in xs; t in bs; "" in s; e in s
None in mix; "x" in df; ("x", 1.0) in df.items(); xs[0]; xs[-2]; xs[m]; s[0]; s[-1]; s[m]; tup[1]; tup[-1]
xs[1:3]; xs[-3:-1]; xs[:-1]; xs[m:]; xs[:m]; xs[::3]; xs[::-2]; xs[10:0:-3]; xs[-1:0:-1]; xs[n:]; xs[:n]; s[::2]
s[5:1:-1]; s[-100:2]; tup[:2]; em[1:]; u[0]; xs[slice(1, 3)]; ys[m:1]; nested[0][1]; rows[1]["k"]; dl["a"][-1]
di[2]; di[10]; s.lower(); s.casefold(); "it's a dog's day".title() + e; q.title(); u.upper(); u.lower()
"ŉ".upper() + e; "-42".zfill(6) + e; sp.strip(" x"); s.strip("Hd"); sp.lstrip() + "|"; sp.rstrip() + "|"
s.lstrip("H"); s.rstrip("d"); csv.split(","); e.split(); e.split(","); ",".join(ys); e.join(ys)
", ".join(str(x) for x in xs); "-".join(s); ",".join(d); csv.replace(",", "$&"); e.replace("", "x")
num.replace("", "-"); csv.replace(",,", e); s.find("l"); s.find("zz"); s.index("w"); s.count("")
"aaaa".count("aa") + z; s.startswith("Hé"); s.endswith("ld"); s.endswith(""); " ".isspace()
"ABC1".isupper() or no; "{} {}".format(n, s); "{0} {1} {0}".format(n, s); "{a}".format(a=f); "{:>6}|".format(n)
len(xs); len(d); len(tup); len(e); len(nested[0]); abs(g); min(fs); min(ys); max(ys); min(n, m, z); max(f, m)
min(em, default=0); sum(fs); sum(xs, 10); sum(x * 2 for x in xs); sum(bs); sum([len(y) for y in ys]); sorted(fs)
sorted(xs, key=lambda x: -x); sorted(ys, key=str.lower, reverse=True); sorted(d)
sorted(d.items(), key=lambda kv: -kv[1]); sorted(nested); sorted(s); sorted(xs, reverse=t); list(reversed(ys))
list(reversed(s)); any(em); any(x > 5 for x in xs); all(x > 5 for x in xs); any(bs); all(bs); all(mix); any(mix)
list(zip(xs, s)); [a + b for a, b in zip(xs, xs)]; list(zip(xs, ys, bs)); list(enumerate(ys, 1))
[i * x for i, x in enumerate(xs)]; list(range(1, m)); list(range(m, n, -2)); list(range(z)); list(range(n))
len(range(m)); m in range(5); list(map(str, xs)); list(map(lambda x: x + 1, xs)); list(filter(None, xs))
list(filter(lambda x: x > 1, xs)); [x for x in xs if x % 2]; [k for k in d]; [v for v in d.values()]
[f"{k}={v}" for k, v in d.items()]; sorted({x % 3 for x in xs}); len(set(xs)); sorted(set(ys))
[[y * 2 for y in x] for x in nested]; [c for c in s if c in "lo"]; dict(d); list(s); tuple(xs); list(tup)
list(d.keys()); d | {"z": 3}; {**d, "a": 0}; d.get("a"); d.get("zz"); d.get("zz", -1); d.get(s, 0)
d.get(ys[1], 0); di.get(2); di.get(3, "none"); dl.get("b") or [9]; dl.get("q", [1]); list(df.items())
len(d.keys()); "a" in d.keys(); xs.index(2); xs.copy(); xs + ys; 2 * ys; xs * z; s * 3; s * n; z * s; s + num
tup + (3,); [0] * m + xs; [[]] * 2; e or s; e and s; s and n; z or none or m; not e; not em; not none; xs and ys
em or ed or "x"; t and f; no or z; (none or "d").upper(); 1 if xs else 2; 1 if ed else 2; 1 if z else 2
1 if f - 2.5 else 2; "y" if none else "n"; "y" if mix[2] else "n"; on is None; oi is not None; os == "yes"
on == 0; on or 5; oi + 1 if oi is not None else 0; os.upper() if os else ""; t + m; t * 2; -t; +n; -n; n - -m
m - t; t / 2; bs.count(True); m / 1; m * 1.0; 7 / 2 + z; n / 2; big / m; 0.1 + 0.2 + z; f"{n}"; f"{f}"
f"{n!s:>5}"; f"{n:5}|"; f"{s:5}|"; f"{s:<15}|"; f"{s:^15}|"; f"{s:*^15}|"; f"{n:+}"; f"{m: }"; f"{n:08.2f}"
f"{n:=+8}"; f"{bigi:,}"; f"{bigi:_}"; f"{big:,.2f}"; f"{big:.0f}"; f"{big:e}"; f"{big:g}"; f"{g:g}"; f"{f:%}"
f"{g:.2%}"; f"{m:x}"; f"{bigi:X}"; f"{bigi:#x}"; f"{m:o}"; f"{m:08b}"; f"{m:c}"; f"{half:.0f}"; f"{f:.0f}"
f"{one:.1f}"; f"{big:10.1f}|"; f"{big:<12.1f}|"; f"{s:.2}"; f"{t:>6}"; f"{none!s:>6}"; f"{n:d}"; f"{m:.1%}"
f"{f=}"; f"{n + 1 = }"; f"{s[:2]}{{}}"; f"{len(xs):03}"; str(one); str(df["x"]); pow(m, 2); pow(m, -1)
pow(2, m); sorted(set(xs + xs)); len(set(xs + xs)); len({x % 2 for x in xs})
sorted({y.lower() for y in ys + ys}); sorted(xs, reverse=no); sorted(xs, reverse=z)
sorted(xs, key=lambda x: x % 3, reverse=t); min(xs, default=0); max(em, default=n); max(em, default=None)
max([x for x in xs if x > 99], default=-1); [c.upper() for c in s]; [c for c in s]
[i for i, c in enumerate(s) if c == "l"]; "".join(c for c in s if c != "l"); sum(1 for c in s if c == "l")
d | ed; d | {"a": 9}; {"a": 9, "z": 0} | d; m is True; t is True; no is False; t is not False; e is not True
xs * n; s * (m - 5); f"{no:5d}|"; f"{t:d}"; str(f - half); str(-one); str(big * 1e12); str(g / 1e5)
"x" + str(one); ",".join(s[:3]); sorted(d | {"0": 1}); max(s); min(s); max(d); sum(d.values()); list(d)[0]
list(d.items())[-1]; [k + str(v) for k, v in sorted(d.items())]; list(map(len, ys)); any(y == "a" for y in ys)
all(c.lower() != "z" for c in s); any(c == "l" for c in s); [x for x in tup]; list(tup)[::-1]; len(s.split("l"))
s.split("l")[-1]; " ".join(reversed(s.split())); s[::-1].upper(); (s + e)[1:][:2]; n if n > 0 else -n
abs(n - m) ** 2 // 3; -n // 2 * 2 + -n % 2; (n // m) * m + n % m == n; f // 1 * 1 + f % 1 == f
round(f) + round(-f); 10 ** m - 1; -2 ** 2 + z; (-2) ** m; m ** 2 ** 1; 1 - m - 1; 1 - (m - 1); 2 * (m + 1)
m % 2 == 1 and "odd" or "even"; not (t and no); not t or not no; (xs or [0])[0]; (em or [0])[0]
(d or {"q": 1})["a"]; m in [1, 2, 3]; m in (1, 2); s in ("a", "Héllo wörld"); m in {1, 2, 3}; xs == sorted(xs)
xs[0] == max(xs); nested[0] + nested[1]; sum(nested[0]); [sum(x) for x in nested]; [len(x) for x in nested]
[x[0] if x else None for x in nested]; {"a": xs, "b": {"c": n}}; [n, f, s, None, t, [e]]; (n, (m, s)); di.get(m)
[v for k, v in di.items() if k > 2]; list(di); list(di.items()); sorted(di); sum(di); 10 in di; oi == 4
oi in xs; os in ys; (on or 0) + 1; os and os.title(); mix.index(""); mix.count(None); [x or "-" for x in mix]
[x for x in mix if x]; [x is None for x in mix]
[n, m].count(3); [n, m].index(3)
"""
REFUSED = """
str(tup); str(fs); str(df); str(di); repr(s); divmod(n, m); m << 2; int(num, 16); pow(m, 4, 5); dict(zip(ys, xs)); set(nested)
s.partition(","); csv.split(",", 1); csv.replace(",", "-", 1); s.startswith(("x", "H")); max(xs, key=lambda x: -x)
f"{n:>{m}}"; f"{f:n}"; f"{s!r}"; [*xs, 5]; {x: 1 for x in ys}; "%s" % s
"""
SCRIPT = """
import Page from "@/app/page";
const found: Record<string, unknown> = {};
function walk(node: any): void {
  if (Array.isArray(node)) { node.forEach(walk); return; }
  if (typeof node !== "object" || node === null) return;
  if (typeof node.type === "function") {
    try { walk(node.type(node.props)); } catch (error) { found[node.type.name] = String(error); }
    return;
  }
  if ("data-x" in node.props) found[node.props.id] = node.props["data-x"];
  walk(node.props.children);
}
walk((Page as any)());
console.log(JSON.stringify(found));
"""
NAMES = {name: value for name, (_, value) in VALUES.items()}


class _OfState(ast.NodeTransformer):
    def visit_Name(self, node: ast.Name) -> ast.expr:
        state = ast.Name("State", ast.Load())
        return ast.Attribute(state, node.id, ast.Load()) if node.id in VALUES else node


def _listed(expressions: str) -> list[str]:
    texts = [each.strip() for line in expressions.split("\n") for each in line.split(";")]
    return list(dict.fromkeys(text for text in texts if text))


def _over_state(text: str) -> str:
    tree = _OfState().visit(ast.parse(text, mode="eval"))
    return ast.unparse(ast.fix_missing_locations(tree))


def _write(folder: Path, texts: list[str]) -> tuple[Path, int]:
    """An app with a component for each expression, and the line before the first of them."""
    fields = "\n".join(f"    {name}: {kind} = {value!r}" for name, (kind, value) in VALUES.items())
    head = f"import pyweb as pw\n\n\nclass State(pw.State):\n{fields}\n\n\n"
    parts = "".join(
        f"def x{n}(): return pw.el.div(custom_attrs={{'data-x': [{_over_state(text)}]}}, id='X{n}')\n"
        for n, text in enumerate(texts)
    )
    shown = "".join(f"        x{n}(),\n" for n in range(len(texts)))
    tail = f"def index():\n    return pw.el.main(\n{shown}    )\n\n\napp = pw.App()\napp.add_page(index)\n"
    return write_files(folder, {"a.py": head + parts + tail}), head.count("\n")


def _refused(folder: Path, texts: list[str]) -> set[str]:
    """The expressions that are errors, each in its line."""
    app, before = _write(folder, texts)
    diagnostics = Diagnostics()
    understand(app, diagnostics)
    lines = {d.span.line - before - 1 for d in diagnostics.sorted() if d.severity == "error"}
    assert all(0 <= line < len(texts) for line in lines)
    return {texts[line] for line in lines}


def _compare(folder: Path, texts: list[str]) -> None:
    emit(_write(folder / "app", texts)[0], folder)
    found = evaluate(install(), folder, SCRIPT)
    assert isinstance(found, dict)
    wrong = [
        f"{text}: {found.get(f'X{number}')} is not {expected}"
        for number, text in enumerate(texts)
        if not _same(found.get(f"X{number}"), expected := _in_python(text))
    ]
    assert not wrong, "\n".join(wrong)
    assert len(found) == len(texts)


def _in_python(text: str) -> object:
    return json.loads(json.dumps([eval(text, dict(NAMES))], default=list))


def _same(one: object, other: object) -> bool:
    """Equal, and no number where there is a truth value."""
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return isinstance(one, bool) == isinstance(other, bool) and one == other


def test_expressions_mean_what_they_mean_in_python(tmp_path: Path) -> None:
    texts = _listed(EXPRESSIONS)
    assert len(texts) > 500
    _compare(tmp_path, texts)


def test_what_the_browser_cannot_tell_is_an_error(tmp_path: Path) -> None:
    texts = _listed(REFUSED)
    assert _refused(tmp_path, texts) == set(texts)


def test_random_expressions_mean_what_they_mean_in_python(tmp_path: Path) -> None:
    texts = [text for text in some(300, seed=1) if _is_small(text)]
    refused = _refused(tmp_path / "refused", texts)
    assert len(texts) > 200 and len(refused) < 20
    _compare(tmp_path, [text for text in texts if text not in refused])


def _is_small(text: str) -> bool:
    """Whether Python has a value for it, made of numbers that JavaScript has too."""
    try:
        shown = json.dumps(eval(text, dict(NAMES)), default=list)
    except (ArithmeticError, ValueError, LookupError):
        return False
    return re.search(r"\d{16}|e[+-]|NaN|Infinity", shown) is None

"""Makes small apps up: most of their expressions fit their types, some do not."""

from __future__ import annotations

import random
import re

from tests.fuzz.programs import Program
from tests.fuzz.wider import second_module

ELEMENTS = (
    "text", "box", "vstack", "hstack", "heading", "button", "badge", "card", "el.div", "el.p",
    "el.span", "list_item", "unordered_list", "center", "fragment", "el.section", "link", "code",
)  # fmt: skip
TEXT_PROPS = ("id", "class_name", "title", "width", "color", "padding", "background", "aria_label")
"""Props that nearly every element has, and that take any text."""
VALUES = {
    "int": ("0", "7", "-3", "10**6", "LIMIT"),
    "float": ("0.5", "1e9", "-0.0", "1.0", "float('inf')"),
    "str": ("''", "'word'", "'<b>&amp;'", "'a' * 3", "'\\u2028'", "'{x} ${y} `'", "TITLE"),
    "bool": ("True", "False", "bool(LIMIT)"),
    "list[int]": ("[]", "[1, 2, 3]", "list(range(4))"),
    "list[str]": ("['a', 'b']", "[]", "'x y'.split()", "ITEMS"),
    "dict[str, int]": ("{}", "{'a': 1, '__proto__': 2}"),
    "Optional[str]": ("None", "'x'"),
    "list[dict[str, str]]": ("[{'name': 'n'}]", "[]"),
    "Any": ("None", "1", "'any'", "[]"),
    "set[str]": ("{'a'}", "set()"),
    "tuple[int, str]": ("(1, 'a')",),
    "dict[str, list[str]]": ("{'k': ['v']}", "{}"),
}
RULES = {
    "int": ("({int} + {int})", "({int} * {int})", "-{int}", "len({str})", "len({list[str]})",
            "({int} % 7)", "({int} // 3)", "sum({list[int]})", "max({int}, {int})", "abs({int})",
            "int({float})", "{list[str]}.length()", "({int} if {bool} else {int})",
            "{dict[str, int]}.get('a', 0)", "({int} or {int})"),
    "float": ("({float} / 3)", "round({float}, 1)", "({int} / 2)", "float({int})"),
    "str": ("({str} + {str})", "f'«{leaf}» of «{int}:>4»'", "f'«{float}:.2f»'", "str({int})",
            "{str}.upper()", "{str}.strip()", "', '.join({list[str]})", "({str} * 2)", "{str}[:2]",
            "({str} if {bool} else {str})", "{list[dict[str, str]]}[0]['name']", "({str} or {str})",
            "{str}.replace('a', {str})", "repr({int})", "{Any}.to(str)"),
    "bool": ("({int} == {int})", "({str} in {list[str]})", "(not {Any})", "({int} < {int} <= 9)",
             "({bool} and {bool})", "({Optional[str]} is None)", "({bool} | {bool})", "(~{bool})",
             "bool({list[str]})", "{str}.startswith('a')", "({str} != {str})", "any({list[int]})"),
    "list[int]": ("sorted({list[int]})", "{list[int]}[1:]", "[i for i in {list[int]} if i]",
                  "({list[int]} + {list[int]})", "list(range({int}))", "{list[int]}[::-1]"),
    "list[str]": ("{str}.split(',')", "sorted({list[str]})", "list({dict[str, int]}.keys())",
                  "[s.upper() for s in {list[str]}]", "list(reversed({list[str]}))"),
}  # fmt: skip
SIMPLE = tuple(RULES)

_NAMES = re.compile(r"\b[A-Z]{3,}\b")
"""Constants of the first module."""
_IMPORTS = (
    "from made.more import extra",
    "from .more import Base, Kind, extra",
    "import made.more as more\nextra = more.extra",
    "from made.more import *",
)

Scope = dict[str, str]
"""Types of the local names."""


class Generator:
    """Apps from a seed."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.vars: dict[str, str] = {}
        self.handlers: dict[str, list[str]] = {}
        self.components: dict[str, list[str]] = {}

    def program(self, number: int) -> Program:
        """One app, of one module or two that import each other."""
        pick = self.rng.choice
        stems = ("a", "b", "items", "name", "value", "class_", "x")
        self.vars = {f"{pick(stems)}{n}": pick(list(VALUES)) for n in range(pick((2, 4, 6)))}
        self.handlers = {
            f"do_{n}": [pick(list(VALUES)) for _ in range(pick((0, 0, 1, 2)))]
            for n in range(pick((1, 2, 4)))
        }
        self.components = {}
        api = pick(("pyweb as pw", "pyweb as pw", "reflex as pw"))
        parts = [
            f"import {api}\nfrom typing import Any, Optional\n",
            f"TITLE = {pick(VALUES['str'][:-1])}\nITEMS = ['a', {self._leaf('str', {}, known=True)!s}]\nLIMIT = 3\n",
            self._state(),
            *[self._component(f"part_{n}") for n in range(pick((0, 1, 3)))],
        ]
        pages = [f"page_{n}" for n in range(pick((1, 1, 2)))]
        parts += [f"def {name}():\n{self._body({})}" for name in pages]
        wide = self.rng.random() < 0.15
        if wide:
            parts.insert(1, self.rng.choice(_IMPORTS))
            pages.append("extra")
        parts.append("app = pw.App()\n" + "".join(map(self._add, pages)))
        code = "\n\n".join(parts)
        files = {"made/made.py": code.encode(), "made/__init__.py": b""}
        if wide:
            files["made/more.py"] = self._more().encode("utf-8")
        return Program(f"made {number}", files)

    def _more(self) -> str:
        kind = self.rng.choice([kind for kind in VALUES if "TITLE" not in kind])
        plain = [value for value in VALUES[kind] if not _NAMES.search(value)]
        return second_module(self.rng, "extra_var", kind, self.rng.choice(plain))

    def _add(self, name: str) -> str:
        route = "/" if name == "page_0" else self.rng.choice(("/two", "/u/[id]", "/a/b", "/é"))
        route = "/extra" if name == "extra" else route
        more = self.rng.choice(("", "", ", title=TITLE", ", on_load=State.reset_all"))
        return f"app.add_page({name}, route={route!r}{more})\n"

    def _state(self) -> str:
        lines = ["class State(pw.State):", '    """What there is."""', ""]
        for name, kind in self.vars.items():
            default = self._leaf(kind, {}, known=True)
            lines.append(f"    {name}: {kind} = {default}  # noted")
        kind = self.rng.choice(SIMPLE)
        lines += ["", "    @pw.var", f"    def shown(self) -> {kind}:"]
        lines.append(f"        return {self._expression(kind, {}, 2).replace('State.', 'self.')}")
        self.vars["shown"] = kind
        lines += ["", "    @pw.event", "    def reset_all(self):", "        self.reset()"]
        for name, kinds in self.handlers.items():
            arguments = "".join(f", p{n}: {kind}" for n, kind in enumerate(kinds))
            opening = self.rng.choice(("def", "def", "async def"))
            lines += ["", "    @pw.event", f"    {opening} {name}(self{arguments}):"]
            target, kind = self.rng.choice([v for v in self.vars.items() if v[0] != "shown"])
            lines.append(f"        self.{target} = {self._leaf(kind, {}, known=True)}")
            if self.rng.random() < 0.3:
                lines.append("        yield")
        return "\n".join(lines)

    def _component(self, name: str) -> str:
        kinds = [self.rng.choice(SIMPLE) for _ in range(self.rng.choice((0, 1, 2)))]
        scope = {f"arg{n}": kind for n, kind in enumerate(kinds)}
        body = self._body(scope)
        self.components[name] = kinds
        hints = ", ".join(
            arg if self.rng.random() < 0.3 else f"{arg}: {kind}" for arg, kind in scope.items()
        )
        return f"def {name}({hints}) -> pw.Component:\n{body}"

    def _body(self, scope: Scope) -> str:
        kind = self.rng.choice(SIMPLE)
        match self.rng.randrange(6):
            case 0:
                test = self._expression("bool", scope, 2)
                first, second = self._view(scope, 3), self._view(scope, 2)
                return f"    if {test}:\n        return {first}\n    return {second}"
            case 1:
                rows, item = self._rows()
                view = self._view({**scope, "each": item}, 1)
                loop = f"    for each in {rows}:\n        rows.append({view})\n"
                return f"    rows = []\n{loop}    return pw.box(*rows)"
            case 2:
                value = self._expression(kind, scope, 2)
                view = self._view({**scope, "local": kind}, 2)
                return f"    local = {value}\n    return {view}"
            case _:
                return f'    """Draw it."""\n    return {self._view(scope, 3)}'

    def _rows(self) -> tuple[str, str]:
        """Something to loop over, and the type of its items."""
        item = self.rng.choice(("int", "str"))
        return self._expression(f"list[{item}]", {}, 1), item

    def _view(self, scope: Scope, depth: int) -> str:
        test = self._expression("bool", scope, 1)
        match self.rng.randrange(12) if depth else 11:
            case 0:
                one, other = self._view(scope, depth - 1), self._view(scope, depth - 1)
                return f"pw.cond({test}, {one}, {other})"
            case 1:
                rows, item = self._rows()
                return (
                    f"pw.foreach({rows}, lambda e: {self._view({**scope, 'e': item}, depth - 1)})"
                )
            case 2:
                one, other = self._view(scope, depth - 1), self._view(scope, depth - 1)
                return f"pw.match({self._expression('int', scope, 1)}, (1, {one}), {other})"
            case 3:
                rows, item = self._rows()
                return f"pw.box(*[{self._view({**scope, 'i': item}, depth - 1)} for i in {rows}])"
            case 4 | 5 if self.components:
                name, kinds = self.rng.choice(list(self.components.items()))
                return f"{name}({', '.join(self._expression(kind, scope, 1) for kind in kinds)})"
            case 6:
                return f"({self._view(scope, depth - 1)} if {test} else {self._view(scope, depth - 1)})"
            case 11:
                return f"pw.text({self._expression(self.rng.choice(SIMPLE[:4]), scope, 2)})"
        children = [self._view(scope, depth - 1) for _ in range(self.rng.choice((0, 1, 2)))]
        return f"pw.{self.rng.choice(ELEMENTS)}({', '.join([*children, *self._props(scope)])})"

    def _props(self, scope: Scope) -> list[str]:
        names = self.rng.sample(TEXT_PROPS, self.rng.choice((0, 0, 1, 2)))
        props = [f"{name}={self._expression('str', scope, 1)}" for name in names]
        match self.rng.randrange(8):
            case 0 | 1:
                props.append(f"on_click={self._event(scope)}")
            case 2:
                props.append(f"_hover={{'color': {self._expression('str', scope, 0)}}}")
            case 3:
                props.append(f"style={{'top': {self._expression('str', scope, 1)}}}")
            case 4:
                props.append(f"custom_attrs={{'data-x': {self._expression('str', scope, 1)}}}")
        return props

    def _event(self, scope: Scope) -> str:
        name, kinds = self.rng.choice(list(self.handlers.items()))
        call = f"State.{name}({', '.join(self._expression(kind, scope, 1) for kind in kinds)})"
        other = self.rng.choice(("pw.redirect('/two')", "pw.toast('hi')", "State.reset_all"))
        return self.rng.choice((call, call, f"[{call}, {other}]", f"lambda: {call}", other))

    def _expression(self, kind: str, scope: Scope, depth: int) -> str:
        if self.rng.random() < 0.01:
            kind = self.rng.choice(SIMPLE)
        if depth <= 0 or kind not in RULES or self.rng.random() < 0.4:
            return self._leaf(kind, scope)
        return self._fill(self.rng.choice(RULES[kind]), scope, depth - 1)

    def _fill(self, rule: str, scope: Scope, depth: int) -> str:
        """A rule with its holes filled; guillemets are the braces of an f-string."""
        for kind in (*VALUES, "leaf"):
            while (hole := f"{{{kind}}}") in rule:
                if "«" in rule:
                    # Before Python 3.12, quotes of the f-string may not stand in its holes.
                    value = self._leaf("int" if kind == "leaf" else kind, scope, plain=True)
                else:
                    value = self._expression(kind, scope, depth)
                rule = rule.replace(hole, value, 1)
        return rule.replace("«", "{").replace("»", "}")

    def _leaf(self, kind: str, scope: Scope, *, known: bool = False, plain: bool = False) -> str:
        fitting = [f"State.{name}" for name, each in self.vars.items() if each == kind]
        fitting += [name for name, each in scope.items() if each == kind]
        if plain:
            return self.rng.choice([*fitting, "LIMIT"])
        if known or not fitting or self.rng.random() < 0.2:
            return self.rng.choice(VALUES[kind])
        return self.rng.choice(fitting)

"""Texts that show `{State.name}` as it is: the `f` before them was forgotten."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.diagnostics.rules.expressions import MISSING_PREFIX
from pyweb_compiler.evaluate.evaluated import EvaluatedApp
from pyweb_compiler.evaluate.state_values import StateClass
from pyweb_compiler.ir.parts import parts
from pyweb_compiler.lower.carry_names import bound_names
from pyweb_compiler.lower.effects import owner_of
from pyweb_compiler.lower.syntax_places import SyntaxPlaces
from pyweb_compiler.parse.parsed import ParsedModule

_FIELD = re.compile(
    r"""\$?\{\{?(?P<gap>\s*)
        (?P<text>(?P<root>[A-Za-z_]\w*)(?:\.(?P<attribute>[A-Za-z_]\w*))?(?:\.\w+|\[[^][{}]*\]|\(\))*)
        \s*(?:![rsa])?(?::[^{}]*)?\}\}?""",
    re.VERBOSE,
)
_CODE_TAGS = frozenset({"code", "pre", "script", "style", "kbd", "samp", "Code", "Kbd"})
_NOT_TEXT = frozenset({"dangerouslySetInnerHTML"})
_PROGRAM = re.compile("""\\bf["']""")
"""A text with an f-string in it is a program that is shown."""
_FORMULA = re.compile(r"\\[A-Za-z]+\{")
_BUILTINS = frozenset(dir(builtins))


def report_missing_prefixes(
    evaluated: EvaluatedApp, built: tuple[object, ...], diagnostics: Diagnostics
) -> None:
    """Look at every text of the pages; where one has fields, at the literals of the app."""
    found = [each for each in _texts(built) if _FIELD.search(each[0])]
    code = {text for text, is_code in found if is_code or _PROGRAM.search(text)}
    shown = {text for text, is_code in found if not is_code} - code
    if not shown:
        return
    for module in evaluated.graph.modules():
        if module.in_app and any(_FIELD.search(line) for line in module.source.splitlines()):
            _Literals(evaluated, module, shown, code, diagnostics).visit(module.python.module)


def fields_in(text: str) -> Iterator[re.Match[str]]:
    """What would be put in, were the text an f-string."""
    return iter(()) if _PROGRAM.search(text) else _FIELD.finditer(text)


def report(
    diagnostics: Diagnostics, places: SyntaxPlaces, node: ast.Constant, field: re.Match[str]
) -> None:
    """Report a literal without its prefix."""
    written = places.short(node)
    cure = "put an `f` before the quotes" + (f": `f{written}`" if written != "…" else "")
    if field[0].startswith("{{"):
        cure = f"put an `f` before the quotes, and write `{{{field['text']}}}` in the text"
    elif field[0].startswith("$"):
        cure += "; the `$` is shown"
    diagnostics.report(
        MISSING_PREFIX,
        places.of(node),
        field=field[0],
        suggestion=cure,
    )


class _Literals(ast.NodeVisitor):
    """Walks a module, with the names of the functions around."""

    def __init__(
        self,
        evaluated: EvaluatedApp,
        module: ParsedModule,
        shown: set[str],
        code: set[str],
        diagnostics: Diagnostics,
    ) -> None:
        run = evaluated.interpreter.modules.get(module.name) if evaluated.interpreter else None
        self._names = run.names if run is not None else {}
        self._places = SyntaxPlaces.of_module(module)
        self._shown = shown
        self._code = code
        self._diagnostics = diagnostics
        self._local: list[set[str]] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """What states do is no part of the pages."""
        if not isinstance(self._names.get(node.name), StateClass):
            self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Names of a function."""
        self._function(node, node.args, bound_names(node.body))

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        """Names of a function."""
        self._function(node, node.args, bound_names(node.body))

    def visit_Lambda(self, node: ast.Lambda) -> None:
        """Names of a lambda."""
        self._function(node, node.args, set())

    def _function(self, node: ast.AST, args: ast.arguments, names: set[str]) -> None:
        params = {each.arg for each in ast.walk(args) if isinstance(each, ast.arg)}
        self._local.append((names | params) - {"self"})
        self.generic_visit(node)
        self._local.pop()

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Braces in an f-string are meant."""
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                self.visit(value.value)

    def visit_Call(self, node: ast.Call) -> None:
        """`"{name}".format(…)` is filled in."""
        filled = isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Constant)
        for child in ast.iter_child_nodes(node):
            if not filled or child is not node.func:
                self.visit(child)

    def visit_Constant(self, node: ast.Constant) -> None:
        """A text that a page shows, with a field whose name is known here."""
        text = node.value
        if not isinstance(text, str) or "{" not in text:
            return
        fields = list(fields_in(text))
        field = next((each for each in fields if self._is_known(each)), None)
        if field is None or not self._is_shown(text):
            return
        # A text with other names in braces is a template, and was never meant for these ones.
        if all(self._is_name(each["root"]) for each in fields) and not _is_formula(text):
            report(self._diagnostics, self._places, node, field)

    def _is_name(self, root: str) -> bool:
        """Whether Python would find the name here."""
        every = (*self._local, self._names, _BUILTINS)
        return any(root in names for names in every)

    def _is_shown(self, text: str) -> bool:
        """Whether it is a text of the pages, or a part of one, and no code."""
        if any(text in each for each in self._code):
            return False
        return text in self._shown or any(text in each for each in self._shown)

    def _is_known(self, field: re.Match[str]) -> bool:
        root, attribute = field["root"], field["attribute"]
        if any(root in names for names in self._local):
            return not field["gap"]
        state = self._names.get(root)
        return (
            isinstance(state, StateClass)
            and attribute is not None
            and owner_of(state, attribute) is not None
        )


def _texts(root: object) -> Iterator[tuple[str, bool]]:
    """Constant texts, and whether they are code."""
    stack = [(root, False)]
    while stack:
        node, code = stack.pop()
        if isinstance(node, tuple):
            stack.extend((each, code) for each in node)
        elif isinstance(node, ir.Literal):
            if isinstance(node.value, str) and "{" in node.value:
                yield node.value, code
        elif (inside := parts(node)) is not None:
            stack.append((inside, code or _is_code(node)))


def _is_formula(text: str) -> bool:
    r"""Whether it is of TeX: `\frac{a}{b}`."""
    return _FORMULA.search(text) is not None


def _is_code(node: object) -> bool:
    if isinstance(node, ir.Prop):
        return node.name in _NOT_TEXT
    if isinstance(node, ir.Element):
        tag = node.tag
        name = tag.name if isinstance(tag, ir.HtmlTag) else getattr(tag, "export", "")
        return name in _CODE_TAGS
    if isinstance(node, ir.EffectCall):
        return node.effect is ir.Effect.SCRIPT
    return isinstance(node, ir.RawJs | ir.ScriptCall | ir.RawHook)

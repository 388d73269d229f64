"""Parsed modules and evaluated states made from text, without the earlier stages of the compiler."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass

import libcst as cst

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.evaluate.evaluated import EvaluatedApp
from pyweb_compiler.evaluate.state_values import StateClass, StateVar
from pyweb_compiler.evaluate.values import MISSING
from pyweb_compiler.link.graph import ApiModule, ForeignModule, ModuleTarget, StandardModule
from pyweb_compiler.lower.carry import CarriedCode, carry_modules
from pyweb_compiler.lower.carry_setters import automatic_setters
from pyweb_compiler.parse.parsed import ParsedModule
from pyweb_compiler.parse.positions import Positions
from pyweb_compiler.parse.syntax import PythonTree


@dataclass(frozen=True)
class Graph:
    """A module graph over modules that are all there."""

    parsed: Mapping[str, ParsedModule]
    app_name: str = "app"
    config: ParsedModule | None = None

    @property
    def entry(self) -> ParsedModule:
        return next(iter(self.parsed.values()))

    def modules(self) -> tuple[ParsedModule, ...]:
        return tuple(self.parsed[name] for name in sorted(self.parsed))

    def find(self, name: str) -> ModuleTarget | None:
        if name in self.parsed:
            return self.parsed[name]
        top, _, rest = name.partition(".")
        if top in ("pyweb", "reflex"):
            return ApiModule(rest)
        if top in sys.stdlib_module_names:
            return StandardModule(name)
        if any(known.split(".")[0] == top for known in self.parsed):
            return None
        return ForeignModule(name)


def parse(name: str, source: str, *, is_package: bool = False) -> ParsedModule:
    """A module of the app."""
    source = textwrap.dedent(source)
    path = name.replace(".", "/") + ("/__init__.py" if is_package else ".py")
    tree = cst.parse_module(source)
    return ParsedModule(
        name=name,
        file=path,
        is_package=is_package,
        in_app=True,
        source=source,
        tree=tree,
        python=PythonTree(source),
        positions=Positions(tree, source, path),
    )


def evaluated(
    sources: Mapping[str, str], *, used_setters: Mapping[str, set[str]] | None = None
) -> EvaluatedApp:
    """An app whose classes that derive from a `State` are its states; a name that ends with `/` is a package."""
    parsed = {
        name.rstrip("/"): parse(name.rstrip("/"), text, is_package=name.endswith("/"))
        for name, text in sources.items()
    }
    states = tuple(
        state_class(module, node, (used_setters or {}).get(node.name.value, set()))
        for module in parsed.values()
        for node in module.tree.body
        if isinstance(node, cst.ClassDef) and _is_state(module, node)
    )
    return EvaluatedApp(
        graph=Graph(parsed),
        pages=(),
        components=(),
        states=states,
        records=(),
        constants=(),
        server_constants=(),
    )


def _is_state(module: ParsedModule, node: cst.ClassDef) -> bool:
    return any("State" in module.tree.code_for_node(base.value) for base in node.bases)


def state_class(module: ParsedModule, node: cst.ClassDef, setters: set[str]) -> StateClass:
    """A state class with the vars that its annotations name."""
    span = Span.whole_file(module.file)
    state_vars: dict[str, StateVar] = {}
    names: dict[str, object] = {}
    for item in node.body.body:
        if isinstance(item, cst.FunctionDef):
            names[item.name.value] = item
        if isinstance(item, cst.SimpleStatementLine) and isinstance(item.body[0], cst.AnnAssign):
            target = item.body[0].target
            assert isinstance(target, cst.Name)
            state_vars[target.value] = StateVar(
                name=target.value,
                type=ir.AnyType(),
                kind=ir.VarKind.BASE,
                default=MISSING,
                span=span,
                node=item,
            )
    return StateClass(
        name=node.name.value,
        module=module,
        wire=f"{module.name}.{node.name.value}",
        node=node,
        bases=(),
        parent=None,
        mixin=False,
        vars=state_vars,
        handlers={},
        namespace=names,
        used_setters=setters,
        span=span,
    )


def carried(
    files: dict[str, str],
    *,
    data: tuple[str, ...] = (),
    setters: dict[str, set[str]] | None = None,
    codes: tuple[str, ...] = (),
) -> tuple[dict[str, str], CarriedCode]:
    diagnostics = Diagnostics()
    app = evaluated(files, used_setters=setters)
    result = carry_modules(app, automatic_setters(app.states), data, diagnostics)
    assert tuple(found.rule.code for found in diagnostics.sorted()) == codes
    return {module.module: module.code for module in result.modules}, result


def single(source: str, **options: object) -> str:
    code, _ = carried({"app": source}, **options)  # type: ignore[arg-type]
    return code["app"].strip()


def dedent(text: str) -> str:
    return textwrap.dedent(text).strip()

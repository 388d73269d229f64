"""Mistakes in what runs on the server, where it is certain to fail or to do nothing."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics, did_you_mean, where_from
from pyweb_compiler.diagnostics.rules import names as name_rules
from pyweb_compiler.diagnostics.rules import state as rules
from pyweb_compiler.evaluate.evaluated import EvaluatedApp
from pyweb_compiler.evaluate.state_values import StateClass
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.values import Value
from pyweb_compiler.lower.carry_facts import absolute_module, api_names, module_imports
from pyweb_compiler.lower.carry_names import Chain, bound_names, free_names, imports_of
from pyweb_compiler.lower.mistakes_body import BodyCheck, Function, Method
from pyweb_compiler.lower.mistakes_calls import check_calls
from pyweb_compiler.lower.mistakes_members import (
    check_attributes,
    check_twice,
    check_types,
    type_of_others,
)
from pyweb_compiler.lower.mistakes_types import misfit
from pyweb_compiler.lower.mistakes_values import ValueCheck
from pyweb_compiler.lower.syntax_places import SyntaxPlaces
from pyweb_compiler.parse.parsed import ParsedModule
from pyweb_compiler.parse.syntax import statements_in

_GIVEN = frozenset(dir(builtins)) | {
    "__file__", "__name__", "__doc__", "__package__", "__path__", "__spec__", "__loader__",
    "__class__", "__builtins__", "__debug__", "__annotations__", "reveal_type",
}  # fmt: skip


def report_mistakes(evaluated: EvaluatedApp, diagnostics: Diagnostics) -> None:
    """Report what the methods of state classes will fail at, or do not do."""
    by_module: dict[str, list[StateClass]] = {}
    for state in evaluated.states:
        by_module.setdefault(state.module.name, []).append(state)
    for states in by_module.values():
        _Module.of(evaluated, states[0].module).check(states, diagnostics)


class _Module(Struct, frozen=True, kw_only=True):
    """What the names of a module mean for the methods of its state classes."""

    module: ParsedModule
    places: SyntaxPlaces
    api: Mapping[str, Chain]
    states: Mapping[str, StateClass]
    given: frozenset[str]
    """Parameters of routes, which every state has."""
    used: frozenset[tuple[str, str]]
    """Handlers that the page refers to: the name of the state on the wire, and its own."""
    called: frozenset[str]
    """Names of methods that something in the module calls."""
    values: Mapping[str, Value]
    """What its names are at the end of it, as far as that was evaluated."""
    names: frozenset[str] | None
    """All names of the module; `None` where a star import brings names that are not known."""

    @classmethod
    def of(cls, evaluated: EvaluatedApp, module: ParsedModule) -> _Module:
        """The names of one module."""
        body = module.python.module.body
        imports = module_imports(module, body)
        by_place = {(state.module.name, state.name): state for state in evaluated.states}
        bound = bound_names(body)
        states = {name: by_place.get((module.name, name)) for name in bound} | {
            local: by_place.get((found.module, found.name or ""))
            for local, found in imports.items()
        }
        return cls(
            module=module,
            places=SyntaxPlaces.of_module(module),
            api=api_names(imports, evaluated.graph),
            states={name: state for name, state in states.items() if state is not None},
            given=_route_params(evaluated),
            used=evaluated.used_events,
            called=_called(body),
            values=_values(evaluated, module),
            names=_names(evaluated, module, body, bound),
        )

    def check(self, states: Iterable[StateClass], diagnostics: Diagnostics) -> None:
        """Look at the methods that the classes themselves define."""
        for state in states:
            node = self.module.python.definitions.get(self.module.span(state.node).line)
            if not isinstance(node, ast.ClassDef):
                continue
            self._check_annotations(state, node, diagnostics)
            check_twice(state, node, self.places, diagnostics)
            for each in node.body:
                if isinstance(each, ast.AnnAssign) and each.value is not None:
                    self._check_default(state, each.target, each.value, diagnostics)
                if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef):
                    nodes = tuple(ast.walk(each))
                    self._check_names(state, each, nodes, diagnostics)
                    self._check_method(state, each, nodes, diagnostics)

    def _check_method(
        self,
        state: StateClass,
        node: Function,
        nodes: tuple[ast.AST, ...],
        diagnostics: Diagnostics,
    ) -> None:
        handler = state.handlers.get(node.name)
        name = f"{state.name}.{node.name}"
        if any(_name(each) in ("staticmethod", "classmethod") for each in node.decorator_list):
            return
        params = (*node.args.posonlyargs, *node.args.args)
        misplaced = params and params[0].arg != "self" and "self" in [each.arg for each in params]
        if not params or misplaced:
            if handler is not None and node.args.vararg is None:
                diagnostics.report(rules.MISSING_SELF, self.places.name_of(node), handler=name)
            return
        background = handler is not None and handler.kind is ir.HandlerKind.BACKGROUND
        if background and isinstance(node, ast.FunctionDef):
            place = self.places.name_of(node)
            diagnostics.report(rules.BACKGROUND_NOT_ASYNC, place, handler=name)
            return
        method = Method(
            state=state,
            node=node,
            nodes=nodes,
            receiver=params[0].arg,
            background=background,
            handler=handler is not None,
            called=node.name in self.called,
            fired=handler is not None
            and node.name not in self.called
            and (handler.marked or (state.wire, node.name) in self.used),
            api=self.api,
            states=self.states,
            given=self.given,
            places=self.places,
        )
        BodyCheck(method, diagnostics).run()
        ValueCheck(method, diagnostics).run()
        check_attributes(method, diagnostics)
        check_calls(method, self.values, diagnostics)

    def _check_names(
        self,
        state: StateClass,
        node: Function,
        nodes: tuple[ast.AST, ...],
        diagnostics: Diagnostics,
    ) -> None:
        own = {*state.vars, *state.handlers, *state.namespace}
        receiver = next((arg.arg for arg in (*node.args.posonlyargs, *node.args.args)), "self")
        found = list(_find_unbound(node, nodes, own))
        if self.names is not None:
            # In decorators, defaults and annotations the names of the class are seen.
            body = {each for each in free_names(node.body).names if each not in _parameters(node)}
            unknown = body & free_names([node]).names - self.names
            found += _loads(node.body, unknown)
        for inner in found:
            near = f"did you mean `{receiver}.{inner.id}`?" if inner.id in own else ""
            diagnostics.report(
                name_rules.UNKNOWN_NAME,
                self.places.of(inner),
                name=inner.id,
                suggestion=near or where_from(inner.id) or did_you_mean(inner.id, self.names or ()),
            )

    def _check_default(
        self, state: StateClass, target: ast.expr, value: ast.expr, diagnostics: Diagnostics
    ) -> None:
        """The first value of a var."""
        var = state.vars.get(_name(target))
        wrong = misfit(var.type, value) if var is not None else None
        if var is None or wrong is None:
            return
        diagnostics.report(
            rules.VALUE_OF_OTHER_TYPE,
            self.places.of(value),
            name=f"{state.name}.{var.name}",
            expected=types.display(var.type),
            value=f"`{self.places.short(value)}`",
            given=wrong.given,
            cure=wrong.cure,
        )

    def _check_annotations(
        self, state: StateClass, node: ast.ClassDef, diagnostics: Diagnostics
    ) -> None:
        """Names in the annotations of vars and handlers, which Python asks for while it imports."""
        if self.names is None:
            return
        check_types(state, node, self.places, diagnostics)
        known = {*self.names, *state.namespace, *state.vars}
        for annotation in _annotations(node):
            for inner in ast.walk(annotation):
                if isinstance(inner, ast.Name) and inner.id not in known:
                    diagnostics.report(
                        name_rules.UNKNOWN_NAME,
                        self.places.of(inner),
                        name=inner.id,
                        suggestion=type_of_others(inner.id)
                        or where_from(inner.id)
                        or did_you_mean(inner.id, known),
                    )


def _called(body: list[ast.stmt]) -> frozenset[str]:
    """Names of what is called of instances: `self.go(…)`, `super().go(…)`."""
    calls = (each for each in ast.walk(ast.Module(body, [])) if isinstance(each, ast.Call))
    return frozenset(
        each.func.attr
        for each in calls
        if isinstance(each.func, ast.Attribute)
        and (isinstance(each.func.value, ast.Call) or _name(each.func.value)[:1].islower())
    )


def _route_params(evaluated: EvaluatedApp) -> frozenset[str]:
    if evaluated.interpreter is None:
        return frozenset()
    return frozenset(evaluated.interpreter.vocabulary.pages.route_params)


def _find_unbound(node: Function, nodes: tuple[ast.AST, ...], own: set[str]) -> Iterator[ast.Name]:
    """`count += 1` where nothing else binds the name, and the class has it."""
    added = [
        each.target
        for each in nodes
        if isinstance(each, ast.AugAssign) and isinstance(each.target, ast.Name)
    ]
    if not added:
        return
    counting = set(map(id, added))
    bound = {each.arg for each in ast.walk(node.args) if isinstance(each, ast.arg)}
    for each in nodes:
        if isinstance(each, ast.Global | ast.Nonlocal):
            bound.update(each.names)
        elif isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store):
            bound.update(() if id(each) in counting else (each.id,))
    yield from (target for target in added if target.id in own and target.id not in bound)


def _annotations(node: ast.ClassDef) -> Iterator[ast.expr]:
    """Annotations in the body of a class, and of its methods."""
    for each in node.body:
        if isinstance(each, ast.AnnAssign):
            yield each.annotation
        elif isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef):
            args = (each.args, *([each.returns] if each.returns is not None else []))
            for part in args:
                if isinstance(part, ast.expr):
                    yield part
                    continue
                for arg in ast.walk(part):
                    if isinstance(arg, ast.arg) and arg.annotation is not None:
                        yield arg.annotation


def _names(
    evaluated: EvaluatedApp, module: ParsedModule, body: list[ast.stmt], bound: set[str]
) -> frozenset[str] | None:
    for statement in statements_in(ast.Module(body, [])):
        for found in imports_of(statement):
            if found.name == "*":
                name = absolute_module(module, found.level, found.module)
                if not isinstance(evaluated.graph.find(name), ParsedModule):
                    return None
    return frozenset(bound | _GIVEN | _globals(body) | _values(evaluated, module).keys())


def _values(evaluated: EvaluatedApp, module: ParsedModule) -> Mapping[str, Value]:
    run = evaluated.interpreter.modules.get(module.name) if evaluated.interpreter else None
    return run.names if run is not None else {}


def _globals(body: list[ast.stmt]) -> set[str]:
    """Names that functions say to be the module's."""
    tree = ast.Module(body, [])
    found = (each for each in statements_in(tree) if isinstance(each, ast.Global))
    return {name for each in found for name in each.names}


def _parameters(node: ast.FunctionDef | ast.AsyncFunctionDef) -> set[str]:
    return {each.arg for each in ast.walk(node.args) if isinstance(each, ast.arg)}


def _loads(nodes: Iterable[ast.stmt], names: set[str]) -> Iterator[ast.Name]:
    """Where names are read first."""
    if not names:
        return
    found: dict[str, ast.Name] = {}
    for node in nodes:
        for inner in ast.walk(node):
            if isinstance(inner, ast.Name) and inner.id in names and _is_load(inner):
                first = found.setdefault(inner.id, inner)
                if (inner.lineno, inner.col_offset) < (first.lineno, first.col_offset):
                    found[inner.id] = inner
    yield from found.values()


def _is_load(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Load)


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""

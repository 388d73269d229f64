"""What a handler does: vars read and written, calls out of the state, client effects."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator, Mapping
from typing import TypeAlias

import libcst as cst
from msgspec import Struct, field

from pyweb_compiler import ir
from pyweb_compiler.evaluate.state_values import StateClass
from pyweb_compiler.evaluate.values import FunctionValue
from pyweb_compiler.lower.carry_api import resolve_api
from pyweb_compiler.lower.carry_names import Chain, chain_of
from pyweb_compiler.lower.initial import function_of

# Methods of strings, lists, dicts and sets that leave their object as it is.
_READING = frozenset(
    name for kind in (str, bytes, int, float, tuple, frozenset) for name in dir(kind)
) | {"get", "keys", "values", "items", "copy", "index", "count"}

_PURE_BUILTINS = frozenset(dir(builtins)) - {
    "open", "print", "input", "exec", "eval", "setattr", "delattr", "__import__", "breakpoint",
}  # fmt: skip


class StateNames(Struct, frozen=True, kw_only=True):
    """What the names of a module mean for its handlers."""

    states: Mapping[str, StateClass]
    """Class name → state."""
    api: Mapping[str, Chain]
    """Local name → path under the authoring API."""
    modules: Mapping[str, str]
    """Local name → dotted name of what it was imported from, or of what the module defines."""


_Method: TypeAlias = tuple[StateClass, FunctionValue]


class _Found(Struct):
    reads: set[str] = field(default_factory=set)
    writes: set[str] = field(default_factory=set)
    calls: set[str] = field(default_factory=set)
    client: set[str] = field(default_factory=set)
    follows: dict[str, _Method] = field(default_factory=dict)
    """Methods of states that may run as well."""

    def add(self, other: _Found) -> None:
        """Take over what another method does."""
        self.reads |= other.reads
        self.writes |= other.writes
        self.calls |= other.calls
        self.client |= other.client


class HandlerEffects:
    """Effects of the handlers of a module; helper methods of the states are followed, each is read once."""

    def __init__(self, names: StateNames) -> None:
        self._names = names
        self._own: dict[str, _Found] = {}
        self._whole: dict[str, _Found] = {}

    def of(self, state: StateClass, function: FunctionValue) -> ir.Effects:
        """Effects of one handler."""
        key = _key(state, function)
        if key not in self._whole:
            self._close(key, (state, function))
        found = self._whole[key]
        return ir.Effects(
            reads=frozenset(found.reads),
            writes=frozenset(found.writes),
            calls=frozenset(found.calls),
            client=frozenset(found.client),
        )

    def _close(self, root: str, method: _Method) -> None:
        """Tarjan's algorithm: methods that call each other in a circle have the same effects."""
        path: list[str] = []
        level: dict[str, int] = {}
        lowest: dict[str, int] = {}
        work = [(root, self._enter(root, method, path, level, lowest))]
        while work:
            key, inner = work[-1]
            step = next(inner, None)
            if step is None:
                work.pop()
                if work:
                    outer = work[-1][0]
                    lowest[outer] = min(lowest[outer], lowest[key])
                if lowest[key] == level[key]:
                    start = level[key]
                    self._join(path[start:])
                    del path[start:]
            elif step[0] in lowest and step[0] not in self._whole:
                lowest[key] = min(lowest[key], lowest[step[0]])
            elif step[0] not in self._whole:
                work.append((step[0], self._enter(*step, path, level, lowest)))

    def _enter(
        self,
        key: str,
        method: _Method,
        path: list[str],
        level: dict[str, int],
        lowest: dict[str, int],
    ) -> Iterator[tuple[str, _Method]]:
        level[key] = lowest[key] = len(path)
        path.append(key)
        found = self._own[key] = _Found()
        state, function = method
        node = syntax_of(function)
        if node is not None and node.args.args:
            _Body(state, node.args.args[0].arg, self._names, found).run(node)
        return iter(found.follows.items())

    def _join(self, circle: list[str]) -> None:
        whole = _Found()
        for key in circle:
            whole.add(self._own[key])
            for inner in self._own.pop(key).follows:
                if inner in self._whole:
                    whole.add(self._whole[inner])
        self._whole |= dict.fromkeys(circle, whole)


def _key(state: StateClass, function: FunctionValue) -> str:
    return f"{state.wire}.{function.name}"


def owner_of(state: StateClass, var: str) -> StateClass | None:
    """The state that owns a var: the class itself or one of its parents."""
    current: StateClass | None = state
    while current is not None:
        if var in current.vars:
            return current
        current = current.parent
    return None


def syntax_of(function: FunctionValue) -> ast.FunctionDef | ast.AsyncFunctionDef | None:
    """Python's own tree of a function; `None` for a lambda."""
    if isinstance(function.node, cst.Lambda):
        return None
    parsed = function.module.python.definitions[function.module.span(function.node).line]
    return parsed if isinstance(parsed, ast.FunctionDef | ast.AsyncFunctionDef) else None


class _Body(ast.NodeVisitor):
    """Walks one method; `_roots` says which local names stand for which state or var."""

    def __init__(self, state: StateClass, receiver: str, names: StateNames, found: _Found) -> None:
        self._names = names
        self._found = found
        self._states: dict[str, StateClass] = {receiver: state}
        self._aliases: dict[str, str] = {}

    def run(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        """Walk the body; decorators and annotations do nothing when the handler runs."""
        for statement in node.body:
            self.visit(statement)

    def visit_Assign(self, node: ast.Assign) -> None:
        self.visit(node.value)
        for target in node.targets:
            if isinstance(target, ast.Name):
                self._bind(target.id, node.value)
            else:
                self.visit(target)

    def visit_For(self, node: ast.For) -> None:
        self._loop(node)

    def visit_AsyncFor(self, node: ast.AsyncFor) -> None:
        self._loop(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        self._bind_all(node.target, node.iter)
        self.generic_visit(node)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        self._bind(node.target.id, node.value)
        self.visit(node.value)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self.visit(node.value)
        self.visit(node.target)
        if var := self._var(node.target):
            self._found.reads.add(var)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self._access(node, node.ctx)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self._access(node, node.ctx)
        self.visit(node.slice)

    def visit_Name(self, node: ast.Name) -> None:
        # The whole state handed to something else: anything may happen to it.
        if node.id in self._states and isinstance(node.ctx, ast.Load):
            self._everything(self._states[node.id])

    def visit_AsyncWith(self, node: ast.AsyncWith) -> None:
        for item in node.items:
            if not (
                isinstance(item.context_expr, ast.Name) and item.context_expr.id in self._states
            ):
                self.visit(item)
        for statement in node.body:
            self.visit(statement)

    def visit_Call(self, node: ast.Call) -> None:
        self._called(node.func)
        for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
            self.visit(argument)
            if not self._is_pure(node.func) and (var := self._var(argument)):
                self._found.writes.add(var)

    def _called(self, function: ast.expr) -> None:
        chain = chain_of(function)
        if chain is None:
            if isinstance(function, ast.Attribute):
                self._method(function)
            else:
                self.visit(function)
            return
        head = chain[0]
        if head in self._states or head in self._aliases:
            assert isinstance(function, ast.Attribute | ast.Name)
            if isinstance(function, ast.Attribute):
                self._method(function)
        elif head in self._names.api:
            self._api((*self._names.api[head], *chain[1:]))
        elif head in self._names.states:
            self._found.calls.add(f"{self._names.states[head].wire}.{'.'.join(chain[1:])}")
        elif not self._is_pure(function):
            origin = self._names.modules.get(head, head)
            self._found.calls.add(".".join((origin, *chain[1:])))

    def _method(self, function: ast.Attribute) -> None:
        """`self.helper()`, `self.items.append()`, `other.reset()`."""
        if isinstance(function.value, ast.Name) and function.value.id in self._states:
            self._state_method(self._states[function.value.id], function.attr)
            return
        var = self._var(function.value)
        if var is None:
            self.visit(function.value)
            return
        self.visit(function.value)
        if function.attr not in _READING:
            self._found.writes.add(var)

    def _state_method(self, state: StateClass, name: str) -> None:
        if name == "get_state":
            return
        if name == "reset":
            self._found.writes |= {f"{state.wire}.{var}" for var in _base_vars(state)}
            return
        owner: StateClass | None = state
        while owner is not None:
            function = function_of(owner, name)
            if function is not None:
                self._found.follows[_key(state, function)] = (state, function)
                return
            owner = owner.parent
        setter = name.removeprefix("set_")
        if setter != name and (target := owner_of(state, setter)):
            self._found.writes.add(f"{target.wire}.{setter}")
        else:
            self._found.calls.add(f"{state.wire}.{name}")

    def _access(self, node: ast.Attribute | ast.Subscript, ctx: ast.expr_context) -> None:
        chain = chain_of(node)
        if chain and chain[0] in self._names.api:
            self._api((*self._names.api[chain[0]], *chain[1:]))
            return
        if chain and chain[0] in self._names.states and len(chain) > 1:
            self._found.calls.add(f"{self._names.states[chain[0]].wire}.{chain[1]}")
            return
        var = self._var(node)
        if var is None:
            value = node.value
            if isinstance(value, ast.Name) and value.id in self._states:
                if isinstance(node, ast.Attribute):
                    self._helper_reference(self._states[value.id], node.attr)
                return
            self.visit(value)
            return
        (self._found.reads if isinstance(ctx, ast.Load) else self._found.writes).add(var)
        self._inner(node)

    def _inner(self, node: ast.expr) -> None:
        """Subscripts on the way from the var to what is meant are read."""
        while isinstance(node, ast.Attribute | ast.Subscript):
            if isinstance(node, ast.Subscript):
                self.visit(node.slice)
            node = node.value

    def _helper_reference(self, state: StateClass, name: str) -> None:
        """A property or method that is mentioned: what it does may happen."""
        owner: StateClass | None = state
        while owner is not None:
            function = function_of(owner, name)
            if function is not None:
                self._found.follows[_key(state, function)] = (state, function)
                return
            owner = owner.parent

    def _api(self, path: Chain) -> None:
        resolved = resolve_api(path)
        if resolved is not None and isinstance(resolved.target, str):
            self._found.client.add(resolved.target)

    def _var(self, node: ast.expr) -> str | None:
        """The var that a chain of attributes and subscripts starts at."""
        while isinstance(node, ast.Attribute | ast.Subscript):
            value = node.value
            if isinstance(node, ast.Attribute) and isinstance(value, ast.Name):
                state = self._states.get(value.id)
                if state is not None:
                    owner = owner_of(state, node.attr)
                    if owner is None or owner.vars[node.attr].kind is ir.VarKind.COMPUTED:
                        return None
                    return f"{owner.wire}.{node.attr}"
            node = value
        return self._aliases.get(node.id) if isinstance(node, ast.Name) else None

    def _bind(self, name: str, value: ast.expr) -> None:
        inner = value.value if isinstance(value, ast.Await) else value
        if (
            isinstance(inner, ast.Call)
            and isinstance(inner.func, ast.Attribute)
            and inner.func.attr == "get_state"
            and inner.args
            and isinstance(inner.args[0], ast.Name)
            and inner.args[0].id in self._names.states
        ):
            self._states[name] = self._names.states[inner.args[0].id]
        elif var := self._var(value):
            self._aliases[name] = var

    def _bind_all(self, target: ast.expr, value: ast.expr) -> None:
        source = value
        if isinstance(value, ast.Call) and value.args:  # enumerate(self.items), self.items.values()
            source = value.args[0]
        elif isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute):
            source = value.func.value
        if var := self._var(source):
            for name in ast.walk(target):
                if isinstance(name, ast.Name):
                    self._aliases[name.id] = var

    def _loop(self, node: ast.For | ast.AsyncFor) -> None:
        self._bind_all(node.target, node.iter)
        self.generic_visit(node)

    def _everything(self, state: StateClass) -> None:
        every = {f"{state.wire}.{var}" for var in _base_vars(state)}
        self._found.reads |= every
        self._found.writes |= every

    def _is_pure(self, function: ast.expr) -> bool:
        """Whether a call only computes: a builtin, or a method of a value at hand."""
        chain = chain_of(function)
        if chain is None:
            return isinstance(function, ast.Attribute)
        head, *attributes = chain
        if head in self._names.modules:
            return False
        return bool(attributes) or head in _PURE_BUILTINS


def _base_vars(state: StateClass) -> list[str]:
    return [name for name, var in state.vars.items() if var.kind is not ir.VarKind.COMPUTED]

"""Mistakes in the body of one method of a state class."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.catalog.removed import former_method
from pyweb_compiler.diagnostics import Diagnostics, Related, Rule, did_you_mean
from pyweb_compiler.diagnostics.rules import state as rules
from pyweb_compiler.evaluate.state_values import StateClass
from pyweb_compiler.evaluate.values import ClassValue, FunctionValue
from pyweb_compiler.evaluate.vocabulary.states.state import RootState
from pyweb_compiler.lower.carry_api import LIVE_EVENTS
from pyweb_compiler.lower.carry_names import Chain, bound_names, chain_of
from pyweb_compiler.lower.effects import owner_of
from pyweb_compiler.lower.initial import function_of
from pyweb_compiler.lower.mistakes_awaits import handed_on
from pyweb_compiler.lower.syntax_places import SyntaxPlaces

_FROM_BASE = frozenset(
    [
        "router",
        "is_hydrated",
        "get_state",
        "get_var_value",
        "get_value",
        "reset",
        "parent",
        "state_name",
        "setvar",
        "add_var",
        "get_substates",
        "dict",
        "dirty_vars",
        "substates",
        "parent_state",
        "vars",
        "base_vars",
        "computed_vars",
        "inherited_vars",
        "backend_vars",
        "event_handlers",
        "get_full_name",
        "get_name",
        "get_fields",
        "setup_dynamic_args",
        "get_delta",
    ]
)
"""What every state has, in the emitted backend or for older apps."""

_SENT = LIVE_EVENTS | {"call_script"}
"""Events of the API, which a handler returns or yields."""

_READERS = frozenset(
    [
        "str",
        "int",
        "float",
        "bool",
        "len",
        "sum",
        "min",
        "max",
        "sorted",
        "list",
        "set",
        "dict",
        "tuple",
        "print",
        "abs",
        "round",
        "range",
    ]
)
"""Builtins that need the value of what they are given."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


class Method(Struct, frozen=True, kw_only=True):
    """A method, and what names mean in it."""

    state: StateClass
    node: Function
    nodes: tuple[ast.AST, ...]
    """All that stand in it, itself included."""
    receiver: str
    """`self`."""
    background: bool
    handler: bool
    called: bool
    """Whether another method may call it."""
    fired: bool
    """Whether it is certain that the browser calls it, and that no other method does."""
    api: Mapping[str, Chain]
    states: Mapping[str, StateClass]
    given: frozenset[str]
    """Attributes that every state has beside those of its base."""
    places: SyntaxPlaces


class BodyCheck(ast.NodeVisitor):
    """Walks the body of one method."""

    def __init__(self, method: Method, diagnostics: Diagnostics) -> None:
        self._method = method
        self._diagnostics = diagnostics
        self._outside = method.background
        """Whether the state may not be changed here."""
        self._calls = 0
        """How many calls are around whose use of what they are given is not known."""
        self._kept = handed_on(method.nodes)
        """Names of coroutines that are awaited later, and the calls that something around awaits."""
        node = method.node
        params = {each.arg for each in ast.walk(node.args) if isinstance(each, ast.arg)}
        self._local = bound_names(node.body) | params
        self._open = not _is_closed(method.state)

    def run(self) -> None:
        """Look at every statement."""
        for statement in self._method.node.body:
            self.visit(statement)

    # --- attributes ------------------------------------------------------------------------------

    def visit_Attribute(self, node: ast.Attribute) -> None:
        """`self.x` and `State.x`."""
        if isinstance(node.value, ast.Name):
            name = node.value.id
            if name == self._method.receiver:
                self._own(node)
            elif name in self._method.states and name not in self._local:
                self._class_var(node, self._method.states[name])
        self.generic_visit(node)

    def _own(self, node: ast.Attribute) -> None:
        state, name = self._method.state, node.attr
        owner = owner_of(state, name)
        if owner is None:
            self._check_known(node)
            return
        var = owner.vars[name]
        if not isinstance(node.ctx, ast.Store):
            return
        if var.kind is ir.VarKind.COMPUTED:
            related = (Related(var.span, "it is computed here"),)
            self._report(rules.COMPUTED_VAR_SET, node, name=name, related=related)
        elif self._outside:
            handler = f"{state.name}.{self._method.node.name}"
            self._report(rules.BACKGROUND_WRITE, node, name=name, handler=handler)

    def _check_known(self, node: ast.Attribute) -> None:
        state, name = self._method.state, node.attr
        known = {*_members(state), *self._method.given}
        if self._open or name.startswith("_") or name in known or name in _FROM_BASE:
            return
        if name.startswith("set_") and owner_of(state, name.removeprefix("set_")):
            return
        near = former_method(name, self._method.receiver) or did_you_mean(name, known)
        if not near and isinstance(node.ctx, ast.Store):
            near = f'declare it in the class, with its type and first value: `{name}: str = ""`'
        self._diagnostics.report(
            rules.UNKNOWN_STATE_ATTRIBUTE,
            self._method.places.attribute(node),
            state=state.name,
            name=name,
            suggestion=near,
        )

    def _class_var(self, node: ast.Attribute, state: StateClass) -> None:
        owner = owner_of(state, node.attr)
        if owner is None or self._calls or owner.vars[node.attr].kind is ir.VarKind.BACKEND:
            return
        receiver = self._method.receiver
        own = state is self._method.state or state in _parents(self._method.state)
        cure = receiver if own else f"(await {receiver}.get_state({state.name}))"
        self._report(
            rules.CLASS_VAR_IN_HANDLER,
            node,
            state=state.name,
            name=node.attr,
            cure=f"{cure}.{node.attr}",
        )

    # --- calls -----------------------------------------------------------------------------------

    def visit_Await(self, node: ast.Await) -> None:
        """What is awaited need not be reported."""
        if isinstance(node.value, ast.Call):
            self._parts(node.value)
        else:
            self.visit(node.value)

    def visit_Call(self, node: ast.Call) -> None:
        """A call that nothing awaits."""
        if self._is_get_state(node) and not self._calls and id(node) not in self._kept:
            self._report(rules.NOT_AWAITED, node, call=self._text(node))
        self._parts(node)

    def _parts(self, node: ast.Call) -> None:
        self.visit(node.func)
        reader = isinstance(node.func, ast.Name) and node.func.id in _READERS
        self._calls += not reader
        for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
            self.visit(argument)
        self._calls -= not reader

    def _is_get_state(self, node: ast.Call) -> bool:
        chain = chain_of(node.func)
        names = ("get_state", "get_var_value")
        return (
            chain is not None
            and chain[0] == self._method.receiver
            and chain[1:] in {(n,) for n in names}
        )

    def visit_Return(self, node: ast.Return) -> None:
        """What is handed on may be awaited by the caller."""
        if isinstance(node.value, ast.Call):
            self._parts(node.value)
        elif node.value is not None:
            self.visit(node.value)

    def visit_Expr(self, node: ast.Expr) -> None:
        """A call whose result nobody takes."""
        if isinstance(node.value, ast.Call) and (told := self._lost(node.value)):
            why, cure = told
            self._report(
                rules.LOST_CALL, node.value, call=self._text(node.value), why=why, cure=cure
            )
        self.visit(node.value)

    def _lost(self, call: ast.Call) -> tuple[str, str] | None:
        """Why a call on its own does nothing, and what to write."""
        chain = chain_of(call.func)
        if chain is None:
            return None
        head, *rest = chain
        if not rest and head not in self._method.api:
            return None
        text = self._text(call)
        sent = f"write `return {text}`, or `yield {text}` where the handler goes on"
        awaited = "it is asynchronous, and nothing awaits it", f"write `await {text}`"
        if head == self._method.receiver:
            return awaited if len(rest) == 1 and is_async_of(self._method.state, rest[0]) else None
        if head in self._local:
            return None
        if is_event_of(self._method, call):
            return "an event takes place when the handler returns or yields it", sent
        return awaited if chain == ("asyncio", "sleep") else None

    # --- background handlers ---------------------------------------------------------------------

    def visit_AsyncWith(self, node: ast.AsyncWith) -> None:
        """`async with self`."""
        held = any(self._is_self(item.context_expr) for item in node.items)
        own = self._method.handler and not self._method.called  # by a background handler
        if held and own and not self._method.background:
            place = next(i.context_expr for i in node.items if self._is_self(i.context_expr))
            handler = f"{self._method.state.name}.{self._method.node.name}"
            self._report(rules.LOCK_OUTSIDE_BACKGROUND, place, handler=handler)
        self._with(node, held=held)

    def visit_With(self, node: ast.With) -> None:
        """`with self`, which is `async with self` in the mind of its author."""
        held = [item.context_expr for item in node.items if self._is_self(item.context_expr)]
        if held:
            self._report(rules.LOCK_NOT_ASYNC, held[0])
        self._with(node, held=bool(held))

    def _with(self, node: ast.With | ast.AsyncWith, *, held: bool) -> None:
        before = self._outside
        for item in node.items:
            self.visit(item)
        self._outside = before and not held
        for statement in node.body:
            self.visit(statement)
        self._outside = before

    def _is_self(self, node: ast.expr) -> bool:
        return isinstance(node, ast.Name) and node.id == self._method.receiver

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """A function inside runs at another time."""
        self._inner(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        """A function inside runs at another time."""
        self._inner(node)

    def _inner(self, node: Function) -> None:
        before, self._outside = self._outside, False
        self.generic_visit(node)
        self._outside = before

    def _text(self, call: ast.Call) -> str:
        return self._method.places.short(call)

    def _report(
        self, rule: Rule, node: ast.expr, *, related: tuple[Related, ...] = (), **holes: str
    ) -> None:
        place = self._method.places.of(node)
        self._diagnostics.report(rule, place, related=related, **holes)


def _is_closed(state: StateClass) -> bool:
    """Whether all that instances have is written in classes that are known."""
    for base in state.bases:
        if isinstance(base, StateClass):
            if not _is_closed(base):
                return False
        elif isinstance(base, ClassValue):
            if base.bases or "__getattr__" in base.namespace:
                return False
        elif not isinstance(base, RootState):
            return False
    names = state.namespace
    return "__getattr__" not in names and "__setattr__" not in names


def _members(state: StateClass) -> Iterator[str]:
    yield from (*state.vars, *state.handlers, *state.namespace)
    for base in state.bases:
        if isinstance(base, StateClass):
            yield from _members(base)
        elif isinstance(base, ClassValue):
            yield from (*base.namespace, *base.annotations)


def _parents(state: StateClass) -> Iterator[StateClass]:
    for base in state.bases:
        if isinstance(base, StateClass):
            yield base
            yield from _parents(base)


def _handlers(state: StateClass) -> frozenset[str]:
    return frozenset(state.handlers).union(*(each.handlers for each in _parents(state)))


def is_async_of(state: StateClass, name: str) -> bool:
    for each in (state, *_parents(state)):
        function = function_of(each, name)
        if function is not None:
            return _is_coroutine(function)
    return False


def _is_coroutine(function: FunctionValue) -> bool:
    asynchronous = getattr(function.node, "asynchronous", None)
    return asynchronous is not None


def is_event_of(method: Method, call: ast.Call) -> bool:
    """Whether a call makes an event: one of the API, or a handler by its class."""
    head, *rest = chain_of(call.func) or ("",)
    if head in method.api:
        path = (*method.api[head], *rest)
        return bool(path) and path[0] in _SENT
    state = method.states.get(head)
    return state is not None and len(rest) == 1 and rest[0] in _handlers(state)

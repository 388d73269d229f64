"""Making a state class of a class statement."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import libcst as cst
from msgspec.structs import replace

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Related, Span, did_you_mean
from pyweb_compiler.diagnostics.rules.evaluate import TOO_LARGE, WRONG_ARGUMENTS
from pyweb_compiler.diagnostics.rules.state import (
    MISPLACED_DECORATOR,
    RESERVED_STATE_NAME,
    TWO_PARENT_STATES,
)
from pyweb_compiler.evaluate.extent import Extents
from pyweb_compiler.evaluate.functions import is_generator
from pyweb_compiler.evaluate.hints import is_open
from pyweb_compiler.evaluate.known import MAX_ITEMS
from pyweb_compiler.evaluate.limits import STATE_STEPS
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.state_values import StateClass, StateHandler, StateVar
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.build import is_data, to_expr
from pyweb_compiler.evaluate.values import (
    MISSING,
    ClassValue,
    FunctionValue,
    Missing,
    ServerValue,
    Unknown,
    Value,
)
from pyweb_compiler.evaluate.vocabulary.states.members import (
    ComputedDecl,
    FieldDecl,
    HandlerDecl,
    StorageValue,
)
from pyweb_compiler.evaluate.vocabulary.states.state import AppState, RootState

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def is_state_base(base: Value) -> bool:
    """Whether a class with this base is a state."""
    return isinstance(base, RootState | StateClass)


def wire_name(module: str, name: str) -> str:
    """Name of a state on the wire: a module segment equal to the one before it is dropped."""
    parts: list[str] = []
    for part in module.split("."):
        if not parts or parts[-1] != part:
            parts.append(part)
    return ".".join((*parts, name))


def define(
    interpreter: Interpreter,
    node: cst.ClassDef,
    bases: tuple[Value, ...],
    keywords: dict[str, Value],
    scope: Scope,
    span: Span,
) -> AppState:
    """The state class; its body is run."""
    interpreter.charge(STATE_STEPS, span)
    _check_keywords(interpreter, node, keywords, bases, scope)
    body = interpreter.run_class_body(node, scope)
    states = [base for base in bases if isinstance(base, StateClass)]
    parent = next((base for base in states if not base.mixin), None)
    qualifier = f"{scope.qualifier}." if scope.qualifier else ""
    state = AppState(
        name=node.name.value,
        module=scope.module,
        wire=wire_name(scope.module.name, qualifier + node.name.value),
        node=node,
        bases=bases,
        parent=parent,
        mixin=keywords.get("mixin") is True,
        vars={},
        handlers={},
        namespace=body.names,
        span=span,
    )
    for mixin in reversed(states):
        if mixin.mixin:
            _mix_in(state, mixin)
    for base in bases:
        if isinstance(base, ClassValue):
            _plain_base(interpreter, state, base)
    _members(interpreter, state, body)
    _check_class(interpreter, state)
    return state


def _check_keywords(
    interpreter: Interpreter,
    node: cst.ClassDef,
    keywords: dict[str, Value],
    bases: tuple[Value, ...],
    scope: Scope,
) -> None:
    """Report what is given to a class beside its bases, where nothing of the app takes it."""
    if _take_keywords(bases):
        return
    for each in node.keywords:
        name = each.keyword.value if each.keyword is not None else "mixin"
        if name in keywords and name not in ("mixin", "metaclass"):
            near = did_you_mean(name, ("mixin",))
            interpreter.report(
                WRONG_ARGUMENTS,
                scope.module.span(each.keyword or node.name),
                function=f"class {node.name.value}",
                problem=f"has no parameter `{name}`" + (f" ({near})" if near else ""),
                signature="mixin",
            )


def _take_keywords(bases: tuple[Value, ...]) -> bool:
    """Whether one of the bases, or of theirs, says what becomes of keywords, or is not known."""
    pending, seen = [*bases], set[int]()
    while pending:
        base = pending.pop()
        if isinstance(base, ServerValue | Unknown):
            return True
        if isinstance(base, ClassValue | StateClass) and id(base) not in seen:
            seen.add(id(base))
            if "__init_subclass__" in base.namespace:
                return True
            pending.extend(base.bases)
    return False


_RESERVED = frozenset(
    {"router", "is_hydrated", "get_state", "get_var_value", "get_value", "reset", "setvar"}
)
"""What every state has, and UI code or handlers ask for."""


def _check_class(interpreter: Interpreter, state: AppState) -> None:
    """Report a class that cannot be a state."""
    parents = [base for base in state.bases if isinstance(base, StateClass) and not base.mixin]
    if len(parents) > 1:
        interpreter.report(
            TWO_PARENT_STATES,
            state.module.span(state.node.name),
            state=state.name,
            parents=" and ".join(f"`{parent.name}`" for parent in parents),
            last=parents[-1].name,
            related=tuple(Related(each.span, f"`{each.name}` is a state") for each in parents),
        )
    places = {name: var.span for name, var in state.vars.items()}
    places |= {name: handler.span for name, handler in state.handlers.items()}
    for name, span in places.items():
        if name in _RESERVED and span.file == state.module.file:
            interpreter.report(RESERVED_STATE_NAME, span, name=name)


def _mix_in(state: AppState, mixin: StateClass) -> None:
    """Copy what a mixin defines; each class has its own."""
    for name, var in mixin.vars.items():
        state.vars[name] = replace(var)
    for name, handler in mixin.handlers.items():
        state.handlers[name] = replace(handler)


def _plain_base(interpreter: Interpreter, state: AppState, base: ClassValue) -> None:
    """Take the handlers and vars of an ordinary class that is mixed in."""
    for name, value in base.namespace.items():
        if isinstance(value, HandlerDecl | ComputedDecl):
            _member(interpreter, state, name, value, base.node, None)


def _members(interpreter: Interpreter, state: AppState, body: Scope) -> None:
    """Vars and handlers in the order of the body."""
    for name in dict.fromkeys((*body.nodes, *body.annotations, *body.names)):
        node = body.nodes.get(name)
        value = body.names.get(name, MISSING)
        annotation = body.annotations.get(name)
        if annotation is not None:
            if not _is_class_var(annotation):
                type_ = interpreter.type_of_annotation(annotation, body)
                _var(interpreter, state, name, value, node, type_)
                if is_open(type_):
                    settle = partial(_settle, interpreter, state, name, annotation, body)
                    interpreter.vocabulary.later.append(settle)
        else:
            _member(interpreter, state, name, value, node, body)


def _settle(
    interpreter: Interpreter, state: AppState, name: str, annotation: cst.Annotation, body: Scope
) -> None:
    """Ask again for the type of a var, now that all classes are defined."""
    var = state.vars.get(name)
    if var is not None and var.storage is None:
        var.type = _with_none(interpreter.type_of_annotation(annotation, body), var.default)


def _with_none(type_: ir.Type, default: Value) -> ir.Type:
    """The type of a var whose default may be `None` although its annotation forbids it."""
    if default is None and not types.is_optional(type_) and not types.is_unknown(type_):
        return types.union((type_, types.NONE))
    return type_


def _is_class_var(annotation: cst.Annotation) -> bool:
    inner = annotation.annotation
    target = inner.value if isinstance(inner, cst.Subscript) else inner
    name = target.attr if isinstance(target, cst.Attribute) else target
    return isinstance(name, cst.Name) and name.value == "ClassVar"


def _member(
    interpreter: Interpreter,
    state: AppState,
    name: str,
    value: Value,
    node: cst.CSTNode | None,
    body: Scope | None,
) -> None:
    if isinstance(value, HandlerDecl):
        state.handlers[name] = _handler(interpreter, name, value.function, value, state)
    elif isinstance(value, ComputedDecl):
        if _takes_self_alone(interpreter, name, value.function):
            state.vars[name] = _computed(interpreter, name, value, state)
        elif body is not None:
            body.names[name] = Unknown()
    elif isinstance(value, FunctionValue):
        if not name.startswith("_") and isinstance(value.node, cst.FunctionDef):
            state.handlers[name] = _handler(interpreter, name, value, None, state)
    elif not isinstance(value, Missing) and not name.startswith("__") and _is_var(value):
        _var(interpreter, state, name, value, node, None)


def _is_var(value: Value) -> bool:
    """Whether an unannotated attribute is data, and not a class, a property or a function."""
    return is_data(value) or isinstance(value, FieldDecl | StorageValue)


def _var(
    interpreter: Interpreter,
    state: AppState,
    name: str,
    value: Value,
    node: cst.CSTNode | None,
    type_: ir.Type | None,
) -> None:
    """A base, backend or storage var."""
    kind = ir.VarKind.BACKEND if name.startswith("_") else ir.VarKind.BASE
    storage: ir.StorageOptions | None = None
    if isinstance(value, FieldDecl):
        if not value.is_var:
            return
        value = value.default
    if isinstance(value, StorageValue):
        kind, storage, value = value.kind, value.options, value.value
        type_ = type_ or types.STR
    if Extents().of(value).parts > MAX_ITEMS * 2:
        interpreter.report(TOO_LARGE, state.span, what=f"the default of `{name}`")
        value = None
    if type_ is None:
        type_ = to_expr(interpreter, value, state.span).type if is_data(value) else types.ANY
    else:
        type_ = _with_none(type_, value)
    span = state.module.span(node) if node is not None else state.span
    state.vars[name] = StateVar(
        name=name, type=type_, kind=kind, default=value, span=span, node=node, storage=storage
    )


def _computed(
    interpreter: Interpreter, name: str, value: ComputedDecl, state: AppState
) -> StateVar:
    node = value.function.node
    type_: ir.Type = types.ANY
    if isinstance(node, cst.FunctionDef) and node.returns is not None:
        scope = value.function.scope
        assert isinstance(scope, Scope)
        type_ = interpreter.type_of_annotation(node.returns, scope)
        if is_open(type_):
            settle = partial(_settle, interpreter, state, name, node.returns, scope)
            interpreter.vocabulary.later.append(settle)
    hidden = name.startswith("_") or value.options.get("backend") is True
    return StateVar(
        name=name,
        type=type_,
        kind=ir.VarKind.BACKEND if hidden else ir.VarKind.COMPUTED,
        default=value.options.get("initial_value", MISSING),
        span=value.function.module.span(node),
        node=node,
    )


def _takes_self_alone(interpreter: Interpreter, name: str, function: FunctionValue) -> bool:
    """Report a computed var that asks for more than `self`."""
    params = function.node.params
    asked = [*params.params[1:], *params.kwonly_params]
    needed = next((each for each in asked if each.default is None), None)
    if needed is not None:
        interpreter.report(
            MISPLACED_DECORATOR,
            function.module.span(needed.name),
            name=name,
            problem=f"is a computed var, so nobody gives it `{needed.name.value}`",
            cure="compute it of vars of `self` alone; what depends on a value of the page is written in the page",
        )
    return needed is None


def _handler(
    interpreter: Interpreter,
    name: str,
    function: FunctionValue,
    decl: HandlerDecl | None,
    state: AppState,
) -> StateHandler:
    params = handler_params(interpreter, function)
    if any(is_open(param.type) for param in params):
        interpreter.vocabulary.later.append(partial(_settle_params, interpreter, state, name))
    return StateHandler(
        name=name,
        function=function,
        params=params,
        kind=_kind(function, decl),
        marked=decl is not None,
        actions=decl.actions if decl is not None else ir.EventActions(),
        span=function.module.span(function.node),
    )


def _settle_params(interpreter: Interpreter, state: AppState, name: str) -> None:
    """Ask again for the types of a handler's parameters, now that all classes are defined."""
    handler = state.handlers.get(name)
    if handler is not None:
        handler.params = handler_params(interpreter, handler.function)


def handler_params(
    interpreter: Interpreter, function: FunctionValue
) -> tuple[ir.HandlerParam, ...]:
    """Parameters without `self`, with the types of their annotations."""
    params = function.node.params
    scope = function.scope
    assert isinstance(scope, Scope)
    found: list[ir.HandlerParam] = []
    for param in (*params.posonly_params, *params.params)[1:]:
        type_ = _param_type(interpreter, param, scope)
        required = param.default is None
        found.append(ir.HandlerParam(name=param.name.value, type=type_, required=required))
    star = params.star_arg
    if isinstance(star, cst.Param):
        type_ = _param_type(interpreter, star, scope)
        found.append(
            ir.HandlerParam(name=star.name.value, type=type_, required=False, variadic=True)
        )
    return tuple(found)


def _param_type(interpreter: Interpreter, param: cst.Param, scope: Scope) -> ir.Type:
    if param.annotation is None:
        return types.ANY
    return interpreter.type_of_annotation(param.annotation, scope)


def _kind(function: FunctionValue, decl: HandlerDecl | None) -> ir.HandlerKind:
    if decl is not None and decl.background:
        return ir.HandlerKind.BACKGROUND
    node = function.node
    if not isinstance(node, cst.FunctionDef):
        return ir.HandlerKind.PLAIN
    yields = is_generator(node)
    if node.asynchronous is not None:
        return ir.HandlerKind.ASYNC_GENERATOR if yields else ir.HandlerKind.ASYNC
    return ir.HandlerKind.GENERATOR if yields else ir.HandlerKind.PLAIN

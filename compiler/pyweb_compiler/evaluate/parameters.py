"""Parameters of a function on its way to becoming a component: what kind of prop each one is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler import ir
from pyweb_compiler.evaluate import binding, hints, symbolic
from pyweb_compiler.evaluate.python_values import PartialValue
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.state_values import EventValue
from pyweb_compiler.evaluate.symbolic.build import has_symbolic, is_data
from pyweb_compiler.evaluate.symbolic.types import is_vague
from pyweb_compiler.evaluate.symbolic.views import is_view
from pyweb_compiler.evaluate.values import (
    MISSING,
    BoundMethod,
    CallbackParam,
    ClassValue,
    ComponentDraft,
    DraftParam,
    FunctionValue,
    IconParam,
    InstanceValue,
    NativeFunction,
    RestValue,
    ServerValue,
    SlotValue,
    Symbolic,
    Unknown,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_ANY = ir.AnyType()
_CALLBACKS = (EventValue, CallbackParam, FunctionValue, BoundMethod, PartialValue, NativeFunction)


def kind_of(interpreter: Interpreter, value: Value) -> str:
    """`value`, `view`, `icon`, `callback`, `any` (says nothing) or `static` (known at compile time alone)."""
    if value is None or isinstance(value, Unknown) or value is MISSING:
        return "any"
    if isinstance(value, IconParam):
        return "icon"
    if isinstance(value, SlotValue) or is_view(value):
        return "view"
    if isinstance(value, FunctionValue) and returns_view(interpreter, value) is True:
        return "static"
    if _acts_on_browser_event(value):
        return "static"  # the component's callbacks do not hand the browser's own event over
    if isinstance(value, _CALLBACKS) or hasattr(value, "to_event"):
        return "callback"
    if isinstance(value, list | tuple) and value and all(isinstance(v, _CALLBACKS) for v in value):
        return "callback"
    if isinstance(value, ServerValue | Symbolic) or is_data(value):
        return "value"
    return "static"


_ACTIONS = ("stop_propagation", "prevent_default")


def _acts_on_browser_event(value: Value) -> bool:
    """Whether an event stops, or prevents, what the browser does with the event that triggers it."""
    if isinstance(value, list | tuple):
        return any(_acts_on_browser_event(item) for item in value)
    if isinstance(value, EventValue):
        return value.actions.stop_propagation or value.actions.prevent_default
    if isinstance(value, FunctionValue) and isinstance(value.node, cst.Lambda):
        code = cst.Module([]).code_for_node(value.node.body)
        return any(f".{action}" in code for action in _ACTIONS)
    return False


def returns_view(interpreter: Interpreter, function: FunctionValue) -> bool | None:
    """Whether a function says that it returns a view; `None` if it does not say what it returns."""
    node = function.node
    if isinstance(node, cst.Lambda) or node.returns is None:
        return None
    assert isinstance(function.scope, Scope)
    type_ = hints.type_of_annotation(interpreter, node.returns, function.scope)
    options = type_.options if isinstance(type_, ir.UnionType) else (type_,)
    if any(interpreter.vocabulary.is_component_annotation(option) for option in options):
        return True
    return None if isinstance(type_, ir.AnyType) else False


def params_of(function: FunctionValue) -> list[cst.Param]:
    """Parameters that become props."""
    params = function.node.params
    return [*params.posonly_params, *params.params, *params.kwonly_params]


def annotated_type(interpreter: Interpreter, function: FunctionValue, param: cst.Param) -> ir.Type:
    """Type that the parameter's annotation means."""
    if param.annotation is None:
        return _ANY
    assert isinstance(function.scope, Scope)
    return hints.type_of_annotation(interpreter, param.annotation, function.scope)


def value_type(interpreter: Interpreter, value: Value) -> ir.Type | None:
    """Type of an argument; `None` if it says nothing."""
    if isinstance(value, Unknown) or value is MISSING:
        return None
    if isinstance(value, Symbolic):
        return value.expr.type
    if isinstance(value, ServerValue):
        return _ANY
    return symbolic.type_of(interpreter, value) if is_data(value) else None


def new_param(interpreter: Interpreter, function: FunctionValue, param: cst.Param) -> DraftParam:
    """A prop before any call was seen."""
    name = param.name.value
    default = function.defaults.get(name, MISSING)
    if isinstance(default, ServerValue):
        default = interpreter.vocabulary.lift(interpreter, default) or default
    annotated = annotated_type(interpreter, function, param)
    draft = DraftParam(name=name, type=annotated, default=default)
    options = annotated.options if isinstance(annotated, ir.UnionType) else (annotated,)
    if any(isinstance(option, ir.ViewType) for option in options):
        draft.kind = "view"
    elif any(isinstance(option, ir.FunctionType) for option in options) or (
        # An optional handler says nothing where it is left out; triggers are named like this.
        default is None
        and name.startswith("on_")
    ):
        draft.kind = "callback"
        draft.callback = CallbackParam(name, most=_most_values(interpreter, function, param))
    else:
        draft.kind = "any"
        widen(interpreter, draft, default, annotated)
    return draft


def _most_values(interpreter: Interpreter, function: FunctionValue, param: cst.Param) -> int | None:
    """How many values a callback hands over, where the function is a component by decoration."""
    if not function.memo or param.annotation is None:
        return None
    assert isinstance(function.scope, Scope)
    annotation = interpreter.evaluate(param.annotation.annotation, function.scope)
    return interpreter.vocabulary.values_of_spec(
        interpreter, annotation, function.module.span(param)
    )


def widen(interpreter: Interpreter, draft: DraftParam, value: Value, annotated: ir.Type) -> bool:
    """Join an argument into a prop's kind and type; whether that changed it."""
    kind = kind_of(interpreter, value)
    old = (draft.kind, draft.type)
    unseen = draft.kind == "any"
    if kind not in ("any", "static") and draft.kind not in ("view", "icon"):
        draft.kind = kind if draft.kind in ("any", "value") or kind == "view" else draft.kind
        if draft.kind == "callback" and draft.callback is None:
            draft.callback = CallbackParam(draft.name)
    if draft.kind in ("value", "any"):
        _widen_type(interpreter, draft, value, annotated, unseen)
    return (draft.kind, draft.type) != old


def _widen_type(
    interpreter: Interpreter, draft: DraftParam, value: Value, annotated: ir.Type, unseen: bool
) -> None:
    found = value_type(interpreter, value)
    if found is None:
        return
    if not isinstance(annotated, ir.AnyType) and not _says_more(found, annotated):
        if isinstance(found, ir.NoneType):
            draft.type = symbolic.join(interpreter, (draft.type, found))
        return
    unseen = unseen or draft.type == annotated
    draft.type = found if unseen else symbolic.join(interpreter, (draft.type, found))
    draft.kind = "value"


def _says_more(found: ir.Type, annotated: ir.Type) -> bool:
    """Whether an argument is known better than its annotation (`row: dict` for a `TypedDict`)."""
    if is_vague(found) or isinstance(found, ir.NoneType):
        return False
    named = isinstance(found, ir.RecordType) and isinstance(annotated, ir.DictType)
    return named or is_vague(annotated)


def symbolic_value(draft: DraftParam, param: cst.Param, function: FunctionValue) -> Value:
    """What the parameter is while the component's body is evaluated."""
    if draft.kind == "view":
        return SlotValue(draft.name)
    if draft.kind == "callback":
        assert draft.callback is not None
        return draft.callback
    if draft.kind == "icon":
        return IconParam(draft.name)
    span = function.module.span(param)
    return Symbolic(ir.PropRef(span=span, type=draft.type, name=draft.name))


# --- specialisation ------------------------------------------------------------------------------


def is_closed(value: Value) -> bool:
    """Whether a value means the same wherever the component is used."""
    if has_symbolic(value):
        return False
    if isinstance(value, list | tuple | set):
        return all(is_closed(item) for item in value)
    if isinstance(value, dict):
        return all(is_closed(item) for item in value.values())
    if isinstance(value, FunctionValue):
        return isinstance(value.scope, Scope) and value.scope.kind == "module"
    return not is_view(value) and not isinstance(
        value, RestValue | CallbackParam | IconParam | ServerValue | EventValue
    )


def identity(value: Value) -> object:
    """A key that is equal for values that specialise alike."""
    if isinstance(value, str | int | float | bool | bytes) or value is None:
        return (type(value).__name__, value)
    if isinstance(value, list | tuple):
        return (type(value).__name__, tuple(identity(item) for item in value))
    if isinstance(value, dict):
        return ("dict", tuple((identity(k), identity(v)) for k, v in value.items()))
    return ("object", id(value))


def readable(value: Value) -> str:
    """A part of a name for a value; empty if it has no readable one."""
    if isinstance(value, InstanceValue):
        named = value.attributes.get("name") or value.attributes.get("title")
        value = named if isinstance(named, str) else ""
    if isinstance(value, FunctionValue | ClassValue):
        value = value.name
    if isinstance(value, bool):
        return "on" if value else "off"
    if not isinstance(value, str | int):
        return ""
    words = re.findall(r"[a-z0-9]+", str(value).lower())
    return "_".join(words)[:30].strip("_")


def spread_args(
    function: FunctionValue, draft: ComponentDraft, bound: dict[str, Value], given: set[str]
) -> dict[str, Value]:
    """Arguments of a use: those that the call gives or this very function has by default, for props."""
    star, rest = binding.star_param(function), binding.rest_param(function)
    return {
        name: value
        for name, value in bound.items()
        if name in draft.params
        and name not in (star, rest)
        and (name in given or _has_other_default(function, draft.params[name]))
    }


def _has_other_default(function: FunctionValue, prop: DraftParam) -> bool:
    """Whether a function that a loop defines anew has another default than the one before."""
    default = function.defaults.get(prop.name, MISSING)
    return default is not prop.default and identity(default) != identity(prop.default)

"""Calls in methods of states whose arguments do not fit: Python raises a TypeError when they run."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from types import MappingProxyType

import libcst as cst
from msgspec import Struct

from pyweb_compiler.diagnostics import Diagnostics, Related, Span, did_you_mean
from pyweb_compiler.diagnostics.rules import state as rules
from pyweb_compiler.evaluate import binding
from pyweb_compiler.evaluate.python_values import StaticMethod
from pyweb_compiler.evaluate.state_values import StateClass, StateHandler
from pyweb_compiler.evaluate.values import ClassValue, FunctionValue, Value
from pyweb_compiler.evaluate.vocabulary.events.effects import (
    DOWNLOAD_PARAMS,
    EFFECTS,
    TOAST_OPTIONS,
)
from pyweb_compiler.lower.carry_names import bound_names, chain_of
from pyweb_compiler.lower.mistakes_body import Method


class Signature(Struct, frozen=True, kw_only=True):
    """The parameters that a call has to fit."""

    positional: tuple[str, ...]
    """The first `nameless` of them cannot be given by name."""
    nameless: int = 0
    keyword_only: tuple[str, ...] = ()
    required: frozenset[str] = frozenset()
    more_positional: bool = False
    more_keywords: bool = False
    text: str
    related: tuple[Related, ...] = ()

    def problem(self, call: ast.Call) -> tuple[str, ast.expr | ast.keyword] | None:
        """What does not fit, and where."""
        spread = any(isinstance(each, ast.Starred) for each in call.args)
        if not spread and not self.more_positional and len(call.args) > len(self.positional):
            count, most = len(call.args), len(self.positional)
            takes = f"takes {most or 'no'} argument{'' if most == 1 else 's'}"
            return f"{takes}, but is given {count}", call.args[most]
        by_position = () if spread else self.positional[: len(call.args)]
        names = [*self.positional[self.nameless :], *self.keyword_only]
        for keyword in call.keywords:
            name = keyword.arg
            if name in by_position and name in names:
                return f"gets `{name}` twice", keyword
            if name is not None and name not in names and not self.more_keywords:
                near = did_you_mean(name, names)
                return f"has no parameter `{name}`" + (f" ({near})" if near else ""), keyword
        given = {keyword.arg for keyword in call.keywords}
        every = (*self.positional, *self.keyword_only)
        missing = [
            name for name in every if name in self.required - {*by_position} and name not in given
        ]
        if not missing or spread or None in given:
            return None
        return f"misses {', '.join(f'`{name}`' for name in missing)}", call


def check_calls(method: Method, functions: Mapping[str, Value], diagnostics: Diagnostics) -> None:
    """Report calls of the API, of states' methods, and of the module's functions, which are given."""
    shadowed = _bound_anywhere(method)
    sent = _sent(method)
    for node in method.nodes:
        chain = chain_of(node.func) if isinstance(node, ast.Call) else None
        if not isinstance(node, ast.Call) or chain is None or chain[0] in shadowed:
            continue
        signature = _signature(method, functions, chain)
        problem = signature.problem(node) if signature is not None else None
        if signature is None or problem is None:
            continue
        what, where = problem
        by_class = chain[0] in method.states
        if where is node and by_class and node not in sent:
            continue  # whoever takes the event may give it more
        diagnostics.report(
            rules.CALL_DOES_NOT_FIT,
            _place(method, where),
            related=signature.related,
            function=f"{'.'.join(chain)}()",
            problem=what,
            signature=signature.text,
        )


def _signature(
    method: Method, functions: Mapping[str, Value], chain: tuple[str, ...]
) -> Signature | None:
    head, *rest = chain
    if head == method.receiver:
        return _of_value(_member(method.state, rest[0])) if len(rest) == 1 else None
    if head in method.api:
        path = ".".join((*method.api[head], *rest))
        return _API.get(path.removeprefix("event."))
    state = method.states.get(head)
    if state is not None:
        return _of_value(state.handlers.get(rest[0])) if len(rest) == 1 else None
    function = functions.get(head) if not rest else None
    return _of_function(function, bound=False) if isinstance(function, FunctionValue) else None


def _member(state: StateClass, name: str) -> Value:
    """What a class or its bases have by a name; `None` for vars."""
    if name in state.vars:
        return None
    if name in state.handlers:
        return state.handlers[name]
    if name in state.namespace:
        return state.namespace[name]
    for base in state.bases:
        if isinstance(base, StateClass):
            found = _member(base, name)
        else:
            found = base.namespace.get(name) if isinstance(base, ClassValue) else None
        if found is not None:
            return found
    return None


def _of_value(value: Value) -> Signature | None:
    """The parameters of a member of a class as `self.name(…)` gives them."""
    if isinstance(value, StateHandler):
        return _of_function(value.function, bound=True, decorators=int(value.marked))
    if isinstance(value, StaticMethod) and isinstance(value.function, FunctionValue):
        return _of_function(value.function, bound=False, decorators=1)
    return _of_function(value, bound=True) if isinstance(value, FunctionValue) else None


def _of_function(value: FunctionValue, *, bound: bool, decorators: int = 0) -> Signature | None:
    """The parameters of a function; `None` where more decorators than those may change them."""
    node = value.node
    more = isinstance(node, cst.FunctionDef) and len(node.decorators) > decorators
    positional = binding.positional_params(value)
    if more or (bound and not positional):
        return None
    every = (*positional, *binding.keyword_params(value))
    defined = value.module.span(node.name if isinstance(node, cst.FunctionDef) else node)
    text = binding.signature(value)
    return Signature(
        positional=tuple(positional[bound:]),
        nameless=max(len(node.params.posonly_params) - bound, 0),
        keyword_only=tuple(binding.keyword_params(value)),
        required=frozenset(name for name in every[bound:] if name not in value.defaults),
        more_positional=binding.star_param(value) is not None,
        more_keywords=binding.rest_param(value) is not None,
        text=(text.partition(",")[2].strip() if bound else text) or "none",
        related=(Related(defined, "it is defined here"),) if value.module.in_app else (),
    )


def _api(
    positional: Iterable[str], keyword_only: Iterable[str] = (), *, required: Iterable[str] = ()
) -> Signature:
    named = tuple(keyword_only)
    text = ", ".join((*positional, *(f"{name}=…" for name in named)))
    return Signature(
        positional=tuple(positional),
        keyword_only=named,
        required=frozenset(required),
        text=text or "none",
    )


_TOAST = _api(("message",), TOAST_OPTIONS)
_API: Mapping[str, Signature] = MappingProxyType(
    {
        each.path: _api(
            each.params,
            each.keyword_only,
            required=[name for name in each.params if name not in each.defaults],
        )
        for each in EFFECTS
    }
    | {
        "download": _api(DOWNLOAD_PARAMS),
        "noop": _api(()),
        "toggle_color_mode": _api(()),
        "toast": _TOAST,
        "toast.dismiss": _api(("id",)),
    }
    | {f"toast.{level}": _TOAST for level in ("info", "success", "warning", "error", "loading")}
)
"""Events of the browser, by path."""


def _sent(method: Method) -> set[ast.AST]:
    """What the method itself returns or yields as events: nothing is added to their arguments."""
    found: set[ast.AST] = set()
    for node in method.nodes:
        if isinstance(node, ast.Return | ast.Yield) and node.value is not None:
            many = node.value.elts if isinstance(node.value, ast.List | ast.Tuple) else [node.value]
            found.update(many)
    return found


def _bound_anywhere(method: Method) -> set[str]:
    """Names that mean something of their own in the method, or in a function inside of it."""
    params = {each.arg for each in method.nodes if isinstance(each, ast.arg)}
    inner = [each.arg for each in method.nodes if isinstance(each, ast.arg)]
    if inner.count(method.receiver) == 1:
        params.discard(method.receiver)
    stored = {
        each.id
        for each in method.nodes
        if isinstance(each, ast.Name) and not isinstance(each.ctx, ast.Load)
    }
    blocks = [each for each in method.nodes if isinstance(each, ast.stmt)]
    return params | stored | bound_names(blocks[1:])


def _place(method: Method, node: ast.expr | ast.keyword) -> Span:
    if isinstance(node, ast.expr):
        return method.places.of(node)
    return method.places.of_keyword(node)

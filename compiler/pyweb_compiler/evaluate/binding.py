"""Arguments of a call bound to parameters, with Python's rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import libcst as cst

from pyweb_compiler.diagnostics import Related, Span, did_you_mean
from pyweb_compiler.diagnostics.rules import evaluate as rules
from pyweb_compiler.evaluate.known import MAX_ITEMS
from pyweb_compiler.evaluate.protocols import NeedsKnown
from pyweb_compiler.evaluate.values import Args, FunctionValue, SlotValue, Unknown, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def positional_params(function: FunctionValue) -> list[str]:
    """Names of parameters that may be given by position."""
    params = function.node.params
    return [param.name.value for param in (*params.posonly_params, *params.params)]


def keyword_params(function: FunctionValue) -> list[str]:
    """Names of keyword-only parameters."""
    return [param.name.value for param in function.node.params.kwonly_params]


def star_param(function: FunctionValue) -> str | None:
    """Name of `*args`."""
    star = function.node.params.star_arg
    return star.name.value if isinstance(star, cst.Param) else None


def rest_param(function: FunctionValue) -> str | None:
    """Name of `**kwargs`."""
    star = function.node.params.star_kwarg
    return None if star is None else star.name.value


def bind(
    interpreter: Interpreter, function: FunctionValue, args: Args, span: Span
) -> dict[str, Value]:
    """Value of each parameter, in the order of the signature; what is missing is reported."""
    names = positional_params(function)
    bound: dict[str, Value] = dict(zip(names, args.positional, strict=False))
    problems = _surplus(function, args, names, bound, span)
    problems += _keywords(interpreter, function, args, bound, span)
    if args.rest is not None:
        _bind_rest(interpreter, function, args, bound, span)
    missing: list[str] = []
    for name in (*names, *keyword_params(function)):
        if name not in bound:
            if name in function.defaults:
                bound[name] = function.defaults[name]
            else:
                missing.append(name)
    unknown = any(isinstance(each, Unknown) for each in args.positional)
    if missing and not problems and not unknown:
        listed = ", ".join(f"`{name}`" for name in missing)
        problems.append((f"misses {listed}", span))
    if problems:
        _report(interpreter, function, problems)
    for name in missing:
        bound[name] = Unknown()
    return bound


_Problem: TypeAlias = tuple[str, Span]


def _report(interpreter: Interpreter, function: FunctionValue, problems: list[_Problem]) -> None:
    """Report what does not fit; a missing argument is not news beside a misspelled one."""
    problem, place = problems[0]
    if interpreter.catching:
        interpreter.raise_error("TypeError", f"{function.name}() {problem}", place)
    module, node = function.module, function.node
    named = isinstance(node, cst.FunctionDef)
    defined = module.span(node.name if isinstance(node, cst.FunctionDef) else node)
    interpreter.report(
        rules.WRONG_ARGUMENTS,
        place,
        function=f"{function.name}()" if named else "this lambda",
        problem="; ".join(text for text, _ in problems),
        signature=signature(function),
        related=(Related(defined, "it is defined here"),) if module.in_app else (),
    )


def _surplus(
    function: FunctionValue, args: Args, names: list[str], bound: dict[str, Value], span: Span
) -> list[_Problem]:
    surplus = args.positional[len(names) :]
    star = star_param(function)
    if star is not None:
        slot = surplus[0] if len(surplus) == 1 else None
        bound[star] = slot if isinstance(slot, SlotValue) else tuple(surplus[:MAX_ITEMS])
        return []
    if not surplus:
        return []
    count = len(args.positional)
    takes = f"{len(names)} positional argument{'' if len(names) == 1 else 's'}"
    given = f"{count} {'was' if count == 1 else 'were'} given"
    return [(f"takes {takes} but {given}", args.place(len(names), span))]


def _keywords(
    interpreter: Interpreter,
    function: FunctionValue,
    args: Args,
    bound: dict[str, Value],
    span: Span,
) -> list[_Problem]:
    problems: list[_Problem] = []
    rest = rest_param(function)
    extra: dict[Value, Value] = {}
    only_positional = {param.name.value for param in function.node.params.posonly_params}
    allowed = {*positional_params(function), *keyword_params(function)} - only_positional
    for name, value in args.keyword.items():
        place = args.name_place(name, span)
        if name in allowed:
            if name in bound:
                problems.append((f"got several values for `{name}`", place))
            bound[name] = value
        elif rest is not None:
            extra[name] = value
        else:
            near = did_you_mean(name, allowed - args.keyword.keys())
            problems.append((f"has no parameter `{name}`" + (f" ({near})" if near else ""), place))
    if rest is not None:
        bound[rest] = interpreter.fresh(extra)
    return problems


def _bind_rest(
    interpreter: Interpreter,
    function: FunctionValue,
    args: Args,
    bound: dict[str, Value],
    span: Span,
) -> None:
    """Hand the caller's own `**props` on: possible if nothing else goes to this function's."""
    rest = rest_param(function)
    assert args.rest is not None
    if rest is None or bound.get(rest):
        raise NeedsKnown(None, span, f"the names in `**{args.rest.name}`", args.rest.name)
    bound[rest] = args.rest


def signature(function: FunctionValue) -> str:
    """The parameters as the author wrote them."""
    text = function.module.tree.code_for_node(function.node.params)
    return " ".join(text.split()) or "none"

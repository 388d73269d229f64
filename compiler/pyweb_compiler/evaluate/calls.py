"""Calls: arguments, and what each kind of value does when it is called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules import evaluate as rules
from pyweb_compiler.evaluate import (
    binding,
    branching,
    builtins,
    classes,
    exceptions,
    functions,
    methods,
    statements,
)
from pyweb_compiler.evaluate.limits import CALL_STEPS, RECURSION_LIMIT, OutOfSteps, TooDeep
from pyweb_compiler.evaluate.protocols import NeedsKnown, Raised
from pyweb_compiler.evaluate.python_values import (
    CONTEXT_MANAGER,
    AliasValue,
    BuiltinType,
    ErrorType,
    GeneratorContext,
    IteratorValue,
    MethodValue,
    PartialValue,
    TypingForm,
)
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.state_values import CallbackCall, EventValue, StateClass
from pyweb_compiler.evaluate.symbolic.build import describe
from pyweb_compiler.evaluate.symbolic.choice import where_given
from pyweb_compiler.evaluate.values import (
    MISSING,
    Args,
    BoundMethod,
    CallableValue,
    CallbackParam,
    ClassValue,
    ConditionalValue,
    ElementValue,
    FragmentValue,
    FunctionValue,
    InstanceValue,
    MatchValue,
    Places,
    RepeatValue,
    RestValue,
    ServerValue,
    SlotValue,
    Symbolic,
    Unknown,
    UseValue,
    Value,
)
from pyweb_compiler.evaluate.weight import weight, weight_of_args

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

COMMENTED = (ElementValue, UseValue, ConditionalValue, MatchValue, RepeatValue, FragmentValue)
_DIRECTIVE = re.compile(r"(noqa|type:|pyright:|fmt:|ruff:|pylint:|isort:|mypy:)")


# --- arguments -----------------------------------------------------------------------------------


def evaluate(interpreter: Interpreter, node: cst.Call, scope: Scope) -> Value:
    """Value of a call."""
    span = scope.module.span(node)
    function = interpreter.evaluate(node.func, scope)
    if isinstance(function, builtins.ScopeFunction):
        return function.run(interpreter, node, scope)
    try:
        args = arguments(interpreter, node, scope)
        if isinstance(function, Unknown) or isinstance(args, Unknown):
            return Unknown()
        if isinstance(args, ServerValue):
            return args
        return interpreter.call(function, args, span)
    except NeedsKnown as needed:
        if interpreter.promotion.belongs_here(needed):
            raise
        return interpreter.report_not_known(needed)


def arguments(
    interpreter: Interpreter, node: cst.Call, scope: Scope
) -> Args | ServerValue | Unknown:
    """Arguments of a call, spreads resolved."""
    places = Places(scope.module)
    args = Args(places=places)
    comments = _leading(node.whitespace_before_args)
    for arg in node.args:
        value = interpreter.evaluate(arg.value, scope)
        span = scope.module.span(arg.value)
        if arg.star == "*":
            if isinstance(value, ServerValue):
                return value
            for item in spread(interpreter, value, span):
                places.args[len(args.positional)] = arg
                args.positional.append(item)
        elif arg.star == "**":
            before = set(args.keyword)
            refused = _spread_keywords(interpreter, args, value, span)
            if refused is not None:
                return refused
            places.args.update(dict.fromkeys(args.keyword.keys() - before, arg))
        else:
            attach_comments(value, arg.value, comments)
            if arg.keyword is None:
                places.args[len(args.positional)] = arg
                args.positional.append(value)
            elif arg.keyword.value in args.keyword:
                interpreter.error("SyntaxError", f"keyword {arg.keyword.value} is repeated", span)
            else:
                places.args[arg.keyword.value] = arg
                args.keyword[arg.keyword.value] = value
        comments = comments_of(arg)
    return args


def spread(interpreter: Interpreter, value: Value, span: Span) -> list[Value]:
    """What `*value` stands for."""
    if isinstance(value, SlotValue):
        return [value]
    if isinstance(value, Symbolic):
        raise NeedsKnown(
            value.expr,
            span,
            "how many arguments `*` of a var stands for",
            help="repeat over the var, `foreach(items, function)`, and give that as one argument",
        )
    return interpreter.iterate(value, span)


def _spread_keywords(
    interpreter: Interpreter, args: Args, value: Value, span: Span
) -> ServerValue | Unknown | None:
    if isinstance(value, ServerValue | Unknown):
        return value
    if isinstance(value, RestValue):
        if args.rest is not None:
            raise NeedsKnown(None, span, f"the names in `**{value.name}`", value.name)
        args.rest = value
        return None
    if isinstance(value, Symbolic):
        chosen = where_given(value.expr)
        needed = NeedsKnown(
            value.expr,
            span,
            "which keywords `**` of a var stands for",
            help='name each one: `color=State.look["color"]`',
            in_place=chosen is not None,
        )
        if chosen is None or interpreter.promotion.belongs_here(needed):
            raise needed
        value = chosen
    if not isinstance(value, dict):
        interpreter.error("TypeError", f"{describe(value)} after ** must be a mapping", span)
        return None
    for name, item in value.items():
        if isinstance(name, Symbolic):
            raise NeedsKnown(name.expr, span, "the name of a keyword")
        if name in args.keyword:
            interpreter.error("TypeError", f"got multiple values for keyword '{name}'", span)
        args.keyword[str(name)] = item
    return None


# --- comments ------------------------------------------------------------------------------------


def _leading(whitespace: cst.CSTNode) -> tuple[str, ...]:
    """Comments in the white space before an argument that stand on lines of their own."""
    if not isinstance(whitespace, cst.ParenthesizedWhitespace):
        return ()
    found = [line.comment for line in whitespace.empty_lines if line.comment is not None]
    texts = [comment.value.removeprefix("#").strip() for comment in found]
    return tuple(text for text in texts if text and not _DIRECTIVE.match(text))


def comments_of(element: cst.Arg | cst.BaseElement | cst.BaseDictElement) -> tuple[str, ...]:
    """Comments between an argument and the next one."""
    comma = element.comma
    return _leading(comma.whitespace_after) if isinstance(comma, cst.Comma) else ()


def attach_comments(value: Value, node: cst.BaseExpression, comments: tuple[str, ...]) -> None:
    """Keep the comments above an argument with the view that it makes."""
    if comments and isinstance(value, COMMENTED) and not isinstance(node, cst.Name):
        value.comments = (*comments, *value.comments)


# --- calls ---------------------------------------------------------------------------------------


def call(interpreter: Interpreter, value: Value, args: Args, span: Span) -> Value:
    """Call any value."""
    if isinstance(value, FunctionValue):
        return interpreter.promotion.call(value, args, span)
    if isinstance(value, CallableValue):
        return _weighed(interpreter, value.call(interpreter, args, span), args, span)
    if isinstance(value, BoundMethod):
        bound = Args([value.receiver, *args.positional], args.keyword, args.rest)
        return call_plain(interpreter, value.function, bound, span)
    if isinstance(value, ClassValue):
        return classes.instantiate(interpreter, value, args, span)
    if isinstance(value, ServerValue | Unknown):
        return value
    if isinstance(value, PartialValue):
        positional = [*value.positional, *args.positional]
        keyword = {**value.keyword, **args.keyword}
        return call(interpreter, value.function, Args(positional, keyword, args.rest), span)
    if isinstance(value, CallbackParam):
        return EventValue(span=span, event=CallbackCall(value, tuple(args.positional)))
    if args.rest is not None:
        raise NeedsKnown(None, span, f"the names in `**{args.rest.name}`", args.rest.name)
    if isinstance(value, MethodValue):
        interpreter.charge(weight(value.receiver), span)
    return _weighed(interpreter, _call_python(interpreter, value, args, span), args, span)


def _weighed(interpreter: Interpreter, result: Value, args: Args, span: Span) -> Value:
    """The result of what the compiler or Python itself computes, counted by what it has in hand."""
    steps = weight_of_args(args) + weight(result)
    if steps:
        interpreter.charge(steps, span)
    return result


def _call_python(interpreter: Interpreter, value: Value, args: Args, span: Span) -> Value:
    """Call one of Python's own callables."""
    if isinstance(value, BuiltinType):
        return builtins.call(interpreter, value.name, args, span)
    if isinstance(value, MethodValue):
        return methods.call(interpreter, value.receiver, value.name, args, span)
    if isinstance(value, ErrorType):
        return exceptions.construct(interpreter, value, args, span)
    if isinstance(value, AliasValue):
        return call(interpreter, value.origin, args, span)
    if isinstance(value, InstanceValue):
        method = classes.instance_method(interpreter, value, "__call__", span)
        if method is not MISSING:
            return call(interpreter, method, args, span)
    if isinstance(value, TypingForm):
        return args.positional[-1] if args.positional else None
    if isinstance(value, SlotValue):
        raise NeedsKnown(None, span, f"a call of `{value.name}`", value.name)
    return interpreter.error("TypeError", f"{describe(value)} {_no_function(value)}", span)


def _no_function(value: Value) -> str:
    """Why a value cannot be called, and what to write."""
    if isinstance(value, Symbolic) and isinstance(value.expr, ir.StateRef):
        return f"is not callable: write `{value.expr.name}` without parentheses"
    if isinstance(value, Symbolic) and isinstance(value.expr, ir.Member):
        return f"has no method `{value.expr.name}` in a page: call it in a computed var"
    if isinstance(value, StateClass):
        return "is not called: the server makes its instances; write `State.name` to show a var"
    return "is not callable"


def call_plain(interpreter: Interpreter, function: FunctionValue, args: Args, span: Span) -> Value:
    """Evaluate a function's body with these arguments."""
    bound = binding.bind(interpreter, function, args, span)
    return run(interpreter, function, bound, span)


def run(
    interpreter: Interpreter, function: FunctionValue, bound: dict[str, Value], span: Span
) -> Value:
    """Evaluate a function's body with its parameters bound."""
    interpreter.charge(CALL_STEPS, span)
    if len(interpreter.frames) >= RECURSION_LIMIT:
        if interpreter.catching:
            interpreter.raise_error("RecursionError", "maximum recursion depth exceeded", span)
        # What failed has an item of everything that it is asked for, so that going through it never ends.
        if not any(isinstance(value, Unknown) for value in bound.values()):
            interpreter.report(
                rules.RECURSION_LIMIT, span, function=function.name, limit=RECURSION_LIMIT
            )
        raise TooDeep(function.node)
    scope = _scope_of(function, bound)
    interpreter.frames.append(function)
    try:
        return _body(interpreter, function, scope, span)
    except Raised as raised:
        if interpreter.catching:
            raise
        return interpreter.report_raised(raised)
    except RecursionError:  # few functions, but deep expressions in each
        if len(interpreter.frames) > 1:
            raise
        return interpreter.report(
            rules.RECURSION_LIMIT, span, function=function.name, limit=RECURSION_LIMIT
        )
    except OutOfSteps:
        if len(interpreter.frames) > 1:
            raise
        return Unknown()
    except TooDeep as deep:
        if any(frame.node is deep.node for frame in interpreter.frames[:-1]):
            raise
        return Unknown()
    finally:
        interpreter.frames.pop()


def _scope_of(function: FunctionValue, bound: dict[str, Value]) -> Scope:
    assert isinstance(function.scope, Scope)
    scope = Scope(
        module=function.module,
        kind="function",
        parent=function.scope,
        function=function,
        owner=function.owner if function.owner is not None else function.scope.owner,
        qualifier=function.qualified_name,
    )
    scope.names.update(bound)
    return scope


def _body(interpreter: Interpreter, function: FunctionValue, scope: Scope, span: Span) -> Value:
    node = function.node
    if isinstance(node, cst.Lambda):
        return interpreter.evaluate(node.body, scope)
    if node.asynchronous is not None:
        return ServerValue(
            span,
            f"calls the coroutine `{function.name}`",
            function.module.name,
            coroutine=function.module.span(node.name),
        )
    if functions.is_generator(node):
        if CONTEXT_MANAGER in function.attributes:
            return GeneratorContext(node, scope)
        scope.yields = []
        interpreter.fresh(scope.yields)
        statements.run_suite(interpreter, node.body, scope)
        return IteratorValue(scope.yields)
    completion = statements.run_suite(interpreter, node.body, scope)
    return branching.result(interpreter, completion, function.module.span(node))

"""Texts put together from parts: f-strings and neighbouring literals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import classes, known, operators, records, symbolic, wording
from pyweb_compiler.evaluate.clock import Today
from pyweb_compiler.evaluate.known import is_known
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.symbolic.build import has_symbolic
from pyweb_compiler.evaluate.values import (
    MISSING,
    Args,
    InstanceValue,
    ServerValue,
    Symbolic,
    Unknown,
    Value,
)
from pyweb_compiler.evaluate.weight import weight

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def concatenated(interpreter: Interpreter, node: cst.ConcatenatedString, scope: Scope) -> Value:
    """`"a" f"{b}"`."""
    left = interpreter.evaluate(node.left, scope)
    right = interpreter.evaluate(node.right, scope)
    return operators.binary(interpreter, "+", left, right, scope.module.span(node))


def formatted_string(interpreter: Interpreter, node: cst.FormattedString, scope: Scope) -> Value:
    """`f"…"`: text, or an expression if a part is symbolic."""
    parts = _parts(interpreter, node.parts, node, scope)
    return join(interpreter, parts, scope.module.span(node))


def join(interpreter: Interpreter, parts: list[Value], span: Span) -> Value:
    """Parts of a template as one value."""
    decided = known.not_computed(*parts)
    if decided is not None:
        return decided
    if all(isinstance(part, str) for part in parts):
        return "".join(str(part) for part in parts)
    return symbolic.template(interpreter, parts, span)


def _parts(
    interpreter: Interpreter,
    nodes: Sequence[cst.BaseFormattedStringContent],
    whole: cst.FormattedString,
    scope: Scope,
) -> list[Value]:
    parts: list[Value] = []
    raw = "r" in whole.prefix.lower()
    for node in nodes:
        if isinstance(node, cst.FormattedStringText):
            parts.append(_text(node.value, whole.quote, raw))
        elif isinstance(node, cst.FormattedStringExpression):
            if node.equal is not None:
                parts.append(scope.module.tree.code_for_node(node.expression) + "=")
            parts.append(_field(interpreter, node, whole, scope))
    return parts


def _text(value: str, quote: str, raw: bool) -> str:
    value = value.replace("{{", "{").replace("}}", "}")
    if raw or "\\" not in value:
        return value
    evaluated = cst.SimpleString(quote + value + quote).evaluated_value
    return evaluated if isinstance(evaluated, str) else value


def _field(
    interpreter: Interpreter,
    node: cst.FormattedStringExpression,
    whole: cst.FormattedString,
    scope: Scope,
) -> Value:
    span = scope.module.span(node.expression)
    value = interpreter.evaluate(node.expression, scope)
    conversion = node.conversion or ("r" if node.equal is not None and not node.format_spec else "")
    spec: Value = ""
    if node.format_spec:
        spec = join(interpreter, _parts(interpreter, node.format_spec, whole, scope), span)
    return formatted(interpreter, value, conversion, spec, span)


def formatted(
    interpreter: Interpreter, value: Value, conversion: str, spec: Value, span: Span
) -> Value:
    """One field of a template: text, or a symbolic value."""
    if isinstance(value, Today) and not conversion and isinstance(spec, str):
        return value.formatted(spec, span)
    value = operators.as_page_has_it(interpreter, value)
    decided = known.not_computed(value, spec)
    if decided is not None:
        return decided
    operators.need_given(value, span)
    if not isinstance(spec, str) or _is_symbolic(value):
        if not conversion and spec == "":
            return value
        return symbolic.formatted(interpreter, value, conversion, spec, span)
    if conversion == "r" or conversion == "a":
        value = represented(interpreter, value, span)
    elif conversion == "s" or not is_known(known.plain(value)):
        value = text_of(interpreter, value, span)
    value = known.plain(value)
    if isinstance(value, Symbolic | Unknown | ServerValue):
        return value
    if isinstance(value, list | tuple | dict | set):
        value = text_of(interpreter, value, span)
    return known.formatted(interpreter, value, spec, span)


def _is_symbolic(value: Value) -> bool:
    return (
        isinstance(value, Symbolic)
        or hasattr(value, "to_expr")
        or (isinstance(value, list | tuple | dict | set) and has_symbolic(value))
    )


def text_of(interpreter: Interpreter, value: Value, span: Span) -> Value:
    """`str(value)`."""
    value = known.plain(value)
    if isinstance(value, str):
        return value
    if isinstance(value, InstanceValue):
        for name in ("__str__", "__repr__"):
            method = classes.instance_method(interpreter, value, name, span)
            if method is not MISSING:
                return interpreter.call(method, Args(), span)
    if is_known(value) and not isinstance(value, known.CONTAINERS):
        return known.guarded(interpreter, str, span, value)
    from pyweb_compiler.evaluate.exceptions import error_names

    if error_names(value):
        return wording.describe_error(value)[1]
    return represented(interpreter, value, span)


def represented(interpreter: Interpreter, value: Value, span: Span) -> Value:
    """`repr(value)`."""
    if isinstance(value, InstanceValue):
        method = classes.instance_method(interpreter, value, "__repr__", span)
        if method is not MISSING:
            return interpreter.call(method, Args(), span)
        return _default_repr(interpreter, value, span)
    interpreter.charge(3 + weight(value), span)
    if isinstance(value, list | tuple | set | frozenset):
        return _represented_items(interpreter, value, span)
    if isinstance(value, dict):
        pairs = [
            f"{_inner(interpreter, key, span)}: {_inner(interpreter, item, span)}"
            for key, item in value.items()
        ]
        return "{" + ", ".join(pairs) + "}"
    if is_known(value):
        return known.guarded(interpreter, repr, span, value)
    return wording.describe_value(value)


def _represented_items(
    interpreter: Interpreter, value: Sequence[Value] | set[Value] | frozenset[Value], span: Span
) -> str:
    inner = ", ".join(_inner(interpreter, item, span) for item in value)
    if isinstance(value, list):
        return f"[{inner}]"
    if isinstance(value, tuple):
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    return "{" + inner + "}" if value else "set()"


def _inner(interpreter: Interpreter, value: Value, span: Span) -> str:
    text = represented(interpreter, value, span)
    return text if isinstance(text, str) else "…"


def _default_repr(interpreter: Interpreter, value: InstanceValue, span: Span) -> str:
    """How an instance without `__repr__` prints."""
    if value.cls.kind == "enum":
        name = value.attributes.get("name")
        return f"{value.cls.name}.{name}"
    if not records.is_record(value.cls):
        return f"<{value.cls.module.name}.{value.cls.name} object>"
    fields = ", ".join(
        f"{name}={represented(interpreter, item, span)}"
        for name, item in value.attributes.items()
        if not name.startswith("_")
    )
    return f"{value.cls.name}({fields})"

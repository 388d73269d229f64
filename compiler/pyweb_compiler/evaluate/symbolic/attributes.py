"""Attributes of symbolic values: fields of records, and methods."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.expressions import NO_SUCH_FIELD
from pyweb_compiler.evaluate.symbolic import methods, types
from pyweb_compiler.evaluate.symbolic.build import literal
from pyweb_compiler.evaluate.values import (
    MISSING,
    Args,
    BoundMethod,
    ClassValue,
    FunctionValue,
    Missing,
    NativeFunction,
    Symbolic,
    Unknown,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


class FieldOrMethod(Symbolic, frozen=True, eq=False):
    """A member of a value whose type is not known: a field, unless it is called."""

    method: Value

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """The method of that name."""
        return interpreter.call(self.method, args, span)


def attribute(interpreter: Interpreter, value: Symbolic, name: str, span: Span) -> Value:
    """`value.name`: a field, a method, or an error that says what is near."""
    kind = types.base(value.expr.type)
    if isinstance(kind, ir.RecordType):
        found = _of_record(interpreter, value.expr, kind, name, span)
        if not isinstance(found, Missing):
            return found
    method = methods.find(kind, name)
    if method is not None:
        return _bind(value, name, method)
    if name in methods.PROPERTIES:
        return methods.PROPERTIES[name](interpreter, value.expr, span)
    if isinstance(kind, ir.DictType):
        key = literal(name, span)
        return Symbolic(ir.Index(span=span, type=kind.value, object=value.expr, index=key))
    if isinstance(kind, ir.AnyType | ir.UnionType):
        return _of_unknown(interpreter, value.expr, kind, name, span)
    return _missing(interpreter, kind, name, methods.names(kind), span)


def _bind(value: Symbolic, name: str, method: methods.Method) -> Value:
    def run(interpreter: Interpreter, args: Args, span: Span) -> Value:
        return method(interpreter, value.expr, args, span)

    return NativeFunction(name, run)


def _of_record(
    interpreter: Interpreter, expr: ir.Expr, kind: ir.RecordType, name: str, span: Span
) -> Value:
    """A field, or a method of the class with the symbolic value as `self`."""
    fields = interpreter.vocabulary.record_fields(interpreter, kind)
    if fields is None:
        return Symbolic(ir.Member(span=span, type=types.ANY, object=expr, name=name))
    if name in fields:
        return Symbolic(ir.Member(span=span, type=fields[name], object=expr, name=name))
    cls = interpreter.vocabulary.records.get((kind.module, kind.name))
    if cls is None:  # a record of the API, which has no methods
        return _missing(interpreter, kind, name, fields, span)
    member = _class_member(cls, name)
    if isinstance(member, FunctionValue):
        return BoundMethod(member, Symbolic(expr))
    getter = getattr(member, "getter", None)
    if isinstance(getter, FunctionValue):
        return interpreter.call_plain(getter, Args([Symbolic(expr)]), span)
    if methods.find(kind, name) is None and name not in methods.PROPERTIES:
        return _missing(interpreter, kind, name, fields, span)
    return MISSING


def _class_member(cls: Value, name: str) -> Value:
    if not isinstance(cls, ClassValue):
        return MISSING
    if name in cls.namespace:
        return cls.namespace[name]
    for parent in cls.bases:
        found = _class_member(parent, name)
        if not isinstance(found, Missing):
            return found
    return MISSING


def record_field(
    interpreter: Interpreter, expr: ir.Expr, kind: ir.RecordType, name: str, span: Span
) -> Value:
    """`expr["name"]` of a record."""
    fields = interpreter.vocabulary.record_fields(interpreter, kind)
    if fields is not None and name not in fields:
        return _missing(interpreter, kind, name, fields, span)
    type_ = fields[name] if fields is not None else types.ANY
    return Symbolic(ir.Member(span=span, type=type_, object=expr, name=name))


def _of_unknown(
    interpreter: Interpreter, expr: ir.Expr, kind: ir.Type, name: str, span: Span
) -> Value:
    """A field, or the method that some type has by this name if it is called."""
    if isinstance(kind, ir.UnionType):
        fields = [
            record[name]
            for option in kind.options
            if isinstance(option, ir.RecordType)
            and (record := interpreter.vocabulary.record_fields(interpreter, option)) is not None
            and name in record
        ]
        type_ = types.union(fields)
    else:
        type_ = types.ANY
    member = ir.Member(span=span, type=type_, object=expr, name=name)
    method = methods.find_any(name)
    if method is None:
        return Symbolic(member)
    return FieldOrMethod(member, _bind(Symbolic(expr), name, method))


def _missing(
    interpreter: Interpreter, kind: ir.Type, name: str, known: Iterable[str], span: Span
) -> Unknown:
    interpreter.diagnostics.report(
        NO_SUCH_FIELD,
        span,
        type=types.display(kind),
        name=name,
        suggestion=_of_browser_event(name, kind)
        or _of_python(name, kind)
        or did_you_mean(name, known),
    )
    return Unknown()


def _of_browser_event(name: str, kind: ir.Type) -> str:
    """The hint for `event.target.value`, which is how other frameworks hand over a value."""
    if name not in ("target", "value", "checked", "current_target"):
        return ""
    return f"triggers hand over the value itself, here a `{types.display(kind)}`: use it as it is"


_CHANGING = frozenset(
    ["append", "extend", "insert", "pop", "remove", "clear", "sort", "reverse", "add", "update"]
)


def _of_python(name: str, kind: ir.Type) -> str:
    """The hint for what only the server does, and for names of other languages."""
    if isinstance(kind, ir.StrType) and kind.python != "str":
        return f"it reaches the page as text: format the `{kind.python}` in a computed var"
    if name in ("length", "size"):
        return "write `len(…)`"
    if isinstance(kind, ir.ListType | ir.DictType) and name in _CHANGING:
        return "a page changes nothing: do it in an event handler, `self.…`"
    return "write `append`, in an event handler" if name == "push" else ""


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The hint that names what is spelled alike, or what there is."""
    return _nearest(name, tuple(sorted(known)))


@lru_cache(maxsize=256)
def _nearest(name: str, names: tuple[str, ...]) -> str:
    close = [each for each in names if each.casefold() == name.casefold()]
    if not close and not name.isdigit():
        close = difflib.get_close_matches(name, names, n=1, cutoff=0.6)
    if close:
        return f"did you mean `{close[0]}`?"
    if not names or len(names) > _MOST_LISTED:
        return ""
    listed = ", ".join(f"`{each}`" for each in names)
    return f"use one of {listed}" if len(names) > 1 else f"use {listed}"


_MOST_LISTED = 20
"""Names that are worth reading: of more, the first in the alphabet help nobody."""

"""`Var`: literals, the author's JavaScript, and the class in annotations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span, did_you_mean
from pyweb_compiler.diagnostics.rules.components import INVALID_PROP_VALUE
from pyweb_compiler.evaluate.python_values import AliasValue
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.build import symbolic_call, to_expr
from pyweb_compiler.evaluate.symbolic.templates import template
from pyweb_compiler.evaluate.values import (
    MISSING,
    AbstractValue,
    Args,
    NativeFunction,
    Symbolic,
    Unknown,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


class VarClass(AbstractValue, Struct, frozen=True):
    """`Var` and its subclasses."""

    name: str
    type: ir.Type
    """Type of its vars where the annotation has no arguments."""
    is_var_class: bool = True

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """`Var("javascript", _var_type=…, _var_data=VarData(imports=…))`."""
        given = dict(args.keyword)
        code = args.positional[0] if args.positional else given.get("_js_expr", given.get("value"))
        if code is None:
            return Unknown()
        type_ = self.type
        if given.get("_var_type") is not None:
            type_ = interpreter.type_of_class(given["_var_type"])
        data = given.get("_var_data")
        imports = data.imports if isinstance(data, VarData) else ()
        return Symbolic(raw_js(interpreter, code, type_, span, imports))

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """`create`, `range`."""
        if name == "create":
            return NativeFunction(name, create)
        if name == "range":
            return NativeFunction(name, _range)
        return self.name if name == "__name__" else MISSING

    def item(self, interpreter: Interpreter, index: Value, span: Span) -> Value:
        """`Var[T]` in an annotation."""
        return AliasValue(self, index if isinstance(index, tuple) else (index,))

    def annotation(self, interpreter: Interpreter, args: tuple[ir.Type, ...]) -> ir.Type:
        """`Var[T]` is a value of type T."""
        return args[0] if args else self.type


class VarData(AbstractValue, Struct, frozen=True, eq=False):
    """What a piece of JavaScript needs."""

    imports: tuple[ir.JsImport, ...]


def var_data(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`VarData(imports=…)`."""
    return VarData(js_imports(args.keyword.get("imports")))


def js_imports(value: Value) -> tuple[ir.JsImport, ...]:
    """Imports as the author writes them: package → name, names, or import objects."""
    if isinstance(value, list | tuple):
        return tuple(each for item in value for each in js_imports(item))
    if not isinstance(value, dict):
        return ()
    found: list[ir.JsImport] = []
    for package, names in value.items():
        for name in names if isinstance(names, list | tuple | set) else (names,):
            found.extend(_js_import(_package_name(str(package)), name))
    return tuple(found)


def _js_import(package: str, name: Value) -> tuple[ir.JsImport, ...]:
    if isinstance(name, str):
        return (ir.JsImport(package=package, name=name),)
    return (replace(name.spec, package=package),) if isinstance(name, ImportValue) else ()


class ImportValue(AbstractValue, Struct, frozen=True, eq=False):
    """`ImportVar(tag=…, is_default=…, alias=…)`."""

    spec: ir.JsImport


def import_var(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`ImportVar(…)`."""
    tag = args.keyword.get("tag", args.positional[0] if args.positional else None)
    alias = args.keyword.get("alias")
    return ImportValue(
        ir.JsImport(
            package="",
            name=tag if isinstance(tag, str) else "",
            default=args.keyword.get("is_default") is True,
            alias=alias if isinstance(alias, str) else None,
        )
    )


def _package_name(text: str) -> str:
    """`react@19` without its version; scoped names keep their `@`."""
    head, at, _ = text[1:].partition("@")
    return text[:1] + head if at else text


def raw_js(
    interpreter: Interpreter,
    code: Value,
    type_: ir.Type,
    span: Span,
    imports: tuple[ir.JsImport, ...] = (),
) -> ir.RawJs:
    """The author's JavaScript, with the values that an f-string put into it."""
    expr = to_expr(interpreter, code, span)
    parts: list[str | ir.Expr | ir.EventCallback] = []
    for part in expr.parts if isinstance(expr, ir.Template) else (expr,):
        if isinstance(part, ir.Literal) and isinstance(part.value, str):
            parts.append(part.value)
        elif isinstance(part, ir.RawJs):
            parts.extend(part.parts)
            imports = (*part.imports, *imports)
        else:
            parts.append(part)
    return ir.RawJs(span=span, type=type_, parts=tuple(parts), imports=imports)


def create(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`Var.create(value)`: the value as a var."""
    value = args.positional[0] if args.positional else args.keyword.get("value")
    if isinstance(value, Symbolic | Unknown):
        return value
    return Symbolic(to_expr(interpreter, value, span))


def _range(interpreter: Interpreter, args: Args, span: Span) -> Value:
    exprs = [to_expr(interpreter, value, span) for value in args.positional]
    return symbolic_call(ir.Operator.RANGE, ir.ListType(types.INT), span, *exprs)


class TypeValue(AbstractValue, Struct, frozen=True):
    """A name that is only an annotation (`Component`, `EventHandler`)."""

    name: str
    type: ir.Type

    def item(self, interpreter: Interpreter, index: Value, span: Span) -> Value:
        """`EventHandler[T]` in an annotation."""
        return AliasValue(self, index if isinstance(index, tuple) else (index,))

    def annotation(self, interpreter: Interpreter, args: tuple[ir.Type, ...]) -> ir.Type:
        """The type that it stands for."""
        return self.type

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """Calling it makes nothing."""
        return Unknown()


def _check_color(
    interpreter: Interpreter, name: Value, shade: Value, args: Args, span: Span
) -> None:
    """Report a colour or a shade that no theme has."""
    aliases = interpreter.catalog.type_aliases
    names = re.findall(r'"(\w+)"', aliases["AccentColor"] + aliases["GrayColor"])
    names = [*names, "accent", "black", "white"]
    problems = (
        ("color", 0, name, isinstance(name, str) and name not in names, did_you_mean(str(name), names)),
        ("shade", 1, shade, isinstance(shade, int) and not 1 <= shade <= _SHADES, "use one of 1 to 12"),
    )  # fmt: skip
    for prop, position, value, wrong, suggestion in problems:
        if wrong:
            place = args.place(prop if prop in args.keyword else position, span)
            interpreter.report(
                INVALID_PROP_VALUE,
                place,
                prop=prop,
                component="color",
                value=repr(value),
                suggestion=suggestion,
            )


_SHADES = 12


def color(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`color(name, shade, alpha)`: a CSS variable of the theme."""
    given: dict[str, Value] = dict(zip(("color", "shade", "alpha"), args.positional, strict=False))
    given.update(args.keyword)
    name, shade, alpha = given.get("color"), given.get("shade", 7), given.get("alpha", False)
    if not any(isinstance(value, Symbolic) for value in (name, shade, alpha)):
        _check_color(interpreter, name, shade, args, span)
        return f"var(--{name}-{'a' if alpha else ''}{shade})"
    mark: Value = "a" if alpha else ""
    if isinstance(alpha, Symbolic):
        a, none = (ir.Literal(span=span, type=types.STR, value=text) for text in ("a", ""))
        mark = Symbolic(
            ir.Choice(span=span, type=types.STR, test=alpha.expr, then=a, otherwise=none)
        )
    parts = [each if isinstance(each, Symbolic) else str(each) for each in (name, "-", mark, shade)]
    return template(interpreter, ["var(--", *parts, ")"], span)

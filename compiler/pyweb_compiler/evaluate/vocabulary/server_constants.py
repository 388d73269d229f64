"""Module-level values that only the server knows, as vars: computed there once, at start-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst
from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.values import Args, ServerValue, Symbolic, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

MODULE = "server_constants"
"""Module of the backend that holds them."""
STATE = "ServerConstants"


class ServerConstant(Struct, frozen=True, kw_only=True):
    """A module-level name whose value the backend hands to the page."""

    var: str
    """Name of the var."""
    name: str
    """Name in the module."""
    type: ir.Type
    value: ServerValue


def lift(
    interpreter: Interpreter, found: list[ServerConstant], value: ServerValue
) -> Symbolic | None:
    """The var of a value that a module of the app holds under a name; `None` for any other."""
    if value.node is None or value.environment is not None or value.coroutine is not None:
        return None
    constant = next((each for each in found if each.value.node is value.node), None)
    if constant is None:
        constant = _constant(interpreter, value, {each.var for each in found})
        if constant is None:
            return None
        found.append(constant)
    return Symbolic(
        ir.StateRef(
            span=value.span, type=constant.type, state=f"{MODULE}.{STATE}", name=constant.var
        )
    )


def lift_args(interpreter: Interpreter, args: Args) -> Args:
    """Arguments with such values as vars."""

    def lifted(value: Value) -> Value:
        if not isinstance(value, ServerValue):
            return value
        return interpreter.vocabulary.lift(interpreter, value) or value

    positional = [lifted(value) for value in args.positional]
    keyword = {name: lifted(value) for name, value in args.keyword.items()}
    return Args(positional, keyword, args.rest, args.places)


def _constant(
    interpreter: Interpreter, value: ServerValue, taken: set[str]
) -> ServerConstant | None:
    scope = interpreter.module_scopes.get(value.module)
    if scope is None or not scope.module.in_app:
        return None
    name = next(
        (
            name
            for name, held in scope.names.items()
            if isinstance(held, ServerValue) and held.node is value.node and name in scope.nodes
        ),
        None,
    )
    if name is None:
        return None
    base = name.lower().strip("_") or "value"
    var = base
    if var in taken:
        var = f"{value.module.rsplit('.', 1)[-1]}_{base}"
    while var in taken:
        var += "_"
    annotation = scope.annotations.get(name)
    type_ = (
        interpreter.type_of_annotation(annotation, scope)
        if annotation is not None
        else _type_of(value.node)
    )
    return ServerConstant(var=var, name=name, type=type_, value=value)


_LISTS = frozenset({"list", "sorted"})
_NAMED: dict[str, ir.Type] = {"str": types.STR, "int": types.INT, "len": types.INT}
_NAMED |= {"float": types.FLOAT, "bool": types.BOOL}
_TEXT_METHODS = frozenset(
    ["strftime", "isoformat", "title", "upper", "lower", "strip", "join", "format", "read_text"]
)


def _type_of(node: cst.BaseExpression | None) -> ir.Type:
    """As much as the form of an expression tells."""
    match node:
        case cst.FormattedString():
            return types.STR
        case cst.ListComp(elt=item):
            return ir.ListType(_type_of(item))
        case cst.DictComp(key=key, value=value):
            known = _type_of(key)
            return ir.DictType(types.STR if types.is_unknown(known) else known, _type_of(value))
        case cst.Call(func=cst.Name(value=name)) if name in _LISTS:
            return ir.ListType(types.ANY)
        case cst.Call(func=cst.Name(value=name)) if name in _NAMED:
            return _NAMED[name]
        case cst.Call(func=cst.Attribute(attr=cst.Name(value=name))) if name in _TEXT_METHODS:
            return types.STR
        case _:
            return types.ANY

"""`type Pair[T] = tuple[T, T]`, and the parameters of generic classes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import libcst as cst
from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.evaluate import assignments, hints
from pyweb_compiler.evaluate.completion import NORMAL, Completion
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.values import AbstractValue

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_ANY = ir.AnyType()


class LazyAlias(AbstractValue, Struct, eq=False):
    """A type by another name; what it means is looked up where it is used, as it may be defined later."""

    node: cst.TypeAlias
    scope: Scope
    is_read: bool = False
    """Whether its meaning is being looked up: it may contain itself."""

    def annotation(self, interpreter: Interpreter, args: tuple[ir.Type, ...]) -> ir.Type:
        """The type that it means, given its arguments in brackets."""
        if self.is_read:
            return _ANY
        names = parameter_names(self.node.type_parameters)
        given = dict.fromkeys(names, _ANY) | dict(zip(names, args, strict=False))
        self.is_read = True
        try:
            return hints.type_of_annotation(
                interpreter, self.node.value, with_types(self.scope, given)
            )
        finally:
            self.is_read = False


class TypeArgument(AbstractValue, Struct, frozen=True):
    """What a type parameter stands for."""

    type: ir.Type

    def annotation(self, interpreter: Interpreter, args: tuple[ir.Type, ...]) -> ir.Type:
        """The type itself."""
        return self.type


def parameter_names(parameters: cst.TypeParameters | None) -> list[str]:
    """Names of type parameters, in order."""
    return [each.param.name.value for each in parameters.params] if parameters else []


def with_types(scope: Scope, types: Mapping[str, ir.Type]) -> Scope:
    """A scope in which these names are types."""
    inner = Scope(module=scope.module, kind="function", parent=scope, owner=scope.owner)
    inner.names.update({name: TypeArgument(type_) for name, type_ in types.items()})
    return inner


def define(interpreter: Interpreter, node: cst.TypeAlias, scope: Scope) -> Completion:
    """The `type` statement."""
    assignments.bind(interpreter, node.name.value, LazyAlias(node, scope), scope)
    return NORMAL


def around_bases(node: cst.ClassDef, scope: Scope) -> Scope:
    """The scope that the bases of a class are looked up in: with its type parameters, if it has any."""
    names = parameter_names(node.type_parameters)
    return with_types(scope, dict.fromkeys(names, _ANY)) if names else scope

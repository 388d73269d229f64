"""Operations on symbolic values: what Python's syntax and builtins mean for them.

The functions are listed in `evaluate/protocols.py`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import NOWHERE
from pyweb_compiler.evaluate.symbolic.attributes import attribute
from pyweb_compiler.evaluate.symbolic.build import to_expr
from pyweb_compiler.evaluate.symbolic.builtins import builtin, merged, unique
from pyweb_compiler.evaluate.symbolic.choice import choice, negate, truth
from pyweb_compiler.evaluate.symbolic.items import item, iteration, slice_item
from pyweb_compiler.evaluate.symbolic.operators import binary, boolean, compare, unary
from pyweb_compiler.evaluate.symbolic.templates import formatted, template
from pyweb_compiler.evaluate.symbolic.types import union

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter
    from pyweb_compiler.evaluate.values import Value

__all__ = [
    "attribute",
    "binary",
    "boolean",
    "builtin",
    "choice",
    "compare",
    "formatted",
    "item",
    "iteration",
    "join",
    "merged",
    "negate",
    "slice_item",
    "template",
    "to_expr",
    "truth",
    "type_of",
    "unary",
    "unique",
]


def type_of(interpreter: Interpreter, value: Value) -> ir.Type:
    """Type of a value."""
    return to_expr(interpreter, value, NOWHERE).type


def join(interpreter: Interpreter, types: Iterable[ir.Type]) -> ir.Type:
    """One type for values of several."""
    return union(types)

"""Whether a prop can take a value: only what is certain to be wrong is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyweb_compiler import ir
from pyweb_compiler.evaluate import symbolic
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.build import is_data
from pyweb_compiler.evaluate.values import Symbolic, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_TEXT, _NUMBER, _TRUTH, _MANY = "text", "number", "truth", "many"
_FITS = {
    # What the browser makes something sensible of.
    _TEXT: {_TEXT, _NUMBER, _TRUTH},
    _NUMBER: {_TEXT, _NUMBER},
    _TRUTH: {_TRUTH, _NUMBER},
    _MANY: {_MANY},
}
"""Sort of value that a prop takes → sorts that are accepted for it."""


def mismatch(
    interpreter: Interpreter, wanted: ir.Type, value: Value, responsive: bool
) -> ir.Type | None:
    """The type of a value that the prop can never take; `None` if it may."""
    if not isinstance(value, Symbolic) and not is_data(value):
        return None
    if responsive and isinstance(value, list | tuple | dict):
        return None
    takes = {_sort(option) for option in types.options(wanted)}
    if None in takes:
        return None
    accepted = {each for sort in takes if sort is not None for each in _FITS[sort]}
    given = symbolic.type_of(interpreter, value)
    if takes == {_NUMBER} and isinstance(value, str) and value and not _has_digit(value):
        return given
    sorts = {_sort(option) for option in types.options(given)}
    return given if sorts and None not in sorts and not sorts & accepted else None


def _has_digit(text: str) -> bool:
    """Whether a text may stand for a number, as `"3"` and `"2em"` do."""
    return any(char.isdigit() for char in text)


def _sort(type_: ir.Type) -> str | None:
    """Sort of a type; `None` where nothing is certain."""
    plain = types.base(type_)
    if isinstance(plain, ir.LiteralType):
        return _TEXT
    if isinstance(plain, ir.StrType):
        return _TEXT
    if isinstance(plain, ir.BoolType):
        return _TRUTH
    if isinstance(plain, ir.IntType | ir.FloatType):
        return _NUMBER
    return _MANY if isinstance(plain, ir.ListType | ir.DictType | ir.TupleType) else None

"""Questions about types that operations on symbolic values ask."""

from __future__ import annotations

from collections.abc import Iterable

from pyweb_compiler import ir

ANY = ir.AnyType()
NONE = ir.NoneType()
STR = ir.StrType()
INT = ir.IntType()
FLOAT = ir.FloatType()
BOOL = ir.BoolType()


def options(type_: ir.Type) -> tuple[ir.Type, ...]:
    """The types that a value may have, `None` included."""
    if isinstance(type_, ir.UnionType):
        return tuple(option for each in type_.options for option in options(each))
    return (type_,)


def constants(type_: ir.Type) -> tuple[str | int | bool, ...]:
    """The constants that a type consists of beside `None`; empty if other values are possible."""
    found: list[str | int | bool] = []
    for option in options(type_):
        if isinstance(option, ir.LiteralType):
            found.extend(option.values)
        elif not isinstance(option, ir.NoneType):
            return ()
    return tuple(found)


def union(types: Iterable[ir.Type]) -> ir.Type:
    """One type for values of several, as simple as possible."""
    found: list[ir.Type] = []
    for type_ in types:
        for option in options(type_):
            if option not in found:
                found.append(option)
    if ANY in found:
        return ANY
    literals = [option for option in found if isinstance(option, ir.LiteralType)]
    if len(literals) > 1:
        values = tuple(dict.fromkeys(value for option in literals for value in option.values))
        found = [option for option in found if not isinstance(option, ir.LiteralType)]
        found.append(ir.LiteralType(values))
    found = _widen(found)
    return found[0] if len(found) == 1 else ir.UnionType(tuple(found)) if found else ANY


def _widen(found: list[ir.Type]) -> list[ir.Type]:
    """Drop what another option contains: literals beside their type, `int` beside `float`."""
    kept: list[ir.Type] = []
    for option in found:
        if isinstance(option, ir.LiteralType) and literal_base(option) in found:
            continue
        if option == INT and FLOAT in found:
            continue
        unknown_items = isinstance(option, ir.ListType) and option.item == ANY
        if unknown_items and any(isinstance(o, ir.ListType) and o != option for o in found):
            continue
        kept.append(option)
    return kept


def literal_base(type_: ir.LiteralType) -> ir.Type:
    """Type of the values of a literal type."""
    kinds = {type(value) for value in type_.values}
    if kinds == {str}:
        return STR
    if kinds == {bool}:
        return BOOL
    return INT if kinds == {int} else ANY


def base(type_: ir.Type) -> ir.Type:
    """The type without `None`, literals widened."""
    rest = [o for o in options(type_) if not isinstance(o, ir.NoneType)]
    widened = [literal_base(o) if isinstance(o, ir.LiteralType) else o for o in rest]
    return union(widened) if widened else NONE


def is_optional(type_: ir.Type) -> bool:
    """Whether `None` is among the options."""
    return any(isinstance(option, ir.NoneType) for option in options(type_))


def is_text(type_: ir.Type) -> bool:
    """Whether every value is text (and not `None`)."""
    return isinstance(base(type_), ir.StrType) and not is_optional(type_)


def is_number(type_: ir.Type) -> bool:
    """Whether every value is a number; truth values count, as in Python."""
    numeric = (ir.IntType, ir.FloatType, ir.BoolType)
    return all(isinstance(option, numeric) for option in options(base(type_)))


def is_unknown(type_: ir.Type) -> bool:
    """Whether nothing is known about the values."""
    return isinstance(base(type_), ir.AnyType)


def item_type(type_: ir.Type) -> ir.Type:
    """Type of what iteration gives: items, keys of a dict, characters of a text."""
    inner = base(type_)
    if isinstance(inner, ir.ListType):
        return inner.item
    if isinstance(inner, ir.TupleType):
        return union(inner.items) if inner.items else ANY
    if isinstance(inner, ir.DictType):
        return inner.key
    if isinstance(inner, ir.StrType):
        return STR
    if isinstance(inner, ir.UnionType):
        return union(item_type(option) for option in inner.options)
    return ANY


def number_type(left: ir.Type, right: ir.Type) -> ir.Type:
    """Type of a sum, difference or product of numbers."""
    if is_unknown(left) or is_unknown(right):
        return ANY
    return FLOAT if FLOAT in (*options(base(left)), *options(base(right))) else INT


def of_constant(value: object) -> ir.Type:
    """Type of a known constant without items."""
    if value is None:
        return NONE
    if isinstance(value, bool):
        return BOOL
    if isinstance(value, int):
        return INT
    if isinstance(value, float):
        return FLOAT
    return STR if isinstance(value, str) else ANY


def never_equal(left: ir.Type, right: ir.Type) -> bool:
    """Whether no value of one type equals one of the other; `None` is not looked at."""
    kinds = {_kind(left), _kind(right)}
    return None not in kinds and len(kinds) == 2


def _kind(type_: ir.Type) -> str | None:
    if isinstance(type_, ir.StrType):
        return "text" if type_.python == "str" else None
    if isinstance(type_, ir.IntType | ir.FloatType | ir.BoolType):
        return "number"
    if isinstance(type_, ir.ListType | ir.DictType):
        return type(type_).__name__
    return None


def display(type_: ir.Type) -> str:
    """The type as its author would write it."""
    match type_:
        case ir.StrType(python=name):
            return name
        case ir.LiteralType(values=values):
            return f"Literal[{', '.join(repr(value) for value in values)}]"
        case ir.ListType(item=item):
            return f"list[{display(item)}]"
        case ir.TupleType(items=items):
            return f"tuple[{', '.join(display(item) for item in items)}]"
        case ir.DictType(key=key, value=value):
            return f"dict[{display(key)}, {display(value)}]"
        case ir.RecordType(name=name):
            return name
        case ir.UnionType(options=members):
            return " | ".join(display(member) for member in members)
        case ir.FunctionType():
            return "Callable"
        case _:
            return _SIMPLE_NAMES.get(type(type_), "object")


_SIMPLE_NAMES: dict[type, str] = {
    ir.AnyType: "Any",
    ir.NoneType: "None",
    ir.IntType: "int",
    ir.FloatType: "float",
    ir.BoolType: "bool",
    ir.ViewType: "Component",
    ir.IconType: "icon",
}


def accepts(expected: ir.Type, given: ir.Type) -> bool:
    """Whether a value of type `given` may stand where `expected` is asked for (generously)."""
    if isinstance(expected, ir.AnyType) or isinstance(given, ir.AnyType):
        return True
    if isinstance(given, ir.UnionType):
        return any(accepts(expected, option) for option in given.options)
    if isinstance(expected, ir.UnionType):
        return any(accepts(option, given) for option in expected.options)
    if isinstance(given, ir.NoneType):
        return isinstance(expected, ir.NoneType)
    return _accepts_plain(expected, given)


def _accepts_plain(expected: ir.Type, given: ir.Type) -> bool:
    if isinstance(expected, ir.LiteralType):
        if isinstance(given, ir.LiteralType):
            return bool(set(given.values) & set(expected.values))
        return accepts(literal_base(expected), given)
    if isinstance(given, ir.LiteralType):
        return accepts(expected, literal_base(given))
    if isinstance(expected, ir.FloatType):
        return isinstance(given, ir.FloatType | ir.IntType | ir.BoolType)
    if isinstance(expected, ir.IntType):
        return isinstance(given, ir.IntType | ir.BoolType | ir.FloatType)
    if isinstance(expected, ir.StrType):
        return isinstance(given, ir.StrType)
    if isinstance(expected, ir.ListType | ir.TupleType):
        return _accepts_sequence(expected, given)
    if isinstance(expected, ir.DictType):
        return isinstance(given, ir.RecordType) or (
            isinstance(given, ir.DictType)
            and accepts(expected.key, given.key)
            and accepts(expected.value, given.value)
        )
    if isinstance(expected, ir.RecordType):
        return given == expected or isinstance(given, ir.DictType)
    return type(expected) is type(given)


def _accepts_sequence(expected: ir.ListType | ir.TupleType, given: ir.Type) -> bool:
    if not isinstance(given, ir.ListType | ir.TupleType):
        return False
    return accepts(item_type(expected), item_type(given))


def is_vague(type_: ir.Type) -> bool:
    """Whether some part of it may be anything."""
    match type_:
        case ir.AnyType():
            return True
        case ir.ListType(item=part) | ir.DictType(value=part):
            return is_vague(part)
        case ir.TupleType(items=parts) | ir.UnionType(options=parts):
            return any(map(is_vague, parts))
        case _:
            return False

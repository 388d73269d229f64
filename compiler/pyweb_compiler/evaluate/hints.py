"""Types that annotations mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler import ir
from pyweb_compiler.diagnostics.rules.evaluate import TOO_LARGE
from pyweb_compiler.evaluate import inheritance, symbolic
from pyweb_compiler.evaluate.extent import Extents
from pyweb_compiler.evaluate.protocols import AnnotationValue, NeedsKnown, Raised
from pyweb_compiler.evaluate.python_values import AliasValue, BuiltinType, TypingForm
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.values import MISSING, ClassValue, InstanceValue, Value
from pyweb_compiler.parse.imports import absolute_name, dotted_name, is_type_checking
from pyweb_compiler.parse.parsed import ParsedModule

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_ANY = ir.AnyType()
_SCALARS: dict[str, ir.Type] = {
    "str": ir.StrType(),
    "int": ir.IntType(),
    "float": ir.FloatType(),
    "bool": ir.BoolType(),
    "NoneType": ir.NoneType(),
    "bytes": ir.StrType("bytes"),
    "datetime": ir.StrType("datetime"),
    "date": ir.StrType("date"),
    "time": ir.StrType("time"),
    "UUID": ir.StrType("UUID"),
    "Path": ir.StrType("Path"),
    "Decimal": ir.FloatType(),
    "AnyStr": ir.StrType(),
}
_LISTS = frozenset(
    [
        "list",
        "List",
        "set",
        "Set",
        "frozenset",
        "FrozenSet",
        "deque",
        "Deque",
        "Sequence",
        "Iterable",
        "Collection",
        "MutableSequence",
        "Iterator",
        "AbstractSet",
        "MutableSet",
        "Generator",
    ]
)
_DICTS = frozenset(
    [
        "dict",
        "Dict",
        "Mapping",
        "MutableMapping",
        "defaultdict",
        "DefaultDict",
        "OrderedDict",
        "Counter",
    ]
)
_TRANSPARENT = frozenset(["Annotated", "Final", "ClassVar", "Required", "ReadOnly", "InitVar"])


def type_of_annotation(
    interpreter: Interpreter, node: cst.BaseExpression | cst.Annotation, scope: Scope
) -> ir.Type:
    """Type that an annotation means; unknown names are nothing special in one."""
    expression = node.annotation if isinstance(node, cst.Annotation) else node
    return type_of_class(interpreter, value_of(interpreter, expression, scope))


def is_open(type_: ir.Type) -> bool:
    """Whether a part of a type is not known, which may be a class that is defined below."""
    if isinstance(type_, ir.AnyType):
        return True
    if isinstance(type_, ir.ListType):
        return is_open(type_.item)
    if isinstance(type_, ir.DictType):
        return is_open(type_.key) or is_open(type_.value)
    if isinstance(type_, ir.TupleType):
        return any(is_open(each) for each in type_.items)
    return isinstance(type_, ir.UnionType) and any(is_open(each) for each in type_.options)


def value_of(interpreter: Interpreter, node: cst.BaseExpression, scope: Scope) -> Value:
    """Value of an annotation; text in it is an annotation, too. Mistakes are left to type checkers."""
    if isinstance(node, cst.SimpleString | cst.ConcatenatedString):
        if len(node.evaluated_value or "") > _LONGEST_TEXT:
            interpreter.report(TOO_LARGE, scope.module.span(node), what="this annotation")
            return TypingForm("Any")
        node = _parsed(node)
    if "TYPE_CHECKING" in scope.module.source:
        scope = _with_type_names(interpreter, scope)
    interpreter.catching += 1
    try:
        value = interpreter.evaluate(node, scope)
        if isinstance(value, AliasValue) and Extents().of(value).parts > _MOST_PARTS:
            interpreter.report(TOO_LARGE, scope.module.span(node), what="this annotation")
            return TypingForm("Any")
        return _forward(interpreter, value, scope)
    except (Raised, NeedsKnown):
        return None if isinstance(node, cst.Name) and node.value == "None" else TypingForm("Any")
    finally:
        interpreter.catching -= 1


_MOST_PARTS = 5_000
"""Parts of an annotation."""


def _forward(interpreter: Interpreter, value: Value, scope: Scope) -> Value:
    """Texts in an annotation (`list["Row"]`) as the annotations that they are."""
    if not isinstance(value, AliasValue) or value.origin == TypingForm("Literal"):
        return value
    args = tuple(
        (
            value_of(interpreter, cst.SimpleString(repr(each)), scope)
            if isinstance(each, str)
            else _forward(interpreter, each, scope)
        )
        for each in value.args
    )
    return AliasValue(value.origin, args)


def _with_type_names(interpreter: Interpreter, scope: Scope) -> Scope:
    """A scope in which the names of imports for type checkers are known, as far as their modules were run."""
    inner = Scope(module=scope.module, kind="function", parent=scope, owner=scope.owner)
    for statement in scope.module.tree.body:
        if isinstance(statement, cst.If) and is_type_checking(statement.test):
            for line in statement.body.body:
                small = line.body if isinstance(line, cst.SimpleStatementLine) else ()
                for node in small:
                    if isinstance(node, cst.ImportFrom):
                        inner.names.update(_type_names(interpreter, node, scope))
    return inner


def _type_names(interpreter: Interpreter, node: cst.ImportFrom, scope: Scope) -> dict[str, Value]:
    """Names of one import; those that the module has anyway are left alone."""
    module = absolute_name(scope.module, node)
    target = interpreter.graph.find(module) if module else None
    if isinstance(node.names, cst.ImportStar) or target is None:
        return {}
    run = interpreter.modules.get(module or "")
    if isinstance(target, ParsedModule) and run is None:
        return {}
    found: dict[str, Value] = {}
    for alias in node.names:
        name = dotted_name(alias.name)
        local = alias.evaluated_alias or name
        if scope.lookup(local) is not MISSING:
            continue
        if run is not None:
            found[local] = run.names.get(name, TypingForm("Any"))
        elif module is not None:
            value = interpreter.import_module(module, scope.module.span(alias))
            found[local] = interpreter.attribute(value, name, scope.module.span(alias))
    return found


_LONGEST_TEXT = 2_000
"""Of an annotation in quotes: reading it takes time and memory with the square of its levels."""


def _parsed(node: cst.SimpleString | cst.ConcatenatedString) -> cst.BaseExpression:
    text = node.evaluated_value
    if not isinstance(text, str):
        return cst.Name("Any")
    try:
        return cst.parse_expression(text.strip())
    except (cst.ParserSyntaxError, cst.CSTValidationError, UnicodeEncodeError):
        # The last one is half a character.
        return cst.Name("Any")


def type_of_class(interpreter: Interpreter, value: Value) -> ir.Type:
    """Type that a value means when it is used as an annotation."""
    if value is None:
        return ir.NoneType()
    if isinstance(value, str):
        return _SCALARS.get(value, _ANY)
    if isinstance(value, BuiltinType | TypingForm):
        return _bare(value.name)
    if isinstance(value, ClassValue):
        return _class(interpreter, value)
    if isinstance(value, AliasValue):
        return _alias(interpreter, value)
    if isinstance(value, AnnotationValue):
        return value.annotation(interpreter, ())
    return _ANY


def _bare(name: str) -> ir.Type:
    if name in _LISTS:
        return ir.ListType(_ANY)
    if name in _DICTS:
        return ir.DictType(_ANY, _ANY)
    if name in ("tuple", "Tuple"):
        return ir.ListType(_ANY)
    if name == "Callable":
        return ir.FunctionType(())
    return _SCALARS.get(name, _ANY)


def _class(interpreter: Interpreter, cls: ClassValue) -> ir.Type:
    if cls.kind == "enum":
        members = [
            member.attributes.get("value")
            for member in interpreter.iterate(cls, cls.module.span(cls.node))
            if isinstance(member, InstanceValue)
        ]
        values = tuple(each for each in members if isinstance(each, str | int))
        return ir.LiteralType(values) if values else _ANY
    if cls.kind in ("dataclass", "typeddict", "model", "namedtuple") or inheritance.field_types(
        cls
    ):
        interpreter.vocabulary.note_record(cls)
        return ir.RecordType(cls.module.name, cls.name)
    return _ANY


def _alias(interpreter: Interpreter, value: AliasValue) -> ir.Type:
    origin = value.origin
    if isinstance(origin, AnnotationValue):
        return origin.annotation(
            interpreter, tuple(type_of_class(interpreter, each) for each in value.args)
        )
    if isinstance(origin, ClassValue):
        return _class(interpreter, origin)
    name = origin.name if isinstance(origin, BuiltinType | TypingForm) else ""
    if name == "Literal":
        literals = tuple(each for each in value.args if isinstance(each, str | int | bool))
        return ir.LiteralType(literals)
    if name == "Callable":
        params = value.args[0] if value.args else ()
        listed = params if isinstance(params, list | tuple) else ()
        return ir.FunctionType(tuple(type_of_class(interpreter, each) for each in listed))
    if name in _TRANSPARENT:
        return type_of_class(interpreter, value.args[0]) if value.args else _ANY
    return _generic(interpreter, name, value.args)


def _generic(interpreter: Interpreter, name: str, args: tuple[Value, ...]) -> ir.Type:
    if name in ("tuple", "Tuple"):
        if len(args) == 2 and args[1] is ...:
            return ir.ListType(type_of_class(interpreter, args[0]))
        return ir.TupleType(tuple(type_of_class(interpreter, each) for each in args))
    types = [type_of_class(interpreter, each) for each in args]
    if name in ("Optional", "NotRequired"):
        return symbolic.join(interpreter, [*types, ir.NoneType()])
    if name == "Union":
        return symbolic.join(interpreter, types)
    if name in _LISTS:
        return ir.ListType(types[0] if types else _ANY)
    if name in ("Counter",):
        return ir.DictType(types[0] if types else _ANY, ir.IntType())
    if name in _DICTS:
        key, item = types if len(types) == 2 else (_ANY, _ANY)
        return ir.DictType(key, item)
    if name == "type":
        return _ANY
    return _bare(name)

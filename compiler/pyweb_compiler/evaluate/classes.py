"""Plain classes of the app: definition, attributes, methods."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import functions, records, statements, type_aliases
from pyweb_compiler.evaluate.inheritance import conflict, find_in_class, mro
from pyweb_compiler.evaluate.limits import CALL_STEPS
from pyweb_compiler.evaluate.python_values import (
    AliasValue,
    ClassMethod,
    ErrorType,
    FieldSpec,
    PropertyValue,
    StaticMethod,
    SuperValue,
)
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.values import (
    MISSING,
    Args,
    BoundMethod,
    ClassValue,
    FunctionValue,
    InstanceValue,
    NativeFunction,
    ServerValue,
    Unknown,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


# --- definition ----------------------------------------------------------------------------------


def define(interpreter: Interpreter, node: cst.ClassDef, scope: Scope) -> Value:
    """Value that a `class` statement binds."""
    span = scope.module.span(node)
    around = type_aliases.around_bases(node, scope)
    bases = tuple(interpreter.evaluate(arg.value, around) for arg in node.bases if not arg.star)
    keywords = {
        arg.keyword.value: interpreter.evaluate(arg.value, scope)
        for arg in node.keywords
        if arg.keyword is not None
    }
    if len(bases) > 1 and (problem := conflict(bases)):
        interpreter.error("TypeError", problem, scope.module.span(node.name))
    value = interpreter.vocabulary.define_class(interpreter, node, bases, keywords, scope, span)
    if value is None:
        value = _plain(interpreter, node, bases, keywords, scope, span)
    return functions.decorate(interpreter, value, node.decorators, scope)


def _plain(
    interpreter: Interpreter,
    node: cst.ClassDef,
    bases: tuple[Value, ...],
    keywords: dict[str, Value],
    scope: Scope,
    span: Span,
) -> Value:
    for base in bases:
        if isinstance(base, ServerValue | Unknown):
            return base
    origins = tuple(base.origin if isinstance(base, AliasValue) else base for base in bases)
    cls = ClassValue(
        name=node.name.value,
        module=scope.module,
        node=node,
        bases=origins,
        namespace={},
        kind=records.kind_of(origins),
    )
    interpreter.charge(len(mro(cls)) ** 2 // 10, span)
    body = run_body(interpreter, node, scope, owner=cls)
    cls.annotations = records.field_types(interpreter, body)
    if cls.kind == "enum":
        records.make_members(interpreter, cls, span)
    for base in origins:
        hook: Value = MISSING
        if isinstance(base, ClassValue):
            hook = class_attribute(interpreter, base, "__init_subclass__", span)
        if isinstance(hook, BoundMethod | FunctionValue):
            function = hook.function if isinstance(hook, BoundMethod) else hook
            given = {name: each for name, each in keywords.items() if name != "metaclass"}
            interpreter.call_plain(function, Args([cls], given), span)
    return cls


def run_body(
    interpreter: Interpreter, node: cst.ClassDef, scope: Scope, owner: ClassValue | None = None
) -> Scope:
    """Run the body of a class in a scope of its own."""
    qualifier = f"{scope.qualifier}." if scope.qualifier else ""
    body = Scope(
        module=scope.module,
        kind="class",
        parent=scope,
        owner=owner,
        qualifier=qualifier + node.name.value,
        function=scope.function,
    )
    if owner is not None:
        owner.namespace = body.names
    statements.run_suite(interpreter, node.body, body)
    return body


# --- attributes ----------------------------------------------------------------------------------


def class_attribute(interpreter: Interpreter, cls: ClassValue, name: str, span: Span) -> Value:
    """`cls.name`, or `MISSING`."""
    interpreter.charge(len(mro(cls)) // 8, span)
    found = find_in_class(cls, name)
    if found is MISSING:
        return _class_special(interpreter, cls, name)
    if isinstance(found, StaticMethod):
        return found.function
    if isinstance(found, ClassMethod):
        return _bound(found.function, cls)
    if isinstance(found, FieldSpec):
        return found.default
    # Python makes a class method of it without being asked.
    return _bound(found, cls) if name == "__class_getitem__" else found


def _class_special(interpreter: Interpreter, cls: ClassValue, name: str) -> Value:
    special: dict[str, Value] = {
        "__name__": cls.name,
        "__qualname__": cls.name,
        "__module__": cls.module.name,
        "__doc__": cls.node.get_docstring(),
        "__mro__": mro(cls),
        "__bases__": cls.bases,
        "__dict__": cls.namespace,
        "__annotations__": dict.fromkeys(cls.annotations),
    }
    if name in special:
        return special[name]
    return records.class_extra(interpreter, cls, name)


def _bound(function: Value, receiver: Value) -> Value:
    return BoundMethod(function, receiver) if isinstance(function, FunctionValue) else function


def instance_method(interpreter: Interpreter, value: InstanceValue, name: str, span: Span) -> Value:
    """A special method of an instance's class, bound; or `MISSING`."""
    interpreter.charge(len(mro(value.cls)) // 8, span)
    found = find_in_class(value.cls, name)
    if isinstance(found, StaticMethod | ClassMethod):
        return bind_member(found, value, value.cls)
    return _bound(found, value) if isinstance(found, FunctionValue) else MISSING


def instance_attribute(
    interpreter: Interpreter, value: InstanceValue, name: str, span: Span
) -> Value:
    """`instance.name`, or `MISSING`."""
    interpreter.charge(len(mro(value.cls)) // 8, span)
    found = find_in_class(value.cls, name)
    if isinstance(found, PropertyValue):
        return interpreter.call(found.getter, Args([value]), span)
    if name in value.attributes:
        return value.attributes[name]
    if found is not MISSING:
        return bind_member(found, value, value.cls)
    if name == "__class__":
        return value.cls
    if name == "__dict__":
        return value.attributes
    extra = records.instance_extra(interpreter, value, name)
    if extra is not MISSING:
        return extra
    fallback = instance_method(interpreter, value, "__getattr__", span)
    if fallback is not MISSING:
        return interpreter.call(fallback, Args([name]), span)
    return MISSING


def bind_member(found: Value, receiver: Value, cls: Value) -> Value:
    """What a class holds, as seen on an instance."""
    if isinstance(found, StaticMethod):
        return found.function
    if isinstance(found, ClassMethod):
        return _bound(found.function, cls)
    if isinstance(found, FieldSpec):
        return found.default
    return _bound(found, receiver)


def set_instance_attribute(
    interpreter: Interpreter, value: InstanceValue, name: str, new: Value, span: Span
) -> None:
    """`instance.name = new`."""
    found = find_in_class(value.cls, name)
    if isinstance(found, PropertyValue):
        if found.setter is None:
            interpreter.error(
                "AttributeError", f"property '{name}' of '{value.cls.name}' has no setter", span
            )
            return
        interpreter.call(found.setter, Args([value, new]), span)
        return
    if value.cls.frozen and value.cls.kind == "dataclass":
        interpreter.error("FrozenInstanceError", f"cannot assign to field '{name}'", span)
        return
    interpreter.touch(value.attributes)
    value.attributes[name] = new


def super_attribute(interpreter: Interpreter, value: SuperValue, name: str, span: Span) -> Value:
    """`super().name`."""
    receiver = value.receiver
    cls = receiver.cls if isinstance(receiver, InstanceValue) else receiver
    if not isinstance(cls, ClassValue):
        return MISSING
    order = mro(cls)
    start = next((i for i, each in enumerate(order) if each is value.start), -1)
    for base in order[start + 1 :]:
        if isinstance(base, ClassValue) and name in base.namespace:
            return bind_member(base.namespace[name], receiver, cls)
    if name in ("__init__", "__init_subclass__", "__post_init__", "__setattr__"):
        return NativeFunction(name, _initialise_base(receiver))
    return MISSING


def _initialise_base(receiver: Value) -> Callable[[Interpreter, Args, Span], Value]:
    """`super().__init__(…)` where the base is a builtin class."""

    def run(interpreter: Interpreter, args: Args, span: Span) -> Value:
        if isinstance(receiver, InstanceValue):
            if records.is_record(receiver.cls):
                records.fill(interpreter, receiver, args, span)
            else:
                receiver.attributes["args"] = tuple(args.positional)
        return None

    return run


# --- instances -----------------------------------------------------------------------------------


def instantiate(interpreter: Interpreter, cls: ClassValue, args: Args, span: Span) -> Value:
    """`Class(…)`."""
    if cls.kind == "enum":
        return records.member_of(interpreter, cls, args, span)
    if cls.kind == "typeddict":
        return interpreter.fresh({**_first_dict(args), **args.keyword})
    interpreter.charge(CALL_STEPS + len(mro(cls)) // 4, span)
    instance = InstanceValue(cls, {})
    interpreter.fresh(instance.attributes)
    if _is_error(cls):
        instance.attributes["args"] = tuple(args.positional)
    initialiser = find_in_class(cls, "__init__")
    if isinstance(initialiser, FunctionValue):
        bound = Args([instance, *args.positional], args.keyword, args.rest)
        interpreter.call_plain(initialiser, bound, span)
    elif records.is_record(cls):
        records.fill(interpreter, instance, args, span)
    elif (args.positional or args.keyword) and not _is_error(cls):
        interpreter.error("TypeError", f"{cls.name}() takes no arguments", span)
    return instance


def _first_dict(args: Args) -> dict[str, Value]:
    first = args.positional[0] if args.positional else {}
    return first if isinstance(first, dict) else {}


def _is_error(cls: ClassValue) -> bool:
    return any(isinstance(base, ErrorType) for base in mro(cls))


# --- comparison ----------------------------------------------------------------------------------


def comparable_fields(
    left: Value, right: Value
) -> tuple[tuple[Value, ...], tuple[Value, ...]] | None:
    """Fields that decide whether two records are equal; `None` if they are not by their classes."""
    if not isinstance(left, InstanceValue) or not isinstance(right, InstanceValue):
        return None
    if left.cls is not right.cls or not records.is_record(left.cls):
        return None
    return tuple(left.attributes.values()), tuple(right.attributes.values())


def ordered_fields(left: Value, right: Value) -> tuple[tuple[Value, ...], tuple[Value, ...]] | None:
    """Fields by which two ordered records are compared."""
    pair = comparable_fields(left, right)
    if pair is None or not isinstance(left, InstanceValue):
        return None
    ordered = left.cls.kind == "namedtuple" or left.cls.namespace.get("__ordered__") is True
    return pair if ordered else None

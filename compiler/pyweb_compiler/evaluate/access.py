"""Attributes and items: reading, setting and deleting."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.evaluate import UNSUPPORTED_CONSTRUCT
from pyweb_compiler.evaluate import (
    builtins,
    classes,
    imports,
    known,
    methods,
    server_runs,
    stdlib,
    symbolic,
)
from pyweb_compiler.evaluate.clock import Today
from pyweb_compiler.evaluate.environment import Environment
from pyweb_compiler.evaluate.known import is_known, not_computed
from pyweb_compiler.evaluate.near_names import nearest_attribute, nearest_key
from pyweb_compiler.evaluate.operators import need_given
from pyweb_compiler.evaluate.protocols import AnnotationValue, ItemValue, NeedsKnown, SettableValue
from pyweb_compiler.evaluate.python_values import (
    AliasValue,
    BuiltinError,
    BuiltinType,
    ErrorType,
    IteratorValue,
    PartialValue,
    PropertyValue,
    StandardModuleValue,
    SuperValue,
    TypingForm,
)
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.symbolic.build import describe, is_data
from pyweb_compiler.evaluate.symbolic.views import COMPONENTS_HAVE, VIEWS
from pyweb_compiler.evaluate.values import (
    MISSING,
    Args,
    AttributeValue,
    BoundMethod,
    ClassValue,
    ElementValue,
    FragmentValue,
    FunctionValue,
    InstanceValue,
    ModuleValue,
    NativeFunction,
    RepeatValue,
    ServerValue,
    Symbolic,
    Unknown,
    Value,
)
from pyweb_compiler.evaluate.weight import weight

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def attribute(interpreter: Interpreter, value: Value, name: str, span: Span) -> Value:
    """`value.name`; a missing one is reported."""
    found = find_attribute(interpreter, value, name, span)
    if found is MISSING:
        if isinstance(value, ModuleValue | StandardModuleValue):
            module = value.module.name if isinstance(value, ModuleValue) else value.name
            names = value.names if isinstance(value, ModuleValue) else stdlib.public_names(value)
            problem = f"module '{module}' has no attribute '{name}'"
            return imports.not_in_module(
                interpreter, ("AttributeError", problem), module, name, names, span
            )
        if isinstance(value, VIEWS) and name in COMPONENTS_HAVE and not interpreter.catching:
            construct = f"`{name}` of {describe(value)}"
            help = "give a component all that it is made of when it is called"
            return interpreter.report(UNSUPPORTED_CONSTRUCT, span, construct=construct, help=help)
        return interpreter.error(
            "AttributeError",
            f"{describe(value)} has no attribute '{name}'",
            span,
            hint=lambda: nearest_attribute(interpreter, value, name, span),
        )
    return found


def find_attribute(interpreter: Interpreter, value: Value, name: str, span: Span) -> Value:
    """`value.name`, or `MISSING`."""
    if isinstance(value, Today | Environment):
        return value.attribute(interpreter, name, span)
    decided = not_computed(value)
    if decided is not None:
        return decided
    if isinstance(value, InstanceValue):
        found = classes.instance_attribute(interpreter, value, name, span)
        inner = known.plain(value)  # a member of an enum that is text has the methods of text
        if found is MISSING and inner is not value:
            return methods.attribute(interpreter, inner, name, span)
        return found
    if isinstance(value, ClassValue):
        return classes.class_attribute(interpreter, value, name, span)
    if isinstance(value, ModuleValue):
        return imports.module_attribute(interpreter, value, name, span)
    if isinstance(value, StandardModuleValue):
        return stdlib.attribute(interpreter, value, name, span)
    if isinstance(value, AttributeValue):
        return value.attribute(interpreter, name, span)
    if isinstance(value, FunctionValue | BoundMethod):
        return _of_function(value, name)
    if isinstance(value, SuperValue):
        return classes.super_attribute(interpreter, value, name, span)
    if isinstance(value, Symbolic):
        return symbolic.attribute(interpreter, value, name, span)
    if is_known(value) or isinstance(value, IteratorValue | BuiltinType):
        return methods.attribute(interpreter, value, name, span)
    if isinstance(value, ElementValue | FragmentValue) and name == "children":
        return value.children
    need_given(value, span)
    return _of_descriptor(value, name)


def _of_function(value: FunctionValue | BoundMethod, name: str) -> Value:
    function = value.function if isinstance(value, BoundMethod) else value
    if name in function.attributes:
        return function.attributes[name]
    if name == "__name__":
        return function.name
    if name == "__qualname__":
        return function.qualified_name
    if name == "__module__":
        return function.module.name
    if name == "__doc__":
        node = function.node
        return node.get_docstring() if isinstance(node, cst.FunctionDef) else None
    if name == "__dict__":
        return function.attributes
    return MISSING if function.wrapper is None else function.wrapper


def _of_descriptor(value: Value, name: str) -> Value:
    if isinstance(value, BuiltinError):
        if name == "args":
            return value.args
        return value.attributes.get(name, MISSING)
    if isinstance(value, PartialValue):
        found = {"func": value.function, "args": value.positional, "keywords": value.keyword}
        return found.get(name, MISSING)
    if isinstance(value, ErrorType | TypingForm | NativeFunction) and name in (
        "__name__",
        "__qualname__",
    ):
        return value.name
    if isinstance(value, PropertyValue) and name in ("setter", "getter", "deleter"):
        return NativeFunction(name, lambda i, a, s: _with_setter(value, name, a), ("function",))
    if isinstance(value, AliasValue) and name in ("__origin__", "__args__"):
        return value.origin if name == "__origin__" else value.args
    return MISSING


def _with_setter(value: PropertyValue, name: str, args: Args) -> PropertyValue:
    return PropertyValue(value.getter, args.positional[0]) if name == "setter" else value


def set_attribute(
    interpreter: Interpreter, value: Value, name: str, new: Value, span: Span
) -> None:
    """`value.name = new`."""
    if not_computed(value) is not None:
        return
    if isinstance(value, InstanceValue):
        classes.set_instance_attribute(interpreter, value, name, new, span)
    elif isinstance(value, ClassValue):
        interpreter.touch(value.namespace)
        value.namespace[name] = new
    elif isinstance(value, ModuleValue):
        interpreter.touch(value.names)
        value.names[name] = new
    elif isinstance(value, SettableValue):
        value.set_attribute(interpreter, name, new, span)
    elif isinstance(value, FunctionValue):
        interpreter.touch(value.attributes)
        value.attributes[name] = new
    elif isinstance(value, BuiltinError):
        value.attributes[name] = new
    else:
        interpreter.error(
            "AttributeError", f"attribute '{name}' of {describe(value)} cannot be set", span
        )


def delete_attribute(interpreter: Interpreter, value: Value, name: str, span: Span) -> None:
    """`del value.name`."""
    if not_computed(value) is not None:
        return
    holder: dict[str, Value] = {}
    if isinstance(value, InstanceValue | FunctionValue):
        holder = value.attributes
    elif isinstance(value, ClassValue):
        holder = value.namespace
    if name not in holder:
        interpreter.error("AttributeError", f"{describe(value)} has no attribute '{name}'", span)
        return
    interpreter.touch(holder)
    del holder[name]


# --- items ---------------------------------------------------------------------------------------


def subscript_index(interpreter: Interpreter, node: cst.Subscript, scope: Scope) -> Value:
    """What stands in the brackets: a value, a slice, or a tuple of them."""
    parts = [_index_part(interpreter, element.slice, scope) for element in node.slice]
    if len(parts) == 1 and not isinstance(node.slice[0].comma, cst.Comma):
        return parts[0]
    return tuple(parts)


def _index_part(interpreter: Interpreter, part: cst.BaseSlice, scope: Scope) -> Value:
    if isinstance(part, cst.Slice):
        limits = [
            None if each is None else known.plain(interpreter.evaluate(each, scope))
            for each in (part.lower, part.upper, part.step)
        ]
        return SliceValue(*limits)
    assert isinstance(part, cst.Index)
    return interpreter.evaluate(part.value, scope)


class SliceValue:
    """`start:stop:step`; the limits may be symbolic."""

    __slots__ = ("start", "step", "stop")

    def __init__(self, start: Value, stop: Value, step: Value) -> None:
        self.start, self.stop, self.step = start, stop, step

    @property
    def limits(self) -> tuple[Value, Value, Value]:
        """All three."""
        return self.start, self.stop, self.step


def item(interpreter: Interpreter, value: Value, index: Value, span: Span) -> Value:
    """`value[index]`."""
    if isinstance(value, Environment):
        return value.item(interpreter, index, span)
    decided = not_computed(value, index)
    if decided is not None:
        return decided
    value, index = known.plain(value), known.plain(index)
    if isinstance(index, SliceValue):
        return _slice(interpreter, value, index, span)
    if isinstance(value, BuiltinType | TypingForm | AliasValue):
        args = index if isinstance(index, tuple) else (index,)
        return AliasValue(value, args)
    if isinstance(value, ItemValue) and not isinstance(value, RepeatValue):  # its `item` is a name
        return value.item(interpreter, index, span)
    if isinstance(value, AnnotationValue):
        return AliasValue(value, index if isinstance(index, tuple) else (index,))
    if isinstance(value, ClassValue):
        return _class_item(interpreter, value, index, span)
    if isinstance(value, InstanceValue):
        return _instance_item(interpreter, value, index, span)
    if isinstance(value, Symbolic):
        return symbolic.item(interpreter, value, index, span)
    if isinstance(index, Symbolic):
        return _symbolic_index(interpreter, value, index, span)
    need_given(value, span)
    return known_item(interpreter, value, index, span)


def _symbolic_index(interpreter: Interpreter, value: Value, index: Symbolic, span: Span) -> Value:
    need_given(value, span)
    if not is_data(value):
        raise NeedsKnown(index.expr, span, "the key into something that holds more than data")
    return symbolic.item(interpreter, value, index, span)


def known_item(interpreter: Interpreter, value: Value, index: Value, span: Span) -> Value:
    """Item of one of Python's own containers."""
    if isinstance(value, dict):
        if known.guarded(interpreter, lambda k: k in value, span, index) is True:
            return value[index]
        factory = builtins.default_factory(interpreter, value)
        if factory is not None:
            made = interpreter.call(factory, Args(), span)
            interpreter.touch(value)
            value[index] = made
            return made
        return interpreter.error(
            "KeyError",
            _shown_key(index),
            span,
            hint=lambda: nearest_key(interpreter, value, index, span),
        )
    if isinstance(value, (str, bytes, *known.CONTAINERS)):
        if isinstance(value, list | tuple) and isinstance(index, int) and len(value) <= index:
            failed = next((each for each in value if isinstance(each, Unknown)), None)
            if failed is not None:
                return failed  # it may stand for more than one item
        return known.guarded(interpreter, lambda c, i: c[i], span, value, index)
    return interpreter.error("TypeError", f"{describe(value)} is not subscriptable", span)


def _shown_key(key: Value) -> str:
    return repr(key) if known.is_known(key) else describe(key)


def _slice(interpreter: Interpreter, value: Value, index: SliceValue, span: Span) -> Value:
    decided = not_computed(*index.limits)
    if decided is not None:
        return decided
    if isinstance(value, Symbolic) or any(isinstance(each, Symbolic) for each in index.limits):
        need_given(value, span)
        return symbolic.slice_item(interpreter, value, *index.limits, span)
    need_given(value, span)
    if isinstance(value, str | bytes | list | tuple | range):
        part = known.guarded(interpreter, operator.getitem, span, value, slice(*index.limits))
        interpreter.charge(weight(part), span)
        return interpreter.fresh(part)
    if isinstance(value, InstanceValue):
        return _instance_item(interpreter, value, index, span)
    return interpreter.error("TypeError", f"{describe(value)} is not subscriptable", span)


def _class_item(interpreter: Interpreter, value: ClassValue, index: Value, span: Span) -> Value:
    if value.kind == "enum":
        member = value.namespace.get(str(index), MISSING)
        if isinstance(member, InstanceValue):
            return member
        return interpreter.error("KeyError", _shown_key(index), span)
    method = classes.class_attribute(interpreter, value, "__class_getitem__", span)
    if method is not MISSING:
        return interpreter.call(method, Args([index]), span)
    return AliasValue(value, index if isinstance(index, tuple) else (index,))


def _instance_item(
    interpreter: Interpreter, value: InstanceValue, index: Value, span: Span
) -> Value:
    if value.cls.kind == "namedtuple" and not isinstance(index, str):
        return item(interpreter, tuple(value.attributes.values()), index, span)
    method = classes.instance_method(interpreter, value, "__getitem__", span)
    if method is MISSING:
        return interpreter.error(
            "TypeError", f"'{value.cls.name}' object is not subscriptable", span
        )
    return interpreter.call(method, Args([index]), span)


def set_item(
    interpreter: Interpreter, container: Value, index: Value, value: Value, span: Span
) -> None:
    """`container[index] = value`."""
    if isinstance(index, ServerValue) and isinstance(container, list | dict):
        server_runs.set_unknown_item(interpreter, container, index, value)
        return
    if not_computed(container, index) is not None:
        return
    index = known.plain(index)
    if isinstance(container, InstanceValue):
        method = classes.instance_method(interpreter, container, "__setitem__", span)
        if method is not MISSING:
            interpreter.call(method, Args([index, value]), span)
            return
    need_given(container, span)
    if isinstance(index, Symbolic):
        raise NeedsKnown(
            index.expr,
            span,
            "a key that is assigned to",
            help="compute the whole collection in a computed var of a state",
        )
    if isinstance(container, list | dict):
        interpreter.touch(container)
        if isinstance(index, SliceValue) and isinstance(container, list):
            items = interpreter.iterate(value, span)
            start, stop, step = index.limits
            known.guarded(interpreter, container.__setitem__, span, slice(start, stop, step), items)
            return
        known.guarded(interpreter, container.__setitem__, span, index, value)
        return
    interpreter.error("TypeError", f"{describe(container)} does not support item assignment", span)


def delete_item(interpreter: Interpreter, container: Value, index: Value, span: Span) -> None:
    """`del container[index]`."""
    if isinstance(index, ServerValue) and isinstance(container, list | dict):
        server_runs.set_unknown_item(interpreter, container, index, index)
        return
    if not_computed(container, index) is not None:
        return
    need_given(container, span)
    if isinstance(index, Symbolic):
        raise NeedsKnown(index.expr, span, "the key that is deleted")
    if isinstance(container, list | dict):
        interpreter.touch(container)
        if isinstance(index, SliceValue):
            start, stop, step = index.limits
            known.guarded(interpreter, container.__delitem__, span, slice(start, stop, step))
            return
        known.guarded(interpreter, container.__delitem__, span, index)
        return
    interpreter.error("TypeError", f"{describe(container)} does not support item deletion", span)

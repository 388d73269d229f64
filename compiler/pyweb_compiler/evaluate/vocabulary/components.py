"""Component classes that the app writes itself: wrapped npm components, and elements with hooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst
from msgspec import Struct, field
from msgspec.structs import replace

from pyweb_compiler import ir
from pyweb_compiler.catalog.load import camel_case
from pyweb_compiler.catalog.model import Entry, EntryKind, EventArg, PropSpec, TriggerSpec
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.components import NOT_YET
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.views import children
from pyweb_compiler.evaluate.values import (
    MISSING,
    AbstractValue,
    Args,
    BoundMethod,
    ElementValue,
    FunctionValue,
    Missing,
    NativeFunction,
    Value,
)
from pyweb_compiler.evaluate.vocabulary.elements import build
from pyweb_compiler.evaluate.vocabulary.events.specs import givens
from pyweb_compiler.evaluate.vocabulary.factories import FactoryValue
from pyweb_compiler.evaluate.vocabulary.var import js_imports, raw_js

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


class ComponentBase(AbstractValue, Struct, frozen=True):
    """`Component`, `NoSSRComponent`: base classes without a tag."""

    name: str

    def annotation(self, interpreter: Interpreter, args: tuple[ir.Type, ...]) -> ir.Type:
        """Any component."""
        return ir.ViewType()

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """Only its subclasses can be created."""
        return self.name if name == "__name__" else MISSING


def is_component_base(base: Value) -> bool:
    """Whether a class with this base is a component."""
    return isinstance(base, ComponentBase | FactoryValue | ComponentClass)


class ComponentClass(AbstractValue, Struct, eq=False):
    """A component class of the app."""

    name: str
    bases: tuple[Value, ...]
    entry: Entry
    namespace: dict[str, Value]
    own_props: frozenset[str]
    """Annotated fields: those that are no props of React are read by the class's own methods."""
    python_only: frozenset[str]

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """The element, as `create` makes it."""
        return self._create(interpreter, args, span)

    def annotation(self, interpreter: Interpreter, args: tuple[ir.Type, ...]) -> ir.Type:
        """Any component."""
        return ir.ViewType()

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """`create`, or what the class body defines."""
        if name == "__name__":
            return self.name
        found = find_member(self, name)
        if name == "create" and isinstance(found, Missing):
            return NativeFunction("create", self._create)
        function = getattr(found, "function", None)
        if isinstance(function, FunctionValue):
            return BoundMethod(function, self)
        return found

    def _create(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        own = {k: v for k, v in args.keyword.items() if k in self.python_only}
        rest = {k: v for k, v in args.keyword.items() if k not in self.python_only}
        instance = ComponentInstance(self, {**own, **rest})
        if self.entry.kind is EntryKind.SPECIAL:
            contents = children(interpreter, args.positional, span, args)
            element = ElementValue(span=span, entry=self.entry, props={}, children=contents)
        else:
            element = build(
                interpreter, self.entry, Args(args.positional, rest, args.rest, args.places), span
            )
        element.wrapped = additions(interpreter, instance, span)
        return element


def find_member(cls: Value, name: str) -> Value:
    """What a component class or one of its bases defines."""
    if isinstance(cls, ComponentClass):
        if name in cls.namespace:
            return cls.namespace[name]
        for base in cls.bases:
            found = find_member(base, name)
            if not isinstance(found, Missing):
                return found
    return MISSING


class ComponentInstance(AbstractValue, Struct, eq=False):
    """`self` in the methods of a component class."""

    cls: ComponentClass
    attributes: dict[str, Value] = field(default_factory=dict)

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """A prop, a default of the class, or a method."""
        if name in self.attributes:
            return self.attributes[name]
        found = find_member(self.cls, name)
        if isinstance(found, FunctionValue):
            return BoundMethod(found, self)
        return found


class Additions(AbstractValue, Struct, frozen=True, eq=False):
    """What a component of the app brings along beside its element."""

    hooks: tuple[ir.RawJs, ...]
    invisible: bool
    """Renders nothing."""
    packages: tuple[str, ...]
    """What the library needs beside itself."""


def additions(interpreter: Interpreter, instance: ComponentInstance, span: Span) -> Additions:
    """Hooks, imports and code of the class, with the values of this element."""

    def run(name: str) -> Value:
        method = find_member(instance.cls, name)
        if not isinstance(method, FunctionValue):
            return None
        return interpreter.call_plain(method, Args([instance]), span)

    imports = js_imports(run("add_imports"))
    hooks = _snippets(interpreter, run("add_hooks"), imports, span)
    if run("add_custom_code"):
        interpreter.diagnostics.report(NOT_YET, span, name=f"{instance.cls.name}.add_custom_code")
    named = find_member(instance.cls, "lib_dependencies")
    packages = tuple(map(str, named)) if isinstance(named, list | tuple) else ()
    return Additions(hooks, run("render") == {}, packages)


def _snippets(
    interpreter: Interpreter, value: Value, imports: tuple[ir.JsImport, ...], span: Span
) -> tuple[ir.RawJs, ...]:
    """Pieces of JavaScript; the first one carries the imports."""
    if not isinstance(value, list | tuple):
        return ()
    found = [raw_js(interpreter, item, types.ANY, span) for item in value]
    if found:
        found[0] = replace(found[0], imports=(*found[0].imports, *imports))
    return tuple(found)


def define(
    interpreter: Interpreter,
    node: cst.ClassDef,
    bases: tuple[Value, ...],
    scope: Scope,
) -> ComponentClass:
    """The component class of a class statement."""
    body = interpreter.run_class_body(node, scope)
    _check_tag(interpreter, body, scope.module.span(node.name))
    base = base_entry(bases)
    props: dict[str, PropSpec] = {spec.name: spec for spec in base.props}
    triggers: dict[str, TriggerSpec] = {spec.name: spec for spec in base.triggers}
    python_only: set[str] = set()
    for name, annotation in body.annotations.items():
        if name in _SETTINGS or name.startswith("_"):
            continue
        kind = _annotation_kind(annotation)
        if name.startswith("on_") or kind == "EventHandler":
            spec = _spec_argument(interpreter, annotation, body)
            triggers[name] = trigger_of(interpreter, name, spec, scope.module.span(node))
        elif kind == "Var":
            props[name] = PropSpec(name=name, target=camel_case(name), type="Any")
        else:
            python_only.add(name)
    for name, spec in _older_triggers(interpreter, body, node, scope):
        triggers[name] = spec
    entry = _entry(node.name.value, base, body.names, tuple(props.values()), triggers)
    return ComponentClass(
        name=node.name.value,
        bases=bases,
        entry=entry,
        namespace=body.names,
        own_props=frozenset(body.annotations),
        python_only=frozenset(python_only),
    )


_SETTINGS = frozenset({"library", "tag", "is_default", "alias", "lib_dependencies"})


def _check_tag(interpreter: Interpreter, body: Scope, span: Span) -> None:
    """What is imported from a library goes by a name."""
    tag = body.names.get("tag")
    if isinstance(tag, str) and not all(
        part.replace("$", "_").isidentifier() for part in tag.split(".")
    ):
        problem = f"`tag` is the name of what the library exports, and {tag!r} is no name"
        interpreter.error("ValueError", problem, span)
        del body.names["tag"]


def _annotation_kind(annotation: cst.Annotation) -> str:
    """Outermost name of an annotation: `Var`, `EventHandler`, or another."""
    node = annotation.annotation
    if isinstance(node, cst.Subscript):
        node = node.value
    if isinstance(node, cst.Attribute):
        return node.attr.value
    return node.value if isinstance(node, cst.Name) else ""


def _spec_argument(interpreter: Interpreter, annotation: cst.Annotation, body: Scope) -> Value:
    """`spec` of `EventHandler[spec]`."""
    node = annotation.annotation
    if not isinstance(node, cst.Subscript):
        return None
    inner = node.slice[0].slice
    return interpreter.evaluate(inner.value, body) if isinstance(inner, cst.Index) else None


def _older_triggers(
    interpreter: Interpreter, body: Scope, node: cst.ClassDef, scope: Scope
) -> list[tuple[str, TriggerSpec]]:
    """`get_event_triggers`, the older way to say what a component fires."""
    method = body.names.get("get_event_triggers")
    if not isinstance(method, FunctionValue):
        return []
    span = scope.module.span(node)
    result = interpreter.call_plain(method, Args([None]), span)
    specs = result if isinstance(result, dict) else {}
    return [
        (str(name), trigger_of(interpreter, str(name), spec, span)) for name, spec in specs.items()
    ]


def trigger_of(interpreter: Interpreter, name: str, spec: Value, span: Span) -> TriggerSpec:
    """A trigger whose values the author's own spec describes."""
    args = tuple(
        EventArg(name=given.name, type="Any", path=given.path, helper=given.helper)
        for given in givens(interpreter, spec, span)
    )
    return TriggerSpec(name=name, target=camel_case(name), args=args)


def base_entry(bases: tuple[Value, ...]) -> Entry:
    """What the class inherits from a factory or another component class."""
    for base in bases:
        if isinstance(base, FactoryValue | ComponentClass):
            return base.entry
    return Entry(path="", kind=EntryKind.LIBRARY)


def _entry(
    name: str,
    base: Entry,
    names: dict[str, Value],
    props: tuple[PropSpec, ...],
    triggers: dict[str, TriggerSpec],
) -> Entry:
    library, tag = names.get("library"), names.get("tag")
    default = names.get("is_default")
    alias = names.get("alias")
    changed = replace(base, path=name, props=props, triggers=tuple(triggers.values()))
    if isinstance(tag, str):
        changed = replace(changed, tag=tag, kind=EntryKind.LIBRARY, client=True)
    if isinstance(library, str):
        changed = replace(changed, package=library, kind=EntryKind.LIBRARY, client=True)
    if default is True:
        changed = replace(changed, default_export=True)
    return replace(changed, alias=alias) if isinstance(alias, str) else changed

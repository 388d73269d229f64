"""Imports: modules are evaluated once, in the order in which they are first imported."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler.diagnostics import Span, did_you_mean
from pyweb_compiler.diagnostics.rules import names as rules
from pyweb_compiler.evaluate import access, assignments, modules, stdlib
from pyweb_compiler.evaluate.completion import NORMAL, Completion
from pyweb_compiler.evaluate.protocols import StarValue
from pyweb_compiler.evaluate.python_values import StandardModuleValue
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.values import (
    MISSING,
    ModuleValue,
    ServerValue,
    Unknown,
    Value,
)
from pyweb_compiler.link.graph import ApiModule, ForeignModule, StandardModule
from pyweb_compiler.parse.imports import absolute_name
from pyweb_compiler.parse.parsed import ParsedModule

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def dotted(node: cst.BaseExpression) -> str:
    """`a.b.c` of an import."""
    if isinstance(node, cst.Attribute):
        return f"{dotted(node.value)}.{node.attr.value}"
    return node.value if isinstance(node, cst.Name) else ""


def import_statement(interpreter: Interpreter, node: cst.Import, scope: Scope) -> Completion:
    """`import a.b, c as d`."""
    span = scope.module.span(node)
    for alias in node.names:
        name = dotted(alias.name)
        leaf = import_module(interpreter, name, span)
        _note_absent(interpreter, leaf, scope, scope.module.span(alias.name))
        if alias.asname is not None:
            assignments.store(interpreter, alias.asname.name, leaf, scope)
            continue
        top = name.partition(".")[0]
        value = leaf if top == name else import_module(interpreter, top, span)
        assignments.bind(interpreter, top, value, scope)
    return NORMAL


def import_from(interpreter: Interpreter, node: cst.ImportFrom, scope: Scope) -> Completion:
    """`from .a import b as c, d`."""
    span = scope.module.span(node)
    name = absolute_name(scope.module, node)
    if name == "__future__":
        return NORMAL
    module = Unknown() if name is None else import_module(interpreter, name, span)
    _note_absent(interpreter, module, scope, scope.module.span(node.module or node))
    if isinstance(node.names, cst.ImportStar):
        for each, value in star_names(module).items():
            assignments.bind(interpreter, each, value, scope)
        return NORMAL
    for alias in node.names:
        imported = dotted(alias.name)
        value = _member(interpreter, module, imported, name or "", scope.module.span(alias.name))
        target = imported
        if alias.asname is not None and isinstance(alias.asname.name, cst.Name):
            target = alias.asname.name.value
        assignments.bind(interpreter, target, value, scope)
    return NORMAL


def _note_absent(interpreter: Interpreter, module: Value, scope: Scope, span: Span) -> None:
    if isinstance(module, ServerValue) and module.package and scope.module.in_app:
        interpreter.absent_packages.setdefault(module.package, span)


def import_module(interpreter: Interpreter, name: str, span: Span) -> Value:
    """The module of an absolute dotted name; modules of the app are evaluated the first time."""
    known = stdlib.third_party(name)
    if known is not None:
        return known
    package, _, leaf = name.rpartition(".")
    parent = import_module(interpreter, package, span) if package else None
    if isinstance(parent, ServerValue | Unknown):
        return parent
    target = interpreter.graph.find(name)
    if target is None:
        # Linking has reported it, unless the app guards against it.
        if interpreter.catching:
            interpreter.raise_error("ModuleNotFoundError", f"No module named '{name}'", span)
        return Unknown()
    if isinstance(target, ApiModule):
        return interpreter.vocabulary.namespace(target.path)
    if isinstance(target, StandardModule):
        return StandardModuleValue(name)
    if not isinstance(target, ParsedModule):
        package = name.partition(".")[0]
        absent = isinstance(target, ForeignModule) and not target.installed
        if absent and interpreter.guarded_imports:
            interpreter.raise_error("ModuleNotFoundError", f"No module named '{name}'", span)
        reason = f"uses the package `{package}`"
        return ServerValue(span, reason, package=package if absent else "")
    value = modules.evaluate_module(interpreter, target)
    if isinstance(parent, ModuleValue):
        parent.names.setdefault(leaf, value)
    return value


def star_names(module: Value) -> dict[str, Value]:
    """What `from module import *` binds."""
    if isinstance(module, ModuleValue):
        public = module.names.get("__all__")
        if isinstance(public, list | tuple):
            return {
                name: module.names[name]
                for name in public
                if isinstance(name, str) and name in module.names
            }
        return {name: v for name, v in module.names.items() if not name.startswith("_")}
    if isinstance(module, StandardModuleValue):
        return stdlib.public_names(module)
    return module.star_names() if isinstance(module, StarValue) else {}


def _member(
    interpreter: Interpreter, module: Value, name: str, module_name: str, span: Span
) -> Value:
    """`from module import name`: an attribute, or a submodule."""
    if isinstance(module, ModuleValue):
        if name in module.names:
            return module.names[name]
        if module.module.is_package and interpreter.graph.find(f"{module_name}.{name}") is not None:
            return import_module(interpreter, f"{module_name}.{name}", span)
        found = module_attribute(interpreter, module, name, span)
        if found is not MISSING:
            return found
        problem = f"cannot import name '{name}' from '{module_name}'"
        return not_in_module(
            interpreter, ("ImportError", problem), module_name, name, module.names, span
        )
    if (
        interpreter.guarded_imports
        and access.find_attribute(interpreter, module, name, span) is MISSING
    ):
        problem = f"cannot import name '{name}' from '{module_name}'"
        interpreter.raise_error("ImportError", problem, span)
    return access.attribute(interpreter, module, name, span)


def not_in_module(
    interpreter: Interpreter,
    raised: tuple[str, str],
    module: str,
    name: str,
    names: Iterable[str],
    span: Span,
) -> Unknown:
    """Report a name that a module does not have; an app that catches gets what Python raises."""
    if interpreter.catching:
        interpreter.raise_error(*raised, span)
    return interpreter.report(
        rules.NAME_NOT_IN_MODULE,
        span,
        module=module,
        name=name,
        suggestion=suggestion(name, names),
    )


def module_attribute(interpreter: Interpreter, value: ModuleValue, name: str, span: Span) -> Value:
    """`module.name`, or `MISSING`."""
    if name in value.names:
        return value.names[name]
    if name == "__dict__":
        return value.names
    getter = value.names.get("__getattr__")
    if getter is not None:
        from pyweb_compiler.evaluate.values import Args

        return interpreter.call(getter, Args([name]), span)
    return MISSING


def suggestion(name: str, known: Iterable[str]) -> str:
    """`did you mean …?`, or nothing."""
    return did_you_mean(name, (each for each in known if each != name))


def origin(
    interpreter: Interpreter, module: str, name: str, value: Value
) -> tuple[str, str, Span] | None:
    """Where a constant of a module was defined: module, name and place of its assignment."""
    candidates = [module, *interpreter.module_scopes] if module else [*interpreter.module_scopes]
    for each in candidates:
        scope = interpreter.module_scopes.get(each)
        if scope is None:
            continue
        for known, held in scope.names.items():
            node = scope.nodes.get(known)
            if held is value and isinstance(node, cst.Assign | cst.AnnAssign):
                return each, known, scope.module.span(node)
    return None
